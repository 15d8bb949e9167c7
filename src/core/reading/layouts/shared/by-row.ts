/** No day and no cell. */
const none = -(2 ** 31);

/** A whole number for some rows of a sheet, kept packed: a list has hundreds of thousands of rows. */
export class NumberByRow {
  private readonly numbers: Int32Array;
  private count = 0;

  constructor(rows: number) {
    this.numbers = new Int32Array(rows).fill(none);
  }

  /** Of how many rows it is known. */
  get size(): number {
    return this.count;
  }

  get(row: number): number | undefined {
    const number = this.numbers[row];
    return number === none ? undefined : number;
  }

  has(row: number): boolean {
    return this.get(row) !== undefined;
  }

  set(row: number, number: number): void {
    if (!this.has(row)) this.count += 1;
    this.numbers[row] = number;
  }

  /** The first row that has one. */
  get firstRow(): number | undefined {
    const row = this.numbers.findIndex((number) => number !== none);
    return row < 0 ? undefined : row;
  }
}
