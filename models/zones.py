"""Time zones by the names of cities: those in the names of zones, and capitals whose zone has another's."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from models.text import folded

CITIES = {
    "Africa/Abidjan": "Yamoussoukro",
    "Africa/Algiers": "Alger",
    "Africa/Cairo": "Le Caire",
    "Africa/Casablanca": "Rabat",
    "Africa/Dar_es_Salaam": "Dodoma",
    "Africa/Douala": "Yaoundé",
    "Africa/Johannesburg": "Pretoria, Cape Town, Le Cap",
    "Africa/Lagos": "Abuja",
    "Africa/Addis_Ababa": "Addis-Abeba",
    "America/Argentina/Buenos_Aires": "Buenos Aires",
    "America/Guayaquil": "Quito",
    "America/Havana": "La Havane",
    "America/La_Paz": "Sucre",
    "America/Los_Angeles": "San Francisco",
    "America/Mexico_City": "Mexico",
    "America/New_York": "Washington, Washington DC, Camp David",
    "America/Sao_Paulo": "Brasília",
    "America/Toronto": "Ottawa",
    "Asia/Almaty": "Astana",
    "Asia/Ashgabat": "Achgabat",
    "Asia/Baghdad": "Bagdad",
    "Asia/Baku": "Bakou",
    "Asia/Bangkok": "Hanoi",
    "Asia/Beirut": "Beyrouth",
    "Asia/Bishkek": "Bichkek",
    "Asia/Damascus": "Damas",
    "Asia/Dubai": "Abu Dhabi, Abou Dabi, Dubaï",
    "Asia/Dushanbe": "Douchanbé",
    "Asia/Jerusalem": "Tel Aviv",
    "Asia/Kabul": "Kaboul",
    "Asia/Karachi": "Islamabad",
    "Asia/Kathmandu": "Katmandou",
    "Asia/Kolkata": "New Delhi, Delhi, Nouvelle Delhi",
    "Asia/Kuwait": "Kuwait City, Koweït",
    "Asia/Manila": "Manille",
    "Asia/Nicosia": "Nicosia, Nicosie",
    "Asia/Qatar": "Doha",
    "Asia/Riyadh": "Riyad",
    "Asia/Shanghai": "Beijing, Pékin",
    "Asia/Singapore": "Singapore, Singapour",
    "Asia/Tashkent": "Tachkent",
    "Asia/Tbilisi": "Tbilissi",
    "Asia/Tehran": "Téhéran",
    "Asia/Ulaanbaatar": "Oulan-Bator",
    "Asia/Yangon": "Naypyidaw, Rangoun",
    "Asia/Yerevan": "Erevan",
    "Europe/Amsterdam": "The Hague, La Haye",
    "Europe/Athens": "Athènes",
    "Europe/Brussels": "Bruxelles",
    "Europe/Bucharest": "Bucarest",
    "Europe/Copenhagen": "Copenhague",
    "Europe/Istanbul": "Istanbul, Ankara",
    "Europe/Kyiv": "Kiev",
    "Europe/Lisbon": "Lisbonne",
    "Europe/London": "Londres",
    "Europe/Moscow": "Moscou, Saint Petersburg, Saint-Pétersbourg, Sochi, Sotchi",
    "Europe/Paris": "Strasbourg",
    "Europe/Vienna": "Vienne",
    "Europe/Warsaw": "Varsovie",
    "Europe/Zurich": "Geneva, Genève, Bern, Berne",
    "Pacific/Auckland": "Wellington",
}
"""Capitals and other places of talks, in English and French, by the zone whose clocks they keep; also cities
after which two zones are named that are one and the same."""


def zones_of(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """The zones among `names` whose city, or a city that keeps their time, is called so in any writing."""
    wanted = _words(text)
    if not wanted:
        return ()
    if wanted in _listed():
        return tuple(name for name in _listed()[wanted] if name in set(names))
    return tuple(name for name in names if _city(name) == wanted)


def zones_like(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """The zones among `names` that may be meant by a text that is still typed, the likeliest first.

    Those whose city begins so, then those with it somewhere in the name.
    """
    wanted = _words(text)
    if not wanted:
        return ()
    names = tuple(names)
    cities = [name for city, found in _listed().items() if city.startswith(wanted) for name in found]
    found = [name for name in cities if name in names]
    found += [name for name in names if _city(name).startswith(wanted)]
    found += [name for name in names if wanted in _words(name)]
    return tuple(dict.fromkeys(found))


def _words(text: str) -> str:
    """The words of a name, however they are joined: `port au prince`."""
    return " ".join(re.split(r"[\W_]+", folded(text))).strip()


@lru_cache(maxsize=1)
def _listed() -> dict[str, tuple[str, ...]]:
    """The zones by the folded names of `CITIES`."""
    found: dict[str, tuple[str, ...]] = {}
    for zone, cities in CITIES.items():
        for city in cities.split(", "):
            name = _words(city)
            found[name] = (*found.get(name, ()), zone)
    return found


@lru_cache(maxsize=1024)
def _city(name: str) -> str:
    """`new york` of `America/New_York`; empty for a name without a place, such as `UTC` and `Etc/GMT+3`."""
    region, _, city = name.rpartition("/")
    return _words(city) if region and region != "Etc" else ""
