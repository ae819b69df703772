"""The names of records: short enough for a cell or a sentence, and in which language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypeVar

import msgspec

from models.kind_words import usual_name
from models.records import Actor, ActorNature, Indicator, Kind, Measure, Name, Period, Source

Named = TypeVar("Named", Actor, Kind, Measure, Period, Indicator)

_SMALL_WORDS = """
af al auf av ben bin bint da dal das de degli dei del della delle den der des di do dos du el ibn la las le
les lo op 't te ten ter van vom von zu zum zur
"""
PARTICLES = frozenset(_SMALL_WORDS.split())
"""Words between given and family names; a family that writes one large (`De Gaulle`) means it as its own."""
ELIDED_PARTICLES = frozenset({"d'", "d’", "l'", "l’"})
"""Those that have no space behind them, but for typing mistakes."""
_OTHER_LANGUAGE = re.compile(r"\s*(\w+)\s*:\s*(.*?)\s*")
_WITH_SHORT = re.compile(r"(.*\S)\s*\(([^()]*)\)")
_AND = {"en": "and", "fr": "et"}


def initialled(actor: Actor) -> str:
    """The given names as initials, the rest whole: `D. Trump`, `J.-P. Sartre`, `C. de Gaulle`.

    Institutions and names of one word stay whole. Where the family name comes first, as the short name says,
    the initials follow: `Xi J.`.
    """
    words = actor.name.split()
    if actor.nature is ActorNature.INSTITUTION or len(words) < 2:
        return actor.name
    if actor.short_name and words[0] == actor.short_name:
        return " ".join([words[0], *map(_initial, words[1:])])
    first = _family_start(words, actor.short_name)
    return " ".join([*map(_initial, words[:first]), *words[first:]])


def _family_start(words: Sequence[str], short_name: str) -> int:
    """Index of the first word of the family name: where the short name starts, or the first particle."""
    short = short_name.split()
    if short and 0 < len(short) < len(words) and list(words[-len(short) :]) == short:
        start = len(words) - len(short)
    else:
        start = len(words) - 1
    while start > 1 and words[start - 1].lower() in PARTICLES | ELIDED_PARTICLES:
        start -= 1
    return start


def _initial(given: str) -> str:
    """`Jean-Pierre` -> `J.-P.`; what is abbreviated already (`J.`, `J.K.`) stays."""
    if given.endswith("."):
        return given
    return "-".join(f"{part[0]}." for part in re.split(r"[-‐‑]", given) if part)


def person_name(name: Name) -> str:
    """`Charles de Gaulle`, `Martin Luther King Jr.`: as the name is said, institutions as they stand."""
    if name.literal:
        return name.literal
    family = with_particle(name.non_dropping_particle, name.family)
    return " ".join(filter(None, (name.given, with_particle(name.dropping_particle, family), name.suffix)))


def with_particle(particle: str, name: str) -> str:
    """`de Gaulle`, but `d’Ormesson`."""
    if not particle or not name:
        return particle or name
    return f"{particle}{name}" if particle.endswith(("'", "’", "-")) else f"{particle} {name}"


def name_of(record: Actor | Kind | Measure | Period | Indicator, language: str) -> str:
    """The whole name in a language, or else the project's own; a usual kind needs no name in the other."""
    usual = usual_name(record.name, language) if isinstance(record, Kind) else ""
    return record.names.get(language) or usual or record.name


def in_language(record: Named, language: str) -> Named:
    """The record under its name in a language."""
    name = name_of(record, language)
    return record if name == record.name else msgspec.structs.replace(record, name=name)


def sentence_name(actor: Actor, language: str = "") -> str:
    """The name that sentences use: the short one of the language, or else its whole one, or the project's."""
    own = actor.short_names.get(language) or actor.names.get(language)
    return own or actor.short_name or actor.name


class OtherNames(msgspec.Struct, frozen=True):
    """Names in further languages, as records hold them: language -> name."""

    names: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])
    short_names: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])


class OtherNamesError(ValueError):
    """`code` is `no_language` (no `fr:` before a name), `unknown_language`, `twice` or `no_name`."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(code, text)
        self.code = code
        self.text = text


def other_names(record: Actor | Kind | Measure | Period | Indicator) -> OtherNames:
    return OtherNames(record.names, record.short_names if isinstance(record, Actor) else {})


def other_names_text(other: OtherNames) -> str:
    """`fr: Vladimir Poutine (Poutine)`, semicolons between languages; a short name alone: `fr: (Poutine)`."""
    parts: list[str] = []
    for language in sorted({*other.names, *other.short_names}):
        short = other.short_names.get(language, "")
        name = " ".join(filter(None, [other.names.get(language, ""), f"({short})" if short else ""]))
        parts.append(f"{language}: {name}")
    return "; ".join(parts)


def read_other_names(text: str, with_short: bool) -> OtherNames:
    """The inverse; `with_short` takes what stands in brackets at the end as the short name.

    Raises OtherNamesError.
    """
    names, short_names = dict[str, str](), dict[str, str]()
    for part in filter(str.strip, re.split(r";(?=\s*\w+\s*:)|;\s*$", text)):
        match = _OTHER_LANGUAGE.fullmatch(part)
        if match is None:
            raise OtherNamesError("no_language", part.strip())
        language, name = match[1].lower(), match[2]
        if language not in _AND:
            raise OtherNamesError("unknown_language", match[1])
        if language in names or language in short_names:
            raise OtherNamesError("twice", language)
        short = _WITH_SHORT.fullmatch(f"- {name}") if with_short else None
        if short is not None:
            name, short_names[language] = short[1][1:].strip(), short[2].strip()
        if name:
            names[language] = name
        elif not short_names.get(language):
            raise OtherNamesError("no_name", language)
    return OtherNames(names, {language: short for language, short in short_names.items() if short})


def source_title(source: Source) -> str:
    """The title; of a source without one its description in brackets, as librarians do; else nothing."""
    return source.title or (f"[{source.genre}]" if source.genre else "")


def joined(names: Sequence[str], language: str) -> str:
    """`Trump`, `Trump and Putin`, `Trump, Putin and Xi`; nothing for no names."""
    return joined_by(names, _AND[language])


def joined_by(names: Sequence[str], conjunction: str) -> str:
    """A list with a conjunction before its last item."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {conjunction} {names[-1]}"
