"""What the rows of the order board say, so that no two claims of an outlet look alike."""

import re
from collections.abc import Iterable
from itertools import takewhile

from tellings.board.clauses import clauses
from tellings.board.title_runs import bare
from tellings.model import ArticleIndex, Claim, ClaimsBoard, Span

ALIKE = 18
"""Characters in which no two rows begin alike, if possible: a narrow column shows little more."""
OMITTED = "…"
"""Stands for the beginning of a sentence that is left out."""

_WORD = re.compile(r"\w+")


def row_words(board: ClaimsBoard, outlet: ArticleIndex, claims: Iterable[Claim]) -> dict[int, str]:
    """Return by id what an outlet's rows say: its own words where it first tells each claim.

    They are always the outlet's. One sentence may tell several claims. It stands for the claim that
    is named by it, or else for the first. Each of the others is told by the clause that shares most
    words with its title, up to the end of the sentence; where that begins like another row, by what
    of the sentence is further, or by the same words with the claim's number.
    """
    by_start: dict[int, list[Claim]] = {}
    for claim in claims:
        first = claim.first_in(outlet)
        if first is not None:
            by_start.setdefault(first.start, []).append(claim)
    words, further = {}, []
    for told in by_start.values():
        named = next((claim for claim in told if _is_named(board, outlet, claim)), told[0])
        words[named.id] = own_words(board, outlet, named)
        further += [(claim, words[named.id]) for claim in told if claim is not named]
    begun = {said[:ALIKE] for said in words.values()}
    for claim, said in further:
        own = own_words(board, outlet, claim)
        choices = [claim.title] if claim.title_article == outlet else []
        choices += [*_clauses(own, claim.title), _rest(own, said)]
        unlike = (choice for choice in choices if choice and choice[:ALIKE] not in begun)
        words[claim.id] = next(unlike, f"claim {claim.id + 1}: {own}")
        begun.add(words[claim.id][:ALIKE])
    return words


def own_words(board: ClaimsBoard, outlet: ArticleIndex, claim: Claim) -> str:
    """Return an outlet's words for a claim where it first tells it, without a dateline.

    The claim's title where the outlet doesn't tell it.
    """
    mention, article = claim.first_in(outlet), board.articles[outlet]
    if mention is None:
        return claim.title
    span = bare(article.text, Span(mention.start, mention.end))
    is_cut = mention.start > article.sentences[mention.sentence].start
    return OMITTED * is_cut + " ".join(article.text[span.start : span.end].split())


def _is_named(board: ClaimsBoard, outlet: ArticleIndex, claim: Claim) -> bool:
    """Return whether the sentence in which an outlet first tells a claim holds its title."""
    first = claim.first_in(outlet)
    if first is None or claim.title_article != outlet:
        return False
    return claim.title in board.articles[outlet].sentences[first.sentence].text


def _clauses(words: str, title: str) -> list[str]:
    """Return what words say from each clause on, those with most of a title's words first."""
    wanted = set(_WORD.findall(title.casefold()))
    found = clauses(words)
    found.sort(key=lambda span: -len(wanted & set(_WORD.findall(_said(words, span).casefold()))))
    return [OMITTED * (span.start > 0) + words[span.start :] for span in found]


def _said(words: str, span: Span) -> str:
    return words[span.start : span.end]


def _rest(words: str, shown: str) -> str:
    """Return what words say beyond their beginning that is shown; '' for nothing."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(words, shown, strict=False))
    length = sum(1 for _ in same)
    return OMITTED + words[words.rfind(" ", 0, length) + 1 :] if length < len(words) else ""
