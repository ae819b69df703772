"""What sources are called: alone, in lists, in sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from models.dates.wording import format_date
from models.names import person_name, source_title
from models.project import Project
from models.records import Citation, Name, Source
from models.text import folded
from ui.i18n import current_language, translate

_OPENING = re.compile(r"^\W+")


def source_name(source: Source) -> str:
    """What a source is called where it must be called something: its title, or what else tells it apart."""
    authors = ", ".join(map(person_name, source.author))
    told = (source_title(source), source.url, source.published_in, source.doi, authors, source.citation_key)
    return next(filter(None, told), translate("Sources", "Untitled source"))


def published_name(source: Source) -> str:
    """`Readout, Kremlin`: the title and where it appeared, or what else tells the source apart."""
    return ", ".join(filter(None, (source_title(source), source.published_in))) or source_name(source)


def source_origin(source: Source) -> str:
    """`Kremlin, 12 Feb 2025`: who published a source, and when; empty where it says neither."""
    date = format_date(source.issued, current_language()) if source.issued else ""
    return ", ".join(filter(None, (source.published_in, date)))


def source_line(source: Source) -> str:
    """`Readout · Kremlin, 12 Feb 2025`: on one line, to choose it from many."""
    return " · ".join(filter(None, (source_name(source), source_origin(source))))


def record_line(source: Source, language: str) -> str:
    """`Readout – Peskov, 12 Feb 2025`: to know a record of a library by, as its owner does: by its author."""
    date = format_date(source.issued, language) if source.issued else ""
    first = source.author[0] if source.author else Name()
    family = " ".join(filter(None, (first.dropping_particle, first.non_dropping_particle, first.family)))
    author = first.literal or family or source.published_in
    more = ", ".join(filter(None, (author, date)))
    return " – ".join(filter(None, (source_title(source), more))) or source_name(source)


def short_names(project: Project, ids: Sequence[str]) -> dict[str, str]:
    """A short name for each of some sources, with the side it speaks for: `Kremlin (Russia)`.

    Sources of one publisher are told apart by their titles.
    """
    sources = [project.sources[source_id] for source_id in dict.fromkeys(ids)]
    published = Counter(source.published_in for source in sources)
    return {
        source.id: _with_side(project, source, _short_name(source, published[source.published_in] > 1))
        for source in sources
    }


def cited_names(project: Project, citations: Iterable[Citation]) -> str:
    """The sources of some citations, each on a line of its own."""
    return "\n".join(dict.fromkeys(source_name(project.sources[c.source]) for c in citations))


def by_name(source: Source) -> tuple[str, str]:
    """Sorts sources; brackets and quotation marks before a name do not count."""
    return _OPENING.sub("", folded(source_name(source))), source.id


def _short_name(source: Source, with_title: bool) -> str:
    title = source.title_short or source_title(source)
    if not source.published_in:
        return title or source_name(source)
    if not with_title or title in ("", source.published_in):
        return source.published_in
    quoted = translate("Given", "“{title}”").format(title=title)
    return f"{source.published_in}, {quoted}"


def _with_side(project: Project, source: Source, name: str) -> str:
    side = project.sides.get(source.side)
    return f"{name} ({side.name})" if side and side.name != name else name
