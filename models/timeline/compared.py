"""Two measures on one drawing: the silences of both, shaded alike, so that they can be compared."""

from __future__ import annotations

from dataclasses import replace

from models.names import in_language
from models.narrative.open_ends import without_open_ends
from models.project import Project
from models.statistics import Statistics
from models.timeline.content import Compared, TimelineContent, as_of_place, silences_of


def with_compared(
    content: TimelineContent, project: Project, first: Statistics | None, second: Statistics | None
) -> TimelineContent:
    """The content with the silences of a second measure under those of the first; None for no second.

    The shortest and the longest closed silence of both set the shades of both.
    """
    if first is None or second is None:
        return content if content.compared is None else replace(content, compared=None)
    told = without_open_ends(project, second)
    tracks = (content.silences, silences_of(told, content, as_of_place(told, content)))
    shaded = [track for track in tracks if track.longest_days > 0]
    shortest = min((track.shortest_days for track in shaded), default=0.0)
    longest = max((track.longest_days for track in shaded), default=0.0)
    above, below = (replace(track, shortest_days=shortest, longest_days=longest) for track in tracks)
    names = [in_language(each.measure, content.language).name for each in (second, first)]
    return replace(content, silences=above, compared=Compared(below, *names))
