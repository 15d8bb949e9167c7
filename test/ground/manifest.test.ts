/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { all, slipsIn, value } from './manifest-checks';

const ROOT = path.resolve(__dirname, '../..');
const text = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const manifest = parsed(text);

test('the manifest has no slip that can be told offline', () => {
  expect(slipsIn(manifest)).toEqual([]);
});

describe('a slip is noticed:', () => {
  test.each([
    [
      'elements swapped',
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      '$2$1',
      'misplaced',
    ],
    ['an element of another kind of add-in', '<FunctionFile', '<Page/><FunctionFile', 'Page is misplaced'],
    ['a reference to nothing', 'resid="Group.Label"', 'resid="Gruop.Label"', 'Gruop.Label is not defined'],
    ['a resource for nothing', /<Label resid="Group.Label" \/>/, '', 'Group.Label is never used'],
    [
      'a label from the long strings',
      '<Label resid="Validate.Label"',
      '<Label resid="Validate.Tip"',
      'lies in LongStrings',
    ],
    [
      'a resource defined twice',
      '<bt:Urls>',
      '<bt:Urls><bt:Url id="Help.Url" />',
      'Help.Url is defined twice',
    ],
    ['an id that is too long', /Help\.Url/g, `Help.${'x'.repeat(28)}`, 'longer than 32'],
    [
      'a language left out',
      /<bt:Override Locale="sv-SE" Value="Visa fönster" \/>/,
      '',
      'ShowPane.Label is worded in',
    ],
    ['an empty translation', 'Value="Visa fönster"', 'Value=""', 'ShowPane.Label is worded in'],
    [
      'a label that is too long',
      'DefaultValue="Show pane"',
      `DefaultValue="${'x'.repeat(126)}"`,
      'not 1 to 125',
    ],
    ['a runtime that ends', 'lifetime="long"', 'lifetime="short"', 'a long one'],
    [
      'commands on another page',
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="Help.Url"',
      'FunctionFile is not',
    ],
    [
      'a pane with an id',
      '<SourceLocation resid',
      '<TaskpaneId>a</TaskpaneId><SourceLocation resid',
      'second pane',
    ],
    ['a newer Excel demanded', 'MinVersion="1.4"', 'MinVersion="1.9"', 'Required are base: ExcelApi 1.9'],
    ['an icon size left out', '<bt:Image size="80" resid="Icon.80" />', '', 'sizes 16, 32'],
  ])('%s', (_slip, found, put, words) => {
    const spoilt = text.replace(found, put);
    expect(spoilt).not.toBe(text);
    expect(slipsIn(parsed(spoilt)).join(' ')).toContain(words);
  });
});

test('every icon exists in the size that the manifest says', () => {
  const images = all(manifest, 'Image').filter((image) => value(image, 'size'));
  const addressOf = new Map(
    all(manifest, 'Image').map((image) => [value(image, 'id'), value(image, 'DefaultValue')]),
  );
  const claims = images.map((image): [string, number] => [
    addressOf.get(value(image, 'resid')) ?? '',
    Number(value(image, 'size')),
  ]);
  claims.push([value(all(manifest, 'IconUrl')[0], 'DefaultValue'), 32]);
  claims.push([value(all(manifest, 'HighResolutionIconUrl')[0], 'DefaultValue'), 64]);
  expect(claims.map(([address]) => pixelsOf(path.posix.basename(address)))).toEqual(
    claims.map(([, size]) => [size, size]),
  );
});

test('every function of the ribbon is associated in the code', () => {
  const commands = readFileSync(path.join(ROOT, 'taskpane/commands.ts'), 'utf8');
  const associated = [...commands.matchAll(/Office\.actions\.associate\(\s*['"](\w+)['"]/g)].map(
    ([, name]) => name,
  );
  expect(all(manifest, 'FunctionName').map(({ textContent }) => textContent)).toEqual(['validateRoster']);
  expect(associated).toContain('validateRoster');
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(all(manifest, 'Version')[0]?.textContent).toBe(`${version}.0`);
});

function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  return document;
}

/** Width and height out of a PNG's header. */
function pixelsOf(icon: string): [number, number] {
  const png = readFileSync(path.join(ROOT, 'taskpane/assets/icons', icon));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
