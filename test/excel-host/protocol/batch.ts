import { ExcelError, itemNotFound, NotImplemented } from '../workbook/error';
import { type Args, type Handle, handle, isHandle, type Registry, type Session } from './object-type';
import { answerQuery, findKey, typeOf } from './query';
import type { References } from './references';
import {
  type Action,
  actionTypes,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  pathTypes,
} from './wire';
import type { RequestBody, ResponseBody } from './wire';

export interface Machine {
  readonly registry: Registry;
  readonly session: Session;
  readonly references: References;
  /** Hears of every failure, so that an unknown member cannot pass unnoticed. */
  readonly onError: (error: ExcelError, location: string) => void;
}

/**
 * Runs one batch in order. As in Excel nothing is rolled back: what came before a failing action stays done, and the
 * answer holds the results so far and the failing action's index.
 */
export function runBatch(body: RequestBody, machine: Machine): ResponseBody {
  const batch = new Batch(body, machine);
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, ...batch.run(action) });
    } catch (thrown) {
      return { Results: results, TraceIds: [], Error: wireError(thrown, batch.location, index, machine) };
    }
  }
  return {
    Results: results,
    TraceIds: body.Actions.filter((a) => a.ActionType === actionTypes.trace).map((a) => a.Id),
  };
}

const services: Readonly<Record<string, 'AppRuntimeService' | 'AddinInternalService'>> = {
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
};

/** The objects and references of one request. */
class Batch {
  location = '';
  private readonly resolved = new Map<number, Handle | null>();
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly machine: Machine,
  ) {}

  run(action: Action): { Value?: unknown } {
    this.location = '';
    if (action.ActionType === actionTypes.trace) return {};
    const target = this.resolve(action.ObjectPathId);
    if (action.ActionType === actionTypes.instantiate)
      return { Value: this.identify(action.ObjectPathId, target) };
    if (action.Name === '_KeepReference') return this.keep(action.ObjectPathId, target);
    if (!target) return this.onNothing(action);
    return this.act(action, target);
  }

  private act(action: Action, target: Handle): { Value?: unknown } {
    const { registry, session } = this.machine;
    const args = this.args(action.ArgumentInfo);
    if (action.ActionType === actionTypes.query) {
      this.location = target.kind;
      return { Value: answerQuery(target, action.QueryInfo, registry, session) };
    }
    if (action.ActionType === actionTypes.set) return this.set(target, action.Name, args[0]);
    if (action.ActionType !== actionTypes.method)
      throw new NotImplemented(`actions of type ${action.ActionType}`);
    if (action.Name === '_RemoveReference') return this.release(String(args[0]));
    const value = this.call(target, action.Name, args);
    return value === undefined || isHandle(value) ? {} : { Value: value };
  }

  /** Reading through a null object gives null; writing or calling is an error of the add-in. */
  private onNothing(action: Action): { Value?: unknown } {
    if (action.ActionType === actionTypes.query) return { Value: null };
    throw new ExcelError('InvalidObjectPath', `${action.Name} was used on a null object.`);
  }

  private set(target: Handle, name: string, value: unknown): { Value?: unknown } {
    const setter = this.member(target, name, typeOf(target, this.machine.registry).set);
    setter(target.self, value, this.machine.session);
    return {};
  }

  private call(target: Handle, name: string, args: Args): unknown {
    const method = this.member(target, name, typeOf(target, this.machine.registry).method);
    return method(target.self, args, this.machine.session);
  }

  private member<T>(target: Handle, name: string, members: Readonly<Record<string, T>> | undefined): T {
    this.location = `${target.kind}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const key = findKey(members, name);
    if (key === undefined) throw new NotImplemented(this.location);
    return members![key]!;
  }

  private identify(pathId: number, target: Handle | null): unknown {
    if (!target) return null;
    const reference = this.kept.get(pathId);
    const ids = typeOf(target, this.machine.registry).id?.(target.self) ?? {};
    return reference === undefined ? ids : { ...ids, _ReferenceId: reference };
  }

  private keep(pathId: number, target: Handle | null): { Value?: unknown } {
    const path = this.body.ObjectPaths[pathId];
    const already = path?.ObjectPathType === pathTypes.reference ? path.Name : undefined;
    if (target && !this.kept.has(pathId))
      this.kept.set(pathId, already ?? this.machine.references.keep(target));
    return {};
  }

  private release(reference: string): { Value?: unknown } {
    this.machine.references.remove(reference);
    return {};
  }

  /** Each path is walked once a request: `add` must not add twice. */
  private resolve(pathId: number): Handle | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw new NotImplemented(`object path ${pathId}`);
    const found = this.walk(path);
    assertAlive(found);
    this.resolved.set(pathId, found);
    return found;
  }

  private walk(path: ObjectPath): Handle | null {
    if (path.ObjectPathType === pathTypes.root) return handle('Workbook', this.machine.session.workbook);
    if (path.ObjectPathType === pathTypes.none) return null;
    if (path.ObjectPathType === pathTypes.reference) return this.referred(path.Name);
    if (path.ObjectPathType === pathTypes.service) return this.service(path.Name);
    const parent = this.resolve(path.ParentObjectPathId!);
    return parent && this.step(parent, path);
  }

  private step(parent: Handle, path: ObjectPath): Handle | null {
    const type = typeOf(parent, this.machine.registry);
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.property)
      return this.member(parent, path.Name, type.object)(parent.self, this.machine.session);
    if (path.ObjectPathType === pathTypes.method) return this.produced(parent, path.Name, args);
    this.location = `${parent.kind}.getItem`;
    if (!type.item) throw new NotImplemented(this.location);
    return type.item(parent.self, args[0], this.machine.session);
  }

  private produced(parent: Handle, name: string, args: Args): Handle | null {
    const value = this.call(parent, name, args);
    if (value !== null && !isHandle(value)) throw new NotImplemented(`${this.location} as an object`);
    return value;
  }

  private referred(id: string): Handle {
    this.location = '_reference';
    const found = this.machine.references.find(id);
    if (!found)
      throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
    return found;
  }

  private service(name: string): Handle {
    this.location = name;
    const kind = services[name];
    if (!kind) throw new NotImplemented(`the service ${name}`);
    return handle(kind, this.machine.session.workbook);
  }

  private args(info: ArgumentInfo | undefined): Args {
    return (info?.Arguments ?? []).map((argument, i) => {
      const path = info?.ReferencedObjectPathIds?.[i] ?? 0;
      if (Array.isArray(path)) throw new NotImplemented('lists of objects as arguments');
      return path === 0 ? argument : this.resolve(path as number);
    });
  }
}

function assertAlive(target: Handle | null): void {
  const self = target?.self as { deleted?: boolean; sheet?: { deleted?: boolean } } | undefined;
  if (self?.deleted === true || self?.sheet?.deleted === true) throw itemNotFound();
}

function wireError(
  thrown: unknown,
  location: string,
  index: number,
  machine: Machine,
): ResponseBody['Error'] & object {
  const error = thrown instanceof ExcelError ? thrown : unexpected(thrown);
  machine.onError(error, location);
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    HttpStatusCode: error.status,
    ActionIndex: index,
  };
}

/** A bug of the host itself: as loud as an unknown member. */
function unexpected(thrown: unknown): ExcelError {
  const error = new NotImplemented(
    thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
  );
  return error;
}
