"""The manifest: what anyone may read of a pack, and the signed hashes that bind every part to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from assessment.ids import PackId, TestId
from assessment.pack.moment import from_moment
from assessment.pack.schema import DigestShape, ManifestFile

MANIFEST, SIGNATURE, CONTENT, KEYS = "manifest.json", "manifest.sig", "content.age", "keys.age"
RELEASE_CODE = "release/content.code.age"
RELEASE_ORGANISATION = "release/organisation.age"
RELEASE_KEYS = "release/keys.content.age"
RELEASE_DEVICE = "release/content.device."
"""Followed by the device's name and ``.age``."""

SIGNED_AS = b"carrel-pack-v1\0"
"""Stands before the manifest's bytes when they are signed, so that no other signature can be mistaken for this one."""

MIN_APP_VERSION = "0.1.0"
"""The first Carrel that can open packs written by this code."""
READS_UP_TO = "0.1.0"
"""The greatest ``min_app_version`` that this code can open."""


@dataclass(frozen=True, slots=True)
class Digest:
    """Length and SHA-256 (hex) of some bytes."""

    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class TestSummary:
    """What anyone may know of a test before it opens."""

    id: TestId
    title: str
    language: str
    time_limit_ms: int | None
    item_count: int
    category: str
    difficulty: str
    target_band: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """manifest.json. ``content`` and ``keys`` are digests of what the sealed parts open to.

    ``release`` names the ways to the content's identity that travel inside the pack: code, device, organisation.
    ``code_salt`` is what a release code is salted with, None where there is none.
    """

    format_version: int
    min_app_version: str
    pack_id: PackId
    version: int
    title: str
    language: str
    organisation: str
    tests: tuple[TestSummary, ...]
    issuer: bytes
    issuer_id: str
    opens_at: datetime | None
    release: tuple[str, ...]
    code_salt: bytes | None
    keys_released: bool
    content: Digest
    keys: Digest
    parts: Mapping[str, Digest]


def manifest_of(shape: ManifestFile) -> Manifest:
    """Return the manifest that manifest.json says."""
    tests = tuple(
        TestSummary(
            TestId(test.id),
            test.title,
            test.language,
            test.time_limit_ms,
            test.item_count,
            test.category,
            test.difficulty,
            test.target_band,
        )
        for test in shape.tests
    )
    return Manifest(
        shape.format_version,
        shape.min_app_version,
        PackId(shape.pack_id),
        shape.version,
        shape.title,
        shape.language,
        shape.organisation,
        tests,
        bytes.fromhex(shape.issuer.public),
        shape.issuer.key_id,
        None if shape.opens_at is None else from_moment(shape.opens_at),
        shape.release,
        None if shape.code_salt is None else bytes.fromhex(shape.code_salt),
        shape.keys_released,
        _digest(shape.content),
        _digest(shape.keys),
        {name: _digest(digest) for name, digest in shape.parts.items()},
    )


def _digest(shape: DigestShape) -> Digest:
    return Digest(shape.bytes, shape.sha256)
