"""CSL-JSON, the records of Zotero and citeproc, both ways.

Read are a list of items, an object with `items` or `references`, and a single item. Variables go by their
own names: to the field of `Source`, else to `extra`; what is no variable goes to `custom`, with the members
of an item's own `custom`. There, too, Entrevue writes `side` (its name), `attachment` and `archived-URL`.
Zotero writes one place as `event-place` and as `publisher-place`: it is read as the latter.
Rich text (`<i>`) and HTML in titles are kept as the text that they are.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from typing import cast

from models.dates import EventDate
from models.formats.bibliography import carrier
from models.formats.bibliography.dates import csl_of_date, date_of_csl
from models.formats.bibliography.draft import FIELDS, Draft, Report, name_object, safe
from models.formats.bibliography.encoding import cleaned
from models.formats.bibliography.results import UnreadableBibliography
from models.formats.bibliography.rules import DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES, TYPES
from models.records import Name, Source
from models.text import one_line

Item = dict[str, object]

_LIST = re.compile(r'"(?:items|references)"\s*:\s*\[')
_KEY = re.compile(r'"(?:id|citation-key)"\s*:\s*"([^"\\]{0,200})"')
_NEXT = re.compile(r"\}\s*,\s*(?=\{)")
_NUMBERS = re.compile(r"\[\n[\s\d,\[\]]*\](?=,?\n)")
"""Lists of numbers, which are written on one line; no text has a line end in JSON."""
_SPACE = re.compile(r"[\s,]*")
_MOST_BROKEN = 1000
"""Mistakes after which a file is given up: each one found takes the longer the further down it is."""
_OWN = ("side", "attachment", "archived-URL")
"""What CSL has no variable for, and Entrevue keeps in `custom`."""
_NAME_PARTS = {
    "family": "family",
    "given": "given",
    "dropping-particle": "dropping_particle",
    "non-dropping-particle": "non_dropping_particle",
    "suffix": "suffix",
    "literal": "literal",
}


def looks_like(text: str) -> bool:
    """Whether the text begins as JSON does."""
    return text.lstrip()[:1] in ("[", "{")


# ---- reading ------------------------------------------------------------------------------------------


def read(text: str, report: Report) -> Iterator[Draft]:
    """The items of a text; raises UnreadableBibliography `not_json` and `not_csl`."""
    for line, value in _values(text, report):
        if not isinstance(value, Mapping):
            report.refuse(line, "", "not_an_item", _shown(value))
            continue
        try:
            draft = _draft(cast("Mapping[str, object]", value), line, report)
        except RecursionError:
            report.refuse(line, "", "too_deep")
        else:
            yield draft


def _values(text: str, report: Report) -> Iterator[tuple[int, object]]:
    """The values of the list of items, each with its line."""
    begin = len(text) - len(text.lstrip())
    if text[begin : begin + 1] == "[":
        yield from _listed(text, begin + 1, report)
        return
    twice: list[str] = []
    try:
        whole = cast("object", _decoder(twice).decode(text))
    except (ValueError, RecursionError):
        whole = None
    found = _LIST.search(text)
    names = set(cast("Item", whole)) if isinstance(whole, dict) else set[str]()
    if found is not None and (whole is None or names & {"items", "references"}):
        while found is not None:
            position = yield from _listed(text, found.end(), report)
            found = _LIST.search(text, position)
    elif whole is None:
        raise UnreadableBibliography("not_json", one_line(text))
    elif not names & {"type", "title", "id"}:
        raise UnreadableBibliography("not_csl", one_line(text))
    else:
        line = text.count("\n", 0, begin) + 1
        _tell_twice(twice, line, cast("object", whole), report)
        yield line, whole


def _listed(text: str, position: int, report: Report) -> Generator[tuple[int, object], None, int]:
    """The members of the list that begins here; behind a mistake it goes on with the next item.

    Returns where the list ends.
    """
    twice: list[str] = []
    decoder = _decoder(twice)
    line, counted, broken = 1, 0, 0
    while True:
        start = cast("re.Match[str]", _SPACE.match(text, position)).end()
        line, counted = line + text.count("\n", counted, start), start
        if text[start : start + 1] == "]":
            return start
        twice.clear()
        try:
            value, position = cast("tuple[object, int]", decoder.raw_decode(text, start))
        except RecursionError:
            report.refuse(line, "", "too_deep", text[start : start + 400])
            position = _behind(text, start)
        except ValueError as error:
            wrong = error.pos if isinstance(error, json.JSONDecodeError) else start
            wrong_line = line + text.count("\n", start, wrong)
            key = _KEY.search(text, start, max(wrong, start))
            report.refuse(wrong_line, key[1] if key else "", "json_broken", text[wrong : wrong + 400])
            broken += 1
            position = _behind(text, max(wrong, start))
            if broken == _MOST_BROKEN and position < len(text):
                report.refuse(line, "", "json_given_up", str(broken))
                return len(text)
        else:
            _tell_twice(twice, line, value, report)
            yield line, value
            report.tick(position, len(text))
        if position >= len(text):
            return len(text)


def _behind(text: str, position: int) -> int:
    """Where the next item begins."""
    following = _NEXT.search(text, position)
    return following.end() if following else len(text)


def _decoder(twice: list[str]) -> json.JSONDecoder:
    """Of a member that stands twice both values are kept, the second as `title-2`; `twice` gets the name."""

    def members(pairs: list[tuple[str, object]]) -> Item:
        item = dict(pairs)
        return item if len(item) == len(pairs) else _with_repeats(pairs, twice)

    return json.JSONDecoder(object_pairs_hook=members, parse_constant=str, parse_int=_number, strict=False)


def _with_repeats(pairs: list[tuple[str, object]], twice: list[str]) -> Item:
    item: Item = {}
    counts: Counter[str] = Counter()
    for name, value in pairs:
        if name in item and item[name] == value:
            continue
        key = name
        while key in item:
            counts[name] += 1
            key = f"{name}-{counts[name] + 1}"
        if key != name:
            twice.append(name)
        item[key] = value
    return item


def _tell_twice(twice: list[str], line: int, value: object, report: Report) -> None:
    item = cast("Item", value) if isinstance(value, dict) else Item()
    for name in dict.fromkeys(twice):
        report.warn(line, _item_key(item), "field_twice", name)


def _item_key(item: Mapping[str, object]) -> str:
    return _text(item.get("citation-key")) or _text(item.get("id")) or ""


def _number(digits: str) -> int | str:
    """Numbers beyond reason are kept as the text that they are."""
    return int(digits) if len(digits) < 1000 else digits


def _draft(item: Mapping[str, object], line: int, report: Report) -> Draft:
    # Beside a key the id is a handle within this one file, and another one in the next.
    key = _item_key(item)
    draft = Draft(line, key)
    for name, value in item.items():
        if name in ("id", "citation-key") or value is None or value in ("", [], {}):
            continue
        if name == "custom" and isinstance(value, Mapping):
            _read_custom(draft, cast("Mapping[str, object]", value))
        elif not _read_variable(draft, name, value):
            draft.keep(cleaned(name), safe(value))
            if name in FIELDS or name in NAME_VARIABLES or name in DATE_VARIABLES:
                code = "not_a_date" if name in DATE_VARIABLES else "wrong_type"
                report.warn(line, key, code, f"{name}: {_shown(value)}")
    _check_type(draft, report)
    if draft.values.get("event-place") == draft.values.get("publisher-place"):
        draft.values.pop("event-place", None)
    return draft


def _read_custom(draft: Draft, custom: Mapping[str, object]) -> None:
    for name, value in custom.items():
        if name == carrier.NAME and isinstance(value, Mapping):
            draft.carrier = cast("object", value)
        elif name in _OWN and isinstance(value, str) and value:
            draft.put(name, cleaned(value), name)
        else:
            draft.keep(cleaned(name), safe(value))


def _read_variable(draft: Draft, name: str, value: object) -> bool:
    """Whether the item's member is a CSL variable of the right type, which the draft then has."""
    if name in NAME_VARIABLES:
        names = _names(value)
        draft.put(name, names or (), name)
        return names is not None and _are_whole(cast("list[object]", value))
    if name in DATE_VARIABLES:
        date = date_of_csl(value)
        draft.put(name, date, name)
        return date is not None
    if name not in TEXT_VARIABLES and name != "type":
        return False
    text = _keywords(value) if name == "keyword" else _text(value)
    draft.put(name, text or "", name)
    return text is not None


