import { ClaimgraphError, type ErrorKind } from '@claimgraph/model'
import { Neo4jError } from 'neo4j-driver'
import type { Neo4jSettings } from './settings.js'

/** What Neo4j's codes mean to the caller, and what may help; the first that fits. */
const MEANINGS: readonly { readonly code: RegExp; readonly kind: ErrorKind; readonly hint: string }[] = [
  {
    code: /\.Security\.(?:Unauthorized|CredentialsExpired|AuthenticationRateLimit|TokenExpired)/u,
    kind: 'unavailable',
    hint: 'expected NEO4J_USERNAME and NEO4J_PASSWORD as this server knows them',
  },
  { code: /\.Security\./u, kind: 'unavailable', hint: 'expected a user who may do this' },
  { code: /\.Database\.DatabaseNotFound/u, kind: 'unavailable', hint: 'expected NEO4J_DATABASE to name one that is there' },
  {
    code: /^(?:ServiceUnavailable|SessionExpired)$|TransientError|\.Database\.|\.Cluster\./u,
    kind: 'unavailable',
    hint: 'expected a Neo4j that runs there and can be reached',
  },
]

/** An error of the driver or the server in our words: where, the server's own message and code, what was expected. No credentials are in it. */
export function explainFailure(error: unknown, settings: Pick<Neo4jSettings, 'uri' | 'password'>): unknown {
  if (error instanceof ClaimgraphError || !(error instanceof Error)) return error
  const code = error instanceof Neo4jError ? error.code : ''
  const { kind, hint } = MEANINGS.find((meaning) => meaning.code.test(code)) ?? { kind: 'failed' as const, hint: '' }
  const words = withoutSecret(firstLines(error.message), settings.password)
  const named = code === '' || code === 'N/A' || words.includes(code) ? words : `${words} (${code})`
  return new ClaimgraphError(kind, `Neo4j at ${settings.uri}: ${named}${hint === '' ? '' : `; ${hint}`}`, { cause: error })
}

/** Some errors of the driver go on for many lines of advice on its own options. */
function firstLines(message: string): string {
  return message.trim().split('\n').slice(0, 3).join(' ').slice(0, 1000)
}

/** No message of the driver or the server holds the password; if one ever should, it does not go on from here. */
function withoutSecret(text: string, password: string | undefined): string {
  return password === undefined || password === '' ? text : text.replaceAll(password, '***')
}
