"""Two passes over one answer made into levels and points, and into why a person is to look.

Where passes are one level apart the lower counts: a proposal that is too low is raised sooner than one too high is seen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from assessment.marking.rubric import Rubric, points_of
from sync_server.ai.evaluation.answer import LONGEST, ToJudge, speaks
from sync_server.ai.evaluation.question import level_names
from sync_server.ai.evaluation.reading import Judged, Pass, Quote
from sync_server.ai.evaluation.rubrics import scaled_points
from sync_server.ai.gates.tongue import other_tongue
from sync_server.ai.material.language import language_of

UNSURE_BELOW = 70
"""Less confidence than this is doubt, until there are enough judgements of an item to say what is usual."""
ENOUGH, LOWEST_SHARE = 20, 0.2


class Doubt(StrEnum):
    """Why a person is to look before anybody uses an evaluation."""

    UNREADABLE = "unreadable"
    """Nothing can be made of what the model said."""
    REFUSED = "model_refused"
    """The model, or a filter of its provider, did not want to judge it."""
    ONE_PASS = "one_pass"  # no secret
    """Only one of the two passes can be read."""
    APART = "passes_apart"
    """The passes are more than one level apart."""
    UNSURE = "unsure"
    """The model says that it is not sure."""
    QUOTE = "quote_not_in_answer"
    NO_QUOTE = "no_quote"
    """A level above the lowest, and nothing in the answer is shown for it."""
    SPEAKS = "speaks_to_grader"
    """The model says that the answer speaks to whoever judges it."""
    BESIDE = "beside_one_that_speaks"
    """The model says so of another answer that it was shown together with this one."""
    INJECTION = "injection"
    """The answer has words that are known to be meant for a model."""
    TOO_LONG = "too_long"
    """The model has not read all of it."""
    TESTS = "tests_pending"
    """Its tests could not be run here."""
    FEEDBACK = "feedback_refused"
    LANGUAGE = "feedback_language"
    """Its feedback is in another language than the answer."""


@dataclass(frozen=True, slots=True)
class Found:
    """What is proposed for one criterion. ``by_tests``: by tests of a program and no model; ``levels`` are the passes'."""

    level: str
    confidence: int | None
    quote: Quote | None
    levels: tuple[str, ...]
    by_tests: bool = False


@dataclass(frozen=True, slots=True)
class Weighed:
    """An evaluation of one answer. ``points`` None: none can be proposed."""

    found: Mapping[str, Found]
    points: Decimal | None
    doubts: tuple[str, ...]
    tricks: tuple[str, ...]
    feedback: str

    @property
    def levels(self) -> dict[str, str]:
        """The level of each criterion."""
        return {name: one.level for name, one in self.found.items()}


def weigh(
    one: ToJudge,
    passes: Sequence[Pass | None],
    maximum: Decimal,
    *,
    own_rubric: bool,
    unsure_below: int = UNSURE_BELOW,
    beside: bool = False,
    refused: bool = False,
) -> Weighed:
    """Return what passes over an answer come to.

    ``own_rubric``: its points are the item's, not shares of a hundred. ``beside``: another answer that was shown with it
    speaks to the model. ``refused``: a pass is missing because the model or its provider did not want to judge it.
    """
    tricks = speaks(one.text[:LONGEST])
    doubts = {Doubt.INJECTION} if tricks else set[Doubt]()
    if len(one.text) > LONGEST:
        doubts.add(Doubt.TOO_LONG)
    if one.tested is not None and one.tested.pending:
        doubts.add(Doubt.TESTS)
    read = [each for each in passes if each is not None]
    if not read:
        unread = Doubt.REFUSED if refused else Doubt.UNREADABLE
        return Weighed({}, None, _sorted({*doubts, unread}), tricks, "")
    if len(read) < len(passes):
        doubts |= {Doubt.ONE_PASS, *([Doubt.REFUSED] if refused else [])}
    if any(each.speaks for each in read):
        doubts.add(Doubt.SPEAKS)
    elif beside:
        doubts.add(Doubt.BESIDE)
    if any(each.feedback_refused for each in read[:1]):
        doubts.add(Doubt.FEEDBACK)
    if one.tested is None and _apart_in_tongue(read[0].feedback, one.text[:LONGEST]):
        doubts.add(Doubt.LANGUAGE)
    found = {}
    for criterion in one.rubric.criteria:
        if criterion.name in one.settled:
            level = one.settled[criterion.name]
            found[criterion.name] = Found(level, None, None, (), by_tests=True)
            continue
        order = list(level_names(criterion).values())
        judged = [each.judged[criterion.name] for each in read]
        found[criterion.name], why = _criterion(order, judged, unsure_below)
        doubts |= why
    return Weighed(
        found, _points(one, found, maximum, own_rubric=own_rubric), _sorted(doubts), tricks, read[0].feedback
    )


def usual(confidences: Sequence[int]) -> int:
    """Return below what confidence a judgement of an item is doubted: models are sure of nearly all, so it is by rank."""
    if len(confidences) < ENOUGH:
        return UNSURE_BELOW
    return max(UNSURE_BELOW, sorted(confidences)[int(len(confidences) * LOWEST_SHARE)])


def level_by_tests(rubric: Rubric, name: str, held: int, whole: int) -> str:
    """Return the level of a criterion that tests decide: its highest where all hold, else by their share, below it."""
    order = next(list(level_names(each).values()) for each in rubric.criteria if each.name == name)
    return order[-1] if held == whole else order[int((len(order) - 1) * held / whole)]


def _criterion(order: list[str], judged: list[Judged], unsure_below: int) -> tuple[Found, set[Doubt]]:
    doubts = set[Doubt]()
    places = [order.index(each.level) for each in judged]
    if max(places) - min(places) > 1:
        doubts.add(Doubt.APART)
    lower = judged[places.index(min(places))]
    if any(each.invented for each in judged):
        doubts.add(Doubt.QUOTE)
    quote = lower.quote or next((each.quote for each in judged if each.quote is not None), None)
    if quote is None and min(places) > 0:
        doubts.add(Doubt.NO_QUOTE)
    confidence = min(each.confidence for each in judged)
    if confidence < unsure_below:
        doubts.add(Doubt.UNSURE)
    return Found(lower.level, confidence, quote, tuple(each.level for each in judged)), doubts


def _apart_in_tongue(feedback: str, answer: str) -> bool:
    """Say whether two texts are plainly in two languages; of scraps nothing is said."""
    return bool(other_tongue(feedback, language_of(answer)) and other_tongue(answer, language_of(feedback)))


def _points(
    one: ToJudge, found: Mapping[str, Found], maximum: Decimal, *, own_rubric: bool
) -> Decimal | None:
    if one.tested is not None and one.tested.pending:
        return None
    levels = {name: each.level for name, each in found.items()}
    if own_rubric:
        return min(points_of(one.rubric, levels), maximum)
    return scaled_points(one.rubric, levels, maximum)


def _sorted(doubts: set[Doubt]) -> tuple[str, ...]:
    return tuple(sorted(one.value for one in doubts))
