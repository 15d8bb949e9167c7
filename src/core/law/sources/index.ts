import { danishSources } from './danish';
import { norwegianSources } from './norwegian';
import { swedishSources } from './swedish';
import { youngSources } from './young';

/** The orders, acts and documents that the rules and handouts rest on; the rulings have a table of their own. */
export const sources = { ...danishSources, ...norwegianSources, ...swedishSources, ...youngSources } as const;

export type SourceKey = keyof typeof sources;
