"""Citing sources by hand: dragged, dropped, pasted, or chosen from a list."""
