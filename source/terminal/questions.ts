/**
 * What a terminal is asked, in this order, each with the name of its answer. Terminals pass over silently what they do not know.
 */
export const questions = [
	{name: 'secondary', bytes: '\x1b[>c'},
	{name: 'version', bytes: '\x1b[>0q'},
	{name: 'background', bytes: '\x1b]11;?\x1b\\'},
	// Every terminal answers this, and after all else: the fence. (DECRQM is not asked: Apple Terminal prints it.)
	{name: 'primary', bytes: '\x1b[c'},
] as const;
