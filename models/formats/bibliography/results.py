"""What reading a bibliography gives back, and what it raises."""

from __future__ import annotations

import msgspec

from models.records import Source


class BibliographyFormat(msgspec.Struct, frozen=True):
    """One way to exchange sources; `extensions` with their dot, lower case, the first one for new files."""

    code: str
    extensions: tuple[str, ...]


FORMATS = (
    BibliographyFormat("csl-json", (".json",)),
    BibliographyFormat("biblatex", (".bib",)),
    BibliographyFormat("bibtex", (".bib", ".bibtex")),
    BibliographyFormat("ris", (".ris",)),
)
"""Reading tells BibLaTeX from BibTeX by what a file holds."""


class SourceProblem(msgspec.Struct, frozen=True):
    """One thing to know about a bibliography.

    `line` counts from 1 (0: the file as a whole), `key` is the key of the entry, or empty; `found` the text
    that `code` is about. Without `is_warning` something was left out; with it, everything was kept.

    `more` counts the warnings of that code that follow and are not told one by one.

    Left out: `entry_not_closed` (a BibTeX entry without its last brace; its first line), `entry_malformed`
    (its first line), `json_broken` (the text at which JSON ends to make sense), `not_an_item` (an item that
    is no JSON object; it as text), `too_deep` (an item of too many levels), `outside_record` (a line of a
    RIS file before any `TY`, or behind `ER`), `text_outside` (text between BibTeX entries that looks like
    one), `not_a_source` (the type of a BibTeX entry that describes no source, such as `set`), `too_long` (an
    entry that abbreviations or inherited fields make longer than any source is), `json_given_up` (how many
    mistakes the file has before the place where reading ended), `not_storable` (a source of values that no
    project file can hold).

    Warnings: `duplicate_key` (a key that an earlier entry has: this one is read without key),
    `record_not_closed` (RIS without `ER`), `field_twice` (the name of a field that the entry has twice: the
    second is in `custom`), `unknown_type` (it is in `custom`, the source is a `document`), `unknown_string`
    (a BibTeX abbreviation that is nowhere defined: its name was taken), `unknown_command` (a LaTeX command
    that was kept as it stands), `no_such_parent` (the key in `crossref` or `xdata`), `own_parent` (that is
    its own), `many_parents` (it inherits through more entries than are followed), `not_a_date` (kept in
    `custom`), `wrong_type` (the CSL variable; its value is in `custom`), `bad_url` (a URL that is neither
    http nor https), `unknown_side` (a name; it is in `custom`), `bad_carrier` (what Entrevue had added to
    the entry was changed and is no longer understood), `control_characters` (how many were taken out).
    """

    line: int
    key: str
    code: str
    found: str = ""
    is_warning: bool = False
    more: int = 0


class ReadSources(msgspec.Struct, frozen=True):
    """The sources of a file in its order, and an account of what is to know about them."""

    format: str
    """Code of one of `FORMATS`."""
    sources: tuple[Source, ...]
    """Their `id` is empty, their `side` empty or the id of one of the project."""
    problems: tuple[SourceProblem, ...]
    """In the order of lines."""
    encoding: str
    """Python's name of the encoding: `utf-8`, `utf-16`, `cp1252`, `latin-1`, or the one asked for."""


class UnreadableBibliography(Exception):
    """Nothing at all can be made of a file.

    `code`: `empty_file`; `not_text` (bytes of a program or an archive); `unknown_encoding` and
    `wrong_encoding` (the one asked for, in `found`, does not exist or does not fit); `unknown_format` (the
    extension); `too_large`; `no_entries` (none that could be read; `problems` say why); `not_json` and
    `not_csl` (JSON without items; how the text begins).
    """

    def __init__(self, code: str, found: str = "", problems: tuple[SourceProblem, ...] = ()) -> None:
        super().__init__(code, found)
        self.code = code
        self.found = found
        self.problems = problems
