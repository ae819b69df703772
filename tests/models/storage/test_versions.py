"""Samples of every version of the format, the published schema, and the steps between versions."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from models import storage
from models.evidence.given import CITABLE_FIELDS
from models.project import Project
from models.records import (
    LANGUAGES,
    RECORD_TYPES,
    ActorNature,
    Citation,
    Contact,
    CountBy,
    Drawn,
    IndicatorPoint,
    Name,
    Opening,
    Part,
    Participant,
    ProjectInfo,
    Role,
    Status,
    Symbol,
)
from models.storage import migrations
from models.storage.wire import ProjectFile

DATA = Path(__file__).parents[2] / "data"
SCHEMA = json.loads((files("resources") / "schema" / "entrevue-1.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
PARTS: dict[str, type[Part]] = {
    "project": ProjectInfo,
    "participant": Participant,
    "citation": Citation,
    "name": Name,
    "point": IndicatorPoint,
    **{record_type.table.rstrip("s"): record_type for record_type in RECORD_TYPES},
}


@pytest.mark.parametrize("version", range(1, migrations.VERSION + 1))
def test_every_version_opens(version: int) -> None:
    project = storage.load(DATA / f"version-{version}.entrevue")
    assert project.events["2025-02-12-call"].participants[0].extra == (("line", "secure"),)
    assert project.extra


def test_the_newest_sample_is_written_as_it_is() -> None:
    path = DATA / f"version-{migrations.VERSION}.entrevue"
    assert storage.dumps(storage.load(path)) == path.read_bytes()


def test_the_sample_has_every_field_and_an_unknown_key_in_every_part() -> None:
    tree = json.loads((DATA / "version-1.entrevue").read_text(encoding="utf-8"))
    seen: dict[str, set[str]] = {name: set() for name in PARTS}

    def visit(name: str, part: dict[str, Any]) -> None:
        seen[name] |= set(part)
        nested = {"author": "name", "participants": "participant", "citations": "citation", "points": "point"}
        for key, inner in nested.items():
            for item in part.get(key, ()):
                visit(inner, item)

    visit("project", tree["project"])
    for record_type in RECORD_TYPES:
        for record in tree[record_type.table]:
            visit(record_type.table.rstrip("s"), record)
    for name, part_type in PARTS.items():
        assert keys(part_type) < seen[name]


def keys(part_type: type[Part]) -> set[str]:
    """The keys of a part in the file."""
    names = {field.encode_name for field in msgspec.structs.fields(part_type) if field.name != "extra"}
    return names - {"id"} if part_type is ProjectInfo else names


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", PARTS)
def test_the_schema_has_every_field(name: str) -> None:
    definition = SCHEMA["$defs"][name]
    required = {field.encode_name for field in msgspec.structs.fields(PARTS[name]) if field.required}
    assert set(definition["properties"]) == keys(PARTS[name])
    assert set(definition.get("required", ())) == required
    assert all("description" in field for field in definition["properties"].values())


def test_the_schema_has_every_list_and_word() -> None:
    lists = {field.encode_name for field in msgspec.structs.fields(ProjectFile) if field.name != "extra"}
    assert set(SCHEMA["properties"]) == lists
    for name, field, words in (
        ("event", "status", Status),
        ("kind", "symbol", Symbol),
        ("kind", "contact", Contact),
        ("participant", "role", Role),
        ("actor", "nature", ActorNature),
        ("measure", "count_by", CountBy),
        ("measure", "opening", Opening),
        ("indicator", "drawn", Drawn),
        ("project", "language", LANGUAGES),
    ):
        assert SCHEMA["$defs"][name]["properties"][field]["enum"] == list(words)
    supports = SCHEMA["$defs"]["citation"]["properties"]["supports"]["items"]["enum"]
    assert supports == list(CITABLE_FIELDS)


def test_what_is_written_is_valid(project: Project) -> None:
    VALIDATOR.validate(json.loads(storage.dumps(project)))
    VALIDATOR.validate(json.loads((DATA / "version-1.entrevue").read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("name", "record"),
    [
        ("events", {"id": "e", "date": "2025", "kind": "k"}),
        ("events", {"id": "e", "date": "2025", "kind": "k", "status": "done"}),
        ("events", {"id": " e", "date": "2025", "kind": "k", "status": "held"}),
        ("events", {"id": "e", "date": "2025", "kind": "k", "status": "held", "duration_minutes": -1}),
        ("kinds", {"id": "k", "name": " "}),
        ("kinds", {"id": "k", "name": "K", "names": {"fr": " "}}),
        ("kinds", {"id": "k", "name": "K", "names": {"xx": "K"}}),
        ("actors", {"id": "a", "name": "A", "short_names": ["B"]}),
        ("kinds", {"id": "k", "name": "K", "colour": "red"}),
        ("measures", {"id": "m", "name": "M", "start": "2025-02-30"}),
    ],
)
def test_the_schema_refuses_what_the_program_refuses(name: str, record: dict[str, Any]) -> None:
    tree = {"format": "entrevue", "version": 1, name: [record]}
    with pytest.raises(ValidationError):
        VALIDATOR.validate(tree)
    with pytest.raises(storage.LoadError):
        storage.loads(json.dumps(tree).encode())


def test_there_is_one_step_for_each_older_version() -> None:
    assert len(migrations.MIGRATIONS) + 1 == migrations.VERSION == storage.VERSION


def test_steps_are_taken_in_turn_from_the_version_of_the_file() -> None:
    steps = (
        lambda tree: {**tree, "title": tree.get("name", "")},
        lambda tree: {**tree, "title": str(tree["title"]).upper()},
    )
    assert migrations.migrate({"name": "a"}, 1, steps) == {"name": "a", "title": "A"}
    assert migrations.migrate({"title": "b"}, 2, steps) == {"title": "B"}
    assert migrations.migrate({"title": "c"}, 3, steps) == {"title": "c"}
