"""What exactly differs between two linked articles, down to the word."""

from tellings.compare.comparer import Comparer
from tellings.compare.pair import compare_pair, mirror

__all__ = ["Comparer", "compare_pair", "mirror"]
