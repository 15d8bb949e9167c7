import type { Teller } from '../../define-rule';

export const messages = {
  notMet:
    '{person} is alone at {place} where violence is a risk and the danger is not met, {from} to {to} ({length}).',
  obvious: '{person} is alone at {place} where the risk of violence is obvious, {from} to {to} ({length}).',
  red: '{person} is alone at {place} while the risk of violence is red, {from} to {to} ({length}).',
  yellow:
    '{person} is alone at {place} where violence is a risk, with neither aid nor backup on record, {from} to {to} ({length}).',
  expired:
    'The assessment of the risk at {place} ({level}) was valid until {day}; {person} is alone there {from} to {to}.',
  unsettled:
    '{person}: perhaps alone at {place} where violence is a risk, {from} to {to} ({length}); {count:such time|such times} on the roster. {question}',
  ruleDk:
    'Where being alone can bring a special danger that cannot be met, nobody may work alone; the Places table says that it is not met at {place}.',
  adviceAvoid: 'As far as possible avoid lone work where there is a risk of violence and conflicts.',
  adviceLight:
    'Go by the traffic light: red means not alone, yellow only with an alarm or somebody who can come.',
  ruleNo:
    'The assessment of violence and threats has to heed lone work, hours and staffing, and the employer to take measures.',
  notBanned: 'In Norway lone work as such is not forbidden to adults.',
  ruleSe: 'Work with an obvious risk (påtaglig risk) of violence or threats may not be done as lone work.',
  minor: '{person} is under 18: alarms, phones and backups do not make up for a colleague.',
  renew:
    'An assessment of the risk has to be renewed; one without an end of its own counts for {count:month|months}.',
  fixAlarm: 'See to an alarm that has been tested, and write it in the Measures table.',
  fixBackup: 'Roster a backup on call for {place} from {from} to {to}.',
  fixLevel: 'Assess the risk at {place} by day and hour, and write its level in the Risk levels table.',
} as const;

export type Tell = Teller<typeof messages>;
