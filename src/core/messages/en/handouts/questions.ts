/** Questions to ask oneself; "yes" is always the answer that is hoped for. */
export const questions = {
  employeeQuestions: 'Questions for you who work alone',
  customers: 'Customers',
  uneasy: 'If some customers or times make me uneasy when I am alone, have I told my manager?',
  judgeRisk: 'Can I tell when a customer is becoming a danger to me while I am alone?',
  stepBack: 'Do I know when to step away from a customer and call for help?',
  agreements: 'Agreements',
  talkedThrough:
    'Have we talked, colleagues and manager, about what we do when trouble starts and one is alone?',
  help: 'Help',
  equipment: 'Do I carry a phone, an alarm or something else that reaches a colleague at once?',
  gotHelp: 'Have I got help each time I needed it? If not: when and where?',

  managementQuestions: 'Questions for the manager',
  before: 'Before anybody is alone',
  precautions:
    'Is it agreed what protects whoever is alone with customers: an alarm, a phone, a colleague within call?',
  assess: 'Does everybody know how we judge whether a customer or a situation is a risk?',
  alwaysTwo: 'Is it written down when, and for which tasks, there are always at least two of us?',
  isOneEnough: 'Has it been judged for each shift whether one person is enough?',
  knowBeforehand: 'Does everybody know beforehand what to do in the situations that can become dangerous?',
  afterwards: 'When something happens',
  saysUneasy: 'Is it agreed what we do when somebody says that being alone does not feel safe?',
  afterViolence: 'Is it agreed who does what when somebody has met with violence or threats?',
  planning: 'The roster',
  lessAlone:
    'Have we tried to plan so that fewer hours are worked alone? The hours stand under “Your roster”.',
  newcomers:
    'Are new people, temps and trainees taken through our agreements before they are alone for the first time?',
} as const;
