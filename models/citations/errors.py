"""What is wrong with the file of a style."""

from __future__ import annotations


class StyleError(Exception):
    """A file that cannot be used as a style: what is wrong, on which line (0: none), what was found there.

    Codes: `unreadable`, `too-large`, `not-xml`, `entities`, `not-csl`, `no-namespace`, `version`, `no-title`,
    `no-layout`, `missing-macro` (text: its name), `missing-parent` (text: its id), `too-complex`,
    `recursion`, `cannot-format`.
    """

    def __init__(self, code: str, line: int = 0, text: str = "") -> None:
        super().__init__(code, line, text)
        self.code = code
        self.line = line
        self.text = text
