"""The sentences of practice: what can be done with a test. ``messages`` looks them up, translated."""

from desktop.presenters.facts import PracticeStanding

STANDINGS: dict[PracticeStanding, str] = {
    PracticeStanding.GOES_ON: "Begun, not finished",
    PracticeStanding.READY: "",
    PracticeStanding.NEEDS_CODE: "Opens with a code",
    PracticeStanding.NO_PACK: "Not on this computer yet",
    PracticeStanding.TOO_EARLY: "Not open yet",
    PracticeStanding.COOLING_DOWN: "Has to rest before the next time",
    PracticeStanding.NO_ATTEMPTS_LEFT: "Taken as often as allowed",
}
