"""Roles: what each paragraph and sentence of an article is, each with its reason."""

from tellings.ingest.roles.assign import assign
from tellings.ingest.roles.sentence import sentence_roles

__all__ = ["assign", "sentence_roles"]
