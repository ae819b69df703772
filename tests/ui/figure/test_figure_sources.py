"""Which sources a figure names, in which order, with which numbers."""

from __future__ import annotations

import datetime

import msgspec
import pytest

from models.citations.marks import plain
from models.citations.notes import format_note
from models.dates import parse_edtf
from models.project import Change, Project
from models.records import Citation, Source
from tests.ui.figure.saying import replace_events, said, statistics
from ui.figure.contents import contents
from ui.figure.options import FigureOptions


def test_sources_are_numbered(project: Project) -> None:
    sources = said(project).sources

    assert sources is not None
    assert sources.order == ("readout", "statement")
    first, second = (format_note(project.sources[key], "en") for key in ("readout", "statement"))
    assert plain(sources.notes(1)) == f"1.\u00a0{first}"
    assert plain(sources.notes(2)) == f"1.\u00a0{first} 2.\u00a0{second}"


def test_missing_sources_are_said(project: Project) -> None:
    replace_events(project, msgspec.structs.replace(project.events["call-1"], citations=()))

    sources = said(project).sources
    assert sources is not None
    assert (len(sources), sources.evidence) == (0, "No source is cited for these events.")
    assert said(project, sources=False).sources is None


def test_contacts_without_sources_are_counted(project: Project) -> None:
    for number in range(1, 5):
        call = project.events[f"call-{number}"]
        project.apply([Change(call, msgspec.structs.replace(call, citations=()))])
    sources, french = said(project, "calls").sources, said(project, "calls", language="fr").sources

    assert sources is not None
    assert french is not None
    assert sources.evidence == "Of 8\u00a0contacts: 4 confirmed by both sides, 4 without any source."
    assert french.evidence == (
        "Sur 8\u00a0contacts\u00a0: 4 confirmés par les deux parties, 4 sans aucune source."
    )


def cite(project: Project, event_id: str, *sources: str, issued: str = "") -> None:
    """Gives an event other sources than it had."""
    event = project.events[event_id]
    date = parse_edtf(issued) if issued else None
    added = [Source(id=source, title=source, issued=date) for source in sources]
    project.apply([Change(project.sources.get(source.id), source) for source in added])
    cited = msgspec.structs.replace(event, citations=tuple(Citation(source=source) for source in sources))
    project.apply([Change(event, cited)])


def cite_three_each(project: Project) -> None:
    for event in list(project.events):
        cite(project, event, *(f"{event}-{letter}" for letter in "abc"))


def test_every_contact_has_a_note_before_any_has_a_second(project: Project) -> None:
    cite_three_each(project)
    sources = said(project).sources

    assert sources is not None
    in_time = [*(f"call-{number}" for number in range(1, 7)), "anchorage", "call-7", "call-8"]
    last_first = (in_time[-1], *in_time[:-1], "miami")
    assert sources.order == tuple(f"{contact}-{letter}" for letter in "abc" for contact in last_first)


def test_numbers_follow_the_drawing_from_left_to_right(project: Project) -> None:
    cite_three_each(project)
    sources = said(project).sources

    assert sources is not None
    assert sources.marks(project.events["call-8"], 1) == "¹"
    assert sources.marks(project.events["call-1"], 1) == ""
    assert [sources.marks(project.events[event], 11) for event in ("call-1", "call-2", "anchorage")] == [
        "¹",
        "²",
        "⁷",
    ]
    assert sources.marks(project.events["call-8"], 11) == "⁹\u202f¹⁰"
    assert sources.marks(project.events["miami"], 11) == "¹¹"
    notes = plain(sources.notes(11))
    assert notes.startswith("1.\u00a0“call-1-a”")
    assert notes.endswith(f"11.\u00a0{format_note(project.sources['miami-a'], 'en')}")


def test_the_sides_of_a_contact_speak_before_third_parties(project: Project) -> None:
    cite(project, "call-1", "encyclopedia", "kremlin", "white-house")
    for source, side in (("kremlin", "russia"), ("white-house", "us")):
        before = project.sources[source]
        project.apply([Change(before, msgspec.structs.replace(before, side=side))])
    sources = said(project).sources

    assert sources is not None
    found = [source for source in sources.order if source in sources.cited["call-1"]]
    assert found == ["kremlin", "white-house", "encyclopedia"]


