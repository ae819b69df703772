"""The words for matches, answers and empty results, and the headings under which findings stand."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.explain import Answer, Asked, Explanation, Finding, Match, Verdict
from models.narrative import numbers
from models.statistics import Bounds
from ui.i18n import translate

_MATCHES = {
    Match.EXACT: QT_TRANSLATE_NOOP("Explain", "Exact"),
    Match.ROUNDED: QT_TRANSLATE_NOOP("Explain", "Rounded"),
    Match.INSIDE: QT_TRANSLATE_NOOP("Explain", "Possible: inside the range that the dates leave"),
    Match.NEAR: QT_TRANSLATE_NOOP("Explain", "Nearest"),
}
_ANSWERS = {
    Answer.TRUE: QT_TRANSLATE_NOOP("Explain", "True, by the definition and for a saved measure."),
    Answer.POSSIBLE: QT_TRANSLATE_NOOP("Explain", "Possible: the dates are not exact enough to be certain."),
    Answer.TRUE_IF: QT_TRANSLATE_NOOP("Explain", "True only if it is asked or counted like this:"),
    Answer.FALSE: QT_TRANSLATE_NOOP("Explain", "False: it is not so by any way of counting."),
}


Group = tuple[str, tuple[Finding, ...]]
"""A heading, and the findings under it."""


def groups(explanation: Explanation) -> list[Group]:
    """The findings by how they match, then those of other as-of days."""
    return [*_by_match(explanation.findings), *_of_other_days(explanation.other_days)]


def verdict_groups(verdict: Verdict) -> list[Group]:
    """What makes a claim true by how it matches, what the figure is otherwise, and when it would be so."""
    found = _by_match(verdict.findings)
    others = _of_other_days(verdict.other_days)
    if not verdict.instead:
        return [*found, *others]
    title = translate("Explain", "What it is instead")
    if verdict.answer in (Answer.TRUE, Answer.POSSIBLE):
        title = translate("Explain", "What it is for other measures")
    return [*found, (title, verdict.instead), *others]


def _of_other_days(findings: tuple[Finding, ...]) -> list[Group]:
    return [(translate("Explain", "On another as-of day it would be so"), findings)] if findings else []


def _by_match(findings: tuple[Finding, ...]) -> list[Group]:
    kinds = ((match, tuple(each for each in findings if each.match is match)) for match in Match)
    return [(translate("Explain", _MATCHES[match]), matching) for match, matching in kinds if matching]


def answer_text(answer: Answer) -> str:
    """Whether a claim is true, as a sentence."""
    return translate("Explain", _ANSWERS[answer])


def nothing_text(asked: Asked, language: str) -> str:
    """That no definition yields the number, before the nearest ones."""
    text = translate("Explain", "No definition yields {number}. These come nearest.")
    return text.format(number=number_text(asked, language))


def more_text() -> str:
    """That not all silences of a length are listed."""
    return translate("Explain", "More silences are that long: the first ones are listed.")


def number_text(asked: Asked, language: str) -> str:
    """The number with the decimals that it was given with, in the language's figures."""
    return numbers.number(Bounds(asked.value, asked.value), language, asked.decimals)


def pair(name: str, value: str) -> str:
    """`Longest silence: 63`, with the colon of the language."""
    return translate("Explain", "{name}: {value}").format(name=name, value=value)
