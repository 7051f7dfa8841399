"""From the reader's state to styled lines: pure functions that know no screen library."""
