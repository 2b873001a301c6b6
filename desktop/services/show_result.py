"""What a finished attempt may show: its receipt always, its score where policy and keys allow."""

from dataclasses import dataclass

from assessment.attempt.attempt import Attempt
from assessment.attempt.policy import Feedback
from assessment.attempt.receipt import receipt_code, receipt_digest
from assessment.attempt.states import OPEN_STATES
from assessment.ids import AttemptId
from assessment.scoring.score import AttemptScore, score_attempt
from desktop.services.device import Device
from desktop.services.running_attempt import Paper
from desktop.services.unlock_pack import unlock_keys
from desktop.storage.engine import transaction
from desktop.storage.models import StoredResult
from desktop.storage.records import result


@dataclass(frozen=True, slots=True)
class Receipt:
    """The digest of what was answered and the short code to copy down."""

    digest: str
    code: str


def receipt_of(attempt: Attempt) -> Receipt:
    """Return the receipt of an attempt."""
    digest = receipt_digest(attempt)
    return Receipt(digest.hex(), receipt_code(digest))


def local_score(device: Device, paper: Paper, attempt: Attempt) -> AttemptScore | None:
    """Return the score where the policy lets it be shown and worked out here and the keys are here, else None.

    Keys that the sitting withholds stay closed, whatever the pack releases: the result then comes from the server.
    """
    policy = paper.sitting.policy
    shown = policy.feedback is not Feedback.NONE and attempt.state not in OPEN_STATES
    keys = unlock_keys(device, paper.exam.pack_hash) if shown and not policy.keys_withheld else None
    if keys is None:
        return None
    return score_attempt(paper.exam.form, paper.exam.items, keys, attempt.responses)


def server_result(device: Device, attempt_id: AttemptId) -> StoredResult | None:
    """Return the score that came back from the server, None when none did."""
    with transaction(device.engine) as session:
        return result(session, attempt_id)
