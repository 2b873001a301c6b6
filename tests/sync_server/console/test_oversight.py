"""Pages of those who oversee marking: nothing counts before it was shown what it changes, and nothing typed is lost."""

import re
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from assessment.marking.scheme import Scheme
from sync_server.services.final_score import final_score
from sync_server.services.given_mark import Given
from sync_server.services.marking_scheme import tell_scheme
from sync_server.services.moderate_mark import moderate
from sync_server.services.release_results import release_results
from sync_server.services.roles import Role
from sync_server.services.set_scheme import set_scheme
from sync_server.services.submit_mark import GivenMark
from sync_server.storage import marking
from tests.sync_server.console.clerk import Clerk
from tests.sync_server.hall import Hall
from tests.sync_server.marked import ESSAY, SITTING, give, let_count, scheme, take, view, write_essay

HERE = f"/marking/{SITTING}"


@pytest.fixture
def essays(hall: Hall) -> Hall:
    """Give a hall with three essays, the first of them marked."""
    hall.publish()
    hall.sitting()
    for number in (1, 2, 3):
        write_essay(hall, number, f"Boats of {number} are old.")
    let_count(hall, 3)
    give(hall, take(hall, "ann"), "ann", "6")
    return hall


def fields(clerk: Clerk) -> dict[str, str]:
    """Return what the form of the open page holds, but its buttons."""
    text = clerk.page.text if clerk.page else ""
    main = text[text.index("<main") :]
    found = {}
    for tag in re.findall(r"<input[^>]*>", main):
        told = {name: unescape(value) for name, value in re.findall(r'(\w[\w-]*)="([^"]*)"', tag)}
        ticked = "checked" in tag or told.get("type") not in ("checkbox", "radio")
        if "name" in told and ticked:
            found[told["name"]] = told.get("value", "")
    for name, options in re.findall(r'<select[^>]*name="([^"]*)"[^>]*>(.*?)</select>', main, re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', options) or re.search(r'value="([^"]*)"', options)
        found[name] = chosen[1] if chosen else ""
    for name, value in re.findall(r'<textarea[^>]*name="([^"]*)"[^>]*>(.*?)</textarea>', main, re.DOTALL):
        found[name] = unescape(value)
    return found


def essay(hall: Hall, number: int) -> str | None:
    """Return what an essay has."""
    found = final_score(hall.server, hall.organisation, hall.attempt(number))
    return next(item.score for item in found.items if item.item_id == ESSAY)


def marked_one(hall: Hall) -> int:
    """Return whose essay is marked."""
    return next(number for number in (1, 2, 3) if essay(hall, number) is not None)


def test_a_scheme_is_tried_before_it_is_set(essays: Hall, clerk: Clerk) -> None:
    """The page says what would change; what is altered after that is tried anew; then it is set, with rubric and grades."""
    clerk.go(f"{HERE}/scheme")
    told = fields(clerk) | {
        "marks": "2",
        "criterion-0-0": "Style",
        "band-0-0": "good",
        "points-0-0": "8",
        "band-0-1": "weak",
        "points-0-1": "2",
        "label-grade-0": "A",
        "least-grade-0": "50",
        "percent-grade-0": "yes",
    }
    clerk.send(f"{HERE}/scheme", **told, wish="try")
    assert "1 of 3 scored attempts would change" in clerk.words
    assert 0 == tell_scheme(essays.server, essays.organisation, SITTING).revision
    altered = fields(clerk) | {"threshold": "2"}
    clerk.send(f"{HERE}/scheme", **altered, wish="set")
    assert "is not the one that was tried" in clerk.words
    clerk.send(f"{HERE}/scheme", **fields(clerk), wish="set")
    clerk.follow()

    assert "The scheme is set." in clerk.words
    known = tell_scheme(essays.server, essays.organisation, SITTING)
    assert (1, 2, "2") == (known.revision, known.scheme["marks"], known.scheme["threshold"])
    (criterion,) = known.scheme["rubrics"][ESSAY]["criteria"]
    assert ("Style", ["good", "weak"]) == (criterion["name"], [band["name"] for band in criterion["bands"]])
    assert [{"label": "A", "least": "50", "percent": True}] == known.scheme["grades"]


