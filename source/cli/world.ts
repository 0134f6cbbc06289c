import type {Messages} from '../messages/messages.ts';

/** Where a command's answer and its complaints go. */
export type World = {
	/** Prints a piece of the answer as it is. */
	write(text: string): void;
	/** Says one sentence on standard error; what came from outside is made safe. */
	complain(sentence: string): void;
	readonly messages: Messages;
};
