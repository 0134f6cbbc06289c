import type {Encoding, EncodingName} from './encoding.ts';
import {encodeIsolate} from './encodings/isolate.ts';
import {encodeRuns} from './encodings/runs.ts';
import {encodeSwitched} from './encodings/switched.ts';
import {encodeVisual} from './encodings/visual.ts';
import {encodeWholeRow} from './encodings/whole-row.ts';
import {encodeWords} from './encodings/words.ts';

/** Every way to send a row, by its name. */
export const encodings: Readonly<Record<EncodingName, Encoding>> = {
	visual: {encode: encodeVisual, enter: '', leave: ''},
	words: {encode: encodeWords, enter: '', leave: ''},
	isolate: {encode: encodeIsolate, enter: '', leave: ''},
	runs: {encode: encodeRuns, enter: '', leave: ''},
	// mlterm's own command; OSC strings are passed over by terminals that do not know them.
	switched: {
		encode: encodeSwitched,
		enter: '\x1b]5379;use_ctl=false\x07',
		leave: '\x1b]5379;use_ctl=true\x07',
	},
	'whole-row': {encode: encodeWholeRow, enter: '', leave: ''},
};
