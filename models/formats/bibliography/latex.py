"""LaTeX in the fields of BibTeX <-> plain text.

Accents, escaped characters, dashes, ties, quotation marks and named symbols become the characters that they
stand for, braces vanish. Italics and the like become the rich text of CSL (`\\emph{x}` <-> `<i>x</i>`), as
Zotero has it. Mathematics and unknown commands are kept as they stand: nothing is lost.
"""

from __future__ import annotations

import logging
import re
import unicodedata
from functools import lru_cache
from typing import Any, cast

_NEEDED = re.compile(r"[\\{}$~`]|--|''")
"""What a text has if there is anything to decode; the rest is as it stands."""
_MOST_GROUPS = 100_000
"""Of one field: no text has so many, and within each other they take the square of their number."""
_TOKEN = re.compile(r"\\[A-Za-z]+\*?|\\.|[{}~$]|---?|``|''|[^\\{}~$`'-]+|.", re.DOTALL)
_MATHS = re.compile(r"\$(?:[^$\\]|\\.)*\$")
_RAISED = re.compile(r"\$(?P<way>[\^_])\{?(?:\\(?:text(?:rm)?|mathrm)\{)?(?P<text>[^{}$\\]*)\}{0,2}\$")
_ACCENTS = dict(
    zip("`'^\"~=.uvHckrdbt", map(chr, (
        0x300, 0x301, 0x302, 0x308, 0x303, 0x304, 0x307, 0x306, 0x30C, 0x30B, 0x327, 0x328, 0x30A, 0x323,
        0x331, 0x361,
    )), strict=True)
)  # fmt: skip
_STYLES = {
    "emph": "i",
    "textit": "i",
    "mkbibemph": "i",
    "textbf": "b",
    "mkbibbold": "b",
    "textsuperscript": "sup",
    "textsubscript": "sub",
    "textsc": "sc",
}
_TAGS = {"i": "textit", "b": "textbf", "sup": "textsuperscript", "sub": "textsubscript", "sc": "textsc"}
_RICH = re.compile(r"<(i|b|sup|sub|sc)>([^<>]*)</\1>")
_PLAIN_COMMANDS_WORDS = """
url href text textrm textsf texttt textnormal textup textmd mathrm mbox hbox relax protect bibstring
uppercase lowercase mkbibquote enquote rm it bf em sc tt sf sl normalfont small footnotesize
noopsort nocase
"""
_PLAIN_COMMANDS = frozenset(_PLAIN_COMMANDS_WORDS.split())
"""Commands that say how a text looks, not what it is."""
_SYMBOLS = {
    "i": "ı", "j": "ȷ", "par": "\n\n", "newline": " ", "og": "« ", "fg": " »", "LaTeX": "LaTeX",
    "TeX": "TeX", "BibTeX": "BibTeX", "textasciitilde": "~", "textasciicircum": "^",
    "textbackslash": "\\", "nobreakspace": "\u00a0", "textquotesingle": "'", "textasciigrave": "`",
    "textquotedbl": '"', "quotedblbase": "„", "euro": "€", "textless": "<", "textgreater": ">",
    "textbar": "|", "textnumero": "№", "slash": "/",
}  # fmt: skip
_CONTROL_SYMBOLS = {"\\": " ", "-": "", "/": "", ",": "\u202f", "@": "", "\n": " "}
_SPECIAL = {"~": "\u00a0", "--": "–", "---": "—", "``": "“", "''": "”"}
_ESCAPED = {
    "\\": r"{\textbackslash}", "{": r"\{", "}": r"\}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#",
    "_": r"\_", "~": r"{\textasciitilde}", "^": r"{\textasciicircum}", "`": r"{\textasciigrave}",
    "\u00a0": "~",
}  # fmt: skip
_TO_ESCAPE = re.compile(r"[\\{}&%$#_~^`\u00a0]")
_RUNS = re.compile(r"-(?=-)|'(?=')")


def decoded(text: str, unknown: list[str] | None = None) -> str:
    """The text without LaTeX; commands that nothing is known of are added to `unknown`."""
    if not _NEEDED.search(text) or text.count("{") > _MOST_GROUPS:
        return text
    return _Decoder(_RAISED.sub(_raised, text), unknown).decoded()


