"""Sentences as plain text, rich text and Markdown, letter for letter."""

from __future__ import annotations

import datetime

import pytest

from models import edits
from models.project import Project
from models.records import Citation, Source
from models.statistics import compute
from ui.statistics.quotation import Quotation, QuotedSentence, escape_markdown, quotation

ENGLISH = Quotation(
    (
        QuotedSentence("Smith & Sons <b> have not met for 63 days.", "1–3", (1, 2, 3)),
        QuotedSentence("It is *the* longest_period."),
    ),
    (
        Source(id="call", type="webpage", title="Call", url="https://kremlin.ru/a_b?x=1&y=2"),
        Source(id="house", title="White [House]", type="book"),
        Source(id="tass", title="<i>Tass</i> #1", type="webpage"),
    ),
)
FRENCH = Quotation(
    (QuotedSentence("Au 1er août 2025, cela fait 63 jours.", "1", (1,)),),
    (Source(id="appel", title="Appel", container_title="Le Monde"),),
    "fr",
)


def test_plain_text() -> None:
    assert ENGLISH.plain_text == (
        "Smith & Sons <b> have not met for 63 days.[1–3] It is *the* longest_period.\n\n"
        "1. “Call”, https://kremlin.ru/a_b?x=1&y=2.\n2. White [House].\n3. “Tass #1”."
    )


def test_rich_text_escapes_what_comes_from_the_project() -> None:
    assert ENGLISH.html == (
        "<p>Smith &amp; Sons &lt;b&gt; have not met for 63 days.<sup>1–3</sup>"
        " It is *the* longest_period.</p>"
        "<p><sup>1</sup> “Call”, "
        '<a href="https://kremlin.ru/a_b?x=1&amp;y=2">https://kremlin.ru/a_b?x=1&amp;y=2</a>.</p>'
        "<p><sup>2</sup> <i>White [House]</i>.</p><p><sup>3</sup> “<i>Tass</i> #1”.</p>"
    )


def test_markdown_has_a_footnote_for_each_source() -> None:
    assert ENGLISH.markdown == (
        r"Smith \& Sons \<b\> have not met for 63 days.[^1][^2][^3] It is \*the\* longest\_period."
        "\n\n"
        "[^1]: “Call”, <https://kremlin.ru/a_b?x=1&y=2>.\n"
        "[^2]: *White \\[House\\]*.\n"
        "[^3]: “*Tass* \\#1”.\n"
    )


def test_the_three_forms_in_french() -> None:
    assert FRENCH.plain_text == (
        "Au 1er août 2025, cela fait 63 jours.[1]\n\n1. «\u00a0Appel\u00a0», Le Monde."
    )
    assert FRENCH.html == (
        "<p>Au 1er août 2025, cela fait 63 jours.<sup>1</sup></p>"
        "<p><sup>1</sup> «\u00a0Appel\u00a0», <i>Le Monde</i>.</p>"
    )
    assert FRENCH.markdown == (
        "Au 1er août 2025, cela fait 63 jours.[^1]\n\n[^1]: «\u00a0Appel\u00a0», *Le Monde*.\n"
    )


def test_the_notes_are_in_the_style_of_the_project(project: Project) -> None:
    project.apply(edits.update(project.info, citation_style="entrevue-author-date"))
    statistics = compute(project, project.measures["calls"], datetime.date(2026, 1, 15))
    assert "1. “Readout” (n.d.), Kremlin." in quotation(project, statistics, "en").plain_text


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("63 days", "63 days"),
        ("1. first", "1\\. first"),
        ("2) second", "2\\) second"),
        ("- dash", "\\- dash"),
        ("a\nb", "a b"),
        ("`x` | y ~z^ $1$", "\\`x\\` \\| y \\~z\\^ \\$1\\$"),
        ("back\\slash", "back\\\\slash"),
    ],
)
def test_markdown_shows_text_letter_for_letter(text: str, escaped: str) -> None:
    assert escape_markdown(text) == escaped


def test_a_selected_silence_gets_a_sentence(project: Project) -> None:
    statistics = compute(project, project.measures["calls"], datetime.date(2026, 1, 15))
    quote = quotation(project, statistics, "en", 2)
    assert quote.selected == len(quote.parts) - 1
    assert quote.parts[-1].text == (
        "62 days passed without a phone call between Trump and Putin, from 18 March to 19 May 2025."
    )
    assert quotation(project, statistics, "fr", 2).parts[-1].text == (
        "62 jours se sont écoulés sans appel téléphonique entre Trump et Putin, du 18 mars au 19 mai 2025."
    )


def test_the_open_silence_is_the_first_sentence(project: Project) -> None:
    statistics = compute(project, project.measures["calls"], datetime.date(2026, 1, 15))
    quote = quotation(project, statistics, "en", len(statistics.intervals) - 1)
    assert quote.selected == 0
    assert quote.parts == quotation(project, statistics, "en").parts


def test_numbers_and_marks_agree(project: Project) -> None:
    project.apply(edits.update(project.events["call-8"], citations=()))
    statistics = compute(project, project.measures["direct"], datetime.date(2026, 1, 15))
    for part in quotation(project, statistics, "en").parts:
        assert bool(part.marks) == bool(part.numbers)


def test_notes_name_the_place_that_all_citations_beneath_the_sentences_give(project: Project) -> None:
    for event in project.events_in_order:
        cited = tuple(
            Citation(source=source, locator=place)
            for source, place in (("readout", "para. 3"), ("statement", f"in {event.id}"))
        )
        project.apply(edits.update(event, citations=cited))
    found = compute(project, project.measures["calls"], datetime.date(2026, 1, 15))
    text = quotation(project, found, "en").plain_text
    assert "“Readout”, Kremlin, para. 3." in text
    assert "“Statement”, White House.\n" in f"{text}\n"
