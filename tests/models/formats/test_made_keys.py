"""Records without a key: they get one of author and year on the way out, and none on the way back."""

from __future__ import annotations

import msgspec
import pytest

from models.dates import parse_edtf
from models.formats.bibliography import FORMATS, read, write
from models.project import Project
from models.records import Name, Side, Source
from models.sources.updates import changes, plan

TALK = Source(
    id="source",
    type="book",
    title="A talk",
    author=(Name(family="Ushakov", given="Yuri"),),
    issued=parse_edtf("2025-02-12"),
)
LISTED = (
    TALK,
    msgspec.structs.replace(TALK, id="b", title="Another talk"),
    msgspec.structs.replace(TALK, id="c", volume="2"),
    Source(id="d", type="webpage", title="Дом", url="https://a.org/x"),
    Source(id="e", type="book", citation_key="ushakov2025", title="Kept"),
)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.code)
def test_no_key_costs_no_field(form: msgspec.Struct) -> None:
    written = write(LISTED, Project(), form.code, "en")
    assert b"entrevue" not in written.replace(b"entrysubtype", b"")
    assert written.count(b"ushakov2025-") == 3
    found = read(written, f"x{form.extensions[0]}", Project())
    assert [source.citation_key for source in found.sources] == ["", "", "", "", "ushakov2025"]
    assert found.sources == tuple(msgspec.structs.replace(source, id="") for source in LISTED)


def test_a_key_stays_whatever_else_is_in_the_file() -> None:
    alone = write([TALK], Project(), "biblatex", "en").split(b",")[0]
    assert alone in write(LISTED[::-1], Project(), "biblatex", "en")


def test_a_key_that_someone_chose_is_kept() -> None:
    data = b"@book{ushakov2025-xyz, title={A talk}, author={Ushakov, Yuri}, date={2025}}"
    assert read(data, "x.bib", Project()).sources[0].citation_key == "ushakov2025-xyz"
    # Even one that looks as if it had been made, if it is in the project.
    (made,) = read(write([TALK], Project(), "ris", "en"), "x.bib", Project()).sources
    assert made.citation_key == ""
    key = write([TALK], Project(), "biblatex", "en").split(b"{")[1].split(b",")[0].decode()
    own = msgspec.structs.replace(TALK, citation_key=key)
    assert read(write([own], Project(), "biblatex", "en"), "x.bib", Project()).sources[0].citation_key == key


def test_the_id_beside_a_key_changes_nothing() -> None:
    csl = b'[{"id": "http://zotero.org/1", "citation-key": "k", "type": "book", "title": "T"}]'
    project = Project(records=[Source(id="k", type="book", citation_key="k", title="T")])
    assert plan(project, read(csl, "x.json", project).sources).changed == ()


def test_missing_sides_are_made_with_the_records_that_speak_for_them() -> None:
    sides = (Side(id="ru", name="Russia"), Side(id="us", name="United States"))
    home = Project(records=sides)
    listed = [msgspec.structs.replace(TALK, side="ru"), msgspec.structs.replace(LISTED[1], side="us")]
    other = Project()
    found = read(write(listed, home, "biblatex", "en"), "x.bib", other)
    planned = plan(other, found.sources)
    assert [side.name for side in planned.sides] == ["Russia", "United States"]
    (first, *_rest) = planned.usual_choices.items()
    other.apply(changes(planned, other, dict([first])))
    assert [side.name for side in other.sides.values()] == ["Russia"]
    (source,) = other.sources.values()
    assert (source.side, source.custom) == ("russia", {})
    without = Project()
    without.apply(changes(planned, without, planned.usual_choices, makes_sides=False))
    assert not without.sides
    assert {s.custom["side"] for s in without.sources.values()} == {"Russia", "United States"}
    assert plan(home, read(write(listed, home, "ris", "en"), "x.ris", home).sources).sides == ()
