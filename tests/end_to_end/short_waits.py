"""Waits between tries, shortened: a day of a minute should be as full of meetings as a day of hours."""

from desktop.presenters import sending
from sync_server.relay import relay

SOON = 0.02


def shorten() -> None:
    """Shorten them in this process and in all that are forked from it. What is done in a try stays as it is."""
    sending.AFTER_EVENT_SECONDS = SOON
    sending.IDLE_SECONDS = sending.LISTEN_SECONDS = 0.5
    sending.RECEIPT_MS = 200
    sending.retry_delay = lambda failures, fraction, retry_after=None: 3 * SOON * fraction()
    relay.TICK_SECONDS = SOON
    relay.MIRROR_SECONDS = 0.3
    relay.CHECK_SECONDS = 5.0
    relay.retry_delay = lambda failures, fraction, retry_after=None: 3 * SOON * fraction
