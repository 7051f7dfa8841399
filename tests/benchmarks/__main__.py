"""Run the benchmarks: ``python -m tests.benchmarks [NAME...]``; without names, all of them."""

import importlib
import pkgutil
import sys

import tests.benchmarks


def names() -> list[str]:
    """Return the benchmark modules: those with a ``main``."""
    found = [module.name for module in pkgutil.iter_modules(tests.benchmarks.__path__)]
    return [
        name
        for name in found
        if name != "__main__"
        and hasattr(importlib.import_module(f"tests.benchmarks.{name}"), "main")
    ]


def main() -> int:
    """Run what was asked for; 2 where there is no such benchmark."""
    known = names()
    wanted = sys.argv[1:] or known
    if unknown := [name for name in wanted if name not in known]:
        print(f"no benchmark {', '.join(unknown)}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    for name in wanted:
        print(f"== {name}")
        importlib.import_module(f"tests.benchmarks.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main())
