"""The console in a real browser: every page in both looks and on a tablet, by keyboard alone, and the room live."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from assessment.attempt import events as e
from sync_server.console.routes import console_routes
from sync_server.services.add_source import add_source, list_sources
from sync_server.services.edit_centre import RoomFacts, add_centre, list_centres
from sync_server.services.edit_draft import edit_draft
from sync_server.services.import_roster import import_roster, list_rosters
from sync_server.services.learner_settings import LearnerChoice, change_learner_settings
from sync_server.services.list_drafts import list_drafts, view_draft
from sync_server.services.list_tasks import exchanges_of
from sync_server.services.marking_tasks import marking_tasks
from sync_server.services.notice import Event
from sync_server.services.publish_sitting import PlannedCandidate
from sync_server.services.review_draft import accept_draft, reject_draft
from sync_server.services.roles import Role
from sync_server.services.subscribe import Way, list_subscriptions, subscribe
from sync_server.services.try_subscription import try_subscription
from tests.fakes.author import Author
from tests.fakes.examiner import Examiner
from tests.fakes.groq import Groq
from tests.sync_server.console.clerk import Watched
from tests.sync_server.events import answered, initiated, whole_attempt
from tests.sync_server.hall import PASSWORD, SECRET, Hall
from tests.sync_server.services.test_decide_attempt import sat
from tests.sync_server.services.test_evaluate_answers import evaluated
from tests.sync_server.services.test_generate_items import done, wanted
from tests.sync_server.services.test_run_task import asking

pytestmark = pytest.mark.timeout(300)
LONG = "Zentrum für außerordentlich lange Bezeichnungen und Donaudampfschifffahrtsgesellschaftskapitäne"
HOOK = f"https://hook.example/{'x' * 100}"
PATHS = (
    "",
    "sittings",
    "sittings/new",
    "sittings/assign",
    "sittings/morning",
    "sittings/morning/move",
    "sittings/morning/room",
    "attempts",
    "results",
    "results/morning",
    "results/north",
    "marking",
    "marking/morning",
    "marking/morning/doubts",
    "marking/morning/scheme",
    "marking/morning/moderation",
    "marking/morning/checks",
    "marking/morning/keys",
    "conflicts",
    "registry",
    "packs",
    "material",
    "material/{source}",
    "ask",
    "ask/{wish}",
    "drafts",
    "drafts?state=all",
    "drafts/{draft}",
    "drafts/{accepted}",
    "build",
    "rosters",
    "candidates",
    "candidates/s-00001",
    "candidates/new",
    "account",
    "staff",
    "staff/one?name=marker",
    "centres",
    "centres/{centre}",
    "tasks",
    "tasks/{wish}",
    "tasks/{wish}/exchanges/{exchange}",
    "models",
    "notifications",
    "notifications/{hook}",
    "learners",
    "learners?of=sitting:morning",
    "learners/settings",
    "learners/s-00001",
    "devices",
    "audit?verify=1",
    "health",
    "sittings/none",
    "rosters/{roster}",
    "registry/harbours/t1",
    "attempts/{attempt}",
    "attempts/{attempt}/score",
    "marking/morning/tasks/{task}",
    "marking/morning/tasks/{task}/moderation",
)
NO_PAGE = re.compile(r"/(events|statement|photo|[a-z]+\.(pdf|csv))$|/sign(-|ed-)in")
"""What is no page of its own, or is seen only while signing in."""
EMPTY = (
    *("sittings", "attempts", "results", "marking", "conflicts", "registry", "packs", "rosters"),
    *("material", "ask", "drafts", "build", "tasks", "models"),
    *("candidates", "centres", "notifications", "devices"),
)
LEFT_OUT = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
  .filter((e) => e.checkVisibility() && !e.disabled && e.type !== "hidden" && e.tabIndex >= 0 && !e.dataset.met && !(e.id && window.met.has(e.id)))
  .filter((e) => !(e.type === "radio" && [...document.getElementsByName(e.name)].some((one) => one.dataset.met)))
  .map((e) => e.outerHTML.slice(0, 100))"""
MEETING = """(() => { window.walked = []; window.met = new Set();
  addEventListener("keydown", (pressed) => {
    const e = document.activeElement;
    if (pressed.key !== "Tab") return;
    if (!e || e === document.body) { window.walked.push(""); return; }
    e.dataset.met = "yes"; if (e.id) window.met.add(e.id); const look = getComputedStyle(e);
    const unseen = look.outlineStyle === "none" && look.boxShadow === "none";
    window.walked.push(unseen ? "not seen: " + e.outerHTML.slice(0, 80) : "seen"); }, true); })()"""
