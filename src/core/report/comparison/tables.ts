import { text } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import type { Wording } from '../../messages/word';
import {
  type Compared,
  type ComparedTimes,
  type FigureName,
  figureNames,
} from '../../statistics/compare-times';
import type { ComparedRow, ComparedTable } from './comparison';

/** @param unnamed whether the only place has no name but that of its sheet */
export function tablesOf({ places, all }: ComparedTimes, unnamed: boolean, word: Wording): ComparedTable[] {
  const each = places.map(({ place, openKnown, ...compared }) => ({
    ...(unnamed ? {} : { place, title: place }),
    ...tableOf(compared, word),
    openKnown,
  }));
  return all ? [...each, { title: word(text('compare.all')), ...tableOf(all, word) }] : each;
}

function tableOf({ before, after, change }: Compared, word: Wording) {
  const lines = linesOf(change).map(word);
  const rows = figureNames.map((figure): ComparedRow => {
    const shown = (value: number | undefined) => word(valueText(figure, value));
    return {
      figure,
      label: word(text(`compare.${figure}`)),
      before: shown(before[figure]),
      after: shown(after[figure]),
      change: word(changeText(figure, change[figure])),
    };
  });
  return { lines, rows, before, after, change };
}

/** Longer opening hours with fewer people is how lone work comes about. */
function linesOf({ aloneWhileOpen: alone, open = 0, worked = 0 }: Compared['change']): Text[] {
  if (alone === undefined) return [];
  return [aloneText(alone), ...(open > 0 && worked < 0 ? [text('compare.longerWithFewer')] : [])];
}

function aloneText(change: number): Text {
  if (change === 0) return text('compare.sameAlone');
  const length = { minutes: Math.abs(change) };
  return change > 0 ? text('compare.moreAlone', { length }) : text('compare.lessAlone', { length });
}

function valueText(figure: FigureName, value: number | undefined): Text {
  if (value === undefined) return text('compare.unknown');
  return figure === 'aloneShare'
    ? text('compare.percent', { percent: value })
    : text('compare.length', { length: { minutes: value } });
}

function changeText(figure: FigureName, change: number | undefined): Text {
  if (change === undefined) return text('compare.unknown');
  if (change === 0) return text('compare.same');
  const size = Math.abs(change);
  const amount =
    figure === 'aloneShare' ? text('compare.points', { percent: size }) : valueText(figure, size);
  return text(change > 0 ? 'compare.more' : 'compare.less', { amount: { text: amount } });
}
