"""Files on their way to an answer: read on one thread, stored on another a piece at a time, and only then named.

The screen never waits. What the disk refuses is tried again until it takes it; what cannot be read is refused loudly.
"""

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.content.blob import BlobRef
from assessment.content.response import Response, response_of
from assessment.errors import AssessmentError, IllegalMove, TimeOver
from assessment.ids import ItemId, ResponseId
from desktop.background import Background
from desktop.files.read_pieces import Pieces, Source
from desktop.presenters import recording
from desktop.presenters.fetching import Fetcher
from desktop.services.file_limits import FileLimits, file_limits
from desktop.services.running_attempt import RunningAttempt
from desktop.services.store_blob import BlobWriter
from desktop.storage.blobs import CHUNK_BYTES

log = logging.getLogger(__name__)
Then = Callable[[], None]


@dataclass(eq=False, slots=True)
class _Job:
    """A file on its way."""

    item_id: ItemId
    response_id: ResponseId
    name: str
    mime: str
    source: Source
    limits: FileLimits
    replaces: str = ""
    pieces: Pieces | None = None
    writer: BlobWriter | None = None
    held: bool = field(default=False)


@dataclass(frozen=True, slots=True)
class Answering:
    """What an attempt offers to files: its answers as they are now, and the way to the disk."""

    answer: Callable[[ItemId], Response]
    save: Callable[[ItemId, Response], None]
    takes_input: Callable[[], bool]


