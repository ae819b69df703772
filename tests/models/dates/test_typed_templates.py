"""Whatever the order and the separators: a date as people write it is never read as another one.

It is read as itself, or offered among several readings, or refused.
"""

from __future__ import annotations

import datetime

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from models.dates import DateError, EventDate, parse_edtf
from models.dates.typed import read
from models.dates.words import words_of

TODAY = datetime.date(2026, 1, 15)
JOINTS = ("-", "–", " - ", " – ", "/", " / ", " to ", " au ", " à ", " until ")
SEPARATORS = (" ", "-", "/", ".", ". ", ", ", "–")
NUMBER_SEPARATORS = ("-", "/", ".", " ", "–")
ORDERS = ("dmy", "mdy", "ymd", "ydm", "myd", "dym")

days = st.dates(datetime.date(1000, 1, 1), datetime.date(2999, 12, 31))
MONTHS = [
    months for words in (words_of("en"), words_of("fr")) for months in (words.months, words.short_months)
]
Way = tuple[str, str, tuple[str, ...]]
ways = st.tuples(st.sampled_from(ORDERS), st.sampled_from(SEPARATORS), st.sampled_from(MONTHS))


def readings(text: str, day_first: bool = True) -> tuple[EventDate, ...]:
    """What the text can be; nothing if it is refused."""
    try:
        return read(text, TODAY, day_first)
    except DateError:
        return ()


def never_something_else(text: str, *meanings: str) -> None:
    """The first meaning is among the readings if there are any, in either order of day and month."""
    for day_first in (True, False):
        found = readings(text, day_first)
        assert not found or parse_edtf(meanings[0]) in found, (text, [date.edtf for date in found])
        if len(found) == 1:
            assert found[0].edtf in meanings


def written(day: datetime.date, order: str, separator: str, month: str) -> str:
    parts = {"d": str(day.day), "m": month, "y": str(day.year)}
    return separator.join(parts[part] for part in order)


@settings(deadline=None, max_examples=300)
@given(days, ways)
def test_a_day_with_a_month_name(day: datetime.date, way: Way) -> None:
    order, separator, names = way
    text = written(day, order, separator, names[day.month - 1])
    never_something_else(text, day.isoformat())
    if order in ("dmy", "mdy", "ymd"):
        assert [date.edtf for date in readings(text)] == [day.isoformat()]


@settings(deadline=None, max_examples=300)
@given(days, st.sampled_from(("dmy", "mdy", "ymd")), st.sampled_from(NUMBER_SEPARATORS), st.booleans())
def test_a_day_in_numbers(day: datetime.date, order: str, separator: str, padded: bool) -> None:
    parts = {"d": f"{day:%d}", "m": f"{day:%m}", "y": str(day.year)}
    shown = {key: part if padded else part.lstrip("0") for key, part in parts.items()}
    text = separator.join(shown[part] for part in order)
    assert parse_edtf(day.isoformat()) in readings(text)
    never_something_else(text, day.isoformat())


@settings(deadline=None, max_examples=300)
@given(days, ways)
def test_a_year_of_two_digits_is_refused_or_no_other_date(day: datetime.date, way: Way) -> None:
    order, separator, names = way
    parts = {"d": str(day.day), "m": names[day.month - 1], "y": f"{day:%y}"}
    assert readings(separator.join(parts[part] for part in order)) == ()


@settings(deadline=None, max_examples=500)
@given(days, st.integers(1, 400), ways, st.sampled_from(JOINTS))
def test_two_whole_days(first: datetime.date, further: int, way: Way, joint: str) -> None:
    order, separator, names = way
    last = first + datetime.timedelta(further)
    text = joint.join(written(day, order, separator, names[day.month - 1]) for day in (first, last))
    never_something_else(text, f"{first}/{last}", f"[{first},{last}]")


