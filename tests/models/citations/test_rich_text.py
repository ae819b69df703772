"""Notes as HTML and Markdown say what the plain text says, whatever the records hold."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.citations.casing import with_case
from models.citations.marks import (
    FORMATS,
    escape_markdown,
    plain,
    printed,
    runs,
    still_open,
    to_html,
    to_markdown,
)
from models.citations.notes import bibliography, format_note, printed_note, rich_note
from models.records import Name, Source

ITALIC, END_ITALIC = FORMATS["i"]
_TAGS = {"i", "b", "sup", "sub", "u", "a", "span"}


class Reader(HTMLParser):
    """The text of HTML, and its tags."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data


_text = st.text(
    st.sampled_from("aZé \"'<>&*_[]()«»“”.,;:?!/-0\u05d0\ue000\ue010\n") | st.characters(), max_size=25
)
_awkward = _text | st.sampled_from(
    [
        "<script>alert(1)</script>",
        "<i>a</i>",
        "<i>a <i>b</i></i>",
        "https://x.org/?a=<b>&c",
        "<a href='x'>y</a>",
    ]
)


@settings(max_examples=60)
@given(
    title=_awkward,
    family=_awkward,
    container=_awkward,
    url=_awkward,
    language=st.sampled_from(["en", "fr"]),
    style=st.sampled_from(["entrevue-note", "entrevue-author-date", "entrevue-numeric"]),
    kind=st.sampled_from(["book", "webpage", "chapter", "post"]),
)
def test_html_says_what_the_text_says(
    title: str, family: str, container: str, url: str, language: str, style: str, kind: str
) -> None:
    source = Source(
        id="x", type=kind, title=title, author=(Name(family=family),), container_title=container, url=url
    )
    for entry in (rich_note(source, language, style), *bibliography([source], language, style)):
        reader = Reader()
        reader.feed(entry.html)
        reader.close()
        assert reader.text == entry.text
        assert reader.tags <= _TAGS
        assert all(link.startswith(("http://", "https://")) for link in reader.links)
        assert not re.search("[\ue000-\ue0ff\n\r]", entry.text + entry.markdown)


@pytest.mark.parametrize(
    ("text", "html", "markdown"),
    [
        (f"a {ITALIC}b{END_ITALIC}.", "a <i>b</i>.", "a *b*."),
        (f"{ITALIC}a {ITALIC}b{END_ITALIC} c{END_ITALIC}", "<i>a</i> b <i>c</i>", "*a* b *c*"),
        (f"a{ITALIC}{END_ITALIC}b", "ab", "ab"),
        (f"{ITALIC}https://x.org/a_b{END_ITALIC}.", '<i><a href="https://x.org/a_b">https://x.org/a_b</a></i>.',
         "*<https://x.org/a_b>*."),
        ("javascript:alert(1)", "javascript:alert(1)", "javascript:alert(1)"),
    ],
)  # fmt: skip
def test_formats(text: str, html: str, markdown: str) -> None:
    assert (to_html(text), to_markdown(text)) == (html, markdown)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [("1. a", r"1\. a"), ("- a", r"\- a"), ("*a* [b](c) <d>", r"\*a\* \[b\](c) \<d\>"), ("a\nb", "a b")],
)
def test_markdown_is_shown_letter_for_letter(text: str, escaped: str) -> None:
    assert escape_markdown(text) == escaped


@pytest.mark.parametrize(
    ("text", "case", "language", "expected"),
    [
        ("why the call matters", "title", "en", "Why the Call Matters"),
        ("why the call matters", "title", "fr", "why the call matters"),
        ("talks: a history of iPhone", "title", "en", "Talks: A History of iPhone"),
        ("Putin Envoy in Miami", "sentence", "en", "Putin Envoy in Miami"),
        ("PUTIN ENVOY", "sentence", "en", "Putin envoy"),
        ("«\u00a0élan\u00a0»", "capitalize-first", "fr", "«\u00a0Élan\u00a0»"),
        ("a b", "capitalize-all", "fr", "A B"),
        ("Aé", "uppercase", "fr", "AÉ"),
        ("AÉ", "lowercase", "fr", "aé"),
        ("", "capitalize-first", "en", ""),
        ("as it is", "unknown", "en", "as it is"),
    ],
)
def test_cases(text: str, case: str, language: str, expected: str) -> None:
    assert with_case(text, case, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", [("a", "")]),
        (f"a {ITALIC}b{END_ITALIC}.", [("a ", ""), ("b", "i"), (".", "")]),
        (f"{ITALIC}a {ITALIC}b{END_ITALIC} c{END_ITALIC}", [("a ", "i"), ("b", ""), (" c", "i")]),
        (f"{FORMATS['b'][0]}a{ITALIC}b", [("a", "b"), ("b", "bi")]),
        (f"H{FORMATS['sub'][0]}2{FORMATS['sub'][1]}O", [("H", ""), ("2", "sub"), ("O", "")]),
        (END_ITALIC, []),
    ],
)
def test_runs_have_the_formats_of_the_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(piece, "".join(sorted(formats))) for piece, formats in runs(text)] == expected


@given(st.lists(st.sampled_from(["a", "b ", *(mark for pair in FORMATS.values() for mark in pair)])))
def test_runs_say_what_the_text_says(parts: list[str]) -> None:
    text = "".join(parts)
    assert "".join(piece for piece, _ in runs(text)) == plain(text)


@given(st.integers(0, 12))
def test_formats_go_on_in_the_next_line(cut: int) -> None:
    (bold, end_bold), twice = FORMATS["b"], END_ITALIC * 2
    text = f"a{ITALIC}b{bold}c{END_ITALIC}d{end_bold}{ITALIC}e{ITALIC}f{twice}g"
    first, rest = text[:cut], text[cut:]
    whole = [(letter, formats) for piece, formats in runs(text) for letter in piece]
    parts = [*runs(first), *runs(still_open(first) + rest)]
    assert [(letter, formats) for piece, formats in parts for letter in piece] == whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“A”, https://www.x.org/a/.", "“A”, x.org/a"),
        ("“A”, https://x.org/%C3%A9, accessed 1 May.", "“A”, x.org/é, accessed 1 May."),
        (f"{ITALIC}https://x.org/a{END_ITALIC}.", f"{ITALIC}x.org/a{END_ITALIC}"),
        ("“A”, TASS.", "“A”, TASS."),
        ("https://x.org/a, https://x.org/b.", "x.org/a, x.org/b"),
    ],
)
def test_addresses_in_print(text: str, expected: str) -> None:
    assert printed(text) == expected


def test_a_printed_note_has_its_place_and_its_italics() -> None:
    source = Source(id="x", title="A", container_title="TASS", url="https://tass.com/politics/1/")
    note = printed_note(source, "en", "entrevue-author-date", "p. 3")
    assert plain(note).endswith("TASS, tass.com/politics/1, p. 3.")
    assert ("TASS", frozenset("i")) in runs(note)
    assert "https://tass.com/politics/1/." in format_note(source, "en", "entrevue-author-date")
