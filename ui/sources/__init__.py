"""Dialogs about sources: which of them are one, and merging those."""
