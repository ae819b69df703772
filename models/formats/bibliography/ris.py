"""RIS, both ways, with the tags that Zotero and EndNote write.

Lines without a tag go on with the one before. Tags without a CSL variable go to `custom` by their own names.
A communication (`PCOMM`) with a URL is an interview, as Zotero writes interviews so; one without is a letter.
What RIS has no tag for is in `U5`, see `carrier`. Institutions are names without a comma; a particle is what
begins a family name in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import cast

import msgspec

from models.dates import EventDate
from models.formats.bibliography import carrier
from models.formats.bibliography.dates import date_of_text, first_plain, slashed
from models.formats.bibliography.draft import FIELDS, Draft, Report
from models.formats.bibliography.ris_fields import (
    CARRIER_TAG,
    DATES,
    NAMES,
    PARAGRAPHS,
    TEXTS,
    TYPES_READ,
    TYPES_WRITTEN,
)
from models.records import Name, Source

_TAG = re.compile(r"[ \t\ufeff]*([A-Z][A-Z0-9]) {1,2}-(?:[ \t](.*)|)$")
_START = re.compile(r"(?m)^[ \t]*TY {1,2}-(?: |$)")
_KEYWORDS = re.compile(r"[;\n]")
_PARTICLE = re.compile(r"((?:[a-zà-öø-ÿ]+['’]?\s+)+)(?=\S)")
_PAGE_SPAN = re.compile(r"([\w.:]+)-([\w.:]+)")
_CUSTOM_TAG = re.compile(r"[A-Z][A-Z0-9]")

Tags = dict[str, list[str]]


class _Record(msgspec.Struct):
    line: int
    type: str
    tags: list[tuple[str, list[str]]] = msgspec.field(
        default_factory=lambda: cast("list[tuple[str, list[str]]]", [])
    )
    """Each tag with its lines."""


def looks_like(text: str) -> bool:
    """Whether any record begins in a text."""
    return _START.search(text) is not None


# ---- reading ------------------------------------------------------------------------------------------


def read(text: str, report: Report) -> Iterator[Draft]:
    """The records of a file; one that another `TY` or the end of the file cuts short is read as it is."""
    for record in _records(text, report):
        yield _draft(record, report)


def _records(text: str, report: Report) -> Iterator[_Record]:
    record: _Record | None = None
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        match = _TAG.match(line)
        tag, value = match.groups(default="") if match else ("", line)
        if tag == "TY":
            if record is not None:
                report.warn(record.line, _key(record), "record_not_closed")
                yield record
            record = _Record(number, value.strip())
            report.tick(number, len(lines))
        elif record is None:
            if line.strip() and tag != "ER":
                report.refuse(number, "", "outside_record", line)
        elif tag == "ER":
            yield record
            record = None
        elif tag:
            record.tags.append((tag, [value.strip()]))
        elif record.tags:
            record.tags[-1][1].append(line.rstrip())
        elif line.strip():
            report.refuse(number, "", "outside_record", line)
    if record is not None:
        report.warn(record.line, _key(record), "record_not_closed")
        yield record


def _key(record: _Record) -> str:
    return next((lines[0] for tag, lines in record.tags if tag == "ID"), "")


def _draft(record: _Record, report: Report) -> Draft:
    tags = _by_tag(record)
    draft = Draft(record.line, tags.pop("ID", [""])[0])
    for text in tags.pop(CARRIER_TAG, []):
        _carrier(draft, text, report)
    csl_type = _type(record, tags, draft, report)
    draft.put("type", csl_type, "TY")
    _dates(draft, tags, report)
    _pages(tags)
    draft.put("keyword", "; ".join(_keywords(tags.pop("KW", []))), "KW")
    # Of two tags for one variable the usual one comes first, whatever the order in the file.
    usual = {tag for variable in TEXTS.variables if (tag := TEXTS.name(variable, csl_type)) in tags}
    _names(draft, tags, csl_type)
    for tag in (*sorted(usual), *(tag for tag in tags if tag not in usual)):
        for value in tags[tag]:
            _put(draft, tag, value, csl_type)
    return draft


def _by_tag(record: _Record) -> Tags:
    """The values of each tag; empty ones are left out."""
    tags: Tags = {}
    for tag, lines in record.tags:
        separator = "\n" if tag in PARAGRAPHS or tag == "KW" else " "
        value = separator.join(line if separator == "\n" else line.strip() for line in lines).strip()
        if value:
            tags.setdefault(tag, []).append(value)
    return tags


def _carrier(draft: Draft, text: str, report: Report) -> None:
    """`U5` holds what Entrevue added, or what someone else did."""
    if not text.startswith(f"{carrier.NAME}:"):
        draft.keep(CARRIER_TAG, text)
        return
    try:
        draft.carrier = carrier.of_text(text.partition(":")[2])
    except ValueError:
        report.warn(draft.line, draft.key, "bad_carrier", text)


def _type(record: _Record, tags: Tags, draft: Draft, report: Report) -> str:
    csl_type = TYPES_READ.get(record.type.upper())
    if csl_type is None:
        report.warn(record.line, draft.key, "unknown_type", record.type)
        draft.keep("TY", record.type)
        return "document"
    return "interview" if csl_type == "personal_communication" and "UR" in tags else csl_type


def _dates(draft: Draft, tags: Tags, report: Report) -> None:
    """`DA` is the whole date, `PY` often its year alone."""
    for tag in DATES:
        variable = "accessed" if tag == "Y2" else "issued"
        for value in tags.pop(tag, []):
            date = date_of_text(value)
            if date is None:
                draft.keep(tag, value)
                report.warn(draft.line, draft.key, "not_a_date", f"{tag}  - {value}")
            elif not _is_year_of(date, draft.values.get(variable)):
                draft.put(variable, date, tag)


def _is_year_of(date: EventDate, known: EventDate | None) -> bool:
    return known is not None and (known.edtf.startswith(date.edtf[:4]) or date.edtf[:4] in known.edtf)


def _pages(tags: Tags) -> None:
    """First and last page are one field in CSL."""
    first, last = tags.get("SP", []), tags.get("EP", [])
    if len(last) == 1 and len(first) <= 1:
        del tags["EP"]
        tags["SP"] = ["-".join(dict.fromkeys((*first, *last)))]


def _keywords(values: Sequence[str]) -> Iterator[str]:
    for value in values:
        yield from filter(None, map(str.strip, _KEYWORDS.split(value)))


def _put(draft: Draft, tag: str, value: str, csl_type: str) -> None:
    if variable := TEXTS.variable(tag, csl_type):
        draft.put(variable, value, tag)
    else:
        draft.keep(tag, value)


def _names(draft: Draft, tags: Tags, csl_type: str) -> None:
    """Take the names out of the tags: one of each line, in the order of the file."""
    for tag in tuple(tags):
        if variable := NAMES.variable(tag, csl_type):
            names = tuple(map(_read_name, tags.pop(tag)))
            draft.values[variable] = (*draft.values.get(variable, ()), *names)


def _read_name(text: str) -> Name:
    """`Family, Given, Suffix`; without comma an institution."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) == 1 or len(parts) > 3:
        return Name(literal=text)
    particle = _PARTICLE.match(parts[0])
    before = particle[1] if particle else ""
    return Name(
        family=parts[0][len(before) :],
        given=parts[1],
        suffix=parts[2] if len(parts) == 3 else "",
        non_dropping_particle=before.strip(),
    )


