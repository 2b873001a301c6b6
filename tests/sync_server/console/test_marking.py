"""Markers work by pages: nothing they type is lost, blind marking names nobody, and results are released by a person."""

import pytest
from playwright.sync_api import Browser, Page, expect

from sync_server.services.final_score import final_score
from sync_server.services.roles import Role
from sync_server.services.sign_in_staff import sign_out_staff, staff_of
from tests.sync_server.console.clerk import Clerk
from tests.sync_server.hall import PASSWORD, Hall
from tests.sync_server.marked import ESSAY, SITTING, view, write_essay


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
    assert "2 answers wait" in clerk.words
    clerk.send(f"/marking/{SITTING}/release", force="yes", reason="The board wants them")
    clerk.follow()
    assert "The results are released." in clerk.words
    assert "The board wants them" in clerk.words


def test_a_draft_is_kept_by_its_button(essays: Hall) -> None:
    """Without scripts a draft is kept by its button, and is there afterwards."""
    marker, path = at_a_task(essays)
    marker.send(path, **fields(marker, **{"points-0": "3", "comment-0": "", "wish": "save"}))
    marker.follow()
    assert "3" == marker.value("points-0")


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
