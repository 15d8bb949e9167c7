import { nb } from '../../../src/core/messages/nb';
import { rules } from '../../../src/core/messages/nb/rules';

export const templates = { ...nb, ...rules };
