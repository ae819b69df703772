"""Check a figure: what is found in any project, against statistics computed anew."""

from __future__ import annotations

import datetime
from statistics import median

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from models.dates import parse_edtf
from models.explain import Answer, Asked, Catalogue, Finding, Match, wording
from models.explain.lengths import Tally, as_long, first_of_each, lengths
from models.explain.matching import match_of
from models.project import Project
from models.records import Contact, CountBy, Event, Kind, Measure, Opening, Status
from models.statistics import Bounds, State, Statistics, compute, length_of_longest

TODAY = datetime.date(2026, 1, 15)
BASE = datetime.date(2025, 3, 27)


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Up to eight events of three kinds, some with uncertain or lasting dates; one measure."""
    shapes = st.sampled_from(["{a}", "{a}", "{a}", "[{a}..{b}]", "{a}/{b}"])
    events: list[Event] = []
    for number in range(draw(st.integers(0, 8))):
        first = draw(st.integers(-3, 40))
        days = [BASE + datetime.timedelta(first + more) for more in (0, draw(st.integers(1, 4)))]
        text = draw(shapes).format(a=days[0].isoformat(), b=days[1].isoformat())
        kind = draw(st.sampled_from(["call", "meeting", "envoys"]))
        events.append(Event(id=f"e{number}", date=parse_edtf(text), kind=kind, status=Status.HELD))
    measure = Measure(
        id="m",
        name="M",
        kinds=draw(st.sampled_from([(), ("call",), ("call", "envoys")])),
        start=draw(st.sampled_from([None, BASE])),
        as_of=BASE + datetime.timedelta(draw(st.integers(20, 60))),
        count_by=draw(st.sampled_from(CountBy)),
        opening=draw(st.sampled_from(Opening)),
    )
    kinds = [
        Kind(id="call", name="Call"),
        Kind(id="meeting", name="Meeting", order=1),
        Kind(id="envoys", name="Envoys", contact=Contact.DELEGATED, order=2),
    ]
    return Project(records=[measure, *kinds, *events])


def recomputed(finding: Finding, statistics: Statistics) -> Bounds:
    """The finding's value from statistics computed anew, by the text of its definition."""
    figure, silences = finding.figure, statistics.intervals
    low, high = 0.0, 0.0
    if figure.both_ends:
        low = high = 1.0
        if figure.key in ("days_per_contact", "exposure_per_contact"):
            low, high = 1 / max(1, statistics.count.max), 1 / max(1, statistics.count.min)
    if figure.included:
        states = {State.CLOSED, *figure.included}
        days = [silence.days for silence in silences if silence.state in states]
        mean = figure.key == "mean_interval"
        values = [sum(each) / len(days) if mean else median(each) for each in zip(*days, strict=True)]
    elif figure.key in ("longest", "longest_closed"):
        days = length_of_longest(silences, statistics.longest_closed)
        if figure.key == "longest":
            days = statistics.longest_days
        assert days is not None
        values = list(days)
    elif figure.key in ("opening", "closed", "open"):
        assert figure.index is not None
        assert silences[figure.index].state == figure.key
        values = list(silences[figure.index].days)
    elif figure.key == "count_by_kind":
        values = list(statistics.count_by_kind[figure.kind])
    elif figure.key == "window_days":
        assert statistics.start is not None
        values = [(statistics.as_of - statistics.start).days] * 2
    elif figure.key == "days_to_last":
        first, last = statistics.first_days, statistics.last_contact
        assert first is not None
        assert last is not None
        values = [max(0, last.earliest - first.latest), last.latest - first.earliest]
    elif figure.key == "mean_per_month":
        values = [number / len(statistics.contacts_per_month) for number in statistics.count]
    elif figure.key == "contacts_per_month":
        assert finding.value in [month.count for month in statistics.contacts_per_month]
        return finding.value
    else:
        values = list(getattr(statistics, figure.key))
    return Bounds(values[0] + low, values[1] + high)


