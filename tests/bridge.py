"""Two short articles of one event, for tests of the commands."""

HARBOUR = """Harbour bridge closes for a month

The old harbour bridge in Velm closes on Friday for four weeks, the city said.

Engineers found rust in 14 of its 60 cables during a check in March.

“We could not wait for the autumn,” said the city engineer, Ada Brun.
"""
COURIER = """Velm shuts its harbour bridge

Rust was discovered in 14 of the 60 cables of Velm's harbour bridge during a March inspection.

The city will close the bridge for four weeks from Friday.

Ferries will carry people across, free of charge, every ten minutes.
"""
