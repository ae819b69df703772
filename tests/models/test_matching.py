"""Which record a name means."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import edits
from models.matching import AmbiguousName, NameIndex
from models.project import Project
from models.records import Actor, Side

BUSHES = (
    Actor(id="bush", name="George Bush", short_name="Bush"),
    Actor(id="bush-2", name="George Bush", short_name="W."),
    Actor(id="barbara", name="Barbara Bush", short_name="Bush"),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bush", "bush"),
        ("Barbara  BUSH", "barbara"),
        ("B. Bush", "barbara"),
        ("w.", "bush-2"),
        ("George Bush (bush-2)", "bush-2"),
        ("Someone", None),
        ("", None),
        ("Barbara Bush (bush)", None),
    ],
)
def test_find(text: str, found: str | None) -> None:
    assert NameIndex.of(BUSHES).find(text) == found


@pytest.mark.parametrize("text", ["George Bush", "G. BUSH"])
def test_several_of_one_name_are_refused_with_what_tells_them_apart(text: str) -> None:
    with pytest.raises(AmbiguousName) as raised:
        NameIndex.of(BUSHES).find(text)
    assert raised.value.text == text
    assert raised.value.labels == ("George Bush (bush)", "George Bush (bush-2)")


def test_a_surer_name_wins() -> None:
    index = NameIndex.of([*BUSHES[1:], Actor(id="band", name="Bush")])
    assert index.find("Bush") == "band"


_NAMES = st.sampled_from(["Bush", "bush", "Bush (b)", "Bush (a)", "b", "", " B. ush", "G. Bush", "ç|"])
_IDS = st.sampled_from(["a", "b", "bush", "Bush", "c (d)"])
_ACTORS = st.lists(st.builds(Actor, id=_IDS, name=_NAMES, short_name=_NAMES), unique_by=lambda a: a.id)


def test_an_id_is_exact_but_a_person_types_names() -> None:
    index = NameIndex.of(BUSHES)
    assert index.find("bush") == "bush"
    with pytest.raises(AmbiguousName):
        index.find_typed("bush")
    assert index.find_typed("George Bush (bush)") == "bush"
    assert index.find_typed("bush-2") == "bush-2"


@given(_ACTORS)
def test_a_label_finds_its_record(actors: list[Actor]) -> None:
    index = NameIndex.of(actors)
    for actor in actors:
        assert index.find(index.label(actor.id)) == actor.id
        if actor.name and " (" not in actor.id:
            assert index.find_typed(index.label(actor.id)) == actor.id


def test_the_index_of_a_project_follows_it(project: Project) -> None:
    assert project.names(Actor).find("D. Trump") == "trump"
    project.apply(edits.update(project.actors["trump"], name="Another", short_name=""))
    assert project.names(Actor).find("Trump") is None
    project.apply(edits.add(Side(id="france", name="France")))
    assert project.names(Side).find("FRANCE") == "france"


def test_a_copy_shares_records_only(project: Project) -> None:
    project.extra = (("future", 1),)
    copy = project.copy()
    assert copy == project
    copy.apply(edits.add(Side(id="france", name="France")))
    assert "france" not in project.sides
    info = msgspec.structs.replace(project.info, title="Another")
    assert project.copy(info).info.title == "Another"
    assert project.copy(info).extra == project.extra
