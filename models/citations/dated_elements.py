"""citeproc-py's elements of dates and of sorting, corrected; see `elements`."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportMissingParameterType=false, reportUntypedBaseClass=false
# pyright: reportAttributeAccessIssue=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportMissingTypeStubs=false, reportUnknownLambdaType=false

from __future__ import annotations

import re
from typing import Any

from citeproc import model

from models.citations.elements import Corrected
from models.citations.marks import plain
from models.citations.typography import tidy
from models.citations.years import day_and_month, year_text
from models.dates.wording import format_date
from models.text import folded

_LEADING_SIGNS = re.compile(r"^[\W_]+")


class Date(Corrected, model.Date, model.CitationStylesElement):
    def is_locale_date(self: Any) -> bool:
        return next(self.iterancestors("{*}locale"), None) is not None

    def process(self: Any, item: Any, variable: Any = None, show_parts: Any = None, **kwargs: Any) -> Any:
        """For sorting, digits: the standard says so, and months in words have another order."""
        if kwargs.pop("sort_options", None) is not None:
            return item.reference[variable or self.get("variable")].sort_key()
        make = super().process
        if self.is_locale_date():
            return make(item, variable, show_parts, **kwargs)
        return self.tallied(lambda: make(item, variable, show_parts, **kwargs))

    def render_single_date(self: Any, date: Any, show_parts: Any = None, context: Any = None) -> Any:
        parts = [part for part in self.iterchildren() if part.get("name") in (show_parts or ())]
        names = [part.get("name") for part in parts]
        form = self._month_form(parts, self if context is None else context)
        date["month-in-words"] = form in ("long", "short")
        if date["inexact"]:
            return _in_words(date, names, form) or None
        if date["known"][1] == "fr" and date["month-in-words"] and _puts_month_first(names):
            return _french_order(date, parts, form)
        return super().render_single_date(date, show_parts, context)

    def _month_form(self: Any, parts: list[Any], context: Any) -> str:
        overrides = context.findall("cs:date-part[@name='month']", context.nsmap)
        forms = [part.get("form") for part in (*parts, *overrides) if part.get("name") == "month"]
        return next((form for form in reversed(forms) if form), "long")


def _in_words(date: Any, names: list[str], form: str) -> str:
    """The parts that a style asks for, of a date that lasts or is not known to the day."""
    known, language = date["known"]
    suffix, style = date.get("year-suffix", ""), "long" if form == "long" else "medium"
    if names == ["year"]:
        return year_text(known, language) + suffix
    if "year" not in names:
        return day_and_month(known, language, style)
    return format_date(known, language, style) + suffix


def _puts_month_first(names: list[str]) -> bool:
    return {"month", "day"} <= set(names) and names.index("month") < names.index("day")


def _french_order(date: Any, parts: list[Any], form: str) -> str:
    """`1er août 2025` of styles that order the parts of a date as Americans do."""
    known, language = date["known"]
    day = day_and_month(known, language, "long" if form == "long" else "medium")
    year = next((part for part in parts if part.get("name") == "year"), None)
    if year is None:
        return day or known.edtf
    if year is parts[0]:
        return f"{year.render(date, year)}{day}" if day else str(year.process(date, year))
    return f"{day} {year.process(date, year)}".strip()


class Date_Part(Corrected, model.Date_Part, model.CitationStylesElement):  # noqa: N801
    def render(self: Any, date: Any, context: Any = None) -> Any:
        """citeproc-py writes what one date of a style asks for into the locale, for all that follow."""
        before = dict(self.attrib)
        try:
            return super().render(date, context)
        finally:
            self.attrib.clear()
            self.attrib.update(before)

    def process(self: Any, date: Any, context: Any = None) -> Any:
        name = self.get("name")
        if name == "day" and date.day == 1 and date["month-in-words"] and date["known"][1] == "fr":
            return "1er"
        text = super().process(date, context)
        return f"{text}{date.get('year-suffix', '')}" if name == "year" else text


class Key(Corrected, model.Key, model.CitationStylesElement):
    def sort_keys(self: Any, items: Any, context: Any) -> Any:
        """As people sort: without accents, marks, and the signs before the first letter."""
        return [_sortable(key) for key in super().sort_keys(items, context)]


def _sortable(key: Any) -> Any:
    if key is None or isinstance(key, int):
        return key
    text = _LEADING_SIGNS.sub("", folded(tidy(plain(str(key)))))
    return text or None
