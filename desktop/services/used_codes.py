"""Which codes of a candidate's row on the sheet earlier attempts on this computer have used: they open nothing again."""

from assessment.attempt.events import Unlocked
from assessment.attempt.panel_events import PanelOpened
from assessment.ids import AttemptId, CandidateId, SittingId
from desktop.services.device import Device
from desktop.services.read_attempts import attempt_events, list_attempts


def codes_used_before(
    device: Device, sitting_id: SittingId, candidate_id: CandidateId, attempt_id: AttemptId
) -> int:
    """Return up to which place the row is used by the candidate's other attempts of the sitting, 0 where it is not."""
    used = 0
    for row in list_attempts(device):
        theirs = (row.sitting_id, row.candidate_id) == (sitting_id, candidate_id)
        if not theirs or row.attempt_id == attempt_id:
            continue
        for event in attempt_events(device, AttemptId(row.attempt_id)):
            body = event.body
            used = max(used, body.sheet_number if isinstance(body, Unlocked | PanelOpened) else 0)
    return used
