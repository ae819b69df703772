"""Time zones found by the names of cities, in English and French."""

from __future__ import annotations

import pytest

from models import clock
from models.zones import CITIES, zones_like, zones_of


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Moscow", "Europe/Moscow"),
        ("moscou", "Europe/Moscow"),
        ("New York", "America/New_York"),
        ("new_york", "America/New_York"),
        ("Washington", "America/New_York"),
        ("Kyiv", "Europe/Kyiv"),
        ("Kiev", "Europe/Kyiv"),
        ("Beijing", "Asia/Shanghai"),
        ("Pékin", "Asia/Shanghai"),
        ("PEKIN", "Asia/Shanghai"),
        ("Ankara", "Europe/Istanbul"),
        ("Istanbul", "Europe/Istanbul"),
        ("New Delhi", "Asia/Kolkata"),
        ("Tel-Aviv", "Asia/Jerusalem"),
        ("Canberra", "Australia/Canberra"),
        ("Ottawa", "America/Toronto"),
        ("Brasília", "America/Sao_Paulo"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Abuja", "Africa/Lagos"),
        ("Riyadh", "Asia/Riyadh"),
        ("Riyad", "Asia/Riyadh"),
        ("Doha", "Asia/Qatar"),
        ("Genève", "Europe/Zurich"),
        ("Port au Prince", "America/Port-au-Prince"),
        ("europe/moscow", "Europe/Moscow"),
        ("UTC", "UTC"),
    ],
)
def test_a_city_names_its_zone(typed: str, zone: str) -> None:
    assert clock.read_zone(typed) == zone


@pytest.mark.parametrize("typed", ["Louisville", "Indianapolis"])
def test_a_city_of_several_zones_is_not_guessed(typed: str) -> None:
    with pytest.raises(clock.ZoneError) as error:
        clock.read_zone(typed)
    assert len(error.value.choices) == 2
    assert all(choice.endswith(typed) for choice in error.value.choices)


@pytest.mark.parametrize("typed", ["Mosc", "Moscow time", "Europe", "GMT+3 or so", "-", "…"])
def test_what_is_no_whole_city_names_none(typed: str) -> None:
    assert zones_of(typed, clock.zone_names()) == ()
    with pytest.raises(clock.ZoneError) as error:
        clock.read_zone(typed)
    assert error.value.choices == ()


def test_every_zone_of_the_table_exists_and_no_city_stands_there_twice() -> None:
    assert set(CITIES) <= set(clock.zone_names())
    cities = [city for listed in CITIES.values() for city in listed.split(", ")]
    assert len(cities) == len(set(cities))
    for city in cities:
        assert len(zones_of(city, clock.zone_names())) == 1


def test_what_is_typed_so_far() -> None:
    names = clock.zone_names()
    assert zones_like("mosc", names) == ("Europe/Moscow",)
    assert zones_like("Pék", names)[0] == "Asia/Shanghai"
    assert zones_like("wash", names) == ("America/New_York",)
    assert "America/Argentina/Ushuaia" in zones_like("argentina", names)
    assert zones_like("york", names) == ("America/New_York",)
    assert zones_like(" ", names) == ()
