import type { RecordTable } from '../../../src/core/roster/records';
import type { MeasureKind } from '../../../src/core/roster/records';
import type { Place } from '../../../src/core/roster/roster';
import type { PlaceFlag } from '../../../src/core/roster/roster';
import type { RuleId } from '../../../src/core/rules';

/**
 * What answers a row of the catalogue of the founding documents. A handout is found by the rows that its items cover; a
 * test is named where something else than a rule answers: the kernel, the report, a decision.
 */
export type Answer =
  | { readonly rule: RuleId }
  | { readonly measure: MeasureKind }
  | { readonly flag: PlaceFlag }
  | { readonly column: keyof Place }
  | { readonly table: RecordTable }
  | { readonly handout: true }
  | { readonly test: string; readonly title: string }
  /** Nothing to check: a decision, a fact or wording that shows elsewhere. */
  | { readonly decision: string };

const rules = (...ids: RuleId[]): Answer[] => ids.map((rule) => ({ rule }));
const measures = (...kinds: MeasureKind[]): Answer[] => kinds.map((measure) => ({ measure }));
const flags = (...all: PlaceFlag[]): Answer[] => all.map((flag) => ({ flag }));
const table = (name: RecordTable): Answer => ({ table: name });
const handout: Answer = { handout: true };
const tested = (test: string, title: string): Answer => ({ test, title });
const decided = (decision: string): Answer => ({ decision });

const kernel = tested('test/properties/kernel.test.ts', 'counting every minute finds the same');
const customers = decided('Only people on the roster count as company: customers and guests are never read.');

