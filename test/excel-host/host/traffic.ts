import { actionTypes, type RequestBody } from '../protocol/wire';

/** One request of the client, as counted by the host. */
export interface RequestRecord {
  /** Bytes of the request's body. */
  readonly sent: number;
  /** Bytes of the answer's body; 0 when the host refused. */
  readonly answered: number;
  readonly actions: number;
  /** By wire name: `Values`, `GetRange` are not counted, `set Values`, `query`, `instantiate`, `Delete` are. */
  readonly byAction: Readonly<Record<string, number>>;
  /** The error that came back, or the host's own code as a number. */
  readonly error?: string | number;
  /** The request that `Excel.run` sends behind itself to release ranges. */
  readonly cleanup: boolean;
}

const actionNames: Readonly<Record<number, string>> = { 1: 'instantiate', 2: 'query', 4: 'set', 5: 'trace' };

/** The request that `Excel.run` sends behind itself, to release its ranges. */
export const isCleanup = ({ Actions }: RequestBody): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(
    ({ ActionType, Name }) => ActionType === actionTypes.instantiate || Name === '_RemoveReference',
  );

export function record(
  body: RequestBody,
  sent: number,
  answered: number,
  error?: string | number,
): RequestRecord {
  const byAction: Record<string, number> = {};
  for (const { ActionType, Name } of body.Actions) {
    const verb = actionNames[ActionType];
    const name = verb === 'set' ? `set ${Name}` : (verb ?? Name);
    byAction[name] = (byAction[name] ?? 0) + 1;
  }
  const counted = { sent, answered, actions: body.Actions.length, byAction, cleanup: isCleanup(body) };
  return error === undefined ? counted : { ...counted, error };
}

/** What the client sends on its own account at the start: neither counted nor refused. */
export const isHousekeeping = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some(({ Name }) => Name === 'Microsoft.InternalService.AddinInternalService');

export const bytes = (text: string): number => new TextEncoder().encode(text).length;
