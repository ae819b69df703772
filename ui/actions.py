"""Every action of the main window as data: its name, menu, words, keys. `main_window` says what each does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from ui.i18n import translate
from ui.tables.row_actions import DUPLICATE_KEYS

Keys = QKeySequence.StandardKey | str | None


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """`name` finds the handler; without `needs_project` the action works on the welcome page too."""

    name: str
    menu: str
    text: str
    keys: Keys | tuple[str, ...] = None
    tip: str = ""
    needs_project: bool = True
    separator_before: bool = False


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("insert", QT_TRANSLATE_NOOP("Actions", "&Insert")),
    ("tools", QT_TRANSLATE_NOOP("Actions", "&Tools")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

SUBMENUS = (
    ("recent", "file", "open", QT_TRANSLATE_NOOP("Actions", "Open &recent")),
    ("dates", "view", "details", QT_TRANSLATE_NOOP("Actions", "&Numeric dates")),
    ("language", "view", "details", QT_TRANSLATE_NOOP("Actions", "&Language")),
    ("theme", "view", "details", QT_TRANSLATE_NOOP("Actions", "&Appearance")),
)
"""(name, menu, action that it follows, title); of those after one action, the last comes first."""

_Standard = QKeySequence.StandardKey

ACTIONS = (
    ActionSpec(
        "new", "file", QT_TRANSLATE_NOOP("Actions", "&New project"), _Standard.New, needs_project=False
    ),
    ActionSpec("open", "file", QT_TRANSLATE_NOOP("Actions", "&Open…"), _Standard.Open, needs_project=False),
    ActionSpec("example", "file", QT_TRANSLATE_NOOP("Actions", "Open the e&xample"), needs_project=False),
    ActionSpec("save", "file", QT_TRANSLATE_NOOP("Actions", "&Save"), _Standard.Save, separator_before=True),
    ActionSpec("save_as", "file", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "Ctrl+Shift+S"),
    ActionSpec("reload", "file", QT_TRANSLATE_NOOP("Actions", "Re&vert to the saved file…")),
    ActionSpec(
        "import",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Import a table (CSV)…"),
        "Ctrl+I",
        separator_before=True,
    ),
    ActionSpec("export_table", "file", QT_TRANSLATE_NOOP("Actions", "Export the &table (CSV)…")),
    ActionSpec("export", "file", QT_TRANSLATE_NOOP("Actions", "&Export figure…"), "Ctrl+Shift+E"),
    ActionSpec(
        "properties", "file", QT_TRANSLATE_NOOP("Actions", "Project &properties…"), separator_before=True
    ),
    ActionSpec(
        "quit",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        "Ctrl+Q",
        needs_project=False,
        separator_before=True,
    ),
    ActionSpec("cut", "edit", QT_TRANSLATE_NOOP("Actions", "Cu&t"), _Standard.Cut, separator_before=True),
    ActionSpec("copy", "edit", QT_TRANSLATE_NOOP("Actions", "&Copy"), _Standard.Copy),
    ActionSpec("paste", "edit", QT_TRANSLATE_NOOP("Actions", "&Paste"), _Standard.Paste),
    ActionSpec(
        "duplicate", "edit", QT_TRANSLATE_NOOP("Actions", "D&uplicate"), DUPLICATE_KEYS, separator_before=True
    ),
    ActionSpec("delete", "edit", QT_TRANSLATE_NOOP("Actions", "&Delete")),
    ActionSpec("select_all", "edit", QT_TRANSLATE_NOOP("Actions", "Select &all"), _Standard.SelectAll),
    ActionSpec("find", "edit", QT_TRANSLATE_NOOP("Actions", "&Find"), _Standard.Find, separator_before=True),
    ActionSpec("fit", "view", QT_TRANSLATE_NOOP("Actions", "&Fit the timeline"), "Ctrl+0"),
    ActionSpec("zoom_in", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), ("Ctrl++", "Ctrl+=")),
    ActionSpec("zoom_out", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-"),
    ActionSpec(
        "statistics",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Show the &statistics"),
        "F3",
        separator_before=True,
    ),
    ActionSpec("details", "view", QT_TRANSLATE_NOOP("Actions", "Show the &details"), "F4"),
    ActionSpec(
        "add_event",
        "insert",
        QT_TRANSLATE_NOOP("Actions", "&Event"),
        "Ins",
        tip=QT_TRANSLATE_NOOP("Actions", "Add an event and type its date (Ins)"),
    ),
    ActionSpec("add_source", "insert", QT_TRANSLATE_NOOP("Actions", "&Source"), "Ctrl+Shift+R"),
    ActionSpec("add_actor", "insert", QT_TRANSLATE_NOOP("Actions", "&Actor"), "Ctrl+Shift+A"),
    ActionSpec("add_indicator", "insert", QT_TRANSLATE_NOOP("Actions", "&Indicator value")),
    ActionSpec("kinds", "tools", QT_TRANSLATE_NOOP("Actions", "&Kinds of event…")),
    ActionSpec("sides", "tools", QT_TRANSLATE_NOOP("Actions", "&Sides…")),
    ActionSpec("measures", "tools", QT_TRANSLATE_NOOP("Actions", "&Measures…")),
    ActionSpec(
        "check_figure",
        "tools",
        QT_TRANSLATE_NOOP("Actions", "&Check a figure…"),
        "Ctrl+K",
        separator_before=True,
    ),
    ActionSpec(
        "shortcuts", "help", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1", needs_project=False
    ),
    ActionSpec("about", "help", QT_TRANSLATE_NOOP("Actions", "&About Entrevue"), needs_project=False),
)


@dataclass(frozen=True, slots=True)
class Actions:
    """The made actions and menus by name."""

    actions: Mapping[str, QAction]
    menus: Mapping[str, QMenu]

    def __getitem__(self, name: str) -> QAction:
        return self.actions[name]

    def enable_project(self, enabled: bool) -> None:
        """Switch everything that needs an open project."""
        for spec in ACTIONS:
            if spec.needs_project:
                self.actions[spec.name].setEnabled(enabled)


def make_actions(window: QMainWindow, handlers: Mapping[str, Callable[[], object]]) -> Actions:
    """Fill the window's menu bar; every action needs its handler."""
    menus = _make_menus(window.menuBar())
    actions: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = QAction(translate("Actions", spec.text), window)
        action.setObjectName(f"action_{spec.name}")
        _set_keys(action, spec.keys)
        if spec.tip:
            action.setToolTip(translate("Actions", spec.tip))
        action.triggered.connect(lambda _checked=False, handler=handlers[spec.name]: handler())
        menu = menus[spec.menu]
        if spec.separator_before and not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(action)
        actions[spec.name] = action
    for name, parent, after, title in SUBMENUS:
        menus[name] = _insert_submenu(menus[parent], actions[after], name, translate("Actions", title))
    return Actions(actions, menus)


def _make_menus(bar: QMenuBar) -> dict[str, QMenu]:
    menus: dict[str, QMenu] = {}
    for name, title in MENUS:
        menus[name] = bar.addMenu(translate("Actions", title))
        menus[name].setObjectName(f"menu_{name}")
    return menus


def _insert_submenu(menu: QMenu, after: QAction, name: str, title: str) -> QMenu:
    submenu = QMenu(title, menu)
    submenu.setObjectName(f"menu_{name}")
    actions = menu.actions()
    following = actions[actions.index(after) + 1 :]
    menu.insertMenu(following[0], submenu) if following else menu.addMenu(submenu)
    return submenu


def _set_keys(action: QAction, keys: Keys | tuple[str, ...]) -> None:
    if isinstance(keys, tuple):
        action.setShortcuts([QKeySequence(key) for key in keys])
    elif isinstance(keys, str):
        action.setShortcut(QKeySequence(keys))
    elif keys is not None:
        action.setShortcuts(keys)
