"""Dates as people type them, in English and French whatever the language of the interface -> EventDate.

No missing part is ever filled from today: `12 février` alone is refused. The rules that are our own:

- early, mid and late (`début`, `mi-`, `fin`) are thirds: of a month, days 1 to 10, 11 to 20, 21 to the last;
  of a year, four months each.
- `before` and `after` leave the day, month or year itself out, `since` and `until` keep it in.
- `between A and B` is one day, unknown which; `from A to B` and `A–B` last.
- `c.`, `vers`, `?` before or after a range with a dash mark both its ends.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import product

from models.dates.edtf import parse_edtf
from models.dates.errors import DateError
from models.dates.points import Convention, Point, read_point, resolve
from models.dates.syntax import Open, Single, Span, combined, neighbour, parse, single_of_day
from models.dates.value import EventDate
from models.dates.vocabulary import APPROXIMATELY, PERHAPS, alternatives, plain_phrase

_LONGEST_TEXT = 120

_HYPHENS = str.maketrans({"\N{HYPHEN}": "-", "\N{NON-BREAKING HYPHEN}": "-", "\N{MINUS SIGN}": "-"})
_TWO_NUMBERS = re.compile(r"\d[-./ ]\d")
_WINTER = re.compile(r"winter|hiver|summer|ete")
_CLOCK_TIME = re.compile(r"\d ?(:|h) ?\d\d|\d ?(am|pm|h)\b")
_BEFORE_CHRIST = re.compile(r"\b(bce?|av(\.|ant)? ?j\.? ?-?c)\b")

_ABOUT = re.compile(rf"(?:(?:c|ca)(?:\. ?| |(?=\d))|~ ?|(?:{alternatives(APPROXIMATELY)}) )")
_MAYBE = re.compile(rf"(?:{alternatives(PERHAPS)}) ")
_AFTERWARDS = re.compile(r" ?(?:\(\?\)|(?P<mark>[?~%])|(?P<about>environ|env|approximately|approx|or so))$")

_FROM = re.compile(r"(?:from|since|starting|du|de|depuis|a partir|des) |(?:d|de l)'")
_TO = re.compile(r" (?:to|until|till|through|aux?|a|jusqu'(?:aux?|a|en)) ")
_BETWEEN = re.compile(r"(?:between|entre) (.+) (?:and|et) (.+)")
_OR = re.compile(r"(.+) (?:or|ou) (.+)")

_BOUNDS = tuple(
    (re.compile(rf"(?:{words})[ ]?(?:le |la |les |l'|the |en )?(.+)"), template)
    for words, template in (
        (r"no later than |not later than |at the latest |by |au plus tard ", "[..{}]"),
        (r"no earlier than |not earlier than |at the earliest |au plus tot ", "[{}..]"),
        (r"before |prior to |avant ", "before"),
        (r"after |apres ", "after"),
        (r"since |depuis |from |starting |a partir d(?:e |u |es |')|des ", "{}/.."),
        (r"until |till |up to |jusqu'(?:aux?|a|en) ", "../{}"),
    )
)


def read(text: str, today: datetime.date, day_first: bool = True) -> tuple[EventDate, ...]:
    """Every reading of what was typed, preferred first; more than one where people differ.

    `12/02/2025` is read both ways, the way of `day_first` first, and so is `winter 2025`, as the winter that
    starts in 2025 first. `today` serves `today`, `hier` and the like alone.

    Raises DateError, its `text` the whole text, with one of these codes:
    `empty`; `not_understood`; `no_year`; `short_year` (fewer than four digits); `wrong_weekday`;
    `no_such_day`; `no_such_month`; `year_out_of_range` (only 1 to 9999); `reversed`; `clock_time`;
    `several_events` (`{...}`); `open_both_ends`.
    """
    if not text.strip():
        raise DateError("empty", text)
    exact = text.strip().translate(_HYPHENS).upper()
    try:
        return (parse_edtf(exact),)
    except DateError as error:
        if error.code != "not_edtf":
            raise DateError(error.code, text) from None
    if len(text) > _LONGEST_TEXT:
        raise DateError("not_understood", text)
    return _readings(text, today, day_first)


@lru_cache(maxsize=4096)
def _readings(text: str, today: datetime.date, day_first: bool) -> tuple[EventDate, ...]:
    """One reading for each convention that makes sense of the text."""
    phrase = plain_phrase(text)
    day_orders = (day_first, not day_first) if _TWO_NUMBERS.search(phrase) else (day_first,)
    winters = (True, False) if _WINTER.search(phrase) else (True,)
    readings: dict[EventDate, None] = {}
    codes: list[str] = []
    for day_order, winter in product(day_orders, winters):
        try:
            readings[parse_edtf(_Reader(Convention(today, day_order, winter)).read(phrase))] = None
        except DateError as error:
            codes.append("not_understood" if error.code == "not_edtf" else error.code)
    if not readings:
        raise DateError("no_such_day" if "no_such_day" in codes else codes[0], text)
    return tuple(readings)


class _Reader:
    """A small recursive grammar: each method gives the EDTF of a folded text, or None if it is not its shape.

    A text that has the shape but cannot be a date raises DateError.
    """

    def __init__(self, convention: Convention) -> None:
        self._convention = convention

    def read(self, text: str) -> str:
        shapes: tuple[Callable[[str], str | None], ...] = (
            self._between,
            self._from_to,
            self._bounded,
            self._marked,
            self._either,
            self._point,
            self._dashed,
        )
        for shape in shapes:
            edtf = shape(text)
            if edtf is not None:
                return edtf
        if _BEFORE_CHRIST.search(text):
            raise DateError("year_out_of_range", text)
        raise DateError("clock_time" if _CLOCK_TIME.search(text) else "not_understood", text)

    def _between(self, text: str) -> str | None:
        """`between A and B`."""
        match = _BETWEEN.fullmatch(text)
        ends = self._pair(*match.groups()) if match else None
        if ends is None:
            return None
        first, last = (parse(end) for end in ends)
        first = first if isinstance(first, Single) else single_of_day(parse_edtf(ends[0]).earliest)
        last = last if isinstance(last, Single) else single_of_day(parse_edtf(ends[1]).latest)
        return f"[{first}..{last}]"

    def _from_to(self, text: str) -> str | None:
        """`from A to B`, `A to B`, `du A au B`."""
        opening = _FROM.match(text)
        inner = text[opening.end() :] if opening else text
        return self._lasting(inner, _TO.finditer(inner))

    def _dashed(self, text: str) -> str | None:
        """`A–B`."""
        return self._lasting(text, re.finditer(" ?- ?", text))

    def _lasting(self, text: str, joints: Iterator[re.Match[str]]) -> str | None:
        for joint in joints:
            ends = self._pair(text[: joint.start()], text[joint.end() :])
            if ends is not None:
                if any(end.startswith("[") for end in ends):
                    raise DateError("not_understood", text)
                return "/".join(ends)
        return None

    def _pair(self, *texts: str) -> tuple[str, str] | None:
        """Two dates, each completed by the other, as EDTF."""
        ends = [self._unmarked(text) for text in texts]
        (first, first_mark), (last, last_mark) = ends
        if first is None or last is None:
            return None
        return (
            _with_mark(resolve(first.completed(last)), first_mark),
            _with_mark(resolve(last.completed(first)), last_mark),
        )

    def _bounded(self, text: str) -> str | None:
        """`before A`, `since A` and the other texts with one end."""
        for shape, template in _BOUNDS:
            match = shape.fullmatch(text)
            if match is None:
                continue
            point, mark = self._unmarked(match[1])
            if point is None or point.edtf == "":
                return None
            edtf = _with_mark(resolve(point), mark)
            if template in ("before", "after"):
                return _beyond(edtf, -1 if template == "before" else 1)
            if edtf.startswith("["):
                raise DateError("not_understood", text)
            return template.format(edtf)
        return None

    def _marked(self, text: str) -> str | None:
        """A text that says how sure it is."""
        rest, mark = _split_marks(text)
        return _with_mark(self.read(rest), mark) if mark and rest else None

    def _either(self, text: str) -> str | None:
        """`18, 19 or 21 Aug 2025`."""
        match = _OR.fullmatch(text)
        if match is None:
            return None
        others = [match[1]] if self._unmarked(match[1])[0] is not None else match[1].split(", ")
        found = [self._unmarked(part) for part in (*others, match[2])]
        last = found[-1][0]
        members: list[str] = []
        for point, mark in found:
            if point is None or last is None:
                return None
            members.append(_with_mark(resolve(point.completed(last)), mark))
        return f"[{','.join(members)}]" if not any(member.startswith("[") for member in members) else None

    def _point(self, text: str) -> str | None:
        point = read_point(text, self._convention)
        return None if point is None or point.edtf == "" else resolve(point)

    def _unmarked(self, text: str) -> tuple[Point | None, str]:
        """A point and the qualifier around it."""
        rest, mark = _split_marks(text)
        return read_point(rest, self._convention), mark


def _split_marks(text: str) -> tuple[str, str]:
    """The text without the words and signs for approximate and uncertain, and these as a qualifier."""
    marks: list[str] = []
    while True:
        if (found := _ABOUT.match(text)) or (found := _MAYBE.match(text)):
            marks.append("~" if found.re is _ABOUT else "?")
            text = text[found.end() :]
        elif found := _AFTERWARDS.search(text):
            marks.append(found["mark"] or ("~" if found["about"] else "?"))
            text = text[: found.start()]
        else:
            return text, combined(marks)


def _with_mark(edtf: str, mark: str) -> str:
    """The EDTF with the qualifier on every date in it."""
    if not mark or not edtf:
        return edtf
    expression = parse(edtf)
    if isinstance(expression, Single):
        return _marked_end(expression, mark)
    if isinstance(expression, Span):
        return "/".join(_marked_end(end, mark) for end in expression)
    return f"[{','.join(_marked_member(member, mark) for member in expression.members)}]"


def _marked_member(member: Single | Span, mark: str) -> str:
    if isinstance(member, Single):
        return _marked_end(member, mark)
    return "..".join("" if isinstance(end, Open) else _marked_end(end, mark) for end in member)


def _marked_end(end: Single | Open, mark: str) -> str:
    if isinstance(end, Open):
        return end.value
    return str(end._replace(qualifier=combined((end.qualifier, mark))))


def _beyond(edtf: str, step: int) -> str:
    """One day before (step -1) or after (1) all of a date: the next day, month or year; else the next day."""
    expression = parse(edtf)
    limit = neighbour(expression, step) if isinstance(expression, Single) else None
    if limit is None:
        date = parse_edtf(edtf)
        try:
            limit = single_of_day(date.earliest - 1 if step < 0 else date.latest + 1)
        except (ValueError, OverflowError):
            raise DateError("year_out_of_range", edtf) from None
    return f"[..{limit}]" if step < 0 else f"[{limit}..]"
