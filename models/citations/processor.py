"""citeproc-py behind one class. It and lxml take 60 ms to import, so they wait for the first note."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any, cast

from models.citations import style_file
from models.citations.csl import Item
from models.citations.typography import QuotationMarks, finish
from models.dates import EventDate

_LOCALES = {"en": "en-US", "fr": "fr-FR"}
_CSL = {"cs": "http://purl.org/net/xbiblio/csl"}
_FALLBACK_MARKS = {
    "en": QuotationMarks("“", "”", "‘", "’"),
    "fr": QuotationMarks("«\u00a0", "\u00a0»", "“", "”"),
}


class Processor:
    """A style with the locale of a language; raises whatever citeproc-py does on what it cannot take."""

    def __init__(self, path: str, language: str) -> None:
        citeproc: Any = importlib.import_module("citeproc")
        self._records: Any = importlib.import_module("models.citations.citeproc_records")
        for module in ("elements", "dated_elements"):
            importlib.import_module(f"models.citations.{module}")
        self._citeproc = citeproc
        tree = style_file.parse(path)
        _prepare(tree)
        text = BytesIO(style_file.serialised(tree))
        locale = _locale(tree.get("default-locale", ""), language)
        self.language = language
        self._style = citeproc.CitationStylesStyle(text, locale=locale, validate=False)
        self._root = self._style.root
        self._root.formatter = self._records.Formatter
        for found in self._root.locales:
            _correct(found)
        self._marks = self._quotation_marks()
        self._inside_quotes = self._root.get_locale_option("punctuation-in-quote") == "true"
        self._prints_suffix = bool(tree.xpath(".//cs:text[@variable='year-suffix']", namespaces=_CSL))

    @property
    def has_bibliography(self) -> bool:
        return self._root.bibliography is not None

    @property
    def is_note_style(self) -> bool:
        return self._root.get("class") == "note"

    @property
    def rounds(self) -> int:
        """How often `entries` goes through the items."""
        return 2 if self.has_bibliography and self._adds_suffixes else 1

    @property
    def _adds_suffixes(self) -> bool:
        return self._root.citation.get("disambiguate-add-year-suffix") == "true"

    def note(self, item: Item) -> str:
        """One source as a footnote, with marks: its note, or in styles that cite within the text its entry in
        the bibliography, without number. Empty when the style has nothing to print."""
        in_text = not self.is_note_style and self.has_bibliography
        bibliography = self._bibliography([item], unnumbered=True)
        return self._entry(bibliography, 0) if in_text else self._cite(bibliography, 0)

    def entries(self, items: Sequence[Item], tell: Callable[[], object]) -> list[tuple[int, str]]:
        """A bibliography in the style's order: the place of each source among `items`, and its entry, with
        marks. A style that has none lists its notes as they come. `tell` is called `rounds` times an item."""
        bibliography = self._bibliography(items)
        if not self.has_bibliography:
            return [(place, self._cite(bibliography, place)) for place in _told(range(len(items)), tell)]
        bibliography.items = self._style.sort_bibliography(bibliography.items)
        order = [int(item.key) for item in bibliography.items]
        by_key = {item.key: item for item in bibliography.items}
        bibliography.keys = _Keys(by_key)
        self._add_year_suffixes(bibliography, _told(order, tell))
        places = {place: number for number, place in enumerate(order)}
        return [(place, self._entry(bibliography, places[place])) for place in _told(order, tell)]

    # ---- within -------------------------------------------------------------------------------------------

    def _bibliography(self, items: Sequence[Item], unnumbered: bool = False) -> Any:
        records = self._citeproc.source.BibliographySource()
        for place, item in enumerate(items):
            records.add(self._record(str(place), item, unnumbered))
        bibliography = self._citeproc.CitationStylesBibliography(
            self._style, records, self._records.Formatter
        )
        bibliography.items = [self._records.Cited(str(place)) for place in range(len(items))]
        bibliography.keys = _Keys(dict.fromkeys(item.key for item in bibliography.items))
        for item in bibliography.items:
            # Ties the item to its bibliography.
            citation = self._citeproc.Citation([item])
            citation.bibliography = bibliography
        return bibliography

    def _record(self, key: str, item: Item, unnumbered: bool) -> Any:
        name, text, date = self._citeproc.source.Name, self._citeproc.string.String, self._records.KnownDate
        variables: dict[str, Any] = {"unnumbered": unnumbered}
        for variable, value in item.items():
            if isinstance(value, EventDate):
                variables[variable] = date(value, self.language)
            elif isinstance(value, list):
                variables[variable] = [name(**parts) for parts in cast("list[dict[str, str]]", value)]
            elif variable != "type":
                variables[variable] = text(value)
        return self._records.Reference(key, str(item["type"]).lower(), variables)

    def _cite(self, bibliography: Any, number: int) -> str:
        citation = bibliography.items[number].citation
        return self._finished(self._style.render_citation(citation, [], None))

    def _entry(self, bibliography: Any, number: int) -> str:
        rendered = self._style.render_bibliography([bibliography.items[number]])
        return self._finished(rendered[0]) if rendered else ""

    def _finished(self, text: object) -> str:
        return finish(str(text or ""), self.language, self._marks, self._inside_quotes)

    def _add_year_suffixes(self, bibliography: Any, order: Iterable[int]) -> None:
        """`2025a`, `2025b` for what is cited alike, in the order listed, if the style wants it."""
        if not self._adds_suffixes:
            return
        alike: dict[str, list[Any]] = {}
        for number, _ in enumerate(order):
            reference = bibliography.items[number].reference
            alike.setdefault(self._cite(bibliography, number), []).append(reference)
        for references in alike.values():
            for number, reference in enumerate(references if len(references) > 1 else ()):
                self._set_suffix(reference, _letters(number))

    def _set_suffix(self, reference: Any, suffix: str) -> None:
        reference["year-suffix"] = self._citeproc.string.String(suffix)
        if not self._prints_suffix and "issued" in reference:
            reference["issued"]["year-suffix"] = suffix

    def _quotation_marks(self) -> QuotationMarks:
        """The marks of the style's locale."""
        names = ("open-quote", "close-quote", "open-inner-quote", "close-inner-quote")
        found = [str(self._root.get_single_term(name=name)) for name in names]
        return QuotationMarks(*found) if all(found) else _FALLBACK_MARKS[self.language]


