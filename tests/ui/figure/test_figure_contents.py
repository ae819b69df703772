"""What a figure says."""

from __future__ import annotations

import datetime

import msgspec
import pytest

from models.citations import format_note
from models.dates import parse_edtf
from models.project import Change, Project
from models.records import Citation, CountBy, Event, Measure, Period, ProjectInfo, Source, Status
from models.statistics import Statistics, compute
from ui.figure.contents import Contents, contents
from ui.figure.keyfigures import KeyFigure
from ui.figure.options import FigureOptions
from ui.symbols import CALLED_OFF

TODAY = datetime.date(2026, 1, 15)


def statistics(project: Project, measure: str = "direct", as_of: datetime.date | None = None) -> Statistics:
    return compute(project, project.measures[measure], TODAY, as_of)


def said(project: Project, measure: str = "direct", **options: object) -> Contents:
    return contents(project, statistics(project, measure), FigureOptions(**options))


def plain(figures: tuple[KeyFigure, ...]) -> list[tuple[str, str, str, bool]]:
    def spaced(text: str) -> str:
        return text.replace("\u00a0", " ").replace("\u202f", " ")

    return [(spaced(f.value), spaced(f.label), spaced(f.detail), f.is_alarm) for f in figures]


def replace_events(project: Project, *events: Event) -> None:
    project.apply([Change(event, None) for event in project.events.values()])
    project.apply([Change(None, event) for event in events])


def test_key_figures_of_the_calls(project: Project) -> None:
    assert plain(said(project, "calls").key_figures) == [
        ("8", "phone calls", "20 Jan → 18 Dec", False),
        ("33.6 days", "per phone call, on average", "20 Jan → 16 Oct: 269 days ÷ 8 phone calls", False),
        ("62 days", "longest closed silence", "18 Mar → 19 May", False),
        ("63 days", "and counting", "since the phone call of 16 October", True),
    ]


def test_key_figures_of_direct_contacts_in_french(project: Project) -> None:
    assert plain(said(project, language="fr").key_figures) == [
        ("9", "contacts directs", "8 appels téléphoniques et 1 rencontre (Anchorage)", False),
        (
            "29,9 jours",
            "par contact direct, en moyenne",
            "20 janv. → 16 oct. : 269 jours ÷ 9 contacts directs",
            False,
        ),
        ("62 jours", "plus long silence fermé", "18 mars → 19 mai", False),
        ("63 jours", "et le silence dure", "depuis le 16 octobre (appel téléphonique)", True),
    ]


def test_the_alarm_depends_on_the_day(project: Project) -> None:
    day_before = statistics(project, as_of=datetime.date(2025, 12, 16))
    figures = contents(project, day_before, FigureOptions()).key_figures

    assert plain(figures)[-1][0] == "61 days"
    assert not any(figure.is_alarm for figure in figures)


def test_a_tie_and_a_silence_without_any_contact_are_no_record(project: Project) -> None:
    tie = contents(project, statistics(project, as_of=datetime.date(2025, 12, 17)), FigureOptions())
    first_day = contents(project, statistics(project, as_of=datetime.date(2025, 1, 20)), FigureOptions())
    later = contents(project, statistics(project, as_of=datetime.date(2025, 2, 1)), FigureOptions())

    assert plain(tie.key_figures)[-1][0] == "62 days"
    assert plain(first_day.key_figures)[-1][0] == "—"
    assert plain(later.key_figures)[-1][0] == "12 days"
    assert plain(first_day.key_figures)[0][2] == "20 Jan"
    for figure in (tie, first_day, later):
        assert not any(key_figure.is_alarm for key_figure in figure.key_figures)
        assert not any(entry.is_longest for entry in figure.legend)
    assert not any(entry.is_open for entry in first_day.legend)


@pytest.mark.parametrize(("twice", "more"), [(1, "et 1 autre aussi long"), (2, "et 2 autres aussi longs")])
def test_equal_silences_are_counted_in_french(project: Project, twice: int, more: str) -> None:
    days = ["2025-02-01", "2025-02-11", "2025-02-21", "2025-03-03"][: twice + 2]
    call = project.events["call-1"]
    replace_events(project, *(msgspec.structs.replace(call, id=day, date=parse_edtf(day)) for day in days))
    figures = plain(said(project, "calls", language="fr").key_figures)

    assert figures[2][2] == f"1er févr. → 11 févr., {more}"


