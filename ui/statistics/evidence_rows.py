"""The tally of who confirms the counted contacts -> the rows and the bar of the sidebar's panel."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from models.evidence.confirmations import Corroboration, Tally, tally
from models.evidence.conflicts import conflicts
from models.narrative.numbers import number
from models.project import Project
from models.statistics import Bounds, Statistics
from ui.evidence.marks import MARKS, Mark
from ui.evidence.wording import only_word
from ui.i18n import translate
from ui.labels import capitalised
from ui.statistics.lines import FigureRow

_MOST_SIDES = 4
"""Sides listed under “One side”; further ones have few contacts each."""

Key = tuple[str, str]
"""Which row: a corroboration or `conflicts_open`, `conflicts_settled`; the side it is about, or empty."""


class EvidenceRow(msgspec.Struct, frozen=True):
    """One line of the panel, and the contacts that a click on it asks for."""

    key: Key
    row: FigureRow
    events: tuple[str, ...]
    mark: Mark | None = None
    corroboration: Corroboration | None = None
    is_part: bool = False
    """Part of the row above it, and set in."""


class EvidenceSummary(msgspec.Struct, frozen=True):
    """Everything that the panel shows of one measure's contacts."""

    tally: Tally
    rows: tuple[EvidenceRow, ...]

    def find(self, key: Key | None) -> EvidenceRow | None:
        return next((row for row in self.rows if row.key == key), None)


def evidence_summary(project: Project, statistics: Statistics, language: str) -> EvidenceSummary:
    """Who confirms the contacts that the measure counts, and where their sources disagree."""
    found = tally(project, statistics.counted)
    rows = (*_corroboration_rows(project, found, language), *_conflict_rows(project, statistics, language))
    return EvidenceSummary(found, rows)


def _corroboration_rows(project: Project, found: Tally, language: str) -> Iterator[EvidenceRow]:
    definitions = _definitions()
    for kind in Corroboration:
        events = found.of(kind)
        sides = tuple(found.one_side or ()) if kind is Corroboration.ONE_SIDE else ()
        label = capitalised(kind)
        if len(sides) == 1:
            label = only_word(project, sides[0])
        row = _figure(kind.value, label, len(events), definitions[kind], language)
        yield EvidenceRow((kind.value, ""), row, events, MARKS[kind], kind)
        if len(sides) > 1:
            for side in sides[:_MOST_SIDES]:
                events = found.of(kind, side)
                row = _figure("only", only_word(project, side), len(events), definitions[kind], language)
                yield EvidenceRow((kind.value, side), row, events, None, kind, is_part=True)


def _conflict_rows(project: Project, statistics: Statistics, language: str) -> Iterator[EvidenceRow]:
    """Only where there are any: contacts of which a field has several values."""
    still_open, settled = _conflicting(project, statistics)
    open_label = translate("Evidence", "Conflicting values")
    settled_label = translate("Evidence", "Conflicts settled")
    if still_open:
        text = translate(
            "Evidence",
            "Counted contacts for which a source gives another value than the event has: choose one.",
        )
        row = _figure("conflicts_open", open_label, len(still_open), text, language)
        yield EvidenceRow(("conflicts_open", ""), row, still_open)
    if settled:
        text = translate(
            "Evidence", "Counted contacts for which sources give several values, of which one was chosen."
        )
        row = _figure("conflicts_settled", settled_label, len(settled), text, language)
        yield EvidenceRow(("conflicts_settled", ""), row, settled)


def _conflicting(project: Project, statistics: Statistics) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Contacts with an open conflict, and those whose conflicts are all settled."""
    still_open: list[str] = []
    settled: list[str] = []
    for event_id in statistics.counted:
        event = project.events[event_id]
        if any(citation.values for citation in event.citations) and (found := conflicts(event)):
            (settled if all(each.settled for each in found) else still_open).append(event_id)
    return tuple(still_open), tuple(settled)


def _figure(key: str, label: str, count: int, text: str, language: str) -> FigureRow:
    return FigureRow(key, label, number(Bounds(count, count), language), text)


def _definitions() -> dict[Corroboration, str]:
    return {
        Corroboration.BOTH_SIDES: translate(
            "Evidence",
            "Counted contacts for which sources of at least two of the participating sides are cited.",
        ),
        Corroboration.ONE_SIDE: translate(
            "Evidence", "Counted contacts for which sources of only one of the participating sides are cited."
        ),
        Corroboration.THIRD_PARTY: translate(
            "Evidence",
            "Counted contacts for which sources are cited, but none of a side that took part.",
        ),
        Corroboration.UNSOURCED: translate("Evidence", "Counted contacts for which no source is cited."),
    }
