"""Take in the files of answers that a file with results carries, each by its hash, from where it is here."""

from assessment.errors import AssessmentError
from assessment.pack.parcel import ParcelReader
from assessment.sync.carried import Results
from sync_server.errors import BlobWrong, BodyTooLarge
from sync_server.services.accept_blob import BlobIntake, received
from sync_server.services.server import Server
from sync_server.services.why_not import WhyNot
from sync_server.storage.devices import KnownDevice


def take_in_files(
    server: Server, who: KnownDevice, told: Results, reader: ParcelReader
) -> tuple[int, int, str]:
    """Store the files that are here and new; return how many were new, how many known, and why no more were taken."""
    new = known = 0
    try:
        parts = reader.files()
        for one in told.files:
            if not one.here:
                continue
            data = next(parts, None)
            if data is None or len(data) != one.size:
                return new, known, WhyNot.FILES.value
            there = received(server, who, one.sha256)
            if there.complete:
                known += 1
                continue
            offset = min(there.offset, len(data))
            intake = BlobIntake(server, who, one.sha256, offset=offset, length=len(data))
            if intake.begin():
                intake.add(data[offset:])
            new += intake.end().complete
    except (AssessmentError, BlobWrong, BodyTooLarge):
        return new, known, WhyNot.FILES.value
    return new, known, ""
