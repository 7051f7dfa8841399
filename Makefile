# tellings: `make run` opens the reader, `make test` runs the suite, `make check` the linters.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check quality bench screenshots clean
.DEFAULT_GOAL := run

.venv/run.stamp: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	touch $@

.venv/dev.stamp: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch .venv/run.stamp $@

run: .venv/run.stamp
	$(BIN)/tellings $(ARGS)

test: .venv/dev.stamp
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile $(ARGS)

check: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

quality: .venv/dev.stamp
	$(BIN)/python -m tests.quality $(ARGS)

bench: .venv/dev.stamp
	$(BIN)/python -m tests.benchmarks $(ARGS)

screenshots: .venv/dev.stamp
	$(BIN)/python screenshots/capture.py

clean:
	rm -rf .venv dist build
