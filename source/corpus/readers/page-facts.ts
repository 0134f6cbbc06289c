import type {PageDocument, PageElement} from './page-node.ts';

/** What a page states about itself; `undefined` where it does not. */
export type PageFacts = {
	/** The headline as given to those who link to the page. */
	readonly headline: string | undefined;
	/** What a browser shows as the page's title, often with the name of the site. */
	readonly windowTitle: string | undefined;
	readonly siteName: string | undefined;
	readonly date: string | undefined;
	readonly url: string | undefined;
};

const dateSelectors: readonly string[] = [
	'meta[property="article:published_time"]',
	'meta[itemprop="datePublished"]',
	'meta[name="pubdate"]',
	'meta[name="publishdate"]',
	'meta[name="date"]',
	'[itemprop="datePublished"][datetime]',
	'time[pubdate][datetime]',
];

/** Looks at the usual elements: Open Graph, microdata, links. */
export function pageFacts({documentElement: root}: PageDocument): PageFacts {
	const find = (selector: string) => stated(root.querySelector(selector));
	const url = find('link[rel="canonical"]') ?? find('meta[property="og:url"]');
	return {
		headline: find('meta[property="og:title"]') ?? find('meta[name="twitter:title"]'),
		windowTitle: find('title'),
		siteName: find('meta[property="og:site_name"]'),
		date: dateSelectors.map(find).find(date => date !== undefined),
		url: url !== undefined && /^https?:/i.test(url) ? url : undefined,
	};
}

/** No title or address is longer. */
const longestFact = 2000;

function stated(element: PageElement | null): string | undefined {
	const value =
		element?.getAttribute('content') ??
		element?.getAttribute('href') ??
		element?.getAttribute('datetime') ??
		element?.textContent;
	return value?.slice(0, longestFact).trim().replace(/\s+/g, ' ') || undefined;
}
