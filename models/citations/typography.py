"""What typography asks of a note and citeproc-py leaves undone: spaces, punctuation, quotation marks."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from models.citations.marks import (
    CLOSE,
    END_NO_CASE,
    END_VERBATIM,
    FORMAT_CLASS,
    FORMATS,
    GAP,
    KEEP,
    NO_CASE,
    OPEN,
    VERBATIM,
)

NO_BREAK_SPACE = "\u00a0"
_LEFT_TO_RIGHT = "\u200e"

_PLAIN_SPACES = re.compile(r"[ \t\r\n\v\f\u2028\u2029]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ue000-\ue0ff]")
_TAGGED = re.compile(r'<(i|b|sub|sup|sc|span)((?: (?:class|style)="[^"<>]*")?)>(.*?)</\1>', re.DOTALL)
_QUOTED = re.compile(r'"([^"]*)"|“([^“”]*)”|«\s*([^«»]*?)\s*»|„([^„“”]*)[“”]')
_PUNCTUATION = r",.;:!?…"
_OWN_PUNCTUATION = re.compile(rf"(?:^|(?<=[\s{_PUNCTUATION}()\[\]]))(?=[{_PUNCTUATION}()\[\]])")
_TIGHT = re.compile(r"(?<=\S)(?=[:;!?])")


class QuotationMarks(NamedTuple):
    """Marks of a language, with their inner spaces."""

    open: str
    close: str
    inner_open: str
    inner_close: str


# ---- what goes in ----------------------------------------------------------------------------------------


def tidy(text: str) -> str:
    """One line of plain text: no controls, no CSL rich-text tags, single spaces; other `<` and `&` stay."""
    text = _PLAIN_SPACES.sub(" ", _CONTROLS.sub("", text)).strip()
    while (stripped := _TAGGED.sub(r"\3", text)) != text:
        text = stripped
    return text


def marked(text: str, is_title: bool = False, foreign: bool = False) -> str:
    """A field of a record, tidied, with marks for its rich text, its own punctuation and, of a title, its
    quotation marks; `foreign`: in another language, whose spacing is left as it is."""
    text = _PLAIN_SPACES.sub(" ", _CONTROLS.sub("", text)).strip()
    while (tagged := _TAGGED.sub(_format_marks, text)) != text:
        text = tagged
    text = _OWN_PUNCTUATION.sub(KEEP, text)
    if foreign:
        text = _TIGHT.sub(KEEP, text)
    if is_title:
        text = _QUOTED.sub(lambda m: f"{OPEN}{next((g for g in m.groups() if g), '')}{CLOSE}", text)
    return text


def with_direction(text: str) -> str:
    """Hebrew or Arabic text, closed such that a comma or date behind it is not drawn before it."""
    return text + _LEFT_TO_RIGHT if _ends_right_to_left(text) else text


def verbatim(text: str) -> str:
    """An address or identifier that nothing may touch, on one line."""
    text = " ".join(_CONTROLS.sub("", text).split())
    return f"{VERBATIM}{text}{END_VERBATIM}" if text else ""


def _format_marks(found: re.Match[str]) -> str:
    name, attribute, inner = found.groups()
    if "nocase" in attribute:
        return f"{NO_CASE}{inner}{END_NO_CASE}"
    if name == "span":
        name = "sc" if "small-caps" in attribute else ""
    start, end = FORMATS.get(name, ("", ""))
    return f"{start}{inner}{end}"


def _ends_right_to_left(text: str) -> bool:
    if text.isascii():
        return False
    directions = (unicodedata.bidirectional(character) for character in reversed(text))
    return next((found for found in directions if found in {"L", "R", "AL"}), "L") != "L"


# ---- what comes out --------------------------------------------------------------------------------------

_VERBATIM = re.compile(f"{VERBATIM}([^{END_VERBATIM}]*){END_VERBATIM}")
_STAND_IN = "\ue0f0"
_F = f"[{FORMAT_CLASS}]*"
_CLEAN_UPS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (rf"([({{\[])[\s{_PUNCTUATION}]*({_F})[\s{_PUNCTUATION}]*[)}}\]]", r"\2"),
        (rf"{OPEN}({_F})\s*({_F}){CLOSE}", r"\1\2"),
        (r" {2,}", " "),
        (r"([(\[]) ", r"\1"),
        (rf" ({_F})(?=[,.)\]])", r"\1"),
        (rf"([,;:])({_F})(?:\s*[,;:](?={_F}[\s,;:.]|{_F}$))+", r"\1\2"),
        (rf",({_F}):", r"\1:"),
        (rf"[,;:]({_F})\s*\.", r"\1."),
        (rf"([.!?…])({_F})(?:\s*\.)+", r"\1\2"),
        (rf"^({_F})[\s,;:.]+", r"\1"),
        (rf"[\s,;:]+({_F})$", r"\1"),
        (r" {2,}", " "),
    )
)
_INTO_QUOTES = re.compile(rf"({_F}{CLOSE}+{_F})([.,])")
_SPACED = re.compile(rf"(?<!\s)[ \u00a0\u202f]({KEEP}*{_F}[?!:;»])")
_UNSPACED = re.compile(
    rf"([^\W_]|[)\]»”’%°…]|{CLOSE}|{_STAND_IN})({_F})([?!:;])(?=[\s?!)\]»”’,.{CLOSE}{FORMAT_CLASS}]|$)"
)


def finish(note: str, language: str, marks: QuotationMarks, inside_quotes: bool = False) -> str:
    """The last touches to a whole note: no doubled or stray punctuation, quotation marks by their depth, the
    spaces of the language; `inside_quotes`: commas and full stops go before a closing mark."""
    addresses = _VERBATIM.findall(note)
    note = _VERBATIM.sub(_STAND_IN, note).replace(GAP, " ")
    note = _PLAIN_SPACES.sub(" ", note).strip()
    for pattern, by in _CLEAN_UPS:
        note = pattern.sub(by, note)
    if inside_quotes:
        note = _punctuation_inside(note)
    note = set_quotations(note, marks)
    note = _SPACED.sub(NO_BREAK_SPACE + r"\1", note)
    if language == "fr":
        note = _french_spaces(note)
    for address in addresses:
        note = note.replace(_STAND_IN, address, 1)
    for mark in (KEEP, NO_CASE, END_NO_CASE):
        note = note.replace(mark, "")
    return note.strip(" ")


def set_quotations(text: str, marks: QuotationMarks) -> str:
    """Word the neutral marks: those within others are inner ones, and so on alternately."""
    result: list[str] = []
    depth = 0
    for character in text:
        if character == OPEN:
            character = marks.inner_open if depth % 2 else marks.open
            depth += 1
        elif character == CLOSE:
            depth -= 1
            character = marks.inner_close if depth % 2 else marks.close
        result.append(character)
    return "".join(result)


def _punctuation_inside(note: str) -> str:
    """`“Title”,` -> `“Title,”`; a question mark there needs neither comma nor full stop."""
    note = _INTO_QUOTES.sub(r"\2\1", note)
    return re.sub(rf"([?!])[.,]({_F}{CLOSE})", r"\1\2", re.sub(rf"([.…])\.({_F}{CLOSE})", r"\1\2", note))


def _french_spaces(note: str) -> str:
    note = _UNSPACED.sub(rf"\1\2{NO_BREAK_SPACE}\3", note)
    note = re.sub(r"\b([Cc]onsulté)(?= [0-9])", r"\1 le", note)
    return re.sub(r"«[ \u202f]", f"«{NO_BREAK_SPACE}", note)
