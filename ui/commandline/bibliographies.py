"""What `import` does with a bibliography, and what it says of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from models.edits import Changes
from models.formats.bibliography import UnreadableBibliography, read
from models.project import Project
from models.sources.updates import Entry, Standing, UpdatePlan, changes, plan
from models.text import one_line
from ui.commandline.failure import CommandError, complain
from ui.counts import Counts
from ui.files.bibliography_words import located_problem_text, unreadable_text
from ui.i18n import translate
from ui.sources.names import record_line


def read_into(path: Path, data: bytes, project: Project) -> tuple[Changes, UpdatePlan, bool]:
    """The usual changes, what the records are to the project, and whether entries could not be read.

    Says on standard error what is to know; CommandError if nothing at all can be read.
    """
    try:
        found = read(data, path.name, project)
    except UnreadableBibliography as error:
        for problem in error.problems:
            complain(f"{path}: {located_problem_text(problem)}")
        raise CommandError(f"{path}: {unreadable_text(error)}") from error
    planned = plan(project, found.sources)
    sides = {one_line(side.name) for side in planned.sides}
    for problem in found.problems:
        if problem.code != "unknown_side" or problem.found not in sides:
            complain(f"{path}: {located_problem_text(problem)}")
    for entry in (*planned.of(Standing.UNCLEAR), *planned.of(Standing.REPEATED)):
        complain(f"{path}: {_left_out_text(entry, planned, project)}")
    lost = any(not problem.is_warning for problem in found.problems)
    return changes(planned, project, planned.usual_choices), planned, lost


def _left_out_text(entry: Entry, planned: UpdatePlan, project: Project) -> str:
    """Why an entry is neither added nor taken for a source of the project: someone must decide."""
    title = record_line(entry.source, project.info.language)
    if entry.repeats is not None:
        text = translate("CommandLine", "“{title}” was left out: the file has it before, as “{other}”.")
        first = planned.entries[entry.repeats].source
        return text.format(title=title, other=first.citation_key or record_line(first, project.info.language))
    text = translate(
        "CommandLine",
        "“{title}” was left out: it may be {others}. Import it in the window, where you can choose.",
    )
    return text.format(title=title, others=", ".join(update.before.id for update in entry.updates))


def summary(plans: Sequence[UpdatePlan]) -> Iterator[str]:
    """How many sources of all files are new, changed and the same; how many were left out, if any."""
    if not plans:
        return
    counts = Counts()
    if sides := dict.fromkeys(side.name for planned in plans for side in planned.sides):
        yield translate("CommandLine", "New sides: {names}").format(names=", ".join(sides))
    yield counts.new_sources(sum(len(planned.new) for planned in plans))
    yield counts.changed_sources(sum(len(planned.changed) for planned in plans))
    yield counts.same_sources(sum(len(planned.same) for planned in plans))
    left = sum(
        len(planned.of(standing)) for planned in plans for standing in (Standing.UNCLEAR, Standing.REPEATED)
    )
    if left:
        yield counts.left_out_sources(left)