def encoded(text: str) -> str:
    """LaTeX that is typeset, and read back, as this text."""
    text = _TO_ESCAPE.sub(lambda found: _ESCAPED[found[0]], text)
    text = _RUNS.sub(lambda found: f"{found[0]}{{}}", text)
    return _RICH.sub(lambda found: f"\\{_TAGS[found[1]]}{{{found[2]}}}", text)


def _raised(found: re.Match[str]) -> str:
    command = "textsuperscript" if found["way"] == "^" else "textsubscript"
    return f"\\{command}{{{found['text']}}}"


class _Decoder:
    """Braces nest on a list, not on Python's stack: a file decides how deep they go."""

    def __init__(self, text: str, unknown: list[str] | None) -> None:
        self._text = text
        self._unknown = unknown
        self._groups: list[tuple[str, list[str]]] = [("", [])]
        """What is done with each open group, and its text so far."""
        self._pending = ""
        """Command that waits for what it is about: an accent, or a style."""

    def decoded(self) -> str:
        position = 0
        while position < len(self._text):
            match = _TOKEN.match(self._text, position)
            assert match is not None
            position = self._token(match[0], match.start(), match.end())
        while len(self._groups) > 1:
            self._close()
        return "".join(self._groups[0][1])

    def _token(self, token: str, start: int, end: int) -> int:
        """Take one token; where the next one begins."""
        if token == "{":
            self._groups.append((self._pending, []))
            self._pending = ""
        elif token == "}":
            self._close()
        elif token == "$" and (maths := _MATHS.match(self._text, start)):
            self._add(maths[0])
            return maths.end()
        elif token[0] == "\\" and len(token) > 1:
            return self._command(token[1:], end)
        elif self._pending and token.isspace():
            pass  # between a command and its argument
        else:
            self._add(_SPECIAL.get(token, token))
        return end

    def _command(self, name: str, end: int) -> int:
        """Take a command; where the next token begins: the space behind a word belongs to it."""
        if not name[0].isalpha() and name not in _ACCENTS:
            self._add(_CONTROL_SYMBOLS.get(name, name))
            return end
        behind = end
        while behind < len(self._text) and self._text[behind] in " \t\n":
            behind += 1
        name = name.rstrip("*")
        if name in _ACCENTS or name in _STYLES:
            self._pending = name
        elif name not in _PLAIN_COMMANDS:
            self._named(name, end, behind)
        return behind

    def _named(self, name: str, end: int, behind: int) -> None:
        """Add the symbol of a command, or an unknown one as it stands, with its argument."""
        symbol = _symbol(name)
        if symbol is not None:
            self._add(symbol)
            return
        if self._unknown is not None:
            self._unknown.append(f"\\{name}")
        if self._text[behind : behind + 1] == "{":
            self._pending = f"\\{name}"
        else:
            self._add(f"\\{name}{self._text[end:behind]}")

    def _close(self) -> None:
        if len(self._groups) == 1:
            return  # a brace too many
        self._pending, parts = self._groups.pop()
        self._add("".join(parts))

    def _add(self, text: str) -> None:
        command, self._pending = self._pending, ""
        if command in _ACCENTS:
            plain = {"ı": "i", "ȷ": "j"}.get(text[:1], text[:1])
            text = unicodedata.normalize("NFC", f"{plain or ' '}{_ACCENTS[command]}") + text[1:]
        elif command.startswith("\\"):
            text = f"{command}{{{text}}}"
        elif command in _STYLES and text:
            text = f"<{_STYLES[command]}>{text}</{_STYLES[command]}>"
        self._groups[-1][1].append(text)


@lru_cache(maxsize=4096)
def _symbol(name: str) -> str | None:
    """The character that a command stands for; None if it is not known."""
    if name in _SYMBOLS:
        return _SYMBOLS[name]
    from pylatexenc import latex2text  # pyright: ignore[reportMissingTypeStubs]

    # It says of every text that it does not understand, and there is one log for the program.
    logging.getLogger("pylatexenc").setLevel(logging.CRITICAL)
    decoder = cast("Any", latex2text.LatexNodes2Text())
    return str(decoder.latex_to_text(f"\\{name}{{}}")) or None
