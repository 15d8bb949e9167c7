/** By what went wrong at the workbook; `detail` names the sheet or the place. */
export const workbook = {
  'not-a-workbook':
    'This file is no Excel workbook. Open it in Excel, or in the program it comes from, and save it as .xlsx.',
  unreadable:
    'The workbook is damaged or written in a way that cannot be read ({detail}). Open it in Excel and save it again as .xlsx.',
  'old-xls': 'This is a workbook of the kind before 2007 (.xls). Open it in Excel and save it as .xlsx.',
  'password-protected':
    'The workbook is locked with a password. Open it in Excel and save a copy without one.',
  'too-large':
    'The workbook is too large to be read here. Save a copy with only the weeks to be checked; cells that look empty far to the right or below can be deleted.',
  'no-such-sheet': 'There is no sheet "{detail}" in the workbook. Check its name, or choose another sheet.',
  'no-such-table': 'The table {detail} is not there any more. Check again.',
  'no-room': 'There is no room below the table: {detail} is in the way. Move it and try again.',
  'sheet-protected':
    'The sheet "{detail}" is protected, so nothing was marked anywhere. Unprotect it (Review > Unprotect Sheet), or export the findings to a sheet of their own.',
  'workbook-protected':
    'The workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) and try again.',
  'sheet-hidden': 'The sheet "{detail}" is hidden. Right-click any sheet tab and choose Unhide.',
  'editing-cell': 'A cell is being edited. Press Enter or Esc in Excel and try again.',
  busy: 'Excel is busy or the sheet is being changed. Wait a moment and try again.',
  'request-too-large':
    'This is more than Excel can hand over at a time. Open the workbook in Excel on your computer, or check fewer weeks at a time.',
  'session-lost': 'The connection to the workbook is lost. Close the pane and open it again.',
  'excel-too-old':
    'This Excel is too old to mark cells without touching your colours. Export the findings to a sheet of their own; marking needs Excel 2019, Microsoft 365 or Excel on the web.',
  unexpected: 'Something went wrong. Try again, and if it happens again, tell what you did.',
} as const;
