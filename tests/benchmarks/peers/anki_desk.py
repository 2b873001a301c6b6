"""An Anki collection that reviews and syncs as it is told, one line of JSON after the other. Runs in Anki's own Python.

Knows nothing of Carrel: it is run by its path, by an interpreter that has the package ``anki``.
"""

import importlib
import json
import sys
import time
from typing import Any

START_MS = 1_795_000_000_000
REVIEW = (
    "insert into revlog (id, cid, usn, ease, ivl, lastIvl, factor, time, type) values (?,?,-1,?,?,?,?,?,1)"
)


class AnkiDesk:
    """One collection with one account on a server."""

    def __init__(self, path: str) -> None:
        self._col: Any = importlib.import_module("anki.collection").Collection(path)
        self._auth: Any = None
        self._next = START_MS

    def join(self, url: str, name: str, password: str) -> None:
        """Sign in, and make the server's collection the same as this one."""
        self._auth = self._col.sync_login(name, password, url)
        told = self._col.sync_collection(self._auth, False)
        self._col.close_for_full_sync()
        self._col.full_upload_or_download(auth=self._auth, server_usn=told.server_media_usn, upload=True)
        self._col.reopen(after_full_sync=True)

    def use(self, url: str) -> None:
        """Sync by this address from now on."""
        self._auth.endpoint = url

    def review(self, count: int) -> None:
        """Store so many reviews that the server has not."""
        rows = []
        for number in range(count):
            self._next += 300 + number * 7_919 % 19_700
            rows.append(
                (self._next, START_MS, 1 + number % 4, number % 90, number % 60, 2_500, number % 60_000)
            )
        self._col.db.executemany(REVIEW, rows)
        self._col.db.execute("update col set mod = ?", int(time.time() * 1000))

    def sync(self) -> dict[str, object]:
        """Sync once; tell how many ms it took, and what was wrong."""
        begin = time.perf_counter()
        try:
            told = self._col.sync_collection(self._auth, False)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is told
            return {"ms": 1000 * (time.perf_counter() - begin), "wrong": f"{type(error).__name__}: {error}"}
        wrong = "" if told.required == 0 else f"wants a full sync ({told.required})"
        return {"ms": 1000 * (time.perf_counter() - begin), "wrong": wrong}

    def unsent(self) -> int:
        """Tell how many reviews the server has not, by what this collection knows."""
        return int(self._col.db.scalar("select count() from revlog where usn = -1"))


def main() -> None:
    """Do what each line says, and answer each with a line."""
    desk = AnkiDesk(sys.argv[1])
    for line in sys.stdin:
        verb, *words = json.loads(line)
        print(json.dumps(getattr(desk, verb)(*words)), flush=True)


if __name__ == "__main__":
    main()
