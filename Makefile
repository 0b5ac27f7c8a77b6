# klipp - see README.md.  `make run` and `make check` need nothing but Debian, git and make.
#
#   make              build into build/; V=1 shows the commands whole
#   make run          install what is missing, build, run the chain over the sample, show the tables
#   make check        install what is missing, build, pass every test; ends with "N passed, N failed"
#   make install      into PREFIX (/usr/local), below DESTDIR if that is set; make uninstall takes it back
#   make accept       show what tests/golden would become, then make it so
#   make score        precision and recall on annotated articles, where they are at hand (EVAL)
#   make bench        how fast it is, as ratios, on a text of MEGABYTES (40) or on CORPUS=DIR; RACES=... are some of them
#   make bench-docs   README's table of speed and its plots, of what make bench printed last
#   make weigh        learn the weights of names again; EVAL is the folder that holds norne.py
#   make fuzz         mutated articles and streams through the chain, ROUNDS of them, under the sanitizers
#   make forms        ARTICLES (1000000) at random in forms at random: every word leads back; damaged and cut archives
#   make memory       the peak of memory on archives of MEGABYTES (2000), WET and JSON Lines, packed and not
#   make bench-corpus what updates of a store of ARTICLES (100000) of PARAGRAPHS (3) cost, as ratios; RUNS (300) of one that grows
#   make torture      every system call and malloc of an update and an export fails or is its last: some minutes
#   make check-debian make run and make check in a new Debian 12 that has git and make alone (root, debootstrap)
#   make clean

PREFIX   ?= /usr/local
CC       ?= cc
CFLAGS   ?= -O2 -g
BUILD    ?= build
EVAL     ?= ../shared/eval
ROUNDS   ?= 20000
PROCESSORS = $(shell nproc 2>/dev/null || echo 1)

# What Debian must have: a compiler, the libraries, and a word list that the
# build uses when it is there.
PACKAGES  = gcc libc6-dev libpcre2-dev libutf8proc-dev libjansson-dev libjsmn-dev zlib1g-dev libzstd-dev libbrotli-dev nettle-dev libgumbo-dev libsqlite3-dev sqlite3 libxlsxwriter-dev libminizip-dev wnorwegian

WARN      = -Wall -Wextra -Wpedantic
DATADIR   = $(PREFIX)/share/klipp
ALL_CPPFLAGS = -std=c11 -D_DEFAULT_SOURCE -D_GNU_SOURCE -Ipipeline -Istages -DKLIPP_DATADIR='"$(DATADIR)"' $(CPPFLAGS)
LIBS      = -lpcre2-8 -lutf8proc -ljansson -lz -lzstd -lbrotlidec -lnettle -lgumbo -lm $(LDLIBS)
COMPILE   = $(CC) $(ALL_CPPFLAGS) $(CFLAGS) $(WARN)

