import type { Unread } from '../core/reading/reading';
import type { SettingLine } from '../core/reading/setup/read-setup';
import { readSettings, type Setting, type Settings } from '../core/rules/settings';
import { type CheckOptions, circumstancesOf } from './options';
import type { RosterReading } from './roster-reading';

/**
 * What the workplace set for its rules: on the setup sheet, and before that what was given now. A row that cannot be
 * used is listed with what would do; what was given now was looked at when it was given.
 */
export function settingsFor(
  { settings: lines, roster }: Pick<RosterReading, 'settings' | 'roster'>,
  options: CheckOptions,
): { readonly settings: Settings; readonly unread: readonly Unread[] } {
  const { countries, today } = circumstancesOf(options);
  const own = roster.places.map(({ country }) => country);
  const circumstances = { countries: [...new Set([...countries, ...own])], today };
  const { settings, refused } = readSettings([...lines, ...(options.settings ?? [])], circumstances);
  const unread = refused.flatMap(({ setting, reason }) =>
    isLine(setting) ? [{ cell: setting.cell, text: String(setting.value), reason }] : [],
  );
  return { settings, unread };
}

function isLine(setting: Setting): setting is SettingLine {
  return 'cell' in setting;
}
