import { sv } from '../../../src/core/messages/sv';
import { rules } from '../../../src/core/messages/sv/rules';

export const templates = { ...sv, ...rules };
