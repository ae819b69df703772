"""What the timeline says about an event: the hover card, and one line for screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from models.citations.footnotes import Footnotes
from models.durations import duration_text
from models.evidence.confirmations import confirmation, sources_by_side
from models.names import name_of
from models.project import Project
from models.records import Citation, Event
from ui import labels, theme
from ui.counts import Counts
from ui.evidence.wording import confirmation_word
from ui.i18n import current_language
from ui.moments import moment_text

_MOST_NOTES = 5
_WIDTH = 400
"""Of the notes, in pixels: Qt would make a card of long texts as wide as the screen."""


def spoken(project: Project, event: Event) -> str:
    """One line: date, title, kind, participants, place, duration, status."""
    return ", ".join([moment_text(event, current_language(), "long", zone=True), *_facts(project, event)])


def card(project: Project, event: Event, numbers: Footnotes | None = None) -> str:
    """The hover card as rich text; what comes from the project is escaped.

    `numbers`: those of the sources throughout the window; without them the notes have none.
    """
    lines = [f"<b>{escape(moment_text(event, current_language(), 'long', zone=True))}</b>"]
    lines += [escape(fact) for fact in _facts(project, event)]
    lines += [f"<i>{escape(line)}</i>" for line in _evidence(project, event, numbers)]
    return f"{paragraph(lines)}{notes(project, event.citations, numbers)}"


def paragraph(lines: Sequence[str]) -> str:
    """The lines of a card, escaped already."""
    return "<p style='white-space: pre-wrap; margin: 2px'>" + "<br>".join(lines) + "</p>"


def _facts(project: Project, event: Event) -> list[str]:
    kind, language = project.kinds.get(event.kind), current_language()
    actors = [project.actors[p.actor] for p in event.participants if p.actor in project.actors]
    facts = (
        event.title,
        name_of(kind, language) if kind else "",
        ", ".join(name_of(actor, language) for actor in actors),
        event.place,
        duration_text(event.duration_minutes),
        labels.capitalised(event.status),
    )
    return [fact for fact in facts if fact]


def _evidence(project: Project, event: Event, numbers: Footnotes | None) -> list[str]:
    """Who confirms a contact, and whose notes are beneath; of any other event, how many sources."""
    who = confirmation(project, event)
    if who is None or not event.citations:
        return [_sources(event)]
    text = QCoreApplication.translate("TimelineCard", "Confirmed by: {who}")
    return [text.format(who=confirmation_word(project, who)), *_sides(project, event, numbers)]


def _sides(project: Project, event: Event, numbers: Footnotes | None) -> list[str]:
    """`Russia: [2]`, `United States: no source`: each source is named once, in its note beneath."""
    lines: list[str] = []
    for group in sources_by_side(project, event):
        if not group.sources and not group.takes_part:
            continue
        if not group.sources:
            found = QCoreApplication.translate("TimelineCard", "no source")
        elif numbers is None:
            found = Counts().sources(len(group.sources))
        else:
            found = f"[{numbers.marks(group.sources)}]"
        text = QCoreApplication.translate("TimelineCard", "{side}: {sources}")
        lines.append(text.format(side=_side_name(project, group.side), sources=found))
    return lines


def _side_name(project: Project, side: str) -> str:
    return project.sides[side].name if side else QCoreApplication.translate("TimelineCard", "Others")


def _sources(event: Event) -> str:
    count = len({citation.source for citation in event.citations})
    if count == 0:
        return QCoreApplication.translate("TimelineCard", "No source")
    return Counts().sources(count)


def notes(project: Project, citations: Sequence[Citation], numbers: Footnotes | None) -> str:
    """The footnotes of what is cited, the lowest numbers first; a card has room and time for a few.

    Each takes about a millisecond when it is made, and none when it has been.
    """
    cited = list(dict.fromkeys(citation.source for citation in citations))
    if numbers is not None:
        cited.sort(key=numbers.number)
    shown = cited if len(cited) <= _MOST_NOTES else cited[: _MOST_NOTES - 1]
    rows = [_row(_mark(numbers, source), _note(project, source, citations)) for source in shown]
    if len(shown) < len(cited):
        rows.append(_row("", Counts().more_sources(len(cited) - len(shown))))
    if not rows:
        return ""
    style = f"color: {theme.current().muted}; margin: 4px 2px 2px 2px"
    return f"<table cellspacing='0' width='{_WIDTH}' style='{style}'>{''.join(rows)}</table>"


def _note(project: Project, source: str, citations: Sequence[Citation]) -> str:
    """With every place in the source that is cited: `…, para. 3; para. 7.`"""
    from models.citations.notes import note_of

    places = dict.fromkeys(each.locator.strip() for each in citations if each.source == source)
    return note_of(project, project.sources[source], locator="; ".join(filter(None, places)))


def _mark(numbers: Footnotes | None, source: str) -> str:
    return "•" if numbers is None else f"[{numbers.number(source)}]"


def _row(mark: str, text: str) -> str:
    """Of a table, so that the lines of a note stand under each other."""
    number = f"<td style='padding-right: 5px'>{mark}</td>"
    return f"<tr>{number}<td style='white-space: pre-wrap'>{escape(text)}</td></tr>"
