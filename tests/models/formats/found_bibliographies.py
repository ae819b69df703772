"""Bibliographies given as texts, read into a project with three sides."""

from __future__ import annotations

import json

from models.formats.bibliography import ReadSources, read
from models.project import Project
from models.records import ProjectInfo, Side

SIDES = Project(
    ProjectInfo(), [Side(id="ru", name="Russia"), Side(id="a", name="Twin"), Side(id="b", name="Twin")]
)

ITEM = {"id": "k", "type": "book", "title": "A"}
"""A record of CSL-JSON."""


def bib(text: str | bytes, name: str = "x.bib", project: Project = SIDES) -> ReadSources:
    return read(text.encode() if isinstance(text, str) else text, name, project)


def ris(text: str) -> ReadSources:
    return bib(text, "x.ris")


def items(value: object) -> ReadSources:
    return bib(json.dumps(value), "x.json")


def told(found: ReadSources) -> list[tuple[int, str, str]]:
    """Line, key and code of each problem."""
    return [(problem.line, problem.key, problem.code) for problem in found.problems]
