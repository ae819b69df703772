"""Who takes part, and how: a row for each participant, and a line to add one."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models import edits
from models.records import Actor, Participant, Role
from ui.details import options
from ui.details.context import Context
from ui.widgets.adder import Adder
from ui.widgets.choice_field import Choice, Option
from ui.widgets.field import Field
from ui.widgets.row_menu import RowMenu, moved


class ParticipantRow(QWidget):
    """Actor, role, menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.actor = Choice()
        self.actor.setAccessibleName(self.tr("Participant"))
        self.role = Choice()
        self.role.setAccessibleName(self.tr("Role"))
        self.menu = RowMenu()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.role.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.role.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line.addWidget(self.actor, 1)
        line.addWidget(self.role)
        line.addWidget(self.menu)


class ParticipantsField(Field):
    """The value is a tuple of Participants, in order."""

    KEEPS_ROOM = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.adder = Adder(self.tr("Add a participant: type a name"))
        super().__init__(self.adder, parent)
        self._context = context
        self.rows: list[ParticipantRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._rows.insertLayout(0, self._lines)
        self._rows.setSpacing(4)
        self.adder.chosen.connect(self._add)
        self.adder.unknown.connect(self._create)
        self.adder.unclear.connect(self.flag)
        self.adder.textEdited.connect(lambda _text: self.flag(""))

    @property
    def participants(self) -> tuple[Participant, ...]:
        return self._value if isinstance(self._value, tuple) else ()

    def reset(self, value: object) -> None:
        super().reset(value)
        self.adder.clear()

    def draft(self) -> str | None:
        return self.adder.text() or None

    def restore(self, draft: str) -> None:
        self.adder.setText(draft)

    def _write(self, value: object) -> None:
        participants = self.participants
        while len(self.rows) < len(participants):
            self._append_row()
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(participants))
            if index < len(participants):
                self._show(row, index)
        self.adder.set_records(options.actors_by_name(self._context.project))

    def _append_row(self) -> None:
        index = len(self.rows)
        row = ParticipantRow(self)
        row.actor.activated.connect(lambda _index: self._replace(index, actor=row.actor.chosen))
        row.role.activated.connect(lambda _index: self._replace(index, role=row.role.chosen))
        row.menu.moved.connect(lambda step: self._move(index, step))
        row.menu.removed.connect(lambda: self._remove(index))
        self.rows.append(row)
        self._lines.addWidget(row)

    def _show(self, row: ParticipantRow, index: int) -> None:
        participants = self.participants
        others = {p.actor for i, p in enumerate(participants) if i != index}
        names = options.actor_names(self._context.project)
        free = [Option(actor_id, name) for actor_id, name in names if actor_id not in others]
        row.actor.set_options(free, participants[index].actor)
        row.role.set_options(options.codes(Role), participants[index].role)
        name = dict(names).get(participants[index].actor, "")
        row.menu.setAccessibleName(self.tr("Actions for {name}").format(name=name))
        row.menu.set_place(index, len(participants))

    def _replace(self, index: int, **values: object) -> None:
        changed = list(self.participants)
        changed[index] = msgspec.structs.replace(changed[index], **values)
        self._hand_over(tuple(changed))

    def _move(self, index: int, step: int) -> None:
        self._hand_over(moved(self.participants, index, step))

    def _remove(self, index: int) -> None:
        self._hand_over(self.participants[:index] + self.participants[index + 1 :])

    def _add(self, actor_id: str) -> None:
        if any(participant.actor == actor_id for participant in self.participants):
            name = self._context.project.actors[actor_id].name
            self.flag(self.tr("{name} takes part already.").format(name=name))
            return
        self._hand_over((*self.participants, Participant(actor=actor_id)))

    def _create(self, name: str) -> None:
        """Add an actor that the project does not have yet, in the same step."""
        actor = Actor(id=self._context.project.free_id(Actor, name), name=name)
        self._hand_over((*self.participants, Participant(actor=actor.id)), edits.add(actor))
