"""A field whose value is one of a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QWidget

from ui.widgets.field import Field
from ui.widgets.styling import set_style_property


@dataclass(frozen=True, slots=True)
class Option:
    value: object
    label: str
    icon: QIcon | None = field(default=None, compare=False)


class Choice(QComboBox):
    """A combo box that the wheel scrolls past: turning it in a form must not change a record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[Option, ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def chosen(self) -> object:
        """The value chosen, of its own type (Qt's item data would turn an enumeration into a text)."""
        index = self.currentIndex()
        return self._options[index].value if index >= 0 else None

    def set_options(self, options: Sequence[Option], value: object) -> None:
        """Offer the options with `value` chosen; nothing is chosen when none has it."""
        self.blockSignals(True)
        if tuple(options) != self._options:
            self._options = tuple(options)
            self.clear()
            for option in options:
                self.addItem(option.icon or QIcon(), option.label)
        values = [option.value for option in options]
        self.setCurrentIndex(values.index(value) if value in values else -1)
        self.blockSignals(False)
        set_style_property(self, "empty", self.currentIndex() < 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """A text that does not fit ends with an ellipsis: a style sheet would make another name of it."""
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + 4
        elide = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, elide, room - icon)


class ChoiceField(Field):
    """`options` is asked anew each time that a value is shown, since the project's records change."""

    def __init__(
        self, options: Callable[[], Sequence[Option]], placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        self.combo = Choice()
        self.combo.setPlaceholderText(placeholder)
        super().__init__(self.combo, parent)
        self._options = options
        self.combo.activated.connect(lambda _index: self._hand_over(self.combo.chosen))

    def _write(self, value: object) -> None:
        self.combo.set_options(self._options(), value)
