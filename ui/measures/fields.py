"""Fields of the measure's form: a day, a list to tick, a single tick."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from models.dates import EventDate, from_day
from models.project import Change
from ui.widgets.choice_field import Option
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.message import Tone

_MOST_ROWS = 4


def with_room(field: Field) -> Field:
    """The field, which keeps a line for what it says: nothing beneath moves when it says it."""
    policy = field.message.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    field.message.setSizePolicy(policy)
    field.message.setMinimumHeight(field.message.fontMetrics().lineSpacing())
    return field


class DayField(DateField):
    """One calendar day or none; the value is a `datetime.date`."""

    def __init__(
        self,
        today: Callable[[], datetime.date],
        day_first: Callable[[], bool],
        placeholder: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(today, day_first, optional=True, one_day=True, parent=parent)
        self.line.set_hints(placeholder)

    def _show_date(self, date: object) -> str:
        return super()._show_date(from_day(date) if isinstance(date, datetime.date) else None)

    def _hand_over(self, value: object, before: tuple[Change, ...] = ()) -> None:
        day = value.only_day if isinstance(value, EventDate) else None
        super()._hand_over(day, before)


class _CheckList(QListWidget):
    """Asks for the height of one row: its field gives it those that it needs."""

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 12)


class CheckListField(Field):
    """Records to tick; the value is the tuple of their ids, in the order of the list.

    `options` is asked anew each time that a value is shown, since the project's records change.
    """

    def __init__(
        self, options: Callable[[], Sequence[Option]], when_empty: str, parent: QWidget | None = None
    ) -> None:
        """`when_empty` says what no tick at all means."""
        self.list = _CheckList()
        super().__init__(self.list, parent)
        self._options = options
        self._shown: tuple[Option, ...] = ()
        self._when_empty = when_empty
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.list.setUniformItemSizes(True)
        self.list.itemChanged.connect(lambda _item: self._hand_over(self.ticked))

    @property
    def ticked(self) -> tuple[object, ...]:
        """The ids ticked in the list."""
        items = ((self.list.item(row), option) for row, option in enumerate(self._shown))
        return tuple(option.value for item, option in items if item.checkState() is Qt.CheckState.Checked)

    def _write(self, value: object) -> None:
        chosen = value if isinstance(value, tuple) else ()
        self.list.blockSignals(True)
        self._list(tuple(self._options()))
        for row, option in enumerate(self._shown):
            state = Qt.CheckState.Checked if option.value in chosen else Qt.CheckState.Unchecked
            self.list.item(row).setCheckState(state)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self.message.say("" if chosen else self._when_empty, Tone.MUTED)

    def flag(self, message: str) -> None:
        super().flag(message)
        if not message:
            self.message.say("" if self.ticked else self._when_empty, Tone.MUTED)

    def _list(self, options: tuple[Option, ...]) -> None:
        if options == self._shown:
            return
        self._shown = options
        self.list.clear()
        for option in options:
            item = QListWidgetItem(option.label)
            if option.icon is not None:
                item.setIcon(option.icon)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self.list.addItem(item)
        if options:
            self.list.setCurrentRow(0)
        rows = min(max(len(options), 1), _MOST_ROWS)
        height = self.list.sizeHintForRow(0) if options else self.list.fontMetrics().height()
        self.list.setFixedHeight(rows * height + 2 * self.list.frameWidth() + 6)


class TickField(Field):
    """Yes or no."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        self.box = QCheckBox(text)
        super().__init__(self.box, parent)
        self.box.clicked.connect(self._hand_over)

    def _write(self, value: object) -> None:
        self.box.setChecked(bool(value))
