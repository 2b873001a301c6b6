"""What docs/practice.md shows can be published as it stands there, and is what the page says it is."""

import re
import tomllib
from pathlib import Path

from sync_server.api.sittings import SittingBody, plan_of

PAGE = Path(__file__).parents[3] / "docs" / "practice.md"


def test_the_sample_is_a_practice_sitting() -> None:
    """The sample makes a sitting for practising in which answers can be checked, as often as wanted."""
    (sample,) = re.findall(r"^```toml\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)

    policy = plan_of(SittingBody.model_validate(tomllib.loads(sample))).policy

    assert (True, True, 0, False) == (
        policy.practice,
        policy.checks,
        policy.attempts_allowed,
        policy.locks,
    )
