"""The user's settings, where they come from and where files live."""