class Attacher(QObject):
    """Stores files one after the other and sees to it that the answer names each that was stored.

    ``finished`` comes when a file is on the disk; whoever hears it may name it in the answer, and if nobody does it is
    named here. ``held_up`` comes with every refusal of the disk, ``troubled`` when the disk begins or ends refusing.
    """

    progress = Signal(object, object, object, object)
    finished = Signal(object, object, object)
    refused = Signal(object, object, object)
    fetched = Signal(object, object)
    held_up = Signal()
    troubled = Signal()

    def __init__(
        self, running: RunningAttempt, background: Background, answering: Answering, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.trouble: Exception | None = None
        self._running = running
        self._background = background
        self._answering = answering
        self._jobs: deque[_Job] = deque()
        self._thens: list[tuple[Then, Then]] = []
        self._one_refused = False
        self._again: Then = lambda: None
        self._fetcher = Fetcher(running.device, background, self)
        self._fetcher.fetched.connect(self.fetched)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._try_again)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._time_is_up)

    @property
    def count(self) -> int:
        """How many files are on their way."""
        return len(self._jobs)

    @property
    def items(self) -> frozenset[ItemId]:
        """Whose answers they are."""
        return frozenset(job.item_id for job in self._jobs)

    def attach(
        self,
        item_id: ItemId,
        response_id: ResponseId,
        name: str,
        mime: str,
        source: Source,
        replaces: str = "",
    ) -> None:
        """Store a file as an answer, or a part of one; ``finished`` or ``refused`` follows, for one after the other.

        ``replaces`` is the value of the answer that gives way to it. What cannot be taken at all is refused before this
        returns.
        """
        try:
            if not self._answering.takes_input():
                raise IllegalMove(self._running.attempt.state.value, "responded")
            limits = file_limits(self._running.paper.content, item_id, response_id)
        except AssessmentError as error:
            self.refused.emit(item_id, response_id, error)
            return
        self._jobs.append(_Job(item_id, response_id, name, mime, source, limits, replaces))
        if self.count == 1:
            self._open()

    def fetch(self, ref: BlobRef) -> None:
        """Read a file back; ``fetched`` follows."""
        self._fetcher.fetch(ref)

    def before(
        self, then: Then, at_most_ms: int | None = None, *, unless_refused: Then | None = None
    ) -> None:
        """Do something when no file is on its way: now, or when the last is stored or refused.

        After ``at_most_ms`` without any progress those that cannot be read are given up; what waits for the disk is not. Where one is
        refused meanwhile, ``unless_refused`` is done instead, if told.
        """
        if not self._jobs:
            then()
            return
        self._thens.append((then, unless_refused or then))
        if at_most_ms is not None:
            self._limit.start(at_most_ms)

    def stop(self) -> None:
        """Give up what is on its way: none of it is an answer yet."""
        self._retry.stop()
        self._limit.stop()
        self._jobs.clear()
        self._thens.clear()

    # -------------------------------------------------------------------------------------------- the way in

    def _open(self) -> None:
        job = self._jobs[0]
        self._background.files(
            lambda: Pieces(job.source, most=job.limits.max_bytes, piece_bytes=CHUNK_BYTES),
            lambda pieces: self._opened(job, pieces),
            lambda error: self._refuse(job, error),
        )

    def _opened(self, job: _Job, pieces: Pieces) -> None:
        job.pieces = pieces
        if not self._is_first(job):
            self._let_go(job)
            return
        job.writer = BlobWriter(self._running.device)
        self._read(job, job.writer, pieces)

    def _read(self, job: _Job, writer: BlobWriter, pieces: Pieces) -> None:
        if self._is_first(job):
            self._background.files(
                pieces.next,
                lambda piece: self._add(job, writer, pieces, piece),
                lambda error: self._refuse(job, error),
            )

    def _add(self, job: _Job, writer: BlobWriter, pieces: Pieces, piece: bytes) -> None:
        if not self._is_first(job):
            self._let_go(job)
            return
        if not piece:
            self._finish(job, writer)
            return
        self._background.database(
            lambda: writer.add(piece),
            lambda stored: self._added(job, writer, pieces, stored),
            lambda error: self._hold_up(job, error, lambda: self._add(job, writer, pieces, piece)),
        )

    def _added(self, job: _Job, writer: BlobWriter, pieces: Pieces, stored: int) -> None:
        self._goes_on(job)
        if self._limit.isActive():
            self._limit.start()  # it is a limit to standing still
        if self._is_first(job):
            self.progress.emit(job.item_id, job.response_id, stored, pieces.total)
            self._read(job, writer, pieces)
        else:
            self._let_go(job)

    def _finish(self, job: _Job, writer: BlobWriter) -> None:
        self._background.database(
            lambda: writer.finish(job.name, job.mime),
            lambda ref: self._stored(job, ref),
            lambda error: self._hold_up(job, error, lambda: self._finish(job, writer)),
        )

    def _stored(self, job: _Job, ref: BlobRef) -> None:
        self._goes_on(job)
        if not self._is_first(job):
            return
        if self._answering.takes_input():
            self.finished.emit(job.item_id, job.response_id, ref)
            self._see_to(job, ref)
        else:  # what was begun before work ended belongs to it, and is saved before anybody hears of it
            self._see_to(job, ref)
            self.finished.emit(job.item_id, job.response_id, ref)
        self._done_with(job)

    def _see_to(self, job: _Job, ref: BlobRef) -> None:
        """Name a stored file in the answer, unless it is named: the page that asked for it may be gone."""
        response = self._answering.answer(job.item_id)
        values = response.values(job.response_id)
        if ref.value in values:
            return
        if job.replaces in values:
            values = tuple(ref.value if value == job.replaces else value for value in values)
        elif job.limits.max_files == 1:
            values = (ref.value,)
        elif len(values) < job.limits.max_files:
            values = (*values, ref.value)
        else:
            return  # whoever asked was told that there is no room
        self._answering.save(job.item_id, response_of({**dict(response.variables), job.response_id: values}))

    # -------------------------------------------------------------------------------------------- what goes wrong

    def _hold_up(self, job: _Job, error: Exception, again: Then) -> None:
        if not self._is_first(job):
            return
        job.held = True
        self._tell(error)
        log.info("a file waits for the disk: %s", type(error).__name__)
        self._again = again
        self._retry.start(recording.RETRY_MS)
        self.held_up.emit()

    def _try_again(self) -> None:
        self._again()

    def _goes_on(self, job: _Job) -> None:
        job.held = False
        self._tell(None)

    def _tell(self, trouble: Exception | None) -> None:
        changed, self.trouble = (trouble is None) is not (self.trouble is None), trouble
        if changed:
            self.troubled.emit()

    def _refuse(self, job: _Job, error: Exception) -> None:
        self._let_go(job)
        if self._is_first(job):
            self._one_refused = True
            self.refused.emit(job.item_id, job.response_id, error)
            self._done_with(job)

    def _let_go(self, job: _Job) -> None:
        pieces, writer = job.pieces, job.writer
        job.pieces = job.writer = None
        if pieces is not None:
            self._background.files(pieces.close, lambda _: None, _left)
        if writer is not None:
            self._background.database(writer.discard, lambda _: None, _left)

    def _time_is_up(self) -> None:
        """Give up what could not be read in time, but nothing while it is the disk that is waited for."""
        if self._jobs and self._jobs[0].held:
            self._limit.start()
            return
        given_up, self._jobs = self._jobs, deque()
        self._one_refused = bool(given_up)
        for job in given_up:
            self.refused.emit(job.item_id, job.response_id, TimeOver(job.item_id, "file"))
        self._settle()

    # --------------------------------------------------------------------------------------------- the queue

    def _is_first(self, job: _Job) -> bool:
        return bool(self._jobs) and self._jobs[0] is job

    def _done_with(self, job: _Job) -> None:
        if job.pieces is not None:
            self._background.files(job.pieces.close, lambda _: None, _left)
        if self._is_first(job):
            self._jobs.popleft()
            self._tell(None)
        if self._jobs:
            self._open()
        self._settle()

    def _settle(self) -> None:
        if not self._jobs:
            self._limit.stop()
            thens, self._thens = self._thens, []
            refused, self._one_refused = self._one_refused, False
            for then, unless_refused in thens:
                (unless_refused if refused else then)()


def _left(error: Exception) -> None:
    log.info("what was stored of a file goes at the next start: %s", type(error).__name__)
