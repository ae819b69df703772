"""What sentences claim, held against a judge that computes every figure for each reading of the dates."""

from __future__ import annotations

import datetime
import itertools
import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.dates import DayRange, EventDate
from models.dates.wording import format_date
from models.narrative import facts, quotes
from models.project import Project
from models.records import (
    Actor,
    Citation,
    CountBy,
    Event,
    Kind,
    Measure,
    Opening,
    Participant,
    ProjectInfo,
    Source,
    Status,
)
from models.statistics import compute
from tests.models.statistics.judge import BASE, Judged, dates, day, judge, readings, windows

NAMES = ("Ana", "Bo", "Cy")
Said = list[str]
Bounds = tuple[float, float]


def project_of(held: list[EventDate], claimed: list[EventDate], actors: tuple[str, ...]) -> Project:
    """Calls of all the actors; of three, also calls of two of them on the same dates, which do not count."""
    dated = [(date, Status.HELD, actors) for date in held]
    dated += [(date, Status.CLAIMED, actors) for date in claimed]
    if len(actors) > 2:
        dated += [(date, Status.HELD, actors[:2]) for date in held]
    events = [
        Event(
            id=f"e{number}",
            date=date,
            kind="call",
            status=status,
            participants=tuple(Participant(actor=actor) for actor in present),
            citations=(Citation(source="s"),),
        )
        for number, (date, status, present) in enumerate(dated)
    ]
    records = [Actor(id=name, name=name) for name in NAMES]
    return Project(
        ProjectInfo(), [*records, Kind(id="call", name="Call"), Source(id="s", title="S"), *events]
    )


def said(project: Project, measure: Measure, as_of: datetime.date, language: str) -> Said:
    return [one.text for one in quotes.sentences(project, compute(project, measure, as_of), language)]


def length(text: str) -> Bounds:
    """`63 days`, `one day`, `61 to 64 days`, `at most 5 days`."""
    text = text.replace("one day", "1 day").replace("day on", "1 day on").strip()
    if found := re.match(r"at most ([\d.]+)", text):
        return 0, float(found[1])
    found = re.match(r"([\d.]+)(?: to ([\d.]+))? days?", text)
    assert found, text
    return float(found[1]), float(found[2] or found[1])


def one_of(texts: Said, pattern: str) -> re.Match[str] | None:
    found = [match for match in (re.search(pattern, text) for text in texts) if match]
    assert len(found) <= 1
    return found[0] if found else None


def range_of(judged: Judged, key: str) -> Bounds:
    return min(judged.values(key)), max(judged.values(key))


def check_silence(texts: Said, judged: Judged) -> None:
    counts = judged.values("count")
    if found := one_of(texts, r"have not spoken by phone(?: all three together)? for (.*)\.$"):
        assert min(counts) > 0
        assert length(found[1]) == range_of(judged, "days_since_last")
    if one_of(texts, "is recorded"):
        assert max(counts) == 0
    if one_of(texts, "do not say whether"):
        assert min(counts) == 0 < max(counts)
    if one_of(texts, "on that very day|is under way"):
        assert range_of(judged, "days_since_last") == (0, 0)


def check_record(texts: Said, judged: Judged) -> None:
    if found := one_of(texts, r"^It is the longest period.*, by (.*)\.$"):
        assert judged.strict == {"more"}
        low, high = length(found[1])
        assert low <= min(judged.values("margin_days")) <= max(judged.values("margin_days")) <= high
    if one_of(texts, "^It may be the longest"):
        assert "more" in judged.strict
    if found := one_of(texts, r"^It equals the longest.*: (.*)\.$"):
        assert judged.strict == {"equal"}
        assert length(found[1]) == range_of(judged, "longest")
    if one_of(texts, "^It is at most equal"):
        assert "more" not in judged.strict
        assert "equal" in judged.strict
    if found := one_of(texts, r"^It is not the longest.*that one lasted (.*?)(, from .*)?\.$"):
        assert judged.strict == {"less"}
        low, high = length(found[1])
        assert low <= min(judged.values("longest")) <= max(judged.values("longest")) <= high
        if found[2]:
            assert low == high
            certain = [spans for key, spans in judged.edges.items() if key not in judged.vanishing]
            assert any(
                {end - since for since, end in spans} == {low} and len(spans) == 1 for spans in certain
            )


