"""``carrel pack build | inspect | verify``: from an author's folder to a sealed pack, and what a pack says of itself.

Mounted by ``main``. Exits 0 when it is done, 1 when it refuses (one sentence, with place and remedy), 2 on usage.
"""

import json
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Annotated, Any

import typer
from rich.console import Console

from assessment.content.unfollowed import unfollowed
from assessment.errors import (
    AssessmentError,
    ContentError,
    PackCorrupt,
    PackIssuerUnknown,
    PackPathUnsafe,
    PackSignatureInvalid,
    PackTooLarge,
    PackTooNew,
    ScoringError,
)
from assessment.interchange.source import SourceInvalid, read_source
from assessment.interchange.typeset_pool import typeset_pool
from assessment.pack.build import build_pack
from assessment.pack.code import CODE_BYTES, SALT_BYTES, SHORTEST, ReleaseCode, new_code, normalised
from assessment.pack.limits import OUTER
from assessment.pack.seal import SealIdentity, is_recipient
from assessment.pack.verify import SealedPack, read_sealed
from assessment.signing import KEY_BYTES, SigningKey, key_id

app = typer.Typer(help="Build, look into and verify exam packs (.carrel).", no_args_is_help=True)

_ISSUER_FILE = "carrel-issuer-secret-1 "
_LARGEST_SOURCE = 256 * 1024 * 1024

_out = Console(soft_wrap=True, highlight=False, markup=False)
_err = Console(soft_wrap=True, highlight=False, markup=False, stderr=True)

_SENTENCES: dict[type[AssessmentError], Callable[[AssessmentError], str]] = {
    ContentError: lambda e: f"{e.place}: {e.detail}. Correct it there and build again.",
    ScoringError: lambda e: f"Item {e.place}: {e.detail}. Correct its key and build again.",
    PackCorrupt: lambda e: f"This is not a whole Carrel pack ({e}). Copy or download it again.",
    PackSignatureInvalid: lambda e: f"The signature does not hold ({e}). Do not use this pack; get it again.",
    PackIssuerUnknown: lambda e: (
        f"Well signed, but by {e.detail}, who is not trusted here. If you know this issuer, add --trust with its key."
    ),
    PackTooNew: lambda e: f"This pack needs a later Carrel ({e.detail}). Update Carrel and try again.",
    PackTooLarge: lambda e: f"Larger than a pack may be ({e}). Ask its issuer for a sound copy.",
    PackPathUnsafe: lambda e: f"A part has a name that no pack may have ({e}). Do not use this file.",
}


class _Refused(Exception):
    """Something a person can put right; the message says what and how."""


Source = Annotated[Path, typer.Argument(exists=True, file_okay=False, help="The folder with pack.toml.")]
File = Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="The .carrel file.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


