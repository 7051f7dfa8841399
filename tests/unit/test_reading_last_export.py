"""What the next report begins with: kept in a file, and never fatal."""

import json
from pathlib import Path

import pytest

from tellings.errors import WriteError
from tellings.reading.last_export import NAME, LastExport, load_last_export, save_last_export

LAST = LastExport("/reports of mine", "html", is_pair=False, story="quarry")


def test_a_report_is_remembered(tmp_path: Path) -> None:
    assert load_last_export(tmp_path / "state") == (None, "")
    save_last_export(tmp_path / "state", LAST)
    assert load_last_export(tmp_path / "state") == (LAST, "")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "damaged"),
        ("[]", "damaged"),
        (json.dumps({"schema": "tellings.export/1", "folder": 3}), "damaged"),
        (json.dumps({"schema": "tellings.export/2", "folder": "a"}), "newer"),
    ],
)
def test_a_file_that_is_damaged_or_newer_is_set_aside(tmp_path: Path, text: str, why: str) -> None:
    (tmp_path / NAME).write_text(text)
    held, message = load_last_export(tmp_path)
    assert held is None
    assert why in message
    assert (tmp_path / f"export.{why}.json").read_text() == text
    assert load_last_export(tmp_path) == (None, "")


def test_a_folder_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    with pytest.raises(WriteError, match="can't be written"):
        save_last_export(tmp_path / "state", LAST)
