"""Sentences word for word, in both languages."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from models.dates import parse_edtf
from models.narrative import quotes
from models.project import Project
from models.records import (
    Actor,
    Citation,
    Contact,
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

EXPECTED: dict[str, dict[str, list[str]]] = json.loads(
    Path(__file__).with_name("sentences.json").read_text(encoding="utf-8")
)
"""The sentences of each of the cases below, by language."""
TODAY = datetime.date(2026, 1, 15)
ACTORS = {"obama": "Obama", "trump": "Trump", "putin": "Putin", "xi": "Xi"}
KINDS = (
    Kind(id="call", name="Call", order=0),
    Kind(id="meeting", name="Meeting", order=1),
    Kind(id="letter", name="Letter", order=2),
    Kind(id="envoys", name="Envoys", contact=Contact.DELEGATED, order=3),
    Kind(id="exercise", name="Exercise", order=4),
)
Dated = str | tuple[str, str, str]
"""A date of the first kind, held; or a date, a kind and a status."""
BY_DAY: dict[str, Any] = {"count_by": CountBy.DAY}


def asked(
    dates: Sequence[Dated],
    kinds: Sequence[str] = ("call",),
    actors: Sequence[str] = ("trump", "putin"),
    as_of: str = "2025-04-30",
    start: str | None = "2025-01-01",
    others: Sequence[Dated] = (),
    cited: bool = True,
    **values: Any,
) -> Project:
    """A project of these events and one measure of these kinds."""
    events = [
        event(number, dated, kinds[0], actors or ["trump"], cited)
        for number, dated in enumerate([*dates, *others], 1)
    ]
    measure = Measure(
        id="m",
        name="m",
        kinds=tuple(kinds),
        actors=tuple(actors),
        as_of=datetime.date.fromisoformat(as_of),
        start=datetime.date.fromisoformat(start) if start else None,
        **values,
    )
    used = {each.kind for each in events} | set(kinds)
    return Project(
        ProjectInfo(),
        [
            *(kind for kind in KINDS if kind.id in used),
            *(Actor(id=key, name=name) for key, name in ACTORS.items()),
            Source(id="s1", title="S"),
            measure,
            *events,
        ],
    )


def event(number: int, dated: Dated, kind: str, actors: Sequence[str], cited: bool) -> Event:
    date, kind, status = (dated, kind, "held") if isinstance(dated, str) else dated
    return Event(
        id=f"e{number}",
        date=parse_edtf(date),
        kind=kind,
        status=Status(status),
        participants=tuple(Participant(actor=actor) for actor in actors),
        citations=(Citation(source="s1"),) if cited else (),
    )


CASES = {
    "meetings": asked(["2025-01-10", "2025-02-10"], ["meeting"]),
    "letters": asked(["2025-01-10", "2025-02-10"], ["letter"]),
    "envoys": asked(["2025-01-10", "2025-02-10"], ["envoys"]),
    "other": asked(["2025-01-10", "2025-02-10"], ["exercise"]),
    "one_actor": asked(["2025-01-10", "2025-02-10"], actors=("obama",)),
    "no_actor": asked(["2025-01-10", "2025-02-10"], actors=()),
    "three": asked(["2025-01-10", "2025-02-10"], actors=("obama", "putin", "xi")),
    "no_start": asked(["2025-01-10", "2025-02-10"], start=None),
    "elsewhere": asked(["2025-01-10", "2025-02-10"], others=[("2025-04-01", "meeting", "held")]),
    "mixed": asked(
        ["2025-01-10", ("2025-02-10", "letter", "held")],
        ["call", "letter"],
        others=[("2025-04-01", "meeting", "held")],
    ),
    "ranged": asked(["2025-01-10", "[2025-02-10..2025-02-13]"]),
    "doubtful": asked(["2025-04"], as_of="2025-04-15"),
    "possible": asked(["2025-01-31", "[2025-03-01..2025-03-05]"], as_of="2025-04-03"),
    "tie_uncertain": asked(["2025-01-31", "[2025-03-01..2025-03-05]"], as_of="2025-03-31"),
    "oneday": asked(["2025-01-02", "2025-01-03"], as_of="2025-01-04"),
    "underway": asked(["2025-01-10", ("2025-04-28/2025-05-02", "meeting", "held")], ["call", "meeting"]),
    "lastday": asked(["2025-01-10", "[2025-04-25..2025-04-30]"]),
    "uncited": asked(["2025-01-10"], cited=False),
    "claimed": asked(
        ["2025-01-10", "2025-02-10"],
        others=[("[2025-04-20..2025-04-27]", "call", "claimed"), ("2025-04-28", "call", "planned")],
    ),
    "shown": asked(["2025-03-10", "2025-03-20"], opening=Opening.SHOWN),
    "years": asked(["2024-12-10", "2025-02"], start="2024-11-01"),
    "empty": asked([], actors=("obama",)),
    "empty_none": asked([], actors=(), start=None),
    "same": asked(["2025-01-01"], as_of="2025-01-01"),
    "frequent": asked(["2025-01-02", "2025-01-04", "2025-01-05"], as_of="2025-01-09"),
    "three_letters": asked(["2025-01-10", "2025-02-10"], ["letter"], ("obama", "putin", "xi")),
    "three_direct": asked(
        ["2025-01-10", ("2025-02-10", "letter", "held")], ["call", "letter"], ("obama", "putin", "xi")
    ),
    "three_no_start": asked(
        ["2025-01-10", "[2025-02-10..2025-02-13]"], ["meeting"], ("obama", "putin", "xi"), start=None
    ),
    "three_once": asked(["2025-01-10"], ["meeting"], ("obama", "putin", "xi")),
    "three_empty": asked([], ["envoys"], ("obama", "putin", "xi")),
    "three_claimed": asked(
        ["2025-01-10"], ["meeting"], ("obama", "putin", "xi"), others=[("2025-04-20", "meeting", "claimed")]
    ),
    "four": asked(["2025-01-10", "2025-02-10"], ["meeting"], ("obama", "putin", "trump", "xi")),
    "days": asked(["2025-01-11", "2025-01-11", "2025-01-31"], as_of="2025-03-01", **BY_DAY),
    "days_one": asked(["2025-02-01", "2025-02-01"], as_of="2025-02-10", **BY_DAY),
    "days_kinds": asked(
        ["2025-01-11", ("2025-01-11", "meeting", "held"), ("2025-01-31", "meeting", "held")],
        ["call", "meeting"],
        start=None,
        others=[("2025-03-01", "letter", "held")],
        **BY_DAY,
    ),
    "days_three": asked(["2025-01-11", "2025-01-11"], actors=("obama", "putin", "xi"), **BY_DAY),
    "days_lasting": asked(["2025-01-11/2025-01-13", "2025-01-11", "2025-01-31"], ["meeting"], **BY_DAY),
    "days_one_actor": asked(["2025-01-11", "2025-01-11", "2025-01-31"], actors=("obama",), **BY_DAY),
    "days_ranged": asked(["2025-01-11", "2025-01-11", "[2025-01-31..2025-02-02]"], **BY_DAY),
    "record_claimed": asked(
        ["2025-01-01", "2025-04-01"], as_of="2025-06-01", others=[("2025-02-15", "call", "claimed")]
    ),
    "record_lost": asked(
        ["2025-01-01", "2025-01-15"], start=None, others=[("2024-06-01", "call", "claimed")]
    ),
    "record_tied": asked(
        ["2025-01-01", "2025-03-02"], as_of="2025-04-01", others=[("2025-01-31", "call", "claimed")]
    ),
    "longest_claimed": asked(
        ["2025-01-01", "2025-04-01"], as_of="2025-04-10", others=[("2025-02-15", "call", "planned")]
    ),
    "claimed_later": asked(["2025-01-10"], others=[("[2025-04-20..2025-05-02]", "call", "claimed")]),
    "rival_of_a_doubted_number": asked(
        ["[..2024-05-02]", "2025-08-01", "[2025-10-01..]"], start="2024-01-01", as_of="2025-12-01"
    ),
    "last_beyond_the_window": asked(
        ["2025-02-01", "2025-02-10", "[2025-03-28..2025-04-05]"], start="2025-01-15", as_of="2025-03-28"
    ),
    "one_day_apart": asked(["2025-01-02", "2025-01-03"], start=None, as_of="2025-01-09"),
    "letter_under_way": asked(["2025-01-10", "2025-04-28/2025-05-02"], ["letter"]),
    "first_august": asked(["2025-08-01"], start="2025-07-01", as_of="2025-08-02"),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_sentences_word_for_word(name: str, language: str) -> None:
    project, expected = CASES[name], EXPECTED[name][language]
    found = quotes.sentences(project, compute(project, project.measures["m"], TODAY), language)
    assert [sentence.text for sentence in found] == expected


def texts(project: Project, measure: str, language: str, as_of: str | None = None) -> list[str]:
    day = datetime.date.fromisoformat(as_of) if as_of else None
    statistics = compute(project, project.measures[measure], TODAY, day)
    return [sentence.text for sentence in quotes.sentences(project, statistics, language)]


def test_the_founding_brief_in_english(project: Project) -> None:
    assert texts(project, "calls", "en") == [
        "As of 18 December 2025, Trump and Putin have not spoken by phone for 63 days.",
        "It is the longest period without direct contact since 20 January 2025, by one day.",
        "They called each other every 34 days on average between 20 January and 16 October 2025.",
    ]
    assert texts(project, "direct", "en")[0] == (
        "As of 18 December 2025, Trump and Putin have had no direct contact for 63 days."
    )


def test_the_founding_brief_in_french(project: Project) -> None:
    names = {"names": {"fr": "Vladimir Poutine"}, "short_names": {"fr": "Poutine"}}
    project.actors["putin"] = msgspec.structs.replace(project.actors["putin"], **names)
    assert texts(project, "calls", "fr") == [
        "Au 18 décembre 2025, cela fait 63 jours que Trump et Poutine n'ont pas eu d'appel téléphonique.",
        "Il s'agit de la plus longue période sans contact direct depuis le 20 janvier 2025,"
        " avec un jour d'écart.",
        "Trump et Poutine ont eu un appel téléphonique tous les 34 jours en moyenne"
        " entre le 20 janvier et le 16 octobre 2025.",
    ]


@pytest.mark.parametrize(
    ("as_of", "english", "french"),
    [
        (
            "2025-12-17",
            "It equals the longest period without direct contact since 20 January 2025: 62 days.",
            "Cette durée égale la plus longue période sans contact direct depuis le 20 janvier 2025\u00a0:"
            " 62 jours.",
        ),
        (
            "2025-12-16",
            "It is not the longest period without direct contact since 20 January 2025:"
            " that one lasted 62 days, from 18 March to 19 May 2025.",
            "Il ne s'agit pas de la plus longue période sans contact direct depuis le 20 janvier 2025\u00a0:"
            " celle-ci a duré 62 jours, du 18 mars au 19 mai 2025.",
        ),
    ],
)
def test_the_record_on_other_days(project: Project, as_of: str, english: str, french: str) -> None:
    assert texts(project, "calls", "en", as_of)[1] == english
    assert texts(project, "calls", "fr", as_of)[1] == french


def test_sources_come_in_order_of_first_use(project: Project) -> None:
    project.sources["note"] = Source(id="note", title="Note")
    last = project.events["call-8"]
    cited = (Citation(source="note"), Citation(source="readout"))
    project.events["call-8"] = msgspec.structs.replace(last, citations=cited)
    statistics = compute(project, project.measures["calls"], TODAY)
    silence, record, pace = quotes.sentences(project, statistics, "en")
    assert silence.sources == ("note", "readout")
    assert record.sources == ("note", "readout", "statement")
    assert pace.sources == ("readout", "statement", "note")


def test_some_events_without_a_source(project: Project) -> None:
    bare = project.events["call-6"]
    project.events["call-6"] = msgspec.structs.replace(bare, citations=())
    assert texts(project, "calls", "en")[2].endswith("2025 (no source cited for 1 of 8 events).")
    assert texts(project, "calls", "fr")[2].endswith("2025 (aucune source citée pour 1 des 8 événements).")