STAGES    = sentences dates names organisations people roles percentages
COMMANDS  = extract explain rules
PROGRAMS  = klipp klipp-normalise $(STAGES:%=klipp-%) klipp-tsv klipp-workbook klipp-score klipp-report klipp-corpus
CORE      = $(filter-out pipeline/klipp.c pipeline/words_main.c,$(wildcard pipeline/*.c))
STAGE_SRC = $(wildcard stages/*/*.c)
CORPUS    = $(wildcard corpus/*.c)
OBJECTS   = $(CORE:%.c=$(BUILD)/%.o) $(STAGE_SRC:%.c=$(BUILD)/%.o) $(CORPUS:%.c=$(BUILD)/%.o)
WORDLISTS = $(wildcard /usr/share/dict/bokmaal /usr/share/dict/nynorsk)
WORDS     = $(if $(WORDLISTS),$(BUILD)/share/klipp/words.bloom)
SHARED    = $(BUILD)/share/klipp/stages $(BUILD)/share/klipp/corpus

DATA      = $(wildcard stages/*/*.rules stages/*/*.lex stages/*/*.weights stages/*/*.texts stages/*/*.txt) $(wildcard corpus/*.sql)
IMAGE     = $(BUILD)/share/klipp/klipp.image

# a line a file; with V=1 its command, with -s nothing
SHOW      = $(if $(V)$(findstring s,$(firstword -$(MAKEFLAGS))),,@echo '$(1) $(2)')
Q         = $(if $(V),,@)

all: $(PROGRAMS:%=$(BUILD)/bin/%) $(COMMANDS:%=$(BUILD)/bin/klipp-%) $(SHARED) $(WORDS) $(IMAGE)
	@:

# ---- building

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(call SHOW,CC,$<)
	$(Q)$(COMPILE) -MMD -MP -c -o $@ $<

# an image of the data is of use to programs of the same sources only
$(BUILD)/pipeline/image.o: CPPFLAGS += -DKLIPP_SOURCES=$(shell cat $(sort $^) | cksum | cut -d ' ' -f 1)
$(BUILD)/pipeline/image.o: $(CORE) $(STAGE_SRC) $(CORPUS) $(wildcard pipeline/*.h stages/*/*.h corpus/*.h)

# Every header is read by some source of the library, and every program depends
# on the library: a header that changes rebuilds all that it touches.
$(BUILD)/libklipp.a: $(OBJECTS)
	$(call SHOW,AR,$@)
	$(Q)rm -f $@
	$(Q)$(AR) rcs $@ $(OBJECTS)

$(BUILD)/bin/klipp: pipeline/klipp.c $(BUILD)/libklipp.a
	@mkdir -p $(@D)
	$(call SHOW,LD,$@)
	$(Q)$(COMPILE) $(LDFLAGS) -o $@ $^ $(LIBS)

$(BUILD)/bin/klipp-words: pipeline/words_main.c $(BUILD)/libklipp.a
	@mkdir -p $(@D)
	$(call SHOW,LD,$@)
	$(Q)$(COMPILE) $(LDFLAGS) -o $@ $^ $(LIBS)

# these commands are part of klipp, called by another name
$(COMMANDS:%=$(BUILD)/bin/klipp-%): $(BUILD)/bin/klipp
	ln -sfn klipp $@

# a filter program is its stage's source with its main
$(BUILD)/bin/klipp-%: $(BUILD)/libklipp.a
	@mkdir -p $(@D)
	$(call SHOW,LD,$@)
	$(Q)$(COMPILE) -DSTAGE_MAIN $(LDFLAGS) -o $@ stages/$*/$*.c $< $(LIBS)

# the corpus alone needs a database
$(BUILD)/bin/klipp-corpus: $(BUILD)/libklipp.a
	@mkdir -p $(@D)
	$(call SHOW,LD,$@)
	$(Q)$(COMPILE) -DSTAGE_MAIN $(LDFLAGS) -o $@ corpus/corpus.c $< $(LIBS) -lsqlite3

# this one alone writes workbooks
$(BUILD)/bin/klipp-workbook: LIBS += -lxlsxwriter -lminizip

$(BUILD)/tests/%: tests/%.c $(wildcard tests/*.h) $(BUILD)/libklipp.a $(SHARED) $(WORDS)
	@mkdir -p $(@D)
	$(call SHOW,LD,$@)
	$(Q)$(COMPILE) $(LDFLAGS) -o $@ $< $(BUILD)/libklipp.a $(LIBS)

$(SHARED):
	@mkdir -p $(@D)
	ln -sfn $(CURDIR)/$(@F) $@

# Debian's word list, compiled; without it a small list of our own stands in
$(BUILD)/share/klipp/words.bloom: $(BUILD)/bin/klipp-words $(WORDLISTS)
	@mkdir -p $(@D)
	$(BUILD)/bin/klipp-words $@ $(WORDLISTS)

# rules and lexicons as they are after loading; without it the programs load the text
$(IMAGE): $(BUILD)/bin/klipp $(DATA) $(WORDS) $(wildcard corpus/sample/*.*) | $(SHARED)
	env -u KLIPP_DATA $(BUILD)/bin/klipp rules compile

$(BUILD)/tests/faults: LIBS += -lsqlite3

# ---- from nothing

# Names what is missing, then installs it; says and does nothing when all is there.
packages:
	@if ! command -v dpkg-query >/dev/null; then \
		echo 'No Debian here, so nothing is installed; the build needs what Debian calls: $(PACKAGES)'; exit 0; fi; \
	missing=; for p in $(PACKAGES); do \
		[ "$$(dpkg-query -W -f '$${db:Status-Status}' $$p 2>/dev/null)" = installed ] || missing="$$missing $$p"; done; \
	[ "$$missing" ] || exit 0; \
	echo "Missing packages:$$missing"; \
	if [ "$$(id -u)" = 0 ]; then sudo=; \
	elif command -v sudo >/dev/null; then sudo=sudo; \
	else echo "Neither root nor sudo here.  As root: apt-get install$$missing"; exit 1; fi; \
	echo "They are installed now: $$sudo apt-get install$$missing"; \
	$$sudo apt-get update -q && \
	$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing

run:
	@$(MAKE) --no-print-directory packages
	@$(MAKE) --no-print-directory -j $(PROCESSORS) all
	$(BUILD)/bin/klipp extract --metadata corpus/sample/metadata.tsv --out $(BUILD)/sample corpus/sample/*.txt
	@width=$$(stty size 2>/dev/null </dev/tty | cut -d ' ' -f 2); \
	for t in mentions affiliations shares documents entities cooccurrences timeline; do \
		printf '\n%s: %s rows in %s\n' $$t $$(($$(wc -l < $(BUILD)/sample/$$t.tsv) - 1)) $(BUILD)/sample/$$t.tsv; \
		head -n 11 $(BUILD)/sample/$$t.tsv | LC_ALL=C awk -v width=$${width:-120} -f pipeline/show.awk; done
	@printf '\nAll tables, described in datapackage.json, lie in %s/sample/.\n' $(BUILD)
	@echo 'One article with its mentions: $(BUILD)/bin/klipp explain corpus/sample/01-frivillighetsmelding-nb.txt'

check:
	@$(MAKE) --no-print-directory packages
	@$(MAKE) --no-print-directory -j $(PROCESSORS) check-programs
	@BUILD=$(BUILD) tests/run

check-programs: all $(BUILD)/tests/offsets $(BUILD)/tests/markup $(BUILD)/tests/forms $(BUILD)/tests/faults
	@:

# ---- what lies outside `make check`

accept: all
	@BUILD=$(BUILD) tests/golden.sh accept

fuzz:
	@$(MAKE) --no-print-directory -f tests/sanitized.mk
	@ROUNDS=$(ROUNDS) ASAN_OPTIONS=detect_leaks=0 build-asan/tests/fuzz $(ROUNDS) corpus/sample/*.txt corpus/pages/*.html tests/golden/*.txt

forms: check-programs $(BUILD)/tests/forms
	$(BUILD)/tests/forms cut
	$(BUILD)/tests/forms damage $(or $(ARTICLES),1000000)
	$(BUILD)/tests/forms check $(or $(ARTICLES),1000000)

memory: check-programs $(BUILD)/tests/forms
	@BUILD=$(BUILD) tests/memory $(or $(MEGABYTES),2000)

bench-corpus: all
	@BUILD=$(BUILD) tests/bench/corpus $(or $(ARTICLES),100000) $(or $(RUNS),300) $(or $(PARAGRAPHS),3)

torture: check-programs
	@FAULTS=all BUILD=$(BUILD) tests/run faults

check-debian:
	tests/debian

score: all
	@BUILD=$(BUILD) EVAL=$(EVAL) tests/quality

bench: all
	@BUILD=$(BUILD) tests/bench/run $(RACES)

bench-docs:
	@BUILD=$(BUILD) tests/bench/documents

# The articles are built anew and never leave the build folder.
weigh: all
	rm -rf $(BUILD)/train
	mkdir -p $(BUILD)/train
	python3 tests/all_kinds.py $(EVAL) --split train --out $(BUILD)/train
	$(BUILD)/bin/klipp rules weigh --gold $(BUILD)/train/gold.tsv --metadata $(BUILD)/train/metadata.tsv \
		$(BUILD)/train > $(BUILD)/names.weights
	mv $(BUILD)/names.weights stages/names/names.weights

# ---- installing

BINDIR    = $(DESTDIR)$(PREFIX)/bin
SHAREDIR  = $(DESTDIR)$(PREFIX)/share
MAN1      = $(wildcard pipeline/*.1 stages/*/*.1 corpus/*.1)
MAN5      = $(wildcard pipeline/*.5 corpus/*.5)
UNITS     = $(notdir $(wildcard corpus/*.service corpus/*.timer))
# a stage's page dates.1 is klipp-dates(1)
man_name  = $(if $(filter klipp%,$(notdir $(1))),$(notdir $(1)),klipp-$(notdir $(1)))

install: all
	install -d $(BINDIR) $(SHAREDIR)/doc/klipp $(SHAREDIR)/man/man1 $(SHAREDIR)/man/man5
	install $(PROGRAMS:%=$(BUILD)/bin/%) $(BINDIR)
	for c in $(COMMANDS); do ln -sfn klipp $(BINDIR)/klipp-$$c; done
	for f in $(DATA); do install -d $(SHAREDIR)/klipp/$${f%/*} && install -m 644 $$f $(SHAREDIR)/klipp/$$f || exit; done
	$(if $(WORDS),install -m 644 $(WORDS) $(SHAREDIR)/klipp/words.bloom)
	install -m 644 $(IMAGE) $(SHAREDIR)/klipp/klipp.image
	$(foreach m,$(MAN1),install -m 644 $(m) $(SHAREDIR)/man/man1/$(call man_name,$(m)) &&) true
	$(foreach m,$(MAN5),install -m 644 $(m) $(SHAREDIR)/man/man5/$(call man_name,$(m)) &&) true
	install -d $(DESTDIR)$(PREFIX)/lib/systemd/system
	for f in $(UNITS); do sed 's|@BINDIR@|$(PREFIX)/bin|' corpus/$$f > $(DESTDIR)$(PREFIX)/lib/systemd/system/$$f || exit; done
	sed 's|@BINDIR@|$(PREFIX)/bin|' corpus/klipp-corpus.cron > $(SHAREDIR)/doc/klipp/klipp-corpus.cron
	install -m 644 $(wildcard LICENSE README.md) $(SHAREDIR)/doc/klipp

uninstall:
	rm -f $(PROGRAMS:%=$(BINDIR)/%) $(COMMANDS:%=$(BINDIR)/klipp-%)
	rm -f $(UNITS:%=$(DESTDIR)$(PREFIX)/lib/systemd/system/%)
	rm -rf $(SHAREDIR)/klipp $(SHAREDIR)/doc/klipp
	rm -f $(foreach m,$(MAN1),$(SHAREDIR)/man/man1/$(call man_name,$(m)))
	rm -f $(foreach m,$(MAN5),$(SHAREDIR)/man/man5/$(call man_name,$(m)))

clean:
	rm -rf $(BUILD) build-asan

-include $(OBJECTS:.o=.d)
.PHONY: all packages run check check-programs accept fuzz forms memory check-debian score bench bench-docs weigh install uninstall clean torture bench-corpus
