"""Colours, font and style sheet of the window, light and dark; the figure for print has its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

FONT_FAMILY = "Source Sans Pro"
_WEIGHTS = ("Regular", "It", "Semibold", "Bold")


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours (`#RRGGBB`); text on its surface keeps a contrast of 4.5 : 1 or better."""

    dark: bool
    window: str
    """Behind menus, tool bar, tab bar and docks."""
    surface: str
    """Behind the timeline, tables and forms."""
    raised: str
    """Buttons, cards, the quotation box."""
    line: str
    """Hairlines between rows and panes."""
    strong_line: str
    """Borders of controls."""
    text: str
    muted: str
    """Secondary text: labels, units, places."""
    accent: str
    """Primary button, selection rings, links."""
    on_accent: str
    selected: str
    """Behind selected rows and labels."""
    alarm: str
    """The longest silence."""
    alarm_wash: str
    good: str
    good_wash: str
    warning: str
    warning_wash: str
    neutral_wash: str
    ribbon_light: str
    """The shortest closed silence; the longest is `ribbon_dark`."""
    ribbon_dark: str
    bar: str
    """Bars of the ranked silences."""
    hatch: str
    """Beyond the as-of line."""

    def shown(self, colour: str) -> str:
        """A colour of the project as it is drawn on this theme's surface: lightened on a dark one."""
        return _lightened(colour) if self.dark else colour


@lru_cache(maxsize=512)
def _lightened(colour: str) -> str:
    """Project colours are chosen for paper; on a dark ground their lightness rises to at least 62 %."""
    shown = QColor(colour)
    if shown.lightnessF() >= 0.62:
        return shown.name()
    return QColor.fromHslF(max(shown.hslHueF(), 0.0), min(shown.hslSaturationF(), 0.8), 0.62).name()


LIGHT = Theme(
    dark=False,
    window="#F6F7F9",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#E5E7EB",
    strong_line="#CDD3DB",
    text="#16202E",
    muted="#566173",
    accent="#0B6BB8",
    on_accent="#FFFFFF",
    selected="#E4EEFA",
    alarm="#B3123F",
    alarm_wash="#FBE9EE",
    good="#0B6B45",
    good_wash="#DDF2E8",
    warning="#8A5300",
    warning_wash="#FDF0D5",
    neutral_wash="#ECEFF3",
    ribbon_light="#ECEDEF",
    ribbon_dark="#BDC1C8",
    bar="#9AA3B2",
    hatch="#D5D9DF",
)

DARK = Theme(
    dark=True,
    window="#1B1F26",
    surface="#14181E",
    raised="#252B34",
    line="#2C333D",
    strong_line="#465060",
    text="#E8ECF2",
    muted="#A3AEBD",
    accent="#5AAEF0",
    on_accent="#0C1722",
    selected="#1E3A56",
    alarm="#FF7A99",
    alarm_wash="#47202C",
    good="#6FD6A6",
    good_wash="#173D2E",
    warning="#F0BE62",
    warning_wash="#453414",
    neutral_wash="#2B323C",
    ribbon_light="#2A3038",
    ribbon_dark="#4C5563",
    bar="#6E7A8B",
    hatch="#39414D",
)


def apply(application: QApplication, theme: Theme) -> None:
    """Give the whole program the theme: Fusion, one palette, one style sheet, one font."""
    # First: widgets ask `current` while they are told of the new style.
    application.setProperty("entrevue_theme", "dark" if theme.dark else "light")
    application.setStyle("Fusion")
    application.setPalette(_palette(theme))
    application.setFont(ui_font(_desktop_font()))
    application.setStyleSheet(_style_sheet(theme))


def current() -> Theme:
    """The theme of the running application."""
    application = QApplication.instance()
    return DARK if application is not None and application.property("entrevue_theme") == "dark" else LIGHT


@cache
def load_fonts() -> str:
    """Load the shipped font family and give its name; needs a QGuiApplication."""
    from font_source_sans_pro import font_files_ttf

    by_stem = {Path(file).stem: file for file in font_files_ttf.values()}
    for weight in _WEIGHTS:
        QFontDatabase.addApplicationFont(by_stem[f"SourceSansPro-{weight}"])
    return FONT_FAMILY


def ui_font(desktop: QFont) -> QFont:
    """Our family at the desktop's size, so that a large-font setting is respected; never below 10.5 pt."""
    font = QFont(load_fonts())
    font.setPointSizeF(max(10.5, desktop.pointSizeF() * 1.05))
    return font


@cache
def _desktop_font() -> QFont:
    """The font of the desktop, asked for once: afterwards the application's is ours."""
    return QApplication.font()


def desktop_is_dark() -> bool:
    """What the desktop asks for; light where Qt cannot tell."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.window),
        (role.Text, theme.text),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Highlight, theme.selected),
        (role.HighlightedText, theme.text),
        (role.Link, theme.accent),
        (role.Mid, theme.line),
        (role.Dark, theme.strong_line),
        (role.Light, theme.raised),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.bar))
    return palette


def _style_sheet(theme: Theme) -> str:
    resources = files("resources")
    text = (resources / "styles" / "window.qss").read_text(encoding="utf-8")
    # Qt reads the images from the disk whenever it likes: a package in a zip file would show none.
    text = text.replace("@icons", Path(str(resources / "icons")).as_posix())
    for name in sorted(Theme.__slots__, key=len, reverse=True):
        text = text.replace(f"@{name}", str(getattr(theme, name)))
    return text
