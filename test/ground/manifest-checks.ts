/**
 * What Excel and the store demand of an add-in only manifest, as far as it can be told offline. The order of elements
 * and the lengths are those of Microsoft's published schemas (TaskPaneAppVersionOverridesV1_0.xsd and the page
 * "How to find the proper order of manifest elements").
 * @returns one sentence for every slip
 */
export function slipsIn(manifest: Document): string[] {
  return [
    ...misplaced(manifest),
    ...resourceSlips(manifest),
    ...localeSlips(manifest),
    ...lengthSlips(manifest),
    ...runtimeSlips(manifest),
    ...requirementSlips(manifest),
    ...iconSlips(manifest),
  ];
}

/** All elements of this local name, whatever their namespace. */
export function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** An attribute's value; empty where there is none. */
export function value(element: Element | undefined, attribute: string): string {
  return element?.getAttribute(attribute) ?? '';
}

const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...[
      'Id',
      'AlternateId',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
    ],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'Dictionary', 'VersionOverrides', 'ExtendedOverrides'],
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['FunctionName', 'TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

function misplaced(manifest: Document): string[] {
  return Object.entries(ORDER).flatMap(([parent, order]) =>
    all(manifest, parent).flatMap(({ children }) => {
      const places = [...children].map(({ localName }) => order.indexOf(localName));
      const wrong = places.findIndex((place, i) => place < 0 || place < (places[i - 1] ?? 0));
      return wrong < 0 ? [] : [`${parent}: ${children[wrong]!.localName} is misplaced.`];
    }),
  );
}

/** Which part of Resources each referring element draws on. */
const KINDS: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

function resourceSlips(manifest: Document): string[] {
  const resources = all(manifest, 'Resources').flatMap(({ children }) =>
    [...children].flatMap((part) => [...part.children]),
  );
  const ids = resources.map((resource) => value(resource, 'id'));
  const references = [...manifest.querySelectorAll('[resid]')];
  const used = new Set(references.map((reference) => value(reference, 'resid')));
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} is defined twice.`),
    ...ids.filter((id) => !used.has(id)).map((id) => `${id} is never used.`),
    ...[...ids, ...used].filter((id) => id.length > 32).map((id) => `${id} is longer than 32 characters.`),
    ...references.flatMap((reference) => {
      const target = resources.find((resource) => value(resource, 'id') === value(reference, 'resid'));
      if (!target) return [`${value(reference, 'resid')} is not defined.`];
      const kind = target.parentElement!.localName;
      return kind === KINDS[reference.localName] ? [] : [`${value(reference, 'resid')} lies in ${kind}.`];
    }),
  ];
}

const LOCALES = ['da-DK', 'nb-NO', 'sv-SE'];

function localeSlips(manifest: Document): string[] {
  return worded(manifest).flatMap((element) => {
    const overrides = [...element.children].filter((child) => value(child, 'Value') !== '');
    const locales = overrides.map((override) => value(override, 'Locale')).sort();
    return String(locales) === String(LOCALES)
      ? []
      : [`${nameOf(element)} is worded in ${String(locales) || 'English only'}.`];
  });
}

function worded(manifest: Document): Element[] {
  return [...manifest.documentElement.children]
    .filter(({ localName }) => ['DisplayName', 'Description'].includes(localName))
    .concat(all(manifest, 'String'));
}

function nameOf(element: Element): string {
  return value(element, 'id') || element.localName;
}

function lengthSlips(manifest: Document): string[] {
  return worded(manifest).flatMap((element) => {
    const long = element.localName === 'Description' || element.parentElement!.localName === 'LongStrings';
    const texts = [
      value(element, 'DefaultValue'),
      ...[...element.children].map((child) => value(child, 'Value')),
    ];
    const limit = long ? 250 : 125;
    return texts
      .filter(({ length }) => length === 0 || length > limit)
      .map(() => `${nameOf(element)}: not 1 to ${String(limit)} long.`);
  });
}

/** One page runs everything: whatever names another one would silently get a runtime of its own. */
function runtimeSlips(manifest: Document): string[] {
  const runtimes = all(manifest, 'Runtime');
  const page = value(runtimes[0], 'resid');
  const pages = [
    ...all(manifest, 'FunctionFile'),
    ...all(manifest, 'Action').flatMap((action) => all(action, 'SourceLocation')),
  ];
  return [
    ...(runtimes.length === 1 && value(runtimes[0], 'lifetime') === 'long'
      ? []
      : ['There must be one Runtime, a long one.']),
    ...pages
      .filter((element) => value(element, 'resid') !== page)
      .map(({ localName }) => `${localName} is not the runtime's page.`),
    ...all(manifest, 'TaskpaneId').map(() => 'A TaskpaneId makes a second pane.'),
  ];
}

function requirementSlips(manifest: Document): string[] {
  const sets = all(manifest, 'Set').map((set) => {
    const where = set.closest('VersionOverrides') ? 'overrides' : 'base';
    return `${where}: ${value(set, 'Name')} ${value(set, 'MinVersion')}`;
  });
  const wanted = ['base: ExcelApi 1.4', 'overrides: SharedRuntime 1.1'];
  return String(sets) === String(wanted) ? [] : [`Required are ${sets.join(', ')}.`];
}

function iconSlips(manifest: Document): string[] {
  return all(manifest, 'Icon').flatMap((icon) => {
    const sizes = all(icon, 'Image').map((image) => value(image, 'size'));
    return String(sizes) === '16,32,80' ? [] : [`An icon has the sizes ${sizes.join(', ')}.`];
  });
}
