"""Print the table of link quality: ``python -m tests.quality``."""

from tests.quality.table import TITLE, gold_sets, rows


def main() -> None:
    """Print every set's rows."""
    print(TITLE)
    for gold_set in gold_sets():
        for row in rows(gold_set):
            print(row.line())
    print("Settings were learned from every set but spark; what cross-validation found is in")
    print("tui/tellings/link/weights.json (python -m tests.quality.train --check does it anew).")
    print("A baseline has the threshold that is best for it on the set.")


if __name__ == "__main__":
    main()
