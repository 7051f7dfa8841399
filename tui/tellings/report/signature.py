"""The line that lets anybody make the same numbers again."""

import dataclasses
import hashlib

from tellings import __version__
from tellings.compare.comparer import Comparer


def signature(comparer: Comparer) -> str:
    """Return 'name:value' fields joined by '|': the version, the texts and every setting.

    ``story`` is a digest over the articles' own digests in their order, for the other tellings of
    a story sharpen its word weights even where only two of them are compared.
    """
    story = comparer.story
    digests = " ".join(article.source.sha256 for article in story.articles)
    fields = {
        "tellings": __version__,
        "articles": str(len(story.articles)),
        "languages": "+".join(sorted({article.language for article in story.articles})),
        "story": hashlib.sha256(digests.encode()).hexdigest()[:12],
        **_settings("link", comparer.index.options),
        "corrections": str(_corrections(comparer)),
    }
    return "|".join(f"{name}:{value}" for name, value in fields.items())


def _settings(stage: str, options: object) -> dict[str, str]:
    assert dataclasses.is_dataclass(options)
    return {
        f"{stage}.{field.name}": str(getattr(options, field.name))
        for field in dataclasses.fields(options)
    }


def _corrections(comparer: Comparer) -> int:
    made = comparer.corrections
    kinds = (made.unlinked, made.linked, made.roles, made.outlets, made.apart, made.together)
    return sum(map(len, kinds))
