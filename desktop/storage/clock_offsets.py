"""How far the server's clock was ahead of ours, by boot of this machine."""

from assessment.sync.skew import ClockOffset
from desktop.storage.rows import Rows

_KEEP = (
    "INSERT INTO clock_offsets (boot_id, offset_ms, uncertainty_ms, at_ms) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (boot_id) DO UPDATE SET offset_ms = excluded.offset_ms,"
    " uncertainty_ms = excluded.uncertainty_ms, at_ms = excluded.at_ms"
)
_KEPT = "SELECT offset_ms, uncertainty_ms FROM clock_offsets WHERE boot_id = ?"


def keep_offset(rows: Rows, boot_id: str, offset: ClockOffset, at_ms: int) -> None:
    """Keep what was found, in place of what was found earlier in this boot."""
    rows.execute(_KEEP, (boot_id, offset.offset_ms, offset.uncertainty_ms, at_ms))


def kept_offset(rows: Rows, boot_id: str) -> ClockOffset | None:
    """Return what was found last in a boot, None where nothing was."""
    row = rows.execute(_KEPT, (boot_id,)).fetchone()
    return ClockOffset(*row) if row else None
