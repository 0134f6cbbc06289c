import {inflateSync} from 'node:zlib';

/** A picture in memory. */
export type Picture = {
	readonly width: number;
	readonly height: number;
	/** How light a pixel is, 0 to 255. */
	lightness(x: number, y: number): number;
};

const signatureLength = 8;

/** A PNG of eight bits a channel, true color, not interlaced: what browsers make. */
export function readPicture(png: Buffer): Picture {
	const data: Buffer[] = [];
	let [width, height, channels] = [0, 0, 0];
	for (let at = signatureLength; at < png.length; ) {
		const length = png.readUInt32BE(at);
		const type = png.toString('latin1', at + 4, at + 8);
		const body = png.subarray(at + 8, at + 8 + length);
		if (type === 'IHDR') {
			[width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
			channels = body[9] === 6 ? 4 : 3;
		}
		if (type === 'IDAT') data.push(body);
		at += length + 12;
	}
	const pixels = unfiltered(inflateSync(Buffer.concat(data)), width * channels, channels);
	return {
		...{width, height},
		lightness(x, y) {
			const at = (y * width + x) * channels;
			return (pixels[at]! + pixels[at + 1]! + pixels[at + 2]!) / 3;
		},
	};
}

/** PNG specification, 9: each row is told by its difference from its neighbors. */
function unfiltered(raw: Buffer, rowLength: number, step: number): Uint8Array {
	const rows = raw.length / (rowLength + 1);
	const pixels = new Uint8Array(rows * rowLength);
	for (let row = 0; row < rows; row++) {
		const filter = raw[row * (rowLength + 1)]!;
		for (let column = 0; column < rowLength; column++) {
			const at = row * rowLength + column;
			const left = column < step ? 0 : pixels[at - step]!;
			const above = row === 0 ? 0 : pixels[at - rowLength]!;
			const corner = row === 0 || column < step ? 0 : pixels[at - rowLength - step]!;
			const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]!;
			pixels[at] = raw[row * (rowLength + 1) + 1 + column]! + predicted;
		}
	}
	return pixels;
}

function paeth(left: number, above: number, corner: number): number {
	const estimate = left + above - corner;
	const [toLeft, toAbove, toCorner] = [left, above, corner].map(each => Math.abs(estimate - each));
	if (toLeft! <= toAbove! && toLeft! <= toCorner!) return left;
	return toAbove! <= toCorner! ? above : corner;
}
