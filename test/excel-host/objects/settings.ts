import { handle, type Handle, type Key, type ObjectType } from '../protocol/object-type';
import { itemNotFound } from '../workbook/error';
import type { Workbook } from '../workbook/workbook';

/** `workbook.settings`: kept with the workbook when it is saved. */
export const settingCollectionType: ObjectType<Workbook> = {
  items: ({ state }) => Object.keys(state.settings).map(setting),
  item: (workbook, key) => find(workbook, key) ?? missing(),
  method: {
    Add: ({ state }, [key, value]) => {
      state.settings[String(key)] = value;
      return setting(String(key));
    },
    GetCount: ({ state }) => Object.keys(state.settings).length,
    GetItemOrNullObject: (workbook, [key]) => find(workbook, key),
  },
};

export const settingType: ObjectType<Key> = {
  id: ({ key }) => ({ _Id: key }),
  get: {
    Key: ({ key }) => key,
    Value: ({ key }, { workbook }) => workbook.state.settings[key],
  },
  set: {
    Value: ({ key }, value, { workbook }) => {
      workbook.state.settings[key] = value;
    },
  },
  method: {
    Delete: ({ key }, _args, { workbook }) => {
      const { [key]: gone, ...rest } = workbook.state.settings;
      if (gone === undefined) missing();
      workbook.state.settings = rest;
    },
  },
};

const setting = (key: string): Handle => handle('Setting', { key });

const find = ({ state }: Workbook, key: unknown): Handle | null =>
  Object.hasOwn(state.settings, String(key)) ? setting(String(key)) : null;

const missing = (): never => {
  throw itemNotFound();
};
