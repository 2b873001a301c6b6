"""Judging one answer on this computer, for practice: with the keys of the pack, where the sitting leaves them open."""

from dataclasses import dataclass

from assessment.content.item import Item
from assessment.content.response import Response
from assessment.ids import ItemId
from assessment.scoring.judge import Judgement, judge, judged_by_machine
from assessment.scoring.key import ItemKey, Keys
from desktop.services.running_attempt import RunningAttempt
from desktop.services.unlock_pack import unlock_keys


@dataclass(frozen=True, slots=True)
class Checks:
    """The keys of those items of an attempt that can be checked, by item."""

    keys: Keys

    def of(self, item_id: ItemId) -> ItemKey | None:
        """Return the key of an item, None where it cannot be checked."""
        return self.keys.get(item_id)


NO_CHECKS = Checks({})


def open_checks(running: RunningAttempt) -> Checks:
    """Return what can be checked: nothing where the rules, the sitting or the pack do not let keys be used here."""
    exam = running.paper.exam
    keys = unlock_keys(running.device, exam.pack_hash) if exam.checks else None
    if keys is None:
        return NO_CHECKS
    return Checks(
        {
            entry.item_id: key
            for entry in exam.form.entries
            if (key := keys.get(entry.item_id)) and judged_by_machine(exam.items[entry.item_id], key)
        }
    )


def judge_answer(
    running: RunningAttempt, checks: Checks, item_id: ItemId, response: Response
) -> Judgement | None:
    """Return how an answer comes out as it counts on this form; None where only a person can tell.

    Raises:
        ScoringError: the key does not fit the item.
    """
    exam = running.paper.exam
    key = checks.of(item_id)
    if key is None:
        return None
    item: Item = exam.items[item_id]
    return judge(item, key, response, exam.form.seed, exam.form.entry(item_id).weight)
