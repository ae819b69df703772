"""Statistics as a report for a terminal: figures with their definitions, silences, sentences and notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from models.citations.footnotes import Footnotes
from models.citations.locators import shared_locators
from models.citations.notes import note_of
from models.dates.wording import format_date, format_day
from models.explain.edges import edge_text, span_text
from models.names import name_of
from models.narrative import facts, numbers, open_ends, quotes, terms
from models.project import Project
from models.records import CountBy
from models.statistics import Bounds, Interval, RecordWord, State, Statistics, date_for, length_of_longest
from models.timeline.standing import Standing, standing_of_longest
from ui.commandline.output import hung
from ui.i18n import translate

INDENT = "  "
ABSENT = "–"
BAR_COLUMNS = 28
_PLAIN_FIGURES = (
    "days_since_last",
    "days_per_contact",
    "exposure_per_contact",
    "exposure_interval",
    "mean_interval",
    "median_interval",
)
_IN_DAYS = frozenset({*_PLAIN_FIGURES, "margin_days", "longest", "longest_closed"})
_DECIMALS = {"days_since_last": 0, "burstiness": 2}
"""Averages have one decimal; whole numbers never show any."""


def report(project: Project, statistics: Statistics, language: str, width: int) -> str:
    """The report of one measure, at most `width` columns wide, without a line end after the last line."""
    notes = Footnotes()
    told = open_ends.without_open_ends(project, statistics)
    sentences = quotes.sentences(project, statistics, language)
    blocks = (
        _heading(project, statistics, language, width),
        _figures(project, told, language, width),
        _silences(project, told, language),
        _months(told, language),
        _sentences(sentences, width, notes),
        _notes(project, sentences, language, width, notes),
    )
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _heading(project: Project, statistics: Statistics, language: str, width: int) -> list[str]:
    name = name_of(statistics.measure, language)
    head = [name, "=" * min(len(name), width)]
    return [*head, _window(project, statistics, language), *_counting(statistics)]


def _counting(statistics: Statistics) -> list[str]:
    if statistics.measure.count_by is CountBy.EVENT:
        return []
    return [translate("CommandLine", "Days with a contact are counted: several on one day count once.")]


def _window(project: Project, statistics: Statistics, language: str) -> str:
    last = format_day(statistics.as_of.toordinal(), language, "long")
    start = facts.window_start(project, statistics)
    if start is None:
        return last
    first = format_date(start, language, "long")
    if statistics.measure.start_label:
        first = f"{first} ({statistics.measure.start_label})"
    return f"{first} → {last}"


def _figures(project: Project, statistics: Statistics, language: str, width: int) -> list[str]:
    """The values in a column, the names beside them, each definition under its name."""
    rows = list(_rows(project, statistics, language))
    value_width = max(len(value) for _, value, _ in rows)
    margin = " " * (len(INDENT) + value_width + 2)
    lines: list[str] = []
    for name, value, definition in rows:
        lines.append(f"{INDENT}{value:>{value_width}}  {name}")
        if definition:
            lines += hung(margin, definition, width)
    return lines


def _rows(project: Project, statistics: Statistics, language: str) -> Iterator[tuple[str, str, str]]:
    """(name, value, definition) of each figure."""

    count_by = statistics.measure.count_by

    def row(key: str, value: str) -> tuple[str, str, str]:
        name, definition = terms.figure_name, terms.definition
        return name(key, language, count_by), value, definition(key, language, count_by)

    yield row("count", numbers.number(statistics.count, language))
    for kind, bounds in statistics.count_by_kind.items():
        name = name_of(project.kinds[kind], language)
        if count_by is CountBy.DAY:
            name = terms.by_day(name, language)
        yield f"· {name}", numbers.number(bounds, language), ""
    for key in _PLAIN_FIGURES:
        yield row(key, _value(key, getattr(statistics, key), language))
    closed = length_of_longest(statistics.intervals, statistics.longest_closed)
    for key, days in (("longest", statistics.longest_days), ("longest_closed", closed)):
        definition = terms.longest_definition(key, statistics, language)
        yield terms.figure_name(key, language), _value(key, days, language), definition
    yield row("record", _record_text(statistics.record))
    for key in ("margin_days", "current_rank"):
        yield row(key, _value(key, getattr(statistics, key), language))
    burstiness = _value("burstiness", statistics.burstiness, language)
    weak = translate("CommandLine", "{value} (weak)").format(value=burstiness)
    yield row("burstiness", weak if statistics.is_burstiness_weak else burstiness)


def _value(key: str, bounds: Bounds | None, language: str) -> str:
    if bounds is None or open_ends.says_nothing(bounds):
        return ABSENT
    decimals = _DECIMALS.get(key, 1)
    if key in _IN_DAYS:
        return numbers.days_text(bounds, language, decimals)
    return numbers.number(bounds, language, decimals)


def _record_text(record: RecordWord | None) -> str:
    words = {
        None: ABSENT,
        RecordWord.CERTAIN: translate("CommandLine", "yes"),
        RecordWord.POSSIBLE: translate("CommandLine", "possibly"),
        RecordWord.TIE: translate("CommandLine", "tied"),
        RecordWord.NO: translate("CommandLine", "no"),
    }
    return words[record]


def _silences(project: Project, statistics: Statistics, language: str) -> list[str]:
    """One line per silence in the order of time: from, to, days, a bar, what is special."""
    if not statistics.intervals:
        return []
    spans = [_span(project, statistics, interval, language) for interval in statistics.intervals]
    days = [numbers.number(interval.days, language) for interval in statistics.intervals]
    span_width, days_width = max(map(len, spans)), max(map(len, days))
    lengths = [open_ends.drawn_length(interval.days) for interval in statistics.intervals]
    most = max(lengths) or 1
    lines = [translate("CommandLine", "Silences, in days")]
    for index, interval in enumerate(statistics.intervals):
        full = round(BAR_COLUMNS * lengths[index] / most)
        bar = ("█" if interval.state is State.CLOSED else "░") * full
        remark = _remark(project, statistics, index)
        line = f"{INDENT}{spans[index]:<{span_width}}  {days[index]:>{days_width}}  {bar} {remark}"
        lines.append(line.rstrip())
    return lines


def _months(statistics: Statistics, language: str) -> list[str]:
    """The rhythm: a row for each year, a column for each month, blank outside the window."""
    found = {(month.year, month.month): month.count for month in statistics.contacts_per_month}
    # A window may have thousands of months, nearly all of them with the same few numbers.
    texts = {count: numbers.number(count, language) for count in set(found.values())}
    counts = {month: texts[count] for month, count in found.items()}
    if not counts:
        return []
    cell_width = max(2, *map(len, texts.values()))
    months = range(1, 13)
    rows = [("    ", [f"{month:02}" for month in months])]
    for year in dict.fromkeys(year for year, _ in counts):
        rows.append((f"{year:04}", [counts.get((year, month), "") for month in months]))
    lines = (
        f"{INDENT}{head}  " + " ".join(f"{cell:>{cell_width}}" for cell in cells) for head, cells in rows
    )
    name = terms.figure_name("contacts_per_month", language, statistics.measure.count_by)
    return [name, *(line.rstrip() for line in lines)]


def _span(project: Project, statistics: Statistics, interval: Interval, language: str) -> str:
    """From when to when; only the second where the contacts on both sides overlap."""
    if _overlaps(project, statistics, interval):
        return edge_text(project, statistics, interval.end, interval.to_event, language)
    return span_text(project, statistics, interval, language)


def _overlaps(project: Project, statistics: Statistics, interval: Interval) -> bool:
    """True when contact lasts beyond the start of the next one, in every reading of the dates."""
    if interval.days.max > 0 or interval.from_event is None:
        return False
    before = date_for(project, statistics.measure, project.events[interval.from_event])
    return before.lasts and before.end.earliest > interval.end.latest


def _remark(project: Project, statistics: Statistics, index: int) -> str:
    remarks = []
    if _overlaps(project, statistics, statistics.intervals[index]):
        remarks.append(translate("CommandLine", "the contacts overlap"))
    if statistics.intervals[index].vanishes:
        remarks.append(translate("CommandLine", "in some readings of the dates only"))
    if index in statistics.longest:
        is_possible = standing_of_longest(statistics) is Standing.POSSIBLE
        longest, perhaps = translate("CommandLine", "longest"), translate("CommandLine", "perhaps longest")
        remarks.append(perhaps if is_possible else longest)
    if statistics.intervals[index].state is State.OPENING:
        remarks.append(translate("CommandLine", "before the first contact"))
    elif statistics.intervals[index].state is State.OPEN:
        remarks.append(translate("CommandLine", "still open"))
    return ", ".join(remarks)


def _sentences(sentences: Sequence[quotes.Sentence], width: int, notes: Footnotes) -> list[str]:
    lines: list[str] = []
    for sentence in sentences:
        marks = notes.marks(sentence.sources)
        text = f"{sentence.text} [{marks}]" if marks else sentence.text
        lines += hung(f"{INDENT}• ", text, width)
    return [translate("CommandLine", "Ready to quote"), *lines] if lines else []


def _notes(
    project: Project, sentences: Sequence[quotes.Sentence], language: str, width: int, notes: Footnotes
) -> list[str]:
    lines: list[str] = []
    places = shared_locators(project, chain.from_iterable(sentence.events for sentence in sentences))
    number_width = len(str(len(notes.order)))
    for number, source_id in enumerate(notes.order, 1):
        text = note_of(project, project.sources[source_id], language, places.get(source_id, ""))
        lines += hung(f"{INDENT}{number:>{number_width}}. ", text, width)
    return [translate("CommandLine", "Notes"), *lines] if lines else []
