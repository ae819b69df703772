"""Dates in words: exact typography in both languages, and words that read back as the same date."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.dates import EventDate, parse_edtf
from models.dates.typed import read
from models.dates.wording import format_date, format_day, month_name, understood

TODAY = datetime.date(2026, 1, 15)
NBSP = "\N{NO-BREAK SPACE}"

MEDIUM = {
    "2025-02-12": ("12 Feb 2025", "12 févr. 2025"),
    "2025-08-01": ("1 Aug 2025", "1er août 2025"),
    "2025-02": ("Feb 2025", "févr. 2025"),
    "2025": ("2025", "2025"),
    "0800": ("800", "800"),
    "2025-02-12~": ("c. 12 Feb 2025", "vers le 12 févr. 2025"),
    "2024~": ("c. 2024", "vers 2024"),
    "2024?": ("2024?", f"2024{NBSP}?"),
    "2024%": ("c. 2024?", f"vers 2024{NBSP}?"),
    "2025-22~": ("c. summer 2025", "vers l’été 2025"),
    "2025-21": ("spring 2025", "printemps 2025"),
    "2025-24": ("winter 2025–2026", "hiver 2025–2026"),
    "2025-30": ("southern summer 2025–2026", "été austral 2025–2026"),
    "2025-33": ("Q1 2025", "1er trimestre 2025"),
    "2025-37": ("early 2025", "début 2025"),
    "2025-38": ("mid-2025", "mi-2025"),
    "2025-41": ("H2 2025", "2e semestre 2025"),
    "199X": ("1990s", "années 1990"),
    "199X~": ("c. the 1990s", "vers les années 1990"),
    "20XX": ("between 2000 and 2099", "entre 2000 et 2099"),
    "2025-XX-XX": ("2025", "2025"),
    "2025-02-XX": ("Feb 2025", "févr. 2025"),
    "2025-1X": ("between Oct and Dec 2025", "entre oct. et déc. 2025"),
    "2025-02-1X": ("between 10 and 19 Feb 2025", "entre le 10 et le 19 févr. 2025"),
    "2025-12-19/2025-12-21": ("19–21 Dec 2025", "19–21 déc. 2025"),
    "2025-08-01/2025-08-03": ("1–3 Aug 2025", "1er–3 août 2025"),
    "2025-11-30/2025-12-02": ("30 Nov – 2 Dec 2025", "30 nov. – 2 déc. 2025"),
    "2025-12-30/2026-01-02": ("30 Dec 2025 – 2 Jan 2026", "30 déc. 2025 – 2 janv. 2026"),
    "2025-12-19/2025-12-19": ("19 Dec 2025", "19 déc. 2025"),
    "2025-08/2025-09": ("Aug–Sep 2025", "août–sept. 2025"),
    "2024/2025": ("2024–2025", "2024–2025"),
    "2025-02-12/2025-03": ("12 Feb 2025 – Mar 2025", "12 févr. 2025 – mars 2025"),
    "2025-12-19~/2025-12-21~": ("c. 19–21 Dec 2025", "19–21 déc. 2025 environ"),
    "2024~/2025": ("from c. 2024 to 2025", "de 2024 environ à 2025"),
    "2004-06-1X/2004-07-03": (
        "from a day between 10 and 19 Jun 2004 to 3 Jul 2004",
        "d’un jour entre le 10 et le 19 juin 2004 au 3 juil. 2004",
    ),
    "2025-02-12/..": ("since 12 Feb 2025", "depuis le 12 févr. 2025"),
    "../2025-12-21": ("until 21 Dec 2025", "jusqu’au 21 déc. 2025"),
    "../2025": ("until 2025", "jusqu’en 2025"),
    "../2025-22": ("until summer 2025", "jusqu’à l’été 2025"),
    "2025-08/": ("from Aug 2025 to an unknown day", "d’août 2025 à une date inconnue"),
    "/2025-22": ("from an unknown day to summer 2025", "d’une date inconnue à l’été 2025"),
    "[2025-08-18..2025-08-25]": ("between 18 and 25 Aug 2025", "entre le 18 et le 25 août 2025"),
    "[2025-08-01..2025-09-25]": ("between 1 Aug and 25 Sep 2025", "entre le 1er août et le 25 sept. 2025"),
    "[2024~..2025]": ("between c. 2024 and 2025", "entre 2024 environ et 2025"),
    "[2025-08-18,2025-08-19]": ("18 or 19 Aug 2025", "18 ou 19 août 2025"),
    "[2023,2025]": ("2023 or 2025", "2023 ou 2025"),
    "[2001,2003,2005..2008]": ("2001 or 2003 or between 2005 and 2008", "2001 ou 2003 ou entre 2005 et 2008"),
    "[..2025-02-07]": ("before 8 Feb 2025", "avant le 8 févr. 2025"),
    "[..2025-12-31]": ("before 1 Jan 2026", "avant le 1er janv. 2026"),
    "[..2025-01]": ("before Feb 2025", "avant févr. 2025"),
    "[..2023]": ("before 2024", "avant 2024"),
    "[2025..]": ("after 2024", "après 2024"),
    "[..2025-22]": ("no later than summer 2025", "au plus tard l’été 2025"),
    "[..2023~]": ("no later than c. 2023", "au plus tard en 2023 environ"),
    "[..9999]": ("no later than 9999", "au plus tard en 9999"),
}

LONG = {
    "2025-02-12": ("12 February 2025", "12 février 2025"),
    "2025-08-01": ("1 August 2025", "1er août 2025"),
    "2025-12-19/2025-12-21": ("19–21 December 2025", "19–21 décembre 2025"),
    "[..2025-02-07]": ("before 8 February 2025", "avant le 8 février 2025"),
}

WITHOUT_YEAR = {
    "2025-02-12": ("12 Feb", "12 févr."),
    "2025-08": ("Aug", "août"),
    "2025-22": ("summer", "été"),
    "2025-12-19/2025-12-21": ("19–21 Dec", "19–21 déc."),
    "[2025-08-18..2025-08-25]": ("between 18 and 25 Aug", "entre le 18 et le 25 août"),
    "[..2025-02-07]": ("before 8 Feb", "avant le 8 févr."),
    "2025-02-12~": ("c. 12 Feb", "vers le 12 févr."),
    # The year stays where nothing else says it:
    "2025": ("2025", "2025"),
    "2025-37": ("early 2025", "début 2025"),
    "2025-24": ("winter 2025–2026", "hiver 2025–2026"),
    "2025-12-30/2026-01-02": ("30 Dec 2025 – 2 Jan 2026", "30 déc. 2025 – 2 janv. 2026"),
    "[..2025-12-31]": ("before 1 Jan 2026", "avant le 1er janv. 2026"),
    "[..2023]": ("before 2024", "avant 2024"),
}

UNDERSTOOD = {
    "2025-02-12": ("Wednesday 12 February 2025", "mercredi 12 février 2025"),
    "2025-08-01?": ("Friday 1 August 2025, uncertain", "vendredi 1er août 2025, date incertaine"),
    "2025-08": ("one day, from 1 to 31 August 2025", "un jour, du 1er au 31 août 2025"),
    "2024~": (
        "one day, from 1 January to 31 December 2024, approximate",
        "un jour, du 1er janvier au 31 décembre 2024, date approximative",
    ),
    "[2025-08-18..2025-08-25]": (
        "one day, from 18 to 25 August 2025",
        "un jour, du 18 au 25 août 2025",
    ),
    "2025-24": (
        "one day, from 1 December 2025 to 28 February 2026",
        "un jour, du 1er décembre 2025 au 28 février 2026",
    ),
    "[..2025-02-07]": ("one day, 7 February 2025 at the latest", "un jour, au plus tard le 7 février 2025"),
    "[2025..]": ("one day, 1 January 2025 at the earliest", "un jour, au plus tôt le 1er janvier 2025"),
    "[2025-08-18,2025-08-19]": ("one day, 18 or 19 August 2025", "un jour, 18 ou 19 août 2025"),
    "2025-XX-15": (
        "one day, 15 January 2025 at the earliest, 15 December 2025 at the latest",
        "un jour, au plus tôt le 15 janvier 2025, au plus tard le 15 décembre 2025",
    ),
    "XXXX": (
        "one day, from 1 January 1 to 31 December 9999",
        "un jour, du 1er janvier 1 au 31 décembre 9999",
    ),
    "2025-12-19/2025-12-21": (
        "from 19 to 21 December 2025, 3 days",
        "du 19 au 21 décembre 2025, 3 jours",
    ),
    "2025-12-19/2025-12-19": ("19 December 2025, 1 day", "19 décembre 2025, 1 jour"),
    "2025-05/2025-06": (
        "starts between 1 and 31 May 2025, ends between 1 and 30 June 2025, 2 to 61 days",
        "commence entre le 1er et le 31 mai 2025, finit entre le 1er et le 30 juin 2025, de 2 à 61 jours",
    ),
    "2025-02-12/..": ("starts on 12 February 2025, open end", "commence le 12 février 2025, fin ouverte"),
    "2025-02-12/": ("starts on 12 February 2025, end unknown", "commence le 12 février 2025, fin inconnue"),
    "../2025-02-12": ("open beginning, ends on 12 February 2025", "début ouvert, finit le 12 février 2025"),
    "/2025-02-12": ("beginning unknown, ends on 12 February 2025", "début inconnu, finit le 12 février 2025"),
}


def in_both(date: EventDate, style: str = "medium", year: bool = True) -> tuple[str, str]:
    return (format_date(date, "en", style, year), format_date(date, "fr", style, year))


@pytest.mark.parametrize("text", MEDIUM)
def test_medium(text: str) -> None:
    assert in_both(parse_edtf(text)) == MEDIUM[text]


@pytest.mark.parametrize("text", LONG)
def test_long(text: str) -> None:
    assert in_both(parse_edtf(text), "long") == LONG[text]


@pytest.mark.parametrize("text", WITHOUT_YEAR)
def test_without_the_year(text: str) -> None:
    assert in_both(parse_edtf(text), year=False) == WITHOUT_YEAR[text]
    assert in_both(parse_edtf(text), "short") == WITHOUT_YEAR[text]


@pytest.mark.parametrize("text", UNDERSTOOD)
def test_understood(text: str) -> None:
    date = parse_edtf(text)
    assert (understood(date, "en"), understood(date, "fr")) == UNDERSTOOD[text]


def test_month_names() -> None:
    short_french = [month_name(month, "fr", "short") for month in range(1, 13)]
    assert " ".join(short_french) == "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."
    assert month_name(2, "en") == "Feb"
    assert month_name(2, "fr_CA", "long") == "février"


def test_a_day() -> None:
    ordinal = datetime.date(2025, 8, 1).toordinal()
    assert format_day(ordinal, "fr") == "1er août 2025"
    assert format_day(ordinal, "en", "long", year=False) == "1 August"
    with pytest.raises(ValueError, match="ordinal"):
        format_day(0, "en")


DAYS = st.dates(datetime.date(1000, 1, 2), datetime.date(9999, 12, 30)).map(datetime.date.isoformat)
MONTHS = DAYS.map(lambda day: day[:7])
YEARS = DAYS.map(lambda day: day[:4]).filter(lambda year: "1000" < year < "9999")
SEASONS = st.builds("{}-{}".format, YEARS, st.integers(21, 41))
DECADES = YEARS.map(lambda year: f"{year[:3]}X")
SINGLES = st.one_of(DAYS, MONTHS, YEARS, SEASONS, DECADES)
LIMITS = st.one_of(DAYS, MONTHS.filter(lambda month: "1000-01" < month < "9999-12"), YEARS)
MARKS = st.sampled_from(("", "~", "?", "%"))
ALIKE = st.one_of(
    *(st.lists(unit, min_size=2, max_size=2, unique=True) for unit in (DAYS, MONTHS, YEARS, SEASONS))
)


def spanned(template: str, ends: list[str], first_mark: str, last_mark: str) -> str:
    first, last = sorted(ends, key=lambda end: parse_edtf(end).sort_key)
    return template.format(first + first_mark, last + last_mark)


LOSSLESS = st.one_of(
    st.builds("{}{}".format, SINGLES, MARKS),
    st.builds(spanned, st.sampled_from(("{}/{}", "[{}..{}]")), ALIKE, MARKS, MARKS),
    st.builds(lambda ends, mark: spanned("{}/{}", ends, mark, mark), ALIKE, MARKS),
    st.builds(lambda ends: f"[{','.join(ends)}]", ALIKE),
    st.builds(str.format, st.sampled_from(("{}/..", "../{}", "{}/", "/{}")), SINGLES),
    st.builds(str.format, st.sampled_from(("[..{}]", "[{}..]")), LIMITS),
)


@settings(deadline=None, max_examples=300)
@given(LOSSLESS, st.sampled_from(("en", "fr")), st.sampled_from(("medium", "long")), st.booleans())
def test_words_read_back_as_the_same_date(text: str, language: str, style: str, day_first: bool) -> None:
    date = parse_edtf(text)
    assert read(format_date(date, language, style), TODAY, day_first)[0] == date


@settings(deadline=None)
@given(LOSSLESS, st.sampled_from(("en", "fr")))
def test_what_was_understood_is_one_line(text: str, language: str) -> None:
    line = understood(parse_edtf(text), language)
    assert line
    assert "\n" not in line
    assert "{" not in line
