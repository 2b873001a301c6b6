"""A member of staff at the server, from this computer: who is signed in, and what is asked on the network threads."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.background import Background
from desktop.errors import Offline, SignedOut
from desktop.sync.staff_client import StaffClient, StaffSession

T = TypeVar("T")
Connect = Callable[[str], StaffClient]


class LiveSession(QObject):
    """``begun`` tells the session, ``refused`` why there is none, ``ended`` that the server knows it no more.

    An answer to what an earlier session has asked is nobody's.
    """

    begun = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, background: Background, connect: Connect, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._connect = connect
        self._client: StaffClient | None = None
        self._coming: StaffClient | None = None
        self._turn = 0
        self.signed_in = False

    def sign_in(self, address: str, name: str, password: str) -> None:
        """Ask the server who this is."""
        self.forget()
        try:
            client = self._client = self._connect(complete_address(address))
        except Offline as error:
            self.refused.emit(error)
            return
        self._coming, turn = client, self._turn
        self._background.network(
            lambda: client.sign_in(name, password),
            lambda session: self._begun(turn, client, session),
            lambda error: self._refused(turn, client, error),
        )

    def ask(
        self,
        question: Callable[[StaffClient], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Ask something within the session; nothing comes back when it has ended meanwhile."""
        client, turn = self._client, self._turn
        if client is None or not self.signed_in:
            return

        def answered(answer: T) -> None:
            if turn == self._turn:
                done(answer)

        def not_answered(error: Exception) -> None:
            if turn != self._turn:
                return
            if isinstance(error, SignedOut):
                self.forget()
                self.ended.emit()
            else:
                failed(error)

        self._background.network(lambda: question(client), answered, not_answered)

    def sign_out(self) -> None:
        """End the session here at once, and on the server; where that cannot be told, it ends there by itself."""
        client, was_in = self._client, self.signed_in
        self._client = None
        self.forget()
        if client is not None and was_in:
            self._background.network(
                lambda: _end(client), lambda _: None, lambda _: None
            )  # nobody waits for it

    def forget(self) -> None:
        """Hold nothing of a session any more; one that is still being begun is ended as soon as it has."""
        client, self._client = self._client, None
        self.signed_in = False
        self._turn += 1
        if client is not None and client is not self._coming:
            self._background.network(client.close, lambda _: None, lambda _: None)

    def _begun(self, turn: int, client: StaffClient, session: StaffSession) -> None:
        self._has_come(client)
        if turn == self._turn:
            self.signed_in = True
            self.begun.emit(session)
        else:  # nobody waits for it any more, and nobody else is to have it
            self._background.network(lambda: _end(client), lambda _: None, lambda _: None)

    def _refused(self, turn: int, client: StaffClient, error: Exception) -> None:
        self._has_come(client)
        if turn == self._turn:
            self.forget()
            self.refused.emit(error)
        else:
            self._background.network(client.close, lambda _: None, lambda _: None)

    def _has_come(self, client: StaffClient) -> None:
        if self._coming is client:
            self._coming = None


def _end(client: StaffClient) -> None:
    try:
        client.sign_out()
    finally:
        client.close()


def complete_address(address: str) -> str:
    """Return an address with its scheme; a person may leave it out."""
    address = address.strip().rstrip("/")
    return address if "://" in address or not address else f"https://{address}"
