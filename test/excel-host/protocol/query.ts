import { NotImplemented } from '../workbook/error';
import type { Handle, ObjectType, Registry, Session } from './object-type';
import type { QueryInfo } from './wire';

/** Answers a `load`: the properties in `Select`, each object with its identifiers. */
export function answerQuery(
  target: Handle,
  query: QueryInfo | undefined,
  registry: Registry,
  session: Session,
): unknown {
  const tree = parse([...(query?.Select ?? []), ...(query?.Expand ?? []).map((name) => `${name}/*`)]);
  return describe(target, tree, { registry, session, top: query?.Top, skip: query?.Skip });
}

export function typeOf(target: Handle, registry: Registry): ObjectType<unknown> {
  return registry[target.kind] as unknown as ObjectType<unknown>;
}

/** The member's own spelling for a name in whatever case. */
export function findKey(
  members: Readonly<Record<string, unknown>> | undefined,
  name: string,
): string | undefined {
  const wanted = name.toLowerCase();
  return Object.keys(members ?? {}).find((key) => key.toLowerCase() === wanted);
}

type Tree = Map<string, Tree>;

const none: Tree = new Map();

interface Context {
  readonly registry: Registry;
  readonly session: Session;
  readonly top?: number | undefined;
  readonly skip?: number | undefined;
}

function parse(select: readonly string[]): Tree {
  const tree: Tree = new Map();
  for (const path of select) {
    let at = tree;
    for (const step of path.split(/[/.]/).filter(Boolean)) {
      const next: Tree = at.get(step) ?? new Map<string, Tree>();
      at.set(step, next);
      at = next;
    }
  }
  return tree;
}

function describe(target: Handle, tree: Tree, context: Context): Record<string, unknown> {
  const type = typeOf(target, context.registry);
  if (!type.items) return describeOne(target, type, tree, context);
  const [own, ofItems] = split(tree, (name) => findKey(type.get, name) !== undefined);
  const answer = own.size > 0 ? describeOne(target, type, own, context) : {};
  if (own.size > 0 && ofItems.size === 0) return answer;
  const skip = context.skip ?? 0;
  const items = type.items(target.self, context.session).slice(skip, context.top && skip + context.top);
  const below = { registry: context.registry, session: context.session };
  return { ...answer, _Items: items.map((item) => describe(item, ofItems, below)) };
}

function describeOne(
  target: Handle,
  type: ObjectType<unknown>,
  tree: Tree,
  context: Context,
): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...type.id?.(target.self) };
  const all = tree.size === 0 || tree.has('*');
  const wanted = all ? new Set([...Object.keys(type.get ?? {}), ...tree.keys()]) : tree.keys();
  for (const name of wanted) if (name !== '*') read(name, tree.get(name) ?? none);
  return answer;

  function read(name: string, below: Tree): void {
    const property = findKey(type.get, name);
    const child = findKey(type.object, name);
    if (property !== undefined) answer[property] = type.get![property]!(target.self, context.session);
    else if (child === undefined) throw new NotImplemented(`${target.kind}.${name}`);
    else {
      const next = type.object![child]!(target.self, context.session);
      const { registry, session } = context;
      answer[child] = next && describe(next, below, { registry, session });
    }
  }
}

function split(tree: Tree, belongs: (name: string) => boolean): [Tree, Tree] {
  const entries = [...tree];
  return [
    new Map(entries.filter(([name]) => belongs(name))),
    new Map(entries.filter(([name]) => !belongs(name))),
  ];
}
