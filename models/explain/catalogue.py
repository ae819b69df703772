"""Looking a number up among every figure of every question."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable, Iterator, Sequence
from heapq import nsmallest

import msgspec

from models.explain.figures import ODDNESS, is_of, values
from models.explain.lengths import as_long
from models.explain.matching import distance, match_of
from models.explain.other_days import MOST, on_other_days
from models.explain.questions import Answers, every_direct_contact, questions
from models.explain.results import (
    Answer,
    Asked,
    Basis,
    Departure,
    Explanation,
    Finding,
    Match,
    Question,
    Quotient,
    Span,
    Verdict,
)
from models.narrative.open_ends import says_nothing
from models.project import Project
from models.records import Measure
from models.statistics import State

NEAREST = 5
"""How many figures are given when none yields the number."""

MOST_SILENCES = 20
"""How many single closed silences of a length are listed, at most."""

_COSTS = {
    Departure.AS_OF: 0,
    Departure.OPENING: 1,
    Departure.KINDS: 2,
    Departure.ANYONE: 2,
    Departure.COUNT_BY: 3,
}
_BOTH_ENDS = 3
_INCLUDED = 4
_UNCOMPARABLE = frozenset({"burstiness", "current_rank", "contacts_per_month", "mean_per_month"})
"""No number of days or contacts is near these."""


class Catalogue:
    """The questions of a project, computed once, in which any number of numbers can be looked up."""

    def __init__(
        self,
        project: Project,
        today: datetime.date,
        as_of: datetime.date | None = None,
        measures: Sequence[Measure] | None = None,
    ) -> None:
        """`measures`: where to look; without them, all of the project's and every direct contact."""
        if measures is None:
            measures = (*project.ordered(Measure), every_direct_contact())
        self._project = project
        self._today = today
        self._answers = Answers(project, today, as_of)
        self.questions: tuple[Question, ...] = questions(project, measures, self._answers)
        self._findings: tuple[Finding, ...] = tuple(
            Finding(figure, question, value, basis)
            for question in self.questions
            for figure, value, basis in values(question.statistics)
            if not says_nothing(value)
        )
        counted = dict.fromkeys(each.statistics.counted for each in self.questions)
        numbers = {events: number for number, events in enumerate(counted)}
        self._counted_by = {id(each): numbers[each.statistics.counted] for each in self.questions}
        self._places = {measure.id: place for place, measure in enumerate(measures)}

    def explain(self, asked: Asked, key: str = "") -> Explanation:
        """Every definition that yields the number, exact before rounded, plain before odd, or the nearest.

        `key`, one of `CLAIMS`, looks among the values of that figure only.
        """
        findings, has_more = self._found(asked, key)
        is_exact = bool(findings) and findings[0].match is Match.EXACT
        others = () if is_exact else self._on_other_days(asked, key)
        if not findings:
            return Explanation(asked, self._nearest(asked, key), other_days=others)
        return Explanation(asked, findings, has_more, others)

    def judge(self, asked: Asked, key: str) -> Verdict:
        """Whether the number is the figure, under which definitions, and what it is otherwise."""
        findings, _ = self._found(asked, key)
        own = (each for each in findings if each.is_own)
        right = {question.origin.id for each in own for question in each.questions}
        others = sorted((each for each in self._about(key) if each.is_own), key=self._rank)
        wrong = [each for each in others if each.question.origin.id not in right]
        instead = sorted(self._distinct(wrong, key), key=lambda each: distance(each.value, asked))
        answer = _answer(findings)
        others = () if answer is Answer.TRUE else self._on_other_days(asked, key)
        return Verdict(asked, key, answer, findings, tuple(instead[:NEAREST]), others)

    def _found(self, asked: Asked, key: str) -> tuple[tuple[Finding, ...], bool]:
        """What yields the number, best first, and whether there is more than is listed.

        What has no upper limit can be nearly any number: of that, only what the measures themselves say.
        """
        matches = ((each, match_of(each.value, asked)) for each in self._about(key))
        found = [
            msgspec.structs.replace(each, match=match)
            for each, match in matches
            if match is not None and (each.is_own or not math.isinf(each.value.max))
        ]
        single = map(_at_most_possible, self._each(found))
        findings = self._distinct(sorted(single, key=self._rank), key)
        listed = _limited(findings)
        return listed, len(listed) < len(findings)

    def _on_other_days(self, asked: Asked, key: str) -> tuple[Finding, ...]:
        """The headline figures of the saved measures that are the number on another day."""
        own = [question for question in self.questions if not question.departures]
        last_known = min(self._today, self._project.info.as_of or self._today)
        found = on_other_days(asked, key, own, self._answers, last_known)
        return self._distinct(found, key)[:MOST]

    def _about(self, key: str) -> Iterator[Finding]:
        """Every figure of every question; not yet what it has to do with a number."""
        return (each for each in self._findings if not key or is_of(each.figure, key))

    def _each(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings, and those of the silences that are as long; one more than are listed, to tell."""
        for finding in findings:
            if finding.figure.key != State.CLOSED:
                yield finding
                continue
            (interval,), silences = finding.intervals, finding.question.statistics.intervals
            for index in as_long(finding.question.statistics, interval.days, MOST_SILENCES + 1):
                figure = msgspec.structs.replace(finding.figure, index=index)
                yield msgspec.structs.replace(finding, figure=figure, basis=Span((silences[index],)))

    def _nearest(self, asked: Asked, key: str) -> tuple[Finding, ...]:
        """The figures that come nearest, each value once; an odd definition must come much nearer."""

        def farness(finding: Finding) -> tuple[float, tuple[int, ...]]:
            rank = self._rank(finding)
            return distance(finding.value, asked) * (1 + rank[1] / 4), rank

        others = (each for each in self._about(key) if key or each.figure.key not in _UNCOMPARABLE)
        kept: dict[object, Finding] = {}
        for finding in nsmallest(NEAREST * 40, others, key=farness):
            kept.setdefault(finding.value, finding)
        nearest = list(kept.values())[:NEAREST]
        return tuple(sorted(nearest, key=lambda each: distance(each.value, asked)))

    def _distinct(self, findings: Iterable[Finding], key: str) -> tuple[Finding, ...]:
        """Without repetition: the first of those that say the same of the same days, naming all measures."""
        kept: dict[object, Finding] = {}
        also: dict[object, dict[str, Question]] = {}
        for finding in findings:
            said, question = self._said(finding, key), finding.question
            first = kept.setdefault(said, finding)
            if question.is_saved and question.origin.id != first.question.origin.id:
                also.setdefault(said, {}).setdefault(question.origin.id, question)
        return tuple(
            msgspec.structs.replace(finding, also=tuple(also[said].values())) if said in also else finding
            for said, finding in kept.items()
        )

    def _rank(self, finding: Finding) -> tuple[int, int, int, int, int]:
        """Exact first, then the measure's own question and day rule, then the plainer definition."""
        figure, question = finding.figure, finding.question
        cost = sum(_COSTS[departure] for departure in question.departures)
        cost += _BOTH_ENDS * figure.both_ends + _INCLUDED * len(figure.included)
        return (
            list(Match).index(finding.match),
            cost,
            ODDNESS[figure.key],
            self._places[question.origin.id],
            figure.index or 0,
        )

    def _said(self, finding: Finding, key: str) -> object:
        """Equal for findings that say the same of the same days, whatever question they answer."""
        figure, statistics = finding.figure, finding.question.statistics
        if figure.key in ("opening", "closed", "open", "days_since_last", "window_days", "days_to_last"):
            # The open interval is the days since the last contact, unless it is asked for by name.
            is_since = figure.key == "open" and not key and statistics.counted
            name = "days_since_last" if is_since else figure.key
            return name, figure.both_ends, finding.value, _days(finding.basis), finding.may_be_missing
        if figure.key in ("count", "count_by_kind"):
            return figure.key, finding.value, self._counted(finding)
        basis = finding.basis
        days = _days(basis) if isinstance(basis, Span) else basis if isinstance(basis, Quotient) else None
        events = self._counted_by.get(id(finding.question), finding.question.statistics.counted)
        return figure.key, figure.both_ends, figure.included, finding.value, days, events

    def _counted(self, finding: Finding) -> tuple[str, ...]:
        """The events that a count is about."""
        kind, counted = finding.figure.kind, finding.question.statistics.counted
        return tuple(event for event in counted if not kind or self._project.events[event].kind == kind)


def _at_most_possible(finding: Finding) -> Finding:
    """A silence that some readings of the dates do not have is possible, however well its length fits."""
    return msgspec.structs.replace(finding, match=Match.INSIDE) if finding.may_be_missing else finding


def _limited(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Without the single closed silences beyond the first ones."""
    closed = [finding for finding in findings if finding.figure.key == State.CLOSED]
    beyond = {id(finding) for finding in closed[MOST_SILENCES:]}
    return tuple(finding for finding in findings if id(finding) not in beyond)


def _days(basis: Basis) -> object:
    assert isinstance(basis, Span)
    return tuple((each.start, each.end, each.from_event, each.to_event) for each in basis.intervals)


def _answer(findings: Sequence[Finding]) -> Answer:
    own = [finding for finding in findings if finding.is_own]
    if any(finding.match is not Match.INSIDE for finding in own):
        return Answer.TRUE
    if own:
        return Answer.POSSIBLE
    return Answer.TRUE_IF if findings else Answer.FALSE
