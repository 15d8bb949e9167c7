import { expect, test } from '@jest/globals';
import { wording } from '../../../../src/core/messages/word';
import { runRules } from '../../../../src/core/rules/run';
import { rosterOf } from '../notation';

test.each(['da', 'nb', 'sv', 'en'] as const)('ages are asked with the place named: %s', (language) => {
  const roster = rosterOf({ places: 'Torvet kiosk', roster: 'Liv @Torvet 2026-03-07 09:00-12:00' });
  const found = runRules(roster).findings.find(({ question }) => question?.key === 'ages:Torvet');
  expect(wording(language)(found!.question!.text)).toMatch(/Torvet\?/);
});
