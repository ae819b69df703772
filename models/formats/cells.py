"""The text of one cell -> its value, in English and French."""

from __future__ import annotations

import re

from models import clock
from models.durations import DurationError, read_duration
from models.records import Status
from models.text import folded

_STATUS_WORDS = {
    Status.PLANNED: "planned scheduled announced prevu prevue programme programmee annonce annoncee",
    Status.HELD: "held done confirmed took-place tenu tenue fait faite confirme confirmee a-eu-lieu eu-lieu",
    Status.CLAIMED: "claimed reported unconfirmed alleged revendique revendiquee allegue alleguee affirme "
    "affirmee non-confirme non-confirmee",
    Status.POSTPONED: "postponed delayed reporte reportee repousse repoussee ajourne ajournee",
    Status.CANCELLED: "cancelled canceled called-off annule annulee",
    Status.DENIED: "denied dementi dementie",
}
_STATUSES = {word: status for status, words in _STATUS_WORDS.items() for word in words.split()}
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


class CellError(ValueError):
    """A cell that cannot be read; `code` says why, `found` is what it holds, `taken` what it can mean."""

    def __init__(self, code: str, found: str, taken: str = "") -> None:
        super().__init__(code, found, taken)
        self.code = code
        self.found = found
        self.taken = taken


def read_status(text: str) -> Status:
    """The status that a word names; an empty cell is `held`. Raises CellError (`bad_status`)."""
    if not text:
        return Status.HELD
    status = _STATUSES.get(re.sub(r"[\s_]+", "-", folded(text)))
    if status is None:
        raise CellError("bad_status", text)
    return status


def read_minutes(text: str) -> int | None:
    """Minutes of a duration; None if empty. CellError: `bad_duration`, `bad_minutes`, `too_long`."""
    try:
        return read_duration(text)
    except DurationError as error:
        raise CellError(error.code, text) from None


def read_clock(text: str) -> str:
    """The time of day as a project file has it; empty for an empty cell. CellError: `bad_time`."""
    try:
        return clock.read_time(text)
    except ValueError:
        raise CellError("bad_time", text) from None


def read_timezone(text: str) -> str:
    """The IANA name of a zone; empty for an empty cell. CellError: `unknown_zone`."""
    try:
        return clock.read_zone(text)
    except ValueError:
        raise CellError("unknown_zone", text) from None


def read_list(text: str) -> tuple[str, ...]:
    """The parts of a cell between `|`, without empty ones."""
    return tuple(part for part in (part.strip() for part in text.split("|")) if part)


def guarded(cell: str) -> str:
    """A cell to be written: behind an apostrophe if a spreadsheet would take it for a formula."""
    cell = cell.replace("\0", "")
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The same cell read again."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
