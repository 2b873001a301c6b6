"""A whole exam day: four server processes on PostgreSQL, three centres, two tests, and figures that add up."""

import sys
from functools import partial
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sync_server.__main__ import app
from tests.exam_day import marking
from tests.exam_day.account import Account
from tests.exam_day.day import ExamDay, closing_day
from tests.exam_day.staff import PASSWORD, Watching
from tests.served import served
from tests.sync_server.postgresql import running_postgresql
from tests.thorough import times
from tests.waiting import waited

PEOPLE = times(300, 36)


@pytest.mark.timeout(1_800)  # with three hundred people; minutes where others work beside
def test_every_figure_of_an_exam_day_adds_up(tmp_path: Path) -> None:
    """What an organisation is told of its exam day is what was reckoned without it: who, what, how often and how much."""
    folder = tmp_path / "server"
    with running_postgresql() as postgresql:
        environment = {
            "CARREL_SERVER_DATABASE_URL": postgresql.database(),
            "CARREL_SERVER_PROXIES": "1",  # each centre comes from an address of its own
        }
        words = ["init", "--name", "Example Board", "--admin", "Ada", "--password-stdin", "--json"]
        made = CliRunner().invoke(app, [*words, "--data", str(folder)], input=PASSWORD, env=environment)
        assert made.exit_code == 0, made.output
        recipient = made.stdout.split('"recipient": "')[1].split('"')[0]
        with (
            served(folder, "--workers", "4", environment=environment) as crew,
            closing_day(ExamDay(folder, f"http://127.0.0.1:{crew.port}", environment, PEOPLE)) as day,
        ):
            account = Account(day)
            day.set_up(recipient)
            day.join_machines()
            account.before()
            watching = {sitting_id: day.watch(sitting_id) for sitting_id in day.sittings()}
            day.release()
            day.sit()
            waited(lambda: day.admin("GET", "/attempts?limit=1")["waiting"] == 0, "all that came is read")
            account.while_some_are_away()
            day.come_back()
            waited(lambda: day.admin("GET", "/attempts?limit=1")["waiting"] == 0, "all that came is read")
            account.after_sitting()
            for sitting_id, room in watching.items():
                ended = f"{sum(1 for one in day.people if one.sitting_id == sitting_id)} submitted"
                waited(partial(_shows, room, ended), f"the open room of {sitting_id} shows {ended}")
                room.stop()
            marking.decide(day)
            marking.mark(day)
            marking.adjust_and_release(day)
            account.after_release()
            account.at_the_end()
    for what, figure in account.rows:
        sys.stdout.write(f"{what}: {figure}\n")


def _shows(room: Watching, words: str) -> bool:
    return room.times > 1 and words in room.shown
