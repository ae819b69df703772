"""Check a figure in the shipped example: every definition that yields a number, and its days in words."""

from __future__ import annotations

import datetime
import math
from pathlib import Path

import pytest
from msgspec.structs import replace

from models import edits
from models.dates import parse_edtf
from models.explain import Answer, Catalogue, Figure, Finding, Match, read_number, wording
from models.explain.report import finding_json
from models.project import Project
from models.records import Event, Measure, Status
from models.statistics import State, compute
from models.statistics.report import bounds_json
from models.storage import load

EXAMPLE = Path(__file__).parents[3] / "resources" / "examples" / "trump-putin-2025.entrevue"
AS_OF = datetime.date(2025, 12, 18)
OPENING = (State.OPENING,)

Line = tuple[str, str, str, float]
"""Match, measure (empty for every direct contact), name, value to two decimals."""


@pytest.fixture
def example() -> Project:
    return load(EXAMPLE)


@pytest.fixture
def catalogue(example: Project) -> Catalogue:
    return Catalogue(example, AS_OF, AS_OF)


def lines(project: Project, findings: tuple[Finding, ...]) -> list[Line]:
    return [
        (
            str(each.match),
            each.question.origin.id,
            wording.finding_name(project, each, "en"),
            round(each.value.min, 2),
        )
        for each in findings
    ]


def test_the_mean_with_the_opening_is_found_when_claimed(example: Project, catalogue: Catalogue) -> None:
    verdict = catalogue.judge(read_number("33.625", "en"), "mean_interval")
    assert verdict.answer is Answer.TRUE_IF
    assert [(each.figure.included, each.value) for each in verdict.findings] == [(OPENING, (33.625, 33.625))]
    days = wording.days_text(example, verdict.findings[0], "en")
    assert days == "(23 + 34 + 62 + 16 + 10 + 19 + 46 + 59) / 8 = 33.625"
    assert {each.value.min for each in verdict.instead} == {246 / 7, 246 / 8}


@pytest.mark.parametrize(
    ("text", "match"), [("33.625", Match.EXACT), ("33.6", Match.ROUNDED), ("34", Match.ROUNDED)]
)
def test_the_mean_with_the_opening_is_listed(
    example: Project, catalogue: Catalogue, text: str, match: Match
) -> None:
    found = lines(example, catalogue.explain(read_number(text, "en")).findings)
    assert (str(match), "calls", "Mean interval, opening included", 33.62) in found
    assert (str(match), "calls", "One contact every", 33.62) in found


def test_34_has_every_definition_the_plain_ones_first(example: Project, catalogue: Catalogue) -> None:
    findings = catalogue.explain(read_number("34", "en")).findings
    assert lines(example, findings) == [
        ("exact", "calls", "Median interval", 34),
        ("exact", "calls", "Closed silence", 34),
        ("exact", "direct", "Median interval, open silence included", 34),
        ("exact", "calls", "Median interval, opening and open silences included", 34),
        ("rounded", "calls", "One contact every", 33.62),
        ("rounded", "", "Window days per contact", 34.33),
        ("rounded", "calls", "One contact every, both ends counted", 33.75),
        ("rounded", "calls", "Mean interval, opening included", 33.62),
        ("rounded", "direct", "Mean interval, open silence included", 34.33),
        ("rounded", "", "Window days per contact, both ends counted", 34.44),
        (
            "rounded",
            "direct",
            "Mean interval, opening and open silences included, both ends counted",
            34.2,
        ),
    ]
    days = {wording.days_text(example, each, "en") for each in findings}
    assert "(16 Oct 2025 − 20 Jan 2025 + 1) / 8 = 270 / 8 = 33.75" in days
    assert "(18 Dec 2025 − 12 Feb 2025 + 1) / 9 = 310 / 9 = 34.444" in days


def test_every_measure_of_which_a_claim_holds_confirms_it(catalogue: Catalogue) -> None:
    verdict = catalogue.judge(read_number("63", "en"), "days_since_last")
    assert verdict.answer is Answer.TRUE
    assert [[each.origin.id for each in finding.questions] for finding in verdict.findings] == [
        ["calls", "direct"]
    ]
    assert not verdict.instead


