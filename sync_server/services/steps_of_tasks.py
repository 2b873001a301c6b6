"""What does a step of each kind of task."""

from collections.abc import Mapping

from sync_server.services.evaluate_answers import evaluate_answers
from sync_server.services.generate_items import generate_items
from sync_server.services.queue_task import TaskKind
from sync_server.services.run_task import Step

STEPS: Mapping[str, Step] = {
    TaskKind.GENERATION.value: generate_items,
    TaskKind.EVALUATION.value: evaluate_answers,
}
