// Extract one abstract and mark what was found in it: every offset points into the text as it was given.
//   node examples/mark-spans.mjs < ABSTRACT
import { text } from 'node:stream/consumers'
import { createFastExtractor } from '@claimgraph/extract'
import { paperId } from '@claimgraph/model'

const SAMPLE =
  'We propose HeronNet, a masked autoregressive model for image generation. On ImageNet 256x256, HeronNet outperforms DiT in FID.'
const given = process.stdin.isTTY ? '' : (await text(process.stdin)).trim()
const abstract = given === '' ? SAMPLE : given

const extractor = createFastExtractor()
const record = await extractor.extract({ id: paperId({ title: '', abstract }), title: '', abstract })

// Spans are UTF-16, half-open. From the last to the first, so that what is put in moves none that is still to come.
const marks = record.entities
  .flatMap(({ type, kind, role, spans = [] }) =>
    spans.map((span) => ({ ...span, label: [kind ?? type, role].filter(Boolean).join(' ') })),
  )
  .sort((a, b) => b.start - a.start)
let marked = abstract
for (const { start, end, label } of marks)
  marked = `${marked.slice(0, start)}[${marked.slice(start, end)} | ${label}]${marked.slice(end)}`
console.log(marked)

for (const { subject, relation, object, metrics, benchmarks, passages } of record.claims) {
  const [{ start, end }] = passages
  console.log(
    `\nclaim: ${subject} ${relation} ${object}; metrics: ${metrics.join(', ') || 'none'}; benchmarks: ${benchmarks.join(', ') || 'none'}`,
  )
  console.log(`  stated at ${start} to ${end}: "${abstract.slice(start, end)}"`)
}
