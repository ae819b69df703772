"""The line that cites one more source: a title, a link, or the fields of a new source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from models import edits
from models.edits import Changes
from models.records import Source
from models.sources.pasted import sources_of_text
from ui.details import options
from ui.details.context import Context
from ui.details.new_source import NewSourceForm
from ui.given import event_words
from ui.sources.names import source_name
from ui.widgets.adder import Adder
from ui.widgets.whole import WholeField


class CiteField(WholeField):
    """Finds a source of the project, or makes one; what is done with it is up to the subclass."""

    KEEPS_ROOM = False

    def __init__(self, context: Context, placeholder: str, parent: QWidget | None = None) -> None:
        self.adder = Adder(placeholder)
        super().__init__(self.adder, parent)
        self._context = context
        self._are_sources_known = False
        """Whether the line offers the sources as they are: listing thousands takes a while."""
        context.document.changed.connect(self._follow_sources)
        context.document.replaced.connect(self._forget_sources)
        self._rows.setSpacing(6)
        self.new_button = QPushButton(self.tr("New source…"))
        self.new_button.setProperty("flat", "true")
        self.new_source = NewSourceForm(context)
        self._rows.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addWidget(self.new_source)
        self.new_button.clicked.connect(lambda: self.new_source.open())
        self.new_source.created.connect(self._cite_created)
        self.adder.chosen.connect(lambda source_id: self._cite((source_id,)))
        self.adder.unknown.connect(self._take_unknown)
        self.adder.unclear.connect(self.flag)
        self.adder.textEdited.connect(self._typed)
        self.adder.installEventFilter(self)

    def reset(self, value: object) -> None:
        self.adder.clear()
        self.new_source.close_empty()
        super().reset(value)

    def commit(self) -> None:
        """Hand over the new source if it is complete enough to be read, and say so: nobody asked for it."""
        if any(self.new_source.texts().values()) and (source := self.new_source.create()):
            self._say_created(source)

    def _say_created(self, source: Source) -> None:
        project = self._context.project
        citing = [e for e in project.events.values() if any(c.source == source.id for c in e.citations)]
        if not citing:
            return
        count = len(citing)
        events = event_words(project, citing[0]) if count == 1 else self.tr("%n event(s)", "", count)
        text = self.tr("The source “{title}” was added and cited for: {events}")
        self._context.say(text.format(title=source_name(source), events=events))

    def typed(self) -> dict[str, dict[str, str]]:
        """What is typed and not handed over: in the line, and in the fields of a new source."""
        typed = {"line": {"": self.adder.text()}, "new": self.new_source.texts()}
        return {part: texts for part, texts in typed.items() if any(texts.values())}

    def restore_typed(self, typed: Mapping[str, Mapping[str, str]]) -> None:
        if line := typed.get("line"):
            self.adder.setText(line[""])
        if new := typed.get("new"):
            self.new_source.restore(dict(new))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.adder and event.type() == QEvent.Type.FocusIn:
            self._offer_sources()
        return super().eventFilter(watched, event)

    def _write(self, value: object) -> None:
        """The line shows no value."""

    def _typed(self) -> None:
        self._offer_sources()
        self.flag("")

    def _offer_sources(self) -> None:
        if not self._are_sources_known:
            self._are_sources_known = True
            self.adder.set_records(options.sources_by_name(self._context.project))

    def _follow_sources(self, changes: Changes) -> None:
        if any(isinstance(change.record, Source) for change in changes):
            self._forget_sources()
            if self.adder.hasFocus():
                self._offer_sources()

    def _forget_sources(self) -> None:
        self._are_sources_known = False

    def _cite(self, sources: Sequence[str], before: Changes = ()) -> None:
        """Cite sources; `before` adds those of them that the project does not hold yet."""
        raise NotImplementedError

    def _cite_created(self, source: Source) -> None:
        self._cite((source.id,), edits.add(source))

    def _take_unknown(self, text: str) -> None:
        """The link of a source cites it; anything else is the title, or the link, of a new one."""
        linked = sources_of_text(text, self._context.project, self._context.today())
        if linked.sources and not linked.added:
            self._cite([source.id for source in linked.sources])
        else:
            self.new_source.open(text)
