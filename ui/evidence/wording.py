"""Who confirms a contact, in words: for the table, the hover card, the sidebar and the report."""

from __future__ import annotations

from models.evidence.confirmations import Confirmation, SideSources, needs_confirmation, sources_by_side
from models.project import Project
from models.records import Event
from ui.i18n import translate
from ui.labels import word
from ui.sources.names import published_name

_MOST = 5
"""Sources of one side that are listed by name."""


def confirmation_word(project: Project, who: Confirmation) -> str:
    """`both sides`, `Russia only`, `third party only`, `unsourced`."""
    return only_word(project, who.only_side) if who.only_side else word(who.corroboration)


def only_word(project: Project, side: str) -> str:
    """`Russia only`."""
    return translate("Evidence", "{side} only").format(side=project.sides[side].name)


def evidence_lines(project: Project, event: Event) -> list[str]:
    """`Russia: Readout`, `United States: no source`, `Others: …`: a line for each side, empty without any.

    Sides that took part in a contact and are silent are named, since that is what the reader looks for.
    """
    if not event.citations and not needs_confirmation(project, event):
        return []
    shown = (group for group in sources_by_side(project, event) if group.sources or group.takes_part)
    return [_line(project, group) for group in shown]


def _line(project: Project, group: SideSources) -> str:
    if not group.sources:
        text = translate("Evidence", "{side}: no source")
        return text.format(side=project.sides[group.side].name)
    titles = [published_name(project.sources[source]) for source in group.sources]
    if len(titles) > _MOST:
        titles = [*titles[: _MOST - 1], "…"]
    side = project.sides[group.side].name if group.side else translate("Evidence", "Others")
    return translate("Evidence", "{side}: {sources}").format(side=side, sources=" · ".join(titles))
