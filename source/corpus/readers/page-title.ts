import type {PageFacts} from './page-facts.ts';

/**
 * The headline of a page, without the name of the site at its end. `found` is what Readability takes for
 * it.
 */
export function pageTitle(
	{headline, windowTitle, siteName}: PageFacts,
	found: string | undefined,
): string | undefined {
	const title = headline ?? wholeTitle(windowTitle, found) ?? windowTitle;
	return title && withoutSiteName(title, siteName);
}

/** Readability takes ‹بوتين:› (Putin:) off a title as if it named the site; in the press it names who speaks. */
function wholeTitle(
	windowTitle: string | undefined,
	found: string | undefined,
): string | undefined {
	const cut = found && windowTitle?.endsWith(found) && windowTitle.slice(0, -found.length);
	return cut && /:\s*$/.test(cut) ? windowTitle : found;
}

/** ‹محصول وفير | اسم الموقع› without ‹| اسم الموقع›, the name of the site. */
function withoutSiteName(title: string, siteName: string | undefined): string {
	if (!siteName || !title.endsWith(siteName)) return title;
	const rest = /^(.+?)\s+[|\-–—•·»:/]+\s*$/s.exec(title.slice(0, -siteName.length));
	return rest?.[1] ?? title;
}
