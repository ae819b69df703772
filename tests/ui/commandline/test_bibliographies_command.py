"""`import` and `export` of bibliographies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models import storage

Cli = Callable[..., Any]

BIB = """@book{orwell1945, title={Animal Farm}, author={Orwell, George}, date={1945}}
@online{page, title={Page}, url={https://a.org/x}}
"""


@pytest.fixture
def bib(tmp_path: Path) -> Callable[..., Path]:
    def write(text: str = BIB, name: str = "refs.bib") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_bibliography_becomes_a_new_project(cli: Cli, bib: Callable[..., Path], tmp_path: Path) -> None:
    out = tmp_path / "new.entrevue"
    result = cli("import", bib(), "-o", out)
    assert (result.status, result.err) == (0, "")
    new, changed, same = result.out.splitlines()
    assert new.startswith(f"{out}: 2 new source")
    assert changed.startswith(f"{out}: 0 source")
    assert same.startswith(f"{out}: The same already: 0")
    assert {source.title for source in storage.load(out).sources.values()} == {"Animal Farm", "Page"}


def test_importing_again_updates_by_key(cli: Cli, bib: Callable[..., Path], project_path: Path) -> None:
    cli("import", bib(), "-o", project_path)
    count = len(storage.load(project_path).sources)
    result = cli("import", bib(BIB.replace("Farm", "farm")), "-o", project_path)
    new, changed, same = result.out.splitlines()
    assert (": 0 new" in new, ": 1 " in changed, ": 1 " in same) == (True, True, True)
    project = storage.load(project_path)
    assert len(project.sources) == count
    assert project.sources["orwell1945"].title == "Animal farm"


def test_problems_are_told_by_line_and_the_rest_imported(
    cli: Cli, bib: Callable[..., Path], tmp_path: Path
) -> None:
    out = tmp_path / "new.entrevue"
    text = BIB + "@book{never, title={closed\n@online{other, title={Page}, url={https://a.org/x}}\n"
    result = cli("import", bib(text), "-o", out)
    assert result.status == 0
    unclosed, repeated = result.err.splitlines()
    assert "refs.bib: Line 3, never:" in unclosed
    assert "page" in repeated
    assert "Left out: 1 source" in result.out
    assert cli("import", "--strict", bib(text), "-o", tmp_path / "strict.entrevue").status == 1
    assert not (tmp_path / "strict.entrevue").exists()


def test_what_may_be_two_sources_is_left_out_and_named(
    cli: Cli, bib: Callable[..., Path], tmp_path: Path
) -> None:
    out = tmp_path / "new.entrevue"
    two = "@online{one, title={A}, url={https://a.org/x}}\n@online{two, title={B}, url={https://a.org/x}}\n"
    cli("import", bib(two), "-o", out)
    result = cli("import", bib("@online{three, title={C}, url={https://a.org/x}}", "more.bib"), "-o", out)
    assert "one, two" in result.err
    assert len(storage.load(out).sources) == 2


def test_tables_and_bibliographies_in_one_command(cli: Cli, bib: Callable[..., Path], tmp_path: Path) -> None:
    out = tmp_path / "new.entrevue"
    table = bib("date,kind\n2025-02-12,Call\n", "events.csv")
    csl = bib('[{"id": "k", "type": "book", "title": "T"}]', "refs.json")
    ris = bib("TY  - BOOK\nID  - r\nTI  - Three\nER  - \n", "refs.txt")
    result = cli("import", table, bib(), csl, ris, "-o", out)
    assert result.status == 0
    events, sources = result.out.splitlines()[:2]
    assert events.startswith(f"{out}: 1 event")
    assert sources.startswith(f"{out}: 4 new source")


@pytest.mark.parametrize("name", ["refs.bib", "refs.ris", "refs.json", "refs.txt"])
def test_nothing_to_read_is_an_error_without_a_file(
    cli: Cli, bib: Callable[..., Path], tmp_path: Path, name: str
) -> None:
    out = tmp_path / "new.entrevue"
    result = cli("import", bib("", name), "-o", out)
    assert (result.status, result.out) == (1, "")
    assert name in result.err
    assert not out.exists()


def test_a_project_is_not_imported(cli: Cli, project_path: Path, tmp_path: Path) -> None:
    result = cli("import", project_path, "-o", tmp_path / "new.entrevue")
    assert result.status == 1
    assert ".bib" in result.err


@pytest.mark.parametrize(
    ("name", "options", "holds"),
    [
        ("o.bib", (), "journaltitle = "),
        ("o.bib", ("--format", "bibtex"), "journal = "),
        ("o.ris", (), "TY  - "),
        ("o.json", (), '"title"'),
        ("o.json", ("--format", "csl-json"), '"title"'),
    ],
)
def test_sources_are_exported_and_read_back(
    cli: Cli, project_path: Path, tmp_path: Path, name: str, options: tuple[str, ...], holds: str
) -> None:
    before = storage.load(project_path)
    out = tmp_path / name
    result = cli("export", project_path, out, *options)
    assert (result.status, result.out, result.err) == (0, "", "")
    assert holds in out.read_text(encoding="utf-8")
    cli("import", out, "-o", project_path)
    assert storage.load(project_path) == before


def test_bibtex_is_another_file_than_biblatex(cli: Cli, bib: Callable[..., Path], tmp_path: Path) -> None:
    project = tmp_path / "p.entrevue"
    cli("import", bib(), "-o", project)
    cli("export", project, tmp_path / "a.bib")
    cli("export", project, tmp_path / "b.bib", "--format", "bibtex")
    assert "date = " in (tmp_path / "a.bib").read_text(encoding="utf-8")
    assert "year = " in (tmp_path / "b.bib").read_text(encoding="utf-8")


def test_a_format_with_another_extension_is_a_usage_error(
    cli: Cli, project_path: Path, tmp_path: Path
) -> None:
    for name in ("o.ris", "o.png"):
        result = cli("export", project_path, tmp_path / name, "--format", "bibtex")
        assert result.status == 2
        assert ".bib" in result.err
        assert not (tmp_path / name).exists()


@pytest.mark.parametrize("name", ["refs", "refs.json", "refs.data"])
def test_a_bibliography_under_any_name_is_known_by_what_it_holds(
    cli: Cli, bib: Callable[..., Path], tmp_path: Path, name: str
) -> None:
    out = tmp_path / "new.entrevue"
    assert cli("import", bib(name=name), "-o", out).status == 0
    assert len(storage.load(out).sources) == 2


def test_sides_that_the_file_names_are_made(cli: Cli, bib: Callable[..., Path], tmp_path: Path) -> None:
    out = tmp_path / "new.entrevue"
    result = cli("import", bib("@book{k, title={T}, side={Ruritania}}"), "-o", out)
    assert (result.status, result.err) == (0, "")
    assert f"{out}: New sides: Ruritania" in result.out
    (source,) = storage.load(out).sources.values()
    assert storage.load(out).sides[source.side].name == "Ruritania"
