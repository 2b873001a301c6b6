"""What a damaged database loses of trust, sittings and releases comes back from its copies, verified anew."""

import json
from pathlib import Path

import keyring
import pytest

from assessment.errors import ReleaseMissing
from desktop.errors import DiskFull
from desktop.paths import Paths
from desktop.services import sitting_copies
from desktop.services.device import SEAL_KEY, TRUST, Device
from desktop.services.import_pack import import_pack
from desktop.services.import_sitting import import_sitting
from desktop.services.list_sittings import list_sittings
from desktop.services.under_way import attempts_under_way
from desktop.services.unlock_pack import unlock_pack, unlock_pack_with_code
from desktop.storage.engine import transaction
from desktop.storage.records import installation, organisation_keys
from tests.builders import (
    ISSUER,
    Q1,
    Q3,
    Q5,
    SERVER_URL,
    STRANGER,
    Desk,
    answers,
    make_desk,
    make_document,
    make_entry,
    make_pack,
    make_sitting,
    responded,
    resumed,
    signed_in,
    started,
)
from tests.fakes.damage import PAGE, damage
from tests.fakes.secrets import FakeKeyStore

CODE = "K7QM-2RTX-9WPD-4HVN"
TABLES = ("installation", "sittings", "packs", "releases", "attempts")


def lose(desk: Desk, *tables: str) -> None:
    """Damage the pages of some tables."""
    with desk.opened() as device:
        found = [
            page
            for name in tables
            for (page,) in device.log._raw.execute(
                "SELECT rootpage FROM sqlite_master WHERE tbl_name = ? AND rootpage > 0", (name,)
            )
        ]
    damage(desk, *(((page - 1) * PAGE + 20, 400) for page in found))


def trust_of(device: Device) -> tuple[object, ...]:
    """Return what the database says of whom to trust."""
    with transaction(device.engine) as session:
        row = installation(session)
        assert row is not None
        return (
            row.organisation_id,
            row.organisation_name,
            row.centre,
            row.server_url,
            dict(organisation_keys(session)),
        )


def names(desk: Desk) -> set[str]:
    """Return the files that hold copies of sittings."""
    return {file.name for file in desk.paths.sittings.iterdir()}


@pytest.mark.parametrize("lost", [*((name,) for name in TABLES), TABLES], ids=[*TABLES, "all"])
def test_a_candidate_goes_on_without_help(desk: Desk, lost: tuple[str, ...]) -> None:
    """Whichever small table is lost in the middle of a test, the candidate signs in again and goes on."""
    with desk.opened() as device:
        running = started(device)
        running.record(responded(Q1, "A"))
        before = trust_of(device)
    lose(desk, *lost)

    with desk.opened() as device:
        assert device.set_aside is not None
        assert before == trust_of(device)
        assert running.attempt.attempt_id == signed_in(device).admitted.attempt_id
        again, _ = resumed(device)
        again.record(responded(Q3, "a sailor"))
        assert {Q1, Q3} <= set(answers(again.attempt))


def test_it_holds_with_the_systems_key_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where secrets are in the system's key store, trust comes back from there."""
    store = FakeKeyStore()
    monkeypatch.setattr(keyring, "get_keyring", lambda: store)
    monkeypatch.setattr(keyring, "get_password", store.get_password)
    monkeypatch.setattr(keyring, "set_password", store.set_password)
    monkeypatch.setattr(keyring, "delete_password", store.delete_password)
    desk = Desk(Paths(tmp_path / "home")).enrolled().holding(make_pack(), sittings=(make_sitting(),))
    with desk.opened() as device:
        assert not device.secrets_in_file
        before = trust_of(device)
    lose(desk, "installation", "sittings")

    with desk.opened() as device:
        assert before == trust_of(device)
        assert 1 == len(list_sittings(device))


def test_a_pack_opened_by_code_stays_open(tmp_path: Path) -> None:
    """Nobody has to find the release code again, and what does not open the pack is not taken for it."""
    desk = make_desk(tmp_path / "home").enrolled()
    with desk.opened() as device:
        name = import_pack(device, make_pack(for_device=False, code=CODE)).pack_hash
        unlock_pack_with_code(device, name, CODE)
    kept = desk.paths.key_file.read_text()
    lose(desk, "releases", "packs", "installation")
    with desk.opened() as device:
        assert "t1" in unlock_pack(device, name).content.tests

    for wrong in ("nothing", json.loads(kept)[SEAL_KEY]):
        lose(desk, "releases")
        desk.paths.key_file.write_text(json.dumps({**json.loads(kept), "release:ports:1": wrong}))
        desk.clock.advance(1_000)
        with desk.opened() as device, pytest.raises(ReleaseMissing):
            unlock_pack(device, name)


# ------------------------------------------------------------------------------------------------- sittings


def test_the_revision_under_way_comes_back_with_the_newest(desk: Desk) -> None:
    """An attempt that began under an older revision, on an older pack, goes on in it after the recovery."""
    later = make_sitting(revision=2, pack_version=2, roster=(make_entry(2),))
    with desk.opened() as device:
        started(device).record(responded(Q5, "before"))
        import_pack(device, make_pack(2))
        import_sitting(device, make_document(later))
    lose(desk, "sittings", "packs", "installation")

    with desk.opened() as device:
        assert [2] == [one.sitting.revision for one in list_sittings(device)]
        assert [1] == [one.sitting.revision for one in attempts_under_way(device)]
        running, _ = resumed(device)
        assert {Q5} <= set(answers(running.attempt))


