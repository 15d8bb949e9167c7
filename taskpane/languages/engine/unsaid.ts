/** Stand in for sections that the engine never words: those of the page, which has them, and of the command line. */
export const cli = {};
export const pane = {};
export const workbook = {};
