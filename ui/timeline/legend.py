"""The legend of the timeline, shown on demand: every symbol and shade in use, drawn by the painter itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from models.evidence.confirmations import Confirmation
from models.project import Project
from models.records import Status, Symbol
from models.timeline import Layout, Legend, LegendSilence, LegendSpan
from ui.evidence.marks import mark_of
from ui.evidence.wording import confirmation_word
from ui.labels import capitalised
from ui.timeline.painter import paint
from ui.timeline.samples import LegendEntry, Samples
from ui.timeline.style import TimelineStyle

_WIDTH, _HEIGHT = 48, 24
_MIDDLE = 14.0
"""The axis of a sample; above it a marker may have a roof."""
_MOST_MARKS = 8


class Section(msgspec.Struct, frozen=True):
    title: str
    entries: tuple[LegendEntry, ...]


class _Sample(QWidget):
    """Paints one small drawing."""

    def __init__(self, drawing: Layout, style: TimelineStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing, self._style = drawing, style
        self.setFixedSize(_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            paint(painter, self._drawing, self._style)
        finally:
            painter.end()


class LegendPopup(QFrame):
    """Closes with Escape or a click elsewhere; screen readers hear all of it as its description."""

    def __init__(self, legend: Legend, project: Project, style: TimelineStyle, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Else the click on the button that closes it would open it again.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self.setObjectName("timeline_legend")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._project, self._style = project, style
        self._samples = Samples(style, _HEIGHT, _MIDDLE, with_axis=True)
        self.sections = tuple(section for section in self._sections(legend) if section.entries)
        self.setAccessibleName(self.tr("Legend of the timeline"))
        self.setAccessibleDescription(_spoken(self.sections))
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.accessibleName())
        self._area.setAccessibleDescription(self.accessibleDescription())
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._columns())

    def show_below(self, anchor: QWidget) -> None:
        """At the right edge of a widget and below it, within the screen."""
        screen = anchor.screen().availableGeometry()
        size = self._size_within(screen.size() - QSize(40, 80))
        self.resize(size)
        self._area.setGeometry(self.contentsRect())
        corner = anchor.mapToGlobal(QPoint(anchor.width() - size.width(), anchor.height() + 2))
        x = max(min(corner.x(), screen.right() - size.width()), screen.left())
        self.move(x, max(min(corner.y(), screen.bottom() - size.height()), screen.top()))
        self.show()
        self._area.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _size_within(self, most: QSize) -> QSize:
        for widget in self.findChildren(QWidget):
            # Else the style sheet's fonts come with the first showing, and nothing fits any more.
            widget.ensurePolished()
        layout = self._area.widget().layout()
        layout.invalidate()
        layout.activate()
        frame = 2 * self.frameWidth()
        wanted = layout.sizeHint() + QSize(frame, frame)
        # Not "as needed": each bar takes the room that makes the other one needed.
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if wanted.height() > most.height():
            self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            wanted.setWidth(wanted.width() + self._area.verticalScrollBar().sizeHint().width())
        return wanted.boundedTo(most)

    def _columns(self) -> QWidget:
        """What events look like at the left, dates and silences at the right."""
        content = QWidget()
        # The ground that the samples are painted on.
        content.setBackgroundRole(QPalette.ColorRole.Base)
        content.setAutoFillBackground(True)
        columns = QHBoxLayout(content)
        columns.setContentsMargins(16, 12, 18, 14)
        columns.setSpacing(28)
        titles = (self.tr("Kinds"), self.tr("Status"))
        for wanted in (True, False):
            column = QVBoxLayout()
            column.setSpacing(4)
            shown = [section for section in self.sections if (section.title in titles) == wanted]
            for section in shown:
                self._add_section(column, section, content)
            column.addStretch(1)
            if shown:
                columns.addLayout(column)
        return content

    def _add_section(self, column: QVBoxLayout, section: Section, content: QWidget) -> None:
        title = QLabel(section.title)
        title.setProperty("role", "muted")
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        if column.count():
            column.addSpacing(8)
        column.addWidget(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, entry in enumerate(section.entries):
            text = QLabel(entry.text)
            text.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(_Sample(entry.sample, self._style, content), row, 0)
            grid.addWidget(text, row, 1)
        column.addLayout(grid)

    # What it says

    def _sections(self, legend: Legend) -> Iterator[Section]:
        yield Section(
            self.tr("Kinds"),
            tuple(
                LegendEntry(kind.name, self._samples.marker(_WIDTH, kind.symbol, kind.colour, Status.HELD))
                for kind in legend.kinds
            ),
        )
        yield Section(self.tr("Status"), tuple(self._status(status) for status in legend.statuses))
        dates = [
            LegendEntry(self._span_text(span), self._samples.span(_WIDTH, span)) for span in legend.spans
        ]
        if legend.has_clusters:
            text = self.tr("Several events: the more, the higher")
            dates.append(LegendEntry(text, self._samples.cluster(_WIDTH)))
        if legend.has_outlined:
            sample = self._samples.cluster(_WIDTH, outlined=True)
            dates.append(LegendEntry(self.tr("Of these, not established as held"), sample))
        yield Section(self.tr("Dates"), tuple(dates))
        yield Section(
            self.tr("Silences"),
            tuple(
                LegendEntry(self._silence_text(each), self._samples.silence(_WIDTH, each))
                for each in legend.silences
            ),
        )
        yield Section(self.tr("Confirmed by"), tuple(self._confirmations(legend.confirmations)))

    def _status(self, status: Status) -> LegendEntry:
        sample = self._samples.marker(_WIDTH, Symbol.CIRCLE, self._style.theme.muted, status)
        return LegendEntry(capitalised(status), sample)

    def _span_text(self, span: LegendSpan) -> str:
        return {
            LegendSpan.LASTING: self.tr("Lasts for all these days"),
            LegendSpan.RANGE: self.tr("On one of these days, or until one of them"),
            LegendSpan.APPROXIMATE: self.tr("Around these days"),
            LegendSpan.OPEN: self.tr("Has no known beginning or end"),
        }[span]

    def _silence_text(self, silence: LegendSilence) -> str:
        return {
            LegendSilence.CLOSED: self.tr("Days between two contacts: the longer, the darker"),
            LegendSilence.LONGEST: self.tr("The longest silence"),
            LegendSilence.OPENING: self.tr("Days before the first contact"),
            LegendSilence.OPEN: self.tr("Silence still open on the as-of day"),
            LegendSilence.RANGE: self.tr("From the fewest to the most days it may have"),
        }[silence]

    def _confirmations(self, found: Iterable[Confirmation]) -> Iterator[LegendEntry]:
        """Each mark once for each side that it stands for."""
        known = {(mark_of(who), confirmation_word(self._project, who)): who for who in found}
        for (_, text), who in list(known.items())[:_MOST_MARKS]:
            bar = self._style.theme.bar
            sample = self._samples.marker(_WIDTH, Symbol.CIRCLE, bar, Status.HELD, who)
            yield LegendEntry(text[:1].upper() + text[1:], sample)


def _spoken(sections: Iterable[Section]) -> str:
    """`Kinds: Call, Meeting. Status: held, planned.`"""
    parts = (
        f"{section.title}: {', '.join(entry.text for entry in section.entries)}." for section in sections
    )
    return " ".join(parts)
