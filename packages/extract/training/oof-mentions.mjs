// oof-mentions.mjs SHARED MODELS_FOLDER OUT.json: the mentions of every labelled paper by the tagger that has not seen its fold; what stands on the tagger learns from them.
import { readFileSync, writeFileSync } from 'node:fs'
import { readPaperText } from '@claimgraph/text'
import { createTagger } from '../dist/entities/find-mentions.js'
import { readLabelled } from './gold.mjs'

const [shared, models, out] = process.argv.slice(2)
const taggers = [0, 1, 2, 3, 4].map((fold) => createTagger(JSON.parse(readFileSync(`${models}/fold${fold}.json`, 'utf8'))))
const found = readLabelled(shared).map(({ paper, fold }) => [paper.id, taggers[fold](readPaperText(paper))])
writeFileSync(out, JSON.stringify(Object.fromEntries(found)))
