"""The sentences and the footnote numbers that the window shows, the same wherever they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.project import Project
from models.statistics import State, Statistics

if TYPE_CHECKING:
    from models.citations.footnotes import Footnotes
    from models.narrative.quotes import Sentence

_MANY = 1000
"""Contacts above which sentences take so long that no hover card waits for them."""


@dataclass(frozen=True, slots=True)
class ToldSentences:
    """What is said of a measure, and which of it is about the selected silence."""

    sentences: tuple[Sentence, ...] = ()
    selected: int | None = None
    """Index of the sentence about the selected silence."""


def told_sentences(
    project: Project,
    statistics: Statistics,
    language: str,
    silence: int | None = None,
    compared: Statistics | None = None,
) -> ToldSentences:
    """The sentences that the statistics support, in `en` or `fr`, with one about a selected silence.

    `compared`: the statistics that the silence belongs to, if it is one of another measure.
    """
    from models.narrative.quotes import sentences, silence_sentence

    found = sentences(project, statistics, language)
    if silence is None or not found:
        return ToldSentences(found)
    if compared is None and statistics.intervals[silence].state is State.OPEN:
        return ToldSentences(found, 0)
    about = silence_sentence(project, compared or statistics, silence, language)
    return ToldSentences(found) if about is None else ToldSentences((*found, about), len(found))


class ShownNotes:
    """Of one state of a project, looked at in one way: `[3]` is one source, in a sentence and in a card.

    The sidebar's sentences come first, then the cards of all events in time order. Everything is made when
    it is asked for, and once. The language of the sentences makes no difference to the numbers: in both they
    rest on the same events.
    """

    def __init__(
        self,
        project: Project,
        statistics: Statistics | None,
        silence: int | None,
        compared: Statistics | None = None,
    ) -> None:
        """`silence`: position of the selected one, among those of `compared` if that is given.

        Without statistics there is no sentence.
        """
        self._project = project
        self._statistics = statistics
        self._silence = silence
        self._compared = compared
        self._events = project.events_in_order
        self._told: dict[str, ToldSentences] = {}
        self._footnotes: Footnotes | None = None

    def is_of(
        self,
        project: Project,
        statistics: Statistics | None,
        silence: int | None,
        compared: Statistics | None = None,
    ) -> bool:
        """Whether nothing has changed: every edit of an event makes another tuple of them."""
        return (
            self._events is project.events_in_order
            and self._statistics is statistics
            and self._project is project
            and self._silence == silence
            and self._compared is compared
        )

    def sentences(self, language: str) -> ToldSentences:
        """In `en` or `fr`."""
        if language not in self._told:
            self._told[language] = (
                ToldSentences()
                if self._statistics is None
                else told_sentences(self._project, self._statistics, language, self._silence, self._compared)
            )
        return self._told[language]

    def footnotes(self) -> Footnotes | None:
        """The numbers of all sources that are cited.

        None where a hover card would have to wait for them: the sentences of many contacts have not been
        made, since nobody sees them.
        """
        if self._footnotes is None:
            from models.citations.numbering import shown_numbers

            if not self._told and self._statistics is not None and len(self._statistics.counted) > _MANY:
                return None
            told = next(iter(self._told.values()), None) or self.sentences(self._project.info.language)
            self._footnotes = shown_numbers(self._project, told.sentences)
        return self._footnotes
