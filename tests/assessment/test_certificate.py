"""A hub's certificate and its pin."""

import pytest

from assessment.certificate import (
    SECRET_BYTES,
    ends_of,
    pin_fits,
    pin_of,
    pin_of_pem,
    pin_of_secret,
    self_signed,
)

SECRET = bytes(range(SECRET_BYTES))


def test_the_pin_is_of_the_key() -> None:
    """A renewed certificate has the pin of the one before, another key has another, and it says until when it holds."""
    pems = [
        self_signed(SECRET, name="hub.carrel", serial=bytes([n] * 19), begins_ms=0, ends_ms=n * 86_400_000)
        for n in (1, 2)
    ]

    assert {pin_of_secret(SECRET)} == {pin_of_pem(pem) for pem in pems}
    assert [86_400_000, 2 * 86_400_000] == [ends_of(pem) for pem in pems]
    assert pin_of_secret(SECRET) != pin_of_secret(bytes(SECRET_BYTES))


def test_a_pin_fits_in_full_or_by_half() -> None:
    """A pin is known by all of its digits or by the first 32, and by nothing shorter."""
    pin = pin_of_secret(SECRET)

    assert [True, True] == [pin_fits(pin, pin), pin_fits(pin, pin[:32])]
    assert not any(pin_fits(pin, known) for known in ("", pin[:31], pin[:33], pin[1:33], "0" * 64))
    with pytest.raises(ValueError, match=r"."):
        pin_of(b"no certificate")
