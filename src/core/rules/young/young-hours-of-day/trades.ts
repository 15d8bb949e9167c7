import type { Trade } from '../../../law/young-work';
import type { PlaceKind } from '../../../roster/roster';

/**
 * What trade of the law a kind of place is. Hotels, theatres, cinemas and the like have no kind of their own here, so
 * they may be among the kinds that are left open.
 */
const trades: Readonly<Record<PlaceKind, Trade>> = {
  kiosk: 'shop',
  bakery: 'bakery',
  'grill-bar': 'serving',
  'petrol-station': 'shop',
  'video-shop': 'shop',
  'internet-cafe': 'open',
  'other-shop': 'shop',
  'mall-shop': 'shop',
  restaurant: 'serving',
  'customer-site': 'open',
  office: 'shop',
  other: 'open',
};

export function tradeOf(kind: PlaceKind | undefined): Trade {
  return kind === undefined ? 'unknown' : trades[kind];
}
