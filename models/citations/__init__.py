"""From bibliographic records to numbered footnotes and bibliographies in the reader's style."""

from models.citations.footnotes import Footnotes
from models.citations.notes import (
    Entry,
    bibliography,
    cached_note,
    format_note,
    missing_style,
    note_ahead,
    note_of,
    plain_note,
    rich_note,
    unusable_style,
)
from models.progress import Cancelled, Progress

__all__ = [
    "Cancelled",
    "Entry",
    "Footnotes",
    "Progress",
    "bibliography",
    "cached_note",
    "format_note",
    "missing_style",
    "note_ahead",
    "note_of",
    "plain_note",
    "rich_note",
    "unusable_style",
]
