"""How long reports take on the bundled stories: building the tree, printing each format."""

import time
from pathlib import Path

from tellings.compare.comparer import Comparer
from tellings.ingest import open_story
from tellings.report import build, render
from tellings.report.sections import FORMATS, Section

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


def main() -> None:
    """Print milliseconds and kilobytes for each story, the comparisons themselves not counted."""
    columns = "".join(f"{name:>14s}" for name in FORMATS)
    print(f"{'story':20s}{'build':>10s}{columns}")
    for folder in sorted(path.parent for path in CORPUS.glob("*/story.toml")):
        comparer = Comparer(open_story([str(folder)]))
        build(comparer, sections=Section)  # works the comparisons out
        start = time.perf_counter()
        document = build(comparer, sections=Section)
        cells = [f"{1000 * (time.perf_counter() - start):7.0f} ms"]
        for name in FORMATS:
            start = time.perf_counter()
            text = render(document, name)
            spent = 1000 * (time.perf_counter() - start)
            cells.append(f"{spent:4.0f} ms {len(text) // 1000:3d} kB")
        print(f"{folder.name:20s}{cells[0]:>10s}" + "".join(f"{cell:>14s}" for cell in cells[1:]))


if __name__ == "__main__":
    main()
