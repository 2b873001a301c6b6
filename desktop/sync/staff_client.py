"""What a member of staff asks of the server: a session by name and password, rooms, and commands to attempts."""

from collections.abc import Mapping
from typing import Any, TypeVar
from urllib.parse import quote

from pydantic import Field, TypeAdapter, ValidationError

from assessment.sync.messages import Message
from assessment.sync.room import Count, RoomCommand, RoomReply, Text
from desktop.errors import ServerRefused, ServerUnreadable, SignedOut
from desktop.sync.client import ServerClient, read_reply

T = TypeVar("T")
CSRF_HEADER = "X-CSRF-Token"
_NOTHING: Mapping[str, str] = {}
NEEDS_HTTPS = "needs_https"
"""Our own code: the server gives sessions over HTTPS alone, and this address is none."""
SESSION, SITTINGS, COMMANDS = "/api/v1/staff/session", "/api/v1/sittings", "/api/v1/commands"
GENERATIONS = "/api/v1/ai/generations"


class Credentials(Message):
    """A name and a password."""

    name: Text
    password: str = Field(repr=False)


class StaffSession(Message):
    """Who is signed in, and the proof of intent that goes with whatever changes something."""

    name: Text
    role: Text
    csrf: str = Field(repr=False)


class SittingRow(Message):
    """A sitting in the server's list."""

    sitting_id: Text
    title: Text
    centre: Text = ""
    opens_ms: int
    closes_ms: int


class OrderMessage(Message):
    """What several attempts are to be told: those that are named, or those of a sitting that are open.

    ``request``, a UUID, makes asking again harmless.
    """

    kind: Text
    request: Text
    reason: Text = ""
    text: Text = ""
    extension_ms: Count = 0
    attempts: tuple[Text, ...] = ()
    sitting_id: Text = ""


class GivenCommand(Message):
    """What one of several attempts was told, or why it was not."""

    attempt_id: Text
    command: RoomCommand | None = None
    refusal: Text = ""


class QuestionWish(Message):
    """Which questions a model is to make, of which of the server's sources. The server checks it."""

    sources: tuple[str, ...]
    size: int = 5
    kinds: tuple[str, ...] = ("single",)
    topics: tuple[str, ...] = ()
    weak_skills: tuple[str, ...] = ()
    goals: str = ""
    profession: str = ""
    level: str = ""
    instructions: str = ""
    language: str = ""
    profile: str = "general"
    fraction: float = 0.2
    seed: int = 0


class QuestionsAsked(Message):
    """The task that a wish has become on the server."""

    task_id: Text
    state: Text


_sittings: TypeAdapter[tuple[SittingRow, ...]] = TypeAdapter(tuple[SittingRow, ...])
_given: TypeAdapter[tuple[GivenCommand, ...]] = TypeAdapter(tuple[GivenCommand, ...])


class StaffClient:
    """One server and, after ``sign_in``, one session at it: its cookie lives here alone. Calls may overlap.

    Raises:
        Offline: ``base_url`` is not an address.
    """

    def __init__(self, base_url: str, *, server: ServerClient | None = None) -> None:
        self._server = server or ServerClient(base_url)
        self.base_url = self._server.base_url
        self._csrf = ""

    def sign_in(self, name: str, password: str) -> StaffSession:
        """Begin a session.

        Raises:
            ServerRefused: no such name and password; or ``NEEDS_HTTPS``.
        """
        told = self._ask("POST", SESSION, Credentials(name=name, password=password), first=True)
        session = read_reply(StaffSession, told)
        try:
            self._ask("GET", SESSION)
        except SignedOut as error:  # its cookie is for HTTPS alone, so we keep it to ourselves
            raise ServerRefused(NEEDS_HTTPS) from error
        self._csrf = session.csrf
        return session

    def sign_out(self) -> None:
        """End the session on the server."""
        self._ask("DELETE", SESSION)
        self._csrf = ""

    def sittings(self) -> tuple[SittingRow, ...]:
        """Return all sittings in force, the latest first."""
        return _checked(_sittings, self._ask("GET", SITTINGS))

    def room(self, sitting_id: str) -> RoomReply:
        """Return how a sitting's room stands."""
        return read_reply(RoomReply, self._ask("GET", f"{SITTINGS}/{quote(sitting_id, safe='')}/room"))

    def order(self, order: OrderMessage) -> tuple[GivenCommand, ...]:
        """Tell attempts something. The same request sent again tells them nothing new."""
        return _checked(_given, self._ask("POST", COMMANDS, order))

    def ask_questions(self, wish: QuestionWish, name: str) -> QuestionsAsked:
        """Ask for questions. The same wish sent again under this name is the same task."""
        told = self._ask("POST", GENERATIONS, wish, more={"Idempotency-Key": name})
        return read_reply(QuestionsAsked, told)

    def close(self) -> None:
        """Give the connections back."""
        self._server.close()

    def _ask(
        self,
        method: str,
        path: str,
        message: Message | None = None,
        *,
        first: bool = False,
        more: Mapping[str, str] = _NOTHING,
    ) -> Any:  # whatever JSON stands in the reply; each caller checks it
        headers = {**more, CSRF_HEADER: self._csrf} if self._csrf else more
        try:
            return self._server.ask(method, path, message, headers)
        except SignedOut as error:
            if first:  # nobody was signed in yet: this is the answer to a name and a password
                raise ServerRefused(error.detail, status=401) from error
            raise


def _checked(adapter: TypeAdapter[T], told: Any) -> T:  # whatever JSON stood in the reply
    try:
        return adapter.validate_python(told)
    except ValidationError as error:
        raise ServerUnreadable(f"{error.error_count()} errors") from error
