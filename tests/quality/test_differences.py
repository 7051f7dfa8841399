import pytest

from tests.quality.differences import Differences, measure
from tests.shared import needs_shared

pytestmark = needs_shared


@pytest.fixture(scope="module")
def found() -> Differences:
    """Return what is found on the gold links."""
    return measure()


def test_spans_told_nowhere(found: Differences) -> None:
    precision, recall, f1 = found.spans
    print(f"spans: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")
    assert f1 >= 0.65


def test_altered_quotations(found: Differences) -> None:
    precision, recall, f1 = found.altered
    print(f"altered quotations: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")
    assert f1 >= 0.90


def test_few_false_alarms(found: Differences) -> None:
    print(f"conflicts: {found.conflicts_sure} sure ones, {found.conflicts_false} false alarms")
    assert found.conflicts_false <= 3
