import { handle, type ObjectType, type Targets } from '../protocol/object-type';
import type { Workbook } from '../workbook/workbook';

const MS_A_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** `workbook.functions`: of Excel's functions only `DATE`, whose serial depends on the workbook's date system. */
export const functionsType: ObjectType<Workbook> = {
  method: {
    Date: ({ state }, args) => {
      const [year, month, day] = args.map(Number);
      const epoch = state.date1904 ? EPOCH_1904 : EPOCH_1900;
      return handle('FunctionResult', { value: (Date.UTC(year!, month! - 1, day) - epoch) / MS_A_DAY });
    },
  },
};

export const functionResultType: ObjectType<Targets['FunctionResult']> = {
  get: { Value: ({ value }) => value, Error: () => null },
};
