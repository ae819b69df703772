"""Check a figure: the founding brief’s numbers, claims, and how near a number comes."""

from __future__ import annotations

import datetime

import pytest
from msgspec.structs import replace

from models import edits
from models.dates import parse_edtf
from models.explain import (
    CLAIMS,
    Answer,
    Asked,
    Catalogue,
    Departure,
    Explanation,
    Finding,
    Match,
    read_number,
    wording,
)
from models.explain.matching import match_of
from models.explain.report import explanation_json, verdict_json
from models.narrative import terms
from models.project import Project
from models.records import CountBy
from models.statistics import Bounds, compute
from tests.models.statistics.small_projects import asked, small

TODAY = datetime.date(2026, 1, 15)


def explain(project: Project, text: str) -> Explanation:
    return Catalogue(project, TODAY).explain(read_number(text, "en"))


def found(explanation: Explanation, key: str, measure: str, match: Match) -> Finding:
    """The one finding of a measure's own question."""
    (finding,) = [
        each
        for each in explanation.findings
        if (each.figure.key, each.question.origin.id, each.match) == (key, measure, match) and each.is_own
    ]
    return finding


def test_34_is_a_trap(project: Project) -> None:
    explanation = explain(project, "34")
    pace = found(explanation, "days_per_contact", "calls", Match.ROUNDED)
    middle = found(explanation, "median_interval", "calls", Match.EXACT)
    first = found(explanation, "closed", "calls", Match.EXACT)

    assert pace.value == (33.625, 33.625)
    assert middle.value == first.value == (34, 34)
    assert first.event_ids == ("call-1", "call-2")
    assert wording.days_text(project, first, "en") == "12 Feb 2025 → 18 Mar 2025"
    assert wording.days_text(project, pace, "en") == "(16 Oct 2025 − 20 Jan 2025) / 8 = 269 / 8 = 33.625"
    assert wording.days_text(project, middle, "fr") == "le milieu de 10, 16, 19, 34, 46, 59, 62"
    assert wording.value_text(pace, "fr") == "33,625 jours"


def test_exact_comes_before_rounded_and_the_own_question_first(project: Project) -> None:
    explanation = explain(project, "34")
    matches = [list(Match).index(finding.match) for finding in explanation.findings]
    assert matches == sorted(matches)
    for match in (Match.EXACT, Match.ROUNDED):
        assert explanation.of(match)[0].is_own


def test_a_number_given_exactly_is_not_rounded(project: Project) -> None:
    explanation = explain(project, "33.625")
    assert found(explanation, "days_per_contact", "calls", Match.EXACT).value.min == 33.625
    assert not explanation.of(Match.ROUNDED)
    assert explain(project, "33,63").of(Match.ROUNDED)


def test_62_and_63_are_told_apart(project: Project) -> None:
    assert found(explain(project, "62"), "longest_closed", "calls", Match.EXACT)
    days = explain(project, "63 jours")
    assert found(days, "days_since_last", "calls", Match.EXACT).event_ids == ("call-8",)
    assert found(days, "longest", "calls", Match.EXACT)
    both = [finding for finding in days.findings if finding.figure.both_ends]
    assert {finding.figure.key for finding in both} == {"longest_closed", "closed"}


def test_23_is_the_opening_silence(project: Project) -> None:
    assert found(explain(project, "23"), "opening", "calls", Match.EXACT).event_ids == ("call-1",)


def test_8_counts_the_calls_once(project: Project) -> None:
    explanation = explain(project, "8")
    counts = [each for each in explanation.findings if each.figure.key in ("count", "count_by_kind")]
    assert [(each.figure.key, each.question.origin.id) for each in counts] == [
        ("count", "calls"),
        ("count_by_kind", "direct"),
    ]
    assert counts[0].event_ids == tuple(f"call-{number}" for number in range(1, 9))


def test_30_75_is_the_mean_with_the_meeting(project: Project) -> None:
    finding = found(explain(project, "30.75"), "mean_interval", "direct", Match.EXACT)
    assert wording.days_text(project, finding, "en") == "(16 Oct 2025 − 12 Feb 2025) / 8 = 246 / 8 = 30.75"
    calls = Catalogue(project, TODAY, measures=[project.measures["calls"]]).explain(
        read_number("30.75", "en")
    )
    variant = next(each for each in calls.findings if each.figure.key == "mean_interval")
    assert variant.question.departures == (Departure.KINDS,)
    assert not variant.is_own
    assert wording.question_name(variant, "fr") == "Variante de Phone calls"


def test_what_nothing_yields_has_the_nearest(project: Project) -> None:
    explanation = explain(project, "65")
    assert not explanation.is_found
    assert len(explanation.findings) == 5
    assert {each.match for each in explanation.findings} == {Match.NEAR}
    assert {each.value.min for each in explanation.findings[:2]} == {64, 63}


def test_the_same_silence_of_two_measures_is_one_finding(project: Project) -> None:
    silences = [each for each in explain(project, "34").findings if each.figure.key == "closed"]
    assert len(silences) == 1
    assert [question.origin.id for question in silences[0].questions] == ["calls", "direct"]
    assert wording.question_name(silences[0], "en") == "Phone calls; Direct contacts"


def test_uncertain_dates_leave_a_range(project: Project) -> None:
    uncertain = edits.update(project.events["call-8"], date=parse_edtf("[2025-10-14..2025-10-17]"))
    project.apply(uncertain)
    finding = found(explain(project, "63"), "days_since_last", "calls", Match.INSIDE)
    assert finding.value == (62, 65)
    assert wording.days_text(project, finding, "en") == "between 14 and 17 Oct 2025 → 18 Dec 2025"
    assert Catalogue(project, TODAY).judge(Asked(63), "days_since_last").answer is Answer.POSSIBLE


