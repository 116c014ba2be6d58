const NUMBER = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/iu
/** The beginnings that Excel, LibreOffice and Google's sheets take for a formula (OWASP, "CSV Injection"), wide forms of the signs too. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u

/** Whether a spreadsheet could run a text as a formula; numbers are none. */
export function mayBeFormula(text: string): boolean {
  return FORMULA.test(text) && !NUMBER.test(text)
}

/** A text as a cell of a CSV for people's spreadsheets: quoted where RFC 4180 asks for it, kept from being a formula by an apostrophe. */
export function csvCell(text: string): string {
  return quoteCell(mayBeFormula(text) ? `'${text}` : text)
}

/** A text as a cell of a CSV for programs: quoted where RFC 4180 asks for it. */
export function quoteCell(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
