import type { restRules } from '../../../rules/rest';
import type { TextsOf } from '../../rule-texts';

export const rest: TextsOf<typeof restRules> = {
  'daily-rest': {
    title: 'Dygnsvila',
    summary:
      'Vuxna ska ha 11 timmars sammanhängande vila varje dygn (Danmark och Norge; vuxnas dygnsvila i Sverige kontrolleras inte).',
    short:
      '{person} har högst {rest} sammanhängande vila under de 24 timmarna före {at} ({place}){more}; det ska vara minst {due}.',
    rule: 'Räknat bakåt från varje tidpunkt på jobbet ska det finnas {due} sammanhängande vila under de föregående 24 timmarna.',
    begun: 'Den senaste så långa vilan slutade {at}; för timmar efter {until} ligger den för långt tillbaka.',
    worked: 'På arbetet hos {place}: {from} till {to}.',
    onCall: 'Att ha bakjour räknas inte som arbete här.',
    clockChange: 'Klockan ställs om under dessa 24 timmar; det är de timmar som verkligen går som räknas.',
    reduced:
      'I Danmark får vilan vid skiftbyte, vid inventering och i butiker före jul minskas till 8 timmar mot kompenserande vila. Är det ett av de fallen, godta fyndet med den motiveringen.',
    fixLater: 'Låt {person} börja kl. {at}.',
    fixLeave: 'Låt {person} gå kl. {at}.',
    fixOther: 'Ge passet till någon som är utvilad.',
  },
  'weekly-rest': {
    title: 'Veckovila',
    summary:
      'Vuxna ska ha 35 timmars sammanhängande ledighet varje vecka, med högst 6 dagar emellan (Danmark och Norge; Sverige kontrolleras inte).',
    tooLong:
      '{person} arbetar från {from} till {to} utan {due} sammanhängande ledighet; det får gå högst {days:dag|dagar} emellan.',
    rule: 'Varje vecka ska det finnas {due} sammanhängande ledighet.',
    between: 'Det får vara högst {days:dag|dagar} mellan två av dem.',
    longest: 'Den längsta vilan under den tiden är {rest}, från {from} till {to}.',
    shown: 'Bara de dagar som schemat visar är medräknade.',
    fixFree: 'Ge {person} ledigt i {due} i sträck, med början senast {at}.',
    fixOther: 'Ge passen efter {at} till någon annan.',
  },
};
