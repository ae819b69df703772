"""The evidence report as text, Markdown, CSV and for programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from models.citations.marks import escape_markdown
from models.evidence.report import EvidenceReport, Finding
from models.formats.cells import guarded
from models.project import Project
from ui.counts import grouped
from ui.evidence import words
from ui.i18n import translate


def heading(code: str, count: int) -> str:
    """`Contacts without a source (3)`."""
    return f"{words.section_title(code)} ({grouped(count)})"


def as_text(project: Project, report: EvidenceReport) -> str:
    """A paragraph for each section: its heading, what to do, a line for each finding."""
    return "\n\n".join("\n".join(lines) for lines in _paragraphs(project, report, "  "))


def as_markdown(project: Project, report: EvidenceReport) -> str:
    """A heading for each section, a bullet for each finding; what the project says is escaped."""
    parts: list[str] = []
    for section in report.sections:
        lines = [f"- {_escaped(line_of(project, finding))}" for finding in section.findings]
        title = _escaped(heading(section.code, len(section.findings)))
        parts.append("\n".join((f"## {title}", "", f"*{_escaped(words.advice(section.code))}*", "", *lines)))
    return "\n\n".join(parts) + "\n"


def as_csv(project: Project, report: EvidenceReport) -> str:
    """One row for each finding, under a row of headings."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headings())
    for section in report.sections:
        title, advice = words.section_title(section.code), words.advice(section.code)
        for finding in section.findings:
            cells = _cells(project, finding)
            writer.writerow([title, *map(guarded, cells), advice, guarded(finding.id)])
    return out.getvalue()


def headings() -> tuple[str, ...]:
    return (
        translate("Evidence", "Section"),
        translate("Evidence", "Date"),
        translate("Evidence", "Record"),
        translate("Evidence", "Finding"),
        translate("Evidence", "What to do"),
        translate("Evidence", "Id"),
    )


def line_of(project: Project, finding: Finding) -> str:
    """`12 Feb 2025 – Call · First call – Russia only`."""
    return " – ".join(part for part in _cells(project, finding) if part)


def _cells(project: Project, finding: Finding) -> tuple[str, str, str]:
    return words.when(project, finding), words.where(project, finding), words.what(project, finding)


def _paragraphs(project: Project, report: EvidenceReport, indent: str) -> Iterator[list[str]]:
    for section in report.sections:
        lines = [f"{indent}{line_of(project, finding)}" for finding in section.findings]
        yield [heading(section.code, len(section.findings)), words.advice(section.code), *lines]


def _escaped(text: str) -> str:
    """Markdown that shows `text` letter for letter, on one line."""
    return escape_markdown(" ".join(text.split()))
