"""Choose how notes and bibliographies of a project are written; add and remove styles."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from models.citations import styles
from models.citations.notes import missing_style
from models.citations.style_file import StyleError
from models.citations.styles import ADDED, FOLDER, HOUSE, Style
from models.project import Project
from ui import settings as remembered
from ui.project.style_list import KIND, ORIGIN, TITLE, StyleList
from ui.project.style_preview import StylePreview
from ui.project.style_words import error_text, missing_text, style_title
from ui.questions import Questions
from ui.settings import Settings
from ui.widgets.buttons import plain_button
from ui.widgets.message import Message, Tone
from ui.widgets.row_place import RowPlace
from ui.widgets.search_line import SearchLine

_PAUSE = 60
"""Milliseconds on a row before its style is tried: holding an arrow key loads nothing on the way."""


class StylesDialog(QDialog):
    """Changes nothing of the project: `chosen` is the style's id once the dialog has been accepted."""

    def __init__(
        self, project: Project, settings: Settings, parent: QWidget | None = None, chosen: str | None = None
    ) -> None:
        """`chosen`: the style to begin with, if not the project's."""
        super().__init__(parent)
        self._settings = settings
        self.questions = Questions(self)
        self.chosen = project.info.citation_style if chosen is None else chosen
        self.setWindowTitle(self.tr("Citation style"))
        self.resize(960, 600)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._show_preview)
        self.list = StyleList(self)
        self.preview = StylePreview(project)
        self.notice = Message(Tone.WARNING)
        self._make_list()
        self._make_buttons()
        self._lay_out()
        missing = missing_style(project)
        self.notice.say(missing_text(missing) if missing and chosen is None else "")
        self._wanted = self.chosen or HOUSE
        self._is_changed = False
        """Whether styles have been added or removed since the list was read."""
        self.list.modelReset.connect(self._select_wanted)
        self.list.read.connect(self._tell_reading)
        self.list.about_to_fill.connect(self._place.note)
        self.list.filled.connect(self._show_all)
        self.list.reload(styles.find(self._wanted))
        self.search.setFocus()

    # ---- parts -------------------------------------------------------------------------------------------

    def _make_list(self) -> None:
        self.search = SearchLine()
        self.search.setPlaceholderText(self.tr("Search styles"))
        self.search.setAccessibleName(self.tr("Search styles"))
        self.search.textChanged.connect(self.list.set_search)
        self.search.installEventFilter(self)
        self.view = QTreeView()
        self.view.setModel(self.list)
        self.view.setAccessibleName(self.tr("Styles"))
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAllColumnsShowFocus(True)
        # Else the columns would shift when there are more styles than fit.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for section in (KIND, ORIGIN):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(section, 104)
        self.view.selectionModel().currentRowChanged.connect(self._follow)
        self.view.doubleClicked.connect(lambda _index: self.accept())
        self._place = RowPlace(self.view)
        self.count = Message(Tone.MUTED)
        self.count.setAccessibleName(self.tr("Number of styles"))

    def _make_buttons(self) -> None:
        self.add_file = plain_button(self.tr("Add style &file…"), self._choose_files)
        self.add_folder = plain_button(self.tr("Add styles f&older…"), self._choose_folder)
        self.remove = plain_button(self.tr("&Remove"), self._remove)
        self.zotero = plain_button(self.tr("Use &Zotero’s styles"), self._add_zotero)
        self._offer_zotero()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.view)
        column.addWidget(self.count)
        row = QHBoxLayout()
        for button in (self.add_file, self.add_folder, self.zotero):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.remove)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(self.preview)
        halves.setSizes([540, 420])
        whole = QVBoxLayout(self)
        whole.addWidget(self.notice)
        whole.addWidget(halves, 1)
        whole.addLayout(row)
        whole.addWidget(self.buttons)

    # ---- choosing ----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow down leads from the search into the list, as in Zotero."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Down and len(self.list):
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    @property
    def current(self) -> Style | None:
        """The style of the row that has the cursor."""
        return self.list.style_at(self.view.currentIndex().row())

    def accept(self) -> None:
        """Without a style to choose, nothing happens."""
        style = self.current
        if style is not None and self.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled():
            # The house note is what a project without a style has.
            self.chosen = "" if style.id == HOUSE else style.id
            super().accept()

    def _select_wanted(self) -> None:
        """The style chosen last, wherever the list has it now; of what a search finds, else the first."""
        row = self.list.row_of(self._wanted)
        if row < 0 and self.search.text():
            row = 0
        if row >= 0:
            index = self.list.index(row, TITLE)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        self._follow()

    def _tell_reading(self, number: int) -> None:
        self.count.say(self.tr("Reading the styles… {number}").format(number=number))

    def _show_all(self) -> None:
        """Nothing moves when the others come, unless a style was added that is to be seen."""
        number = len(self.list)
        self.count.say(self.tr("%n style(s)", "", number))
        if self._is_changed:
            self._is_changed = False
            self._select_wanted()
        else:
            self._place.restore()

    def _follow(self, *_: object) -> None:
        style = self.current
        if style is not None and self.view.hasFocus():
            self._wanted = style.id
        self.remove.setEnabled(style is not None and style.origin in (ADDED, FOLDER))
        is_folder = style is not None and style.origin == FOLDER
        self.remove.setText(self.tr("&Remove folder…") if is_folder else self.tr("&Remove"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(style is not None)
        self._timer.start()

    def _show_preview(self) -> None:
        style = self.current
        if style is None:
            self.preview.text.clear()
            return
        usable = styles.independent(style) is not None
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(usable)
        if usable:
            self.preview.show_style(style.id, style.kind)
        else:
            self.preview.text.setPlainText(error_text(StyleError("missing-parent", 0, style.parent)))

    # ---- adding and removing -----------------------------------------------------------------------------

    def add_files(self, paths: list[Path]) -> None:
        """Copy styles; what is wrong with the others is told at once."""
        problems: list[str] = []
        for path in paths:
            try:
                if self._may_replace(path):
                    self._wanted = styles.add(path).id
            except StyleError as error:
                problems.append(f"{path.name}\n{error_text(error)}")
        self._reload()
        if problems:
            self.questions.tell(self._refusal(len(paths), len(problems)), "\n\n".join(problems))

    def _may_replace(self, path: Path) -> bool:
        """Asks where another style was added under the same id; StyleError if the file is no style."""
        earlier = styles.replaced_by(path)
        return earlier is None or self.questions.confirm(
            self.tr("Replace the style “{title}”, which was added earlier?").format(title=earlier.title),
            self.tr("“{file}” has the same id, “{id}”.").format(file=path.name, id=earlier.id),
            self.tr("Replace"),
        )

    def _refusal(self, asked: int, refused: int) -> str:
        if asked == 1:
            return self.tr("The file cannot be added.")
        return (
            self.tr("No file could be added.")
            if asked == refused
            else self.tr("Not every file could be added.")
        )

    def use_folder(self, folder: Path) -> None:
        """Find styles in a folder from now on."""
        folders = self._settings.get(remembered.STYLE_FOLDERS)
        if str(folder) not in folders:
            self._remember([*folders, str(folder)])

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add style files"), "", self.tr("Citation styles (*.csl)")
        )
        if names:
            self.add_files([Path(name) for name in names])

    def _choose_folder(self) -> None:
        start = styles.zotero_folder() or Path.home()
        folder = QFileDialog.getExistingDirectory(self, self.tr("Add a folder of styles"), str(start))
        if folder:
            self.use_folder(Path(folder))

    def _add_zotero(self) -> None:
        folder = styles.zotero_folder()
        if folder is not None:
            self.use_folder(folder)

    def _remove(self) -> None:
        style = self.current
        if style is not None and style.origin == ADDED:
            self._remove_file(style)
        elif style is not None and style.origin == FOLDER:
            self._remove_folder(style)

    def _remove_file(self, style: Style) -> None:
        if not self.questions.confirm(
            self.tr("Remove the style “{title}” from this machine?").format(title=style_title(style)),
            self.tr("Projects that use it have press notes until it is added again."),
            self.tr("Remove"),
        ):
            return
        try:
            styles.remove(style)
        except OSError as error:
            self.questions.tell(self.tr("The style cannot be removed."), error.strerror or "")
        self._reload()

    def _remove_folder(self, style: Style) -> None:
        """No file is deleted: its styles are no longer listed."""
        folders = self._settings.get(remembered.STYLE_FOLDERS)
        gone = [folder for folder in folders if Path(folder) in Path(style.path).parents]
        if gone and self.questions.confirm(
            self.tr("No longer use the styles of this folder?"),
            self.tr("{folder}\n\nIts files stay where they are.").format(folder=gone[0]),
            self.tr("Remove folder"),
        ):
            self._remember([folder for folder in folders if folder not in gone])

    def _remember(self, folders: list[str]) -> None:
        self._settings.set(remembered.STYLE_FOLDERS, folders)
        styles.set_folders(folders)
        self._offer_zotero()
        self._reload()

    def _offer_zotero(self) -> None:
        folder = styles.zotero_folder()
        used = self._settings.get(remembered.STYLE_FOLDERS)
        self.zotero.setVisible(folder is not None and str(folder) not in used)

    def _reload(self) -> None:
        self._is_changed = True
        self.list.reload()
