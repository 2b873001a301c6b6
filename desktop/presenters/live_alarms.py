"""The alarms of a room: each is told once while it stands, and stays listed when it was acknowledged. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from desktop.presenters.live_facts import Alarm, AlarmKind, Contact, Tile

MOST_LISTED = 200
"""So many that are over stay listed, the latest; what stands or was not acknowledged stays anyway."""
SERVER_MS = 10_000
"""After so long without an answer from the server that is an alarm of its own."""
Place = tuple[AlarmKind, str]


class AlarmBook:
    """Keeps what was told. Incidents that were there before one began to watch are shown and not told."""

    def __init__(self) -> None:
        self.alarms: tuple[Alarm, ...] = ()
        self._counts: dict[str, tuple[int, int]] = {}
        self._watched = False
        self._next = 1

    def look(self, tiles: Iterable[Tile], contact: Contact, at: datetime) -> tuple[Alarm, ...]:
        """Take note of how the room stands now; return the alarms that are new."""
        tiles = tuple(tiles)
        standing = {(kind, tile.candidate_id): tile for tile in tiles for kind in tile.alarms}
        lost = contact.lost_ms is not None and contact.lost_ms >= SERVER_MS
        self._end(standing, lost=lost, answers=contact.lost_ms is None)
        new = [
            self._begin(kind, tile, at, what=tile.locked_for if kind is AlarmKind.LOCKED else "")
            for (kind, _), tile in standing.items()
            if self._standing(kind, tile.candidate_id) is None
        ]
        if lost and self._standing(AlarmKind.SERVER, "") is None:
            new.append(self._begin(AlarmKind.SERVER, None, at))
        new += [alarm for tile in tiles for alarm in self._incidents(tile, at)]
        self._watched = self._watched or bool(tiles)
        return tuple(new)

    def acknowledge(self, id: int | None = None) -> None:
        """Somebody has seen an alarm; None: all of them. What incidents told is over then."""
        self.alarms = tuple(
            replace(one, acknowledged=True, stands=one.stands and one.kind is not AlarmKind.INCIDENT)
            if id in (None, one.id)
            else one
            for one in self.alarms
        )

    def fresh(self, candidate_id: str) -> bool:
        """Say whether an alarm of a candidate waits to be seen."""
        return any(one.candidate_id == candidate_id and not one.acknowledged for one in self.alarms)

    def _standing(self, kind: AlarmKind, candidate_id: str) -> Alarm | None:
        return next(
            (
                one
                for one in self.alarms
                if one.stands and (one.kind, one.candidate_id) == (kind, candidate_id)
            ),
            None,
        )

    def _begin(
        self,
        kind: AlarmKind,
        tile: Tile | None,
        at: datetime,
        *,
        what: str = "",
        count: int = 1,
        serious: bool = False,
    ) -> Alarm:
        who = ("", "") if tile is None else (tile.candidate_id, tile.name)
        alarm = Alarm(self._next, kind, at, *who, what, count, serious)
        self._next += 1
        self.alarms = tuple(_kept((alarm, *self.alarms)))
        return alarm

    def _end(self, standing: Mapping[Place, Tile], *, lost: bool, answers: bool) -> None:
        """End what is no more; while the server does not answer nobody knows, and all stays as it was."""

        def over(one: Alarm) -> bool:
            if one.kind is AlarmKind.SERVER:
                return not lost
            return (
                answers
                and one.kind is not AlarmKind.INCIDENT
                and (one.kind, one.candidate_id) not in standing
            )

        self.alarms = tuple(
            replace(one, stands=False) if one.stands and over(one) else one for one in self.alarms
        )

    def _incidents(self, tile: Tile, at: datetime) -> Iterable[Alarm]:
        now = (tile.alarming, tile.serious)
        before = self._counts.get(tile.candidate_id, (0, 0) if self._watched else now)
        self._counts[tile.candidate_id] = now
        if now[0] <= before[0]:
            return
        serious = now[1] > before[1]
        what = next((one.kind for one in tile.incidents if one.severity.alarms), "")
        open_one = self._standing(AlarmKind.INCIDENT, tile.candidate_id)
        count = now[0] - before[0]
        if open_one is not None and (open_one.serious or not serious):
            more = replace(open_one, count=open_one.count + count, what=what or open_one.what)
            self.alarms = tuple(more if one is open_one else one for one in self.alarms)
            return
        if open_one is not None:  # something worse: it is told as new, in place of what waited
            self.alarms = tuple(one for one in self.alarms if one is not open_one)
            count += open_one.count
        yield self._begin(AlarmKind.INCIDENT, tile, at, what=what, count=count, serious=serious)


def _kept(alarms: Iterable[Alarm]) -> Iterable[Alarm]:
    over = 0
    for one in alarms:
        over += one.acknowledged and not one.stands
        if over <= MOST_LISTED or one.stands or not one.acknowledged:
            yield one
