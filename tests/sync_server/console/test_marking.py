"""Markers work by pages: nothing they type is lost, blind marking names nobody, and results are released by a person."""

from decimal import Decimal

import pytest
from playwright.sync_api import Browser, Page, expect

from assessment.ids import RESPONSE, ItemId
from assessment.marking.scheme import By
from assessment.scoring.key import ItemKey, Manual
from sync_server.services.final_score import final_score
from sync_server.services.given_mark import Given
from sync_server.services.roles import Role
from sync_server.services.save_draft import save_draft
from sync_server.services.settle_answer import Annotation
from sync_server.services.sign_in_staff import sign_out_staff, staff_of
from sync_server.services.submit_mark import GivenMark, submit_mark
from tests.assessment.pack.examples import keys, pool
from tests.sync_server.console.clerk import Clerk
from tests.sync_server.events import answered
from tests.sync_server.hall import PASSWORD, Hall
from tests.sync_server.marked import ESSAY, SITTING, give, other_pack, scheme, take, view, write_essay


@pytest.fixture
def essays(hall: Hall) -> Hall:
    """Give a hall with two essays to mark."""
    hall.publish()
    hall.sitting()
    for number in (1, 2):
        write_essay(hall, number, f"Boats of {number} <b>are</b> old.")
    return hall


def at_a_task(hall: Hall) -> tuple[Clerk, str]:
    """Return a marker who has taken the next task, and its page."""
    marker = Clerk(hall.caller()).sign_in(Role.MARKER.value)
    marker.go(f"/marking/{SITTING}")
    marker.send(f"/marking/{SITTING}/next")
    marker.follow()
    assert marker.page is not None
    return marker, marker.page.url.path.removeprefix("/console")


def fields(clerk: Clerk, **told: str) -> dict[str, str]:
    """Return what the form of the open task carries, and what is typed in it."""
    return {name: clerk.value(name) for name in ("answer-0", "revision-0", "item-0")} | told


@pytest.mark.parametrize("role", list(Role))
def test_a_sitting_names_nobody_to_markers_and_authors(essays: Hall, role: Role) -> None:
    """The page of a sitting says who sits it to those who oversee it; a marker, who marks blind, and an author see how many."""
    clerk = Clerk(essays.caller()).sign_in(role.value)
    assert 200 == clerk.go(f"/sittings/{SITTING}").status_code

    oversees = role in (Role.ADMIN, Role.PROCTOR, Role.VIEWER)
    assert (oversees, oversees) == ("Amina" in clerk.words, "C-1" in clerk.words)


def test_a_marker_marks_one_after_the_other(essays: Hall) -> None:
    """A marker takes the next, gives its mark and has the one after; the score has the points; the candidate is named nowhere."""
    marker, path = at_a_task(essays)
    first, second = (1, 2) if "Boats of 1 <b>are</b> old." in marker.words else (2, 1)
    assert f"Boats of {first} <b>are</b> old." in marker.words
    assert not any(name in marker.words for name in ("Amina", "Bo "))
    marker.send(path, **fields(marker, **{"points-0": "6", "comment-0": "Good", "wish": "give"}))
    marker.follow()
    assert f"Boats of {second}" in marker.words
    assert "6" == next(
        one.score
        for one in final_score(essays.server, essays.organisation, essays.attempt(first)).items
        if one.item_id == ESSAY
    )


def test_what_cannot_be_given_stays_typed(essays: Hall) -> None:
    """Points that there are not are refused with the reason, and comment and points stand where they were typed."""
    marker, path = at_a_task(essays)
    reply = marker.send(path, **fields(marker, **{"points-0": "99", "comment-0": "Too kind", "wish": "give"}))
    assert 400 <= reply.status_code < 500
    assert ("99", True) == (marker.value("points-0"), "Too kind" in marker.words)


def test_a_session_that_ends_in_the_middle_loses_no_mark(essays: Hall) -> None:
    """What a marker had typed when the session ended is shown, and given once they have signed in again."""
    marker, path = at_a_task(essays)
    typed = fields(marker, **{"points-0": "5", "comment-0": "Kept through", "wish": "give"})
    sign_out_staff(essays.server, staff_of(essays.server, marker.caller.cookies["carrel_session"]))
    assert 401 == marker.send(path, **typed).status_code
    assert "Kept through" in (marker.page.text if marker.page else "")
    marker.sign_in(Role.MARKER.value)
    marker.page = None
    assert 403 == marker.send(path, **typed).status_code
    assert 303 == marker.send(path, **typed).status_code
    waiting = [
        final_score(essays.server, essays.organisation, essays.attempt(number)).waiting for number in (1, 2)
    ]
    assert [0, 1] == sorted(waiting)


