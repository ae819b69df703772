"""The axis: its ticks and labels at each zoom, and the weekends."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.dates import FIRST_DAY, LAST_DAY
from models.timeline import MAX_PIXELS_PER_DAY, MIN_PIXELS_PER_DAY, Era, Sizes, Tick, TimeScale
from models.timeline.ticks import ticks_and_eras, weekends
from models.timeline.units import UNITS

SIZES = Sizes()

zooms = st.floats(-3.4, 4.93).map(lambda power: 10**power)
languages = st.sampled_from(["en", "fr"])
widths = st.integers(300, 3000)
days = st.floats(FIRST_DAY, LAST_DAY)


def text_width(text: str, bold: bool) -> float:
    """About those of the shipped font at the size of the window."""
    return (6.6 if bold else 6.0) * len(text)


def axis(
    scale: TimeScale, width: float = 900, language: str = "en"
) -> tuple[tuple[Tick, ...], tuple[Era, ...]]:
    return ticks_and_eras(scale, width, 0.0, language, text_width, SIZES)


def ordinal(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


def at(text: str, pixels_per_day: float, x: float = 20.0) -> TimeScale:
    return TimeScale(ordinal(text) - x / pixels_per_day, pixels_per_day)


@st.composite
def views(draw: st.DrawFn) -> tuple[TimeScale, int]:
    """A scale and a width of an axis that lies within the calendar."""
    width, zoom = draw(widths), draw(zooms)
    reach = width / zoom
    first = draw(st.floats(0, 1)) * max(LAST_DAY - FIRST_DAY - reach, 0.0) + FIRST_DAY
    return TimeScale(first, zoom), width


@given(st.builds(TimeScale, days, zooms), languages, widths)
def test_labels_never_overlap(scale: TimeScale, language: str, width: int) -> None:
    ticks, eras = axis(scale, width, language)
    for rects in ([tick.text_rect for tick in ticks if tick.text], [era.rect for era in eras]):
        assert all(left.right < right.x for left, right in pairwise(rects))
        assert all(rect.x >= 0 and rect.right <= width for rect in rects)


@given(views(), languages)
def test_there_are_two_to_twenty_labels(view: tuple[TimeScale, int], language: str) -> None:
    scale, width = view
    if (LAST_DAY - FIRST_DAY) * scale.pixels_per_day < width:
        return
    ticks, _ = axis(scale, width, language)
    assert 2 <= sum(bool(tick.text) for tick in ticks) <= 20


@given(views(), languages, st.floats(-400, 400))
def test_panning_changes_no_label(view: tuple[TimeScale, int], language: str, pixels: float) -> None:
    scale, width = view
    moved = TimeScale(scale.first_day + pixels / scale.pixels_per_day, scale.pixels_per_day)
    left, right = max(pixels, 0.0), min(width, width + pixels)

    def labels(shown: TimeScale, offset: float, margin: float) -> dict[int, str]:
        """By the minute in which they begin: those of the steps that both views show whole."""
        ticks, _ = axis(shown, width, language)
        return {
            round(shown.day(tick.x) * 24 * 60): tick.text
            for tick, following in pairwise(ticks)
            if min(tick.x, tick.text_rect.x) >= left - offset + margin
            and max(following.x, tick.text_rect.right) <= right - offset - margin
        }

    before, after = labels(scale, 0.0, 1.0), labels(moved, pixels, 1.0)
    assert all(before.values())
    assert labels(scale, 0.0, 2.0).items() <= after.items()
    assert labels(moved, pixels, 2.0).items() <= before.items()


@given(
    st.builds(TimeScale, st.floats(ordinal("1500-01-01"), ordinal("2100-01-01")), zooms), languages, widths
)
def test_the_larger_unit_is_readable_near_the_left_edge(scale: TimeScale, language: str, width: int) -> None:
    _, eras = axis(scale, width, language)
    century = 36_525 * scale.pixels_per_day
    if century > 500:
        assert eras
        assert eras[0].rect.x <= eras[0].rect.width + 170
        assert any(character.isdigit() for character in eras[0].text) or "siècle" in eras[0].text


@pytest.mark.parametrize(
    ("day", "pixels_per_day", "language", "texts", "era"),
    [
        ("2025-02-12", 86_400.0, "en", ["00:00", "00:01", "00:02"], "Wed 12 Feb 2025"),
        ("2025-02-12", 86_400.0, "fr", ["0\u00a0h\u00a000", "0\u00a0h\u00a001"], "mer. 12 févr. 2025"),
        ("2025-02-12", 1_000.0, "en", ["00:00", "01:00", "14:00"], "Wed 12 Feb 2025"),
        ("2025-02-12", 1_000.0, "fr", ["0\u00a0h", "14\u00a0h"], "mer. 12 févr. 2025"),
        ("2025-06-01", 70.0, "en", ["Sun 1", "Mon 2", "Tue 3"], "June 2025"),
        ("2025-06-01", 80.0, "fr", ["dim. 1er", "lun. 2"], "juin 2025"),
        ("2025-06-01", 41.0, "en", ["1", "2", "3"], "June 2025"),
        ("2025-06-01", 22.0, "en", ["1", "3", "29"], "June 2025"),
        ("2025-06-01", 9.0, "en", ["2", "9", "30"], "July 2025"),
        ("2025-06-01", 2.0, "en", ["Jun", "Jul", "Aug"], "2025"),
        ("2025-06-01", 0.6, "en", ["Q2", "Q3", "Q4"], "2025"),
        ("2025-06-01", 0.15, "en", ["2025", "2026"], "2020s"),
        ("1961-06-01", 0.15, "fr", ["1962", "1963"], "années 1960"),
        ("1961-06-01", 0.07, "en", ["1962", "1964"], "1960s"),
        ("1961-06-01", 0.03, "en", ["1965", "1970"], "20th century"),
        ("1961-06-01", 0.015, "en", ["1960s", "1970s"], "20th century"),
        ("1751-06-01", 0.005, "fr", ["1800", "1900"], "XIXe siècle"),
        ("1751-06-01", 0.002, "en", ["18th\u00a0c.", "19th\u00a0c.", "21st\u00a0c."], None),
        ("1751-06-01", 0.003, "fr", ["1800", "1850"], "XIXe siècle"),
        ("0001-01-01", 0.003, "fr", ["50", "100"], "Ier siècle"),
        ("0001-01-01", 0.02, "en", ["1–9", "10s", "20s"], "1st century"),
        ("2025-06-01", 0.001, "en", ["2200", "2400"], None),
    ],
)
def test_the_axis_adapts_to_the_zoom(
    day: str, pixels_per_day: float, language: str, texts: list[str], era: str | None
) -> None:
    ticks, eras = axis(at(day, pixels_per_day), 700, language)
    assert set(texts) <= {tick.text for tick in ticks}
    assert era is None or era in {each.text for each in eras}


def test_months_are_named_in_the_language_of_the_project() -> None:
    ticks, _ = axis(TimeScale(ordinal("2025-01-01"), 2.5), 900, "fr")
    assert [tick.text for tick in ticks][:3] == ["janv.", "févr.", "mars"]


@pytest.mark.parametrize(
    ("pixels_per_day", "text"),
    [(20_000.0, "Sat 10 May 2025"), (1_000.0, "Sat 10 May 2025"), (50.0, "May 2025"), (3.0, "2025")],
)
def test_the_year_stays_readable_at_the_left_edge(pixels_per_day: float, text: str) -> None:
    _, eras = axis(TimeScale(ordinal("2025-05-10") + 0.4, pixels_per_day))
    assert eras[0].text == text
    assert eras[0].rect.x == SIZES.margin


def test_a_day_in_the_middle_of_the_month_begins_no_month() -> None:
    ticks, _ = axis(at("2025-05-30", 40.0))
    assert [tick.text for tick in ticks if tick.is_major] == ["1"]


def test_midnight_is_major_among_the_hours() -> None:
    ticks, _ = axis(at("2025-05-30", 1_300.0), 2_000)
    assert [tick.text for tick in ticks if tick.is_major] == ["00:00", "00:00"]


@pytest.mark.parametrize("unit", UNITS)
def test_steps_are_never_shorter_than_they_say(unit: object) -> None:
    assert hasattr(unit, "starts")
    first = ordinal("1896-01-01")
    reach = min(max(400 * unit.days, 800), LAST_DAY - first - 20 * unit.days)
    if unit.days < 1:
        reach = 2
    lengths = [end - start for start, end in pairwise(unit.starts(first, first + max(reach, unit.days)))]
    assert min(lengths) >= unit.shortest - 1e-9
    assert sum(lengths) / len(lengths) == pytest.approx(unit.days, rel=0.1)


def test_weekends_are_shown_where_days_are() -> None:
    for zoom in (40.0, 400.0, 4000.0):
        scale = at("2025-06-06", zoom, 0.0)
        shown = weekends(scale, 4.0 * zoom, (5.0, 200.0), "en", text_width, SIZES)
        assert [(scale.day(rect.x), scale.day(rect.right)) for rect in shown] == [
            (ordinal("2025-06-07"), ordinal("2025-06-09"))
        ]
        assert (shown[0].y, shown[0].bottom) == (5.0, 200.0)


@pytest.mark.parametrize("zoom", [MIN_PIXELS_PER_DAY, 0.1, 8.0])
def test_no_weekends_where_no_days_are_seen(zoom: float) -> None:
    assert weekends(at("2025-06-06", zoom), 900, (0.0, 1.0), "en", text_width, SIZES) == ()


@given(views())
def test_weekends_are_in_view_and_apart(view: tuple[TimeScale, int]) -> None:
    scale, width = view
    shown = weekends(scale, width, (0.0, 1.0), "en", text_width, SIZES)
    assert all(0 <= rect.x < rect.right <= width for rect in shown)
    for rect in shown:
        middle = datetime.date.fromordinal(int(scale.day((rect.x + rect.right) / 2)))
        assert middle.weekday() >= 5


def test_the_deepest_zoom_shows_minutes() -> None:
    ticks, _ = axis(TimeScale(ordinal("2025-06-01"), MAX_PIXELS_PER_DAY))
    assert ticks[1].text == "00:01"
