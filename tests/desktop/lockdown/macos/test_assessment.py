"""The protocol with the helper for assessment mode: whatever it says, the session is active only when it is."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop.errors import LockdownUnavailable
from desktop.lockdown.macos.assessment import NEXT, VERSION, Assessment, Heard, State, Word, read

WORDS = st.sampled_from(list(Word))


def line(word: Word, detail: str = "") -> bytes:
    """Return what a helper writes."""
    return json.dumps({word.value: VERSION if word is Word.READY else detail}).encode()


def reach(state: State) -> Assessment:
    """Return a session that stands there."""
    made = Assessment()
    if state is State.STARTING:
        return made
    made.hear(line(Word.READY))
    if state is State.READY:
        return made
    made.begin()
    if state is State.BEGINNING:
        return made
    if state is State.FAILED:
        made.hear(line(Word.FAILED, "no entitlement"))
        return made
    made.hear(line(Word.BEGAN))
    if state is State.INTERRUPTED:
        made.hear(line(Word.INTERRUPTED, "a screen was shared"))
    if state in (State.ENDING, State.ENDED):
        made.end()
    if state is State.ENDED:
        made.hear(line(Word.ENDED))
    return made


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("word", list(Word))
def test_every_word_in_every_state(state: State, word: Word) -> None:
    """What the table allows leads where it says; anything else is a failure, told where a test was being held."""
    session = reach(state)
    assert state is session.state

    seen = session.hear(line(word, "why"))

    assert NEXT.get((state, word), State.FAILED) is session.state
    broken = state in (State.ACTIVE, State.INTERRUPTED) and not (
        state is State.INTERRUPTED and session.state is State.ENDED
    )
    assert broken is (seen is not None)


def test_a_session_begins_and_ends() -> None:
    """Ready, begin, began, end, ended: nothing is told against the lock."""
    session = Assessment()
    said = []

    assert session.hear(line(Word.READY)) is None
    said.append(session.begin())
    assert session.hear(line(Word.BEGAN)) is None
    said.append(session.end())
    assert session.hear(line(Word.ENDED)) is None

    assert [{"begin": {}}, {"end": {}}] == [json.loads(one) for one in said]
    assert State.ENDED is session.state
    assert b"" == session.end()


def test_why_it_failed_is_kept() -> None:
    """What the system says stands in the refusal of a start."""
    session = reach(State.FAILED)

    assert "no entitlement" == session.why
    with pytest.raises(LockdownUnavailable, match="no entitlement"):
        session.begin()


@pytest.mark.parametrize(
    ("state", "told"),
    [(State.STARTING, False), (State.BEGINNING, False), (State.ACTIVE, True), (State.INTERRUPTED, True)],
)
def test_a_helper_that_dies_has_failed(state: State, told: bool) -> None:
    """Its session ends with it: told where it held a test, and never taken for an end that was asked for."""
    session = reach(state)

    seen = session.lost("crashed")

    assert State.FAILED is session.state
    assert told is (seen is not None)
    assert session.lost("again") is None


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_no_line_brings_it_down(told: bytes) -> None:
    """Any bytes are a line of the protocol or the end of trust."""
    session = reach(State.ACTIVE)

    session.hear(told)

    assert session.state in (State.ACTIVE, State.INTERRUPTED, State.ENDED, State.FAILED)


@pytest.mark.parametrize(
    "told", [b"{}", b"[]", b"3", b'{"ready": 2}', b'{"began": 1, "ended": 1}', b'{"x": 1}']
)
def test_what_is_no_line_of_the_protocol_is_refused(told: bytes) -> None:
    """One word a line, of those that are known, in a version that is."""
    with pytest.raises(LockdownUnavailable):
        read(told)


@given(WORDS, st.text(max_size=100))
def test_a_line_is_read_as_it_was_written(word: Word, detail: str) -> None:
    """The word and its reason come through."""
    assert Heard(word, "" if word is Word.READY else detail) == read(line(word, detail))


class AnyHelper(RuleBasedStateMachine):
    """A helper that says anything at any time to a lock that asks in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.session = Assessment()
        self.has_begun = self.asked_to_end = self.told = False
        self.was_active = False

    @rule(word=WORDS)
    def say(self, word: Word) -> None:
        """The helper says something."""
        before = self.session.state
        self.told = self.session.hear(line(word)) is not None or self.told
        if word is Word.BEGAN and before is State.BEGINNING:
            self.has_begun = True

    @rule()
    def die(self) -> None:
        """The helper ends."""
        self.told = self.session.lost("") is not None or self.told

    @precondition(lambda self: self.session.state is State.READY)
    @rule()
    def begin(self) -> None:
        """We begin."""
        self.session.begin()

    @rule()
    def end(self) -> None:
        """We end."""
        self.asked_to_end = bool(self.session.end()) or self.asked_to_end

    @invariant()
    def active_only_when_it_has_begun(self) -> None:
        """A test is never shown on a session that the system has not confirmed, nor on one that is over."""
        self.was_active = self.was_active or self.session.state is State.ACTIVE
        assert self.session.state is not State.ACTIVE or self.has_begun

    @invariant()
    def an_end_unasked_is_told(self) -> None:
        """Where a session that was active is over without our asking, a sighting has said so."""
        if self.was_active and self.session.state.over and not self.asked_to_end:
            assert self.told


TestAnyHelper = AnyHelper.TestCase