def test_results_are_released_when_nothing_waits_or_for_a_reason(essays: Hall, clerk: Clerk) -> None:
    """While answers wait a release is refused with their number, unless it is wanted for a reason."""
    clerk.go(f"/marking/{SITTING}")
    assert 409 == clerk.send(f"/marking/{SITTING}/release", reason="").status_code
    assert "Answers that wait: 2" in clerk.words
    clerk.send(f"/marking/{SITTING}/release", force="yes", reason="The board wants them")
    clerk.follow()
    assert "The results are released." in clerk.words
    assert "The board wants them" in clerk.words


def test_what_is_typed_is_of_the_item_that_it_was_typed_for(essays: Hall) -> None:
    """A form that names an answer which the task has no more is told so with what was typed, and no other answer's draft is touched."""
    marker, path = at_a_task(essays)
    typed = fields(marker, **{"points-0": "3", "comment-0": "About another", "item-0": "q9", "wish": "save"})
    assert 404 == marker.send(path, **typed).status_code
    assert "About another" in marker.words
    assert view(essays, path.rpartition("/")[2], Role.MARKER.value).items[0].draft is None


def test_what_was_typed_for_a_task_that_is_no_more_is_shown(essays: Hall) -> None:
    """Where a task is gone, whoever had typed something about it sees that it is, and what they had typed."""
    marker, path = at_a_task(essays)
    gone = path.rpartition("/")[0] + "/NOBODY.1"
    reply = marker.send(
        gone, **fields(marker, **{"points-0": "3", "comment-0": "Long thoughts", "wish": "give"})
    )
    assert 404 == reply.status_code
    assert "Long thoughts" in marker.words


def test_what_was_refused_is_mended_and_given(essays: Hall) -> None:
    """After a refusal the form can be changed and sent again: its writer is not told that they overtook themselves."""
    marker, path = at_a_task(essays)
    marker.send(path, **fields(marker, **{"points-0": "99", "comment-0": "Too kind", "wish": "give"}))
    reply = marker.send(path, **fields(marker, **{"points-0": "9", "comment-0": "Kind", "wish": "give"}))
    assert (303, "") == (reply.status_code, reply.text)


def test_another_window_is_shown_before_it_is_overwritten(essays: Hall) -> None:
    """Of one marker's two windows the second to save sees what the first has kept, and overwrites it only by sending again."""
    marker, path = at_a_task(essays)
    old = fields(marker, **{"points-0": "2", "comment-0": "From the second", "wish": "save"})
    marker.send(path, **fields(marker, **{"points-0": "7", "comment-0": "From the first", "wish": "save"}))
    marker.follow()
    assert 409 == marker.send(path, **old).status_code
    assert "From the first" in marker.words
    assert "From the second" in marker.words
    reply = marker.send(
        path, **fields(marker, **{"points-0": "2", "comment-0": "From the second", "wish": "save"})
    )
    assert 303 == reply.status_code


def test_remarks_about_a_text_outlive_the_form(essays: Hall) -> None:
    """Remarks that a marker made about stretches of the text are still in their draft when the page's form has been sent."""
    marker, path = at_a_task(essays)
    task, remark = path.rpartition("/")[2], Annotation("RESPONSE", 0, 5, "Which?")
    given = Given("4", {}, (remark,), "")
    save_draft(essays.server, essays.organisation, Role.MARKER.value, SITTING, task, ESSAY, 0, given)
    marker.go(path)
    about = {name: marker.value(f"remark-0-0-{name}") for name in ("response", "start", "comment")}
    typed = {f"remark-0-0-{name}": told for name, told in about.items()} | {"remark-0-0-words": "Boats"}
    assert ("RESPONSE", "0", "Which?") == tuple(about.values())
    marker.send(path, **fields(marker, **typed, **{"points-0": "5", "comment-0": "", "wish": "save"}))
    draft = view(essays, task, Role.MARKER.value).items[0].draft
    assert draft is not None
    assert (remark,) == draft.given.annotations


def test_a_third_marker_gives_what_is_apart_alone(hall: Hall) -> None:
    """Of a script in which two markers are apart on one answer, a third marks that one by its page, beside the one that is settled."""
    by_hand = ItemKey(ItemId("q4"), {RESPONSE: Manual(Decimal("0.5"), "")}, "")
    pack = other_pack(hall, pool(), {**keys(), ItemId("q4"): by_hand})
    hall.publish(pack)
    hall.sitting()
    scheme(hall, by=By.SCRIPT, marks=2, threshold=Decimal(1))
    write_essay(hall, 1, "Boats.", answered("q4", "a boat"), pack=pack)
    for marker, points in (("ann", "1"), ("bob", "8")):
        task = take(hall, marker)
        seen = {item.item_id: item.answer for item in view(hall, task, marker).items}
        marks = {item: GivenMark(seen[item], Given("0.5" if item == "q4" else points)) for item in seen}
        assert {"q4", ESSAY} == set(marks)
        submit_mark(hall.server, hall.organisation, marker, SITTING, task, marks)
    third, path = at_a_task(hall)
    assert "It waits for no mark of yours." in third.words
    reply = third.send(path, **fields(third, **{"points-0": "4", "comment-0": "", "wish": "give"}))
    assert 303 == reply.status_code, third.words
    assert "4" == next(
        one.score
        for one in final_score(hall.server, hall.organisation, hall.attempt(1)).items
        if one.item_id == ESSAY
    )


