import { languagesIn } from '../../roster/language';
import { tidy } from '../text/fold';
import { column, shownText } from './row';

/** Several with commas or "and" between them, as they are written. */
export const languages = column((cell) => [...new Set(languagesIn(tidy(shownText(cell))))]);
