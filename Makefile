# klipp - see README.md.  `make run` and `make check` need nothing but Debian, git and make.
#
#   make            build into build/
#   make run        install what is missing, build, run the chain over the sample, show the tables
#   make check      install what is missing, build, pass every test
#   make install    PREFIX=/usr/local by default; make uninstall takes it back

PREFIX   ?= /usr/local
CC       ?= cc
CFLAGS   ?= -O2 -g
BUILD    ?= build
WARN      = -Wall -Wextra -Wpedantic
DATADIR   = $(PREFIX)/share/klipp
ALL_CPPFLAGS = -std=c11 -D_DEFAULT_SOURCE -D_GNU_SOURCE -Ipipeline -Istages -DKLIPP_DATADIR='"$(DATADIR)"' $(CPPFLAGS)
LIBS      = -lpcre2-8 -lutf8proc -ljansson -lnettle -lm $(LDLIBS)

STAGES    = sentences dates names organisations people roles percentages
PROGRAMS  = klipp klipp-normalise $(STAGES:%=klipp-%) klipp-tsv klipp-words
CORE      = $(filter-out pipeline/klipp.c pipeline/words_main.c,$(wildcard pipeline/*.c))
STAGE_SRC = $(wildcard stages/*/*.c)
OBJECTS   = $(CORE:%.c=$(BUILD)/%.o) $(STAGE_SRC:%.c=$(BUILD)/%.o)
WORDLISTS = /usr/share/dict/bokmaal /usr/share/dict/nynorsk

all: $(PROGRAMS:%=$(BUILD)/bin/%) $(BUILD)/share/klipp/stages $(BUILD)/share/klipp/words.bloom

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CPPFLAGS) $(CFLAGS) $(WARN) -MMD -MP -c -o $@ $<

$(BUILD)/libklipp.a: $(OBJECTS)
	rm -f $@
	$(AR) rcs $@ $(OBJECTS)

$(BUILD)/bin/klipp: pipeline/klipp.c $(BUILD)/libklipp.a
	@mkdir -p $(@D)
	$(CC) $(ALL_CPPFLAGS) $(CFLAGS) $(WARN) $(LDFLAGS) -o $@ $^ $(LIBS)

$(BUILD)/bin/klipp-words: pipeline/words_main.c $(BUILD)/libklipp.a
	@mkdir -p $(@D)
	$(CC) $(ALL_CPPFLAGS) $(CFLAGS) $(WARN) $(LDFLAGS) -o $@ $^ $(LIBS)

# a filter program is its stage's source with its main
$(BUILD)/bin/klipp-%: $(BUILD)/libklipp.a
	@mkdir -p $(@D)
	$(CC) $(ALL_CPPFLAGS) -DSTAGE_MAIN $(CFLAGS) $(WARN) $(LDFLAGS) -o $@ stages/$*/$*.c $< $(LIBS)

$(BUILD)/share/klipp/stages:
	@mkdir -p $(@D)
	ln -sfn $(CURDIR)/stages $@

# Debian's word list, compiled; without it a small list of our own stands in
$(BUILD)/share/klipp/words.bloom: $(BUILD)/bin/klipp-words
	@mkdir -p $(@D)
	if [ -r /usr/share/dict/bokmaal ] && [ -r /usr/share/dict/nynorsk ]; then \
		$(BUILD)/bin/klipp-words $@ $(WORDLISTS); else : > $@; fi

clean:
	rm -rf $(BUILD)

-include $(OBJECTS:.o=.d)
.PHONY: all clean