def test_a_place_in_a_source_is_told_where_all_citations_give_it(project: Project) -> None:
    cite(project, "call-1", "book", "paper")
    for event_id in ("call-1", "call-2"):
        event = project.events[event_id]
        places = (("book", "p. 3-5"), ("paper", f"in {event_id}"))
        cited = tuple(Citation(source=source, locator=place) for source, place in places)
        project.apply([Change(event, msgspec.structs.replace(event, citations=cited))])
    sources = said(project).sources

    assert sources is not None
    assert "“book”, p. 3–5." in sources.notes(len(sources))
    assert "“paper”." in sources.notes(len(sources))


def test_a_source_with_a_title_is_the_first_of_its_contact(project: Project) -> None:
    cite(project, "call-2", "post", "article")
    post = project.sources["post"]
    project.apply([Change(post, msgspec.structs.replace(post, title=""))])
    sources = said(project).sources

    assert sources is not None
    assert sources.order.index("article") < sources.order.index("post")


@pytest.mark.parametrize(("issued", "day", "is_cited"), [
    ("2025-12-18", 17, False), ("2025-12-18", 18, True), ("2025-12", 17, True), ("2026", 18, False),
    ("", 17, True),
])  # fmt: skip
def test_plans_are_told_as_of_the_day(project: Project, issued: str, day: int, is_cited: bool) -> None:
    cite(project, "miami", "news", issued=issued)
    found = statistics(project, as_of=datetime.date(2025, 12, day))
    sources = contents(project, found, FigureOptions()).sources

    assert sources is not None
    assert ("news" in sources.order) is is_cited
    assert bool(sources.marks(project.events["miami"], len(sources))) is is_cited


def test_a_contact_may_be_confirmed_after_the_as_of_day(project: Project) -> None:
    cite(project, "call-3", "memoirs", "diary", issued="2026-01-10")
    cite(project, "miami", "memoirs", issued="2026-01-10")
    diary = project.sources["diary"]
    project.apply([Change(diary, msgspec.structs.replace(diary, title="", issued=parse_edtf("2025-05-20")))])
    sources = said(project).sources

    assert sources is not None
    assert sources.order.index("diary") < sources.order.index("memoirs")
    assert sources.marks(project.events["call-3"], len(sources))
    assert sources.marks(project.events["miami"], len(sources)) == ""


def test_sources_of_events_alone_follow_time(project: Project) -> None:
    cite_three_each(project)
    sources = contents(project, None, FigureOptions()).sources

    assert sources is not None
    assert sources.order[:2] == ("call-1-a", "call-2-a")
    assert sources.order[9:11] == ("miami-a", "call-1-b")


def test_what_a_side_says_itself_comes_before_what_papers_write(project: Project) -> None:
    cite(project, "call-2", "article", "readout-2")
    readout = project.sources["readout-2"]
    project.apply([Change(readout, msgspec.structs.replace(readout, title="", side="russia"))])
    sources = said(project).sources

    assert sources is not None
    assert sources.order.index("readout-2") < sources.order.index("article")


def test_every_documented_event_needs_a_note(project: Project) -> None:
    cite_three_each(project)
    sources = said(project).sources

    assert sources is not None
    assert sources.needed == 10
    assert all(sources.marks(event, sources.needed) for event in project.events.values())
    shared = said(project, measure="calls").sources
    assert shared is not None
    assert shared.needed == 9


def test_addresses_are_short_and_readable(project: Project) -> None:
    cite(project, "call-1", "wiki")
    url = "https://en.wikipedia.org/wiki/F%C3%A9vrier_2025%2F2"
    wiki = project.sources["wiki"]
    project.apply([Change(wiki, msgspec.structs.replace(wiki, url=url))])
    info = project.info
    style = msgspec.structs.replace(info, citation_style="entrevue-author-date")
    project.apply([Change(info, style)])
    sources = said(project).sources

    assert sources is not None
    notes = plain(sources.notes(len(sources)))
    assert " en.wikipedia.org/wiki/Février_2025%2F2" in notes
    assert "Février_2025%2F2." not in notes
