import type { Rect } from '../workbook/address';
import type { ConditionalRule } from '../workbook/conditional';
import type { NamedItem } from '../workbook/names';
import type { Sheet } from '../workbook/sheet';
import type { Table } from '../workbook/table';
import type { Workbook } from '../workbook/workbook';

/** A block of cells on one sheet, or several. */
export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}
export interface Areas {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}
export interface RuleOn {
  readonly sheet: Sheet;
  readonly rule: ConditionalRule;
}
export interface Key {
  readonly key: string;
}

/** Every kind of object the host knows, and what stands behind it in the model. */
export interface Targets {
  Workbook: Workbook;
  Application: Workbook;
  CultureInfo: Workbook;
  Functions: Workbook;
  FunctionResult: { readonly value: unknown };
  NumberFormatInfo: Workbook;
  DatetimeFormatInfo: Workbook;
  DocumentProperties: Workbook;
  WorkbookProtection: Workbook;
  Runtime: Workbook;
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  Range: Area;
  RangeAreas: Areas;
  RangeCollection: Areas;
  RangeFormat: Areas;
  RangeFill: Areas;
  RangeFont: Areas;
  RangeBorderCollection: Areas;
  RangeBorder: Areas & { readonly side: string };
  FormatProtection: Areas;
  DataValidation: Areas;
  ConditionalFormatCollection: Areas;
  ConditionalFormat: RuleOn;
  CustomConditionalFormat: RuleOn;
  ConditionalFormatRule: RuleOn;
  CellValueConditionalFormat: RuleOn;
  ConditionalRangeFormat: RuleOn;
  ConditionalRangeFill: RuleOn;
  ConditionalRangeFont: RuleOn;
  TableCollection: { readonly sheet: Sheet | undefined };
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: { readonly table: Table; readonly index: number };
  TableRowCollection: Table;
  TableRow: { readonly table: Table; readonly index: number };
  SettingCollection: Workbook;
  Setting: Key;
  NamedItemCollection: Workbook;
  NamedItem: NamedItem;
  AppRuntimeService: Workbook;
  AddinInternalService: Workbook;
}

export type Kind = keyof Targets;

/** An object of the model under the name by which the client knows its class. */
export interface Handle<K extends Kind = Kind> {
  readonly kind: K;
  readonly self: Targets[K];
}

export const handle = <K extends Kind>(kind: K, self: Targets[K]): Handle<K> => ({ kind, self });

export const isHandle = (value: unknown): value is Handle =>
  typeof value === 'object' && value !== null && 'kind' in value && 'self' in value;

/** What members may need besides their own object. */
export interface Session {
  readonly workbook: Workbook;
  /** Registers for (true) or from (false) an event of the sheet, or of all sheets. */
  subscribe(eventType: number, target: string, on: boolean): void;
  enableEvents: boolean;
  /** What `Office.addin.showAsTaskpane` asked for. */
  paneState: string;
  rangeOfEvent(reference: string): Area | undefined;
}

/**
 * One class of the API: its wire members, in PascalCase as on the wire. A member that is missing here makes the host
 * answer `NotImplemented`, which no test may pass over.
 */
export interface ObjectType<T> {
  /** What `instantiate` answers, so that the client can find the object again. */
  readonly id?: (self: T) => Readonly<Record<string, string>>;
  readonly get?: Readonly<Record<string, (self: T, session: Session) => unknown>>;
  readonly set?: Readonly<Record<string, (self: T, value: unknown, session: Session) => void>>;
  readonly object?: Readonly<Record<string, (self: T, session: Session) => Handle | null>>;
  readonly method?: Readonly<Record<string, (self: T, args: Args, session: Session) => unknown>>;
  /** Of a collection. */
  readonly items?: (self: T, session: Session) => readonly Handle[];
  readonly item?: (self: T, key: unknown, session: Session) => Handle;
  /** Ranges: the client keeps them alive by reference ids. */
  readonly tracked?: boolean;
}

export type Args = readonly unknown[];
export type Registry = { readonly [K in Kind]: ObjectType<Targets[K]> };
