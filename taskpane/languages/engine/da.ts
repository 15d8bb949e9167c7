import { da } from '../../../src/core/messages/da';
import { rules } from '../../../src/core/messages/da/rules';

export const templates = { ...da, ...rules };
