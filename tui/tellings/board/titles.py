"""Titles of claims: the shortest clear wording, word for word from one article."""

import re
from collections.abc import Iterable

from tellings.board.support import Support, related
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


def title_of(
    wordings: Iterable[tuple[Mention, Span]], core: frozenset[str], support: Support
) -> tuple[ArticleIndex, Span]:
    """Return the article and the run of it that names a claim best.

    Clear wordings go first: they say more than who speaks, hold most of the words that the outlets
    have in common, open on their own and aren't a caption. Among them those win that add least of
    their own to what others tell, then the shortest; ties go by article id, then place.

    Args:
        wordings: mentions of the claim, each with a run of it; at least one.
        core: keys of the words that most of its tellers use.
        support: the story's words.
    """
    wordings = list(wordings)
    whole = support.weight_of(core)

    def bare(span: Span, text: str) -> Span:
        dateline = _DATELINE.match(text, span.start, span.end)
        return Span(dateline.end(), span.end) if dateline else span

    told: dict[ArticleIndex, frozenset[str]] = {}
    for mention, span in wordings:
        node = (mention.article, mention.sentence)
        own = support.keys_in(node, span.start, span.end)
        told[mention.article] = told.get(mention.article, frozenset()) | own
    runs = [
        (mention, bare(span, support.index.articles[mention.article].text))
        for mention, span in wordings
    ]

    def own_share(article: ArticleIndex, keys: frozenset[str]) -> int:
        """Return in fifths how much of a wording no other outlet tells; 0 for a sole teller."""
        others = frozenset[str]().union(*(held for place, held in told.items() if place != article))
        alone = {key for key in keys if not any(related(key, other) for other in others)}
        return round(5 * support.weight_of(alone) / (support.weight_of(keys) or 1)) if others else 0

    def rank(
        wording: tuple[Mention, Span],
    ) -> tuple[bool, bool, bool, bool, bool, int, int, tuple[str, int]]:
        mention, span = wording
        article = support.index.articles[mention.article]
        node = (mention.article, mention.sentence)
        text = article.text[span.start : span.end]
        keys = support.keys_in(node, span.start, span.end)
        opens = text[:1].isupper() or text[:1].isdigit()
        return (
            is_fragment(text),
            support.weight_of(core & keys) < COVER * whole,
            len(keys) < FEWEST,
            not opens or bool(_LEANING.match(text)),
            article.sentences[mention.sentence].role is Role.CAPTION,
            own_share(mention.article, keys),
            len(text),
            support.order(node),
        )

    mention, span = min(runs, key=rank)
    article = support.index.articles[mention.article]
    text = article.text[span.start : span.end]
    if is_fragment(text):  # who speaks is no claim: what is said stands in the same sentence
        span = bare(article.sentences[mention.sentence].span, article.text)
        text = article.text[span.start : span.end]
    end = span.end - 1 if _FULL_STOP.search(text) else span.end
    return mention.article, Span(span.start, end)
