"""EDTF expressions in words: what `wording` is made of.

Dates side by side share what they have in common: `19–21 Dec 2025`, `between Aug and Sep 2025`.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from models.dates.edtf import parse_edtf
from models.dates.syntax import Expression, OneOf, Open, Single, Span, neighbour, single_of_day
from models.dates.units import WINTERS
from models.dates.value import DayRange
from models.dates.words import Phrase, Words


class Phrasing(msgspec.Struct, frozen=True):
    """How dates are put: the words of a language, months in full or not, with or without the year."""

    words: Words
    long: bool
    year: bool = True

    def of(self, expression: Expression) -> str:
        """An expression in words."""
        if isinstance(expression, Single):
            return self._alone(expression)
        if isinstance(expression, Span):
            return self._lasting(expression)
        if all(isinstance(member, Single) for member in expression.members):
            return self._either(expression)
        return self.words.either.join(
            self._somewhere(member) if isinstance(member, Span) else self._inside(member).the
            for member in expression.members
        )

    def days(self, template: str, days: DayRange) -> str:
        """A template of two dates with the first and the last day."""
        return template.format(*self._elided((single_of_day(days.earliest), single_of_day(days.latest))))

    def day(self, ordinal: int) -> Phrase:
        return self._bare(single_of_day(ordinal))

    def _bare(self, single: Single, year: bool | None = None, month: bool = True) -> Phrase:
        """A date without qualifier; the year and month left out where the next one says them."""
        words, year = self.words, self.year if year is None else year
        if single.is_season:
            return self._season(single, year)
        if single.year[3] == "X":
            article, template = words.decade
            return Phrase(template.format(f"{single.year[:3]}0"), article)
        if not single.month:
            return Phrase(single.year.lstrip("0"))
        names = words.months if self.long else words.short_months
        parts = [names[int(single.month) - 1]] if month else []
        parts += [single.year.lstrip("0")] if year and month else []
        if not single.day:
            return Phrase(" ".join(parts))
        day = words.first_of_month if single.day == "01" else single.day.lstrip("0")
        return Phrase(" ".join([day, *parts]), words.day_article)

    def _season(self, single: Single, year: bool) -> Phrase:
        """Winter names both of its years; early, mid and late are nothing without theirs."""
        code, number = int(single.month), single.year.lstrip("0")
        article, template = self.words.seasons[code]
        if code in WINTERS:
            number = f"{number}–{int(number) + 1}"
        elif not year and code not in (37, 38, 39):
            number = ""
        return Phrase(template.format(number).strip(), article)

    def _elided(self, singles: Sequence[Single]) -> list[Phrase]:
        """Each in words, all but the last without the month and year that they share with it."""
        dated = all(single.month and not single.is_season for single in singles)
        by_day = all(single.day for single in singles)
        one_unit = by_day or not any(single.day for single in singles)
        same_year = dated and one_unit and len({single.year for single in singles}) == 1
        same_month = same_year and by_day and len({single.month for single in singles}) == 1
        year = self.year and not same_year
        return [*(self._bare(s, year, not same_month) for s in singles[:-1]), self._bare(singles[-1])]

    def _alone(self, single: Single) -> str:
        single = _simplified(single)
        if _is_gapped(single):
            text = self._masked(self.words.between, single)
            return self._marked(Phrase(text), single.qualifier, self.words.about_inside)
        return self._marked(self._bare(single), single.qualifier, self.words.about)

    def _marked(self, phrase: Phrase, qualifier: str, about: str) -> str:
        text = about.format(phrase) if qualifier in ("~", "%") else phrase.text
        return self.words.uncertain.format(text) if qualifier in ("?", "%") else text

    def _masked(self, template: str, single: Single) -> str:
        """A template of two dates with the first and the last that the unspecified digits allow."""
        return template.format(*self._elided(_whole_units(parse_edtf(str(single.plain)).start)))

    def _inside(self, single: Single) -> Phrase:
        """One date among several, with its own qualifier."""
        single = _simplified(single)
        if _is_gapped(single):
            return Phrase(self._masked(self.words.one_of_between, single))
        phrase = self._bare(single)
        return Phrase(self._marked(phrase, single.qualifier, self.words.about_inside), phrase.article)

    def _together(self, singles: Sequence[Single]) -> list[Phrase]:
        """Several dates: elided if no qualifier tells them apart and every one is plain."""
        simple = [_simplified(single) for single in singles]
        if any(single.qualifier or _is_gapped(single) for single in simple):
            return [self._inside(single) for single in simple]
        return self._elided(simple)

    def _lasting(self, span: Span) -> str:
        words, (first, last) = self.words, span
        if isinstance(first, Open):
            assert isinstance(last, Single)
            return (words.until if first is Open.OPEN else words.unknown_start).format(self._inside(last))
        if isinstance(last, Open):
            return (words.since if last is Open.OPEN else words.unknown_end).format(self._inside(first))
        if first.qualifier != last.qualifier or any(_is_gapped(_simplified(end)) for end in (first, last)):
            return words.lasting.format(*self._together((first, last)))
        if first == last and first.day:
            return self._alone(first)
        left, right = self._together((first.plain, last.plain))
        dash = "–" if _has_same_parts(first, last) and " " not in left.text else " – "
        return self._marked(Phrase(f"{left}{dash}{right}"), first.qualifier, words.about_range)

    def _either(self, one_of: OneOf) -> str:
        """`18, 19 or 21 Aug 2025`."""
        singles = [member for member in one_of.members if isinstance(member, Single)]
        *others, last = (phrase.text for phrase in self._together(singles))
        return self.words.either.join([", ".join(others), last]) if others else self._alone(singles[0])

    def _somewhere(self, span: Span) -> str:
        """One day of `A..B`."""
        words, (first, last) = self.words, span
        if isinstance(first, Open):
            assert isinstance(last, Single)
            return self._beyond(words.before, words.at_the_latest, last, +1)
        if isinstance(last, Open):
            return self._beyond(words.after, words.at_the_earliest, first, -1)
        return words.between.format(*self._together((first, last)))

    def _beyond(self, template: str, otherwise: str, single: Single, step: int) -> str:
        """`before` the next unit reads better than `no later than` this one, where there is a next one.

        The year is left out only if both share it: `before 1 Jan` could be any year's.
        """
        limit = None if single.qualifier else neighbour(single, step)
        if limit is None:
            return otherwise.format(self._inside(single))
        year = self.year or limit.year != single.year
        return template.format(self._bare(limit, year))


def has_one_year(expression: Expression) -> bool:
    """True when every date in it names a month of one and the same year, so that the year can be left out."""
    members = expression.members if isinstance(expression, OneOf) else (expression,)
    parts = [part for member in members for part in (member if isinstance(member, Span) else (member,))]
    singles = [part for part in parts if isinstance(part, Single)]
    return all(single.month for single in singles) and len({single.year for single in singles}) == 1


def _simplified(single: Single) -> Single:
    """Without components that say nothing: `2025-XX` is somewhere in 2025."""
    day = "" if single.day == "XX" else single.day
    month = "" if single.month == "XX" and not day else single.month
    return Single(single.year, month, day, single.qualifier)


def _is_gapped(single: Single) -> bool:
    """True for unspecified digits that no everyday word names; a decade has one."""
    decade = single.year[:3].isdigit() and not single.month
    return single.is_masked and not decade


def _has_same_parts(one: Single, other: Single) -> bool:
    return [bool(part) for part in one[:3]] == [bool(part) for part in other[:3]]


def _whole_units(days: DayRange) -> tuple[Single, Single]:
    """The two years, months or days, as coarse as exactness allows, that the days run from and to."""
    first, last = single_of_day(days.earliest), single_of_day(days.latest)
    if first.day == "01" and _starts_month(days.latest + 1):
        first, last = first._replace(day=""), last._replace(day="")
        if (first.month, last.month) == ("01", "12") and first.year != last.year:
            first, last = first._replace(month=""), last._replace(month="")
    return first, last


def _starts_month(ordinal: int) -> bool:
    try:
        return single_of_day(ordinal).day == "01"
    except ValueError:
        return True  # the day after the calendar's last
