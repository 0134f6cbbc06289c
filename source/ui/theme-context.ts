import {createContext, useContext} from 'react';
import {chooseTheme, type Theme} from './theme.ts';

/** The theme of the whole interface. */
export const ThemeContext = createContext<Theme>(chooseTheme({colors: 'none', ground: 'unknown'}));

export const useTheme = (): Theme => useContext(ThemeContext);
