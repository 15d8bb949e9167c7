import { handouts } from '../../../src/core/messages/nb/handouts';

export const templates = { handouts };
