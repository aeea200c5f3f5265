# Thin doors to packaging/bootstrap.py, which does any set-up that is missing; Windows users call it directly.
# Pass arguments on with ARGS: make test ARGS="tests/document -k slug"

PYTHON ?= python3
BOOTSTRAP = $(PYTHON) packaging/bootstrap.py

.DEFAULT_GOAL = help
.PHONY: run test check bench faults verify pictures setup clean help

run:       ## open the application with the sample library
	@$(BOOTSTRAP) run $(ARGS)

test:      ## run all tests
	@$(BOOTSTRAP) test $(ARGS)

check:     ## format check, lint, types and tests
	@$(BOOTSTRAP) check $(ARGS)

bench:     ## measure
	@$(BOOTSTRAP) bench $(ARGS)

faults:    ## kill it, fill its disk, cut its power, and count the words that are lost
	@$(BOOTSTRAP) faults $(ARGS)

verify:    ## run published validators over the pages and packages that this tree makes
	@$(BOOTSTRAP) verify $(ARGS)

pictures:  ## make the pictures of the documentation from the real window
	@$(BOOTSTRAP) pictures $(ARGS)

setup:     ## set up the Python environment and do nothing else
	@$(BOOTSTRAP) setup

clean:     ## remove the environment and everything that was made
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find almost_editor tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

help:      ## print this list
	@sed -n 's/^\([a-z]*\): *## */  make \1\t/p' Makefile | expand -t 18
