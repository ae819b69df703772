"""Statistics -> what the sidebar says, as plain values: no widget, no computation of its own."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from models.dates.wording import format_date, format_day
from models.names import name_of
from models.narrative.facts import window_start
from models.narrative.numbers import day_word, days_phrase, number
from models.narrative.open_ends import open_alternative, without_open_ends
from models.narrative.terms import by_day, definition, figure_name, longest_definition
from models.project import Project
from models.records import CountBy, Kind, Measure
from models.statistics import Alternative, RecordWord, Statistics, alternatives, date_for, length_of_longest
from ui.i18n import translate
from ui.labels import word
from ui.statistics.lines import DASH, FigureRow, days_or_dash, pair
from ui.statistics.silence_rows import month_of, range_text

_KINDS_ON_ONE_ROW = 3
_MOST_WARNINGS = 3


class Headline(msgspec.Struct, frozen=True):
    """The big number, the words beside it, and the line beneath."""

    row: FigureRow
    since: str
    is_alarm: bool


def headline(project: Project, statistics: Statistics, language: str) -> Headline:
    """Days since the last contact, and whether they are a record."""
    statistics = without_open_ends(project, statistics)
    days = statistics.days_since_last
    words = _record_words(statistics, language)
    value = DASH if days is None else number(days, language)
    label = translate("Statistics", "Days since the last contact")
    row = FigureRow(
        "days_since_last",
        words,
        value,
        definition("days_since_last", language),
        f"{pair(label, value)} {words}".strip(),
    )
    alarm = statistics.record in (RecordWord.CERTAIN, RecordWord.POSSIBLE) and days is not None
    return Headline(row, _since(project, statistics, language), alarm)


def pace_rows(project: Project, statistics: Statistics, language: str) -> tuple[FigureRow, ...]:
    """Counts by kind, days per contact, mean and median interval, longest closed silence."""
    statistics = without_open_ends(project, statistics)
    longest = length_of_longest(statistics.intervals, statistics.longest_closed)
    return (
        *_count_rows(project, statistics, language),
        FigureRow(
            "days_per_contact",
            _every_label(project, statistics, language),
            days_or_dash(statistics.pace, language, 1),
            definition("days_per_contact", language, statistics.measure.count_by),
        ),
        _interval_row(statistics, language),
        FigureRow(
            "longest_closed",
            translate("Statistics", "Longest closed silence"),
            days_or_dash(longest, language),
            longest_definition("longest_closed", statistics, language),
        ),
    )


def claimed_warning(project: Project, measure: Measure, statistics: Statistics, language: str) -> str:
    """A line for each unconfirmed event that would change the headline if it counted; empty if none would."""
    lines: list[str] = []
    for found in alternatives(project, measure, statistics)[-_MOST_WARNINGS:]:
        other = open_alternative(project, found, statistics)
        event = project.events[other.event]
        lines.append(
            _would_be(other, statistics.record).format(
                kind=_in_sentence(name_of(project.kinds[event.kind], language)),
                date=format_date(date_for(project, measure, event), language),
                status=word(other.status),
                days=days_phrase(other.days_since_last, language),
                longest=days_phrase(other.longest, language),
            )
        )
    return "\n".join(lines)


def _would_be(other: Alternative, present: RecordWord | None) -> str:
    """What would change first: the days since the last contact, else their rank, else the longest silence."""
    if other.changes_silence:
        return translate("Statistics", "If the {status} {kind} ({date}) counted, it would be {days}.")
    texts = {
        RecordWord.CERTAIN: translate(
            "Statistics", "If the {status} {kind} ({date}) counted, this silence would be the longest."
        ),
        RecordWord.POSSIBLE: translate(
            "Statistics", "If the {status} {kind} ({date}) counted, this silence might be the longest."
        ),
        RecordWord.TIE: translate(
            "Statistics", "If the {status} {kind} ({date}) counted, this silence would tie with the longest."
        ),
    }
    if other.record in texts and other.record != present:
        return texts[other.record]
    return translate(
        "Statistics", "If the {status} {kind} ({date}) counted, the longest silence would be {longest}."
    )


def _count_rows(project: Project, statistics: Statistics, language: str) -> Iterable[FigureRow]:
    """One row for a few kinds, as `Call · Meeting  8 · 1`, else one for each."""
    kinds = [kind for kind in project.ordered(Kind) if kind.id in statistics.count_by_kind]
    counts = [
        (name_of(kind, language), number(statistics.count_by_kind[kind.id], language)) for kind in kinds
    ]
    count_by = statistics.measure.count_by
    explained = definition("count_by_kind", language, count_by)

    def named(name: str) -> str:
        return by_day(name, language) if count_by is CountBy.DAY else name

    if len(counts) > _KINDS_ON_ONE_ROW:
        return [FigureRow("count_by_kind", named(name), count, explained) for name, count in counts]
    if not counts:
        count, name = number(statistics.count, language), figure_name("count", language, count_by)
        return [FigureRow("count", name, count, definition("count", language, count_by))]
    return [
        FigureRow(
            "count_by_kind",
            named(" · ".join(name for name, _ in counts)),
            " · ".join(count for _, count in counts),
            explained,
            "; ".join(pair(named(name), count) for name, count in counts),
        )
    ]


def _every_label(project: Project, statistics: Statistics, language: str) -> str:
    first = window_start(project, statistics)
    is_by_day = statistics.measure.count_by is CountBy.DAY
    if first is None:
        return figure_name("days_per_contact", language, statistics.measure.count_by)
    start = format_date(first, language, "medium")
    if is_by_day:
        return translate("Statistics", "One day with a contact every (since {date})").format(date=start)
    return translate("Statistics", "One contact every (since {date})").format(date=start)


def _interval_row(statistics: Statistics, language: str) -> FigureRow:
    mean, median = statistics.mean_interval, statistics.median_interval
    if mean is None or median is None:
        value = DASH
    else:
        value = f"{number(mean, language, 1)} · {number(median, language, 1)}"
    spoken = "; ".join(
        (
            pair(translate("Statistics", "Mean interval"), days_or_dash(mean, language, 1)),
            pair(translate("Statistics", "median interval"), days_or_dash(median, language, 1)),
        )
    )
    mean_definition = definition("mean_interval", language, statistics.measure.count_by)
    explained = f"{mean_definition}\n{definition('median_interval', language)}"
    label = translate("Statistics", "Mean · median interval")
    return FigureRow("mean_interval", label, value, explained, spoken)


def _since(project: Project, statistics: Statistics, language: str) -> str:
    as_of = format_day(statistics.as_of.toordinal(), language, "long")
    last = statistics.intervals[-1] if statistics.intervals else None
    if last is None or last.from_event is None:
        return translate("Statistics", "No contact counted as of {as_of}").format(as_of=as_of)
    days = last.start
    if not statistics.count.min and statistics.last_contact is not None:
        # Where there may be none, the silence may begin with the window.
        days = statistics.last_contact
    year = not days.is_exact or month_of(days.latest)[0] != statistics.as_of.year
    date = format_day(days.latest, language, "long", year)
    if not days.is_exact:
        date = range_text(days, year, language)
    kind = _in_sentence(name_of(project.kinds[project.events[last.from_event].kind], language))
    text = translate("Statistics", "Since the {kind} of {date} · as of {as_of}")
    return text.format(kind=kind, date=date, as_of=as_of)


def _in_sentence(name: str) -> str:
    """`Call` -> `call`, but `UN session` stays."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def _record_words(statistics: Statistics, language: str) -> str:
    """What follows the big number."""
    days = statistics.days_since_last
    if days is None:
        return translate("Statistics", "no contact")
    texts = {
        RecordWord.CERTAIN: translate("Statistics", "{days}, the longest silence so far"),
        RecordWord.POSSIBLE: translate("Statistics", "{days}, perhaps the longest silence so far"),
        RecordWord.TIE: translate("Statistics", "{days}, tied with the longest silence"),
        RecordWord.NO: translate("Statistics", "{days}; the longest silence was {longest}"),
    }
    unit = day_word(days, language)
    if statistics.record is None:
        return unit
    longest = statistics.longest_days
    return texts[statistics.record].format(
        days=unit, longest=DASH if longest is None else days_phrase(longest, language)
    )
