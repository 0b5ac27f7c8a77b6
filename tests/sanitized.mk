# The programs and the fuzzer under the address and undefined-behaviour
# sanitizers, in build-asan/: make -f tests/sanitized.mk
SANITIZE = -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer

all:
	@$(MAKE) -s --no-print-directory -f Makefile -j2 BUILD=build-asan CFLAGS='-O1 -g1 $(SANITIZE)' LDFLAGS='$(SANITIZE)' \
		all build-asan/tests/fuzz build-asan/tests/offsets build-asan/tests/markup build-asan/tests/forms
