"""What a sitting's policy amounts to."""

import pytest

from assessment.attempt.policy import SittingPolicy


@pytest.mark.parametrize(
    ("practice", "system_clipboard", "opens"),
    [(True, True, True), (True, False, False), (False, True, False), (False, False, False)],
)
def test_an_exam_never_opens_the_clipboard(practice: bool, system_clipboard: bool, opens: bool) -> None:
    """Only a practice whose sitting says so uses the system's clipboard."""
    policy = SittingPolicy(practice=practice, system_clipboard=system_clipboard)

    assert opens is policy.opens_clipboard
