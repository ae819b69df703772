"""Find duplicate sources: the groups at the left, the records of one side by side at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.project import Change
from models.records import Event, Indicator, Side, Source
from models.sources.duplicates import DuplicateGroup, Reason, duplicate_groups
from models.sources.merging import differ_in_gaps_only, merge_all, merge_sources, merged
from ui.document import Document
from ui.labels import problem_text
from ui.sources.comparison import MOST, ComparisonArea, SourceComparison
from ui.sources.group_list import GroupDelegate, GroupModel
from ui.sources.not_duplicates import NotDuplicates
from ui.widgets.buttons import close_box
from ui.widgets.message import Message, Tone

NOTHING, GROUPS = 0, 1


class DuplicatesDialog(QDialog):
    """Each merging is one undo step, carried out at once; Close leaves what was done."""

    merged = Signal(str)
    """Id of the record that a merging has kept."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._dismissed = NotDuplicates.of(document)
        self._groups: list[DuplicateGroup] = []
        self.setWindowTitle(self.tr("Duplicate sources"))
        self.resize(1060, 660)
        self._make_groups()
        self._make_comparison()
        self._make_buttons()
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.look_again)
        document.changed.connect(self._follow)
        document.refused.connect(self._tell_refused)
        for keys, handler in (
            (QKeySequence.StandardKey.Undo, document.undo_stack.undo),
            (QKeySequence.StandardKey.Redo, document.undo_stack.redo),
        ):
            QShortcut(keys, self, activated=handler)
        self.look_again()

    # ---- parts -------------------------------------------------------------------------------------

    def _make_groups(self) -> None:
        self.model = GroupModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(GroupDelegate(self.list))
        self.list.setAccessibleName(self.tr("Groups of alike sources"))
        self.list.setUniformItemSizes(True)
        self.list.setMinimumWidth(200)
        self.list.selectionModel().currentRowChanged.connect(lambda: self._show_group())

    def _make_comparison(self) -> None:
        self.comparison: SourceComparison | None = None
        self.area = ComparisonArea()
        self.limit = Message(Tone.MUTED)
        self.message = Message(Tone.MUTED)

    def _make_buttons(self) -> None:
        self.merge_button = QPushButton(self.tr("&Merge"))
        self.merge_button.setDefault(True)
        self.merge_all_button = QPushButton()
        self.merge_all_button.setToolTip(
            self.tr("Merge every group whose records differ only in what some of them lack")
        )
        self.not_button = QPushButton(self.tr("&Not duplicates"))
        self.not_button.setToolTip(self.tr("Do not show this group again until another project is opened"))
        self.merge_button.clicked.connect(self.merge)
        self.merge_all_button.clicked.connect(self.merge_all)
        self.not_button.clicked.connect(self.dismiss)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.list)
        split.addWidget(self.area)
        split.setStretchFactor(1, 1)
        split.setSizes([300, 720])
        nothing = QLabel(self.tr("No duplicates found."))
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing.setProperty("role", "muted")
        self.pages = QStackedWidget()
        self.pages.addWidget(nothing)
        self.pages.addWidget(split)
        row = QHBoxLayout()
        for button in (self.merge_button, self.not_button, self.merge_all_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close_box(self))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.pages, 1)
        column.addWidget(self.limit)
        column.addWidget(self.message)
        column.addLayout(row)

    # ---- what is shown -----------------------------------------------------------------------------

    def look_again(self) -> None:
        """Show the groups that there are now; the one in the place of a group that has gone is next."""
        self._later.stop()
        row = max(self.list.currentIndex().row(), 0)
        groups = duplicate_groups(self._document.project)
        self._groups = [group for group in groups if group.source_ids not in self._dismissed]
        self.model.show_groups(self._document.project, self._groups)
        self.pages.setCurrentIndex(GROUPS if self._groups else NOTHING)
        alike = len(self._alike())
        self.merge_all_button.setText(self.tr("Merge %n &alike group(s)", "", alike))
        self.merge_all_button.setVisible(alike > 1)
        for button in (self.merge_button, self.not_button):
            button.setVisible(bool(self._groups))
        self.list.setCurrentIndex(self.model.index(min(row, len(self._groups) - 1), 0))
        self._show_group()

    def _show_group(self) -> None:
        sources = self._sources(self.group)
        self.comparison = SourceComparison(self._document.project, sources) if sources else None
        if (before := self.area.takeWidget()) is not None:
            before.deleteLater()
        if self.comparison is not None:
            self.area.setWidget(self.comparison)
            self.comparison.changed.connect(self._enable)
        limit = self.tr("Only the {most} cited most are compared.").format(most=MOST)
        self.limit.say(limit if len(sources) > MOST else "")
        self._enable()

    @property
    def group(self) -> DuplicateGroup | None:
        """The one that is compared."""
        return self.model.group(self.list.currentIndex().row())

    def _sources(self, group: DuplicateGroup | None) -> list[Source]:
        """Without those that an undo has just taken away: the groups follow in the next round."""
        sources = self._document.project.sources
        return [sources[each] for each in group.source_ids if each in sources] if group else []

    def _enable(self) -> None:
        self.merge_button.setEnabled(self.comparison is not None and bool(self.comparison.others))

    def _alike(self) -> list[Sequence[Source]]:
        """Groups that can be merged unseen, no two of which have a record in common."""
        found: list[Sequence[Source]] = []
        taken: set[str] = set()
        for group in self._groups:
            if group.reason is Reason.SIMILAR:
                continue
            sources = self._sources(group)
            if taken.isdisjoint(group.source_ids) and differ_in_gaps_only(sources):
                found.append(sources)
                taken.update(group.source_ids)
        return found

    # ---- what is done ------------------------------------------------------------------------------

    def merge(self) -> None:
        """Merge the records that are compared, as it was chosen."""
        if self.comparison is None or not self.comparison.others:
            return
        kept, others = self.comparison.kept, self.comparison.others
        if self._document.edit(self.tr("Merge sources"), merge_sources(self._document.project, kept, others)):
            self._tell_merged(len(others) + 1)
            self.merged.emit(kept.id)

    def merge_all(self) -> None:
        """Merge every group whose records differ in nothing but gaps, all in one step."""
        groups = self._alike()
        merges = [(merged(sources), [source.id for source in sources[1:]]) for sources in groups]
        if self._document.edit(self.tr("Merge sources"), merge_all(self._document.project, merges)):
            self._tell_merged(sum(map(len, groups)))

    def dismiss(self) -> None:
        """Take the group for different sources until another project is opened."""
        if self.group is not None:
            self._dismissed.add(self.group.source_ids)
            self.look_again()

    def _tell_merged(self, number: int) -> None:
        self.look_again()
        self.message.say(self.tr("%n source(s) merged; Undo brings them back.", "", number), Tone.MUTED)

    def _tell_refused(self, problems: list) -> None:
        self.message.say("  ".join(problem_text(problem) for problem in problems[:3]), Tone.WARNING)

    def _follow(self, changes: Sequence[Change]) -> None:
        """Undone and redone here, too."""
        if any(isinstance(change.record, Source | Event | Indicator | Side) for change in changes):
            self.message.say("")
            self._later.start()
