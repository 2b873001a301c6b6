"""One-time codes as RFC 6238 has them, each good once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync_server.services.one_time_codes import (
    STEP_SECONDS,
    code_at,
    make_paper_codes,
    make_secret,
    read_paper_code,
    step_of_code,
    uri_of,
)
from tests.sync_server.hall import Draw

RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
"""``12345678901234567890``, the seed of the RFC's own examples."""
STEP_MS = STEP_SECONDS * 1000


@pytest.mark.parametrize(
    ("seconds", "code"),
    [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")],
)
def test_codes_are_those_of_the_standard(seconds: int, code: str) -> None:
    """The standard's own examples, by their last six digits."""
    assert code == code_at(RFC_SECRET, seconds * 1000)
    assert seconds // STEP_SECONDS == step_of_code(RFC_SECRET, code, seconds * 1000, 0)


@given(now=st.integers(10**12, 4 * 10**12), aside=st.integers(-5, 5))
def test_a_clock_may_be_one_step_off(now: int, aside: int) -> None:
    """A code of the step before, of this one and of the next is taken, and of no other."""
    secret = make_secret(Draw())
    code = code_at(secret, now + aside * STEP_MS)
    near = {code_at(secret, now + step * STEP_MS) for step in (-1, 0, 1)}

    assert (code in near) is (step_of_code(secret, code, now, 0) is not None)


@given(now=st.integers(10**12, 4 * 10**12))
def test_each_step_is_good_once(now: int) -> None:
    """Once a code was taken, neither it nor one of an earlier step is."""
    secret = make_secret(Draw())
    taken = step_of_code(secret, code_at(secret, now), now, 0)
    assert taken is not None

    assert step_of_code(secret, code_at(secret, now), now, now // STEP_MS) is None
    assert step_of_code(secret, code_at(secret, now - STEP_MS), now, now // STEP_MS) is None


@given(typed=st.text(max_size=12))
def test_whatever_is_typed_is_no_code_by_chance(typed: str) -> None:
    """Anything but six plain digits is no code, and raises nothing."""
    found = step_of_code(RFC_SECRET, typed, 59_000, 0)

    assert found is None or typed in {code_at(RFC_SECRET, ms) for ms in (29_000, 59_000, 89_000)}


def test_codes_on_paper_are_read_as_people_type_them() -> None:
    """Ten codes, all different, each known by its number whatever spaces, hyphens and case it is typed with."""
    codes = make_paper_codes(Draw())

    assert 10 == len(set(codes))
    for number, code in enumerate(codes, 1):
        read = read_paper_code(code)
        assert read is not None
        assert number == read[0]
        assert read == read_paper_code(f" {code.lower().replace('-', ' - ')} ")
    assert read_paper_code("123456") is None


@given(st.text(max_size=40))
def test_reading_a_code_on_paper_raises_nothing(typed: str) -> None:
    """Whatever is typed is a number and a code, or none."""
    read = read_paper_code(typed)

    assert read is None or read[0] >= 0


def test_an_authenticator_is_told_who_and_where() -> None:
    """The address names the organisation and the person, and carries the secret."""
    uri = uri_of(RFC_SECRET, name="Ana Ruiz", organisation="Carrel Board")

    assert uri.startswith("otpauth://totp/Carrel%20Board:Ana%20Ruiz?secret=" + RFC_SECRET)
