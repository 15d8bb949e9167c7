import { violenceDuty } from '../../../law/risk';
import { allInForce, loneWorkDuty } from '../../../law/values';
import { text } from '../../../messages/catalogue';
import type { Text } from '../../../messages/text';
import { AgeClass } from '../../../roster/age';
import { because } from '../../define-rule';
import type { Finding, Why } from '../../finding';
import type { Asked } from '../../shared/asking';
import { backupsAll } from '../../shared/backups';
import { intervalOf, whereabouts, type Gathered, type Piece } from '../../shared/lone-pieces';
import { argued, companyFixes, nearWhys, openTime } from '../../shared/lone-words';
import type { RiskTime, RiskTimes } from '../../shared/risk-levels';
import type { RosterView } from '../../view';
import type { Aids } from './aids';
import type { Tell } from './messages';

export interface Judging {
  readonly times: RiskTimes;
  readonly aids: Aids;
}

type Outcome = 'notMet' | 'obvious' | 'red' | 'yellow' | 'nothing';

/**
 * What being alone at a risk comes to. A breach rests on what the workplace itself says; what was counted together from
 * marks or incidents, or has expired, warns. Aids and backups settle yellow for adults, and never red.
 */
export function outcomeOf(view: RosterView, judging: Judging, piece: Piece): Outcome {
  const { country, danger } = view.place(piece.place);
  const time = timeOf(judging, piece);
  if (time.level === 'red' && country === 'dk' && danger === 'not-met') return 'notMet';
  if (time.level === 'red' && country === 'se' && isStated(time)) return 'obvious';
  if (isMinor(view, piece)) return time.level === 'red' ? 'red' : 'yellow';
  if (time.level === 'red' && (danger === undefined || danger === 'not-met')) return 'red';
  const eased = judging.aids(piece.place, piece.day).length > 0 || backupsAll(view, piece).length > 0;
  return eased ? 'nothing' : 'yellow';
}

function isStated({ basis }: RiskTime): boolean {
  return basis.by === 'flag' || (basis.by === 'record' && basis.expired === undefined);
}

function isMinor(view: RosterView, { person, day }: Piece): boolean {
  return view.ageClass(person, day) === AgeClass.minor;
}

function timeOf({ times }: Judging, { place, start }: Piece): RiskTime {
  const [time] = times(place, { start, end: start + 1 });
  if (!time) throw new RangeError('Nothing is said about the risk of this hour.');
  return time;
}

export function worded(
  view: RosterView,
  judging: Judging,
  group: Gathered,
  tell: Tell,
  open?: { readonly asked: Asked; readonly count: number },
): Finding {
  const outcome = outcomeOf(view, judging, group.pieces[0]!);
  const why = () => whys(view, judging, group, tell);
  if (open) {
    const { data, about } = openTime(view, group, { ...open, why });
    return tell.review('unsettled', data, about);
  }
  const explain = () => argued(why(), fixesFor(view, judging, group, tell));
  const about = { ...whereabouts(view, group), explain };
  const data = intervalOf(view, group);
  if (outcome === 'notMet' || outcome === 'obvious') return tell.breach(outcome, data, about);
  return tell.warn(outcome === 'red' ? 'red' : 'yellow', data, about);
}

function whys(view: RosterView, judging: Judging, group: Gathered, tell: Tell): Why[] {
  const piece = group.pieces[0]!;
  return [
    ...ruleWhys(view, judging, piece, tell),
    because(levelText(view, timeOf(judging, piece), piece)),
    ...aidWhys(view, judging, piece, tell),
    ...nearWhys(view, group),
  ];
}

function ruleWhys(view: RosterView, judging: Judging, piece: Piece, tell: Tell): Why[] {
  const { country, name } = view.place(piece.place);
  const sources = allInForce(violenceDuty[country], piece.day);
  if (country === 'se') return sources.map((source) => because(tell.say('ruleSe'), source));
  if (country === 'no') {
    return [
      ...sources.map((source) => because(tell.say('ruleNo'), source)),
      because(tell.say('notBanned'), 'no-fafo-2016'),
    ];
  }
  if (outcomeOf(view, judging, piece) === 'notMet') {
    const rule = tell.say('ruleDk', { place: name });
    return allInForce(loneWorkDuty.dk, piece.day).map((source) => because(rule, source));
  }
  return [
    because(tell.say('adviceAvoid'), 'dk-bar-service'),
    ...sources.map((source) => because(tell.say('adviceLight'), source)),
  ];
}

function levelText(view: RosterView, { level, basis }: RiskTime, { place: at }: Piece): Text {
  const place = view.place(at).name;
  const word = { text: text(`lone.${level}`) };
  if (basis.by === 'flag') return text('lone.levelByFlag', { place });
  if (basis.by === 'incidents') return text('lone.levelByIncidents', { place, count: basis.count });
  if (basis.by === 'score') return text('lone.levelByScore', { score: basis.score, level: word });
  if (basis.expired === undefined) return text('lone.levelOnRecord', { place, level: word });
  return text('lone.levelExpired', { place, level: word, day: { day: basis.expired } });
}

function aidWhys(view: RosterView, { aids }: Judging, piece: Piece, tell: Tell): Why[] {
  const { name, danger } = view.place(piece.place);
  const found = aids(piece.place, piece.day);
  const backups = backupsAll(view, piece);
  const person = view.person(piece.person).name;
  const minor = isMinor(view, piece) && found.length + backups.length > 0;
  return [
    ...(danger === 'met' || danger === 'none' ? [because(text('lone.danger', { place: name }))] : []),
    ...found.map((kind) => because(text('lone.aid', { measure: { text: text(`records.${kind}`) } }))),
    ...backups.map((shift) => {
      const backup = view.person(shift.person).name;
      return because(
        shift.kind === 'on-call'
          ? text('lone.onCall', { person: backup })
          : text('lone.atWork', { person: backup, place: name }),
      );
    }),
    ...(minor ? [because(tell.say('minor', { person }))] : []),
  ];
}

function fixesFor(view: RosterView, judging: Judging, group: Gathered, tell: Tell): Text[] {
  const { name: place, timeZone } = view.place(group.place);
  const piece = group.pieces[0]!;
  const { basis } = timeOf(judging, piece);
  const eased = outcomeOf(view, judging, piece) === 'yellow' && !isMinor(view, piece);
  const times = { from: { clock: group.start, timeZone }, to: { clock: group.end, timeZone } };
  return [
    ...companyFixes(view, group),
    ...(eased ? [tell.say('fixAlarm'), tell.say('fixBackup', { place, ...times })] : []),
    ...(basis.by === 'score' ? [tell.say('fixLevel', { place })] : []),
  ];
}
