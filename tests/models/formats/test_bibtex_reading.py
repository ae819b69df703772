"""BibTeX as it is found: broken entries, LaTeX, names, inheritance."""

from __future__ import annotations

import pytest

from models.records import Name
from tests.models.formats.found_bibliographies import bib, told

BROKEN = """@book{first, title = {First}}

@article{broken,
  title = {No end,
  year = 2020
}

@book{second,
  title = {Second}
}
@misc{third, title {x}}
@book{last, title = {Last}}
"""


def test_a_broken_entry_leaves_the_rest() -> None:
    found = bib(BROKEN)
    assert [source.title for source in found.sources] == ["First", "Second", "Last"]
    assert told(found) == [(3, "broken", "entry_not_closed"), (11, "third", "entry_malformed")]
    assert found.problems[0].found.startswith("@article{broken, title")


def test_an_entry_without_its_at_is_noticed() -> None:
    found = bib("@book{a, title={A}}\n\nbook{b,\n  title = {B}\n}\n@book{c, title={C}}")
    assert [source.title for source in found.sources] == ["A", "C"]
    assert told(found) == [(4, "", "text_outside")]


def test_comments_are_no_entries() -> None:
    found = bib(
        "Made by someone@example.org\n@comment{jabref-meta: {x}}\n@preamble{ {x} }\n@book{a, title={A}}"
    )
    assert [source.title for source in found.sources] == ["A"]
    assert not found.problems


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"{\'e}t{\'e} \'Elys\'ee \'{\i}", "été Élysée í"),
        (r"\c{c} \c c \v{s} \v s \H{o} {\aa} {\O}sted \ss{} \oe uvre", "ç ç š š ő å Østed ß œuvre"),
        (r"A \& B 50\% \$5 \#1 a\_b \{x\}", "A & B 50% $5 #1 a_b {x}"),
        ("50% of A & B #1", "50% of A & B #1"),
        ("``quoted'' -- and --- so", "“quoted” – and — so"),
        ("p.~5", "p.\u00a05"),
        (r"{\textasciitilde}{\textbackslash}{\textquotedblleft}x{\textquotedblright}", "~\\“x”"),
        (r"\emph{Le Monde} and \textbf{x}", "<i>Le Monde</i> and <b>x</b>"),
        (r"H$_{\textrm{2}}$O $x^2$", "H<sub>2</sub>O $x^2$"),
        ("{NATO} and {{EU}}", "NATO and EU"),
        ("a <b> & <script>x</script>", "a <b> & <script>x</script>"),
        ("wrapped\n    line", "wrapped line"),
    ],
)
def test_latex(latex: str, text: str) -> None:
    found = bib(f"@book{{k, title = {{{latex}}}}}")
    assert found.sources[0].title == text
    assert not found.problems


def test_unknown_commands_are_kept() -> None:
    found = bib(r"@book{k, title = {A \foo{bar} \baz qux}}")
    assert found.sources[0].title == r"A \foo{bar} \baz qux"
    assert [problem.found for problem in found.problems] == [r"\foo", r"\baz"]


def test_braces_of_any_depth() -> None:
    assert bib("@book{k, title = " + "{" * 50_000 + "x" + "}" * 50_000 + "}").sources[0].title == "x"


def test_verbatim_fields() -> None:
    found = bib(r"@online{k, url = {http://x.org/~a_b%20c--d#e}, doi = {10.1/a\_b--c}, file = {a_b.pdf}}")
    source = found.sources[0]
    assert (source.url, source.doi) == ("http://x.org/~a_b%20c--d#e", "10.1/a_b--c")
    assert (source.attachment, source.custom) == ("a_b.pdf", {})


def test_several_files() -> None:
    text = r"Full Text:C\:\\a\;b.pdf:application/pdf;Snapshot:c.html:text/html"
    source = bib(f"@book{{k, file = {{{text}}}}}").sources[0]
    assert (source.attachment, source.custom) == ("C:\\a;b.pdf", {"file": text})


