"""Colours, fonts and lengths of the drawing: one style for each theme of the window, one for print."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QFontMetricsF

from models.timeline import Sizes
from ui.symbols import subdued
from ui.theme import LIGHT, Theme, load_fonts

_USUAL_LINE = 17.0
"""Pixels of a line for which the other lengths were chosen; they grow with it, and never shrink."""


@dataclass(frozen=True)
class TimelineStyle:
    """What the painter needs beside the layout; colours are named as in `ui.theme.Theme`."""

    theme: Theme
    font: QFont
    bold: QFont
    sizes: Sizes
    background: str | None
    """Painted behind everything; None leaves what is there."""
    ground: str
    """The colour that the drawing stands on, for halos; the background if there is one."""
    rise: float
    """How far below the middle of a line its baseline is."""
    widths: dict[tuple[str, bool], float] = field(default_factory=dict, compare=False, repr=False)

    def text_width(self, text: str, bold: bool) -> float:
        """The advance of a text in logical pixels; measured once."""
        width = self.widths.get((text, bold))
        if width is None:
            if len(self.widths) > 20_000:
                self.widths.clear()
            width = QFontMetricsF(self.bold if bold else self.font).horizontalAdvance(text)
            self.widths[text, bold] = width
        return width

    def baseline(self, height: float) -> float:
        """How far below its top the text of a line of this height stands."""
        return height / 2 + self.rise

    def shown_colour(self, colour: str, otherwise: str = "") -> str:
        """A colour of the project as it is drawn on this ground: lightened on a dark one."""
        return self.theme.shown(colour or otherwise or self.theme.muted)

    def subdued(self, colour: str, called_off: bool = True) -> str:
        """The shown colour of what was called off; of anything else as it is."""
        return subdued(colour, self.ground) if called_off else colour


def window_style(theme: Theme, font: QFont) -> TimelineStyle:
    """The style of the window: the theme's colours, the window's font a little smaller."""
    regular = QFont(font)
    regular.setPointSizeF(max(8.0, font.pointSizeF() * 0.95))
    line = round(QFontMetricsF(regular).height())
    unit = max(line / _USUAL_LINE, 1.0)
    sizes = Sizes(
        line=line,
        marker=6 * unit,
        ribbon=line + 12,
        leader=24 * unit,
        gap=6 * unit,
        widest_label=line * 10,
        chart=34 * unit,
    )
    return TimelineStyle(theme, regular, _bold(regular), sizes, theme.surface, theme.surface, _rise(regular))


def print_style(font_size: float = 15.0) -> TimelineStyle:
    """The style of figures: light colours, the shipped font at `font_size` pixels, alike on every machine.

    Without hinting and subpixel positions glyphs are the same wherever they are drawn.
    """
    regular = QFont(load_fonts())
    regular.setPixelSize(round(font_size))
    regular.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    regular.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    unit = font_size / 15.0
    sizes = Sizes(
        line=20 * unit,
        marker=7 * unit,
        ribbon=42 * unit,
        margin=0.0,
        leader=30 * unit,
        gap=7 * unit,
        widest_label=210 * unit,
        chart=40 * unit,
    )
    return TimelineStyle(LIGHT, regular, _bold(regular), sizes, None, LIGHT.surface, _rise(regular))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _rise(font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return (metrics.ascent() - metrics.descent()) / 2
