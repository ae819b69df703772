"""The words of a figure, in the figure's language, which need not be the interface's."""

from __future__ import annotations

NO_BREAK_SPACE = "\u00a0"
DASH = "—"

_WORDS = {
    "en": {
        "per": "per {noun}, on average",
        "day": "day with a contact",
        "days": "days with a contact",
        "arithmetic": "{start} → {end}: {days} ÷ {count}",
        "span": "{start} → {end}",
        "tied": "{span}, and {n} more as long",
        "closed": "longest closed silence",
        "counting": "and counting",
        "without": "without a contact",
        "since": "since {day}",
        "since_event": "since the {kind} of {day}",
        "between": "Days between contacts",
        "open": "Silence still open on {day}",
        "planned": "Hollow: planned",
        "postponed": "Hollow: postponed",
        "claimed": "Dotted: claimed by one party",
        "off": "Crossed out: called off or denied",
        "sources": "Sources: {list}",
        "no_source": "No source is cited for these events.",
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
        "tied": "{span}, et {n} autres aussi longs",
        "closed": "plus long silence refermé",
        "counting": "et le silence dure",
        "without": "sans contact",
        "since": "depuis le {day}",
        "since_event": "depuis le {day} ({kind})",
        "between": "Jours entre deux contacts",
        "open": "Silence encore ouvert au {day}",
        "planned": "Évidé\u00a0: prévu",
        "postponed": "Évidé\u00a0: reporté",
        "claimed": "Pointillé\u00a0: affirmé par une partie",
        "off": "Barré\u00a0: annulé ou démenti",
        "sources": "Sources\u00a0: {list}",
        "no_source": "Aucune source n’est citée pour ces événements.",
        "more": "… et {n} autres.",
        "made": "Réalisé avec Entrevue",
        "untitled": "Chronologie",
    },
}
LANGUAGES = tuple(_WORDS)


def say(key: str, language: str, **values: object) -> str:
    """A phrase of the figure with its blanks filled."""
    return _WORDS[language][key].format(**values)
