"""How fields of other programs correspond to CSL variables: tables as data, and how they are asked.

One name can mean several variables, according to the type of the source: `number` is the issue of a journal
and the number of a report.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

PERIODICAL = frozenset({"article-journal", "article-newspaper", "article-magazine"})
IN_BOOK = frozenset({"chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary", "entry"})
LEGAL = frozenset({"bill", "legislation", "hearing", "legal_case", "treaty", "regulation"})
BOOKS = frozenset({"book", "chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary"})

_TYPES_WORDS = """
article article-journal article-magazine article-newspaper bill book broadcast chapter classic
collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing
interview legal_case legislation manuscript map motion_picture musical_score pamphlet
paper-conference patent performance periodical personal_communication post post-weblog regulation
report review review-book software song speech standard thesis treaty webpage
"""
TYPES = frozenset(_TYPES_WORDS.split())
"""Item types of CSL 1.0.2."""

_NAME_VARIABLES_WORDS = """
author chair collection-editor compiler composer container-author contributor curator director
editor editor-translator editorial-director executive-producer guest host illustrator interviewer
narrator organizer original-author performer producer recipient reviewed-author script-writer
series-creator translator
"""
NAME_VARIABLES = frozenset(_NAME_VARIABLES_WORDS.split())
DATE_VARIABLES = frozenset(
    {"accessed", "available-date", "event-date", "issued", "original-date", "submitted"}
)
_TEXT_VARIABLES_WORDS = """
abstract annote archive archive_collection archive_location archive-place authority call-number
chapter-number citation-key citation-label citation-number collection-number collection-title
container-title container-title-short dimensions division DOI edition event event-place event-title
genre ISBN ISSN issue jurisdiction keyword language locator medium note number number-of-pages
number-of-volumes original-publisher original-publisher-place original-title page page-first
part-number part-title PMCID PMID printing-number publisher publisher-place references
reviewed-genre reviewed-title scale section source status supplement-number title title-short URL
version volume volume-title volume-title-short year-suffix
"""
TEXT_VARIABLES = frozenset(_TEXT_VARIABLES_WORDS.split())


class Rule(NamedTuple):
    """A CSL variable and the fields of another format that hold it, the one that is written first."""

    variable: str
    names: tuple[str, ...]
    types: frozenset[str] = TYPES
    """Types of source for which this holds; for others a later rule may."""
    classic: str = ""
    """What BibTeX without BibLaTeX calls it, if that is not the first name."""

    def written(self, classic: bool) -> str:
        return (self.classic if classic else "") or self.names[0]


class Rules:
    """A table of rules, of which the first that fits holds."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._variables: dict[tuple[str, str], str] = {}
        self._names: dict[tuple[str, str], Rule] = {}
        self.variables = tuple(dict.fromkeys(rule.variable for rule in rules))
        """In the order in which they are written."""
        self.names = frozenset(name for rule in rules for name in (*rule.names, rule.classic) if name)
        for rule in rules:
            for csl_type in rule.types:
                for name in rule.names:
                    self._variables.setdefault((name, csl_type), rule.variable)
                # A field that an earlier rule reads as something else is no place for this variable.
                if self._variables[rule.names[0], csl_type] == rule.variable:
                    self._names.setdefault((rule.variable, csl_type), rule)

    def variable(self, name: str, csl_type: str) -> str | None:
        """The CSL variable that a field of such a source holds."""
        return self._variables.get((name, csl_type))

    def name(self, variable: str, csl_type: str, classic: bool = False) -> str | None:
        """The field in which the variable of such a source is written; None if there is none."""
        rule = self._names.get((variable, csl_type if csl_type in TYPES else "document"))
        return rule.written(classic) if rule else None
