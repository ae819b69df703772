"""What citeproc-py gets wrong in any style, put right: one small style for each case."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.citations import styles
from models.citations.notes import bibliography, format_note
from models.dates import parse_edtf
from models.records import Name, Source

ENVOY = Source(
    id="a",
    title="the long “call”",
    author=(Name(family="Gaulle", given="Charles", non_dropping_particle="de"),),
    container_title="Axios",
    issued=parse_edtf("2025-08-01"),
)
Format = Callable[..., str]


@pytest.fixture
def style(tmp_path: Path) -> Iterator[Format]:
    """Write a style and format a source with it; no-break spaces are shown as `_`."""
    before = styles.folders()

    def write(layout: str, more: str = "", attributes: str = "", bibliography: str = "") -> None:
        (tmp_path / "case.csl").write_text(
            f'<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" {attributes}>'
            f"<info><title>Case</title><id>case</id></info>{more}"
            f"<citation><layout>{layout}</layout></citation>{bibliography}</style>",
            encoding="utf-8",
        )
        styles.set_folders([tmp_path])

    def make(layout: str, source: Source = ENVOY, language: str = "en", **parts: str) -> str:
        write(layout, **parts)
        return format_note(source, language, "case").replace("\u00a0", "_")

    yield make
    styles.set_folders(before)


US = (
    '<date variable="issued"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/>'
    '<date-part name="year"/></date>'
)
YEAR_FIRST = (
    '<date variable="issued"><date-part name="year" suffix=", "/><date-part name="month" suffix=" "/>'
    '<date-part name="day"/></date>'
)
LOCALE = '<date variable="issued" form="text"/>'
YEAR = '<date variable="issued"><date-part name="year"/></date>'


@pytest.mark.parametrize(
    ("layout", "edtf", "english", "french"),
    [
        (US, "2025-08-01", "August 1, 2025", "1er août 2025"),
        (US, "2025-08-21", "August 21, 2025", "21 août 2025"),
        (YEAR_FIRST, "2025-08-01", "2025, August 1", "2025, 1er août"),
        (LOCALE, "2025-08-01", "August 1, 2025", "1er août 2025"),
        (LOCALE, "2025-08", "August 2025", "août 2025"),
        (LOCALE, "2025-12-19/2025-12-21", "19–21 December 2025", "19–21 décembre 2025"),
        (LOCALE, "2025-22", "summer 2025", "été 2025"),
        (YEAR, "2025-12-19/2025-12-21", "2025", "2025"),
        (YEAR, "2024-12/2025-01", "2024–2025", "2024–2025"),
        (YEAR, "2024~", "c. 2024", "vers 2024"),
    ],
)
def test_dates_in_any_order(style: Format, layout: str, edtf: str, english: str, french: str) -> None:
    source = Source(id="x", issued=parse_edtf(edtf))

    assert (style(layout, source), style(layout, source, "fr")) == (english, french)


def test_one_date_of_a_style_does_not_change_the_next(style: Format) -> None:
    short = '<date variable="issued" form="text"><date-part name="month" form="short"/></date>'

    assert style(f"{short}<text value=' / '/>{LOCALE}") == "Aug. 1, 2025 / August 1, 2025"


@pytest.mark.parametrize(
    ("layout", "expected"),
    [
        # Groups and labels without their variables.
        ('<text variable="title"/><group prefix=" (" suffix=")"><text term="edition"/>'
         '<text variable="edition"/></group>', "the long “call”"),
        ('<text variable="title"/><group><choose><if variable="title"><text value=", ed."/></if></choose>'
         '<text variable="edition"/></group>', "the long “call”"),
        ('<text variable="title"/><text variable="edition" prefix=" "/><label variable="edition"/>',
         "the long “call”"),
        # Variables with hyphens in numbers and conditions.
        ('<choose><if variable="container-title"><text variable="container-title"/></if></choose>', "Axios"),
        # Text cases on composed text.
        ('<text macro="m" text-case="capitalize-first"/>', "The long “call” of Axios"),
        ('<text variable="title" text-case="title"/>', "The Long “Call”"),
        # What is printed instead of something else is not printed again.
        ('<names variable="editor"><substitute><text macro="m"/></substitute></names>'
         '<text variable="title" prefix=", "/>', "the long “call” of Axios"),
        ('<names variable="editor"><substitute><names variable="author"/></substitute></names>'
         '<names variable="author" prefix=" / "/>', "Charles de Gaulle"),
        # Conditions about telling apart are never true.
        ('<choose><if disambiguate="true"><text value="A"/></if><else><text value="B"/></else></choose>',
         "B"),
        # Doubled, stray and empty punctuation.
        ('<text value="Why?"/><text value="."/><text value=" Or"/><text value=".."/>', "Why? Or."),
        ('<text value="a"/><text value=" ()"/><text value=" , ,"/><text value=" b"/>', "a, b"),
        ('<text value="a"/><text value="[ ]"/><text value=";."/>', "a."),
        # Quotation marks take commas and stops in as the locale says, and alternate with depth.
        ('<text variable="title" quotes="true" suffix=","/><text value=" Axios"/>',
         "“the long ‘call,’” Axios"),
        ('<text value="Why?" quotes="true" suffix="."/>', "“Why?”"),
        # Blocks stand apart.
        ('<text value="[1]" display="left-margin"/><text value="Text" display="right-inline"/>', "[1] Text"),
    ],
)  # fmt: skip
def test_what_is_put_right(style: Format, layout: str, expected: str) -> None:
    of_axios = '<text value=" of "/><text variable="container-title"/>'
    macro = f'<macro name="m"><text variable="title"/>{of_axios}</macro>'

    assert style(layout, more=macro) == expected


def test_numbers_with_hyphens(style: Format) -> None:
    source = Source(id="x", number="S-2025-11", page="12--15, 18-20", extra=(("collection-number", "7"),))
    layout = (
        '<number variable="number"/><text variable="page" prefix=" "/>'
        '<number variable="collection-number" prefix=" "/>'
    )

    assert style(layout, source) == "S-2025-11 12–15, 18–20 7"
    assert style(layout, source, "fr") == "S-2025-11 12–15, 18–20 7"


def test_dates_that_only_the_file_has(style: Format) -> None:
    original = ("original-date", {"date-parts": [[1951, 8]]})
    layout = '<text variable="title"/><date variable="original-date" form="text" prefix=" "/>'

    assert style(layout, Source(id="x", title="T", extra=(original,))) == "T August 1951"
    for odd in ({"date-parts": "x"}, {"date-parts": [[1, 2], [3]]}, {"date-parts": [["a"]]}, "1951", None):
        assert style(layout, Source(id="x", title="T", extra=(("original-date", odd),))) == "T"


def test_addresses_are_left_alone(style: Format) -> None:
    source = Source(id="x", title="T", url="https://example.org/a?b=c!d;e:f..g()", doi="10.1/a;b?.")
    layout = '<text variable="URL" suffix="."/><text variable="DOI" prefix=" https://doi.org/"/>'

    assert style(layout, source, "fr") == "https://example.org/a?b=c!d;e:f..g(). https://doi.org/10.1/a;b?."


def test_french_spaces_in_a_style_that_knows_none(style: Format) -> None:
    layout = '<text variable="title"/><text value=": "/><text variable="container-title" suffix="; "/>' + YEAR

    assert style(layout, language="fr") == "the long «_call_»_: Axios_; 2025"


def test_what_the_record_protects(style: Format) -> None:
    title = 'a <span class="nocase">iPhone of</span> <i>pravda</i>'
    layout = '<text variable="title" text-case="uppercase"/>'

    assert style(layout, Source(id="x", title=title)) == "A iPhone of PRAVDA"


def test_year_suffixes_of_a_style_that_does_not_print_them(style: Format) -> None:
    names = '<names variable="author"><name form="short"/></names>'
    entries = f'<bibliography><layout>{names}<text value=" "/>{YEAR}</layout></bibliography>'
    style("<text value='x'/>", bibliography=entries)
    path = Path(str(styles.folders()[0])) / "case.csl"
    text = path.read_text(encoding="utf-8")
    cited = f'<citation disambiguate-add-year-suffix="true"><layout>{names}{YEAR}</layout></citation>'
    path.write_text(text.replace("<citation><layout><text value='x'/></layout></citation>", cited))
    styles.refresh()
    twins = [Source(id=key, author=ENVOY.author, issued=ENVOY.issued) for key in "ab"]

    assert [entry.text for entry in bibliography(twins, "en", "case")] == [
        "de Gaulle 2025a",
        "de Gaulle 2025b",
    ]


def test_sorting_as_people_do(style: Format) -> None:
    entries = (
        '<bibliography><sort><key variable="title"/></sort><layout><text variable="title"/></layout>'
        "</bibliography>"
    )
    style('<text variable="title"/>', bibliography=entries)
    titles = ["Zèbre", "Élan", "« Danse »", "abbé", "Œuvre", "Яблоко"]
    listed = bibliography([Source(id=title, title=title) for title in titles], "fr", "case")

    assert [entry.source_id for entry in listed] == ["abbé", "« Danse »", "Élan", "Œuvre", "Zèbre", "Яблоко"]
