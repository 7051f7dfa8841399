"""The user's settings, where they come from and where files live."""

from tellings.settings.load import Loaded, Origin, load
from tellings.settings.schema import ExportSettings, ReaderSettings, Settings

__all__ = ["ExportSettings", "Loaded", "Origin", "ReaderSettings", "Settings", "load"]
