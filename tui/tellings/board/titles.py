"""Titles of claims: the shortest clear wording, word for word from one article."""

import re
from collections.abc import Iterable

from tellings.board.support import Support
from tellings.model import ArticleIndex, Mention, Role, Span

_DATELINE = re.compile(r"[A-Z][\w ,.'’-]{1,50}\([A-Za-z .]{2,30}\)\s*[—–-]+\s*")
"""A place and an agency before the first words."""
_FULL_STOP = re.compile(r"[^\W_]{3}\.$")
"""A stop that ends a sentence and no abbreviation."""
COVER = 0.6
"""Share of the claim's core weight that a title must hold, 0..1."""
FEWEST = 4
"""Content words under which a wording says too little."""
_LEANING = re.compile(
    r"""(?:he|she|it|they|we|i|his|her|its|their|this|that|these|those|him|them|who|which|
        and|but|so|also|however|then|there|here|because|although|while|with|as|for|of|to)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Openings that need the sentence before."""


def title_of(
    wordings: Iterable[tuple[Mention, Span]], core: frozenset[str], support: Support
) -> tuple[ArticleIndex, Span]:
    """Return the article and the run of it that names a claim best.

    Clear wordings go first: they hold most of the words that the outlets have in common, open on
    their own and aren't a caption. Among them the shortest wins; ties go by article id, then place.

    Args:
        wordings: mentions of the claim, each with a run of it; at least one.
        core: keys of the words that most of its tellers use.
        support: the story's words.
    """
    whole = support.weight_of(core)

    def bare(span: Span, text: str) -> Span:
        dateline = _DATELINE.match(text, span.start, span.end)
        return Span(dateline.end(), span.end) if dateline else span

    runs = [
        (mention, bare(span, support.index.articles[mention.article].text))
        for mention, span in wordings
    ]

    def rank(wording: tuple[Mention, Span]) -> tuple[bool, bool, bool, bool, int, tuple[str, int]]:
        mention, span = wording
        article = support.index.articles[mention.article]
        node = (mention.article, mention.sentence)
        text = article.text[span.start : span.end]
        keys = support.keys_in(node, span.start, span.end)
        opens = text[:1].isupper() or text[:1].isdigit()
        return (
            support.weight_of(core & keys) < COVER * whole,
            len(keys) < FEWEST,
            not opens or bool(_LEANING.match(text)),
            article.sentences[mention.sentence].role is Role.CAPTION,
            len(text),
            support.order(node),
        )

    mention, span = min(runs, key=rank)
    text = support.index.articles[mention.article].text[span.start : span.end]
    end = span.end - 1 if _FULL_STOP.search(text) else span.end
    return mention.article, Span(span.start, end)
