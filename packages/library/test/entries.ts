import { join } from 'node:path'
import type { LibraryEntry } from '@claimgraph/model'
import { freshFolder } from '../../../test/support/fresh-folder.js'

/** A path for a library in a folder of its own. */
export async function freshPath(): Promise<string> {
  return join(await freshFolder(), 'library.jsonl')
}

/** A paper with a small record; `text` is its abstract. */
export function entry(name: string, text = `What ${name} says, with “quotes”, 汉字 and\na second line.`): LibraryEntry {
  const id = `paper:${name}`
  return {
    paper: { id, title: `Paper ${name}`, abstract: text, sources: ['test.txt'] },
    record: { id, title: `Paper ${name}`, entities: [{ type: 'model', name, mentions: [name] }], claims: [], results: [] },
    extractor: 'test@1',
  }
}