def test_one_measure_that_differs_is_told_with_its_own_value(catalogue: Catalogue) -> None:
    verdict = catalogue.judge(read_number("8", "en"), "count")
    assert [each.question.origin.id for each in verdict.findings if each.is_own] == ["calls"]
    assert [(each.question.origin.id, each.value) for each in verdict.instead] == [("direct", (9, 9))]


@pytest.mark.parametrize(
    ("date", "words", "day"),
    [
        ("2025-02", "Feb 2025", "Feb 2025"),
        ("[2025-02-10..2025-02-14]", "between 10 and 14 Feb 2025", "[between 10 and 14 Feb 2025]"),
        ("2025-02-12~", "c. 12 Feb 2025", "c. 12 Feb 2025"),
        ("2025-02-12", "12 Feb 2025", "12 Feb 2025"),
    ],
)
def test_days_are_in_the_words_of_the_event(example: Project, date: str, words: str, day: str) -> None:
    first = min(
        (each for each in example.events.values() if each.kind == "call" and each.status is Status.HELD),
        key=lambda event: event.date.start,
    )
    example.apply(edits.update(first, date=parse_edtf(date)))
    endless = edits.update(example.measures["calls"], start=None)
    example.apply(endless)
    catalogue = Catalogue(example, AS_OF, AS_OF, [example.measures["calls"]])
    texts = [
        wording.days_text(example, each, "en")
        for key in ("closed", "exposure_per_contact")
        for each in catalogue.judge(read_number("9999", "en"), key).instead
    ]
    assert f"{words} → 18 Mar 2025" in texts
    assert any(text.startswith(f"(18 Dec 2025 − {day}) / 8") for text in texts)


def longest_closed(*dates: str) -> Finding:
    """The longest closed silence of events on these dates."""
    base = load(EXAMPLE)
    events = [
        Event(id=f"e{number}", date=parse_edtf(date), kind="call", status=Status.HELD)
        for number, date in enumerate(dates)
    ]
    project = Project(records=[*base.kinds.values(), Measure(id="m", name="M"), *events])
    (finding,) = Catalogue(project, AS_OF, AS_OF).judge(read_number("9999", "en"), "longest_closed").instead
    return finding


@pytest.mark.parametrize(
    ("dates", "tie"),
    [
        (("2025-01-01", "2025-01-11", "2025-01-16"), ""),
        (("2025-01-01", "2025-01-11", "2025-01-21"), "Equal ones are all given."),
        (("2025-01-01", "[2025-01-10..2025-01-12]", "2025-01-21"), "All that may be the longest are given."),
        ([f"2025-01-{day:02}" for day in range(1, 11)], "9 are equally long; the first ones are given."),
    ],
)
def test_only_exact_ties_are_called_equal(dates: tuple[str, ...], tie: str) -> None:
    finding = longest_closed(*dates)
    plain = "The longest interval between one contact and the next."
    assert wording.definition(finding, "en") == f"{plain} {tie}".strip()


def on_days(project: Project, findings: tuple[Finding, ...]) -> list[tuple[str, str, float]]:
    """Figure, question in words, value."""
    return [(each.figure.key, wording.question_name(each, "en"), each.value.min) for each in findings]


CALLS, DIRECT = "Phone calls since 20 January", "Direct contacts since 20 January"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (
            "61",
            [
                ("days_since_last", f"As of 16 December 2025: {CALLS}; As of 16 December 2025: {DIRECT}", 61),
                ("days_since_last", f"As of 18 May 2025: {CALLS}; As of 18 May 2025: {DIRECT}", 61),
                ("longest", f"As of 18 May 2025: {CALLS}; As of 18 May 2025: {DIRECT}", 61),
            ],
        ),
        ("62", []),
        ("1000", []),
    ],
)
def test_other_as_of_days_are_tried_where_nothing_is_exactly_it(
    example: Project, catalogue: Catalogue, number: str, expected: list[tuple[str, str, float]]
) -> None:
    explanation = catalogue.explain(read_number(number, "en"))
    assert on_days(example, explanation.other_days) == expected
    assert all(each.match is Match.EXACT and not each.is_own for each in explanation.other_days)
    assert explanation.is_found == (number == "62")


