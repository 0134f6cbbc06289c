/*
 * What FriBidi makes of the lines of a paragraph. Standard input, for each paragraph two lines:
 *
 *     rtl|ltr FROM TO FROM TO ...      the lines, in code points into the paragraph
 *     the paragraph in UTF-8
 *
 * Standard output: each line in the order of the screen, shaped. FriBidi's marks for characters eaten by a ligature
 * (U+FEFF) are left in.
 */
#include <fribidi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *room(size_t count, size_t size) {
	void *memory = calloc(count + 1, size);
	if (memory == NULL) exit(1);
	return memory;
}

int main(void) {
	char *head = NULL, *text = NULL;
	size_t head_size = 0, text_size = 0;
	while (getline(&head, &head_size, stdin) > 0) {
		ssize_t bytes = getline(&text, &text_size, stdin);
		if (bytes < 0) return 1;
		if (bytes > 0 && text[bytes - 1] == '\n') bytes--;

		FriBidiChar *string = room(bytes, sizeof *string);
		FriBidiStrIndex length = fribidi_charset_to_unicode(FRIBIDI_CHAR_SET_UTF8, text, bytes, string);
		FriBidiCharType *types = room(length, sizeof *types);
		FriBidiBracketType *brackets = room(length, sizeof *brackets);
		FriBidiJoiningType *joining = room(length, sizeof *joining);
		FriBidiLevel *levels = room(length, sizeof *levels);
		FriBidiParType direction = strncmp(head, "rtl", 3) == 0 ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;

		fribidi_get_bidi_types(string, length, types);
		fribidi_get_bracket_types(string, length, types, brackets);
		if (fribidi_get_par_embedding_levels_ex(types, brackets, length, &direction, levels) == 0) return 1;
		fribidi_get_joining_types(string, length, joining);
		fribidi_join_arabic(types, length, levels, joining);
		fribidi_shape(FRIBIDI_FLAG_SHAPE_MIRRORING | FRIBIDI_FLAG_SHAPE_ARAB_PRES | FRIBIDI_FLAG_SHAPE_ARAB_LIGA,
			levels, length, joining, string);

		char *rest = head + 3;
		for (;;) {
			long from = strtol(rest, &rest, 10);
			char *end;
			long to = strtol(rest, &end, 10);
			if (end == rest) break;
			rest = end;
			if (fribidi_reorder_line(FRIBIDI_FLAG_REORDER_NSM, types, to - from, from, direction, levels, string, NULL) == 0)
				return 1;
			char *out = room((to - from) * 4, 1);
			fribidi_unicode_to_charset(FRIBIDI_CHAR_SET_UTF8, string + from, to - from, out);
			puts(out);
			free(out);
		}
		free(string), free(types), free(brackets), free(joining), free(levels);
	}
	return 0;
}
