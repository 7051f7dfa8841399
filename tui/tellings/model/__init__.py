"""Frozen data that flows between the stages; nothing here computes more than a look-up.

Coordinate spaces, named once and meant everywhere:

- CharOffset: code points into the cleaned text of one article (not bytes, not cells). Every Span
  is half-open: ``text[span.start:span.end]``.
- SentenceIndex, ParagraphIndex: count from 0 through one article, whatever the role.
- TokenIndex: counts from 0 through one sentence.
- PassageIndex: counts the rows of one comparison's aligned view.
- ScreenRow: terminal rows from the top of a laid-out document, 0 at its first line.
"""

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
from tellings.model.outlet import Credit, Origin, OriginReason, OutletsBoard, Share, SharedRun
from tellings.model.quote import Quotation, QuoteChange, QuoteEdit, QuoteMatch
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
