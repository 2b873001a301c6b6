"""What the README tells people to type works as it stands there."""

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from desktop.cli.main import app as carrel
from sync_server.__main__ import app as carrel_server
from tests.architecture.sources import ROOT

USE_IT = (ROOT / "README.md").read_text("utf-8").split("\n## Use it\n")[1]
COMMANDS = [
    line
    for block in re.findall(r"^```\n(.*?)^```$", USE_IT, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]
(SITTING,) = re.findall(r"^```toml\n(.*?)^```$", USE_IT, re.MULTILINE | re.DOTALL)
PROGRAMS = {"carrel": carrel, "carrel-server": carrel_server}
NEVER_END = {"carrel-server serve", "carrel preview my_questions"}
PASSWORD = "a long enough password"


def test_the_way_from_a_server_to_a_sitting(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The commands of "Use it", typed one after the other on an empty machine, all succeed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CARREL_SERVER_DATA", str(tmp_path / "server"))
    shutil.copytree(ROOT / "resources" / "sample_packs" / "mixed_short", "my_test")
    Path("monday.toml").write_text(SITTING, encoding="utf-8")
    Path("bank.gift").write_text("::Capital:: Which is the capital of Peru? {=Lima ~Quito}", encoding="utf-8")
    shown = {"OLD_BANK": "bank.gift"}

    def typed(line: str) -> str:
        for capitals, words in shown.items():
            line = line.replace(capitals, words)
        program, *arguments = shlex.split(line)
        if arguments[:2] == ["staff", "add"]:  # a test has no terminal to be asked at
            arguments.append("--password-stdin")
        result = CliRunner().invoke(PROGRAMS[program], arguments, input=PASSWORD)
        assert 0 == result.exit_code, f"{line}\n{result.output}"
        return result.stdout

    for line in COMMANDS:
        if line not in NEVER_END:
            typed(line)
        if line == "carrel-server organisation show":
            facts = json.loads(typed(f"{line} --json"))
            keys = tmp_path / "server" / "keys" / facts["organisation_id"]
            shown |= {"KEY_FILES": keys.as_posix(), "RECIPIENT": facts["recipient"]}

    assert NEVER_END < set(COMMANDS)
    assert Path("my_questions/pack.toml").exists()
    assert Path("sheet.pdf").exists()
    assert ["mixed-short-sample"] == [
        one["pack_id"] for one in json.loads(typed("carrel-server packs list --json"))
    ]
    assert ["Monday morning"] == [
        one["title"] for one in json.loads(typed("carrel-server sittings list --json"))
    ]
