/* invariants.h - what must hold of every article, whatever its bytes. */
#ifndef INVARIANTS_H
#define INVARIANTS_H

#include "klipp.h"
#include "normalise/normalise.h"

/* NULL if all is well, else what is not, and *m of which mention. */
static inline const char *broken(const Article *a, const Mention **m)
{
	for (size_t i = 0; i < a->n_sentences; i++) {
		const Sentence *s = &a->sentences[i];
		if (s->end < s->start || s->end > a->text.n || (i && s->start < a->sentences[i - 1].end))
			return "a sentence lies outside the text or over another";
	}
	for (size_t i = 0; i < a->n_mentions; i++) {
		*m = &a->mentions[i];
		if ((*m)->sentence >= a->n_sentences)
			return "its sentence does not exist";
		const Sentence *s = &a->sentences[(*m)->sentence];
		if ((*m)->start >= (*m)->end || (*m)->start < s->start || (*m)->end > s->end)
			return "it lies outside its sentence";
		if (is_furniture(s->kind))
			return "it lies in the page's own lines";
		Slice text = article_slice(a, (*m)->start, (*m)->end);
		if (text.p[0] == ' ' || text.p[text.n - 1] == ' ')
			return "it begins or ends with a space";
		if (((unsigned char)text.p[0] & 0xc0) == 0x80 ||
		    ((*m)->end < a->text.n && ((unsigned char)a->text.p[(*m)->end] & 0xc0) == 0x80))
			return "it cuts a character in two";
		if (memchr(text.p, '\n', text.n))
			return "it goes over the end of a line";
		if ((*m)->rule.n == 0)
			return "it names no rule";
		uint64_t from = article_source_start(a, (*m)->start), to = article_source_end(a, (*m)->end);
		bool packed = slice_starts(a->meta.encoding, SLICE("packed "));
		if (from >= to || (!packed && (from < a->meta.at || to > a->meta.at + a->meta.bytes)))
			return "its offsets lie outside the source";
		for (size_t j = 0; j < i; j++) {
			const Mention *other = &a->mentions[j];
			if (other->kind == (*m)->kind && other->start < (*m)->end && (*m)->start < other->end)
				return "it overlaps another of its kind";
		}
	}
	*m = NULL;
	for (size_t i = 0; i < a->n_statements; i++)
		if (a->statements[i].sentence >= a->n_sentences || a->statements[i].person.n == 0 ||
		    a->statements[i].role.n + a->statements[i].organisation.n == 0)
			return "a statement without its person, or without anything said of it";
	for (size_t i = 0; i < a->n_shares; i++)
		if (a->shares[i].sentence >= a->n_sentences || a->shares[i].start >= a->shares[i].end ||
		    a->shares[i].end > a->text.n)
			return "a share lies outside the text";
	return NULL;
}

#endif
