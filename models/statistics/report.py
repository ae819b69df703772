"""Statistics as the JSON object of the command line."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence

from models.dates import FIRST_DAY, LAST_DAY, DayRange
from models.statistics.plain import length_of_longest
from models.statistics.results import Bounds, Interval, Statistics

_FIGURES = (
    "days_since_last",
    "days_per_contact",
    "exposure_per_contact",
    "exposure_interval",
    "mean_interval",
    "median_interval",
    "current_rank",
    "margin_days",
    "burstiness",
)


def to_json(statistics: Statistics, sentences: Sequence[tuple[str, Sequence[str]]] = ()) -> dict[str, object]:
    """The object of one measure, ready for JSON; figures that cannot be computed are left out.

    `longest_days` and `longest_closed_days` are how long the longest silences are. An interval with
    `vanishes` is not there in some readings of the dates; its `days` are those of the others. `sentences` are
    pairs of a text and the ids of its sources. Days are whole numbers, an unlimited end of the Poisson
    interval is null.
    """
    result: dict[str, object] = {
        "measure": statistics.measure.id,
        "name": statistics.measure.name,
        "count_by": str(statistics.measure.count_by),
        "window": {
            "start": days_edtf(statistics.first_days) if statistics.first_days else None,
            "as_of": statistics.as_of.isoformat(),
        },
        "count": bounds_json(statistics.count),
        "count_by_kind": {kind: bounds_json(count) for kind, count in statistics.count_by_kind.items()},
    }
    for key in _FIGURES:
        bounds: Bounds | None = getattr(statistics, key)
        if bounds is not None:
            result[key] = bounds_json(bounds)
    if statistics.burstiness is not None:
        result["burstiness_is_weak"] = statistics.is_burstiness_weak
    lengths = {
        "longest_days": statistics.longest_days,
        "longest_closed_days": length_of_longest(statistics.intervals, statistics.longest_closed),
    }
    result |= {key: bounds_json(days) for key, days in lengths.items() if days is not None}
    if statistics.intervals:
        result["longest"] = list(statistics.longest)
        result["longest_closed"] = list(statistics.longest_closed)
    if statistics.record is not None:
        result["record"] = str(statistics.record)
    result["contacts_per_month"] = [
        {"month": f"{month.year:04}-{month.month:02}", **bounds_json(month.count)}
        for month in statistics.contacts_per_month
    ]
    result["intervals"] = [_interval_json(interval) for interval in statistics.intervals]
    result["sentences"] = [{"text": text, "sources": list(sources)} for text, sources in sentences]
    return result


def bounds_json(bounds: Bounds) -> dict[str, float | None]:
    """`{"min": .., "max": ..}`, whole numbers without decimals, infinity as None."""
    return {"min": _number(bounds.min), "max": _number(bounds.max)}


def _number(value: float) -> float | None:
    if math.isinf(value):
        return None
    return int(value) if float(value).is_integer() else value


def _interval_json(interval: Interval) -> dict[str, object]:
    result: dict[str, object] = {
        "from": days_edtf(interval.start),
        "to": days_edtf(interval.end),
        "from_event": interval.from_event,
        "to_event": interval.to_event,
        "state": str(interval.state),
        "days": bounds_json(interval.days),
    }
    return {**result, "vanishes": True} if interval.vanishes else result


def days_edtf(days: DayRange) -> str:
    """One day as `2025-08-15`, one of several as `[2025-08-18..2025-08-25]`, `[..2025-08-25]`."""
    first = datetime.date.fromordinal(days.earliest).isoformat()
    if days.is_exact:
        return first
    last = datetime.date.fromordinal(days.latest).isoformat()
    if days.earliest == FIRST_DAY:
        return f"[..{last}]"
    return f"[{first}..]" if days.latest == LAST_DAY else f"[{first}..{last}]"
