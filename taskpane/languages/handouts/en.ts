import { handouts } from '../../../src/core/messages/en/handouts';

export const templates = { handouts };