def test_what_cannot_be_a_scheme_stays_typed_and_who_is_overtaken_sees_both(
    essays: Hall, clerk: Clerk
) -> None:
    """A rubric above the item's points is refused with what was typed; a scheme set meanwhile is shown beside it."""
    clerk.go(f"{HERE}/scheme")
    first = fields(clerk)
    wrong = first | {"criterion-0-0": "Style", "band-0-0": "good", "points-0-0": "99"}
    assert 422 == clerk.send(f"{HERE}/scheme", **wrong, wish="try").status_code
    assert "99" == clerk.value("points-0-0")
    clerk.send(f"{HERE}/scheme", **(first | {"marks": "2"}), wish="try")
    told = fields(clerk)
    set_scheme(essays.server, essays.organisation, SITTING, 0, Scheme(blind=False), actor="Wu")
    assert 409 == clerk.send(f"{HERE}/scheme", **told, wish="set").status_code
    assert "As it is now" in clerk.words
    assert "Wu" in clerk.words
    assert "2" == fields(clerk)["marks"]
    clerk.send(f"{HERE}/scheme", **fields(clerk), wish="set")
    assert "is not the one that was tried" in clerk.words
    clerk.send(f"{HERE}/scheme", **fields(clerk), wish="set")
    assert 2 == tell_scheme(essays.server, essays.organisation, SITTING).revision


def test_disagreements_are_decided(essays: Hall, clerk: Clerk) -> None:
    """Marks that are too far apart are listed with who gave them; a decision wants a reason, and counts."""
    scheme(essays, marks=2)
    task = take(essays, "bob")
    give(essays, task, "bob", "1")
    number = marked_or_apart(essays)
    clerk.go(f"{HERE}/moderation")
    assert "ann" in clerk.words
    assert "bob" in clerk.words
    there = f"{HERE}/tasks/{task}/moderation"
    clerk.go(there)
    told = {"item": ESSAY, "answer": clerk.value("answer"), "points": "5", "comment": "Fair", "reason": ""}
    assert 422 == clerk.send(there, **told).status_code
    assert "5" == clerk.value("points")
    clerk.send(there, **(told | {"reason": "Both missed the end"}))
    clerk.follow()
    assert "The decision is recorded" in clerk.words
    assert "5" == essay(essays, number)
    for look in ("moderated", "sample&one_in=2"):
        assert 200 == clerk.go(f"{HERE}/moderation?look={look}").status_code


def marked_or_apart(hall: Hall) -> int:
    """Return whose essay two have marked."""
    with hall.server.database.read() as session:
        marks = marking.marks_of_sitting(session, hall.organisation, SITTING)
    attempts = [mark.attempt_id for mark in marks]
    return next(number for number in (1, 2, 3) if attempts.count(hall.attempt(number)) == 2)


def test_a_check_script_stops_a_marker_and_a_moderator_lets_them_on(essays: Hall, clerk: Clerk) -> None:
    """A decided answer is made a check; the marker who is far off is told that they are stopped, and let on with a reason."""
    scheme(essays, check_every=1)
    waiting = take(essays, "admin")
    there = f"{HERE}/tasks/{waiting}/moderation"
    clerk.go(there)
    clerk.send(there, item=ESSAY, answer=clerk.value("answer"), points="9", reason="Agreed", check="yes")
    clerk.follow()
    assert "Markers are checked by this answer" in clerk.words
    essays.clock.now += 1_000
    marker = Clerk(essays.caller()).sign_in(Role.MARKER.value)
    assert waiting == take(essays, Role.MARKER.value)
    give(essays, waiting, Role.MARKER.value, "1")
    marker.go(HERE)
    assert "no further tasks" in marker.words
    assert "Check scripts" not in marker.words
    clerk.go(f"{HERE}/checks")
    assert "out of tolerance in 1 of 1" in clerk.words
    clerk.send(f"{HERE}/checks/markers", marker=Role.MARKER.value, reason="We have talked", wish="on")
    clerk.follow()
    assert "The marker may go on." in clerk.words
    marker.go(HERE)
    assert "no further tasks" not in marker.words


