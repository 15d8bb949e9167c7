import type { measureRules } from '../../../rules/measures';
import type { TextsOf } from '../../rule-texts';

export const measures: TextsOf<typeof measureRules> = {
  'missing-measures': {
    title: 'Manglende tiltak',
    summary:
      'Der noen er alene, bør det som gjør det tryggere, være notert og gyldig: vurdering, planer, telefon, alarm, kontakt.',
    nothing:
      'Ingen tiltak er notert for {place}, der noen er alene {count:gang|ganger}, den første {from} til {to} ({person}).',
    lacking:
      'Alene hos {place} – {what}{rest}. Det har betydning {count:gang|ganger}, første gang {from} til {to} ({person}).',
    lackingYellow:
      'Alene hos {place} mens risikoen er gul eller rød – {what}{rest}. Det har betydning {count:gang|ganger}, første gang {from} til {to} ({person}).',
    lackingRed:
      'Alene hos {place} mens risikoen er rød – {what}{rest}. Det har betydning {count:gang|ganger}, første gang {from} til {to} ({person}).',
    lackingNight:
      'Alene hos {place} om natten – {what}{rest}. Det har betydning {count:gang|ganger}, første gang {from} til {to} ({person}).',
    missing: 'ikke notert: {measure}{more}',
    expired: 'gjaldt bare til {day}: {measure}',
    undated: 'uten dato: {measure}{more}',
    then: '; {next}{more}',
    item: '{measure}: {count:gang|ganger}, første gang {from} til {to}. {reason}',
    checkInNobody: 'Ingen er nevnt som holder kontakt med den som er alene hos {place}.',
    checkInAway:
      '{responsible} skal holde kontakt med den som er alene hos {place}, men er verken på jobb eller bakvakt {count:gang|ganger}, den første {from} til {to} ({person}).',
    checkInRare:
      'Den som er alene hos {place}, kontaktes bare med {every} mellomrom; {limit} er det lengste.',
    fewAlarms:
      '{place} har {count:alarm|alarmer} notert, men {people:person er|personer er} alene samtidig {from}.',
    slowHelp: 'Rask hjelp hos {place} tar {minutes}; mer enn {limit} er for lenge til å regne med.',
    noTable: 'Arbeidsboken har ingen tabell over tiltak, så ingenting er kjent om dem.',
    noTraining: 'Det er heller ingen tabell over opplæring: hvem som har lært hva, er ikke kjent.',
    listed: 'Det trengs her: {measure}.',
    alone: 'Det trengs hvor som helst noen er alene.',
    atLevel: 'Det trengs der risikoen er gul eller rød.',
    forLong: 'Det trengs når noen er alene i {limit} eller mer.',
    atNight: 'Det trengs når noen er alene om natten.',
    forMinors: 'Det trengs fordi en under 18 er alene her.',
    afterIncident: 'Det trengs etter ran, vold eller trusler.',
    forKind: 'Det trengs på den slags sted.',
    forFlag: 'Det trengs på grunn av det tabellen Steder sier om {place}.',
    withAlarm: 'Det trengs der det er en alarm.',
    manyPeople: 'Det trengs på arbeidsplasser med {limit:person|personer} eller flere.',
    validity: '{measure}. Det gjelder i {count:måned|måneder}, hvis det ikke står til når.',
    asked:
      'Den som er alene i {limit} eller mer, skal kontaktes med jevne mellomrom av en som er på jobb eller bakvakt.',
    alarmEach: 'Hver person som er alene, bør ha en alarm der det finnes noen.',
    response: 'Det må legges vekt på hvor lang tid hjelpen bruker.',
    fixPrepare: 'Få tabellen Tiltak laget med knappen «Ansatte og steder», og skriv i den hva dere har.',
    fixDo: 'Sørg for det, og noter det med dato i tabellen Tiltak.',
    fixRenew: 'Gjør eller prøv det på nytt, og skriv den nye datoen i tabellen Tiltak.',
    fixDate: 'Skriv i tabellen Tiltak når det ble gjort.',
    fixCheckIn: 'La en holde kontakt som er på jobb eller bakvakt da, med høyst {limit} mellomrom.',
    fixAlarms: 'Sørg for så mange alarmer som det er personer alene samtidig, eller la færre være alene.',
  },
  'missing-training': {
    title: 'Manglende opplæring',
    summary:
      'Den som er alene, bør ha lært det som trengs, ikke for lenge siden og på et språk personen snakker.',
    missing:
      '{person} er alene hos {place}, {from} til {to}, men opplæring er ikke notert i {count:tema|temaer}: {topic}{more}.',
    foreign:
      '{person} er alene hos {place}, {from} til {to}, men er opplært på {language}, som ikke er blant {languages}.',
    notOnRecord: '{topic}: ikke notert.',
    notBefore: '{topic}: gjaldt bare til {day}.',
    young: 'Som 18- og 19-åring bør ingen være alene uten opplæring.',
    tour: 'Omvisningen hører til før den første vakten alene på stedet.',
    languages: 'Beskrivelser skal være forståelige for alle ansatte; tegninger og oversettelser hjelper.',
    fixTrain: 'Gi {person} opplæring, og noter den med dato i tabellen Opplæring.',
    fixLanguage: 'Gjenta det på et språk {person} forstår, eller med tegninger.',
    fixOther: 'La {person} arbeide sammen med en annen inntil da.',
  },
  'incident-follow-up': {
    title: 'Etter en hendelse',
    summary:
      'Den som har vært ute for vold, trusler eller en ulykke, bør følges opp innen en uke, og det bør vurderes om noen skal være alene der.',
    notFollowed:
      'Ingen oppfølging er notert av det som skjedde hos {place} {day} ({incident}); fristen var {due}.',
    late: 'Det som skjedde hos {place} {day} ({incident}), ble først fulgt opp {done}; fristen var {due}.',
    wasAlone: '{person} var alene da det skjedde hos {place} {day} ({incident}).',
    aloneAfter:
      'Noen er alene hos {place} {count:gang|ganger} innen {limit:dag|dager} etter det som skjedde der ({incident}, {day}), den første {from} til {to} ({person}).',
    few: 'Få av dem som utsettes for vold eller trusler, sier at arbeidsgiveren fulgte det opp.',
    examine: 'Når en hendelse undersøkes, så spør om alenearbeid har gjort den verre.',
    uneasy: 'Når noe har skjedd, kan det være vanskelig å være alene der; vurder om noen skal være det.',
    aloneThen: 'Etter vaktplanen var {person} alene på det tidspunktet.',
    notAloneThen: 'Etter vaktplanen var {person} ikke alene på det tidspunktet.',
    perhapsAlone: 'Etter vaktplanen var {person} kanskje alene på det tidspunktet.',
    notKnown: 'Om noen var alene på det tidspunktet, går ikke fram av denne vaktplanen.',
    fixFollow: 'Snakk med dem som var der, og skriv datoen for oppfølgingen i tabellen Hendelser.',
    fixSecond: 'La to arbeide sammen hos {place} en tid, eller snakk med den som er alene der.',
    fixExamine: 'Noter om alenearbeid har gjort det verre, og hva som gjøres med det.',
  },
};
