"""By what rows are sorted, and where one stands among the others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from ui.tables.column import Cells, Column, Row
from ui.tables.ranks import collation_key


class SortPlace(msgspec.Struct, frozen=True, eq=False):
    """Compares as sorting by `base` and then by `main`, up or down, does.

    Only `<` is asked of the keys: those of texts know no equality.
    """

    main: Any
    base: Any
    is_ascending: bool

    def __lt__(self, other: SortPlace) -> bool:
        if self.main < other.main:
            return self.is_ascending
        if other.main < self.main:
            return not self.is_ascending
        return self.base < other.base


def sort_key_reader(column: Column, cells: Cells) -> Callable[[Row], Any]:
    """Gives the sort key of a row in a column."""
    key_of, text_of = column.sort_key, column.text
    if key_of is not None:
        return lambda row: key_of(cells, row)

    def by_text(row: Row) -> tuple[bool, Any]:
        """Empty cells come after the others."""
        text = text_of(cells, row)
        return not text, collation_key(text, cells.language)

    return by_text