"""Says at each Tab where the one before it led: first nowhere, and nowhere again once all was met. What a live page has
put in the place of something met, by its id, is met too."""
AT_ONCE = 15
MOST_STEPS = 600
CONTRAST = """() => {
  const lum = (c) => { const v = c.map((x) => { x /= 255; return x <= 0.03928 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4; }); return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2]; };
  const rgb = (t) => t.match(/[\\d.]+/g).map(Number);
  const ground = (e) => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] === 1) return c.slice(0, 3); } return [255, 255, 255]; };
  const low = [];
  for (const e of document.querySelectorAll("main *, header *, nav *")) {
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own || !e.checkVisibility()) continue;
    const a = lum(rgb(getComputedStyle(e).color).slice(0, 3)), b = lum(ground(e));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) low.push(`${e.textContent.trim().slice(0, 30)}: ${ratio.toFixed(2)}`);
  }
  return low;
}"""
CUT = """() => [...document.querySelectorAll("main a, main button, main label, main h1, main h2, main .badge, nav a")]
  .filter((e) => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline")
  .map((e) => e.textContent.trim().slice(0, 40))"""
TOO_WIDE = """() => [...document.querySelectorAll(".scroll")]
  .filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.textContent.trim().slice(0, 40))"""
UNNAMED = """() => [...document.querySelectorAll("input:not([type=hidden]), select, textarea, button, a")]
  .filter((e) => e.checkVisibility() && !(e.labels && e.labels.length) && !e.textContent.trim() && !e.getAttribute("aria-label"))
  .map((e) => e.outerHTML.slice(0, 80))"""


@pytest.fixture
def full(hall: Hall) -> Hall:
    """Give a hall in which something has happened, with long names and ones from right to left."""
    hall.publish()
    hall.sitting()
    hall.sitting(sitting_id="north", centre=LONG)
    people = "".join(f"S-{n:05},{'محمد عبد الله' if n % 3 else LONG} {n}\n" for n in range(200))
    import_roster(hall.server, hall.organisation, LONG, f"number,name\n{people}".encode(), actor="test")
    sat(hall, hall.desk(LONG), *whole_attempt())
    add_centre(hall.server, hall.organisation, LONG, actor="test", with_rooms=(RoomFacts("Hall", 30),))
    shown = LearnerChoice(progress=True, achievements=True, leaderboard=True, names=True)
    change_learner_settings(hall.server, hall.organisation, shown, actor="test")
    hook = subscribe(hall.server, hall.organisation, Way.HOOK, HOOK, tuple(Event), actor="test")
    try_subscription(hall.server, hall.organisation, hook.subscription.subscription_id, actor="test")
    sat(hall, hall.desk(), initiated("stranger"), e.Started(), attempt_id=hall.attempt(2))
    with asking(hall, Groq(Examiner(level=2, confidence=40))):
        evaluated(hall)
    with asking(hall, Groq(Author())):
        done(hall, wanted(hall, count=4, language="en", topics=("harbours",)))
    add_source(
        hall.server, hall.organisation, f"{LONG}.md", f"# {LONG}\n\n{LONG} steht hier.".encode(), actor="test"
    )
    review(hall)
    return hall


def review(hall: Hall) -> None:
    """Let one draft be accepted, one rejected, and one edited so that gates find something."""
    one, two, three, _ = list_drafts(hall.server, hall.organisation).drafts
    accept_draft(hall.server, hall.organisation, one.draft_id, 1, actor="test")
    reject_draft(hall.server, hall.organisation, two.draft_id, 1, LONG, actor="test")
    came = view_draft(hall.server, hall.organisation, three.draft_id).proposed
    options = [*came["options"][:-1], {"text": f"None of the above, nor {LONG}", "why_wrong": LONG}]
    edit_draft(hall.server, hall.organisation, three.draft_id, 1, came | {"options": options}, actor="test")


@pytest.mark.parametrize(("look", "width"), [("light", 1366), ("dark", 1366), ("light", 800)])
def test_every_page_is_whole(full: Hall, page: Page, look: str, width: int, tmp_path: Path) -> None:
    """On every page all text stands out, nothing is cut or wider than the window, and everything that is worked has a name."""
    page.emulate_media(color_scheme="dark" if look == "dark" else "light")
    page.set_viewport_size({"width": width, "height": 768})
    for path in paths(full):
        is_whole(page, path, width, tmp_path)


@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_page_is_whole_with_nothing_on_it(page: Page, look: str, tmp_path: Path) -> None:
    """Where nothing has happened yet each list says so in a sentence, and its page is whole all the same."""
    page.emulate_media(color_scheme="dark" if look == "dark" else "light")
    for path in ("", *EMPTY, "staff", "learners/settings", "audit", "health", "account"):
        is_whole(page, path, 1366, tmp_path)
        if path in EMPTY:
            assert page.locator("main .empty").count() >= 1, path


