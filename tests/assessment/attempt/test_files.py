"""Which files an attempt names."""

from assessment.attempt.attempt import fold
from assessment.attempt.events import Body, Event, Initiated, Responded, Started, Terms
from assessment.attempt.files import named_files
from assessment.content.blob import BlobRef
from assessment.content.response import response_of, single
from assessment.ids import AttemptId, CandidateId, DeviceId, ItemId, ResponseId, SittingId, TestId

ME = AttemptId("01bb6113-ce00-7f46-b994-af87e2e0d287")
ONE, TWO = (BlobRef(digit * 64, 1, "text/plain", f"{digit}.txt") for digit in "12")
A, B = ItemId("a"), ItemId("b")


def events(*responded: Responded) -> list[Event]:
    """Return an attempt in which these answers were given."""
    start = Initiated(TestId("t"), CandidateId("c"), SittingId("s"), "00", Terms())
    bodies: tuple[Body, ...] = (start, Started(), *responded)
    return [Event(ME, DeviceId("d" * 16), n, n, n, "p", body) for n, body in enumerate(bodies, 1)]


def test_replaced_files_are_named_still() -> None:
    """A file that a later answer replaced is listed as not current, and each file once a place."""
    history = events(
        Responded(A, single(ONE.value)), Responded(A, single(ONE.value)), Responded(A, single(TWO.value))
    )

    found = named_files(fold(ME, history), history)
    assert [(ONE, False), (TWO, True)] == [(one.ref, one.current) for one in found]


def test_every_variable_of_an_item_counts() -> None:
    """Files in several variables, and several in one, are each listed with their place."""
    both = response_of({ResponseId("X"): (ONE.value, TWO.value), ResponseId("Y"): (ONE.value,)})
    history = events(Responded(A, both))

    found = named_files(fold(ME, history), history)
    assert [("X", ONE), ("X", TWO), ("Y", ONE)] == [(one.response_id, one.ref) for one in found]


def test_text_that_looks_like_a_file_is_none_where_items_are_known() -> None:
    """Where it is known which items ask for files, what somebody typed elsewhere is no file."""
    history = events(Responded(A, single(ONE.value)), Responded(B, single(TWO.value)))

    assert [ONE] == [one.ref for one in named_files(fold(ME, history), history, asked={A})]
