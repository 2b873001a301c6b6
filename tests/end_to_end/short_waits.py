"""Waits between tries, shortened: a day of a minute should be as full of meetings as a day of hours."""

from types import ModuleType

from desktop.presenters import sending
from sync_server.relay import one_by_one, relay

SOON = 0.02


def shorten() -> None:
    """Shorten them in this process and in all that are forked from it. What is done in a try stays as it is."""
    _put(
        sending,
        AFTER_EVENT_SECONDS=SOON,
        IDLE_SECONDS=0.5,
        LISTEN_SECONDS=0.5,
        RECEIPT_MS=200,
        retry_delay=lambda failures, fraction, retry_after=None: 3 * SOON * fraction(),
    )
    _put(
        relay,
        TICK_SECONDS=SOON,
        MIRROR_SECONDS=0.3,
        CHECK_SECONDS=5.0,
        retry_delay=lambda failures, fraction, retry_after=None: 3 * SOON * fraction(),
    )
    _put(one_by_one, retry_delay=lambda failures, fraction, retry_after=None: 3 * SOON * fraction())


def _put(module: ModuleType, **values: object) -> None:
    for name, value in values.items():
        assert hasattr(module, name), name
        setattr(module, name, value)
