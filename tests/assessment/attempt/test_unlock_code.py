"""The one-use codes of a locked test: each opens one lock, and what people type is read as they mean it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from assessment.attempt.policy import SittingPolicy
from assessment.attempt.sitting import as_typed
from assessment.attempt.unlock_code import (
    AFTERWARDS,
    GOOD_MS,
    SHOWN_MS,
    Lock,
    Opening,
    challenge_code,
    challenge_of,
    grouped,
    key_of,
    next_challenge_ms,
    opened_by,
    read_challenge,
    read_code,
    sheet_code,
    sheet_ends,
)
from assessment.errors import ChallengeUnreadable, UnlockKeyMissing
from assessment.ids import AttemptId, SittingId
from tests.builders import make_policy, make_sitting

KEY = "5e" * 32
CLOSES = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
LOCK = Lock(SittingId("morning"), "1042", 3, AttemptId("0193a5d2"), 2, 61_000, CLOSES)
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PLACES = st.integers(0, 7)

keys = st.binary(min_size=32, max_size=32).map(bytes.hex)
words = st.text(min_size=1, max_size=20)
locks = st.builds(
    Lock,
    words.map(SittingId),
    words,
    st.integers(1, 99),
    words.map(AttemptId),
    st.integers(1, 99),
    st.integers(0, 10**9),
    st.just(CLOSES),
)
elapsed = st.integers(0, 10**9)


def try_code(
    lock: Lock, typed: str, *, key: str = KEY, after_ms: int = 0, late: timedelta | None = None
) -> Opening | None:
    """Type a code at a lock screen, so long after it came."""
    now = CLOSES - timedelta(hours=1) if late is None else CLOSES + late
    return opened_by(key, lock, typed, now=now, elapsed_ms=lock.locked_ms + after_ms)


def answer(lock: Lock, *, key: str = KEY, after_ms: int = 0) -> str:
    """Work out the code for what a lock screen shows, so long after it came."""
    return challenge_code(key, lock.sitting_id, challenge_of(lock, lock.locked_ms + after_ms))


@given(keys, locks)
def test_the_right_codes_open(key: str, lock: Lock) -> None:
    """The code of the sheet and the answer to the challenge open, and it is told which it was."""
    of_sheet = sheet_code(key, lock.sitting_id, lock.number, lock.sheet_number)
    of_challenge = answer(lock, key=key)
    assume(of_sheet != of_challenge)

    assert Opening(lock.sheet_number) == try_code(lock, grouped(of_sheet), key=key)
    shown = challenge_of(lock, lock.locked_ms)
    assert Opening(0, shown) == try_code(lock, of_challenge, key=key)


@given(keys, keys, locks, locks)
def test_no_code_of_another_lock_opens(key: str, other_key: str, lock: Lock, other: Lock) -> None:
    """Codes of another sitting, candidate, number, attempt, lock or key open nothing (but by chance, once in 10⁸)."""
    assume(
        (lock.sitting_id, as_typed(lock.number), lock.sheet_number)
        != (other.sitting_id, as_typed(other.number), other.sheet_number)
    )
    right = {sheet_code(key, lock.sitting_id, lock.number, lock.sheet_number), answer(lock, key=key)}
    wrong = {
        sheet_code(key, other.sitting_id, other.number, other.sheet_number),
        answer(replace(other, attempt_id=AttemptId(other.attempt_id + "x" + lock.attempt_id)), key=key),
    }
    if key != other_key:
        wrong |= {
            sheet_code(other_key, lock.sitting_id, lock.number, lock.sheet_number),
            answer(lock, key=other_key),
        }

    assert {try_code(lock, code, key=key) for code in wrong - right} <= {None}


@pytest.mark.parametrize(
    "change",
    [
        {"sitting_id": SittingId("afternoon")},
        {"number": "1043"},
        {"sheet_number": 4},
        {"sheet_number": 2},
    ],
)
def test_a_sheet_code_is_of_one_place(change: dict[str, object]) -> None:
    """The code of another sitting, of another candidate, the next one and the one before are refused."""
    other = replace(LOCK, **change)  # type: ignore[arg-type]  # fields of a lock

    assert try_code(LOCK, sheet_code(KEY, other.sitting_id, other.number, other.sheet_number)) is None


@pytest.mark.parametrize(
    "change",
    [
        {"attempt_id": AttemptId("0193a5d3")},
        {"locks": 3},
        {"locked_ms": 61_001},
        {"sitting_id": SittingId("x")},
    ],
)
def test_a_challenge_is_of_one_lock(change: dict[str, object]) -> None:
    """Another attempt, another lock of the same attempt and another moment have challenges and answers of their own."""
    other = replace(LOCK, **change)  # type: ignore[arg-type]  # as above

    assert try_code(LOCK, answer(other)) is None


def test_where_the_row_is_unknown_only_the_challenge_opens() -> None:
    """Without a place in the row no code of a sheet opens, not even one for place 0."""
    lock = replace(LOCK, sheet_number=0)

    assert try_code(lock, sheet_code(KEY, lock.sitting_id, lock.number, 0)) is None
    assert try_code(lock, answer(lock)) == Opening(challenge=challenge_of(lock, lock.locked_ms))


def test_without_a_key_nothing_opens() -> None:
    """A sitting without a key has no codes, and says so when it is asked for them."""
    assert try_code(LOCK, "0000 0000", key="") is None
    with pytest.raises(UnlockKeyMissing, match="sitting-1"):
        key_of(make_sitting(policy=SittingPolicy()))
    assert KEY == key_of(make_sitting(policy=make_policy(unlock_key=KEY)))


@pytest.mark.parametrize(("late", "opens"), [(AFTERWARDS - timedelta(seconds=1), True), (AFTERWARDS, False)])
def test_a_sheet_is_worth_nothing_afterwards(late: timedelta, opens: bool) -> None:
    """A day after the sitting has closed its sheet opens nothing more; a challenge, which is never old, still does."""
    code = sheet_code(KEY, LOCK.sitting_id, LOCK.number, LOCK.sheet_number)

    assert opens is (try_code(LOCK, code, late=late) is not None)
    assert try_code(LOCK, answer(LOCK), late=late) is not None
    assert CLOSES + AFTERWARDS == sheet_ends(CLOSES)


@given(locks, st.integers(0, 10 * GOOD_MS), st.integers(0, 2 * GOOD_MS))
def test_a_challenge_is_good_for_a_quarter_of_an_hour(lock: Lock, shown_ms: int, waited_ms: int) -> None:
    """Its answer opens until fifteen minutes after it was first shown: at least ten after anybody read it off."""
    code = answer(lock, after_ms=shown_ms)
    first_shown = shown_ms - shown_ms % SHOWN_MS
    assume(code != sheet_code(KEY, lock.sitting_id, lock.number, lock.sheet_number))

    opens = try_code(lock, code, after_ms=shown_ms + waited_ms) is not None

    assert opens is (shown_ms + waited_ms - first_shown < GOOD_MS)


@given(locks, elapsed)
def test_the_challenge_changes_when_it_says(lock: Lock, after_ms: int) -> None:
    """The one that is shown stays until the moment it is told to, and then there is another."""
    now = lock.locked_ms + after_ms
    left = next_challenge_ms(lock, now)

    assert 0 < left <= SHOWN_MS
    assert challenge_of(lock, now) == challenge_of(lock, now + left - 1) != challenge_of(lock, now + left)


def test_the_codes_stay_as_they_are() -> None:
    """A sheet that was printed with one version opens with the next."""
    assert "47877612" == sheet_code(KEY, LOCK.sitting_id, "1042", 3)
    assert "FHSZ-JG2Q" == challenge_of(LOCK, 61_000)
    assert "96585139" == challenge_code(KEY, LOCK.sitting_id, "FHSZ-JG2Q")


# ----------------------------------------------------------------------------------------- what people type


@given(
    st.integers(0, 10**8 - 1),
    st.sampled_from("0٠۰०０"),
    st.lists(st.sampled_from(["", " ", "-", "–", "\u200f", "\u00a0"]), min_size=9, max_size=9),
)
def test_a_code_is_read_in_any_digits(number: int, zero: str, gaps: list[str]) -> None:
    """Spaces, dashes and marks between them do not matter, nor of which script the digits are."""
    code = f"{number:08}"
    typed = (
        "".join(gap + chr(ord(zero) + int(digit)) for gap, digit in zip(gaps, code, strict=False)) + gaps[-1]
    )

    assert code == read_code(typed)
    assert code == read_code(grouped(code))


@given(st.text())
def test_anything_may_be_typed(typed: str) -> None:
    """Whatever is typed is a code of eight digits or none, and opens nothing by raising."""
    code = read_code(typed)

    assert code is None or (len(code) == 8 and code.isascii() and code.isdigit())
    assert try_code(LOCK, typed) in (None, Opening(3), Opening(0, challenge_of(LOCK, 61_000)))


@pytest.mark.parametrize("typed", ["", "1234567", "123456789", "1234567a", "4711", "¹2345678", "12.345678"])
def test_what_is_no_code_is_none(typed: str) -> None:
    """Seven digits, nine, letters, superscripts and dots are no code."""
    assert read_code(typed) is None


@given(locks, elapsed, st.booleans(), st.booleans())
def test_a_challenge_is_read_as_it_is_told(lock: Lock, after_ms: int, small: bool, alike: bool) -> None:
    """In small letters, without its dash, with spaces, and with O and I for 0 and 1, it is the same challenge."""
    challenge = challenge_of(lock, after_ms)
    typed = challenge.replace("-", " ")
    typed = typed.replace("0", "O").replace("1", "I") if alike else typed
    typed = typed.lower() if small else typed

    assert challenge == read_challenge(typed)
    assert challenge_code(KEY, lock.sitting_id, typed) == challenge_code(KEY, lock.sitting_id, challenge)


@given(locks, elapsed, PLACES, st.sampled_from(SYMBOLS))
def test_one_wrong_character_is_told_at_once(lock: Lock, after_ms: int, place: int, sign: str) -> None:
    """No challenge is another one with one character changed."""
    signs = challenge_of(lock, after_ms).replace("-", "")
    assume(signs[place] != sign)
    with pytest.raises(ChallengeUnreadable):
        read_challenge(signs[:place] + sign + signs[place + 1 :])


@given(locks, elapsed, PLACES, PLACES)
def test_two_swapped_characters_are_told_at_once(lock: Lock, after_ms: int, one: int, other: int) -> None:
    """No challenge is another one with any two characters swapped."""
    signs = list(challenge_of(lock, after_ms).replace("-", ""))
    assume(signs[one] != signs[other])
    signs[one], signs[other] = signs[other], signs[one]
    with pytest.raises(ChallengeUnreadable):
        read_challenge("".join(signs))


@pytest.mark.parametrize("typed", ["", "FHSZ", "FHSZ-JG2Q0", "UUUU-UUUU", "FHSZ-JG2!", "ß000-0000"])
def test_what_is_no_challenge_is_refused(typed: str) -> None:
    """Too short, too long, or with letters that no challenge has: it says what was typed."""
    with pytest.raises(ChallengeUnreadable) as caught:
        read_challenge(typed)

    assert typed == caught.value.detail


@given(keys, locks)
def test_the_challenge_of_the_panel_is_none_of_a_lock(key: str, lock: Lock) -> None:
    """What was answered for a locked test opens no panel, and the other way round, whatever else is the same."""
    panel = replace(lock, panel=True)
    assume(answer(lock, key=key) != answer(panel, key=key))

    assert challenge_of(lock, lock.locked_ms) != challenge_of(panel, lock.locked_ms)
    assert try_code(panel, answer(lock, key=key), key=key) is None
    assert try_code(lock, answer(panel, key=key), key=key) is None
