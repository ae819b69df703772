"""Explanations and verdicts as a report for a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from models.explain import Explanation, Finding, Verdict, wording
from models.project import Project
from ui.commandline.output import hung
from ui.explain.words import (
    Group,
    answer_text,
    groups,
    more_text,
    nothing_text,
    number_text,
    pair,
    verdict_groups,
)

INDENT = "  "


def explanation_text(project: Project, explanation: Explanation, language: str, width: int) -> str:
    """The findings by how they match, or the nearest ones, without a line end after the last line."""
    head: list[str] = []
    if not explanation.is_found:
        head = [*hung("", nothing_text(explanation.asked, language), width), ""]
    tail = ["", *hung("", more_text(), width)] if explanation.has_more else []
    return "\n".join([*head, *_groups(project, groups(explanation), language, width), *tail])


def verdict_text(project: Project, verdict: Verdict, language: str, width: int) -> str:
    """The claim, the answer, what makes it true, and what the figure is for the other measures."""
    name, number = wording.figure_name(verdict.key, language), number_text(verdict.asked, language)
    head = [pair(name, number), *hung("", answer_text(verdict.answer), width), ""]
    return "\n".join([*head, *_groups(project, verdict_groups(verdict), language, width)]).rstrip()


def _groups(project: Project, shown: Iterable[Group], language: str, width: int) -> list[str]:
    """Headings and findings, a blank line between two groups."""
    blocks = [[title, *_findings(project, findings, language, width)] for title, findings in shown]
    return "\n\n".join("\n".join(block) for block in blocks).splitlines()


def _findings(project: Project, findings: Iterable[Finding], language: str, width: int) -> list[str]:
    """Of each: value and name, the question, the days; the definition where it is the first to need it."""
    lines: list[str] = []
    defined: set[str] = set()
    findings = tuple(findings)
    values = [wording.value_text(finding, language) for finding in findings]
    value_width = max(map(len, values), default=0)
    margin = " " * (len(INDENT) + value_width + 2)
    for finding, value in zip(findings, values, strict=True):
        name = wording.finding_name(project, finding, language)
        head = f"{INDENT}{value:>{value_width}}  "
        lines += hung(head, f"{name} – {wording.question_name(finding, language)}", width)
        definition = wording.definition(finding, language)
        texts = [
            *wording.question_texts(project, finding, language),
            wording.days_text(project, finding, language),
            "" if definition in defined else definition,
        ]
        defined.add(definition)
        lines += [line for text in texts if text for line in hung(margin, text, width)]
    return lines
