"""The settings in force: defaults, replaced by what the settings file says."""

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import Field, dataclass, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tellings.errors import SettingsError
from tellings.settings.lines import key_lines
from tellings.settings.schema import TABLES, ExportSettings, ReaderSettings, Settings

MAX_BYTES = 1_000_000
"""A larger settings file is something else."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value came from."""

    file: Path | None = None
    """None: the built-in default."""
    line: int | None = None
    """From 1; None where it is not known."""

    def __str__(self) -> str:
        """Return 'default', 'config.toml' or 'config.toml:4', with the whole path."""
        if self.file is None:
            return "default"
        return f"{self.file}:{self.line}" if self.line else str(self.file)


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings in force, where each came from and what was wrong with the file."""

    settings: Settings
    origins: Mapping[str, Origin]
    """By the setting's name ('reader.theme', 'keys.next-diff'); every setting has one."""
    problems: tuple[SettingsError, ...] = ()
    """What could not be used; the default stands in its place."""


def load(file: Path) -> Loaded:
    """Return the settings that a file and the defaults make together.

    A file that doesn't exist is no problem; whatever else is wrong is in ``problems``.
    """
    try:
        text = _read(file)
    except SettingsError as error:
        return _Loading(file, {}).loaded({}, [error])
    if not text:
        return _Loading(file, {}).loaded({}, [])
    # most people have no settings file, and then nothing that reads it is loaded
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return _Loading(file, {}).loaded({}, [_syntax(file, error)])
    return _Loading(file, key_lines(text)).loaded(data, [])


def _read(file: Path) -> str:
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return ""
    except OSError as error:
        reason = error.strerror or str(error)
        raise SettingsError(str(file), f"can't be read ({reason})", "defaults are used") from None
    if len(data) > MAX_BYTES:
        raise SettingsError(str(file), "is too large for settings", "defaults are used")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SettingsError(str(file), "is not UTF-8", "save it as UTF-8") from None


def _syntax(file: Path, error: ValueError) -> SettingsError:
    message = str(error)
    place = re.search(r" \(at line (\d+), column \d+\)$", message)
    subject = f"{file}:{place[1]}" if place else str(file)
    reason = message[: place.start()] if place else message
    return SettingsError(subject, f"not TOML: {reason}", "correct it; defaults are used")


class _Loading:
    """Takes the values of one file over, setting by setting."""

    def __init__(self, file: Path, lines: Mapping[str, int]) -> None:
        self._file = file
        self._lines = lines
        self._problems: list[SettingsError] = []
        self._origins: dict[str, Origin] = {
            f"{table}.{field.name}": Origin()
            for table, kind in TABLES.items()
            for field in fields(kind)
        }

    def loaded(self, data: Mapping[str, Any], problems: Iterable[SettingsError]) -> Loaded:
        """Return what the file's data makes of the defaults."""
        self._problems += problems
        values: dict[str, dict[str, Any]] = {table: {} for table in TABLES}
        keys: dict[str, str] = {}
        for name, content in data.items():
            if name != "keys" and name not in TABLES:
                self._unknown(name, [*TABLES, "keys"])
            elif not isinstance(content, dict):
                self._problem(name, "must be a table", f"write [{name}] on a line of its own")
            elif name == "keys":
                keys = self._keys(content)
            else:
                values[name] = self._table(name, content)
        settings = Settings(
            reader=replace(ReaderSettings(), **values["reader"]),
            export=replace(ExportSettings(), **values["export"]),
            keys=MappingProxyType(keys),
        )
        return Loaded(settings, MappingProxyType(self._origins), tuple(self._problems))

    def _table(self, table: str, content: Mapping[str, Any]) -> dict[str, Any]:
        known = {field.name: field for field in fields(TABLES[table])}
        values: dict[str, Any] = {}
        for key, value in content.items():
            name = f"{table}.{key}"
            if key not in known:
                self._unknown(name, [f"{table}.{one}" for one in known])
            elif wrong := _wrong(known[key], value):
                self._problem(name, wrong, "the default is used")
            else:
                values[key] = value
                self._origins[name] = self._origin(name)
        return values

    def _keys(self, content: Mapping[str, Any]) -> dict[str, str]:
        found: dict[str, str] = {}
        for action, value in content.items():
            name = f"keys.{action}"
            if isinstance(value, list) and all(isinstance(key, str) for key in value):
                value = ",".join(value)
            if isinstance(value, str) and value.strip():
                found[action] = value
                self._origins[name] = self._origin(name)
            else:
                self._problem(name, f"must be keys such as 'n,]', not {value!r}", "it is left out")
        return found

    def _origin(self, name: str) -> Origin:
        return Origin(self._file, self._lines.get(name))

    def _unknown(self, name: str, known: list[str]) -> None:
        keys = {one.rpartition(".")[2]: one for one in known}
        near = difflib.get_close_matches(name.rpartition(".")[2], keys, n=1)
        remedy = f"did you mean {keys[near[0]]}?" if near else f"there are {', '.join(known)}"
        self._problem(name, "no such setting", remedy)

    def _problem(self, name: str, reason: str, remedy: str) -> None:
        subject = f"{self._origin(name)}: {name}"
        self._problems.append(SettingsError(subject, reason, remedy))


_TYPES = {bool: "true or false", str: "a text in quotes"}


def _wrong(field: Field[Any], value: Any) -> str:
    """Return why a value can't be a setting's, '' where it can."""
    if type(value) is not type(field.default):
        return f"must be {_TYPES[type(field.default)]}, not {value!r}"
    choices = field.metadata["choices"]
    if choices and value not in choices:
        return f"must be one of {', '.join(choices)}, not {value!r}"
    return ""
