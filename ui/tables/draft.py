"""A row that is being typed in the empty last one: nothing of it is in the project before it is whole."""

from __future__ import annotations

from collections.abc import Mapping

from ui.i18n import translate
from ui.tables.column import CONTEXT, Cells, Row
from ui.tables.table import Table


class Draft:
    """The texts typed so far, by column."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._given: Mapping[str, str] = {}
        self.texts: dict[str, str] = {}

    @property
    def is_typed(self) -> bool:
        """Whether any of it has been typed, and not only been given."""
        return self.texts != self._given

    @property
    def missing(self) -> list[str]:
        """Keys of the columns that the row still needs, in the order in which they are typed."""
        return [key for key in self._table.new_row_needs if not self.texts.get(key)]

    @property
    def missing_in_words(self) -> str:
        """`Missing: Date, Value.`"""
        return missing_columns(self._table, self.texts)

    def begin(self, cells: Cells, near: Row | None) -> bool:
        """Give the row what can be known of it beforehand; False if it has been begun already."""
        if self.texts or self._table.new_row_start is None:
            return False
        self.give(self._table.new_row_start(cells, near))
        return bool(self.texts)

    def give(self, texts: Mapping[str, str]) -> None:
        self._given, self.texts = dict(texts), dict(texts)

    def with_text(self, column: str, text: str) -> dict[str, str]:
        """The texts once one more, or another, is typed."""
        texts = {**self.texts, column: text.strip()}
        return {key: each for key, each in texts.items() if each}

    def clear(self) -> bool:
        """Forget it; False if there was nothing."""
        had = bool(self.texts)
        self.give({})
        return had


def missing_columns(table: Table, texts: Mapping[str, str]) -> str:
    """Which of the columns that a new row needs have no text."""
    titles = {column.key: translate(CONTEXT, column.title) for column in table.columns}
    missing = [titles[key] for key in table.new_row_needs if not texts.get(key)]
    return translate("Tables", "Missing: {columns}.").format(columns=", ".join(missing))
