"""What the server can refuse, and what can happen to it.

ServerError
├── Refused                 a request that is not granted; nothing has changed
│   ├── NotSignedIn         no token or session, or one that does not hold
│   ├── DeviceRevoked       the device was shut out
│   ├── CredentialsWrong    no such name and password
│   ├── NotAllowed          signed in, but not for this
│   ├── OutOfReach          it belongs to another centre than those of whoever asks
│   ├── CsrfMissing         a change by cookie without the header that proves intent
│   ├── TooManyTries        guessing is slow here
│   ├── TooManyAtOnce       one asks more than its share; ``retry_after`` says when to come again
│   ├── PasswordsWaiting    more passwords are being looked at than this server does at one time
│   ├── CodeRefused         an enrolment code is unknown, used or over
│   ├── ProofRefused        a device that joins does not hold the key it names
│   ├── DeviceTaken         the device id belongs to another key, or it was shut out
│   ├── HubTaken            the hub's id belongs to another key, or it was shut out
│   ├── HubRevoked          the hub was shut out
│   ├── NotFound            ``kind`` and ``name`` say what
│   ├── NameTaken           such a thing exists already
│   ├── NotStaff            whom a provider of sign-ins means is no member of staff here
│   ├── ProviderRefused     what a provider of sign-ins says does not hold; ``detail`` names it
│   ├── LastAdmin           nobody would be left who may do everything
│   ├── EditedMeanwhile     somebody else has changed the thing since it was read; ``detail`` says what it is at
│   ├── MarkRefused         an answer is not to be marked so; ``detail`` is a code of the reason
│   ├── ReleaseRefused      results are not whole; ``detail`` says how many answers wait
│   ├── RosterUnreadable    a file is no list of people that can be read; ``detail`` is a code of the reason
│   ├── PackOlder           a newer version is here
│   ├── PackVersionTaken    this version is here with other bytes
│   ├── PackClosed          the pack is not sealed to this organisation
│   ├── SittingRefused      a sitting cannot be as described
│   ├── NotReleased         a result may not be told yet
│   ├── TurnedOff           the organisation has not turned this on; ``detail`` is what
│   ├── SittingBegun        somebody sits it already
│   ├── TaskEnded           a task of a model is at its end, or not; ``detail`` is its state
│   ├── CommandRefused      an attempt has no place for a command as far as is known here; ``detail`` is a code
│   ├── UpdateNeeded        the device speaks a version that is not served; ``detail``: device or server is too old
│   ├── BodyTooLarge
│   ├── BodyInvalid
│   ├── BlobOffset          there is more or less of a file here than the device thinks
│   ├── BlobWrong           the bytes of a file are not those that its hash stands for
│   └── RangeRefused        no such part of the file
├── Overloaded              more waits here than is done in a few seconds; ``retry_after`` says when to come again
├── StorageProblem
│   ├── StorageFull
│   ├── StorageBusy         another process holds the database too long
│   ├── StorageDamaged
│   └── StorageFailed
├── ProviderAway            a provider of sign-ins cannot be asked; ``detail`` says how
├── UpstreamProblem         a hub and its upstream
│   ├── UpstreamAway        it cannot be reached; ``detail`` says how
│   ├── UpstreamUnreadable  something answers there that is no Carrel server, or another version of one
│   │   ├── UpstreamSignInPage  a network that wants a sign-in in a browser first: a captive portal
│   │   ├── UpstreamProxy       a proxy that asks who we are, or cannot reach the server
│   │   └── UpstreamTakesLess   something on the way takes no request as long as this one
│   └── UpstreamRefused     it refuses; ``code`` is its stable code
└── SetUpProblem            the server cannot start as it is
    ├── InstallationIncomplete  a file of the program itself is missing; ``detail`` is its path
    ├── NotInitialised
    ├── AlreadyInitialised
    ├── RestoreUnfinished   a backup was being restored into the folder, and that did not end
    ├── NotAHub             this server has no upstream
    ├── NotAnnounced        a hub has no next key that devices were told of
    ├── OtherUpstream       it has joined another one; ``detail`` is its address
    ├── NeedsUpstream       a hub cannot do this; ``detail`` is the address of the server that can
    ├── OneProcessOnly      several processes need PostgreSQL and POSIX, and no hub; ``detail`` says what is missing
    ├── BackupProblem           a backup cannot be read or brought back; ``detail`` is a name or a code
    │   ├── BackupForeign       a file is no backup of a Carrel server, or is sealed and no identity was given
    │   ├── BackupSealed        it is sealed to others than who tries to open it
    │   ├── BackupDamaged       a part is not what was backed up; ``detail`` is its name
    │   ├── BackupTooNew        a later version of Carrel made it
    │   └── NotEmpty            something is where a backup is to be restored
    ├── KeysMissing
    └── KeysExposed         others may read the secret keys

What language models and material come to stands in ``ai/errors``.

Errors carry data, never sentences: those stand in ``api/problems`` and in the command line.
"""


