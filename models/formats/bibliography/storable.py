"""The last word before sources leave the readers: whether a project file with them can be opened again.

A typed field takes whatever it is given; a file that holds it is refused. No value of unknown origin may get
as far as that, so each record is written and read once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from models.project import Project
from models.records import Source
from models.storage.problems import LoadError
from models.storage.reader import loads
from models.storage.writer import dumps

_AT_ONCE = 200


def unstorable(sources: Sequence[Source]) -> Iterator[int]:
    """The places of the sources that no project file can hold."""
    for start in range(0, len(sources), _AT_ONCE):
        several = sources[start : start + _AT_ONCE]
        if not _is_storable(several):
            yield from (start + n for n, source in enumerate(several) if not _is_storable((source,)))


def _is_storable(sources: Sequence[Source]) -> bool:
    named = [
        msgspec.structs.replace(source, id=f"source-{number}", side="")
        for number, source in enumerate(sources)
    ]
    try:
        loads(dumps(Project(records=named)))
    except (LoadError, ValueError, TypeError, NotImplementedError, RecursionError):
        return False
    return True
