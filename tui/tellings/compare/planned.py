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
_WAITED = word_set("until till unless if once before when")
"""Words after which 'is' and a participle tell what is still waited for."""
_WAITED_WITHIN = 5
"""Words before 'is' among which they stand."""
_IN_PART = word_set("half part parts partly partially third quarter some most mostly many")
"""Words that make an act one of a part, near its verb."""
_PART_WITHIN = 4
"""Words behind the verb among which they stand."""
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
    in_part: bool = False
    """True where only a part of it is told: 'restored half of them'."""


def done(line: Line) -> tuple[Act, ...]:
    """Return the acts a sentence tells as done: past forms that no plan governs."""
    ahead = _ahead(line)
    return tuple(
        Act(_key(line, at), word.start, word.end, _in_part(line, at))
        for at, word in enumerate(line)
        if at not in ahead and _is_past(word.low) and word.substance > 0
        if not _is_waited_for(line, at)
    )


def planned(line: Line) -> tuple[Act, ...]:
    """Return the acts a sentence tells as still to come: base forms after a word of planning."""
    return tuple(
        Act(_key(line, at), line[plan].start, word.end, _in_part(line, at))
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


def _is_waited_for(line: Line, at: int) -> bool:
    """Return whether a participle tells what is yet to be: 'until he is sentenced'."""
    if not at or line[at - 1].low not in ("is", "are", "been") or at < len(("until", "is")):
        return False
    before = [word.low for word in line[max(0, at - 1 - _WAITED_WITHIN) : at - 1]]
    if line[at - 1].low == "been" and before[-1] not in ("has", "have"):
        return False
    return not _WAITED.isdisjoint(before) and "," not in before


def _in_part(line: Line, at: int) -> bool:
    near = (word.low for word in line[max(0, at - 1) : at + 1 + _PART_WITHIN])
    return not _IN_PART.isdisjoint(near)


def _to(line: Line, at: int) -> bool:
    return at < len(line) and line[at].low == "to"


def _is_past(low: str) -> bool:
    return low in _DONE or (low.endswith("ed") and len(low) > 4 and low not in FUNCTION_WORDS)


def _key(line: Line, at: int) -> str:
    word = line[at]
    return key_of(_BASES[word.low]) if word.low in _BASES else word.key
