"""From bibliographic records to numbered footnotes in the reader's style."""

from models.citations.footnotes import Footnotes
from models.citations.notes import format_note

__all__ = ["Footnotes", "format_note"]
