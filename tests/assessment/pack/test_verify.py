"""Whom a pack is believed from, and which packs are refused by name before anything is opened."""

import json
from typing import Any

import pytest

from assessment.errors import (
    PackCorrupt,
    PackError,
    PackIssuerUnknown,
    PackSignatureInvalid,
    PackTooLarge,
    PackTooNew,
)
from assessment.pack.archive import read_archive, write_archive
from assessment.pack.limits import Limits
from assessment.pack.manifest import MANIFEST, SIGNATURE, SIGNED_AS
from assessment.pack.verify import read_sealed
from assessment.signing import SigningKey, key_id
from tests.assessment.pack.examples import ISSUER, STRANGER, TRUSTED, pack_bytes, sealed, signed


def manifest() -> dict[str, Any]:
    """Return the example's manifest as plain values."""
    return dict(json.loads(sealed().manifest_bytes))


def refused(data: bytes) -> PackError:
    """Return how a pack is refused."""
    with pytest.raises(PackError) as caught:
        read_sealed(data, trusted=TRUSTED)
    return caught.value


def test_a_pack_of_a_trusted_issuer_is_read() -> None:
    """A pack signed by one of several trusted issuers is read."""
    trusted = {key_id(STRANGER.public): STRANGER.public} | TRUSTED

    assert ISSUER.public == read_sealed(pack_bytes(), trusted=trusted).manifest.issuer


def test_a_foreign_signature_is_named() -> None:
    """A pack well signed by a stranger is refused with the stranger's key id."""
    error = refused(pack_bytes(issuer=STRANGER))

    assert PackIssuerUnknown is type(error)
    assert key_id(STRANGER.public) == error.detail


def test_nobody_is_trusted_where_the_list_is_empty() -> None:
    """An empty list of trusted issuers trusts nobody, unlike no list at all."""
    with pytest.raises(PackIssuerUnknown):
        read_sealed(pack_bytes(), trusted={})


def test_without_a_list_any_whole_pack_is_read() -> None:
    """To look at a pack its own signature must hold, whoever made it."""
    pack = read_sealed(pack_bytes(issuer=STRANGER), trusted=None)

    assert STRANGER.public == pack.manifest.issuer


def test_the_issuer_in_the_manifest_cannot_be_borrowed() -> None:
    """A stranger who writes a trusted issuer's name into the manifest is refused."""
    error = refused(signed(manifest(), sealed().parts, STRANGER))

    assert PackSignatureInvalid is type(error)


def test_a_trusted_issuer_cannot_sign_in_another_name() -> None:
    """A manifest that names another key than the one that signed is refused."""
    named = {"key_id": key_id(STRANGER.public), "public": STRANGER.public.hex()}

    assert PackSignatureInvalid is type(refused(signed(manifest() | {"issuer": named}, sealed().parts)))


def test_a_signature_for_another_purpose_does_not_hold() -> None:
    """The same key's signature over the bare manifest is none over a pack."""
    files = read_archive(pack_bytes())
    files[SIGNATURE] = ISSUER.sign(files[MANIFEST])

    assert SIGNED_AS != b""
    assert PackSignatureInvalid is type(refused(write_archive(files)))


@pytest.mark.parametrize("issuer", [ISSUER, STRANGER])
def test_a_later_format_is_too_new_whoever_signed_it(issuer: SigningKey) -> None:
    """A pack of a later format says so, even where its signature and shape cannot be judged here."""
    later = manifest() | {"format_version": 2, "something": "new"}

    assert PackTooNew is type(refused(signed(later, sealed().parts, issuer)))


def test_a_pack_for_a_later_carrel_is_too_new() -> None:
    """A trusted pack that needs a later Carrel says so before its unknown fields are called damage."""
    later = manifest() | {"min_app_version": "0.2.0", "something": "new"}

    assert PackTooNew is type(refused(signed(later, sealed().parts)))


@pytest.mark.parametrize(
    "change",
    [
        {"something": "unknown"},
        {"version": 0},
        {"version": "3"},
        {"version": True},
        {"tests": None},
        {"opens_at": "tomorrow"},
        {"opens_at": "2026-02-30T00:00:00Z"},
        {"min_app_version": "latest"},
        {"pack_id": "../harbours"},
        {"format_version": 0},
    ],
)
def test_a_signed_manifest_without_its_shape_is_corrupt(change: dict[str, object]) -> None:
    """A signature does not excuse a manifest that says what no manifest can say."""
    assert PackCorrupt is type(refused(signed(manifest() | change, sealed().parts)))


@pytest.mark.parametrize("raw", [b"[]", b"null", b"{}", b"not JSON", b"\xff", b"[" * 100_000])
def test_a_signed_manifest_that_is_no_object_is_refused(raw: bytes) -> None:
    """Anything else than an object in the manifest's place is refused, signed or not."""
    for signer in (ISSUER, STRANGER):
        files = read_archive(pack_bytes()) | {MANIFEST: raw, SIGNATURE: signer.sign(SIGNED_AS + raw)}
        assert type(refused(write_archive(files))) in (PackCorrupt, PackSignatureInvalid)


def test_a_manifest_that_is_not_canonical_is_corrupt() -> None:
    """A field that stands twice, or spare white space, is refused though it is signed."""
    for raw in (sealed().manifest_bytes + b" ", sealed().manifest_bytes.replace(b"{", b'{"version":9,', 1)):
        files = read_archive(pack_bytes()) | {MANIFEST: raw, SIGNATURE: ISSUER.sign(SIGNED_AS + raw)}
        assert PackCorrupt is type(refused(write_archive(files)))


def test_a_large_pack_is_refused_by_its_size() -> None:
    """More bytes, larger parts or more parts than allowed are refused as too large."""
    for limits in (Limits(archive_bytes=1_000), Limits(part_bytes=1_000), Limits(parts=3)):
        with pytest.raises(PackTooLarge):
            read_sealed(pack_bytes(), trusted=TRUSTED, limits=limits)


def test_a_large_manifest_is_refused_by_its_size() -> None:
    """A manifest of more than 4 MiB is refused before it is read."""
    files = read_archive(pack_bytes()) | {MANIFEST: b" " * (4 * 1024 * 1024 + 1)}

    assert PackTooLarge is type(refused(write_archive(files)))
