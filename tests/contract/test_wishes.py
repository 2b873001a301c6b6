"""Wishes for questions, between the command line and the real server over HTTP: kept offline, sent once, told truthfully."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from desktop.cli.main import app
from sync_server.app import compose
from sync_server.services.add_source import add_source, retire_source
from sync_server.services.list_tasks import list_tasks
from sync_server.services.roles import Role
from tests.contract.loopback import serving
from tests.ports import free_port
from tests.sync_server.hall import PASSWORD, Hall, opened_hall
from tests.sync_server.services.test_generate_items import TEXT


@dataclass
class Author:
    """An author at a computer of their own, and the server they write for, which is not always there."""

    hall: Hall
    home: Path
    port: int

    def __call__(self, *words: str, password: str = PASSWORD, good: bool = True) -> Any:
        """Run a command, tell the password if it is asked for; return what is told as JSON."""
        result = self.run(*words, "--json", password=password)
        assert (result.exit_code == 0) is good, result.output
        return json.loads(result.stdout)

    def run(self, *words: str, password: str = PASSWORD) -> Result:
        """Run a command."""
        told = ["ai", *words, "--home", str(self.home)]
        return CliRunner().invoke(app, told, input=f"{password}\n")

    @property
    def url(self) -> str:
        """Where the server is."""
        return f"http://127.0.0.1:{self.port}"

    def source(self, name: str = "harbours.md") -> str:
        """Add a source at the server."""
        return add_source(
            self.hall.server, self.hall.organisation, name, f"{TEXT}{name}".encode(), actor="x"
        ).source_id

    def tasks(self) -> list[str]:
        """Return the server's tasks."""
        found = list_tasks(self.hall.server, self.hall.organisation).tasks
        return sorted(task.task_id for task in found)


@pytest.fixture
def author(tmp_path: Path) -> Iterator[Author]:
    """An author, the server not yet there."""
    with opened_hall(tmp_path / "server") as hall:
        yield Author(hall, tmp_path / "home", free_port())


def test_a_wish_made_offline_is_sent_once(author: Author) -> None:
    """What was wished for offline waits, is on the server once it is reached, and is not asked for again."""
    wished = ("ask", author.source(), "--size", "3", "--topic", "granite", "--server", author.url)
    (alone,) = author(*wished)
    (tried,) = author(*wished, "--as", Role.AUTHOR.value, good=False)
    assert ["waits", "waits"] == [alone["state"], tried["state"]]
    assert "cannot be reached" in author.run("send", "--as", "author", "--server", author.url).stderr

    with serving(compose(author.hall.server), author.port):
        sent = author("send", "--as", Role.AUTHOR.value, "--server", author.url)
        assert [] == author("send", "--as", Role.AUTHOR.value, "--server", author.url)

    assert {"sent"} == {one["state"] for one in sent}
    assert author.tasks() == sorted(one["said"] for one in sent)
    assert sent == author("list")


def test_a_reply_that_was_lost_costs_nothing(author: Author, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wish that the server has, and of which this machine does not know it, becomes no second task."""
    author("ask", author.source(), "--server", author.url)
    with serving(compose(author.hall.server), author.port):
        with monkeypatch.context() as cut:
            cut.setattr("desktop.services.wish_for_questions._told", _cut)
            assert author.run("send", "--as", "author", "--server", author.url).exception is not None
        assert 1 == len(author.tasks())
        assert "waits" == author("list")[0]["state"]
        (sent,) = author("send", "--as", "author", "--server", author.url)

    assert author.tasks() == [sent["said"]]


def _cut(*_: object) -> None:
    raise KeyboardInterrupt


def test_what_is_refused_is_told(author: Author) -> None:
    """A wish of a source that is gone is refused with the server's own code; the others go out."""
    gone, here = author.source("gone.md"), author.source()
    retire_source(author.hall.server, author.hall.organisation, gone, actor="x")
    for source in (gone, here):
        author("ask", source, "--server", author.url)
    with serving(compose(author.hall.server), author.port):
        refused, sent = author("send", "--as", "author", "--server", author.url, good=False)

    assert ("refused", "not_found") == (refused["state"], refused["said"])
    assert ("sent", author.tasks()) == (sent["state"], [sent["said"]])
    assert "refused: not_found" in author.run("list").stdout


@pytest.mark.parametrize(("name", "password"), [("author", "wrong"), ("proctor", PASSWORD)])
def test_who_may_not_ask_loses_nothing(author: Author, name: str, password: str) -> None:
    """With a wrong password, or as somebody who is no author, the wish still waits, for whoever may."""
    author("ask", author.source(), "--server", author.url)
    with serving(compose(author.hall.server), author.port):
        (waits,) = author("send", "--as", name, "--server", author.url, password=password, good=False)

    assert ("waits", []) == (waits["state"], author.tasks())


def test_without_a_server_that_is_told(author: Author) -> None:
    """Where no server was joined and none is named, nothing is kept, and that is said."""
    result = author.run("ask", "s1")

    assert 1 == result.exit_code
    assert "--server" in result.stderr
    assert [] == author("list")
