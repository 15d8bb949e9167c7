/** The cells that were not read, for the terminal: those of one text and reason share a line. */
export function unreadLines(
  unread: readonly { readonly cell: string; readonly text: string; readonly reason: string }[],
): string[] {
  const cellsBySaid = new Map<string, string[]>();
  for (const { cell, text, reason } of unread) {
    const said = `"${text}" ${reason}`;
    const cells = cellsBySaid.get(said);
    if (cells) cells.push(cell);
    else cellsBySaid.set(said, [cell]);
  }
  return [...cellsBySaid].map(([said, cells]) => `${cells.join(', ')}: ${said}`);
}
