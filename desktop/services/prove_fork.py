"""Believe that the server holds another log of this computer only where our own key has signed that other log.

Else a sign-in page or a broken proxy that makes up a reply could have every computer begin its log anew.
"""

from assessment.signing import VerifyKey
from assessment.sync.messages import LogProof
from assessment.sync.reconcile import proves_fork
from desktop.services.device import Device
from desktop.services.push_log import Outgoing
from desktop.storage.log import head_at, last_dseq
from desktop.sync.client import ServerClient


def ask_proof(client: ServerClient, outgoing: Outgoing, head8: str) -> LogProof:
    """Ask to be shown the log that ends as we were told: a hub may know two of this name. On the network.

    Raises:
        Offline, ServerRefused, ServerUnreadable, SignedOut: it is not shown.
    """
    return client.prove(outgoing.device_id, outgoing.epoch, head8)


def is_fork(device: Device, outgoing: Outgoing, proof: LogProof) -> bool:
    """Say whether it is shown that the server holds another log of this name. On the database's thread."""
    with device.log.transaction() as rows:
        return proves_fork(
            cursor=proof.cursor,
            head=bytes.fromhex(proof.head),
            signature=bytes.fromhex(proof.signature),
            device_id=outgoing.device_id,
            epoch=outgoing.epoch,
            key=VerifyKey(device.key.public),
            last=last_dseq(rows, outgoing.epoch),
            head_at=lambda dseq: head_at(rows, outgoing.device_id, outgoing.epoch, dseq) or b"",
        )
