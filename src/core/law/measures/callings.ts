import type { Calling } from './duty';

export const always: readonly Calling[] = [{}];
export const yellow: readonly Calling[] = [{ level: 'yellow' }];
/** Places that customers come to. */
export const servesCustomers = [
  'kiosk',
  'bakery',
  'grill-bar',
  'petrol-station',
  'video-shop',
  'internet-cafe',
  'other-shop',
  'mall-shop',
  'restaurant',
] as const;
/** Trades with a raised risk of robbery. */
export const robbed: readonly Calling[] = [
  { kinds: ['kiosk', 'petrol-station', 'grill-bar', 'video-shop'] },
  { flags: ['valuables', 'violenceRisk'] },
  { level: 'yellow' },
];
export const swedishLoneWork = ['se-afs-1982-3', 'se-afs-2023-2'] as const;
export const swedishViolence = ['se-afs-1993-2', 'se-afs-2023-2-violence'] as const;
