"""The words of a sentence that can tell what it says."""

from dataclasses import dataclass

from tellings.link.thesaurus import PARTICLES, Entry, phrases_in
from tellings.model import Sentence
from tellings.segment.folding import key_of
from tellings.segment.tokens import tokens_of

STOP_WORDS = frozenset([
    "a", "about", "above", "after", "again", "all", "also", "am", "among", "an", "and",
    "any", "are", "as", "at", "be", "because", "been", "before", "being", "below",
    "between", "both", "but", "by", "can", "could", "did", "do", "does", "doing", "done",
    "down", "during", "each", "few", "for", "from", "further", "had", "has", "have",
    "having", "he", "her", "here", "hers", "him", "his", "how", "i", "if", "in", "into",
    "is", "it", "its", "itself", "just", "may", "me", "might", "mine", "more", "most",
    "must", "my", "no", "nor", "not", "of", "off", "on", "once", "only", "or", "other",
    "our", "ours", "out", "over", "own", "said", "same", "say", "saying", "says", "she",
    "should", "so", "some", "such", "than", "that", "the", "their", "theirs", "them",
    "then", "there", "these", "they", "this", "those", "through", "to", "told", "tell",
    "too", "under", "until", "up", "very", "was", "we", "were", "what", "when", "where",
    "which", "while", "who", "whom", "whose", "why", "will", "with", "would", "you",
    "your", "yours",
])  # fmt: skip
"""English words that stand in sentences about anything."""

SPEECH_KEYS = frozenset(map(key_of, [
    "say", "said", "told", "tell", "add", "note", "accord", "state", "report", "claim",
    "ask", "announce", "warn", "urge", "call", "insist", "argue", "explain", "describe",
    "confirm", "deny", "acknowledge", "suggest", "admit", "declare", "comment", "stress",
]))  # fmt: skip
"""Words that tell whose statement a sentence gives."""


@dataclass(frozen=True, slots=True)
class Word:
    """A content word of a sentence."""

    key: str
    named: bool
    """Written with a capital where the sentence doesn't open with it."""
    common: bool
    """Written without a capital."""
    quoted: bool


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """The words of a sentence, those that carry its content by themselves."""

    folded: tuple[str, ...]
    """The keys of all its words, or of a sentence without words its marks: equal for sentences
    that say the same letter for letter. None where it carries no claim."""
    words: tuple[Word, ...]
    """The content words in order, repeats kept; none where the sentence carries no claim."""
    phrases: tuple[tuple[Entry, tuple[str, ...]], ...]
    """The phrases of the thesaurus among its words, each with their keys, once."""
    speech: bool
    """Whether it gives somebody's statement, by a verb of saying or by quotation marks."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the content words in order."""
        return tuple(word.key for word in self.words)


def sentence_words(sentence: Sentence, language: str) -> SentenceWords:
    """Return the sentence's words; a sentence that carries no claim has none."""
    if not sentence.is_content:
        return SentenceWords((), (), (), False)
    tokens = tokens_of(sentence.text, language)
    words = []
    order = []
    quoted = speech = False
    first = True
    for token in tokens:
        if not token.key:
            if token.text in '“”"':
                quoted = token.text == "“" or (token.text == '"' and not quoted)
                speech = True
            continue
        low = token.text.lower()
        speech = speech or token.key in SPEECH_KEYS
        if not is_filler(low) and token.key != "us":  # the country's key is another
            capital = token.text[0].isupper()
            words.append(Word(token.key, capital and not first, not capital, quoted))
            order.append(token.key)
        elif low in PARTICLES:
            order.append(token.key)
        first = False
    folded = tuple(token.key for token in tokens if token.key)
    return SentenceWords(
        folded or tuple(token.text for token in tokens),
        tuple(words),
        tuple((phrase, tuple(keys)) for phrase, keys in dict(phrases_in(order, language)).items()),
        speech,
    )


def is_filler(low: str) -> bool:
    """Return whether a word, in small letters, tells nothing of what a sentence is about."""
    return (
        low in STOP_WORDS
        or (len(low) == 1 and low.isascii() and not low.isdigit())
        or low.endswith(("'t", "’t"))
    )
