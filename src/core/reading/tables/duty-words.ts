import type { Duty } from '../../roster/roster';

/** How a duty is written: `words` as they stand, `endings` also at the end of a longer word. */
interface DutyWords {
  readonly words: readonly string[];
  readonly endings: readonly string[];
}

const chefs = [
  ...['butikschef', 'stationschef', 'souschef', 'afdelingschef', 'avdelningschef', 'platschef', 'enhetschef'],
  ...['filialchef', 'områdechef', 'driftschef', 'kioskchef', 'vagtchef', 'skiftchef', 'kassechef'],
];

/** Guides end like leaders and are none. */
export const noDuty: readonly string[] = ['vejleder', 'veileder', 'vägledare'];

/**
 * Roles in Danish, Norwegian, Swedish, English and German. An "elev" of a shop is its apprentice; a Swedish "praoelev" is
 * a pupil who tries a job. "Vagt" and "vakt" alone are shifts, not guards, and an English "chef" cooks.
 */
export const dutyWords: Readonly<Record<Duty, DutyWords>> = {
  apprentice: {
    words: ['lærlinger', 'apprentice', 'azubi', 'auszubildende', 'auszubildender'],
    endings: ['elev', 'lærling', 'lärling', 'lehrling'],
  },
  temp: {
    words: [
      ...['afløser', 'ferieafløser', 'avløser', 'sommerhjælp', 'ekstrahjælp', 'ekstrahjelp', 'inhoppare'],
      ...[
        'timvikarie',
        'extrapersonal',
        'bemanningspersonal',
        'temp',
        'temporary',
        'agency',
        'agency worker',
      ],
      ...['casual', 'aushilfe', 'aushilfskraft', 'leiharbeiter', 'zeitarbeiter', 'vertretung', 'springer'],
    ],
    endings: ['vikar', 'vikarie', 'aushilfe'],
  },
  trainee: {
    words: [
      ...['praoelev', 'prao', 'trainee', 'intern', 'føl', 'under oplæring', 'i oplæring', 'under opplæring'],
      ...['i opplæring', 'under upplärning', 'under utbildning', 'in training', 'work experience'],
      ...['virksomhedspraktik', 'erhvervspraktik', 'praktikantin', 'in einarbeitung'],
    ],
    endings: ['praktikant'],
  },
  manager: {
    words: [
      ...['bestyrer', 'forretningsfører', 'ejer', 'indehaver', 'eier', 'innehaver', 'ägare', 'innehavare'],
      ...[
        'föreståndare',
        'butiksföreståndare',
        'manager',
        'store manager',
        'shop manager',
        'owner',
        'supervisor',
      ],
      ...['inhaber', 'inhaberin', 'filialleitung', 'ledelse', 'ledelsen'],
    ],
    endings: [...chefs, 'leder', 'sjef', 'ledare', 'bestyrer', 'leiter', 'leiterin', 'manager'],
  },
  'safety-rep': {
    words: [
      ...[
        'arbejdsmiljørepræsentant',
        'sikkerhedsrepræsentant',
        'amr',
        'arbeidsmiljørepresentant',
        'verneombud',
      ],
      ...['hovedverneombud', 'skyddsombud', 'huvudskyddsombud', 'arbetsmiljöombud', 'safety rep'],
      ...['safety representative', 'health and safety representative', 'sicherheitsbeauftragter'],
      ...['sicherheitsbeauftragte', 'sicherheitsvertrauensperson'],
    ],
    endings: [],
  },
  guard: {
    words: [
      'ordningsvakt',
      'security',
      'security guard',
      'guard',
      'sicherheitsdienst',
      'wachmann',
      'wachdienst',
    ],
    endings: ['vægter', 'vekter', 'väktare'],
  },
};
