"""The fields of the export dialog: what can be chosen about a figure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from models.project import Project
from models.records import Measure
from models.timeline import LaneBy, LaneChoice
from ui.figure.contents import FigureTexts
from ui.figure.options import LARGEST, LARGEST_SCALE, SMALLEST, FigureOptions, largest_scale
from ui.i18n import translate
from ui.plain import plain_tool_tip
from ui.timeline.lane_chooser import WAYS

TEXTS = ("title", "subtitle", "note", "credit")
PARTS = (
    "key_figures",
    "legend",
    "sources",
    "show_note",
    "show_credit",
    "corroboration",
    "indicators",
    "all_events",
    "called_off",
)
_ROWS_OF_PARTS = (
    ("key_figures", "legend"),
    ("sources", "show_note"),
    ("show_credit", "indicators"),
    ("corroboration",),
    ("all_events",),
    ("called_off",),
)
_CUSTOM = (0, 0)


class FigureForm(QWidget):
    """Measure, language, size, texts and parts."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measure = QComboBox()
        self.compared = QComboBox()
        self.compared.addItem(self.tr("Nothing"), "")
        self.lanes = QComboBox()
        for by, text in WAYS:
            self.lanes.addItem(translate("Lanes", text), by.value)
        self._lane_choices: Mapping[LaneBy, LaneChoice] = {}
        self.language = QComboBox()
        for value, text in (("", self.tr("The project’s")), ("en", "English"), ("fr", "Français")):
            self.language.addItem(text, value)
        self.preset = QComboBox()
        for text, size in self._presets():
            self.preset.addItem(text, size)
        self.width_box, self.height_box = self._size_box(), self._size_box()
        self.scale = QDoubleSpinBox()
        self.scale.setRange(1.0, LARGEST_SCALE)
        self.scale.setSingleStep(0.5)
        self.scale.setDecimals(1)
        self.scale.setPrefix("× ")
        self.texts = {name: QLineEdit() for name in TEXTS}
        self.parts = {name: QCheckBox(text) for name, text in zip(PARTS, self._part_names(), strict=True)}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        for group in self._groups():
            column.addWidget(group)
        column.addStretch(1)
        self._connect()

    def fill(
        self,
        project: Project,
        measure: Measure | None,
        options: FigureOptions,
        compared: Measure | None = None,
        lane_choices: Mapping[LaneBy, LaneChoice] | None = None,
    ) -> None:
        """Show choices, the measures to choose from, and the project's own texts.

        `lane_choices`: the order of lanes and which are folded, for each way to make them.
        """
        for offered in project.ordered(Measure):
            self.measure.addItem(offered.name, offered.id)
            self.compared.addItem(offered.name, offered.id)
        self.compared.setCurrentIndex(self.compared.findData(compared.id) if compared else 0)
        self.compared.setEnabled(self.measure.count() > 1)
        self.measure.setCurrentIndex(self.measure.findData(measure.id) if measure else -1)
        self.measure.setEnabled(self.measure.count() > 0)
        self.lanes.setCurrentIndex(self.lanes.findData(options.lane_choice.by.value))
        self._lane_choices = lane_choices or {}
        self.language.setCurrentIndex(self.language.findData(options.language))
        self.width_box.setValue(options.width)
        self.height_box.setValue(options.height)
        self.scale.setValue(options.scale)
        for name, part in self.parts.items():
            part.setChecked(bool(getattr(options, name)))
        for name, line in self.texts.items():
            line.setText(str(getattr(project.info, f"figure_{name}")))
            line.setCursorPosition(0)
        self._match_preset()

    def options(self) -> FigureOptions:
        """What the fields say now, but for the texts: those belong to the project."""
        lanes = self._lane_choices.get(LaneBy(self.lanes.currentData()), LaneChoice())
        return FigureOptions(
            lanes=self.lanes.currentData(),
            lane_order=lanes.order,
            folded_lanes=lanes.folded,
            width=self.width_box.value(),
            height=self.height_box.value(),
            scale=self.scale.value(),
            language=self.language.currentData() or "",
            measure=self.measure.currentData() or "",
            compared=self.compared.currentData() or "",
            **{name: part.isChecked() for name, part in self.parts.items()},
        )

    def project_texts(self) -> dict[str, str]:
        """The texts typed, by the field of `ProjectInfo` that keeps them."""
        return {f"figure_{name}": line.text().strip() for name, line in self.texts.items()}

    def show_composed(self, texts: FigureTexts) -> None:
        """Let empty fields show what is composed in their place."""
        for name, line in self.texts.items():
            composed = getattr(texts, name)
            line.setPlaceholderText(composed)
            line.setToolTip(plain_tool_tip(composed))

    # ---- inner -------------------------------------------------------------------------------------

    def _presets(self) -> tuple[tuple[str, tuple[int, int]], ...]:
        return (
            (self.tr("Article, 1600 × 900"), (1600, 900)),
            (self.tr("Social networks, 1200 × 675"), (1200, 675)),
            (self.tr("Square, 1200 × 1200"), (1200, 1200)),
            (self.tr("Portrait, 1080 × 1350"), (1080, 1350)),
            (self.tr("Banner, 2400 × 800"), (2400, 800)),
            (self.tr("A4 landscape, 1754 × 1240"), (1754, 1240)),
            (self.tr("Custom size"), _CUSTOM),
        )

    def _part_names(self) -> tuple[str, ...]:
        return (
            self.tr("&Key figures"),
            self.tr("&Legend"),
            self.tr("&Sources"),
            self.tr("&Definition"),
            self.tr("Credit li&ne"),
            self.tr("Who confirms each contact"),
            self.tr("&Indicators"),
            self.tr("Events the measure does not count"),
            self.tr("Also those called off or denied"),
        )

    def _size_box(self) -> QSpinBox:
        box = QSpinBox()
        box.setRange(SMALLEST, LARGEST)
        box.setSuffix(self.tr(" px"))
        box.setSingleStep(10)
        return box

    def _extent(self) -> QWidget:
        """Width and height beside each other; its label leads to the width."""
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        self.width_box.setAccessibleName(self.tr("Width"))
        self.height_box.setAccessibleName(self.tr("Height"))
        for box in (self.width_box, self.height_box):
            row.addWidget(box, 1)
        both.setFocusProxy(self.width_box)
        return both

    def _groups(self) -> tuple[QGroupBox, ...]:
        content = (
            (self.tr("&Measure"), self.measure),
            (self.tr("C&ompared with"), self.compared),
            (self.tr("Lanes"), self.lanes),
            (self.tr("Lan&guage"), self.language),
        )
        size = (
            (self.tr("&Format"), self.preset),
            (self.tr("&Width, height"), self._extent()),
            (self.tr("Sc&ale"), self.scale),
        )
        names = (self.tr("&Title"), self.tr("S&ubtitle"), self.tr("N&ote"), self.tr("Cred&it"))
        texts = tuple((label, self.texts[name]) for label, name in zip(names, TEXTS, strict=True))
        shown = QGroupBox(self.tr("Show"))
        grid = QGridLayout(shown)
        for row, names in enumerate(_ROWS_OF_PARTS):
            for column, name in enumerate(names):
                grid.addWidget(self.parts[name], row, column, 1, 3 - len(names))
        groups = (
            _group(self.tr("Content"), content),
            _group(self.tr("Size"), size),
            _group(self.tr("Texts"), texts),
        )
        _align_labels(groups)
        return (*groups, shown)

    def _connect(self) -> None:
        for box in (self.measure, self.compared):
            # Names may be longer than the box.
            box.currentTextChanged.connect(lambda text, box=box: box.setToolTip(plain_tool_tip(text)))
        self.preset.activated.connect(self._use_preset)
        # Nothing that was called off is ever counted.
        self.parts["called_off"].setEnabled(self.parts["all_events"].isChecked())
        self.parts["all_events"].toggled.connect(self.parts["called_off"].setEnabled)
        for box in (self.width_box, self.height_box):
            box.valueChanged.connect(self._match_preset)
        signals = (
            self.measure.currentIndexChanged,
            self.compared.currentIndexChanged,
            self.lanes.currentIndexChanged,
            self.language.currentIndexChanged,
            self.scale.valueChanged,
            self.width_box.valueChanged,
            self.height_box.valueChanged,
            *(line.textChanged for line in self.texts.values()),
            *(part.toggled for part in self.parts.values()),
        )
        for signal in signals:
            signal.connect(lambda *_values: self.changed.emit())

    def _use_preset(self) -> None:
        width, height = self.preset.currentData()
        if (width, height) != _CUSTOM:
            self.width_box.setValue(width)
            self.height_box.setValue(height)

    def _match_preset(self) -> None:
        """Name the size if it has a name, and offer no scale that would make the image too large."""
        size = (self.width_box.value(), self.height_box.value())
        sizes = [tuple(self.preset.itemData(index)) for index in range(self.preset.count())]
        self.preset.setCurrentIndex(sizes.index(size) if size in sizes else sizes.index(_CUSTOM))
        self.scale.setMaximum(largest_scale(*size))


def _group(title: str, rows: tuple[tuple[str, QWidget], ...]) -> QGroupBox:
    group = QGroupBox(title)
    form = QFormLayout(group)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for label, field in rows:
        form.addRow(label, field)
        field.setAccessibleName(label.replace("&", ""))
    return group


def _align_labels(groups: Iterable[QGroupBox]) -> None:
    """One label column through all groups."""
    labels = [label for group in groups for label in group.findChildren(QLabel)]
    width = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width)
