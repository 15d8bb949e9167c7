/** Who was near and why they do not count, and what is asked about them. Shared by the rules. */
export const company = {
  salesArea: 'the sales area',
  otherPremises: '{person} is at work at {place}, which is another place.',
  separatedZone: '{person} is in {zone}, which is separated from {own}.',
  otherFloor: '{person} is on another floor: one of them is in {zone}, the other in {own}.',
  onBreak: '{person} is on a break away from the premises.',
  breakTimeUnknown:
    '{person} is there from {from} to {to}, but takes a break of {length} of which the roster does not say when it is.',
  onCall: '{person} is on call: being reachable is not being there.',
  leftBefore: 'The shift of {person} ended at {at}.',
  comesLater: '{person} comes at {at}: somebody who is expected is not there yet.',
  absent: '{person} is marked as absent.',
  tentative: 'The shift of {person} is not confirmed.',
  under18: '{person} is under 18 too: two minors do not count as an adult.',
  ageUnknown: '{person} is there, but the age is not known.',
  zoneUnknown: '{person} is in {zone}; whether that is in immediate vicinity of {own} is not known.',
  twoPlacesAtOnce: 'The roster says two things about {person} at the same time.',
  during: '{from}–{to}: {text}',
  nobody: 'Nobody else is on the roster at {place} that day.',
  more: '{count:more person|more people} on the roster; none of them is known to be company.',
  askAge: 'Is {person} 18 or older? Write the birth date in the staff list.',
  askZone:
    'Is {zone} at {place} in immediate vicinity of the sales area, so that people can speak with each other without a phone? Say so in the Places table.',
  askBreak: 'When does {person} take the break? Write it with its clock times, such as 12:00–12:30.',
  askWhere: 'Where is {person}? The roster says two things at the same time.',
  askRooms:
    'Can people in {zone} and in {own} at {place} speak with each other directly, without a phone? If so, write "same room" at one of them in the Places table.',
  aidAlarm:
    'There is an alarm on record for {place}: it brings help nearer, but whoever has it is still alone.',
  aidPhone:
    'There is a phone on record for {place}: it brings help nearer, but whoever has it is still alone.',
  aidIntercom:
    'There is an intercom on record for {place}: it brings help nearer, but whoever has it is still alone.',
  aidCamera:
    'There is a camera on record for {place}: it brings help nearer, but whoever is seen by it is still alone.',
  both: '{first} {second}',
  fixAge: 'Write the birth date of {person} in the staff list.',
  fixZone: 'Say in the Places table how {zone} at {place} stands to the sales area.',
  fixRooms: 'Let one of them work in the sales area of {place} instead of {zone} or {own}.',
  fixBreak: 'Write the breaks of {person} with their clock times, such as 12:00–12:30.',
  fixWhere: 'Correct what is wrong of the two things that the roster says about {person}.',
  fixSecond: 'Roster somebody else at {place} from {from} to {to}.',
  fixStay: 'Let {person} stay until {at}.',
  agreed: 'It is agreed in {cell}.',
} as const;
