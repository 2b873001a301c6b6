"""The process that is killed: a scripted sitting on the real stack, forked anew for every life.

Imports once, then forks a child for each line on standard input. A child opens the installation, takes up the
attempt that was under way (or begins the next), and answers until it is killed or has submitted. It says what it
is about to do (``want``), and what is durable (``tick``); nothing it says comes later than the kill.
"""

import json
import os
import random
import sys
from pathlib import Path

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import Body, Flagged, ItemVisited, Responded, SubmitMethod, Submitted
from assessment.content.response import single
from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.services.device import Device
from desktop.services.find_open_attempt import find_open_attempt
from desktop.services.open_device import open_device
from desktop.services.resume_attempt import resume_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.services.sign_in import SignedIn, sign_in
from desktop.services.start_attempt import prepare_attempt, start_attempt
from desktop.services.unlock_pack import unlock_pack
from tests.builders import ITEMS, LOCKED, Q3, Q4, Q5, SECRET

TEXT_ITEMS = (Q3, Q4, Q5)


def main() -> None:
    """Fork a child for every line; say how each ended."""
    home = Path(sys.argv[1])
    say("ready")
    for line in sys.stdin:
        seed, steps = line.split()
        child = os.fork()
        if child == 0:
            live(home, random.Random(int(seed)), int(steps))
            os._exit(0)
        say("child", child)
        _, status = os.waitpid(child, 0)
        say("dead", os.waitstatus_to_exitcode(status))


def live(home: Path, chance: random.Random, steps: int) -> None:
    """Sit on, until killed."""
    device = open_device(Paths(home), SystemClock(), os.urandom)
    running = taken_up(device) or begun(device)
    if running is None:
        say("finished")
        return
    for _ in range(steps):
        if running.attempt.event_count >= steps:
            break
        step(running, chance)
    record(running, Submitted(SubmitMethod.CANDIDATE), "submit")


def taken_up(device: Device) -> RunningAttempt | None:
    """Go on with the attempt that was under way."""
    who = find_open_attempt(device)
    if who is None:
        return None
    running, gap = resume_attempt(device, who, unlock_pack(device, who.pack_hash), LOCKED)
    say("resumed", running.attempt.attempt_id, state_of(running.attempt), gap.length_ms)
    return running


def begun(device: Device) -> RunningAttempt | None:
    """Let the first candidate who has not sat begin."""
    for number in range(1, 1_000):
        who = sign_in(device, f"C-{number}", SECRET)
        if not isinstance(who, SignedIn):
            return None
        if who.admitted.attempt_id is None and who.admitted.admission.value == "begin":
            running = start_attempt(prepare_attempt(device, who, unlock_pack(device, who.pack_hash)), LOCKED)
            say("begun", running.attempt.attempt_id)
            return running
    return None


def step(running: RunningAttempt, chance: random.Random) -> None:
    """Answer, move, flag, or give a sign of life."""
    move = chance.random()
    if move < 0.6:
        value = f"{os.getpid()}-{chance.getrandbits(48):x}"
        item = chance.choice(TEXT_ITEMS)
        record(running, Responded(item, single(value)), f"answer {item} {value}")
    elif move < 0.85:
        item = chance.choice(ITEMS)
        record(running, ItemVisited(item), f"visit {item}")
    elif move < 0.95:
        running.record(Flagged(chance.choice(ITEMS), chance.random() < 0.5))
    else:
        running.mark_alive()


def record(running: RunningAttempt, wish: Body, told: str) -> None:
    """Say what is about to be done, do it, and say so when it is durable."""
    say("want", running.attempt.attempt_id, told)
    attempt = running.record(wish)
    say("tick", attempt.attempt_id, told)


def state_of(attempt: Attempt) -> str:
    """Return what a candidate would find again: the item in view and the answers."""
    answers = {item: response.values() for item, response in attempt.responses.items()}
    return json.dumps({"current": attempt.current_item, "answers": answers}, separators=(",", ":"))


def say(*words: object) -> None:
    """Write one line at once, unbuffered."""
    os.write(1, (" ".join(str(word) for word in words) + "\n").encode())


if __name__ == "__main__":
    main()
