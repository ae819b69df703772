"""The words of the evidence report: what each finding means, what it is about, what to do."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.dates import parse_edtf
from models.dates.wording import format_date
from models.evidence.confirmations import confirmation
from models.evidence.report import Finding
from models.names import initialled, name_of
from models.project import Project
from models.records import Event, Indicator, Record, Source
from ui.counts import Counts
from ui.given import value_words
from ui.i18n import current_language, translate
from ui.labels import field_name
from ui.moments import moment_text
from ui.sources.names import published_name, source_name

_SECTIONS: dict[str, tuple[str, str]] = {
    "unsourced": (
        QT_TRANSLATE_NOOP("Evidence", "Contacts without a source"),
        QT_TRANSLATE_NOOP("Evidence", "Cite a source for it."),
    ),
    "claim_unsupported": (
        QT_TRANSLATE_NOOP("Evidence", "Claims without a source of a side that took part"),
        QT_TRANSLATE_NOOP("Evidence", "Cite a source of the side that claims it."),
    ),
    "claim_confirmed": (
        QT_TRANSLATE_NOOP("Evidence", "Claims that several sides confirm"),
        QT_TRANSLATE_NOOP("Evidence", "If they all say so, set its status to held."),
    ),
    "conflicting": (
        QT_TRANSLATE_NOOP("Evidence", "Conflicting values"),
        QT_TRANSLATE_NOOP("Evidence", "Choose one of the values as the event’s own, in the details."),
    ),
    "one_side": (
        QT_TRANSLATE_NOOP("Evidence", "Confirmed by one side only"),
        QT_TRANSLATE_NOOP("Evidence", "Look for a source of another side that took part."),
    ),
    "third_party": (
        QT_TRANSLATE_NOOP("Evidence", "Known from third parties only"),
        QT_TRANSLATE_NOOP("Evidence", "Look for a statement of a side that took part."),
    ),
    "empty_field": (
        QT_TRANSLATE_NOOP("Evidence", "Citations for fields that are empty"),
        QT_TRANSLATE_NOOP("Evidence", "Fill in the field, or take it off what the citation supports."),
    ),
    "no_locator": (
        QT_TRANSLATE_NOOP("Evidence", "Books and reports cited without a page"),
        QT_TRANSLATE_NOOP("Evidence", "Add the page or the chapter to the citation."),
    ),
    "unsourced_other": (
        QT_TRANSLATE_NOOP("Evidence", "Other events without a source"),
        QT_TRANSLATE_NOOP("Evidence", "Cite a source for it."),
    ),
    "unsourced_value": (
        QT_TRANSLATE_NOOP("Evidence", "Indicator values without a source"),
        QT_TRANSLATE_NOOP("Evidence", "Cite a source for each value."),
    ),
    "unidentified": (
        QT_TRANSLATE_NOOP("Evidence", "Sources that nothing identifies"),
        QT_TRANSLATE_NOOP("Evidence", "Give it a title, an author or an address."),
    ),
    "bad_url": (
        QT_TRANSLATE_NOOP("Evidence", "Addresses that lead to no web page"),
        QT_TRANSLATE_NOOP("Evidence", "Correct the address: it begins with https:// or http://."),
    ),
    "missing_file": (
        QT_TRANSLATE_NOOP("Evidence", "Attached files that are missing"),
        QT_TRANSLATE_NOOP("Evidence", "Put the file back where it was, or choose it again."),
    ),
    "nowhere": (
        QT_TRANSLATE_NOOP("Evidence", "Sources that do not say where they are found"),
        QT_TRANSLATE_NOOP("Evidence", "Add an address, a publication or an archive."),
    ),
    "undated": (
        QT_TRANSLATE_NOOP("Evidence", "Sources without a date"),
        QT_TRANSLATE_NOOP("Evidence", "Add the date of publication."),
    ),
    "duplicates": (
        QT_TRANSLATE_NOOP("Evidence", "Sources that are there more than once"),
        QT_TRANSLATE_NOOP("Evidence", "Merge them with Tools > Find duplicate sources."),
    ),
    "never_cited": (
        QT_TRANSLATE_NOOP("Evidence", "Sources that are never cited"),
        QT_TRANSLATE_NOOP("Evidence", "Cite it, or delete it."),
    ),
    "settled": (
        QT_TRANSLATE_NOOP("Evidence", "Conflicts that have been settled"),
        QT_TRANSLATE_NOOP("Evidence", "Nothing is left to do: one of the values is the event’s own."),
    ),
}
"""Code -> the heading of its section, what to do about each finding."""

_TYPES: dict[str, type[Record]] = {each.table: each for each in (Event, Source, Indicator)}
_WITH_ARTICLE = re.compile(
    r"^(?:European|African|Arab) |"
    r"\b(?:States|Kingdom|Nations|Union|Emirates|Republic|Netherlands|Philippines)$"
)
"""Names of sides that have an article in an English sentence: `the United States`."""
_SEPARATOR = " · "
_MOST = 4
"""Values or records that are listed in one line."""


def section_title(code: str) -> str:
    return translate("Evidence", _SECTIONS[code][0])


def advice(code: str) -> str:
    """What to do about a finding."""
    return translate("Evidence", _SECTIONS[code][1])


def record_type(finding: Finding) -> type[Record]:
    return _TYPES[finding.table]


def record_of(project: Project, finding: Finding) -> Record | None:
    """The record that a finding is about; None once it is gone."""
    return project.find(record_type(finding), finding.id)


def when(project: Project, finding: Finding) -> str:
    """The date of an event, or of publication."""
    record, language = record_of(project, finding), current_language()
    if isinstance(record, Event):
        return moment_text(record, language)
    if isinstance(record, Source) and record.issued is not None:
        return format_date(record.issued, language)
    return ""


def where(project: Project, finding: Finding) -> str:
    """The record in a few words: kind and title of an event, title and publication of a source."""
    record, language = record_of(project, finding), current_language()
    if isinstance(record, Event):
        return _joined(name_of(project.kinds[record.kind], language), record.title or record.place)
    if isinstance(record, Source):
        return published_name(record)
    return name_of(record, language) if isinstance(record, Indicator) else ""


def what(project: Project, finding: Finding) -> str:
    """What is the matter, beyond what the heading says; often empty."""
    describe = _DESCRIPTIONS.get(finding.code)
    return describe(project, finding) if describe is not None else ""


def _only(project: Project, finding: Finding) -> str:
    said = translate("Evidence", "{side} only").format(side=_sides(project, finding.found))
    return _joined(said, _no_source(project, finding))


def _silent(project: Project, finding: Finding) -> str:
    said = _no_source(project, finding)
    return said or translate("Evidence", "no participant belongs to a side")


def _no_source(project: Project, finding: Finding) -> str:
    """The sides that took part and are silent; empty if there is none."""
    event = project.events.get(finding.id)
    who = None if event is None else confirmation(project, event)
    silent = [side for side in who.present if side not in who.confirming] if who is not None else []
    if not silent:
        return ""
    sides = _either([project.sides[side].name for side in silent])
    return translate("Evidence", "no source from {sides}").format(sides=sides)


def _participants(project: Project, finding: Finding) -> str:
    event = project.events.get(finding.id)
    return "" if event is None else ", ".join(initialled(project.actors[p.actor]) for p in event.participants)


def _confirming(project: Project, finding: Finding) -> str:
    return _sides(project, finding.found)


def _values(project: Project, finding: Finding) -> str:
    """`Duration: 90 min · 2 h`."""
    texts = [value_words(finding.field, text) for text in finding.found]
    return _labelled(field_name(finding.field), _some(texts))


def _source_of(project: Project, finding: Finding) -> str:
    return _some([_source_name(project, source) for source in finding.found])


def _empty_field(project: Project, finding: Finding) -> str:
    return _labelled(field_name(finding.field), _source_of(project, finding))


def _address(project: Project, finding: Finding) -> str:
    return _some(list(finding.found))


def _records(project: Project, finding: Finding) -> str:
    count = Counts().sources(len(finding.found))
    return _labelled(count, _some([_source_name(project, source) for source in finding.found]))


def _dates(project: Project, finding: Finding) -> str:
    language = current_language()
    return _some([format_date(parse_edtf(text), language) for text in finding.found])


_DESCRIPTIONS = {
    "unsourced": _participants,
    "unsourced_other": _participants,
    "claim_unsupported": _silent,
    "claim_confirmed": _confirming,
    "conflicting": _values,
    "settled": _values,
    "one_side": _only,
    "third_party": _silent,
    "empty_field": _empty_field,
    "no_locator": _source_of,
    "unsourced_value": _dates,
    "bad_url": _address,
    "missing_file": _address,
    "duplicates": _records,
}


def _sides(project: Project, sides: tuple[str, ...]) -> str:
    return ", ".join(project.sides[side].name for side in sides if side in project.sides)


def _either(sides: list[str]) -> str:
    """`Russia or the United States`."""
    if current_language() == "en":
        sides = [f"the {name}" if _WITH_ARTICLE.search(name) else name for name in sides]
    *others, last = sides
    if not others:
        return last
    return translate("Evidence", "{first} or {last}").format(first=", ".join(others), last=last)


def _source_name(project: Project, source_id: str) -> str:
    source = project.sources.get(source_id)
    return source_id if source is None else source_name(source)


def _some(texts: list[str]) -> str:
    return _SEPARATOR.join(texts if len(texts) <= _MOST else [*texts[:_MOST], "…"])


def _joined(*parts: str) -> str:
    return _SEPARATOR.join(part for part in parts if part)


def _labelled(label: str, text: str) -> str:
    return translate("Evidence", "{side}: {sources}").format(side=label, sources=text)
