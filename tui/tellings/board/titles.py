"""Titles of claims: the shortest clear wording, word for word from one article."""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from tellings.board.clarity import Clarity, clarity, has_lost_mark, has_verb
from tellings.board.clauses import clauses
from tellings.board.support import Support, related
from tellings.model import ArticleIndex, Mention, Role, Span

_DATELINE = re.compile(r"[A-Z][\w ,.'’-]{1,50}\([A-Za-z .]{2,30}\)\s*[—–-]+\s*")
"""A place and an agency before the first words."""
_FULL_STOP = re.compile(r"[^\W_]{3}\.$")
"""A stop that ends a sentence and no abbreviation."""
_BULLET = re.compile(r"[-–—•*]\s+")
_PARTING = (",", ";", ":", "—", "–")
_FURTHER = re.compile(
    r"(?:and|but|or|so|which|who|whose|where|when|while|as|because|since|although|though|according|"
    r"despite|after|before|with|without|including|saying|adding|one\s+of|some\s+of|\w+ing)\b",
    re.IGNORECASE,
)
"""What goes on after a comma with more than an item of a list."""
_AND = re.compile(r"(?:and|or|but|so)\s", re.IGNORECASE)
KEPT = 0.85
"""Share of a wording's common weight that what is left of it must hold, 0..1."""
TOLD = 0.55
"""Share of the weight of what tells the claim that what is left must hold, 0..1."""
COVER = 0.6
"""Share of the claim's core weight that a title must hold, 0..1."""
FEWEST = 4
"""Content words under which a wording says too little."""
_JOINT = re.compile(r"(?:However|Meanwhile|Also|Still|Then|Yet|But|And|So),?\s+(?=[A-Z\d“\"])")
"""Openings that join a sentence to the one before and tell nothing."""
_LOST_MARK = re.compile(r"""[\s,;:—–-]*["“‘]$""")
"""An opening quotation mark whose quotation is not in the wording."""

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


_Rank = tuple[bool, Clarity, bool, int, bool, bool, bool, bool, bool]
"""What a wording is judged by, the worst last."""


def is_fragment(text: str) -> bool:
    """Return whether a wording tells nothing: 'Mayor Ada Brun said', 'the engineer, Ada Brun'."""
    if "," in text and len(text.split()) <= NAMED and not _VERB.search(text):
        return True
    if not _SAYS.search(text) or any(char.isdigit() for char in text):
        return False
    return len(_LOWER.findall(_SAID_TO.sub("", text))) < LEAST_SAID


