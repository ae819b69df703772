"""Evidence at 100 000 events: the report within about a second, the panel's tally well below one."""

from __future__ import annotations

import datetime

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from models.dates import from_day
from models.evidence.confirmations import tally
from models.evidence.report import report
from models.project import Project
from models.records import Actor, Citation, Event, Kind, Participant, Record, Side, Source, Status

EVENTS = 100_000
FIRST = datetime.date(1900, 1, 1)


@pytest.fixture(scope="module")
def large() -> Project:
    records: list[Record] = [Side(id="a", name="A"), Side(id="b", name="B"), Kind(id="call", name="Call")]
    records += [Actor(id=side, name=side, side=side) for side in ("a", "b")]
    records += [
        Source(id=f"s{i}", title=f"S{i}", url=f"https://example.org/{i}", side=("a", "b", "")[i % 3])
        for i in range(10_000)
    ]
    both = (Participant(actor="a"), Participant(actor="b"))
    for number in range(EVENTS):
        cited = tuple(Citation(source=f"s{(number * 7 + k) % 10_000}") for k in range(number % 4))
        day = from_day(FIRST + datetime.timedelta(number % 40_000))
        records.append(
            Event(
                id=f"e{number}",
                date=day,
                kind="call",
                status=Status.HELD,
                participants=both,
                citations=cited,
            )
        )
    return Project(None, records)


def test_report(benchmark: BenchmarkFixture, large: Project) -> None:
    found = benchmark.pedantic(report, args=(large,), rounds=3)
    assert len(found.of("unsourced")) == EVENTS // 4


def test_tally(benchmark: BenchmarkFixture, large: Project) -> None:
    assert benchmark.pedantic(tally, args=(large, list(large.events)), rounds=3).total == EVENTS
