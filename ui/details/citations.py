"""The citations of an event: a card for each, and a line to cite one more source."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from models import edits
from models.records import Citation, Source
from ui.details import options
from ui.details.citation_card import CitationCard
from ui.details.context import Context
from ui.details.new_source import NewSourceForm
from ui.widgets.adder import Adder
from ui.widgets.field import Field
from ui.widgets.row_menu import moved

CardKey = tuple[str, int]
"""Source id, and which of its citations: a card stays with its citation when others move, so that undo
elsewhere in the list never puts a text being typed into another citation."""


class CitationsField(Field):
    """The value is a tuple of Citations, in order."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.adder = Adder(self.tr("Cite a source: type its title"))
        super().__init__(self.adder, parent)
        self._context = context
        self.cards: dict[CardKey, CitationCard] = {}
        self._spare: list[CitationCard] = []
        """Cards that show nothing now: making one takes longer than selecting an event may."""
        self._cards = QVBoxLayout()
        self._cards.setSpacing(6)
        self._rows.insertLayout(0, self._cards)
        self._rows.setSpacing(6)
        self.new_button = QPushButton(self.tr("New source…"))
        self.new_button.setProperty("flat", "true")
        self.new_source = NewSourceForm(context)
        self._rows.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addWidget(self.new_source)
        self.new_button.clicked.connect(lambda: self.new_source.open())
        self.new_source.created.connect(self._cite_new)
        self.adder.chosen.connect(self._cite)
        self.adder.unknown.connect(self.new_source.open)
        self.adder.unclear.connect(self.flag)
        self.adder.textEdited.connect(lambda _text: self.flag(""))

    @property
    def citations(self) -> tuple[Citation, ...]:
        return self._value if isinstance(self._value, tuple) else ()

    def reset(self, value: object) -> None:
        self._drop_cards(self.cards)
        self.adder.clear()
        self.new_source.close_empty()
        super().reset(value)

    def commit(self) -> None:
        """Hand over what is typed in the cards, and the new source if it is complete enough to be read."""
        for card in tuple(self.cards.values()):
            card.commit()
        if any(self.new_source.texts().values()):
            self.new_source.create()

    def draft(self) -> str | None:
        texts = {"": self.adder.text(), **self.new_source.texts()}
        return json.dumps(texts) if any(texts.values()) else None

    def draft_in_words(self) -> str:
        return ", ".join(text for text in (self.adder.text(), *self.new_source.texts().values()) if text)

    def restore(self, draft: str) -> None:
        texts: dict[str, str] = json.loads(draft)
        self.adder.setText(texts.pop(""))
        if texts:
            self.new_source.restore(texts)

    def _write(self, value: object) -> None:
        project = self._context.project
        keys = _keys(self.citations)
        self._drop_cards(self.cards.keys() - set(keys))
        for index, (key, citation) in enumerate(zip(keys, self.citations, strict=True)):
            card = self.cards.get(key) or self._take_card(key)
            if self._cards.indexOf(card) != index:
                self._cards.removeWidget(card)
                self._cards.insertWidget(index, card)
            card.show_citation(citation, project.sources[citation.source], (index, len(keys)))
        self.adder.set_records(options.source_names(project))

    def _take_card(self, key: CardKey) -> CitationCard:
        card = self._spare.pop() if self._spare else self._new_card()
        self.cards[key] = card
        self._cards.addWidget(card)
        card.show()
        return card

    def _new_card(self) -> CitationCard:
        card = CitationCard(self)
        card.changed.connect(lambda citation: self._replace(self._index(card), citation))
        card.source_requested.connect(
            lambda: self._context.selection.select(Source, [self.citations[self._index(card)].source])
        )
        card.menu.moved.connect(lambda step: self._hand_over(moved(self.citations, self._index(card), step)))
        card.menu.removed.connect(lambda: self._remove(self._index(card)))
        return card

    def _drop_cards(self, keys: Iterable[CardKey]) -> None:
        for key in tuple(keys):
            card = self.cards.pop(key)
            self._cards.removeWidget(card)
            card.forget()
            card.hide()
            self._spare.append(card)

    def _index(self, card: CitationCard) -> int:
        """The place of the citation that a card shows."""
        key = next(key for key, shown in self.cards.items() if shown is card)
        return _keys(self.citations).index(key)

    def _replace(self, index: int, citation: Citation) -> None:
        citations = list(self.citations)
        citations[index] = citation
        self._hand_over(tuple(citations))

    def _remove(self, index: int) -> None:
        self._hand_over(self.citations[:index] + self.citations[index + 1 :])

    def _cite(self, source_id: str) -> None:
        self._hand_over((*self.citations, Citation(source=source_id)))

    def _cite_new(self, source: Source) -> None:
        self._hand_over((*self.citations, Citation(source=source.id)), edits.add(source))


def _keys(citations: tuple[Citation, ...]) -> list[CardKey]:
    """A key for each citation, in order."""
    seen: Counter[str] = Counter()
    keys: list[CardKey] = []
    for citation in citations:
        keys.append((citation.source, seen[citation.source]))
        seen[citation.source] += 1
    return keys
