"""The feedback of a question of QTI 1.2, for where the native key can say when it is shown."""

from collections.abc import Callable, Iterator

from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.slots import Fact, Joined, Known, Slots, known
from assessment.interchange.qti12.tree import Branch, Note, Other, Question
from assessment.interchange.report_codes import Code
from assessment.scoring.key import Feedback, When

_CUSTOMARY = {
    "general_fb": When.ALWAYS,
    "correct_fb": When.CORRECT,
    "general_incorrect_fb": When.INCORRECT,
    "correct": When.CORRECT,
    "incorrect": When.INCORRECT,
}
"""How Canvas and Blackboard call them."""


def read_feedback(
    question: Question, slots: Slots, clean: Callable[[str], str], note: Note
) -> tuple[Feedback, ...]:
    """Return the feedback of a key. What depends on more than a key can say is left out, and noted."""
    found: list[Feedback] = []
    for ident, html in question.feedback.items():
        text = clean(html)
        if not text:
            continue
        shown = tuple(_shown(ident, text, question, slots))
        if not shown:
            note(Code.FEEDBACK_DROPPED, ident)
        found += shown
    if found:
        note(Code.FEEDBACK_KEPT, f"{len(found)}")
    return tuple(dict.fromkeys(found))


def _shown(ident: str, text: str, question: Question, slots: Slots) -> Iterator[Feedback]:
    if ident in _CUSTOMARY:
        yield Feedback(text, _CUSTOMARY[ident])
        return
    branches = [branch for branch in question.branches if ident in branch.feedback]
    for branch in branches:
        yield from _when(branch, text, question, slots)
    if not branches:
        for slot in slots.values():
            if ident in slot.values:
                yield Feedback(text, When.VALUE, slot.response_id, slot.values[ident])


def _when(branch: Branch, text: str, question: Question, slots: Slots) -> Iterator[Feedback]:
    try:
        condition = known(branch.condition, slots, branch.line)
    except QtiRefused:
        return
    if isinstance(condition, Other):
        before = question.branches[: question.branches.index(branch)]
        yield Feedback(text, When.INCORRECT if any(one.sets for one in before) else When.ALWAYS)
    elif branch.sets and branch is _best(question):
        yield Feedback(text, When.CORRECT)
    else:
        for fact in _alternatives(condition):
            yield Feedback(text, When.VALUE, fact.slot.response_id, fact.value)


def _best(question: Question) -> Branch | None:
    """Return the only branch that scores, if there is just one: then it is what is right."""
    scoring = [one for one in question.branches if any(change.value > 0 for change in one.sets)]
    return scoring[0] if len(scoring) == 1 else None


def _alternatives(condition: Known) -> list[Fact]:
    """Return the values any one of which meets a condition; none if it asks for more."""
    parts = condition.parts if isinstance(condition, Joined) and condition.op == "or" else (condition,)
    facts = [part for part in parts if isinstance(part, Fact) and part.op == "varequal" and not part.index]
    return facts if len(facts) == len(parts) else []
