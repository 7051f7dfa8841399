"""Made-up stories of any size: every article tells some of the same facts in its own order."""

from random import Random

from tellings.model import Article
from tellings.segment import article_of_sentences

_ONSETS = tuple("bcdfghklmnprstvw")
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ea")
_ENDS = ("l", "m", "n", "r", "s", "t", "nd", "rk", "st")
_FILLERS = ("the", "of", "a", "in", "to", "and", "for", "with", "on", "that", "was", "were")
SENTENCE_WORDS = 23
COMMON_WORDS = 400


def word(random: Random) -> str:
    """Return a word that no language has."""
    return "".join(
        random.choice(_ONSETS) + random.choice(_VOWELS) + random.choice(_ENDS)
        for _ in range(random.choice((1, 2, 2)))
    )


def story(articles: int, words: int, *, seed: int = 7) -> list[Article]:
    """Return articles of so many words each; half of what each tells is told by others too.

    Words follow a long-tailed distribution, as in news: common ones stand in many sentences, rare
    ones in one fact alone. A shared fact is told with a third of its words changed.
    """
    random = Random(seed)
    common = [word(random) for _ in range(COMMON_WORDS)]
    length = max(1, words // SENTENCE_WORDS)
    facts = [_fact(random, common) for _ in range(2 * length)]
    made = []
    for number in range(articles):
        told = random.sample(facts, length // 2)
        own = [_fact(random, common) for _ in range(length - len(told))]
        sentences = [_sentence(random, _reworded(random, fact, common)) for fact in told]
        sentences += [_sentence(random, fact) for fact in own]
        random.shuffle(sentences)
        paragraphs = [sentences[at : at + 2] for at in range(0, len(sentences), 2)]
        made.append(article_of_sentences(f"a{number}", paragraphs))
    return made


def _fact(random: Random, common: list[str]) -> list[str]:
    frequent = [common[int(len(common) * random.random() ** 2)] for _ in range(8)]
    return frequent + [word(random) for _ in range(3)]


def _reworded(random: Random, fact: list[str], common: list[str]) -> list[str]:
    kept = [given if random.random() < 0.67 else random.choice(common) for given in fact]
    random.shuffle(kept)
    return kept


def _sentence(random: Random, fact: list[str]) -> str:
    words = []
    for given in fact:
        words += [random.choice(_FILLERS), given]
    return " ".join(words).capitalize() + "."
