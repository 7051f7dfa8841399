"""Roles: what each paragraph and sentence of an article is, each with its reason."""

from tellings.ingest.roles.assign import assign
from tellings.ingest.roles.line import is_heading_like
from tellings.ingest.roles.sentence import sentence_roles

__all__ = ["assign", "is_heading_like", "sentence_roles"]
