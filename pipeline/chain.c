/* chain.c - the order of the stages, written once. */
#include "command.h"
#include "normalise/normalise.h"

const Stage *const chain[] = {
	&sentences_stage, &dates_stage, &names_stage, &organisations_stage, &people_stage,
	&roles_stage, &percentages_stage, NULL,
};

void chain_load(void)
{
	static bool loaded;

	if (loaded)
		return;
	loaded = true;
	normalise_load();
	for (int i = 0; chain[i]; i++)
		if (chain[i]->load)
			chain[i]->load();
}

bool chain_run(Article *a, const Source *source)
{
	if (!normalise(a, source))
		return false;
	for (int i = 0; chain[i]; i++) {
		chain[i]->run(a);
		if (chain[i]->rewrites)
			a->cut = true;
	}
	return true;
}
