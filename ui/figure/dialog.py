"""File > Export figure…: the figure as it will be, and everything that can be chosen about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models import edits
from models.project import Project, slug
from models.statistics import Statistics, compute
from models.storage.problems import SaveError
from models.timeline import LaneBy
from ui import settings as remembered
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.errors import save_error_text
from ui.figure.contents import composed_texts, language_of
from ui.figure.elements import Composition
from ui.figure.figure import FigureError, composition, export, image_of, render_image
from ui.figure.form import FigureForm
from ui.figure.options import EXTENSIONS, FigureOptions, from_settings, to_settings
from ui.figure.preview import Preview
from ui.settings import Settings
from ui.timeline.laning import Laning
from ui.widgets.message import Message, Tone
from ui.widgets.scrolled import Scrolled

_SIZE = (1280, 830)
_FRAME = 40
"""Room that the window's frame takes of a small screen."""
_DELAY = 120
"""Milliseconds without a change before the preview is drawn anew."""

ChooseFile = Callable[[QWidget, Path], Path | None]
"""(parent, suggested path) -> the path chosen, or None."""


class ExportDialog(QDialog):
    """Exporting or copying keeps the texts in the project, as one undo step, and remembers the choices."""

    def __init__(
        self,
        document: Document,
        current_measure: CurrentMeasure,
        settings: Settings,
        parent: QWidget | None = None,
        choose_file: ChooseFile | None = None,
        laning: Laning | None = None,
    ) -> None:
        """`laning`: the lanes of the window, which the figure has at first if there are any."""
        super().__init__(parent)
        self._document = document
        self._current_measure = current_measure
        self._settings = settings
        self._choose_file = choose_file or self._ask_for_file
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self.update_preview)
        self.form = FigureForm()
        self.preview = Preview()
        self.message = Message(Tone.ALARM, self)
        self.room = Message(Tone.WARNING, self)
        self._lay_out()
        choices = from_settings(settings.get(remembered.FIGURE_OPTIONS))
        if laning is not None and laning.by is not LaneBy.ONE:
            choices = replace(choices, lanes=laning.by.value)
        self.form.fill(
            document.project,
            current_measure.measure,
            choices,
            current_measure.compared,
            laning.choices if laning is not None else None,
        )
        self.form.changed.connect(self._changed)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Export figure"))
        self.preview.setAccessibleName(self.tr("Preview of the figure"))
        self.export_button = QPushButton(self.tr("&Export…"))
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self.export)
        self.copy_button = QPushButton(self.tr("&Copy to clipboard"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self.copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.export_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        body = QHBoxLayout()
        body.addWidget(Scrolled(self.form))
        shown = QVBoxLayout()
        shown.addWidget(self.preview, 1)
        shown.addWidget(self.room)
        body.addLayout(shown, 1)
        column = QVBoxLayout(self)
        column.addLayout(body, 1)
        column.addWidget(self.message)
        column.addWidget(buttons)
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(_SIZE[0], screen.width() - _FRAME), min(_SIZE[1], screen.height() - _FRAME))

    # ---- what is to be drawn -----------------------------------------------------------------------

    def figure(self) -> tuple[Project, Statistics | None, FigureOptions]:
        """The project with the texts as typed, the chosen measure's statistics, and the options."""
        options, project = self.form.options(), self._document.project
        info = msgspec.structs.replace(project.info, **self.form.project_texts())
        measure = project.measures.get(options.measure)
        statistics = compute(project, measure, self._current_measure.today()) if measure else None
        return project.copy(info), statistics, options

    def showEvent(self, event: QShowEvent) -> None:
        """The first preview, as soon as there is a size to fit it to."""
        super().showEvent(event)
        self.update_preview()

    def update_preview(self) -> None:
        """Draw the figure as the fields say now."""
        self._timer.stop()
        project, statistics, options = self.figure()
        self.form.show_composed(composed_texts(project, statistics, language_of(project, options)))
        options = replace(options, scale=1.0)
        try:
            placed = composition(project, statistics, options)
            self.preview.show_image(image_of(placed, options))
        except FigureError as error:
            self._fail(error)
        else:
            self.room.say(self._room_text(placed))

    def _room_text(self, placed: Composition) -> str:
        """What the figure is too small for; empty where everything has room."""
        if lanes := placed.lanes_left_out:
            return self.tr("%n lane(s) have no room: choose a taller format.", "", lanes)
        if events := placed.labels_left_out:
            return self.tr("%n event(s) have no label: a taller format has room for more.", "", events)
        return ""

    def _changed(self) -> None:
        self.message.say("")
        self._timer.start()

    # ---- what comes of it --------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the figure on the clipboard at its full size; the dialog stays."""
        try:
            image = render_image(*self.figure())
        except FigureError as error:
            self._fail(error)
            return
        QGuiApplication.clipboard().setImage(image)
        self._keep()
        self.message.say(self.tr("The figure is on the clipboard."), Tone.MUTED)

    def export(self) -> None:
        """Write the figure to a file that is asked for; close when that has worked."""
        path = self._choose_file(self, self._suggested_path())
        if path is None:
            return
        if not path.suffix:
            path = path.with_name(path.name + EXTENSIONS[0])
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            export(*self.figure(), path)
        except (FigureError, SaveError) as error:
            self._fail(error)
        else:
            self._settings.set(remembered.LAST_FOLDER, str(path.parent))
            self._keep()
            self.accept()
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _keep(self) -> None:
        self._settings.set(remembered.FIGURE_OPTIONS, to_settings(self.form.options()))
        changes = edits.update(self._document.project.info, **self.form.project_texts())
        self._document.edit(self.tr("Change the texts of the figure"), changes)

    def _fail(self, error: FigureError | SaveError) -> None:
        self.message.say(self._error_text(error), Tone.ALARM)

    def _error_text(self, error: FigureError | SaveError) -> str:
        if isinstance(error, SaveError):
            return save_error_text(error)
        if error.code == "memory":
            return self.tr("The figure is too large for this computer: choose a smaller size or scale.")
        known = ", ".join(EXTENSIONS)
        return self.tr("A figure cannot be saved with this extension; use one of {known}.").format(
            known=known
        )

    def _suggested_path(self) -> Path:
        path = self._document.path
        stem = path.stem if path else slug(self._document.project.info.title) or "figure"
        folder = self._settings.get(remembered.LAST_FOLDER) or str(path.parent if path else Path.home())
        return Path(folder) / f"{stem}{EXTENSIONS[0]}"

    def _ask_for_file(self, parent: QWidget, suggested: Path) -> Path | None:
        filters = (self.tr("PNG image (*.png)"), self.tr("PDF page (*.pdf)"))
        dialog = QFileDialog(parent, self.tr("Export figure"), str(suggested))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(filters)
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(name[-4:-1]))
        return Path(dialog.selectedFiles()[0]) if dialog.exec() else None
