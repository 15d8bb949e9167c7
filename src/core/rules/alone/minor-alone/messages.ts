import type { Teller } from '../../define-rule';

export const messages = {
  alone: '{person} is under 18 and without an adult at {place}, {from} to {to} ({length}).',
  together: '{people} are under 18 and without an adult at {place}, {from} to {to} ({length}).',
  inTurn:
    '{people} are under 18 and, one after the other, without an adult at {place}, {from} to {to} ({length}).',
  unsettled:
    '{people}: perhaps a minor without an adult at {place}, {from} to {to} ({length}){more}. {question}',
  duringBreak:
    '{people}: perhaps a minor without an adult at {place} during the break of {adult} ({off}), which may be any time from {from} to {to}{more}. {question}',
  ruleListedKind:
    'Nobody under 18 may be alone in a kiosk, bakery, grill bar, petrol station, video shop, internet café or the like in its opening hours: on weekdays from {weekday} to {until}, on Saturdays, Sundays and helligdage from {weekend} to {until}.',
  ruleIsolated:
    'Nobody under 18 may be alone in a shop without ordinary traffic around it in its opening hours: on weekdays from {weekday} to {until}, on Saturdays, Sundays and helligdage from {weekend} to {until}.',
  ruleMall:
    'There is one exception: within the ordinary opening hours of a shopping centre (storcenter) where guards come by often, or where other surveillance brings help quickly, the ban begins at {guarded}.',
  ruleMallShop:
    '{place} is a shop in a shopping centre (storcenter). What is applied is the order’s exception for shopping centres, and the shop is treated as covered unless its kind is changed to “other shop”: on weekdays from {weekday} to {until}, on Saturdays, Sundays and helligdage from {weekend} to {until}.',
  age: '{person} is {age} on {day}.',
  ageAsStated: '{person} is {age}, as the roster says.',
  markedUnder18: '{person} is marked as under 18.',
  ageNotKnown: 'The age of {person} is not known.',
  weekday: '{day} is an ordinary weekday: the ban begins at {from}.',
  weekend: '{day}: on Saturdays and Sundays the ban begins at {from}.',
  holiday: '{day} is a helligdag ({holiday}): the ban begins at {from}.',
  eve: '{day} is treated as a helligdag at this workplace: the ban begins at {from}.',
  morning: '{day}: the ban lasts until {until}.',
  hoursNotKnown: 'The opening hours of {place} that day are not known, so all work counts as within them.',
  eveningNotKnown:
    'The opening hours of {place} on the evening before {day} are not known, so the hours until {until} count as within them.',
  askKind: 'What kind of place is {place}? Choose it in the Places table.',
  askIsolated: 'Does {place} lie isolated, without ordinary traffic around it? Say so in the Places table.',
  askGuarded:
    'Does {place} lie in a shopping centre (storcenter: several shops under one roof with a common name, about 8,000 m² or more; not verified) where guards come by often at these hours, or where other surveillance brings help quickly? Say so in the Places table.',
  askConfirm: 'Is the shift of {person} on {day} confirmed? Then {person} would be alone.',
  fixPlace: 'Complete the row of {place} in the Places table.',
  fixGuarded: 'If {place} lies in a guarded shopping centre (storcenter), say so in the Places table.',
  fixConfirm: 'Get the shift of {person} confirmed.',
  fixStay: 'Let {person} stay until {at}.',
  fixMove: 'Let {person} be in the sales area from {from} to {to}.',
  fixBreak: 'Let somebody of 18 or more be there while {person} is on a break.',
  fixAdult: 'Roster somebody of 18 or more at {place} from {from} to {to}.',
  fixLeave: 'Let {people} leave at {at}.',
  fixCome: 'Let {people} come at {at}.',
  fixGive: 'Give these hours of {people} to somebody of 18 or more.',
} as const;

export type Tell = Teller<typeof messages>;
