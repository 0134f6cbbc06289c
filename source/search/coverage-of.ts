/** What an answer of a quality, 0 to 1, covers of its word: an exact one far more than a close one. */
export function coverageOf(quality: number): number {
	return quality * quality * quality * Math.sqrt(quality);
}
