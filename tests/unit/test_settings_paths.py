"""Where files live: the platform's folders, or those that the environment names."""

from pathlib import Path

import pytest

from tellings.settings import paths

FOLDERS = {
    "TELLINGS_CONFIG_DIR": paths.config_dir,
    "TELLINGS_DATA_DIR": paths.data_dir,
    "TELLINGS_STATE_DIR": paths.state_dir,
    "TELLINGS_CACHE_DIR": paths.cache_dir,
}


@pytest.mark.parametrize("variable", FOLDERS)
def test_the_environment_names_a_folder(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, str(tmp_path / "here"))
    assert FOLDERS[variable]() == tmp_path / "here"


@pytest.mark.parametrize("variable", FOLDERS)
def test_without_it_the_platform_says_where(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, "")
    empty = FOLDERS[variable]()
    monkeypatch.delenv(variable)
    assert FOLDERS[variable]() == empty
    assert "tellings" in empty.parts


def test_asking_for_a_path_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in FOLDERS:
        monkeypatch.setenv(variable, str(tmp_path / variable))
    for ask in (*FOLDERS.values(), paths.config_file, paths.library_dir):
        ask()
    assert list(tmp_path.iterdir()) == []


def test_file_and_library_lie_in_their_folders() -> None:
    assert paths.config_file().parent == paths.config_dir()
    assert paths.library_dir().parent == paths.data_dir()
