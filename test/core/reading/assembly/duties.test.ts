import { describe, expect, it } from '@jest/globals';
import { dutiesOf } from '../../../../src/core/reading/assembly/duties';
import type { Duty } from '../../../../src/core/roster/roster';

describe('what a role means', () => {
  it.each<[string, readonly Duty[]]>([
    ['Elev', ['apprentice']],
    ['Butikselev', ['apprentice']],
    ['Lærling', ['apprentice']],
    ['Azubi', ['apprentice']],
    ['vikar', ['temp']],
    ['Tilkaldevikar', ['temp']],
    ['Afløser', ['temp']],
    ['Timvikarie', ['temp']],
    ['Praktikant', ['trainee']],
    ['Praoelev', ['trainee']],
    ['under oplæring', ['trainee']],
    ['Butikschef', ['manager']],
    ['Daglig leder', ['manager']],
    ['Butikksjef / verneombud', ['manager', 'safety-rep']],
    ['AMR', ['safety-rep']],
    ['Skyddsombud', ['safety-rep']],
    ['Arbejdsmiljørepræsentant', ['safety-rep']],
    ['vægter', ['guard']],
    ['Centervægter', ['guard']],
    ['Väktare', ['guard']],
    ['Security guard', ['guard']],
    ['Elev og arbejdsmiljørepræsentant', ['apprentice', 'safety-rep']],
  ])('%p', (role, duties) => {
    expect(dutiesOf([role])).toEqual(duties);
  });

  it.each([
    'Kasse',
    'Nattvakt',
    'Aftenvagt',
    'Chef de partie',
    'Pastry chef',
    'Vejleder',
    'Tillidsrepræsentant',
    'Servitør',
    'Butiksassistent',
    '',
  ])('%p is none of them', (role) => {
    expect(dutiesOf([role])).toEqual([]);
  });

  it('comes from all roles together, each once', () => {
    expect(dutiesOf(['vikar', 'Butikschef', 'afløser'])).toEqual(['temp', 'manager']);
  });
});
