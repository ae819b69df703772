"""Measures -> intervals -> figures, each a range [min, max]."""