def test_a_wrong_key_is_put_right(essays: Hall, clerk: Clerk) -> None:
    """What a correction would change is shown, then it counts, and a result that had been told has a note of it."""
    number = marked_one(essays)
    release_results(
        essays.server, essays.organisation, SITTING, actor="admin", force=True, reason="The board"
    )
    clerk.go(f"{HERE}/keys")
    told = {"item_id": "q1", "instead": "void", "response_id": "", "values": "", "reason": "Both are right"}
    clerk.send(f"{HERE}/keys", **(fields(clerk) | told), wish="try")
    assert "3 of 3 scored attempts would change" in clerk.words
    assert "7" == final_score(essays.server, essays.organisation, essays.attempt(number)).score
    clerk.send(f"{HERE}/keys", **fields(clerk), wish="correct")
    clerk.follow()
    assert "6" == final_score(essays.server, essays.organisation, essays.attempt(number)).score
    assert "became" in clerk.words
    clerk.go(f"/attempts/{essays.attempt(number)}/score")
    assert "A key was corrected" in clerk.words
    assert "Both are right" in clerk.words
    clerk.go(f"/results/{SITTING}")
    assert "changed since told" in clerk.words
    clerk.go(f"{HERE}/keys")
    clerk.send(f"{HERE}/keys/1", wish="try")
    assert "Why it is taken back" in clerk.words
    clerk.send(f"{HERE}/keys/1", revision="1", reason="It was not", wish="withdraw")
    clerk.follow()
    assert "7" == final_score(essays.server, essays.organisation, essays.attempt(number)).score


def test_points_are_given_for_a_reason_and_a_release_taken_back(essays: Hall, clerk: Clerk) -> None:
    """Without a reason nothing is adjusted and what was typed stays; an adjustment and a release are taken back."""
    there = f"/attempts/{essays.attempt(1)}/score"
    clerk.go(there)
    assert 422 == clerk.send(there, points="1.5", reason="").status_code
    assert "1.5" == clerk.value("points")
    clerk.send(there, points="1.5", reason="A torn page")
    clerk.follow()
    assert "A torn page" in clerk.words
    clerk.send(there, number="1")
    clerk.follow()
    assert "taken back" in clerk.words
    clerk.go(HERE)
    clerk.send(f"{HERE}/release", force="yes", reason="The board wants them")
    clerk.follow()
    clerk.send(f"{HERE}/release/withdraw", reason="Too early")
    clerk.follow()
    assert "The release is taken back." in clerk.words
    assert "Too early" in clerk.words


def test_a_wrong_key_is_put_right_in_a_browser(essays: Hall, page: Page) -> None:
    """A browser, which ends lines in its own way, sends back what was tried: the correction counts at the second press."""
    page.goto(f"/console{HERE}/keys")
    page.get_by_label("What counts instead").select_option("accept")
    page.get_by_label("Answer to accept too").fill("B")
    page.get_by_label("Why").fill("Both are right")
    page.get_by_role("button", name="Show what would change").click()
    expect(page.get_by_role("heading", name="What it would change")).to_be_visible()
    page.get_by_role("button", name="Let the correction count").click()
    expect(page.get_by_role("status")).to_contain_text("The correction counts.")


def test_a_scheme_is_set_by_keyboard(essays: Hall, page: Page) -> None:
    """With the keyboard alone a scheme is typed, tried and set."""
    page.goto(f"/console{HERE}")
    page.get_by_role("link", name="Scheme", exact=True).focus()
    page.keyboard.press("Enter")
    page.get_by_label("Marks for each answer").focus()
    page.keyboard.press("ArrowDown")
    page.get_by_label("Criterion 1", exact=True).focus()
    page.keyboard.type("Style")
    page.keyboard.press("Tab")
    page.keyboard.type("good")
    page.keyboard.press("Tab")
    page.keyboard.type("8")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="What it would change")).to_be_visible()
    page.get_by_role("button", name="Set this scheme").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("The scheme is set.")
    assert 2 == tell_scheme(essays.server, essays.organisation, SITTING).scheme["marks"]


def test_each_page_is_seen(essays: Hall, page: Page, tmp_path: Path) -> None:
    """Every page with something on it fits a tablet: nothing is wider than the window."""
    scheme(essays, marks=2, check_every=5)
    give(essays, take(essays, "bob"), "bob", "1")
    task = take(essays, "bob")
    moderate(
        essays.server,
        essays.organisation,
        SITTING,
        task,
        ESSAY,
        GivenMark(view(essays, task, "admin", oversees=True).items[0].answer, Given("5", comment="Fair")),
        "Agreed",
        actor="admin",
        check=True,
    )
    page.set_viewport_size({"width": 800, "height": 1100})
    for at, path in enumerate(
        (
            f"{HERE}/scheme",
            f"{HERE}/moderation",
            f"{HERE}/tasks/{task}/moderation",
            f"{HERE}/checks",
            f"{HERE}/keys",
            f"/attempts/{essays.attempt(1)}/score",
        )
    ):
        page.goto(f"/console{path}")
        page.screenshot(path=tmp_path / f"{at}.png", full_page=True)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
