"""Where files live; nothing here makes a folder or reads a file.

Each folder follows the platform's rules. A variable in the environment replaces it:
TELLINGS_CONFIG_DIR, TELLINGS_DATA_DIR, TELLINGS_STATE_DIR, TELLINGS_CACHE_DIR.
"""

import os
from collections.abc import Callable
from pathlib import Path

import platformdirs

_APP = "tellings"


def config_dir() -> Path:
    """Return the folder of the settings file."""
    return _folder("TELLINGS_CONFIG_DIR", platformdirs.user_config_path)


def data_dir() -> Path:
    """Return the folder of what a person keeps: the library."""
    return _folder("TELLINGS_DATA_DIR", platformdirs.user_data_path)


def state_dir() -> Path:
    """Return the folder of what the reader remembers: positions, marks, notes, corrections."""
    return _folder("TELLINGS_STATE_DIR", platformdirs.user_state_path)


def cache_dir() -> Path:
    """Return the folder of what can be made again."""
    return _folder("TELLINGS_CACHE_DIR", platformdirs.user_cache_path)


def config_file() -> Path:
    """Return the path of the settings file, whether it exists or not."""
    return config_dir() / "config.toml"


def library_dir() -> Path:
    """Return the folder of the user's own stories."""
    return data_dir() / "stories"


def sessions_dir() -> Path:
    """Return the folder of what the reader kept, a file a story."""
    return state_dir() / "sessions"


def _folder(variable: str, standard: Callable[..., Path]) -> Path:
    named = os.environ.get(variable)
    return Path(named) if named else standard(_APP, appauthor=False)
