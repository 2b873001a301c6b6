"""The curtain of an X server: a window without a window manager, over all screens, right behind the exam's."""

from collections.abc import Callable
from typing import Any

from Xlib import X
from Xlib.display import Display
from Xlib.error import ConnectionClosedError, DisplayConnectionError
from Xlib.xobject.drawable import Window

from desktop.errors import LockdownUnavailable
from desktop.lockdown.curtain import Picture
from desktop.lockdown.x11.server import Server, let_be, open_display
from desktop.lockdown.x11.watch import Watch

ROW_BYTES = 200_000
"""So many bytes of a picture go into one request: fewer than any server allows."""
DEEP = 24
TRIES = 10
ENDED = (ConnectionClosedError, DisplayConnectionError, BrokenPipeError)
TITLE = "Carrel"


class X11Curtain:
    """Holds itself in front with the same means as a guard holds the exam. Where the server ends the connection, it
    opens another and covers again.
    """

    def __init__(self, open_one: Callable[[], Display] = open_display) -> None:
        """Open a connection.

        Raises:
            LockdownUnavailable: there is no X server.
        """
        self._open = open_one
        self._picture: Picture | None = None
        self._behind = 0
        self._covers = self._aside = False
        self._again()

    def _begin(self) -> None:
        self._display = self._open()
        screen = self._display.screen()
        self._window: Window = screen.root.create_window(
            0,
            0,
            screen.width_in_pixels,
            screen.height_in_pixels,
            0,
            screen.root_depth,
            X.InputOutput,
            X.CopyFromParent,
            override_redirect=True,
            background_pixel=screen.black_pixel,
        )
        self._window.set_wm_name(TITLE)
        self._server = Server(self._display, self._window.id)
        self._watch = Watch(self._server, lambda _: None)

    def show_then(self, picture: Picture) -> None:
        """Show this when it covers."""
        self._picture = picture
        self._safely(self._paint)

    def hang(self, window: int) -> None:
        """Be ready behind a window."""
        self._behind = window
        self._safely(self._hang)

    def cover(self) -> None:
        """Cover the screen, and keep keys from everybody."""
        self._covers, self._aside = True, False
        self._safely(self._cover)

    def hold(self) -> None:
        """Stay in front where it covers, and as large as the screen in any case."""
        self._safely(self._hold)

    def stand_aside(self) -> None:
        """Let another window come in front and have the keys."""
        self._aside = True
        self._safely(self._let_keys_go)

    def uncover(self) -> None:
        """Go back behind the window."""
        self._covers = self._aside = False
        self._safely(self._go_back)

    def close(self) -> None:
        """Go away."""
        self._safely(self._display.close)

    # ------------------------------------------------------------------------------------------------ on the server

    def _paint(self) -> None:
        picture, screen = self._picture, self._display.screen()
        if picture is None or screen.root_depth != DEEP:
            return
        self._window.change_attributes(background_pixel=picture.ground)
        self._window.clear_area()
        pixels = self._window.create_pixmap(picture.width, picture.height, screen.root_depth)
        context: Any = pixels.create_gc()  # the stubs take a number for it
        row = picture.width * 4
        rows = max(1, ROW_BYTES // max(1, row))
        for y in range(0, picture.height, rows):
            part = picture.pixels[y * row : (y + rows) * row]
            pixels.put_image(
                context, 0, y, picture.width, len(part) // row, X.ZPixmap, screen.root_depth, 0, part
            )
        card = self._window.create_window(
            picture.x,
            picture.y,
            picture.width,
            picture.height,
            0,
            screen.root_depth,
            X.InputOutput,
            X.CopyFromParent,
            background_pixmap=pixels,
        )
        card.map()
        context.free()
        pixels.free()
        self._display.flush()

    def _hang(self) -> None:
        if self._behind and not self._covers:
            behind = self._server.window_of(self._behind)
            self._window.configure(sibling=behind, stack_mode=X.Below, onerror=let_be)
            self._window.map()
        self._display.flush()

    def _cover(self) -> None:
        self._window.map()
        self._server.raise_window()
        self._take_keys()
        self._hold()

    def _hold(self) -> None:
        while not self._covers and self._display.pending_events():
            self._display.next_event()
        if not self._covers or self._aside:
            return
        self._watch.look()
        self._take_keys()

    def _take_keys(self) -> None:
        """Ask for the keys; a window that just went away may hold them for one moment more."""
        root: Any = self._server.root
        root.grab_keyboard(False, X.GrabModeAsync, X.GrabModeAsync, X.CurrentTime)

    def _let_keys_go(self) -> None:
        self._display.ungrab_keyboard(X.CurrentTime)
        self._display.flush()

    def _go_back(self) -> None:
        self._let_keys_go()
        self._hang()

    def _safely(self, wish: Callable[[], object]) -> None:
        """Do it, over a new connection where the server has ended the old one, or another program our window."""
        try:
            if self._server.place() is None:
                self._display.close()
            wish()
        except ENDED:
            self._again()

    def _again(self) -> None:
        """Begin anew; whoever is thrown off the server may be thrown off again before it has begun."""
        for tries in range(TRIES, 0, -1):
            try:
                self._begin()
                self._paint()
                self._hang()
                if self._covers:
                    self._cover()
            except ENDED as error:
                if tries == 1:
                    raise LockdownUnavailable(f"the X server ended the connection: {error}") from error
            else:
                return
