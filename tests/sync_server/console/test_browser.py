"""The console in a real browser: every page in both looks and on a tablet, by keyboard alone, and the room live."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from assessment.attempt import events as e
from sync_server.services.import_roster import import_roster
from tests.sync_server.console.clerk import Watched
from tests.sync_server.events import answered, initiated, whole_attempt
from tests.sync_server.hall import PASSWORD, Hall
from tests.sync_server.services.test_decide_attempt import sat

pytestmark = pytest.mark.timeout(300)
LONG = "Zentrum für außerordentlich lange Bezeichnungen und Donaudampfschifffahrtsgesellschaftskapitäne"
PATHS = (
    "",
    "sittings",
    "sittings/new",
    "sittings/morning",
    "sittings/morning/room",
    "attempts",
    "results",
    "results/morning",
    "results/north",
    "marking",
    "marking/morning",
    "conflicts",
    "registry",
    "packs",
    "rosters",
    "candidates",
    "candidates/s-00001",
    "account",
    "devices",
    "audit?verify=1",
    "health",
    "sittings/none",
)
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
    sat(hall, hall.desk(), initiated("stranger"), e.Started(), attempt_id=hall.attempt(2))
    return hall


@pytest.mark.parametrize(("look", "width"), [("light", 1366), ("dark", 1366), ("light", 800)])
def test_every_page_is_whole(full: Hall, page: Page, look: str, width: int, tmp_path: Path) -> None:
    """On every page all text stands out, nothing is cut or wider than the window, and everything that is worked has a name."""
    page.emulate_media(color_scheme="dark" if look == "dark" else "light")
    page.set_viewport_size({"width": width, "height": 768})
    for path in (*PATHS, f"attempts/{full.attempt()}"):
        page.goto(f"/console/{path}")
        assert page.locator("h1").count() == 1, path
        assert [] == page.evaluate(CONTRAST), path
        assert [] == page.evaluate(CUT), path
        assert [] == page.evaluate(UNNAMED), path
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        page.screenshot(path=tmp_path / f"{re.sub(r'[^a-z0-9]', '-', path)}.png")


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
