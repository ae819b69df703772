"""Claims that would change the headline, the record or the longest silence."""

from __future__ import annotations

import msgspec
import pytest

from models.dates import parse_edtf
from models.project import Project
from models.records import Event, Status
from models.statistics import Bounds, RecordWord, alternatives, compute
from models.statistics.claims import MOST
from tests.models.statistics.small_projects import TODAY, asked, small


def test_claims_that_would_change_the_headline(project: Project) -> None:
    claims = [("late", "[2025-12-14..2025-12-15]"), ("early", "2025-05-01"), ("after", "2025-12-19")]
    for name, date in claims:
        project.events[name] = msgspec.structs.replace(
            project.events["call-1"], id=name, date=parse_edtf(date), status=Status.CLAIMED
        )
    measure = project.measures["calls"]
    statistics = compute(project, measure, TODAY)
    (claim,) = alternatives(project, measure, statistics)
    assert (claim.event, claim.status, claim.days_since_last) == ("late", Status.CLAIMED, Bounds(3, 4))
    assert (claim.record, claim.longest, claim.changes_silence) == (RecordWord.NO, Bounds(62, 62), True)
    assert statistics.days_since_last == (63, 63)


def claimed(project: Project, date: str) -> Event:
    event = Event(id=f"claim {date}", date=parse_edtf(date), kind="call", status=Status.CLAIMED)
    project.events[event.id] = event
    return event


@pytest.mark.parametrize(
    ("dates", "as_of", "start", "claim", "record", "longest"),
    [
        # The longest closed silence would be cut in two, and the present one become the record.
        (("2025-01-01", "2025-03-01"), "2025-04-15", "2025-01-01", "2025-02-01", RecordWord.CERTAIN, 45),
        # It would stay the longest, but shorter.
        (("2025-01-01", "2025-03-01"), "2025-03-15", "2025-01-01", "2025-01-11", RecordWord.NO, 49),
        # The silence before the first contact would begin with a contact.
        (("2025-03-01", "2025-03-11"), "2025-03-15", None, "2025-01-01", RecordWord.NO, 59),
        # Nothing of the three would change.
        (("2025-01-01", "2025-03-01", "2025-03-11"), "2025-03-15", "2025-01-01", "2025-03-05", None, None),
    ],
)
def test_claims_that_would_change_the_record_or_the_longest_silence(
    dates: tuple[str, ...],
    as_of: str,
    start: str | None,
    claim: str,
    record: RecordWord | None,
    longest: int | None,
) -> None:
    project, measure = small(*dates), asked(as_of, start)
    claimed(project, claim)
    found = alternatives(project, measure, compute(project, measure, TODAY))
    if record is None:
        assert found == ()
    else:
        (one,) = found
        assert (one.record, one.longest, one.changes_silence) == (record, (longest, longest), False)


def test_an_uncertain_claim_makes_the_record_possible() -> None:
    project, measure = small("2025-01-01", "2025-03-01"), asked("2025-04-10", "2025-01-01")
    claimed(project, "[2025-01-05..2025-02-01]")
    (one,) = alternatives(project, measure, compute(project, measure, TODAY))
    assert (one.record, one.longest) == (RecordWord.POSSIBLE, (40, 55))


@pytest.mark.parametrize(("claim", "days"), [("[2025-04-01..2025-04-20]", (0, 9)), ("2025-04", (0, 9))])
def test_a_claim_that_may_be_later_is_taken_to_begin_by_the_as_of_day(
    claim: str, days: tuple[int, int]
) -> None:
    project, measure = small("2025-01-01"), asked("2025-04-10", "2025-01-01")
    claimed(project, claim)
    (one,) = alternatives(project, measure, compute(project, measure, TODAY))
    assert (one.may_be_later, one.days_since_last) == (True, days)


def test_only_the_latest_claims_are_worked_out() -> None:
    project, measure = small("2025-01-01"), asked("2025-03-01", "2025-01-01")
    events = [claimed(project, f"2025-01-{number:02}") for number in range(2, 22)]
    found = alternatives(project, measure, compute(project, measure, TODAY))
    assert [one.event for one in found] == [event.id for event in events[-MOST:]]
