import { dayOfIso } from './dated';
import type { Source } from './source';

/** What the courts looked at. A finding has some of these; the rulings that share them are its precedents. */
export type Situation =
  | 'nobody-near'
  | 'comes-later'
  | 'left-before'
  | 'separated'
  | 'upstairs'
  | 'short-absence'
  | 'two-minors'
  | 'other-premises'
  | 'another-evening'
  | 'few-minutes'
  | 'on-call'
  | 'swapped';

/**
 * A judgment on lone work of minors. Facts and outcome are history, not a tariff. What it teaches a roster is worded in
 * the catalogues, section `law`, under its case number; `situations` say when.
 */
export interface Ruling extends Source {
  readonly court: 'Østre Landsret' | 'Vestre Landsret';
  readonly decidedOn: string;
  readonly firstInstance: string;
  readonly facts: string;
  readonly outcome: string;
  readonly placeKind: string;
  readonly situations: readonly Situation[];
}

type Row = Omit<Ruling, Exclude<keyof Source, 'unverified'>>;

const rows = {
  'S-0735-00': {
    court: 'Østre Landsret',
    decidedOn: '2000-05-23',
    firstInstance: 'Næstved 24 January 2000, S. 0660/99',
    facts: 'Aged 17, alone in a grill bar on Saturday 6 March 1999 at 18:30.',
    outcome: 'Fined; upheld. Working in the banned hours is not in itself aggravating.',
    placeKind: 'grill-bar',
    situations: ['nobody-near'],
  },
  'S-1163-00': {
    court: 'Vestre Landsret',
    decidedOn: '2000-11-01',
    firstInstance: 'Sæby 14 February 2000, SS 1.25283/99',
    facts: 'Aged 17, alone in a konditori on a Saturday at 15:30; the mother usually came.',
    outcome: 'Fined; the fine was raised on appeal.',
    placeKind: 'bakery',
    situations: ['comes-later'],
  },
  'S-1239-00': {
    court: 'Vestre Landsret',
    decidedOn: '2000-11-01',
    firstInstance: 'Sæby 21 February 2000, SS 1.25329/99',
    facts:
      'Aged 15, alone in a bakery shop on a Saturday at 14:40; an adult in the kitchen behind two doors and a corridor.',
    outcome: 'Fined; the fine was raised on appeal.',
    placeKind: 'bakery',
    situations: ['separated'],
  },
  'S-0734-00': {
    court: 'Østre Landsret',
    decidedOn: '2000-05-23',
    firstInstance: 'Nykøbing Falster 27 January 2000, PS 25577/99',
    facts:
      'Aged 16, alone in a kiosk on Thursday 25 March 1999 at 18:55; aged 15 and 16 on Friday 23 April 1999 at 19:25 while the only adult was away for 10–15 minutes, 20 m off, without a view of the shop.',
    outcome: 'Fined for two violations; gross negligence was not proven.',
    placeKind: 'kiosk',
    situations: ['short-absence', 'two-minors'],
  },
  'S-3699-06': {
    court: 'Østre Landsret',
    decidedOn: '2007-03-09',
    firstInstance: 'Vordingborg 2 November 2006, SS 704/2006',
    facts:
      'Aged 15 and 14, each alone in a kiosk: Tuesday 10 January 2006 at 19:30, Thursday 2 February 2006 at 18:05.',
    outcome: 'Fined for two violations; upheld. Both happened to be robberies, which was aggravating.',
    placeKind: 'kiosk',
    situations: ['another-evening', 'few-minutes'],
  },
  'S-1236-00': {
    court: 'Vestre Landsret',
    decidedOn: '2000-11-01',
    firstInstance: 'Grenaa/Ebeltoft 27 January 2000, 72/99e',
    facts: 'One owner, two grill bars, a 17-year-old alone in each on a Saturday: 17:45 and 20:10.',
    outcome: 'Fined for two violations; the fine was doubled on appeal.',
    placeKind: 'grill-bar',
    situations: ['other-premises'],
  },
  'S-1237-00': {
    court: 'Vestre Landsret',
    decidedOn: '2000-11-01',
    firstInstance: 'Sæby 14 February 2000, SS 1.25266/99',
    facts:
      'Aged 16 and 17 in a kiosk on a Saturday at 18:40, after a swap; the planned colleague turned 18 six days later.',
    outcome: 'The owner was fined, and the fine was raised; the other was acquitted.',
    placeKind: 'kiosk',
    situations: ['two-minors'],
  },
  'S-2579-00': {
    court: 'Vestre Landsret',
    decidedOn: '2000-12-22',
    firstInstance: 'Holsted 11 October 2000, SS 182/2000',
    facts: 'Aged 16 and 17 in a kiosk on a Saturday at 20:30; the owner in the flat on the floor above.',
    outcome: 'Fined; upheld.',
    placeKind: 'kiosk',
    situations: ['upstairs', 'on-call'],
  },
  'S-2990-00': {
    court: 'Vestre Landsret',
    decidedOn: '2001-03-14',
    firstInstance: 'Holsted 23 November 2000',
    facts:
      'Aged 16, alone in a kiosk on Saturday 6 March 1999 at 18:00; the owner in the flat on the floor above.',
    outcome: 'Fined; upheld.',
    placeKind: 'kiosk',
    situations: ['upstairs'],
  },
  'S-0340-01': {
    court: 'Østre Landsret',
    decidedOn: '2001-07-25',
    firstInstance: 'Lyngby 5 December 2000',
    facts: 'Aged 15 and 14 in an open konditori on Saturday 6 March 1999 at 15:40; two owners.',
    outcome: 'Both owners were fined at first instance, one violation shared between them.',
    placeKind: 'bakery',
    situations: ['two-minors'],
    unverified: 'appeal',
  },
  'S-3827-00': {
    court: 'Østre Landsret',
    decidedOn: '2001-09-24',
    firstInstance: 'Odense 5 October 2000',
    facts:
      'Aged 17, alone in a bakery shop on Thursday 25 March 1999 at 20:15, after a swap against instruction.',
    outcome: 'Fined at first instance.',
    placeKind: 'bakery',
    situations: ['swapped'],
    unverified: 'appeal',
  },
  'S-3041-01': {
    court: 'Østre Landsret',
    decidedOn: '2001-11-08',
    firstInstance: 'Helsingør 22 November 2000',
    facts:
      'Two minors in a bakery shop on Sunday 11 July 1999 at 15:30; the adult had swapped away the last hour without the employer knowing.',
    outcome: 'Fined; the fine was raised on appeal.',
    placeKind: 'bakery',
    situations: ['left-before', 'two-minors'],
  },
} as const satisfies Record<string, Row>;

