"""What Blackboard means by its ``bbmd_questiontype``: said in the words of QTI 1.2.

Its conditions often set nothing: that they are met is what scores. Conditions that test a choice by its own name
without a value hold what that choice earns in per cent, which counts where partial credit is on.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from assessment.expression.values import Cardinality
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.processing import number
from assessment.interchange.qti12.tree import (
    Ask,
    Branch,
    Condition,
    Kind,
    Label,
    Note,
    Outcome,
    Question,
    SetVar,
    Several,
    Test,
    tests_in,
)
from assessment.interchange.report_codes import Code

ONE, HUNDRED = Fraction(1), Fraction(100)
_WORDS = {
    "yes_no.true": "Yes",
    "yes_no.false": "No",
    "agree_disagree.true": "Agree",
    "agree_disagree.false": "Disagree",
    "right_wrong.true": "Right",
    "right_wrong.false": "Wrong",
    "true_false.true": "True",
    "true_false.false": "False",
}
_INCORRECT = "incorrect"


def points_of_blackboard(meta: Mapping[str, str], outcomes: Sequence[Outcome]) -> Fraction:
    """Return what a question is worth; where nothing is said, one."""
    said = number(meta.get("qmd_absolutescore_max"))
    if said is not None and said > 0:
        return said
    return next((one.upper for one in outcomes if one.upper), ONE)


def from_blackboard(question: Question, note: Note) -> Question:
    """Return a question as its type wants it understood.

    Raises:
        QtiRefused: for a type that is not taken.
    """
    kind = question.meta.get("bbmd_questiontype", "").strip()
    change = _CHANGES.get(kind.lower().replace("_", " "))
    if change is None:
        raise QtiRefused("unsupported_interaction", question.line, kind or "no type")
    points = points_of_blackboard(question.meta, question.outcomes)
    negative = question.meta.get("bbmd_negative_points_ind", "N").upper() not in ("N", "")
    if negative:
        note(Code.NEGATIVE_FLOORED, "bbmd_negative_points_ind")
    plain = replace(question, points=points, per_cent=False, folded=True)
    return change(_Marks(plain).full())


class _Marks:
    """A question of Blackboard with what its conditions score made explicit."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._score = question.outcomes[0]
        idents = {label.ident for ask in question.asks() for label in ask.labels}
        asked = {ask.ident for ask in question.asks()}
        self._own = tuple(branch for branch in question.branches if _label_of(branch) in idents - asked)
        self._rest = tuple(branch for branch in question.branches if branch not in self._own)

    def full(self) -> Question:
        """Return the question with full marks set wherever a condition is met that says nothing else."""
        question = self._question
        partial = question.meta.get("bbmd_partialcredit", "").lower() == "true"
        chosen = [ask for ask in question.asks() if ask.kind is Kind.CHOICE and ask.labels]
        if partial and self._own and len(chosen) == 1 and not chosen[0].ordered:
            return replace(question, branches=tuple(self._per_choice(chosen[0])))
        return replace(question, branches=tuple(map(self._scoring, self._rest)))

    def _scoring(self, branch: Branch) -> Branch:
        if branch.sets or branch.title == _INCORRECT or not branch.feedback:
            return branch
        return replace(branch, sets=(SetVar(self._score.name, "set", self._score.upper or ONE),))

    def _per_choice(self, ask: Ask) -> list[Branch]:
        found = []
        most = self._score.upper or ONE
        action = "add" if ask.cardinality is Cardinality.MULTIPLE else "set"
        for branch in self._own:
            sets = tuple(SetVar(self._score.name, action, one.value * most / HUNDRED) for one in branch.sets)
            test = Test("varequal", ask.ident, _label_of(branch), line=branch.line)
            found.append(replace(branch, condition=test, sets=sets))
        return found


def _label_of(branch: Branch) -> str:
    test = branch.condition
    return test.ask if isinstance(test, Test) and test.op == "varequal" and not test.value else ""


def _same(question: Question) -> Question:
    return question


def _worded(question: Question) -> Question:
    """Give the choices of Either/Or their words."""

    def worded(label: Label) -> Label:
        words = _WORDS.get(label.plain or label.ident, label.html)
        return replace(label, html=words, plain=words)

    return _asking(question, lambda ask: replace(ask, labels=tuple(map(worded, ask.labels))))


