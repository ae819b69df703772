"""The findings that have every word of a search."""

from __future__ import annotations

from collections.abc import Sequence

from models.evidence.report import EvidenceReport, Finding, Section
from models.filters import SearchTexts
from models.filters import words as words_of
from models.project import Project
from models.records import Event, Source
from models.sources.texts import SourceTexts
from models.text import folded
from ui.evidence import words

_SAID_BY_RECORD = frozenset({"unsourced", "unsourced_other"})
"""Findings that say nothing but what is in the text of the record, and can be very many."""


def matching(
    project: Project, report: EvidenceReport, text: str, texts: SearchTexts, source_texts: SourceTexts
) -> EvidenceReport:
    """The part of a report that has every word, in the record, the finding or the heading above it."""
    wanted = words_of(text)
    if not wanted:
        return report
    search = _Search(project, texts, source_texts)
    sections = (search.section(section, wanted) for section in report.sections)
    return EvidenceReport(tuple(section for section in sections if section.findings))


class _Search:
    """Looks into the records of a project."""

    def __init__(self, project: Project, texts: SearchTexts, source_texts: SourceTexts) -> None:
        self._project = project
        self._texts = texts
        self._source_texts = source_texts

    def section(self, section: Section, wanted: Sequence[str]) -> Section:
        """What the heading has already need not be in the record."""
        title = folded(words.section_title(section.code))
        missing = [word for word in wanted if word not in title]
        if not missing:
            return section
        found = tuple(finding for finding in section.findings if self._has(finding, missing))
        return Section(section.code, found)

    def _has(self, finding: Finding, wanted: Sequence[str]) -> bool:
        """The text of the record first: that of the finding is written when it is needed."""
        text = self._record_text(finding)
        missing = [word for word in wanted if word not in text]
        if not missing or finding.code in _SAID_BY_RECORD:
            return not missing
        said = folded(words.what(self._project, finding))
        return all(word in said for word in missing)

    def _record_text(self, finding: Finding) -> str:
        record = words.record_of(self._project, finding)
        if isinstance(record, Event):
            return self._texts.of(self._project, (record,))[0]
        if isinstance(record, Source):
            return self._source_texts.of(self._project, record)
        return folded(words.where(self._project, finding))
