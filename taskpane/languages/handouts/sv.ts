import { handouts } from '../../../src/core/messages/sv/handouts';

export const templates = { handouts };
