import { describe, expect, it } from 'vitest'
import { readSettings } from '../src/index.js'

describe('settings', () => {
  it.each([
    ['nothing', {}, undefined, { uri: 'neo4j://127.0.0.1:7687' }],
    ['what is set to nothing', { NEO4J_URI: '', NEO4J_PASSWORD: '' }, undefined, { uri: 'neo4j://127.0.0.1:7687' }],
    [
      'the environment',
      { NEO4J_URI: 'neo4j+s://x.databases.neo4j.io', NEO4J_USERNAME: 'me', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'd' },
      undefined,
      { uri: 'neo4j+s://x.databases.neo4j.io', username: 'me', password: 'p', database: 'd' },
    ],
    ['an address of its own', { NEO4J_URI: 'bolt://a' }, 'bolt://b:7', { uri: 'bolt://b:7' }],
  ])('come from %s', (_, env, uri, expected) => {
    expect(readSettings(env, uri)).toEqual({ username: undefined, password: undefined, database: undefined, ...expected })
  })

  it.each([
    ['no address', 'localhost', /address is none; expected one such as neo4j:/u],
    ['another protocol', 'http://127.0.0.1:7474', /address is none/u],
    ['a password in it', 'bolt://me:hush@127.0.0.1', /expected them in NEO4J_USERNAME and NEO4J_PASSWORD/u],
  ])('refuse %s, which is not repeated', (_, uri, message) => {
    expect(() => readSettings({}, uri)).toThrow(message)
    expect(() => readSettings({}, uri)).not.toThrow(uri)
  })
})
