"""Where the shared material (seed articles, gold, scorers) lies beside the checkout, if it does."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
SEEDS = SHARED / "seeds"
BENCH = SHARED / "bench"

needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="needs the folder ../shared (seeds and gold) beside the checkout"
)


def seed_files() -> list[str]:
    """Return the paths of the seed articles in order, empty where they are absent."""
    return [str(path) for path in sorted(SEEDS.glob("*.txt"))]
