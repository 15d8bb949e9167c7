import { handouts } from '../../../src/core/messages/da/handouts';

export const templates = { handouts };
