"""The words and signs that say how sure a typed date is, and the qualifiers of EDTF that they become."""

from __future__ import annotations

import re

from models.dates.syntax import Open, Single, Span, combined, parse
from models.dates.vocabulary import APPROXIMATELY, PERHAPS, alternatives

_ABOUT = re.compile(rf"(?:(?:c|ca)(?:\. ?| |(?=\d))|~ ?|(?:{alternatives(APPROXIMATELY)}) )")
_MAYBE = re.compile(rf"(?:{alternatives(PERHAPS)}) ")
_AFTERWARDS = re.compile(r" ?(?:\(\?\)|(?P<mark>[?~%])|(?P<about>environ|env|approximately|approx|or so))$")


def split_marks(text: str) -> tuple[str, str]:
    """The text without the words and signs for approximate and uncertain, and these as a qualifier."""
    marks: list[str] = []
    while True:
        if (found := _ABOUT.match(text)) or (found := _MAYBE.match(text)):
            marks.append("~" if found.re is _ABOUT else "?")
            text = text[found.end() :]
        elif found := _AFTERWARDS.search(text):
            marks.append(found["mark"] or ("~" if found["about"] else "?"))
            text = text[: found.start()]
        else:
            return text, combined(marks)


def with_mark(edtf: str, mark: str) -> str:
    """The EDTF with the qualifier on every date in it."""
    if not mark or not edtf:
        return edtf
    expression = parse(edtf)
    if isinstance(expression, Single):
        return _marked_end(expression, mark)
    if isinstance(expression, Span):
        return "/".join(_marked_end(end, mark) for end in expression)
    return f"[{','.join(_marked_member(member, mark) for member in expression.members)}]"


def _marked_member(member: Single | Span, mark: str) -> str:
    if isinstance(member, Single):
        return _marked_end(member, mark)
    return "..".join("" if isinstance(end, Open) else _marked_end(end, mark) for end in member)


def _marked_end(end: Single | Open, mark: str) -> str:
    if isinstance(end, Open):
        return end.value
    return str(end._replace(qualifier=combined((end.qualifier, mark))))
