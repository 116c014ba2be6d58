// Whether the server on this machine answers: the health check of its container.
const headers = { authorization: `Bearer ${process.env.CLAIMGRAPH_TOKEN ?? ''}` }
try {
  const reply = await fetch('http://127.0.0.1:4117/api/health', { headers, signal: AbortSignal.timeout(4000) })
  process.exitCode = reply.ok ? 0 : 1
} catch {
  process.exitCode = 1
}
