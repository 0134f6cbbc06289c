import {deflateRawSync, inflateRawSync} from 'node:zlib';

/** A value as packed JSON: the names and times of thousands of files are much alike. */
export function packJson(value: unknown): Uint8Array {
	return deflateRawSync(JSON.stringify(value));
}

/** The value that was packed, which must be of the type it had; bytes that were not packed so throw. */
export function unpackJson<Value>(bytes: Uint8Array): Value {
	return JSON.parse(inflateRawSync(bytes).toString());
}