def check_pace(texts: Said, judged: Judged, by_day: bool) -> None:
    found = one_of(texts, r"(every|were) (day|one day|[\d.]+(?: to [\d.]+)? days?) (?:apart )?on average")
    if found is None:
        return
    assert min(judged.values("count")) >= 2
    key = "mean_interval" if found[1] == "were" else "days_per_contact"
    low, high = (1, 1) if "day" in found[2].split()[:2] and "days" not in found[2] else length(found[2])
    values, half = judged.values(key), 0.05 if high < 10 else 0.5
    assert abs(min(values) - low) <= half + 1e-9
    assert abs(max(values) - high) <= half + 1e-9
    assert by_day is bool(re.search("days? (with|on which) a phone call", found.string))


def check_once(texts: Said, judged: Judged, number: int, by_day: bool) -> None:
    if found := one_of(texts, "^The only (.*)"):
        assert set(judged.values("count")) == {1}
        assert found[1].startswith("day") is (by_day and number > 1)


def check_last(texts: Said, held: list[EventDate], start: int | None, as_of: int) -> None:
    """The last contact of a pace is the one of the window, with every day on which it may begin."""
    found = one_of(texts, r"to the last [^(]* \((.*)\)\.$")
    if found is None:
        return
    low = start if start is not None else -1000
    lasts = set()
    for reading in itertools.product(*map(readings, held)):
        inside = [max(a, low) for a, b in reading if a <= as_of and b >= low]
        lasts.add(max(inside, default=None))
    first, last = min(lasts), max(lasts)
    days = DayRange(BASE + first, BASE + last)
    own = [each for each in held if each.start == days]
    names = {format_date(facts.days_date(days), "en", "long")}
    assert found[1] in names | {format_date(each, "en", "long") for each in own}


@settings(max_examples=120, deadline=None)
@given(
    st.lists(dates(), max_size=4), windows, st.booleans(), st.sampled_from(CountBy), st.sampled_from([2, 3])
)
def test_sentences_are_true_in_every_reading(
    held: list[EventDate], window: tuple[int | None, int], opening: bool, count_by: CountBy, actors: int
) -> None:
    start, as_of = window
    held = [legible(each) for each in held]
    measure = measure_of(start, opening, count_by, actors)
    project = project_of(held, [], NAMES[:actors])
    texts = said(project, measure, day(as_of), "en")
    by_day = count_by is CountBy.DAY
    judged = judge(held, start, as_of, opening, by_day)
    number = len(compute(project, measure, day(as_of)).counted)
    check_silence(texts, judged)
    check_record(texts, judged)
    check_pace(texts, judged, by_day)
    check_once(texts, judged, number, by_day)
    check_last(texts, held, start, as_of)
    french = said(project, measure, day(as_of), "fr")
    assert len(french) == len(texts)
    for each, words in ((texts, "all three together"), (french, "tous les trois ensemble")):
        assert all((words in text) is (actors == 3) for text in each)
    assert not any("’" in text for text in (*texts, *french))


def measure_of(start: int | None, opening: bool, count_by: CountBy, actors: int) -> Measure:
    return Measure(
        id="m",
        name="m",
        actors=NAMES[:actors],
        start=day(start) if start is not None else None,
        opening=Opening.COUNTS if opening else Opening.SHOWN,
        count_by=count_by,
    )


