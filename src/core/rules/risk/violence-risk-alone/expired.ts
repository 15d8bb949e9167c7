import { overlaps } from '../../../company/spans';
import { levelMonths } from '../../../law/risk';
import { text } from '../../../messages/catalogue';
import type { RiskBand } from '../../../roster/records';
import { because } from '../../define-rule';
import type { Finding } from '../../finding';
import { certainPieces } from '../../shared/certain-pieces';
import { intervalOf, type Piece } from '../../shared/lone-pieces';
import { argued } from '../../shared/lone-words';
import { atPlace } from '../../shared/place-findings';
import { heldBandsIn, lastDayOfBand } from '../../shared/risk-bands';
import { daysOf } from '../../shared/wall-spans';
import type { RosterView } from '../../view';
import type { Tell } from './messages';

/** One warning for each assessment on record that has expired before somebody is alone in its hours. */
export function expiredLevels(view: RosterView, tell: Tell): Finding[] {
  if (view.records.risks.every((band) => lastDayOfBand(band) === Infinity)) return [];
  const held = heldBandsIn(view);
  const firsts = new Map<RiskBand, Piece>();
  for (const piece of certainPieces(view, 1)) {
    const days = daysOf((at) => view.dayAt(piece.place, at), piece);
    const during = days.flatMap((day) => held(piece.place, day).filter((one) => overlaps(one, piece)));
    // The old row need not be cleared when another assessment counts then.
    if (during.some(({ last }) => piece.day <= last)) continue;
    for (const { band } of during) if (!firsts.has(band)) firsts.set(band, piece);
  }
  return view.records.risks.flatMap((band) => {
    const first = firsts.get(band);
    return first ? [worded(view, band, first, tell)] : [];
  });
}

function worded(view: RosterView, band: RiskBand, piece: Piece, tell: Tell): Finding {
  const data = {
    ...intervalOf(view, { ...piece, people: [piece.person] }),
    level: { text: text(`lone.${band.level}`) },
    day: { day: lastDayOfBand(band) },
  };
  const renew = because(tell.say('renew', { count: levelMonths }), 'dk-violence-sheet');
  const fix = tell.say('fixLevel', { place: view.place(piece.place).name });
  return tell.warn('expired', data, { ...atPlace(view, piece), explain: () => argued([renew], [fix]) });
}
