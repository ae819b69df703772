"""The marks of corroboration: each another shape, drawn within their place, told in words."""

from __future__ import annotations

from functools import partial

import msgspec
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from models.evidence.confirmations import Confirmation, Corroboration, confirmation
from models.project import Project
from models.records import Citation, Source
from models.timeline import content_of, fit, layout
from ui import theme
from ui.evidence.marks import Mark, evidence_icon, mark_of, paint_sample, roof_pixmap
from ui.evidence.wording import confirmation_word, evidence_lines
from ui.timeline.painter import paint
from ui.timeline.style import print_style, window_style

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_half_roof_stands_on_the_side_that_confirms() -> None:
    both = ("russia", "us")
    one = partial(Confirmation, Corroboration.ONE_SIDE, present=both)
    assert mark_of(one(("russia",))) is Mark.FIRST
    assert mark_of(one(("us",))) is Mark.OTHER
    assert mark_of(Confirmation(Corroboration.BOTH_SIDES, both, both)) is Mark.BOTH
    assert mark_of(Confirmation(Corroboration.UNSOURCED, (), both)) is Mark.UNSOURCED
    assert mark_of(Confirmation(Corroboration.THIRD_PARTY, (), both)) is Mark.THIRD_PARTY


def sample(mark: Mark) -> QImage:
    image = QImage(30, 30, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint_sample(painter, QPointF(15, 15), 6.0, mark, QColor("white"))
    painter.end()
    return image


def test_shape_alone_tells_the_marks_apart() -> None:
    samples = [sample(mark) for mark in Mark]
    for index, one in enumerate(samples):
        assert all(one != other for other in samples[index + 1 :])
    assert ink(sample(Mark.FIRST), range(5, 12)) > 0 == ink(sample(Mark.FIRST), range(19, 26))
    assert ink(sample(Mark.OTHER), range(19, 26)) > 0 == ink(sample(Mark.OTHER), range(5, 12))


def ink(image: QImage, columns: range) -> int:
    """How many dark pixels there are above the symbol's middle."""
    return sum(image.pixelColor(x, y).lightness() < 90 for x in columns for y in range(13))


@pytest.mark.parametrize("mark", [Mark.BOTH, Mark.FIRST, Mark.OTHER, Mark.THIRD_PARTY])
def test_a_roof_touches_no_edge_of_its_pixmap(mark: Mark) -> None:
    image = roof_pixmap(mark, "#000000", 6.0, 2.0).toImage()
    last = image.width() - 1
    edge = [image.pixelColor(x, y).alpha() for x in range(last + 1) for y in (0, last)]
    edge += [image.pixelColor(x, y).alpha() for y in range(last + 1) for x in (0, last)]
    assert not any(edge)
    assert not evidence_icon(mark).isNull()


@pytest.fixture
def unsourced(project: Project) -> Project:
    """One contact of each kind of confirmation, one of them claimed."""
    project.sources["paper"] = Source(id="paper", title="<i>Report</i>", container_title="Daily")
    for event, cited in (("call-1", ()), ("call-2", ("paper",)), ("call-3", ("statement",))):
        citations = tuple(Citation(source=source) for source in cited)
        project.events[event] = msgspec.structs.replace(project.events[event], citations=citations)
    return project


@pytest.mark.parametrize("medium", ["light", "dark", "print"])
def test_the_drawing_shows_them_in_every_medium(qtbot: QtBot, unsourced: Project, medium: str) -> None:
    style = print_style()
    if medium != "print":
        colours = theme.DARK if medium == "dark" else theme.LIGHT
        style = window_style(colours, theme.ui_font(style.font))
    content = content_of(unsourced, None)
    scale = fit(content, 800, style.sizes)

    def drawn(who_confirms: object) -> QImage:
        image = QImage(800, 300, QImage.Format.Format_RGB32)
        image.fill(QColor(style.ground))
        shown = layout(
            content, scale, 800, 300, style.text_width, style.sizes,
            selected=("call-3",), current="call-3", who_confirms=who_confirms,
        )  # fmt: skip
        painter = QPainter(image)
        paint(painter, shown, style)
        painter.end()
        return image

    assert drawn(partial(confirmation, unsourced)) != drawn(None)


def test_words_name_the_sides(unsourced: Project) -> None:
    events = unsourced.events

    def said(event: str) -> str:
        who = confirmation(unsourced, events[event])
        assert who is not None
        return confirmation_word(unsourced, who)

    assert [said(f"call-{n}") for n in (1, 2, 3, 4)] == [
        "unsourced",
        "third party only",
        "United States only",
        "both sides",
    ]
    assert evidence_lines(unsourced, events["call-3"]) == [
        "United States: Statement, White House",
        "Russia: no source",
    ]
    assert evidence_lines(unsourced, events["call-2"])[-1] == "Others: <i>Report</i>, Daily"
    assert evidence_lines(unsourced, events["miami"]) == []


def test_a_long_list_of_sources_is_cut(unsourced: Project) -> None:
    for number in range(7):
        source = Source(id=f"s{number}", title=f"S{number}", side="us")
        unsourced.sources[source.id] = source
    citations = tuple(Citation(source=f"s{number}") for number in range(7))
    event = msgspec.structs.replace(unsourced.events["call-1"], citations=citations)
    assert evidence_lines(unsourced, event)[0] == "United States: S0 · S1 · S2 · S3 · …"
