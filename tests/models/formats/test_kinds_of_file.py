"""What a file is, by its name and its first bytes."""

from __future__ import annotations

import pytest

from models.formats.kinds_of_file import kind_of_file
from models.project import Project
from models.storage import dumps

CASES = {
    "x.csv": (b"date,kind\n", "table"),
    "x.TSV": (b"date\tkind\n", "table"),
    "notes.txt": (b"date,kind\n", "table"),
    "export.txt": (b"\xef\xbb\xbfTY  - JOUR\nER  - \n", "bibliography"),
    "bib.txt": (b"% Encoding: UTF-8\n\n@article{k,\n", "bibliography"),
    "mail.txt": (b"@someone wrote:", "table"),
    "x.bib": (b"", "bibliography"),
    "x.Bibtex": (b"", "bibliography"),
    "x.ris": ("TY  - JOUR".encode("utf-16"), "bibliography"),
    "x.json": (b' [{"id": "k"}]', "bibliography"),
    "items.json": (b'{"items": [{"type": "book"}]}', "bibliography"),
    "one.json": (b'{"id": "k", "type": "book", "title": "T"}', "bibliography"),
    "project.json": (dumps(Project()), "project"),
    "damaged.json": (b'{"format": ', "project"),
    "x.entrevue": (b"", "project"),
    "x.docx": (b"PK", None),
    "x": (b"@book{k,", "bibliography"),
    "csl": (b'[{"id": "k"}]', "bibliography"),
    "bib.json": (b"@book{k,", "bibliography"),
    "y": (b"words", None),
}


@pytest.mark.parametrize("name", CASES)
def test_kind(name: str) -> None:
    data, kind = CASES[name]
    assert kind_of_file(name, data) == kind
