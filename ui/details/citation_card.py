"""One citation of an event: the source, where in it, what it says, which fields it supports."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from models.evidence.conflicts import contradicts
from models.evidence.given import CITABLE_FIELDS, VALUED_FIELDS
from models.records import Citation, Event, Source
from ui.details.context import Context
from ui.details.supported_fields import SupportedFields
from ui.given import value_words
from ui.labels import field_name
from ui.sources.names import source_name, source_origin
from ui.widgets.card import Card
from ui.widgets.field import NotesField, TextField, TypedField
from ui.widgets.message import Message, Tone
from ui.widgets.row_menu import RowMenu
from ui.widgets.url_field import is_web_link, open_link
from ui.widgets.whole import scroll_to


class CitationCard(Card):
    """Shows a Citation; every change is emitted as the next version of it."""

    changed = Signal(object)
    """Citation"""
    source_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._citation = Citation(source="")
        self._url = ""
        self._differs = ""
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty("role", "title")
        self.origin = Message(Tone.MUTED)
        self.link = QToolButton()
        self.link.setText("↗")
        self.link.setProperty("flat", "true")
        self.link.setToolTip(self.tr("Open the link"))
        self.link.clicked.connect(lambda: open_link(self._url))
        self.menu = RowMenu()
        self.menu.add_first(self.tr("Edit the source"), self.source_requested.emit)
        self.menu.remove.setText(self.tr("No longer cite it"))
        self.fields: dict[str, TypedField] = {
            "locator": TextField(placeholder=self.tr("Page, minute, paragraph")),
            "quote": NotesField(2, self.tr("Quotation")),
            "note": TextField(placeholder=self.tr("Note on this citation")),
        }
        for name, field in self.fields.items():
            field.committed.connect(lambda value, _before, name=name: self._change(**{name: value}))
        self.adders = {
            "quote": self._adder("quote", self.tr("Add quotation")),
            "note": self._adder("note", self.tr("Add note")),
        }
        """Stand for fields that most citations leave empty."""
        self._opened: set[str] = set()
        self.supports = QToolButton()
        self.supports.setCheckable(True)
        self.supports.setProperty("flat", "true")
        self.supported = SupportedFields(context)
        self.supported.changed.connect(lambda names, values: self._change(supports=names, values=values))
        self.supported.hide()
        self.supports.toggled.connect(self._open_supported)
        self.supports.clicked.connect(lambda: scroll_to(self.supported))
        self.differences = Message(Tone.WARNING)
        self._lay_out()

    def commit(self) -> None:
        for field in self.fields.values():
            field.commit()
        self.supported.commit()

    def forget(self) -> None:
        """Show nothing of the last citation, nor what was being typed for it."""
        for field in self.fields.values():
            field.reset("")
        self._opened.clear()
        self.supported.forget()
        self.supports.setChecked(False)

    def drafts(self) -> dict[str, dict[str, str]]:
        """What is typed and not handed over: of the citation's own parts, and of the source's values."""
        texts = {name: draft for name, field in self.fields.items() if (draft := field.draft()) is not None}
        drafts = {"parts": texts, "values": self.supported.drafts()}
        return {part: found for part, found in drafts.items() if found}

    def restore(self, drafts: Mapping[str, Mapping[str, str]]) -> None:
        """Take up what had been typed."""
        for name, draft in drafts.get("parts", {}).items():
            self.fields[name].restore(draft)
        self._fold_fields()
        if values := drafts.get("values"):
            self.supports.setChecked(True)
            self.supported.restore(values)

    def show_citation(
        self, citation: Citation, source: Source, place: tuple[int, int], event: Event | None
    ) -> None:
        """`place`: index among how many; `event`: whose own values the source's are held against."""
        self._citation = citation
        self._url = source.url
        title = source_name(source)
        self.title.setText(title)
        self.origin.say(source_origin(source))
        self.link.setVisible(is_web_link(source.url))
        self.menu.set_place(*place)
        for name, field in self.fields.items():
            field.set_value(getattr(citation, name))
        self._fold_fields()
        self.supported.show_citation(citation, event, title)
        self._differs = self._contradictions(event)
        self._summarise()
        self._name_parts(title)

    def _change(self, **values: object) -> None:
        self._citation = msgspec.structs.replace(self._citation, **values)
        self.changed.emit(self._citation)

    def _adder(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setProperty("flat", "true")
        button.clicked.connect(lambda: self._open_field(name))
        return button

    def _open_field(self, name: str) -> None:
        self._opened.add(name)
        self._fold_fields()
        self.fields[name].setFocus()
        scroll_to(self.fields[name])

    def _fold_fields(self) -> None:
        """Show a button in place of each field that holds nothing and was not asked for."""
        for name, button in self.adders.items():
            field = self.fields[name]
            is_open = name in self._opened or bool(field.text) or field.is_modified
            field.setVisible(is_open)
            button.setVisible(not is_open)

    def _open_supported(self, is_open: bool) -> None:
        self.supported.setVisible(is_open)
        self._summarise()

    def _summarise(self) -> None:
        """What the folded panel holds: the fields, the values given for them, and which of those differ."""
        given = self._citation.values
        names = [n for n in CITABLE_FIELDS if n in self._citation.supports or n in given]
        fields = [self._field_words(name) for name in names]
        text = self.tr("Supports: {fields}").format(
            fields=", ".join(fields) or self.tr("the event as a whole")
        )
        metrics = self.supports.fontMetrics()
        self.supports.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, 230) + " ▾")
        self.supports.setAccessibleName(text)
        self.differences.say("" if self.supports.isChecked() else self._differs)

    def _field_words(self, name: str) -> str:
        text = self._citation.values.get(name)
        field = field_name(name).lower()
        return field if text is None else f"{field} ({value_words(name, text)})"

    def _contradictions(self, event: Event | None) -> str:
        """One line for the values that contradict the event's own."""
        given = [(n, self._citation.values[n]) for n in VALUED_FIELDS if n in self._citation.values]
        found = [(n, text) for n, text in given if event is not None and contradicts(event, n, text)]
        if not found:
            return ""
        values = "; ".join(f"{field_name(name)}: {value_words(name, text)}" for name, text in found)
        return self.tr("Differs from the event — {values}").format(values=values)

    def _name_parts(self, title: str) -> None:
        self.setAccessibleName(self.tr("Citation of {title}").format(title=title))
        self.link.setAccessibleName(self.tr("Open the link of {title}").format(title=title))
        self.menu.setAccessibleName(self.tr("Actions for {name}").format(name=title))
        for button in self.adders.values():
            button.setAccessibleName(f"{button.text()}: {title}")
        self.fields["locator"].set_name(self.tr("Where in the source"))
        self.fields["quote"].set_name(self.tr("Quotation"))
        self.fields["note"].set_name(self.tr("Note on this citation"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        for button in (self.link, self.menu):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        adders = QHBoxLayout()
        adders.setSpacing(2)
        for button in self.adders.values():
            adders.addWidget(button)
        adders.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 6, 6, 6)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addWidget(self.origin)
        for field in self.fields.values():
            rows.addWidget(field)
        rows.addLayout(adders)
        rows.addWidget(self.supports, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.differences)
        rows.addWidget(self.supported)
