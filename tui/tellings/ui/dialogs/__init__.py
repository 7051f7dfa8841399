"""Dialogs: each asks one thing and returns the answer, None where it was closed.

Each is imported where it is opened: the first text does not wait for them.
"""
