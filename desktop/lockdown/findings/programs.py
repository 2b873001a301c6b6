"""Programs that run and may not, and those that may run because the policy excepts them."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from assessment.attempt.lockdown import LockdownPolicy, ProgramRule
from desktop.lockdown.machine.running import Running
from desktop.lockdown.programs import INPUT_METHODS, means
from desktop.lockdown.sighting import Sighting

CONTROL = "programs"


class Rules:
    """Rules by the names they ask for: some sixty of them meet some hundred processes every few seconds."""

    def __init__(self, rules: Sequence[ProgramRule]) -> None:
        self._named: dict[str, list[ProgramRule]] = {}
        for rule in rules:
            self._named.setdefault(rule.name.casefold(), []).append(rule)

    def mean(self, one: Running) -> bool:
        """Say whether any of them means a process."""
        names = {"", *(name.casefold() for name in one.names)}
        if one.program is not None:
            names.add(one.program.name.casefold())
        rules = (rule for name in names for rule in self._named.get(name, ()))
        return any(means(rule, one.program, names=one.names, image=one.image) for rule in rules)


def find_programs(
    policy: LockdownPolicy, running: Sequence[Running], showing: Collection[int] | None
) -> list[Sighting]:
    """Return what runs and is denied, and what shows windows and is not among those allowed.

    ``showing`` names the processes with windows, None: nobody can tell. Whether what runs unseen is allowed is not
    asked: a session is made of some hundred such programs. An exception goes before what is denied.
    """
    excepted, unwanted = Rules(policy.exceptions), Rules(policy.denied)
    judged = [one for one in running if not one.ours and not excepted.mean(one)]
    denied = {one.pid for one in judged if unwanted.mean(one)}
    found = list(_told("program_denied", [one for one in judged if one.pid in denied]))
    if not policy.allowed:
        return found
    if showing is None:
        return [
            *found,
            Sighting(CONTROL, "programs_unseen", "which programs show windows cannot be known here"),
        ]
    may = Rules((*policy.allowed, *INPUT_METHODS))
    others = [one for one in judged if one.pid in showing and one.pid not in denied and not may.mean(one)]
    return [*found, *_told("program_not_allowed", others)]


def find_excepted(policy: LockdownPolicy, running: Sequence[Running]) -> tuple[str, ...]:
    """Return the programs that run because the policy excepts them, in words."""
    excepted = Rules(policy.exceptions)
    return tuple(sorted({one.told for one in running if not one.ours and excepted.mean(one)}))


def _told(kind: str, running: Sequence[Running]) -> Iterator[Sighting]:
    """Yield a sighting for each program, however many processes it has."""
    for told, count in sorted(Counter(one.told for one in running).items()):
        yield Sighting(CONTROL, kind, told, count)
