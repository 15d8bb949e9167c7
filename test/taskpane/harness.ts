import type { Report, ReportFinding } from '../../src/core/report/report';
import { WorkbookError, type WorkbookPort } from '../../src/workbook/port';
import type { PaneHost } from '../../taskpane/actions';
import { openPane } from '../../taskpane/pane';
import {
  askingReport,
  cannotJudge,
  emptyReport,
  fakeChecked,
  fakeReport,
  hostileReport,
  longReport,
  notARoster,
} from './fake-report';

/** The pane over a report of our choice: `?report=long`. Only for the tests of how states look and behave. */
const reports: Readonly<Record<string, () => Report>> = {
  week: fakeReport,
  empty: emptyReport,
  hostile: hostileReport,
  none: notARoster,
  unclear: cannotJudge,
  asking: askingReport,
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
    validateRoster: (_, __, tell) => {
      if (asked === 'slow') tell({ done: 12, of: 48 });
      if (asked === 'slow') return new Promise(() => undefined);
      if (asked === 'failing') return Promise.reject(new WorkbookError('sheet-protected', 'Uge 10'));
      return Promise.resolve(fakeChecked(reports[asked]!()));
    },
    explain: (checked, ids) => {
      const findings = checked.report.findings as readonly ReportFinding[];
      return Promise.resolve(
        new Map(
          findings.filter(({ id }) => ids.includes(id)).map(({ id, why, fixes }) => [id, { why, fixes }]),
        ),
      );
    },
    leftAside: () => {
      const cell = (address: string) => ({ sheet: 'Uge 10', address });
      return Promise.resolve({
        shown: [
          { cell: cell('A1'), count: 1, text: 'Vagtplan uge 10', reason: 'En titel uden for planen.' },
          {
            cell: cell('B3:H3'),
            count: 7,
            text: 'man 2/3',
            reason: 'En overskrift, en dato eller en ugedag.',
          },
          { cell: cell('C7'), count: 1, text: '-', reason: 'Siger, at der ikke er planlagt noget.' },
        ],
        count: 3,
      });
    },
    mappingPlace: () => Promise.resolve({ sheet: 'Alenevagt opsætning', address: 'AH7' }),
    exportViolations: () => Promise.resolve('Fund'),
    exportChecklist: () => Promise.resolve(['Tjekliste ledelse', 'Tjekliste medarbejdere']),
    prepareStaffAndPlaces: () => Promise.resolve(['Personale', 'Steder']),
    markFindings: () => Promise.reject(new WorkbookError('sheet-protected', 'Uge 10')),
    unmarkFindings: () => Promise.resolve(0),
    acceptFinding: (_, { id, because, by, until = '' }) => {
      done.push(`accept ${id} ${because} ${by} ${until}`);
      return Promise.resolve(undefined);
    },
    changeSetting: (_, { subject, value }) => {
      done.push(`set ${subject} ${String(value)}`);
      return Promise.resolve(undefined);
    },
    stop: () => Promise.resolve(),
    answerQuestions: (_, answers) => {
      done.push(`answer ${JSON.stringify(answers)}`);
      const refused = Object.keys(answers).filter((key) => answers[key] === '99');
      const reason = { key: 'pane.notAnAnswer', data: {} };
      return Promise.resolve({
        kept: Object.keys(answers).filter((key) => !refused.includes(key)),
        refused: refused.map((key) => ({ key, reason })),
      });
    },
    acceptGuesses: () => {
      done.push('accept');
      return Promise.resolve({ kept: ['code:n'], refused: [] });
    },
  },
};

void openPane(document.getElementById('app')!, host, 'da');
