"""Findings in words, in English and French: what was asked, what it rests on, how it is defined."""

from __future__ import annotations

import math

from models.dates.wording import format_date, format_day, month_name
from models.explain.edges import span_text, start_text
from models.explain.lengths import competing, lengths
from models.explain.results import (
    Basis,
    Comparison,
    Departure,
    Events,
    Figure,
    Finding,
    Lengths,
    Months,
    Question,
    Quotient,
    Span,
)
from models.explain.terms import OWN_NAMES, WORDS
from models.names import name_of
from models.narrative import numbers, open_ends, quotes, terms
from models.project import Project
from models.records import CountBy, Opening
from models.statistics import Bounds, MonthCount

MOST_LISTED = 12
"""Days or events that a line lists; of more, it names the first and the last."""

_NOT_IN_DAYS = frozenset(
    {"count", "count_by_kind", "current_rank", "contacts_per_month", "mean_per_month", "burstiness"}
)
_ABOUT_OPENING = frozenset({"longest", "current_rank", "margin_days"})
"""Figures that depend on whether the opening silence competes."""


def figure_name(key: str, language: str, count_by: CountBy = CountBy.EVENT) -> str:
    """The name of a figure that a number can be claimed to be."""
    own = WORDS[language].get(key) if key in OWN_NAMES else None
    return own or terms.figure_name(key, language, count_by)


def finding_name(project: Project, finding: Finding, language: str) -> str:
    """`Mean interval, with the open silence, both ends counted`: definition and options."""
    figure = finding.figure
    name = figure_name(figure.key, language, finding.question.measure.count_by)
    if figure.kind:
        name = f"{name}{WORDS[language]['colon']}{name_of(project.kinds[figure.kind], language)}"
    return ", ".join([name, *_figure_options(figure, language)])


def definition(finding: Finding, language: str) -> str:
    """How the figure is computed, its options included; and whether others are as long."""
    words, figure = WORDS[language], finding.figure
    own = words.get(f"{figure.key}_definition")
    texts = [own or _narrated_definition(finding, language)]
    if figure.included:
        texts.append(words["included_definition"].format(states=_states(figure, language)))
    if figure.both_ends:
        texts.append(words["both_ends_definition"])
    return " ".join(texts)


def _narrated_definition(finding: Finding, language: str) -> str:
    key = finding.figure.key
    if key not in ("longest", "longest_closed"):
        return terms.definition(key, language, finding.question.measure.count_by)
    given = [each.days for each in finding.intervals]
    return terms.longest_definition(key, finding.question.statistics, language, given)


def value_text(finding: Finding, language: str) -> str:
    """`33.625 days`, `8`, `61–64 days`."""
    decimals = max(_decimals(finding.value.min), _decimals(finding.value.max))
    if finding.figure.key in _NOT_IN_DAYS:
        return numbers.number(finding.value, language, decimals)
    return numbers.days_text(finding.value, language, decimals)


def question_name(finding: Finding, language: str) -> str:
    """The names of the saved measures, `Variant of Phone calls`, `Every direct contact`."""
    return WORDS[language]["semicolon"].join(
        _one_question_name(question, language) for question in finding.questions
    )


def _one_question_name(question: Question, language: str) -> str:
    words = WORDS[language]
    if question.origin.id:
        template = "{name}" if question.is_saved else words["variant"]
        name = template.format(name=name_of(question.origin, language))
        return _on_its_day(name, question, language)
    is_every = set(question.departures) <= {Departure.ANYONE, Departure.AS_OF}
    return _on_its_day(words["anyone" if is_every else "other_choice"], question, language)


def _on_its_day(name: str, question: Question, language: str) -> str:
    """With the as-of day where it is not the measure's own."""
    if Departure.AS_OF not in question.departures:
        return name
    day = format_day(question.statistics.as_of.toordinal(), language, "long")
    return WORDS[language]["on_day"].format(name=name, day=day)


def question_texts(project: Project, finding: Finding, language: str) -> tuple[str, ...]:
    """Of each question: kinds, actors and window of what was computed, and in what it departs."""
    texts = (
        WORDS[language]["semicolon"].join(
            [
                quotes.figure_subtitle(project, question.statistics, language),
                *_question_options(finding.figure, question, language),
            ]
        )
        for question in finding.questions
    )
    return tuple(dict.fromkeys(texts))


def days_text(project: Project, finding: Finding, language: str) -> str:
    """The days that a finding rests on: the two of an interval, or the arithmetic."""
    return _basis_text(project, finding, finding.basis, language)


def _figure_options(figure: Figure, language: str) -> list[str]:
    words = WORDS[language]
    options = [words["_".join([*figure.included, "included"])]] if figure.included else []
    return [*options, words["both_ends"]] if figure.both_ends else options


def _states(figure: Figure, language: str) -> str:
    words = WORDS[language]
    return words["and"].join(words[state] for state in figure.included)


def _question_options(figure: Figure, question: Question, language: str) -> list[str]:
    words, measure = WORDS[language], question.measure
    options: list[str] = []
    if measure.count_by is CountBy.DAY or Departure.COUNT_BY in question.departures:
        options.append(words["by_day" if measure.count_by is CountBy.DAY else "by_event"])
    if _tells_opening(figure, question):
        options.append(words["shown" if measure.opening is Opening.SHOWN else "counts"])
    return options


