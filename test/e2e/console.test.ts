import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_BROWSER, SKIP_BROWSER } from '../support/browser.js'
import { browseBuilt, type Browsed } from '../support/browse-built.js'
import { neo4jFolder, startNeo4j, type Neo4jServer } from '../support/neo4j-server.js'

describe.skipIf(SKIP_BROWSER)(`the Cypher console in a real browser${SKIP_BROWSER ? ` (skipped: ${NO_BROWSER})` : ''}`, () => {
  let browsed: Browsed
  beforeAll(async () => {
    browsed = await browseBuilt('examples/autoregressive-generation.txt')
  })
  afterAll(async () => {
    expect(await browsed.end()).toBe(0)
  })
  const by = () => browsed.page
  const ask = async (query: string) => {
    await browsed.open('#/cypher')
    await by().getByLabel('Cypher query').fill(query)
    await by().getByRole('button', { name: /^Run/u }).click()
  }
  const lead = () => by().getByText(/^[\d,]+ rows? in/u)

  it('answers a sample for every question of the field', async () => {
    await browsed.open('#/cypher')
    const samples = await by().locator('.sample').count()
    expect(samples).toBeGreaterThan(9)
    const empty: string[] = []
    for (let i = 0; i < samples; i++) {
      await browsed.open('#/cypher')
      const sample = by().locator('.sample').nth(i)
      const question = (await sample.locator('b').textContent()) ?? ''
      await sample.click()
      await lead().waitFor()
      if ((await by().locator('tbody tr').count()) === 0) empty.push(question)
    }
    // Nothing in the sample wins by one metric and loses by another, and no paper of it loses to a baseline of its own by a claim that names both.
    expect(empty.length).toBeLessThan(3)
  })

  it('marks the word that is wrong', async () => {
    await ask('MATCH (m:Model) RETURN mm.name')
    await by().getByRole('alert').waitFor()
    expect(await by().locator('.code .wrong').first().textContent()).toContain('mm')
  })

  it('tells of a label that nothing has', async () => {
    await ask('MATCH (m:Modle) RETURN m')
    await by().getByRole('note').waitFor()
    expect(await by().getByRole('note').first().textContent()).toContain('did you mean Model')
  })

  it('draws a result as a graph of its own, and takes it to the canvas', async () => {
    await ask('MATCH (a:Model)-[c:OUTPERFORMS]->(b:Model) RETURN a, c, b LIMIT 12')
    await by().getByRole('tab', { name: 'graph' }).click()
    const drawing = by().getByRole('img', { name: /^Result as a graph: \d+ nodes, \d+ lines/u })
    await drawing.waitFor()
    expect(await drawing.locator('canvas').count()).toBeGreaterThan(3)
    await by()
      .getByRole('button', { name: /^Take \d+ nodes to the canvas/u })
      .click()
    await expect.poll(() => by().url()).toContain('pinned=')
  })

  it('shows the plan, with the rows that came', async () => {
    await ask('PROFILE MATCH (a:Model)-[:OUTPERFORMS]->(b:Model) RETURN count(*)')
    await by().getByRole('tab', { name: 'plan' }).click()
    expect(await by().locator('.plan li').count()).toBeGreaterThan(1)
    expect(await by().locator('.plan .count').first().textContent()).toMatch(/\d+ rows?/u)
  })

  it('explains without asking', async () => {
    await ask('EXPLAIN MATCH (a:Model) RETURN a')
    await by().locator('.plan li').first().waitFor()
    expect(await by().getByRole('tab', { name: 'plan' }).getAttribute('aria-selected')).toBe('true')
  })

  it('completes from the labels and properties that the graph has', async () => {
    await browsed.open('#/cypher')
    await by().getByLabel('Cypher query').pressSequentially('MATCH (m:Model) RETURN m.pager')
    await by().getByRole('option', { name: 'pagerank', exact: true }).waitFor()
  })

  it('is cancelled', async () => {
    await ask('MATCH (a), (b), (c), (d) RETURN count(*)')
    await by().getByRole('button', { name: 'Cancel' }).click()
    await by().getByRole('button', { name: /^Run/u }).waitFor()
  })

  it('remembers what was asked', async () => {
    await browsed.open('#/cypher')
    expect(await by().getByLabel('History').locator('option').count()).toBeGreaterThan(3)
  })

  it('had no error in its console but those of wrong queries', () => {
    expect(browsed.errors.filter((error) => !error.includes('status of 400'))).toEqual([])
  })
})

const SKIP_ENGINES = SKIP_BROWSER || neo4jFolder === undefined
describe.skipIf(SKIP_ENGINES)(`the console with two engines${SKIP_ENGINES ? ' (skipped: no browser or no Neo4j)' : ''}`, () => {
  let neo4j: Neo4jServer
  let browsed: Browsed
  beforeAll(async () => {
    neo4j = await startNeo4j()
    browsed = await browseBuilt('test/fixtures/dated.jsonl', ['--neo4j', neo4j.uri])
  })
  afterAll(async () => {
    expect(await browsed.end()).toBe(0)
    await neo4j.close()
  })

  it('asks the one that is chosen, and the address remembers which', async () => {
    const { page } = browsed
    const answer = () => page.locator('tbody td').first().textContent()
    await browsed.open(`#/cypher?cypher=${encodeURIComponent('MATCH (n) RETURN count(n)')}`)
    await page.getByRole('button', { name: /^Run/u }).click()
    await expect.poll(answer).not.toBe('0')
    await page.getByRole('radio', { name: 'Neo4j' }).click()
    await expect.poll(() => page.url()).toContain('engine=neo4j')
    await page.getByRole('button', { name: /^Run/u }).click()
    // Nothing was synced to this Neo4j.
    await expect.poll(answer).toBe('0')
  })

  it('says so when Neo4j does not answer', async () => {
    await neo4j.kill()
    await browsed.page.getByRole('button', { name: /^Run/u }).click()
    await browsed.page.getByRole('alert').waitFor()
    expect(await browsed.page.getByRole('alert').textContent()).toContain('Neo4j')
  })
})
