"""``carrel-server backup``: made beside a running server, looked through, brought back; what is wrong is told in words."""

from pathlib import Path

from typer.testing import CliRunner, Result

from assessment.pack.seal import SealIdentity
from sync_server.__main__ import app
from tests.sync_server.cli.test_commands import run, told
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import opened_hall


def run_alone(*arguments: str) -> Result:
    """Run a command that needs no server."""
    return CliRunner().invoke(app, arguments)


def test_backup_wipe_restore_verify(tmp_path: Path) -> None:
    """A backup made while the server is open says that it holds secrets, verifies, comes back, and all is equal there."""
    folder, file, again = tmp_path / "data", tmp_path / "made.backup", tmp_path / "again"
    with opened_hall(folder) as hall:
        desk = hall.desk()
        desk.write(hall.attempt(), *whole_attempt(), pack_hash=hall.publish().pack_hash)
        hall.accept(desk, desk.frames(3))
        made = run("backup", "create", "-o", str(file), data=folder)
    assert (0, True) == (made.exit_code, "SECRET KEYS" in made.output)
    assert 1 == run("backup", "create", "-o", str(file), data=folder).exit_code

    looked = run_alone("backup", "verify", str(file))
    assert (0, True) == (looked.exit_code, "All of it is whole." in looked.output), looked.output
    back = told("backup", "restore", str(file), data=again)
    assert back["missing"] == []
    assert 0 == run("audit", "verify", data=again).exit_code
    assert "all equal" in run("attempts", "rebuild", "--check", data=again).output
    assert told("organisation", "show", data=folder) == told("organisation", "show", data=again)
    refused = run("backup", "restore", str(file), data=again)
    assert (1, True) == (refused.exit_code, "There is something in" in refused.output)


def test_what_is_wrong_is_told(tmp_path: Path) -> None:
    """No recipient, no identity, another's, a missing file, an unfinished restoring: each has its sentence and code."""
    folder, file, cut = tmp_path / "data", tmp_path / "sealed.backup", tmp_path / "cut"
    own, other = SealIdentity.generate(), SealIdentity.generate()
    for name, text in (("own", own.secret), ("other", other.secret), ("none", "nothing")):
        (tmp_path / name).write_text(f"# of mine\n{text}\n", encoding="utf-8")
    with opened_hall(folder) as hall:
        hall.publish()
        next(hall.config.packs.iterdir()).unlink()
        assert 2 == run("backup", "create", "-o", str(file), "--seal-to", "age1x", data=folder).exit_code
        made = run("backup", "create", "-o", str(file), "--seal-to", own.recipient, data=folder)
    assert (1, True, True) == (made.exit_code, "is missing" in made.output, "It is sealed" in made.output)
    cut.mkdir()
    (cut / "restoring").touch()

    for arguments, code, words in (
        (["verify", str(file)], 1, "needs --identity"),
        (["verify", str(file), "--identity", str(tmp_path / "other")], 1, "not sealed to that identity"),
        (["verify", str(file), "--identity", str(tmp_path / "none")], 2, "holds no age identity"),
        (["verify", str(file), "--identity", str(tmp_path / "own")], 1, "NOT all of it is whole."),
        (["verify", str(tmp_path / "own")], 1, "no backup of a Carrel server"),
    ):
        found = run_alone("backup", *arguments)
        assert (code, True) == (found.exit_code, words in " ".join(found.output.split())), found.output
    unfinished = run("audit", "list", data=cut)
    assert (1, True) == (unfinished.exit_code, "did not end" in unfinished.output)
