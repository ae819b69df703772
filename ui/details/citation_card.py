"""One citation of an event: the source, where in it, what it says, which fields it supports."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from models.names import source_title
from models.records import Citation, Source
from models.validation import CITABLE_FIELDS
from ui.details.options import source_origin
from ui.labels import field_name
from ui.widgets.card import Card
from ui.widgets.field import NotesField, TextField, TypedField
from ui.widgets.message import Message, Tone
from ui.widgets.row_menu import RowMenu
from ui.widgets.url_field import is_web_link, open_link


class CitationCard(Card):
    """Shows a Citation; every change is emitted as the next version of it."""

    changed = Signal(object)
    """Citation"""
    source_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._citation = Citation(source="")
        self._url = ""
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
        self.fields: dict[str, TypedField] = {
            "locator": TextField(placeholder=self.tr("Page, minute, paragraph")),
            "quote": NotesField(2, self.tr("Quotation")),
            "note": TextField(placeholder=self.tr("Note on this citation")),
        }
        for name, field in self.fields.items():
            field.committed.connect(lambda value, _before, name=name: self._change(name, value))
        self.supports = QToolButton()
        self.supports.setCheckable(True)
        self.supports.setProperty("flat", "true")
        self.checks = {name: QCheckBox(field_name(name)) for name in CITABLE_FIELDS}
        self._check_panel = self._make_check_panel()
        self.supports.toggled.connect(self._check_panel.setVisible)
        self._lay_out()

    def commit(self) -> None:
        for field in self.fields.values():
            field.commit()

    def forget(self) -> None:
        """Show nothing of the last citation, nor what was being typed for it."""
        for field in self.fields.values():
            field.reset("")
        self.supports.setChecked(False)

    def show_citation(self, citation: Citation, source: Source, place: tuple[int, int]) -> None:
        """`place`: index among how many."""
        self._citation = citation
        self._url = source.url
        title = source_title(source) or source.id
        self.title.setText(title)
        self.origin.say(source_origin(source))
        self.link.setVisible(is_web_link(source.url))
        self.menu.set_place(*place)
        for name, field in self.fields.items():
            field.set_value(getattr(citation, name))
        self._show_supports()
        self._name_parts(title)

    def _change(self, name: str, value: object) -> None:
        self._citation = msgspec.structs.replace(self._citation, **{name: value})
        self.changed.emit(self._citation)

    def _check(self) -> None:
        self._change("supports", tuple(name for name, check in self.checks.items() if check.isChecked()))

    def _show_supports(self) -> None:
        for name, check in self.checks.items():
            check.setChecked(name in self._citation.supports)
        names = ", ".join(field_name(name).lower() for name in self._citation.supports)
        text = self.tr("Supports: {fields}").format(fields=names or self.tr("the event as a whole"))
        metrics = self.supports.fontMetrics()
        self.supports.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, 230) + " ▾")
        self.supports.setAccessibleName(text)

    def _name_parts(self, title: str) -> None:
        self.setAccessibleName(self.tr("Citation of {title}").format(title=title))
        self.link.setAccessibleName(self.tr("Open the link of {title}").format(title=title))
        self.menu.setAccessibleName(self.tr("Actions for {name}").format(name=title))
        self.fields["locator"].set_name(self.tr("Where in the source"))
        self.fields["quote"].set_name(self.tr("Quotation"))
        self.fields["note"].set_name(self.tr("Note on this citation"))

    def _make_check_panel(self) -> QWidget:
        panel = QWidget()
        grid = QGridLayout(panel)
        grid.setContentsMargins(4, 0, 0, 0)
        grid.setSpacing(2)
        for index, check in enumerate(self.checks.values()):
            # clicked, not toggled: showing a citation is no change of it
            check.clicked.connect(lambda _checked: self._check())
            grid.addWidget(check, index // 2, index % 2)
        panel.hide()
        return panel

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        for button in (self.link, self.menu):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 6, 6, 6)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addWidget(self.origin)
        for field in self.fields.values():
            rows.addWidget(field)
        rows.addWidget(self.supports, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._check_panel)
