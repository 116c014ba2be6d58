import type { Problem } from '@claimgraph/model'

/** What the server could not do, in its own words. */
export class ApiProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ApiProblem'
    this.problem = problem
  }
}

/** The server as the page asks it; rejects with an `ApiProblem`. */
export interface Api {
  readonly get: <T>(path: string, signal?: AbortSignal) => Promise<T>
  readonly post: <T>(path: string, body: unknown, signal?: AbortSignal) => Promise<T>
  /** A file as it is. */
  readonly send: <T>(path: string, body: Blob) => Promise<T>
  /** A document, to be saved. */
  readonly download: (path: string) => Promise<Blob>
}

/** Ask the server that the page came from; the token, where there is one, goes with each request. */
export function createApi(token: string | undefined): Api {
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const response = await reach(path, { ...init, headers: { ...authorization, ...(init.headers as Record<string, string>) } })
    if (!response.ok) throw new ApiProblem(await problemIn(response))
    return response
  }
  const json = async <T>(path: string, init: RequestInit) => (await (await ask(path, init)).json()) as T
  return {
    get: (path, signal) => json(path, signal ? { signal } : {}),
    post: (path, body, signal) =>
      json(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        ...(signal ? { signal } : {}),
      }),
    send: (path, body) => json(path, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body }),
    download: async (path) => (await ask(path, {})).blob(),
  }
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    const detail = 'The server does not answer. Is "claimgraph serve" still running?'
    throw new ApiProblem({ type: 'about:blank', title: 'Offline', status: 0, detail })
  }
}

async function problemIn(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem
  } catch {
    return { type: 'about:blank', title: response.statusText, status: response.status, detail: `Status ${response.status}` }
  }
}
