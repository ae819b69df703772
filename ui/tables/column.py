"""What a column of a table is, and what its functions are given."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from enum import Enum, auto
from functools import cached_property
from typing import Any

import msgspec
from PySide6.QtCore import Qt

from models.evidence.confirmations import Confirmations
from models.names import initialled
from models.project import Change, Project
from models.records import Status, Symbol

Changes = tuple[Change, ...]

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CONTEXT = "Tables"
"""Translation context of everything in this package that is not a widget's own."""


class CellError(ValueError):
    """A typed text that a column cannot take; the message is for the person who typed it."""


class Editor(Enum):
    """The kinds of editor that the delegate makes."""

    TEXT = auto()
    DATE = auto()
    CHOICE = auto()
    """One of `Column.choices`, nothing else."""
    OPEN_CHOICE = auto()
    """One of `Column.choices`, or another text."""
    PARTICIPANTS = auto()


class Wash(Enum):
    """The tint of a pill."""

    GOOD = auto()
    WARNING = auto()
    ALARM = auto()
    NEUTRAL = auto()


class Glyph(msgspec.Struct, frozen=True):
    """A kind's symbol, drawn before a text."""

    symbol: Symbol
    colour: str
    status: Status = Status.HELD


class Choice(msgspec.Struct, frozen=True):
    """What a combo box offers; `text` is what the column's `parse` understands."""

    text: str
    glyph: Glyph | None = None


class Initialled(dict[str, str]):
    """Short names of actors by id, each made when it is asked for first."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project

    def __missing__(self, actor: str) -> str:
        self[actor] = name = initialled(self._project.actors[actor])
        return name


class Cells(msgspec.Struct, frozen=True, dict=True):
    """What every cell can depend on besides its row."""

    project: Project
    today: datetime.date
    day_first: bool = True
    language: str = "en"

    @cached_property
    def confirmations(self) -> Confirmations:
        return Confirmations(self.project)

    @cached_property
    def initialled(self) -> Initialled:
        return Initialled(self.project)


Row = Any
"""A record, or an `indicator_columns.PointRow`; each table's columns know their own."""


class Column(msgspec.Struct, frozen=True):
    """One column, as functions of (cells, row); without `parse` it is read-only.

    `parse` gives the changes that a typed text stands for and raises CellError for what it cannot take.
    """

    key: str
    title: str
    """Marked for translation in the context `Tables`."""
    text: Callable[[Cells, Row], str]
    width: int
    """First width, in average characters."""
    sort_key: Callable[[Cells, Row], Any] | None = None
    """Without one the text sorts, as the language does."""
    parse: Callable[[Cells, Row, str], Changes] | None = None
    edit_text: Callable[[Cells, Row], str] | None = None
    """What the editor starts with and what is copied, where that is not `text`."""
    editor: Editor = Editor.TEXT
    choices: Callable[[Cells], tuple[Choice, ...]] | None = None
    remark: Callable[[Cells, str], str] | None = None
    """What the editor of an open choice says of a text while it is typed."""
    alignment: Qt.AlignmentFlag = LEFT
    tool_tip: Callable[[Cells, Row], str] | None = None
    glyph: Callable[[Cells, Row], Glyph | None] | None = None
    wash: Callable[[Cells, Row], Wash | None] | None = None
    """The text is drawn as a pill of this tint; None: as plain text."""
    doubt: Callable[[Cells, Row], str] | None = None
    """Why the value is in doubt, which a mark on the cell says, and its tool tip; empty if it is not."""
    stand_in: Callable[[Cells, Row], str] | None = None
    """What an empty cell shows in a muted colour; it is neither edited nor copied."""
    flexible: bool = False
    """Takes a share of what the window has left over."""
    hidden: bool = False
    """Hidden until asked for."""

    @property
    def is_right(self) -> bool:
        """Whether its texts end at the right, as numbers do."""
        return self.alignment is RIGHT

    def editable_text(self, cells: Cells, row: Row) -> str:
        return (self.edit_text or self.text)(cells, row)
