"""What an import gives back."""

from __future__ import annotations

import msgspec

from models.project import Change


class RowProblem(msgspec.Struct, frozen=True):
    """One thing to know about a row of a table.

    `line` counts from 1 (0: the table as a whole), `column` is one of `rows.COLUMNS` or empty, `found` the
    text of the cell. The row was left out, unless it is a warning: then `taken` says what it was read as.
    """

    line: int
    column: str
    code: str
    found: str = ""
    taken: str = ""
    is_warning: bool = False


class ImportResult(msgspec.Struct, frozen=True):
    """The changes that carry out an import, and an account of every row."""

    changes: tuple[Change, ...] = ()
    imported: int = 0
    """Events added."""
    problems: tuple[RowProblem, ...] = ()
    """In the order of the rows."""
    unknown_columns: tuple[str, ...] = ()
    already_there: int = 0
    """Rows left out because the project has their event, with their source."""
    sources_added: int = 0
    """Rows that only add a source to an event."""

    @property
    def errors(self) -> tuple[RowProblem, ...]:
        """The problems of rows, or of the table, that could not be read."""
        return tuple(problem for problem in self.problems if not problem.is_warning)

    @property
    def is_unreadable(self) -> bool:
        """True if something is wrong and nothing could be made of the whole table."""
        read = self.imported + self.already_there + self.sources_added
        return not read and bool(self.errors) and all(error.code != "differs" for error in self.errors)