def test_copies_follow_what_is_in_force(desk: Desk) -> None:
    """A later revision takes the place of the copy of an earlier one; an earlier one that comes late leaves none."""
    before = names(desk)
    with desk.opened() as device:
        import_sitting(device, make_document(make_sitting(revision=3)))
        after = names(desk)
        import_sitting(device, make_document(make_sitting(revision=2)))

    assert (1, 1) == (len(before), len(after))
    assert before != after == names(desk)


def test_a_copy_tells_nothing(desk: Desk) -> None:
    """No name, number or hash of a secret of a roster can be read in the folder."""
    (file,) = desk.paths.sittings.iterdir()
    text = file.read_bytes()

    assert not any(word in text for word in (b"Candidate", b"C-1", b"argon2", b"Morning"))


def test_a_copy_of_a_stranger_is_not_believed(desk: Desk) -> None:
    """What nobody trusted here has signed, or is no copy at all, does not come back."""
    strange = make_document(make_sitting(sitting_id="strange"), STRANGER)
    with desk.opened() as device:
        sitting_copies.keep_copy(device, strange)
        sitting_copies.keep_copy(device, b"{}")
    (desk.paths.sittings / "garbage").write_bytes(b"garbage")
    whole = next(iter(desk.paths.sittings.iterdir()))
    (desk.paths.sittings / ("0" * 64)).write_bytes(whole.read_bytes())
    lose(desk, "sittings")

    with desk.opened() as device:
        assert ["sitting-1"] == [one.sitting.id for one in list_sittings(device)]


def test_no_sitting_is_accepted_without_its_copy(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk takes no copy, the sitting is refused and comes again; it is never only in the database."""

    def refused(*_: object) -> None:
        raise OSError(28, "No space left on device")

    document = make_document(make_sitting(revision=2))
    with desk.opened() as device:
        with monkeypatch.context() as patch:
            patch.setattr(sitting_copies, "write_durably", refused)
            with pytest.raises(DiskFull):
                import_sitting(device, document)
        assert [1] == [one.sitting.revision for one in list_sittings(device)]
        import_sitting(device, document)
        assert [2] == [one.sitting.revision for one in list_sittings(device)]


# --------------------------------------------------------------------------------------- missing or strange


def test_a_start_makes_up_for_copies_that_are_missing(desk: Desk) -> None:
    """An installation from before there were copies has them after one start, and a damaged one is mended."""
    before = names(desk)
    secrets = json.loads(desk.paths.key_file.read_text())
    for file in desk.paths.sittings.iterdir():
        file.write_bytes(b"damaged")
    desk.paths.key_file.write_text(json.dumps({k: v for k, v in secrets.items() if k != TRUST}))
    with desk.opened():
        pass

    assert secrets[TRUST] == json.loads(desk.paths.key_file.read_text())[TRUST]
    assert before == names(desk)
    lose(desk, "sittings", "installation")
    with desk.opened() as device:
        assert 1 == len(list_sittings(device))


TRUSTED = {
    "organisation_id": "org",
    "organisation_name": "Board",
    "centre": "",
    "server_url": SERVER_URL,
    "issuers": {"ab" * 8: ISSUER.public.hex()},
}


@pytest.mark.parametrize(
    "copy",
    [
        "",
        "{",
        "[]",
        "{}",
        json.dumps({**TRUSTED, "issuers": {"ab" * 8: "cd"}}),
        json.dumps({**TRUSTED, "issuers": ["ab"]}),
        json.dumps({**TRUSTED, "issuers": {"x": ISSUER.public.hex()}}),
        json.dumps({**TRUSTED, "centre": 7}),
    ],
)
def test_a_copy_of_trust_that_cannot_be_read_is_passed_over(desk: Desk, copy: str) -> None:
    """Garbage in the place of the copy makes nobody trusted, and the recovery ends well all the same."""
    lose(desk, "installation")
    secrets = json.loads(desk.paths.key_file.read_text())
    desk.paths.key_file.write_text(json.dumps({**secrets, TRUST: copy}))

    with desk.opened() as device:
        assert ("", "", "", "", {}) == trust_of(device)
        assert () == list_sittings(device)


def test_a_lost_seal_key_stops_no_start_and_no_recovery(desk: Desk) -> None:
    """Where the key of the copies is garbage, the start ends well, and so does a recovery, without them."""
    secrets = json.loads(desk.paths.key_file.read_text())
    desk.paths.key_file.write_text(json.dumps({**secrets, SEAL_KEY: "garbage"}))
    with desk.opened() as device:
        assert 1 == len(list_sittings(device))
    lose(desk, "sittings")
    with desk.opened() as device:
        assert device.set_aside is not None
        assert () == list_sittings(device)


def test_what_is_still_there_is_not_written_over(desk: Desk) -> None:
    """A copy that differs from an installation that was not lost changes nothing in it."""
    with desk.opened() as device:
        before = trust_of(device)
    lose(desk, "sittings")
    secrets = json.loads(desk.paths.key_file.read_text())
    other = json.dumps({**TRUSTED, "organisation_id": "other"})
    desk.paths.key_file.write_text(json.dumps({**secrets, TRUST: other}))

    with desk.opened() as device:
        assert before == trust_of(device)
