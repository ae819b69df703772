"""The columns of one table on screen: which are shown, in what order, how wide, and remembering all that."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from ui.i18n import translate
from ui.settings import TABLE_HEADERS, Settings
from ui.tables.column import CONTEXT
from ui.tables.table import Table

_LEAST_SHARE = 0.55
"""A flexible column shrinks to this share of its first width before the table scrolls."""
_PADDING = 10
"""Left and right of a heading, as the style sheet has it."""
_SEPARATOR = "|"


def shared_widths(room: int, natural: Sequence[int], flexible: Sequence[bool]) -> list[int]:
    """Widths that fill `room`: the flexible columns share what is left or missing, by their width."""
    stretch = sum(width for width, takes in zip(natural, flexible, strict=True) if takes)
    if not stretch:
        return list(natural)
    share = max(_LEAST_SHARE, 1 + (room - sum(natural)) / stretch)
    widths = [int(width * share) if takes else width for width, takes in zip(natural, flexible, strict=True)]
    rest = room - sum(widths)
    if 0 < rest < len(widths):
        widths[flexible.index(True)] += rest
    return widths


class TableHeader(QHeaderView):
    """Fills the window with the columns until someone sets a width by hand."""

    def __init__(self, table: Table, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = table
        self._settings = settings
        self._fills = True
        self._fitting = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.save)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(36)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def start(self) -> None:
        """Call once the header belongs to a view with its model: remembered columns, else the first ones."""
        self._first_columns()
        self._restore()
        self.fit()
        self.sectionResized.connect(self._resized)
        self.sectionMoved.connect(self._arranged)
        self.sortIndicatorChanged.connect(self._arranged)

    def visible_columns(self) -> list[int]:
        """Logical indexes of the shown columns, left to right."""
        logical = (self.logicalIndex(visual) for visual in range(self.count()))
        return [column for column in logical if not self.isSectionHidden(column)]

    def columns_menu(self, parent: QWidget) -> QMenu:
        """A menu to show and hide columns; the last one left cannot be hidden."""
        menu = QMenu(self.tr("Columns"), parent)
        shown = self.visible_columns()
        for index, column in enumerate(self._table.columns):
            action = menu.addAction(translate(CONTEXT, column.title))
            action.setCheckable(True)
            action.setChecked(index in shown)
            action.setEnabled(shown != [index])
            action.toggled.connect(lambda on, index=index: self.show_column(index, on))
        menu.addSeparator()
        menu.addAction(self._action(menu, self.tr("Fit the columns to the window"), self._fill))
        menu.addAction(self._action(menu, self.tr("Reset the columns"), self.start_over))
        return menu

    def show_column(self, column: int, shown: bool) -> None:
        self.setSectionHidden(column, not shown)
        self.fit()
        self._arranged()

    def start_over(self) -> None:
        """The columns as they are in a new installation (`reset` is Qt's, called with the model's)."""
        self._fills = True
        for visual in range(self.count()):
            self.moveSection(self.visualIndex(visual), visual)
        self._first_columns()
        self.setSortIndicator(self._table.position(self._table.first_sort), Qt.SortOrder.AscendingOrder)
        self.fit()
        self._arranged()

    def fit(self) -> None:
        """Fill the window, unless a width has been set by hand."""
        view = self.parentWidget()
        if not self._fills or view is None:
            return
        columns = self.visible_columns()
        natural = [self._natural(column) for column in columns]
        flexible = [self._table.columns[column].flexible for column in columns]
        self._fitting = True
        widths = shared_widths(self.width(), natural, flexible)
        for column, width in zip(columns, widths, strict=True):
            self.resizeSection(column, max(width, self._heading(column)))
        self._fitting = False

    def _natural(self, column: int) -> int:
        """The first width, when neither too much nor too little room is shared."""
        spec = self._table.columns[column]
        return max(spec.width * self.fontMetrics().averageCharWidth(), self._heading(column))

    def _heading(self, column: int) -> int:
        """The width of a heading, which is never cut, whether it has the arrow of sorting or not."""
        title = translate(CONTEXT, self._table.columns[column].title)
        return self.fontMetrics().horizontalAdvance(f"{title} ▴") + 2 * _PADDING

    def _fill(self) -> None:
        self._fills = True
        self.fit()
        self._arranged()

    def _first_columns(self) -> None:
        for index, column in enumerate(self._table.columns):
            self.setSectionHidden(index, column.hidden)

    def _show_menu(self, position: QPoint) -> None:
        menu = self.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(position))

    @staticmethod
    def _action(menu: QMenu, text: str, slot: object) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(slot)
        return action

    # ---- remembering -------------------------------------------------------------------------------

    def _resized(self, _column: int, before: int, after: int) -> None:
        """Hidden columns have no width: hiding one is no resizing."""
        if not self._fitting and before and after:
            self._fills = False
            self._arranged()

    def _arranged(self, *_: object) -> None:
        self._timer.start()

    def _signature(self) -> str:
        """Tells a state of these columns from one of an older version's."""
        return ",".join(column.key for column in self._table.columns)

    def save(self) -> None:
        """Remember order, widths, hidden columns and sorting."""
        self._timer.stop()
        state = base64.b64encode(self.saveState().data()).decode()
        parts = (self._signature(), "fill" if self._fills else "own", state)
        stored = {**self._settings.get(TABLE_HEADERS), self._table.key: _SEPARATOR.join(parts)}
        self._settings.set(TABLE_HEADERS, stored)

    def _restore(self) -> None:
        text = self._settings.get(TABLE_HEADERS).get(self._table.key, "")
        signature, _, rest = text.partition(_SEPARATOR)
        mode, _, state = rest.partition(_SEPARATOR)
        if signature != self._signature():
            return
        try:
            data = base64.b64decode(state, validate=True)
        except (ValueError, binascii.Error):
            return
        if self.restoreState(QByteArray(data)):
            self._fills = mode == "fill"
        # A state holds these as well, and an older one might switch them off.
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.fit()
