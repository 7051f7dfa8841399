"""Write the golden reports anew."""

from tests.golden import GOLDENS, bundled

comparer = bundled()
for golden in GOLDENS:
    golden.path.write_text(golden.render(comparer), encoding="utf-8", newline="\n")
    print(f"wrote {golden.path.name}")
