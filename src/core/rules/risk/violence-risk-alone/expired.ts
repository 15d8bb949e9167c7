import { levelMonths } from '../../../law/risk';
import { text } from '../../../messages/catalogue';
import type { RiskBand } from '../../../roster/records';
import { because } from '../../define-rule';
import type { Finding } from '../../finding';
import { certainPieces } from '../../shared/certain-pieces';
import { intervalOf, type Piece } from '../../shared/lone-pieces';
import { argued } from '../../shared/lone-words';
import { atPlace } from '../../shared/place-findings';
import { lastDayOfBand } from '../../shared/risk-levels';
import { slotTimesIn, type SlotTimes } from '../../shared/slots';
import type { RosterView } from '../../view';
import type { Tell } from './messages';

/** One warning for each assessment on record that has expired before somebody is alone in its hours. */
export function expiredLevels(view: RosterView, tell: Tell): Finding[] {
  const slots = slotTimesIn(view);
  const pieces = certainPieces(view, 1);
  return view.records.risks.flatMap((band) => {
    const last = lastDayOfBand(band);
    const first = pieces.find(
      (piece) =>
        piece.day > last && slots(band, piece.place, piece).length > 0 && !isRenewed(view, slots, piece),
    );
    return first ? [worded(view, band, first, tell)] : [];
  });
}

/** Whether another assessment counts then: the old row need not be cleared. */
function isRenewed(view: RosterView, slots: SlotTimes, piece: Piece): boolean {
  return view.records.risks.some(
    (other) => piece.day <= lastDayOfBand(other) && slots(other, piece.place, piece).length > 0,
  );
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
