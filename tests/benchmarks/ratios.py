"""Speed as a ratio of two things measured in turns in one run, so that it means the same on any machine."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from models.collecting import uncollected

Work = Callable[[], object]


def ratio(ours: Work, theirs: Work, rounds: int = 5) -> float:
    """The least time of `ours` over the least time of `theirs`."""
    with without_collector():
        times = [(_seconds(theirs), _seconds(ours)) for _ in range(rounds)]
    return min(ours for _, ours in times) / min(theirs for theirs, _ in times)


def least_seconds(work: Work, rounds: int) -> float:
    with without_collector():
        return min(_seconds(work) for _ in range(rounds))


@contextmanager
def without_collector() -> Iterator[None]:
    """Its pauses come at any time and belong to nobody."""
    gc.collect()
    with uncollected():
        yield


def _seconds(work: Work) -> float:
    """Of the processor: what other programs do meanwhile is no matter."""
    begin = time.process_time()
    result = work()
    end = time.process_time()
    del result
    return end - begin
