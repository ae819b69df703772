"""The side that a source speaks for, and a side that its names suggest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.details import options
from ui.details.context import Context
from ui.plain import menu_text
from ui.widgets.buttons import link_button
from ui.widgets.choice_field import ChoiceField


class SideField(ChoiceField):
    """The value is the id of a side; a suggestion is a button, taken by a click only."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(lambda: options.sides(context.project), parent=parent)
        self._context = context
        self._suggested = ""
        self.suggestion = link_button("", lambda: self._hand_over(self._suggested), self)
        self.suggestion.hide()
        self._rows.addWidget(self.suggestion, 0, Qt.AlignmentFlag.AlignLeft)

    def suggest(self, side_id: str) -> None:
        """Offer a side; nothing if empty."""
        side = self._context.project.sides.get(side_id)
        self._suggested = side_id
        if side is not None:
            self._keep_room(True)
        self.suggestion.setVisible(side is not None)
        if side is not None:
            name = menu_text(side.name)
            self.suggestion.setText(self.tr("Speaks for {side}?").format(side=name))
            self.suggestion.setAccessibleName(self.tr("Take {side} as the side").format(side=side.name))

    def reset(self, value: object) -> None:
        """Another record: there is nothing whose room would be kept."""
        self._keep_room(False)
        self.suggestion.hide()
        super().reset(value)

    def _keep_room(self, kept: bool) -> None:
        """Whether what is beneath stays where it is when the suggestion has been taken."""
        policy = self.suggestion.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.suggestion.setSizePolicy(policy)

    def _write(self, value: object) -> None:
        super()._write(value)
        if value:
            self.suggest("")
