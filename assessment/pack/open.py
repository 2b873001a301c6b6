"""A verified pack and an identity in; content, or keys, out. Everything is checked again: a seal is not a proof of sense."""

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import TypeVar

from assessment.content.check import check_pool
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.content.text import check_html
from assessment.errors import ContentError, PackCorrupt
from assessment.pack.archive import read_archive
from assessment.pack.convert import item_of, key_of, meta_of, stimulus_of, test_of
from assessment.pack.limits import INNER
from assessment.pack.manifest import CONTENT, KEYS, Digest, Manifest
from assessment.pack.release import (
    content_identity_for_device,
    content_identity_from_code,
    identities_for_organisation,
    keys_identity_from_content,
)
from assessment.pack.schema import ItemFile, KeysFile, PackFile, StimulusFile
from assessment.pack.seal import open_with
from assessment.pack.shape import Shape, ShapeError, parse
from assessment.pack.test_shapes import TestFile
from assessment.pack.verify import SealedPack
from assessment.scoring.check_key import texts_of_key
from assessment.scoring.key import Keys

__all__ = [
    "content_identity_for_device",
    "content_identity_from_code",
    "identities_for_organisation",
    "keys_identity_from_content",
    "open_content",
    "open_keys",
    "open_meta",
]

S = TypeVar("S", bound=Shape)
T = TypeVar("T")


def open_content(pack: SealedPack, identity: str) -> ContentPool:
    """Return the pack's content.

    Raises:
        ReleaseMissing: if this identity does not open it.
        PackCorrupt: if it is not what the manifest says, or a file has not its shape.
        ContentError: if the content breaks its own model.
        ValueError: if ``identity`` is not an identity.
    """
    return _read_pool(_unsealed(pack, CONTENT, identity, pack.manifest.content), pack.manifest)


def open_meta(pack: SealedPack, identity: str) -> PackMeta:
    """Return what the opened pack says of itself; raises as ``open_content`` does."""
    files = read_archive(_unsealed(pack, CONTENT, identity, pack.manifest.content), INNER)
    return meta_of(_read_pack_file(files, pack.manifest))


def open_keys(pack: SealedPack, identity: str) -> Keys:
    """Return the pack's keys; raises as ``open_content`` does."""
    data = _unsealed(pack, KEYS, identity, pack.manifest.keys)
    shape = _read({"keys.json": data}, "keys.json", KeysFile)
    if (shape.pack_id, shape.version) != (pack.manifest.pack_id, pack.manifest.version):
        raise PackCorrupt("keys.json", "of another pack")
    keys = {key.item_id: key for key in map(key_of, shape.keys)}
    for item_id, key in keys.items():
        for text in texts_of_key(key):
            check_html(text, f"key of item {item_id}")
    return keys


def _unsealed(pack: SealedPack, name: str, identity: str, digest: Digest) -> bytes:
    data = open_with(identity, pack.parts[name])
    if len(data) != digest.bytes or sha256(data).hexdigest() != digest.sha256:
        raise PackCorrupt(name, "opens to something else than the manifest says")
    return data


def _read_pool(data: bytes, manifest: Manifest) -> ContentPool:
    files = read_archive(data, INNER)
    about = _read_pack_file(files, manifest)
    names = [
        "pack.json",
        *(f"tests/{id}.json" for id in about.tests),
        *(f"items/{id}.json" for id in about.items),
        *(f"stimuli/{id}.json" for id in about.stimuli),
        *(f"media/{name}" for name in about.media),
    ]
    if names != list(files):
        raise PackCorrupt("pack.json", "does not list the files that are there")
    tests = _read_all(files, "tests", about.tests, TestFile, test_of)
    items = _read_all(files, "items", about.items, ItemFile, item_of)
    stimuli = _read_all(files, "stimuli", about.stimuli, StimulusFile, stimulus_of)
    found = [item.id for item in items], [test.id for test in tests], [stimulus.id for stimulus in stimuli]
    if found != (list(about.items), list(about.tests), list(about.stimuli)):
        raise PackCorrupt("pack.json", "a file has another id than its name")
    pool = ContentPool(
        {test.id: test for test in tests},
        {item.id: item for item in items},
        {stimulus.id: stimulus for stimulus in stimuli},
        {name: files[f"media/{name}"] for name in about.media},
    )
    check_pool(pool)
    return pool


def _read_pack_file(files: dict[str, bytes], manifest: Manifest) -> PackFile:
    about = _read(files, "pack.json", PackFile)
    if (about.pack_id, about.version) != (manifest.pack_id, manifest.version):
        raise PackCorrupt("pack.json", "of another pack")
    return about


def _read_all(
    files: dict[str, bytes], folder: str, ids: Iterable[str], shape: type[S], convert: Callable[[S], T]
) -> list[T]:
    things: list[T] = []
    for id in ids:
        name = f"{folder}/{id}.json"
        try:
            things.append(convert(_read(files, name, shape)))
        except ContentError as error:
            raise ContentError(name, str(error)) from error
    return things


def _read(files: dict[str, bytes], name: str, shape: type[S]) -> S:
    try:
        return parse(shape, files[name])
    except KeyError:
        raise PackCorrupt(name, "missing") from None
    except ShapeError as error:
        raise PackCorrupt(name, str(error)) from error
