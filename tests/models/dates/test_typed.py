"""What people type, in English and French, becomes the date they mean or is refused with the reason."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.dates import DateError, from_day
from models.dates.typed import read

TODAY = datetime.date(2026, 1, 15)

READ = {
    # One day
    "12 fév. 2025": "2025-02-12",
    "12 févr 2025": "2025-02-12",
    "12 févr. 2025": "2025-02-12",
    "12 FÉVRIER 2025": "2025-02-12",
    "12 fevrier 2025.": "2025-02-12",
    "le 12 février 2025": "2025-02-12",
    "1er août 2025": "2025-08-01",
    "jeudi 18 décembre 2025": "2025-12-18",
    "jeu. 18 déc. 2025": "2025-12-18",
    "mar. 18 mars 2025": "2025-03-18",
    "Feb 12, 2025": "2025-02-12",
    "Feb. 12 2025": "2025-02-12",
    "Mar 18, 2025": "2025-03-18",
    "12 February 2025": "2025-02-12",
    "12-Feb-2025": "2025-02-12",
    "February 2nd, 2025": "2025-02-02",
    "the 2nd of February, 2025": "2025-02-02",
    "Tuesday, March 18, 2025": "2025-03-18",
    "Tue 18 Mar 2025": "2025-03-18",
    "2025 Feb 12": "2025-02-12",
    "13/02/2025": "2025-02-13",
    "02/13/2025": "2025-02-13",
    "5.5.2025": "2025-05-05",
    "mardi 02/12/2025": "2025-12-02",
    "2025-02-12": "2025-02-12",
    "2025\N{NON-BREAKING HYPHEN}02\N{NON-BREAKING HYPHEN}12": "2025-02-12",
    "2025/02/12": "2025-02-12",
    "2025.2.1": "2025-02-01",
    "20250212": "2025-02-12",
    "  12\N{NO-BREAK SPACE}févr.  2025 ": "2025-02-12",
    "29 Feb 2024": "2024-02-29",
    "Feb-12-2025": "2025-02-12",
    "Sep-11-2001": "2001-09-11",
    "Mar-4-2025": "2025-03-04",
    "May-6-2025": "2025-05-06",
    "Aug-25-2025": "2025-08-25",
    "Dec-31-2025": "2025-12-31",
    "Dec-1-2025": "2025-12-01",
    "Dec-12-2025": "2025-12-12",
    "août-12-2025": "2025-08-12",
    "Feb/12/2025": "2025-02-12",
    "Feb.12.2025": "2025-02-12",
    "2025-Feb-12": "2025-02-12",
    "2025-12-Feb": "2025-02-12",
    "12 juill. 2025": "2025-07-12",
    "1 er août 2025": "2025-08-01",
    # A month, a part of one, a season, a year
    "au mois d’août 2025": "2025-08",
    "in the month of August 2025": "2025-08",
    "mid-Aug-2025": "[2025-08-11..2025-08-20]",
    "août 2025": "2025-08",
    "en août 2025": "2025-08",
    "Aug. 2025": "2025-08",
    "May 2025": "2025-05",
    "02/2025": "2025-02",
    "2025/2": "2025-02",
    "mi-août 2025": "[2025-08-11..2025-08-20]",
    "à la mi-août 2025": "[2025-08-11..2025-08-20]",
    "mid-August 2025": "[2025-08-11..2025-08-20]",
    "début août 2025": "[2025-08-01..2025-08-10]",
    "fin août 2025": "[2025-08-21..2025-08-31]",
    "late February 2024": "[2024-02-21..2024-02-29]",
    "début 2024": "2024-37",
    "mid-2024": "2024-38",
    "fin 2024": "2024-39",
    "été 2025": "2025-22",
    "l’été 2025": "2025-22",
    "à l'automne 2025": "2025-23",
    "summer of 2025": "2025-22",
    "fall 2025": "2025-23",
    "hiver 2025-2026": "2025-24",
    "winter 2025–26": "2025-24",
    "winter 2025/26": "2025-24",
    "winter 2025 – 2026": "2025-24",
    "2024-2025 winter": "2024-24",
    "2024–25 winter": "2024-24",
    "été austral 2025–2026": "2025-30",
    "northern spring 2025": "2025-25",
    "Q1 2025": "2025-33",
    "2e trimestre 2025": "2025-34",
    "third quarter of 2025": "2025-35",
    "1er semestre 2025": "2025-40",
    "H2 2025": "2025-41",
    "2025": "2025",
    "années 1990": "199X",
    "in the 1990s": "199X",
    # Approximate and uncertain
    "vers 2024": "2024~",
    "c. 2024": "2024~",
    "c2024": "2024~",
    "ca 2024": "2024~",
    "circa Feb 2024": "2024-02~",
    "environ 2024": "2024~",
    "2024 environ": "2024~",
    "12 févr. 2024 env.": "2024-02-12~",
    "vers le 12 août 2025": "2025-08-12~",
    "about 12 Aug 2025": "2025-08-12~",
    "12 février 2025 ?": "2025-02-12?",
    "12 Feb 2025 (?)": "2025-02-12?",
    "12 Feb 2025~": "2025-02-12~",
    "peut-être le 12 février 2025": "2025-02-12?",
    "c. 2024 ?": "2024%",
    "vers la mi-août 2025": "[2025-08-11~..2025-08-20~]",
    # One day, bounded
    "avant 2024": "[..2023]",
    "before 8 Feb 2025": "[..2025-02-07]",
    "avant le 1er mars 2024": "[..2024-02-29]",
    "before Feb 2025": "[..2025-01]",
    "avant l’été 2025": "[..2025-05-31]",
    "before mid-August 2025": "[..2025-08-10]",
    "before c. 2024": "[..2023~]",
    "after 2024": "[2025..]",
    "après le 12 fév. 2025": "[2025-02-13..]",
    "no later than 9 Feb 2025": "[..2025-02-09]",
    "au plus tard le 9 février 2025": "[..2025-02-09]",
    "au plus tôt en août 2025": "[2025-08..]",
    "entre le 18 et le 25 août 2025": "[2025-08-18..2025-08-25]",
    "between 18 and 25 Aug 2025": "[2025-08-18..2025-08-25]",
    "between 30 Dec 2025 and 2 Jan 2026": "[2025-12-30..2026-01-02]",
    "entre août et sept. 2025": "[2025-08..2025-09]",
    "between early August and mid-August 2025": "[2025-08-01..2025-08-20]",
    "18 or 19 Aug 2025": "[2025-08-18,2025-08-19]",
    "18, 19 ou 21 août 2025": "[2025-08-18,2025-08-19,2025-08-21]",
    "Feb 12, 2025 or Feb 13, 2025": "[2025-02-12,2025-02-13]",
    "1-3 or 5 August 2025": "[2025-08-01..2025-08-03,2025-08-05]",
    "1, 3–5 ou 7 août 2025": "[2025-08-01,2025-08-03..2025-08-05,2025-08-07]",
    "c. 1–3 or 5 Aug 2025": "[2025-08-01~..2025-08-03~,2025-08-05~]",
    "2023–2024 or 2026": "[2023..2024,2026]",
    "Feb 12, 13 or 14, 2025": "[2025-02-12,2025-02-13,2025-02-14]",
    "between Feb 12 and 14, 2025": "[2025-02-12..2025-02-14]",
    # Lasting
    "Feb 12–14 2025": "2025-02-12/2025-02-14",
    "Feb 12 to 14 2025": "2025-02-12/2025-02-14",
    "Feb-12-13-2025": "2025-02-12/2025-02-13",
    "12–14-Feb-2025": "2025-02-12/2025-02-14",
    "12-14-Feb-2025": "2025-02-12/2025-02-14",
    "12-Feb-14-Mar-2025": "2025-02-12/2025-03-14",
    "Feb-12-2025–Feb-14-2025": "2025-02-12/2025-02-14",
    "12.–14.2.2025": "2025-02-12/2025-02-14",
    "2025-02-12/14": "2025-02-12/2025-02-14",
    "2025-02-27/03-02": "2025-02-27/2025-03-02",
    "2025-02-12–14": "2025-02-12/2025-02-14",
    "2025-02-12-14": "2025-02-12/2025-02-14",
    "2025-02/04": "2025-02/2025-04",
    "2025-02–04": "2025-02/2025-04",
    "2025-02–2025-04": "2025-02/2025-04",
    "Jan-Feb-2025": "2025-01/2025-02",
    "2025–26": "2025/2026",
    "c. 2025–26": "2025~/2026~",
    "late 2024–early 2025": "2024-39/2025-37",
    "19-21 Dec 2025": "2025-12-19/2025-12-21",
    "19–21 décembre 2025": "2025-12-19/2025-12-21",
    "Dec 19–21, 2025": "2025-12-19/2025-12-21",
    "30 Dec 2025 - 2 Jan 2026": "2025-12-30/2026-01-02",
    "30 Nov – 2 Dec 2025": "2025-11-30/2025-12-02",
    "18/08-25/08/2025": "2025-08-18/2025-08-25",
    "2025-08-18 – 2025-08-25": "2025-08-18/2025-08-25",
    "du 19 au 21 décembre 2025": "2025-12-19/2025-12-21",
    "du vendredi 19 au dimanche 21 décembre 2025": "2025-12-19/2025-12-21",
    "from 19 to 21 December 2025": "2025-12-19/2025-12-21",
    "d’août à septembre 2025": "2025-08/2025-09",
    "August-September 2025": "2025-08/2025-09",
    "2024–2025": "2024/2025",
    "printemps - été 2025": "2025-21/2025-22",
    "c. 19–21 Dec 2025": "2025-12-19~/2025-12-21~",
    "from c. 2024 to 2025": "2024~/2025",
    "depuis 2024": "2024/..",
    "depuis le 12 février 2025": "2025-02-12/..",
    "since Feb 2025": "2025-02/..",
    "à partir du 12 février 2025": "2025-02-12/..",
    "jusqu’au 21 décembre 2025": "../2025-12-21",
    "jusqu’en 2025": "../2025",
    "until summer 2025": "../2025-22",
    "from 12 Feb 2025 to an unknown day": "2025-02-12/",
    "d’une date inconnue au 21 déc. 2025": "/2025-12-21",
    # Relative to today
    "today": "2026-01-15",
    "aujourd’hui": "2026-01-15",
    "hier": "2026-01-14",
    "Yesterday": "2026-01-14",
    "demain": "2026-01-16",
    "tomorrow ?": "2026-01-16?",
    "depuis hier": "2026-01-14/..",
    "avant-hier": "2026-01-13",
    # EDTF, in small letters too
    "2025-02-1x": "2025-02-1X",
    "[2025-08-18..2025-08-25]": "[2025-08-18..2025-08-25]",
    "before 2025-02-08": "[..2025-02-07]",
}

TWO_READINGS = {
    "12/02/2025": ("2025-02-12", "2025-12-02"),
    "12.02.2025": ("2025-02-12", "2025-12-02"),
    "12-02-2025": ("2025-02-12", "2025-12-02"),
    "avant le 01/02/2025": ("[..2025-01-31]", "[..2025-01-01]"),
    "01/02/2025 - 03/04/2025": ("2025-02-01/2025-04-03", "2025-01-02/2025-03-04"),
}

SEVERAL_READINGS = {
    "2024-25": ("2024-25", "2024/2025"),
    "2020-21?": ("2020-21?", "2020?/2021?"),
    "2024/25": ("2024/2025", "[2024,2025]"),
    "2011–12": ("2011/2012", "2011-12"),
    "2011/12": ("2011-12", "2011/2012", "[2011,2012]"),
    "18/19 août 2025": ("2025-08-18/2025-08-19", "[2025-08-18,2025-08-19]"),
    "mars/avril 2025": ("2025-03/2025-04", "[2025-03,2025-04]"),
    "12/14.2.2025": ("2025-02-12/2025-02-14", "[2025-02-12,2025-02-14]"),
    "winter 2025": ("2025-24", "2024-24"),
    "hiver 2025": ("2025-24", "2024-24"),
}

REFUSED = {
    "": "empty",
    "  ": "empty",
    "soon": "not_understood",
    "jeudi": "not_understood",
    "week 12 2025": "not_understood",
    "été 2025-2026": "not_understood",
    "hiver 2025-2027": "not_understood",
    "début août - fin septembre 2025": "not_understood",
    "depuis mi-août 2025": "not_understood",
    "between an unknown day and 2025": "not_understood",
    "2024 or": "not_understood",
    "an unknown date or 12 Feb 2025": "not_understood",
    "2025-26 or 28 Aug 2025": "not_understood",
    "mid-Aug – late Aug or Oct 2025": "not_understood",
    "winter 2024 to 2025": "not_understood",
    "2024 to 2025 winter": "not_understood",
    "2024-2026 winter": "not_understood",
    "Feb 2025-2026": "not_understood",
    "Feb-2025-12": "not_understood",
    "12 – Feb 2025": "not_understood",
    "2–4 2025": "not_understood",
    "02-04/2025": "not_understood",
    "2025/02-04": "not_understood",
    "2/12-14/2025": "not_understood",
    "1/3 or 5 August 2025": "not_understood",
    "1/3 – 5 August 2025": "not_understood",
    "12/13 or 14 Aug 2025": "not_understood",
    "2024-2025-2026": "not_understood",
    "18/19/08/2025": "not_understood",
    "12 February 2025 " + "very " * 40: "not_understood",
    "12 février": "no_year",
    "Feb 12": "no_year",
    "12/02": "no_year",
    "août": "no_year",
    "été": "no_year",
    "mi-août": "no_year",
    "du 19 au 21 décembre": "no_year",
    "since March": "no_year",
    "Feb 12-14": "no_year",
    "Aug-25": "no_year",
    "12 Feb – 2025": "no_year",
    "12/02/25": "short_year",
    "12 fév. 25": "short_year",
    "Feb '25": "short_year",
    "vers 800": "short_year",
    "jeudi 19 décembre 2025": "wrong_weekday",
    "Friday, 18 December 2025": "wrong_weekday",
    "jeudi 12/02/2025": "wrong_weekday",
    "30 février 2025": "no_such_day",
    "29 Feb 2025": "no_such_day",
    "31/04/2025": "no_such_day",
    "02/30/2025": "no_such_day",
    "2025-02-30": "no_such_day",
    "Feb-30-2025": "no_such_day",
    "2025-02-30/31": "no_such_day",
    "from 30 to 31 June 2025": "no_such_day",
    "13/13/2025": "no_such_month",
    "2025-13": "no_such_month",
    "20251301": "no_such_month",
    "12 Feb 12025": "year_out_of_range",
    "44 BC": "year_out_of_range",
    "mars 44 av. J.-C.": "year_out_of_range",
    "-0044": "year_out_of_range",
    "before 0001": "year_out_of_range",
    "after 9999": "year_out_of_range",
    "21-19 Dec 2025": "reversed",
    "du 21 au 19 décembre 2025": "reversed",
    "30 Dec – 2 Jan 2026": "reversed",
    "between 25 and 18 Aug 2025": "reversed",
    "2025-12-30/01-02": "reversed",
    "12 Feb 2025 14:30": "clock_time",
    "12 février 2025 à 10h30": "clock_time",
    "2025-02-12T10:00": "clock_time",
    "{2024,2025}": "several_events",
    "from an unknown day to an unknown day": "open_both_ends",
}


@pytest.mark.parametrize("text", READ)
def test_read(text: str) -> None:
    assert [date.edtf for date in read(text, TODAY)] == [READ[text]]


@pytest.mark.parametrize("text", TWO_READINGS)
def test_day_first_and_month_first(text: str) -> None:
    readings = TWO_READINGS[text]
    assert tuple(date.edtf for date in read(text, TODAY, day_first=True)) == readings
    assert tuple(date.edtf for date in read(text, TODAY, day_first=False)) == readings[::-1]


@pytest.mark.parametrize("text", SEVERAL_READINGS)
def test_every_reading_is_offered(text: str) -> None:
    assert tuple(date.edtf for date in read(text, TODAY)) == SEVERAL_READINGS[text]


@pytest.mark.parametrize("text", REFUSED)
def test_refused(text: str) -> None:
    with pytest.raises(DateError) as caught:
        read(text, TODAY)
    assert (caught.value.code, caught.value.text) == (REFUSED[text], text)


@settings(deadline=None)
@given(st.dates(datetime.date(1, 1, 1)), st.booleans())
def test_numeric_dates_mean_the_same_in_any_shape(day: datetime.date, day_first: bool) -> None:
    order = f"{day.day}/{day.month}" if day_first else f"{day.month}/{day.day}"
    for text in (day.isoformat(), f"{day:%Y%m%d}".rjust(8, "0"), f"{order}/{day.year:04}"):
        assert read(text, TODAY, day_first)[0] == from_day(day)


@settings(deadline=None)
@given(st.text(alphabet="0123456789 -–/.,?~%[]{}XAUGcdeéfrtou'’", max_size=30))
def test_anything_else_is_refused_with_a_code(text: str) -> None:
    refused: DateError | None = None
    try:
        assert read(text, TODAY)
    except DateError as error:
        refused = error
    assert refused is None or (refused.text == text and refused.code in set(REFUSED.values()))


@settings(deadline=None)
@given(st.dates(), st.dates())
def test_today_fills_no_gap(today: datetime.date, other: datetime.date) -> None:
    for text in ("12 Feb 2025", "août 2025", "hiver 2025", "19-21 Dec 2025", "avant 2024"):
        assert read(text, today) == read(text, other)
