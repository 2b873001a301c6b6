"""An experiment: candidates are parted into arms by a hash, so that everyone who asks finds them in the same one."""

from dataclasses import dataclass
from hashlib import sha256

from assessment.errors import RegistryError
from assessment.ids import CandidateId


@dataclass(frozen=True, slots=True)
class Arm:
    """One group. ``share``: twice as much has twice as many candidates."""

    name: str
    share: int = 1


@dataclass(frozen=True, slots=True)
class Experiment:
    """Which groups there are. A test belongs to one by the tag ``<experiment>:<arm>``."""

    name: str
    arms: tuple[Arm, ...]

    def __post_init__(self) -> None:
        names = [arm.name for arm in self.arms]
        if not names or len(set(names)) != len(names) or min(arm.share for arm in self.arms) < 1:
            raise RegistryError(self.name, f"arms {', '.join(names) or 'none'}")

    def arm_of(self, candidate: CandidateId) -> Arm:
        """Return the arm of a candidate: always the same, as long as the arms are."""
        total = sum(arm.share for arm in self.arms)
        named = f"{self.name}\0{candidate}".encode()
        point = int.from_bytes(sha256(b"carrel-arm-v1\0" + named).digest()) % total
        for arm in self.arms:
            if point < arm.share:
                return arm
            point -= arm.share
        raise AssertionError("the shares add up to the total")

    def tag(self, arm: Arm) -> str:
        """Return the tag of the tests of an arm."""
        return f"{self.name}:{arm.name}"