@settings(max_examples=60)
@given(projects(), st.integers(0, 40))
def test_a_finding_is_what_its_own_question_computes(project: Project, number: int) -> None:
    explanation = Catalogue(project, TODAY).explain(Asked(number))
    for finding in explanation.findings:
        statistics = compute(project, finding.question.measure, TODAY)
        assert finding.value == recomputed(finding, statistics), finding.figure
        expected = Match.INSIDE if finding.may_be_missing else match_of(finding.value, explanation.asked)
        assert finding.match in (expected, Match.NEAR)
        for language in ("en", "fr"):
            assert wording.value_text(finding, language)
            wording.days_text(project, finding, language)


@settings(max_examples=60)
@given(projects())
def test_each_figure_is_found_when_asked(project: Project) -> None:
    measure = project.measures["m"]
    catalogue = Catalogue(project, TODAY)
    statistics = compute(project, measure, TODAY)
    figures: dict[str, Bounds | None] = {
        key: getattr(statistics, key)
        for key in (
            "count",
            "days_since_last",
            "days_per_contact",
            "exposure_per_contact",
            "mean_interval",
            "median_interval",
            "current_rank",
            "margin_days",
        )
    }
    for key, value in figures.items():
        for end in value or ():
            asked = Asked(round(end, 3), 0 if float(end).is_integer() else 3)
            assert catalogue.judge(asked, key).answer in (Answer.TRUE, Answer.POSSIBLE), key
    for silence in statistics.intervals:
        verdict = catalogue.judge(Asked(silence.days.min), "interval")
        assert verdict.answer in (Answer.TRUE, Answer.POSSIBLE)


@given(projects())
def test_no_variant_repeats_what_counts(project: Project) -> None:
    questions = Catalogue(project, TODAY).questions
    results = [replace(each.statistics, measure=Measure(id="", name="")) for each in questions[2:]]
    openings = [(each.measure.opening, each.measure.start) for each in questions[2:]]
    keys = [
        (opening, result.counted, result.count, result.as_of)
        for opening, result in zip(openings, results, strict=True)
    ]
    assert len(keys) == len(set(keys))


@settings(max_examples=60)
@given(projects(), st.integers(0, 30))
def test_the_nearest_other_day_is_found(project: Project, number: int) -> None:
    measure = project.measures["m"]
    as_of = measure.as_of
    assert as_of is not None
    verdict = Catalogue(project, as_of).judge(Asked(number), "days_since_last")
    own = compute(project, measure, as_of)
    if verdict.answer is Answer.TRUE or own.start is None:
        assert verdict.other_days == ()
        return
    days = (own.start + datetime.timedelta(n) for n in range((as_of - own.start).days))
    right = [day for day in days if compute(project, measure, as_of, day).days_since_last == (number, number)]
    nearest = [each.question.statistics.as_of for each in verdict.other_days]
    assert set(nearest) <= set(right)
    assert nearest[:1] == right[-1:]


@settings(max_examples=60)
@given(projects())
def test_a_tally_is_what_the_lengths_give(project: Project) -> None:
    statistics = compute(project, project.measures["m"], TODAY)
    closed = lengths(statistics)
    first = first_of_each(statistics)
    assert [statistics.intervals[index].days for index in first.values()] == [days for _, days in first]
    assert {days for state, days in first if state is State.CLOSED} == set(closed)
    for days in set(closed):
        assert [statistics.intervals[i].days for i in as_long(statistics, days, 3)] == [days] * min(
            3, closed.count(days)
        )
    extra = [Bounds(3, 5)]
    both = [*closed, *extra]
    tally = Tally(statistics)
    assert tally.median(extra) == tuple(median(side) for side in zip(*both, strict=True))
    assert tally.mean(extra) == tuple(sum(side) / len(both) for side in zip(*both, strict=True))
    assert tally.total == (sum(days.min for days in closed), sum(days.max for days in closed))