/** Id of the row, what it asks for in our own words, and what answers it. */
export const catalogue: Readonly<Record<string, readonly [asks: string, ...answers: Answer[]]>> = {
  '000-1': ['Alone at work is an interval with nobody else on duty', kernel, ...rules('night-alone')],
  '000-2': ['A special danger has to be met, else nobody works alone', ...rules('special-danger')],
  '000-3': ['Instruction on what to do alone', ...rules('missing-training'), handout],
  '000-4': ['How many have to be there', ...rules('minimum-staffing'), handout],
  '000-5': ['Much contact with customers, little with colleagues', ...rules('isolation-share')],
  '000-6': ['Meeting colleagues and managers', ...rules('no-colleague-met'), ...measures('staff-meeting')],
  '000-7': ['A telephone to talk with colleagues', ...measures('phone')],
  '000-8': ['Guidelines for threats', ...measures('threat-guideline'), handout],
  '000-9': ['How help comes quickly', ...measures('emergency-plan'), handout],
  '000-10': ['Somebody checks in at intervals', ...measures('check-in')],
  '000-11': ['Exposed areas', ...flags('exposedArea'), ...rules('violence-risk-alone')],
  '001-1': [
    'What the source leaves out',
    decided('The handouts speak of violence and strain, not of machines.'),
  ],
  '001-2': ['Alone at a task, in the building or on the shift', kernel],
  '001-3': ['Another floor is not company', ...rules('minor-alone', 'night-alone')],
  '001-4': ['Night and early morning', ...rules('night-alone', 'early-morning-alone')],
  '001-5': ['New and alone', ...rules('new-starter-alone')],
  '001-6': ['After a burglary', ...rules('incident-follow-up'), table('incidents')],
  '001-7': ['Risk of threats and violence', table('risks'), ...rules('violence-risk-alone')],
  '001-8': ['Grill bars on weekend nights', ...rules('alone-in-bar-night')],
  '001-9': ["Alone at a customer's", ...measures('customer-agreement')],
  '001-10': ['Contact, information and influence', handout, ...rules('no-colleague-met')],
  '001-11': ['Isolated areas', { column: 'isolated' }, ...rules('minor-alone')],
  '001-12': ['Goods that tempt thieves', ...flags('valuables')],
  '001-13': ['Night life nearby', ...flags('nightlife')],
  '001-14': ['Alone on the way in the night', ...rules('transit-at-night')],
  '001-15': ['Somebody notices when one is missing', ...measures('check-in')],
  '001-16': ['A list of telephone numbers', ...measures('contact-list')],
  '001-17': ['A telephone at hand and clear agreements', ...measures('phone')],
  '001-18': ['A portable alarm', ...measures('alarm')],
  '001-19': ['Staff meetings', ...measures('staff-meeting')],
  '001-20': ['A safety representative', ...measures('safety-rep')],
  '001-21': ['The safety group meets those who are alone', ...rules('no-colleague-met')],
  '001-22': ['No lone work where violence is a risk', ...rules('violence-risk-alone')],
  '001-23': ['Two and two; a dog', ...rules('minimum-staffing'), ...measures('dog')],
  '001-24': ['Agreements with customers', ...measures('customer-agreement')],
  '001-25': ['Rotation', ...rules('lone-rotation')],
  '001-26': ['Breaks with colleagues', ...rules('no-colleague-met')],
  '001-27': ['Move tasks to the day', handout],
  '001-28': ['Know the building', ...rules('missing-training')],
  '001-29': ['Light and clear ways', ...measures('lighting-check'), handout],
  '001-30': ['Five topics of training', ...rules('missing-training'), table('training'), handout],
  '001-31': ['In a language that is understood', ...rules('missing-training'), handout],
  '001-32': ['The same news for those who work alone', handout],
  '001-33': ['The written assessment covers it', ...measures('lone-work-assessment')],
  '001-34': ['Was somebody alone at the incident', ...rules('incident-follow-up')],
  '001-35': ["A workplace's own advice", handout],
  '001-36': ['Help after a crisis', ...measures('crisis-plan'), handout],
  '001-37': ["A telephone at the customer's", ...measures('customer-agreement')],
  '001-38': ['A plan of exits and alarms', ...measures('escape-plan'), handout],
  '001-39': ['Advice for employees', handout],
  '002-1': ['A part of the day counts', kernel],
  '002-2': ['Else nobody works alone', ...rules('special-danger')],
  '002-3': ['The traffic light', table('risks'), ...rules('violence-risk-alone')],
  '002-4': ['A colleague within earshot', ...rules('violence-risk-alone')],
  '002-5': ['Alarms that are carried', ...measures('alarm')],
  '002-6': ['No lone work at times of higher risk', ...rules('agreed-not-alone'), table('risks')],
  '002-7': ["The employee's questions", handout],
  '002-8': ["The management's questions", handout, ...rules('new-starter-alone')],
  '002-9': [
    'The guidance that is named is out of date',
    tested('test/core/handouts/handouts.test.ts', 'outdated'),
  ],
  '003-1': ['Out of sight and hearing, over time', ...rules('alone-without-assessment')],
  '003-2': ['Special risk has to be assessed', ...rules('alone-without-assessment')],
  '003-3': ['Contact with others', ...rules('isolation-share', 'night-alone')],
  '003-4': ['Safety, and strain', decided('Groups of the report: risk and rest beside good practice.')],
  '003-5': ['Five classes of isolation', ...rules('isolation-share')],
  '003-6': ['Behind a locked door', tested('test/core/reading/tables/places.test.ts', 'locked')],
  '003-7': ['Alone with customers is alone', customers],
  '003-8': ['Time until help is there', ...measures('quick-help')],
  '003-9': ['Cameras and guards', ...measures('camera', 'guard')],
  '003-10': ['Less cash', ...measures('cash-reduced')],
  '003-11': ['Night begins early', ...rules('night-alone')],
  '003-12': ['Breaks for personal needs', ...rules('break-cover')],
  '003-13': ['Longest time at a task', ...rules('longest-at-task')],
  '003-14': ['Video', ...measures('camera')],
  '003-15': [
    'Fewer people, longer hours: before and after',
    tested('test/core/report/statistics.test.ts', 'lone'),
    tested('test/core/statistics/place-times.test.ts', 'counting every minute finds the same'),
    tested('test/core/report/comparison/comparison.test.ts', 'are compared figure by figure'),
  ],
  '003-16': ['Meals and toilets', ...rules('break-cover')],
  '003-17': ['Lone work is documented', ...measures('lone-work-assessment')],
  '003-18': ['20 years to be alone, or training', ...rules('age-to-work-alone', 'missing-training')],
  '003-19': ['Lone work is the exception', tested('test/core/report/statistics.test.ts', 'share')],
  '003-20': ['Less cash and an alarm button', ...measures('cash-reduced', 'alarm')],
  '003-21': [
    'Robbery: routine, prevention, care',
    ...measures('robbery-routine', 'robbery-prevention', 'robbery-aftercare'),
  ],
  '003-22': ['Robbed again and again', ...rules('violence-risk-alone'), table('incidents')],
  '003-23': ['Introduced by a colleague', ...rules('new-starter-alone')],
  '003-24': ['Followed up by the employer', ...rules('incident-follow-up')],
  '003-25': ['Alone for hours in the night', ...rules('long-alone')],
  '003-26': ['Nobody notices who is missing', ...measures('check-in')],
  '003-27': ['Tasks that are not done in the night', ...rules('agreed-not-alone')],
  '003-28': ['Two in overtime or the night', ...rules('minimum-staffing')],
  '003-29': ['Two for a task', ...rules('minimum-staffing')],
  '003-30': ['Lone work is told beforehand', ...rules('late-notice'), table('loneNotices')],
  '003-31': ['Intercom', ...measures('intercom')],
  '003-32': ['Two at the weekend', ...rules('minimum-staffing')],
  '003-33': ['Radio and telephone lower the risk a little', ...measures('intercom'), ...rules('night-alone')],
  '003-34': ['No tracking', decided('No measure stands for tracking people; an alarm button does.')],
  '003-35': ['Agreed: nobody alone then', ...rules('agreed-not-alone'), table('agreements')],
  '003-36': ['Devices do not replace people', ...rules('minor-alone')],
  '003-37': ['Support among colleagues', ...measures('peer-support')],
  '003-38': ['Apprentices', ...rules('apprentice-alone')],
  '003-39': [
    'Tasks with demands of their own',
    ...rules('agreed-not-alone', 'banned-task-alone'),
    ...measures('equipment'),
  ],
  '003-40': ['Safety plans', ...measures('safety-plan')],
  '003-41': ['An alarm for visits', ...measures('alarm')],
  '003-42': ['Not without somebody else', ...rules('minimum-staffing')],
  '003-43': ['Long weekends alone', ...rules('weekend-alone')],
  '003-44': ['Representatives take part in the assessment', ...rules('alone-without-assessment')],
  '003-45': ['Somebody on call who comes quickly', ...rules('missing-backup')],
  '003-46': ['More people for a time', ...rules('minimum-staffing')],
  '003-47': ['Resting duty', tested('test/core/reading/text/shift-text.test.ts', 'resting night duty')],
  '003-48': ['Accidents are likelier alone', handout],
  '003-49': ['Figures on accidents', handout],
  '003-50': ['A score of risk', ...rules('violence-risk-alone'), ...flags('poorlySecured', 'valuables')],
  '003-51': ['Not alone in the night', ...rules('night-alone')],
  '003-52': ['Two on night duty', ...rules('minimum-staffing')],
  '003-53': ['Petrol stations in the night', ...rules('petrol-at-night'), ...flags('nightHatch')],
  '003-54': ['Obvious risk: two', ...rules('violence-risk-alone')],
  '003-55': ['The assessment names violence and threats', ...rules('alone-without-assessment')],
  '003-56': ['Kinds of measures', ...rules('missing-measures')],
  '003-57': ['Measures for cash', ...measures('cash-reduced'), ...rules('cash-transport')],
  '003-58': ['Add somebody, or drop the shift', tested('test/core/rules/fixes.test.ts', '')],
  '003-59': ['No ban on lone work in Norway', tested('test/core/rules/risk/norway.test.ts', 'breach')],
  '003-60': ['Fewer threats where there are more people', handout],
  '003-61': ['Physical isolation', ...rules('banned-task-alone')],
  '003-62': ['People who do not help', customers],
  '003-63': ['Trained for working alone', ...rules('missing-training')],
  '003-64': ['No greater risk than together', ...measures('lone-work-assessment')],
  '003-65': ['Quick help where injury is a risk', ...measures('quick-help'), ...flags('injuryRisk')],
  '003-66': [
    'Contact where the strain is great',
    ...measures('contact-arrangement'),
    ...flags('mentalStrain'),
  ],
  '003-67': ['Minors in Sweden', ...rules('swedish-minor-alone')],
  '003-68': ['The safety representative is told', ...measures('safety-rep-informed')],
  '003-69': ['The right to stop', handout],
  '003-70': ['Work that nine orders forbid alone', ...rules('banned-task-alone')],
  '003-71': ['Shop staff are exposed', handout],
  '003-72': ['Active supervision', ...rules('young-supervision')],
  '003-73': ['The Danish ban', ...rules('minor-alone')],
  '003-74': ['Shops away from everything', ...rules('minor-alone'), { column: 'isolated' }],
  '003-75': ['A room in the immediate vicinity', ...rules('minor-alone')],
  '003-76': ['Shopping centres', ...rules('minor-alone'), { column: 'centreGuarded' }],
  '003-77': ['What a shopping centre is', ...rules('minor-alone'), { column: 'centreHours' }],
  '003-78': ['Help within short time, seen by all', ...measures('central-surveillance', 'signage')],
  '003-79': ['A firm rule for the young', ...rules('minor-alone')],
  '003-80': ['The rulings', tested('test/core/rules/rulings.test.ts', 'every ruling has its rosters')],
  '003-81': ['Risk times hours alone', tested('test/core/report/statistics.test.ts', 'risk')],
  '003-82': ['Not more people than are needed', ...rules('minimum-staffing')],
  '003-83': [
    'Age limits in Norwegian shops',
    ...rules('age-restricted-sales', 'norwegian-minor-alone'),
    ...flags('ageRestrictedSales'),
  ],
  '003-84': ['Why it matters', handout],
  '004-1': ['Not for offices', ...rules('night-alone', 'missing-backup')],
  '004-2': ['At any hour', ...rules('alone-without-assessment')],
  '004-3': ['An assessment before lone work', ...measures('lone-work-assessment')],
  '004-4': ['Danger of acute injury', ...flags('injuryRisk')],
  '004-5': ['Only with help at hand', ...rules('missing-backup', 'missing-measures')],
  '004-6': ['Alarms enough for everybody', ...rules('missing-measures'), ...measures('alarm')],
  '004-7': ['Somebody is responsible', ...measures('responsible'), handout],
  '004-8': ['Part of the training', ...rules('missing-training')],
  '004-9': ['A routine for the alarm', ...measures('alarm-routine')],
};
