"""A report file is whole or not there, and nothing is overwritten unasked."""

import os
import stat
from pathlib import Path

import pytest

from tellings.errors import WriteError
from tellings.report.write import write

not_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write into any folder"
)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_holds_the_text_byte_for_byte(tmp_path: Path) -> None:
    write(tmp_path / "a.md", "zwölf\nLöwen\n")
    assert (tmp_path / "a.md").read_bytes() == "zwölf\nLöwen\n".encode()
    assert names(tmp_path) == ["a.md"]


def test_a_new_file_gets_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write(tmp_path / "a.md", "x")
    modes = {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("usual", "a.md")}
    assert len(modes) == 1


def test_a_file_is_not_replaced_unasked(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("old")
    with pytest.raises(WriteError, match="exists already"):
        write(tmp_path / "a.md", "new")
    assert (tmp_path / "a.md").read_text() == "old"
    assert names(tmp_path) == ["a.md"]


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    target.write_text("old")
    target.chmod(0o640)
    write(target, "new", overwrite=True)
    assert target.read_text() == "new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "real.md", tmp_path / "link.md"
    target.write_text("old")
    link.symlink_to(target)
    write(link, "new", overwrite=True)
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_folders_are_made_on_request_only(tmp_path: Path) -> None:
    target = tmp_path / "one" / "two" / "a.md"
    with pytest.raises(WriteError, match="no such folder"):
        write(target, "x")
    assert names(tmp_path) == []
    write(target, "x", make_parents=True)
    assert target.read_text() == "x"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="is a folder"):
        write(tmp_path, "x", overwrite=True)


def test_a_file_on_the_way_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("old")
    with pytest.raises(WriteError, match="no such folder"):
        write(tmp_path / "file" / "a.md", "x", make_parents=True)


def test_a_device_is_not_replaced() -> None:
    with pytest.raises(WriteError, match="not an ordinary file"):
        write(Path(os.devnull), "x", overwrite=True)


@pytest.mark.parametrize("name", ["a\0b", "x" * 300])
def test_a_name_that_no_file_can_have_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(WriteError) as caught:
        write(tmp_path / name, "x")
    assert "can't be written" in caught.value.reason


def test_a_full_disk_leaves_the_old_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.md"
    target.write_text("old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteError, match="No space left on device"):
        write(target, "new", overwrite=True)
    assert target.read_text() == "old"
    assert names(tmp_path) == ["a.md"]


@not_root
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(WriteError, match="Permission denied"):
            write(tmp_path / "a.md", "x")
    finally:
        tmp_path.chmod(0o700)


def test_a_name_taken_meanwhile_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.md"
    sync = os.fsync

    def take_the_name(handle: int) -> None:
        target.write_text("somebody else's")
        sync(handle)

    monkeypatch.setattr(os, "fsync", take_the_name)
    with pytest.raises(WriteError, match="exists already"):
        write(target, "mine")
    assert target.read_text() == "somebody else's"
    assert names(tmp_path) == ["a.md"]
