"""What the rules can refuse.

AssessmentError
├── ContentError            a test, item or stimulus is not well formed
├── PackError               a pack file cannot be trusted or read
│   ├── PackCorrupt
│   ├── PackSignatureInvalid
│   ├── PackIssuerUnknown
│   ├── PackTooNew
│   ├── PackTooLarge
│   ├── PackPathUnsafe
│   ├── ReleaseCodeWrong
│   └── ReleaseMissing
├── SittingInvalid          a sitting document cannot be trusted or read
├── LockdownInvalid         a lockdown policy that nobody can satisfy, or that leaves no way out
├── CommandInvalid          a command of staff that makes no sense, or cannot be trusted or read
├── DecisionInvalid         a decision of staff about an attempt, likewise
├── AcknowledgementInvalid  what an organisation says it holds, likewise
├── HandOverRefused         an attempt cannot go from this machine, or come to it
├── ParcelError             an attempt carried in a file cannot be read
│   ├── ParcelCorrupt
│   ├── ParcelTooNew
│   ├── ParcelTooLarge
│   └── ParcelForeign       it was sealed for others
├── UnlockCodeError         codes that open a locked test cannot be made or read
│   ├── UnlockKeyMissing
│   └── ChallengeUnreadable
├── AttemptError            the attempt's rules refuse a wish; nothing has changed
│   ├── IllegalMove
│   ├── TimeOver
│   ├── NavigationRefused
│   │   ├── PlaceOver
│   │   ├── PlaceLocked
│   │   ├── AnswerNeeded
│   │   └── TooSoon
│   ├── ReceiptUnreadable
│   ├── ResponseInvalid
│   │   └── MarksInvalid    marks in a text, or options struck out, are more than is kept
│   ├── IrregularityInvalid what a proctor noted cannot be counted or read
│   ├── ItemClosed
│   └── CheckRefused
├── CentralReceiptInvalid   what a server gave for the organisation's receipt is none
├── HubInvalid              what an organisation says of a hub, likewise
├── AuditStatementInvalid   what an organisation signed of the record of its staff, likewise
├── TrustInvalid            whom an organisation would have trusted, likewise
├── ReplyUnreadable         what a server answered is none of this protocol's replies
├── LogError                an event log is not what its device wrote
│   ├── FrameCorrupt
│   ├── FrameTooLarge
│   ├── FrameForeign
│   ├── ChainBroken
│   └── SignatureInvalid
├── ScoringError            a key does not fit its item
├── AchievementInvalid      a rule by which learners achieve something cannot be as described
├── RegistryError           the registry is not well formed
│   └── NoTestLeft          nothing in it may be given
└── MarkingError            a marking scheme or a mark cannot be as described

Errors carry data, never sentences for people: those live where they are shown.
"""


class AssessmentError(Exception):
    """Anything the rules refuse. ``place`` says where, ``detail`` what was found there."""

    def __init__(self, place: str = "", detail: str = "") -> None:
        super().__init__(": ".join(part for part in (place, detail) if part))
        self.place = place
        self.detail = detail


class ContentError(AssessmentError):
    """A test, section, item or stimulus breaks the content model."""


class PackError(AssessmentError):
    """A pack cannot be trusted or read."""


class PackCorrupt(PackError):
    """Bytes are missing, damaged or not a pack at all."""


class PackSignatureInvalid(PackError):
    """The manifest's signature does not hold."""


class PackIssuerUnknown(PackError):
    """Well signed, but not by an issuer trusted here; ``detail`` is the issuer's key id."""


class PackTooNew(PackError):
    """The pack needs a later version of Carrel."""


class PackTooLarge(PackError):
    """A part is larger than the manifest says or than is allowed."""


class PackPathUnsafe(PackError):
    """A part's name leads outside the pack."""


class PackRetracted(PackError):
    """Its organisation has taken the pack out of use: nothing is begun on it any more."""


class RetractionInvalid(PackError):
    """That a pack was retracted is not said by anybody who is trusted, or cannot be read."""


class ReleaseCodeWrong(PackError):
    """The release code does not open this pack."""


class ReleaseMissing(PackError):
    """The pack holds no release of the kind asked for."""


class SittingInvalid(AssessmentError):
    """A sitting document cannot be trusted or read."""


class LockdownInvalid(AssessmentError):
    """A lockdown policy contradicts itself, or could lock with no way to unlock; ``place`` is the part that does."""


class CommandInvalid(AssessmentError):
    """A command of staff makes no sense, or cannot be trusted or read; ``place`` is the part."""


