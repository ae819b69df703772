"""citeproc-py behind one function. It and lxml take 60 ms to import, so they wait for the first note."""

from __future__ import annotations

import importlib
from functools import lru_cache
from importlib.resources import as_file, files
from typing import Any

from models.citations.csl import Item
from models.citations.typography import QuotationMarks, finish, mark_quotations, set_quotations

_LOCALES = {"en": "en-GB", "fr": "fr-FR"}
_CSL = {"cs": "http://purl.org/net/xbiblio/csl"}


def render(item: Item, language: str, style: str | None) -> str:
    """One CSL-JSON item as a plain-text note of a style (path of a `.csl` file; None: the house style).

    Returns "" when the style has nothing to print; raises whatever citeproc-py does on what it cannot take.
    """
    loaded = _load(language, style)
    quoted = {key: mark_quotations(value) if key == "title" else value for key, value in _strings(item)}
    note = _cite(loaded, item | quoted)
    return finish(set_quotations(note, _quotation_marks(loaded, language)), language)


def _strings(item: Item) -> list[tuple[str, str]]:
    return [(key, value) for key, value in item.items() if isinstance(value, str)]


def _cite(style: Any, item: Item) -> str:
    citeproc: Any = importlib.import_module("citeproc")
    plain: Any = importlib.import_module("citeproc.formatter.plain")
    records: Any = importlib.import_module("citeproc.source.json")
    bibliography = citeproc.CitationStylesBibliography(style, records.CiteProcJSON([item]), plain)
    citation = citeproc.Citation([citeproc.CitationItem(str(item["id"]))])
    bibliography.register(citation)
    return str(bibliography.cite(citation, None))


@lru_cache(maxsize=16)
def _load(language: str, style: str | None) -> Any:
    """A parsed style with the locale of the language."""
    citeproc: Any = importlib.import_module("citeproc")
    house = files("resources") / "styles" / f"entrevue-note-{language}.csl"
    with as_file(house) as house_path:
        path = style or str(house_path)
        loaded = citeproc.CitationStylesStyle(path, locale=_LOCALES[language], validate=False)
    for locale in loaded.root.locales:
        _limit_ordinals(locale)
    return loaded


def _limit_ordinals(locale: Any) -> None:
    """Let a locale's dates write `1er août` where it asks for it; citeproc-py only does so for ordinals."""
    option = locale.find("cs:style-options", _CSL)
    if option is None or option.get("limit-day-ordinals-to-day-1") != "true":
        return
    for part in locale.iterfind("cs:date[@form='text']/cs:date-part[@name='day']", _CSL):
        if part.get("form") is None:
            part.set("form", "ordinal")
    for term in locale.iterfind("cs:terms/cs:term[@name='ordinal-01']", _CSL):
        if term.get("gender-form") == "feminine":
            term.getparent().remove(term)


def _quotation_marks(style: Any, language: str) -> QuotationMarks:
    """The marks of the style's locale."""
    term = style.root.get_single_term
    names = ("open-quote", "close-quote", "open-inner-quote", "close-inner-quote")
    found = [str(term(name=name)) for name in names]
    return QuotationMarks(*found) if all(found) else _FALLBACK_MARKS[language]


_FALLBACK_MARKS = {
    "en": QuotationMarks("“", "”", "‘", "’"),
    "fr": QuotationMarks("«\u00a0", "\u00a0»", "“", "”"),
}
