"""Texts are read one after another, and silence comes when it is asked for."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop.presenters.read_aloud import RATES, ReadAloudPresenter, Reading, Spoken
from tests.fakes.voice import FakeVoice

TEXTS = (
    Spoken("Question 1", "Where?"),
    Spoken("Choice", "Here", "fr"),
    Spoken("Choice", " "),
    Spoken("Choice", "There"),
)


def test_texts_are_read_in_their_order() -> None:
    """Each text is said in its language when the one before has been said; blank ones are left out."""
    voice = FakeVoice()
    presenter = ReadAloudPresenter(voice)
    presenter.read(TEXTS)
    for _ in range(3):
        voice.finished.emit()

    assert [("Where?", ""), ("Here", "fr"), ("There", "")] == voice.said
    assert (Reading.SILENT, None) == (presenter.reading, presenter.current)


def test_a_pause_holds_the_place() -> None:
    """After a pause the voice goes on with the same text; what it says meanwhile counts for nothing."""
    voice = FakeVoice()
    presenter = ReadAloudPresenter(voice)
    presenter.read(TEXTS, 1)
    presenter.pause()
    voice.finished.emit()
    presenter.go_on()

    assert (["pause", "resume"], 1) == (voice.asked, len(voice.said))
    assert TEXTS[1] == presenter.current


def test_the_pace_is_set_at_once() -> None:
    """Another pace is that of the text being read, from its beginning, and ends where the voice's ends."""
    voice = FakeVoice()
    presenter = ReadAloudPresenter(voice)
    presenter.read(TEXTS)
    presenter.set_rate(99)

    assert (RATES[-1], len(RATES) - 1) == (voice.rate, presenter.rate)
    assert ["Where?", "Where?"] == [text for text, _ in voice.said]


def test_trouble_is_told_and_ends_in_silence() -> None:
    """When the engine fails, its words are told and nothing is said any more."""
    voice, told = FakeVoice(), list[str]()
    presenter = ReadAloudPresenter(voice)
    presenter.failed.connect(told.append)
    presenter.read(TEXTS)
    voice.failed.emit("no sound card")

    assert (["no sound card"], Reading.SILENT) == (told, presenter.reading)


def test_without_a_voice_there_is_silence() -> None:
    """A computer that cannot read aloud says so, and every wish is answered by silence."""
    presenter = ReadAloudPresenter(None)
    presenter.read(TEXTS)
    presenter.skip(1)
    presenter.pause()
    presenter.set_rate(0)

    assert (False, Reading.SILENT) == (presenter.has_voice, presenter.reading)


class AnyWish(RuleBasedStateMachine):
    """Wishes in any order, with the voice done at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.voice = FakeVoice()
        self.presenter = ReadAloudPresenter(self.voice)

    @rule(count=st.integers(0, 4), first=st.integers(0, 5))
    def read(self, count: int, first: int) -> None:
        self.presenter.read(TEXTS[:count], first)

    @rule(name=st.sampled_from(["pause", "go_on", "stop"]))
    def ask(self, name: str) -> None:
        getattr(self.presenter, name)()

    @rule(step=st.integers(-5, 5))
    def skip(self, step: int) -> None:
        self.presenter.skip(step)

    @rule(rate=st.integers(-3, 9))
    def hurry(self, rate: int) -> None:
        self.presenter.set_rate(rate)

    @rule()
    def finish(self) -> None:
        self.voice.finished.emit()

    @invariant()
    def says_what_it_tells(self) -> None:
        """What is told to be read is what the voice was asked to say last."""
        current = self.presenter.current
        assert (current is None) is (self.presenter.reading is Reading.SILENT)
        if current is not None:
            assert (current.text, current.language) == self.voice.said[-1]


TestAnyWish = AnyWish.TestCase
TestAnyWish.settings = settings(max_examples=60, stateful_step_count=30)
