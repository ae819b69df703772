"""Footnotes and a bibliography in a style, of the project's own sources or of samples."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget

from models.citations.notes import bibliography, rich_note
from models.dates import parse_edtf
from models.project import Project
from models.records import Name, Source

NUMBER = 6
"""Of sources shown."""


class StylePreview(QWidget):
    """What the style makes of a few sources."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = project.info.language
        self._sources = telling_sources(project)
        heading = QLabel(
            self.tr("With sources of this project") if project.sources else self.tr("With sample sources")
        )
        heading.setObjectName("muted")
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Preview of the style"))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 0, 0)
        self.remark = QLabel()
        self.remark.setObjectName("muted")
        self.remark.setWordWrap(True)
        self.remark.hide()
        column.addWidget(heading)
        column.addWidget(self.text, 1)
        column.addWidget(self.remark)

    def show_style(self, style_id: str, kind: str = "note") -> None:
        """`kind`: as of `Style`; one that cites within the text says what becomes of the footnotes.

        The HTML is that of the models: whatever comes from a source or a style is escaped in it.
        """
        self.remark.setText(self._remark(kind))
        self.remark.setVisible(bool(self.remark.text()))
        notes = [rich_note(source, self._language, style_id).html for source in self._sources]
        entries = [entry.html for entry in bibliography(self._sources, self._language, style_id)]
        numbered = [f"<sup>{number}</sup> {note}" for number, note in enumerate(notes, 1)]
        parts = ((self.tr("Footnotes"), numbered), (self.tr("Bibliography"), entries))
        self.text.setHtml("".join(f"<h4>{title}</h4>{_paragraphs(texts)}" for title, texts in parts))

    def _remark(self, kind: str) -> str:
        if kind == "note":
            return ""
        if kind == "author-date":
            return self.tr(
                "The style cites within the text. Footnotes in the window and in figures stay numbered, "
                "without letters such as 2025a; a copied bibliography has the style’s own form and order."
            )
        return self.tr(
            "The style cites within the text. Footnotes in the window and in figures keep their own numbers; "
            "a copied bibliography has the style’s own form and order."
        )


def telling_sources(project: Project) -> tuple[Source, ...]:
    """A few of the project's sources, of as many types as there are; samples where it has none."""
    sources = [source for source in project.sources.values() if source.title]
    first = {source.type: source for source in reversed(sources)}
    chosen = list({source.id: source for source in (*first.values(), *sources)}.values())[:NUMBER]
    order = {source.id: place for place, source in enumerate(sources)}
    return tuple(sorted(chosen, key=lambda source: order[source.id])) or SAMPLES


def _paragraphs(texts: Sequence[str]) -> str:
    return "".join(f'<p style="margin: 0 0 6px 0">{text}</p>' for text in texts)


SAMPLES = (
    Source(
        id="sample-1",
        title="Witkoff to meet Putin envoy in Miami",
        author=(Name(family="Ravid", given="Barak"),),
        container_title="Axios",
        issued=parse_edtf("2025-12-18"),
        url="https://www.example.org/miami",
    ),
    Source(
        id="sample-2",
        type="document",
        genre="press release",
        title="Telephone conversation with the President of the United States",
        author=(Name(literal="Kremlin"),),
        publisher_place="Moscow",
        issued=parse_edtf("2025-08-01"),
    ),
    Source(
        id="sample-3",
        type="book",
        title="Mémoires de guerre",
        author=(Name(family="Gaulle", given="Charles", non_dropping_particle="de"),),
        publisher_place="Paris",
        publisher="Plon",
        issued=parse_edtf("1954"),
        page="112-115",
    ),
    Source(id="sample-4", type="webpage", title="Briefing room", container_title="The White House"),
)
"""Shown while the project has no source of its own."""
