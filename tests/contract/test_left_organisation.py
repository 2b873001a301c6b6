"""What an organisation has not got when a computer leaves it can be carried there, and its word about that is believed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.enrol import keep_enrolment
from desktop.services.held_attempts import held_attempts
from desktop.services.list_sittings import list_sittings
from desktop.services.push_files import unsent_work
from desktop.services.take_acknowledgement import take_acknowledgement
from desktop.services.write_results import export_results
from desktop.ui.desk.held_words import held_words
from sync_server.services.acknowledge_logs import acknowledge_logs
from sync_server.services.import_bundles import import_bundles
from tests.builders import Q1, make_reply, responded
from tests.contract.offline import Offline, make_offline
from tests.desktop.services.seats import left


@pytest.fixture
def offline(tmp_path: Path) -> Iterator[Offline]:
    """A server and computers that never meet."""
    with make_offline(tmp_path) as made:
        yield made


def test_what_was_left_is_said_and_carried_to_whom_it_belongs(offline: Offline) -> None:
    """The desk says whose the answers are; exported as before they arrive, and what comes back says so."""
    with offline.computer("1").opened() as device:
        left(device, responded(Q1, "A"))
        (known,) = list_sittings(device)
        written = device.log.last
        keep_enrolment(device, "https://other.test", make_reply())
        (held,) = held_attempts(device)
        assert ("Example Board", known.sitting.title, written) == (held.left_to, held.sitting, held.unsent)
        told = f"belongs to Example Board, not sent there: {written}; export it as a file"
        assert told in held_words(held)
        assert 0 == unsent_work(device).entries

        path = export_results(device, known.sitting.id, by="Pat", folder=offline.folder).path
        (taken,) = import_bundles(offline.server, offline.organisation, [path], actor="test")
        assert "new" == taken.status
        assert 0 == device.log.last

        back = offline.folder / "back.carrelack"
        back.write_bytes(acknowledge_logs(offline.server, offline.organisation)[1])
        found = take_acknowledgement(device, back)
        (after,) = held_attempts(device)
        assert (written, False, True) == (found.events, found.wrong, after.central)
