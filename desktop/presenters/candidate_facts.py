"""What the screens say of who sits here, and of what."""

from assessment.attempt.admitted import Admission
from assessment.attempt.sitting import terms_for
from assessment.attempt.timing import allowance_ms
from assessment.content.form import build_form
from desktop.presenters.facts import CandidateFacts
from desktop.services.sign_in import SignedIn
from desktop.services.unlock_pack import OpenedPack


def candidate_facts(signed_in: SignedIn, opened: OpenedPack | None) -> CandidateFacts:
    """Return it; without the opened pack, what the sitting alone tells."""
    sitting, entry = signed_in.sitting, signed_in.entry
    continues = signed_in.admitted.admission is Admission.CONTINUE
    test = opened.content.tests.get(sitting.test_id) if opened else None
    return CandidateFacts(
        name=entry.name,
        number=entry.number,
        desk=entry.desk,
        centre=sitting.centre,
        room=sitting.room,
        test_title=test.title if test else sitting.title,
        sitting_title=sitting.title,
        instructions=test.instructions if test else "",
        item_count=build_form(test, opened.content.items, b"").question_count if test and opened else 0,
        allowance_ms=allowance_ms(terms_for(sitting, entry, test)) if test else None,
        time_factor_percent=entry.time_factor_percent,
        continues=continues,
        honour_statement="" if continues else sitting.policy.honour_statement.strip(),
        practice=sitting.policy.practice,
        checks=sitting.policy.checks,
    )
