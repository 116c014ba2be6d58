import { expect, it } from 'vitest'
import { FUNCTION_FAMILIES, FUNCTIONS } from '../../src/functions/function-table.js'
import { writeManual } from './write-manual.js'

it('the manual lists the functions that there are', async () => {
  await expect(writeManual()).toMatchFileSnapshot('../../../../docs/cypher-functions.md')
})

it('no two functions have the same name', () => {
  expect(FUNCTIONS.size).toBe(FUNCTION_FAMILIES.flatMap(({ functions }) => functions).length)
})

it('optional arguments come last', () => {
  for (const { name, arguments: all } of FUNCTIONS.values()) {
    const firstOptional = all.findIndex(({ optional }) => optional)
    expect(firstOptional < 0 || all.slice(firstOptional).every(({ optional }) => optional), name).toBe(true)
  }
})
