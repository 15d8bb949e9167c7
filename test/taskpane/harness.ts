import type { Report } from '../../src/core/report/report';
import type { Checked } from '../../src/app/session';
import { WorkbookError, type WorkbookPort } from '../../src/workbook/port';
import type { PaneHost } from '../../taskpane/actions';
import { openPane } from '../../taskpane/pane';
import { cannotJudge, emptyReport, fakeReport, hostileReport, longReport, notARoster } from './fake-report';

/** The pane over a report of our choice: `?report=long`. Only for the tests of how states look and behave. */
const reports: Readonly<Record<string, () => Report>> = {
  week: fakeReport,
  empty: emptyReport,
  hostile: hostileReport,
  none: notARoster,
  unclear: cannotJudge,
  long: () => longReport(10_000),
};
const asked = new URLSearchParams(location.search).get('report') ?? 'week';
const done: string[] = [];
Object.assign(globalThis, { done });

const port = {
  select: ({ sheet, address }: { sheet: string; address: string }) => {
    done.push(`select ${sheet}!${address}`);
    return Promise.resolve();
  },
} as unknown as WorkbookPort;

const host: PaneHost = {
  workbook: () => Promise.resolve(port),
  useCases: {
    validateRoster: () => {
      if (asked === 'slow') return new Promise(() => undefined);
      if (asked === 'failing') return Promise.reject(new WorkbookError('sheet-protected', 'Uge 10'));
      return Promise.resolve({ report: reports[asked]!(), marks: [] } as unknown as Checked);
    },
    exportViolations: () => Promise.resolve('Fund'),
    prepareStaffAndPlaces: () => Promise.resolve(['Personale', 'Steder']),
    markFindings: () => Promise.reject(new WorkbookError('sheet-protected', 'Uge 10')),
    unmarkFindings: () => Promise.resolve(0),
    stop: () => Promise.resolve(),
  },
};

void openPane(document.getElementById('app')!, host, 'da');