def test_a_claim_that_was_true_the_day_before(example: Project, catalogue: Catalogue) -> None:
    verdict = catalogue.judge(read_number("62", "en"), "days_since_last")
    assert verdict.answer is Answer.FALSE
    assert on_days(example, verdict.other_days)[0] == (
        "days_since_last",
        f"As of 17 December 2025: {CALLS}; As of 17 December 2025: {DIRECT}",
        62,
    )
    assert wording.question_name(verdict.other_days[0], "fr").startswith(
        "Au 17 décembre 2025\u00a0: Appels téléphoniques depuis le 20 janvier\u00a0; "
    )
    assert "20 January – 17 December 2025" in wording.question_texts(example, verdict.other_days[0], "en")[0]
    assert catalogue.judge(read_number("63", "en"), "days_since_last").other_days == ()


def test_a_later_day_is_tried_up_to_the_last_that_the_project_knows(example: Project) -> None:
    assert example.info.as_of == AS_OF
    asked = read_number("66", "en")
    assert Catalogue(example, AS_OF + datetime.timedelta(10)).explain(asked).other_days == ()
    example.info = replace(example.info, as_of=None)
    later = Catalogue(example, AS_OF + datetime.timedelta(10), AS_OF)
    found = later.explain(read_number("66", "en")).other_days
    assert on_days(example, found)[0][1].startswith(f"As of 21 December 2025: {CALLS}")
    assert later.explain(read_number("74", "en")).other_days == ()


def test_a_count_and_a_pace_of_another_day(example: Project, catalogue: Catalogue) -> None:
    verdict = catalogue.judge(read_number("7", "en"), "count")
    assert on_days(example, verdict.other_days)[0] == ("count", f"As of 15 October 2025: {CALLS}", 7)
    verdict = catalogue.judge(read_number("29", "en"), "days_per_contact")
    pace = ("days_per_contact", f"As of 2 July 2025: {CALLS}; As of 2 July 2025: {DIRECT}", 29)
    assert on_days(example, verdict.other_days) == [pace]


@pytest.mark.parametrize("number", ["271", "268.7"])
def test_the_days_up_to_the_last_contact_are_among_the_nearest(
    example: Project, catalogue: Catalogue, number: str
) -> None:
    nearest = catalogue.explain(read_number(number, "en")).findings
    days = [
        wording.days_text(example, each, "en")
        for each in nearest
        if each.figure == Figure("days_to_last") and each.value.min == 269
    ]
    assert days == ["20 Jan 2025 → 16 Oct 2025"]


@pytest.fixture
def open_example(example: Project) -> Project:
    """The first call is of some day before 8 February, and nothing says from when on one counts."""
    first = min(
        (each for each in example.events.values() if each.kind == "call" and each.status is Status.HELD),
        key=lambda each: each.date.earliest,
    )
    example.apply(edits.update(first, date=parse_edtf("[..2025-02-07]")))
    for measure in list(example.measures.values()):
        example.apply(edits.update(measure, start=None))
    return example


@pytest.mark.parametrize("number", ["34", "61", "100", "3000", "700000"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_open_beginning_is_no_number_of_days(open_example: Project, number: str, language: str) -> None:
    explanation = Catalogue(open_example, AS_OF, AS_OF).explain(read_number(number, "en"))
    for finding in explanation.findings:
        texts = (wording.value_text(finding, language), wording.days_text(open_example, finding, language))
        assert not [text for text in texts if "73" in text or "∞" in text or "inf" in text]
        # What can be nearly anything is worth a word only where a measure itself says it.
        assert finding.is_own or not math.isinf(finding.value.max)


def test_json_keeps_the_numbers_of_the_definition(open_example: Project) -> None:
    explanation = Catalogue(open_example, AS_OF, AS_OF).explain(read_number("100", "en"))
    for finding in explanation.findings:
        told, found = finding.question.statistics, finding_json(open_example, finding, "en")
        defined = compute(open_example, told.measure, AS_OF, AS_OF)
        if finding.figure.key == "days_per_contact":
            assert found["value"] == bounds_json(defined.days_per_contact)
        if finding.figure.key == "closed":
            assert found["value"] == bounds_json(defined.intervals[finding.figure.index].days)
        assert found["value"]["max"] > 10_000
