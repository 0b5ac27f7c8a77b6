/* message.c - one line on standard error a problem. */
#include <stdlib.h>
#include "klipp.h"

const char *program = "klipp";
void (*message_taken)(const char *line, size_t n);

/* A file name or a text in a message may hold anything: what could drive a
 * terminal is shown as \xNN, and bytes are never lost. */
static void say(const char *format, va_list args)
{
	va_list again;
	va_copy(again, args);
	int n = vsnprintf(NULL, 0, format, args);
	if (n < 0)
		n = 0;
	char *text = malloc((size_t)n + 1);
	if (!text) {
		va_end(again);
		fputs("klipp: out of memory\n", stderr);
		return;
	}
	text[0] = '\0';
	vsnprintf(text, (size_t)n + 1, format, again);
	va_end(again);

	/* One write a line, so that the lines of several processes do not mix. */
	char *line = malloc(4 * (size_t)n + strlen(program) + 8);
	if (line) {
		size_t at = (size_t)sprintf(line, "%s: ", program);
		for (const char *p = text, *end = text + n; p < end; ) {
			int len;
			uint32_t c = utf8_decode(p, end, &len);
			bool control = utf8_is_control(c) || (c == 0xfffd && len == 1);
			for (int i = 0; i < len; i++)
				at += (size_t)sprintf(line + at, control ? "\\x%02x" : "%c", (unsigned char)p[i]);
			p += len;
		}
		line[at++] = '\n';
		if (message_taken) {
			message_taken(line, at);
		} else {
			fwrite(line, 1, at, stderr);
			fflush(stderr);
		}
		free(line);
	}
	free(text);
}

void warn(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	say(format, args);
	va_end(args);
}

void die(int code, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	say(format, args);
	va_end(args);
	exit(code);
}
