"""Fragments: wordings that say who speaks, or who somebody is, and nothing else."""

import re

_SAYS = re.compile(
    r"\b(?:said|says|say|told|tells|added|adds|stated|noted|according\s+to|announced|argued)\b"
)
_SAID_TO = re.compile(
    r"\b(?:said|says|say|told|tells|added|adds|stated|noted|according|announced|argued|to|the|a|an|"
    r"in|on|at|of|for|by|his|her|its|their|he|she|they|it|who|that|reporters?|journalists?|"
    r"statement|interview|spokes\w+|officials?|ministers?|presidents?|chief|secretary|general|"
    r"mayor|governor|police|mon|tues|wednes|thurs|fri|satur|sun)\b"
)
_LOWER = re.compile(r"(?<![\w’'-])[a-z][\w’'-]+")
_VERB = re.compile(
    r"(?<![\w’'-])(?:[a-z]+(?:ed|[^s’']s)|be|been|can|could|did|do|fell|found|gave|go|got|had|have|held|"
    r"kept|knew|left|lost|made|may|met|might|must|paid|put|ran|said|saw|sent|shall|should|shut|sold|"
    r"stood|take|tell|told|took|went|were|will|won|would)(?![\w’'-])|[a-z]n[’']t\b"
)
"""What is likely to be a finite verb, plurals too."""
NAMED = 8
"""Words up to which a wording with a comma and without a verb is a name with who that is."""
LEAST_SAID = 2
"""Words besides names and who says it under which a wording says nothing."""


def is_fragment(text: str) -> bool:
    """Return whether a wording tells nothing: 'Mayor Ada Brun said', 'the engineer, Ada Brun'."""
    if "," in text and len(text.split()) <= NAMED and not _VERB.search(text):
        return True
    if not _SAYS.search(text) or any(char.isdigit() for char in text):
        return False
    return len(_LOWER.findall(_SAID_TO.sub("", text))) < LEAST_SAID
