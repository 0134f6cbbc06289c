import type {Messages} from '../messages/messages.ts';
import type {Settings} from './settings.ts';

/** Where a command's answer and its complaints go. */
export type World = {
	/** Prints a piece of the answer as it is. */
	write(text: string): void;
	/** Says one sentence on standard error; what came from outside is made safe. */
	complain(sentence: string): void;
	readonly messages: Messages;
	/** The reader's settings, read when first asked for; what is wrong with them is said then. */
	settings(): Settings;
};
