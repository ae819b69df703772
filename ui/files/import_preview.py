"""Importing a bibliography: reading it with progress, then what would become of each record."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.edits import Changes
from models.formats.bibliography import ReadSources, SourceProblem, UnreadableBibliography
from models.project import Project
from models.sources.updates import ADD, Entry, Standing, UpdatePlan, changes
from models.text import elided, one_line
from ui.files.bibliography_words import FORMAT_NAMES, unreadable_text
from ui.files.encodings import ENCODINGS, encoding_name
from ui.files.import_choices import ImportChoices
from ui.files.import_model import ImportModel
from ui.files.import_tree import ImportTree
from ui.files.problem_table import ProblemTable
from ui.files.reading import Reading, reading
from ui.plain import menu_text, plain_tool_tip
from ui.sources.names import record_line
from ui.widgets.message import Message, Tone
from ui.working import Work

READING, PREVIEW = 0, 1
_LONGEST_NAMES = 80
_QUICK = 150
"""Milliseconds within which small files are read, so that no progress bar flashes up."""


class ImportPreview(QDialog):
    """Reads as soon as it is made; `changes` carries out what is chosen, once it was accepted.

    The project must stay as it is until then.
    """

    def __init__(self, data: bytes, name: str, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._name = name
        self._project = project
        self._plan = UpdatePlan(())
        self._problems: tuple[SourceProblem, ...] = ()
        self._thread: Work[Reading] | None = None
        self.setWindowTitle(self.tr("Import sources"))
        self.resize(980, 660)
        self._make_head()
        self._make_reading()
        self._make_preview()
        self._make_buttons()
        self._lay_out()
        self.read()

    @property
    def changes(self) -> Changes:
        """The changes that carry out what is chosen."""
        choices = self.model.choices
        if choices is None:
            return ()
        return changes(self._plan, self._project, choices.chosen, choices.makes_sides)

    # ---- parts -------------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self.file_label = QLabel(self._name)
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_label.setProperty("role", "title")
        self.summary = Message(Tone.MUTED)
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.encoding.setToolTip(
            self.tr("Choose another one where accents look wrong: the file is read again")
        )
        self.encoding.addItem(self.tr("Automatic"), None)
        for code in ENCODINGS:
            self.encoding.addItem(encoding_name(code), code)
        self.encoding.activated.connect(self.read)

    def _make_reading(self) -> None:
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setFixedWidth(360)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)

    def _make_preview(self) -> None:
        self.failure = Message(Tone.ALARM)
        self.model = ImportModel(self)
        self.model.chosen_changed.connect(self._follow_choices)
        self.tree = ImportTree(self.model)
        self.tree.current_changed.connect(self._show_current)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("What to do with the record"))
        # A long title must not widen the dialog.
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(30)
        self.choice.setPlaceholderText(self.tr("Select a record above to choose what to do with it"))
        self.choice.activated.connect(self._choose)
        self.choice_label = QLabel(self.tr("&This record:"))
        self.choice_label.setBuddy(self.choice)
        self.sides = QCheckBox()
        self.sides.setAccessibleName(self.tr("Add the sides that the file names"))
        self.sides.toggled.connect(self._follow_sides)
        self.problems = ProblemTable()
        self.problems_label = QLabel()
        self.problems_label.setProperty("role", "heading")

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.import_button = QPushButton()
        self.import_button.setDefault(True)
        self.buttons.addButton(self.import_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.file_label)
        names.addWidget(self.summary)
        head.addLayout(names, 1)
        label = QLabel(self.tr("&Encoding"))
        label.setBuddy(self.encoding)
        head.addWidget(label)
        head.addWidget(self.encoding)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._reading_page())
        self.pages.addWidget(self._preview_page())
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        column.addWidget(self.buttons)
        self.tree.setFocus()

    def _reading_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        label = QLabel(self.tr("Reading, and comparing with the project…"))
        label.setProperty("role", "muted")
        for widget in (label, self.progress):
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _preview_page(self) -> QWidget:
        self.records = QWidget()
        inner = QVBoxLayout(self.records)
        inner.setContentsMargins(0, 0, 0, 6)
        inner.addWidget(self.tree, 1)
        row = QHBoxLayout()
        row.addWidget(self.choice_label)
        row.addWidget(self.choice, 1)
        inner.addLayout(row)
        inner.addWidget(self.sides)
        self.notes = QWidget()
        below = QVBoxLayout(self.notes)
        below.setContentsMargins(0, 6, 0, 0)
        below.addWidget(self.problems_label)
        below.addWidget(self.problems, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.records)
        split.addWidget(self.notes)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.failure)
        column.addWidget(split, 1)
        return page

    # ---- reading -----------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the file in the chosen encoding; what was chosen for its records starts anew."""
        self._stop()
        encoding = self.encoding.currentData()
        thread = Work(reading(self._data, self._name, self._project, encoding), self)
        self._thread = thread
        thread.progressed.connect(self._show_progress)
        # A method of ours, not a lambda: it is called in the window's thread.
        thread.finished.connect(self._take_finished)
        self.pages.setCurrentIndex(READING)
        self.progress.setRange(0, 0)
        self._enable(0)
        thread.start()
        if thread.wait(_QUICK):
            self._take(thread)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _take_finished(self) -> None:
        """Told late of a quick reading, or of one that was stopped, there is nothing left to do."""
        if self._thread is not None and self._thread.isFinished():
            self._take(self._thread)

    def _take(self, thread: Work[Reading]) -> None:
        """Show what came of the reading."""
        self._thread = None
        if thread.result is not None:
            self._show(*thread.result)
        elif thread.failure is not None:
            self._fail(thread.failure)
        thread.deleteLater()

    def _stop(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.stop()
            thread.deleteLater()

    def done(self, result: int) -> None:
        """However it ends, no thread is left behind."""
        self._stop()
        super().done(result)

    # ---- what is shown -----------------------------------------------------------------------------

    def _show(self, found: ReadSources, plan: UpdatePlan) -> None:
        self._plan = plan
        choices = ImportChoices(self._project, plan, self)
        self.model.show_plan(plan, choices)
        self.tree.open_groups()
        number = len(plan.entries)
        parts = [choices.group_text(standing, size) for _, standing, size in self.model.groups()]
        heading = self.tr("{format}, %n source(s)", "", number)
        heading = heading.format(format=FORMAT_NAMES[found.format])
        self.summary.say(" · ".join([heading, *parts]))
        self.failure.say("" if number else self.tr("There is no source in the file."), Tone.MUTED)
        self.encoding.setItemText(0, self.tr("Automatic"))
        if self.encoding.currentData() is None:
            text = self.tr("Automatic: {encoding}")
            self.encoding.setItemText(0, text.format(encoding=encoding_name(found.encoding)))
        self.records.setVisible(bool(number))
        self._problems = found.problems
        self._offer_sides(plan)
        self._show_problems(self._problems)

    def _offer_sides(self, plan: UpdatePlan) -> None:
        """Named, since nobody adds what they have not seen; checked, since the file is meant so."""
        names = ", ".join(side.name for side in plan.sides)
        number = len(plan.sides)
        text = self.tr("&Add %n side(s) that the file names and the project lacks: {names}", "", number)
        self.sides.setText(text.format(names=menu_text(elided(names, _LONGEST_NAMES, len))))
        self.sides.setToolTip(plain_tool_tip(names))
        self.sides.setChecked(number > 0)
        self.sides.setVisible(number > 0)

    def _follow_sides(self, makes_sides: bool) -> None:
        if self.model.choices is not None:
            self.model.choices.makes_sides = makes_sides
            self._show_problems(self._problems)
            self.tree.viewport().update()

    def _fail(self, error: Exception) -> None:
        """Nothing to import; another encoding may help."""
        is_known = isinstance(error, UnreadableBibliography)
        self._plan = UpdatePlan(())
        self.model.show_plan(self._plan, ImportChoices(self._project, self._plan, self))
        self.summary.say("")
        self.failure.say(unreadable_text(error) if is_known else self._mishap(error), Tone.ALARM)
        self.records.hide()
        self._show_problems(error.problems if is_known else ())

    def _mishap(self, error: Exception) -> str:
        text = self.tr("The file could not be read because of a mistake in Entrevue: {error}")
        return text.format(error=f"{type(error).__name__}: {error}")

    def _show_problems(self, problems: tuple[SourceProblem, ...]) -> None:
        """All but that a side is unknown which will be added."""
        if self.sides.isChecked():
            names = {one_line(side.name) for side in self._plan.sides}
            problems = tuple(p for p in problems if p.code != "unknown_side" or p.found not in names)
        number = len(problems)
        lost = sum(not problem.is_warning for problem in problems)
        texts = [self.tr("%n thing(s) to know about the file", "", number)]
        if lost:
            texts.append(self.tr("left out: %n", "", lost))
        self.problems_label.setText(" · ".join(texts))
        self.problems.rows.show_problems(problems)
        self.notes.setVisible(bool(problems))
        self.pages.setCurrentIndex(PREVIEW)

    def _follow_choices(self) -> None:
        self._enable(len(self.model.choices.chosen) if self.model.choices is not None else 0)
        self._show_current()

    def _enable(self, number: int) -> None:
        """The button says how much it does."""
        several = self.tr("&Import %n source(s)", "", number)
        self.import_button.setText(several if number else self.tr("&Import"))
        self.import_button.setEnabled(number > 0)
        if number:
            # While it was disabled, Qt had given the role to the other button.
            self.import_button.setDefault(True)

    # ---- one record --------------------------------------------------------------------------------

    def _show_current(self) -> None:
        """Offer what can be done with the current record."""
        entry, choices = self.model.entry(self.tree.currentIndex()), self.model.choices
        self.choice.clear()
        can_choose = entry is not None and choices is not None and entry.standing is not Standing.SAME
        self.choice.setEnabled(can_choose)
        self.choice_label.setEnabled(can_choose)
        if entry is None or choices is None or not can_choose:
            return
        self.choice.addItem(self.tr("Leave it out"), None)
        self.choice.addItem(self.tr("Add it as a new source"), ADD)
        for update in entry.updates:
            known, text = update.before, self.tr("Update “{title}” ({key})")
            title = record_line(known, self._project.info.language)
            self.choice.addItem(text.format(title=title, key=known.citation_key or known.id), known.id)
        self.choice.setCurrentIndex(self.choice.findData(choices.chosen.get(entry.number)))

    def _choose(self) -> None:
        entry: Entry | None = self.model.entry(self.tree.currentIndex())
        if entry is not None:
            self.tree.setCurrentIndex(self.model.index_of(entry.number))
            self.model.choose(entry, self.choice.currentData())
            self.tree.expand(self.tree.currentIndex())
