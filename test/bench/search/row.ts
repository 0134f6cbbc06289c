/** Prints what was measured beside what is aimed at. */
export function row(name: string, value: string, aim = '-'): void {
	console.log(`${name.padEnd(54)}${value.padStart(30)}   aim ${aim}`);
}
