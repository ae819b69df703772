"""BibLaTeX and BibTeX, both ways; one reader serves both, for files mix them.

Fields without a CSL variable go to `custom` by their own names, decoded like the others. `file` becomes the
attachment (of several the first, with all of them in `custom`). `crossref` and `xdata` are followed.

Entrevue adds fields that other programs pass over: `side` (its name), `archivedurl`, `medium`,
`interviewer`, `recipient`, `entrysubtype` with the CSL type where the type of the entry does not say it,
and `entrevue`, see `carrier`. An `article` of BibTeX is one of a newspaper if it has a chapter or an address
(Zotero writes its section and place so), for BibTeX itself does not tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import cast

from models.dates import EventDate
from models.formats.bibliography import carrier
from models.formats.bibliography.bibtex_blocks import Entry, entries, looks_like
from models.formats.bibliography.bibtex_fields import (
    BABEL,
    BIBLATEX_ONLY,
    DATES,
    ENTRY_TYPES,
    GENRES,
    IMPLIED_GENRES,
    LANGUAGES,
    NAMES,
    NO_SOURCES,
    POSTS,
    SUBTYPES,
    TEXTS,
    VERBATIM,
    WRITTEN_TYPES,
)
from models.formats.bibliography.bibtex_names import read_names, written_names
from models.formats.bibliography.bibtex_values import resolve
from models.formats.bibliography.dates import MONTHS, date_of_csl, date_of_fields, date_of_text, first_plain
from models.formats.bibliography.draft import FIELDS, Draft, Report
from models.formats.bibliography.latex import decoded, encoded
from models.formats.bibliography.rules import TYPES
from models.records import Name, Source

__all__ = ["entry", "is_biblatex", "join", "looks_like", "read", "usable_key"]

_URL_ESCAPES = re.compile(r"\\([_&%#$~{}])|\{\\textasciitilde\}")
_URL_COMMAND = re.compile(r"\\url\{([^{}]*)\}")
_KEYWORDS = re.compile(r"[;,]")
_PAGES = re.compile(r"(?<=[^-])--(?=[^-])")
_PAGE_RANGE = re.compile(r"[\w.:+]+(?:-[\w.:+]+)?(?:, [\w.:+]+(?:-[\w.:+]+)?)*")
_KEY = re.compile(r"[^\s\"#%'(),={}~\\@]+")
_FIELD_NAME = re.compile(r"[a-z][a-z0-9_-]*")
_FILE_SPECIAL = re.compile(r"\\(.)")
_NOT_WRITTEN = frozenset({"year", "month", "day", "crossref", "xdata", "file", "language", "entrysubtype"})


# ---- reading ------------------------------------------------------------------------------------------


def read(text: str, report: Report) -> Iterator[Draft]:
    """The sources of a file, in its order."""
    found = resolve(list(entries(text, report)), report)
    for number, each in enumerate(found, 1):
        if each.type != "xdata":
            if each.type in NO_SOURCES:
                report.refuse(each.line, each.key, "not_a_source", each.type)
            else:
                yield _Reader(each, report).draft()
        report.tick(len(text) + len(text) * number // len(found), 2 * len(text))


def is_biblatex(text: str) -> bool:
    """Whether a file has fields that BibTeX does not know."""
    return any(re.search(rf"(?mi)^[ \t]*{name}[ \t]*=", text) for name in BIBLATEX_ONLY)


class _Reader:
    """One entry -> a draft; each step takes the fields that it understands."""

    def __init__(self, entry: Entry, report: Report) -> None:
        self._entry = entry
        self._report = report
        self._left = dict(entry.resolved)
        self._draft = Draft(entry.line, entry.key)
        self._unknown: list[str] = []

    def draft(self) -> Draft:
        draft = self._draft
        self._carrier()
        csl_type = self._type()
        draft.put("type", csl_type, "type")
        self._title()
        for name in tuple(self._left):
            self._field(name, csl_type)
        self._dates()
        self._language()
        self._file()
        if "genre" not in draft.values:
            draft.put("genre", IMPLIED_GENRES.get(self._entry.type, ""), "type")
        for name, value in self._left.items():
            draft.keep(name, value if name in VERBATIM else self._decoded(value))
        for command in dict.fromkeys(self._unknown):
            self._report.warn(draft.line, draft.key, "unknown_command", command)
        return draft

    def _decoded(self, value: str) -> str:
        return decoded(value, self._unknown)

    def _warn(self, code: str, found: str) -> None:
        self._report.warn(self._entry.line, self._entry.key, code, found)

    def _carrier(self) -> None:
        text = self._left.pop(carrier.NAME, "")
        if text:
            try:
                self._draft.carrier = carrier.of_text(text)
            except ValueError:
                self._warn("bad_carrier", text)

    def _type(self) -> str:
        subtype = self._left.get("entrysubtype", "")
        if subtype in SUBTYPES or subtype in TYPES:
            del self._left["entrysubtype"]
            return SUBTYPES.get(subtype, subtype)
        csl_type = ENTRY_TYPES.get(self._entry.type)
        if csl_type is None:
            self._warn("unknown_type", self._entry.type)
            self._draft.keep("entrytype", self._entry.type)
            return "document"
        return _narrowed(csl_type, self._left)

    def _title(self) -> None:
        """Title and subtitle are one title in CSL."""
        for title, subtitle in (
            ("title", "subtitle"),
            ("booktitle", "booksubtitle"),
            ("journaltitle", "journalsubtitle"),
        ):
            if title in self._left and subtitle in self._left:
                self._left[title] = f"{self._left[title]}: {self._left.pop(subtitle)}"

    def _field(self, name: str, csl_type: str) -> None:
        raw = self._left[name]
        if variable := NAMES.variable(name, csl_type):
            del self._left[name]
            self._draft.put(variable, read_names(raw), name)
        elif (variable := DATES.variable(name, csl_type)) and (date := date_of_text(raw)):
            del self._left[name]
            self._draft.put(variable, date, name)
        elif variable := TEXTS.variable(name, csl_type):
            del self._left[name]
            self._text(variable, name, raw)
        elif variable := DATES.variable(name, csl_type):
            self._warn("not_a_date", f"{name} = {raw}")

    def _text(self, variable: str, name: str, raw: str) -> None:
        if name == "howpublished" and (url := _URL_COMMAND.search(raw)) and "url" not in self._entry.resolved:
            self._draft.put("URL", _URL_ESCAPES.sub(_unescaped, url[1]), "url")
            raw = raw.replace(url[0], "").strip(" ,;.")
        if name in VERBATIM:
            text = _URL_ESCAPES.sub(_unescaped, _URL_COMMAND.sub(r"\1", raw))
        else:
            text = self._decoded(_PAGES.sub("-", raw) if variable == "page" else raw)
        if variable == "genre":
            text = GENRES.get(text, text)
        elif variable == "keyword":
            text = "; ".join(filter(None, map(str.strip, _KEYWORDS.split(text))))
        elif variable == "language":
            text = LANGUAGES.get(text.lower(), text)
        self._draft.put(variable, text, name)

    def _dates(self) -> None:
        """BibTeX's `year`, `month` and `day`; beside `date` they are kept only if they say something else."""
        left = self._left
        if "year" not in left:
            return
        year, month, day = (self._decoded(left.get(name, "")) for name in ("year", "month", "day"))
        date = date_of_fields(year, month, day)
        if date is None:
            self._warn("not_a_date", " ".join(filter(None, (year, month, day))))
            date = date_of_text(year)
            names: tuple[str, ...] = ("year",) if date else ()
        else:
            names = ("year", "month", "day")
        known = self._draft.values.get("issued")
        if known is None:
            self._draft.put("issued", date, "date")
        elif date is None or not str(known).startswith(str(date)):
            return
        for name in names:
            left.pop(name, None)

    def _language(self) -> None:
        """`language` may be a code, as Zotero writes it, or a list of babel's names; it is the more exact."""
        text = self._decoded(self._left.get("language", ""))
        if not text:
            return
        code, there = LANGUAGES.get(text.lower(), text), self._draft.values.get("language", "")
        if not there or code.split("-")[0] == str(there).split("-")[0]:
            self._draft.values["language"] = code
            del self._left["language"]

    def _file(self) -> None:
        """`file`: a path, or `title:path:type` of JabRef and Zotero, several parted by `;`."""
        text = self._left.get("file", "")
        paths = [path for path in map(_path, re.split(r"(?<!\\);", text)) if path]
        if paths:
            self._draft.put("attachment", paths[0], "file")
            if len(paths) == 1 and text in (paths[0], _written_path(paths[0])):
                del self._left["file"]


