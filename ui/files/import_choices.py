"""What someone has chosen to do with each record of a file, and in which words that is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from models.project import Project
from models.sources.updates import ADD, Entry, SourceUpdate, Standing, UpdatePlan
from ui.sources.compared import field_text, said_fields
from ui.sources.names import record_line


class ImportChoices(QObject):
    """Starts with what is usual for each record."""

    def __init__(self, project: Project, plan: UpdatePlan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._plan = plan
        self._sides = {side.id: side.name for side in plan.sides}
        self.makes_sides = True
        """Whether the sides that the project lacks are added with the records that speak for them."""
        self.chosen = plan.usual_choices
        """Number of an entry -> ADD, or the id of the record that it updates; others are left out."""

    def choose(self, entry: Entry, choice: str | None) -> None:
        """Add the record (ADD), let it update one of the project (its id), or leave it out (None)."""
        if choice is None:
            self.chosen.pop(entry.number, None)
        else:
            self.chosen[entry.number] = choice

    def is_chosen(self, entry: Entry) -> bool:
        return entry.number in self.chosen

    def update(self, entry: Entry) -> SourceUpdate | None:
        """What becomes of the record that the entry updates; for a known one also while it is left out."""
        choice = self.chosen.get(entry.number)
        if choice is None and entry.standing in (Standing.CHANGED, Standing.SAME):
            return entry.updates[0]
        return next((update for update in entry.updates if update.before.id == choice), None)

    def fields(self, entry: Entry) -> tuple[str, ...]:
        """The fields that are shown: those that change, or all that a new record has."""
        update = self.update(entry)
        return update.fields if update is not None else said_fields(entry.source)

    # ---- words -------------------------------------------------------------------------------------

    def line(self, entry: Entry) -> str:
        """What to know the record by."""
        return record_line(entry.source, self._project.info.language)

    def fate(self, entry: Entry) -> str:
        """What becomes of it: the record of the project that it changes, or that it is added or left out."""
        language = self._project.info.language
        choice, update = self.chosen.get(entry.number), self.update(entry)
        if choice == ADD:
            return "" if entry.standing is Standing.NEW else self.tr("is added")
        if update is None and entry.repeats is not None:
            first = self.line(self._plan.entries[entry.repeats])
            return self.tr("left out: repeats “{title}”").format(title=first)
        if update is None:
            return self.tr("left out")
        line = record_line(update.before, language)
        if choice is None and entry.standing is Standing.CHANGED:
            return self.tr("left out")
        if entry.standing is Standing.CHANGED and line == self.line(entry):
            number = len(update.fields)
            return self.tr("%n field(s) change", "", number)
        return line

    def before(self, entry: Entry, field: str) -> str:
        """The value that the record of the project has now."""
        update = self.update(entry)
        return field_text(self._project, update.before, field) if update is not None else ""

    def after(self, entry: Entry, field: str) -> str:
        """The value that it gets, or that the new record has."""
        update = self.update(entry)
        if field == "side" and entry.source.side in self._sides:
            return self._sides[entry.source.side] if self.makes_sides else ""
        return field_text(self._project, update.after if update is not None else entry.source, field)

    def group_text(self, standing: Standing, number: int) -> str:
        """What a group is called, and how many records it has."""
        if standing is Standing.NEW:
            return self.tr("New: %n", "", number)
        if standing is Standing.CHANGED:
            return self.tr("Changed: %n", "", number)
        if standing is Standing.UNCLEAR:
            return self.tr("Unclear, please choose: %n", "", number)
        if standing is Standing.REPEATED:
            return self.tr("Twice in the file: %n", "", number)
        return self.tr("The same already: %n", "", number)
