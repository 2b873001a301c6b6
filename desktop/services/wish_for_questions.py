"""Wishes for questions, which only the server makes: kept here until it is reached, and what it said of each."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from desktop.clock import unix_ms
from desktop.errors import EnvironmentProblem, ServerRefused
from desktop.services.device import Device
from desktop.storage import question_wishes
from desktop.storage.engine import transaction
from desktop.storage.models import StoredWish
from desktop.sync.staff_client import QuestionWish, StaffClient

_LATER = frozenset({401, 403, 408, 425, 429})
"""Statuses that say nothing of the wish itself: another time, or of another person, it may be taken."""
AT_A_HUB = "needs_upstream"
"""As little does what a hub says, which asks no models."""


class WishState(StrEnum):
    """How far a wish has come."""

    WAITS = "waits"
    SENT = "sent"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class KeptWish:
    """A wish. ``said`` is the server's task once it is sent, the code of the refusal where it is refused."""

    wish_id: str
    server_url: str
    wanted: QuestionWish
    state: WishState
    said: str
    made_at_ms: int


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of the wishes that waited. ``problem``: why those that still wait do, None where none does."""

    wishes: tuple[KeptWish, ...]
    problem: EnvironmentProblem | None


def keep_wish(device: Device, server_url: str, wanted: QuestionWish) -> KeptWish:
    """Keep a wish for the server at this address. It is on the disk when this returns."""
    row = StoredWish(
        wish_id=str(UUID(bytes=device.draw(16), version=4)),
        server_url=server_url.rstrip("/"),
        wanted=wanted.model_dump_json(),
        state=WishState.WAITS,
        said="",
        made_at_ms=unix_ms(device.clock.now()),
    )
    with transaction(device.engine) as session:
        session.add(row)
        session.flush()
        return _wish(row)


def kept_wishes(device: Device) -> list[KeptWish]:
    """Return every wish, the first made first."""
    with transaction(device.engine) as session:
        return [_wish(row) for row in question_wishes.wishes(session)]


def send_wishes(device: Device, staff: StaffClient) -> Sent:
    """Send what waits for this server, each under its own name, so that none is asked for twice.

    What the server says is written down wish by wish. Where it is not reached, or wants somebody else, the rest waits.
    """
    done = list[KeptWish]()
    for wish in kept_wishes(device):
        if wish.state is not WishState.WAITS or wish.server_url != staff.base_url:
            continue
        try:
            state, said = WishState.SENT, staff.ask_questions(wish.wanted, wish.wish_id).task_id
        except ServerRefused as error:
            if error.status in _LATER or error.status >= 500 or error.code == AT_A_HUB:
                return Sent(tuple(done), error)
            state, said = WishState.REFUSED, error.code
        except EnvironmentProblem as error:
            return Sent(tuple(done), error)
        done.append(_told(device, wish.wish_id, state, said))
    return Sent(tuple(done), None)


def _told(device: Device, wish_id: str, state: WishState, said: str) -> KeptWish:
    with transaction(device.engine) as session:
        row = question_wishes.wish(session, wish_id)
        row.state, row.said, row.told_at_ms = state, said[:100], unix_ms(device.clock.now())
        session.flush()
        return _wish(row)


def _wish(row: StoredWish) -> KeptWish:
    wanted = QuestionWish.model_validate_json(row.wanted)
    return KeptWish(row.wish_id, row.server_url, wanted, WishState(row.state), row.said, row.made_at_ms)
