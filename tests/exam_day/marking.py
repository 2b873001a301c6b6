"""What people do once all have sat: decide, mark, give points for a reason, and release."""

import threading
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

from tests.exam_day.day import ExamDay
from tests.exam_day.people import ESSAY, MARKERS, Person
from tests.exam_day.staff import Staff

_one_after_the_other = threading.Lock()
"""Marks are given one at a time, so that our account has them in the order in which the server had them."""


def decide(day: ExamDay) -> None:
    """Decide about those who were seen at two machines at once: what the first one tells counts."""
    for person in day.people:
        if person.doubled:
            body = {"ruling": "accept", "reason": "The other machine was a prank."}
            day.admin("POST", f"/attempts/{person.attempt_id}/decisions", body)
            day.did["attempt_decided"] += 1


def mark(day: ExamDay) -> None:
    """Have every essay marked twice, by people who do not know whose it is, and a third time where they differ."""
    for sitting_id in day.sittings():
        scheme = {"marks": 2, "threshold": "2", "combine": "mean", "third": "decides", "blind": True}
        day.admin("PUT", f"/sittings/{sitting_id}/marking/scheme", {"revision": 0, "scheme": scheme})
        day.did["marking_scheme_set"] += 1
    essays = {person.essay: person for person in day.people}
    with ThreadPoolExecutor(len(MARKERS)) as hands:
        list(hands.map(lambda marker: _mark_all(day, marker, essays), MARKERS))
    day.did["mark_given"] += sum(len(person.marks) for person in day.people)


def adjust_and_release(day: ExamDay) -> None:
    """Give some half a point for a reason, and release all results."""
    for person in day.people[:: max(1, len(day.people) // 4)]:
        body = {"points": "0.5", "reason": "A noise in the hall."}
        day.admin("POST", f"/attempts/{person.attempt_id}/adjustments", body)
        person.adjusted += Decimal("0.5")
        day.did["score_adjusted"] += 1
    for sitting_id in day.sittings():
        day.admin("POST", f"/sittings/{sitting_id}/releases", {})
        day.did["results_released"] += 1


def _mark_all(day: ExamDay, marker: str, essays: dict[str, Person]) -> None:
    staff = day.sign_in(marker)
    while True:
        found = sum(1 for sitting_id in day.sittings() if _mark_one(staff, sitting_id, essays))
        if not found and not sum(one["answers"] - one["marked"] for one in staff("GET", "/marking")):
            return


def _mark_one(staff: Staff, sitting_id: str, essays: dict[str, Person]) -> bool:
    path = f"/sittings/{sitting_id}/marking/tasks"
    task = staff("POST", f"{path}/next")["task"]
    if task is None:
        return False
    view = staff("GET", f"{path}/{task['task_id']}")
    assert (True, "", "") == (view["blind"], view["candidate_number"], view["candidate_name"])
    (item,) = view["items"]
    person = essays[item["response"]["RESPONSE"][0]]
    mark = person.mark_by(staff.name)
    body = {"marks": {ESSAY: {"answer": item["answer"], "points": str(mark)}}}
    with _one_after_the_other:
        staff("POST", f"{path}/{task['task_id']}/marks", body)
        person.marks.append(mark)
    return True
