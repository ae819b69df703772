"""The sidebar's panel of evidence: who confirms the counted contacts; a row filters the table to its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.filters import EventFilter
from models.project import Project
from models.statistics import Statistics
from ui import theme
from ui.evidence.marks import paint_sample
from ui.i18n import current_language
from ui.statistics.evidence_bar import EvidenceBar
from ui.statistics.evidence_rows import EvidenceRow, EvidenceSummary, Key, evidence_summary
from ui.statistics.rows import INSET, ActivatedRow
from ui.widgets.message import Message, Tone

_MARK = 22
"""Room for a mark at the left of a row."""
_RADIUS = 4.5


class EvidenceLine(ActivatedRow):
    """Mark, name, count; a click or Enter asks for the contacts that it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: EvidenceRow | None = None
        self._is_chosen = False

    def show_row(self, shown: EvidenceRow, is_chosen: bool) -> None:
        self.shown, self._is_chosen = shown, is_chosen
        self.set_row(shown.row)
        self.setCursor(Qt.CursorShape.PointingHandCursor if shown.events else Qt.CursorShape.ArrowCursor)
        said = [self.tr("The table shows only these.")] if is_chosen else []
        self.setAccessibleDescription("\n".join((*said, shown.row.definition)))
        self.update()

    @property
    def is_chosen(self) -> bool:
        return self._is_chosen

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 6)

    def _paint(self, painter: QPainter) -> None:
        if self.shown is None:
            return
        colours, row, height = theme.current(), self.shown.row, self.height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colours.selected if self._is_chosen else colours.surface)
        if self._is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        if self.shown.mark is not None:
            centre = QPointF(INSET + _MARK / 2 - 2, height / 2 + 1.5)
            paint_sample(painter, centre, _RADIUS, self.shown.mark, ground)
        empty = not self.shown.events
        middle = Qt.AlignmentFlag.AlignVCenter
        value_width = self.fontMetrics().horizontalAdvance(row.value) + 4
        left = INSET + _MARK * (2 if self.shown.is_part else 1)
        room = self.width() - left - value_width - 2 * INSET
        label = self.fontMetrics().elidedText(row.label, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(colours.muted if empty or self.shown.is_part else colours.text))
        painter.drawText(QRectF(left, 0, room + 2, height), middle | Qt.AlignmentFlag.AlignLeft, label)
        painter.setPen(QColor(colours.muted if empty else colours.text))
        font = painter.font()
        font.setBold(not empty and not self.shown.is_part)
        painter.setFont(font)
        box = QRectF(0, 0, self.width() - INSET, height)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, row.value)


class EvidencePanel(QWidget):
    """A bar, a row for each kind of confirmation, and what the table is filtered to.

    The tally is made once for each change of the statistics or the sources, never while painting. While a row
    is chosen the filter follows it: a contact that gets its second source leaves the table.
    """

    filter_requested = Signal(object)
    """EventFilter: the table is to show these events."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Evidence"))
        self.summary: EvidenceSummary | None = None
        self._chosen: Key | None = None
        self._requested: frozenset[str] | None = None
        self.lines: list[EvidenceLine] = []
        self.bar = EvidenceBar()
        self.bar.setAccessibleName(self.tr("Share of each kind of confirmation"))
        self.filtered = Message(Tone.MUTED)
        self.filtered.setContentsMargins(INSET, 0, INSET, 0)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.bar)
        self._rows.addWidget(self.filtered)

    def show_statistics(self, project: Project, statistics: Statistics) -> None:
        """Count anew; a chosen row keeps the table to what it counts now."""
        self.summary = evidence_summary(project, statistics, current_language())
        self.bar.show_tally(self.summary.tally)
        if self._chosen is not None:
            chosen = self.summary.find(self._chosen)
            self._request(chosen if chosen is not None and chosen.events else None)
        self._show_rows()

    def show_filter(self, event_filter: EventFilter) -> None:
        """Somebody has set a filter: if it is another than the panel's own, no row is chosen any more."""
        if self._chosen is not None and event_filter.among != self._requested:
            self._chosen = self._requested = None
            self._show_rows()

    def _toggle(self, line: EvidenceLine) -> None:
        if line.shown is None:
            return
        if line.shown.key == self._chosen:
            self._request(None)
        elif line.shown.events:
            self._request(line.shown)
        self._show_rows()

    def _request(self, row: EvidenceRow | None) -> None:
        """Exactly the contacts of a row: whatever else was filtered is let go."""
        wanted = None if row is None else frozenset(row.events)
        self._chosen = None if row is None else row.key
        if wanted != self._requested:
            self._requested = wanted
            self.filter_requested.emit(EventFilter(among=wanted))

    def _show_rows(self) -> None:
        rows = () if self.summary is None else self.summary.rows
        while len(self.lines) < len(rows):
            self._append_line()
        for index, line in enumerate(self.lines):
            line.setVisible(index < len(rows))
            if index < len(rows):
                line.show_row(rows[index], rows[index].key == self._chosen)
        chosen = next((row for row in rows if row.key == self._chosen), None)
        count = len(chosen.events) if chosen is not None else 0
        text = self.tr("The table shows only these %n contact(s). Click the row again to see all.", "", count)
        self.filtered.say(text if chosen is not None else "")

    def _append_line(self) -> None:
        line = EvidenceLine(self)
        line.activated.connect(lambda: self._toggle(line))
        self.lines.append(line)
        self._rows.insertWidget(len(self.lines), line)
