"""Sentences ready to quote, with the numbers of their footnotes and the notes beneath, in three forms."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from models.citations import Footnotes, format_note
from models.narrative import sentences, silence_sentence
from models.project import Project
from models.statistics import State, Statistics

_URL = re.compile(r"https?://[^\s<>]*[^\s<>.,;:!?)»”\"']")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~^$&])")
_LIST_MARK = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))")


class QuotedSentence(NamedTuple):
    """A sentence, its marks as they are printed (`1–4`, empty without a source), and their numbers."""

    text: str
    marks: str = ""
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    """Sentences and the numbered notes of their footnotes."""

    parts: tuple[QuotedSentence, ...] = ()
    notes: tuple[str, ...] = ()
    selected: int | None = None
    """Index into `parts` of the sentence about the selected silence."""

    @property
    def plain_text(self) -> str:
        """For a mail or a manuscript: marks in brackets, notes beneath."""
        body = " ".join(f"{part.text}[{part.marks}]" if part.marks else part.text for part in self.parts)
        notes = "\n".join(f"{number}. {note}" for number, note in enumerate(self.notes, 1))
        return f"{body}\n\n{notes}" if notes else body

    @property
    def html(self) -> str:
        """For a word processor: marks raised, notes beneath, everything from the project escaped."""
        body = " ".join(
            f"{html.escape(part.text)}<sup>{part.marks}</sup>" if part.marks else html.escape(part.text)
            for part in self.parts
        )
        notes = "".join(
            f"<p><sup>{number}</sup> {_linked(note)}</p>" for number, note in enumerate(self.notes, 1)
        )
        return f"<p>{body}</p>{notes}"

    @property
    def markdown(self) -> str:
        """With footnotes as Pandoc and GitHub read them; what Markdown would take for markup is escaped."""
        body = " ".join(
            escape_markdown(part.text) + "".join(f"[^{number}]" for number in part.numbers)
            for part in self.parts
        )
        notes = "\n".join(f"[^{number}]: {_note(note)}" for number, note in enumerate(self.notes, 1))
        return f"{body}\n\n{notes}\n" if notes else f"{body}\n"


def quotation(
    project: Project, statistics: Statistics, language: str, silence: int | None = None
) -> Quotation:
    """The sentences that the statistics support, in `en` or `fr`, with one about a selected silence."""
    found = list(sentences(project, statistics, language))
    selected = None
    if silence is not None and found:
        selected = 0
        if statistics.intervals[silence].state is not State.OPEN:
            about = silence_sentence(project, statistics, silence, language)
            selected = None if about is None else len(found)
            found += [] if about is None else [about]
    footnotes = Footnotes()
    parts = tuple(
        QuotedSentence(
            sentence.text,
            footnotes.marks(sentence.sources),
            tuple(sorted(footnotes.number(source) for source in sentence.sources)),
        )
        for sentence in found
    )
    notes = tuple(format_note(project.sources[source], language) for source in footnotes.order)
    return Quotation(parts, notes, selected)


def escape_markdown(text: str) -> str:
    """The text on one line, such that Markdown shows it letter for letter."""
    text = _MARKDOWN.sub(r"\\\1", text.replace("\n", " "))
    return _LIST_MARK.sub(_escaped_mark, text)


def _escaped_mark(found: re.Match[str]) -> str:
    space, mark = found.groups()
    # A number is no list's if its full stop is escaped, and a backslash before a digit would be shown.
    return f"{space}{mark}\\" if mark[0].isdigit() else f"{space}\\{mark}"


def _note(note: str) -> str:
    return _around_urls(note, escape_markdown, lambda url: f"<{url}>")


def _linked(note: str) -> str:
    return _around_urls(note, html.escape, lambda url: f'<a href="{html.escape(url)}">{html.escape(url)}</a>')


def _around_urls(text: str, plain: Callable[[str], str], link: Callable[[str], str]) -> str:
    """Each address as `link` writes it, the rest as `plain` does."""
    pieces: list[str] = []
    last = 0
    for found in _URL.finditer(text):
        pieces += (plain(text[last : found.start()]), link(found.group()))
        last = found.end()
    return "".join((*pieces, plain(text[last:])))
