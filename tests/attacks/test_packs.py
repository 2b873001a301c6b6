"""Old packs that were signed once, served again."""

import shutil
from pathlib import Path

import pytest

from assessment.sync.messages import PackChange
from desktop.services.apply_change import apply_change
from desktop.services.import_pack import PackOlder, import_pack
from tests.builders import make_desk, make_pack


@pytest.mark.parametrize("gone", ["nothing", "folder", "restart"])
def test_an_older_pack_is_refused_whatever_became_of_the_folder(tmp_path: Path, gone: str) -> None:
    """The newest version seen is remembered apart from the packs: with their folder emptied, and after a restart."""
    desk = make_desk(tmp_path / "desk").enrolled()
    with desk.opened() as device:
        import_pack(device, make_pack(2))
        if gone == "folder":
            shutil.rmtree(device.paths.packs)
            device.paths.packs.mkdir()
        if gone != "restart":
            with pytest.raises(PackOlder):
                import_pack(device, make_pack(1))
    with desk.opened() as device:
        wanted = PackChange(pack_id="ports", version=1, title="Ports 1", sha256="ab" * 32, size=9)
        assert "" == apply_change(
            device, wanted
        )  # told, as any change; whether it is brought in is another matter
        with pytest.raises(PackOlder):
            import_pack(device, make_pack(1))
