"""Files that are wrong in ways that could lose data or never end: each loss is told, each reading ends."""

from __future__ import annotations

import json

import pytest

from models import storage
from models.formats.bibliography import ReadSources, UnreadableBibliography, read
from models.formats.bibliography.storable import unstorable
from models.project import Project
from models.records import Name, Source
from models.sources.updates import changes, plan


def from_bib(text: str) -> ReadSources:
    return read(text.encode(), "x.bib", Project())


def from_json(text: str) -> ReadSources:
    return read(text.encode(), "x.json", Project())


def keys(found: ReadSources) -> list[str]:
    return [source.citation_key for source in found.sources]


def codes(found: ReadSources) -> list[tuple[str, str]]:
    return [(problem.key, problem.code) for problem in found.problems]


@pytest.mark.parametrize("part", ["family", "given", "suffix", "literal", "dropping-particle"])
@pytest.mark.parametrize("value", [None, 3, True, ["x"], {"x": 1}])
def test_a_project_with_odd_names_can_be_opened_again(part: str, value: object) -> None:
    names = [{"family": "Roe", "literal": "", part: value}, {"family": "Doe"}]
    found = from_json(json.dumps([{"id": "a", "title": "t", "author": names}]))
    project = Project()
    project.apply(changes(planned := plan(project, found.sources), project, planned.usual_choices))
    (source,) = storage.loads(storage.dumps(project)).sources.values()
    assert source.author[-1] == Name(family="Doe")
    # What is no text is told and kept.
    assert ("author" in source.custom) == isinstance(value, bool | list | dict)
    assert bool(found.problems) == isinstance(value, bool | list | dict)


def test_no_reader_gives_what_no_project_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    odd = Source(id="", title="b", author=(Name(extra=(("family", None),)),))
    assert list(unstorable([Source(id="", title="a"), odd, Source(id="", title="c")])) == [1]
    monkeypatch.setattr("models.formats.bibliography.csl_json._name", lambda _value: odd.author[0])
    text = json.dumps([{"id": "a", "author": [{}]}, {"id": "b", "title": "B"}])
    assert keys(from_json(text)) == ["b"]
    assert codes(from_json(text)) == [("a", "not_storable")]


def test_abbreviations_that_double_each_other_end() -> None:
    strings = "".join(f"@string{{s{n + 1} = s{n} # s{n}}}\n" for n in range(40))
    found = from_bib(f'@string{{s0 = "xxxx"}}\n{strings}@book{{k, title = s40}}\n@book{{b, title = s3}}\n')
    assert keys(found) == ["b"]
    assert codes(found) == [("k", "too_long")]
    assert found.sources[0].title == "xxxx" * 8


def test_many_large_values_of_abbreviations_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.formats.bibliography.bibtex_values._MOST_ADDED", 1_000)
    entries = "".join(f"@book{{k{n}, title = s}}\n" for n in range(10))
    found = from_bib(f'@string{{s = "{"x" * 300}"}}\n{entries}')
    assert keys(found) == ["k0", "k1", "k2"]
    assert codes(found)[0] == ("k3", "too_long")


def test_entries_in_parentheses() -> None:
    text = '@article(a, title="x (y")\n@book(b, title={y) z})\n@misc{c,title={C}}\n'
    text += "@book(d, title={\n@book(e,title={E})"
    found = from_bib(text)
    assert [(s.citation_key, s.title) for s in found.sources] == [
        ("a", "x (y"),
        ("b", "y) z"),
        ("c", "C"),
        ("e", "E"),
    ]
    assert codes(found) == [("d", "entry_not_closed")]


def test_what_follows_a_brace_too_many_is_told() -> None:
    found = from_bib("@article{b, title={x}}, year=2025, note={lost}}")
    assert keys(found) == ["b"]
    assert codes(found) == [("", "text_outside")]
    assert "lost" in found.problems[0].found


def test_both_lists_of_an_object_are_read() -> None:
    found = from_json('{"references": [{"id": "a", "title": "1"}], "items": [{"id": "b", "title": "2"}]}')
    assert keys(found) == ["a", "b"]


def test_a_member_that_stands_twice_is_kept_and_told() -> None:
    found = from_json('[{"id": "a", "title": "x", "title": "y", "type": "book", "type": "book"}]')
    (source,) = found.sources
    assert (source.title, source.custom) == ("x", {"title-2": "y"})
    assert codes(found) == [("a", "field_twice")]
    assert found.problems[0].found == "title"


def test_the_broken_item_is_named() -> None:
    found = from_json('[{"id":"a","title":"x"},{"id":"b" "title":"x"},{"id":"c","title":"ok c"}]')
    assert keys(found) == ["a", "c"]
    assert codes(found) == [("b", "json_broken")]


def test_giving_up_is_told() -> None:
    broken = ",".join(['{"id" "x"}'] * 1_001)
    with pytest.raises(UnreadableBibliography) as caught:
        from_json(f'[{broken}, {{"id": "late"}}]')
    assert "json_given_up" in {problem.code for problem in caught.value.problems}


def test_long_chains_are_followed_so_far_only() -> None:
    entries = (f"@book{{k{n}, crossref={{k{n + 1}}}, field{n}={{x}}}}\n" for n in range(1_000))
    found = from_bib("".join(entries))
    assert len(found.sources) == 1_000
    assert max(len(source.custom) for source in found.sources) < 100
    # Hundreds of warnings of one kind are a hundred, and a number.
    alike = [problem for problem in found.problems if problem.code == "many_parents"]
    assert len(alike) == 100
    assert alike[-1].more > 800
    assert not any(problem.more for problem in alike[:-1])


def test_an_entry_that_refers_to_itself() -> None:
    found = from_bib("@book{a, crossref={a}, title={x}}")
    assert codes(found) == [("a", "own_parent")]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark(encoding: str) -> None:
    found = read("@book{k, title={Élysée}}".encode(encoding), "x.bib", Project())
    assert (found.sources[0].title, found.encoding) == ("Élysée", encoding)