class DecisionInvalid(AssessmentError):
    """A decision of staff about an attempt makes no sense, or cannot be trusted or read; ``place`` is the part."""


class AcknowledgementInvalid(AssessmentError):
    """What an organisation says it holds, in a file, cannot be trusted or read; ``place`` is the part."""


class HandOverRefused(AssessmentError):
    """An attempt cannot be handed over, taken over or carried away; ``place`` is a stable code of the reason."""


class ParcelError(AssessmentError):
    """An attempt that is carried in a file cannot be read; ``place`` is the part."""


class ParcelCorrupt(ParcelError):
    """It is no such file, cut short, changed, or says what cannot be."""


class ParcelTooNew(ParcelError):
    """A later version of Carrel wrote it; ``detail`` is its version."""


class ParcelTooLarge(ParcelError):
    """A part of it is larger than any may be."""


class ParcelForeign(ParcelError):
    """It was sealed for others: another sitting, or another organisation."""


class UnlockCodeError(AssessmentError):
    """A code that opens a locked test cannot be made or read."""


class UnlockKeyMissing(UnlockCodeError):
    """The sitting has no key to make codes of; ``place`` names it."""


class ChallengeUnreadable(UnlockCodeError):
    """What was typed is no challenge that a lock screen can show; ``detail`` is what was typed."""


class AttemptError(AssessmentError):
    """The attempt's rules refuse; nothing has changed."""


class IllegalMove(AttemptError):
    """The state has no exit by this event."""


class TimeOver(AttemptError):
    """The time for this has passed."""


class NavigationRefused(AttemptError):
    """The navigation mode does not lead there."""


class PlaceOver(NavigationRefused):
    """The time for this item, its section or its part is over; the test goes on."""


class PlaceLocked(NavigationRefused):
    """The section was left, and it locks behind whoever leaves it."""


class AnswerNeeded(NavigationRefused):
    """An item may not be left as it is; ``place`` names it."""


class TooSoon(NavigationRefused):
    """The least time is not over yet; ``place`` names what it is of."""


class ReceiptUnreadable(AttemptError):
    """A text is not what a receipt's QR code says."""


class ResponseInvalid(AttemptError):
    """The response does not have the shape its interaction asks for."""


class IrregularityInvalid(AttemptError):
    """What a proctor noted has no reason of the tree, or no words where it needs some; ``place`` is the field."""


class ItemClosed(AttemptError):
    """The item was checked as often as it may be: its answer stands."""


class CheckRefused(AttemptError):
    """The item cannot be checked; ``detail`` says why."""


class MarksInvalid(ResponseInvalid):
    """Marks in a text, notes or options struck out are more than is kept, or no stretch of it."""


class HubInvalid(AssessmentError):
    """What an organisation says of a hub cannot be trusted or read. ``place`` says why."""


class TrustInvalid(AssessmentError):
    """Whom to trust is not said by the organisation whose key was named, or cannot be read. ``place`` says why."""


class ReplyUnreadable(AssessmentError):
    """What answered is no reply of this protocol. ``place`` says what was expected."""


class LogError(AssessmentError):
    """An event log is not what its device wrote."""


class FrameCorrupt(LogError):
    """A frame's bytes cannot be read."""


class FrameTooLarge(LogError):
    """A frame is, or would unpack to, more than is allowed."""


class FrameForeign(LogError):
    """A frame belongs to another device or epoch than the one it was sent for."""


class ChainBroken(LogError):
    """The recomputed hash chain does not end in the frame's head."""


class SignatureInvalid(LogError):
    """The device's signature over the head does not hold."""


class CentralReceiptInvalid(AssessmentError):
    """What a server gave for the organisation's receipt is none, or not for this log."""


class ScoringError(AssessmentError):
    """A key does not fit its item."""


class AuditStatementInvalid(AssessmentError):
    """What was signed of the record of staff cannot be trusted or read; ``place`` is the part."""


class AchievementInvalid(AssessmentError):
    """A rule of an achievement cannot be as described; ``place`` is its id."""


class RegistryError(AssessmentError):
    """The registry of tests is not well formed."""


class NoTestLeft(RegistryError):
    """No test may be given: ``detail`` is ``none`` where none is active, ``all`` where the candidate has had them.

    ``arm``: none in the candidate's arm of an experiment; ``gone``: the one that was asked for is not there any more.
    """


class MarkingError(AssessmentError):
    """A marking scheme or a mark cannot be as described."""
