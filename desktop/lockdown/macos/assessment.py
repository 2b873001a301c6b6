"""Our end of Apple's assessment mode, which only a small helper with a signature of its own may ask for.

It is a program beside ours; lines of JSON go both ways. docs/kiosk/macos.md says what each of them means to it.
"""

import json
from dataclasses import dataclass
from enum import Enum

from desktop.errors import LockdownUnavailable
from desktop.lockdown.sighting import Sighting

VERSION = 1
LONGEST = 500


class State(Enum):
    """Where the session stands."""

    STARTING = "starting"
    READY = "ready"
    BEGINNING = "beginning"
    ACTIVE = "active"
    ENDING = "ending"
    ENDED = "ended"
    FAILED = "failed"
    INTERRUPTED = "interrupted"

    @property
    def over(self) -> bool:
        """Whether nothing is to be expected any more."""
        return self in (State.ENDED, State.FAILED)


class Word(Enum):
    """What the helper says."""

    READY = "ready"
    BEGAN = "began"
    FAILED = "failed"
    INTERRUPTED = "interrupted"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Heard:
    """One line of the helper's: the word, and why."""

    word: Word
    detail: str = ""


NEXT: dict[tuple[State, Word], State] = {
    (State.STARTING, Word.READY): State.READY,
    (State.STARTING, Word.FAILED): State.FAILED,
    (State.READY, Word.FAILED): State.FAILED,
    (State.BEGINNING, Word.BEGAN): State.ACTIVE,
    (State.BEGINNING, Word.FAILED): State.FAILED,
    (State.ACTIVE, Word.INTERRUPTED): State.INTERRUPTED,
    (State.ACTIVE, Word.ENDED): State.ENDED,
    (State.INTERRUPTED, Word.ENDED): State.ENDED,
    (State.ENDING, Word.ENDED): State.ENDED,
    (State.ENDING, Word.BEGAN): State.ENDING,
    (State.ENDING, Word.FAILED): State.ENDED,
    (State.ENDING, Word.INTERRUPTED): State.ENDING,
}
"""What may follow what. An end may cross a beginning on its way; everything else is out of order."""


def read(line: bytes) -> Heard:
    """Return what a line says.

    Raises:
        LockdownUnavailable: it is no line of this protocol.
    """
    try:
        told = json.loads(line)
        ((name, value),) = told.items()
        heard = Heard(Word(name), value[:LONGEST] if isinstance(value, str) else "")
    except (ValueError, AttributeError, RecursionError) as error:
        raise LockdownUnavailable(f"the assessment helper says {line[:LONGEST]!r}") from error
    if heard.word is Word.READY and value != VERSION:
        raise LockdownUnavailable(f"the assessment helper speaks version {value}, not {VERSION}")
    return heard


class Assessment:
    """One session of assessment mode, from the helper's start to its end."""

    def __init__(self) -> None:
        self.state = State.STARTING
        self.why = ""

    def begin(self) -> bytes:
        """Return what to say so that the session begins. The test may be shown when ``state`` is ACTIVE.

        Raises:
            LockdownUnavailable: the helper is not ready.
        """
        if self.state is not State.READY:
            raise LockdownUnavailable(self.why or f"the assessment helper is {self.state.value}")
        self.state = State.BEGINNING
        return b'{"begin": {}}\n'

    def end(self) -> bytes:
        """Return what to say so that it ends; nothing where there is nothing to end."""
        if self.state in (State.BEGINNING, State.ACTIVE, State.INTERRUPTED):
            self.state = State.ENDING
            return b'{"end": {}}\n'
        return b""

    def hear(self, line: bytes) -> Sighting | None:
        """Take a line in; return what it says against the lock. A line out of order ends all trust: it has failed."""
        try:
            heard = read(line)
        except LockdownUnavailable as error:
            return self._break(error.detail)
        before = self.state
        after = NEXT.get((before, heard.word))
        if after is None:
            return self._break(f"the assessment helper says {heard.word.value} while it is {before.value}")
        self.state = after
        self.why = heard.detail or self.why
        if after is State.INTERRUPTED or (before is State.ACTIVE and after is State.ENDED):
            return Sighting("integrity", "assessment_interrupted", heard.detail)
        return None

    def lost(self, why: str) -> Sighting | None:
        """Take note that the helper is gone. The system ends its session with it."""
        if self.state.over:
            return None
        return self._break(f"the assessment helper ended: {why}" if why else "the assessment helper ended")

    def _break(self, why: str) -> Sighting | None:
        held = self.state in (State.ACTIVE, State.INTERRUPTED)
        self.state, self.why = State.FAILED, why
        return Sighting("integrity", "assessment_interrupted", why) if held else None