def _keywords(value: object) -> str | None:
    """One text; some programs write a list."""
    if not isinstance(value, list):
        return _text(value)
    words = [_text(word) for word in cast("list[object]", value)]
    return "; ".join(word for word in words if word) if None not in words else None


def _text(value: object) -> str | None:
    if isinstance(value, str):
        return cleaned(value)
    return str(safe(value)) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _names(value: object) -> tuple[Name, ...] | None:
    """The names of a list, None if it is none; what a name has besides its parts stays with it."""
    if not isinstance(value, list):
        return None
    names = [_name(name) for name in cast("list[object]", value)]
    return None if None in names else tuple(name for name in names if name and name != Name())


def _name(value: object) -> Name | None:
    """A part that is no text, where one belongs, is none of the name: see `_are_whole`."""
    if isinstance(value, str):
        return Name(literal=cleaned(value))
    if not isinstance(value, Mapping):
        return None
    said = {cleaned(key): part for key, part in cast("Mapping[str, object]", value).items()}
    parts = {field: _text(said[key]) for key, field in _NAME_PARTS.items() if key in said}
    extra = tuple((key, safe(part)) for key, part in said.items() if key not in _NAME_PARTS)
    return Name(extra=extra, **{field: text for field, text in parts.items() if text is not None})


def _are_whole(names: list[object]) -> bool:
    """Whether every part of every name was taken: it is text or a number, or says nothing."""
    return all(
        cleaned(key) not in _NAME_PARTS or part is None or _text(part) is not None
        for name in names
        if isinstance(name, Mapping)
        for key, part in cast("Mapping[str, object]", name).items()
    )


