"""Sentences say no more than the figures do, and no word of theirs is guessed."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

import msgspec
import pytest

from models.dates import parse_edtf
from models.narrative import claimed, quotes
from models.project import Project
from models.records import (
    Actor,
    Citation,
    Contact,
    Event,
    Kind,
    Measure,
    Participant,
    ProjectInfo,
    Source,
    Status,
)
from models.statistics import Bounds, Statistics, compute

TODAY = datetime.date(2026, 1, 15)
NO_BREAK = "\u00a0"
Told = tuple[str, str, str] | tuple[str, str, str, str]
"""Kind, date, actors with commas between; and a status other than held."""


def asked(
    events: Sequence[Told],
    kinds: Sequence[str] = ("call",),
    actors: Sequence[str] = ("Ana", "Bo"),
    as_of: str = "2025-04-30",
    start: str | None = "2025-01-01",
    records: Sequence[Any] = (),
    **values: Any,
) -> Project:
    """A project of these events, whose kinds and actors are named by their ids, and one measure `m`."""
    given = {(type(record), record.id) for record in records}
    names = {name for told in events for name in told[2].split(",")} | set(actors)
    names -= {""}
    used = {told[0] for told in events} | set(kinds)
    measure = Measure(
        id="m",
        name="m",
        kinds=tuple(kinds),
        actors=tuple(actors),
        start=datetime.date.fromisoformat(start) if start else None,
        as_of=datetime.date.fromisoformat(as_of),
        **values,
    )
    return Project(
        ProjectInfo(),
        [
            *records,
            *(Actor(id=name, name=name) for name in sorted(names) if (Actor, name) not in given),
            *(
                Kind(id=kind, name=kind.capitalize(), order=order)
                for order, kind in enumerate(sorted(used))
                if (Kind, kind) not in given
            ),
            Source(id="s", title="S"),
            measure,
            *(_event(number, told) for number, told in enumerate(events)),
        ],
    )


def _event(number: int, told: Told) -> Event:
    kind, date, actors, *status = told
    return Event(
        id=f"e{number}",
        date=parse_edtf(date),
        kind=kind,
        status=Status(*status) if status else Status.HELD,
        participants=tuple(Participant(actor=actor) for actor in actors.split(",") if actor),
        citations=(Citation(source="s"),),
    )


def statistics_of(project: Project) -> Statistics:
    return compute(project, project.measures["m"], TODAY)


def texts(project: Project, language: str = "en") -> list[str]:
    return [one.text for one in quotes.sentences(project, statistics_of(project), language)]


CALLS: list[Told] = [
    ("call", "2025-01-31", "Ana,Bo"),
    ("call", "2025-02-22", "Ana,Bo"),
    ("call", "2025-04-11", "Ana,Bo,Cy"),
]


def test_a_call_in_company_is_no_call_of_two_but_they_have_spoken() -> None:
    project = asked(CALLS, only_these_actors=True)
    assert texts(project) == [
        "As of 30 April 2025, Ana and Bo have had no bilateral phone call for 67 days.",
        "It is the longest period without a bilateral phone call since 1 January 2025, by 37 days.",
        "They had a bilateral phone call every 26 days on average between 1 January and 22 February 2025.",
    ]
    assert texts(project, "fr") == [
        "Au 30 avril 2025, cela fait 67 jours qu'Ana et Bo n'ont pas eu d'appel téléphonique bilatéral.",
        "Il s'agit de la plus longue période sans appel téléphonique bilatéral depuis le 1er janvier 2025,"
        " avec 37 jours d'écart.",
        "Ana et Bo ont eu un appel téléphonique bilatéral tous les 26 jours en moyenne"
        " entre le 1er janvier et le 22 février 2025.",
    ]
    assert quotes.definition_line(project, statistics_of(project), "en").startswith(
        "What counts is a phone call in which Ana and Bo alone took part;"
    )


def test_where_nobody_else_ever_took_part_nothing_need_be_said_of_it() -> None:
    project = asked(CALLS[:2], only_these_actors=True)
    assert texts(project)[0] == "As of 30 April 2025, Ana and Bo have not spoken by phone for 67 days."


def test_three_on_their_own() -> None:
    calls: list[Told] = [("call", "2025-02-22", "Ana,Bo,Cy"), ("call", "2025-04-11", "Ana,Bo,Cy,Di")]
    project = asked(calls, actors=("Ana", "Bo", "Cy"), only_these_actors=True)
    assert texts(project)[0] == (
        "As of 30 April 2025, Ana, Bo and Cy have not spoken by phone all three together on their own"
        " for 67 days."
    )
    assert texts(project, "fr")[0].endswith(
        "n'ont pas eu d'appel téléphonique tous les trois ensemble, sans autre participant."
    )


@pytest.mark.parametrize("kinds", [("summit",), ("call", "summit")])
def test_a_summit_does_not_stand_for_every_meeting(kinds: tuple[str, ...]) -> None:
    events: list[Told] = [("summit", "2025-02-22", "Ana,Bo"), ("meeting", "2025-04-20", "Ana,Bo")]
    project = asked(events, kinds, records=[Kind(id="call", name="Call")])
    what = "phone call or summit" if len(kinds) > 1 else "summit"
    said = texts(project)
    assert said[0] == f"As of 30 April 2025, Ana and Bo have had no {what} for 67 days."
    assert f"without a {what} since" in said[1]


def test_nor_does_a_meeting_where_a_summit_was_held() -> None:
    events: list[Told] = [("meeting", "2025-02-22", "Ana,Bo"), ("summit", "2025-04-20", "Ana,Bo")]
    assert texts(asked(events, ["meeting"]))[0] == (
        "As of 30 April 2025, Ana and Bo have had no contact of the kind “Meeting” for 67 days."
    )
    assert texts(asked(events[:1], ["meeting"]))[0].endswith("Ana and Bo have not met for 67 days.")


@pytest.mark.parametrize(
    ("kind", "english", "french"),
    [
        (Kind(id="k", name="Call"), "spoken by phone", "d'appel téléphonique"),
        (Kind(id="k", name="Appel téléphonique"), "spoken by phone", "d'appel téléphonique"),
        (Kind(id="call", name="Telefonat"), "spoken by phone", "d'appel téléphonique"),
        (Kind(id="k", name="Meeting in person"), "not met", "de rencontre"),
        (Kind(id="k", name="Video call"), "no video call", "d'appel vidéo"),
        (Kind(id="call", name="Roll call"), "of the kind “Roll call”", "du type « Roll call »"),
        (Kind(id="k", name="State visit"), "no contact of the kind “State visit”", "du type « State visit »"),
        (Kind(id="k", name="UN session"), "no contact of the kind “UN session”", "du type « UN session »"),
        (Kind(id="k", name="Appel d'offres"), "of the kind “Appel d'offres”", "type « Appel d'offres »"),
        (Kind(id="k", name="Audience"), "of the kind “Audience”", "de contact du type « Audience »"),
        (Kind(id="k", name="Sommet"), "have had no summit", "de sommet"),
        (Kind(id="k", name="Call", contact=Contact.DELEGATED), "of the kind “Call”", "du type « Call »"),
        (Kind(id="k", name="Audit", contact=Contact.CONTEXT), "no event of the kind", "d'événement du type"),
    ],
)
def test_only_whole_known_names_are_words(kind: Kind, english: str, french: str) -> None:
    project = asked([("k", "2025-02-22", "Ana,Bo")], [kind.id], records=[kind])
    if kind.id == "call":
        project = asked([("call", "2025-02-22", "Ana,Bo")], [kind.id], records=[kind])
    assert english in texts(project)[0]
    assert french in texts(project, "fr")[0].replace(NO_BREAK, " ")


@pytest.mark.parametrize(
    ("name", "count", "english", "french"),
    [
        ("Call", 8, "8 phone calls", "8 appels téléphoniques"),
        ("Rencontre", 1, "1 meeting", "1 rencontre"),
        ("Poignée de main", 3, "3 × Poignée de main", "3 × Poignée de main"),
        ("Lunch", 2, "2 × Lunch", "2 × Lunch"),
    ],
)
def test_amounts(name: str, count: int, english: str, french: str) -> None:
    kind, bounds = Kind(id="k", name=name), Bounds(count, count)
    assert quotes.amount(kind, bounds, "en").replace(NO_BREAK, " ") == english
    assert quotes.amount(kind, bounds, "fr").replace(NO_BREAK, " ") == french


def test_an_own_kind_has_no_article_and_no_plural() -> None:
    project = asked([("Audience", "2025-02-22", "Ana,Bo")], ["Audience"], as_of="2025-02-22")
    found = statistics_of(project)
    assert quotes.figure_subtitle(project, found, "fr").startswith(
        f"Contacts du type «{NO_BREAK}Audience{NO_BREAK}» entre Ana et Bo"
    )
    empty = asked([], ["Audience"])
    assert quotes.figure_title(empty, statistics_of(empty), "fr") == (
        f"Aucun contact du type «{NO_BREAK}Audience{NO_BREAK}»"
    )


UNCERTAIN: list[Told] = [("call", "2025-02", "Ana,Bo"), ("call", "2025-03-20", "Ana,Bo")]


def test_an_uncertain_first_contact_begins_no_window_on_a_day() -> None:
    project = asked(UNCERTAIN, start=None)
    found = statistics_of(project)
    assert found.first_days == (parse_edtf("2025-02").earliest, parse_edtf("2025-02").latest)
    assert "since February 2025" in texts(project)[1]
    assert "depuis février 2025" in texts(project, "fr")[1]
    assert quotes.figure_subtitle(project, found, "en").endswith("Bo, February 2025 – 30 April 2025")
    assert not any(
        "1 February" in text or "1er février" in text for text in texts(project) + texts(project, "fr")
    )


def test_a_range_of_days_is_named_with_the_contact() -> None:
    project = asked([("call", "[2025-02-03..2025-02-07]", "Ana,Bo"), UNCERTAIN[1]], start=None)
    assert "since the first phone call (between 3 and 7 February 2025)" in texts(project)[1]
    assert "depuis le premier appel téléphonique (entre le 3 et le 7 février 2025)" in texts(project, "fr")[1]
    assert "Phone calls between Ana and Bo, from the first one (between 3 and 7 February 2025) to" in (
        quotes.figure_subtitle(project, statistics_of(project), "en")
    )


@pytest.mark.parametrize(
    ("date", "english", "french"),
    [
        ("2025-01-10~", "from c. 10 January to 31 March 2025", "(vers le 10 janvier 2025 – 31 mars 2025)"),
        ("2025-01-10?", "from 10 January? to 31 March 2025", "(10 janvier 2025 ? – 31 mars 2025)"),
        ("2025-01-08/2025-01-10~", "from c. 10 January to", "(vers le 10 janvier 2025 – 31 mars 2025)"),
        ("2025-01-10", "from 10 January to 31 March 2025", ", du 10 janvier au 31 mars 2025"),
    ],
)
def test_doubt_about_a_date_is_kept(date: str, english: str, french: str) -> None:
    project = asked([("call", date, "Ana,Bo"), ("call", "2025-03-31", "Ana,Bo")])
    found = statistics_of(project)
    for language, words in (("en", english), ("fr", french)):
        sentence = quotes.silence_sentence(project, found, 1, language)
        assert sentence is not None
        assert words in sentence.text.replace(NO_BREAK, " ")
        assert words in texts(project, language)[1].replace(NO_BREAK, " ")


@pytest.mark.parametrize(
    ("claim", "as_of", "said"),
    [
        # It may lie after that day; by then it says nothing of when it was.
        ("[..2025-04-15]", "2025-01-20", None),
        # It may have ended the silence, and may have left it as it is.
        ("[..2025-04-30]", "2025-04-30", None),
        ("[..2025-04-27]", "2025-04-30", "the silence would be 3 to 110 days instead of 110."),
        ("2025-04-28", "2025-04-30", "the silence would be 2 days instead of 110."),
        ("2025-04-30", "2025-04-30", "the last contact would be of that very day."),
        ("[2025-04-20..2025-05-02]", "2025-04-30", "the silence would be at most 10 days instead of 110."),
    ],
)
def test_claims_that_matter(claim: str, as_of: str, said: str | None) -> None:
    project = asked([("call", "2025-01-10", "Ana,Bo"), ("call", claim, "Ana,Bo", "claimed")], as_of=as_of)
    claims = [text for text in texts(project) if "not counted" in text]
    assert [text.split(", ", 1)[1] for text in claims] == ([said] if said else [])
    assert all((" by 30 April 2025, " in text) is ("05-02" in claim) for text in claims)
    assert len(claimed.claims(project, statistics_of(project))) == len(claims)


def cited_by(project: Project, number: int, *sources: str) -> None:
    """Have an event cite other sources."""
    event = project.events[f"e{number}"]
    citations = tuple(Citation(source=source) for source in sources)
    project.events[event.id] = msgspec.structs.replace(event, citations=citations)
    project.sources.update({source: Source(id=source, title=source) for source in sources})


def test_a_range_rests_on_all_events_that_may_be_the_last() -> None:
    events: list[Told] = [
        ("call", "2025-01-01", "Ana,Bo"),
        ("call", "[2025-03-01..2025-03-10]", "Ana,Bo"),
        ("call", "[2025-03-05..2025-03-08]", "Ana,Bo"),
    ]
    project = asked(events, as_of="2025-03-31")
    cited_by(project, 1, "first")
    cited_by(project, 2)
    silence, record, _ = quotes.sentences(project, statistics_of(project), "en")
    assert "for 21 to 26 days (no source cited for 1 of 2 events)." in silence.text
    assert silence.sources == ("first",)
    assert record.text.endswith("(no source cited for 1 of 3 events).")
    assert record.sources == ("first", "s")
    cited_by(project, 2, "second")
    silence, record, _ = quotes.sentences(project, statistics_of(project), "en")
    assert "no source" not in silence.text + record.text
    assert (silence.sources, record.sources) == (("first", "second"), ("first", "second", "s"))


def test_a_silence_of_unknown_order_rests_on_all_that_may_be_its_ends() -> None:
    events: list[Told] = [
        ("call", "[2025-02-01..2025-02-28]", "Ana,Bo"),
        ("call", "2025-02-10", "Ana,Bo"),
        ("call", "2025-04-10", "Ana,Bo"),
    ]
    project = asked(events)
    cited_by(project, 0, "first")
    cited_by(project, 1, "second")
    sentence = quotes.silence_sentence(project, statistics_of(project), 2, "en")
    assert sentence is not None
    assert sentence.text.startswith("41 to 59 days passed without a phone call")
    assert sentence.sources == ("first", "second", "s")


def test_a_name_with_an_article_begins_a_sentence_with_a_capital() -> None:
    kremlin = Actor(id="k", name="Le Kremlin", short_name="le Kremlin")
    events: list[Told] = [("call", "2025-01-10", "k,Ana"), ("call", "2025-02-10", "k,Ana")]
    project = asked(events, actors=("k", "Ana"), records=[kremlin])
    assert texts(project, "fr")[2].startswith("Le Kremlin et Ana ont eu un appel")
    alone = asked([], actors=("k",), records=[kremlin])
    assert "d'appel téléphonique du Kremlin" in texts(alone, "fr")[0]


@pytest.mark.parametrize(
    ("name", "of", "that"),
    [
        ("Yves", "d'Yves", "qu'Yves"),
        ("Hélène", "d'Hélène", "qu'Hélène"),
        ("Henri", "d'Henri", "qu'Henri"),
        ("Obama", "d'Obama", "qu'Obama"),
        ("Éric", "d'Éric", "qu'Éric"),
        ("Œdipe", "d'Œdipe", "qu'Œdipe"),
        ("Hollande", "de Hollande", "que Hollande"),
        ("Hamas", "de Hamas", "que Hamas"),
        ("Yémen", "de Yémen", "que Yémen"),
        ("Trump", "de Trump", "que Trump"),
    ],
)
def test_elision(name: str, of: str, that: str) -> None:
    assert f"{of} depuis" in texts(asked([], actors=(name,)), "fr")[0]
    assert f" {that} n'a pas" in texts(asked([("call", "2025-02-22", name)], actors=(name,)), "fr")[0]


def test_dates_have_the_apostrophe_of_the_sentences() -> None:
    project = asked([("call", "[2025-08-03..]", "Ana,Bo")], as_of="2025-09-30")
    assert not any("’" in text for text in texts(project, "fr"))


def test_each_language_has_its_names() -> None:
    records = [
        Actor(id="p", name="Vladimir Putin", short_name="Putin", names={"fr": "Vladimir Poutine"},
              short_names={"fr": "Poutine"}),
        Kind(id="a", name="Hearing", names={"fr": "Audience"}),
    ]  # fmt: skip
    project = asked([("a", "2025-02-22", "p,Ana")], ["a"], ("Ana", "p"), records=records)
    assert texts(project)[0].endswith("Ana and Putin have had no contact of the kind “Hearing” for 67 days.")
    assert "qu'Ana et Poutine n'ont pas eu de contact du type «" in texts(project, "fr")[0]
    assert f"«{NO_BREAK}Audience{NO_BREAK}» entre Ana et Vladimir Poutine, 1er janvier" in (
        quotes.figure_subtitle(project, statistics_of(project), "fr")
    )
