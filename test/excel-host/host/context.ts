import type { Workbook } from '../workbook/workbook';

export interface ContextOptions {
  /** Language of Excel's own menus, BCP 47. */
  readonly locale: string;
  readonly sets: Readonly<Record<string, string>>;
}

/** The getters that the client calls on `window.external.GetContext()` while it starts. */
export function hostContext(workbook: Workbook, { locale, sets }: ContextOptions) {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'excel-host',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => workbook.state.locale,
    GetDocUrl: () => `C:\\Vagtplaner\\${workbook.state.name}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    // Must be XML: Chromium answers anything else with a styled error, which a strict policy reports.
    GetSolutionToken: () => '<t cid="" oid="" />',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetDialogRequirementMatrix: () => JSON.stringify({ DialogApi: '1.1' }),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17000.10000',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0,
        controlBackgroundColor: 0xffffff,
      }),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of Object.entries(workbook.state.documentSettings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        workbook.state.documentSettings = Object.fromEntries(keys.map((key, i) => [key, values[i]!]));
      },
    }),
  };
}

/** Host, platform, version, locale, correlation, dialog, logging, flags (1 = shared runtime). */
export const hostInfo = (locale: string): string =>
  `Excel$Win32$16.01$${locale}$correlation$$disableLogging$1`;
