/** What the rulings say, what is not verified, and the names of the holidays. The legal terms are the law's own. */
export const law = {
  'S-0735-00':
    'A 17-year-old alone in a grill bar was enough: the danger lies in being alone, nothing needs to have happened.',
  'S-1163-00': 'That an adult had promised to come did not help; neither did being nearly 18.',
  'S-1239-00': 'An adult behind two doors and a corridor was not company, although voices could be heard.',
  'S-0734-00':
    'The adult was away for 10–15 minutes: that broke company, and two minors were not company for each other.',
  'S-3699-06': 'Each evening counts by itself; also a few minutes inside the banned hours are enough.',
  'S-1236-00': 'Each of the owner’s premises is a violation of its own, also on the same day.',
  'S-1237-00':
    'Two minors were not company, and the planned colleague turned 18 only six days later: the age on the day counts, and a swap is no excuse.',
  'S-2579-00':
    'The owner in the flat upstairs was not “i umiddelbar nærhed”: to be called quickly is not to work together.',
  'S-2990-00': 'The owner in the flat upstairs was not company.',
  'S-0340-01': 'Two minors together were one violation.',
  'S-3827-00': 'A swap was no excuse: whoever is there counts, not whoever was planned.',
  'S-3041-01': 'The plan was right, but the adult was gone for the last hour: that was no defence.',
  orderParagraph: 'Not verified: that the ban still was § 14 of this order.',
  orderNumber:
    'Not verified: the number of the order after the reform of 2025, and whether its § 14 changed. Read the current order on retsinformation.dk.',
  vicinity: 'Not verified: the order’s exact words about an adult in immediate vicinity (umiddelbar nærhed).',
  mall: 'Not verified: the order’s exact words about what a shopping centre (storcenter) is: several shops under one roof with a common name, about 8,000 m² or more.',
  swedishParagraph: 'Not verified: chapter and paragraph in AFS 2023:2.',
  appeal: 'Not verified: the outcome of the appeal.',
  apprenticeClause:
    'Not verified: which agreement the sentence about apprentices stands in; only one local union branch is known to quote it.',
  newGuidance:
    'Not verified: that the guidance on psychological working environment of 15 December 2025 replaces the older guidance on violence altogether.',
  reducedRest: 'Not verified: the conditions on which the daily rest may be shorter than 11 hours.',
  dailyRest: 'Not verified: the 11 hours were read on one page of a third party, not in the act.',
  weeklyRest: 'Not verified: whether the weekly rest is 35 or 36 hours; 35 is used here.',
  singleOrder:
    'Not verified: a single order to one petrol station before 2006, known only from a later report. It is no general rule.',
  homeCareOrder:
    'Not verified: a single order to home care before 2006, known only from a later report. It is no general rule.',
  bannedTasks:
    'Not verified: the list is from a report of 2016; read the regulations that are in force now (AFS) for the task.',
  eveningLimits:
    'Not verified: whether the reform of 2025 changed that those past compulsory school may work until 22:00 in shops and 24:00 in restaurants and from 04:00 in bakeries. Read the current order on retsinformation.dk.',
  oneBlock: 'Not verified: the order’s exact words about a long day’s working time being in one block.',
  lightWork:
    'Not verified: the list of light work after the reform of 2025, which added tasks from the age of 13.',
  youngViolence:
    'Not verified: paragraph and exact words of the rule on risk of violence in the order that is in force now.',
  oneSource: 'Not verified: read on one page of a third party only.',
  repealedOrder:
    'Not verified: the words of this repealed order, and that it was in force until the order of 14 December 2023.',
  'new-year': 'nytårsdag',
  epiphany: 'trettondedag jul',
  'maundy-thursday': 'skærtorsdag',
  'good-friday': 'langfredag',
  'easter-sunday': 'påskedag',
  'easter-monday': '2. påskedag',
  'great-prayer-day': 'store bededag',
  'ascension-day': 'Kristi himmelfartsdag',
  'whit-sunday': 'pinsedag',
  'whit-monday': '2. pinsedag',
  'labour-day': '1 May',
  'constitution-day': '17. mai',
  'national-day': 'nationaldagen',
  'midsummer-day': 'midsommardagen',
  'all-saints-day': 'alla helgons dag',
  'christmas-day': 'juledag',
  'second-christmas-day': '2. juledag',
} as const;
