"""The grammar of typed dates: a folded text under one convention -> EDTF; `typed` says what it reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from models.dates.edtf import parse_edtf
from models.dates.errors import DateError
from models.dates.marks import split_marks, with_mark
from models.dates.points import Convention, Point, read_point, resolve
from models.dates.syntax import Single, neighbour, parse, single_of_day
from models.dates.vocabulary import MONTHS, alternatives

SHORT_YEARS = re.compile(r"(\d{4}) ?([-/]) ?(\d{1,2})(?!\d)")
_CLOCK_TIME = re.compile(r"\d ?(:|h) ?\d\d|\d ?(am|pm|h)\b")
_BEFORE_CHRIST = re.compile(r"\b(bce?|av(\.|ant)? ?j\.? ?-?c)\b")
_FROM = re.compile(r"(?:from|since|starting|du|de|depuis|a partir|des) |(?:d|de l)'")
_TO = re.compile(r" (?:to|until|till|through|aux?|a|jusqu'(?:aux?|a|en)) ")
_BETWEEN = re.compile(r"(?:between|entre) (.+) (?:and|et) (.+)")
_OR = re.compile(r"(.+) (?:or|ou) (.+)")
_DASH = re.compile(" ?- ?")
_TWO_DAYS_OF_MONTH = re.compile(rf"({alternatives(MONTHS)})-(\d{{1,2}}) ?- ?(\d{{1,2}})-(\d{{4}})")
_ABBREVIATED_DAYS = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:/| - )(?:(\d\d)-)?(\d\d)")
_ABBREVIATED_MONTHS = re.compile(r"(\d{4})-(\d\d)(?:/| - )(\d\d)")

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


def later_year(year: str, digits: str) -> str:
    """The year that its last digits stand for after another one; empty if it is not later."""
    last = year[: -len(digits)] + digits
    return last if last > year else ""


class Reader:
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
            self._short_years,
            self._abbreviated,
            self._point,
            self._slashed,
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
        ends = self._pair(match[1], match[2]) if match else None
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

    def _short_years(self, text: str) -> str | None:
        """`2025–26`, `2024/25`."""
        match = SHORT_YEARS.fullmatch(text) if self._convention.short_years else None
        last = later_year(match[1], match[3]) if match else ""
        if match is None or not last:
            return None
        return self._joined(match[1], last, match[2] == "/")

    def _abbreviated(self, text: str) -> str | None:
        """`2025-02-12/14`, `2025-02-27/03-02`, `2025-02/04`: the end without what both ends share."""
        if match := _ABBREVIATED_DAYS.fullmatch(text):
            year, month, day, last_month, last_day = match.groups()
            return f"{year}-{month}-{day}/{year}-{last_month or month}-{last_day}"
        if match := _ABBREVIATED_MONTHS.fullmatch(text):
            year, month, last_month = match.groups()
            return f"{year}-{month}/{year}-{last_month}"
        return None

    def _slashed(self, text: str) -> str | None:
        """`18/19 August 2025`, `mars/avril 2025`."""
        if text.count("/") != 1:
            return None
        ends = self._pair(*(part.strip() for part in text.split("/")), alike=True)
        return None if ends is None else self._joined(*ends, True)

    def _joined(self, first: str, last: str, by_slash: bool) -> str:
        """Two dates as one that lasts; or as one of the two, if a slash is taken so."""
        if by_slash and not self._convention.lasting_slash:
            return f"[{first},{last}]"
        return f"{first}/{last}"

    def _dashed(self, text: str) -> str | None:
        """`A–B`; where dashes have spaces around them, one without stands within a date."""
        text = _TWO_DAYS_OF_MONTH.sub(r"\1 \2 - \3 \4", text)
        spaced = [joint for joint in _DASH.finditer(text) if joint[0] == " - "]
        return self._lasting(text, spaced or _DASH.finditer(text))

    def _lasting(self, text: str, joints: Iterable[re.Match[str]]) -> str | None:
        """The one way in which a joint stands between two dates."""
        found: dict[str, None] = {}
        errors: list[DateError] = []
        for joint in joints:
            try:
                ends = self._pair(text[: joint.start()], text[joint.end() :], alike=joint[0] == "-")
                if ends is not None:
                    found[_lasting(*ends)] = None
            except DateError as error:
                errors.append(error)
        if len(found) == 1:
            return next(iter(found))
        if errors and not found:
            raise errors[0]
        return None

    def _pair(self, first_text: str, last_text: str, alike: bool = False) -> tuple[str, str] | None:
        """Two dates, each completed by the other, as EDTF; `alike`: None unless they are of one kind."""
        (first, first_mark), (last, last_mark) = self._unmarked(first_text), self._unmarked(last_text)
        if first is None or last is None or not _go_together(first, last):
            return None
        if alike and not _are_alike(first, last):
            return None
        ends = resolve(first.completed(last)), resolve(last.completed(first))
        if alike and all(ends) and len({parse_edtf(end).precision for end in ends}) > 1:
            return None
        return with_mark(ends[0], first_mark), with_mark(ends[1], last_mark)

    def _bounded(self, text: str) -> str | None:
        """`before A`, `since A` and the other texts with one end."""
        for shape, template in _BOUNDS:
            match = shape.fullmatch(text)
            if match is None:
                continue
            point, mark = self._unmarked(match[1])
            if point is None or point.edtf == "":
                return None
            edtf = with_mark(resolve(point), mark)
            if template in ("before", "after"):
                return _beyond(edtf, -1 if template == "before" else 1)
            if edtf.startswith("["):
                raise DateError("not_understood", text)
            return template.format(edtf)
        return None

    def _marked(self, text: str) -> str | None:
        """A text that says how sure it is."""
        rest, mark = split_marks(text)
        return with_mark(self.read(rest), mark) if mark and rest else None

    def _either(self, text: str) -> str | None:
        """`18, 19 or 21 Aug 2025`, `1–3 or 5 Aug 2025`."""
        match = _OR.fullmatch(text)
        if match is None:
            return None
        others = [match[1]] if self._is_date(match[1]) else match[1].split(", ")
        first, last = self._unmarked(others[0])[0], self._unmarked(match[2])[0]
        if last is None:
            return None
        whole = last.completed(first) if first is not None else last
        members = [self._member(part, whole) for part in (*others, match[2])]
        sure = [member for member in members if member and not member.startswith("[")]
        return f"[{','.join(sure)}]" if len(sure) == len(members) else None

    def _is_date(self, text: str) -> bool:
        """False for `Feb 12, 13` too, of which the last number is no year."""
        point = self._unmarked(text)[0]
        return point is not None and len(point.year) in (0, 4)

    def _member(self, text: str, last: Point) -> str | None:
        """One date of a list, or the days from one to another; `last` completes it."""
        point, mark = self._unmarked(text)
        if point is not None and _go_together(point, last):
            return with_mark(resolve(point.completed(last)), mark)
        ends = [self._unmarked(part) for part in _DASH.split(text)]
        points = [(end.completed(last), mark) for end, mark in ends if end is not None]
        if len(ends) != 2 or len(points) != 2 or not _are_alike(points[0][0], points[1][0]):
            return None
        return "..".join(with_mark(resolve(end), mark) for end, mark in points)

    def _point(self, text: str) -> str | None:
        point = read_point(text, self._convention)
        return None if point is None or point.edtf == "" else resolve(point)

    def _unmarked(self, text: str) -> tuple[Point | None, str]:
        """A point and the qualifier around it."""
        rest, mark = split_marks(text)
        return read_point(rest, self._convention), mark


def _lasting(first: str, last: str) -> str:
    """From one EDTF date to another; DateError if there are no such days, or the end comes first."""
    if first.startswith("[") or last.startswith("["):
        raise DateError("not_understood", "")
    return parse_edtf(f"{first}/{last}").edtf


def _go_together(first: Point, last: Point) -> bool:
    """Whether two texts can be two dates of one range or list.

    A month as a word speaks against taking a number beside it for a month (`1-3 or 5 Aug 2025`), a season
    against taking the year behind it for another date (`winter 2024 to 2025`).
    """
    if (first.season and last.is_year) or (last.season and first.is_year):
        return False
    return not (first.month and last.month) or first.has_month_name == last.has_month_name


def _are_alike(first: Point, last: Point) -> bool:
    """Whether two texts say as much: both a day or neither, and each its year or enough to share it."""
    if first.edtf is not None or last.edtf is not None:
        return True
    complete = all(one.year or other.completes for one, other in ((first, last), (last, first)))
    return complete and bool(first.day) == bool(last.day)


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
