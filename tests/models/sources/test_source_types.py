"""Which fields each type of source shows."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records import Source
from models.sources import types
from models.sources.types import PRESS_RELEASE, SOURCE_TYPES, other_fields, retyped, shown_fields, type_code

_CODES = [source_type.code for source_type in SOURCE_TYPES]
_ATTRIBUTES = set(Source.__struct_fields__)


def test_every_field_is_one_of_a_source_and_shown_once() -> None:
    assert len(set(_CODES)) == len(_CODES)
    for source_type in SOURCE_TYPES:
        assert set(source_type.fields) <= _ATTRIBUTES
        assert len(set(source_type.fields)) == len(source_type.fields)
        assert set(source_type.words) <= set(source_type.fields)


def test_nothing_that_a_source_can_hold_is_without_a_field() -> None:
    without = {"id", "type", "custom", "extra"}
    assert set(types.EVERY_FIELD) == _ATTRIBUTES - without


@given(
    st.sampled_from([*_CODES, "figure", "post"]),
    st.fixed_dictionaries({}, optional={name: st.just("x") for name in ("isbn", "genre", "page", "volume")}),
)
def test_what_a_type_does_not_show_is_among_the_other_fields(code: str, values: dict[str, str]) -> None:
    source = msgspec.structs.replace(Source(id="s"), **retyped(Source(id="s", **values), code, "en"))
    source = msgspec.structs.replace(source, **{k: v for k, v in values.items() if k != "genre"})
    held = {name for name in types.EVERY_FIELD if getattr(source, name)}
    seen = {*shown_fields(source), *other_fields(source)}
    assert held - seen <= ({"genre"} if code == PRESS_RELEASE else set())
    assert set(shown_fields(source)).isdisjoint(other_fields(source))


def test_a_press_release_is_a_document_of_that_genre() -> None:
    source = Source(id="s", type="document", genre="Communiqué de presse")
    assert type_code(source) == PRESS_RELEASE
    assert other_fields(source) == ()
    assert retyped(source, "report", "en") == {"type": "report", "genre": ""}
    assert type_code(Source(id="s", type="document", genre="memo")) == "document"


@pytest.mark.parametrize(
    ("own", "project", "genre"),
    [("", "en", "press release"), ("", "fr", "communiqué de presse"), ("fr-FR", "en", "communiqué de presse"),
     ("ru", "en", "press release")],
)  # fmt: skip
def test_the_genre_of_a_press_release_is_in_the_language_of_the_source(
    own: str, project: str, genre: str
) -> None:
    source = Source(id="s", language=own, genre="map")
    assert retyped(source, PRESS_RELEASE, project) == {"type": "document", "genre": genre}


def test_a_type_that_only_files_bring_keeps_its_code_and_shows_the_fields_of_a_document() -> None:
    source = Source(id="s", type="figure", isbn="1")
    assert types.type_of(source).code == "figure"
    assert shown_fields(source) == types.type_named("document").fields
    assert other_fields(source) == ("isbn",)


def test_the_container_is_called_as_the_type_calls_it() -> None:
    assert types.type_named("article-newspaper").word("container_title") == "newspaper"
    assert types.type_named("article-newspaper").word("title") == "title"


def test_what_no_field_shows_is_listed() -> None:
    source = Source(id="s", extra=(("chapter-number", 4),), custom={"b": "2", "a": ["x"]})
    assert types.kept_besides(source) == (("chapter-number", "4"), ("a", "['x']"), ("b", "2"))
