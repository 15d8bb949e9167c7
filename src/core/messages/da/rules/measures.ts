import type { measureRules } from '../../../rules/measures';
import type { TextsOf } from '../../rule-texts';

export const measures: TextsOf<typeof measureRules> = {
  'missing-measures': {
    title: 'Manglende tiltag',
    summary:
      'Hvor nogen er alene, bør det, der gør det tryggere, være noteret og gældende: vurdering, planer, telefon, alarm, kontakt.',
    nothing:
      'Ingen tiltag er noteret for {place}, hvor nogen er alene {count:gang|gange}, den første {from} til {to} ({person}).',
    lacking:
      'Alene hos {place} – {what}{rest}. Det har betydning {count:gang|gange}, første gang {from} til {to} ({person}).',
    lackingYellow:
      'Alene hos {place}, mens risikoen er gul eller rød – {what}{rest}. Det har betydning {count:gang|gange}, første gang {from} til {to} ({person}).',
    lackingRed:
      'Alene hos {place}, mens risikoen er rød – {what}{rest}. Det har betydning {count:gang|gange}, første gang {from} til {to} ({person}).',
    lackingNight:
      'Alene hos {place} om natten – {what}{rest}. Det har betydning {count:gang|gange}, første gang {from} til {to} ({person}).',
    missing: 'ikke noteret: {measure}{more}',
    expired: 'gjaldt kun til {day}: {measure}',
    undated: 'uden dato: {measure}{more}',
    then: '; {next}{more}',
    item: '{measure}: {count:gang|gange}, første gang {from} til {to}. {reason}',
    checkInNobody: 'Der er ikke nævnt nogen, der holder kontakt med den, der er alene hos {place}.',
    checkInAway:
      '{responsible} skal holde kontakt med den, der er alene hos {place}, men er hverken på arbejde eller bagvagt {count:gang|gange}, den første {from} til {to} ({person}).',
    checkInRare:
      'Den, der er alene hos {place}, kontaktes kun med {every} mellemrum; {limit} er det længste.',
    fewAlarms:
      '{place} har {count:alarm|alarmer} noteret, men {people:person er|personer er} alene på samme tid {from}.',
    slowHelp: 'Hurtig hjælp hos {place} tager {minutes}; mere end {limit} er for længe til at regne med.',
    noTable: 'Projektmappen har ingen tabel over tiltag, så intet vides om dem.',
    noTraining: 'Der er heller ingen tabel over oplæring: hvem der har lært hvad, vides ikke.',
    listed: 'Der er brug for her: {measure}.',
    alone: 'Der er brug for det, hvor som helst nogen er alene.',
    atLevel: 'Der er brug for det, hvor risikoen er gul eller rød.',
    forLong: 'Der er brug for det, når nogen er alene i {limit} eller mere.',
    atNight: 'Der er brug for det, når nogen er alene om natten.',
    forMinors: 'Der er brug for det, fordi en under 18 er alene her.',
    afterIncident: 'Der er brug for det efter røveri, vold eller trusler.',
    forKind: 'Der er brug for det på den slags sted.',
    forFlag: 'Der er brug for det på grund af det, tabellen Steder siger om {place}.',
    withAlarm: 'Der er brug for det, hvor der er en alarm.',
    manyPeople: 'Der er brug for det på arbejdspladser med {limit:person|personer} eller flere.',
    validity: '{measure}. Det gælder i {count:måned|måneder}, hvis der ikke står, til hvornår.',
    asked:
      'Den, der er alene i {limit} eller mere, skal kontaktes med mellemrum af en, der er på arbejde eller bagvagt.',
    alarmEach: 'Hver person, der er alene, bør have en alarm, hvor der er nogen.',
    response: 'Der må tages hensyn til, hvor længe hjælpen er om at komme.',
    fixPrepare: 'Få tabellen Tiltag lavet med knappen »Medarbejdere og steder«, og skriv i den, hvad I har.',
    fixDo: 'Sørg for det, og notér det med dato i tabellen Tiltag.',
    fixRenew: 'Gør eller afprøv det igen, og skriv den nye dato i tabellen Tiltag.',
    fixDate: 'Skriv i tabellen Tiltag, hvornår det blev gjort.',
    fixCheckIn:
      'Lad en holde kontakt, der er på arbejde eller bagvagt på det tidspunkt, med højst {limit} mellemrum.',
    fixAlarms:
      'Sørg for så mange alarmer, som der er personer alene på samme tid, eller lad færre være alene.',
  },
  'missing-training': {
    title: 'Manglende oplæring',
    summary:
      'Den, der er alene, bør have lært det, der er brug for, ikke for længe siden og på et sprog, personen taler.',
    missing:
      '{person} er alene hos {place}, {from} til {to}, men oplæring er ikke noteret i {count:emne|emner}: {topic}{more}.',
    foreign:
      '{person} er alene hos {place}, {from} til {to}, men er oplært på {language}, som ikke er blandt {languages}.',
    notOnRecord: '{topic}: ikke noteret.',
    notBefore: '{topic}: gjaldt kun til {day}.',
    young: 'Som 18- og 19-årig bør ingen være alene uden oplæring.',
    tour: 'Rundvisningen hører til før den første vagt alene på stedet.',
    languages: 'Beskrivelser skal være forståelige for alle ansatte; tegninger og oversættelser hjælper.',
    fixTrain: 'Oplær {person}, og notér det med dato i tabellen Oplæring.',
    fixLanguage: 'Gentag det på et sprog, {person} forstår, eller med tegninger.',
    fixOther: 'Lad indtil da {person} arbejde sammen med en anden.',
  },
  'incident-follow-up': {
    title: 'Efter en hændelse',
    summary:
      'Den, der har været ude for vold, trusler eller en ulykke, bør følges op inden en uge, og det bør overvejes, om nogen skal være alene der.',
    notFollowed:
      'Ingen opfølgning er noteret på det, der skete hos {place} {day} ({incident}); fristen var {due}.',
    late: 'Det, der skete hos {place} {day} ({incident}), blev først fulgt op {done}; fristen var {due}.',
    wasAlone: '{person} var alene, da det skete hos {place} {day} ({incident}).',
    aloneAfter:
      'Nogen er alene hos {place} {count:gang|gange} inden for {limit:dag|dage} efter det, der skete der ({incident}, {day}), den første {from} til {to} ({person}).',
    few: 'Få af dem, der udsættes for vold eller trusler, siger, at arbejdsgiveren fulgte det op.',
    examine: 'Når en hændelse undersøges, så spørg, om alenearbejde har gjort den værre.',
    uneasy: 'Når der er sket noget, kan det være svært at være alene der; overvej, om nogen skal være det.',
    aloneThen: 'Efter vagtplanen var {person} alene på det tidspunkt.',
    notAloneThen: 'Efter vagtplanen var {person} ikke alene på det tidspunkt.',
    perhapsAlone: 'Efter vagtplanen var {person} måske alene på det tidspunkt.',
    notKnown: 'Om nogen var alene på det tidspunkt, fremgår ikke af denne vagtplan.',
    fixFollow: 'Tal med dem, der var der, og skriv datoen for opfølgningen i tabellen Hændelser.',
    fixSecond: 'Lad to arbejde sammen hos {place} en tid, eller tal med den, der er alene der.',
    fixExamine: 'Notér, om alenearbejde har gjort det værre, og hvad der gøres ved det.',
  },
};
