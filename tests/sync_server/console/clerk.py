"""Somebody who works with the console's pages: reads them, fills their forms and sends them, as a browser does."""

import re
from html.parser import HTMLParser
from typing import Any

import httpx
from playwright.sync_api import ConsoleMessage, Page

from tests.sync_server.caller import Caller
from tests.sync_server.hall import PASSWORD

HERE = {"Sec-Fetch-Site": "same-origin"}
_ALLOWED = re.compile(r"Failed to load resource.*(40[0-9]|422)")


class Clerk:
    """Somebody at the console."""

    def __init__(self, caller: Caller) -> None:
        self.caller = caller
        self.page: httpx.Response | None = None

    def sign_in(self, name: str, password: str = PASSWORD) -> "Clerk":
        """Sign in by the form."""
        self.go("/sign-in")
        told = self.send("/sign-in", name=name, password=password)
        assert told.status_code == 303, told.text
        return self

    def go(self, path: str) -> httpx.Response:
        """Open a page."""
        self.page = self.caller("GET", f"/console{path}")
        return self.page

    def send(self, path: str, *, files: Any = None, **fields: Any) -> httpx.Response:
        """Send a form that stands on the page that is open, with its proof."""
        proof = self.proof
        told = fields | ({"csrf": proof} if proof else {})
        self.page = self.caller("POST", f"/console{path}", data=told, files=files, headers=HERE)
        return self.page

    def follow(self) -> httpx.Response:
        """Go where the last reply leads."""
        assert self.page is not None
        assert self.page.status_code == 303, self.page.text
        return self.go(self.page.headers["location"].removeprefix("/console"))

    @property
    def proof(self) -> str:
        """Return the proof that the open page's forms carry."""
        found = re.search(r'name="csrf" value="([0-9a-f]+)"', self.page.text if self.page else "")
        return found[1] if found else ""

    @property
    def words(self) -> str:
        """Return what the open page says, without its marks."""
        assert self.page is not None
        reader = _Words()
        reader.feed(self.page.text)
        return " ".join(" ".join(reader.told).split())

    def value(self, name: str) -> str:
        """Return what a field of the open page holds."""
        assert self.page is not None
        found = re.search(rf'name="{name}"[^>]*value="([^"]*)"', self.page.text)
        assert found, name
        return found[1]


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def handle_data(self, data: str) -> None:
        self.told.append(data)


class Watched:
    """What a browser complains of: errors of scripts, what the page may not load, requests to elsewhere."""

    def __init__(self, page: Page) -> None:
        self.complaints: list[str] = []
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self._asked(request.url))

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not _ALLOWED.search(message.text):
            self.complaints.append(message.text)

    def _asked(self, url: str) -> None:
        if not url.startswith(("http://127.0.0.1", "data:")):
            self.complaints.append(f"asks {url}")
