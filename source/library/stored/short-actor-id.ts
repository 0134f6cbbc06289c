/** In front of an id that is stored as it is. */
const whole = '/';

/**
 * The id of an actor in as few letters as its type and name leave to be told: nothing for most people whom no
 * list knows, whose ids are their names with hyphens; `longActorId` makes the id again.
 */
export function shortActorId(id: string, type: string, name: string): string {
	const words = id.slice(type.length + 1).replaceAll('-', ' ');
	const short = words === name ? '' : words;
	return longActorId(short, type, name) === id ? short : whole + id;
}

/** The id that was made short. */
export function longActorId(short: string, type: string, name: string): string {
	if (short.startsWith(whole)) return short.slice(whole.length);
	return `${type}/${(short === '' ? name : short).replaceAll(' ', '-')}`;
}