export type CaseNumber = keyof typeof rows;

/** The twelve rulings by case number; each is a source too. */
export const rulings = Object.fromEntries(
  Object.entries<Row>(rows).map(([number, row]) => [number, rulingOf(number, row)]),
) as unknown as Readonly<Record<CaseNumber, Ruling>>;

const numbers = Object.keys(rulings) as CaseNumber[];

/**
 * The rulings that fit: for each situation those on the same kind of place when there are any, else the first of the
 * table.
 */
export function precedents(situations: ReadonlySet<Situation>, placeKind: string | undefined): CaseNumber[] {
  const found = new Set([...situations].flatMap((situation) => precedentsFor(situation, placeKind)));
  return numbers.filter((number) => found.has(number));
}

function precedentsFor(situation: Situation, placeKind: string | undefined): CaseNumber[] {
  const fitting = numbers.filter((number) => rulings[number].situations.includes(situation));
  const same = fitting.filter((number) => rulings[number].placeKind === placeKind);
  return same.length ? same : fitting.slice(0, 1);
}

function rulingOf(number: string, row: Row): Ruling {
  return {
    ...row,
    title: `${row.court} ${row.decidedOn}, ${number}`,
    checkedOn: dayOfIso('2026-11-21'),
    verified: row.unverified === undefined,
  };
}
