import type { Format } from './format.js'
import { findDelimiter } from './records/csv-header.js'
import { loadedWhenNeeded } from './source.js'

/** A table with a header line, parted by commas, semicolons, tabs or bars. */
export const csv: Format = {
  name: 'csv',
  about: 'CSV with a header line',
  recognise: (head) => findDelimiter(head.lines[0] ?? head.text) !== undefined,
  read: loadedWhenNeeded(async () => (await import('./records/read-csv.js')).readCsv),
}
