"""Sentences ready to quote, with the numbers of their footnotes and the notes beneath."""

from __future__ import annotations

from dataclasses import dataclass

from models.citations import Footnotes, format_note
from models.narrative import sentences
from models.project import Project
from models.statistics import Statistics


@dataclass(frozen=True, slots=True)
class Quotation:
    """Sentences with the marks of their footnotes (`1–4`, empty without a source), and the numbered notes."""

    parts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]

    @property
    def plain_text(self) -> str:
        """For a mail or a manuscript: marks in brackets, notes beneath."""
        body = " ".join(f"{text}[{marks}]" if marks else text for text, marks in self.parts)
        notes = "\n".join(f"{number}. {note}" for number, note in enumerate(self.notes, 1))
        return f"{body}\n\n{notes}" if notes else body


def quotation(project: Project, statistics: Statistics, language: str) -> Quotation:
    """The sentences that the statistics support, in `en` or `fr`."""
    footnotes = Footnotes()
    parts = tuple(
        (sentence.text, footnotes.marks(sentence.sources))
        for sentence in sentences(project, statistics, language)
    )
    notes = tuple(format_note(project.sources[source], language) for source in footnotes.order)
    return Quotation(parts, notes)
