"""The commands for hubs: joining over a real socket, what they tell, and what a hub refuses to do."""

import json
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from sync_server.__main__ import app
from sync_server.app import unix_ms
from tests.contract.loopback import serving
from tests.sync_server.hall import opened_hall


def run(*arguments: str, data: Path) -> Result:
    """Run one command."""
    return CliRunner().invoke(app, [*arguments, "--data", str(data)])


def told(*arguments: str, data: Path) -> Any:
    """Run one command that must succeed and return its JSON."""
    result = run(*arguments, "--json", data=data)
    assert 0 == result.exit_code, result.output
    return json.loads(result.stdout)


def test_a_hub_by_command(tmp_path: Path) -> None:
    """A code made above makes a folder a hub with all that its centre needs; both sides say how it stands."""
    above, here = tmp_path / "above", tmp_path / "hub"
    with opened_hall(above) as hall, serving(hall.app) as url:
        hall.clock.now = unix_ms()  # which commands go by
        hall.publish()
        hall.sitting(centre="Centre")
        hall.desk("Centre")
        code = told("hub", "code", "--centre", "Centre", "--url", url, data=above)
        assert url == code["server_url"]
        joined = told("hub", "join", url, code["code"], "--name", "cellar", data=here)
        again = run("hub", "join", url, code["code"], "--name", "cellar", data=here)
        other = run("hub", "join", url, code["code"], data=tmp_path / "other")
        (listed,) = told("hub", "list", data=above)
        revoked = told("hub", "revoke", listed["hub_id"], data=above)

    assert 0 == again.exit_code
    assert (1, True) == (other.exit_code, "code_refused" in other.output)
    assert (url, "Centre") == (joined["upstream"], joined["centre"])
    assert ("cellar", joined["hub_id"]) == (listed["name"], revoked["revoked"])
    status = told("hub", "status", data=here)
    assert (0, 0, []) == (status["waiting"], status["files"], status["devices"])
    assert status["contact_ms"] is not None
    assert "Nothing waits" in run("hub", "status", data=here).output
    assert 1 == len(told("devices", "list", data=here)) == len(told("sittings", "list", data=here))
    assert 1 == len(told("packs", "list", data=here))


def test_what_a_hub_refuses(tmp_path: Path) -> None:
    """At a hub staff commands name the server above; elsewhere and with another address nothing is served."""
    above, here = tmp_path / "above", tmp_path / "hub"
    with opened_hall(above) as hall, serving(hall.app) as url:
        hall.clock.now = unix_ms()
        code = told("hub", "code", "--url", url, data=above)
        told("hub", "join", url, code["code"], data=here)
    for command in (("devices", "code"), ("packs", "release", "harbours"), ("hub", "code")):
        refused = run(*command, data=here)
        assert (1, True) == (refused.exit_code, url in refused.output), refused.output

    other = run("serve", "--upstream", "http://other.test", data=here)
    assert (1, True) == (other.exit_code, f"hub of {url} already" in other.output)
    for command in (("hub", "status"), ("serve", "--upstream", url)):
        refused = run(*command, data=above)
        assert (1, True) == (refused.exit_code, "hub join" in refused.output)
    assert 1 == run("hub", "join", "http://127.0.0.1:9", "code", data=tmp_path / "new").exit_code
