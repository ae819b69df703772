"""The words of a figure, in the figure's language, which need not be the interface's."""

from __future__ import annotations

from models.narrative.numbers import number
from models.statistics import Bounds

NO_BREAK_SPACE = "\u00a0"
DASH = "—"

_WORDS: dict[str, dict[str, str | tuple[str, str]]] = {
    "en": {
        "per": "per {noun}, on average",
        "day": "day with a contact",
        "days": "days with a contact",
        "arithmetic": "{start} → {end}: {days} ÷ {count}",
        "span": "{start} → {end}",
        "tied": "{span}, and {n} more as long",
        "either": "{span}, or another",
        "closed": "longest closed silence",
        "counting": "and counting",
        "without": "without a contact",
        "since": "since {day}",
        "since_event": "since the {kind} of {day}",
        "between": "Days between contacts",
        "before": "Days before the first contact",
        "days_range": "Fewest to most days possible",
        "longest": "Longest silence",
        "open": "Silence still open on {day}",
        "open_longest": "Longest silence, still open on {day}",
        "lasting": "Over several days",
        "range": "Day uncertain within these limits",
        "approximate": "Around these days",
        "unbounded": "No known beginning or end",
        "cluster": "Several events: the more, the higher",
        "outlined": "Of these, not established as held",
        "planned": "Hollow: planned",
        "postponed": "Struck through: postponed",
        "claimed": "Dotted: claimed by one party",
        "cancelled": "Crossed out: cancelled",
        "denied": "Dotted and crossed out: denied",
        "sources": "Sources: {list}",
        "no_source": "No source is cited for these events.",
        "each_both_sides": "Each contact is confirmed by both sides.",
        "each_one_side": "Each contact is confirmed by one side only.",
        "each_third_party": "Each contact is known from third parties only.",
        "each_unsourced": "No source is cited for the contacts counted.",
        "some_both_sides": "{n} confirmed by both sides",
        "some_one_side": "{n} confirmed by one side only",
        "some_third_party": "{n} known from third parties only",
        "some_unsourced": "{n} without any source",
        "evidence": "Of {n}\u00a0contacts: {list}.",
        "mark_both": "Confirmed by both sides",
        "mark_one": "Confirmed by one side only",
        "mark_side": "Confirmed by {side} only",
        "mark_third": "Known from third parties only",
        "mark_unsourced": "Without a source",
        "claims": (
            "One claimed but unconfirmed contact is not counted; it would change these figures.",
            "{n}\u00a0claimed but unconfirmed contacts are not counted; each would change these figures.",
        ),
        "of_status": "{kind} ({status})",
        "more": "… and {n} more.",
        "made": "Made with Entrevue",
        "untitled": "Timeline",
    },
    "fr": {
        "per": "par {noun}, en moyenne",
        "day": "jour avec contact",
        "days": "jours avec contact",
        "arithmetic": "{start} → {end}\u00a0: {days} ÷ {count}",
        "span": "{start} → {end}",
        "tied": ("{span}, et {n} autre aussi long", "{span}, et {n} autres aussi longs"),
        "either": "{span}, ou un autre",
        "closed": "plus long silence fermé",
        "counting": "et le silence dure",
        "without": "sans contact",
        "since": "depuis le {day}",
        "since_event": "depuis le {day} ({kind})",
        "between": "Jours entre deux contacts",
        "before": "Jours avant le premier contact",
        "days_range": "Du moins au plus de jours possibles",
        "longest": "Plus long silence",
        "open": "Silence encore ouvert au {day}",
        "open_longest": "Plus long silence, encore ouvert au {day}",
        "lasting": "Sur plusieurs jours",
        "range": "Jour incertain entre ces limites",
        "approximate": "Autour de ces jours",
        "unbounded": "Sans début ou sans fin connus",
        "cluster": "Plusieurs événements\u00a0: plus ils sont nombreux, plus c’est haut",
        "outlined": "Parmi eux, ceux dont la tenue n’est pas établie",
        "planned": "Évidé\u00a0: prévu",
        "postponed": "Barré d’un trait\u00a0: reporté",
        "claimed": "Pointillé\u00a0: affirmé par une partie",
        "cancelled": "Barré d’une croix\u00a0: annulé",
        "denied": "Pointillé et barré\u00a0: démenti",
        "sources": "Sources\u00a0: {list}",
        "no_source": "Aucune source n’est citée pour ces événements.",
        "each_both_sides": "Chaque contact est confirmé par les deux parties.",
        "each_one_side": "Chaque contact n’est confirmé que par une partie.",
        "each_third_party": "Chaque contact n’est connu que par des tiers.",
        "each_unsourced": "Aucune source n’est citée pour les contacts comptés.",
        "some_both_sides": ("{n} confirmé par les deux parties", "{n} confirmés par les deux parties"),
        "some_one_side": ("{n} confirmé par une seule partie", "{n} confirmés par une seule partie"),
        "some_third_party": ("{n} connu par des tiers seulement", "{n} connus par des tiers seulement"),
        "some_unsourced": "{n} sans aucune source",
        "evidence": "Sur {n}\u00a0contacts\u00a0: {list}.",
        "mark_both": "Confirmé par les deux parties",
        "mark_one": "Confirmé par une seule partie",
        "mark_side": "Confirmé par une seule partie\u00a0: {side}",
        "mark_third": "Connu par des tiers seulement",
        "mark_unsourced": "Sans source",
        "claims": (
            "Un contact affirmé mais non confirmé n’est pas compté\u00a0; il changerait ces chiffres.",
            "{n}\u00a0contacts affirmés mais non confirmés ne sont pas comptés\u00a0;"
            " chacun changerait ces chiffres.",
        ),
        "of_status": "{kind} ({status})",
        "more": ("… et {n} autre.", "… et {n} autres."),
        "made": "Réalisé avec Entrevue",
        "untitled": "Chronologie",
    },
}


def say(key: str, language: str, **values: object) -> str:
    """A phrase of the figure with its blanks filled; of two forms, the one for `n`."""
    phrase = _WORDS[language][key]
    if not isinstance(phrase, str):
        phrase = phrase[0 if values["n"] == 1 or (values["n"] == 0 and language == "fr") else 1]
    return phrase.format(**{name: _written(value, language) for name, value in values.items()})


def _written(value: object, language: str) -> object:
    """Numbers as the language writes them: `66,676`, `66 676`."""
    return number(Bounds(value, value), language) if isinstance(value, int) else value