def _narrowed(csl_type: str, fields: dict[str, str]) -> str:
    """The type of which the entry's own type is the nearest that BibTeX has, told by the fields."""
    if csl_type == "article-journal":
        in_newspaper = ("chapter" in fields or "address" in fields) and "volume" not in fields
        return "article-newspaper" if in_newspaper else csl_type
    if csl_type == "manuscript" and "eventtitle" in fields:
        return "speech"
    if csl_type == "webpage":
        return POSTS.get(fields.get("type", "").casefold(), csl_type)
    is_page = "url" in fields and ("urldate" in fields or "titleaddon" in fields) and "type" not in fields
    return "webpage" if csl_type == "document" and is_page else csl_type


def _unescaped(found: re.Match[str]) -> str:
    return found[1] or "~"


def _path(text: str) -> str:
    parts = re.split(r"(?<!\\):", text.strip())
    path = parts[1] if len(parts) >= 3 and not text.strip().startswith(("http:", "https:")) else text.strip()
    return _FILE_SPECIAL.sub(r"\1", path) if len(parts) >= 3 else path


# ---- writing ------------------------------------------------------------------------------------------


def entry(source: Source, key: str, carried: carrier.Parts, classic: bool) -> str:
    """One entry, of a source whose `side` is a name; `carried` is what the rest of it does not say.

    `classic` writes what BibTeX itself knows: `journal`, `year` and `month`, `techreport`.
    """
    kind, fields = _entry_type(source, classic), dict[str, str]()
    for name, value in _fields(source, classic):
        fields.setdefault(name, value)
    for name, value in source.custom.items():
        if _is_own_field(name, value) and name not in fields and not (name == "file" and source.attachment):
            fields[name] = str(value) if name in VERBATIM else encoded(str(value))
    if isinstance(source.custom.get("file"), str) and source.attachment:
        fields["file"] = source.custom["file"]
    if carried:
        fields[carrier.NAME] = carrier.text_of(carried)
    lines = [f"  {name} = {_enclosed(name, value)}" for name, value in fields.items() if value]
    return ",\n".join([f"@{kind}{{{key}", *lines]) + "\n}\n"


