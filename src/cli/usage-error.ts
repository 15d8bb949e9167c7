import type { Text } from '../core/messages/text';

/** Something the person at the command line can put right; printed as one line, exit code 2. */
export class UsageError extends Error {
  constructor(readonly text: Text) {
    super(text.key);
    this.name = 'UsageError';
  }
}
