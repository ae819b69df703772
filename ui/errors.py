"""The words for files that cannot be opened or saved, and rows that cannot be read: what, where, a remedy."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.dates import DateError, parse_edtf
from models.dates.wording import understood
from models.formats.results import RowProblem
from models.records import Contact
from models.storage import FileProblem, LoadError, SaveError
from ui import labels
from ui.counts import Counts
from ui.i18n import current_language, translate

SHOWN_PROBLEMS = 20
SHOWN_COLUMNS = 20
_COLUMN_LENGTH = 60

_FILE_PROBLEMS = {
    "not_found": QT_TRANSLATE_NOOP("FileProblems", "There is no such file. Was it moved or renamed?"),
    "no_permission": QT_TRANSLATE_NOOP(
        "FileProblems", "You may not read it. Ask its owner for the permission, or copy it."
    ),
    "is_directory": QT_TRANSLATE_NOOP("FileProblems", "It is a folder. Choose a file in it."),
    "not_a_file": QT_TRANSLATE_NOOP("FileProblems", "It is a device, not a file. Choose a file."),
    "link_loop": QT_TRANSLATE_NOOP(
        "FileProblems", "It is a link that leads back to itself. Open the file that it should lead to."
    ),
    "name_too_long": QT_TRANSLATE_NOOP("FileProblems", "Its name is longer than the system allows."),
    "unreadable": QT_TRANSLATE_NOOP("FileProblems", "It could not be read: {found}. Try a copy of it."),
    "too_large": QT_TRANSLATE_NOOP("FileProblems", "It is far too large. Is it the right file?"),
    "empty": QT_TRANSLATE_NOOP("FileProblems", "It is empty. Look for a backup or a recovery copy."),
    "utf16": QT_TRANSLATE_NOOP("FileProblems", "It is text in UTF-16. Save it again as UTF-8."),
    "not_utf8": QT_TRANSLATE_NOOP(
        "FileProblems", "Byte {expected} ({found}) is not UTF-8 text. Save the file again as UTF-8."
    ),
    "not_json": QT_TRANSLATE_NOOP("FileProblems", "It is not JSON here: {found}. Use a text editor."),
    "cut_off": QT_TRANSLATE_NOOP(
        "FileProblems", "It ends in the middle. It was not copied whole: copy it again, or use a backup."
    ),
    "not_finite": QT_TRANSLATE_NOOP("FileProblems", "{found} is no number. Write a number, or leave it out."),
    "number_too_large": QT_TRANSLATE_NOOP("FileProblems", "A number in it has thousands of digits."),
    "too_deep": QT_TRANSLATE_NOOP(
        "FileProblems", "Brackets are nested far too deep for a project. Is it the right file?"
    ),
    "bad_text": QT_TRANSLATE_NOOP("FileProblems", "The text has half a character (\\ud800–\\udfff)."),
    "duplicate_key": QT_TRANSLATE_NOOP("FileProblems", "The key {found} stands twice: keep one of the two."),
    "not_entrevue": QT_TRANSLATE_NOOP(
        "FileProblems", "It is not an Entrevue project. Tables and bibliographies go through File › Import."
    ),
    "bad_version": QT_TRANSLATE_NOOP("FileProblems", "{found} is no version of the format; {expected} is."),
    "newer_version": QT_TRANSLATE_NOOP(
        "FileProblems",
        "It was made by a newer Entrevue (format {found}, this one reads up to {expected}). Update Entrevue.",
    ),
    "wrong_type": QT_TRANSLATE_NOOP("FileProblems", "Found {found}, expected {expected}."),
    "wrong_value": QT_TRANSLATE_NOOP("FileProblems", "Found {found}, expected {expected}."),
    "missing": QT_TRANSLATE_NOOP("FileProblems", "Nothing found, expected {expected}."),
    "duplicate_id": QT_TRANSLATE_NOOP(
        "FileProblems", "The id {found} is that of {expected} already: give one of them another."
    ),
}  # fmt: skip
_EXPECTED = {
    "text": QT_TRANSLATE_NOOP("FileProblems", "text in quotation marks"),
    "integer": QT_TRANSLATE_NOOP("FileProblems", "a whole number"),
    "number": QT_TRANSLATE_NOOP("FileProblems", "a number"),
    "boolean": QT_TRANSLATE_NOOP("FileProblems", "true or false"),
    "object": QT_TRANSLATE_NOOP("FileProblems", "an object {…}"),
    "list": QT_TRANSLATE_NOOP("FileProblems", "a list […]"),
    "date": QT_TRANSLATE_NOOP("FileProblems", "a date such as \"2025-02-12\" or \"2025-02\""),
    "day": QT_TRANSLATE_NOOP("FileProblems", "a day such as \"2025-02-12\""),
}  # fmt: skip
_SAVE_ERRORS = {
    "disk_full": QT_TRANSLATE_NOOP("SaveErrors", "The disk is full. Free some space, or save elsewhere."),
    "no_permission": QT_TRANSLATE_NOOP(
        "SaveErrors",
        "You may not write this file or in this folder. Save elsewhere, or ask for the permission.",
    ),
    "no_folder": QT_TRANSLATE_NOOP(
        "SaveErrors", "The folder does not exist any more. Save elsewhere, or make it again."
    ),
    "read_only": QT_TRANSLATE_NOOP("SaveErrors", "The disk is read-only. Save elsewhere."),
    "is_directory": QT_TRANSLATE_NOOP("SaveErrors", "There is a folder of this name. Choose another name."),
    "not_a_file": QT_TRANSLATE_NOOP("SaveErrors", "This is a device, not a file. Choose another name."),
    "name_too_long": QT_TRANSLATE_NOOP("SaveErrors", "The name is too long. Choose a shorter one."),
    "link_loop": QT_TRANSLATE_NOOP(
        "SaveErrors", "There is a link of this name that leads back to itself. Choose another name."
    ),
    "not_finite": QT_TRANSLATE_NOOP(
        "SaveErrors", "An indicator has a value that is no number. Correct it, then save again."
    ),
    "other": QT_TRANSLATE_NOOP("SaveErrors", "The system refused: {detail}. Try to save elsewhere."),
}
_ROW_PROBLEMS = {
    "no_date": QT_TRANSLATE_NOOP("RowProblems", "There is no date: every event needs one."),
    "ambiguous_date": QT_TRANSLATE_NOOP(
        "RowProblems",
        "“{found}” can be read in several ways; taken as: {taken}. Write it in words that leave no doubt.",
    ),
    "no_kind": QT_TRANSLATE_NOOP("RowProblems", "There is no kind: write call, meeting or another."),
    "guessed_kind": QT_TRANSLATE_NOOP(
        "RowProblems", "The new kind “{found}” was taken for a {taken}, which may count: check it."
    ),
    "guessed_context": QT_TRANSLATE_NOOP(
        "RowProblems",
        "The new kind “{found}” was taken for context, which counts only where a measure names it: check it.",
    ),
    "ambiguous_name": QT_TRANSLATE_NOOP(
        "RowProblems", "“{found}” can be {taken}: write one of these."
    ),
    "bad_status": QT_TRANSLATE_NOOP(
        "RowProblems", "“{found}” is no status: planned, held, claimed, postponed, cancelled, denied.",
    ),
    "held_in_future": QT_TRANSLATE_NOOP(
        "RowProblems", "{found} is still to come, but the event was read as held: should it be planned?"
    ),
    "bad_time": QT_TRANSLATE_NOOP("RowProblems", "“{found}” is not a time of day: write it as in 18:00."),
    "unknown_zone": QT_TRANSLATE_NOOP(
        "RowProblems", "“{found}” is not a time zone: write its IANA name, as in Europe/Moscow."
    ),
    "time_of_inexact_date": QT_TRANSLATE_NOOP(
        "RowProblems", "The time “{found}” needs a date of one exact day."
    ),
    "bad_duration": QT_TRANSLATE_NOOP("RowProblems", "“{found}” is not a duration: write minutes, as in 90."),
    "bad_minutes": QT_TRANSLATE_NOOP("RowProblems", "“{found}” has more than 59 minutes beside its hours."),
    "too_long": QT_TRANSLATE_NOOP("RowProblems", "“{found}” is longer than a year: is it in minutes?"),
    "differs": QT_TRANSLATE_NOOP(
        "RowProblems",
        "The project has this event with “{taken}”, not “{found}”: correct one of them.",
    ),
    "repeated_row": QT_TRANSLATE_NOOP(
        "RowProblems", "It repeats line {taken}, and was taken as another event of that day: check it."
    ),
    "too_many_cells": QT_TRANSLATE_NOOP(
        "RowProblems", "{found} cells for {taken} columns: put texts with commas in quotation marks."
    ),
    "open_quote": QT_TRANSLATE_NOOP(
        "RowProblems", "A quotation mark is never closed and hides the rows below. It is near: {found}"
    ),
    "bad_csv": QT_TRANSLATE_NOOP(
        "RowProblems", "A cell is far too long, and nothing below was read: look for an open quotation mark."
    ),
    "missing_column": QT_TRANSLATE_NOOP("RowProblems", "The first row has no column “{column}”: add it."),
    "repeated_column": QT_TRANSLATE_NOOP("RowProblems", "The column “{found}” stands twice: rename one."),
    "encoding": QT_TRANSLATE_NOOP(
        "RowProblems", "The file is not UTF-8; it was read as {taken}. Check the accents."
    ),
    "spreadsheet": QT_TRANSLATE_NOOP(
        "RowProblems", "It is a spreadsheet or an archive: save it as CSV there, then import that."
    ),
    "not_text": QT_TRANSLATE_NOOP("RowProblems", "It is not a text file: save the table as CSV."),
    "empty_file": QT_TRANSLATE_NOOP("RowProblems", "It is empty."),
}  # fmt: skip


def load_error_text(error: LoadError) -> str:
    """The file on the first line, then one problem a line, then how many more there are."""
    if error.path is None:
        lines = [translate("FileProblems", "The project could not be opened.")]
    else:
        text = translate("FileProblems", "“{name}” could not be opened.")
        lines = [text.format(name=error.path.name)]
    lines += [file_problem_text(problem) for problem in error.problems[:SHOWN_PROBLEMS]]
    others = len(error.problems) - SHOWN_PROBLEMS
    if others > 0:
        lines.append(Counts().other_problems(others))
    return "\n".join(lines)


def file_problem_text(problem: FileProblem) -> str:
    """One line: where in the file, what is wrong, what to do."""
    if problem.code in _FILE_PROBLEMS:
        text = translate("FileProblems", _FILE_PROBLEMS[problem.code])
        what = text.format(found=problem.found, expected=_expected(problem.expected))
    elif problem.expected in ("date", "day"):
        what = labels.date_error_text(DateError(problem.code, problem.found.strip('"')))
    else:
        what = labels.what_is_wrong(problem.code, problem.found)
    where = _place(problem)
    return translate("FileProblems", "{where}: {what}").format(where=where, what=what) if where else what


def save_error_text(error: SaveError) -> str:
    """The file on the first line, then why and what to do, and that nothing was lost."""
    if os.path.isfile(error.path):
        comfort = translate("SaveErrors", "The file on disk is as it was before.")
    else:
        comfort = translate("SaveErrors", "Nothing was written.")
    lines = (
        translate("SaveErrors", "“{name}” could not be saved.").format(name=error.path.name),
        translate("SaveErrors", _SAVE_ERRORS[error.code]).format(detail=error.detail),
        comfort,
    )
    return "\n".join(lines)


def row_problem_text(problem: RowProblem) -> str:
    """One line: line and column of the table, what is wrong, what to do."""
    code, taken = problem.code, problem.taken or "–"
    if code == "guessed_kind":
        if taken == Contact.CONTEXT:
            code = "guessed_context"
        taken = labels.word(Contact(taken))
    elif code == "ambiguous_date" and problem.taken:
        taken = understood(parse_edtf(problem.taken), current_language())
    if code in _ROW_PROBLEMS:
        text = translate("RowProblems", _ROW_PROBLEMS[code])
        what = text.format(found=problem.found, taken=taken, column=problem.column)
    else:
        what = labels.date_error_text(DateError(code, problem.found))
    if not problem.line:
        return what
    if not problem.column:
        where = translate("RowProblems", "Line {line}: {what}")
        return where.format(line=problem.line, what=what)
    where = translate("RowProblems", "Line {line}, {column}: {what}")
    return where.format(line=problem.line, column=problem.column, what=what)


def columns_text(names: Sequence[str]) -> str:
    """The first names of columns, long ones cut, and how many more there are."""
    shown = (n if len(n) <= _COLUMN_LENGTH else f"{n[: _COLUMN_LENGTH - 1]}…" for n in names[:SHOWN_COLUMNS])
    text, others = ", ".join(shown), len(names) - SHOWN_COLUMNS
    return f"{text} {Counts().other_columns(others)}" if others > 0 else text


def _place(problem: FileProblem) -> str:
    """The path into the data, or line and column, or nothing for the file as a whole."""
    if problem.where or not problem.line:
        return problem.where
    if not problem.column:
        return translate("FileProblems", "Line {line}").format(line=problem.line)
    text = translate("FileProblems", "Line {line}, column {column}")
    return text.format(line=problem.line, column=problem.column)


def _expected(expected: str) -> str:
    if expected in _EXPECTED:
        return translate("FileProblems", _EXPECTED[expected])
    values = expected.split("|")
    if len(values) == 1:
        return expected
    text = translate("FileProblems", "one of {values}")
    return text.format(values=", ".join(f'"{value}"' for value in values))
