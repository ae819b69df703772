"""Explanations and verdicts as the JSON object of the command line."""

from __future__ import annotations

import math
from collections.abc import Iterable

from models.explain import wording
from models.explain.figures import values
from models.explain.results import Asked, Explanation, Finding, Verdict
from models.project import Project
from models.statistics import Bounds, compute
from models.statistics.report import bounds_json, days_edtf


def explanation_json(project: Project, explanation: Explanation, language: str) -> dict[str, object]:
    """`found` is false when the findings are only near the number; see `Explanation` for `has_more`."""
    return {
        **_asked_json(explanation.asked),
        "found": explanation.is_found,
        "has_more": explanation.has_more,
        "findings": _findings_json(project, explanation.findings, language),
        "other_days": _findings_json(project, explanation.other_days, language),
    }


def verdict_json(project: Project, verdict: Verdict, language: str) -> dict[str, object]:
    """`instead` is what the figure is for the measures of which the claim is not true."""
    return {
        **_asked_json(verdict.asked),
        "figure": verdict.key,
        "answer": str(verdict.answer),
        "findings": _findings_json(project, verdict.findings, language),
        "instead": _findings_json(project, verdict.instead, language),
        "other_days": _findings_json(project, verdict.other_days, language),
    }


def _asked_json(asked: Asked) -> dict[str, object]:
    value = int(asked.value) if float(asked.value).is_integer() else asked.value
    return {"number": value, "decimals": asked.decimals}


def _findings_json(project: Project, findings: Iterable[Finding], language: str) -> list[dict[str, object]]:
    return [finding_json(project, finding, language) for finding in findings]


def finding_json(project: Project, finding: Finding, language: str) -> dict[str, object]:
    """One finding; `measure` is null for a question that starts from no saved one.

    `measures` are all those of which it says so; `question` is the first one's.
    """
    figure = finding.figure
    result: dict[str, object] = {
        "match": str(finding.match),
        "figure": figure.key,
        "name": wording.finding_name(project, finding, language),
        "value": bounds_json(_defined_value(project, finding)),
        "measure": finding.question.origin.id or None,
        "measures": [question.origin.id for question in finding.questions if question.origin.id],
        "is_own": finding.is_own,
        "both_ends": figure.both_ends,
        "included": [str(state) for state in figure.included],
        "kind": figure.kind or None,
        "question": _question_json(project, finding, language),
        "days": wording.days_text(project, finding, language),
        "definition": wording.definition(finding, language),
        "events": list(finding.event_ids),
    }
    if finding.intervals:
        result["silences"] = [
            {"from": days_edtf(each.start), "to": days_edtf(each.end)} for each in finding.intervals
        ]
    return result


def _defined_value(project: Project, finding: Finding) -> Bounds:
    """The numbers of the definition: what is told as having no limit reaches back to the year 1 in it."""
    if not any(map(math.isinf, finding.value)):
        return finding.value
    told, figure = finding.question.statistics, finding.figure
    defined = compute(project, told.measure, told.as_of, told.as_of)
    if figure.index is not None:
        extra = int(figure.both_ends)
        days = defined.intervals[figure.index].days
        return Bounds(days.min + extra, days.max + extra)
    same = (value for other, value, _ in values(defined) if other == figure)
    return next(same, finding.value)


def _question_json(project: Project, finding: Finding, language: str) -> dict[str, object]:
    statistics, measure = finding.question.statistics, finding.question.measure
    return {
        "text": wording.question_texts(project, finding, language)[0],
        "kinds": list(statistics.count_by_kind),
        "actors": list(measure.actors),
        "only_these_actors": measure.only_these_actors,
        "start": measure.start.isoformat() if measure.start else None,
        "as_of": statistics.as_of.isoformat(),
        "count_by": str(measure.count_by),
        "opening": str(measure.opening),
        "departures": [str(departure) for departure in finding.question.departures],
    }
