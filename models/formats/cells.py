"""The text of one cell -> its value, in English and French."""

from __future__ import annotations

import re

from models.filters import folded
from models.records import Name, Status

MAX_MINUTES = 366 * 24 * 60
"""A year; more is a column that holds something else."""

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

_MINUTES = re.compile(r"(\d{1,7}) ?(?:min(?:ute)?s?\.?|mn|')?")
_HOURS = re.compile(r"(\d{1,5})(?:[.,](\d{1,2}))? ?h(?:ours?|eures?|rs?)?\.?")
_HOURS_AND_MINUTES = re.compile(
    r"(\d{1,5}) ?(?:h(?:ours?|eures?|rs?)?\.?|:) ?(?:and |et )?([0-5]?\d) ?(?:min(?:ute)?s?\.?|mn|')?"
)


class CellError(ValueError):
    """A cell that cannot be read; `code` says why, `found` is what it holds."""

    def __init__(self, code: str, found: str) -> None:
        super().__init__(code, found)
        self.code = code
        self.found = found


def read_status(text: str) -> Status:
    """The status that a word names; an empty cell is `held`. Raises CellError (`bad_status`)."""
    if not text:
        return Status.HELD
    status = _STATUSES.get(re.sub(r"[\s_]+", "-", folded(text)))
    if status is None:
        raise CellError("bad_status", text)
    return status


def read_minutes(text: str) -> int | None:
    """Minutes of `90`, `90 min`, `1 h 30`, `1:30`, `1.5 h`; None if empty. CellError: `bad_duration`."""
    if not text:
        return None
    plain = " ".join(folded(text).split())
    if match := _MINUTES.fullmatch(plain):
        minutes = int(match[1])
    elif match := _HOURS_AND_MINUTES.fullmatch(plain):
        minutes = int(match[1]) * 60 + int(match[2])
    elif match := _HOURS.fullmatch(plain):
        minutes = round(float(f"{match[1]}.{match[2] or 0}") * 60)
    else:
        raise CellError("bad_duration", text)
    if minutes > MAX_MINUTES:
        raise CellError("bad_duration", text)
    return minutes


def read_list(text: str) -> tuple[str, ...]:
    """The parts of a cell between `|`, without empty ones."""
    return tuple(part for part in (part.strip() for part in text.split("|")) if part)


def read_authors(text: str) -> tuple[Name, ...]:
    """Authors between `|`: `Family, Given`, or any other text as it stands (no guess at who is a person)."""
    return tuple(_author(part) for part in read_list(text))


def _author(text: str) -> Name:
    family, comma, given = (part.strip() for part in text.partition(","))
    if comma and family and given and "," not in given:
        return Name(family=family, given=given)
    return Name(literal=text)


def write_authors(names: tuple[Name, ...]) -> str:
    """The cell that `read_authors` reads back."""
    texts = (name.literal or ", ".join(part for part in (name.family, name.given) if part) for name in names)
    return "|".join(text.replace("|", "/") for text in texts if text)
