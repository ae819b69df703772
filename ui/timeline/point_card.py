"""What is said of one value of an indicator when the pointer rests on it."""

from __future__ import annotations

from html import escape

from models.dates.wording import format_date
from models.names import name_of
from models.project import Project
from models.timeline.charts import value_text
from ui.i18n import current_language
from ui.timeline.card import notes, paragraph


def point_card(project: Project, indicator_id: str, number: int) -> str:
    """The hover card as rich text: value, date, note, sources; what comes from the project is escaped."""
    indicator, language = project.indicators.get(indicator_id), current_language()
    if indicator is None or number >= len(indicator.points):
        return ""
    point = indicator.points[number]
    lines = [
        f"<b>{escape(value_text(point.value, indicator.unit, language))}</b>",
        escape(format_date(point.date, language, "long")),
        escape(name_of(indicator, language)),
    ]
    if point.note:
        lines.append(f"<i>{escape(point.note)}</i>")
    return f"{paragraph(lines)}{notes(project, point.citations, None)}"
