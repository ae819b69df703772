"""The place in a source that is cited: how it stands in a note, and which one a note may name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from models.citations.marks import ALL_CLASS
from models.citations.typography import tidy
from models.project import Project

_RANGE = re.compile(r"(?<=[0-9])\s*(?:--?|–|—)\s*(?=[0-9])")
_M = f"[{ALL_CLASS}]*"
_END = re.compile(rf"({_M})([.…]?)((?:{_M}[”’\"])*{_M})$")
"""The full stop that ends a note, within quotation marks or not, and all that stands behind it."""


def with_locator(note: str, locator: str) -> str:
    """`“Title”, Axios.` -> `“Title”, Axios, para. 3.`; a note, with marks or without, stays one sentence."""
    place = locator_text(locator)
    if not place:
        return note
    found = _END.search(note)
    assert found is not None
    marks, stop, behind = found.groups()
    comma = "" if note[: found.start()].endswith((",", ";", ":")) else ","
    head, tail = note[: found.start()] + marks, behind
    if stop == "…":
        head += stop
    # American style keeps the comma, as the full stop, within the quotation marks.
    inside = stop == "." and any(mark in behind for mark in '”’"')
    head = f"{head}{comma}{tail}" if inside else f"{head}{tail}{comma}"
    return f"{head} {place}" + ("" if place.endswith((".", "…", "?", "!")) else ".")


def locator_text(locator: str) -> str:
    """On one line, ranges of numbers with a dash: `p. 12–14`."""
    # Most citations have none.
    return _RANGE.sub("–", tidy(locator)) if locator else ""


def shared_locators(project: Project, event_ids: Iterable[str]) -> dict[str, str]:
    """Source -> the locator that all citations of it by some events give; sources without such are left out.

    What rests on several places in a source, or on the whole of it, names none.
    """
    found: dict[str, set[str]] = {}
    for event in dict.fromkeys(event_ids):
        for citation in project.events[event].citations:
            found.setdefault(citation.source, set()).add(locator_text(citation.locator))
    return {source: places.pop() for source, places in found.items() if len(places) == 1 and "" not in places}
