"""What a finished attempt may show: its receipt always, its score where policy and keys allow."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assessment.attempt.attempt import Attempt
from assessment.attempt.policy import Feedback
from assessment.attempt.receipt import receipt_code, receipt_digest, receipt_text
from assessment.attempt.states import OPEN_STATES
from assessment.ids import AttemptId, ItemId
from assessment.scoring.feedback import Told, sessions_of, told_of
from assessment.scoring.key import Keys
from assessment.scoring.score import AttemptScore, score_attempt
from desktop.services.device import Device
from desktop.services.running_attempt import Paper
from desktop.services.unlock_pack import unlock_keys
from desktop.storage.engine import transaction
from desktop.storage.models import StoredResult
from desktop.storage.records import result


@dataclass(frozen=True, slots=True)
class Receipt:
    """The digest of what was answered, the short code to copy down, and the text of the QR code."""

    digest: str
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class LocalResult:
    """A score worked out here, and what is told of each item where the policy wants that."""

    score: AttemptScore
    told: Mapping[ItemId, Told] = field(default_factory=dict)


def receipt_of(attempt: Attempt) -> Receipt:
    """Return the receipt of an attempt."""
    digest = receipt_digest(attempt)
    return Receipt(digest.hex(), receipt_code(digest), receipt_text(attempt))


def local_result(device: Device, paper: Paper, attempt: Attempt) -> LocalResult | None:
    """Return the result where the policy lets it be shown and worked out here and the keys are here, else None.

    Keys that the sitting withholds stay closed, whatever the pack releases: the result then comes from the server.
    Nothing is worked out, and nothing told, while the attempt goes on.
    """
    policy = paper.sitting.policy
    shown = policy.feedback is not Feedback.NONE and attempt.state not in OPEN_STATES
    keys = unlock_keys(device, paper.exam.pack_hash) if shown and not policy.keys_withheld else None
    if keys is None:
        return None
    score = score_attempt(paper.exam.form, paper.exam.items, keys, attempt.responses)
    return LocalResult(score, _told(paper, keys, attempt) if policy.feedback is Feedback.PER_ITEM else {})


def server_result(device: Device, attempt_id: AttemptId) -> StoredResult | None:
    """Return the score that came back from the server, None when none did."""
    with transaction(device.engine) as session:
        return result(session, attempt_id)


def _told(paper: Paper, keys: Keys, attempt: Attempt) -> Mapping[ItemId, Told]:
    exam, sessions = paper.exam, sessions_of(paper.test)
    return {
        entry.item_id: told_of(
            exam.items[entry.item_id],
            keys[entry.item_id],
            attempt.response(entry.item_id),
            sessions[entry.item_id],
            exam.form.seed,
        )
        for entry in exam.form.entries
        if entry.number is not None
    }
