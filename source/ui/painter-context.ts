import {createContext, useContext} from 'react';
import {createPainter, type Painter} from './painter.ts';

/** The painter of the whole interface. */
export const PainterContext = createContext<Painter>(
	createPainter({colors: 'none', ground: 'unknown', groundsAtWords: true}),
);

export const usePainter = (): Painter => useContext(PainterContext);
