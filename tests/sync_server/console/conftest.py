"""A browser for each test that asks for one, and staff who have signed in by its form."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from sync_server.services.roles import Role
from tests.contract.loopback import serving
from tests.sync_server.console.clerk import Clerk, Watched
from tests.sync_server.hall import PASSWORD, Hall
from tools.system_packages import Purpose, explain, missing


@pytest.fixture
def clerk(hall: Hall) -> Clerk:
    """Give an administrator who works with pages, without a browser."""
    return Clerk(hall.caller()).sign_in(Role.ADMIN.value)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Give the system's Chromium."""
    needs = missing([Purpose.BROWSER])
    if needs:
        pytest.skip(explain(needs))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def url(hall: Hall) -> Iterator[str]:
    """Give the address at which the hall is served."""
    with serving(hall.app) as url:
        yield url


@pytest.fixture
def page(browser: Browser, url: str) -> Iterator[Page]:
    """Give a page on which an administrator has signed in; whatever the browser complains of fails the test."""
    context = browser.new_context(base_url=url, viewport={"width": 1366, "height": 768})
    page = context.new_page()
    watched = Watched(page)
    page.goto("/")
    page.get_by_label("Name").fill(Role.ADMIN.value)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    yield page
    context.close()
    assert [] == watched.complaints
