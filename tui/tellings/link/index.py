"""The index of a story: what all its tellings say, word by word."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from tellings.link.options import DEFAULT, LinkOptions
from tellings.link.profile import Profile, echo, profile
from tellings.link.vocabulary import Vocabulary, WordNumber, vocabulary
from tellings.link.words import SentenceWords, sentence_words
from tellings.model import Article, SentenceIndex

_LEAD_WORDS = 3
"""Content words from which a sentence can open an article's story."""

Postings = dict[WordNumber, list[tuple[SentenceIndex, float]]]
"""The sentences near each word, with how well the word stands in them."""


@dataclass(frozen=True, slots=True)
class ArticleIndex:
    """One article's sentences, by sentence index."""

    words: tuple[SentenceWords, ...]
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
    """Number in the story of each article's first sentence."""
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
        tuple(sentence_words(sentence, article.language) for sentence in article.sentences)
        for article in articles
    ]
    words = vocabulary(
        [sentence for sentences in cut for sentence in sentences], _language(articles)
    )
    tellings = tuple(_indexed(sentences, words) for sentences in cut)
    offsets = tuple(accumulate((len(sentences) for sentences in cut[:-1]), initial=0))
    return StoryIndex(
        tuple(articles), words, tellings, options, offsets, _story_postings(tellings, offsets)
    )


def _story_postings(tellings: Sequence[ArticleIndex], offsets: Sequence[int]) -> Postings:
    postings: Postings = defaultdict(list)
    if len(tellings) > 2:
        for telling, offset in zip(tellings, offsets, strict=False):
            for number, near in telling.postings.items():
                postings[number] += [(offset + at, close) for at, close in near]
    return dict(postings)


def _language(articles: Sequence[Article]) -> str:
    """Return the language that most articles are in."""
    counted = Counter(article.language for article in articles)
    return min(counted, key=lambda code: (-counted[code], code), default="en")


def _indexed(sentences: tuple[SentenceWords, ...], words: Vocabulary) -> ArticleIndex:
    profiles = tuple(profile(sentence, words) for sentence in sentences)
    lead = next((one for one in profiles if len(one.words) >= _LEAD_WORDS), None)
    places = []
    size = 0
    postings: Postings = defaultdict(list)
    for at, one in enumerate(profiles):
        places.append(size)
        size += bool(sentences[at].folded)
        for number, close in one.near.items():
            postings[number].append((at, close))
    return ArticleIndex(
        sentences,
        profiles,
        tuple(echo(one, lead, words.general) if lead else 0.0 for one in profiles),
        tuple(places),
        size,
        dict(postings),
    )
