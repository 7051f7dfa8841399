"""The index of a story: what all its tellings say, word by word."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate

from tellings.link.options import DEFAULT, LinkOptions
from tellings.link.profile import Profile, echo, profile
from tellings.link.vocabulary import Vocabulary, WordNumber, vocabulary
from tellings.link.words import SentenceWords, sentence_words
from tellings.model import Article, SentenceIndex
from tellings.model.steps import stepwise

_LEAD_WORDS = 3
"""Content words from which a sentence can open an article's story."""

COMMON = 96
"""Words near more sentences of one article than this find none of them."""
COMMON_IN_STORY = 60
"""Words near more sentences of the story than this find no partners."""

Postings = dict[WordNumber, list[tuple[SentenceIndex, float]]]
"""The sentences near each word that can find them, with how well the word stands in them."""


@dataclass(frozen=True, slots=True)
class ArticleIndex:
    """One article's sentences, by sentence index."""

    folded: tuple[tuple[str, ...], ...]
    """What each says, letter for letter (``SentenceWords.folded``)."""
    profiles: tuple[Profile, ...]
    echoes: tuple[float, ...]
    """How far each sentence repeats what the article opens with, 0..1."""
    places: tuple[int, ...]
    """Each sentence's place among those that carry claims; the next one's for the others."""
    size: int
    """Sentences that carry claims."""
    postings: Postings


@dataclass(frozen=True, slots=True)
class StoryIndex:
    """The articles of one story with the words of every sentence and their weights."""

    articles: tuple[Article, ...]
    vocabulary: Vocabulary
    tellings: tuple[ArticleIndex, ...]
    """By article."""
    options: LinkOptions
    offsets: tuple[int, ...]
    """Number in the story of each article's first sentence; articles are numbered by id, so that
    their order in the story decides no tie."""
    postings: Postings
    """The sentences of the whole story near each word, by number in the story; empty where there
    is no third telling."""
    partners: dict[int, list[dict[int, float]]] = field(default_factory=dict, compare=False)
    """Filled by story evidence, by article: each sentence's closest in the other tellings."""

    def weight(self, key: str) -> float:
        """Return how rare a word is in this story, 0 (everywhere) .. 1 (nowhere else)."""
        number = self.vocabulary.number.get(key)
        if number is None:
            return 1.0 if key else 0.0
        return self.vocabulary.story[number]


def prepare(articles: Sequence[Article], options: LinkOptions = DEFAULT) -> StoryIndex:
    """Return the index of the articles of one story, which links every pair of them."""
    cut = [
        tuple(
            sentence_words(sentence, article.language) for sentence in stepwise(article.sentences)
        )
        for article in articles
    ]
    words = vocabulary(
        [sentence for sentences in cut for sentence in sentences], _language(articles)
    )
    profiles = [
        tuple(profile(sentence, words) for sentence in stepwise(sentences)) for sentences in cut
    ]
    postings = [_postings(own) for own in profiles]
    tellings = tuple(map(partial(_indexed, words), cut, profiles, postings))
    offsets = _offsets(articles, [len(sentences) for sentences in cut])
    return StoryIndex(
        tuple(articles), words, tellings, options, offsets, _story_postings(postings, offsets)
    )


def _offsets(articles: Sequence[Article], sizes: Sequence[int]) -> tuple[int, ...]:
    """Return the number of each article's first sentence, counted through all of them by id."""
    by_id = sorted(range(len(articles)), key=lambda at: articles[at].id)
    starts = accumulate((sizes[at] for at in by_id), initial=0)
    return tuple(start for _, start in sorted(zip(by_id, starts, strict=False)))


def _postings(profiles: Sequence[Profile]) -> Postings:
    postings: Postings = defaultdict(list)
    for at, one in enumerate(profiles):
        for number, close in one.mates.items():
            postings[number].append((at, close))
    return postings


def _story_postings(tellings: Sequence[Postings], offsets: Sequence[int]) -> Postings:
    if len(tellings) < 3:
        return {}
    spread: Counter[WordNumber] = Counter()
    for telling in tellings:
        spread.update({number: len(near) for number, near in telling.items()})
    postings: Postings = defaultdict(list)
    for telling, offset in zip(tellings, offsets, strict=True):
        for number, near in telling.items():
            if spread[number] <= COMMON_IN_STORY:
                postings[number] += [(offset + at, close) for at, close in near]
    return dict(postings)


def _language(articles: Sequence[Article]) -> str:
    """Return the language that most articles are in."""
    counted = Counter(article.language for article in articles)
    return min(counted, key=lambda code: (-counted[code], code), default="en")


def _indexed(
    words: Vocabulary,
    sentences: tuple[SentenceWords, ...],
    profiles: tuple[Profile, ...],
    postings: Postings,
) -> ArticleIndex:
    lead = next((one for one in profiles if len(one.words) >= _LEAD_WORDS), None)
    places = []
    size = 0
    for sentence in sentences:
        places.append(size)
        size += bool(sentence.folded)
    return ArticleIndex(
        tuple(sentence.folded for sentence in sentences),
        profiles,
        tuple(echo(one, lead, words.general) if lead else 0.0 for one in profiles),
        tuple(places),
        size,
        {number: found for number, found in postings.items() if len(found) <= COMMON},
    )