@pytest.mark.parametrize(
    ("number", "key", "answer"),
    [
        ("63", "longest", Answer.TRUE),
        ("63", "days_since_last", Answer.TRUE),
        ("34", "days_per_contact", Answer.TRUE),
        ("8", "count", Answer.TRUE),
        ("64", "days_since_last", Answer.TRUE_IF),
        ("63", "longest_closed", Answer.TRUE_IF),
        ("70", "longest", Answer.FALSE),
        ("34", "interval", Answer.TRUE),
    ],
)
def test_claims(project: Project, number: str, key: str, answer: Answer) -> None:
    verdict = Catalogue(project, TODAY).judge(read_number(number, "en"), key)
    assert verdict.answer is answer
    assert bool(verdict.findings) is (answer is not Answer.FALSE)


def test_a_false_claim_says_what_it_is_instead(project: Project) -> None:
    verdict = Catalogue(project, TODAY).judge(Asked(70), "longest")
    assert not verdict.findings
    assert {(each.question.origin.id, each.value) for each in verdict.instead[:2]} == {
        ("calls", (63, 63)),
        ("direct", (63, 63)),
    }


def test_a_claim_true_of_one_measure_says_what_the_other_has(project: Project) -> None:
    verdict = Catalogue(project, TODAY).judge(Asked(8), "count")
    assert [each.question.origin.id for each in verdict.instead] == ["direct"]
    assert verdict.instead[0].value == (9, 9)


def test_a_project_without_measures_or_events(project: Project) -> None:
    assert Catalogue(Project(), TODAY).explain(Asked(34)).findings
    assert {each.value for each in Catalogue(Project(), TODAY).explain(Asked(34)).findings} == {(0, 0)}
    bare = Project(project.info, [*project.kinds.values(), *project.actors.values()])
    assert not Catalogue(bare, TODAY).explain(Asked(34)).is_found


def test_every_finding_has_words_and_json_in_both_languages(project: Project) -> None:
    catalogue = Catalogue(project, TODAY)
    for language in ("en", "fr"):
        for key in CLAIMS:
            verdict = catalogue.judge(Asked(1), key)
            report = verdict_json(project, verdict, language)
            assert report["answer"] in ("true", "possible", "true_if", "false")
            for finding in (*verdict.findings, *verdict.instead):
                assert wording.definition(finding, language).endswith((".", ")"))
                assert all(wording.question_texts(project, finding, language))
        assert explanation_json(project, catalogue.explain(Asked(34)), language)["found"] is True


@pytest.mark.parametrize(
    ("value", "asked", "match"),
    [
        (Bounds(33.5, 33.5), Asked(34), Match.ROUNDED),
        (Bounds(34.5, 34.5), Asked(34), None),
        (Bounds(34.49, 34.49), Asked(34), Match.ROUNDED),
        (Bounds(246 / 7, 246 / 7), Asked(35.143, 3), Match.ROUNDED),
        (Bounds(33.6, 33.6), Asked(33.6, 1), Match.EXACT),
        (Bounds(33.6, 34.4), Asked(34), Match.ROUNDED),
        (Bounds(33, 35), Asked(34), Match.INSIDE),
        (Bounds(61, 64), Asked(65), None),
    ],
)
def test_matches(value: Bounds, asked: Asked, match: Match | None) -> None:
    assert match_of(value, asked) is match


def test_a_measure_by_day_is_asked_by_event_as_well(project: Project) -> None:
    twice = replace(project.events["call-1"], id="again")
    project.apply(edits.add(twice))
    catalogue = Catalogue(project, TODAY, measures=[project.measures["calls"]])
    verdict = catalogue.judge(Asked(8), "count")
    assert verdict.answer is Answer.TRUE_IF
    assert verdict.findings[0].question.departures == (Departure.COUNT_BY,)
    assert "counted once" in wording.question_texts(project, verdict.findings[0], "en")[0]


def test_a_silence_of_some_readings_only_is_possible_at_most() -> None:
    last = "[2025-03-28..2025-04-05]"
    project = small("2025-02-01", "2025-02-10", last)
    measure = asked("2025-03-28", "2025-01-15")
    project.apply(edits.add(measure))
    statistics = compute(project, measure, TODAY)
    assert [(each.days, each.vanishes) for each in statistics.intervals[2:]] == [
        ((46, 46), True),
        ((0, 46), False),
    ]
    catalogue = Catalogue(project, TODAY, measures=[measure])
    verdict = catalogue.judge(Asked(46), "closed")
    assert (verdict.answer, verdict.findings[0].match) == (Answer.POSSIBLE, Match.INSIDE)
    assert wording.days_text(project, verdict.findings[0], "en").endswith(
        "→ 28 Mar 2025 (in some readings of the dates only)"
    )
    assert catalogue.judge(Asked(9), "closed").answer is Answer.TRUE


@pytest.mark.parametrize(("language", "name"), [("en", "Days with a contact"), ("fr", "Jours avec contact")])
def test_where_days_are_counted_the_name_says_so(language: str, name: str) -> None:
    project = small("2025-02-01", "2025-02-01")
    measure = asked("2025-03-28", count_by=CountBy.DAY)
    project.apply(edits.add(measure))
    (finding,) = Catalogue(project, TODAY, measures=[measure]).judge(Asked(1), "count").findings
    assert wording.finding_name(project, finding, language) == name
    assert wording.definition(finding, language) == terms.definition("count", language, CountBy.DAY)
