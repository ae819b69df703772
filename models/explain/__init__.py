"""Check a figure: given a number, every definition and question of a project that yields it."""

from models.explain.catalogue import Catalogue
from models.explain.figures import CLAIMS
from models.explain.results import (
    Answer,
    Asked,
    Departure,
    Explanation,
    Figure,
    Finding,
    Match,
    Verdict,
)
from models.explain.typed import NumberError, read_number

__all__ = [
    "CLAIMS",
    "Answer",
    "Asked",
    "Catalogue",
    "Departure",
    "Explanation",
    "Figure",
    "Finding",
    "Match",
    "NumberError",
    "Verdict",
    "read_number",
]
