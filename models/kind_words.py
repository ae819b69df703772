"""The words that kinds of event go by, in both languages: what a name means, and what it may mean."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from models.text import folded, folded_words


class KindWord(NamedTuple):
    """A contact that has a word in both languages, singular and plural."""

    english: tuple[str, str]
    french: tuple[str, str]
    feminine: bool
    names: tuple[str, str] = ("", "")
    """Further names of it in English and in French, folded, with commas between."""
    title: tuple[str, str] | None = None
    """What a kind of it is called in a table, where that is not the singular with a capital."""


KNOWN = {
    "call": KindWord(
        ("phone call", "phone calls"),
        ("appel téléphonique", "appels téléphoniques"),
        False,
        (
            "call, calls, phone, telephone, telephone call, telephone calls",
            "appel, appels, coup de fil, coups de fil, conversation telephonique, entretien telephonique,"
            " telephone",
        ),
        ("Call", "Appel"),
    ),
    "meeting": KindWord(
        ("meeting", "meetings"),
        ("rencontre", "rencontres"),
        True,
        (
            "meeting in person, meetings in person, in-person meeting, face-to-face meeting",
            "rencontre en personne",
        ),
    ),
    "message": KindWord(("message", "messages"), ("message", "messages"), False),
    "envoys": KindWord(
        ("contact through envoys", "contacts through envoys"),
        ("contact par émissaires", "contacts par émissaires"),
        False,
        ("envoy, envoys", "emissaire, emissaires"),
        ("Envoys", "Émissaires"),
    ),
    "conversation": KindWord(
        ("conversation", "conversations"), ("conversation", "conversations"), True, ("talk, talks", "")
    ),
    "email": KindWord(
        ("email", "emails"),
        ("courriel", "courriels"),
        False,
        ("e-mail, e-mails, mail, mails", "courrier electronique"),
    ),
    "letter": KindWord(("letter", "letters"), ("lettre", "lettres"), True),
    "summit": KindWord(("summit", "summits"), ("sommet", "sommets"), False),
    "telegram": KindWord(("telegram", "telegrams"), ("télégramme", "télégrammes"), False),
    "video-call": KindWord(
        ("video call", "video calls"), ("appel vidéo", "appels vidéo"), False, ("", "visio")
    ),
    "visit": KindWord(("visit", "visits"), ("visite", "visites"), True),
    "vote": KindWord(("vote", "votes"), ("vote", "votes"), False),
}
"""What sentences can inflect. A kind of any other name is quoted by it: nobody knows its plural or gender."""

_LIKE = {
    "call": "call calls phone telephone telephonique appel appels visio video-call visioconference "
    "videoconference teleconference conversation entretien-telephonique",
    "meeting": "meeting meetings summit summits rencontre rencontres sommet sommets visit visits visite "
    "visites encounter bilateral talks entretien reunion tete-a-tete entrevue dinner diner lunch dejeuner",
    "message": "message messages letter letters lettre lettres email emails e-mail mail courriel courriels "
    "telegram telegramme cable text sms note",
    "envoys": "envoy envoys emissaire emissaires delegation delegations delegate delegates envoye envoyes "
    "backchannel go-between",
    "context": "context contexte vote law loi bill sanction sanctions election elections statement "
    "declaration announcement annonce decree decret speech discours article report rapport poll sondage "
    "strike attack",
}
_KINDS_LIKE = {word: kind for kind, words in _LIKE.items() for word in words.split()}
_LANGUAGES = ("en", "fr")


def _names_in(word: KindWord, language: str) -> frozenset[str]:
    """The folded names of a word in one language."""
    place = _LANGUAGES.index(language)
    own = (word.english, word.french)[place]
    return frozenset(folded_words(name) for name in (*own, *filter(None, word.names[place].split(", "))))


_NAMED = {
    name: key for key, word in KNOWN.items() for language in _LANGUAGES for name in _names_in(word, language)
}


def known_word(name: str) -> str:
    """The key in `KNOWN` of a whole name in either language: `Appel` -> `call`; empty for any other name."""
    return _NAMED.get(folded_words(name), "")


@lru_cache(maxsize=256)
def usual_name(name: str, language: str) -> str:
    """What a kind of this name is called in `en` or `fr`: `Appel` -> `Call`.

    Empty where nobody knows, and where the name is one of that language already: `Coup de fil` stays.
    """
    key = known_word(name)
    if not key or language not in _LANGUAGES or folded_words(name) in _names_in(KNOWN[key], language):
        return ""
    word, place = KNOWN[key], _LANGUAGES.index(language)
    if word.title:
        return word.title[place]
    singular = (word.english, word.french)[place][0]
    return singular[0].upper() + singular[1:]


def kinds_like(name: str) -> tuple[str, ...]:
    """The ids of the usual kinds that the whole name, then each of its words, suggests: a guess."""
    whole = re.sub(r"[\W_]+", "-", folded(name)).strip("-")
    return tuple(_KINDS_LIKE[word] for word in (whole, *whole.split("-")) if word in _KINDS_LIKE)
