"""Dialogs for what belongs to the project as a whole."""
