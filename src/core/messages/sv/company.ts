import type { Section } from '../catalogue';

export const company: Section<'company'> = {
  salesArea: 'butikslokalen',
  otherPremises: '{person} arbetar hos {place}, som är en annan plats.',
  separatedZone: '{person} är i {zone}, som är avskilt från {own}.',
  otherFloor: '{person} är på en annan våning: den ena är i {zone}, den andra i {own}.',
  onBreak: '{person} har rast utanför arbetsplatsen.',
  breakTimeUnknown:
    '{person} är där från {from} till {to}, men tar en rast på {length}, och schemat säger inte när.',
  onCall: '{person} har bakjour: att kunna nås är inte att vara där.',
  leftBefore: 'Passet för {person} slutade kl. {at}.',
  comesLater: '{person} kommer kl. {at}: den som väntas är inte där ännu.',
  absent: '{person} står som frånvarande.',
  tentative: 'Passet för {person} är inte bekräftat.',
  under18: '{person} är också under 18: två minderåriga räknas inte som en vuxen.',
  ageUnknown: '{person} är där, men åldern är inte känd.',
  zoneUnknown: '{person} är i {zone}; det är inte känt om det är i omedelbar närhet av {own}.',
  twoPlacesAtOnce: 'Schemat säger två saker om {person} samtidigt.',
  during: '{from}–{to}: {text}',
  nobody: 'Ingen annan står på schemat hos {place} den dagen.',
  more: '{count:person till|personer till} står på schemat; ingen av dem är känd som sällskap.',
  askAge: 'Har {person} fyllt 18? Skriv födelsedatumet i personallistan.',
  askZone:
    'Ligger {zone} hos {place} i omedelbar närhet av butikslokalen, så att man kan tala med varandra utan telefon? Ange det i tabellen Platser.',
  askBreak: 'När tar {person} rasten? Skriv den med klockslag, till exempel 12:00–12:30.',
  askWhere: 'Var är {person}? Schemat säger två saker samtidigt.',
  askRooms:
    'Kan de som är i {zone} och i {own} hos {place} tala direkt med varandra utan telefon? Skriv i så fall ”samma rum” vid det ena i tabellen Platser.',
  aidAlarm:
    'Det finns ett larm antecknat för {place}: det för hjälpen närmare, men den som har det är fortfarande ensam.',
  aidPhone:
    'Det finns en telefon antecknad för {place}: den för hjälpen närmare, men den som har den är fortfarande ensam.',
  aidIntercom:
    'Det finns en snabbtelefon antecknad för {place}: den för hjälpen närmare, men den som har den är fortfarande ensam.',
  aidCamera:
    'Det finns en kamera antecknad för {place}: den för hjälpen närmare, men den som syns i den är fortfarande ensam.',
  both: '{first} {second}',
  fixAge: 'Skriv födelsedatumet för {person} i personallistan.',
  fixZone: 'Ange i tabellen Platser hur {zone} hos {place} ligger i förhållande till butikslokalen.',
  fixRooms: 'Låt en av dem arbeta i butikslokalen hos {place} i stället för i {zone} eller {own}.',
  fixBreak: 'Skriv rasterna för {person} med klockslag, till exempel 12:00–12:30.',
  fixWhere: 'Rätta den av uppgifterna om {person} som är fel.',
  fixSecond: 'Schemalägg en till hos {place} från {from} till {to}.',
  fixStay: 'Låt {person} stanna till kl. {at}.',
  agreed: 'Det är avtalat i {cell}.',
};
