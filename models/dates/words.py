"""The words of each language for dates, as tables; `phrases` puts them together.

Templates name a date by its `Phrase`: `{0}` is the bare text, `{0.the}` the text with its article.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

_OF = {"": "de ", "le ": "du ", "l’": "de l’", "les ": "des ", "the ": "of the "}
_TO = {"": "à ", "le ": "au ", "l’": "à l’", "les ": "aux ", "the ": "to the "}
_VOWELS = "aeiouyâéêh"


class Phrase(NamedTuple):
    """A date in words, and the article that it takes within a sentence (`le `, `l’`, `les `, `the `)."""

    text: str
    article: str = ""

    def __str__(self) -> str:
        return self.text

    def __format__(self, spec: str) -> str:
        return self.text

    @property
    def the(self) -> str:
        return self.article + self.text

    @property
    def of(self) -> str:
        """French `de` with the article: `du 3 mars`, `d’août`, `de l’été`."""
        if not self.article and self.text[0] in _VOWELS:
            return f"d’{self.text}"
        return _OF[self.article] + self.text

    @property
    def to(self) -> str:
        """French `à` with the article: `au 3 mars`, `à août`, `à l’été`."""
        return _TO[self.article] + self.text

    @property
    def when(self) -> str:
        """French: `le 3 mars`, `en août`, `l’été`."""
        return self.the if self.article else f"en {self.text}"

    @property
    def until(self) -> str:
        """French, after `jusqu’`: `au 3 mars`, `en août`, `à l’été`."""
        return self.to if self.article else f"en {self.text}"


class EndWords(NamedTuple):
    """One end of an event that lasts: its day, the days that it lies between, or that it is none."""

    on: str
    between: str
    open: str
    unknown: str


class Words(msgspec.Struct, frozen=True):
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    """Monday first."""
    seasons: dict[int, tuple[str, str]]
    """EDTF code -> article, template of the year."""
    first_of_month: str
    """How the day 1 is written."""
    day_article: str
    decade: tuple[str, str]
    """Article, template of the year."""
    about: str
    """Before a date: approximate."""
    about_inside: str
    """The same of one date among several."""
    about_range: str
    """The same of a range with a dash."""
    uncertain: str
    between: str
    lasting: str
    since: str
    until: str
    unknown_end: str
    unknown_start: str
    before: str
    after: str
    at_the_latest: str
    at_the_earliest: str
    either: str
    one_of_between: str
    # What was understood of a typed date, in one line:
    one_day: str
    weekday_day: str
    days: tuple[str, str]
    """One, several: `{0}` is the number."""
    days_from_to: str
    start: EndWords
    end: EndWords
    on_the_latest: str
    on_the_earliest: str
    qualifiers: dict[str, str]


_EN = Words(
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    short_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    seasons={
        **{
            first + i: ("", f"{hemisphere}{name} {{0}}")
            for first, hemisphere in ((21, ""), (25, "northern "), (29, "southern "))
            for i, name in enumerate(("spring", "summer", "autumn", "winter"))
        },
        **{33 + i: ("", f"Q{i + 1} {{0}}") for i in range(4)},
        37: ("", "early {0}"),
        38: ("", "mid-{0}"),
        39: ("", "late {0}"),
        **{40 + i: ("", f"H{i + 1} {{0}}") for i in range(2)},
    },
    first_of_month="1",
    day_article="",
    decade=("the ", "{0}s"),
    about="c. {0.the}",
    about_inside="c. {0.the}",
    about_range="c. {0}",
    uncertain="{0}?",
    between="between {0.the} and {1.the}",
    lasting="from {0.the} to {1.the}",
    since="since {0.the}",
    until="until {0.the}",
    unknown_end="from {0.the} to an unknown day",
    unknown_start="from an unknown day to {0.the}",
    before="before {0.the}",
    after="after {0.the}",
    at_the_latest="no later than {0.the}",
    at_the_earliest="no earlier than {0.the}",
    either=" or ",
    one_of_between="a day between {0.the} and {1.the}",
    one_day="one day, {0}",
    weekday_day="{0} {1}",
    days=("{0} day", "{0} days"),
    days_from_to="{0} to {1} days",
    start=EndWords("starts on {0}", "starts between {0} and {1}", "open beginning", "beginning unknown"),
    end=EndWords("ends on {0}", "ends between {0} and {1}", "open end", "end unknown"),
    on_the_latest="{0} at the latest",
    on_the_earliest="{0} at the earliest",
    qualifiers={"~": "approximate", "?": "uncertain", "%": "approximate and uncertain"},
)

_FR = Words(
    months=(
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    short_months=(
        *("janv.", "févr.", "mars", "avr.", "mai", "juin"),
        *("juil.", "août", "sept.", "oct.", "nov.", "déc."),
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    seasons={
        **{
            first + i: (article, f"{name}{hemisphere} {{0}}")
            for first, hemisphere in ((21, ""), (25, " boréal"), (29, " austral"))
            for i, (article, name) in enumerate(
                (("le ", "printemps"), ("l’", "été"), ("l’", "automne"), ("l’", "hiver"))
            )
        },
        **{33 + i: ("le ", f"{rank} trimestre {{0}}") for i, rank in enumerate(("1er", "2e", "3e", "4e"))},
        37: ("", "début {0}"),
        38: ("", "mi-{0}"),
        39: ("", "fin {0}"),
        **{40 + i: ("le ", f"{rank} semestre {{0}}") for i, rank in enumerate(("1er", "2e"))},
    },
    first_of_month="1er",
    day_article="le ",
    decade=("les ", "années {0}"),
    about="vers {0.the}",
    about_inside="{0} environ",
    about_range="{0} environ",
    uncertain="{0}\N{NO-BREAK SPACE}?",
    between="entre {0.the} et {1.the}",
    lasting="{0.of} {1.to}",
    since="depuis {0.the}",
    until="jusqu’{0.until}",
    unknown_end="{0.of} à une date inconnue",
    unknown_start="d’une date inconnue {0.to}",
    before="avant {0.the}",
    after="après {0.the}",
    at_the_latest="au plus tard {0.when}",
    at_the_earliest="au plus tôt {0.when}",
    either=" ou ",
    one_of_between="un jour entre {0.the} et {1.the}",
    one_day="un jour, {0}",
    weekday_day="{0} {1}",
    days=("{0} jour", "{0} jours"),
    days_from_to="de {0} à {1} jours",
    start=EndWords("commence {0.the}", "commence entre {0.the} et {1.the}", "début ouvert", "début inconnu"),
    end=EndWords("finit {0.the}", "finit entre {0.the} et {1.the}", "fin ouverte", "fin inconnue"),
    on_the_latest="au plus tard {0.the}",
    on_the_earliest="au plus tôt {0.the}",
    qualifiers={
        "~": "date approximative",
        "?": "date incertaine",
        "%": "date approximative et incertaine",
    },
)

_WORDS = {"en": _EN, "fr": _FR}


def words_of(language: str) -> Words:
    """The words of `en` or `fr`, or of a locale of these such as `fr_CA`; English for any other."""
    return _WORDS.get(language[:2], _EN)
