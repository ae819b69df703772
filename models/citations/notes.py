"""One source as the text of a footnote, and many as a bibliography; whatever is made is made once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from models.citations import csl, styles
from models.citations.locators import with_locator
from models.citations.marks import plain, printed, to_html, to_markdown
from models.citations.typography import tidy
from models.names import person_name
from models.progress import Cancelled, Progress
from models.project import Project
from models.records import Source

if TYPE_CHECKING:
    from models.citations.processor import Processor

_UNTITLED = {"en": "Untitled source.", "fr": "Source sans titre."}
_MAX_NOTES = 50_000

_notes: dict[tuple[int, str, str], tuple[Source, str]] = {}
"""(identity of a source, language, style) -> the source, kept so that its identity stays its own, and its
note with marks. Records never change; `extra` may hold what cannot be hashed."""


class Entry(NamedTuple):
    """One source in a bibliography, in the three forms in which it is copied."""

    source_id: str
    text: str
    html: str
    markdown: str


def note_of(project: Project, source: Source, language: str | None = None, locator: str = "") -> str:
    """The footnote of a project's source in the project's style, in its language unless another is given."""
    return format_note(source, language or project.info.language, project.info.citation_style, locator)


def missing_style(project: Project) -> str:
    """The id of the project's style if it cannot be used on this machine, so that house notes stand in."""
    style_id = project.info.citation_style
    return style_id if style_id and _independent(style_id) is None else ""


def unusable_style(project: Project, language: str | None = None) -> str:
    """The id of the project's style if it is missing, or if no source can be formatted with it; slower."""
    style_id = project.info.citation_style
    if not style_id or missing_style(project):
        return style_id
    return "" if _processor(style_id, language or project.info.language) is not None else style_id


def format_note(source: Source, language: str, style: str | None = None, locator: str = "") -> str:
    """The plain-text footnote of a source, on one line; never empty, never raises.

    `language` is `en` or `fr`; `style` is the id of a style. Without one, or where it is not on this machine,
    the house note. A record or style that citeproc-py cannot take gives the plain note. A `locator` is the
    place in the source, as a citation has it, and stands at the end: `…, para. 3.`
    """
    return plain(with_locator(_note(source, language, style or styles.HOUSE), locator))


def printed_note(source: Source, language: str, style: str | None = None, locator: str = "") -> str:
    """The same footnote for a figure, with marks (`marks.runs`): its addresses are short and readable."""
    return printed(with_locator(_note(source, language, style or styles.HOUSE), locator))


def rich_note(source: Source, language: str, style: str | None = None, locator: str = "") -> Entry:
    """The same footnote as text, HTML and Markdown."""
    return _entry(source, with_locator(_note(source, language, style or styles.HOUSE), locator))


def plain_note(source: Source, language: str) -> str:
    """Author, title, container, date, each only if there is one, without any style: thousands in a blink."""
    authors = ", ".join(filter(None, map(person_name, source.author)))
    issued = source.issued.edtf if source.issued is not None else ""
    container = source.published_in
    parts = [tidy(part) for part in (authors, source.title or source.genre, container, issued)]
    text = ", ".join(part for part in parts if part) or tidy(source.note) or tidy(source.url)
    if not text:
        return _UNTITLED[language]
    return text if text.endswith((".", "…", "?", "!")) else f"{text}."


def bibliography(
    sources: Iterable[Source], language: str, style: str | None = None, progress: Progress | None = None
) -> tuple[Entry, ...]:
    """The sources in the order and form of the style's bibliography; leaves none out.

    Numbers follow the order given unless the style sorts; what an author-date style would cite alike is told
    apart by `2025a`, `2025b`. `progress(done, total)` returns False to stop, and Cancelled is raised: nothing
    else ever is. A thousand sources take one to two seconds.
    """
    listed = tuple(sources)
    processor = _processor(style or styles.HOUSE, language)
    if processor is None:
        return _plain_entries(listed, language)
    tell = _teller(progress, (processor.rounds + 1) * len(listed))
    try:
        items: list[csl.Item] = []
        for source in listed:
            tell()
            items.append(csl.item(source, language))
        found = processor.entries(items, tell)
    except Cancelled:
        raise
    except Exception:
        # One record that citeproc-py cannot take may not cost the list of all others.
        return tuple(_entry(source, _note(source, language, style or styles.HOUSE)) for source in listed)
    return tuple(
        _entry(listed[place], text if text.strip(" .,") else plain_note(listed[place], language))
        for place, text in found
    )


def note_ahead(
    sources: Sequence[Source], language: str, style: str | None = None, progress: Progress | None = None
) -> None:
    """Make the footnotes of many sources, so that they are there when they are asked for; see `bibliography`
    for `progress`."""
    tell = _teller(progress, len(sources))
    for source in sources:
        tell()
        _note(source, language, style or styles.HOUSE)


def forget() -> None:
    """Drop everything made: styles have changed on the disk."""
    _notes.clear()
    _processor.cache_clear()
    _independent.cache_clear()


# ---- within ----------------------------------------------------------------------------------------------


def _note(source: Source, language: str, style: str) -> str:
    """With marks."""
    key = (id(source), language, style)
    found = _notes.get(key)
    if found is None:
        if len(_notes) >= _MAX_NOTES:
            _notes.clear()
        found = _notes[key] = (source, _made(source, language, style))
    return found[1]


def _made(source: Source, language: str, style: str) -> str:
    processor = _processor(style, language)
    try:
        note = processor.note(csl.item(source, language)) if processor is not None else ""
    except Exception:
        # Styles and records come from anywhere, and citeproc-py raises whatever it stumbles upon.
        note = ""
    return note if plain(note).strip(" .,") else plain_note(source, language)


@lru_cache(maxsize=16)
def _processor(style: str, language: str) -> Processor | None:
    """The house note's where there is no such style; None for a style that cannot be used."""
    from models.citations.processor import Processor

    found = _independent(style) or styles.find(styles.HOUSE)
    assert found is not None
    try:
        return Processor(found.path, language)
    except Exception:
        return None


@lru_cache(maxsize=64)
def _independent(style: str) -> styles.Style | None:
    found = styles.find(style)
    return None if found is None else styles.independent(found)


def _teller(progress: Progress | None, total: int) -> Callable[[], None]:
    """What is called before each of `total` steps."""
    done = count()

    def tell() -> None:
        if progress is not None and not progress(next(done), total):
            raise Cancelled

    return tell


def _plain_entries(sources: Sequence[Source], language: str) -> tuple[Entry, ...]:
    return tuple(_entry(source, plain_note(source, language)) for source in sources)


def _entry(source: Source, text: str) -> Entry:
    return Entry(source.id, plain(text), to_html(text), to_markdown(text))
