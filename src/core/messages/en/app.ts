export const app = {
  checkedInstead: '"{active}" is no roster; "{sheet}" was checked instead.',
  ownSheet: 'This sheet was written by Alenevagt. Go to the sheet with your roster and check again.',
  tableSheet:
    'This sheet holds the staff list or the places. Go to the sheet with your roster and check again.',
} as const;