# ---- writing ------------------------------------------------------------------------------------------


def entry(source: Source, key: str, carried: carrier.Parts) -> str:
    """One record, of a source whose `side` is a name; `carried` is what the rest of it does not say."""
    lines = [f"TY  - {TYPES_WRITTEN.get(source.type, 'GEN')}", *_lines(source), f"ID  - {_one_line(key)}"]
    taken = {line[:2] for line in lines}
    for tag, value in source.custom.items():
        if _CUSTOM_TAG.fullmatch(tag) and tag not in taken and tag not in (*DATES, "ER", CARRIER_TAG):
            values = cast("list[object]", value) if isinstance(value, list) else [value]
            lines += [f"{tag}  - {_text(tag, part)}" for part in values if isinstance(part, str)]
    if carried:
        lines.append(f"{CARRIER_TAG}  - {carrier.NAME}: {carrier.text_of(carried)}")
    return "\n".join((*(line for line in lines if line[6:]), "ER  - \n"))


def _lines(source: Source) -> Iterator[str]:
    values: dict[str, object] = {name: getattr(source, field) for name, field in FIELDS.items()}
    values |= {name: value for name, value in source.extra if name not in values}
    for variable in NAMES.variables:
        tag = NAMES.name(variable, source.type)
        names = values.get(variable)
        if tag and isinstance(names, tuple):
            yield from (f"{tag}  - {_one_line(_written(name))}" for name in cast("tuple[Name, ...]", names))
    for variable in TEXTS.variables:
        tag = TEXTS.name(variable, source.type)
        value = values.get(variable)
        if tag and isinstance(value, str) and value:
            yield from _text_lines(tag, variable, value)
    if source.issued and (day := first_plain(source.issued)):
        yield f"PY  - {day[:4]}"
        yield f"DA  - {slashed(day)}"
    if source.accessed and (day := first_plain(source.accessed)):
        yield f"Y2  - {slashed(day)}"
    yield from (f"KW  - {_one_line(word)}" for word in source.keyword.split(";") if word.strip())


def _text_lines(tag: str, variable: str, value: str) -> Iterator[str]:
    span = _PAGE_SPAN.fullmatch(value) if variable == "page" else None
    if span is not None:
        yield f"SP  - {span[1]}"
        yield f"EP  - {span[2]}"
    else:
        yield f"{tag}  - {_text(tag, value)}"


def _text(tag: str, value: object) -> str:
    """Further lines stay lines where RIS has any, unless they would be taken for tags."""
    text = str(value)
    if tag not in PARAGRAPHS or any(_TAG.match(line) for line in text.split("\n")):
        return _one_line(text)
    return text.strip()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _written(name: Name) -> str:
    if name.literal:
        return name.literal
    particles = (name.dropping_particle, name.non_dropping_particle, name.family)
    parts = [" ".join(filter(None, particles)), name.given]
    return ", ".join((*parts, name.suffix) if name.suffix else parts).rstrip()


def join(texts: Sequence[str], classic: bool) -> str:
    return "\n".join(texts)


__all__ = ["entry", "join", "looks_like", "read"]
