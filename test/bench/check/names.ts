const given =
  'Ane Bo Cilla Dan Eva Finn Gry Hugo Ida Jens Kaja Lars Mia Nils Oda Per Ronja Sven Tove Ulf'.split(' ');
const middle = 'Arvid Bjerg Dahl Ekman Falk Grøn Hauge Iversen Juul Krag'.split(' ');
const family =
  'Aaberg Bakke Dyrby Elmstrøm Fjeldsø Granlund Havnes Isager Jakholt Kvistmark Lindvang Mosevad Nordby Odden Poulsvik Rosenlyst Skovbakke Tangvald Uldum Vestergren'.split(
    ' ',
  );
const towns =
  'Aalsø Birkeby Damholm Egense Fårevejle Gislev Hornbæk Ishøj Jordrup Kolby Lystrup Mårum Nørreby Odder Pandrup'.split(
    ' ',
  );
const streets = 'Torv Havn Station Bygade Nordport Sydport Bro Engvej Strand Kirke'.split(' ');

/** Another name for each number, whatever the number. */
export function nameOf(person: number): string {
  return combined(
    person,
    [given, family, middle],
    ([first, last, between]) => `${first!} ${between!} ${last!}`,
  );
}

export function placeNameOf(place: number): string {
  return combined(place, [towns, streets], (words) => words.join(' '));
}

/** A number is written behind when the words do not suffice. */
function combined(
  index: number,
  lists: readonly (readonly string[])[],
  put: (words: readonly string[]) => string,
): string {
  let rest = index;
  const words = lists.map((list) => {
    const word = list[rest % list.length]!;
    rest = Math.floor(rest / list.length);
    return word;
  });
  return rest ? `${put(words)} ${rest + 1}` : put(words);
}
