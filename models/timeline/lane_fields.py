"""What a new event takes over from a lane, so that it stands there."""

from __future__ import annotations

from models.records import Participant, Status
from models.timeline.lanes import OTHERS, LaneBy, Lanes


def fields_of(lanes: Lanes, key: str) -> dict[str, object]:
    """Fields of `Event` that all events of a lane share: the kind, the status, or the actors, without roles.

    Nothing of a lane by side, which anybody of a side may join; nothing of the lane of the rarest
    combinations, nor of the one whose events name no kind or actor.
    """
    lane = next((lane for lane in lanes.lanes if lane.key == key), None)
    if lane is None or key == OTHERS:
        return {}
    if lanes.by is LaneBy.STATUS:
        return {"status": Status(key)}
    if lanes.by is LaneBy.KIND:
        return {"kind": key} if key in lane.content.kinds else {}
    if lanes.by is not LaneBy.ACTOR:
        return {}
    taking_part = dict.fromkeys(participant.actor for participant in lane.content.events[0].participants)
    return {"participants": tuple(Participant(actor=actor) for actor in taking_part)} if taking_part else {}
