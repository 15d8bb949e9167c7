import type { aloneRules } from '../../../rules/alone';
import type { TextsOf } from '../../rule-texts';

export const alone: TextsOf<typeof aloneRules> = {
  'minor-alone': {
    title: 'Mindreårige alene',
    summary:
      'I Danmark får ingen under 18 være alene i kiosk, bakeri, grillbar, bensinstasjon og lignende om kvelden, om natten og på ettermiddager i helgen.',
    alone: '{person} er under 18 og uten en voksen hos {place}, {from} til {to} ({length}).',
    together: '{people} er under 18 og uten en voksen hos {place}, {from} til {to} ({length}).',
    inTurn:
      '{people} er under 18 og, den ene etter den andre, uten en voksen hos {place}, {from} til {to} ({length}).',
    unsettled:
      '{people}: kanskje en mindreårig uten en voksen hos {place}, {from} til {to} ({length}){more}. {question}',
    duringBreak:
      '{people}: kanskje en mindreårig uten en voksen hos {place} i pausen til {adult} ({off}), som kan være når som helst fra {from} til {to}{more}. {question}',
    ruleListedKind:
      'Ingen under 18 får være alene i kiosk, bakeri, grillbar, bensinstasjon, videobutikk, nettkafé og lignende i åpningstiden: på hverdager fra {weekday} til {until}, på lørdager, søndager og helligdager fra {weekend} til {until}.',
    ruleIsolated:
      'Ingen under 18 får være alene i en butikk uten alminnelig ferdsel rundt i åpningstiden: på hverdager fra {weekday} til {until}, på lørdager, søndager og helligdager fra {weekend} til {until}.',
    ruleMall:
      'Det er ett unntak: i kjøpesenterets (storcenter) alminnelige åpningstid begynner forbudet først kl. {guarded} der vektere ofte kommer forbi, eller annen overvåking gir rask hjelp.',
    ruleMallShop:
      '{place} er en butikk i et kjøpesenter (storcenter). Det er bekendtgørelsens unntak for kjøpesentre som brukes her, og butikken regnes som omfattet hvis ikke slaget endres til «annen butikk»: på hverdager fra {weekday} til {until}, på lørdager, søndager og helligdager fra {weekend} til {until}.',
    age: '{person} er {age} år {day}.',
    ageAsStated: '{person} er {age} år, som det står i vaktplanen.',
    markedUnder18: '{person} er merket som under 18.',
    ageNotKnown: 'Alderen til {person} er ikke kjent.',
    weekday: '{day} er en vanlig hverdag: forbudet begynner kl. {from}.',
    weekend: '{day}: på lørdager og søndager begynner forbudet kl. {from}.',
    holiday: '{day} er en helligdag ({holiday}): forbudet begynner kl. {from}.',
    eve: '{day} regnes som helligdag på denne arbeidsplassen: forbudet begynner kl. {from}.',
    morning: '{day}: forbudet varer til kl. {until}.',
    hoursNotKnown: 'Åpningstiden hos {place} den dagen er ikke kjent, så alt arbeid regnes som innenfor den.',
    eveningNotKnown:
      'Åpningstiden hos {place} kvelden før {day} er ikke kjent, så timene til kl. {until} regnes som innenfor den.',
    askKind: 'Hva slags sted er {place}? Velg det i tabellen Steder.',
    askIsolated: 'Ligger {place} isolert, uten alminnelig ferdsel? Oppgi det i tabellen Steder.',
    askGuarded:
      'Ligger {place} i et kjøpesenter (storcenter: flere butikker under ett tak med felles navn, ca. 8 000 m² eller mer; ikke etterprøvd) der vektere ofte kommer forbi på den tiden, eller annen overvåking gir rask hjelp? Oppgi det i tabellen Steder.',
    askConfirm: 'Er vakten til {person} {day} bekreftet? Da ville {person} være alene.',
    fixPlace: 'Fyll ut raden for {place} i tabellen Steder.',
    fixGuarded: 'Ligger {place} i et overvåket kjøpesenter (storcenter), så oppgi det i tabellen Steder.',
    fixConfirm: 'Få vakten til {person} bekreftet.',
    fixStay: 'La {person} bli til kl. {at}.',
    fixMove: 'La {person} være i salgslokalet fra {from} til {to}.',
    fixBreak: 'La en på 18 eller eldre være der mens {person} har pause.',
    fixAdult: 'Sett en på 18 eller eldre på vakt hos {place} fra {from} til {to}.',
    fixLeave: 'La {people} gå kl. {at}.',
    fixCome: 'La {people} komme kl. {at}.',
    fixGive: 'Gi timene til {people} til en på 18 eller eldre.',
  },
  'night-alone': {
    title: 'Alene om natten',
    summary: 'Ingen bør være alene på jobb om natten; kontorer er unntatt.',
    aloneAtNight: '{person} er alene hos {place} om natten, {from} til {to} ({length}).',
    unsettled: '{person}: kanskje alene hos {place} om natten, {from} til {to} ({length}). {question}',
    rule: 'Om natten, her regnet fra {from} til {until}, kan det være vanskelig å tilkalle hjelp; unngå helst at noen er alene, eller gjør det trygt.',
    windowLaw: 'Etter loven er arbeid fra {from} til {until} nattarbeid.',
    windowOwn: 'Når natten begynner og slutter, er en innstilling i denne sjekken, ikke en lovregel.',
    dutyDk:
      'Kan det medføre en særlig fare å være alene, skal arbeidet tilrettelegges slik at faren forebygges; kan den ikke det, må man ikke arbeide alene.',
    dutyNo:
      'Arbeidsgiveren skal vurdere om alenearbeid gir en særlig risiko, og iverksette nødvendige tiltak.',
    dutySe:
      'Arbeidsgiveren skal ta hensyn til den særlige risikoen for uhelse og ulykker som alenearbeid kan gi.',
    twoAtNight:
      'Et eksempel: i hjemmetjenesten påla Arbeidstilsynet å øke bemanningen slik at det var minst to sammen på nattevakt.',
    contact: 'Arbeidet skal gi mulighet for kontakt og kommunikasjon med andre.',
    longer: 'I alt er {person} alene fra {from} til {to} ({length}).',
    mayNotWorkAlone: 'Ifølge ansattlisten skal {person} ikke settes til å arbeide alene.',
    fixDay: 'Flytt arbeidet til timer der andre er til stede.',
  },
  'missing-backup': {
    title: 'Ingen bakvakt',
    summary:
      'Den som er alene om natten, lenge, eller der arbeidsplassen krever det, bør ha en bakvakt som kan tilkalles.',
    noBackup: '{person} er alene hos {place} uten bakvakt, {from} til {to} ({length}).',
    unsettled: '{person}: kanskje alene hos {place} uten bakvakt, {from} til {to} ({length}). {question}',
    ruleNight: 'Den som er alene om natten, bør ha en bakvakt som kan komme.',
    ruleLong: 'Den som er alene i mer enn {limit}, bør ha en bakvakt som kan komme.',
    adviceDk:
      'Rådet der det er risiko for vold: minst én kollega på jobb som kan tilkalles raskt hvis en situasjon eskalerer.',
    adviceFafo: 'Et eksempel: en bakvakt som kan tiltre jobben med kort responstid.',
    adviceNtnu:
      'En retningslinje for laboratorier, verksteder og feltarbeid: alenearbeid bare der nødvendig assistanse er tilgjengelig.',
    adviceSe:
      'Der det er risiko for skade, skal alenearbeid ordnes slik at man raskt får hjelp i en nødssituasjon.',
    rulePlace: 'Ifølge tabellen Steder skal den som er alene hos {place}, ha en bakvakt.',
    alone: '{person} er alene fra {from} til {to} ({length}).',
    nobodyOnCall: 'Ingen har bakvakt for {place} i dette tidsrommet.',
    onCallThen: '{backup} har bakvakt, men bare fra {from} til {to}.',
    onCallButAway: '{backup} har bakvakt, men står som fraværende fra {from} til {to}.',
    onCallAtWork: '{backup} har bakvakt, men er på jobb hos {place} fra {from} til {to}.',
    onCallMinor:
      '{backup} har bakvakt fra {from} til {to}, men er under 18: en mindreårig regnes ikke som bakvakt.',
    fixExtend: 'La {backup} ha bakvakt til kl. {at}.',
    fixBackup: 'Sett opp en bakvakt for {place} fra {from} til {to}.',
    fixSecond: 'Sett en til på vakt hos {place} fra {from} til {to}.',
  },
};
