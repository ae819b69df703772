"""`check PROJECT...`: do they open, are they valid, and why not."""

from __future__ import annotations

import argparse

from models.project import Project
from ui.commandline.failure import CommandError, complain
from ui.commandline.questions import load
from ui.counts import Counts
from ui.i18n import translate


def carry_out(options: argparse.Namespace) -> int:
    """0 when every project is valid, else 1; each is looked at, whatever the others are."""
    status = 0
    for path in options.projects:
        try:
            project = load(path)
        except CommandError as error:
            complain(str(error))
            status = 1
        else:
            print(f"{path}: {_valid_text(project)}")
    return status


def _valid_text(project: Project) -> str:
    text = translate("CommandLine", "valid, with {events} and {sources}")
    counts = Counts()
    return text.format(
        events=counts.events(len(project.events)), sources=counts.sources(len(project.sources))
    )
