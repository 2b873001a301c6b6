"""See to it at each start that what a damaged database could lose is kept outside of it too.

Copies are kept whenever something new is accepted; this makes up for what an earlier version, or a hand, has left out.
"""

import logging

from assessment.ids import PackId, SittingId
from desktop.errors import EnvironmentProblem
from desktop.services.device import Device
from desktop.services.release_copies import copy_release
from desktop.services.sitting_copies import keep_copy
from desktop.services.trust_copy import copy_trust, take_newer_trust
from desktop.storage.engine import transaction
from desktop.storage.records import installation, organisation_keys, releases, revisions, sittings

log = logging.getLogger(__name__)


def keep_copies(device: Device) -> None:
    """Keep whom we trust, what opens the packs, and every sitting. What the machine refuses keeps nobody from a test: it is only logged."""
    try:
        take_newer_trust(device)
        copy_trust(device)
        with transaction(device.engine) as session:
            joined = installation(session)
            if joined is not None and joined.organisation_id and not organisation_keys(session):
                log.warning("no key is known to be the organisation's own: this computer has to join again")
            known = [
                row
                for newest in sittings(session)
                for row in revisions(session, SittingId(newest.sitting_id))
            ]
            opened = releases(session)
        for row in known:
            keep_copy(device, row.document)
        for one in opened:
            copy_release(device, PackId(one.pack_id), one.version, one.content_identity)
    except EnvironmentProblem as problem:
        log.warning("no copies kept: %s", problem)
