"""Reading a bibliography and comparing it with a project, as work beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from models.formats.bibliography import ReadSources, read
from models.progress import Progress
from models.project import Project
from models.sources.updates import UpdatePlan, plan


class Reading(NamedTuple):
    """The records of a file, and what they are to the project."""

    read: ReadSources
    plan: UpdatePlan


def reading(data: bytes, name: str, project: Project, encoding: str | None) -> Callable[[Progress], Reading]:
    """The work of reading one file; nobody may change the project meanwhile.

    It counts characters of the file, or records, and raises UnreadableBibliography.
    """

    def work(progress: Progress) -> Reading:
        found = read(data, name, project, encoding, progress)
        return Reading(found, plan(project, found.sources))

    return work