def figure_of_the_longest(project: Project, language: str, *days: str) -> tuple[str, str]:
    call = project.events["call-1"]
    replace_events(project, *(msgspec.structs.replace(call, id=day, date=parse_edtf(day)) for day in days))
    measure = msgspec.structs.replace(project.measures["calls"], start=datetime.date(2024, 1, 1))
    found = compute(project, measure, TODAY, datetime.date(2024, 10, 12))
    value, _, detail, _ = plain(contents(project, found, FigureOptions(language=language)).key_figures)[2]
    return value, detail


@pytest.mark.parametrize(("language", "value", "detail"), [
    ("en", "73–95 days", "Feb → 6 May, or another"),
    ("fr", "73–95 jours", "févr. → 6 mai, ou un autre"),
])  # fmt: skip
def test_one_of_several_may_be_the_longest(project: Project, language: str, value: str, detail: str) -> None:
    days = ("2024-02", "2024-05-06", "2024-07-01", "2024-09-12")
    assert figure_of_the_longest(project, language, *days) == (value, detail)


def test_the_span_shown_is_the_one_that_may_be_longest(project: Project) -> None:
    days = ("2024-02-01", "2024-04-14", "2024-05", "2024-08-01")
    assert figure_of_the_longest(project, "en", *days) == ("73–92 days", "May → 1 Aug, or another")


def test_a_longest_of_uncertain_length_without_a_rival(project: Project) -> None:
    days = ("2024-02", "2024-08-06", "2024-09-12")
    assert figure_of_the_longest(project, "en", *days) == ("159–187 days", "Feb → 6 Aug")


def test_figures_that_cannot_be_computed_are_dashes(project: Project) -> None:
    replace_events(project)
    figures = plain(said(project).key_figures)

    assert [figure[0] for figure in figures] == ["0", "—", "—", "332 days"]
    assert figures[3][1:3] == ("without a contact", "since 20 January")


def test_uncertain_dates_give_ranges(project: Project) -> None:
    call = project.events["call-8"]
    replace_events(project, msgspec.structs.replace(call, date=parse_edtf("2025-10")))
    figures = plain(said(project, "calls").key_figures)

    assert figures[3][0] == "48–78 days"
    assert "÷" not in figures[1][2]


def test_days_with_a_contact(project: Project) -> None:
    measure = msgspec.structs.replace(project.measures["calls"], count_by=CountBy.DAY)
    project.apply([Change(project.measures["calls"], measure)])

    assert plain(said(project, "calls").key_figures)[0][1] == "days with a contact"


def test_years_are_written_where_the_window_has_several(project: Project) -> None:
    measure = msgspec.structs.replace(project.measures["calls"], start=datetime.date(2024, 12, 30))
    project.apply([Change(project.measures["calls"], measure)])

    assert plain(said(project, "calls").key_figures)[0][2] == "30 Dec 2024 → 18 Dec 2025"


def test_legend_names_what_is_drawn(project: Project) -> None:
    texts = [entry.text for entry in said(project).legend]

    assert texts == [
        "Call",
        "Meeting",
        "Envoys (hollow: planned)",
        "Days between contacts",
        "Silence still open on 18 Dec",
    ]


def test_legend_explains_statuses_when_every_event_is_drawn(project: Project) -> None:
    call = project.events["call-8"]
    for number, status in enumerate((Status.CLAIMED, Status.CANCELLED)):
        event = msgspec.structs.replace(call, id=f"other-{number}", status=status)
        project.apply([Change(None, event)])

    assert len(said(project).legend) == 5
    texts = [entry.text for entry in said(project, all_events=True).legend]
    assert "Dotted: claimed by one party" in texts
    assert "Crossed out: cancelled" in texts


def test_what_was_called_off_can_be_left_out(project: Project) -> None:
    call = project.events["call-8"]
    for status in CALLED_OFF:
        project.apply([Change(None, msgspec.structs.replace(call, id=status.value, status=status))])

    whole, short = said(project, all_events=True), said(project, all_events=True, called_off=False)
    assert {status.value for status in CALLED_OFF} <= set(whole.timeline.positions)
    assert set(short.timeline.positions) == set(project.events) - {status.value for status in CALLED_OFF}
    assert not any("cancelled" in entry.text for entry in short.legend)
    assert {entry.text for entry in whole.legend} >= {
        "Struck through: postponed",
        "Crossed out: cancelled",
        "Dotted and crossed out: denied",
    }


