import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../src/index.js'
import { hostName } from '../src/http/guard-host.js'
import { serveSample, type Sample } from './serve-sample.js'

let sample: Sample
beforeAll(async () => {
  sample = await serveSample()
})
afterAll(() => sample.end())

/** Status of a request with headers that fetch does not let one set. */
function status(port: number, path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject)
    asked.end()
  })
}

describe('the Host header', () => {
  it.each([
    ['the address', '127.0.0.1:1', 200],
    ['its name', 'localhost', 200],
    ['the other loopback', '[::1]:4117', 200],
    ['capitals', 'LOCALHOST:4117', 200],
    ['a name that somebody lets point here', 'evil.example', 421],
    ['a name that begins like ours', '127.0.0.1.evil.example', 421],
  ])('%s', async (_, host, expected) => {
    expect(await status(sample.serving.port, '/api/health', { host })).toBe(expected)
  })

  it.each([
    ['example.org:80', 'example.org'],
    ['[::1]:80', '::1'],
    ['::1', ':'],
  ])('%s names %s', (header, name) => expect(hostName(header)).toBe(name))
})

describe('pages of other sites', () => {
  const path = '/api/correct'
  it.each([
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['no origin, but another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['no browser at all', {}, 415],
  ])('%s', async (_, headers: Record<string, string>, expected) => {
    expect(await status(sample.serving.port, path, headers, 'POST')).toBe(expected)
  })

  it('gets no leave to read', async () => {
    const response = await sample.ask('/api/health', { headers: { origin: 'https://evil.example' } })
    expect([...response.headers.keys()].filter((key) => key.startsWith('access-control'))).toEqual([])
  })
})

describe('the token', () => {
  const token = 'moss-and-lichen'
  it('is asked of every request to the API', async () => {
    const guarded = await serveSample({ token })
    try {
      const { port, url } = guarded.serving
      expect(url).toBe(`http://127.0.0.1:${port}/#token=${token}`)
      expect(await status(port, '/api/stats', {})).toBe(401)
      expect(await status(port, '/api/stats', { authorization: 'Bearer moss' })).toBe(401)
      expect(await status(port, '/api/stats', { authorization: `Bearer ${token}` })).toBe(200)
      expect(await status(port, '/api/stats', { authorization: `Bearer ${token}`, host: 'graphs.example' })).toBe(200)
    } finally {
      await guarded.end()
    }
  })

  it.each([
    ['a host that others reach', { host: '0.0.0.0' }, /--token/u],
    ['a token that is too short', { token: 'moss' }, /8 to 200/u],
    ['a token that is no token', { token: 'moss and lichen' }, /8 to 200/u],
  ])('%s is refused', async (_, options, message) => {
    await expect(serve({ db: sample.db, port: 0, ...options })).rejects.toThrow(message)
  })
})

describe('too many requests in a minute', () => {
  const rate = { requests: 6, work: 2, wrongTokens: 3, loopback: true }
  const statuses = async (asking: () => Promise<number>, times: number) => {
    const seen: number[] = []
    for (let n = 0; n < times; n++) seen.push(await asking())
    return seen
  }

  it('are refused, work sooner than reading, and the answer says when to come again', async () => {
    const limited = await serveSample({ rate })
    try {
      const query = () =>
        limited
          .ask('/api/query', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ cypher: 'RETURN 1' }),
          })
          .then(({ status }) => status)
      expect(await statuses(query, 3)).toEqual([200, 200, 429])
      expect(await statuses(() => status(limited.serving.port, '/api/health', {}), 4)).toEqual([200, 200, 200, 429])
      const refused = await limited.ask('/api/health')
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(refused.headers.get('content-type')).toContain('application/problem+json')
      expect(await refused.json()).toMatchObject({ status: 429, detail: 'Too many requests in a minute: 6 are allowed' })
    } finally {
      await limited.end()
    }
  })

  it('count exports as work', async () => {
    const limited = await serveSample({ rate })
    try {
      expect(await statuses(() => status(limited.serving.port, '/api/export/json', {}), 3)).toEqual([200, 200, 429])
    } finally {
      await limited.end()
    }
  })

  it('with wrong tokens are refused before the right one is even looked at, from this machine too', async () => {
    const token = 'moss-and-lichen'
    const limited = await serveSample({ token, rate: { wrongTokens: 3 } })
    try {
      const right = { authorization: `Bearer ${token}` }
      const { port } = limited.serving
      expect(await statuses(() => status(port, '/api/stats', right), 5)).toEqual([200, 200, 200, 200, 200])
      expect(await statuses(() => status(port, '/api/stats', { authorization: 'Bearer guess' }), 4)).toEqual([401, 401, 401, 429])
      expect(await status(port, '/api/stats', right)).toBe(429)
    } finally {
      await limited.end()
    }
  })

  it('from this machine are not counted unless told', async () => {
    const limited = await serveSample({ rate: { requests: 2 } })
    try {
      expect(await statuses(() => status(limited.serving.port, '/api/health', {}), 4)).toEqual([200, 200, 200, 200])
    } finally {
      await limited.end()
    }
  })
})

describe('headers', () => {
  it('let only own scripts run, and nobody frame the page', async () => {
    const policy = (await sample.ask('/api/health')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('say nothing of what runs here', async () => {
    expect((await sample.ask('/api/health')).headers.get('x-powered-by')).toBeNull()
  })

  it('answer 304 to who has the answer', async () => {
    const etag = (await sample.ask('/api/stats')).headers.get('etag') ?? ''
    expect(await status(sample.serving.port, '/api/stats', { 'if-none-match': etag })).toBe(304)
  })

  it('compress what is long', async () => {
    const response = await sample.ask('/api/openapi.json', { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
  })
})
