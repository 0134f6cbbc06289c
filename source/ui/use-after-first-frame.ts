import {useEffect, useState} from 'react';

/** False while the first frame is drawn: what is not needed to find one's way can wait for the second. */
export function useAfterFirstFrame(): boolean {
	const [isDrawn, setIsDrawn] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setIsDrawn(true));
		return () => clearTimeout(timer);
	}, []);
	return isDrawn;
}
