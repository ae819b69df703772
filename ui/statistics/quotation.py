"""Sentences ready to quote, with the numbers of their footnotes and the notes beneath, in three forms."""

from __future__ import annotations

import html
from collections.abc import Mapping
from itertools import chain
from typing import NamedTuple

import msgspec

from models.citations.footnotes import Footnotes
from models.citations.locators import shared_locators
from models.citations.marks import escape_markdown
from models.citations.notes import Entry, rich_note
from models.project import Project
from models.records import Source
from models.statistics import Statistics
from ui.shown_notes import ToldSentences, told_sentences


class QuotedSentence(NamedTuple):
    """A sentence, its marks as they are printed (`1–4`, empty without a source), and their numbers."""

    text: str
    marks: str = ""
    numbers: tuple[int, ...] = ()


class Quotation(msgspec.Struct, frozen=True):
    """Sentences and the sources of their footnotes, which are formatted when they are asked for."""

    parts: tuple[QuotedSentence, ...] = ()
    sources: tuple[Source, ...] = ()
    """The first has number 1."""
    language: str = "en"
    style: str = ""
    """The id of the notes' style; empty: the house style."""
    locators: Mapping[str, str] = {}
    """Source id -> the place in it that all citations beneath the sentences give."""
    selected: int | None = None
    """Index into `parts` of the sentence about the selected silence."""

    def note(self, number: int) -> Entry:
        """The footnote of a number."""
        source = self.sources[number - 1]
        return rich_note(source, self.language, self.style or None, self.locators.get(source.id, ""))

    @property
    def plain_text(self) -> str:
        """For a mail or a manuscript: marks in brackets, notes beneath."""
        body = " ".join(f"{part.text}[{part.marks}]" if part.marks else part.text for part in self.parts)
        notes = "\n".join(f"{number}. {note.text}" for number, note in self._notes())
        return f"{body}\n\n{notes}" if notes else body

    @property
    def html(self) -> str:
        """For a word processor: marks raised, notes beneath, everything from the project escaped."""
        body = " ".join(
            f"{html.escape(part.text)}<sup>{part.marks}</sup>" if part.marks else html.escape(part.text)
            for part in self.parts
        )
        notes = "".join(f"<p><sup>{number}</sup> {note.html}</p>" for number, note in self._notes())
        return f"<p>{body}</p>{notes}"

    @property
    def markdown(self) -> str:
        """With footnotes as Pandoc and GitHub read them; what Markdown would take for markup is escaped."""
        body = " ".join(
            escape_markdown(part.text) + "".join(f"[^{number}]" for number in part.numbers)
            for part in self.parts
        )
        notes = "\n".join(f"[^{number}]: {note.markdown}" for number, note in self._notes())
        return f"{body}\n\n{notes}\n" if notes else f"{body}\n"

    def _notes(self) -> list[tuple[int, Entry]]:
        return [(number, self.note(number)) for number in range(1, len(self.sources) + 1)]


def quotation(
    project: Project, statistics: Statistics, language: str, silence: int | None = None
) -> Quotation:
    """The sentences that the statistics support, in `en` or `fr`, with one about a selected silence."""
    return quoted(project, told_sentences(project, statistics, language, silence), language)


def quoted(project: Project, told: ToldSentences, language: str) -> Quotation:
    """Sentences with numbers of their own, which begin at 1."""
    footnotes = Footnotes()
    parts = tuple(
        QuotedSentence(
            sentence.text,
            footnotes.marks(sentence.sources),
            tuple(sorted(footnotes.number(source) for source in sentence.sources)),
        )
        for sentence in told.sentences
    )
    sources = tuple(project.sources[source] for source in footnotes.order)
    locators = shared_locators(project, chain.from_iterable(sentence.events for sentence in told.sentences))
    return Quotation(parts, sources, language, project.info.citation_style, locators, told.selected)
