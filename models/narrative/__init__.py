"""Figures -> sentences ready to quote, definitions and the texts of a figure, in English and French."""

from models.narrative.facts import claims, days_date, window_start
from models.narrative.numbers import days_text, number
from models.narrative.open_ends import without_open_ends
from models.narrative.quotes import (
    Sentence,
    amount,
    contact_word,
    definition_line,
    figure_subtitle,
    figure_title,
    sentences,
    silence_sentence,
)
from models.narrative.terms import definition, figure_name

__all__ = [
    "Sentence",
    "amount",
    "claims",
    "contact_word",
    "days_date",
    "days_text",
    "definition",
    "definition_line",
    "figure_name",
    "figure_subtitle",
    "figure_title",
    "number",
    "sentences",
    "silence_sentence",
    "window_start",
    "without_open_ends",
]