def test_every_page_is_worked_by_keyboard(full: Hall, page: Page) -> None:
    """On every page the Tab key comes to all that can be worked, shows where it is, and is caught nowhere."""
    for path in paths(full):
        page.goto(f"/console/{path}")
        page.evaluate(MEETING)
        walked = walk(page)
        assert [] == [met for met in walked if met.startswith("not seen")], path
        assert walked.count("") > 1, f"{path}: caught"
        assert [] == page.evaluate(LEFT_OUT), path


def walk(page: Page) -> list[str]:
    """Press Tab until the page is left, or for as long as anybody would; return what was met."""
    walked: list[str] = []
    while walked[1:].count("") == 0 and len(walked) < MOST_STEPS:
        for _ in range(AT_ONCE):
            page.keyboard.press("Tab")
        walked = page.evaluate("walked")
    return walked


def test_every_page_is_in_the_walk() -> None:
    """No page of the console is left out of what is walked above."""
    walked = [re.sub(r"\?.*", "", path) for path in PATHS]
    known = [
        route.path
        for route in console_routes()
        if route.methods and "GET" in route.methods and not NO_PAGE.search(route.path)
    ]
    pattern = {
        path: re.compile(re.sub(r"\{[^}]*\}", "[^/]+", path.removeprefix("/console/")) + "$")
        for path in known
    }

    assert [] == [path for path, like in pattern.items() if not any(like.match(one) for one in walked)]


def paths(hall: Hall) -> list[str]:
    """Return the pages to be walked, with the names of what is there."""
    (hook,) = list_subscriptions(hall.server, hall.organisation)
    (roster,) = list_rosters(hall.server, hall.organisation)
    centre = next(one.centre_id for one in list_centres(hall.server, hall.organisation) if one.centre_id)
    task = marking_tasks(hall.server, hall.organisation, Role.ADMIN.value, "morning").tasks[0].task_id
    (accepted,) = list_drafts(hall.server, hall.organisation, state="accepted").drafts
    edited = next(one for one in list_drafts(hall.server, hall.organisation).drafts if one.edited)
    named = {
        "centre": centre,
        "hook": hook.subscription_id,
        "roster": roster.roster_id,
        "attempt": hall.attempt(),
        "task": task,
        "source": list_sources(hall.server, hall.organisation)[0].source_id,
        "wish": accepted.task_id,
        "exchange": str(exchanges_of(hall.server, hall.organisation, accepted.task_id)[0].number),
        "accepted": accepted.draft_id,
        "draft": edited.draft_id,
    }
    return [path.format(**named) for path in PATHS]


def is_whole(page: Page, path: str, width: int, folder: Path) -> None:
    """See that a page is whole, and take a picture of it."""
    page.goto(f"/console/{path}")
    assert page.locator("h1").count() == 1, path
    assert [] == page.evaluate(CONTRAST), path
    assert [] == page.evaluate(CUT), path
    assert [] == page.evaluate(UNNAMED), path
    assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    page.screenshot(path=folder / f"{re.sub(r'[^a-z0-9]', '-', path)}.png")


def test_a_test_is_found_and_edited_by_keyboard(full: Hall, page: Page) -> None:
    """From signing in to a saved test no mouse is needed, and the place that has the focus is always seen."""
    page.goto("/console/")
    page.keyboard.press("Tab")
    expect(page.get_by_text("To the content")).to_be_focused()
    for name in ("Tests", "Harbours"):
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.textContent.trim()") == name:
                break
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
        with page.expect_navigation():
            page.keyboard.press("Enter")
    page.get_by_label("Category").focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("By keyboard")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("The test is saved.")
    expect(page.get_by_label("Category")).to_have_value("By keyboard")


def test_the_room_is_live(full: Hall, page: Page) -> None:
    """What a device sends stands in the room without anybody asking; what is being typed and ticked there stays."""
    page.goto("/console/sittings/morning/room")
    expect(page.locator("#live-state")).to_have_text("Live")
    page.get_by_label("Message, or the reason").fill("Ten minutes left")
    page.locator('input[name="attempt"]').check()
    desk = full.desk()
    sat(full, desk, initiated("candidate-2"), e.Started(), answered("q1", "A"), attempt_id=full.attempt(3))
    expect(page.locator("tr", has_text="Bo")).to_contain_text("1 of 5")
    expect(page.get_by_label("Message, or the reason")).to_have_value("Ten minutes left")
    expect(page.locator('input[name="attempt"]:checked')).to_have_count(1)


def test_without_a_session_the_live_room_goes_to_signing_in(full: Hall, page: Page) -> None:
    """When the session ends while somebody watches, the page says so by asking to sign in, and shows nothing more."""
    page.goto("/console/sittings/morning/room")
    expect(page.locator("#live-state")).to_have_text("Live")
    page.request.post(
        "/console/sign-out",
        form={"csrf": page.locator('input[name="csrf"]').first.get_attribute("value") or ""},
    )
    sat(full, full.desk(), initiated("candidate-2"), e.Started(), attempt_id=full.attempt(3))
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible(timeout=20_000)


