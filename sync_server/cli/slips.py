"""``carrel-server sittings slips`` and ``release-code``: what is handed out on paper."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from assessment.interchange.tables.rows import guarded, write_csv
from sync_server.cli.common import ACTOR, Data, in_charge, moment, write_secret
from sync_server.services.hold_sitting import sign_in_slips
from sync_server.services.print_slips import code_pdf, slips_pdf
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.release_code import release_slip

Sitting = Annotated[str, typer.Argument(help="The sitting's id.")]
Out = Annotated[
    Path, typer.Option("--out", "-o", dir_okay=False, help="The file to write: .pdf, .json, else CSV.")
]


def slips(sitting: Sitting, out: Out, data: Data = None) -> None:
    """Write what the candidates of a roster's sitting sign in with. Keep it like an exam paper."""
    with in_charge(data) as (server, organisation):
        found = sign_in_slips(server, organisation, sitting, actor=ACTOR)
        held = sitting_in_force(server, organisation, sitting)
        if out.suffix.lower() == ".pdf" and held is not None:
            content = slips_pdf(held.title, held.room or held.centre, found, server.clock())
        elif out.suffix.lower() == ".json":
            content = json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1).encode()
        else:
            rows = ((guarded(one.number), guarded(one.name), guarded(one.desk), one.secret) for one in found)
            content = write_csv([("number", "name", "desk", "secret"), *rows])
        write_secret(out, content)
    typer.echo(f"{len(found)} slips are in {out}. Keep it like an exam paper.")


def release_code(sitting: Sitting, out: Out, data: Data = None) -> None:
    """Write the code that opens a sitting's pack without a network, for whoever reads it out. Keep it closed until then."""
    with in_charge(data) as (server, organisation):
        found = release_slip(server, organisation, sitting, actor=ACTOR)
        if out.suffix.lower() == ".pdf":
            content = code_pdf(found, server.clock())
        elif out.suffix.lower() == ".json":
            content = json.dumps(asdict(found), ensure_ascii=False, indent=1).encode()
        else:
            place = (guarded(found.title), guarded(found.centre), guarded(found.room))
            row = (*place, moment(found.opens_ms), found.pack_id, str(found.pack_version), found.code)
            content = write_csv([("title", "centre", "room", "opens", "pack", "version", "code"), row])
        write_secret(out, content)
    typer.echo(f"The code of {found.title} is in {out}. Keep it closed until it is read out.")
