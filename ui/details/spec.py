"""How one field of a form is declared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from models.records import Record
from ui.details.context import Context
from ui.widgets.field import Field


class FieldSpec(msgspec.Struct, frozen=True):
    name: str
    """Attribute of the record."""
    label: str
    """Empty: the field has a heading of its own."""
    step: str
    """Name of the undo step; empty where the field names its own."""
    make: Callable[[Context], Field]
    wide: bool = False
    """Under its label, as wide as the form."""
    shown: Callable[[Any], object] | None = None
    """What it shows of a record, where that is not the attribute."""
    edited: Callable[[Any], dict[str, object]] | None = None
    """The attributes that its value stands for, where they are not the one."""

    def value(self, record: Record) -> object:
        return self.shown(record) if self.shown else getattr(record, self.name)

    def attributes(self, value: object) -> dict[str, object]:
        return self.edited(value) if self.edited else {self.name: value}
