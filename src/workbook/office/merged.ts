import type { Area } from '../../core/reading/grid';
import { addressOfArea, areaOf } from '../address';
import { WorkbookError } from '../port';
import { hasExcelApi, inExcel } from './excel';

/** Whether this Excel can tell what is merged. */
export function tellsMerged(): boolean {
  return hasExcelApi('1.13');
}

/** Asks for the merged areas in a range, where this Excel can tell. */
export function askMerged(range: Excel.Range): Excel.RangeAreas | undefined {
  return tellsMerged() ? range.getMergedAreasOrNullObject().load('address,areaCount') : undefined;
}

/** The answer to `askMerged`. */
export function mergedIn(merged: Excel.RangeAreas | undefined): Area[] {
  if (!merged || merged.isNullObject) return [];
  // Sheet names may hold commas, so an address is what stands between "!" and the next comma or the end.
  const addresses = [...merged.address.matchAll(/!([$A-Z\d:]+)(?=,|$)/g)].map(([, address = '']) => address);
  const areas = addresses.flatMap((address) => areaOf(address) ?? []);
  if (areas.length !== merged.areaCount) throw new WorkbookError('unexpected', 'getMergedAreas');
  return areas;
}

/** By halves of the rows, for sheets with more merged areas than Excel tells at a time. */
export async function readMerged(sheet: string, area: Area | undefined): Promise<Area[]> {
  if (!area || !tellsMerged()) return [];
  try {
    return await inExcel(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(addressOfArea(area));
      const merged = askMerged(range);
      await context.sync();
      return mergedIn(merged);
    });
  } catch (error) {
    if (!(error instanceof WorkbookError && error.code === 'unexpected') || area.rows === 1) throw error;
    const upper = Math.ceil(area.rows / 2);
    return [
      ...(await readMerged(sheet, { ...area, rows: upper })),
      ...(await readMerged(sheet, { ...area, row: area.row + upper, rows: area.rows - upper })),
    ];
  }
}
