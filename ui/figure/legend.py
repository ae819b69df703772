"""What the symbols, bars and shades of a figure mean: those that it has, and no others."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Set

from models.dates.wording import format_day
from models.project import Project
from models.records import Kind, Status, Symbol
from models.statistics import State, Statistics
from models.timeline import (
    Layout,
    Legend,
    LegendSilence,
    LegendSpan,
    Standing,
    TimelineContent,
    legend_in_view,
    standing_of_longest,
)
from ui.evidence.marks import Mark, mark_of
from ui.figure import words
from ui.figure.painting import legend_style
from ui.theme import LIGHT
from ui.timeline.samples import LegendEntry, Samples

HEIGHT = 24.0
"""Of each sample, in design pixels."""
_SYMBOL, _PIECE, _RANGE = 16.0, 34.0, 40.0
"""Widths of samples: a symbol, a bar or a silence, a silence with numbers."""
_ROOFED = 1.5
"""How much lower a symbol stands under its roof."""

_STATUS_WORDS = {
    Status.PLANNED: "planned",
    Status.POSTPONED: "postponed",
    Status.CLAIMED: "claimed",
    Status.CANCELLED: "cancelled",
    Status.DENIED: "denied",
}
"""Statuses that are drawn otherwise than held, in the order in which they are explained."""

_SPAN_WORDS = {
    LegendSpan.LASTING: "lasting",
    LegendSpan.RANGE: "range",
    LegendSpan.APPROXIMATE: "approximate",
    LegendSpan.OPEN: "unbounded",
}
_MARK_WORDS = {
    Mark.BOTH: "mark_both",
    Mark.FIRST: "mark_one",
    Mark.OTHER: "mark_one",
    Mark.THIRD_PARTY: "mark_third",
    Mark.UNSOURCED: "mark_unsourced",
}


def legend_of(
    drawing: Layout,
    content: TimelineContent,
    project: Project,
    statistics: Statistics | None,
    language: str,
) -> tuple[LegendEntry, ...]:
    """What a drawing has: kinds, statuses other than held, dates, the ribbon, who confirms.

    `project`: for the names of sides.
    """
    explained = _Explained(legend_in_view(content, drawing), project, language)
    wordless = {
        box.state
        for box in (*drawing.silences, *drawing.second)
        if box.is_longest and not any(character.isalpha() for character in box.text)
    }
    return (
        *explained.kinds(),
        *explained.statuses(),
        *explained.dates(),
        *(explained.silences(statistics, wordless) if statistics is not None else ()),
        *explained.confirmations(),
    )


class _Explained:
    """A legend in words, with its samples."""

    def __init__(self, legend: Legend, project: Project, language: str) -> None:
        self._legend, self._project, self._language = legend, project, language
        style = legend_style()
        self._samples = Samples(style, HEIGHT, HEIGHT / 2)
        self._roofed = Samples(style, HEIGHT, HEIGHT / 2 + _ROOFED)

    def kinds(self) -> Iterator[LegendEntry]:
        """`Call`; `Envoys (hollow: planned)` where all events of a kind have one status other than held."""
        for kind in self._legend.kinds:
            statuses = self._legend.statuses_of[kind.id]
            shown = Status.HELD if Status.HELD in statuses or not statuses else min(statuses)
            sample = self._samples.marker(_SYMBOL, kind.symbol, kind.colour, shown)
            yield LegendEntry(self._kind_text(kind, statuses), sample)

    def _kind_text(self, kind: Kind, statuses: Collection[Status]) -> str:
        phrases = [_STATUS_WORDS[status] for status in statuses if status in _STATUS_WORDS]
        if len(statuses) != 1 or not phrases:
            return kind.name
        meaning = self._say(phrases[0])
        return self._say("of_status", kind=kind.name, status=meaning[:1].lower() + meaning[1:])

    def statuses(self) -> Iterator[LegendEntry]:
        """The drawing of each status that no kind explains, on a circle in no kind's colour."""
        mixed = [found for found in self._legend.statuses_of.values() if len(found) > 1]
        unsaid = {status for found in mixed for status in found}
        for status, key in _STATUS_WORDS.items():
            if status in unsaid:
                sample = self._samples.marker(_SYMBOL, Symbol.CIRCLE, LIGHT.muted, status)
                yield LegendEntry(self._say(key), sample)

    def dates(self) -> Iterator[LegendEntry]:
        for span in self._legend.spans:
            yield LegendEntry(self._say(_SPAN_WORDS[span]), self._samples.span(_PIECE, span))
        if self._legend.has_clusters:
            yield LegendEntry(self._say("cluster"), self._samples.cluster(_SYMBOL))
        if self._legend.has_outlined:
            yield LegendEntry(self._say("outlined"), self._samples.cluster(_SYMBOL, outlined=True))

    def silences(self, statistics: Statistics, wordless: Set[State]) -> Iterator[LegendEntry]:
        """The longest needs no entry where its box says what it is; `wordless`: where one does not."""
        start = statistics.start or statistics.as_of
        style = "short" if start.year == statistics.as_of.year else "medium"
        day = format_day(statistics.as_of.toordinal(), self._language, style, style == "medium")
        texts = {
            LegendSilence.OPENING: self._say("before"),
            LegendSilence.CLOSED: self._say("between"),
            LegendSilence.RANGE: self._say("days_range"),
            LegendSilence.LONGEST: self._say("longest") if wordless - {State.OPEN} else "",
            LegendSilence.OPEN: self._say("open_longest" if State.OPEN in wordless else "open", day=day),
        }
        # The open one is the last.
        is_longest = (
            standing_of_longest(statistics) is Standing.SOLE
            and len(statistics.intervals) - 1 in statistics.longest
        )
        for silence, text in texts.items():
            if text and silence in self._legend.silences:
                width = _RANGE if silence is LegendSilence.RANGE else _PIECE
                marked = is_longest and silence is LegendSilence.OPEN
                yield LegendEntry(text, self._samples.silence(width, silence, marked))

    def confirmations(self) -> Iterator[LegendEntry]:
        """The marks over the contacts drawn; a half roof names its side if it always is the same."""
        for mark, key in _MARK_WORDS.items():
            here = [who for who in self._legend.confirmations if mark_of(who) is mark]
            if not here:
                continue
            sides = {who.only_side for who in here} - {""}
            text = self._say(key)
            if len(sides) == 1:
                text = self._say("mark_side", side=self._project.sides[sides.pop()].name)
            sample = self._roofed.marker(_SYMBOL, Symbol.CIRCLE, LIGHT.bar, Status.HELD, here[0])
            yield LegendEntry(text, sample)

    def _say(self, key: str, **values: object) -> str:
        return words.say(key, self._language, **values)
