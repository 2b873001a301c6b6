"""An entry of the registry: its counts go up, it can be taken out of use, and nonsense is refused."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from assessment.errors import RegistryError
from assessment.ids import PackId, TestId
from assessment.registry.entry import RegistryEntry

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ENTRY = RegistryEntry(TestId("t"), "A test", PackId("p"), 3)


def test_use_is_counted() -> None:
    """Given once more, an entry counts one more and knows when."""
    assert (1, NOON) == (ENTRY.used(NOON).usage_count, ENTRY.used(NOON).last_used)


def test_a_clock_set_back_does_not_make_the_last_use_earlier() -> None:
    """The last use is the latest that was ever told."""
    used = ENTRY.used(NOON).used(NOON - timedelta(hours=1))

    assert (2, NOON) == (used.usage_count, used.last_used)


def test_out_of_use_with_the_reason() -> None:
    """An entry taken out of use says why."""
    out = ENTRY.deactivated("content is missing")

    assert (False, "content is missing") == (out.active, out.inactive_because)


@pytest.mark.parametrize(
    "wrong",
    [{"usage_count": -1}, {"priority": -1}, {"last_used": NOON.replace(tzinfo=None)}],
    ids=lambda wrong: next(iter(wrong)),
)
def test_nonsense_is_refused(wrong: dict[str, Any]) -> None:
    """Counts below nothing and times without a zone are no entry."""
    with pytest.raises(RegistryError):
        RegistryEntry(TestId("t"), "A test", PackId("p"), 3, **wrong)
