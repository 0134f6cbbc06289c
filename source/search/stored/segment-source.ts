/** The parts of a stored segment that search reads. */
export type SegmentPart = 'articles' | 'terms' | 'postings';

/** Where the bytes of a stored segment come from. Throws `DamagedSegmentError` where they are not as written. */
export type SegmentSource = {
	/** A whole part. */
	read(part: SegmentPart): Uint8Array;
	/** The bytes of a part from an offset on, up to another. */
	readRange(part: SegmentPart, from: number, to: number): Uint8Array;
};
