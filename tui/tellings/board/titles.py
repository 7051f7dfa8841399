"""Titles of claims: the shortest clear wording, word for word from one article."""

import re
from collections.abc import Sequence

from tellings.board.support import Support
from tellings.model import Mention, Role

COVER = 0.6
"""Share of the claim's core weight that a title must hold, 0..1."""
FEWEST = 4
"""Content words under which a wording says too little."""
_LEANING = re.compile(
    r"""^(?:he|she|it|they|we|i|his|her|its|their|this|that|these|those|him|them|who|which|
        and|but|so|also|however|then|there|here|because|although|while|with|as|for|of|to)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Openings that need the sentence before."""


def title_of(mentions: Sequence[Mention], core: frozenset[str], support: Support) -> Mention:
    """Return the mention whose words name the claim best; ties go by article id, then place.

    Clear wordings go first: they open on their own, hold most of the words that the outlets have
    in common, and aren't only a quotation. Among them the shortest wins.
    """
    whole = support.weight_of(core)

    def rank(mention: Mention) -> tuple[bool, bool, bool, bool, int, tuple[str, int]]:
        article = support.index.articles[mention.article]
        node = (mention.article, mention.sentence)
        text = article.text[mention.start : mention.end]
        keys = support.keys_in(node, mention.start, mention.end)
        return (
            support.weight_of(core & keys) < COVER * whole,
            len(keys) < FEWEST,
            bool(_LEANING.match(text)) or (not text[:1].isupper() and not text[:1].isdigit()),
            article.sentences[mention.sentence].role is Role.CAPTION,
            len(text),
            support.order(node),
        )

    return min(mentions, key=rank)
