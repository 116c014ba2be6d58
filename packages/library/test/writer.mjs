// Writes papers to a library until it is killed, and says the number of each one that is safe. Runs the built package, as users do.
import { openLibrary } from '@claimgraph/library'

const [path, first] = process.argv.slice(2)
const library = await openLibrary(path, { lock: true })
for (let n = Number(first); ; n++) {
  const id = `paper:${String(n).padStart(6, '0')}`
  const title = `Paper ${n} `.repeat(50)
  await library.put([
    {
      paper: { id, title, abstract: '', sources: [] },
      record: { id, title, entities: [], claims: [], results: [] },
      extractor: 't@1',
    },
  ])
  process.stdout.write(`${n}\n`)
  if (n % 5 === 0) await library.compact()
}
