import {createContext, useContext} from 'react';

/** Gives a painted row to the screen; what comes back, one column wide, stands for it in what Ink lays out. */
export type Placeholder = (row: string) => string;

export const PlaceholderContext = createContext<Placeholder>(row => row);

export const usePlaceholder = (): Placeholder => useContext(PlaceholderContext);
