"""Which footnotes have been made: they are what takes long."""

from __future__ import annotations

from models.citations import notes, styles
from models.records import Source


def is_made(source: Source, language: str, style: str = "") -> bool:
    """Whether the footnote of a source is kept already, in a style or the house style."""
    return (id(source), language, style or styles.HOUSE) in notes._notes
