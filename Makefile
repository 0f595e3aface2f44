# ftk: `make up` and `make test` are all a newcomer needs; `make help` lists the rest.
PREFIX ?= /usr/local
DESTDIR ?=
UP ?=
.DEFAULT_GOAL := help
.PHONY: help up down build test transcripts tidy generate bench fuzz prove install uninstall deb clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' Makefile | expand -t 12

up: ## install what is missing, build, link, start coordinator and broker in the background
	@scripts/packages build
	@scripts/build
	@scripts/link
	@build/ftk up -d $(UP)

down: ## stop what `make up` started
	@build/ftk down

build: ## the release programs in build/
	@scripts/packages build
	@scripts/build

test: ## the whole test suite
	@scripts/packages test
	@scripts/test

transcripts: build ## the recorded sessions of Kafka's tools replayed, as script and as plain ftk, against our servers (and Apache's: KAFKA_HOME, ZOOKEEPER_HOME)
	@scripts/transcripts

tidy: ## the style rules alone
	@scripts/test --filter TidyTests

generate: ## write the generated messages from Schema/, and the manuals from the option tables
	@swift run -q generate-messages
	@swift build --product ftk > /dev/null && "$$(swift build --show-bin-path)/ftk" --write-manuals man

prove: ## the proofs in full counts: kills, histories, power cuts (goes on where it was stopped)
	@scripts/packages test
	@scripts/prove

bench: build ## ftk and Apache's programs side by side (KAFKA_HOME, ZOOKEEPER_HOME)
	@python3 Benchmarks/servers/bench.py
	@python3 Benchmarks/zookeeper/bench.py
	@swift build -q -c release --static-swift-stdlib --product bench-allocations
	@swift run -q -c release --static-swift-stdlib bench-proto

fuzz: ## ten million mutated messages, record sets and jute records (goes on where it was stopped); then ten minutes of libFuzzer
	@scripts/fuzz

install: build ## programs, script names, manuals, completions below PREFIX (/usr/local)
	@scripts/install "$(PREFIX)" "$(DESTDIR)"

uninstall: ## what install put there
	@scripts/uninstall "$(PREFIX)" "$(DESTDIR)"

deb: build ## a Debian package in build/
	@scripts/deb

clean: ## remove what was built
	@rm -rf .build build
