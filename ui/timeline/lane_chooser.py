"""Where people choose the lanes: a box in the timeline's header and the same in the menu."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from models.timeline import LaneBy
from ui.i18n import translate
from ui.settings import Settings
from ui.timeline import lanes_memory
from ui.timeline.laning import Laning

WAYS = (
    (LaneBy.ONE, QT_TRANSLATE_NOOP("Lanes", "One line")),
    (LaneBy.KIND, QT_TRANSLATE_NOOP("Lanes", "By kind")),
    (LaneBy.SIDE, QT_TRANSLATE_NOOP("Lanes", "By side")),
    (LaneBy.ACTOR, QT_TRANSLATE_NOOP("Lanes", "By actor")),
    (LaneBy.STATUS, QT_TRANSLATE_NOOP("Lanes", "By status")),
)
"""What lanes can be made by, and how that is called in the context `Lanes`."""


class LaneChooser(QComboBox):
    """Remembers, per project file, what was chosen, also the order of lanes and which are folded."""

    def __init__(self, laning: Laning, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._laning, self._settings = laning, settings
        self._path: Path | None = None
        self._actions: dict[LaneBy, QAction] = {}
        self.setAccessibleName(self.tr("What the lanes of the timeline are made by"))
        self.setToolTip(self.accessibleName())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for by, text in WAYS:
            self.addItem(translate("Lanes", text), by.value)
        self.activated.connect(lambda index: laning.choose(LaneBy(self.itemData(index))))
        laning.chosen.connect(self._remember)
        laning.changed.connect(self._follow)

    def fill(self, menu: QMenu) -> None:
        """The same choices in a menu."""
        group = QActionGroup(self)
        for by, text in WAYS:
            action = menu.addAction(translate("Lanes", text))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, by=by: self._laning.choose(by))
            group.addAction(action)
            self._actions[by] = action
        self._follow()

    def take_up(self, path: Path | None) -> None:
        """Another project is open: lanes as they were left there."""
        self._path = path
        self._laning.take_up(*lanes_memory.recall(self._settings, path))

    def follow_path(self, path: Path | None) -> None:
        """The project was saved under another name: the lanes are remembered there, too."""
        if path != self._path:
            self._path = path
            self._remember()

    def _follow(self) -> None:
        self.setCurrentIndex(self.findData(self._laning.by.value))
        if self._actions:
            self._actions[self._laning.by].setChecked(True)

    def _remember(self) -> None:
        lanes_memory.remember(self._settings, self._path, self._laning.by, self._laning.choices)
