"""Whether a pack is whole, and by whom it is signed. Nothing in it is believed before its signature holds."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from assessment.errors import PackCorrupt, PackIssuerUnknown, PackSignatureInvalid, PackTooLarge, PackTooNew
from assessment.pack.archive import read_archive
from assessment.pack.canonical import is_canonical
from assessment.pack.limits import MANIFEST_BYTES, OUTER, Limits
from assessment.pack.manifest import (
    CONTENT,
    KEYS,
    MANIFEST,
    READS_UP_TO,
    RELEASE_CODE,
    SIGNATURE,
    SIGNED_AS,
    Digest,
    Manifest,
    manifest_of,
)
from assessment.pack.schema import FORMAT_VERSION, ManifestFile
from assessment.pack.shape import ShapeError, parse
from assessment.signing import KEY_BYTES, VerifyKey, key_id


@dataclass(frozen=True, slots=True)
class SealedPack:
    """A verified pack, still closed. ``parts`` are the sealed files by name.

    ``pack_hash`` is the SHA-256 (hex) of what ``content.age`` opens to: the hash that attempts pin. Sealing the same
    content again, with other codes or keys, keeps it; changing one letter of the content changes it.
    """

    manifest: Manifest
    manifest_bytes: bytes
    parts: Mapping[str, bytes]

    @property
    def pack_hash(self) -> str:
        """The hash that attempts pin."""
        return self.manifest.content.sha256


def read_sealed(data: bytes, *, trusted: Mapping[str, bytes] | None, limits: Limits = OUTER) -> SealedPack:
    """Return the pack that ``data`` is, verified to the last byte.

    ``trusted`` maps key ids to the public keys of issuers trusted here; None accepts any issuer (to look, not to sit).

    Raises:
        PackCorrupt: if bytes are missing, damaged or not a pack at all.
        PackTooLarge: if a part is larger than allowed or than the manifest says.
        PackPathUnsafe: if a part's name leads outside the pack, or stands twice.
        PackTooNew: if it needs a later Carrel.
        PackSignatureInvalid: if the signature does not hold.
        PackIssuerUnknown: if it holds, but by an issuer not trusted here.
    """
    files = read_archive(data, limits)
    if list(files)[:2] != [MANIFEST, SIGNATURE]:
        raise PackCorrupt("archive", "does not begin with its manifest and signature")
    raw, signature = files.pop(MANIFEST), files.pop(SIGNATURE)
    if len(raw) > MANIFEST_BYTES:
        raise PackTooLarge(MANIFEST, f"{len(raw)} bytes of at most {MANIFEST_BYTES}")
    signer = _signer(raw, signature, trusted)
    manifest = _read_manifest(raw)
    if manifest.issuer != signer or manifest.issuer_id != key_id(signer):
        raise PackSignatureInvalid(MANIFEST, "names another issuer than the one that signed")
    _check_parts(files, manifest.parts)
    return SealedPack(manifest, raw, files)


def _signer(raw: bytes, signature: bytes, trusted: Mapping[str, bytes] | None) -> bytes:
    """Return the public key whose signature this is: a trusted one, or with ``trusted`` None the manifest's own."""
    message = SIGNED_AS + raw
    for public in (trusted or {}).values():
        if VerifyKey(public).holds(signature, message):
            return public
    head = _peek(raw)
    _check_format(head)
    issuer = head.get("issuer")
    try:
        public = bytes.fromhex(issuer["public"]) if isinstance(issuer, dict) else b""
    except (KeyError, TypeError, ValueError):
        public = b""
    if len(public) != KEY_BYTES or not VerifyKey(public).holds(signature, message):
        raise PackSignatureInvalid(SIGNATURE, "does not hold")
    if trusted is not None:
        raise PackIssuerUnknown(MANIFEST, key_id(public))
    return public


def _peek(raw: bytes) -> dict[str, object]:
    """Return a manifest not yet believed, only to say why it is refused or whose it claims to be."""
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise PackSignatureInvalid(MANIFEST, "does not hold, and is not JSON") from error
    return value if isinstance(value, dict) else {}


def _check_format(head: Mapping[str, object]) -> None:
    """Refuse a later format. Asked before the signature is judged too: a later format may sign in another way."""
    version = head.get("format_version")
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise PackTooNew(MANIFEST, f"format {version}, this Carrel reads {FORMAT_VERSION}")


def _check_app(head: Mapping[str, object]) -> None:
    needs = head.get("min_app_version")
    if isinstance(needs, str) and _numbers(needs) > _numbers(READS_UP_TO):
        raise PackTooNew(MANIFEST, f"needs Carrel {needs[:20]}")


def _numbers(version: str) -> tuple[int, ...]:
    parts = version.split(".")
    return tuple(map(int, parts)) if all(p.isascii() and p.isdigit() and len(p) < 5 for p in parts) else ()


def _read_manifest(raw: bytes) -> Manifest:
    head = _peek(raw)
    _check_format(head)
    _check_app(head)
    try:
        manifest = manifest_of(parse(ManifestFile, raw))
    except ShapeError as error:
        raise PackCorrupt(MANIFEST, str(error)) from error
    except ValueError as error:
        raise PackCorrupt(MANIFEST, "opens_at is not a moment") from error
    if not is_canonical(raw):
        raise PackCorrupt(MANIFEST, "not canonical JSON")
    if (manifest.code_salt is None) != (RELEASE_CODE not in manifest.parts):
        raise PackCorrupt(MANIFEST, "a release by code and its salt belong together")
    return manifest


def _check_parts(files: Mapping[str, bytes], digests: Mapping[str, Digest]) -> None:
    if list(files) != sorted(digests) or CONTENT not in files or KEYS not in files:
        odd = sorted(set(files) ^ set(digests)) or [CONTENT]
        raise PackCorrupt(odd[0], "the parts are not those that the manifest names")
    for name, data in files.items():
        digest = digests[name]
        if len(data) > digest.bytes:
            raise PackTooLarge(name, f"{len(data)} bytes where the manifest says {digest.bytes}")
        if len(data) < digest.bytes or sha256(data).hexdigest() != digest.sha256:
            raise PackCorrupt(name, "not what the manifest says")