@settings(deadline=None, max_examples=500)
@given(days, days, ways, st.sampled_from(JOINTS))
def test_two_days_of_one_month(one: datetime.date, other: datetime.date, way: Way, joint: str) -> None:
    order, separator, names = way
    first, last = sorted((one, other.replace(year=one.year, month=one.month, day=min(other.day, 28))))
    assume(first < last)
    parts = {"d": f"{first.day}{joint}{last.day}", "m": names[first.month - 1], "y": str(first.year)}
    text = separator.join(parts[part] for part in order)
    never_something_else(text, f"{first}/{last}", f"[{first},{last}]")


@settings(deadline=None, max_examples=500)
@given(days, st.integers(1, 12), ways, st.sampled_from(JOINTS), st.booleans())
def test_two_months(day: datetime.date, month: int, way: Way, joint: str, year_first: bool) -> None:
    _order, separator, names = way
    assume(day.month < month)
    both = joint.join((names[day.month - 1], names[month - 1]))
    text = separator.join((str(day.year), both) if year_first else (both, str(day.year)))
    first, last = f"{day.year}-{day.month:02}", f"{day.year}-{month:02}"
    never_something_else(text, f"{first}/{last}", f"[{first},{last}]")


@settings(deadline=None, max_examples=300)
@given(st.integers(1000, 2998), st.integers(1, 60), st.sampled_from(JOINTS), st.integers(1, 4))
def test_two_years(year: int, further: int, joint: str, digits: int) -> None:
    last = year + further
    short = str(last)[-digits:]
    assume(str(last)[:-digits] == str(year)[:-digits])
    # `2011-12` with a plain hyphen is December, as ISO 8601 has it.
    assume(not (joint == "-" and digits == 2 and 1 <= int(short) <= 12))
    never_something_else(f"{year}{joint}{short}", f"{year}/{last}", f"[{year},{last}]")


@settings(deadline=None, max_examples=200)
@given(
    st.integers(1000, 2998),
    st.sampled_from(("winter", "hiver", "the winter of", "l’hiver")),
    st.sampled_from(JOINTS),
    st.booleans(),
    st.booleans(),
)
def test_a_winter_of_two_years(year: int, winter: str, joint: str, short: bool, name_first: bool) -> None:
    assume(not short or (year + 1) % 100)
    following = str(year + 1)[-2:] if short else str(year + 1)
    years = f"{year}{joint}{following}"
    never_something_else(f"{winter} {years}" if name_first else f"{years} {winter}", f"{year}-24")


@settings(deadline=None, max_examples=300)
@given(days, st.lists(st.integers(1, 28), min_size=3, max_size=3, unique=True), ways, st.sampled_from("-–"))
def test_a_list_with_days_from_one_to_another(
    day: datetime.date, numbers: list[int], way: Way, dash: str
) -> None:
    order, separator, names = way
    one, two, three = sorted(numbers)
    for word in ("or", "ou"):
        parts = {"d": f"{one}{dash}{two} {word} {three}", "m": names[day.month - 1], "y": str(day.year)}
        month = f"{day:%Y-%m}"
        meaning = f"[{month}-{one:02}..{month}-{two:02},{month}-{three:02}]"
        never_something_else(separator.join(parts[part] for part in order), meaning)


@settings(deadline=None, max_examples=200)
@given(days, st.integers(1, 400), st.sampled_from(("/", "–", " - ", " – ")))
def test_abbreviated_intervals_of_iso_8601(first: datetime.date, further: int, joint: str) -> None:
    last = first + datetime.timedelta(further)
    ends = [last.isoformat()]
    ends += [last.isoformat()[5:]] if last.year == first.year else []
    ends += [last.isoformat()[8:]] if last.isoformat()[:7] == first.isoformat()[:7] else []
    for end in ends:
        assert [date.edtf for date in readings(f"{first}{joint}{end}")] == [f"{first}/{last}"]
    if last.year == first.year and last.month > first.month:
        months = f"{first:%Y-%m}", f"{last:%m}"
        assert [date.edtf for date in readings(joint.join(months))] == [f"{months[0]}/{last:%Y-%m}"]


@pytest.mark.parametrize("text", ["Feb 12, 2025", "12 Feb 2025", "2025 Feb 12", "12/02/2025", "2025–26"])
def test_the_templates_read_something(text: str) -> None:
    assert readings(text)
