"""Bytes <-> sources by the codecs of all formats: what `read` and `write` of the package carry out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import PurePath

import msgspec

from models.formats.bibliography import bibtex, carrier, csl_json, ris
from models.formats.bibliography.cheater import lifted
from models.formats.bibliography.draft import Draft, Report
from models.formats.bibliography.encoding import decode
from models.formats.bibliography.made_keys import is_made, made_key
from models.formats.bibliography.results import (
    FORMATS,
    ReadSources,
    UnreadableBibliography,
)
from models.formats.bibliography.storable import unstorable
from models.links import web_url
from models.matching import AmbiguousName
from models.progress import Progress
from models.project import Project
from models.records import Side, Source

_MOST_MARKS = 8_000_000
"""Braces, brackets and lines of one file: some hundred thousand sources."""


class _Codec(msgspec.Struct, frozen=True):
    """How one family of formats is told, read and written."""

    codes: tuple[str, ...]
    looks_like: Callable[[str], bool]
    read: Callable[[str, Report], Iterator[Draft]]
    entry: Callable[[Source, str, str, carrier.Parts, bool], str]
    """Source, key, language of words, carrier, classic BibTeX."""
    join: Callable[[Sequence[str], bool], str]


_CODECS = (
    _Codec(
        ("csl-json",),
        csl_json.looks_like,
        csl_json.read,
        lambda source, key, language, carried, classic: csl_json.entry(source, key, language, carried),
        csl_json.join,
    ),
    _Codec(
        ("ris",),
        ris.looks_like,
        ris.read,
        lambda source, key, language, carried, classic: ris.entry(source, key, carried),
        ris.join,
    ),
    _Codec(
        ("biblatex", "bibtex"),
        bibtex.looks_like,
        bibtex.read,
        lambda source, key, language, carried, classic: bibtex.entry(source, key, carried, classic),
        bibtex.join,
    ),
)


# ---- reading ------------------------------------------------------------------------------------------


def read(
    data: bytes,
    name: str,
    project: Project,
    encoding: str | None = None,
    progress: Progress | None = None,
) -> ReadSources:
    """See `models.formats.bibliography.read`."""
    text, used, removed = decode(data, encoding)
    if sum(map(text.count, "{[\n")) > _MOST_MARKS:
        raise UnreadableBibliography("too_large")
    codec = _codec_of(text, name)
    report = Report(progress)
    if removed:
        report.warn(0, "", "control_characters", str(removed))
    found = list(_portable(codec, text, report))
    refused = set(unstorable([source for source, _draft in found]))
    for number in sorted(refused):
        report.refuse(found[number][1].line, found[number][1].key, "not_storable")
    kept = (pair for number, pair in enumerate(found) if number not in refused)
    sources = tuple(_attached(source, project, draft, report) for source, draft in kept)
    problems = tuple(sorted(report.problems, key=lambda problem: problem.line))
    if not sources:
        raise UnreadableBibliography("no_entries", problems=problems)
    code = "bibtex" if codec.codes[-1] == "bibtex" and not bibtex.is_biblatex(text) else codec.codes[0]
    return ReadSources(code, sources, problems, used)


def _codec_of(text: str, name: str) -> _Codec:
    extension = PurePath(name).suffix.lower()
    meant = {each.code for each in FORMATS if extension in each.extensions}
    ordered = sorted(_CODECS, key=lambda codec: not meant.intersection(codec.codes))
    found = next((codec for codec in ordered if codec.looks_like(text)), None)
    if found is None and not meant:
        raise UnreadableBibliography("unknown_format", extension)
    return found or ordered[0]


def _portable(codec: _Codec, text: str, report: Report) -> Iterator[tuple[Source, Draft]]:
    """Sources as every project has them, their `side` a name, each with what it was read of."""
    keys: set[str] = set()
    for draft in codec.read(text, report):
        source = lifted(draft.source())
        if is_made(source):
            source = msgspec.structs.replace(source, citation_key="")
        if draft.carrier is not None:
            try:
                source = carrier.applied(source, draft.carrier)
            except ValueError:
                report.warn(draft.line, draft.key, "bad_carrier")
        if source.citation_key and source.citation_key in keys:
            report.warn(draft.line, draft.key, "duplicate_key", source.citation_key)
            source = msgspec.structs.replace(source, citation_key="")
        keys.add(source.citation_key)
        yield source, draft


def _attached(source: Source, project: Project, draft: Draft, report: Report) -> Source:
    """With the side of its name that the project has; else the name is kept in `custom`."""
    for url in (source.url, source.archived_url):
        if url and not web_url(url):
            report.warn(draft.line, draft.key, "bad_url", url)
    if not source.side:
        return source
    try:
        side = project.names(Side).find(source.side)
    except AmbiguousName:
        side = None
    if side is not None:
        return msgspec.structs.replace(source, side=side)
    report.warn(draft.line, draft.key, "unknown_side", source.side)
    return msgspec.structs.replace(source, side="", custom={**source.custom, "side": source.side})


# ---- writing ------------------------------------------------------------------------------------------


def write(
    sources: Iterable[Source],
    project: Project,
    format: str,
    language: str,
    progress: Progress | None = None,
) -> bytes:
    """See `models.formats.bibliography.write`."""
    codec = next((codec for codec in _CODECS if format in codec.codes), None)
    if codec is None:
        raise ValueError(format)
    listed, report, keys = tuple(sources), Report(progress), dict[str, int]()
    entries: list[str] = []
    for number, source in enumerate(listed, 1):
        named = _named(source, project)
        key = _free_key(named, keys)
        entries.append(_entry(codec, named, key, language, format == "bibtex"))
        report.tick(number, len(listed))
    return codec.join(entries, format == "bibtex").encode("utf-8", "replace")


def _named(source: Source, project: Project) -> Source:
    """The source as it leaves the project: the name for the id of its side, one order of `extra`."""
    custom = dict(source.custom)
    side = project.names(Side).label(source.side) if source.side in project.sides else source.side
    if not side and isinstance(custom.get("side"), str):
        side = str(custom.pop("side"))
    extra = tuple(sorted(source.extra, key=lambda pair: pair[0]))
    return msgspec.structs.replace(source, id="", side=side, extra=extra, custom=custom)


def _entry(codec: _Codec, source: Source, key: str, language: str, classic: bool) -> str:
    """The entry with what reading it again would miss."""
    text = codec.entry(source, key, language, {}, classic)
    found = _portable(codec, codec.join((text,), classic), Report())
    missing = carrier.difference(next((back for back, _draft in found), Source(id="")), source)
    return codec.entry(source, key, language, missing, classic) if missing else text


def _free_key(source: Source, keys: dict[str, int]) -> str:
    """The key of the entry: its own, or one of author and year; no two entries of a file have the same."""
    wanted = bibtex.usable_key(source.citation_key) or made_key(source)
    key = wanted
    while key.lower() in keys:
        keys[wanted.lower()] = keys.get(wanted.lower(), 1) + 1
        key = f"{wanted}-{keys[wanted.lower()]}"
    keys[key.lower()] = 1
    return key
