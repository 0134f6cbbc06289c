/** Thrown where the bytes of a stored segment are not what was written: it has to be made again. */
export class DamagedSegmentError extends Error {
	constructor(reason = 'The bytes are not those of a segment.') {
		super(reason);
		this.name = 'DamagedSegmentError';
	}
}
