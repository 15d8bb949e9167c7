import { contactBetween } from '../occupancy/contact';
import type { Place } from '../roster/roster';
import type { Reason } from './nearby';

/** Undefined when two people in these zones of a place are together, else why not, or why it cannot be known. */
export function apartBecause(place: Place, zone: number, other: number): Reason | undefined {
  const contact = contactBetween(place, zone, other);
  if (contact === 'together') return undefined;
  if (contact === 'unsure') return 'zone-unknown';
  const floors = [place.zones[zone], place.zones[other]].some((found) => found?.reach === 'other-floor');
  return floors ? 'other-floor' : 'separated-zone';
}
