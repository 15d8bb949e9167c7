import { expect, test } from '@jest/globals';
import { measureFindings } from '../../../src/core/report/measure-findings';
import type { FindingGroup, ReportFinding } from '../../../src/core/report/report';

test('findings about measures and training, those to review too, and none that somebody answers for', () => {
  const finding = (rule: string, group: FindingGroup) => ({ rule, group }) as ReportFinding;
  const findings = [
    finding('missing-measures', 'measures'),
    finding('missing-training', 'to-review'),
    finding('incident-follow-up', 'accepted'),
    finding('night-alone', 'alone-at-night'),
    finding('minor-alone', 'to-review'),
  ];
  expect(measureFindings({ findings })).toEqual(findings.slice(0, 2));
});
