"""What a measure says at the moment, in a line of figures and a sentence."""

from __future__ import annotations

import msgspec

from models.narrative.numbers import number
from models.narrative.open_ends import without_open_ends
from models.narrative.quotes import sentences
from models.narrative.terms import figure_name
from models.project import Project
from models.statistics import Statistics
from ui.statistics.lines import days_or_dash, pair


class Preview(msgspec.Struct, frozen=True):
    figures: str
    """`Contacts: 9 · Days since the last contact: 63 days · Longest silence: 63 days`."""
    sentence: str
    """The first of the ready-to-quote sentences; empty if there is none."""


def preview(project: Project, statistics: Statistics, language: str) -> Preview:
    """The figures in the interface's language, the sentence in the project's."""
    told = without_open_ends(project, statistics)
    figures = {
        "count": number(told.count, language),
        "days_since_last": days_or_dash(told.days_since_last, language),
        "longest": days_or_dash(told.longest_days, language),
    }
    count_by = statistics.measure.count_by
    line = " · ".join(pair(figure_name(key, language, count_by), text) for key, text in figures.items())
    said = sentences(project, statistics, project.info.language)
    return Preview(line, said[0].text if said else "")
