"""Both themes are legible, and the style sheet has no colour left unnamed."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from ui import theme
from ui.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, THEMES, Theme

TEXT_ON = (
    ("text", "surface"),
    ("text", "window"),
    ("text", "selected"),
    ("text", "raised"),
    ("muted", "surface"),
    ("muted", "window"),
    ("alarm", "surface"),
    ("alarm", "alarm_wash"),
    ("good", "good_wash"),
    ("warning", "warning_wash"),
    ("muted", "neutral_wash"),
    ("on_accent", "accent"),
    ("text", "ribbon_light"),
    ("text", "ribbon_dark"),
)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "behind"), TEXT_ON)
def test_text_keeps_a_contrast_of_four_and_a_half(colours: Theme, text: str, behind: str) -> None:
    first, second = luminance(getattr(colours, text)), luminance(getattr(colours, behind))
    ratio = (max(first, second) + 0.05) / (min(first, second) + 0.05)
    assert ratio >= 4.5


@pytest.mark.parametrize("colours", [LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "behind"), TEXT_ON)
def test_high_contrast_keeps_seven_for_text(colours: Theme, text: str, behind: str) -> None:
    assert theme.contrast(getattr(colours, text), getattr(colours, behind)) >= 7


@pytest.mark.parametrize("colours", [LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark"])
@pytest.mark.parametrize("line", ["line", "strong_line", "accent", "bar", "hatch"])
def test_high_contrast_keeps_three_for_lines(colours: Theme, line: str) -> None:
    assert theme.contrast(getattr(colours, line), colours.surface) >= 3


def test_the_desktop_is_followed_unless_a_theme_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    assert all(theme.chosen(name) is colours for name, colours in THEMES.items())
    for dark in (False, True):
        for contrast in (False, True):
            monkeypatch.setattr(theme, "desktop_is_dark", lambda dark=dark: dark)
            monkeypatch.setattr(theme, "desktop_wants_contrast", lambda contrast=contrast: contrast)
            name = ("dark" if dark else "light") + ("_contrast" if contrast else "")
            assert theme.chosen("system").name == name


def test_lengths_grow_with_the_font_and_never_shrink(qapp: QApplication) -> None:
    usual = qapp.font()
    try:
        for size, least, most in ((6, 100, 100), (10, 100, 100), (20, 150, 260)):
            qapp.setFont(QFont(theme.load_fonts(), size))
            assert least <= theme.enlarged(100) <= most
    finally:
        qapp.setFont(usual)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = QColor(colour).getRgbF()[:3]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colours", list(THEMES.values()), ids=list(THEMES))
def test_style_sheet_names_every_colour(qapp: QApplication, colours: Theme) -> None:
    theme.apply(qapp, colours)
    sheet = qapp.styleSheet()
    assert re.findall(r"@\w+", sheet) == []
    assert colours.surface in sheet
    assert theme.current() is colours
    theme.apply(qapp, LIGHT)


def test_the_shipped_font_is_found(qapp: QApplication) -> None:
    assert QFontInfo(QFont(theme.load_fonts())).family() == theme.FONT_FAMILY
    assert theme.ui_font(QFont("x", 20)).pointSizeF() == pytest.approx(21)


def test_the_file_dialog_of_qt_has_room_for_its_icons(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, LIGHT)
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = [button for button in dialog.findChildren(QToolButton) if button.isVisible()]
    assert buttons
    assert all(button.width() - 6 >= button.iconSize().width() for button in buttons)


def test_lists_that_drop_down_are_lit_softly(qtbot: QtBot, qapp: QApplication) -> None:
    """The symbol of a kind must stand out from the chosen row."""
    theme.apply(qapp, LIGHT)
    combo = QComboBox()
    qtbot.addWidget(combo)
    combo.ensurePolished()
    assert combo.palette().color(QPalette.ColorRole.Highlight) == QColor(LIGHT.selected)
