import { pane } from '../../src/core/messages/da/pane';
import { workbook } from '../../src/core/messages/da/workbook';

export const templates = { pane, workbook };
