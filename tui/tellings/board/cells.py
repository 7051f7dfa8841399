"""Cells: how claims and their tellers are shown, the same on screens, in commands and reports."""

from collections.abc import Sequence
from dataclasses import dataclass

from tellings.model import Article, ArticleIndex, Claim, How, QuoteChange, Utterance


@dataclass(frozen=True, slots=True)
class Glyphs:
    """One character for each thing that a cell can say, and what stands before a claim."""

    told: str
    partly: str
    conflict: str
    possible: str
    """Before a claim whose conflicts are all possible ones; longer than one character."""
    perhaps: str
    absent: str
    quote: str
    bar: str
    rest: str
    paragraph: str
    arrow: str

    def how(self, how: How | None) -> str:
        """Return the character for how an article tells a claim."""
        match how:
            case How.TOLD:
                return self.told
            case How.PARTLY:
                return self.partly
            case How.CONFLICT:
                return self.conflict
            case How.PERHAPS:
                return self.perhaps
            case None:
                return self.absent


UNICODE = Glyphs("●", "◐", "!", "!?", "?", "·", '"', "━", "─", "¶", "→")
ASCII = Glyphs("#", "o", "!", "!?", "?", ".", '"', "#", ".", "p", ">")


def flag(claim: Claim, glyphs: Glyphs = UNICODE) -> str:
    """Return the mark in front of a claim: conflict, else altered quotation, else nothing.

    Where no conflict of it is sure it has a mark of its own.
    """
    if claim.conflicts:
        return glyphs.possible if is_only_possible(claim) else glyphs.conflict
    return glyphs.quote if claim.altered_quote else ""


def is_only_possible(claim: Claim) -> bool:
    """Return whether a claim has conflicts and all of them are possible ones."""
    return bool(claim.conflicts) and not claim.clashes_surely


def teller(
    claim: Claim, place: ArticleIndex, article: Article, glyphs: Glyphs = UNICODE
) -> tuple[str, str]:
    """Return what an article's cell says: how it tells the claim, and where it first does so."""
    mention = claim.mention_in(place)
    if mention is None:
        return glyphs.how(None), ""
    mark = glyphs.how(mention.how)
    paragraph = article.sentences[mention.sentence].paragraph
    return mark, f"{glyphs.paragraph}{paragraph + 1}"


def coverage(claim: Claim) -> str:
    """Return '4/5', '3/5 +1?' where one more perhaps tells it, '4/5 2 origins' for copies."""
    told = f"{claim.told_by}/{claim.of}"
    if claim.perhaps_by:
        told += f" +{claim.perhaps_by}?"
    if claim.origins == claim.told_by:
        return told
    return f"{told} {claim.origins} origin{'s' if claim.origins > 1 else ''}"


def told_by(claim: Claim) -> str:
    """Return by how many a claim is told, in words: 'told by 3 of 5, perhaps by 1 more'."""
    told = f"told by {claim.told_by} of {claim.of}"
    return f"{told}, perhaps by {claim.perhaps_by} more" if claim.perhaps_by else told


def bar(claim: Claim, width: int, glyphs: Glyphs = UNICODE) -> str:
    """Return a bar of so many characters, filled by the claim's coverage; never quite empty."""
    filled = max(1, round(width * claim.told_by / claim.of))
    return glyphs.bar * filled + glyphs.rest * (width - filled)


def said_by(utterance: Utterance) -> str:
    """Return the speaker's name, or in words that none is named or read."""
    return utterance.speaker or ("speaker not read" if utterance.is_unread else "nobody named")


def wording(utterance: Utterance) -> str:
    """Return in a few words how the versions of an utterance differ."""
    match utterance.change:
        case None:
            return "one outlet only"
        case QuoteChange.SAME:
            return "same words"
        case QuoteChange.PART:
            return "quoted in part"
        case QuoteChange.CUT:
            return "shortened"
        case QuoteChange.BRACKETED:
            return "explained"
        case QuoteChange.ALTERED:
            return "other words"
        case QuoteChange.PARAPHRASED:
            return "paraphrased"


def who(claim: Claim, tags: Sequence[str], glyphs: Glyphs = UNICODE) -> str:
    """Return who tells a claim where a column for each outlet has no room: 'AP REU', 'all but AP'.

    Outlets that tell it partly, perhaps or in conflict have the mark for that behind them.
    """
    tellers = claim.tellers
    absent = [place for place in range(claim.of) if place not in set(tellers)]
    marks = {place: glyphs.how(how) for place in tellers if (how := claim.how(place)) != How.TOLD}
    if not absent and not marks:
        return "all"
    if 0 < len(absent) < len(tellers) / 2 and not marks:
        return f"all but {' '.join(tags[place] for place in absent)}"
    return " ".join(f"{tags[place]}{marks.get(place, '')}" for place in tellers)
