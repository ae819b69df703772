"""Citing sources for several events at once."""

from __future__ import annotations

from collections.abc import Iterable

from models import edits
from models.edits import Changes
from models.records import Citation, Event


def cite(events: Iterable[Event], sources: Iterable[str]) -> Changes:
    """Cite sources for events as a whole, where they are not yet: a change for each that gains."""
    wanted = tuple(dict.fromkeys(sources))
    return tuple(change for event in events for change in _cite(event, wanted))


def _cite(event: Event, sources: Iterable[str]) -> Changes:
    cited = {citation.source for citation in event.citations}
    added = tuple(Citation(source=source) for source in sources if source not in cited)
    return edits.update(event, citations=(*event.citations, *added))