@app.command()
def build(
    source: Source,
    out: Annotated[Path, typer.Option("--out", "-o", dir_okay=False, help="The .carrel file to write.")],
    issuer: Annotated[Path, typer.Option(dir_okay=False, help="The issuer's secret key file.")],
    new_issuer: Annotated[bool, typer.Option(help="Make the key file if it is not there.")] = False,
    release_code: Annotated[
        str | None, typer.Option(help="A code that opens the content, or 'auto' for a good one.")
    ] = None,
    organisation: Annotated[
        str | None, typer.Option(help="The organisation's recipient (age1...), which opens content and keys.")
    ] = None,
    device: Annotated[
        list[str] | None, typer.Option(help="NAME=age1... of a device that may open the content. Repeatable.")
    ] = None,
    identities: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Keep the two secret identities in this file.")
    ] = None,
    opens_at: Annotated[str | None, typer.Option(help="When it opens, such as 2026-05-04T08:30:00Z.")] = None,
    keys_released: Annotated[
        bool, typer.Option("--keys-released", help="Whoever opens the content may open the keys too.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Build a sealed, signed pack from a folder of TOML and Markdown."""
    with _refusals():
        if release_code is None and organisation is None and not device and identities is None:
            raise typer.BadParameter(
                "nobody could open this pack: add --release-code auto, --organisation, --device or --identities"
            )
        if not out.parent.is_dir():
            raise _Refused(f"there is no folder {out.parent}. Make it, or write the pack somewhere else.")
        devices, recipient, moment = _devices(device or []), _recipient(organisation), _moment(opens_at)
        code = new_code(secrets.token_bytes(CODE_BYTES)) if release_code == "auto" else _usable(release_code)
        read = read_source(_files(source))
        pool = typeset_pool(read.pool)
        key = _issuer(issuer, make=new_issuer)
        content_identity, keys_identity = SealIdentity.generate(), SealIdentity.generate()
        with _err.status("Sealing …"):
            data = build_pack(
                pool,
                read.keys,
                read.meta,
                issuer=key,
                content_identity=content_identity,
                keys_identity=keys_identity,
                organisation_recipient=recipient,
                release_code=ReleaseCode(code, secrets.token_bytes(SALT_BYTES)) if code else None,
                device_recipients=devices,
                opens_at=moment,
                keys_released=keys_released,
            )
            pack = read_sealed(data, trusted={key_id(key.public): key.public})
        if identities is not None:
            both = {"content": content_identity.secret, "keys": keys_identity.secret}
            told = {"pack_id": read.meta.pack_id, "version": read.meta.version, "pack_hash": pack.pack_hash}
            _write_secret(identities, json.dumps(told | both, indent=2) + "\n", replace=True)
        _write(out, data)
    if as_json:
        _print_json(_facts(pack) | {"file": str(out), "release_code": code})
        return
    _print_facts(pack, out)
    for test in pool.tests.values():
        for name in unfollowed(test):
            _err.print(
                f"Note: test {test.id}, {name}: kept in the pack, but not yet followed when it is sat."
            )
    if code is not None:
        _out.print(f"Release code  {code}   (read it out at the start; it is kept nowhere)")
    if recipient is None and not keys_released and identities is None:
        _err.print("Note: nobody holds what opens the keys of this pack; only this folder can score it.")


@app.command()
def inspect(file: File, as_json: AsJson = False) -> None:
    """Show what a pack says of itself. Its own signature must hold, but anyone may have made it."""
    with _refusals():
        pack = read_sealed(_bytes(file), trusted=None)
    if as_json:
        _print_json(_facts(pack))
        return
    _print_facts(pack, file)


@app.command()
def verify(
    file: File,
    trust: Annotated[
        list[str],
        typer.Option(help="An issuer's public key: 64 hex digits, a .pub file or a key file. Repeatable."),
    ],
    as_json: AsJson = False,
) -> None:
    """Check a pack to the last byte against the issuers you trust."""
    with _refusals():
        keys = [_public(text) for text in trust]
        pack = read_sealed(_bytes(file), trusted={key_id(key): key for key in keys})
    if as_json:
        _print_json(_facts(pack))
        return
    about = pack.manifest
    _out.print(
        f"Whole, and signed by {about.issuer_id}: {about.title} ({about.pack_id} version {about.version})."
    )


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn what is refused into sentences and exit code 1; our own mistakes keep their traceback."""
    try:
        yield
        return
    except SourceInvalid as error:
        for problem in error.problems:
            _err.print(f"{problem.place}: {problem.detail}")
        count = len(error.problems)
        found = "1 mistake" if count == 1 else f"{count} mistakes"
        _err.print(f"Refused: {found} in the source. Correct what is named above and build again.")
    except AssessmentError as error:
        kinds = [kind for kind in type(error).__mro__ if kind in _SENTENCES]
        _err.print(f"Refused: {_SENTENCES[kinds[0]](error)}" if kinds else f"Refused: {error}.")
    except _Refused as error:
        _err.print(f"Refused: {error}")
    except OSError as error:
        named = f"{error.filename}: " if error.filename else ""
        _err.print(
            f"Refused: {named}{error.strerror or error}. Check the path, its rights and the free space."
        )
    raise typer.Exit(1)


def _files(folder: Path) -> dict[str, bytes]:
    """Return every file of a source folder by its path inside, hidden ones left out."""
    found: dict[str, bytes] = {}
    size = 0
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if path.is_file() and not any(part.startswith(".") for part in inside.parts):
            size += path.stat().st_size
            if size > _LARGEST_SOURCE:
                raise _Refused(f"{folder} holds more than 256 MB. Make its media smaller.")
            found[inside.as_posix()] = path.read_bytes()
    return found


def _bytes(file: Path) -> bytes:
    if file.stat().st_size > OUTER.archive_bytes:
        raise PackTooLarge(file.name, f"{file.stat().st_size} bytes of at most {OUTER.archive_bytes}")
    return file.read_bytes()


def _issuer(file: Path, *, make: bool) -> SigningKey:
    if not file.exists():
        if not make:
            raise _Refused(
                f"there is no key file {file}. Name the right one, or add --new-issuer to make it."
            )
        key = SigningKey(seed := secrets.token_bytes(KEY_BYTES))
        _write_secret(file, f"{_ISSUER_FILE}{seed.hex()}\n", replace=False)
        file.with_name(file.name + ".pub").write_text(key.public.hex() + "\n", encoding="ascii")
        _err.print(
            f"Made the issuer key {file}; keep it secret and safe. Its public half is {file.name}.pub."
        )
        return key
    seed_or_none = _secret_in(_text(file))
    if seed_or_none is None:
        raise _Refused(f"{file} is not an issuer key file of Carrel. Name the file that --new-issuer made.")
    return SigningKey(seed_or_none)


def _secret_in(text: str) -> bytes | None:
    return _key_in(text.removeprefix(_ISSUER_FILE)) if text.startswith(_ISSUER_FILE) else None


def _key_in(text: str) -> bytes | None:
    try:
        key = bytes.fromhex(text)
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None


def _text(file: Path) -> str:
    with file.open("rb") as stream:
        return stream.read(1_000).decode("ascii", "replace").strip()


def _public(text: str) -> bytes:
    """Return the public key that a ``--trust`` names."""
    if (key := _key_in(text.strip())) is not None:
        return key
    if not Path(text).is_file():
        raise _Refused(
            f"{text} is neither 64 hex digits nor a key file. See the .pub file beside the issuer's key."
        )
    inside = _text(Path(text))
    if (seed := _secret_in(inside)) is not None:
        return SigningKey(seed).public
    if (key := _key_in(inside)) is None:
        raise _Refused(f"{text} holds no key. See the .pub file beside the issuer's key.")
    return key


def _usable(code: str | None) -> str | None:
    if code is not None and len(normalised(code)) < SHORTEST:
        raise _Refused(
            f"a release code needs {SHORTEST} letters and digits or more. Use --release-code auto."
        )
    return code


def _recipient(text: str | None) -> str | None:
    if text is not None and not is_recipient(text):
        raise _Refused(
            f"{text} is not a recipient. It begins with age1 and stands in the organisation's settings."
        )
    return text


def _devices(pairs: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in pairs:
        name, _, recipient = pair.partition("=")
        found[name] = _recipient(recipient) or ""
    return found


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise _Refused(f"{text} is not a time. Write it as 2026-05-04T08:30:00Z.") from None
    if moment.tzinfo is None:
        raise _Refused(f"{text} has no time zone. Add Z for UTC, or an offset such as +02:00.")
    return moment.astimezone(UTC)


def _write_secret(file: Path, text: str, *, replace: bool) -> None:
    """Write a file that only its owner can read."""
    if replace:
        file.unlink(missing_ok=True)
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as stream:
        stream.write(text)


def _write(file: Path, data: bytes) -> None:
    """Write a whole file or none."""
    with NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as stream:
        part = Path(stream.name)
        try:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
            part.chmod(0o644)
        except OSError:
            part.unlink(missing_ok=True)
            raise
    os.replace(part, file)


def _facts(pack: SealedPack) -> dict[str, Any]:
    about = pack.manifest
    manifest = json.loads(pack.manifest_bytes)
    return {"pack_hash": pack.pack_hash, "issuer_id": about.issuer_id, "manifest": manifest}


def _print_json(value: dict[str, Any]) -> None:
    _out.print(json.dumps(value, indent=2, ensure_ascii=False))


def _print_facts(pack: SealedPack, file: Path) -> None:
    about = pack.manifest
    opens = "any time" if about.opens_at is None else about.opens_at.isoformat().replace("+00:00", "Z")
    rows = [
        ("File", f"{file} ({sum(map(len, pack.parts.values())):,} bytes sealed)"),
        ("Pack", f"{about.title} ({about.pack_id} version {about.version}, {about.language})"),
        ("Organisation", about.organisation or "not named"),
        ("Hash", pack.pack_hash),
        ("Issuer", f"{about.issuer_id}, public key {about.issuer.hex()}"),
        ("Opens", f"{opens}, by {', '.join(about.release) or 'the identities its builder kept'}"),
        ("Keys", "open with the content" if about.keys_released else "withheld"),
        *(
            (f"Test {test.id}", _summary(test.title, test.item_count, test.time_limit_ms))
            for test in about.tests
        ),
    ]
    width = max(len(name) for name, _ in rows)
    for name, text in rows:
        _out.print(f"{name:{width}}  {text}")


def _summary(title: str, items: int, limit_ms: int | None) -> str:
    time = "untimed" if limit_ms is None else f"{limit_ms / 60_000:g} minutes"
    return f"{title}, {items} items, {time}"
