/** Rows of texts as CSV by RFC 4180; a text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
export async function writeCsv(rows: readonly (readonly string[])[]): Promise<string> {
  const { csvCell } = await import('@claimgraph/export')
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}
