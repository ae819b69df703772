"""Projects of many events over thirty years, a fifth of them lasting, of five kinds."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator

from models.dates import parse_edtf
from models.project import Project
from models.records import Actor, Event, Kind, Measure, Participant, ProjectInfo, Status, Symbol

YEARS = 30
FIRST = datetime.date(1995, 1, 1)
AS_OF = datetime.date(2025, 6, 1)
KINDS, ACTORS = 5, 40
_LONGEST = 30
"""Days that events last at most."""


def project_with(events: int, people: int = 2) -> Project:
    """The same project for the same numbers; its measure counts every direct kind.

    `people` take part in each event, one or two of forty.
    """
    symbols = list(Symbol)
    kinds = [Kind(id=f"k{n}", name=f"Kind {n}", symbol=symbols[n], order=n) for n in range(KINDS)]
    actors = [Actor(id=f"a{n}", name=f"Given{n} Family{n}") for n in range(ACTORS)]
    measure = Measure(id="m", name="All", start=FIRST, start_label="Start")
    return Project(ProjectInfo(as_of=AS_OF), [*kinds, *actors, measure, *_events(events, people)])


def _events(count: int, people: int) -> Iterator[Event]:
    """A million of them take seconds: texts of days are made once, and numbers drawn in the quickest way."""
    drawn, first = random.Random(1).random, FIRST.toordinal()
    days = [datetime.date.fromordinal(first + n).isoformat() for n in range(YEARS * 365 + _LONGEST)]
    kinds = [f"k{n}" for n in range(KINDS)]
    actors = [Participant(actor=f"a{n}") for n in range(ACTORS)]
    for number in range(count):
        day, one = int(drawn() * YEARS * 365), int(drawn() * ACTORS)
        edtf = days[day]
        if number % 5 == 0:
            edtf += "/" + days[day + 1 + int(drawn() * (_LONGEST - 1))]
        other = (one + 1 + int(drawn() * (ACTORS - 1))) % ACTORS
        yield Event(
            id=f"e{number}",
            date=parse_edtf(edtf),
            kind=kinds[int(drawn() * KINDS)],
            status=Status.HELD,
            title=f"Event number {number}",
            participants=(actors[one], actors[other])[:people],
        )
