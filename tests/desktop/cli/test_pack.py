"""``carrel pack``: what an author and an admin do at a command line, and what they are told when it cannot be done."""

import json
import stat
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from typer.testing import CliRunner

from assessment.pack.open import identities_for_organisation, keys_identity_from_content, open_content
from assessment.pack.seal import SealIdentity
from assessment.pack.verify import read_sealed
from desktop.cli import pack as cli_pack

PACK = 'id = "sample"\nversion = 1\ntitle = "Sample [bold]x"\n'
TEST = """
id = "t1"
title = "Test"
[[parts]]
id = "p1"
[[parts.sections]]
id = "s1"
items = ["q1"]
"""
ITEMS = """
[[items]]
id = "q1"
type = "short_text"
stem = "What?"
accepted = ["oil"]
"""


class Run(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a source, to work in."""
    for name, text in {"pack.toml": PACK, "tests/t1.toml": TEST, "items/a.toml": ITEMS}.items():
        file = tmp_path / "source" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def carrel_pack(*arguments: object) -> Run:
    """Run a command as a person would."""
    result = CliRunner().invoke(cli_pack.app, [str(argument) for argument in arguments])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Run(result.exit_code, result.stdout, result.stderr)


def build(folder: Path, *more: object) -> Run:
    """Build the source with a new issuer, keeping the identities."""
    options = ("--issuer", folder / "issuer.key", "--new-issuer", "--identities", folder / "identities.json")
    return carrel_pack("build", folder / "source", "-o", folder / "sample.carrel", *options, *more)


def test_a_pack_is_built_and_verified_by_its_issuer(folder: Path) -> None:
    """What ``build`` writes, ``verify`` accepts by key file, by public file and by the key itself."""
    assert build(folder).code == 0
    public = (folder / "issuer.key.pub").read_text("ascii").strip()

    for trust in (folder / "issuer.key", folder / "issuer.key.pub", public):
        run = carrel_pack("verify", folder / "sample.carrel", "--trust", trust)
        assert run.code == 0
        assert "Sample [bold]x (sample version 1)" in run.out


def test_a_slip_in_a_tools_name_is_told_when_a_pack_is_built(folder: Path) -> None:
    """The pack is built, and its author learns that nobody will be offered that tool."""
    test = folder / "source" / "tests" / "t1.toml"
    test.write_text(f'tools = ["calculator_basic", "claculator"]\n{TEST}', encoding="utf-8")

    run = build(folder)

    assert 0 == run.code
    assert "the tool 'claculator', which is not known" in " ".join(run.err.split())
    assert "calculator_basic" not in run.err


@pytest.mark.skipif(sys.platform == "win32", reason="rights are another matter there")
def test_secrets_are_for_their_owner_only(folder: Path) -> None:
    """The issuer's key and the kept identities are readable by their owner alone."""
    build(folder)

    for name in ("issuer.key", "identities.json"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600


def test_the_same_issuer_signs_again(folder: Path) -> None:
    """A second build uses the key that is there and changes neither key nor content."""
    first = json.loads(build(folder, "--json").out)
    second = json.loads(build(folder, "--json").out)

    assert (first["issuer_id"], first["pack_hash"]) == (second["issuer_id"], second["pack_hash"])


def test_every_way_of_release_can_be_asked_for(folder: Path) -> None:
    """Organisation, device, opening time and released keys arrive in the pack and open it."""
    board, desk = SealIdentity.generate(), SealIdentity.generate()
    run = build(
        folder,
        *("--organisation", board.recipient, "--device", f"desk-1={desk.recipient}"),
        *("--opens-at", "2026-05-04T10:30:00+02:00", "--keys-released", "--json"),
    )
    pack = read_sealed((folder / "sample.carrel").read_bytes(), trusted=None)
    content, keys = identities_for_organisation(pack, board.secret)

    assert json.loads(run.out)["manifest"]["opens_at"] == "2026-05-04T08:30:00Z"
    assert ("device", "organisation") == pack.manifest.release  # expected stands on the left
    assert keys == keys_identity_from_content(pack, content)
    assert ["q1"] == list(open_content(pack, content).items)
    assert content == json.loads((folder / "identities.json").read_text("ascii"))["content"]


def test_a_release_code_is_made_and_shown(folder: Path) -> None:
    """``auto`` makes a code of four groups of four and prints it once."""
    code = json.loads(build(folder, "--release-code", "auto", "--json").out)["release_code"]

    assert [4, 4, 4, 4] == [len(group) for group in code.split("-")]


def test_inspect_shows_any_whole_pack(folder: Path) -> None:
    """``inspect`` needs no trust, for people and for programs."""
    build(folder)

    told = carrel_pack("inspect", folder / "sample.carrel")
    facts = json.loads(carrel_pack("inspect", folder / "sample.carrel", "--json").out)

    assert told.code == 0
    assert "Test, 1 items, untimed" in told.out
    assert facts["pack_hash"] in told.out
    assert facts["manifest"]["pack_id"] == "sample"


def test_a_foreign_pack_is_refused_by_name(folder: Path) -> None:
    """A pack of an issuer who is not trusted is refused with the issuer's id and what to do."""
    facts = json.loads(build(folder, "--json").out)

    run = carrel_pack("verify", folder / "sample.carrel", "--trust", "ab" * 32)

    assert run.code == 1
    assert facts["issuer_id"] in run.err
    assert "--trust" in run.err


def test_a_damaged_pack_is_refused_in_one_sentence(folder: Path) -> None:
    """Damage anywhere gives one line with a remedy and no traceback."""
    build(folder)
    file = folder / "sample.carrel"
    data = file.read_bytes()

    for damaged in (b"", b"hello", data[:-1], data[:900] + bytes([data[900] ^ 1]) + data[901:]):
        file.write_bytes(damaged)
        run = carrel_pack("verify", file, "--trust", folder / "issuer.key")
        assert (run.code, run.err.count("\n")) == (1, 1)
        assert "again" in run.err


def test_all_mistakes_of_a_source_are_listed(folder: Path) -> None:
    """Every mistake has its line with file and item, nothing is written, and an old pack stays."""
    build(folder)
    before = (folder / "sample.carrel").read_bytes()
    (folder / "source/items/a.toml").write_text(ITEMS.replace("accepted", "acepted"), encoding="utf-8")
    (folder / "source/extra.toml").write_text("", encoding="utf-8")

    run = build(folder)

    assert run.code == 1
    assert "items/a.toml, item q1: unknown field acepted" in run.err
    assert "items/a.toml, item q1: no accepted text" in run.err
    assert "extra.toml: " in run.err
    assert "3 mistakes" in run.err
    assert before == (folder / "sample.carrel").read_bytes()


@pytest.mark.parametrize(
    "more",
    [
        ("--organisation", "age1nonsense"),
        ("--device", "desk"),
        ("--opens-at", "tomorrow"),
        ("--opens-at", "2026-05-04T08:30:00"),
        ("--release-code", "1234"),
    ],
)
def test_a_setting_that_makes_no_sense_is_refused(folder: Path, more: tuple[str, str]) -> None:
    """Recipients, times and codes that are none are refused in one sentence, before anything is made."""
    run = build(folder, *more)

    assert (run.code, run.err.count("\n")) == (1, 1)
    assert not (folder / "sample.carrel").exists()
    assert not (folder / "issuer.key").exists()


def test_a_missing_or_foreign_key_file_is_refused(folder: Path) -> None:
    """Without ``--new-issuer`` no key is made, and another file is never taken for one or overwritten."""
    out, keep = folder / "sample.carrel", ("--identities", folder / "identities.json")
    other = folder / "other.key"
    other.write_text("something else", encoding="ascii")

    missing = carrel_pack("build", folder / "source", "-o", out, "--issuer", folder / "no.key", *keep)
    foreign = carrel_pack("build", folder / "source", "-o", out, "--issuer", other, "--new-issuer", *keep)

    assert (missing.code, foreign.code) == (1, 1)
    assert "--new-issuer" in missing.err
    assert other.read_text("ascii") == "something else"


def test_usage_is_another_exit_code(folder: Path) -> None:
    """A file that is not there, or a pack that nobody could open, is a matter of usage: exit code 2."""
    assert carrel_pack("inspect", folder / "nothing").code == 2
    assert carrel_pack("verify", folder / "source/pack.toml").code == 2
    bare = ("--issuer", folder / "issuer.key", "--new-issuer")
    assert carrel_pack("build", folder / "source", "-o", folder / "x.carrel", *bare).code == 2


def test_a_place_that_cannot_be_written_is_named(folder: Path) -> None:
    """A folder that is not there is named before anything is sealed."""
    options = ("--issuer", folder / "issuer.key", "--new-issuer", "--identities", folder / "i.json")
    run = carrel_pack("build", folder / "source", "-o", folder / "nowhere/x.carrel", *options)

    assert run.code == 1
    assert "nowhere" in run.err
