"""Figures -> sentences ready to quote, definitions and the texts of a figure, in English and French."""

from models.narrative.numbers import days_text, number
from models.narrative.quotes import (
    Sentence,
    definition_line,
    figure_subtitle,
    figure_title,
    sentences,
    silence_sentence,
)
from models.narrative.terms import definition, figure_name

__all__ = [
    "Sentence",
    "days_text",
    "definition",
    "definition_line",
    "figure_name",
    "figure_subtitle",
    "figure_title",
    "number",
    "sentences",
    "silence_sentence",
]
