"""Authors of a source as people type them, and back."""

from __future__ import annotations

from models.records import Name


def authors_text(authors: tuple[Name, ...]) -> str:
    """`Family, Given; Institution`."""
    return "; ".join(_author_text(author) for author in authors)


def read_authors(text: str) -> tuple[Name, ...]:
    """Names between semicolons: with a comma a person's, without one an institution's."""
    return tuple(_read_author(part.strip()) for part in text.split(";") if part.strip(" ,"))


def _author_text(author: Name) -> str:
    if author.literal:
        return author.literal
    # A family name alone keeps its comma, else it would be read back as an institution.
    return f"{author.family}, {author.given}".rstrip(" ")


def _read_author(text: str) -> Name:
    family, comma, given = text.partition(",")
    return Name(family=family.strip(), given=given.strip()) if comma else Name(literal=text)
