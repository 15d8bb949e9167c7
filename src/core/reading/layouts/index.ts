import type { Layout } from './layout';
import { list } from './list';

/** Every layout that sheets are tried against, each in a file of its own. */
export const layouts: readonly Layout[] = [list];
