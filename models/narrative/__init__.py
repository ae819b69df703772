"""Figures -> sentences ready to quote, definitions and the texts of a figure, in English and French."""