def _tells_opening(figure: Figure, question: Question) -> bool:
    if figure.key not in _ABOUT_OPENING or question.measure.start is None:
        return False
    return question.measure.opening is Opening.SHOWN or Departure.OPENING in question.departures


def _basis_text(project: Project, finding: Finding, basis: Basis, language: str) -> str:
    match basis:
        case Span():
            statistics = finding.question.statistics
            spans = (span_text(project, statistics, interval, language) for interval in basis.intervals)
            words = WORDS[language]
            missing = f" ({words['sometimes']})" if finding.may_be_missing else ""
            return f"{words['semicolon'].join(spans)}{missing}"
        case Quotient():
            return _quotient(project, finding, basis, language)
        case Lengths():
            return _lengths(finding, language)
        case Events():
            return _events(project, basis, language)
        case Comparison():
            return _comparison(finding, language)
        case Months():
            return _months(finding, basis.months, language)


def _quotient(project: Project, finding: Finding, basis: Quotient, language: str) -> str:
    """`(16 Oct 2025 − 20 Jan 2025) / 8 = 269 / 8 = 33.625`."""
    statistics = finding.question.statistics
    first, last = (start_text(project, statistics, each, language) for each in (basis.first, basis.last))
    divisor, value = _number(basis.divisor, language), _number(finding.value, language)
    if basis.extra and finding.figure.key == "mean_interval":
        # A mean counts both ends in each interval, not once for all of them.
        return f"({last} − {first}) / {divisor} + {basis.extra} = {value}"
    low, high = open_ends.days_between(basis.first, basis.last)
    days = Bounds(low + basis.extra, high + basis.extra)
    extra = f" + {basis.extra}" if basis.extra else ""
    return f"({last} − {first}{extra}) / {divisor} = {_number(days, language)} / {divisor} = {value}"


def _lengths(finding: Finding, language: str) -> str:
    """A median names its lengths in order of size, a mean adds them."""
    words, key = WORDS[language], finding.figure.key
    extra = 1 if finding.figure.both_ends else 0
    found = lengths(finding.question.statistics, finding.figure.included)
    days = [Bounds(each.min + extra, each.max + extra) for each in found]
    if len(days) > MOST_LISTED:
        listed = words["from_to"].format(
            count=len(days),
            low=_number(Bounds(*[min(d.min for d in days)] * 2), language),
            high=_number(_most(days), language),
        )
    elif key == "mean_interval":
        total = " + ".join(_term(each, language) for each in days)
        return f"({total}) / {len(days)} = {_number(finding.value, language)}"
    else:
        listed = ", ".join(_number(each, language) for each in _sorted(days, key))
    return words["middle" if key == "median_interval" else "of"].format(lengths=listed)


def _term(days: Bounds, language: str) -> str:
    """A number of a sum; `[39+]` in brackets, where its plus would run into the next one."""
    text = _number(days, language)
    return f"[{text}]" if math.isinf(days.max) else text


def _most(days: list[Bounds]) -> Bounds:
    """The greatest length; without an upper limit, the greatest that is certain."""
    longest = max(each.max for each in days)
    return Bounds(max(each.min for each in days) if math.isinf(longest) else longest, longest)


def _sorted(days: list[Bounds], key: str) -> list[Bounds]:
    return sorted(days, key=sum) if key == "median_interval" else days


def _events(project: Project, basis: Events, language: str) -> str:
    """The dates of the events that count."""
    dates = [project.events[event].date for event in basis.ids]
    if len(dates) > MOST_LISTED:
        first, last = (format_date(date, language) for date in (dates[0], dates[-1]))
        return WORDS[language]["others"].format(first=first, last=last)
    return ", ".join(format_date(date, language) for date in dates)


def _comparison(finding: Finding, language: str) -> str:
    """`63 − 62`, or which silences are longer than the open one."""
    words, statistics = WORDS[language], finding.question.statistics
    open_one = statistics.intervals[-1]
    present = _number(open_one.days, language)
    others = competing(statistics, finding.question.measure.opening is Opening.COUNTS)
    if finding.figure.key == "margin_days":
        rival = max(others, key=lambda days: (days.max, days.min), default=None)
        return f"{present} − {_number(rival, language)}" if rival else present
    longer = sorted((days for days in others if days.max > open_one.days.min), reverse=True)
    listed = ", ".join(_number(each, language) for each in longer[:MOST_LISTED]) or words["none"]
    more = ", …" if len(longer) > MOST_LISTED else ""
    return words["longer"].format(present=present, longer=f"{listed}{more}")


def _months(finding: Finding, months: tuple[MonthCount, ...], language: str) -> str:
    if finding.figure.key == "mean_per_month":
        total = _number(finding.question.statistics.count, language)
        return f"{total} / {len(months)} = {_number(finding.value, language)}"
    names = [f"{month_name(each.month, language)} {each.year}" for each in months]
    if len(names) > MOST_LISTED:
        return WORDS[language]["others"].format(first=names[0], last=names[-1])
    return ", ".join(names)


def _number(bounds: Bounds, language: str) -> str:
    decimals = max(_decimals(bounds.min), _decimals(bounds.max))
    return numbers.number(bounds, language, decimals)


def _decimals(value: float, most: int = 3) -> int:
    """As many digits as the value has, at most three: `30.75`, `33.625`, `35.143`."""
    if math.isinf(value):
        return 0
    return next((places for places in range(most) if abs(value - round(value, places)) < 1e-9), most)
