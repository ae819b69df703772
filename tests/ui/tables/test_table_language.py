"""Dates in the tables are in the project's language, like those of the drawing and the figure."""

from __future__ import annotations

import datetime

import msgspec

from models.project import Project
from ui.tables.column import Cells
from ui.tables.event_columns import COLUMNS

DATE = next(column for column in COLUMNS if column.key == "date")


def test_dates_follow_the_project_not_the_interface(project: Project) -> None:
    event = project.events["call-6"]
    for language, text in (("en", "3 Jul 2025"), ("fr", "3 juil. 2025")):
        project.info = msgspec.structs.replace(project.info, language=language)
        cells = Cells(project, datetime.date(2026, 1, 15), language="en")
        assert DATE.text(cells, event) == DATE.editable_text(cells, event) == text
