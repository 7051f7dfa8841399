"""Frozen data that flows between the stages; nothing here computes more than a look-up.

Coordinate spaces, named once and meant everywhere:

- CharOffset: code points into the cleaned text of one article (not bytes, not cells). Every Span
  is half-open: ``text[span.start:span.end]``.
- SentenceIndex, ParagraphIndex: count from 0 through one article, whatever the role.
- TokenIndex: counts from 0 through one sentence.
- PassageIndex: counts the rows of one comparison's aligned view.
- ScreenRow: terminal rows from the top of a laid-out document, 0 at its first line.

What is not needed to show an article loads when it is first asked for: Python takes about half a
millisecond to make a class of this kind.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from tellings.model.story import Story
from tellings.model.text import (
    CONTENT_ROLES,
    Article,
    CharOffset,
    Masthead,
    Paragraph,
    ParagraphIndex,
    PassageIndex,
    Role,
    ScreenRow,
    Sentence,
    SentenceIndex,
    Source,
    Span,
    Token,
    TokenIndex,
)

if TYPE_CHECKING:
    from tellings.model.claim import (
        ArticleIndex,
        Claim,
        ClaimConflict,
        ClaimsBoard,
        How,
        Mention,
    )
    from tellings.model.comparison import (
        AlteredQuote,
        Comparison,
        Conflict,
        ConflictType,
        ElsewhereSpan,
        LinkedPair,
        Move,
        Passage,
        SentenceSpan,
    )
    from tellings.model.correction import (
        Corrections,
        LinkRef,
        OutletName,
        RoleOverride,
        SentenceRef,
    )
    from tellings.model.fact import Fact, FactKind, FactMention, FiguresBoard
    from tellings.model.link import Evidence, EvidenceType, Kind, Link
    from tellings.model.outlet import (
        Credit,
        Origin,
        OriginReason,
        OutletsBoard,
        Overruled,
        Share,
        SharedRun,
    )
    from tellings.model.quote import Quotation, QuoteChange, QuoteEdit, QuoteMatch
    from tellings.model.utterance import QuotesBoard, Utterance, Version
    from tellings.model.wording import Piece, PieceKind, Wording

__all__ = [
    "CONTENT_ROLES",
    "AlteredQuote",
    "Article",
    "ArticleIndex",
    "CharOffset",
    "Claim",
    "ClaimConflict",
    "ClaimsBoard",
    "Comparison",
    "Conflict",
    "ConflictType",
    "Corrections",
    "Credit",
    "ElsewhereSpan",
    "Evidence",
    "EvidenceType",
    "Fact",
    "FactKind",
    "FactMention",
    "FiguresBoard",
    "How",
    "Kind",
    "Link",
    "LinkRef",
    "LinkedPair",
    "Masthead",
    "Mention",
    "Move",
    "Origin",
    "OriginReason",
    "OutletName",
    "OutletsBoard",
    "Overruled",
    "Paragraph",
    "ParagraphIndex",
    "Passage",
    "PassageIndex",
    "Piece",
    "PieceKind",
    "Quotation",
    "QuoteChange",
    "QuoteEdit",
    "QuoteMatch",
    "QuotesBoard",
    "Role",
    "RoleOverride",
    "ScreenRow",
    "Sentence",
    "SentenceIndex",
    "SentenceRef",
    "SentenceSpan",
    "Share",
    "SharedRun",
    "Source",
    "Span",
    "Story",
    "Token",
    "TokenIndex",
    "Utterance",
    "Version",
    "Wording",
]
_LATER = {
    "claim": "ArticleIndex Claim ClaimConflict ClaimsBoard How Mention",
    "comparison": "AlteredQuote Comparison Conflict ConflictType ElsewhereSpan LinkedPair Move "
    "Passage SentenceSpan",
    "correction": "Corrections LinkRef OutletName RoleOverride SentenceRef",
    "fact": "Fact FactKind FactMention FiguresBoard",
    "link": "Evidence EvidenceType Kind Link",
    "outlet": "Credit Origin OriginReason OutletsBoard Overruled Share SharedRun",
    "quote": "Quotation QuoteChange QuoteEdit QuoteMatch",
    "utterance": "QuotesBoard Utterance Version",
    "wording": "Piece PieceKind Wording",
}
_HOMES = {name: module for module, names in _LATER.items() for name in names.split()}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    held = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = held
    return held
