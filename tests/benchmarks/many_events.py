"""Projects of many events over thirty years, a fifth of them lasting, of five kinds."""

from __future__ import annotations

import datetime
import random

from models.dates import parse_edtf
from models.project import Project
from models.records import Actor, Event, Kind, Measure, Participant, ProjectInfo, Status, Symbol

YEARS = 30
FIRST = datetime.date(1995, 1, 1)
AS_OF = datetime.date(2025, 6, 1)


def project_with(events: int) -> Project:
    """The same project for the same number; its measure counts every direct kind."""
    chance, symbols = random.Random(1), list(Symbol)
    kinds = [Kind(id=f"k{n}", name=f"Kind {n}", symbol=symbols[n], order=n) for n in range(5)]
    actors = [Actor(id=f"a{n}", name=f"Given{n} Family{n}") for n in range(40)]
    measure = Measure(id="m", name="All", start=FIRST, start_label="Start")
    records = [_event(number, chance) for number in range(events)]
    return Project(ProjectInfo(as_of=AS_OF), [*kinds, *actors, measure, *records])


def _event(number: int, chance: random.Random) -> Event:
    day = FIRST.toordinal() + chance.randrange(YEARS * 365)
    edtf = datetime.date.fromordinal(day).isoformat()
    if number % 5 == 0:
        edtf += "/" + datetime.date.fromordinal(day + chance.randrange(1, 30)).isoformat()
    people = tuple(Participant(actor=f"a{n}") for n in chance.sample(range(40), 2))
    return Event(
        id=f"e{number}",
        date=parse_edtf(edtf),
        kind=f"k{chance.randrange(5)}",
        status=Status.HELD,
        title=f"Event number {number}",
        participants=people,
    )
