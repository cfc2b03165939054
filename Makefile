# Set-up and daily commands; make help lists them. Everything is installed into .venv, nothing globally.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Without --no-compile pip compiles 8,000 modules, of which few are ever imported; Python compiles those at their first import.
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --no-compile
# Where the site is built.
SITE = build/docs$(if $(VERSION),/$(VERSION))
# One worker more than cores, because tests wait for servers. More than 8 use memory and gain little.
WORKERS ?= $(shell n=$$(nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2); echo $$((n < 8 ? n + 1 : 8)))
# Tests start hundreds of programs. Without files of bytecode each of them compiles all that it imports.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: checked-pyright checked-mypy checked-site checked-ruff checked-layers checked-generated
.PHONY: help demo test check pytest browser versions oldest newest faults soak engines mutants index drift bench docs look release-check workflows clean

demo: $(VENV)/.demo  ## run the demo against an embedded Falcon API; ARGS=--tenant runs the part that only reads, on your own
	@$(BIN)/falconlite demo $(ARGS)

help:  ## list these commands
	@sed -n 's/^\([a-z-]*\):.*  ## \(.*\)/\1\t\2/p' $(firstword $(MAKEFILE_LIST)) | sort | awk -F'\t' '{printf "%-13s %s\n", $$1, $$2}'

test: check pytest  ## run everything that must pass: check, and the tests with coverage

# The type checkers take most of the time and one core each. Each check's output is together, where make can do that.
check: $(VENV)/.test $(VENV)-docs/.made  ## check style, types, layers and generated files
	@$(MAKE) --no-print-directory --jobs=2 $(if $(filter output-sync,$(.FEATURES)),--output-sync) \
	checked-pyright checked-mypy checked-site checked-ruff checked-layers checked-generated

checked-pyright:
	$(BIN)/pyright --warnings

checked-mypy:
	$(BIN)/mypy

checked-site:  # with the packages that build the site
	MYPYPATH=src:tools:docs/_extensions $(BIN)/mypy --python-executable $(VENV)-docs/bin/python \
	--cache-dir .mypy_cache/site docs/_extensions docs/conf.py

checked-ruff:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

checked-layers:
	$(BIN)/lint-imports

checked-generated:
	$(BIN)/python tools/index.py --check
	$(BIN)/python tools/tables.py --check
	$(BIN)/python tools/recording.py --check

pytest: $(VENV)/.test $(VENV)/.browser $(VENV)-docs/.made  ## run the tests on all cores, those of the packages with coverage; ARGS="-k tokens" runs some, without
ifdef ARGS
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)
else
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -q --cov --cov-report=term
endif

browser: $(VENV)/.browser  ## install what the tests of the simulator's page need: headless Chromium, axe-core

versions: $(VENV)/.browser $(VENV)-docs/.made  ## run the tests with every supported Python on this machine
	tools/versions.sh

oldest: $(VENV)/.browser $(VENV)-docs/.made  ## run the tests with the oldest dependencies that pyproject.toml allows
	tools/bounds.sh oldest $(ARGS)

newest: $(VENV)/.browser $(VENV)-docs/.made  ## run the tests with the newest dependencies
	tools/bounds.sh newest $(ARGS)

faults: $(VENV)/.test  ## show how falconlite and falconpy handle each fault
	$(BIN)/python tools/faults.py $(ARGS)

soak: $(VENV)/.test  ## make 200,000 calls with 2 % faults, interrupt calls for four minutes, export 100,000 hosts, then 2,500,000 by Dask and by Celery, run Go programs, share a budget
	$(BIN)/python -m pytest tests/journeys/test_soak.py tests/journeys/test_interrupted_calls.py tests/cli/test_flat_memory.py tests/simulator/test_no_base_url.py tests/jobs/test_engines.py tests/retry/shared/test_soak.py -m soak -s $(ARGS)

engines: $(VENV)-engines/.made  ## run the tests of exports with a local Ray, which is large and starts slowly
	$(VENV)-engines/bin/python -m pytest -m engines tests/recipes/test_children_ray.py $(ARGS)

mutants: $(VENV)-mutants/.made  ## mutation testing: check that the tests notice changes; ARGS="--sample 30 --module retry"
	$(VENV)-mutants/bin/python tools/mutants.py $(ARGS)

