"""An attempt under way goes on in the sitting as it was when it began, whatever the organisation sends later."""

import pytest

from assessment.attempt.admitted import Admission
from assessment.attempt.events import LockdownReleased, Paused, SubmitMethod, Submitted
from assessment.attempt.sitting import Sitting
from desktop.services.device import Device
from desktop.services.find_open_attempt import find_open_attempt
from desktop.services.import_sitting import import_sitting
from desktop.services.sign_in import NotSignedIn, SignedIn, Why, sign_in
from desktop.services.under_way import attempts_under_way
from tests.builders import (
    PIN,
    Q1,
    SECRET,
    Desk,
    answers,
    cheap_hash,
    make_document,
    make_entry,
    make_policy,
    make_sitting,
    responded,
    resumed,
    signed_in,
    started,
)


def without_the_first(revision: int = 2) -> Sitting:
    """Return a later revision whose roster has lost the first candidate."""
    return make_sitting(revision=revision, roster=(make_entry(2),))


def kept_revisions(device: Device) -> list[int]:
    """Return the revisions of sittings that are stored."""
    return [row[0] for row in device.log._raw.execute("SELECT revision FROM sittings ORDER BY revision")]


def test_a_roster_without_the_candidate_hides_no_running_attempt(desk: Desk) -> None:
    """After a crash the attempt goes on with every answer, though its candidate was taken off the roster."""
    with desk.opened() as device:
        started(device).record(responded(Q1, "A"))
        import_sitting(device, make_document(without_the_first()))

    with desk.opened() as device:
        running, _ = resumed(device)
        assert {Q1: ("A",)} == answers(running.attempt)
        assert (1, "C-1") == (running.paper.sitting.revision, running.paper.entry.number)


def test_a_candidate_off_the_roster_comes_back_to_a_paused_attempt(desk: Desk) -> None:
    """Number and secret still open the paused attempt, and nothing else."""
    with desk.opened() as device:
        started(device).record(responded(Q1, "A"), Paused("proctor"), LockdownReleased("proctor"))
        import_sitting(device, make_document(without_the_first()))

    with desk.opened() as device:
        assert find_open_attempt(device) is None
        assert NotSignedIn(Why.WRONG_SECRET) == sign_in(device, "C-1", "guess")
        who = signed_in(device)
        assert (Admission.CONTINUE, 1, "C-1") == (
            who.admitted.admission,
            who.sitting.revision,
            who.entry.number,
        )
        assert who.pack_hash


def test_a_candidate_off_the_roster_begins_nothing(desk: Desk) -> None:
    """Without an attempt under way the newest roster alone counts, also right after the old attempt has ended."""
    with desk.opened() as device:
        running = started(device)
        import_sitting(device, make_document(without_the_first()))
        running.record(Submitted(SubmitMethod.CANDIDATE))

        assert NotSignedIn(Why.UNKNOWN_CANDIDATE) == sign_in(device, "C-1", SECRET)
        assert Admission.BEGIN is signed_in(device, "C-2").admitted.admission


def test_the_sitting_in_force_is_the_one_it_began_under(desk: Desk) -> None:
    """A later revision that still lists the candidate changes the rules of new attempts only."""
    stricter = make_policy(leave_pin_hash=cheap_hash("9999"), candidate_may_pause=False)
    with desk.opened() as device:
        started(device)
        import_sitting(device, make_document(make_sitting(revision=2, policy=stricter)))

        again = find_open_attempt(device)
        assert again is not None
        assert [cheap_hash(PIN)] == [again.sitting.policy.leave_pin_hash]
        assert stricter == signed_in(device, "C-2").sitting.policy
        assert cheap_hash(PIN) == signed_in(device, "C-1").sitting.policy.leave_pin_hash


def test_a_new_secret_opens_an_attempt_under_way(desk: Desk) -> None:
    """A secret that the organisation has changed is the one that lets the candidate back in."""
    changed = make_entry(1)
    changed = type(changed)(changed.candidate_id, changed.number, changed.name, cheap_hash("new"))
    with desk.opened() as device:
        started(device).record(Paused("proctor"))
        import_sitting(device, make_document(make_sitting(revision=2, roster=(changed, make_entry(2)))))

        assert NotSignedIn(Why.WRONG_SECRET) == sign_in(device, "C-1", SECRET)
        outcome = sign_in(device, "C-1", "new")
        assert isinstance(outcome, SignedIn)
        assert Admission.CONTINUE is outcome.admitted.admission


def test_old_revisions_are_kept_only_while_they_are_needed(desk: Desk) -> None:
    """A revision goes when a later one comes and no open attempt began under it."""
    with desk.opened() as device:
        running = started(device)
        import_sitting(device, make_document(make_sitting(revision=2)))
        other = started(device, "C-2")
        import_sitting(device, make_document(make_sitting(revision=3)))
        assert [1, 2, 3] == kept_revisions(device)
        other.record(Submitted(SubmitMethod.CANDIDATE))
        import_sitting(device, make_document(make_sitting(revision=4)))
        assert [1, 4] == kept_revisions(device)
        running.record(Submitted(SubmitMethod.CANDIDATE))
        import_sitting(device, make_document(make_sitting(revision=5)))
        assert [5] == kept_revisions(device)


def test_an_attempt_whose_revision_is_not_known_is_found_where_its_candidate_is_listed(desk: Desk) -> None:
    """An attempt recorded before revisions were kept, or made again from its log, goes on all the same."""
    with desk.opened() as device:
        started(device)
        device.log._raw.execute("UPDATE attempts SET sitting_revision = 0")
        import_sitting(device, make_document(without_the_first(2)))
        import_sitting(device, make_document(without_the_first(3)))

        (one,) = attempts_under_way(device)
        assert ((1, "C-1"), [1, 2, 3]) == ((one.sitting.revision, one.entry.number), kept_revisions(device))


@pytest.mark.parametrize("revision", [1, 2])
def test_an_older_or_same_revision_changes_nothing(desk: Desk, revision: int) -> None:
    """What comes late replaces nothing."""
    with desk.opened() as device:
        import_sitting(device, make_document(make_sitting(revision=2)))
        import_sitting(device, make_document(without_the_first(revision)))

        assert [2] == kept_revisions(device)
        assert "C-1" == signed_in(device).entry.number
