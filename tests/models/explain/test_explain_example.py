"""Check a figure in the shipped example: every definition that yields a number, and its days in words."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from models import edits
from models.dates import parse_edtf
from models.explain import Answer, Catalogue, Finding, Match, read_number, wording
from models.project import Project
from models.records import Event, Measure, Status
from models.statistics import State
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
    verdict = catalogue.judge(read_number("33.625"), "mean_interval")
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
    found = lines(example, catalogue.explain(read_number(text)).findings)
    assert (str(match), "calls", "Mean interval, opening included", 33.62) in found
    assert (str(match), "calls", "One contact every", 33.62) in found


def test_34_has_every_definition_the_plain_ones_first(example: Project, catalogue: Catalogue) -> None:
    findings = catalogue.explain(read_number("34")).findings
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
    verdict = catalogue.judge(read_number("63"), "days_since_last")
    assert verdict.answer is Answer.TRUE
    assert [[each.origin.id for each in finding.questions] for finding in verdict.findings] == [
        ["calls", "direct"]
    ]
    assert not verdict.instead


def test_one_measure_that_differs_is_told_with_its_own_value(catalogue: Catalogue) -> None:
    verdict = catalogue.judge(read_number("8"), "count")
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
        for each in catalogue.judge(read_number("9999"), key).instead
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
    (finding,) = Catalogue(project, AS_OF, AS_OF).judge(read_number("9999"), "longest_closed").instead
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
