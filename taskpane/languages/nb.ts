import { pane } from '../../src/core/messages/nb/pane';
import { workbook } from '../../src/core/messages/nb/workbook';

export const templates = { pane, workbook };
