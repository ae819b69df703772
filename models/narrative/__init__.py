"""Figures -> sentences ready to quote, definitions and the texts of a figure, in English and French."""

from models.narrative.claimed import claims
from models.narrative.facts import days_date, window_start
from models.narrative.numbers import day_word, days_phrase, days_text, number
from models.narrative.open_ends import (
    begins_open,
    days_between,
    drawn_length,
    open_alternative,
    says_nothing,
    without_open_ends,
)
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
from models.narrative.terms import by_day, definition, figure_name, longest_definition

__all__ = [
    "Sentence",
    "amount",
    "begins_open",
    "by_day",
    "claims",
    "contact_word",
    "day_word",
    "days_between",
    "days_date",
    "days_phrase",
    "days_text",
    "definition",
    "definition_line",
    "drawn_length",
    "figure_name",
    "figure_subtitle",
    "figure_title",
    "longest_definition",
    "number",
    "open_alternative",
    "says_nothing",
    "sentences",
    "silence_sentence",
    "window_start",
    "without_open_ends",
]
