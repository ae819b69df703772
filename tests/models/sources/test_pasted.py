"""Links that are pasted or dropped become sources."""

from __future__ import annotations

import datetime
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.project import Project
from models.records import Source
from models.sources import pasted
from models.sources.pasted import Link, Links, links_of_text, sources_of_text

TODAY = datetime.date(2026, 2, 18)
URL = "https://www.lemonde.fr/a"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (URL, [Link(URL)]),
        (f"  {URL}\n\nhttps://tass.com/1\n", [Link(URL), Link("https://tass.com/1")]),
        (f"A title\n{URL}", [Link(URL, "A title")]),
        (f"One\r\n{URL}\r\nTwo\r\nhttps://x.org", [Link(URL, "One"), Link("https://x.org", "Two")]),
        (f"A title {URL}", [Link(URL, "A title")]),
        (f"[A title]({URL})", [Link(URL, "A title")]),
        (f"<{URL}>", [Link(URL)]),
        (f"{URL}\n{URL}", [Link(URL), Link(URL)]),
        ("10.1000/xyz", [Link("10.1000/xyz")]),
        ("https://doi.org/10.1000/xyz", [Link("https://doi.org/10.1000/xyz")]),
        (f"{URL} https://x.org", [Link(URL), Link("https://x.org")]),
        (f"http://lemonde.fr/a/\n{URL}", [Link("http://lemonde.fr/a/"), Link(URL)]),
    ],
)  # fmt: skip
def test_links_of_texts(text: str, found: list[Link]) -> None:
    assert links_of_text(text) == Links(tuple(found))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A title",
        f"One\nTwo\n{URL}",
        f"See {URL} and {URL}",
        f"{URL}\nA title",
        f"A title\tAuthor\t{URL}",
        f"Title\tAddress\nA\t{URL}",
        "Title\tAuthor\nA\tB",
        f"{URL} see\nhttps://x.org",
    ],
)
def test_other_texts_are_no_links(text: str) -> None:
    assert not links_of_text(text)


@given(st.text("a\t\n https://x.y<>()[]10./"))
def test_any_text_can_be_pasted(text: str) -> None:
    project = Project()
    made = sources_of_text(text, project, TODAY)
    project.apply(made.added)
    assert all(source in project.sources.values() for source in made.sources)
    assert sources_of_text(text, project, TODAY).added == ()


def test_other_schemes_are_refused() -> None:
    made = sources_of_text(f"javascript:alert(1)\n{URL}", Project(), TODAY)
    assert made.refused == ("javascript:alert(1)",)
    assert [source.url for source in made.sources] == [URL]


def test_a_draft_says_only_what_is_known() -> None:
    made = sources_of_text(f"Le titre\n{URL}", Project(), TODAY)
    (source,) = made.sources
    assert [change.after for change in made.added] == [source]
    assert (source.type, source.title, source.container_title) == ("webpage", "Le titre", "lemonde.fr")
    assert (source.url, source.accessed and source.accessed.edtf) == (URL, "2026-02-18")
    assert (source.id, source.side, source.issued) == ("le-titre", "", None)


def test_a_source_with_the_same_address_is_found() -> None:
    known = Source(id="known", url="http://lemonde.fr/a/?utm_source=rss")
    made = sources_of_text(f"{URL}\nhttps://tass.com/1", Project(records=[known]), TODAY)
    assert [source.id for source in made.sources] == ["known", "tass-com"]
    assert len(made.added) == 1


def test_one_source_for_the_same_address_twice() -> None:
    made = sources_of_text(f"{URL}\nhttp://lemonde.fr/a#x", Project(), TODAY)
    assert len(made.sources) == len(made.added) == 1


def test_several_drafts_have_ids_of_their_own() -> None:
    made = sources_of_text("https://tass.com/1\nhttps://tass.com/2", Project(), TODAY)
    assert [source.id for source in made.sources] == ["tass-com", "tass-com-2"]


def test_a_doi_is_a_journal_article_read_today() -> None:
    (source,) = sources_of_text("doi:10.1000/XYZ", Project(), TODAY).sources
    assert (source.type, source.doi) == ("article-journal", "10.1000/XYZ")
    assert source.url == "https://doi.org/10.1000/XYZ"
    assert source.accessed is not None
    assert source.accessed.edtf == "2026-02-18"
    project = Project(records=[Source(id="known", doi="10.1000/xyz")])
    assert sources_of_text("https://doi.org/10.1000/XYZ", project, TODAY).sources[0].id == "known"


def test_an_archived_copy_is_kept_beside_the_page() -> None:
    copy = "https://web.archive.org/web/20250218120000/https://tass.com/1"
    (source,) = sources_of_text(copy, Project(), TODAY).sources
    assert (source.url, source.archived_url, source.container_title) == (
        "https://tass.com/1",
        copy,
        "tass.com",
    )
    for text in (copy, "https://tass.com/1"):
        assert sources_of_text(text, Project(records=[source]), TODAY).sources == (source,)


def test_links_dragged_from_a_browser() -> None:
    assert pasted.links_of_moz_url(f"{URL}\nLe  titre\n") == Links((Link(URL, "Le titre"),))
    assert pasted.links_of_moz_url(f"{URL}\n{URL}") == Links((Link(URL),))
    html = f'<meta charset="utf-8"><a href="{URL}">Le <b>titre</b> &amp; la suite</a>'
    assert pasted.links_of_uri_list(f"# a comment\r\n{URL}\r\n", html).found == (
        Link(URL, "Le titre & la suite"),
    )
    assert pasted.links_of_uri_list("file:///data/x.csv").refused == ("file:///data/x.csv",)


def test_html_that_is_a_link() -> None:
    link = f'<a href="{URL}">Titre</a>'
    page = f"<html><head><title>x</title></head><body><style>p {{}}</style>{link}</body></html>"
    assert pasted.link_of_html(page) == Links((Link(URL, "Titre"),))
    assert not pasted.link_of_html(f'<p>See <a href="{URL}">Titre</a></p>')
    assert not pasted.link_of_html(f'<a href="{URL}">A</a><a href="{URL}">B</a>')
    assert pasted.link_of_html('<a href="javascript:x">A</a>').refused == ("javascript:x",)
    assert not pasted.link_of_html("<a href>A</a><p")


def test_links_among_other_lines() -> None:
    found = pasted.links_among(f"{URL} see\njavascript:alert(1)\nOne\nTwo\nhttps://x.org\nsome words")
    assert found.found == (Link("https://x.org", "Two"),)
    assert found.refused == ("javascript:alert(1)",)
    assert found.unread == (f"{URL} see", "One", "some words")
    assert not pasted.links_among(f"A title\t{URL}")
    assert not pasted.links_among("One\nTwo")


def test_a_page_of_text_is_no_title() -> None:
    found = pasted.links_of_moz_url(f"{URL}\n{'word ' * 200_000}")
    assert len(found.found[0].title) <= pasted.LONGEST_TITLE
    assert found.found[0].title.endswith("…")


def test_ten_thousand_links_of_one_site_are_quick() -> None:
    text = "\n".join(f"https://tass.com/{number}" for number in range(10_000))
    start = time.perf_counter()
    made = sources_of_text(text, Project(), TODAY)
    assert time.perf_counter() - start < 4
    assert made.sources[-1].id == "tass-com-10000"
