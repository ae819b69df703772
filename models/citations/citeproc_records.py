"""The records, dates and formats that citeproc-py is given in place of its own."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportMissingParameterType=false, reportUntypedBaseClass=false
# pyright: reportAttributeAccessIssue=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportMissingTypeStubs=false, reportUnknownLambdaType=false

from __future__ import annotations

import re
from typing import Any

from citeproc import source

from models.citations.marks import FORMATS
from models.dates import EventDate
from models.dates.value import from_ordinal

_PLAIN_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?")


class Reference(source.Reference):
    """A record of which variables are asked for with hyphens or with underscores, alike."""

    def __init__(self, key: str, kind: str, variables: dict[str, Any]) -> None:
        self.key = key
        self.type = kind
        self.update({name.replace("_", "-"): value for name, value in variables.items()})

    def __getitem__(self, name: str) -> Any:
        return super().__getitem__(name.replace("_", "-"))

    def __contains__(self, name: object) -> bool:
        return super().__contains__(str(name).replace("_", "-"))

    def get(self, name: str, default: object = None) -> Any:
        return super().get(name.replace("_", "-"), default)


class Cited(source.CitationItem):
    """A record in a citation; citeproc-py looks the record up each time it is asked for."""

    @property
    def reference(self) -> Any:
        if not super().__contains__("record"):
            self["record"] = super().reference
        return self["record"]


class KnownDate(source.Date):
    """Any date of a project as year, month and day; what they do not say is put in words."""

    def __init__(self, date: EventDate, language: str) -> None:
        is_plain = _PLAIN_DATE.fullmatch(date.edtf) is not None
        text = date.edtf if is_plain else from_ordinal(date.earliest).edtf
        parts = [int(part) for part in text.split("-")]
        super().__init__(**dict(zip(("year", "month", "day"), parts, strict=False)))
        self["circa"] = bool(date.qualifier)
        self["known"] = (date, language)
        self["inexact"] = not is_plain


class Formatter:
    """The formats of a style as marks."""

    @staticmethod
    def preformat(text: object) -> str:
        return str(text)


def _format(name: str) -> Any:
    start, end = FORMATS[name]
    return staticmethod(lambda text: f"{start}{text}{end}" if str(text) else "")


for _name, _mark in {
    "Italic": "i",
    "Oblique": "i",
    "Bold": "b",
    "Underline": "u",
    "Superscript": "sup",
    "Subscript": "sub",
    "SmallCaps": "sc",
}.items():
    setattr(Formatter, _name, _format(_mark))
Formatter.Light = staticmethod(str)  # type: ignore[attr-defined]