def _check_type(draft: Draft, report: Report) -> None:
    found = draft.values.get("type", "document")
    if found not in TYPES:
        report.warn(draft.line, draft.key, "unknown_type", found)
        draft.keep("type", found)
        draft.values["type"] = "document"


def _shown(value: object) -> str:
    return value if isinstance(value, str) else one_line(json.dumps(safe(value), ensure_ascii=False))


# ---- writing ------------------------------------------------------------------------------------------


def entry(source: Source, key: str, language: str, carried: carrier.Parts) -> str:
    """One item, of a source whose `side` is a name; `carried` is what the rest of it does not say."""
    item: Item = {"id": key, "type": source.type or "document"}
    if source.citation_key:
        item["citation-key"] = source.citation_key
    custom: Item = {}
    for variable, field in FIELDS.items():
        value = getattr(source, field)
        if not value or variable in item:
            continue
        (custom if variable in _OWN else item)[variable] = _written(value, language)
    for name, value in source.extra:
        item.setdefault(name, _extra_value(name, value, language))
    theirs = {name: safe(value) for name, value in source.custom.items() if name != carrier.NAME}
    custom = {**theirs, **custom, **({carrier.NAME: carried} if carried else {})}
    if custom:
        item["custom"] = custom
    text = json.dumps(item, ensure_ascii=False, indent=2).replace("\n", "\n  ")
    return _NUMBERS.sub(lambda numbers: "".join(numbers[0].split()).replace(",", ", "), text)


def _written(value: str | tuple[Name, ...] | EventDate, language: str) -> object:
    if isinstance(value, EventDate):
        return csl_of_date(value, language)
    return [name_object(name) for name in value] if isinstance(value, tuple) else value


def _extra_value(name: str, value: object, language: str) -> object:
    """Dates beside the two that a source has are kept as EDTF, and written as CSL says."""
    date = date_of_csl(value) if name in DATE_VARIABLES else None
    return value if date is None else csl_of_date(date, language)


def join(entries: Sequence[str], classic: bool) -> str:
    return "[\n" + ",\n".join(f"  {text}" for text in entries) + "\n]\n" if entries else "[]\n"
