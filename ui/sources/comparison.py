"""Records side by side: which is kept, which take part, and whose value each differing field gets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.project import Project
from models.records import Source
from models.sources.merging import differing_fields, field_value, is_lacking, merged, with_field
from models.text import elided
from ui.plain import plain_tool_tip
from ui.sources.compared import field_name, field_text
from ui.sources.names import record_line
from ui.widgets.card import Card

MOST = 8
"""Most records side by side; more would be told apart by nobody."""
_NAME_LONGEST = 22
_LONGEST = 200
"""Most characters of a value that are shown; the tool tip has all of it."""
_WITHIN_ADDRESS = re.compile(r"(?<=\S)([/&?=._-]|\w{24})(?=\S)")
"""Where a long word may break."""
_COLUMN = 170
"""Least width of a record, in pixels."""


class SourceComparison(QWidget):
    """A column for each record, a row for each field in which they differ; the first is kept at the start."""

    changed = Signal()
    """Another record is kept, or takes part or not."""

    def __init__(self, project: Project, sources: Sequence[Source], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._sources = list(sources[:MOST])
        self._by_hand: dict[str, int] = {}
        """Fields whose value someone has chosen, and the column that it is taken from."""
        differing = (differing_fields(self._sources[0], source) for source in self._sources[1:])
        self._fields = list(dict.fromkeys(field for fields in differing for field in fields))
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setContentsMargins(14, 12, 14, 12)
        self.keep = QButtonGroup(self)
        self.parts: list[QCheckBox] = []
        self.choices: dict[str, QButtonGroup] = {}
        for column in range(len(self._sources)):
            self._add_record(column)
        for row, field in enumerate(self._fields, 1):
            self._add_field(row, field)
        self._finish()
        self.keep.button(0).setChecked(True)
        self.keep.idClicked.connect(self._follow)
        self._follow()

    # ---- what is chosen ----------------------------------------------------------------------------

    @property
    def kept(self) -> Source:
        """The record that stays, as it shall be: each field as it was chosen, gaps filled from the others."""
        taking_part = self._taking_part()
        kept = self._sources[self.keep.checkedId()]
        result = merged([kept, *(self._sources[column] for column in taking_part)])
        for field, group in self.choices.items():
            result = with_field(result, field, self._sources[group.checkedId()])
        return result

    @property
    def others(self) -> tuple[str, ...]:
        """Ids of the records whose place it takes."""
        kept = self.keep.checkedId()
        return tuple(self._sources[column].id for column in self._taking_part() if column != kept)

    def _taking_part(self) -> list[int]:
        return [column for column, part in enumerate(self.parts) if part.isChecked()]

    # ---- parts -------------------------------------------------------------------------------------

    def _add_record(self, column: int) -> None:
        """Name, use and citation key of a record; the button that keeps it, the box that leaves it out."""
        source = self._sources[column]
        line = record_line(source, self._project.info.language)
        head = Card()
        inner = QVBoxLayout(head)
        inner.setContentsMargins(10, 8, 10, 8)
        inner.setSpacing(3)
        name = plain_label(line, "title")
        uses = self.tr("cited by %n record(s)", "", self._project.uses(source))
        use = plain_label(" · ".join(filter(None, (uses, source.citation_key))), "muted")
        keep = QRadioButton(self.tr("Keep this record"))
        keep.setAccessibleDescription(line)
        self.keep.addButton(keep, column)
        part = QCheckBox(self.tr("Is one of them"))
        part.setAccessibleDescription(line)
        part.setToolTip(self.tr("Switch off a record that is another source: it stays as it is."))
        part.setChecked(True)
        # Of two both are needed, or there would be nothing to merge.
        part.setVisible(len(self._sources) > 2)
        part.toggled.connect(self._follow)
        self.parts.append(part)
        for widget in (name, use):
            inner.addWidget(widget)
        inner.addStretch(1)
        for widget in (keep, part):
            inner.addWidget(widget)
        self._grid.addWidget(head, 0, column + 1)
        self._grid.setColumnMinimumWidth(column + 1, _COLUMN)
        self._grid.setColumnStretch(column + 1, 1)

    def _add_field(self, row: int, field: str) -> None:
        """The name of a field, and a button before each record's value."""
        name = plain_label(field_name(field), "muted", _NAME_LONGEST)
        name.setWordWrap(False)
        name.setMinimumWidth(0)
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(name, row, 0)
        group = QButtonGroup(self)
        self.choices[field] = group
        for column, source in enumerate(self._sources):
            value = _Value(field_name(field), field_text(self._project, source, field))
            group.addButton(value.button, column)
            self._grid.addWidget(value, row, column + 1)
        group.idClicked.connect(partial(self._choose, field))

    def _finish(self) -> None:
        if not self._fields:
            same = plain_label(self.tr("The records say the same. Merging leaves one of them."), "muted")
            self._grid.addWidget(same, 1, 1, 1, max(len(self._sources), 1))
        self._grid.setRowStretch(len(self._fields) + 2, 1)

    # ---- following ---------------------------------------------------------------------------------

    def _choose(self, field: str, column: int) -> None:
        self._by_hand[field] = column

    def _follow(self, *_: object) -> None:
        """Fields that nobody has chosen take the kept record's value, or the first that there is."""
        kept = self.keep.checkedId()
        self.parts[kept].setChecked(True)
        taking_part = self._taking_part()
        for column, part in enumerate(self.parts):
            part.setEnabled(column != kept)
            self.keep.button(column).setEnabled(column in taking_part)
        for field, group in self.choices.items():
            for column, button in enumerate(group.buttons()):
                button.parentWidget().setEnabled(column in taking_part)
            group.button(self._column_of(field, kept, taking_part)).setChecked(True)
        self.changed.emit()

    def _column_of(self, field: str, kept: int, taking_part: Sequence[int]) -> int:
        """Whose value a field gets: the one chosen by hand, the kept record's, or the first that there is."""
        by_hand = self._by_hand.get(field)
        if by_hand in taking_part:
            return by_hand
        values = ((column, field_value(self._sources[column], field)) for column in (kept, *taking_part))
        return next((column for column, value in values if not is_lacking(field, value)), kept)


class ComparisonArea(QScrollArea):
    """Shows one comparison after another; many records or fields are scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Comparison"))


class _Value(QWidget):
    """A button and the value beside it, which wraps; a click on either chooses it."""

    def __init__(self, field: str, value: str) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setAccessibleName(f"{field}: {value or '–'}")
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        label = plain_label(value or "–", most=_LONGEST)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1, Qt.AlignmentFlag.AlignTop)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()


def plain_label(text: str, role: str = "", most: int = 120) -> QLabel:
    """Wrapped plain text, cut where it is very long, with all of it as its tool tip then."""
    label = QLabel(_WITHIN_ADDRESS.sub("\\1\u200b", elided(text, most, len)))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(40)
    if role:
        label.setProperty("role", role)
    if len(text) > most:
        label.setToolTip(plain_tool_tip(text))
    return label
