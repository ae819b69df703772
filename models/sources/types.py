"""Which fields each type of source shows, in which order, and what they are called there: as data.

Types are those of CSL 1.0.2, but for the press release, which CSL knows as a `document` of that `genre`.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from models.records import Source
from models.text import folded_words

PRESS_RELEASE = "press-release"
_PRESS_GENRES = {"en": "press release", "fr": "communiqué de presse"}
_PRESS_WORDS = frozenset(map(folded_words, (*_PRESS_GENRES.values(), "communiqué", "press statement")))

_REACH = "url archived_url accessed"
_REST = "language attachment note keyword abstract"


class SourceType(msgspec.Struct, frozen=True):
    code: str
    """CSL item type, or `PRESS_RELEASE`."""
    fields: tuple[str, ...]
    """Attributes of Source, in the order of the form; those of every type included."""
    words: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])
    """Field -> code of what it is called in this type, where that is not its own name."""

    @property
    def published_in(self) -> str:
        """The field that says where such a source appeared: its container, or else its publisher."""
        return "container_title" if "container_title" in self.fields else "publisher"

    def word(self, name: str) -> str:
        """The code of the label of a field."""
        return self.words.get(name, name)


def _type(code: str, own: str, **words: str) -> SourceType:
    return SourceType(code, ("title", *own.split(), "side", *_REACH.split(), *_REST.split()), words)


SOURCE_TYPES: tuple[SourceType, ...] = (
    _type(
        "article-newspaper", "author container_title issued section page", container_title="newspaper"
    ),
    _type(
        "article-magazine", "author container_title issued volume issue page", container_title="magazine"
    ),
    _type(
        "article-journal",
        "author container_title issued volume issue page doi issn",
        container_title="journal",
    ),
    _type("article", "author publisher number issued doi", publisher="repository"),
    _type("webpage", "author container_title issued", container_title="website"),
    _type("post", "author container_title genre issued", container_title="network", genre="kind_of_post"),
    _type("post-weblog", "author container_title issued", container_title="blog"),
    _type(PRESS_RELEASE, "author publisher publisher_place number issued", publisher="institution"),
    _type(
        "interview",
        "author interviewer container_title publisher medium issued",
        author="interviewee",
    ),
    _type(
        "speech",
        "author genre event_title event_place container_title issued",
        author="speaker",
        genre="kind_of_speech",
    ),
    _type(
        "broadcast",
        "author container_title publisher number medium issued",
        container_title="programme",
        publisher="channel",
        number="episode",
    ),
    _type("motion_picture", "author publisher medium issued", author="director", publisher="studio"),
    _type("song", "author container_title publisher medium issued"),
    _type("graphic", "author medium publisher issued archive archive_location"),
    _type(
        "report",
        "author genre number publisher publisher_place collection_title page issued isbn doi",
        publisher="institution",
        genre="kind_of_report",
    ),
    _type(
        "book",
        "author editor translator edition volume collection_title publisher publisher_place issued isbn",
    ),
    _type(
        "chapter",
        "author container_title editor translator volume page publisher publisher_place issued isbn",
        container_title="book",
    ),
    _type(
        "paper-conference",
        "author container_title editor event_title event_place page publisher issued doi",
        container_title="proceedings",
        event_title="conference",
    ),
    _type(
        "thesis",
        "author genre publisher publisher_place issued archive_location",
        publisher="university",
        genre="kind_of_thesis",
    ),
    _type("legislation", "author number container_title section page issued", container_title="gazette"),
    _type("bill", "author number container_title section page issued", container_title="gazette"),
    _type("legal_case", "author number container_title volume page issued", container_title="reports"),
    _type(
        "hearing", "author publisher event_title event_place number page issued", publisher="institution"
    ),
    _type("treaty", "author container_title volume page issued archive_location", author="parties"),
    _type("manuscript", "author genre publisher_place issued archive archive_location"),
    _type(
        "personal_communication", "author recipient genre medium issued archive archive_location",
        author="sender",
    ),
    _type("dataset", "author publisher edition issued doi", edition="version", publisher="repository"),
    _type("map", "author genre edition publisher publisher_place issued archive archive_location"),
    _type(
        "document",
        "author genre number publisher publisher_place issued doi archive archive_location",
    ),
)  # fmt: skip
"""Those that sources of contacts have, the commonest first; any other type is shown as a document is."""

_BY_CODE = {source_type.code: source_type for source_type in SOURCE_TYPES}
NAME_FIELDS = ("author", "editor", "interviewer", "translator", "recipient")
EVERY_FIELD = tuple(dict.fromkeys(name for source_type in SOURCE_TYPES for name in source_type.fields)) + (
    "title_short",
    "citation_key",
)
"""Every field that a form can show, those that no type asks for last."""


def type_code(source: Source) -> str:
    """The CSL type, or `PRESS_RELEASE`."""
    is_press_release = source.type == "document" and folded_words(source.genre) in _PRESS_WORDS
    return PRESS_RELEASE if is_press_release else source.type


def type_of(source: Source) -> SourceType:
    """What a source is shown as; a type that is not among `SOURCE_TYPES` keeps its code."""
    return type_named(type_code(source))


def type_named(code: str) -> SourceType:
    """The same for a code."""
    return _BY_CODE.get(code) or SourceType(code, _BY_CODE["document"].fields)


def shown_fields(source: Source) -> tuple[str, ...]:
    """The fields of the type, in order."""
    return type_of(source).fields


def other_fields(source: Source) -> tuple[str, ...]:
    """Fields that hold something although the type does not show them."""
    shown = set(shown_fields(source))
    if type_code(source) == PRESS_RELEASE:
        shown.add("genre")  # the type says it
    return tuple(name for name in EVERY_FIELD if name not in shown and getattr(source, name))


def retyped(source: Source, code: str, language: str) -> dict[str, str]:
    """The attributes that make a source one of another type; `language` is that of the project.

    A press release gets its genre in the language of the source, and loses it with the type.
    """
    was_press_release = type_code(source) == PRESS_RELEASE
    if code == PRESS_RELEASE:
        own = source.language[:2].lower()
        genre = _PRESS_GENRES.get(own) or _PRESS_GENRES[language]
        return {"type": "document", "genre": source.genre if was_press_release else genre}
    return {"type": code, "genre": "" if was_press_release else source.genre}


def kept_besides(source: Source) -> tuple[tuple[str, str], ...]:
    """What no field shows: variables of CSL and fields of other programs, as (name, text)."""
    return tuple((name, _text(value)) for name, value in (*source.extra, *sorted(source.custom.items())))


def _text(value: object) -> str:
    return value if isinstance(value, str) else str(value)
