"""The evidence report: what no source documents, what only one side says, what contradicts, what is dead.

Codes only: `ui.evidence.words` says what each means and what to do about it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

import msgspec

from models.evidence.confirmations import Confirmation, Confirmations, Corroboration
from models.evidence.conflicts import conflicts
from models.links import web_url
from models.progress import Cancelled, Progress
from models.project import Project, event_order
from models.records import Citation, Event, Indicator, Source, Status
from models.sources.duplicates import duplicate_groups

CODES = (
    "unsourced",
    "claim_unsupported",
    "claim_confirmed",
    "conflicting",
    "one_side",
    "third_party",
    "empty_field",
    "no_locator",
    "unsourced_other",
    "unsourced_value",
    "unidentified",
    "bad_url",
    "missing_file",
    "nowhere",
    "undated",
    "duplicates",
    "never_cited",
    "settled",
)
"""Sections in the order of the report: the gravest first, what needs nothing done last."""

_WITH_PAGES = frozenset({"book", "chapter", "report", "thesis", "legislation", "legal_case", "hearing"})
"""CSL types of works in which nobody finds a statement without a page."""

_NAMES = (
    "title",
    "author",
    "container_title",
    "publisher",
    "url",
    "doi",
    "isbn",
    "genre",
    "archive_location",
)
"""A source that has none of these cannot be told from any other."""

_PLACES = (
    "url", "archived_url", "doi", "isbn", "issn", "container_title", "publisher", "archive",
    "archive_location", "event_title", "attachment",
)  # fmt: skip
"""Where a reader can find a source; one is enough."""

_TELL_EVERY = 1000
"""Events between two reports of progress."""


class Finding(msgspec.Struct, frozen=True):
    """One thing to look at, and the record that it is about."""

    code: str
    """One of CODES."""
    table: str
    """`events`, `sources` or `indicators`."""
    id: str
    field: str = ""
    """The field of the record that it is about; empty: the whole record."""
    found: tuple[str, ...] = ()
    """By code: `one_side` and `claim_confirmed`: sides. `conflicting`, `settled`: the values, canonical.
    `empty_field`, `no_locator`: the source. `bad_url`: the address. `duplicates`: all sources of the group.
    `missing_file`: the path. `unsourced_value`: dates of the points, EDTF."""


class Section(msgspec.Struct, frozen=True):
    """The findings of one code, by date."""

    code: str
    findings: tuple[Finding, ...]


class EvidenceReport(msgspec.Struct, frozen=True):
    """Sections that have findings, in the order of CODES."""

    sections: tuple[Section, ...] = ()

    @property
    def total(self) -> int:
        return sum(len(section.findings) for section in self.sections)

    def of(self, code: str) -> tuple[Finding, ...]:
        return next((section.findings for section in self.sections if section.code == code), ())


def report(
    project: Project,
    events: Collection[str] | None = None,
    is_missing: Callable[[Source], bool] | None = None,
    progress: Progress | None = None,
) -> EvidenceReport:
    """Everything about the evidence of a project that somebody should look at.

    With `events` (ids, such as those that a measure counts) only of these and of the sources they cite.
    `is_missing` says whether the attached file of a source is not there; without it nobody looks.
    `progress` counts events. Raises Cancelled.
    """
    found: dict[str, list[Finding]] = {code: [] for code in CODES}
    looked_at, confirmations = _chosen(project, events), Confirmations(project)
    for number, event in enumerate(looked_at):
        if progress is not None and number % _TELL_EVERY == 0 and not progress(number, len(looked_at)):
            raise Cancelled
        for finding in _of_event(project, event, confirmations.of(event)):
            found[finding.code].append(finding)
    for finding in _of_others(project, looked_at, events is None, is_missing):
        found[finding.code].append(finding)
    return EvidenceReport(tuple(Section(code, tuple(each)) for code, each in found.items() if each))


def _chosen(project: Project, events: Collection[str] | None) -> tuple[Event, ...]:
    """In the order of time; what is only known to be before a day stands at that day."""
    chosen = project.events.values() if events is None else (project.events[i] for i in events)
    return tuple(sorted(chosen, key=_event_order))


def _event_order(event: Event) -> tuple[int, int, int, str]:
    earliest, latest, order, event_id = event_order(event)
    return (latest if event.date.has_open_start else earliest, latest, order, event_id)


# ---- events ------------------------------------------------------------------------------------------


def _of_event(project: Project, event: Event, who: Confirmation | None) -> Iterator[Finding]:
    if not event.citations:
        yield Finding("unsourced" if who else "unsourced_other", Event.table, event.id)
        return
    if who is not None:
        yield from _of_contact(event, who)
    if any(citation.values for citation in event.citations):
        yield from _of_values(event)
    for citation in event.citations:
        if citation.supports:
            yield from _of_support(event, citation)
        if project.sources[citation.source].type in _WITH_PAGES and not citation.locator.strip():
            yield Finding("no_locator", Event.table, event.id, "", (citation.source,))


def _of_contact(event: Event, who: Confirmation) -> Iterator[Finding]:
    """A claim is one of its own; else how many sides confirm is what counts."""
    if event.status is Status.CLAIMED and not who.confirming:
        yield Finding("claim_unsupported", Event.table, event.id)
    elif event.status is Status.CLAIMED and who.corroboration is Corroboration.BOTH_SIDES:
        yield Finding("claim_confirmed", Event.table, event.id, "status", who.confirming)
    elif who.corroboration is Corroboration.ONE_SIDE:
        yield Finding("one_side", Event.table, event.id, "", who.confirming)
    elif who.corroboration is Corroboration.THIRD_PARTY:
        yield Finding("third_party", Event.table, event.id)


def _of_values(event: Event) -> Iterator[Finding]:
    for conflict in conflicts(event):
        code = "settled" if conflict.settled else "conflicting"
        texts = tuple(choice.text for choice in conflict.choices)
        yield Finding(code, Event.table, event.id, conflict.field, texts)


def _of_support(event: Event, citation: Citation) -> Iterator[Finding]:
    """What a citation is said to support and the event has not."""
    for field in citation.supports:
        # A value of the source's own is a conflict with the empty field already.
        if getattr(event, field) in ("", None, ()) and field not in citation.values:
            yield Finding("empty_field", Event.table, event.id, field, (citation.source,))


# ---- sources and indicators --------------------------------------------------------------------------


def _of_others(
    project: Project, events: Iterable[Event], whole: bool, is_missing: Callable[[Source], bool] | None
) -> Iterator[Finding]:
    cited = {citation.source for event in events for citation in event.citations}
    for source in sorted(project.sources.values(), key=_source_order):
        if whole or source.id in cited:
            yield from _of_source(source, is_missing)
        if whole and not project.uses(source):
            yield Finding("never_cited", Source.table, source.id)
    for group in duplicate_groups(project):
        if whole or not cited.isdisjoint(group.source_ids):
            yield Finding("duplicates", Source.table, group.source_ids[0], "", tuple(group.source_ids))
    if whole:
        yield from _of_indicators(project)


def _source_order(source: Source) -> tuple[bool, tuple[int, int], str]:
    """By date of publication; undated ones last."""
    issued = source.issued
    return issued is None, (0, 0) if issued is None else issued.sort_key, source.id


def _of_source(source: Source, is_missing: Callable[[Source], bool] | None) -> Iterator[Finding]:
    def finding(code: str, field: str = "", *found: str) -> Finding:
        return Finding(code, Source.table, source.id, field, found)

    for field in ("url", "archived_url"):
        address: str = getattr(source, field)
        if address.strip() and not web_url(address):
            yield finding("bad_url", field, address)
    if not _has_any(source, _NAMES):
        yield finding("unidentified")
    elif not _has_any(source, _PLACES):
        yield finding("nowhere")
    if source.issued is None:
        yield finding("undated", "issued")
    if source.attachment and is_missing is not None and is_missing(source):
        yield finding("missing_file", "attachment", source.attachment)


def _has_any(source: Source, fields: Iterable[str]) -> bool:
    return any(getattr(source, field) for field in fields)


def _of_indicators(project: Project) -> Iterator[Finding]:
    """Drawn values are claims, too."""
    for indicator in project.ordered(Indicator):
        bare = tuple(point.date.edtf for point in indicator.points if not point.citations)
        if bare:
            yield Finding("unsourced_value", Indicator.table, indicator.id, "points", bare)
