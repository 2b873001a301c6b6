"""From a score to what is shown of it: grade, pass mark, sections, time spent, and what is told of each question."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from assessment.attempt.attempt import Attempt
from assessment.scoring.feedback import Told
from assessment.scoring.grading import grade_of, passed
from assessment.scoring.score import ItemScore
from desktop.presenters.end_facts import (
    FeedbackText,
    ItemResult,
    ItemTime,
    ResultFacts,
    SectionResult,
    SectionTime,
)
from desktop.services.running_attempt import Paper
from desktop.services.show_result import LocalResult
from desktop.storage.models import StoredResult


def result_of_device(paper: Paper, attempt: Attempt, local: LocalResult) -> ResultFacts:
    """Return what is shown of a score that was worked out here."""
    score = local.score
    sections = tuple(
        SectionResult(one.title, shown(one.score), shown(one.maximum), one.pending) for one in score.sections
    )
    items = tuple(_items(paper, local)) if local.told else ()
    return _result(paper, attempt, score.score, score.maximum, score.pending, sections, items)


def result_of_server(paper: Paper, attempt: Attempt, stored: StoredResult) -> ResultFacts:
    """Return what is shown of a score that came from the server: the whole of it, and nothing of its parts.

    One that staff released has the grade that they give: theirs may have other boundaries than the test.
    """
    try:
        score, maximum = Decimal(stored.score), Decimal(stored.maximum)
    except InvalidOperation:  # a later server's way of writing it: shown as it is, and nothing made of it
        return ResultFacts(stored.score, stored.maximum, stored.pending, (), times=times_of(paper, attempt))
    found = _result(paper, attempt, score, maximum, stored.pending, (), ())
    if not stored.released:
        return found
    return replace(found, released=True, graded=found.graded or bool(stored.grade), grade=stored.grade)


def times_of(paper: Paper, attempt: Attempt) -> tuple[SectionTime, ...]:
    """Return how long each section and question was worked on."""
    form = paper.exam.form
    return tuple(
        SectionTime(
            section.title,
            tuple(
                ItemTime(form.entry(item_id).number, attempt.spent_ms.get(item_id, 0))
                for item_id in section.item_ids
            ),
        )
        for section in form.sections
    )


def shown(number: Decimal) -> str:
    """Return a number of points in digits, without idle zeros."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _result(
    paper: Paper,
    attempt: Attempt,
    score: Decimal,
    maximum: Decimal,
    pending: int,
    sections: tuple[SectionResult, ...],
    items: tuple[ItemResult, ...],
) -> ResultFacts:
    test = paper.test
    grade = grade_of(test, score, maximum)
    return ResultFacts(
        score=shown(score),
        maximum=shown(maximum),
        pending=pending,
        sections=sections,
        pass_mark="" if test.pass_mark is None else shown(test.pass_mark),
        passed=passed(test, score),
        graded=bool(test.grades),
        grade=grade.label if grade else "",
        items=items,
        times=times_of(paper, attempt),
    )


def _items(paper: Paper, local: LocalResult) -> Iterator[ItemResult]:
    for score in local.score.items:
        number = paper.exam.form.entry(score.item_id).number
        if number is not None:
            yield _item(number, score, local.told.get(score.item_id, Told()))


def _item(number: int, score: ItemScore, told: Told) -> ItemResult:
    texts = [FeedbackText(one.title, one.text) for one in told.feedback]
    if told.explanation:
        texts.append(FeedbackText("", told.explanation))
    earned = "" if score.score is None else shown(score.score)
    return ItemResult(number, earned, shown(score.maximum), score.answered, tuple(texts))