def test_a_second_marker_is_not_told_the_first_mark(essays: Hall) -> None:
    """Whoever marks second learns of the first neither by page nor by the API what they gave on the mean; who oversees does."""
    scheme(essays, marks=2)
    give(essays, take(essays, "ann"), "ann", "7")
    marker, viewer = essays.staff(Role.MARKER), essays.staff(Role.VIEWER)
    progress = f"/api/v1/sittings/{SITTING}/marking"
    assert [] == marker("GET", progress).json()["markers"]
    assert "ann" not in marker("GET", f"/console/marking/{SITTING}").text
    assert [("ann", "7.00")] == [
        (one["marker"], one["mean"]) for one in viewer("GET", progress).json()["markers"]
    ]


def test_a_draft_is_kept_by_its_button(essays: Hall) -> None:
    """Without scripts a draft is kept by its button, and is there afterwards."""
    marker, path = at_a_task(essays)
    marker.send(path, **fields(marker, **{"points-0": "3", "comment-0": "", "wish": "save"}))
    marker.follow()
    assert "3" == marker.value("points-0")


def test_remarks_on_words_are_given_and_shown(essays: Hall) -> None:
    """Words of the answer are remarked on; words that are not there are refused with what was typed; others see the remark."""
    marker, path = at_a_task(essays)
    told = {
        "points-0": "6",
        "comment-0": "",
        "wish": "give",
        "remark-0-0-response": "",
        "remark-0-0-start": "",
    }
    wrong = told | {"remark-0-0-words": "ships", "remark-0-0-comment": "Which?"}
    assert 422 == marker.send(path, **fields(marker, **wrong)).status_code
    assert ("Which?", True) == (marker.value("remark-0-0-comment"), "ships" in marker.words)
    right = told | {"remark-0-0-words": "<b>are</b> old", "remark-0-0-comment": "How old?"}
    marker.send(path, **fields(marker, **right))
    task = path.rpartition("/")[2]
    (mark,) = view(essays, task, Role.MARKER.value).items[0].marks
    (remark,) = mark.given.annotations
    text = view(essays, task, Role.MARKER.value).items[0].response["RESPONSE"][0]
    assert ("<b>are</b> old", "How old?") == (text[remark.start : remark.end], remark.comment)
    assert "How old?" in marker.go(path).text


def test_what_is_typed_is_kept_by_itself(essays: Hall, browser: Browser, url: str) -> None:
    """In a browser a draft is kept a moment after typing, with nobody pressing anything, and is there when the page is opened again."""
    context = browser.new_context(base_url=url)
    page: Page = context.new_page()
    page.goto("/")
    page.get_by_label("Name").fill(Role.MARKER.value)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.goto(f"/console/marking/{SITTING}")
    page.get_by_role("button", name="Mark the next").click()
    page.get_by_label("Comment").fill("Typed, and never sent")
    expect(page.locator("#draft-state")).to_have_text("Kept")
    page.get_by_label("Points").fill("4")
    expect(page.locator("#draft-state")).to_have_text("Being kept")
    expect(page.locator("#draft-state")).to_have_text("Kept")
    page.reload()
    expect(page.get_by_label("Comment")).to_have_value("Typed, and never sent")
    expect(page.get_by_label("Points")).to_have_value("4")
    task = page.url.rpartition("/")[2]
    context.close()
    draft = view(essays, task, Role.MARKER.value).items[0].draft
    assert draft is not None
    assert ("4", "Typed, and never sent") == (draft.given.points, draft.given.comment)


def test_what_is_selected_is_remarked_on(essays: Hall, page: Page) -> None:
    """In a browser selected words become a remark, which is kept by itself with its place, and is there afterwards."""
    page.goto(f"/console/marking/{SITTING}")
    page.get_by_role("button", name="Mark the next").click()
    page.evaluate(
        """() => { const text = document.querySelector("[data-answer]").firstChild, range = document.createRange();
        range.setStart(text, 0); range.setEnd(text, 5);
        getSelection().removeAllRanges(); getSelection().addRange(range); }"""
    )
    expect(page.get_by_label("Words of the answer").first).to_be_hidden()
    page.get_by_role("button", name="Remark on what is selected").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("What you say of them").first).to_be_focused()
    page.keyboard.type("Which boats?")
    expect(page.locator("#draft-state")).to_have_text("Kept")
    task = page.url.rpartition("/")[2]
    draft = view(essays, task, Role.ADMIN.value).items[0].draft
    assert draft is not None
    assert [(0, 5, "Which boats?")] == [(one.start, one.end, one.comment) for one in draft.given.annotations]
    page.reload()
    expect(page.get_by_label("Words of the answer").first).to_have_value("Boats")
    expect(page.get_by_label("What you say of them").first).to_have_value("Which boats?")
