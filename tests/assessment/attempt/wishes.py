"""Wishes put to the rules: an attempt under way on a small test, and what the rules grant it."""

from dataclasses import replace

from assessment.attempt.attempt import Attempt, apply, blank
from assessment.attempt.events import (
    Body,
    Event,
    Started,
    SubmitMethod,
    Submitted,
    Terms,
)
from assessment.attempt.rules import Exam, Moment, decide
from assessment.content import test as tree
from assessment.content.response import Response, single
from assessment.ids import DeviceId, ItemId, PartId, SectionId, TestId
from tests.strategies import (
    ATTEMPT,
    DEVICES,
    INITIATED,
    PACK_HASH,
    exam_of,
)

FIRST, SECOND, _ = DEVICES


Q1, Q2, Q3, Q4, Q5 = (ItemId(f"q{number}") for number in range(1, 6))


CANDIDATE, PROCTOR = Submitted(SubmitMethod.CANDIDATE), Submitted(SubmitMethod.PROCTOR)


def fitting(exam: Exam, item_id: ItemId) -> Response:
    """Return a response that the item can give."""
    kind = (int(item_id[1:]) - 1) % 5
    return single(("A", "B", "true", "a sailor", "It was a dark night.")[kind])


def small(mode: tree.Navigation = tree.Navigation.FREE) -> Exam:
    """Return five items of five kinds: q1 to q3 on one page, q4 and q5 on the next."""
    one = tree.Section(SectionId("s1"), "One", items=tree.refs(Q1, Q2, Q3))
    two = tree.Section(SectionId("s2"), "Two", items=tree.refs(Q4, Q5))
    return exam_of(tree.Test(TestId("t"), "T", (tree.Part(PartId("p"), "P", mode, (one, two)),)))


FREE = small()


def running(*told: Body, terms: Terms = INITIATED.terms) -> Attempt:
    """Return an attempt in progress at elapsed 0, after what is told."""
    attempt = blank(ATTEMPT)
    for body in (replace(INITIATED, terms=terms), Started(), *told):
        seq = attempt.seqs.get(FIRST, 0) + 1
        attempt = apply(attempt, Event(ATTEMPT, FIRST, seq, 1_000, 0, PACK_HASH, body))
    return attempt


def ask(attempt: Attempt, wish: Body, elapsed_ms: int = 0, exam: Exam = FREE, by: DeviceId = FIRST) -> Event:
    """Return what the rules grant at ``elapsed_ms``."""
    return decide(attempt, wish, exam=exam, moment=Moment(5_000, elapsed_ms), device_id=by)


def granted(attempt: Attempt, wish: Body, elapsed_ms: int = 0, by: DeviceId = FIRST) -> bool:
    """Say whether the rules grant exactly this."""
    return ask(attempt, wish, elapsed_ms, by=by).body == wish
