export interface Culture {
  readonly decimal: string;
  readonly group: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
}

/** Windows' settings for the locales that tests use; others read as en-US. */
export const culture = (locale: string): Culture => cultures[locale.toLowerCase()] ?? cultures['en-us']!;

const cultures: Readonly<Record<string, Culture>> = {
  'en-us': {
    decimal: '.',
    group: ',',
    dateSeparator: '/',
    timeSeparator: ':',
    shortDate: 'M/d/yyyy',
    longDate: 'dddd, MMMM d, yyyy',
    longTime: 'h:mm:ss tt',
  },
  'da-dk': {
    decimal: ',',
    group: '.',
    dateSeparator: '-',
    timeSeparator: ':',
    shortDate: 'dd-MM-yyyy',
    longDate: 'd. MMMM yyyy',
    longTime: 'HH:mm:ss',
  },
  'nb-no': {
    decimal: ',',
    group: '\u00a0',
    dateSeparator: '.',
    timeSeparator: ':',
    shortDate: 'dd.MM.yyyy',
    longDate: 'dddd d. MMMM yyyy',
    longTime: 'HH:mm:ss',
  },
  'sv-se': {
    decimal: ',',
    group: '\u00a0',
    dateSeparator: '-',
    timeSeparator: ':',
    shortDate: 'yyyy-MM-dd',
    longDate: "'den 'd MMMM yyyy",
    longTime: 'HH:mm:ss',
  },
};