def test_abbreviations() -> None:
    text = (
        '@string{lm = "Le " # "Monde"}\n@article{k, journal = lm # {!}, month = feb, year = 2025, note = zzz}'
    )
    found = bib(text)
    source = found.sources[0]
    assert (source.container_title, str(source.issued), source.note) == ("Le Monde!", "2025-02", "zzz")
    assert told(found) == [(2, "k", "unknown_string")]


def test_inheritance() -> None:
    found = bib(
        """
        @xdata{oup, publisher = {OUP}, location = {Oxford}}
        @incollection{child, title = {Chapter}, crossref = {PARENT}, pages = {1--2}}
        @book{parent, title = {Whole}, editor = {Roe, Jane}, date = {2019}, xdata = {oup}}
        @inbook{orphan, title = {Orphan}, crossref = {nobody}}
        @book{self, title = {Self}, crossref = {self}}
        """
    )
    child, parent = found.sources[:2]
    assert (child.title, child.container_title, child.publisher) == ("Chapter", "Whole", "OUP")
    assert (str(child.issued), child.editor) == ("2019", (Name(family="Roe", given="Jane"),))
    assert (parent.publisher, parent.publisher_place) == ("OUP", "Oxford")
    assert [problem.found for problem in found.problems] == ["nobody", "self"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("de Gaulle, Charles", [Name(family="Gaulle", given="Charles", non_dropping_particle="de")]),
        ("Ludwig van Beethoven", [Name(family="Beethoven", given="Ludwig", non_dropping_particle="van")]),
        ("King, Jr., Martin Luther", [Name(family="King", given="Martin Luther", suffix="Jr.")]),
        ("{White House}", [Name(literal="White House")]),
        (
            "{{White House}} and {Simon and Schuster}",
            [Name(literal="White House"), Name(literal="Simon and Schuster")],
        ),
        ("{Barnes and Noble}", [Name(literal="Barnes and Noble")]),
        (r"{\'E}mile Zola", [Name(family="Zola", given="Émile")]),
        ("Путин, Владимир", [Name(family="Путин", given="Владимир")]),
        (
            "family=Gogh, given=Vincent, prefix=van",
            [Name(family="Gogh", given="Vincent", non_dropping_particle="van")],
        ),
        ("a, b, c, d", [Name(literal="a, b, c, d")]),
    ],
)
def test_names(text: str, names: list[Name]) -> None:
    assert bib(f"@book{{k, author = {{{text}}}}}").sources[0].author == tuple(names)


def test_a_second_key_and_a_second_field() -> None:
    found = bib("@book{k, title={A}}\n@book{k, title={B}, title={C}, annote={N}}")
    assert [source.citation_key for source in found.sources] == ["k", ""]
    assert found.sources[1].custom == {"title-2": "C", "annote": "N"}
    assert told(found) == [(2, "k", "field_twice"), (2, "k", "duplicate_key")]
    assert all(problem.is_warning for problem in found.problems)


def test_dates_that_make_no_sense_are_kept() -> None:
    found = bib("@book{k, date = {someday}, year = {2020}, month = {Michaelmas}}")
    assert found.sources[0].custom == {"date": "someday", "month": "Michaelmas"}
    assert str(found.sources[0].issued) == "2020"
    assert {problem.code for problem in found.problems} == {"not_a_date"}


def test_a_year_beside_the_date() -> None:
    same, other = bib(
        "@book{k, date={2025-02-12}, year=2025, month=feb}\n@book{l, date={2025}, year=2024}"
    ).sources
    assert (str(same.issued), same.custom) == ("2025-02-12", {})
    assert (str(other.issued), other.custom) == ("2025", {"year": "2024"})


def test_a_line_of_an_abstract_may_begin_like_an_entry() -> None:
    abstract = "He said\n@realDonaldTrump (now) {x}\nend"
    found = bib(f"@misc{{k,\n abstract = {{{abstract}}},\n title = {{T}}}}\n@book{{l, title={{L}}}}")
    assert [source.title for source in found.sources] == ["T", "L"]
    assert "@realDonaldTrump (now) x" in found.sources[0].abstract
