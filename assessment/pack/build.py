"""Content, keys and a signing key in; the bytes of a ``.carrel`` file out."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from hashlib import sha256

from assessment.content.check import check_pool
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.content.test import Test
from assessment.content.text import check_html, media_in
from assessment.errors import ContentError
from assessment.pack.archive import write_archive
from assessment.pack.canonical import canonical_json
from assessment.pack.code import SHORTEST, ReleaseCode, normalised
from assessment.pack.code_identity import identity_from_code
from assessment.pack.manifest import (
    CONTENT,
    KEYS,
    MANIFEST,
    MIN_APP_VERSION,
    RELEASE_CODE,
    RELEASE_DEVICE,
    RELEASE_KEYS,
    RELEASE_ORGANISATION,
    SIGNATURE,
    SIGNED_AS,
)
from assessment.pack.moment import to_moment
from assessment.pack.plain import Plain, pack_plain, plain_of
from assessment.pack.schema import FORMAT_VERSION, ItemFile, KeysFile, ManifestFile, PackFile, StimulusFile
from assessment.pack.seal import SealIdentity, seal_to
from assessment.pack.shape import Shape, ShapeError, parse
from assessment.pack.test_shapes import TestFile
from assessment.scoring.check_key import check_key, texts_of_key
from assessment.scoring.key import Keys
from assessment.signing import SigningKey, key_id

_DEVICE_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


def build_pack(
    pool: ContentPool,
    keys: Keys,
    meta: PackMeta,
    *,
    issuer: SigningKey,
    content_identity: SealIdentity,
    keys_identity: SealIdentity,
    organisation_recipient: str | None = None,
    release_code: ReleaseCode | None = None,
    device_recipients: Mapping[str, str] | None = None,
    opens_at: datetime | None = None,
    keys_released: bool = False,
) -> bytes:
    """Return a sealed and signed pack.

    ``keys_released`` lets whoever opens the content open the keys as well, for feedback on the device.
    Without organisation, code or device the caller holds the only identities that open it.

    Raises:
        ContentError: if a text, medium, id or setting cannot stand in a pack.
        ScoringError: if a key does not fit its item.
        ValueError: if a recipient is not one, a salt has not its length, or ``opens_at`` has no time zone.
    """
    check_pool(pool)
    _check_keys(pool, keys)
    content = content_bytes(pool, meta)
    sealed_keys = _keys_bytes(keys, meta, keys_identity)
    parts = {
        CONTENT: seal_to([content_identity.recipient], content),
        KEYS: seal_to([keys_identity.recipient], sealed_keys),
    }
    for name, recipient in (device_recipients or {}).items():
        if not _DEVICE_NAME.fullmatch(name):
            raise ContentError("device", f"not a name for a device: {name[:80]!r}")
        parts[f"{RELEASE_DEVICE}{name}.age"] = seal_to([recipient], content_identity.secret.encode())
    if organisation_recipient is not None:
        both = f"{content_identity.secret}\n{keys_identity.secret}\n".encode()
        parts[RELEASE_ORGANISATION] = seal_to([organisation_recipient], both)
    if keys_released:
        parts[RELEASE_KEYS] = seal_to([content_identity.recipient], keys_identity.secret.encode())
    if release_code is not None:
        parts[RELEASE_CODE] = seal_to([_usable(release_code).recipient], content_identity.secret.encode())
    manifest = {
        "format_version": FORMAT_VERSION,
        "min_app_version": MIN_APP_VERSION,
        "pack_id": meta.pack_id,
        "version": meta.version,
        "title": meta.title,
        "language": meta.language,
        "organisation": meta.organisation,
        "tests": [_summary(test, pool) for test in pool.tests.values()],
        "issuer": {"key_id": key_id(issuer.public), "public": issuer.public.hex()},
        "opens_at": None if opens_at is None else to_moment(opens_at),
        "release": _methods(parts),
        "code_salt": None if release_code is None else release_code.salt.hex(),
        "keys_released": keys_released,
        "content": _digest(content),
        "keys": _digest(sealed_keys),
        "parts": {name: _digest(data) for name, data in parts.items()},
    }
    raw = _file(ManifestFile, MANIFEST, manifest)
    signature = issuer.sign(SIGNED_AS + raw)
    return write_archive({MANIFEST: raw, SIGNATURE: signature} | dict(sorted(parts.items())))


def content_bytes(pool: ContentPool, meta: PackMeta) -> bytes:
    """Return what ``content.age`` opens to. Its SHA-256 is the pack hash; the same content gives the same bytes."""
    return write_archive(dict(_content_files(pool, meta)))


def _content_files(pool: ContentPool, meta: PackMeta) -> Iterator[tuple[str, bytes]]:
    yield "pack.json", _file(PackFile, "pack.json", pack_plain(meta, pool))
    for test in pool.tests.values():
        yield f"tests/{test.id}.json", _file(TestFile, f"test {test.id}", plain_of(test))
    for item in pool.items.values():
        yield f"items/{item.id}.json", _file(ItemFile, f"item {item.id}", plain_of(item))
    for stimulus in pool.stimuli.values():
        plain = plain_of(stimulus)
        yield f"stimuli/{stimulus.id}.json", _file(StimulusFile, f"stimulus {stimulus.id}", plain)
    for name in sorted(pool.media):
        yield f"media/{name}", pool.media[name]


def _keys_bytes(keys: Keys, meta: PackMeta, identity: SealIdentity) -> bytes:
    plain = {
        "pack_id": meta.pack_id,
        "version": meta.version,
        "blind": sha256(b"carrel-keys-blind-v1\0" + identity.secret.encode()).hexdigest(),
        "keys": [plain_of(key) for key in keys.values()],
    }
    return _file(KeysFile, "keys.json", plain)


def _file(shape: type[Shape], place: str, plain: Plain) -> bytes:
    """Return canonical JSON, proven readable by the very shape that will read it."""
    try:
        data = canonical_json(plain)
        parse(shape, data)
    except ShapeError as error:
        raise ContentError(place, str(error)) from error
    except ValueError as error:
        raise ContentError(place, "has no JSON form") from error
    return data


def _check_keys(pool: ContentPool, keys: Keys) -> None:
    for item_id, item in pool.items.items():
        if item_id in keys:
            check_key(item, keys[item_id])
        elif item.asks:
            raise ContentError(f"item {item_id}", "no key")
    for item_id, key in keys.items():
        place = f"key of item {item_id}"
        if item_id not in pool.items or key.item_id != item_id:
            raise ContentError(place, "no such item")
        for text in texts_of_key(key):
            check_html(text, place)
            if any(media_in(text)):
                raise ContentError(place, "media cannot stand in keys")


def _summary(test: Test, pool: ContentPool) -> Plain:
    told = ("id", "title", "language", "time_limit_ms", "category", "difficulty", "target_band")
    asking = sum(pool.items[item_id].asks for item_id in test.all_items())
    return {name: getattr(test, name) for name in told} | {"item_count": asking}


def _methods(parts: Mapping[str, bytes]) -> list[str]:
    ways = {"code": RELEASE_CODE, "device": RELEASE_DEVICE, "organisation": RELEASE_ORGANISATION}
    return [way for way, start in ways.items() if any(name.startswith(start) for name in parts)]


def _digest(data: bytes) -> Plain:
    return {"bytes": len(data), "sha256": sha256(data).hexdigest()}


def _usable(release: ReleaseCode) -> SealIdentity:
    if len(normalised(release.code)) < SHORTEST:
        raise ContentError("release code", f"fewer than {SHORTEST} letters and digits")
    return identity_from_code(release.code, release.salt)
