import type { Registry } from '../protocol/object-type';
import * as rules from './conditional-formats';
import { dataValidationType } from './data-validation';
import * as format from './format';
import * as functions from './functions';
import { namedItemCollectionType, namedItemType } from './names';
import { headerFooterGroupType, headerFooterType, pageLayoutType } from './page-layout';
import { rangeType } from './range';
import { rangeAreasType, rangeCollectionType } from './range-areas';
import { settingCollectionType, settingType } from './settings';
import * as tables from './tables';
import * as workbook from './workbook';
import * as worksheets from './worksheets';

/** Every class of the API that the host knows. */
export const registry: Registry = {
  Workbook: workbook.workbookType,
  Application: workbook.applicationType,
  CultureInfo: workbook.cultureInfoType,
  Functions: functions.functionsType,
  FunctionResult: functions.functionResultType,
  NumberFormatInfo: workbook.numberFormatInfoType,
  DatetimeFormatInfo: workbook.datetimeFormatInfoType,
  DocumentProperties: workbook.documentPropertiesType,
  WorkbookProtection: workbook.workbookProtectionType,
  Runtime: workbook.runtimeType,
  AppRuntimeService: workbook.appRuntimeServiceType,
  AddinInternalService: workbook.addinInternalServiceType,
  WorksheetCollection: worksheets.worksheetCollectionType,
  Worksheet: worksheets.worksheetType,
  WorksheetProtection: worksheets.worksheetProtectionType,
  WorksheetFreezePanes: worksheets.freezePanesType,
  PageLayout: pageLayoutType,
  HeaderFooterGroup: headerFooterGroupType,
  HeaderFooter: headerFooterType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollectionType,
  RangeFormat: format.rangeFormatType,
  RangeFill: format.rangeFillType,
  RangeFont: format.rangeFontType,
  RangeBorderCollection: format.rangeBordersType,
  RangeBorder: format.rangeBorderType,
  FormatProtection: format.formatProtectionType,
  DataValidation: dataValidationType,
  ConditionalFormatCollection: rules.conditionalFormatsType,
  ConditionalFormat: rules.conditionalFormatType,
  CustomConditionalFormat: rules.customFormatType,
  ConditionalFormatRule: rules.formatRuleType,
  CellValueConditionalFormat: rules.cellValueFormatType,
  ConditionalRangeFormat: rules.conditionalRangeFormatType,
  ConditionalRangeFill: rules.conditionalFillType,
  ConditionalRangeFont: rules.conditionalFontType,
  TableCollection: tables.tableCollectionType,
  Table: tables.tableType,
  TableColumnCollection: tables.tableColumnsType,
  TableColumn: tables.tableColumnType,
  TableRowCollection: tables.tableRowsType,
  TableRow: tables.tableRowType,
  SettingCollection: settingCollectionType,
  Setting: settingType,
  NamedItemCollection: namedItemCollectionType,
  NamedItem: namedItemType,
};