def _essay(question: Question) -> Question:
    changed = _asking(question, lambda ask: replace(ask, essay=ask.kind is Kind.TEXT))
    return replace(changed, branches=())


def _upload(question: Question) -> Question:
    parts = tuple(part for part in question.parts if isinstance(part, str))
    asked = Ask("response", Kind.FILE, line=question.line)
    return replace(question, parts=(*parts, asked), branches=())


def _numeric(question: Question) -> Question:
    """Leave out the right number beside the bounds of its tolerance: both would have to be met."""

    def bounded(condition: Condition) -> Condition:
        if not isinstance(condition, Several):
            return condition
        parts = tuple(map(bounded, condition.parts))
        bounds = any(isinstance(part, Test) and part.op != "varequal" for part in parts)
        kept = tuple(
            part for part in parts if not (bounds and isinstance(part, Test) and part.op == "varequal")
        )
        return kept[0] if len(kept) == 1 else replace(condition, parts=kept)

    changed = _asking(question, lambda ask: replace(ask, numeric=True))
    branches = tuple(replace(branch, condition=bounded(branch.condition)) for branch in question.branches)
    return replace(changed, branches=branches)


def _matching(question: Question) -> Question:
    """Give the choices of each row the texts of the right column, and each right pair its share."""
    column = question.right_column
    asks = question.asks()

    def labelled(ask: Ask) -> Ask:
        if any(label.html.strip() for label in ask.labels):
            return ask
        if len(ask.labels) != len(column):
            raise QtiRefused(
                "syntax", ask.line or question.line, f"{len(ask.labels)} choices, {len(column)} texts"
            )
        texts = zip(ask.labels, column, strict=True)
        return replace(ask, labels=tuple(replace(label, html=html) for label, html in texts))

    score = question.outcomes[0]
    rows = {ask.ident for ask in asks}
    branches = []
    for branch in question.branches:
        test = branch.condition
        if isinstance(test, Test) and test.ask in rows and test.op == "varequal":
            share = SetVar(score.name, "add", (score.upper or ONE) / len(rows))
            branches.append(replace(branch, sets=(share,), stops=False))
        elif any(True for _ in tests_in(test)):
            raise QtiRefused("unsupported_processing", branch.line, "a condition on several rows")
    return replace(_asking(question, labelled), branches=tuple(branches), matching=True)


def _gaps(question: Question) -> Question:
    """Give each gap its share where partial credit is on."""
    changed = replace(question, gapped=True)
    if question.meta.get("bbmd_partialcredit", "").lower() != "true":
        return changed
    score = question.outcomes[0]
    branches: list[Branch] = []
    for branch in question.branches:
        condition = branch.condition
        parts = condition.parts if isinstance(condition, Several) and condition.op == "and" else (condition,)
        alone = all(len({test.ask for test in tests_in(part)}) == 1 for part in parts)
        if not branch.sets or not alone or branch.title == _INCORRECT:
            continue
        share = SetVar(score.name, "add", (score.upper or ONE) / len(parts))
        branches += [Branch(part, (share,), line=branch.line) for part in parts]
    return replace(changed, branches=tuple(branches))


def _ordering(question: Question) -> Question:
    return _asking(
        question, lambda ask: replace(ask, cardinality=Cardinality.ORDERED, ordered=True, shuffle=True)
    )


def _hot_spot(question: Question) -> Question:
    return _asking(question, lambda ask: replace(ask, most=ask.most or 1, corners=True))


def _asking(question: Question, change: Callable[[Ask], Ask]) -> Question:
    parts = tuple(change(part) if isinstance(part, Ask) else part for part in question.parts)
    return replace(question, parts=parts)


_CHANGES: dict[str, Callable[[Question], Question]] = {
    "multiple choice": _same,
    "multiple answer": _same,
    "true/false": _same,
    "either/or": _worded,
    "fill in the blank": _same,
    "fill in the blank plus": _gaps,
    "fib plus": _gaps,
    "jumbled sentence": _gaps,
    "matching": _matching,
    "ordering": _ordering,
    "essay": _essay,
    "short response": _essay,
    "file upload": _upload,
    "numeric": _numeric,
    "hot spot": _hot_spot,
}
"""What is not here, Quiz Bowl, Opinion Scale and Calculated among them, is refused by name."""