def title_of(
    wordings: Iterable[tuple[Mention, Span]],
    core: frozenset[str],
    support: Support,
    taken: Collection[str] = (),
    backers: Callable[[Mention], int] = lambda mention: 0,
) -> tuple[Mention, Span]:
    """Return the mention whose sentence has the run that names a claim best, and that run.

    Clear wordings go first: they say more than who speaks, are whole clauses, name no
    other claim, stand in the sentence that most other outlets tell too, hold most of the words
    that the outlets have in common, open on their own and aren't a caption. Among them those win
    that add least of their own to what others tell, then the shortest; ties go by article id,
    then place. A wording may end before a further clause that holds none of the common words.

    Args:
        wordings: mentions of the claim, each with a run of it; at least one. The first run of a
            mention is what tells the claim.
        core: keys of the words that most of its tellers use.
        support: the story's words.
        taken: titles of other claims.
        backers: how many other outlets have what a mention tells too.
    """
    wordings = list(wordings)
    articles = support.index.articles
    whole = support.weight_of(core)

    def text_of(run: _Run) -> str:
        return articles[run.mention.article].text[run.span.start : run.span.end]

    def keys_of(run: _Run) -> frozenset[str]:
        node = (run.mention.article, run.mention.sentence)
        return support.keys_in(node, run.span.start, run.span.end)

    def common(run: _Run) -> int:
        return support.weight_of(core & keys_of(run))

    def clear_first(run: _Run) -> _Rank:
        text = text_of(run)
        how = clarity(text)
        sentence = articles[run.mention.article].sentences[run.mention.sentence]
        return (
            is_fragment(text),
            how if how > Clarity.LEANS else Clarity.CLEAR,
            text in taken or text.removesuffix(".") in taken,
            -backed[run.mention],
            common(run) < COVER * whole,
            len(keys_of(run)) < FEWEST,
            how is Clarity.LEANS,
            run.is_wider,
            sentence.role is Role.CAPTION,
        )

    def tells(run: _Run) -> bool:
        """Return whether what is left of a wording still tells what the whole of it does."""
        keys, needed = keys_of(run), telling[run.mention]
        return support.weight_of(keys & needed) >= TOLD * support.weight_of(needed)

    backed = {mention: backers(mention) for mention, _ in wordings}
    telling: dict[Mention, frozenset[str]] = {}
    for mention, span in wordings:
        telling.setdefault(mention, keys_of(_Run(mention, span)))
    runs = []
    told: dict[ArticleIndex, set[str]] = {}
    for mention, span in wordings:
        article = articles[mention.article]
        full = _Run(mention, bare(article.text, span))
        told.setdefault(mention.article, set()).update(keys_of(full))
        shorter = (
            _Run(mention, run)
            for run in beginnings(article.text, full.span)
            if common(_Run(mention, run)) >= KEPT * common(full) and tells(_Run(mention, run))
        )
        sentence = bare(article.text, article.sentences[mention.sentence].span)
        runs += [full, *shorter, _Run(mention, sentence, is_wider=True)]
    ranked = [(clear_first(run), run) for run in runs]
    best = min(rank for rank, _ in ranked)

    def own_share(run: _Run) -> int:
        """Return in fifths how much of a wording no other outlet tells; 0 for a sole teller."""
        others = {key for place, own in told.items() if place != run.mention.article for key in own}
        keys = keys_of(run)
        alone = {key for key in keys if not any(related(key, other) for other in others)}
        return round(5 * support.weight_of(alone) / (support.weight_of(keys) or 1)) if others else 0

    def least(run: _Run) -> tuple[int, int, tuple[str, int]]:
        node = (run.mention.article, run.mention.sentence)
        return (own_share(run), len(text_of(run)), support.order(node))

    found = min((run for rank, run in ranked if rank == best), key=least)
    end = found.span.end - 1 if _FULL_STOP.search(text_of(found)) else found.span.end
    return found.mention, Span(found.span.start, end)


@dataclass(frozen=True, slots=True)
class _Run:
    """A run of a mention's sentence that may become the title."""

    mention: Mention
    span: Span
    is_wider: bool = False
    """True where it is more than the mention."""


def bare(text: str, span: Span) -> Span:
    """Return a run of a text without dateline, list sign, joint, or a quotation's lost mark."""
    start, end = span.start, span.end
    for opening in (_BULLET, _DATELINE, _JOINT):
        found = opening.match(text, start, end)
        start = found.end() if found else start
    lost = _LOST_MARK.search(text, start, end)
    return Span(start, lost.start() if lost and has_lost_mark(text[start:end]) else end)


def beginnings(text: str, span: Span) -> list[Span]:
    """Return what a run says before each of its further clauses that a comma or more parts off.

    Items of a list are no clauses.
    """
    found = []
    for clause in clauses(text[span.start : span.end])[:-1]:
        end = span.start + clause.end
        kept = text[span.start : end].rstrip()
        rest = text[end : span.end]
        parted = kept[-1:] in _PARTING or text[end : end + 1] == "("
        if parted and (kept[-1:] != "," or _FURTHER.match(rest)):
            joined = _AND.match(rest)
            if joined is None or has_verb(rest[joined.end() :]):
                found.append(Span(span.start, span.start + len(kept.rstrip(" ,;:—–("))))
    return found