class _Keys(list[str]):
    """Keys whose places are known; citeproc-py asks for the place of each."""

    def __init__(self, keys: Mapping[str, object]) -> None:
        super().__init__(keys)
        self._places = {key: place for place, key in enumerate(keys)}

    def index(self, key: str, *_: int) -> int:  # type: ignore[override]
        return self._places[key]

    def __contains__(self, key: object) -> bool:
        return key in self._places


def _told(places: Iterable[int], tell: Callable[[], object]) -> Iterator[int]:
    for place in places:
        tell()
        yield place


def _letters(number: int) -> str:
    """0 -> a, 25 -> z, 26 -> aa."""
    first, last = divmod(number, 26)
    return (_letters(first - 1) if first else "") + chr(ord("a") + last)


def _locale(default: str, language: str) -> str:
    """The style's own variety of the language; the standard's where it names none."""
    return default if default.startswith(language) and "-" in default else _LOCALES[language]


def _prepare(tree: Any) -> None:
    """Write out what citeproc-py takes for granted or misunderstands."""
    for names in tree.iterfind(".//cs:names", _CSL):
        if names.find("cs:name", _CSL) is None and not names.getparent().tag.endswith("}substitute"):
            names.insert(0, names.makeelement(f"{{{_CSL['cs']}}}name"))
    for condition in tree.xpath(".//*[@disambiguate]"):
        # citeproc-py takes it for true; what needs no telling apart is never so.
        del condition.attrib["disambiguate"]
        condition.set("type", f"{condition.get('type', '')} none-of-these".strip())


def _correct(locale: Any) -> None:
    """Ranges of pages have a dash; a hyphen in the French of citeproc-py."""
    for term in locale.iterfind("cs:terms/cs:term[@name='page-range-delimiter']", _CSL):
        term.text = "–"
