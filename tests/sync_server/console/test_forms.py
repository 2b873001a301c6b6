"""What is told of a form that cannot be."""

import pytest

from sync_server.console.forms import problem_of
from sync_server.errors import BodyInvalid, EditedMeanwhile, NameTaken


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        (
            "password: at least 10 characters",
            "Please correct this. Password: at least 10 characters.",
        ),
        ("target_band: not a level", "Please correct this. Target band: not a level."),
        ("title, test, roster: all are needed", "Please correct this. Title, test, roster: all are needed."),
        ("nobody is ticked", "Please correct this. Nobody is ticked."),
        ("priority", "Please correct this. Priority."),
        ("", "Please correct this."),
    ],
)
def test_a_field_is_named_in_words(detail: str, told: str) -> None:
    """People read which field is wrong and what would do, not how programs call it."""
    assert told == problem_of(BodyInvalid(detail))


def test_other_errors_have_their_own_words() -> None:
    """What is not about a field says its title, with names where there are any; of a change meanwhile the page shows both."""
    assert problem_of(NameTaken("Amina")).endswith(" Amina.")
    assert "3" not in problem_of(EditedMeanwhile("3"))
