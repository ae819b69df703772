"""Every action of the main window as data: its name, menu, words, keys. `main_window` says what each does."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from ui.bibliography.forms import BIBLIOGRAPHY_KEYS
from ui.i18n import translate
from ui.tables.row_actions import CITE_KEYS, DUPLICATE_KEYS

Keys = QKeySequence.StandardKey | str | None


class ActionSpec(msgspec.Struct, frozen=True):
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
    ("exports", "file", "import", QT_TRANSLATE_NOOP("Actions", "&Export")),
    ("bibliography", "edit", "cite", QT_TRANSLATE_NOOP("Actions", "Copy &bibliography")),
    ("steps", "view", "go_to_date", QT_TRANSLATE_NOOP("Actions", "From one to the ne&xt")),
    ("lanes", "view", "called_off", QT_TRANSLATE_NOOP("Actions", "&Lanes")),
    ("dates", "view", "details", QT_TRANSLATE_NOOP("Actions", "&Numeric dates")),
    ("language", "view", "details", QT_TRANSLATE_NOOP("Actions", "Lang&uage")),
    ("theme", "view", "details", QT_TRANSLATE_NOOP("Actions", "&Appearance")),
)
"""(name, menu, action that it follows, title); of those after one action, the last comes first. An action can
stand in one of them."""

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
        QT_TRANSLATE_NOOP("Actions", "&Import…"),
        "Ctrl+I",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Add the events of a table, or the sources of a bibliography (Ctrl+I)"
        ),
        separator_before=True,
    ),
    ActionSpec("export", "exports", QT_TRANSLATE_NOOP("Actions", "&Figure…"), "Ctrl+Shift+E"),
    ActionSpec("export_table", "exports", QT_TRANSLATE_NOOP("Actions", "&Events (CSV)…")),
    ActionSpec(
        "export_sources", "exports", QT_TRANSLATE_NOOP("Actions", "&Sources (BibTeX, RIS, CSL-JSON)…")
    ),
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
        "duplicate", "edit", QT_TRANSLATE_NOOP("Actions", "Dupl&icate"), DUPLICATE_KEYS, separator_before=True
    ),
    ActionSpec("delete", "edit", QT_TRANSLATE_NOOP("Actions", "&Delete")),
    ActionSpec("select_all", "edit", QT_TRANSLATE_NOOP("Actions", "Select &all"), _Standard.SelectAll),
    ActionSpec(
        "cite",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Cite a &source…"),
        CITE_KEYS,
        separator_before=True,
    ),
    ActionSpec("bibliography_text", "bibliography", QT_TRANSLATE_NOOP("Actions", "As &plain text")),
    ActionSpec(
        "bibliography_rich", "bibliography", QT_TRANSLATE_NOOP("Actions", "As &rich text"), BIBLIOGRAPHY_KEYS
    ),
    ActionSpec("bibliography_markdown", "bibliography", QT_TRANSLATE_NOOP("Actions", "As &Markdown")),
    ActionSpec(
        "unlock_dates",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Un&lock dates"),
        "Ctrl+U",
        tip=QT_TRANSLATE_NOOP("Actions", "Let dragging in the timeline move events (Ctrl+U)"),
        separator_before=True,
    ),
    ActionSpec("find", "edit", QT_TRANSLATE_NOOP("Actions", "&Find"), _Standard.Find, separator_before=True),
    ActionSpec("fit", "view", QT_TRANSLATE_NOOP("Actions", "&Fit the timeline"), "Ctrl+0"),
    ActionSpec("fit_selection", "view", QT_TRANSLATE_NOOP("Actions", "Fit the s&election"), "Ctrl+Shift+F"),
    ActionSpec("zoom_in", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), ("Ctrl++", "Ctrl+=")),
    ActionSpec("zoom_out", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-"),
    ActionSpec(
        "go_to_date",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Go to date…"),
        "Ctrl+G",
        tip=QT_TRANSLATE_NOOP("Actions", "Type a date and show it in the timeline (Ctrl+G)"),
        separator_before=True,
    ),
    ActionSpec("next_event", "steps", QT_TRANSLATE_NOOP("Actions", "&Next event"), "Alt+Right"),
    ActionSpec("previous_event", "steps", QT_TRANSLATE_NOOP("Actions", "&Previous event"), "Alt+Left"),
    ActionSpec(
        "next_silence",
        "steps",
        QT_TRANSLATE_NOOP("Actions", "Next &silence"),
        "Alt+Shift+Right",
        separator_before=True,
    ),
    ActionSpec(
        "previous_silence", "steps", QT_TRANSLATE_NOOP("Actions", "Previous s&ilence"), "Alt+Shift+Left"
    ),
    ActionSpec(
        "overview",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Show the over&view"),
        tip=QT_TRANSLATE_NOOP("Actions", "The whole project in a strip under the timeline"),
        separator_before=True,
    ),
    ActionSpec(
        "corroboration",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Show &corroboration"),
        tip=QT_TRANSLATE_NOOP("Actions", "Mark in the timeline who confirms each contact"),
    ),
    ActionSpec(
        "called_off",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Show cancelled, &postponed and denied"),
        tip=QT_TRANSLATE_NOOP("Actions", "Draw in the timeline what did not take place, crossed out"),
    ),
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
    ActionSpec(
        "paste_source",
        "insert",
        QT_TRANSLATE_NOOP("Actions", "Source from the c&lipboard"),
        "Ctrl+Shift+V",
        tip=QT_TRANSLATE_NOOP("Actions", "Make a source of the link on the clipboard (Ctrl+Shift+V)"),
    ),
    ActionSpec("add_actor", "insert", QT_TRANSLATE_NOOP("Actions", "&Actor"), "Ctrl+Shift+A"),
    ActionSpec("add_indicator", "insert", QT_TRANSLATE_NOOP("Actions", "&Indicator value")),
    ActionSpec("new_indicator", "insert", QT_TRANSLATE_NOOP("Actions", "&New indicator…")),
    ActionSpec("kinds", "tools", QT_TRANSLATE_NOOP("Actions", "&Kinds of event…")),
    ActionSpec("sides", "tools", QT_TRANSLATE_NOOP("Actions", "&Sides…")),
    ActionSpec("periods", "tools", QT_TRANSLATE_NOOP("Actions", "&Periods…")),
    ActionSpec("measures", "tools", QT_TRANSLATE_NOOP("Actions", "&Measures…")),
    ActionSpec("citation_style", "tools", QT_TRANSLATE_NOOP("Actions", "Citation st&yle…")),
    ActionSpec("duplicates", "tools", QT_TRANSLATE_NOOP("Actions", "Find &duplicate sources…")),
    ActionSpec(
        "check_figure",
        "tools",
        QT_TRANSLATE_NOOP("Actions", "&Check a figure…"),
        "Ctrl+K",
        separator_before=True,
    ),
    ActionSpec(
        "evidence_report",
        "tools",
        QT_TRANSLATE_NOOP("Actions", "&Evidence report…"),
        "F8",
    ),
    ActionSpec(
        "shortcuts", "help", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1", needs_project=False
    ),
    ActionSpec("about", "help", QT_TRANSLATE_NOOP("Actions", "&About Entrevue"), needs_project=False),
)


class Actions(msgspec.Struct, frozen=True):
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
    for name, parent, _, title in SUBMENUS:
        menus[name] = QMenu(translate("Actions", title), menus[parent])
        menus[name].setObjectName(f"menu_{name}")
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
    for name, parent, after, _ in SUBMENUS:
        _insert_submenu(menus[parent], actions[after], menus[name])
    return Actions(actions, menus)


def _make_menus(bar: QMenuBar) -> dict[str, QMenu]:
    menus: dict[str, QMenu] = {}
    for name, title in MENUS:
        menus[name] = bar.addMenu(translate("Actions", title))
        menus[name].setObjectName(f"menu_{name}")
    return menus


def _insert_submenu(menu: QMenu, after: QAction, submenu: QMenu) -> None:
    actions = menu.actions()
    following = actions[actions.index(after) + 1 :]
    menu.insertMenu(following[0], submenu) if following else menu.addMenu(submenu)


def _set_keys(action: QAction, keys: Keys | tuple[str, ...]) -> None:
    if isinstance(keys, tuple):
        action.setShortcuts([QKeySequence(key) for key in keys])
    elif isinstance(keys, str):
        action.setShortcut(QKeySequence(keys))
    elif keys is not None:
        action.setShortcuts(keys)
