"""What staff order from the live view: kept here until the server has it, then followed by what it tells. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from desktop.presenters.live_facts import OrderFacts, Sent, Tile
from desktop.sync.staff_client import GivenCommand, OrderMessage

MOST_LISTED = 50
WAITING, APPLIED, REFUSED, EXPIRED = "waiting", "applied", "refused", "expired"


@dataclass(slots=True)
class _Followed:
    """An order with what the server made of it: ``outcomes`` by command, ``of`` whose each is."""

    message: OrderMessage
    facts: OrderFacts
    outcomes: dict[str, str] = field(default_factory=dict)
    of: dict[str, str] = field(default_factory=dict)
    refusals: dict[str, tuple[str, str]] = field(default_factory=dict)


class OrderBook:
    """The latest orders, newest first."""

    def __init__(self) -> None:
        self._orders: list[_Followed] = []

    @property
    def facts(self) -> tuple[OrderFacts, ...]:
        """Return how each stands."""
        return tuple(one.facts for one in self._orders)

    def begin(self, message: OrderMessage, name: str, at: datetime) -> None:
        """An order is on its way."""
        words = message.text or message.reason
        facts = OrderFacts(message.request, message.kind, name, words, at)
        self._orders.insert(0, _Followed(message, facts))
        del self._orders[MOST_LISTED:]

    def again(self, id: str) -> OrderMessage | None:
        """Return an order that was not sent, to be sent again; None where there is none."""
        one = self._find(id)
        if one is None or one.facts.sent is not Sent.NOT_SENT:
            return None
        one.facts = replace(one.facts, sent=Sent.SENDING, error=None)
        return one.message

    def given(self, id: str, told: Iterable[GivenCommand], names: dict[str, str]) -> None:
        """The server has it: these commands came of it. ``names`` are those of attempts."""
        one = self._find(id)
        if one is None:
            return
        for given in told:
            name = names.get(given.attempt_id, given.attempt_id)
            if given.command is None:
                one.refusals[given.attempt_id] = (name, given.refusal)
                continue
            command = given.command
            one.outcomes[command.command_id] = command.state
            one.of[command.command_id] = name
        one.facts = replace(one.facts, sent=Sent.GIVEN)
        self._count(one)

    def not_sent(self, id: str, error: Exception) -> None:
        """The server did not take it."""
        one = self._find(id)
        if one is not None:
            one.facts = replace(one.facts, sent=Sent.NOT_SENT, error=error)

    def look(self, tiles: Iterable[Tile]) -> None:
        """Take note of what has become of the commands."""
        told = {command.id: command for tile in tiles for command in tile.commands}
        for one in self._orders:
            for id in one.outcomes.keys() & told.keys():
                one.outcomes[id] = told[id].state
                if told[id].state == REFUSED:
                    one.refusals[id] = (one.of[id], told[id].refusal)
            self._count(one)

    def _count(self, one: _Followed) -> None:
        states = list(one.outcomes.values())
        one.facts = replace(
            one.facts,
            waiting=states.count(WAITING),
            applied=states.count(APPLIED),
            expired=states.count(EXPIRED),
            refusals=tuple(one.refusals.values()),
        )

    def _find(self, id: str) -> _Followed | None:
        return next((one for one in self._orders if one.facts.id == id), None)
