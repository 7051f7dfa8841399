"""Dialogs: each asks one thing and returns the answer, None where it was closed."""
