"""What checking a figure gives back: findings, each a definition applied to a question."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import msgspec

from models.dates import DayRange
from models.records import Measure
from models.statistics import Bounds, Interval, MonthCount, State, Statistics


class Asked(NamedTuple):
    """A number as somebody gave it."""

    value: float
    decimals: int = 0
    """Digits after the decimal mark: what rounds to `value` at that precision matches it."""


class Match(StrEnum):
    """How near a figure comes to the number; in the order in which they are shown."""

    EXACT = "exact"
    ROUNDED = "rounded"
    INSIDE = "inside"
    """The dates leave a range, and the number lies in it."""
    NEAR = "near"


class Departure(StrEnum):
    """In what a question differs from the saved measure that it starts from."""

    KINDS = "kinds"
    COUNT_BY = "count_by"
    OPENING = "opening"
    ANYONE = "anyone"
    """Every direct contact, whoever took part and whenever: no saved measure asks that."""
    AS_OF = "as_of"
    """Another as-of day."""


class Figure(msgspec.Struct, frozen=True):
    """A definition: its key, the day rule, and which of several values it is."""

    key: str
    """A key of `models.narrative.definition`; `opening`, `closed` and `open` are single intervals.
    `window_days`, `days_to_last` and `mean_per_month` are defined in `models.explain.wording`."""
    both_ends: bool = False
    """True if the first day is counted as well: one day more than the difference of the dates."""
    included: tuple[State, ...] = ()
    """States of intervals that a mean or median includes beside the closed ones."""
    index: int | None = None
    """Position of a single interval in `Statistics.intervals`."""
    kind: str = ""
    """The kind of a `count_by_kind`."""


class Span(msgspec.Struct, frozen=True):
    """Rests on the two days of an interval; of several where they are, or may be, equally long."""

    intervals: tuple[Interval, ...]


class Quotient(msgspec.Struct, frozen=True):
    """(last - first + extra) / divisor."""

    first: DayRange
    last: DayRange
    divisor: Bounds
    extra: int = 0


class Lengths(msgspec.Struct, frozen=True):
    """Rests on the lengths of the closed intervals, and of those that the figure includes."""


class Events(msgspec.Struct, frozen=True):
    """Rests on the events that count, in order."""

    ids: tuple[str, ...]


class Comparison(msgspec.Struct, frozen=True):
    """Rests on the open interval beside the others that it is compared with."""


class Months(msgspec.Struct, frozen=True):
    """Contacts in these months; all of the window's for an average."""

    months: tuple[MonthCount, ...]


Basis = Span | Quotient | Lengths | Events | Comparison | Months


class Question(msgspec.Struct, frozen=True):
    """A measure, or a variant of one, with its statistics."""

    origin: Measure
    """The saved measure; of an empty id for all direct contacts."""
    departures: tuple[Departure, ...]
    statistics: Statistics

    @property
    def measure(self) -> Measure:
        """The measure that was computed."""
        return self.statistics.measure

    @property
    def is_saved(self) -> bool:
        """True if a measure asks it as it stands, on its own as-of day or another."""
        return set(self.departures) <= {Departure.AS_OF}


class Finding(msgspec.Struct, frozen=True):
    """One definition applied to one question."""

    figure: Figure
    question: Question
    value: Bounds
    basis: Basis
    match: Match = Match.NEAR
    also: tuple[Question, ...] = ()
    """Other saved measures of which the same figure is the same, from the same days."""

    @property
    def questions(self) -> tuple[Question, ...]:
        """All that it answers: the one it is worded by, then the other saved measures."""
        return (self.question, *self.also)

    @property
    def is_own(self) -> bool:
        """True if the saved measure itself says so, counting days as the app does."""
        figure = self.figure
        return not (self.question.departures or figure.both_ends or figure.included)

    @property
    def intervals(self) -> tuple[Interval, ...]:
        """The silences that it is about: one, or several that tie."""
        return self.basis.intervals if isinstance(self.basis, Span) else ()

    @property
    def may_be_missing(self) -> bool:
        """True of a single silence that some readings of the dates do not have."""
        return self.figure.index is not None and any(each.vanishes for each in self.intervals)

    @property
    def event_ids(self) -> tuple[str, ...]:
        """The events at the ends of its silences, else those that it counts."""
        if isinstance(self.basis, Events):
            return self.basis.ids
        ends = [end for each in self.intervals for end in (each.from_event, each.to_event)]
        return tuple(dict.fromkeys(end for end in ends if end))


class Explanation(msgspec.Struct, frozen=True):
    """The findings of a number: those that yield it, best first, or else the nearest ones."""

    asked: Asked
    findings: tuple[Finding, ...]
    has_more: bool = False
    """True if more silences are that long than are listed."""
    other_days: tuple[Finding, ...] = ()
    """Where no definition yields the number exactly: headline figures that are it on another as-of day."""

    @property
    def is_found(self) -> bool:
        return any(finding.match is not Match.NEAR for finding in self.findings)

    def of(self, match: Match) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.match is match)


class Answer(StrEnum):
    """Whether a published claim holds."""

    TRUE = "true"
    """By the app's own definition, for a saved measure."""
    POSSIBLE = "possible"
    """By that definition, in some readings of the dates."""
    TRUE_IF = "true_if"
    """Only by another way to count or for another question: the findings say which."""
    FALSE = "false"


class Verdict(msgspec.Struct, frozen=True):
    """A claim: a number said to be one figure."""

    asked: Asked
    key: str
    answer: Answer
    findings: tuple[Finding, ...]
    """What makes it true; of a false claim, nothing."""
    instead: tuple[Finding, ...]
    """What the figure is for the saved measures of which the claim is not true."""
    other_days: tuple[Finding, ...] = ()
    """Where the claim is not true: the saved measures of which it is, on another as-of day."""
