"""Sentences and tokens, with offsets that count from the first split and are never looked up."""

from tellings.segment.ready import article_of_sentences
from tellings.segment.sentences import split
from tellings.segment.tokens import tokenize

__all__ = ["article_of_sentences", "split", "tokenize"]
