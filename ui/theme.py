"""Colours, font and style sheet of the window, light and dark; the figure for print has its own."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from resources import FOLDER

FONT_FAMILY = "Source Sans Pro"
_LIFT, _KEPT, _MOST_SATURATED = 0.48, 0.32, 0.8
"""How project colours are adapted to a dark ground: a lightness l becomes `_LIFT + _KEPT * l`."""
_READABLE = 4.5
"""Contrast of text, in which colours of the project may be written."""
_USUAL_LINE = 19.0
"""Pixels of a line in the fonts that desktops usually have."""
_WEIGHTS = ("Regular", "It", "Semibold", "Bold")


class Theme(msgspec.Struct, frozen=True):
    """Named colours (`#RRGGBB`); text on its surface keeps a contrast of 4.5 : 1 or better."""

    name: str
    """As the settings remember it."""
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
        return _lightened(colour, self.surface) if self.dark else colour


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1, as WCAG 2.2 defines it."""
    channels = QColor(colour).getRgbF()[:3]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(colour: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    darker, lighter = sorted((luminance(colour), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=512)
def _lightened(colour: str, ground: str) -> str:
    """Project colours are chosen for paper: on a dark ground all rise in lightness, the darkest most.

    Which is lighter than which stays as it was: it tells kinds apart where hues look alike.
    """
    hue, saturation, lightness, _ = QColor(colour).getHslF()
    saturation, lightness = min(saturation, _MOST_SATURATED), max(_LIFT + _KEPT * lightness, lightness)
    while True:
        shown = QColor.fromHslF(max(hue, 0.0), saturation, min(lightness, 1.0)).name()
        if contrast(shown, ground) >= _READABLE:
            return shown
        lightness += 0.02


LIGHT = Theme(
    name="light",
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
    name="dark",
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

LIGHT_CONTRAST = msgspec.structs.replace(
    LIGHT,
    name="light_contrast",
    window="#FFFFFF",
    line="#6B7280",
    strong_line="#111827",
    text="#000000",
    muted="#2B3442",
    accent="#003E8A",
    selected="#CFE2FF",
    alarm="#8A0029",
    alarm_wash="#FFE3EA",
    good="#00472B",
    warning="#5C3600",
    neutral_wash="#DFE3E8",
    ribbon_light="#E3E5E8",
    ribbon_dark="#A9AEB6",
    bar="#4B5563",
    hatch="#8A93A0",
)
"""For whoever asks for high contrast: text keeps 7 : 1, lines and borders 3 : 1."""

DARK_CONTRAST = msgspec.structs.replace(
    DARK,
    name="dark_contrast",
    window="#000000",
    surface="#000000",
    raised="#10141A",
    line="#8D97A5",
    strong_line="#D5DBE3",
    text="#FFFFFF",
    muted="#D5DBE3",
    accent="#8CCBFF",
    on_accent="#000000",
    selected="#0F3A66",
    alarm="#FF9DB4",
    alarm_wash="#3A0A18",
    good="#8FF0C0",
    good_wash="#06301F",
    warning="#FFD479",
    warning_wash="#3A2900",
    neutral_wash="#232A33",
    ribbon_light="#262C34",
    ribbon_dark="#4A5563",
    bar="#A9B4C2",
    hatch="#6B7685",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)}


def apply(application: QApplication, theme: Theme) -> None:
    """Give the whole program the theme: Fusion, one palette, one style sheet, one font."""
    # First: widgets ask `current` while they are told of the new style.
    application.setProperty("entrevue_theme", theme.name)
    application.setStyle("Fusion")
    application.setPalette(_palette(theme))
    application.setFont(ui_font(_desktop_font()))
    application.setStyleSheet(_style_sheet(theme))


def current() -> Theme:
    """The theme of the running application."""
    application = QApplication.instance()
    name = None if application is None else application.property("entrevue_theme")
    return THEMES.get(str(name), LIGHT)


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


def enlarged(pixels: float) -> int:
    """A length of the design, longer where the desktop asks for a large font; never shorter."""
    return round(pixels * max(QFontMetricsF(QApplication.font()).height() / _USUAL_LINE, 1.0))


@cache
def _desktop_font() -> QFont:
    """The font of the desktop, asked for once: afterwards the application's is ours."""
    return QApplication.font()


def desktop_is_dark() -> bool:
    """What the desktop asks for; light where Qt cannot tell."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def desktop_wants_contrast() -> bool:
    """Whether the desktop asks for high contrast; False where Qt cannot tell, as before Qt 6.10."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    return accessibility is not None and accessibility().contrastPreference().name == "HighContrast"


def chosen(name: str) -> Theme:
    """The theme of that name; `system` is as the desktop is, light or dark, with more contrast or less."""
    if name in THEMES:
        return THEMES[name]
    dark = desktop_is_dark()
    if desktop_wants_contrast():
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


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
    text = (FOLDER / "styles" / "window.qss").read_text(encoding="utf-8")
    text = text.replace("@icons", (FOLDER / "icons").as_posix())
    for name in sorted(Theme.__slots__, key=len, reverse=True):
        text = text.replace(f"@{name}", str(getattr(theme, name)))
    return text
