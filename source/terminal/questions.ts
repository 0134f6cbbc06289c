/** What a terminal is asked, in this order. Each is silently passed over by terminals that do not know it. */
export const questions = [
	{name: 'secondary device attributes', bytes: '\x1b[>c'},
	{name: 'name and version', bytes: '\x1b[>0q'},
	{name: 'background color', bytes: '\x1b]11;?\x1b\\'},
	// Every terminal answers this, and after all else: the fence. (DECRQM is not asked: Apple Terminal prints it.)
	{name: 'primary device attributes', bytes: '\x1b[c'},
] as const;
