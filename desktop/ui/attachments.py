"""What answers that are files ask of the presenters: bytes stored and read back, sound recorded and played."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from assessment.content.blob import BlobRef
    from assessment.ids import ItemId, ResponseId


class AnswerFiles(Protocol):
    """The store of files given as answers: stored one after the other, as they were given."""

    @property
    def progress(self) -> SignalInstance:
        """Emits item id, response id, bytes stored and bytes in all."""
        ...

    @property
    def finished(self) -> SignalInstance:
        """Emits item id, response id and the ``BlobRef`` of a file that is on the disk."""
        ...

    @property
    def refused(self) -> SignalInstance:
        """Emits item id, response id and the exception: nothing was stored."""
        ...

    @property
    def fetched(self) -> SignalInstance:
        """Emits a ``BlobRef`` and its bytes, None where they cannot be read back."""
        ...

    def attach(
        self,
        item_id: ItemId,
        response_id: ResponseId,
        name: str,
        mime: str,
        source: Path | bytes,
        replaces: str = "",
    ) -> None:
        """Store a file, in the place of the value that it ``replaces``; ``finished`` or ``refused`` follows.

        What cannot be taken at all is refused before this returns.
        """
        ...

    def fetch(self, ref: BlobRef) -> None:
        """Read a file back; ``fetched`` follows."""
        ...


class Sound(Protocol):
    """The microphone and the loudspeaker: one recording or one playing at a time. Only who asked for it listens."""

    @property
    def heard(self) -> SignalInstance:
        """Emits milliseconds recorded and the loudness just now, 0 to 1."""
        ...

    @property
    def recorded(self) -> SignalInstance:
        """Emits a recording's bytes when it has ended, stopped or at its full length."""
        ...

    @property
    def played(self) -> SignalInstance:
        """Emitted when playing has ended."""
        ...

    @property
    def failed(self) -> SignalInstance:
        """Emits the exception: there is no microphone or loudspeaker, or it was taken away."""
        ...

    @property
    def looked(self) -> SignalInstance:
        """Emits whether there is a microphone, each time when it was looked for."""
        ...

    @property
    def microphone(self) -> bool:
        """Whether there was a microphone when it was last looked for; until then there is none."""
        ...

    @property
    def busy(self) -> bool:
        """Whether something is being recorded or played."""
        ...

    def look_again(self) -> None:
        """Look for a microphone; ``looked`` follows."""
        ...

    def record(self, max_ms: int) -> None:
        """Begin to record; ``heard`` follows, then ``recorded`` or ``failed``. Not while it is busy."""
        ...

    def stop(self) -> None:
        """End recording or playing. What was recorded is handed over before this returns."""
        ...

    def play(self, data: bytes) -> None:
        """Play a recording; ``played`` or ``failed`` follows."""
        ...


@dataclass(frozen=True, slots=True)
class Tools:
    """What an attempt offers to answers that are files; in a preview there is neither. ``no_drag``: nobody must drag.

    ``language`` is what the test is written in (BCP 47).
    """

    files: AnswerFiles | None = None
    sound: Sound | None = None
    no_drag: bool = False
    language: str = ""


NO_TOOLS = Tools()
