"""What the timeline says about an event: the hover card, and one line for screen readers."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from models.names import name_of
from models.project import Project
from models.records import Event
from ui import labels
from ui.counts import Counts
from ui.i18n import current_language
from ui.moments import moment_text


def spoken(project: Project, event: Event) -> str:
    """One line: date, kind, participants, place, title, status."""
    return ", ".join([moment_text(event, current_language(), "long", zone=True), *_facts(project, event)])


def card(project: Project, event: Event) -> str:
    """The hover card as rich text; what comes from the project is escaped."""
    lines = [f"<b>{escape(moment_text(event, current_language(), 'long', zone=True))}</b>"]
    lines += [escape(fact) for fact in _facts(project, event)]
    lines.append(f"<i>{escape(_sources(event))}</i>")
    return "<p style='white-space: pre-wrap; margin: 2px'>" + "<br>".join(lines) + "</p>"


def _facts(project: Project, event: Event) -> list[str]:
    kind, language = project.kinds.get(event.kind), current_language()
    actors = [project.actors[p.actor] for p in event.participants if p.actor in project.actors]
    facts = (
        event.title,
        name_of(kind, language) if kind else "",
        ", ".join(name_of(actor, language) for actor in actors),
        event.place,
        labels.capitalised(event.status),
    )
    return [fact for fact in facts if fact]


def _sources(event: Event) -> str:
    count = len({citation.source for citation in event.citations})
    if count == 0:
        return QCoreApplication.translate("TimelineCard", "No source")
    return Counts().sources(count)
