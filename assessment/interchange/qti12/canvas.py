"""What Canvas, classic and new quizzes, means by its ``question_type``: said in the words of QTI 1.2."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction

from assessment.expression.values import Cardinality
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.tree import (
    Ask,
    Branch,
    Kind,
    Note,
    Question,
    SetVar,
    Several,
    Test,
    tests_in,
)
from assessment.interchange.report_codes import Code

_PROFILES = {
    "cc.multiple_choice.v0p1": "multiple_choice_question",
    "cc.true_false.v0p1": "true_false_question",
    "cc.multiple_response.v0p1": "multiple_answers_question",
    "cc.fib.v0p1": "short_answer_question",
    "cc.pattern_match.v0p1": "pattern_match_question",
    "cc.essay.v0p1": "essay_question",
}
_REFUSED = frozenset({"calculated_question", "formula_question", "pattern_match_question"})


def from_canvas(question: Question, note: Note) -> Question:
    """Return a question as its type, if it names one, wants it understood.

    Raises:
        QtiRefused: for a type that is not taken.
    """
    kind = question_type(question.meta)
    if kind in _REFUSED:
        raise QtiRefused("unsupported_interaction", question.line, kind)
    if question.meta.get("parent_stimulus_item_ident"):
        note(Code.SETTING_DROPPED, "parent_stimulus_item_ident")
    change = _CHANGES.get(kind)
    if change is not None:
        question = change(question)
    if any(branch.marked for branch in question.branches):
        question = replace(question, per_cent=False)
    return replace(question, folded=bool(kind))


def question_type(meta: Mapping[str, str]) -> str:
    """Return Canvas's word for the type; "" where none is said."""
    profile = meta.get("cc_profile", "").strip().lower()
    return meta.get("question_type", "").strip() or _PROFILES.get(profile, "")


def _information(question: Question) -> Question:
    return replace(question, information=True, points=Fraction(0), branches=())


def _upload(question: Question) -> Question:
    if question.asks():
        return question
    asked = Ask("response1", Kind.FILE, line=question.line)
    return replace(question, parts=(*question.parts, asked), branches=())


def _essay(question: Question) -> Question:
    return _asking(question, lambda ask: replace(ask, essay=ask.kind is Kind.TEXT))


def _numerical(question: Question) -> Question:
    return _asking(question, lambda ask: replace(ask, numeric=True))


def _ordering(question: Question) -> Question:
    def ordered(ask: Ask) -> Ask:
        return replace(ask, cardinality=Cardinality.ORDERED, ordered=True, shuffle=True)

    return _asking(question, ordered)


def _matching(question: Question) -> Question:
    return replace(question, matching=True)


def _sorting(question: Question) -> Question:
    return replace(question, sorting=True)


def _dropdowns(question: Question) -> Question:
    return replace(question, gapped=True)


def _blanks(question: Question) -> Question:
    """Turn choices into gaps to type in: each choice is a text that is right, whichever of them the conditions name."""
    chosen = {ask.ident: ask for ask in question.asks() if ask.kind is Kind.CHOICE}

    def typed(branch: Branch) -> Branch:
        asks = {test.ask for test in tests_in(branch.condition)}
        ask = chosen.get(min(asks)) if len(asks) == 1 else None
        if ask is None:
            return branch
        if not branch.sets:
            return replace(branch, condition=_named(branch, ask))
        words = dict.fromkeys(label.plain for label in ask.labels if label.plain)
        either = tuple(Test("varequal", ask.ident, word, line=branch.line) for word in words)
        return replace(branch, condition=either[0] if len(either) == 1 else Several("or", either))

    changed = _asking(
        question, lambda ask: replace(ask, kind=Kind.TEXT, labels=()) if ask.kind is Kind.CHOICE else ask
    )
    return replace(changed, gapped=True, branches=tuple(map(typed, question.branches)))


def _named(branch: Branch, ask: Ask) -> Several | Test:
    """Return a condition on one choice, for its feedback, as one on the text of that choice."""
    test = next(iter(tests_in(branch.condition)))
    words = {label.ident: label.plain for label in ask.labels}
    if isinstance(branch.condition, Test) and isinstance(test, Test):
        return replace(test, value=words.get(test.value, test.value))
    return Several("or", ())


def _hot_spot(question: Question) -> Question:
    """Say what the areas of a hot spot, which are the right ones, score: the one that there may be scores all."""
    if question.branches or not question.asks():
        return question
    ask = question.asks()[0]
    if len(ask.labels) != 1 or len(question.asks()) != 1:
        raise QtiRefused("unsupported_processing", question.line, f"{len(ask.labels)} areas, no processing")
    label = ask.labels[0]
    test = Test("varinside", ask.ident, label.coords, shape=label.shape, line=label.line or question.line)
    score = question.outcomes[0]
    full = SetVar(score.name, "set", Fraction(100))
    changed = _asking(question, lambda one: replace(one, relative=True, corners=True, labels=(), most=1))
    return replace(changed, branches=(Branch(test, (full,), line=question.line),), per_cent=True)


def _asking(question: Question, change: Callable[[Ask], Ask]) -> Question:
    parts = tuple(change(part) if isinstance(part, Ask) else part for part in question.parts)
    return replace(question, parts=parts)


_CHANGES: dict[str, Callable[[Question], Question]] = {
    "text_only_question": _information,
    "file_upload_question": _upload,
    "essay_question": _essay,
    "numerical_question": _numerical,
    "ordering_question": _ordering,
    "matching_question": _matching,
    "categorization_question": _sorting,
    "multiple_dropdowns_question": _dropdowns,
    "fill_in_multiple_blanks_question": _blanks,
    "hot_spot_question": _hot_spot,
}
