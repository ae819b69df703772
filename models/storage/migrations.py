"""The versions of the project file, and the steps from each to the next.

Version 1 (2025): one object with `format`, `version`, `project`, `sides`, `actors`, `kinds`, `measures`,
`periods`, `indicators`, `sources` and `events`; resources/schema/entrevue-1.schema.json describes it.

To make version 2: describe it here, add its schema, append to `MIGRATIONS` a function that turns the JSON
object of a version 1 file into that of a version 2 file, and add a sample of version 2 to tests/data,
beside those of all former versions. A step is given data that nobody has checked: what it does not
recognise it leaves as it is, for the reader to report.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

Tree = dict[str, object]
"""The JSON object of a file."""

Migration = Callable[[Tree], Tree]

MIGRATIONS: tuple[Migration, ...] = ()
"""The first turns version 1 into version 2, and so on."""

VERSION = 1
"""What this program writes: one more than there are migrations."""


def migrate(tree: Tree, version: int, migrations: Sequence[Migration] = MIGRATIONS) -> Tree:
    """The same project as the newest version writes it; `tree` is of `version`, from 1 to the newest."""
    for step in migrations[version - 1 :]:
        tree = step(tree)
    return tree
