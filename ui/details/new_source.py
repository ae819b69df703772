"""A source made on the spot, while citing it: the few fields that a footnote cannot do without."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from models.records import Source
from models.sources.pasted import PastedSources, links_of_text, sources_of_text
from models.sources.types import retyped, type_named
from ui.details import options
from ui.details.context import Context
from ui.details.source_fields import SPECS
from ui.i18n import translate
from ui.sources.names import source_name
from ui.sources.words import field_label
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field import Field, TextField, TypedField
from ui.widgets.keys import ENTER
from ui.widgets.message import Tone
from ui.widgets.whole import scroll_to

_FIRST_TYPE = Source(id="").type
_PUBLISHED = "container_title"
"""The field for where it appeared: the container, or the publisher of a type that has none."""


class NewSourceForm(Card):
    """Title, where it appeared, date and link, called as the type calls them.

    A link pasted into the title goes to where it belongs, and makes the source a web page.
    """

    created = Signal(object)
    """Source, with a free id."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._length = 0
        """Of the title before the last key: a paste makes it much longer at once."""
        self.type = ChoiceField(lambda: options.source_types(context.project))
        self.fields: dict[str, TypedField] = {
            "title": TextField(),
            _PUBLISHED: TextField(),
            "issued": _typed(SPECS["issued"].make(context)),
            "url": _typed(SPECS["url"].make(context)),
        }
        self._labels = {name: QLabel() for name in ("type", *self.fields)}
        self.create_button = QPushButton(self.tr("Add the source"))
        self.create_button.clicked.connect(self.create)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.close_empty)
        form = QFormLayout(self)
        form.setContentsMargins(8, 8, 8, 8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, field in (("type", self.type), *self.fields.items()):
            self._labels[name].setBuddy(field)
            form.addRow(self._labels[name], field)
        form.addRow(self._buttons())
        self._connect()
        self._clear()
        self.hide()

    def _connect(self) -> None:
        self._last = self.fields["url"].editor
        self._last.installEventFilter(self)
        title = self.fields["title"].editor
        assert isinstance(title, QLineEdit)
        title.textEdited.connect(self._typed_title)
        self.fields["title"].committed.connect(lambda text, _before: self._move_link(str(text)))
        self.fields["url"].committed.connect(lambda url, _before: self._look_up(str(url)))
        self.type.committed.connect(lambda code, _before: self._name_fields(str(code)))

    def open(self, title: str = "") -> None:
        """Ask for a source; with its title (or its link), for the rest of it."""
        self._clear()
        self.fields["title"].reset(title)
        self._move_link(title)
        self.show()
        self.fields[_PUBLISHED if self.fields["title"].text else "title"].setFocus()
        scroll_to(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the last field adds the source."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if watched is self._last and is_key and event.key() in ENTER:
            self.create()
            return True
        return super().eventFilter(watched, event)

    def create(self) -> Source | None:
        """Emit the source; None, and nothing is lost, while a field cannot be read."""
        for field in self.fields.values():
            field.commit()
        values = {name: field.value for name, field in self.fields.items()}
        if any(field.is_flagged for field in self.fields.values()) or not any(values.values()):
            return None
        source = self._source(values)
        self.close_empty()
        self.created.emit(source)
        return source

    def _source(self, values: dict[str, object]) -> Source:
        """What the fields say; of a link, also what the link itself says."""
        project = self._context.project
        code = str(self.type.value)
        published = values.pop(_PUBLISHED)
        values[self._published_in()] = published
        drafts = self._linked(str(values["url"])).added
        if drafts and isinstance(drafts[0].after, Source):
            draft = drafts[0].after
            values |= {name: getattr(draft, name) for name in ("url", "archived_url", "accessed", "doi")}
        source = Source(id=project.free_id(Source, str(values["title"] or published)), **values)
        return msgspec.structs.replace(source, **retyped(source, code, project.info.language))

    def close_empty(self) -> None:
        """Close without a source."""
        self._clear()
        self.hide()

    def texts(self) -> dict[str, str]:
        """What is typed, field by field; empty while closed."""
        return {} if self.isHidden() else {name: field.text for name, field in self.fields.items()}

    def restore(self, texts: dict[str, str]) -> None:
        """Open again with what was typed."""
        self.show()
        for name, text in texts.items():
            self.fields[name].restore(text)

    # ---- links -------------------------------------------------------------------------------------

    def _typed_title(self, text: str) -> None:
        is_pasted = len(text) > self._length + 1
        self._length = len(text)
        if is_pasted:
            self._move_link(text)

    def _move_link(self, text: str) -> None:
        """Take a link out of the title: its address to the link, its own title (if any) stays."""
        found = links_of_text(text).found
        if len(found) != 1 or self.fields["url"].text:
            return
        draft = self._linked(text).sources[0]
        self._set("title", found[0].title)
        self._set("url", draft.url)
        if not self.fields[_PUBLISHED].text:
            self._set(_PUBLISHED, draft.container_title)
        if self.type.value == _FIRST_TYPE:
            self._choose(draft.type)
        self._look_up(draft.url)

    def _look_up(self, url: str) -> None:
        """Say that the project has a source with this address already."""
        found = self._linked(url)
        known = found.sources[0] if found.sources and not found.added else None
        text = self.tr("“{title}” has this link already: it can be cited by its title.")
        title = source_name(known) if known is not None else ""
        self.fields["url"].message.say(text.format(title=title) if title else "", Tone.WARNING)

    def _linked(self, text: str) -> PastedSources:
        return sources_of_text(text, self._context.project, self._context.today())

    def _set(self, name: str, text: str) -> None:
        self.fields[name].reset(text)
        self._length = len(self.fields["title"].text)

    # ---- words -------------------------------------------------------------------------------------

    def _choose(self, code: str) -> None:
        self.type.reset(code)
        self._name_fields(code)

    def _published_in(self) -> str:
        """The attribute that says where a source of the chosen type appeared."""
        return type_named(str(self.type.value)).published_in

    def _name_fields(self, code: str) -> None:
        source_type = type_named(code)
        for name, field in (("type", self.type), *self.fields.items()):
            meant = self._published_in() if name == _PUBLISHED else name
            text = translate("SourceForm", "Type") if name == "type" else field_label(source_type, meant)
            self._labels[name].setText(text)
            field.set_name(text)

    def _clear(self) -> None:
        self._length = 0
        for name, field in self.fields.items():
            field.reset(None if name == "issued" else "")
        self._choose(_FIRST_TYPE)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.cancel_button)
        line.addWidget(self.create_button)
        return line


def _typed(field: Field) -> TypedField:
    assert isinstance(field, TypedField)
    return field
