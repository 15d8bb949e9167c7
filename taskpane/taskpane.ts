import { officeWorkbook } from '../src/workbook/office/office-workbook';
import { registerCommands } from './commands';
import { Engine } from './engine/engine';
import { languageFor, remember } from './memory';
import { openPane } from './pane';
import { preferDark } from './theme';
import { useCasesIn } from './use-cases';

void Office.onReady(async ({ host }) => {
  // Outside Excel the words that stand in the page say where this belongs.
  if (host !== Office.HostType.Excel) return;
  preferDark(officeIsDark());
  const workbook = officeWorkbook();
  const engine = new Engine();
  engine.warmUp();
  const pane = await openPane(
    document.getElementById('app')!,
    {
      useCases: useCasesIn(engine),
      workbook: () => Promise.resolve(workbook),
      remember,
      ...linkOpener(),
    },
    languageFor([Office.context.displayLanguage]),
  );
  registerCommands(pane);
  await pane.watch();
});

/** Links open in the real browser where Excel can; elsewhere a plain link does. */
function linkOpener() {
  if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return {};
  return {
    openLink: (url: string) => {
      Office.context.ui.openBrowserWindow(url);
    },
  };
}

/** Excel's own theme, which need not be the computer's. Undefined where it does not tell. */
function officeIsDark(): boolean | undefined {
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  const [red, green, blue] =
    /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? '')?.slice(1) ?? [];
  if (!red || !green || !blue) return undefined;
  return [red, green, blue].reduce((sum, part) => sum + parseInt(part, 16), 0) < 3 * 128;
}