def test_only_counted_and_planned_contacts_are_drawn(project: Project) -> None:
    meeting = msgspec.structs.replace(project.events["anchorage"], id="old", date=parse_edtf("2018-07-16"))
    project.apply([Change(None, meeting)])

    assert "old" not in said(project).timeline.positions
    assert "miami" in said(project).timeline.positions
    assert "anchorage" not in said(project, "calls").timeline.positions
    assert "old" in said(project, all_events=True).timeline.positions


def test_sources_are_numbered(project: Project) -> None:
    sources = said(project).sources

    assert sources is not None
    assert sources.order == ("readout", "statement")
    first, second = (format_note(project.sources[key], "en") for key in ("readout", "statement"))
    assert sources.notes(1) == f"1.\u00a0{first}"
    assert sources.notes(2) == f"1.\u00a0{first} 2.\u00a0{second}"


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
    assert sources.notes(11).startswith("1.\u00a0“call-1-a”")
    assert sources.notes(11).endswith(f"11.\u00a0{format_note(project.sources['miami-a'], 'en')}")


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


def test_a_claim_that_would_change_the_figures_is_pointed_out(project: Project) -> None:
    call = project.events["call-8"]
    for number, day in enumerate(("2025-12-01", "2025-11-01")):
        assert ("claimed" in said(project).texts.note) is bool(number)
        claim = msgspec.structs.replace(
            call, id=f"claim-{number}", date=parse_edtf(day), status=Status.CLAIMED
        )
        project.apply([Change(None, claim)])

    assert said(project).texts.note.endswith(
        " 2\u00a0claimed but unconfirmed contacts are not counted; each would change these figures."
    )


def test_a_period_that_covers_the_window_is_left_out(project: Project) -> None:
    term = Period(id="term", name="Term", start=datetime.date(2025, 1, 20))
    round_of_talks = Period(id="talks", name="Talks", start=datetime.date(2025, 2, 1))
    project.apply([Change(None, term), Change(None, round_of_talks)])

    assert [period.id for period in said(project).timeline.periods] == ["talks"]
    assert len(said(project, all_events=True).timeline.periods) == 2


@pytest.mark.parametrize("field", ["title", "subtitle", "note", "credit"])
def test_texts_come_from_the_options_then_the_project_then_the_figures(project: Project, field: str) -> None:
    composed = getattr(said(project).texts, field)
    info = msgspec.structs.replace(project.info, **{f"figure_{field}": "of the project"})
    other = Project(info, [*project.kinds.values(), *project.actors.values(), *project.measures.values()])

    assert composed
    assert getattr(said(other).texts, field) == "of the project"
    assert getattr(said(other, **{field: "of the options"}).texts, field) == "of the options"


def test_the_composed_title(project: Project) -> None:
    texts = said(project).texts

    assert texts.title.startswith("63 days")
    assert "Donald Trump" in texts.subtitle
    assert texts.credit == "Made with Entrevue"


def test_without_a_measure_the_project_names_the_figure() -> None:
    figure = contents(Project(ProjectInfo(title="Mine")), None, FigureOptions())

    assert figure.texts.title == "Mine"
    assert figure.key_figures == ()
    assert contents(Project(), None, FigureOptions(language="fr")).texts.title == "Chronologie"


def test_parts_can_be_left_out(project: Project) -> None:
    figure = said(project, key_figures=False, legend=False, sources=False, show_note=False, show_credit=False)

    assert figure.key_figures == ()
    assert figure.legend == ()
    assert figure.sources is None
    assert (figure.texts.note, figure.texts.credit) == ("", "")


def test_an_unknown_language_is_english(project: Project) -> None:
    info = msgspec.structs.replace(project.info, language="xx")
    project.apply([Change(project.info, info)])

    assert said(project).language == "en"


def test_a_measure_of_nothing_has_words(project: Project) -> None:
    measure = Measure(id="none", name="None", kinds=("envoys",), order=9)
    project.apply([Change(None, measure)])

    assert plain(said(project, "none").key_figures)[0][0] == "0"