def join(texts: Sequence[str], classic: bool) -> str:
    return "\n".join(texts)


def usable_key(text: str) -> str:
    """The text as a key that BibTeX can read."""
    return "".join(_KEY.findall(text))


def _entry_type(source: Source, classic: bool) -> str:
    if classic and source.type == "thesis" and "master" in source.genre.lower():
        return "mastersthesis"
    return WRITTEN_TYPES.get(source.type, ("misc", "misc"))[classic]


def _fields(source: Source, classic: bool) -> Iterator[tuple[str, str]]:
    """Names and values in LaTeX, in the order of the tables."""
    values: dict[str, object] = {name: getattr(source, field) for name, field in FIELDS.items()}
    values |= {name: value for name, value in source.extra if name not in values}
    yield from _subtype(source, classic)
    for rules, written in ((NAMES, _names), (TEXTS, _text), (DATES, _date)):
        for variable in rules.variables:
            name = rules.name(variable, source.type, classic)
            value = values.get(variable)
            if name and value:
                if classic and name == "date":
                    yield from _year_and_month(cast("EventDate", value))
                else:
                    yield name, written(variable, value)
    if source.attachment:
        yield "file", _written_path(source.attachment)


def _subtype(source: Source, classic: bool) -> Iterator[tuple[str, str]]:
    """The type, where the type of the entry means another one."""
    shorts = {csl_type: subtype for subtype, csl_type in SUBTYPES.items()}
    implied = ENTRY_TYPES[_entry_type(source, classic)]
    if source.type in TYPES and (implied != source.type or (implied == "document" and source.url)):
        yield "entrysubtype", shorts.get(source.type, source.type)


def _names(variable: str, value: object) -> str:
    if isinstance(value, tuple):
        return written_names(cast("tuple[Name, ...]", value))
    return ""


def _text(variable: str, value: object) -> str:
    if not isinstance(value, str):
        return ""
    if variable in ("URL", "DOI", "archived-URL"):
        return value if _is_balanced(value) and "\\" not in value else ""
    if variable == "page" and _PAGE_RANGE.fullmatch(value):
        return encoded(value.replace("-", "\0")).replace("\0", "--")
    return encoded(BABEL.get(value, value) if variable == "language" else value)


def _is_balanced(text: str) -> bool:
    return "{" not in text and "}" not in text


def _date(variable: str, value: object) -> str:
    date = value if isinstance(value, EventDate) else date_of_csl(value)
    return date.edtf if date else ""


def _year_and_month(date: EventDate) -> Iterator[tuple[str, str]]:
    year, month, day, *_ = (*first_plain(date).split("-"), "", "")
    if year:
        yield "year", year
    if month:
        yield "month", MONTHS[int(month) - 1]
    if day:
        yield "day", str(int(day))


def _is_own_field(name: str, value: object) -> bool:
    """Whether something in `custom` can be a field of that name, and be read as that again."""
    known = name in TEXTS.names or name in NAMES.names or name in DATES.names or name == carrier.NAME
    plain = isinstance(value, str) and (name not in VERBATIM or _is_balanced(value))
    return plain and not known and name not in (_NOT_WRITTEN - {"file"}) and bool(_FIELD_NAME.fullmatch(name))


def _enclosed(name: str, value: str) -> str:
    return value if name == "month" and value in MONTHS else f"{{{value}}}"


def _written_path(path: str) -> str:
    return ":" + re.sub(r"([\\:;{}])", r"\\\1", path) + ":"
