"""The timeline as it looks: each layer, at every zoom, light and dark (`tests/pictures.py`)."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from models.dates import from_day, parse_edtf
from models.evidence.confirmations import confirmation
from models.project import Project
from models.records import Event, Indicator, IndicatorPoint, Kind, Period, Record, Status, Symbol
from models.statistics import Statistics, compute
from models.timeline import (
    LaneBy,
    LaneView,
    Layout,
    TimelineContent,
    TimeScale,
    content_of,
    fit,
    fitted,
    gutter,
    lanes_of,
    layout,
)
from models.timeline.compared import with_compared
from tests.pictures import check_picture, difference
from ui import theme
from ui.timeline import painter
from ui.timeline.painter import paint
from ui.timeline.style import TimelineStyle, print_style

pytestmark = pytest.mark.usefixtures("qapp")
WIDTH, HEIGHT, HIGHER = 600, 222, 300
TODAY = datetime.date(2026, 1, 15)

KINDS = (
    Kind(id="call", name="Call"),
    Kind(id="visit", name="Visit", symbol=Symbol.DIAMOND, colour="#C8501E", order=1),
)


def style_of(colours: theme.Theme = theme.LIGHT) -> TimelineStyle:
    """The window's looks in the fixed font: pixels, no hinting."""
    return dataclasses.replace(
        print_style(12), theme=colours, background=colours.surface, ground=colours.surface
    )


def picture(drawing: Layout, style: TimelineStyle) -> QImage:
    image = QImage(int(drawing.width), int(drawing.height), QImage.Format.Format_RGB32)
    image.fill(QColor(style.ground))
    brush = QPainter(image)
    paint(brush, drawing, style)
    brush.end()
    return image


def drawn(
    content: TimelineContent, scale: TimeScale | None = None, height: int = HEIGHT, **options: object
) -> Layout:
    style = style_of()
    scale = scale or fit(content, WIDTH, style.sizes)
    return layout(content, scale, WIDTH, height, style.text_width, style.sizes, **options)


def of_days(*days: str, kind: str = "call", **fields: object) -> list[Event]:
    return [
        Event(
            id=f"{kind}-{number}-{day}",
            date=parse_edtf(day),
            kind=kind,
            **{"status": Status.HELD, "order": number, **fields},
        )
        for number, day in enumerate(days)
    ]


def events_alone(records: Sequence[Record]) -> TimelineContent:
    return content_of(Project(None, [*KINDS, *records]), None)


def contacts(project: Project) -> Statistics:
    return compute(project, project.measures["direct"], TODAY)


def one_line(project: Project) -> Layout:
    return drawn(content_of(project, contacts(project)))


def lanes(project: Project) -> Layout:
    content = content_of(project, contacts(project))
    view = LaneView(lanes_of(content, project, LaneBy.KIND), folded=("envoys",))
    style = style_of()
    covered = gutter(view, WIDTH, style.text_width, style.sizes)
    return drawn(content, fit(content, WIDTH, style.sizes, covered=covered), HIGHER, lanes=view)


def days(project: Project) -> Layout:
    timed = of_days("2025-05-19", "2025-05-21", "2025-05-21", kind="visit", time="14:30")
    content = events_alone([*timed, *of_days("2025-05-16/2025-05-18", "2025-05-23")])
    first = datetime.date(2025, 5, 14).toordinal()
    return drawn(content, fitted(first, first + 12, WIDTH))


def decades(project: Project) -> Layout:
    years = of_days("1894", "1907-08", "1914-07-28/1918-11-11", "1939-08-23", "1961-06-03", "1985-11-19")
    return drawn(events_alone([*years, *of_days("1922-04-16", "1945-02-04/1945-02-11", kind="visit")]))


def uncertain(project: Project) -> Layout:
    dates = ("2025-01~", "[..2025-03-10]", "2025-04", "2025-05-10/2025-06~", "2025-07-20?", "2025-08-20/..")
    return drawn(events_alone(of_days(*dates)))


def statuses(project: Project) -> Layout:
    events = [
        each
        for month, status in enumerate(Status, 1)
        for each in (
            *of_days(f"2025-{month:02}-03", status=status),
            *of_days(f"2025-{month:02}-12/2025-{month:02}-24", kind="visit", status=status),
        )
    ]
    return drawn(events_alone(events))


def beside(project: Project) -> Layout:
    start = datetime.date(2025, 2, 1)
    points = tuple(
        IndicatorPoint(date=from_day(start + datetime.timedelta(days=20 * n)), value=30.0 + 7 * (n % 4))
        for n in range(14)
    )
    indicator = Indicator(id="poll", name="Support", unit="%", points=points)
    truce = Period(id="p", name="Truce", start=start, end=datetime.date(2025, 6, 1))
    return drawn(events_alone([*of_days("2025-02-12", "2025-10-16"), indicator, truce]), height=HIGHER)


