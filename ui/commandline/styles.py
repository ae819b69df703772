"""The project's citation style on the command line: what stands in for it is said."""

from __future__ import annotations

from models.citations.notes import missing_style, unusable_style
from models.project import Project
from models.text import shortened
from ui.commandline.failure import complain
from ui.i18n import translate


def warn_of_style(project: Project, language: str | None = None) -> None:
    """One line where the notes are not in the project's style, since it is missing or broken."""
    style = unusable_style(project, language)
    if not style:
        return
    if missing_style(project):
        text = translate(
            "CommandLine", "The citation style “{style}” is not on this machine; press notes stand in for it."
        )
    else:
        text = translate(
            "CommandLine", "The citation style “{style}” cannot be used; plain notes stand in for it."
        )
    complain(text.format(style=_on_one_line(style)))


def _on_one_line(style: str) -> str:
    """On one line of a terminal: an id comes from a file, and may be any text."""
    return shortened("".join(character if character.isprintable() else "�" for character in style))
