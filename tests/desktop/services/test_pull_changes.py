"""Bringing in what the server has: kept before the cursor moves, refused by name, packs fetched piece by piece."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from assessment import errors as rules
from assessment.pack.release import release_for
from assessment.sync.messages import Change, ChangesReply, ResultChange, SittingChange
from desktop.errors import Offline, ServerRefused, ServerUnreadable
from desktop.services import apply_change, pull_changes
from desktop.services.device import Device
from desktop.services.enrol import keep_enrolment
from desktop.services.import_pack import PackOlder, import_pack
from desktop.services.list_sittings import list_sittings
from desktop.services.pull_changes import (
    Applied,
    apply_changes,
    fetch_pack,
    refused_codes,
    retry_refused,
    take_fetched_pack,
    wanted,
)
from desktop.services.show_result import server_result
from desktop.services.unlock_pack import needs_code, unlock_pack
from desktop.storage.models import WantedPack
from tests.builders import (
    STRANGER,
    Desk,
    make_desk,
    make_document,
    make_pack,
    make_reply,
    make_sitting,
    seal_key,
)
from tests.fakes.server import FakeServer, pack_change, release_change, sitting_change
from tests.standing import changes_cursor

RESULT = ResultChange(attempt_id="019", digest="cd" * 32, score="11", maximum="14", pending=1)


@pytest.fixture
def server(device: Device) -> FakeServer:
    """A server that knows this device."""
    return FakeServer(device.device_id, device.key.public)


def told(*changes: Change, cursor: int = 1) -> ChangesReply:
    """Return a reply with these changes."""
    return ChangesReply(cursor=cursor, more=False, changes=changes, server_ms=1)


def offered(server: FakeServer, data: bytes, *, version: int = 2, pack_id: str = "ports") -> WantedPack:
    """Put a pack on the server and return the wish for it."""
    digest = sha256(data).hexdigest()
    server.packs[f"{pack_id}/{version}"] = data
    server.etags[f"{pack_id}/{version}"] = digest
    return WantedPack(pack_id=pack_id, version=version, title="Ports", sha256=digest, size=len(data))


def page(*changes: dict[str, object], cursor: int = 5) -> ChangesReply:
    """Return a reply as it comes from a server that may be newer."""
    told = {"cursor": cursor, "more": False, "changes": list(changes), "server_ms": 1}
    return ChangesReply.model_validate(told)


# -------------------------------------------------------------------------------------------------- changes


def test_a_sitting_is_kept(device: Device) -> None:
    """A signed sitting is listed; a later revision replaces it, an earlier one does not."""
    documents = [make_document(make_sitting(sitting_id="new", revision=r, candidates=r)) for r in (2, 3, 1)]
    for number, document in enumerate(documents, 1):
        applied = apply_changes(device, told(sitting_change(document, "new"), cursor=number))
        assert Applied(1, ()) == applied

    known = {one.sitting.id: one.sitting for one in list_sittings(device)}
    assert (3, 3) == (known["new"].revision, len(known["new"].roster))  # type: ignore[index]  # an id
    assert 3 == changes_cursor(device)


@pytest.mark.parametrize(
    "change",
    [
        sitting_change(make_document(make_sitting(sitting_id="new"), STRANGER)),
        sitting_change(b"{}"),
        SittingChange(sitting_id="new", document="A"),
        release_change(b"not age"),
        release_change(release_for(seal_key("another device").recipient, seal_key("x").secret)),
    ],
    ids=["stranger", "no sitting", "no base64", "no release", "another's release"],
)
def test_what_cannot_be_believed_is_named_and_passed_over(device: Device, change: Change) -> None:
    """A refused change is reported by its kind, keeps nothing, and holds up nothing after it."""
    applied = apply_changes(device, told(change, RESULT, cursor=9))

    assert (2, 1) == (applied.count, len(applied.refused))
    assert applied.refused[0].startswith(change.kind)
    assert ["sitting-1"] == [one.sitting.id for one in list_sittings(device)]
    assert server_result(device, "019") is not None  # type: ignore[arg-type]  # an id
    assert 9 == changes_cursor(device)


def test_a_refused_sitting_applies_once_its_issuer_is_trusted(desk: Desk) -> None:
    """What a stranger signed is kept over a restart; when the stranger becomes trusted it is there without asking."""
    document = make_document(make_sitting(sitting_id="new"), STRANGER)
    with desk.opened() as device:
        apply_changes(device, told(sitting_change(document, "new"), cursor=9))
    with desk.opened() as device:
        assert Applied(0, ("sitting: SittingInvalid",)) == retry_refused(device)
        assert ("sitting: SittingInvalid",) == refused_codes(device)

        keep_enrolment(device, "http://hub.test", make_reply("another token, long enough", STRANGER))

        assert "new" in [one.sitting.id for one in list_sittings(device)]
        assert () == refused_codes(device)
        assert Applied(0, ()) == retry_refused(device)


def test_a_later_change_takes_the_place_of_a_refused_one(device: Device) -> None:
    """A good revision makes the refused one of the same sitting forgotten, and a refused one replaces another."""
    strange = [make_document(make_sitting(sitting_id="new", revision=r), STRANGER) for r in (1, 2)]
    for number, document in enumerate(strange, 1):
        apply_changes(device, told(sitting_change(document, "new"), cursor=number))
    assert ("sitting: SittingInvalid",) == refused_codes(device)

    good = make_document(make_sitting(sitting_id="new", revision=3))
    apply_changes(device, told(sitting_change(good, "new"), cursor=3))

    assert () == refused_codes(device)


def test_a_change_from_a_later_version_waits_for_it(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kind that is not known here holds up nothing, is kept as it came, and applies when it can be read."""
    unknown: dict[str, object] = {"kind": "results", "attempt_id": "020"}
    applied = apply_changes(device, page(unknown, RESULT.model_dump(mode="json"), {"kind": "pack", "id": 7}))
    assert (3, ("results: unknown", "pack: unknown")) == (applied.count, applied.refused)
    assert (5, ("results: unknown", "pack: unknown")) == (changes_cursor(device), refused_codes(device))
    assert server_result(device, "019") is not None  # type: ignore[arg-type]  # an id

    later = {"results": RESULT.model_copy(update={"attempt_id": "020"})}
    monkeypatch.setattr(pull_changes, "read_change", lambda text: later.get(json.loads(text)["kind"]))

    assert Applied(1, ("pack: unknown",)) == retry_refused(device)
    assert server_result(device, "020") is not None  # type: ignore[arg-type]  # an id
    assert ("pack: unknown",) == refused_codes(device)


