"""Web addresses and DOIs."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import links


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://www.lemonde.fr/a", "https://www.lemonde.fr/a"),
        ("  http://kremlin.ru/events/1 ", "http://kremlin.ru/events/1"),
        ("HTTPS://Example.org", "HTTPS://Example.org"),
        ("www.lemonde.fr/a", "https://www.lemonde.fr/a"),
        ("https://пример.рф/я", "https://пример.рф/я"),
        ("https://example.org:99999/", ""),
        ("https://[::1", ""),
        ("https://", ""),
        ("https:///path", ""),
        ("https://exa mple.org", ""),
        ("https://example.org/<b>", ""),
        ("ftp://example.org", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("Title", ""),
        ("", ""),
    ],
)
def test_only_http_is_a_web_address(text: str, url: str) -> None:
    assert links.web_url(text) == url


@pytest.mark.parametrize(
    "text", ["javascript:alert(1)", "file:///etc/passwd", "ftp://x.org", "data:text/html,x", "mailto:a@b.c"]
)
def test_other_schemes_are_refused(text: str) -> None:
    assert links.is_refused_address(text)


@pytest.mark.parametrize("text", ["Poutine: ultimatum", "https://example.org", "12:30", "Note:", "C:\\file"])
def test_what_is_no_address_is_not_refused(text: str) -> None:
    assert not links.is_refused_address(text)


@pytest.mark.parametrize(
    "same",
    [
        "http://lemonde.fr/politique/article",
        "https://www.lemonde.fr/politique/article/",
        "https://WWW.LeMonde.fr:443/politique/article#commentaires",
        "https://www.lemonde.fr/politique/article?utm_source=x&fbclid=2",
        "https://www.lemonde.fr/politiqu%65/article?xtor=RSS-1",
    ],
)
def test_addresses_of_one_page(same: str) -> None:
    assert links.normalised_url(same) == "lemonde.fr/politique/article"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a?id=1", "https://example.org/a?id=2"),
        ("https://example.org/a?gid=1", "https://example.org/a?gid=2"),
        ("https://example.org/a", "https://example.org/A"),
        ("https://example.org/a%2Fb", "https://example.org/a/c"),
        ("https://example.org/#!/one", "https://example.org/#!/two"),
        ("https://example.org:8080/", "https://example.org/"),
        ("https://example.org/a?q=", "https://example.org/a"),
        ("https://example.org/a%3Fb", "https://example.org/a?b"),
    ],
)
def test_addresses_of_different_pages(one: str, other: str) -> None:
    assert links.normalised_url(one) != links.normalised_url(other)


def test_order_of_parameters_and_letters_escaped_or_not_do_not_count() -> None:
    one, other = "https://пример.рф/я?b=1&a=2", "http://xn--e1afmkfd.xn--p1ai/%D1%8F/?a=2&b=1"
    assert links.normalised_url(one) == links.normalised_url(other) != ""


@given(st.text() | st.text("htps:/.w[]%#?&=@é ").map("https://".__add__))
def test_any_text_can_be_asked(text: str) -> None:
    normalised = links.normalised_url(text)
    assert bool(normalised) == bool(links.web_url(text))


@pytest.mark.parametrize(
    "text",
    ["10.1000/xyz123", "doi:10.1000/xyz123", "https://doi.org/10.1000/xyz123", "dx.doi.org/10.1000/xyz123."],
)
def test_forms_of_a_doi(text: str) -> None:
    assert links.doi_of(text) == "10.1000/xyz123"


@pytest.mark.parametrize("text", ["10.5", "10.1000", "https://example.org/10.1000/xyz", "see 10.1000/xyz"])
def test_what_is_no_doi(text: str) -> None:
    assert links.doi_of(text) == ""


def test_address_of_a_doi() -> None:
    assert links.doi_url("10.1002/(SICI)1<1::AID>3.0") == "https://doi.org/10.1002/(SICI)1%3C1::AID%3E3.0"
    assert links.doi_of(links.doi_url("10.1002/(SICI)1<1::AID>3.0")) == "10.1002/(SICI)1<1::AID>3.0"


def test_copies_in_the_internet_archive() -> None:
    copy = "https://web.archive.org/web/20250218120000/https://tass.com/1"
    assert links.original_url(copy) == "https://tass.com/1"
    assert links.original_url("https://web.archive.org/web/2025if_/tass.com/1") == "http://tass.com/1"
    assert links.original_url("https://tass.com/1") == ""
    assert (
        links.search_copies_url(" https://tass.com/1") == "https://web.archive.org/web/*/https://tass.com/1"
    )


def test_name_of_a_site() -> None:
    assert links.site_name("https://www.LeMonde.fr/a") == "lemonde.fr"
    assert links.site_name("http://xn--e1afmkfd.xn--p1ai/") == "пример.рф"
    assert links.site_name("no address") == ""


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://en.wikipedia.org/wiki/Putin%E2%80%93Trump_call", "https://en.wikipedia.org/wiki/Putin–Trump_call"),
        ("https://x.org/a%20b%2Fc?d=%C3%A9%26e", "https://x.org/a%20b%2Fc?d=é%26e"),
        ("https://x.org/100%25", "https://x.org/100%25"),
        ("https://x.org/%FF%C3", "https://x.org/%FF%C3"),
        ("https://x.org/%E2%80%8B%E2%80%AE", "https://x.org/%E2%80%8B%E2%80%AE"),
        ("https://www.xn--e1afmkfd.xn--p1ai/%D1%8F", "https://www.пример.рф/я"),
        ("https://x.org/plain", "https://x.org/plain"),
    ],
)  # fmt: skip
def test_an_address_as_people_read_it(url: str, shown: str) -> None:
    assert links.readable_url(url) == shown


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_a_readable_address_leads_to_the_same_page(path: str) -> None:
    url = f"https://example.org/{quote(path)}?q={quote(path, safe='')}"
    shown = links.readable_url(url)
    assert quote(shown, safe="%/:?=") == quote(url, safe="%/:?=")
    assert links.web_url(shown) == shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.tass.ru/politika/25370891/", "tass.ru/politika/25370891"),
        ("https://tass.com/", "tass.com"),
        ("https://kyivindependent.com/trump-putin-call-russia-agrees-to-30-day-pause-of-energy-strikes/",
         "kyivindependent.com/trump-putin-call-russia…"),
        ("https://x.org/short?session=0123456789012345678901234567890123456789", "x.org/short"),
        ("https://x.org/a?id=5#top", "x.org/a?id=5"),
        (f"https://x.org/{'a' * 60}", f"x.org/{'a' * 37}…"),
        (f"https://{'a' * 50}.example.org/b/c", f"{'a' * 50}.example.org…"),
        ("https://doi.org/10.1000/a-very-long-identifier-that-cannot-be-shortened",
         "doi.org/10.1000/a-very-long-identifier-that-cannot-be-shortened"),
    ],
)  # fmt: skip
def test_an_address_in_print(url: str, shown: str) -> None:
    assert links.brief_url(url) == shown
