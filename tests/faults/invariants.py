"""The invariants I1 to I8, asked of a computer and of the server after a fault."""

import random
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assessment.attempt.attempt import fold
from assessment.attempt.events import Event
from assessment.ids import AttemptId
from assessment.sync.frame import decode_frame, take_frames
from assessment.sync.log import to_event
from assessment.sync.messages import PushReply
from desktop.presenters.facts import HELD
from desktop.services.prove_log import prove_log

if TYPE_CHECKING:
    from tests.faults.station import Station

ANSWER_SECONDS = 5.0
"""An answer that waited for the network would take as long as that may: half a minute."""
ORDERS = 3


@dataclass(frozen=True)
class Contact:
    """A request of a computer that the server has answered: the frames that it brought, and the reply."""

    body: bytes
    reply: PushReply

    @property
    def spans(self) -> list[tuple[int, int]]:
        """The first and the last entry of each frame."""
        frames = (decode_frame(one) for one in take_frames(bytearray(self.body)))
        return [(one.first, one.last) for one in frames]

    @property
    def moved(self) -> bool:
        """Whether the server took what it was brought, where that goes on where its own copy ends."""
        if not self.body or self.reply.refused:
            return True
        (first, _), (_, last) = self.spans[0], self.spans[-1]
        return self.reply.cursor < first - 1 or self.reply.cursor >= last


def check(station: "Station", *, whole: bool) -> None:
    """Assert I1 to I6 and I8 of a computer; where the server has the ``whole`` of its log, I7 too."""
    mine = station.log()
    assert len(station.ledger) == len(mine), (len(station.ledger), len(mine), station.seen.words)
    assert station.ledger == mine, [p for p in zip(station.ledger, mine, strict=True) if p[0] != p[1]][:2]
    assert prove_log(station.device).whole, "I1: and the chain holds"
    theirs = station.world.entries(station)
    assert theirs == mine[: len(theirs)], "I2, I4, I6: the server has a prefix of the log, each entry once"
    told = station.told().acknowledged
    assert told <= len(theirs), "I3: nothing is acknowledged that the server has not"
    assert station.acknowledged <= len(theirs), "I3: and the cursor does not go back"
    station.acknowledged = len(theirs)
    assert all(one.moved for one in station.contacts), "I5: who was heard with the next frame was told of it"
    refused = {one.reply.refused for one in station.contacts} - {"", HELD}
    kept = {one.code for one in station.world.quarantined(station)}
    assert refused <= kept, "I6: what was refused is kept under the reason that was told"
    assert station.slowest < ANSWER_SECONDS, "I8: no answer waited for the network"
    if whole:
        assert mine == theirs, "nothing is lost"
        for id in dict.fromkeys(entry.attempt_id for entry in mine):
            check_fold(station, id)


def check_fold(station: "Station", id: AttemptId) -> None:
    """Assert I7: from this computer's own copy, and what others told, both ends make the same in any order of arrival."""
    device_id, epoch = station.device.device_id, station.device.epoch
    mine = [to_event(entry, device_id) for entry in station.log() if entry.attempt_id == id]
    placed = station.world.placed(id)
    others = [one.event for one in placed if (one.event.device_id, one.epoch) != (device_id, epoch)]
    view = station.world.view(id)
    told = sorted((one.device_id, one.epoch, one.seq) for one in view.timeline)
    assert sorted((one.event.device_id, one.epoch, one.event.seq) for one in placed) == told
    assert len(set(told)) == len(told) == len(mine) + len(others), "I4: each event once"
    answers = {item.item_id: item.response for item in view.items if item.response}
    chance = random.Random(7)
    for _ in range(ORDERS):
        assert answers == answers_of(id, chance.sample(mine + others, len(told))), "I7"


def answers_of(id: AttemptId, events: Iterable[Event]) -> dict[str, dict[str, list[str]]]:
    """Return the answers that events amount to, by item."""
    responses = fold(id, events).responses
    return {item: response.as_map() for item, response in responses.items() if response.variables}
