"""What typography asks of a note and citeproc-py leaves undone: spaces, nested quotation marks, mark-up."""

from __future__ import annotations

import re
from typing import NamedTuple

NO_BREAK_SPACE = "\u00a0"

# Private-use characters stand for a title's own quotation marks until the marks around it are known.
_OPEN, _CLOSE = "\ue000", "\ue001"
_PLAIN_SPACES = re.compile(r"[ \t\r\n\v\f\u2028\u2029]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ue000\ue001]")
_MARKUP = re.compile(r"<(i|b|sub|sup|sc|span)(?: [^<>]*)?>(.*?)</\1>", re.DOTALL)
_QUOTED = re.compile(r'"([^"]*)"|“([^“”]*)”|«\s*([^«»]*?)\s*»')
_HIGH_PUNCTUATION = re.compile(r"[ \u00a0\u202f]([?!:;»])")


class QuotationMarks(NamedTuple):
    """Marks of a language, with their inner spaces."""

    open: str
    close: str
    inner_open: str
    inner_close: str


def tidy(text: str) -> str:
    """One line of plain text: no controls, no CSL rich-text tags, single spaces; other `<` and `&` stay."""
    text = _PLAIN_SPACES.sub(" ", _CONTROLS.sub("", text)).strip()
    while (stripped := _MARKUP.sub(r"\2", text)) != text:
        text = stripped
    return text


def mark_quotations(text: str) -> str:
    """Replace paired quotation marks by neutral ones that `set_quotations` words."""
    return _QUOTED.sub(lambda m: f"{_OPEN}{m[1] or m[2] or m[3] or ''}{_CLOSE}", text)


def set_quotations(text: str, marks: QuotationMarks) -> str:
    """Word the neutral marks: inner ones between a style's own marks, outer ones elsewhere."""
    result: list[str] = []
    inside = False
    for character in text:
        if character in (marks.open[0], marks.close[-1]):
            inside = character == marks.open[0]
        if character == _OPEN:
            character = marks.inner_open if inside else marks.open
        elif character == _CLOSE:
            character = marks.inner_close if inside else marks.close
        result.append(character)
    return "".join(result)


def finish(note: str, language: str) -> str:
    """The last touches to a whole note: its spaces, and no second full stop after an ellipsis."""
    note = _PLAIN_SPACES.sub(" ", note).strip()
    if language == "fr":
        note = _HIGH_PUNCTUATION.sub(NO_BREAK_SPACE + r"\1", note)
        note = re.sub(r"« ", f"«{NO_BREAK_SPACE}", note)
    return re.sub(r"…\.$", "…", note)
