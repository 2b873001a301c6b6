"""Store what a hub believes of its upstream, as its own devices are to hear of it. Repeating one changes nothing."""

import json
from base64 import b64decode

from assessment.attempt.sitting import Sitting
from assessment.ids import AttemptId, DeviceId, OrganisationId
from assessment.pack.command_document import own_command
from assessment.pack.decision_document import own_decision
from assessment.pack.retraction_document import read_retraction
from assessment.pack.verify import SealedPack
from assessment.sync.hub import (
    MirroredCommand,
    MirroredDecision,
    MirroredHub,
    MirroredPack,
    MirroredRelease,
    MirroredResult,
    MirroredSitting,
)
from assessment.sync.messages import RetractionChange, TrustChange
from sync_server.relay.believe import Believed
from sync_server.relay.hear_trust import take_word
from sync_server.services.decide_attempt import keep_decision
from sync_server.storage import models, sittings
from sync_server.storage.attempts import project_again
from sync_server.storage.changes import add_change, tell_retraction
from sync_server.storage.commands import command
from sync_server.storage.engine import Session
from sync_server.storage.organisations import organisation_keys
from sync_server.storage.packs import pack
from sync_server.storage.upstream import tell_change

PACK_MISSING = "pack_missing"


def take(session: Session, home: OrganisationId, believed: Believed, now: int) -> str:
    """Store a change and return nothing, or the code of what it waits for."""
    match believed.change:
        case MirroredSitting() as told if believed.sitting is not None:
            _keep_sitting(session, home, told, believed.sitting, now)
        case MirroredPack() as told if believed.sealed is not None:
            _keep_pack(session, home, told, believed.sealed, now)
        case MirroredRelease() as told:
            row = pack(session, home, told.pack_id, told.version)
            if row is None:
                return PACK_MISSING
            row.released_ms = row.released_ms or now
        case MirroredCommand() as told:
            _keep_command(session, home, told, now)
        case MirroredResult() as told:
            _keep_result(session, home, told, now)
        case MirroredHub() as told:
            _keep_hub(session, home, told, now)
        case RetractionChange() as told:
            return _keep_retraction(session, home, told, now)
        case TrustChange() as told:
            return take_word(session, home, told, now)
        case MirroredDecision() as told:
            document = b64decode(told.document)
            keep_decision(session, home, own_decision(document), document, now)
        case _:
            pass  # a pack that is here
    return ""


def _keep_result(session: Session, home: OrganisationId, told: MirroredResult, now: int) -> None:
    about = {"kind": "result", "subject": told.change.attempt_id, "device_id": told.device_id}
    if tell_change(session, home, **about, version=0, text=told.change.model_dump_json()):
        add_change(session, home, **about, version=0, now=now)


def _keep_hub(session: Session, home: OrganisationId, told: MirroredHub, now: int) -> None:
    hub_id = told.change.hub_id
    if tell_change(
        session, home, kind="hub", subject=hub_id, version=0, device_id="", text=told.change.model_dump_json()
    ):
        add_change(session, home, kind="hub", subject=hub_id, version=0, now=now)


def _keep_sitting(
    session: Session, home: OrganisationId, told: MirroredSitting, sitting: Sitting, now: int
) -> None:
    before = sittings.sitting(session, home, sitting.id)
    if before is not None and before.revision >= sitting.revision:
        return
    session.add(
        models.Sitting(
            organisation_id=home,
            sitting_id=sitting.id,
            revision=sitting.revision,
            title=sitting.title,
            centre=sitting.centre,
            opens_ms=int(sitting.opens_at.timestamp() * 1000),
            closes_ms=int(sitting.closes_at.timestamp() * 1000),
            document=b64decode(told.document),
            added_ms=now,
        )
    )
    session.flush()
    add_change(
        session,
        home,
        kind="sitting",
        subject=sitting.id,
        version=sitting.revision,
        centre=sitting.centre,
        now=now,
    )
    project_again(session, home, now, sitting_id=sitting.id)


def _keep_pack(
    session: Session, home: OrganisationId, change: MirroredPack, sealed: SealedPack, now: int
) -> None:
    manifest = sealed.manifest
    if pack(session, home, manifest.pack_id, manifest.version) is not None:
        return
    session.add(
        models.Pack(
            organisation_id=home,
            pack_id=manifest.pack_id,
            version=manifest.version,
            title=manifest.title,
            tests=json.dumps([test.id for test in manifest.tests]),
            pack_hash=sealed.pack_hash,
            sha256=change.sha256,
            size=change.size,
            issuer=manifest.issuer_id,
            scorable=False,  # a hub has no key that opens it
            opens_ms=change.opens_ms,
            released_ms=None,
            added_ms=now,
        )
    )
    session.flush()
    add_change(session, home, kind="pack", subject=manifest.pack_id, version=manifest.version, now=now)
    project_again(session, home, now, pack_hash=sealed.pack_hash)


def _keep_retraction(session: Session, home: OrganisationId, told: RetractionChange, now: int) -> str:
    document = b64decode(told.document)
    said = read_retraction(document, organisation_keys(session, home))
    row = pack(session, home, said.pack_id, said.version)
    if row is None:
        return PACK_MISSING
    if row.retraction is None and row.pack_hash == said.pack_hash:
        row.retracted_ms, row.retraction = said.at_ms, document
        tell_retraction(session, home, said.pack_id, said.version, now)
        project_again(session, home, now, pack_hash=said.pack_hash)
    return ""


def _keep_command(session: Session, home: OrganisationId, told: MirroredCommand, now: int) -> None:
    document = b64decode(told.change.document)
    given = own_command(document)
    here = command(session, home, given.id)
    if here is None:
        session.add(
            models.Command(
                organisation_id=home,
                command_id=given.id,
                attempt_id=AttemptId(given.attempt_id),
                number=given.number,
                device_id=DeviceId(told.device_id),
                document=document,
                made_ms=given.at_ms,
            )
        )
    elif here.device_id == told.device_id:
        return
    else:
        here.device_id = DeviceId(told.device_id)
    session.flush()
    add_change(
        session,
        home,
        kind="command",
        subject=given.id,
        version=given.number,
        device_id=told.device_id,
        now=now,
    )
