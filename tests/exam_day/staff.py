"""Staff of the exam day, over HTTP as programs use it, and one who watches a live room in the console all day."""

import contextlib
import threading
from typing import Any

import httpx

PASSWORD = "a long enough password"


class Staff:
    """A member of staff who is signed in. ``did`` counts what they changed, by the words of the record."""

    def __init__(self, address: str, name: str) -> None:
        self.name = name
        self._http = httpx.Client(base_url=address, timeout=120)
        told = self("POST", "/staff/session", {"name": name, "password": PASSWORD})
        self._http.headers["X-CSRF-Token"] = told["csrf"]

    def __call__(self, method: str, path: str, body: Any = None, **more: Any) -> Any:
        """Ask for something; it is granted."""
        reply = self.reply(method, path, body, **more)
        assert reply.is_success, (method, path, reply.status_code, reply.text)
        return (
            reply.json()
            if reply.content and "json" in reply.headers.get("content-type", "")
            else reply.content
        )

    def reply(self, method: str, path: str, body: Any = None, **more: Any) -> httpx.Response:
        """Ask for something; return what is said."""
        if body is not None:
            more["json"] = body
        return self._http.request(method, f"/api/v1{path}", **more)

    @property
    def cookies(self) -> httpx.Cookies:
        """What a browser of theirs would send."""
        return self._http.cookies

    def close(self) -> None:
        """Go."""
        self._http.close()


class Watching(threading.Thread):
    """A live room that is open all day: what it showed last, and how often it changed."""

    def __init__(self, address: str, staff: Staff, sitting_id: str) -> None:
        super().__init__(daemon=True)
        self.shown = ""
        self.times = 0
        self._over = threading.Event()
        self._http = httpx.Client(base_url=address, cookies=staff.cookies, timeout=600)
        self._path = f"/console/sittings/{sitting_id}/room/events"

    def run(self) -> None:
        with contextlib.suppress(httpx.HTTPError):  # the server ends, or who watches has closed it
            self._watch()

    def _watch(self) -> None:
        with self._http.stream("GET", self._path) as reply:
            assert reply.status_code == 200, reply.status_code
            lines: list[str] = []
            for line in reply.iter_lines():
                if line.startswith("data:"):
                    lines.append(line[5:].lstrip())
                elif not line and lines:
                    self.shown, lines = "\n".join(lines), []
                    self.times += 1
                if self._over.is_set():
                    return

    def stop(self) -> None:
        """Close it."""
        self._over.set()
