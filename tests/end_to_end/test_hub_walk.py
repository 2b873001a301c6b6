"""An exam day at a centre without the server above: its hub killed, two computers swapped, one result on a stick."""

import signal
from pathlib import Path

import pytest

from tests.end_to_end.account import settled
from tests.end_to_end.centre import Centre, Desk, opened_centre
from tests.waiting import waited

pytestmark = pytest.mark.timeout(400)


def working(desk: Desk, more: int = 5) -> None:
    """Let a candidate sit on until so many more answers are ticked."""
    before = len(desk.lines("tick"))
    desk.start()
    waited(lambda: len(desk.lines("tick")) >= before + more, f"{desk.number} answers at {desk.home.name}")


def the_attempt(desk: Desk) -> str:
    """Return the attempt that a computer holds under way."""
    (one,) = [one for one in desk.carrel("attempts", "list", "--json").told if one["state"] != "submitted"]
    return str(one["attempt"])


def more(desk: Desk) -> None:
    """Wait until some more answers are ticked."""
    before = len(desk.lines("tick"))
    waited(lambda: len(desk.lines("tick")) >= before + 5, f"{desk.home.name} goes on")


def finished_offline(desk: Desk) -> None:
    """Let a candidate submit at a computer that reaches nobody, and switch it off."""
    assert desk.process is not None
    desk.process.tell(signal.SIGTERM)
    waited(lambda: desk.lines("tick")[-1][1] == "submit", "it is submitted")
    desk.kill()


def given(stick: Path, desk: Desk) -> tuple[str, str]:
    """Hand over what a computer has under way; return the attempt and the file that was written."""
    desk.leave()
    attempt = the_attempt(desk)
    words = ("proctor", "hand-over", "out", attempt, "--to", str(stick), "--why", "The screen went dark")
    return attempt, desk.carrel(*words, "--json").told["file"]


def answered_last(attempt: str, *desks: Desk) -> dict[str, str]:
    """Return what was ticked last for each question, on one computer after the other."""
    last: dict[str, str] = {}
    for desk in desks:
        for one, what in desk.lines("tick"):
            if one == attempt and what != "submit":
                _, item, value = what.split(" ")
                last[item] = value
    return last


def shown(centre: Centre, attempt: str) -> dict[str, str]:
    """Return the answers that the server above shows."""
    told = centre.above.ask("attempts", "show", attempt)
    assert told["chain_verified"]
    return {one["item_id"]: one["response"]["RESPONSE"][0] for one in told["items"] if one["response"]}


def test_a_day_without_the_server_above(tmp_path: Path) -> None:
    """The server above is off all day; afterwards it has every answer of everybody, once, and nothing is left to decide."""
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened_centre(tmp_path) as centre:
        one, two, three = (centre.desk(f"desk-{n}", f"C-{n}", most=10_000) for n in (1, 2, 3))
        for desk in centre.desks:
            desk.prepare()
        centre.above.stop()
        for desk in centre.desks:
            working(desk)
        centre.hub.kill()
        for desk in centre.desks:
            more(desk)
        finished_offline(three)
        centre.hub.start()

        first, second = given(stick, one), given(stick, two)
        for desk, (attempt, file) in ((two, first), (one, second)):
            assert attempt == desk.carrel("proctor", "hand-over", "in", file, "--json").told["attempt"]
        one.number, two.number = two.number, one.number
        for desk in (one, two):
            working(desk)
            desk.submit()
        told = three.carrel("proctor", "export", "--to", str(stick), "--json").told
        status = centre.hub.status()
        assert 0 < sum(one["here"] for one in status["devices"]) == status["waiting"]
        assert [] == centre.above.ask("attempts", "list"), "nothing went up all day"

        ack = stick / "back.carrelack"
        centre.above.command("attempts", "import", told["file"], "--acknowledge", str(ack))
        three.carrel("attempts", "acknowledge", str(ack))
        centre.above.start()
        for desk in (one, two):
            desk.send()

        account = settled(centre)
        attempts = {one["attempt_id"]: one for one in centre.above.ask("attempts", "list")}
        assert (0, 0) == (centre.hub.status()["waiting"], centre.hub.status()["quarantined"])
        assert 3 == account.attempts == len(attempts)
        assert {"submitted"} == {one["state"] for one in attempts.values()}
        assert [] == centre.above.ask("attempts", "list", "--undecided")
        assert [] == [one for one in attempts.values() if one["flags"] or one["anomalies"]]
        assert shown(centre, first[0]) == answered_last(first[0], one, two)
        assert shown(centre, second[0]) == answered_last(second[0], two, one)
        (alone,) = set(attempts) - {first[0], second[0]}
        assert shown(centre, alone) == answered_last(alone, three)
