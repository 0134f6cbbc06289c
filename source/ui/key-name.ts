import type {Key} from 'ink';
import {latinKey} from './arabic-layout.ts';

/** One name for a key, as the keymap calls it: `j`, `G`, `space`, `ctrl+d`, `pagedown`. */
export function keyName(input: string, key: Key): string {
	if (key.upArrow) return 'up';
	if (key.downArrow) return 'down';
	if (key.leftArrow) return 'left';
	if (key.rightArrow) return 'right';
	if (key.pageDown) return 'pagedown';
	if (key.pageUp) return 'pageup';
	if (key.home) return 'home';
	if (key.end) return 'end';
	if (key.return) return 'return';
	if (key.escape) return 'escape';
	if (key.tab) return key.shift ? 'shift+tab' : 'tab';
	if (key.backspace || key.delete) return 'backspace';
	if (key.ctrl) return `ctrl+${latinKey(input)}`;
	if (input === ' ') return 'space';
	return latinKey(input);
}
