"""What the rows of the sidebar are made of: a figure's line, and the words for numbers of days."""

from __future__ import annotations

import msgspec

from models.narrative.numbers import days_text
from models.narrative.open_ends import says_nothing
from models.statistics import Bounds
from ui.i18n import translate

DASH = "—"
"""Stands for a figure that cannot be computed."""


class FigureRow(msgspec.Struct, frozen=True):
    """One line: what, how much, and how it is computed."""

    key: str
    label: str
    value: str
    definition: str
    spoken: str = ""
    """What is read aloud and copied, where label and value alone would not say which is which."""

    other: str = ""
    """The same figure of the measure compared with."""

    @property
    def sentence(self) -> str:
        """`Mean interval: 30.8 days`."""
        return self.spoken or pair(self.label, self.value)


def days_or_dash(bounds: Bounds | None, language: str, decimals: int = 0) -> str:
    """`62 days`, `30,8 jours`, `62+ days`, or a dash."""
    return DASH if bounds is None or says_nothing(bounds) else days_text(bounds, language, decimals)


def pair(label: str, value: str) -> str:
    """`Label: value`, with the colon of the language."""
    return translate("Statistics", "{label}: {value}").format(label=label, value=value)