def test_a_refusal_is_as_durable_as_the_cursor(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cursor never passes a refused change that is not kept."""

    class PowerCut(BaseException):
        pass

    def fail(*_: object, **__: object) -> None:
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(pull_changes, "keep_refused", fail)
        with pytest.raises(PowerCut):
            apply_changes(device, told(sitting_change(b"{}"), cursor=5))
    assert 0 == changes_cursor(device)

    apply_changes(device, told(sitting_change(b"{}"), cursor=5))

    assert (5, ("sitting: SittingInvalid",)) == (changes_cursor(device), refused_codes(device))


def test_a_result_is_kept_and_replaced(device: Device) -> None:
    """The last result of an attempt is the one that counts."""
    apply_changes(device, told(RESULT, RESULT.model_copy(update={"score": "12", "pending": 0}), cursor=2))

    found = server_result(device, "019")  # type: ignore[arg-type]  # an id
    assert found is not None
    assert ("12", 0) == (found.score, found.pending)


def test_a_released_result_is_kept_as_released(device: Device) -> None:
    """What staff released is kept with its grade; a server that says nothing of it has released nothing."""
    released = RESULT.model_copy(update={"released": True, "grade": "Very good"})
    kept = []
    for number, change in enumerate((released, RESULT), 1):
        apply_changes(device, told(change, cursor=number))
        found = server_result(device, "019")  # type: ignore[arg-type]  # an id
        assert found is not None
        kept.append((found.released, found.grade))

    assert [(True, "Very good"), (False, "")] == kept


def test_a_pack_is_wanted_until_it_is_here(device: Device) -> None:
    """An announced pack is wanted; one that is here is not; a newer announcement replaces the older."""
    new, newer = make_pack(2), make_pack(3)
    apply_changes(device, told(pack_change(make_pack(), "ab" * 32)))
    assert [] == wanted(device)
    apply_changes(device, told(pack_change(new, sha256(new).hexdigest(), version=2)))
    apply_changes(device, told(pack_change(newer, sha256(newer).hexdigest(), version=3)))
    assert [3] == [want.version for want in wanted(device)]

    import_pack(device, newer)
    assert [] == wanted(device)


def test_a_release_may_come_before_its_pack(tmp_path: Path) -> None:
    """A release for a pack that is not here yet opens it when it comes, without a code."""
    pack = make_pack(7, for_device=False)
    release = release_for(seal_key("desk").recipient, seal_key("content of ports 7").secret)
    with make_desk(tmp_path / "home").enrolled().opened() as device:
        assert Applied(1, ()) == apply_changes(device, told(release_change(release, version=7)))
        imported = import_pack(device, pack)
        assert not needs_code(device, imported.pack_hash)
        assert "t1" in unlock_pack(device, imported.pack_hash).content.tests


def test_the_cursor_moves_only_after_the_changes_are_kept(
    device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A failure in the middle leaves the cursor where it was, and repeating the round is harmless."""
    changes = told(sitting_change(make_document(make_sitting(sitting_id="new"))), RESULT, cursor=5)

    class PowerCut(BaseException):
        pass

    def fail(*_: object, **__: object) -> None:
        raise PowerCut

    monkeypatch.setattr(apply_change, "StoredResult", fail)
    with pytest.raises(PowerCut):
        apply_changes(device, changes)
    assert 0 == changes_cursor(device)
    monkeypatch.undo()
    apply_changes(device, changes)
    apply_changes(device, changes)

    assert 5 == changes_cursor(device)
    assert 2 == len(list_sittings(device))


def test_the_cursor_never_goes_back(device: Device) -> None:
    """An old reply that arrives late does not make the device read everything again."""
    apply_changes(device, told(cursor=8))
    apply_changes(device, told(cursor=3))

    assert 8 == changes_cursor(device)


def test_pages_are_read_to_the_end(device: Device, server: FakeServer) -> None:
    """Page after page until nothing more waits, also over a restart in between."""
    server.changes = [
        sitting_change(make_document(make_sitting(sitting_id=f"s{number}"))) for number in range(7)
    ]
    server.page = 3
    client, rounds = server.client(), 0
    while (reply := client.changes(changes_cursor(device))).changes:
        apply_changes(device, reply)
        rounds += 1

    assert (3, 8, 7) == (rounds, len(list_sittings(device)), changes_cursor(device))


# ---------------------------------------------------------------------------------------------------- packs


def test_a_pack_is_fetched_and_brought_in(device: Device, server: FakeServer) -> None:
    """A wanted pack comes whole, is imported, and is wanted no more."""
    data = make_pack(2)
    want = offered(server, data)
    apply_changes(device, told(pack_change(data, want.sha256, version=2)))
    part = fetch_pack(device, server.client(), want)

    assert "Ports 2" == take_fetched_pack(device, part)
    assert ([], False) == (wanted(device), part.exists())


def test_a_broken_download_goes_on_where_it_stopped(device: Device, server: FakeServer) -> None:
    """After the link broke the next try asks for the rest alone, and the whole is right."""
    data = make_pack(2)
    want = offered(server, data)
    for cut in (1_000, 500, 0):
        server.cut_after = cut
        with pytest.raises(Offline):
            fetch_pack(device, server.client(), want)
    part = fetch_pack(device, server.client(), want)

    assert data == part.read_bytes()
    assert ["bytes=1000-", "bytes=1500-", "bytes=1500-"] == server.ranges


def test_a_finished_download_is_not_fetched_again(device: Device, server: FakeServer) -> None:
    """A kill between fetching and importing costs no second download."""
    want = offered(server, make_pack(2))
    fetch_pack(device, server.client(), want)
    fetch_pack(device, server.client(), want)

    assert ["GET /api/v1/packs/ports/2"] == server.requests


def test_a_pack_that_changed_on_the_server_is_not_pieced_together(device: Device, server: FakeServer) -> None:
    """Another pack under the same name is noticed, at the start of a download and in its middle."""
    want = offered(server, make_pack(2))
    server.cut_after = 700
    with pytest.raises(Offline):
        fetch_pack(device, server.client(), want)
    server.etags["ports/2"] = "ee" * 32
    with pytest.raises(ServerUnreadable):
        fetch_pack(device, server.client(), want)

    part = device.paths.packs / f"{want.sha256}.part"
    assert 700 == part.stat().st_size
    part.unlink()
    with pytest.raises(ServerUnreadable):
        fetch_pack(device, server.client(), want)
    assert not part.exists() or part.stat().st_size == 0


def test_wrong_bytes_are_thrown_away(device: Device, server: FakeServer) -> None:
    """A download whose hash is wrong is not kept; the next one starts anew."""
    data = make_pack(2)
    want = offered(server, data)
    server.packs["ports/2"] = data[:-1] + bytes([data[-1] ^ 1])
    with pytest.raises(ServerUnreadable):
        fetch_pack(device, server.client(), want)
    server.packs["ports/2"] = data

    assert data == fetch_pack(device, server.client(), want).read_bytes()


def test_a_part_longer_than_the_pack_is_thrown_away(device: Device, server: FakeServer) -> None:
    """Bytes too many on the disk are noticed without a download."""
    data = make_pack(2)
    want = offered(server, data)
    (device.paths.packs / f"{want.sha256}.part").write_bytes(data + b"more")
    with pytest.raises(ServerUnreadable):
        fetch_pack(device, server.client(), want)

    assert data == fetch_pack(device, server.client(), want).read_bytes()


def test_a_pack_that_is_not_there_is_refused_by_the_server(device: Device, server: FakeServer) -> None:
    """The server's own no comes through with its code."""
    want = offered(server, make_pack(2))
    want.version = 3
    with pytest.raises(ServerRefused) as refusal:
        fetch_pack(device, server.client(), want)

    assert ("not_found", 404) == (refusal.value.code, refusal.value.status)


def test_a_fetched_pack_older_than_the_one_here_is_wanted_no_more(device: Device, server: FakeServer) -> None:
    """An older pack is not asked for again for ever."""
    old = make_pack(2)
    want = offered(server, old)
    apply_changes(device, told(pack_change(old, want.sha256, version=2)))
    part = fetch_pack(device, server.client(), want)
    device.log._raw.execute("UPDATE packs SET version = 5")
    with pytest.raises(PackOlder):
        take_fetched_pack(device, part)

    assert ([], False) == (wanted(device), part.exists())


def test_a_fetched_pack_of_a_stranger_is_refused(desk: Desk, device: Device, server: FakeServer) -> None:
    """What the server sends is believed no more than a file from a stick."""
    want = offered(server, make_pack(2, issuer=STRANGER))
    part = fetch_pack(device, server.client(), want)
    with pytest.raises(rules.PackIssuerUnknown):
        take_fetched_pack(device, part)

    assert not part.exists()
    assert 1 == len(list(desk.paths.packs.iterdir()))
