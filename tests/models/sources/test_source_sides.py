"""Which side a source seems to speak for."""

from __future__ import annotations

import pytest

from models.project import Project
from models.records import Actor, Name, Side, Source
from models.sources.sides import suggested_side

_SIDES = (Side(id="ru", name="Russie"), Side(id="us", name="United States"), Side(id="fr", name="France"))
_ACTORS = (
    Actor(id="tass", name="TASS", side="ru"),
    Actor(id="rubio", name="Marco Rubio", short_name="Rubio", side="us"),
)


def _suggested(*others: Source, **values: object) -> str:
    source = Source(id="new", **values)
    return suggested_side(Project(records=[*_SIDES, *_ACTORS, *others, source]), source)


@pytest.mark.parametrize(
    ("values", "side"),
    [
        ({"publisher": "France"}, "fr"),
        ({"container_title": "tass"}, "ru"),
        ({"author": (Name(family="Rubio", given="Marco"),)}, "us"),
        ({"publisher": "Kremlin"}, "ru"),
        ({"publisher": "The White House"}, "us"),
        ({"author": (Name(literal="L’Élysée"),)}, "fr"),
        ({"publisher": "Downing Street"}, ""),
        ({"container_title": "Le Monde"}, ""),
        ({}, ""),
        ({"title": "Kremlin"}, ""),
    ],
)
def test_names_suggest_a_side(values: dict[str, object], side: str) -> None:
    assert _suggested(**values) == side


def test_other_sources_of_the_same_publisher_suggest_theirs() -> None:
    one, two = (Source(id=str(i), publisher="Vremya", side="ru") for i in range(2))
    assert _suggested(one, two, publisher="Vremya") == "ru"
    other = Source(id="us", container_title="Vremya", side="us")
    assert _suggested(one, other, publisher="Vremya") == ""


def test_a_project_without_sides_has_no_suggestion() -> None:
    source = Source(id="new", publisher="Kremlin")
    assert suggested_side(Project(records=[source]), source) == ""
