import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import { IdGenerator } from '@cucumber/messages'
import { parseStep } from './parse-step.js'
import type { Scenario } from './scenario.js'

/**
 * Read every feature file under `folder/features`, outlines expanded to one scenario a row.
 *
 * @param folder The suite's folder, which holds `features` and `graphs`.
 * @returns Scenarios in the order of their files' paths and of their place in the file.
 */
export function readScenarios(folder: string): readonly Scenario[] {
  const features = join(folder, 'features')
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.feature'))
  return files.sort().flatMap((path) => readFeature(features, path))
}

function readFeature(folder: string, path: string): readonly Scenario[] {
  const newId = IdGenerator.incrementing()
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher())
  const document = parser.parse(readFileSync(join(folder, path), 'utf8'))
  return compile(document, path, newId).map((pickle) => ({
    area: dirname(path).replaceAll('\\', '/'),
    feature: basename(path, '.feature'),
    name: pickle.name,
    steps: pickle.steps.map(parseStep),
  }))
}
