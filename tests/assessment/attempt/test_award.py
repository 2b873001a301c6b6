"""The text of a certificate: read as it was written, and anything else refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.award import CODE, Award, award_digest, award_text, read_award_text
from assessment.errors import ReceiptUnreadable

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
AWARDS = st.builds(Award, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, passed=st.booleans(), day=TEXTS)


@given(AWARDS)
def test_what_is_written_is_read(award: Award) -> None:
    """Whatever a certificate says, its text says it again, in signs that an address can carry."""
    text = award_text(award)

    assert award == read_award_text(text)
    assert text.removeprefix("CARREL2:").replace("-", "").replace("_", "").isalnum()


@given(AWARDS, AWARDS)
def test_another_certificate_has_another_digest(one: Award, other: Award) -> None:
    """Two that say different things never have one digest."""
    assert (one == other) is (award_digest(one) == award_digest(other))


@given(st.text(max_size=80) | st.binary(max_size=60).map(lambda data: "CARREL2:" + data.hex()))
def test_anything_else_is_refused(text: str) -> None:
    """A text that is no certificate's is refused by name, however it is made."""
    with pytest.raises(ReceiptUnreadable):
        read_award_text(text)


def test_a_code_is_four_groups() -> None:
    """A code is four groups of four, as a person copies it."""
    assert CODE.fullmatch("ABCD-2345-EFGH-7777")
    assert not CODE.fullmatch("ABCD-2345-EFGH-7771-")
