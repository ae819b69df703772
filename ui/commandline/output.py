"""Results on standard output: how wide, in which language, in which encoding."""

from __future__ import annotations

import errno
import io
import json
import os
import shutil
import sys
import textwrap

from PySide6.QtCore import QCoreApplication

from ui import i18n

NARROWEST, WIDEST = 72, 120
"""Columns of a report, whatever the terminal says: definitions need room, and eyes an end of line."""


class Closed(io.TextIOBase):
    """Stands for a standard output that was closed: what is written to it is told to be lost."""

    _lost = False

    def write(self, text: str, /) -> int:
        self._lost = self._lost or bool(text)
        return len(text)

    def flush(self) -> None:
        """OSError if anything was written, argparse's help included."""
        if self._lost:
            self._lost = False
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))


def columns() -> int:
    """The width of a report on this terminal."""
    return min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)


def speak(language: str) -> None:
    """A whole report is in one language, its headings too."""
    application = QCoreApplication.instance()
    assert application is not None
    i18n.install(application, language)


def print_json(value: object) -> None:
    """Escapes are JSON too, and pass where the output's encoding knows no dashes or accents."""
    print(json.dumps(value, ensure_ascii=not _writes_unicode(), indent=2, allow_nan=False))


def print_text(text: str) -> None:
    """The text, with a question mark for what the output cannot say."""
    print(text if _writes_unicode() else text.encode(_encoding(), "replace").decode(_encoding()))


def hung(head: str, text: str, width: int) -> list[str]:
    """`head` and the text after it, wrapped with a hanging indent; no-break spaces hold."""
    room = max(width - len(head), 20)
    lines = textwrap.wrap(text, room, break_long_words=False, break_on_hyphens=False) or [""]
    return [f"{head}{lines[0]}".rstrip(), *(" " * len(head) + line for line in lines[1:])]


def _writes_unicode() -> bool:
    return _encoding().lower().replace("-", "") in ("utf8", "utf16")


def _encoding() -> str:
    return getattr(sys.stdout, "encoding", None) or "utf-8"
