import type { aloneRules } from '../../../rules/alone';
import type { TextsOf } from '../../rule-texts';

export const alone: TextsOf<typeof aloneRules> = {
  'minor-alone': {
    title: 'Unge under 18 alene',
    summary:
      'I Danmark må ingen under 18 være alene i kiosk, bagerbutik, grillbar, servicestation og lignende om aftenen, om natten og weekendens eftermiddage.',
    alone: '{person} er under 18 og uden en voksen hos {place}, {from} til {to} ({length}).',
    together: '{people} er under 18 og uden en voksen hos {place}, {from} til {to} ({length}).',
    inTurn:
      '{people} er under 18 og, den ene efter den anden, uden en voksen hos {place}, {from} til {to} ({length}).',
    unsettled:
      '{people}: måske en ung under 18 uden en voksen hos {place}, {from} til {to} ({length}){more}. {question}',
    duringBreak:
      '{people}: måske en ung under 18 uden en voksen hos {place} under pausen for {adult} ({off}), som kan ligge når som helst fra {from} til {to}{more}. {question}',
    ruleListedKind:
      'Ingen under 18 må være alene i bagerbutikker, kiosker, grillbarer, videobutikker, netcafeer, servicestationer (tankstationer) og lignende i åbningstiden: på hverdage fra {weekday} til {until}, på lørdage, søndage og helligdage fra {weekend} til {until}.',
    ruleIsolated:
      'Ingen under 18 må være alene i en butik uden almindelig færdsel omkring i åbningstiden: på hverdage fra {weekday} til {until}, på lørdage, søndage og helligdage fra {weekend} til {until}.',
    ruleMall:
      'Der er én undtagelse: i storcentrets almindelige åbningstid begynder forbuddet først kl. {guarded}, hvor vægtere ofte kommer forbi, eller anden overvågning sikrer hurtig hjælp.',
    ruleMallShop:
      '{place} er en butik i et storcenter. Det er bekendtgørelsens undtagelse for storcentre, der anvendes her, og butikken regnes som omfattet, medmindre dens slags ændres til »anden butik«: på hverdage fra {weekday} til {until}, på lørdage, søndage og helligdage fra {weekend} til {until}.',
    age: '{person} er {age} år {day}.',
    ageAsStated: '{person} er {age} år, som der står i vagtplanen.',
    markedUnder18: '{person} er markeret som under 18.',
    ageNotKnown: 'Alderen på {person} er ikke kendt.',
    weekday: '{day} er en almindelig hverdag: forbuddet begynder kl. {from}.',
    weekend: '{day}: på lørdage og søndage begynder forbuddet kl. {from}.',
    holiday: '{day} er en helligdag ({holiday}): forbuddet begynder kl. {from}.',
    eve: '{day} regnes på denne arbejdsplads som helligdag: forbuddet begynder kl. {from}.',
    morning: '{day}: forbuddet varer til kl. {until}.',
    hoursNotKnown: 'Åbningstiden hos {place} den dag er ikke kendt, så alt arbejde regnes som inden for den.',
    eveningNotKnown:
      'Åbningstiden hos {place} aftenen før {day} er ikke kendt, så timerne indtil kl. {until} regnes som inden for den.',
    askKind: 'Hvad slags sted er {place}? Vælg det i tabellen Steder.',
    askIsolated: 'Ligger {place} isoleret, uden almindelig færdsel? Angiv det i tabellen Steder.',
    askGuarded:
      'Ligger {place} i et storcenter (flere butikker under ét tag med fælles navn, ca. 8.000 m² eller mere; ikke efterprøvet), hvor vægtere ofte kommer forbi på det tidspunkt, eller anden overvågning sikrer hurtig hjælp? Angiv det i tabellen Steder.',
    askConfirm: 'Er vagten for {person} {day} bekræftet? Så ville {person} være alene.',
    fixPlace: 'Udfyld rækken for {place} i tabellen Steder.',
    fixGuarded: 'Ligger {place} i et overvåget storcenter, så angiv det i tabellen Steder.',
    fixConfirm: 'Få vagten for {person} bekræftet.',
    fixStay: 'Lad {person} blive til kl. {at}.',
    fixMove: 'Lad {person} være i salgslokalet fra {from} til {to}.',
    fixBreak: 'Lad en på 18 eller derover være der, mens {person} holder pause.',
    fixAdult: 'Sæt en på 18 eller derover på vagt hos {place} fra {from} til {to}.',
    fixLeave: 'Lad {people} gå kl. {at}.',
    fixCome: 'Lad {people} møde kl. {at}.',
    fixGive: 'Giv timerne for {people} til en på 18 eller derover.',
  },
  'night-alone': {
    title: 'Alene om natten',
    summary: 'Ingen bør være alene på arbejde om natten; kontorer er undtaget.',
    aloneAtNight: '{person} er alene hos {place} om natten, {from} til {to} ({length}).',
    unsettled: '{person}: måske alene hos {place} om natten, {from} til {to} ({length}). {question}',
    rule: 'Om natten, her regnet fra {from} til {until}, kan det være svært at tilkalde hjælp; undgå helst at nogen er alene, eller gør det trygt.',
    windowLaw: 'Efter loven er arbejde fra {from} til {until} natarbejde.',
    windowOwn: 'Hvornår natten begynder og slutter, er en indstilling i dette tjek, ikke en lovregel.',
    dutyDk:
      'Kan det medføre en særlig fare at være alene, skal arbejdet tilrettelægges, så faren imødegås; kan den ikke det, må man ikke arbejde alene.',
    dutyNo:
      'Arbejdsgiveren skal vurdere, om alenearbejde giver en særlig risiko, og træffe de nødvendige foranstaltninger.',
    dutySe:
      'Arbejdsgiveren skal tage hensyn til den særlige risiko for sygdom og ulykker, som alenearbejde kan give.',
    twoAtNight:
      'Et eksempel fra Norge: i hjemmeplejen påbød tilsynet mere bemanding, så der var mindst to sammen om natten.',
    contact: 'Arbejdet skal give mulighed for kontakt med andre.',
    longer: 'I alt er {person} alene fra {from} til {to} ({length}).',
    mayNotWorkAlone: 'Ifølge medarbejderlisten må {person} ikke arbejde alene.',
    fixDay: 'Flyt arbejdet til timer, hvor der er andre.',
  },
  'missing-backup': {
    title: 'Ingen bagvagt',
    summary:
      'Den, der er alene om natten, længe, eller hvor arbejdspladsen kræver det, bør have en bagvagt, der kan tilkaldes.',
    noBackup: '{person} er alene hos {place} uden bagvagt, {from} til {to} ({length}).',
    unsettled: '{person}: måske alene hos {place} uden bagvagt, {from} til {to} ({length}). {question}',
    ruleNight: 'Den, der er alene om natten, bør have en bagvagt, der kan komme.',
    ruleLong: 'Den, der er alene i mere end {limit}, bør have en bagvagt, der kan komme.',
    adviceDk:
      'Rådet, hvor der er risiko for vold: mindst én kollega på arbejde, der kan tilkaldes hurtigt, hvis en situation eskalerer.',
    adviceFafo: 'Et eksempel fra Norge: en bagvagt, der kan træde til med kort varsel.',
    adviceNtnu:
      'En retningslinje for laboratorier, værksteder og feltarbejde: alenearbejde kun, hvor den nødvendige hjælp er til rådighed.',
    adviceSe:
      'Hvor der er risiko for skade, skal alenearbejde ordnes sådan, at man hurtigt får hjælp i en nødsituation.',
    rulePlace: 'Ifølge tabellen Steder skal den, der er alene hos {place}, have en bagvagt.',
    alone: '{person} er alene fra {from} til {to} ({length}).',
    nobodyOnCall: 'Ingen har bagvagt for {place} i det tidsrum.',
    onCallThen: '{backup} har bagvagt, men kun fra {from} til {to}.',
    onCallButAway: '{backup} har bagvagt, men står som fraværende fra {from} til {to}.',
    onCallAtWork: '{backup} har bagvagt, men er på arbejde hos {place} fra {from} til {to}.',
    onCallMinor: '{backup} har bagvagt fra {from} til {to}, men er under 18: en ung regnes ikke som bagvagt.',
    fixExtend: 'Lad {backup} have bagvagt til kl. {at}.',
    fixBackup: 'Sæt en bagvagt på for {place} fra {from} til {to}.',
    fixSecond: 'Sæt en mere på vagt hos {place} fra {from} til {to}.',
  },
};
