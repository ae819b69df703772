"""The figures beyond the pace: exposure, regularity, and how the present silence ranks."""

from __future__ import annotations

from models.narrative.numbers import number
from models.narrative.terms import definition, figure_name
from models.records import Opening
from models.statistics import RecordWord, State, Statistics, length_of_longest, longest_first
from ui.i18n import translate
from ui.statistics.lines import DASH, FigureRow, days_or_dash
from ui.statistics.silence_rows import SilenceRow, bar_scale, silence_row


def more_rows(statistics: Statistics, language: str) -> tuple[FigureRow, ...]:
    """Window days per contact with their interval, regularity, rank, record and margin."""
    values = {
        "exposure_per_contact": days_or_dash(statistics.exposure_per_contact, language, 1),
        "exposure_interval": days_or_dash(statistics.exposure_interval, language, 1),
        "burstiness": _burstiness(statistics, language),
        "current_rank": _rank(statistics, language),
        "record": _record_word(statistics.record),
        "margin_days": days_or_dash(statistics.margin_days, language),
    }
    return tuple(
        FigureRow(
            key,
            figure_name(key, language, statistics.measure.count_by),
            value,
            definition(key, language, statistics.measure.count_by),
        )
        for key, value in values.items()
    )


def duel_rows(statistics: Statistics, language: str) -> tuple[SilenceRow, ...]:
    """The open silence and the longest closed one, and the opening one if it is longer than that.

    Empty unless there are two to compare.
    """
    intervals = statistics.intervals
    if not statistics.longest_closed or intervals[-1].state is not State.OPEN:
        return ()
    (closed,) = longest_first(statistics, 1, statistics.longest_closed)
    length = length_of_longest(intervals, statistics.longest_closed)
    chosen = {len(intervals) - 1: translate("Statistics", "Now, still open")}
    chosen[closed] = translate("Statistics", "Longest closed")
    if intervals[0].state is State.OPENING and intervals[0].days.max > intervals[closed].days.max:
        chosen[0] = translate("Statistics", "Before the first contact")
    scale = bar_scale([intervals[index].days for index in chosen])
    return tuple(
        silence_row(statistics, index, scale, label, language, length if index == closed else None)
        for index, label in chosen.items()
    )


def margin_row(statistics: Statistics, language: str) -> FigureRow:
    """By how much the open silence exceeds the longest other one, or falls short of it."""
    days = statistics.margin_days
    label = translate("Statistics", "Margin over the longest other silence")
    return FigureRow("margin_days", label, days_or_dash(days, language), definition("margin_days", language))


def _burstiness(statistics: Statistics, language: str) -> str:
    if statistics.burstiness is None:
        return DASH
    value = number(statistics.burstiness, language, 2)
    weak = translate("Statistics", "{value} (weak)").format(value=value)
    return weak if statistics.is_burstiness_weak else value


def _rank(statistics: Statistics, language: str) -> str:
    if statistics.current_rank is None:
        return DASH
    measure = statistics.measure
    opening_counts = measure.start is not None and measure.opening is Opening.COUNTS
    opening = statistics.intervals[0].state is State.OPENING
    rivals = len(statistics.intervals) - (opening and not opening_counts)
    rank = number(statistics.current_rank, language)
    return translate("Statistics", "{part} of {whole}").format(part=rank, whole=rivals)


def _record_word(record: RecordWord | None) -> str:
    words = {
        RecordWord.CERTAIN: translate("Statistics", "certain"),
        RecordWord.POSSIBLE: translate("Statistics", "possible"),
        RecordWord.TIE: translate("Statistics", "tie"),
        RecordWord.NO: translate("Statistics", "no"),
    }
    return DASH if record is None else words[record]
