import fc from 'fast-check';
import type { ReadingContext } from '../../../src/core/reading/reading';
import { cellText, impossible } from '../../core/reading/cell-text';

export interface Fuzzed {
  /** Texts that made a reader throw or an impossible reading, with what was wrong. */
  readonly wrong: readonly string[];
  readonly seconds: number;
}

/** Reads so many made-up texts as clocks, dates and shifts. */
export function fuzzed(cases: number, context: ReadingContext): Fuzzed {
  const start = process.uptime();
  const wrong: string[] = [];
  fc.assert(
    fc.property(cellText, (text) => {
      const what = told(text, context);
      if (what !== undefined) wrong.push(`${JSON.stringify(text)}: ${what}`);
    }),
    { numRuns: cases },
  );
  return { wrong, seconds: process.uptime() - start };
}

function told(text: string, context: ReadingContext): string | undefined {
  try {
    return impossible(text, context);
  } catch (error) {
    return String(error);
  }
}
