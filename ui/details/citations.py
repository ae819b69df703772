"""The citations of an event: a card for each, and a line to cite one more source."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.edits import Changes
from models.records import Citation, Event, Source
from ui.details.citation_card import CitationCard
from ui.details.cite_field import CiteField
from ui.details.context import Context
from ui.widgets.row_menu import moved
from ui.widgets.whole import scroll_to

CardKey = tuple[str, int]
"""Source id, and which of its citations: a card stays with its citation when others move, so that undo
elsewhere in the list never puts a text being typed into another citation."""


class CitationsField(CiteField):
    """The value is a tuple of Citations, in order."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Cite a source: title or link"), parent)
        self.cards: dict[CardKey, CitationCard] = {}
        self._spare: list[CitationCard] = []
        """Cards that show nothing now: making one takes longer than selecting an event may."""
        self._waiting: dict[CardKey, dict[str, dict[str, str]]] = {}
        """What was being typed for citations that an undo has taken away: a redo brings them back."""
        self._is_following = False
        """Whether a citation that comes is one more of the event shown, to be scrolled to."""
        self._cards = QVBoxLayout()
        self._cards.setSpacing(6)
        self._rows.insertLayout(0, self._cards)

    @property
    def citations(self) -> tuple[Citation, ...]:
        return self._value if isinstance(self._value, tuple) else ()

    def reset(self, value: object) -> None:
        self._is_following = False
        self._drop_cards(self.cards)
        self._waiting.clear()
        super().reset(value)
        self._is_following = True

    def commit(self) -> None:
        """Hand over what is typed in the cards, and the new source if it is complete enough to be read."""
        for card in tuple(self.cards.values()):
            card.commit()
        super().commit()

    def draft(self) -> str | None:
        cards = {**self._waiting, **self._card_drafts()}
        drafts = {"typed": self.typed(), "cards": [[*key, texts] for key, texts in cards.items()]}
        return json.dumps(drafts) if any(drafts.values()) else None

    def draft_in_words(self) -> str:
        """Nothing of citations that are gone: there is no field in which it could be corrected."""
        parts = [*self.typed().values(), *(p for d in self._card_drafts().values() for p in d.values())]
        return ", ".join(text for part in parts for text in part.values() if text)

    def restore(self, draft: str) -> None:
        drafts = json.loads(draft)
        self.restore_typed(drafts["typed"])
        self._waiting = {(source, number): texts for source, number, texts in drafts["cards"]}
        for key in self.cards.keys() & self._waiting.keys():
            self.cards[key].restore(self._waiting.pop(key))

    def _card_drafts(self) -> dict[CardKey, dict[str, dict[str, str]]]:
        return {key: drafts for key, card in self.cards.items() if (drafts := card.drafts())}

    def _write(self, value: object) -> None:
        super()._write(value)
        project, record = self._context.project, self._context.selection.record()
        event = record if isinstance(record, Event) else None
        keys = _keys(self.citations)
        gained = set(keys) - self.cards.keys() if self._is_following else set()
        self._drop_cards(self.cards.keys() - set(keys))
        for index, (key, citation) in enumerate(zip(keys, self.citations, strict=True)):
            card = self.cards.get(key) or self._take_card(key)
            if self._cards.indexOf(card) != index:
                self._cards.removeWidget(card)
                self._cards.insertWidget(index, card)
            card.show_citation(citation, project.sources[citation.source], (index, len(keys)), event)
            if key in self._waiting:
                card.restore(self._waiting.pop(key))
            if key in gained:
                scroll_to(card)

    def _take_card(self, key: CardKey) -> CitationCard:
        card = self._spare.pop() if self._spare else self._new_card()
        self.cards[key] = card
        self._cards.addWidget(card)
        card.show()
        return card

    def _new_card(self) -> CitationCard:
        card = CitationCard(self._context, self)
        card.changed.connect(lambda citation: self._replace(card, citation))
        card.source_requested.connect(lambda: self._show_source(card))
        card.menu.moved.connect(lambda step: self._move(card, step))
        card.menu.removed.connect(lambda: self._remove(card))
        return card

    def _drop_cards(self, keys: Iterable[CardKey]) -> None:
        for key in tuple(keys):
            card = self.cards.pop(key)
            if drafts := card.drafts():
                self._waiting[key] = drafts
            self._cards.removeWidget(card)
            card.forget()
            card.hide()
            self._spare.append(card)

    def _index(self, card: CitationCard) -> int | None:
        """The place of the citation that a card shows; None for a card that shows none any more."""
        key = next((key for key, shown in self.cards.items() if shown is card), None)
        keys = _keys(self.citations)
        return keys.index(key) if key in keys else None

    def _replace(self, card: CitationCard, citation: Citation) -> None:
        index = self._index(card)
        # A card that shows another source by now brings nothing of the last one.
        if index is not None and self.citations[index].source == citation.source:
            self._hand_over((*self.citations[:index], citation, *self.citations[index + 1 :]))

    def _show_source(self, card: CitationCard) -> None:
        index = self._index(card)
        if index is not None:
            self._context.selection.select(Source, [self.citations[index].source])

    def _move(self, card: CitationCard, step: int) -> None:
        index = self._index(card)
        if index is not None:
            self._hand_over(moved(self.citations, index, step))

    def _remove(self, card: CitationCard) -> None:
        """What is being typed goes with the citation: an undo brings back both."""
        card.commit()
        index = self._index(card)
        if index is not None:
            self._hand_over(self.citations[:index] + self.citations[index + 1 :])

    def _cite(self, sources: Sequence[str], before: Changes = ()) -> None:
        known = set(self.cards)
        self._hand_over((*self.citations, *(Citation(source=source) for source in sources)), before)
        gained = [card for key, card in self.cards.items() if key not in known]
        if gained and gained[-1].isVisible():
            gained[-1].fields["locator"].setFocus()


def _keys(citations: tuple[Citation, ...]) -> list[CardKey]:
    """A key for each citation, in order."""
    seen: Counter[str] = Counter()
    keys: list[CardKey] = []
    for citation in citations:
        keys.append((citation.source, seen[citation.source]))
        seen[citation.source] += 1
    return keys
