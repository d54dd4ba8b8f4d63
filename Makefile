# Everything here works in a fresh clone; only the first run of any target needs a package registry.
PYTHON ?= python3
# Facts that the specification is compared with; not part of this repository.
FACTS ?= ../shared/okx-v5
BIN := .venv/bin
INSTALLED := .venv/installed

.DEFAULT_GOAL := help
.PHONY: help setup demo validate generate coverage check test test-lowest chaos soak audit lock bench clean

help: ## List the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  \1|\2/' | column -t -s '|'

setup: $(INSTALLED) ## Create .venv and install everything a maintainer needs

$(INSTALLED): pyproject.toml requirements-dev.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; try make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint requirements-dev.lock --editable '.[all,dev]'
	-$(BIN)/python -m okx_v5_generator fetch-schema
	@touch $@

demo: $(INSTALLED) ## Validate, generate, and run the client against a sandbox of its own
	$(BIN)/python -m okx_v5_generator generate
	$(BIN)/python -m okx_v5 demo

validate: $(INSTALLED) ## Check the specification
	$(BIN)/python -m okx_v5_generator validate

generate: $(INSTALLED) ## Generate the client from the specification
	$(BIN)/python -m okx_v5_generator generate

coverage: $(INSTALLED) ## Compare the specification with the facts of the API, where they are present
	@if [ -d '$(FACTS)' ]; then \
		$(BIN)/python -m okx_v5_generator coverage '$(FACTS)'; \
	else \
		echo "Skipped: there are no facts in $(FACTS). Name their folder: make coverage FACTS=..."; \
	fi

check: $(INSTALLED) ## Lint, check types, validate, and see that generated/ is up to date
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/python -m okx_v5_generator generate --check
	$(BIN)/mypy
	$(BIN)/pyright

test: $(INSTALLED) ## Run all tests
	$(BIN)/pytest --numprocesses auto

chaos: $(INSTALLED) ## Send 100,000 orders through faults, and see that none is lost or doubled
	$(BIN)/python -m tests.chaos --orders 100000

test-lowest: $(INSTALLED) ## Test the client with the lowest versions of its dependencies that users may have
	$(BIN)/python .ci/lowest.py > .venv/lowest.txt
	$(BIN)/python -m venv .venv/lowest
	.venv/lowest/bin/pip install --quiet --disable-pip-version-check --requirement .venv/lowest.txt
	PYTHONPATH=auth:client:generated .venv/lowest/bin/python -m pytest --numprocesses auto \
		tests/core tests/auth tests/client tests/sandbox/test_server.py \
		--ignore tests/client/test_typing.py --ignore tests/client/test_editor_help.py \
		--ignore tests/client/test_injection.py --ignore tests/client/limits/test_simulation.py

soak: $(INSTALLED) ## Stream for 10 minutes with broken connections, and see that nothing is lost
	$(BIN)/python -m tests.soak

audit: $(INSTALLED) ## Ask the registry for known vulnerabilities of what development stands on
	$(BIN)/python .ci/audit.py

lock: $(INSTALLED) ## Lock the newest versions that pyproject.toml allows, for development
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --upgrade --all-extras --no-annotate \
		--custom-compile-command 'make lock' --output-file requirements-dev.lock pyproject.toml

bench: $(INSTALLED) ## Measure speed and memory, as ratios against named references
	$(BIN)/python -m tests.benchmarks

clean: ## Remove what the other targets made, generated/ aside
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