def two_ribbons(project: Project) -> Layout:
    first, second = contacts(project), compute(project, project.measures["calls"], TODAY)
    return drawn(with_compared(content_of(project, first), project, first, second))


def selected(project: Project) -> Layout:
    who = partial(confirmation, project)
    content = content_of(project, contacts(project))
    return drawn(content, selected=["call-4", "anchorage"], current="call-4", who_confirms=who)


def crowded(project: Project) -> Layout:
    first = datetime.date(1996, 1, 1)
    events = [
        Event(
            id=f"e{n}",
            date=from_day(first + datetime.timedelta(days=(n * n * 7 + n) % 10_957)),
            kind="visit" if n % 5 == 0 else "call",
            status=Status.HELD,
        )
        for n in range(10_000)
    ]
    return drawn(events_alone(events))


PICTURES: dict[str, tuple[Callable[[Project], Layout], theme.Theme]] = {
    "one-line": (one_line, theme.LIGHT),
    "lanes": (lanes, theme.LIGHT),
    "days": (days, theme.LIGHT),
    "decades": (decades, theme.LIGHT),
    "uncertain-dates": (uncertain, theme.LIGHT),
    "statuses": (statuses, theme.LIGHT),
    "periods-and-indicators": (beside, theme.LIGHT),
    "two-ribbons": (two_ribbons, theme.LIGHT),
    "dark": (selected, theme.DARK),
    "crowded": (crowded, theme.LIGHT),
}


@pytest.mark.parametrize("name", PICTURES)
def test_it_looks_as_it_did(project: Project, tmp_path: Path, name: str) -> None:
    draw, colours = PICTURES[name]
    check_picture(name, picture(draw(project), style_of(colours)), tmp_path)


def shifted_label(drawing: Layout) -> Layout:
    label, *others = drawing.labels
    moved = msgspec.structs.replace(label, rect=label.rect._replace(x=label.rect.x + 8))
    return msgspec.structs.replace(drawing, labels=(moved, *others))


def other_marker(drawing: Layout, **fields: object) -> Layout:
    marker, *others = drawing.markers
    return msgspec.structs.replace(drawing, markers=(msgspec.structs.replace(marker, **fields), *others))


def paler_cell(drawing: Layout) -> Layout:
    cells = [*drawing.silences]
    cells[3] = msgspec.structs.replace(cells[3], shade=1.0)
    return msgspec.structs.replace(drawing, silences=tuple(cells))


@pytest.mark.parametrize(
    "change",
    [
        shifted_label,
        partial(other_marker, colour="#C8501E"),
        partial(other_marker, symbol=Symbol.SQUARE),
        partial(other_marker, status=Status.PLANNED),
        paler_cell,
        lambda drawing: msgspec.structs.replace(drawing, as_of_line=None),
        lambda drawing: msgspec.structs.replace(drawing, beyond=None),
        lambda drawing: msgspec.structs.replace(drawing, eras=()),
    ],
    ids=["label", "colour", "shape", "status", "ribbon", "line", "hatching", "year"],
)
def test_any_change_that_can_be_seen_is_found(project: Project, change: Callable[[Layout], Layout]) -> None:
    drawing, style = one_line(project), style_of()
    usual = picture(drawing, style)
    assert difference(usual, usual).is_small
    assert not difference(picture(change(drawing), style), usual).is_small


def test_letters_may_be_drawn_a_little_otherwise(project: Project) -> None:
    drawing, style = one_line(project), style_of()
    regular, bold = QFont(style.font), QFont(style.bold)
    for font in (regular, bold):
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    hinted = picture(drawing, dataclasses.replace(style, font=regular, bold=bold))
    assert hinted != picture(drawing, style)
    assert difference(hinted, picture(drawing, style)).is_small


def test_a_difference_is_shown_where_it_is(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RENEW_PICTURES", raising=False)
    drawing, style = one_line(project), style_of()
    image = picture(other_marker(drawing, colour="#C8501E"), style)
    with pytest.raises(AssertionError, match=r"one-line: \d+ blocks .* within x \d+–\d+, y \d+–\d+"):
        check_picture("one-line", image, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one-line-difference.png", "one-line.png"]
    marker = drawing.markers[0]
    assert difference(image, picture(drawing, style)).where.contains(round(marker.x), round(marker.y))


def test_every_layer_is_in_some_picture(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = [
        (drawing := draw(project), style := style_of(colours), picture(drawing, style))
        for draw, colours in PICTURES.values()
    ]
    layers = painter._LAYERS
    for missing in layers:
        monkeypatch.setattr(painter, "_LAYERS", tuple(layer for layer in layers if layer is not missing))
        found = (difference(picture(drawing, style), before) for drawing, style, before in usual)
        assert not all(each.is_small for each in found), missing.__name__
