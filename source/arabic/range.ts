/** A stretch of a text: UTF-16 offsets into it, `to` exclusive. */
export type Range = {
	readonly from: number;
	readonly to: number;
};
