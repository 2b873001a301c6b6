"""What a supervisor decides: when the screen is covered, when the exam is started anew, and when it is let be."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.lockdown.supervision import (
    COME_BACK_SECONDS,
    COVER_SECONDS,
    GAP_SECONDS,
    GIVE_UP_SECONDS,
    RETRY_SECONDS,
    Act,
    Gap,
    Phase,
    Supervision,
)

BEGIN = Supervision(0.0)


def test_signs_of_life_leave_it_alone() -> None:
    """An exam that answers in time is never covered, however long it takes."""
    one = BEGIN
    for step in range(1000):
        one, beaten = one.beat(step * 0.5)
        one, looked = one.look(step * 0.5 + 0.4)
        assert () == beaten == looked


def test_silence_covers_and_a_sign_of_life_uncovers() -> None:
    """A moment without an answer is covered, within a second, and is no gap; a long one is told with its length."""
    short, covers = BEGIN.look(COVER_SECONDS)
    short, uncovers = short.beat(GAP_SECONDS - 1)
    long = BEGIN.look(COVER_SECONDS)[0].beat(GAP_SECONDS + 4)[0]

    assert COVER_SECONDS < 1
    assert ((Act.COVER,), (Act.UNCOVER,), None) == (covers, uncovers, short.gap)
    assert Gap(GAP_SECONDS + 4, stopped=False) == long.gap
    assert long.beat(GAP_SECONDS + 5)[0].gap is None


def test_a_stopped_one_goes_on_and_is_told() -> None:
    """One that somebody has stopped is covered at once, let go on, and told however short it was."""
    one, acts = BEGIN.look(0.1, stopped=True)
    again, more = one.look(0.3, stopped=True)

    assert ((Act.COVER, Act.CONTINUE), (Act.CONTINUE,)) == (acts, more)
    assert Gap(0.4, stopped=True) == again.beat(0.4)[0].gap


def test_one_that_never_answers_is_ended_and_started_anew() -> None:
    """After half a minute it is given up."""
    one, _ = BEGIN.look(COVER_SECONDS)
    one, acts = one.look(GIVE_UP_SECONDS)
    one, starts = one.look(GIVE_UP_SECONDS)

    assert ((Act.KILL, Act.COVER), (Act.START,)) == (acts, starts)


def test_one_that_is_gone_comes_back() -> None:
    """It is covered and started anew at once, and gives way to the new one when that takes the screen."""
    one, covers = BEGIN.gone(5.0)
    one, starts = one.look(5.0)
    waiting, nothing = one.look(6.0)
    relieved, aside = waiting.engaging()

    assert ((Act.COVER,), (Act.START,), (), (Act.STAND_ASIDE,)) == (covers, starts, nothing, aside)
    assert Phase.RELIEVED is relieved.phase


def test_it_never_gives_up() -> None:
    """One that ends again and again is started each time, later and later, but at least every ten seconds."""
    one, now = BEGIN, 0.0
    waits = []
    for _ in range(8):
        one, _ = one.gone(now)
        waits.append(one.due - now)
        now = one.due
        one, acts = one.look(now)
        assert (Act.START,) == acts
    assert [*RETRY_SECONDS, 10.0, 10.0, 10.0] == waits


def test_one_that_does_not_come_is_ended() -> None:
    """One that was started and says nothing for a minute, or never has the screen, is ended and started again."""
    started = BEGIN.gone(0.0)[0].look(0.0)[0]
    for one in (started, started.engaging()[0]):
        lost, acts = one.look(COME_BACK_SECONDS)
        assert ((Act.KILL, Act.COVER), Phase.STARTING) == (acts, lost.phase)


STEPS = st.lists(
    st.tuples(st.sampled_from(["beat", "look", "stopped", "gone", "engaging"]), st.floats(0, 40)), max_size=60
)


@given(STEPS)
def test_whatever_comes_it_is_covered_when_nobody_answers(steps: list[tuple[str, float]]) -> None:
    """In any order of events: out of its phases follows whether it is covered, and no start comes uncovered."""
    one, now, covered = BEGIN, 0.0, False
    for what, passed in steps:
        now += passed
        match what:
            case "beat":
                one, acts = one.beat(now)
            case "look" | "stopped":
                one, acts = one.look(now, stopped=what == "stopped")
            case "gone":
                one, acts = one.gone(now)
            case _:
                one, acts = one.engaging()
        for act in acts:
            assert act is not Act.START or covered
            covered = {Act.COVER: True, Act.UNCOVER: False, Act.STAND_ASIDE: covered}.get(act, covered)
        assert covered is (one.phase is not Phase.WATCHING)
