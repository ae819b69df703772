"""Who confirms a contact."""

from __future__ import annotations

import msgspec
import pytest

from models.evidence import Corroboration, confirming_sides, corroboration
from models.project import Project
from models.records import Citation, Event, Source, Status


@pytest.mark.parametrize(
    ("cited", "expected"),
    [
        (("readout", "statement"), Corroboration.BOTH_SIDES),
        (("readout", "readout"), Corroboration.ONE_SIDE),
        (("newspaper",), Corroboration.THIRD_PARTY),
        (("newspaper", "statement"), Corroboration.ONE_SIDE),
        ((), Corroboration.UNSOURCED),
    ],
)
def test_corroboration(project: Project, cited: tuple[str, ...], expected: Corroboration) -> None:
    project.sources["newspaper"] = Source(id="newspaper", title="Report")
    event = with_citations(project.events["call-1"], cited)
    assert corroboration(project, event) is expected


def with_citations(event: Event, cited: tuple[str, ...]) -> Event:
    return msgspec.structs.replace(event, citations=tuple(Citation(source=source) for source in cited))


def test_what_was_not_held_is_not_corroborated(project: Project) -> None:
    event = msgspec.structs.replace(project.events["call-1"], status=Status.PLANNED)
    assert corroboration(project, event) is None


def test_sides_are_named_in_the_order_of_citation(project: Project) -> None:
    event = with_citations(project.events["call-1"], ("statement", "readout"))
    assert confirming_sides(project, event) == ("us", "russia")
