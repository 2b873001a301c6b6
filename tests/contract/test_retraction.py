"""A pack that is taken out of use: computers are told, signed; nothing is begun on it, and what is under way goes on."""

import base64
from dataclasses import replace
from pathlib import Path

import pytest

from assessment.attempt.admitted import Admission
from assessment.errors import PackRetracted, RetractionInvalid
from assessment.pack.retraction_document import Retraction, read_retraction, sign_retraction
from assessment.signing import SigningKey, key_id
from assessment.sync.messages import RetractionChange
from desktop.services.apply_change import apply_change
from desktop.services.list_sittings import list_sittings
from desktop.services.retracted import is_retracted
from desktop.services.start_attempt import prepare_attempt, start_attempt
from desktop.services.unlock_pack import unlock_pack
from sync_server.services.release_pack import release_pack
from sync_server.services.retract_pack import retract_pack
from tests.builders import LOCKED, Q1, responded, signed_in, started
from tests.contract.hub import hub_below
from tests.contract.line import Line, make_line
from tests.sync_server.hall import opened_hall

STRANGER = SigningKey(bytes(32))


def retract(line: Line) -> None:
    """Let staff take the pack out of use, and the computer hear of it."""
    retract_pack(line.server, line.organisation, "ports", 1, actor="admin", reason="it leaked")
    line.pull()


def test_nothing_is_begun_on_it(tmp_path: Path) -> None:
    """Who signs in is told that the test was withdrawn, and who has signed in already is refused at the start."""
    with make_line(tmp_path) as line:
        release_pack(line.server, line.organisation, "ports", 1, actor="test")
        line.pull()
        who = signed_in(line.device)
        ready = prepare_attempt(line.device, who, unlock_pack(line.device, who.pack_hash))
        assert Admission.BEGIN is signed_in(line.device).admitted.admission
        retract(line)

        assert Admission.RETRACTED is signed_in(line.device).admitted.admission
        with pytest.raises(PackRetracted):
            start_attempt(ready, LOCKED)
        assert 0 == line.device.log.last
        line.restart_device()
        assert Admission.RETRACTED is signed_in(line.device).admitted.admission


def test_what_is_under_way_goes_on(tmp_path: Path) -> None:
    """An attempt that had begun goes on and arrives; it is flagged, and a person decides."""
    with make_line(tmp_path) as line:
        release_pack(line.server, line.organisation, "ports", 1, actor="test")
        line.pull()
        running = started(line.device)
        retract(line)
        running.record(responded(Q1, "A"))
        assert Admission.CONTINUE is signed_in(line.device).admitted.admission
        line.push_all()

        view = line.view(running.attempt.attempt_id)
        assert ("in_progress", 1, "open") == (view.state, view.answered, view.standing)
        assert "retracted_pack" in view.flags


@pytest.mark.parametrize("lie", ["stranger", "altered", "nonsense"])
def test_only_the_organisation_takes_a_pack_out_of_use(tmp_path: Path, lie: str) -> None:
    """A hub, a portal or whoever else says so stops no test."""
    with make_line(tmp_path) as line:
        line.pull()
        own = line.server.keys(line.organisation).issuer
        (known,) = list_sittings(line.device)
        told = Retraction("ports", 1, known.pack_hash, 5)
        document = {
            "stranger": sign_retraction(told, STRANGER),
            "altered": sign_retraction(replace(told, version=2), own).replace(
                b'\\"version\\":2', b'\\"version\\":1'
            ),
            "nonsense": b"{}",
        }[lie]
        change = RetractionChange(pack_id="ports", version=1, document=base64.b64encode(document).decode())

        assert "RetractionInvalid" == apply_change(line.device, change)
        assert not is_retracted(line.device, known.pack_hash)


def test_a_retraction_is_read_as_it_was_signed() -> None:
    """The document says what was retracted; bytes that are not canonical are refused."""
    told = Retraction("ports", 3, "ab" * 32, 1_900_000_000_000)
    document = sign_retraction(told, STRANGER)
    trusted = {key_id(STRANGER.public): STRANGER.public}
    assert told == read_retraction(document, trusted)
    with pytest.raises(RetractionInvalid):
        read_retraction(document + b" ", trusted)
    with pytest.raises(RetractionInvalid):
        read_retraction(document, {})


def test_it_comes_through_a_hub(tmp_path: Path) -> None:
    """A hub passes on what the organisation signed, once it has heard of it."""
    with opened_hall(tmp_path / "central") as hall:
        hall.publish()
        desk = hall.desk("Centre")
        with hub_below(hall, tmp_path / "hub") as hub:
            hub.round()
            assert "retraction" not in {one.kind for one in hub.changes(desk).changes}
            retract_pack(hall.server, hall.organisation, "harbours", 1, actor="admin", reason="it leaked")
            hub.round()
            hub.round()

            told = [one for one in hub.changes(desk).changes if isinstance(one, RetractionChange)]
            above = hall.as_device(desk)("GET", "/api/v1/changes").json()["changes"]
            assert [one.document for one in told] == [
                one["document"] for one in above if one["kind"] == "retraction"
            ]
            assert 1 == len(told)
