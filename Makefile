# make drill   makes the virtual environment, installs, opens the app
# make test    formatting, lint, types, direction of imports, tests
# make bench   first paint, reply latency, memory
# make figures the judge's figures on a labelled set: make figures DEV=folder
# make pictures  takes the README's pictures (needs rsvg-convert)
# make wheel   builds wheel and sdist and plays a talk from the wheel alone

VENV ?= .venv
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := $(VENV)/bin
DEV ?= ../shared/dev-set

# without compiled bytecode the app starts three times slower
unexport PYTHONDONTWRITEBYTECODE

.PHONY: drill test check bench figures pictures wheel format snapshots clean

drill: $(VENV)/.app
	@$(BIN)/bounceback

test: check
	$(BIN)/python -m pytest

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks

figures: $(VENV)/.dev
	$(BIN)/python -m scoring.training.evaluate $(DEV)

wheel: $(VENV)/.dev
	PYTHON=$(BIN)/python bash .ci/wheel

format: $(VENV)/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

snapshots: $(VENV)/.dev
	$(BIN)/python -m pytest tests/tui --snapshot-update

$(VENV)/bin/python:
	@echo "Making the virtual environment in $(VENV) …" >&2
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.app: $(VENV)/bin/python pyproject.toml
	@echo "Installing (once, about half a minute) …" >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/bin/python pyproject.toml
	@echo "Installing with the developers' tools (once, about a minute) …" >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/.app

clean:
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis

pictures: $(VENV)/.dev
	$(BIN)/python docs/pictures.py
