"""CSL-JSON as it is found: its shapes, wrong types, broken records."""

from __future__ import annotations

import json

import pytest

from models.records import Name
from tests.models.formats.found_bibliographies import ITEM, bib, items, told


@pytest.mark.parametrize("value", [[ITEM], {"items": [ITEM]}, {"format": 1, "references": [ITEM]}, ITEM])
def test_shapes_of_csl_json(value: object) -> None:
    assert [source.title for source in items(value).sources] == ["A"]


def test_wrong_types_anywhere() -> None:
    odd = {
        "id": 12,
        "type": ["book"],
        "title": {"x": 1},
        "author": "Jane Roe",
        "editor": ["Jane Roe", {"family": "Roe", "given": 3}],
        "translator": [1],
        "issued": {"date-parts": [["x"]]},
        "accessed": 5,
        "volume": 12,
        "page": 1e999,
        "note": True,
        "custom": [1],
        "x": 10**30,
    }
    source = items([odd, None, 3, "x", []]).sources[0]
    assert (source.citation_key, source.type, source.volume, source.page) == (
        "12",
        "document",
        "12",
        "Infinity",
    )
    assert source.editor == (Name(literal="Jane Roe"), Name(family="Roe", given="3"))
    assert source.custom == {
        "type": ["book"],
        "title": {"x": 1},
        "author": "Jane Roe",
        "translator": [1],
        "issued": {"date-parts": [["x"]]},
        "accessed": 5,
        "note": True,
        "custom": [1],
        "x": str(10**30),
    }


def test_broken_json_leaves_the_rest() -> None:
    found = bib(
        '[\n {"type": "book", "title": "A"},\n {"title": oops},\n {"type": "book", "title": "C"}\n', "x.json"
    )
    assert [source.title for source in found.sources] == ["A", "C"]
    assert told(found) == [(3, "", "json_broken"), (5, "", "json_broken")]


@pytest.mark.parametrize(
    ("date", "edtf"),
    [
        ({"date-parts": [[2025, 2, 12]]}, "2025-02-12"),
        ({"date-parts": [["2025", "2"]]}, "2025-02"),
        ({"date-parts": [[2025, 1], [2025, 3]]}, "2025-01/2025-03"),
        ({"date-parts": [[2025]], "season": 2}, "2025-22"),
        ({"date-parts": [[2025]], "circa": True}, "2025~"),
        ({"raw": "2025-02-12"}, "2025-02-12"),
        ({"literal": "12 février 2025"}, "2025-02-12"),
        ({"edtf": "2025-02-1X", "literal": "x"}, "2025-02-1X"),
        ("2025-02?", "2025-02?"),
    ],
)
def test_csl_dates(date: object, edtf: str) -> None:
    assert str(items([{**ITEM, "issued": date}]).sources[0].issued) == edtf


def test_deep_values_become_text() -> None:
    deep: object = 1
    for _ in range(60):
        deep = [deep]
    custom = items([{**ITEM, "x": deep}]).sources[0].custom
    assert json.dumps(custom).count("[") == 60