class ServerError(Exception):
    """Anything that goes wrong here. ``detail`` is safe to show and to log: names and numbers, never contents."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class Refused(ServerError):
    pass


class NotSignedIn(Refused):
    pass


class DeviceRevoked(Refused):
    pass


class CredentialsWrong(Refused):
    pass


class NotAllowed(Refused):
    pass


class OutOfReach(Refused):
    pass


class CsrfMissing(Refused):
    pass


class TooManyTries(Refused):
    def __init__(self, retry_after: int) -> None:
        super().__init__(f"{retry_after} s")
        self.retry_after = retry_after


class TooManyAtOnce(Refused):
    def __init__(self, retry_after: int) -> None:
        super().__init__(f"{retry_after} s")
        self.retry_after = retry_after


class PasswordsWaiting(Refused):
    def __init__(self, retry_after: int) -> None:
        super().__init__(f"{retry_after} s")
        self.retry_after = retry_after


class NotStaff(Refused):
    pass


class ProviderRefused(Refused):
    pass


class ProviderAway(ServerError):
    pass


class LastAdmin(Refused):
    pass


class CodeRefused(Refused):
    pass


class ProofRefused(Refused):
    pass


class DeviceTaken(Refused):
    pass


class HubTaken(Refused):
    pass


class HubRevoked(Refused):
    pass


class NotFound(Refused):
    def __init__(self, kind: str, name: str = "") -> None:
        super().__init__(f"{kind} {name}".strip())
        self.kind = kind
        self.name = name


class EditedMeanwhile(Refused):
    pass


class SittingBegun(Refused):
    pass


class TaskEnded(Refused):
    pass


class NameTaken(Refused):
    pass


class NotReleased(Refused):
    pass


class TurnedOff(Refused):
    pass


class MarkRefused(Refused):
    pass


class DraftRefused(Refused):
    pass


class ReleaseRefused(Refused):
    pass


class RosterUnreadable(Refused):
    pass


class PackOlder(Refused):
    pass


class PackVersionTaken(Refused):
    pass


class PackClosed(Refused):
    pass


class SittingRefused(Refused):
    pass


class CommandRefused(Refused):
    pass


class UpdateNeeded(Refused):
    pass


class BodyTooLarge(Refused):
    pass


class BodyInvalid(Refused):
    pass


class BlobOffset(Refused):
    def __init__(self, offset: int) -> None:
        super().__init__(f"{offset} bytes")
        self.offset = offset


class BlobWrong(Refused):
    pass


class RangeRefused(Refused):
    def __init__(self, size: int) -> None:
        super().__init__(f"{size} bytes")
        self.size = size


class Overloaded(ServerError):
    def __init__(self, retry_after: int) -> None:
        super().__init__(f"{retry_after} s")
        self.retry_after = retry_after


class StorageProblem(ServerError):
    pass


class StorageFull(StorageProblem):
    pass


class StorageBusy(StorageProblem):
    pass


class StorageDamaged(StorageProblem):
    pass


class StorageFailed(StorageProblem):
    pass


class UpstreamProblem(ServerError):
    pass


class UpstreamAway(UpstreamProblem):
    pass


class UpstreamUnreadable(UpstreamProblem):
    pass


class UpstreamSignInPage(UpstreamUnreadable):
    pass


class UpstreamProxy(UpstreamUnreadable):
    pass


class UpstreamTakesLess(UpstreamUnreadable):
    pass


class UpstreamRefused(UpstreamProblem):
    def __init__(self, code: str, status: int, retry_after: float | None = None, detail: str = "") -> None:
        super().__init__(f"{code} {detail}".strip())
        self.code = code
        self.status = status
        self.retry_after = retry_after


class SetUpProblem(ServerError):
    pass


class InstallationIncomplete(SetUpProblem):
    pass


class NotInitialised(SetUpProblem):
    pass


class AlreadyInitialised(SetUpProblem):
    pass


class BackupProblem(SetUpProblem):
    pass


class BackupForeign(BackupProblem):
    pass


class BackupSealed(BackupProblem):
    pass


class BackupDamaged(BackupProblem):
    pass


class BackupTooNew(BackupProblem):
    pass


class NotEmpty(BackupProblem):
    pass


class RestoreUnfinished(SetUpProblem):
    pass


class NotAHub(SetUpProblem):
    pass


class NotAnnounced(SetUpProblem):
    pass


class OtherUpstream(SetUpProblem):
    pass


class NeedsUpstream(SetUpProblem):
    pass


class OneProcessOnly(SetUpProblem):
    pass


class KeysMissing(SetUpProblem):
    pass


class KeysExposed(SetUpProblem):
    pass
