"""Names in BibTeX: `von Family, Suffix, Given and {Institution}` <-> names of a source."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Protocol, cast

from models.formats.bibliography.latex import decoded, encoded
from models.records import Name

_EXTENDED = re.compile(r"\s*(?:family|given|prefix|suffix)(?:-i)?\s*=", re.IGNORECASE)
_EXTENDED_PART = re.compile(r"\s*(family|given|prefix|suffix)\s*=\s*(.*)", re.IGNORECASE | re.DOTALL)
_AND = re.compile(r"\band\b", re.IGNORECASE)
_LOWER_WORD = re.compile(r"(?:^|\s)[a-zà-öø-ÿа-я]")


class _Parts(Protocol):
    first: list[str]
    von: list[str]
    last: list[str]
    jr: list[str]


def read_names(value: str) -> tuple[Name, ...]:
    """The names of a field; a name wholly in braces is an institution."""
    return tuple(name for name in map(_read_name, _separated(value)) if name != Name())


def written_names(names: Iterable[Name]) -> str:
    return " and ".join(filter(None, map(_written, names)))


def _read_name(text: str) -> Name:
    text = text.strip()
    if _is_one_group(text):
        return Name(literal=_plain(text))
    if _EXTENDED.match(text):
        return _read_extended(text)
    parts = _split(text)
    if parts is None:
        return Name(literal=_plain(text))
    family, given, particle, suffix = (
        " ".join(map(_plain, words)) for words in (parts.last, parts.first, parts.von, parts.jr)
    )
    return Name(family=family, given=given, non_dropping_particle=particle, suffix=suffix)


def _read_extended(text: str) -> Name:
    """BibLaTeX's `family=Beethoven, given=Ludwig, prefix=van`."""
    found = (_EXTENDED_PART.fullmatch(part) for part in _at_top_level(text, ","))
    said = {part[1].lower(): _plain(part[2].strip().strip('"')) for part in found if part is not None}
    return Name(
        family=said.get("family", ""),
        given=said.get("given", ""),
        non_dropping_particle=said.get("prefix", ""),
        suffix=said.get("suffix", ""),
    )


def _at_top_level(text: str, separator: str) -> list[str]:
    """The text cut at the separators that are in no braces."""
    parts, depth = [""], 0
    for character in text:
        depth += {"{": 1, "}": -1}.get(character, 0)
        if character == separator and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def _is_one_group(text: str) -> bool:
    """Whether one pair of braces holds the whole text, which is no single accented letter."""
    if not (text.startswith("{") and text.endswith("}")) or re.fullmatch(
        r"\{\\[^{}]{0,12}(\{\\?\w\})?\}", text
    ):
        return False
    depth = 0
    for index, character in enumerate(text):
        if character in "{}" and text[index - 1 : index] != "\\":
            depth += 1 if character == "{" else -1
            if depth == 0:
                return index == len(text) - 1
    return False


def _plain(text: str) -> str:
    return " ".join(decoded(text).split())


# ---- writing ------------------------------------------------------------------------------------------


def _written(name: Name) -> str:
    if name.literal:
        return f"{{{encoded(name.literal)}}}"
    particles = " ".join(filter(None, (name.dropping_particle, name.non_dropping_particle)))
    family = _part(name.family, always=_LOWER_WORD.search(name.family) is not None)
    whole = " ".join(filter(None, (_part(particles), family)))
    if not whole:
        return f"{{}}, {_part(name.given)}" if name.given else ""
    # Alone, the last of several words would be the family name, and a single one in braces an institution.
    parts = [whole, *([_part(name.suffix)] if name.suffix else []), _part(name.given)]
    return ", ".join(parts) if name.given or name.suffix or " " in whole or "{" in whole else whole


def _part(text: str, always: bool = False) -> str:
    """Part of a name, in braces where commas or `and` in it would be taken for those between names."""
    latex = encoded(text)
    return f"{{{latex}}}" if always or "," in text or _AND.search(text) else latex


# ---- bibtexparser -------------------------------------------------------------------------------------


def _separated(value: str) -> list[str]:
    from bibtexparser.middlewares.names import split_multiple_persons_names

    return [value] if _is_one_group(value) else split_multiple_persons_names(value)


def _split(name: str) -> _Parts | None:
    """The parts of a person's name; None if it has braces or commas that make no sense."""
    from bibtexparser.middlewares.names import InvalidNameError, parse_single_name_into_parts

    try:
        return cast(
            "_Parts", parse_single_name_into_parts(name.rstrip(" ,") if name.count(",") == 1 else name)
        )
    except InvalidNameError:
        return None