def test_on_a_tablet_the_menu_is_out_of_the_way(page: Page) -> None:
    """Where a page is narrow the menu opens when it is wanted, by finger or by key, and leaves the page its room."""
    page.set_viewport_size({"width": 800, "height": 1000})
    page.goto("/console/results")
    menu = page.get_by_role("navigation", name="Console")
    expect(menu).to_be_hidden()
    page.locator(".menu-label").click()
    expect(menu).to_be_visible()
    page.get_by_label("Menu").press("Space")
    expect(menu).to_be_hidden()
    page.get_by_label("Menu").press("Space")
    menu.get_by_role("link", name="Sittings").click()
    expect(page.get_by_role("heading", name="Sittings")).to_be_visible()


def test_the_menu_shows_where_one_is(page: Page) -> None:
    """On a low screen, where not all of the menu has room, the line of the page that is open is in sight."""
    page.set_viewport_size({"width": 1366, "height": 600})
    page.goto("/console/health")
    expect(page.locator(".menu a[aria-current]")).to_be_in_viewport(ratio=0.9)


def test_what_is_done_with_a_row_is_in_reach(full: Hall, page: Page) -> None:
    """Where a table is wider than a tablet, what is done with a row need not be looked for beyond the edge."""
    page.set_viewport_size({"width": 800, "height": 1000})
    for path, name in (("", "Room"), ("sittings", "Room"), ("attempts", "Look"), ("devices", "Shut out")):
        page.goto(f"/console/{path}")
        expect(page.locator("td.act").filter(has_text=name).first.locator("a, button")).to_be_in_viewport(
            ratio=1
        )


def test_a_name_of_one_long_word_pushes_nothing_out(hall: Hall, page: Page) -> None:
    """Somebody whose name is one word of 120 letters leaves the other columns of each list on the page, and a name from right to left stands where the others do."""
    hall.publish()
    people = (("C-1", "W" * 120), ("C-2", "שלמה בן-דוד"))
    planned = tuple(
        PlannedCandidate(number, name, SECRET, f"candidate-{at}")
        for at, (number, name) in enumerate(people, 1)
    )
    hall.sitting(candidates=planned)
    for at in (1, 2):
        sat(hall, hall.desk(), initiated(f"candidate-{at}"), e.Started(), attempt_id=hall.attempt(at))
    for path in ("attempts", "sittings/morning/room", "results/morning", "sittings/morning"):
        page.goto(f"/console/{path}")
        assert [] == page.evaluate(TOO_WIDE), path
    page.goto("/console/attempts")
    left = [page.get_by_role("link", name=name, exact=True).bounding_box() for _, name in people]
    assert 1 == len({box and box["x"] for box in left})


def test_times_that_are_typed_are_told_by_the_clock_here_too(browser: Browser, page: Page, url: str) -> None:
    """Beside a time that is typed in UTC stands what the computer's own clock will show then."""
    context = browser.new_context(base_url=url, timezone_id="Asia/Kolkata", locale="en-GB")
    context.add_cookies([one for one in page.context.cookies() if one.get("name") == "carrel_session"])  # type: ignore[misc]
    away = context.new_page()
    away.goto("/console/sittings/new")
    away.get_by_label("Opens (UTC)").fill("2030-05-07T08:00")
    expect(away.locator(".field", has=away.get_by_label("Opens (UTC)"))).to_contain_text("7 May 2030, 13:30")
    context.close()
    page.goto("/console/sittings/new")
    page.get_by_label("Opens (UTC)").fill("2030-05-07T08:00")
    expect(page.locator(".field", has=page.get_by_label("Opens (UTC)"))).not_to_contain_text("By the clock")


def test_the_look_is_kept(page: Page) -> None:
    """Whoever chooses a look has it on the next page too, whatever the system says."""
    page.goto("/console/health")
    with page.expect_navigation():
        page.get_by_label("Look").select_option("dark")
    page.goto("/console/")
    assert "rgb(20, 23, 27)" == page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_without_scripts_everything_is_done(full: Hall, browser: Browser, url: str) -> None:
    """With scripts turned off staff sign in, look, and edit as well."""
    context = browser.new_context(base_url=url, java_script_enabled=False)
    page = context.new_page()
    watched = Watched(page)
    page.goto("/console/")
    page.locator("[name=name]").fill("admin")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("button.primary").click()
    page.goto("/console/registry")
    page.locator("tbody a").first.click()
    page.locator("[name=category]").fill("Plain")
    page.locator("button.primary").click()
    assert "The test is saved." in page.content()
    page.goto("/console/sittings/morning/room")
    assert "As it stood when the page was opened" in page.content()
    context.close()
    assert [] == watched.complaints
