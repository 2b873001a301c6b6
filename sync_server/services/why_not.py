"""Why nothing, or not all, of a file with results was taken, as a stable code."""

from enum import Enum

from assessment.errors import AssessmentError, ParcelCorrupt, ParcelForeign, ParcelTooLarge, ParcelTooNew
from assessment.sync.refusals import Code

CODES: dict[type[AssessmentError], str] = {
    ParcelCorrupt: "corrupt",
    ParcelTooNew: "too_new",
    ParcelTooLarge: "too_large",
    ParcelForeign: "not_for_us",
}


class WhyNot(Enum):
    """Why nothing, or not all, of a file was taken; beside these the codes of ``accept_frames`` and of parcels."""

    UNREADABLE = "file_unreadable"
    FOREIGN = "other_organisation"
    DEVICE_UNKNOWN = "device_unknown"
    DEVICE_TAKEN = "device_taken"
    DEVICE_REVOKED = Code.DEVICE_REVOKED.value
    GAP = "gap"
    FILES = "files_wrong"


def code_of(error: AssessmentError) -> str:
    """Return the code of a file that cannot be read."""
    return next((code for kind, code in CODES.items() if isinstance(error, kind)), WhyNot.UNREADABLE.value)
