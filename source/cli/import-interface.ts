/**
 * Loads React, Ink and the interface. While yoga is loaded `fetch` is hidden: yoga looks for it to
 * read a data URL, and its mere mention makes Node load its whole HTTP client.
 */
export async function importInterface(): Promise<typeof import('../ui/start-interface.tsx')> {
	const fetch = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
	Object.defineProperty(globalThis, 'fetch', {
		value: undefined,
		configurable: true,
		writable: true,
	});
	try {
		return await import('../ui/start-interface.tsx');
	} finally {
		if (fetch) Object.defineProperty(globalThis, 'fetch', fetch);
	}
}
