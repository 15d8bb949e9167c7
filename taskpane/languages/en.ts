import { pane } from '../../src/core/messages/en/pane';
import { workbook } from '../../src/core/messages/en/workbook';

export const templates = { pane, workbook };
