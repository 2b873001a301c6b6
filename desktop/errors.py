"""What the machine around us can do to us.

EnvironmentProblem
├── DiskFull               no room to write
├── DatabaseLocked         another program holds the database
├── DatabaseDamaged        it cannot be read; it is kept aside, never deleted
├── DatabaseTooNew         a later version of Carrel wrote it; it is left as it is
├── StorageFailed          the disk refused to write
├── KeyringUnavailable     no usable key store
├── KeyMissing             the database's key is not where it was
├── FileUnreadable         a file cannot be read
├── FileTooLarge           a file is larger than it may be
├── FileNotWritten         a file for another machine could not be written, and what it is for is done
├── FileLost               a file that was given as an answer cannot be read back whole
├── NoMicrophone           there is nothing to record with, or it was taken away
├── NoLoudspeaker          there is nothing to play on, or it was taken away
├── SoundUnreadable        a sound is of no kind that can be played
├── InstallationIncomplete a file of the program itself is missing
├── AlreadyRunning         a second instance was started
├── LockdownUnavailable    the machine cannot be locked as asked
│   ├── TierTooLow         it can hold less than the sitting requires
│   └── MachineUnfit       something is open or connected that the sitting does not allow
├── Offline                no answer from the server (``detail``: refused, timeout, name, tls, broken)
├── ServerRefused          the server said no, with a stable code
│   └── UpdateNeeded       this program or the server is too old for the other (``side``)
├── ServerUnreadable       something answered that is not our server
│   ├── SignInPage         a network that wants a sign-in in a browser first: a captive portal
│   ├── ProxyRefused       a proxy that asks who we are, or cannot reach the server
│   └── ProxyTakesLess     something on the way takes no request as long as this one
├── NotTheHub              who answers at the hub's address has not the hub's key
└── SignedOut              the server no longer knows this device

Errors carry data, never sentences for people: those live in ``ui/sentences`` and its parts.
"""

import errno


class EnvironmentProblem(Exception):
    """Trouble outside the program. ``detail`` is evidence for the log and for a technician."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class DiskFull(EnvironmentProblem):
    """No room to write."""


class DatabaseLocked(EnvironmentProblem):
    """Another program holds the database."""


class DatabaseDamaged(EnvironmentProblem):
    """The database cannot be read. ``detail`` is where it is kept."""


class DatabaseTooNew(EnvironmentProblem):
    """A later version of Carrel wrote the database. ``detail`` is the migration it stands at."""


class StorageFailed(EnvironmentProblem):
    """The disk refused to write."""


class KeyringUnavailable(EnvironmentProblem):
    """There is no usable key store."""


class KeyMissing(EnvironmentProblem):
    """The database is there, its key is not."""


class FileUnreadable(EnvironmentProblem):
    """A file cannot be read. ``detail`` is its path."""


class FileTooLarge(EnvironmentProblem):
    """A file is larger than it may be. ``detail`` says by how much."""


class FileNotWritten(EnvironmentProblem):
    """An attempt is handed over, and its file could not be written: it can be written again. ``detail`` says why."""


class FileLost(EnvironmentProblem):
    """A file that was given as an answer is not here, or not whole. ``detail`` is its hash."""


class NoMicrophone(EnvironmentProblem):
    """There is nothing to record with, or it was taken away."""


class NoLoudspeaker(EnvironmentProblem):
    """There is nothing to play on, or it was taken away."""


class SoundUnreadable(EnvironmentProblem):
    """A sound is of no kind that can be played."""


class InstallationIncomplete(EnvironmentProblem):
    """A file of the program itself is not where it was installed. ``detail`` is its path."""


class AlreadyRunning(EnvironmentProblem):
    """Another instance of the application holds this data folder."""


class LockdownUnavailable(EnvironmentProblem):
    """The machine cannot be locked as asked."""


class TierTooLow(LockdownUnavailable):
    """This machine can hold less than the sitting requires; ``detail`` is both tiers."""


class MachineUnfit(LockdownUnavailable):
    """Something on this machine goes against a ``control`` of the sitting; ``found`` is each thing, of one ``kind``."""

    def __init__(self, control: str, kind: str, found: tuple[str, ...] = ()) -> None:
        super().__init__(f"{kind}: {'; '.join(found)}")
        self.control = control
        self.kind = kind
        self.found = found


class Offline(EnvironmentProblem):
    """No answer from the server. ``detail`` is one of refused, timeout, name, tls, broken.

    ``carried``: how many bytes the connection had brought over before, both ways; None where there was none.
    """

    def __init__(self, detail: str = "", carried: int | None = None) -> None:
        super().__init__(detail)
        self.carried = carried


class NotTheHub(EnvironmentProblem):
    """Who answers at a hub's address does not hold the hub's key: nothing was told to it. ``detail`` is its own pin."""


class ServerRefused(EnvironmentProblem):
    """The server said no. ``code`` is its stable problem code; ``retry_after`` in seconds where it gave one."""

    def __init__(
        self, code: str, detail: str = "", *, status: int = 0, retry_after: float | None = None
    ) -> None:
        super().__init__(detail)
        self.code = code
        self.status = status
        self.retry_after = retry_after


class UpdateNeeded(ServerRefused):
    """The server and this program are too far apart. ``side`` is who has to be updated: ``device`` or ``server``."""

    def __init__(self, side: str, *, status: int = 0) -> None:
        super().__init__("update_needed", side, status=status)
        self.side = side


class ServerUnreadable(EnvironmentProblem):
    """Something answered that is not our server."""


class SignInPage(ServerUnreadable):
    """A network answered with a page of its own: somebody has to sign in to it in a browser first."""


class ProxyRefused(ServerUnreadable):
    """A proxy on the way wants a name and password, or does not get through. ``detail`` is its status."""


class ProxyTakesLess(ServerUnreadable):
    """Something on the way takes no request as long as this one. ``detail`` is its status."""


class SignedOut(EnvironmentProblem):
    """The server no longer knows this device."""


def from_os_error(error: OSError) -> EnvironmentProblem:
    """Return what a failed write means for us."""
    return (DiskFull if error.errno in (errno.ENOSPC, errno.EDQUOT) else StorageFailed)(str(error))
