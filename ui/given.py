"""In words: the values that sources give for fields of events, the sources that give them, and the events."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from models.dates import EventDate
from models.dates.wording import format_date, format_time
from models.durations import duration_text
from models.evidence.given import read_value
from models.names import name_of, source_title
from models.project import Project
from models.records import Event, Source, Status
from ui.i18n import current_language, translate
from ui.labels import capitalised
from ui.sources.words import source_name


def value_words(field: str, text: str) -> str:
    """A canonical value as the forms show it: `2 h`, `18 Aug 2025`."""
    value = read_value(field, text)
    if isinstance(value, EventDate):
        return format_date(value, current_language())
    if isinstance(value, Status):
        return capitalised(value)
    if isinstance(value, int):
        return duration_text(value)
    return format_time(text, current_language()) if field == "time" else text


def source_names(project: Project, ids: Sequence[str]) -> dict[str, str]:
    """A short name for each of some sources, with the side it speaks for: `Kremlin (Russia)`.

    Sources of one publisher are told apart by their titles.
    """
    sources = [project.sources[source_id] for source_id in dict.fromkeys(ids)]
    published = Counter(source.published_in for source in sources)
    return {
        source.id: _with_side(project, source, _name(source, published[source.published_in] > 1))
        for source in sources
    }


def event_words(project: Project, event: Event) -> str:
    """Kind and date: `Call, 12 Feb 2025`."""
    language = current_language()
    return f"{name_of(project.kinds[event.kind], language)}, {format_date(event.date, language)}"


def title_of(source: Source) -> str:
    """The title, or what stands for it while there is none."""
    return source_title(source) or source.published_in or source_name(source)


def _name(source: Source, with_title: bool) -> str:
    title = source.title_short or title_of(source)
    if not source.published_in or title == source.published_in:
        return title
    if not with_title:
        return source.published_in
    quoted = translate("Given", "“{title}”").format(title=title)
    return f"{source.published_in}, {quoted}"


def _with_side(project: Project, source: Source, name: str) -> str:
    side = project.sides.get(source.side)
    return f"{name} ({side.name})" if side and side.name != name else name
