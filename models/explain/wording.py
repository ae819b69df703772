"""Findings in words, in English and French: what was asked, what it rests on, how it is defined."""

from __future__ import annotations

from models import narrative
from models.dates import DayRange
from models.dates.wording import format_date, format_day, month_name
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
    Quotient,
    Span,
)
from models.explain.terms import WORDS
from models.names import name_of
from models.project import Project
from models.records import CountBy, Measure, Opening
from models.statistics import Bounds, Interval, MonthCount

MOST_LISTED = 12
"""Days or events that a line lists; of more, it names the first and the last."""

_NOT_IN_DAYS = frozenset(
    {"count", "count_by_kind", "current_rank", "contacts_per_month", "mean_per_month", "burstiness"}
)
_ABOUT_OPENING = frozenset({"longest", "current_rank", "margin_days"})
"""Figures that depend on whether the opening silence competes."""


def figure_name(key: str, language: str) -> str:
    """The name of a figure that a number can be claimed to be."""
    own = WORDS[language].get(key) if key in ("window_days", "mean_per_month", "interval") else None
    return own or narrative.figure_name(key, language)


def finding_name(project: Project, finding: Finding, language: str) -> str:
    """`Mean interval, with the open silence, both ends counted`: definition and options."""
    figure = finding.figure
    name = figure_name(figure.key, language)
    if figure.kind:
        name = f"{name}{WORDS[language]['colon']}{name_of(project.kinds[figure.kind], language)}"
    return ", ".join([name, *_figure_options(figure, language)])


def definition(figure: Figure, language: str) -> str:
    """How the figure is computed, its options included."""
    words = WORDS[language]
    own = words.get(f"{figure.key}_definition")
    texts = [own or narrative.definition(figure.key, language)]
    if figure.included:
        texts.append(words["included_definition"].format(states=_states(figure, language)))
    if figure.both_ends:
        texts.append(words["both_ends_definition"])
    return " ".join(texts)


def value_text(finding: Finding, language: str) -> str:
    """`33.625 days`, `8`, `61–64 days`."""
    decimals = max(_decimals(finding.value.min), _decimals(finding.value.max))
    if finding.figure.key in _NOT_IN_DAYS:
        return narrative.number(finding.value, language, decimals)
    return narrative.days_text(finding.value, language, decimals)


def question_name(finding: Finding, language: str) -> str:
    """The name of the saved measure, `Variant of Phone calls`, `Every direct contact`."""
    words, question = WORDS[language], finding.question
    if question.origin.id:
        template = words["variant"] if question.departures else "{name}"
        return template.format(name=name_of(question.origin, language))
    is_every = set(question.departures) <= {Departure.ANYONE}
    return words["anyone" if is_every else "other_choice"]


def question_text(project: Project, finding: Finding, language: str) -> str:
    """Kinds, actors and window of what was computed, and the options in which it departs."""
    what = narrative.figure_subtitle(project, finding.question.statistics, language)
    return "; ".join([what, *_question_options(finding, language)])


def days_text(project: Project, finding: Finding, language: str) -> str:
    """The days that a finding rests on: the two of an interval, or the arithmetic."""
    return _basis_text(project, finding, finding.basis, language)


def _figure_options(figure: Figure, language: str) -> list[str]:
    words = WORDS[language]
    options = [words["included"].format(states=_states(figure, language))] if figure.included else []
    return [*options, words["both_ends"]] if figure.both_ends else options


def _states(figure: Figure, language: str) -> str:
    words = WORDS[language]
    return words["and"].join(words[state] for state in figure.included)


def _question_options(finding: Finding, language: str) -> list[str]:
    words, question, measure = WORDS[language], finding.question, finding.question.measure
    options: list[str] = []
    if measure.count_by is CountBy.DAY or Departure.COUNT_BY in question.departures:
        options.append(words["by_day" if measure.count_by is CountBy.DAY else "by_event"])
    if _tells_opening(finding, measure):
        options.append(words["shown" if measure.opening is Opening.SHOWN else "counts"])
    return options


def _tells_opening(finding: Finding, measure: Measure) -> bool:
    if finding.figure.key not in _ABOUT_OPENING or measure.start is None:
        return False
    return measure.opening is Opening.SHOWN or Departure.OPENING in finding.question.departures


def _basis_text(project: Project, finding: Finding, basis: Basis, language: str) -> str:
    match basis:
        case Span():
            return "; ".join(_span(interval, language) for interval in basis.intervals)
        case Quotient():
            return _quotient(finding, basis, language)
        case Lengths():
            return _lengths(finding, language)
        case Events():
            return _events(project, basis, language)
        case Comparison():
            return _comparison(finding, language)
        case Months():
            return _months(finding, basis.months, language)


def _span(interval: Interval, language: str) -> str:
    return f"{_day(interval.start, language)} → {_day(interval.end, language)}"


def _quotient(finding: Finding, basis: Quotient, language: str) -> str:
    """`(16 Oct 2025 − 20 Jan 2025) / 8 = 269 / 8 = 33.625`."""
    first, last = _day(basis.first, language), _day(basis.last, language)
    divisor, value = _number(basis.divisor, language), _number(finding.value, language)
    if basis.extra and finding.figure.key == "mean_interval":
        # A mean counts both ends in each interval, not once for all of them.
        return f"({last} − {first}) / {divisor} + {basis.extra} = {value}"
    days = Bounds(
        basis.last.earliest - basis.first.latest + basis.extra,
        basis.last.latest - basis.first.earliest + basis.extra,
    )
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
            high=_number(Bounds(*[max(d.max for d in days)] * 2), language),
        )
    elif key == "mean_interval":
        total = " + ".join(_number(each, language) for each in days)
        return f"({total}) / {len(days)} = {_number(finding.value, language)}"
    else:
        listed = ", ".join(_number(each, language) for each in _sorted(days, key))
    return words["middle" if key == "median_interval" else "of"].format(lengths=listed)


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


def _day(days: DayRange, language: str) -> str:
    if days.is_exact:
        return format_day(days.earliest, language)
    return f"[{format_date(narrative.days_date(days), language)}]"


def _number(bounds: Bounds, language: str) -> str:
    decimals = max(_decimals(bounds.min), _decimals(bounds.max))
    return narrative.number(bounds, language, decimals)


def _decimals(value: float, most: int = 3) -> int:
    """As many digits as the value has, at most three: `30.75`, `33.625`, `35.143`."""
    return next((places for places in range(most) if abs(value - round(value, places)) < 1e-9), most)
