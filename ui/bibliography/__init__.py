"""Copying bibliographies in the project's style."""
