import type { Unread } from '../core/reading/reading';
import type { SettingLine } from '../core/reading/setup/read-setup';
import { text } from '../core/messages/catalogue';
import type { Text } from '../core/messages/text';
import { wording } from '../core/messages/word';
import type { Place } from '../core/roster/roster';
import { type Circumstances, readSettings, type Setting, type Settings } from '../core/rules/settings';
import type { WorkbookPort } from '../workbook/port';
import { type CheckOptions, circumstancesOf } from './options';
import { readRoster, type RosterReading } from './roster-reading';
import { writeSetupRow } from './setup-row';

/**
 * What the workplace set for its rules: on the setup sheet, and before that what was given now. A row that cannot be
 * used is listed with what would do; what was given now was looked at when it was given.
 */
export function settingsFor(
  { settings: lines, roster }: Pick<RosterReading, 'settings' | 'roster'>,
  options: CheckOptions,
): { readonly settings: Settings; readonly unread: readonly Unread[] } {
  const given = [...lines, ...(options.settings ?? [])];
  const { settings, refused } = readSettings(given, circumstances(roster.places, options));
  const unread = refused.flatMap(({ setting, reason }) =>
    isLine(setting) ? [{ cell: setting.cell, text: String(setting.value), reason }] : [],
  );
  return { settings, unread };
}

function isLine(setting: Setting): setting is SettingLine {
  return 'cell' in setting;
}

/**
 * Writes on the setup sheet what the workplace sets for a rule or a pack; the next check finds it there.
 *
 * @returns why it cannot be set, or nothing
 * @throws {WorkbookError} when the workbook cannot be read or written
 */
export async function changeSetting(
  port: WorkbookPort,
  setting: Setting,
  options: CheckOptions,
): Promise<Text | undefined> {
  const { roster } = await readRoster(port, options);
  const [refused] = readSettings([setting], circumstances(roster.places, options)).refused;
  if (refused) return refused.reason;
  const { subject, param, value } = setting;
  const written =
    typeof value === 'boolean'
      ? wording(options.language)(text(value ? 'setup.yes' : 'setup.no'))
      : String(value);
  await writeSetupRow(
    port,
    'rules',
    { rule: subject, ...(param !== undefined && { param }), value: written },
    options,
  );
  return undefined;
}

function circumstances(places: readonly Place[], options: CheckOptions): Circumstances {
  const { countries, today } = circumstancesOf(options);
  return { countries: [...new Set([...countries, ...places.map(({ country }) => country)])], today };
}