def legible(drawn: EventDate) -> EventDate:
    """The same date with an EDTF text that words can be made of."""
    start, end = (facts.days_date(days) for days in (drawn.start, drawn.end))
    text = start.edtf
    if drawn.lasts:
        text = f"{day(drawn.start.earliest - BASE).isoformat()}/{day(drawn.end.latest - BASE).isoformat()}"
    return EventDate(text, drawn.start, drawn.end, drawn.lasts, end.precision)


def spanning(start: tuple[int, int], end: tuple[int, int], lasts: bool) -> EventDate:
    """From some day of one range to some day of another, in days from `BASE`."""
    first, last = (DayRange(BASE + low, BASE + high) for low, high in (start, end))
    return EventDate("drawn", first, last, lasts, "day")


@settings(max_examples=120, deadline=None)
@example([spanning((0, 0), (3, 5), True)], spanning((1, 1), (1, 1), False), (0, 5), False, CountBy.EVENT)
@given(st.lists(dates(), max_size=3), dates(), windows, st.booleans(), st.sampled_from(CountBy))
def test_what_is_said_of_a_claim_is_what_counting_it_gives(
    held: list[EventDate],
    claimed: EventDate,
    window: tuple[int | None, int],
    opening: bool,
    count_by: CountBy,
) -> None:
    start, as_of = window
    held, claimed = [legible(each) for each in held], legible(claimed)
    measure = measure_of(start, opening, count_by, 2)
    project = project_of(held, [claimed], NAMES[:2])
    told = one_of(
        said(project, measure, day(as_of), "en"), r"is not counted; if it took place( by .*?)?, (.*)\.$"
    )
    by_day = count_by is CountBy.DAY
    without = judge(held, start, as_of, opening, by_day)
    by_then = DayRange(
        claimed.start.earliest, max(claimed.start.earliest, min(claimed.start.latest, BASE + as_of))
    )
    end = claimed.end if claimed.lasts else by_then
    counted = EventDate(claimed.edtf, by_then, end, claimed.lasts, claimed.precision)
    judged = judge([*held, counted], start, as_of, opening, by_day)
    if told is None:
        check_that_nothing_is_taught(without, judged)
        return
    assert bool(told[1]) is (claimed.start.latest > BASE + as_of)
    if found := re.match(r"the silence would be (.*?)(?: instead of .*)?$", told[2]):
        assert length(found[1]) == range_of(judged, "days_since_last")
    elif told[2].startswith("the last contact would be of"):
        assert range_of(judged, "days_since_last") == (0, 0)
    elif found := re.match(r"the longest silence would be (.*?)(?: instead of .*)?$", told[2]):
        low, high = length(found[1])
        assert low <= min(judged.values("longest")) <= max(judged.values("longest")) <= high
    else:
        expected = {
            "the present silence would be the longest": {"more"},
            "the present silence would equal the longest": {"equal"},
            "the present silence would not be the longest": {"less"},
        }
        if told[2] in expected:
            assert judged.strict - {"less"} == expected[told[2]] - {"less"}
        else:
            assert told[2] == "the present silence might be the longest"
            assert "more" in judged.strict


def word_of(judged: Judged) -> str:
    """What is said of the record."""
    if "more" in judged.strict:
        return "certain" if judged.strict == {"more"} else "possible"
    return "tie" if "equal" in judged.strict else "no"


def check_that_nothing_is_taught(without: Judged, judged: Judged) -> None:
    """Of a claim that is not told, the headline stays, or the silence may be anything up to what it is."""
    now, then = without.values("days_since_last"), judged.values("days_since_last")
    if not now or not then or set(now) == set(then):
        if now and then:
            # Alone, a contact has no record; a claim that it covers adds but a silence of no day to compare.
            is_covered = not without.closed and set().union(*judged.closed.values()) == {0}
            assert is_covered or word_of(without) == word_of(judged)
            assert range_of(without, "longest")[1] >= range_of(judged, "longest")[0]
        return
    assert min(then) == 0
    assert max(then) >= max(now)
