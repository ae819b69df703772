"""`evidence PROJECT`: what nobody documents, what only one side says, what contradicts, for all to read."""

from __future__ import annotations

import argparse
import datetime

from models import statistics
from models.evidence.confirmations import Corroboration, Tally, tally
from models.evidence.report import EvidenceReport, report
from models.project import Project
from models.records import Source
from models.sources import attachments
from ui.commandline import output, questions
from ui.evidence.copying import as_text
from ui.i18n import translate
from ui.labels import capitalised


def carry_out(options: argparse.Namespace) -> int:
    """Print the evidence report of a project, or of what one measure counts; findings are no failure."""
    project = questions.load(options.project)
    folder = options.project.absolute().parent

    def is_missing(source: Source) -> bool:
        return attachments.is_missing(source.attachment, folder)

    counted = _counted(project, options)
    found = report(project, counted, is_missing)
    contacts = tally(project, project.events if counted is None else counted)
    if options.format == "json":
        output.print_json(_object(found, contacts))
    else:
        output.speak(options.language or project.info.language)
        output.print_text(f"{_summary(contacts)}\n\n{_findings(project, found)}")
    return 0


def _counted(project: Project, options: argparse.Namespace) -> tuple[str, ...] | None:
    """The contacts that the measure of the command line counts; None without one: all events."""
    if options.measure is None:
        return None
    (measure,) = questions.measures(project, options)
    return tuple(statistics.compute(project, measure, datetime.date.today(), options.as_of).counted)


def _object(found: EvidenceReport, contacts: Tally) -> dict[str, object]:
    one_side = {side: len(ids) for side, ids in (contacts.one_side or {}).items()}
    counts = {kind.value: len(contacts.of(kind)) for kind in Corroboration}
    findings = [
        {
            "code": each.code,
            "table": each.table,
            "id": each.id,
            "field": each.field,
            "found": list(each.found),
        }
        for section in found.sections
        for each in section.findings
    ]
    return {"corroboration": counts, "one_side": one_side, "findings": findings}


def _summary(contacts: Tally) -> str:
    """A line for each kind of confirmation."""
    return "\n".join(
        translate("Evidence", "{side}: {sources}").format(
            side=capitalised(kind), sources=len(contacts.of(kind))
        )
        for kind in Corroboration
    )


def _findings(project: Project, found: EvidenceReport) -> str:
    return as_text(project, found) if found.total else translate("Evidence", "Everything is documented.")
