"""Sentences that are something else than the paragraph they stand in."""

import re
from collections.abc import Sequence

from tellings.ingest.roles.captions import CREDIT
from tellings.ingest.roles.datelines import opening_dateline
from tellings.model import Role

_TAIL = re.compile(
    r"\(?(?:additional )?(?:reporting|editing|writing) (?:by|and writing by)\b.*"
    r"|(?:read more|read also|also read|see also|watch|related)\s*:.*"
    r"|(?:copyright\b|[©ⓒ]).*|all rights reserved\W*|do not reproduce\b.*",
    re.IGNORECASE,
)
_BARE_DATELINE = re.compile(
    r"[A-Z][A-Z.'’ -]+(?:,\s[A-Z][\w. ]{1,20})?\s?[-–—]{1,2}"
    r"|[A-Z][A-Z' -]+,\s(?:D\.C\.|[A-Z][a-z]{2,5}\.)"
)


def sentence_roles(sentences: Sequence[str], role: Role) -> tuple[Role, ...]:
    """Return the role of each sentence of a paragraph with this role."""
    roles = [role] * len(sentences)
    if role is Role.CAPTION:
        for place, sentence in enumerate(sentences):
            if place and CREDIT.fullmatch(sentence.strip()):
                roles[place] = Role.META
    elif role is Role.BODY and len(sentences) > 1:
        last = len(sentences) - 1
        while last > 0 and (_TAIL.fullmatch(sentences[last]) or CREDIT.fullmatch(sentences[last])):
            roles[last] = Role.META
            last -= 1
        if _is_dateline(sentences[0]):
            roles[0] = Role.DATELINE
    return tuple(roles)


def _is_dateline(sentence: str) -> bool:
    if len(sentence) < 40 and _BARE_DATELINE.fullmatch(sentence):
        return True
    found = opening_dateline(sentence)
    return found is not None and found["day"] is not None and found.end() == len(sentence)
