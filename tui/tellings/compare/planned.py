"""Done or planned: an act that one sentence tells as done and the other as still to come."""

from dataclasses import dataclass

from tellings.compare.vocabulary import FUNCTION_WORDS, word_set
from tellings.compare.words import Line
from tellings.segment.folding import key_of

_PLANS = word_set("plan plans planned planning intend intends intended will would upcoming")
"""Words after which what follows is still to come."""
_PLANS_TO = word_set(
    """
    expected scheduled due set about promised promises pledged vowed agreed hopes hope aims aim
    wants want prepares preparing prepare is are was were
    """
)
"""Words after which it is only where 'to' follows them."""
_BLAMED = frozenset(("blame",))
"""Infinitives that plan nothing: 'was to blame'."""
_WINDOW = 14
"""Words after such a word that belong to the plan."""
_DONE = word_set(
    """
    sent gave given built made bought sold won met took taken left came went gone began begun paid
    lost held kept cut hit shut put set broke broken chose chosen fell flew grew led rose ran sank
    spent struck swore swept taught told threw wrote written
    """
)
"""Irregular forms that tell a thing as done."""
_BASES = {
    "sent": "send", "gave": "give", "given": "give", "built": "build", "bought": "buy",
    "sold": "sell", "won": "win", "met": "meet", "took": "take", "taken": "take",
    "left": "leave", "came": "come", "went": "go", "gone": "go", "began": "begin",
    "begun": "begin", "paid": "pay", "lost": "lose", "held": "hold", "kept": "keep",
    "broke": "break", "broken": "break", "chose": "choose", "chosen": "choose", "fell": "fall",
    "flew": "fly", "led": "lead", "rose": "rise", "ran": "run", "struck": "strike",
    "spent": "spend", "wrote": "write", "written": "write", "made": "make",
}  # fmt: skip

PLANNED = "done or planned"
"""Note of the conflict that an act makes which one side tells as done, the other as planned."""


@dataclass(frozen=True, slots=True)
class Act:
    """A verb told as done or as planned; offsets count from the sentence's start."""

    key: str
    """Folded base form."""
    start: int
    end: int


def done(line: Line) -> tuple[Act, ...]:
    """Return the acts a sentence tells as done: past forms that no plan governs."""
    ahead = _ahead(line)
    return tuple(
        Act(_key(line, at), word.start, word.end)
        for at, word in enumerate(line)
        if at not in ahead and _is_past(word.low) and word.substance > 0
    )


def planned(line: Line) -> tuple[Act, ...]:
    """Return the acts a sentence tells as still to come: base forms after a word of planning."""
    return tuple(
        Act(_key(line, at), line[plan].start, word.end)
        for at, plan in sorted(_ahead(line).items())
        if (word := line[at]).substance > 0
        and word.low not in _BLAMED
        and (not _is_past(word.low) or line[at - 1].low == "be")
        and word.text[:1].islower()
        and _infinitive(line, at)
    )


def _ahead(line: Line) -> dict[int, int]:
    """Return the words that a word of planning governs, with that word's place."""
    ahead: dict[int, int] = {}
    for at, word in enumerate(line):
        if word.low not in _PLANS and not (word.low in _PLANS_TO and _to(line, at + 1)):
            continue
        for place in range(at + 1, min(len(line), at + 1 + _WINDOW)):
            if line[place].text in ".;" or line[place].low in ("after", "because", "which", "who"):
                break
            ahead.setdefault(place, at)
    return ahead


def _infinitive(line: Line, at: int) -> bool:
    """Return whether a word stands as a verb does: after 'to', 'will', 'and' or an adverb."""
    before = line[at - 1].low
    return before in ("to", "will", "would", "and", "be", "soon", "also") or before.endswith("ly")


def _to(line: Line, at: int) -> bool:
    return at < len(line) and line[at].low == "to"


def _is_past(low: str) -> bool:
    return low in _DONE or (low.endswith("ed") and len(low) > 4 and low not in FUNCTION_WORDS)


def _key(line: Line, at: int) -> str:
    word = line[at]
    return key_of(_BASES[word.low]) if word.low in _BASES else word.key