index: $(VENV)/.test  ## generate the files and tables that derive from the declarations
	$(BIN)/python tools/index.py
	$(BIN)/python tools/tables.py
	$(BIN)/python tools/recording.py

drift: $(VENV)/.test  ## list what changed in falconpy since the declarations; ARGS="--swagger api.json" or "--gofalcon DIR"
	$(BIN)/python tools/drift.py $(ARGS)

bench: $(VENV)/.bench  ## benchmark falconlite and its peers, write docs/performance.md; ARGS="--quick" for a short run
	$(BIN)/python benchmarks/run.py $(ARGS)

$(VENV)/.made:
	$(PYTHON) -c 'import sys; sys.exit("falconlite needs Python 3.10 or later: make PYTHON=python3.11 ..." if sys.version_info < (3, 10) else 0)'
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/.demo: $(VENV)/.made pyproject.toml hatch_build.py
	$(PIP) --editable '.[demo]'
	touch $@

# Dependency groups need pip 25.1; venv installs the pip of its Python.
$(VENV)/.test: $(VENV)/.made pyproject.toml hatch_build.py
	$(PIP) 'pip>=25.1'
	$(PIP) --editable '.[all,recipes]' --group test
	touch $@ $(VENV)/.demo

$(VENV)/.browser: tools/browser.py tools/browser/package-lock.json | $(VENV)/.test
	$(BIN)/python tools/browser.py $(VENV)/browser
	touch $@

$(VENV)-mutants/.made: pyproject.toml
	$(PYTHON) -m venv $(VENV)-mutants
	$(VENV)-mutants/bin/python -m pip --disable-pip-version-check install --quiet 'pip>=25.1'
	$(VENV)-mutants/bin/python -m pip --disable-pip-version-check install --quiet --editable '.[all,recipes]' --group mutants
	touch $@

$(VENV)-engines/.made: pyproject.toml
	$(PYTHON) -m venv $(VENV)-engines
	$(VENV)-engines/bin/python -m pip --disable-pip-version-check install --quiet --no-compile 'pip>=25.1'
	$(VENV)-engines/bin/python -m pip --disable-pip-version-check install --quiet --no-compile --editable '.[all,recipes]' --group engines
	touch $@

$(VENV)-docs/.made: pyproject.toml
	$(PYTHON) -m venv $(VENV)-docs
	$(VENV)-docs/bin/python -m pip --disable-pip-version-check install --quiet --no-compile 'pip>=25.1'  # installs dependency groups
	$(VENV)-docs/bin/python -m pip install --quiet --no-compile --editable '.[aio,cli,simulator]' --group docs
	touch $@

$(VENV)/.bench: $(VENV)/.made pyproject.toml hatch_build.py
	$(PIP) 'pip>=25.1'
	$(PIP) --editable '.[all,recipes]' --group bench
	touch $@ $(VENV)/.demo $(VENV)/.test

$(VENV)-release/.made: pyproject.toml
	$(PYTHON) -m venv $(VENV)-release
	$(VENV)-release/bin/python -m pip --disable-pip-version-check install --quiet 'pip>=25.1'
	$(VENV)-release/bin/python -m pip install --quiet --group release
	touch $@

release-check: $(VENV)-release/.made $(VENV)/.test  ## run every check of a release that this machine can run; logs in build/release-check
	$(VENV)-release/bin/python tools/release_check.py $(ARGS)

workflows: $(VENV)-release/.made  ## check the files in .github
	$(VENV)-release/bin/python tools/release_check.py workflows

docs: $(VENV)-docs/.made  ## build the site into build/docs, or into build/docs/1.2 with VERSION=1.2; a warning or a dead link fails
	VERSION=$(VERSION) $(VENV)-docs/bin/python -m sphinx --fail-on-warning --keep-going --jobs auto --quiet -b html \
	-d build/doctrees/$(or $(VERSION),latest) docs $(SITE)
	$(VENV)-docs/bin/python tools/site_check.py $(SITE) --versions build/docs
	@echo "built: $(SITE)/index.html"

look: $(VENV)/.test $(VENV)/.browser docs  ## look at every page of the site in Chromium: dark and light, wide and narrow, search, print
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -q -m look tests/site $(ARGS)

clean:  ## remove the environments and the caches
	rm -rf $(VENV) $(VENV)-* .mypy_cache .pytest_cache .ruff_cache .coverage*
