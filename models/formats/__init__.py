"""Interchange formats: each is one module."""
