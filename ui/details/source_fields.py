"""The editor of each field of a source; which of them a type shows says `models.sources.types`."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from models.citations.authors import authors_text, read_authors
from models.dates import from_day
from models.records import Name, Source
from models.sources.types import EVERY_FIELD, NAME_FIELDS, type_code
from ui.details import options
from ui.details.context import Context
from ui.details.side_field import SideField
from ui.details.spec import FieldSpec
from ui.i18n import translate
from ui.labels import authors_help
from ui.plain import plain_tool_tip
from ui.sources.languages import language_names, language_text, read_language
from ui.widgets.buttons import link_button
from ui.widgets.choice_field import ChoiceField
from ui.widgets.completion import complete_from
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, NotesField, TextField
from ui.widgets.file_field import FileField
from ui.widgets.keys import ENTER
from ui.widgets.url_field import ArchivedUrlField, UrlField

_COMPLETED = ("container_title", "publisher", "collection_title", "genre", "event_title", "archive")
"""Fields in which the same texts recur from source to source."""
_WIDE = ("note", "abstract")


_TITLE_FRAME = 14
"""Height of a title above that of its lines, in pixels."""


class NamesField(TextField):
    """The value is a tuple of Names; those whose text stays keep what a line cannot say of them."""

    def __init__(self, example: str = "", parent: QWidget | None = None) -> None:
        super().__init__(self._read_names, authors_text, example, parent)
        self.setToolTip(plain_tool_tip(authors_help()))

    def _read_names(self, text: str) -> tuple[Name, ...]:
        return read_authors(text, known=cast("tuple[Name, ...]", self.value or ()))


class TitleField(NotesField):
    """A text without breaks that grows with it, for titles are long. Enter commits."""

    MOST_LINES = 4

    def __init__(self) -> None:
        super().__init__(1)
        # Where the text begins in a line edit, which stands above and beneath it.
        self._edit.document().setDocumentMargin(2)
        self._read = lambda text: " ".join(text.split())
        self._edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._fit)
        self._edit.document().documentLayout().documentSizeChanged.connect(lambda _size: self._later.start())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit and event.type() is QEvent.Type.Resize:
            self._later.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """As high as its lines, which is how the layout of a plain text tells its height."""
        lines = min(max(round(self._edit.document().size().height()), 1), self.MOST_LINES)
        self._edit.setFixedHeight(self._edit.fontMetrics().lineSpacing() * lines + _TITLE_FRAME)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in ENTER:
            self.commit()
            return True
        return super()._pressed(event)


class AccessDateField(DateField):
    """A date with a button for today, the day on which pages are mostly read."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.today, context.day_first, optional=True)
        self.today_button = link_button(self.tr("Today"), lambda: self._take(from_day(context.today())))
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.line, 1)
        line.addWidget(self.today_button)
        self._rows.insertLayout(0, line)

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.today_button.setAccessibleName(self.tr("Today: {name}").format(name=name))


class CompletedField(TextField):
    """A line that offers what the same field holds in other sources."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        line = cast("QLineEdit", self.editor)
        sources = context.document
        completer = complete_from(
            line, lambda: filter(None, (getattr(s, name) for s in sources.project.sources.values()))
        )
        # Queued: the completer writes the chosen text into the line after it has emitted.
        completer.activated.connect(lambda _text: self.commit(), Qt.ConnectionType.QueuedConnection)


class LanguageField(TextField):
    """The value is a code; names are shown and completed."""

    def __init__(self) -> None:
        super().__init__(read_language, language_text)
        completer = complete_from(cast("QLineEdit", self.editor), language_names)
        completer.activated.connect(lambda _text: self.commit(), Qt.ConnectionType.QueuedConnection)


def _special(name: str) -> Callable[[Context], Field]:
    makers: dict[str, Callable[[Context], Field]] = {
        "title": lambda _context: TitleField(),
        "issued": lambda context: DateField(context.today, context.day_first, optional=True),
        "accessed": AccessDateField,
        "url": lambda _context: UrlField(),
        "archived_url": lambda _context: ArchivedUrlField(),
        "attachment": lambda context: FileField(lambda: context.document.folder),
        "language": lambda _context: LanguageField(),
        "side": SideField,
        "note": lambda _context: NotesField(3),
        "abstract": lambda _context: NotesField(3),
    }
    if name == "author":
        # Not before it is made: this module is read before the language is known.
        return lambda _context: NamesField(translate("Details", "Family, Given; …"))
    if name in NAME_FIELDS:
        return lambda _context: NamesField()
    if name in _COMPLETED:
        return lambda context: CompletedField(context, name)
    return makers.get(name, lambda _context: TextField())


def _shown_type(source: Source) -> str:
    return type_code(source)


TYPE = FieldSpec(
    "type",
    "",
    "",
    lambda context: ChoiceField(lambda: options.source_types(context.project)),
    shown=_shown_type,
)
SPECS = {
    "type": TYPE,
    **{name: FieldSpec(name, "", "", _special(name), name in _WIDE) for name in EVERY_FIELD},
}
"""Field -> how it is edited; the words for it depend on the type, see `ui.sources.words`."""
