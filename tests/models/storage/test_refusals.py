"""Every way in which a file is no project, and what the error says."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import storage
from models.project import Project
from models.storage import FileProblem, LoadError, scan

SAMPLE = (Path(__file__).parents[2] / "data" / "version-1.entrevue").read_bytes()


def problems_of(data: bytes) -> tuple[FileProblem, ...]:
    with pytest.raises(LoadError) as raised:
        storage.loads(data)
    assert raised.value.problems
    return raised.value.problems


def the_problem(data: bytes) -> FileProblem:
    (problem,) = problems_of(data)
    return problem


def changed(old: bytes, new: bytes) -> bytes:
    assert old in SAMPLE
    return SAMPLE.replace(old, new, 1)


def project_file(**keys: object) -> bytes:
    return json.dumps({"format": "entrevue", "version": 1, **keys}).encode()


def event(**fields: object) -> dict[str, object]:
    return {"id": "e", "date": "2025-02-12", "kind": "k", "status": "held", **fields}


def event_file(**fields: object) -> bytes:
    return project_file(
        kinds=[{"id": "k", "name": "K"}], actors=[{"id": "a", "name": "A"}], events=[event(**fields)]
    )


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (bytes(4096), "empty"),
        ("{}".encode("utf-16"), "utf16"),
        ("{}".encode("utf-16-le"), "utf16"),
        ("{}".encode("utf-16-be"), "utf16"),
        (b"[]", "not_entrevue"),
        (b"null", "not_entrevue"),
        (b"{}", "not_entrevue"),
        (b'{"version": 1, "shapes": []}', "not_entrevue"),
        (b'{"format": "geojson"}', "not_entrevue"),
        (b'{"format": ["entrevue"]}', "not_entrevue"),
        (b'{"format": "entrevue"}', "bad_version"),
        (b'{"format": "entrevue", "version": "1"}', "bad_version"),
        (b'{"format": "entrevue", "version": true}', "bad_version"),
        (b'{"format": "entrevue", "version": 0}', "bad_version"),
        (b'{"format": "entrevue", "version": 1.0}', "bad_version"),
        (b'{"format": "entrevue", "version": 2, "anything": [', "cut_off"),
        (b'{"format": "entrevue", "version": 2, "anything": []}', "newer_version"),
        (b'{"format": "entrevue", "version": 1', "cut_off"),
        (SAMPLE[: len(SAMPLE) // 2], "cut_off"),
        (SAMPLE[:-3], "cut_off"),
        (SAMPLE + b"}", "not_json"),
        (b"PK\x03\x04\xff\xfe", "not_utf8"),
        (b"date,kind\n2025-02-12,call\n", "not_json"),
        (b"<html></html>", "not_json"),
        (b'{"format": "entrevue", "version": 1, "later": "\\ud800 and', "cut_off"),
        (b'["\\ud800"]', "not_entrevue"),
        (b'{"format": "geojson", "later": "\\ud800"}', "not_entrevue"),
        (b'{"later": "\\ud800" :', "not_json"),
        (b'{"format": "entrevue", "version": 1, "\\ud800orage": 1}', "bad_text"),
        (b'{"format": "entrevue", "version": 1, "later": "\\ud800orage"}', "bad_text"),
        (b'{"format": "entrevue", "version": 1, "later": "\\ud800\\u0041"}', "bad_text"),
        (b'{"format": "entrevue", "version": 1, "later": "\\udc00"}', "bad_text"),
        (b'{"format": "entrevue", "version": 1, "later": "\\ud80x"}', "not_json"),
        (b'{"format": "entrevue", "version": 1, "later": ' + b"9" * 5000 + b"}", "number_too_large"),
    ],
)
def test_files_that_are_no_project(data: bytes, code: str) -> None:
    assert the_problem(data).code == code


def test_a_newer_version_says_which() -> None:
    problem = the_problem(b'{"format": "entrevue", "version": 7}')
    assert (problem.found, problem.expected) == ("7", "1")


def test_what_is_not_json_is_located() -> None:
    problem = the_problem(b'{\n  "format": "entrevue",\n  "version": 1,\n  \xc3\xa9"project": {}\n}')
    assert (problem.code, problem.line, problem.column) == ("not_json", 4, 3)


def test_a_wrong_byte_is_located() -> None:
    data = changed("Kremlin — readout".encode(), b"Kremlin \xe9 readout")
    problem = the_problem(data)
    at = data.index(b"\xe9")
    assert (problem.code, problem.found, problem.expected) == ("not_utf8", "0xE9", str(at))
    assert problem.line == data[:at].count(b"\n") + 1


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity"])
def test_numbers_that_json_does_not_have(number: bytes) -> None:
    problem = the_problem(changed(b"44.5", number))
    assert (problem.code, problem.found) == ("not_finite", number.decode())
    assert problem.line > 0


def test_a_number_beyond_all_bounds() -> None:
    problem = the_problem(changed(b"44.5", b"1e999"))
    assert problem.code == "not_finite"
    assert problem.where == 'indicators[0] (id "support"), points[0].value'


def test_a_byte_order_mark_is_let_be() -> None:
    assert storage.loads(b"\xef\xbb\xbf" + SAMPLE) == storage.loads(SAMPLE)


@pytest.mark.parametrize(
    "data",
    [b"[" * 1_000_000, b'{"a":' * 1_000_000, b'{"format":"entrevue","version":1,"x":' + b"[" * 1_000_000],
)
def test_a_file_of_brackets(data: bytes) -> None:
    assert the_problem(data).code in ("too_deep", "not_entrevue")


def test_200_megabytes_of_brackets(tmp_path: Path) -> None:
    path = tmp_path / "brackets.entrevue"
    with path.open("wb") as file:
        for _ in range(200):
            file.write(b"[" * 1_000_000)
    with pytest.raises(LoadError) as raised:
        storage.load(path)
    assert raised.value.problems[0].code in ("too_deep", "not_entrevue")


def test_more_parts_than_any_project_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "MAX_PARTS", 1000)
    assert the_problem(project_file(later=[[]] * 1001)).code == "too_large"


def test_more_bytes_than_any_project_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "MAX_BYTES", 100)
    assert the_problem(b"x" * 101).code == "too_large"


def test_nesting_that_could_not_be_saved_again() -> None:
    later: object = 1
    for _ in range(200):
        later = [later]
    assert the_problem(project_file(later=later)).code == "too_deep"


@pytest.mark.parametrize(
    ("fields", "code", "where", "found", "expected"),
    [
        ({"title": 3}, "wrong_type", "title", "3", "text"),
        ({"title": None}, "wrong_type", "title", "null", "text"),
        ({"duration_minutes": "90"}, "wrong_type", "duration_minutes", '"90"', "integer"),
        ({"duration_minutes": 1.5}, "wrong_type", "duration_minutes", "1.5", "integer"),
        ({"duration_minutes": True}, "wrong_type", "duration_minutes", "true", "integer"),
        ({"participants": {}}, "wrong_type", "participants", "{}", "list"),
        ({"participants": ["a"]}, "wrong_type", "participants[0]", '"a"', "object"),
        ({"participants": [{"role": "host"}]}, "missing", "participants[0].actor", "", "text"),
        (
            {"participants": [{"actor": "a", "role": "boss"}]},
            "wrong_value",
            "participants[0].role",
            '"boss"',
            "participant|initiator|host|mediator|envoy",
        ),
        (
            {"status": "done"},
            "wrong_value",
            "status",
            '"done"',
            "planned|held|claimed|postponed|cancelled|denied",
        ),
        ({"date": "2025-02-30"}, "no_such_day", "date", '"2025-02-30"', "date"),
        ({"date": "soon"}, "not_edtf", "date", '"soon"', "date"),
        ({"date": "2025-03/2025-02"}, "reversed", "date", '"2025-03/2025-02"', "date"),
        ({"date": 2025}, "wrong_type", "date", "2025", "date"),
        ({"kind": "gone"}, "no_such_kind", "kind", "gone", ""),
        ({"participants": [{"actor": "b"}]}, "no_such_actor", "participants", "b", ""),
        ({"citations": [{"source": "s"}]}, "no_such_source", "citations", "s", ""),
        ({"duration_minutes": -1}, "negative_duration", "duration_minutes", "-1", ""),
        ({"citations": [{"source": "s", "supports": [1]}]}, "wrong_type", "citations[0].supports[0]", "1",
         "text"),
        ({"notes": "half \ud800"}, "bad_text", "notes", '"half ?"', ""),
        ({"notes": "\x1b[31m" * 40}, None, "", "", ""),
    ],
)  # fmt: skip
def test_what_is_wrong_with_an_event(
    fields: dict[str, object], code: str | None, where: str, found: str, expected: str
) -> None:
    data = event_file(**fields)
    if code is None:
        assert storage.loads(data).events["e"].notes == fields["notes"]
        return
    assert the_problem(data) == FileProblem(code, f'events[0] (id "e"), {where}', found, expected)


def test_other_wrong_places() -> None:
    assert the_problem(project_file(project=[])) == FileProblem("wrong_type", "project", "[]", "object")
    assert the_problem(project_file(events={})) == FileProblem("wrong_type", "events", "{}", "list")
    assert the_problem(project_file(events=[1])) == FileProblem("wrong_type", "events[0]", "1", "object")
    assert the_problem(project_file(project={"id": "x"})).where == "project.id"
    assert the_problem(project_file(project={"language": "de"})).code == "unknown_language"
    as_of = the_problem(project_file(project={"as_of": "2025-02-30"}))
    assert as_of == FileProblem("no_such_day", "project.as_of", '"2025-02-30"', "day")
    assert the_problem(project_file(project={"as_of": "soon"})).code == "wrong_value"


def test_ids_that_two_records_share() -> None:
    kinds = [{"id": "k", "name": "K"}, {"id": "l", "name": "L"}, {"id": "k", "name": "M"}]
    assert the_problem(project_file(kinds=kinds)) == FileProblem(
        "duplicate_id", 'kinds[2] (id "k")', '"k"', "kinds[0]"
    )


def test_a_key_that_stands_twice() -> None:
    problem = the_problem(changed(b'"title": "First call"', b'"title": "First call", "title": "Second"'))
    assert problem == FileProblem("duplicate_key", 'events[1] (id "2025-02-12-call")', '"title"')
    assert problems_of(b'{"format": "entrevue", "version": 1, "version": 1}')[0].code == "duplicate_key"


def test_all_bad_records_are_listed_in_order() -> None:
    events = [event(id=f"e{number}", title=number % 2 or "fine", status="?") for number in range(30)]
    problems = problems_of(project_file(events=events, kinds=[{"name": 1}]))
    assert [problem.where for problem in problems][:4] == [
        "kinds[0].id",
        "kinds[0].name",
        'events[0] (id "e0"), status',
        'events[1] (id "e1"), status',
    ]
    assert len(problems) == 2 + 30 + 15


def test_problems_of_meaning_are_all_listed_too() -> None:
    kinds = [{"id": "k", "name": " ", "colour": "red"}]
    problems = problems_of(project_file(kinds=kinds, events=[event(kind="x"), event(id="f", kind="y")]))
    assert [problem.code for problem in problems] == [
        "empty_name",
        "bad_colour",
        "no_such_kind",
        "no_such_kind",
    ]
    assert problems[-1].where == 'events[1] (id "f"), kind'


def test_no_kind_of_problem_hides_another() -> None:
    durations = (-5, 10**30, 1.5, "x", 10**3000)
    events = [event(id=f"e{number}", duration_minutes=it) for number, it in enumerate(durations)]
    events += [event(id="r", kind="gone"), event(id="r"), event(id="h", notes="\ud800", time="25:00")]
    kinds = [{"id": "k", "name": "K", "colour": "red"}, {"id": "wrong", "name": 1}]
    periods = [{"id": "p", "name": "P", "start": "2025-02-02", "end": "2025-01-01"}]
    data = project_file(kinds=kinds, periods=periods, events=events)
    problems = problems_of(data.replace(b'"name": "P"', b'"name": "P", "name": "P"'))
    assert [(problem.where.split(" ")[0], problem.code) for problem in problems] == [
        ("kinds[0]", "bad_colour"),
        ("kinds[1]", "wrong_type"),
        ("periods[0]", "duplicate_key"),
        ("periods[0]", "ends_before_start"),
        ("events[0]", "negative_duration"),
        ("events[1]", "too_long"),
        ("events[2]", "wrong_type"),
        ("events[3]", "wrong_type"),
        ("events[4]", "too_long"),
        ("events[5]", "no_such_kind"),
        ("events[6]", "duplicate_id"),
        ("events[7]", "bad_text"),
        ("events[7]", "bad_time"),
    ]
    assert all(len(problem.found) <= 60 for problem in problems)


def test_both_records_of_one_id_are_checked() -> None:
    kinds = [{"id": "k", "name": " "}, {"id": "k", "name": "K", "colour": "red"}]
    assert [problem.code for problem in problems_of(project_file(kinds=kinds))] == [
        "empty_name",
        "duplicate_id",
        "bad_colour",
    ]


@pytest.mark.parametrize("kinds", [[{"id": "k", "name": 1}], [{"name": "K"}], [1], {}])
def test_a_record_that_cannot_be_read_is_not_missing(kinds: object) -> None:
    problems = problems_of(project_file(kinds=kinds, events=[event(), event(id="f", status="?")]))
    assert not [problem for problem in problems if problem.code == "no_such_kind"]
    assert problems[0].where.startswith("kinds")
    assert problems[-1].where == 'events[1] (id "f"), status'


def test_a_value_is_reported_once() -> None:
    point = {"date": "2025", "value": float("inf")}
    data = project_file(indicators=[{"id": "i", "name": "I", "points": [point]}])
    assert the_problem(data.replace(b"Infinity", b"1e999")).code == "not_finite"
    infinite = event_file(duration_minutes=float("inf")).replace(b"Infinity", b"1e999")
    assert the_problem(infinite).code == "not_finite"
    for field in ("status", "date", "id", "kind", "time", "timezone", "participants"):
        codes = {problem.code for problem in problems_of(event_file(**{field: "\ud800"}))}
        assert "bad_text" in codes
        assert not codes & {"wrong_value", "wrong_type", "not_edtf"}


def test_integers_beyond_all_bounds() -> None:
    later = project_file(later=10**400)
    assert storage.loads(storage.dumps(storage.loads(later))).extra == (("later", 10**400),)
    point = {"date": "2025", "value": 10**400}
    assert problems_of(project_file(indicators=[{"id": "i", "name": "I", "points": [point]}]))


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=60))
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    with pytest.raises(LoadError):
        storage.loads(data)


@settings(max_examples=400, deadline=None)
@given(st.integers(0, len(SAMPLE)), st.integers(0, 40), st.binary(max_size=8), st.booleans())
def test_no_damage_raises_anything_else(at: int, length: int, new: bytes, json_like: bool) -> None:
    if json_like:
        new = random.Random(new).choice([b"null", b"[]", b"{}", b'"', b"-1", b"1e999", b"true", b'"\\ud800"'])
    data = SAMPLE[:at] + new + SAMPLE[at + length :]
    try:
        project = storage.loads(data)
    except LoadError:
        return
    assert storage.loads(storage.dumps(project)) == project


def test_what_cannot_be_read_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def code(path: Path) -> str:
        with pytest.raises(LoadError) as raised:
            storage.load(path)
        assert raised.value.path == path
        return raised.value.problems[0].code

    assert code(tmp_path / "gone.entrevue") == "not_found"
    assert code(tmp_path) == "is_directory"
    assert code(tmp_path / "nul\0") in ("not_found", "unreadable")
    assert code(tmp_path / ("x" * 300)) == "name_too_long"
    (tmp_path / "loop.entrevue").symlink_to("loop.entrevue")
    assert code(tmp_path / "loop.entrevue") == "link_loop"
    path = tmp_path / "p.entrevue"
    path.write_bytes(SAMPLE)
    assert code(path / "inside.entrevue") == "not_found"
    path.chmod(0)
    if os.access(path, os.R_OK):  # root may read everything
        monkeypatch.setattr(Path, "read_bytes", _refuse)
    assert code(path) == "no_permission"


def _refuse(_path: Path) -> bytes:
    raise PermissionError(13, "Permission denied")


def test_a_device_is_no_file() -> None:
    if not Path("/dev/zero").exists():
        return
    with pytest.raises(LoadError) as raised:
        storage.load(Path("/dev/zero"))
    assert raised.value.problems[0].code == "not_a_file"


def test_json_as_extension_opens_too(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "p.json"
    storage.save(project, path)
    assert storage.load(path) == project
