"""The words for bibliographies that cannot be read, and for single entries: what, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.formats.bibliography import SourceProblem, UnreadableBibliography
from ui.counts import grouped
from ui.i18n import translate

_PROBLEMS = {
    "entry_not_closed": QT_TRANSLATE_NOOP(
        "SourceProblems", "The entry has no closing brace and was left out. Close it, then import again."
    ),
    "entry_malformed": QT_TRANSLATE_NOOP(
        "SourceProblems", "The entry is not BibTeX and was left out. It starts: {found}"
    ),
    "json_broken": QT_TRANSLATE_NOOP(
        "SourceProblems",
        "Here it is not JSON: the source was left out, and reading went on with the next one. {found}",
    ),
    "json_given_up": QT_TRANSLATE_NOOP(
        "SourceProblems", "After {found} mistakes, nothing more was read. Is it the right file?"
    ),
    "not_an_item": QT_TRANSLATE_NOOP("SourceProblems", "This is no source and was left out: {found}"),
    "too_deep": QT_TRANSLATE_NOOP("SourceProblems", "Brackets are nested too deep; it was left out."),
    "outside_record": QT_TRANSLATE_NOOP(
        "SourceProblems", "The line belongs to no record and was left out: {found}"
    ),
    "text_outside": QT_TRANSLATE_NOOP(
        "SourceProblems", "Text between two entries was left out; is it an entry without @? {found}"
    ),
    "not_a_source": QT_TRANSLATE_NOOP("SourceProblems", "An entry “{found}” is no source and was left out."),
    "too_long": QT_TRANSLATE_NOOP(
        "SourceProblems", "Its abbreviations or inherited fields are longer than any source; it was left out."
    ),
    "not_storable": QT_TRANSLATE_NOOP(
        "SourceProblems", "It has values that no project can hold, and was left out."
    ),
    "duplicate_key": QT_TRANSLATE_NOOP(
        "SourceProblems", "An earlier entry has the key “{found}”; this one was read without it."
    ),
    "record_not_closed": QT_TRANSLATE_NOOP(
        "SourceProblems", "The record has no end (ER); it was read up to the next one."
    ),
    "field_twice": QT_TRANSLATE_NOOP(
        "SourceProblems", "The field “{found}” stands twice; the second is kept beside the first."
    ),
    "unknown_type": QT_TRANSLATE_NOOP(
        "SourceProblems", "The type “{found}” is not known; the source is a document."
    ),
    "unknown_string": QT_TRANSLATE_NOOP(
        "SourceProblems", "The abbreviation “{found}” is nowhere explained; it was taken as it stands."
    ),
    "unknown_command": QT_TRANSLATE_NOOP(
        "SourceProblems", "The LaTeX command “{found}” is not known; it was kept as it stands."
    ),
    "no_such_parent": QT_TRANSLATE_NOOP(
        "SourceProblems", "It refers to “{found}”, which is not in the file."
    ),
    "own_parent": QT_TRANSLATE_NOOP("SourceProblems", "It refers to itself, “{found}”."),
    "many_parents": QT_TRANSLATE_NOOP(
        "SourceProblems", "It refers to too many entries; nothing was taken of “{found}” and what follows."
    ),
    "not_a_date": QT_TRANSLATE_NOOP(
        "SourceProblems", "“{found}” is not understood as a date; it is kept as text."
    ),
    "wrong_type": QT_TRANSLATE_NOOP(
        "SourceProblems", "The value of “{found}” is not of the right type; it is kept beside the source."
    ),
    "bad_url": QT_TRANSLATE_NOOP(
        "SourceProblems", "“{found}” is not an address of the web; it is kept, but never opened."
    ),
    "unknown_side": QT_TRANSLATE_NOOP(
        "SourceProblems", "The project has no side “{found}”; the name is kept beside the source."
    ),
    "bad_carrier": QT_TRANSLATE_NOOP(
        "SourceProblems", "What Entrevue had added to the entry was changed and is no longer understood."
    ),
    "control_characters": QT_TRANSLATE_NOOP(
        "SourceProblems", "Invisible control characters ({found}) were taken out."
    ),
}  # fmt: skip
_FAILURES = {
    "empty_file": QT_TRANSLATE_NOOP("SourceProblems", "It is empty."),
    "too_large": QT_TRANSLATE_NOOP("SourceProblems", "It is far too large. Is it the right file?"),
    "not_text": QT_TRANSLATE_NOOP(
        "SourceProblems", "It is not a text file. Export the library as BibTeX, RIS or CSL-JSON."
    ),
    "unknown_encoding": QT_TRANSLATE_NOOP(
        "SourceProblems", "The encoding “{found}” is not known. Choose another one."
    ),
    "wrong_encoding": QT_TRANSLATE_NOOP(
        "SourceProblems", "It is not text in the encoding “{found}”. Choose another one."
    ),
    "unknown_format": QT_TRANSLATE_NOOP(
        "SourceProblems", "It is neither BibTeX nor RIS nor CSL-JSON. Export the library in one of these."
    ),
    "no_entries": QT_TRANSLATE_NOOP("SourceProblems", "No source in it could be read."),
    "not_json": QT_TRANSLATE_NOOP(
        "SourceProblems", "It is not JSON. Export it again, or choose another file."
    ),
    "not_csl": QT_TRANSLATE_NOOP(
        "SourceProblems", "It is JSON, but not CSL-JSON: it has no sources."
    ),
}  # fmt: skip
FORMAT_NAMES = {"csl-json": "CSL-JSON", "biblatex": "BibLaTeX", "bibtex": "BibTeX", "ris": "RIS"}


def source_problem_text(problem: SourceProblem) -> str:
    """What is to know about an entry, without its line and key."""
    text = translate("SourceProblems", _PROBLEMS[problem.code]).format(found=problem.found)
    if not problem.more:
        return text
    more = translate("SourceProblems", "{text} The file has more like this: {count}.")
    return more.format(text=text, count=grouped(problem.more))


def located_problem_text(problem: SourceProblem) -> str:
    """One line: where in the file, which entry, what."""
    what = source_problem_text(problem)
    if not problem.line:
        return what
    if not problem.key:
        return translate("SourceProblems", "Line {line}: {what}").format(line=problem.line, what=what)
    text = translate("SourceProblems", "Line {line}, {key}: {what}")
    return text.format(line=problem.line, key=problem.key, what=what)


def unreadable_text(error: UnreadableBibliography) -> str:
    """Why nothing at all could be made of a file, and what to do."""
    return translate("SourceProblems", _FAILURES[error.code]).format(found=error.found)
