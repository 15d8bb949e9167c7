import { pane } from '../../src/core/messages/sv/pane';
import { workbook } from '../../src/core/messages/sv/workbook';

export const templates = { pane, workbook };
