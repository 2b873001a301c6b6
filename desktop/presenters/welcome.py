"""The first screen of a machine that knows no sitting yet: join an organisation, bring in files."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from assessment.sync.messages import EnrolReply, EnrolRequest
from desktop.background import Background
from desktop.errors import Offline, ServerRefused
from desktop.presenters.facts import SittingCard
from desktop.presenters.route import Route
from desktop.services.device import Device
from desktop.services.enrol import enrolment_request, keep_enrolment, split_code
from desktop.services.import_pack import import_pack_file
from desktop.services.import_sitting import import_sitting_file
from desktop.services.list_places import Places, list_places
from desktop.services.list_sittings import KnownSitting, list_sittings
from desktop.storage.engine import transaction
from desktop.storage.records import installation
from desktop.sync.client import ServerClient
from desktop.sync.find_hub import look_for_hub

SITTING_SUFFIX = ".carrelsitting"


class WelcomePresenter(QObject):
    """What this installation belongs to and holds."""

    changed = Signal()
    busy_changed = Signal(bool)
    failed = Signal(object)
    imported = Signal(str)
    server_known = Signal(object)
    sign_in_wished = Signal()

    def __init__(
        self, device: Device, background: Background, app_version: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.organisation = ""
        self.server_url = ""
        self.cards: tuple[SittingCard, ...] = ()
        self.key_file_warning = device.secrets_in_file
        self._places: Places | None = None
        self._device = device
        self._background = background
        self._app_version = app_version

    @property
    def enrolled(self) -> bool:
        """Whether this device belongs to an organisation."""
        return bool(self.organisation)

    def refresh(self) -> None:
        """Look again at what is stored."""
        self._background.database(self._look, self._looked, self.failed.emit)

    def enrol(self, code: str, address: str = "") -> None:
        """Join with a one-time code; the address may be part of it."""
        device, version = self._device, self._app_version
        try:
            entered = split_code(code, address)
            client = ServerClient(entered.url, pins=(entered.pin,) if entered.pin else ())
        except (Offline, ServerRefused) as error:
            self.failed.emit(error)
            return
        self.busy_changed.emit(True)

        def ask(request: EnrolRequest) -> None:
            self._background.network(lambda: client.enrol(request), keep, self._failed)

        def keep(reply: EnrolReply) -> None:
            client.close()
            self._background.database(
                lambda: keep_enrolment(device, client.base_url, reply, entered.pin, entered.fingerprint),
                self._enrolled,
                self._failed,
            )

        self._background.database(
            lambda: enrolment_request(device, code=entered.code, name=device.device_id, app_version=version),
            ask,
            self._failed,
        )

    def import_file(self, path: str) -> None:
        """Bring in a pack or a sitting."""
        device, file = self._device, Path(path)

        def work() -> str:
            if file.suffix.lower() == SITTING_SUFFIX:
                return import_sitting_file(device, file).title
            return import_pack_file(device, file).title

        self.busy_changed.emit(True)
        self._background.database(work, self._imported, self._failed)

    def open_sign_in(self) -> None:
        """Go to the sign-in screen."""
        self.sign_in_wished.emit()

    def _look(self) -> tuple[str, str, Places, tuple[KnownSitting, ...]]:
        with transaction(self._device.engine) as session:
            row = installation(session)
            name, url = (row.organisation_name, row.server_url) if row else ("", "")
        return name, url, list_places(self._device), list_sittings(self._device)

    def _looked(self, found: tuple[str, str, Places, tuple[KnownSitting, ...]]) -> None:
        self.organisation, self.server_url, places, known = found
        self.cards = tuple(_card(one) for one in known)
        if places != self._places:
            self._places = places
            route = Route(self._device, self._background, places, look_for_hub) if places.places else None
            self.server_known.emit(route)
        self.changed.emit()

    def _enrolled(self, _organisation: str) -> None:
        self.busy_changed.emit(False)
        self._places = None  # the token is another
        self.refresh()

    def _imported(self, title: str) -> None:
        self.busy_changed.emit(False)
        self.imported.emit(title)
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self.busy_changed.emit(False)
        self.failed.emit(error)


def _card(known: KnownSitting) -> SittingCard:
    sitting = known.sitting
    return SittingCard(
        sitting.id,
        sitting.title,
        sitting.centre,
        sitting.room,
        sitting.opens_at,
        sitting.closes_at,
        pack_here=bool(known.pack_hash),
        practice=sitting.policy.practice,
    )
