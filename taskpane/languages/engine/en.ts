import { en } from '../../../src/core/messages/en';
import { rules } from '../../../src/core/messages/en/rules';

export const templates = { ...en, ...rules };
