"""Unconfirmed events that are worth a word: what the figures would be if one of them counted."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from models.dates import EventDate
from models.narrative.nouns import Noun, noun_of
from models.narrative.open_ends import open_alternative, says_nothing, without_open_ends
from models.project import Project
from models.records import Status
from models.statistics import Alternative, Bounds, RecordWord, Statistics, alternatives, date_for


class Effect(StrEnum):
    """What an event would change first."""

    SILENCE = "silence"
    """The days since the last contact."""
    RECORD = "record"
    """Whether they are the longest silence."""
    LONGEST = "longest"
    """The longest silence."""


class Claim(msgspec.Struct, frozen=True):
    """An unconfirmed event in plain data that no language has touched yet."""

    event: str
    status: Status
    noun: Noun
    date: EventDate
    may_be_later: bool
    """True if it may as well begin after the as-of day; what is said of it holds if it does not."""
    effect: Effect
    record: RecordWord | None
    """What the present silence would be among all of them."""
    days: Bounds
    """Of the silence that would change: the present one, or the longest."""
    present: Bounds | None
    """What it is without the event."""


def claims(project: Project, statistics: Statistics) -> tuple[Alternative, ...]:
    """The unconfirmed events that would change a headline figure, if that teaches something.

    A claim that may end today's silence, or leave it as it is, says nothing of how long it is.
    """
    return tuple(one for one, _ in _told(project, statistics))


def told_claims(project: Project, statistics: Statistics, language: str) -> tuple[Claim, ...]:
    """The same in plain data."""
    return tuple(
        _claim(project, one, effect, statistics, language) for one, effect in _told(project, statistics)
    )


def _told(project: Project, statistics: Statistics) -> list[tuple[Alternative, Effect]]:
    found = alternatives(project, statistics.measure, statistics)
    told = without_open_ends(project, statistics)
    known = (open_alternative(project, each, statistics) for each in found)
    effects = ((one, _effect(one, told)) for one in known)
    return [(one, effect) for one, effect in effects if effect is not None]


def _effect(one: Alternative, told: Statistics) -> Effect | None:
    days, present = one.days_since_last, told.days_since_last
    if one.changes_silence:
        is_empty = says_nothing(days) or (present is not None and days.min <= 0 and days.max >= present.max)
        return None if is_empty else Effect.SILENCE
    if one.record is not None and one.record is not told.record:
        return Effect.RECORD
    return None if one.longest == told.longest_days else Effect.LONGEST


def _claim(
    project: Project, one: Alternative, effect: Effect, statistics: Statistics, language: str
) -> Claim:
    told, event = without_open_ends(project, statistics), project.events[one.event]
    is_longest = effect is Effect.LONGEST
    return Claim(
        event=one.event,
        status=one.status,
        noun=noun_of(project.kinds[event.kind], language),
        date=date_for(project, statistics.measure, event),
        may_be_later=one.may_be_later,
        effect=effect,
        record=one.record,
        days=one.longest if is_longest else one.days_since_last,
        present=told.longest_days if is_longest else told.days_since_last,
    )
