import {useEffect, useState} from 'react';

/**
 * A value that follows another one as soon as that has not changed for a while, in milliseconds;
 * without delay, or after having been `undefined`, at once.
 */
export function useResting<Value>(value: Value, delay: number): Value {
	const [rested, setRested] = useState(value);
	const followsAtOnce = delay === 0 || rested === undefined;
	if (followsAtOnce && rested !== value) setRested(value);
	useEffect(() => {
		if (rested === value) return;
		const timer = setTimeout(() => setRested(value), delay);
		return () => clearTimeout(timer);
	}, [value, rested, delay]);
	return followsAtOnce ? value : rested;
}
