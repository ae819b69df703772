"""The figures by name, with the definitions by which a reader can recompute them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from models.narrative.numbers import number
from models.records import CountBy
from models.statistics import Bounds, Statistics, distinct_lengths


class Term(NamedTuple):
    name: str
    definition: str


ENGLISH: dict[str, Term] = {
    "count": Term(
        "Contacts", "Number n of events that count: held, of the chosen kinds and actors, in the window."
    ),
    "count_by_kind": Term("Contacts by kind", "Number of events that count, for each kind."),
    "days_since_last": Term(
        "Days since the last contact",
        "Days from the end of the last contact to the as-of date; 0 while a contact is under way.",
    ),
    "days_per_contact": Term(
        "One contact every",
        "Days from the window start to the start of the last contact, divided by the number of contacts:"
        " (an − S) / n.",
    ),
    "exposure_per_contact": Term(
        "Window days per contact",
        "Days from the window start to the as-of date, divided by the number of contacts: (T − S) / n.",
    ),
    "exposure_interval": Term(
        "95% interval",
        "The exact 95% Poisson interval of the window days per contact, with E = T − S:"
        " from 2E / χ²(0.975; 2n + 2) to 2E / χ²(0.025; 2n).",
    ),
    "mean_interval": Term(
        "Mean interval",
        "Mean of the closed intervals; for one-day contacts, days from the first to the last"
        " divided by n − 1: (an − a1) / (n − 1).",
    ),
    "median_interval": Term(
        "Median interval", "Median of the closed intervals: half are shorter, half longer."
    ),
    "longest": Term(
        "Longest silence",
        "The longest of all intervals: opening, closed and open.",
    ),
    "longest_closed": Term(
        "Longest closed silence",
        "The longest interval between one contact and the next.",
    ),
    "current_rank": Term(
        "Rank of the present silence", "1 plus the number of intervals that are longer than the open one."
    ),
    "record": Term(
        "Is the present silence the longest?",
        "Certain if the open interval is strictly the longest in every reading of the dates, possible if in"
        " some, a tie if it only equals the longest, otherwise no.",
    ),
    "margin_days": Term("Margin", "The open interval minus the longest other one, in days."),
    "burstiness": Term(
        "Regularity",
        "(s − m) / (s + m), with m the mean and s the population standard deviation of the closed intervals"
        " (Goh & Barabási 2008): −1 regular, 0 random, 1 bursty. Weak below 10 intervals.",
    ),
    "contacts_per_month": Term(
        "Rhythm", "Number of contacts that start in each calendar month of the window, empty months included."
    ),
    "interval": Term(
        "Silence",
        "Days from the end of all contact so far to the start of the next: max(0, a(i+1) − max(b1..bi))."
        " The first day is not counted.",
    ),
    "opening": Term("Opening silence", "Days from the window start to the first contact."),
    "closed": Term(
        "Closed silence", "Days from the end of all contact so far to the start of the next contact."
    ),
    "open": Term("Open silence", "Days from the end of the last contact to the as-of date; it may go on."),
}

FRENCH: dict[str, Term] = {
    "count": Term(
        "Contacts",
        "Nombre n d’événements comptés\u00a0: tenus, des types et des acteurs choisis, dans la fenêtre.",
    ),
    "count_by_kind": Term("Contacts par type", "Nombre d’événements comptés, pour chaque type."),
    "days_since_last": Term(
        "Jours depuis le dernier contact",
        "Jours de la fin du dernier contact à la date d’arrêté\u00a0; 0 tant qu’un contact est en cours.",
    ),
    "days_per_contact": Term(
        "Un contact tous les",
        "Jours du début de la fenêtre au début du dernier contact, divisés par le nombre de contacts\u00a0:"
        " (an − S) / n.",
    ),
    "exposure_per_contact": Term(
        "Jours de fenêtre par contact",
        "Jours du début de la fenêtre à la date d’arrêté, divisés par le nombre de contacts\u00a0:"
        " (T − S) / n.",
    ),
    "exposure_interval": Term(
        "Intervalle à 95\u00a0%",
        "Intervalle de Poisson exact à 95\u00a0% des jours de fenêtre par contact, avec E = T − S\u00a0:"
        " de 2E / χ²(0,975\u00a0; 2n + 2) à 2E / χ²(0,025\u00a0; 2n).",
    ),
    "mean_interval": Term(
        "Intervalle moyen",
        "Moyenne des intervalles fermés\u00a0; pour des contacts d’un jour, jours du premier au dernier"
        " divisés par n − 1\u00a0: (an − a1) / (n − 1).",
    ),
    "median_interval": Term(
        "Intervalle médian",
        "Médiane des intervalles fermés\u00a0: une moitié est plus courte, l’autre plus longue.",
    ),
    "longest": Term(
        "Plus long silence",
        "Le plus long de tous les intervalles\u00a0: initial, fermés et ouvert.",
    ),
    "longest_closed": Term(
        "Plus long silence fermé",
        "Le plus long intervalle entre un contact et le suivant.",
    ),
    "current_rank": Term(
        "Rang du silence actuel", "1 plus le nombre d’intervalles plus longs que l’intervalle ouvert."
    ),
    "record": Term(
        "Le silence actuel est-il le plus long\u00a0?",
        "Certain si l’intervalle ouvert est strictement le plus long dans toutes les lectures des dates,"
        " possible si c’est dans certaines, à égalité s’il ne fait qu’égaler le plus long, sinon non.",
    ),
    "margin_days": Term("Écart", "L’intervalle ouvert moins le plus long des autres, en jours."),
    "burstiness": Term(
        "Régularité",
        "(s − m) / (s + m), m étant la moyenne et s l’écart type de population des intervalles fermés"
        " (Goh et Barabási 2008)\u00a0: −1 régulier, 0 aléatoire, 1 par salves. Fragile en dessous de"
        " 10 intervalles.",
    ),
    "contacts_per_month": Term(
        "Rythme",
        "Nombre de contacts qui commencent dans chaque mois civil de la fenêtre, mois vides compris.",
    ),
    "interval": Term(
        "Silence",
        "Jours de la fin de tout contact jusque-là au début du suivant\u00a0: max(0, a(i+1) − max(b1..bi))."
        " Le premier jour n’est pas compté.",
    ),
    "opening": Term("Silence initial", "Jours du début de la fenêtre au premier contact."),
    "closed": Term("Silence fermé", "Jours de la fin de tout contact jusque-là au début du contact suivant."),
    "open": Term(
        "Silence ouvert", "Jours de la fin du dernier contact à la date d’arrêté\u00a0; il peut se prolonger."
    ),
}

TERMS = {"en": ENGLISH, "fr": FRENCH}

BY_DAY: dict[str, dict[str, Term]] = {
    "en": {
        "count": Term(
            "Days with a contact",
            "Number n of days on which a contact starts that counts: held, of the chosen kinds and actors, in"
            " the window. Several on one day count once.",
        ),
        "count_by_kind": Term(
            "Days with a contact by kind",
            "Number of days on which a contact starts that counts, for each kind.",
        ),
        "days_per_contact": Term(
            "One day with a contact every",
            "Days from the window start to the start of the last contact, divided by the number of days on"
            " which a contact starts: (an − S) / n.",
        ),
        "exposure_per_contact": Term(
            "Window days per day with a contact",
            "Days from the window start to the as-of date, divided by the number of days on which a contact"
            " starts: (T − S) / n.",
        ),
        "exposure_interval": Term(
            "95% interval",
            "The exact 95% Poisson interval of the window days per day with a contact, with E = T − S:"
            " from 2E / χ²(0.975; 2n + 2) to 2E / χ²(0.025; 2n).",
        ),
        "mean_interval": Term(
            "Mean interval",
            "Mean of the closed intervals, between contacts of different days; for one-day contacts, days"
            " from the first to the last divided by n − 1, n being the number of days with a contact:"
            " (an − a1) / (n − 1).",
        ),
        "contacts_per_month": Term(
            "Rhythm",
            "Number of days on which a contact starts in each calendar month of the window, empty months"
            " included.",
        ),
    },
    "fr": {
        "count": Term(
            "Jours avec contact",
            "Nombre n de jours où commence un contact compté\u00a0: tenu, des types et des acteurs choisis,"
            " dans la fenêtre. Plusieurs le même jour comptent pour un.",
        ),
        "count_by_kind": Term(
            "Jours avec contact par type", "Nombre de jours où commence un contact compté, pour chaque type."
        ),
        "days_per_contact": Term(
            "Un jour avec contact tous les",
            "Jours du début de la fenêtre au début du dernier contact, divisés par le nombre de jours où"
            " commence un contact\u00a0: (an − S) / n.",
        ),
        "exposure_per_contact": Term(
            "Jours de fenêtre par jour avec contact",
            "Jours du début de la fenêtre à la date d’arrêté, divisés par le nombre de jours où commence un"
            " contact\u00a0: (T − S) / n.",
        ),
        "exposure_interval": Term(
            "Intervalle à 95\u00a0%",
            "Intervalle de Poisson exact à 95\u00a0% des jours de fenêtre par jour avec contact, avec"
            " E = T − S\u00a0: de 2E / χ²(0,975\u00a0; 2n + 2) à 2E / χ²(0,025\u00a0; 2n).",
        ),
        "mean_interval": Term(
            "Intervalle moyen",
            "Moyenne des intervalles fermés, entre contacts de jours différents\u00a0; pour des contacts d’un"
            " jour, jours du premier au dernier divisés par n − 1, n étant le nombre de jours avec"
            " contact\u00a0: (an − a1) / (n − 1).",
        ),
        "contacts_per_month": Term(
            "Rythme",
            "Nombre de jours où commence un contact dans chaque mois civil de la fenêtre, mois vides"
            " compris.",
        ),
    },
}
"""The figures of measures that count days, where these differ: several contacts on one day are one."""

_BY_DAY_NAME = {"en": "{name} (days)", "fr": "{name} (jours)"}

_SEVERAL = {
    "en": {
        "equal_all": "Equal ones are all given.",
        "equal_first": "{count} are equally long; the first ones are given.",
        "possible_all": "All that may be the longest are given.",
        "possible_first": "{count} may be the longest; the first ones are given.",
    },
    "fr": {
        "equal_all": "Les ex æquo sont tous donnés.",
        "equal_first": "{count} sont de même durée\u00a0; les premiers sont donnés.",
        "possible_all": "Tous ceux qui sont peut-être le plus long sont donnés.",
        "possible_first": "{count} sont peut-être le plus long\u00a0; les premiers sont donnés.",
    },
}


def _term(key: str, language: str, count_by: CountBy) -> Term:
    by_days = BY_DAY[language] if count_by is CountBy.DAY else {}
    return by_days.get(key) or TERMS[language][key]


def definition(key: str, language: str, count_by: CountBy = CountBy.EVENT) -> str:
    """The definition of a figure of `models.statistics` (or `interval`, `opening`, `closed`, `open`)."""
    return _term(key, language, count_by).definition


def longest_definition(
    key: str, statistics: Statistics, language: str, given: Sequence[Bounds] | None = None
) -> str:
    """The definition of `longest` or `longest_closed`; where several silences are, or may be, the longest,
    also which of them are given: those of the lengths `given`, all without it.
    """
    indexes: tuple[int, ...] = getattr(statistics, key)
    if len(indexes) < 2:
        return definition(key, language)
    lengths = distinct_lengths(statistics.intervals, indexes) if given is None else set(given)
    is_tie = len(lengths) == 1 and all(days.is_exact for days in lengths)
    ending = "all" if given is None or len(given) == len(indexes) else "first"
    count = number(Bounds(len(indexes), len(indexes)), language)
    several = _SEVERAL[language][f"{'equal' if is_tie else 'possible'}_{ending}"].format(count=count)
    return f"{definition(key, language)} {several}"


def figure_name(key: str, language: str, count_by: CountBy = CountBy.EVENT) -> str:
    """The name of a figure, as a label."""
    return _term(key, language, count_by).name


def by_day(name: str, language: str) -> str:
    """`Call (days)`: what stands beside a number of days with a contact of a kind."""
    return _BY_DAY_NAME[language].format(name=name)
