"""Every code of files and rows has words, with the place, the value and a remedy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from models.formats.results import RowProblem
from models.storage import FileProblem, LoadError, SaveError
from ui import errors

MODELS = Path(__file__).parents[2] / "models"
STORAGE_CODES = re.compile(r'FileProblem\(\s*"(\w+)"|problem\("(\w+)", path|_add\(\s*"(\w+)"|code = "(\w+)"')
ROW_CODES = re.compile(
    r'CellError\("(\w+)"|warn\([^,]+, "(\w+)"|refuse\([^,]+, "(\w+)"|RowProblem\([^"]*(?:"")?, "(\w+)"'
    r'|missing.*RowProblem\([^"]*"(\w+)"|yield [^"]*"(bad_csv|open_quote)"'
)


def codes(folder: str, pattern: re.Pattern[str]) -> set[str]:
    """The codes that the modules of a folder of models give, read from their text."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in (MODELS / folder).glob("*.py"))
    return {code for match in pattern.finditer(text) for code in match.groups() if code}


FILE_CODES = codes("storage", STORAGE_CODES)
VALIDATION_CODES = codes("", re.compile(r'_problem\(\w+, "(\w+)"|code = "(\w+)" if \w+ < 0 else "(\w+)"'))
TABLE_CODES = codes("formats", ROW_CODES) | {"bad_duration", "bad_minutes", "too_long"}


def test_the_codes_are_found() -> None:
    assert {"not_json", "wrong_type", "duplicate_id", "missing", "not_found", "too_deep"} <= FILE_CODES
    assert {"empty_name", "participant_twice"} <= VALIDATION_CODES
    assert {"no_date", "bad_status", "differs", "encoding", "missing_column", "bad_csv"} <= TABLE_CODES


@pytest.mark.parametrize("code", sorted(FILE_CODES | VALIDATION_CODES | {"no_such_kind", "no_such_actor"}))
def test_every_file_problem_has_words(qapp: QApplication, code: str) -> None:
    expected = "date" if code in ("not_edtf", "no_such_day", "reversed") else "text"
    text = errors.file_problem_text(FileProblem(code, 'events[3] (id "e")', '"x{y}"', expected))
    assert text.startswith('events[3] (id "e"): ')
    assert len(text) > 30
    assert "{found}" not in text


@pytest.mark.parametrize("code", sorted(TABLE_CODES - {"guessed_kind"}))
def test_every_row_problem_has_words(qapp: QApplication, code: str) -> None:
    text = errors.row_problem_text(RowProblem(12, "date", code, "x{y}", "2025"))
    assert text.startswith("Line 12, date: ")
    assert "{found}" not in text
    assert len(text) > 25


@pytest.mark.parametrize("code", sorted(errors._SAVE_ERRORS))
def test_every_save_error_has_words(qapp: QApplication, tmp_path: Path, code: str) -> None:
    path = tmp_path / "p.entrevue"
    first, why, nothing = errors.save_error_text(SaveError(code, path, "detail")).split("\n")
    assert first == "“p.entrevue” could not be saved."
    assert why.endswith(".")
    assert nothing.startswith("Nothing was written")
    path.write_bytes(b"before")
    assert "as it was" in errors.save_error_text(SaveError(code, path, "detail"))


@pytest.mark.parametrize("name", ["x" * 300, "nul\0", "gone/p.entrevue", "."])
def test_no_name_keeps_a_save_error_from_being_told(qapp: QApplication, tmp_path: Path, name: str) -> None:
    assert "Nothing was written" in errors.save_error_text(SaveError("other", tmp_path / name))


def test_many_columns_are_counted_and_long_ones_cut(qapp: QApplication) -> None:
    assert errors.columns_text(["a", "b"]) == "a, b"
    text = errors.columns_text(["x" * 5_000_000, *map(str, range(1_000_000))])
    assert text.startswith("xxx")
    assert "…, 0, 1, " in text
    assert text.endswith(" … and 999981 other column(s)") or text.endswith(" … and 999,981 other column(s)")
    assert len(text) < 200


def test_every_save_code_is_worded() -> None:
    text = (MODELS / "storage" / "atomic.py").read_text(encoding="utf-8")
    used = set(re.findall(r'errno\.\w+: "(\w+)"|SaveError\("(\w+)"', text))
    assert {code for pair in used for code in pair if code} <= set(errors._SAVE_ERRORS)


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (FileProblem("cut_off", line=7), "Line 7: It ends in the middle."),
        (FileProblem("not_json", found='"x"', line=7, column=2), "Line 7, column 2: It is not JSON here"),
        (FileProblem("newer_version", "version", "2", "1"), "format 2, this one reads up to 1"),
        (FileProblem("wrong_type", "events", "3", "list"), "events: Found 3, expected a list […]."),
        (FileProblem("wrong_value", "x", '"c"', "a|b"), 'Found "c", expected one of "a", "b".'),
        (FileProblem("no_such_day", "x", '"2025-02-30"', "date"), "“2025-02-30”"),
        (FileProblem("no_such_kind", "events[0], kind", "call"), "There is no kind “call”"),
    ],
)
def test_what_a_file_problem_says(qapp: QApplication, problem: FileProblem, text: str) -> None:
    assert text in errors.file_problem_text(problem)


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (RowProblem(0, "", "encoding", taken="Windows-1252"), "it was read as Windows-1252"),
        (RowProblem(3, "", "repeated_row", taken="2"), "Line 3: It repeats line 2"),
        (RowProblem(3, "kind", "guessed_kind", "vote", "context"), "“vote” was taken for context"),
        (RowProblem(3, "kind", "guessed_kind", "chat", "direct"), "“chat” was taken for a direct contact"),
        (RowProblem(3, "kind", "guessed_kind", "vote", "context"), "only where a measure names it"),
        (RowProblem(3, "date", "ambiguous_date", "3/4/2025", "2025-04-03"), "as: Thursday 3 April 2025"),
        (RowProblem(3, "date", "ambiguous_date", "2024-25", "2024-25"), "from 1 March to 31 May 2024"),
        (RowProblem(3, "place", "differs", "Sochi"), "“–”, not “Sochi”"),
        (RowProblem(3, "date", "not_understood", "soon"), "“soon” is not understood"),
    ],
)  # fmt: skip
def test_what_a_row_problem_says(qapp: QApplication, problem: RowProblem, text: str) -> None:
    assert text in errors.row_problem_text(problem)


def test_a_load_error_lists_the_first_problems_and_counts_the_rest(qapp: QApplication) -> None:
    problems = [FileProblem("missing", f"events[{number}].id", "", "text") for number in range(25)]
    lines = errors.load_error_text(LoadError(problems, Path("/a/p.entrevue"))).split("\n")
    assert lines[0] == "“p.entrevue” could not be opened."
    assert lines[1] == "events[0].id: Nothing found, expected text in quotation marks."
    assert len(lines) == 1 + errors.SHOWN_PROBLEMS + 1
    assert "5" in lines[-1]


def test_a_load_error_without_a_path(qapp: QApplication) -> None:
    lines = errors.load_error_text(LoadError([FileProblem("empty")])).split("\n")
    assert lines[0] == "The project could not be opened."
    assert len(lines) == 2
