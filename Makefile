# Set-up and the jobs of a working day. Everything goes into .venv; nothing global is touched.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

.PHONY: demo test check pytest versions oldest newest faults soak mutants index bench docs clean

demo: $(VENV)/.demo  ## the main job, on an embedded Falcon API (or a tenant: CLIENT_ID=... CLIENT_SECRET=... BASE_URL=...)
	@$(if $(CLIENT_ID),FALCON_CLIENT_ID='$(CLIENT_ID)') $(if $(CLIENT_SECRET),FALCON_CLIENT_SECRET='$(CLIENT_SECRET)') \
	$(if $(BASE_URL),FALCON_BASE_URL='$(BASE_URL)') $(BIN)/python examples/demo.py

test: check pytest  ## everything that must pass

check: $(VENV)/.test  ## style, types and derived files
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright --warnings
	$(BIN)/python tools/index.py --check
	$(BIN)/python tools/tables.py --check

pytest: $(VENV)/.test
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

versions:  ## the tests under every other Python that the machine has
	tools/versions.sh

oldest:  ## the tests with the oldest dependencies that pyproject.toml allows
	tools/bounds.sh oldest $(ARGS)

newest:  ## the tests with the newest dependencies that there are
	tools/bounds.sh newest $(ARGS)

faults: $(VENV)/.test  ## what each fault does to a call, here and with falconpy
	$(BIN)/python tools/faults.py $(ARGS)

soak: $(VENV)/.test  ## 200,000 calls with faults at 2 %, then four minutes of interrupts
	$(BIN)/python -m pytest tests/journeys/test_soak.py tests/journeys/test_interrupted_calls.py -m soak -s $(ARGS)

mutants: $(VENV)-mutants/.made  ## which changes of the code the tests notice; ARGS="--sample 30 --module retry"
	$(VENV)-mutants/bin/python tools/mutants.py $(ARGS)

index: $(VENV)/.test  ## write what is derived from the declarations
	$(BIN)/python tools/index.py
	$(BIN)/python tools/tables.py

bench: $(VENV)/.bench  ## measure falconlite beside its peers and write docs/performance.md; ARGS="--quick" for a look
	$(BIN)/python benchmarks/run.py $(ARGS)

$(VENV)/.made:
	$(PYTHON) -c 'import sys; sys.exit("falconlite needs Python 3.10 or later: make PYTHON=python3.11 ..." if sys.version_info < (3, 10) else 0)'
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/.demo: $(VENV)/.made pyproject.toml
	$(PIP) --editable '.[demo]'
	touch $@

$(VENV)/.test: $(VENV)/.made pyproject.toml
	$(PIP) --editable '.[test]'
	touch $@ $(VENV)/.demo

$(VENV)-mutants/.made: pyproject.toml
	$(PYTHON) -m venv $(VENV)-mutants
	$(VENV)-mutants/bin/python -m pip --disable-pip-version-check install --quiet --editable '.[mutants]'
	touch $@

$(VENV)/.bench: $(VENV)/.made pyproject.toml
	$(PIP) --editable '.[bench]'
	touch $@ $(VENV)/.demo $(VENV)/.test

clean:
	rm -rf $(VENV) $(VENV)-* .mypy_cache .pytest_cache .ruff_cache .coverage*
