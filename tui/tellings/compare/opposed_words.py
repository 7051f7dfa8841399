"""Words and phrases that say the opposite of each other about one thing, as news uses them."""

from dataclasses import dataclass
from functools import cache

from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line, Word

OPPOSITES = (
    (
        """
        rise rises rose risen climb climbs climbed increase increases increased grow grows grew
        grown jump jumps jumped soar soars soared went_up gone_up going_up
        """,
        """
        fall falls fell fallen drop drops dropped decline declines declined decrease decreases
        decreased shrink shrinks shrank shrunk plunge plunges plunged slump slumps slumped
        tumble tumbles tumbled went_down gone_down going_down
        """,
    ),
    (
        "guilty convict convicts convicted",
        "innocent acquit acquits acquitted cleared exonerated freed",
    ),
    ("true", "false untrue"),
    ("confirm confirms confirmed", "deny denies denied"),
    (
        """
        accept accepts accepted approve approves approved back backs backed support supports
        supported endorse endorses endorsed vote_for votes_for voted_for voted_in_favour
        voted_in_favor votes_in_favour votes_in_favor spoke_for argued_for campaigned_for
        """,
        """
        reject rejects rejected oppose opposes opposed turn_down turns_down turned_down
        vote_down votes_down voted_down throws_out threw_out vote_against votes_against
        voted_against spoke_against argued_against campaigned_against
        """,
    ),
    ("legal lawful", "illegal unlawful"),
    ("win wins won", "lose loses lost"),
    ("open opens opened reopen reopens reopened", "close closes closed shut"),
    (
        """
        running operating resume resumes resumed unaffected not_affected on_schedule as_planned
        running_normally going_ahead went_ahead goes_ahead
        """,
        "suspended cancelled canceled halted scrapped grounded called_off",
    ),
    (
        """
        alive survive survives survived recovering stable_condition out_of_danger released
        discharged gone_home sent_home went_home
        """,
        "dead die dies died killed lost_their_lives lost_his_life lost_her_life",
    ),
    (
        "unhurt unharmed uninjured unscathed",
        "hurt injured wounded",
    ),
    ("safe", "unsafe dangerous"),
    ("succeed succeeds succeeded", "fail fails failed"),
    (
        "allow allows allowed permit permits permitted",
        "ban bans banned forbid forbids forbidden prohibit prohibits prohibited",
    ),
    ("strengthen strengthens strengthened", "weaken weakens weakened"),
    ("insured", "uninsured"),
    ("armed", "unarmed"),
    ("affected", "unaffected"),
    ("conscious", "unconscious"),
    ("locked", "unlocked"),
    ("licensed", "unlicensed"),
    ("changed", "unchanged"),
    ("successful", "unsuccessful"),
    ("stayed stays remained remains", "left leaves walked_out walks_out stormed_out"),
    ("keeps keep kept retains retain retained remains", "loses lose lost"),
    (
        "happy_to glad_to willing_to keen_to eager_to pleased_to want_to wants_to wanted_to",
        "reluctant_to unwilling_to loath_to refused_to refuses_to declined_to",
    ),
    ("arrived", "departed"),
    ("arrested detained", "released freed"),
    ("suspect suspects suspected", "ruled_out rule_out rules_out not_treating no_evidence_of"),
    ("accelerated", "slowed braked"),
    ("hired", "fired dismissed sacked"),
    ("found finds recorded detected discovered noticed", ""),
)
"""Pairs of word lists, the one side against the other; '_' joins the words of a phrase.

A list without opposites holds words for one act, which only a negation sets apart.
"""
_SMALL = (
    "with without, before after, for against, above below, over under, inside outside, "
    "first last, highest lowest, most least, more less, more fewer, all none, always never, "
    "everybody nobody, everyone nobody, best worst, higher lower, early late, earlier later, "
    "up down, north south, east west, northern southern, eastern western, larger smaller, "
    "cheaper dearer, faster slower"
)
ALMOST_DENYING = word_set("little few scant scarce hardly barely scarcely seldom rarely")
"""Words that leave some, but next to nothing, of what they stand before."""
_NEEDS = {
    ("released", "alive"): word_set("treated treatment hospital hospitals"),
    ("discharged", "alive"): word_set("treated treatment hospital hospitals"),
    ("released", "arrested"): word_set("police custody charge charges suspect suspects"),
    ("running", "running"): word_set(
        "are is normally still again services service trains train ferries ferry buses"
    ),
}
"""Words that are one side of some opposites only beside one of some others."""
_PASSIVE = frozenset(("killed", "cleared"))
"""Verbs that tell something of their subject in the passive voice alone."""
_BEHIND_PASSIVE = word_set("of in by when as after on at and during while near if before")
_PLACED = word_set("the a an his her their its before early immediately")
"""Words behind 'left' that show the verb."""


@dataclass(frozen=True, slots=True)
class Side:
    """A word or phrase with the opposites it belongs to."""

    group: str
    """Their first word, which names them, with what it is that is done where they end in 'to'."""
    positive: bool
    size: int
    """How many words it has."""


def sides_at(line: Line, at: int) -> list[Side]:
    """Return what the words or phrases that start at a word are one side of, mostly nothing."""
    return [
        Side(group + _done(line, at + len(phrase)), positive, len(phrase))
        for phrase, group, positive in _phrases().get(line[at].low, ())
        if at + len(phrase) <= len(line)
        and all(line[at + step].low == low for step, low in enumerate(phrase))
        and _stands_so(line, at, group)
    ]


def _done(line: Line, after: int) -> str:
    """Return what somebody is willing to do behind 'to': to sell is no opposite of not to buy."""
    done = line[after - 1].low == "to" and after < len(line)
    return f" {line[after].key}" if done else ""


def _stands_so(line: Line, at: int, group: str) -> bool:
    """Return whether a word has the sense of the table where it stands."""
    low = line[at].low
    behind = line[at + 1] if at + 1 < len(line) else None
    if needed := _NEEDS.get((low, group)):
        return any(word.low in needed for word in line)
    if low in _PASSIVE:
        return behind is None or not behind.is_word or behind.low in _BEHIND_PASSIVE
    if low in ("fall", "falls", "fell"):
        return behind is None or behind.low not in ("short", "ill", "apart", "behind")
    if low == "left":
        return behind is not None and behind.low in _PLACED and not _causes(line, at)
    return True


def _causes(line: Line, at: int) -> bool:
    """Return whether 'left' tells what something did to somebody: 'left the man dead'."""
    ends: list[Word] = [word for word in line[at + 1 : at + 6] if word.is_word]
    return any(word.low in ("dead", "injured", "hurt", "without", "homeless") for word in ends)


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str, bool]]]:
    """Return the phrases by their first word, long ones first, each with its group and side."""
    found: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
    for positive, negative in OPPOSITES:
        name = positive.split()[0]
        for words, side in ((positive, True), (negative, False)):
            for phrase in words.split():
                parts = tuple(phrase.split("_"))
                found.setdefault(parts[0], []).append((parts, name, side))
    for phrases in found.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return found


def _both_ways() -> dict[str, frozenset[str]]:
    pairs = [tuple(pair.split()) for pair in _SMALL.split(", ")]
    return {
        word: frozenset(other for pair in pairs if word in pair for other in pair if other != word)
        for pair in pairs
        for word in pair
    }


SMALL = _both_ways()
"""Small words with those that turn a sentence into its opposite where all around is equal."""
