import { install } from './install.mjs'
import { run } from './run.mjs'

// `npm run check`: build, types, lint, format, layers; all of them, also when one fails. The last line counts.
await install()
const failed = []
const steps = ['build', 'types', 'lint', 'format', 'layers']
for (const step of steps) {
  const { code, output } = await run('npm', ['run', '--silent', step], { quiet: true })
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${step}`)
  if (code === 0) continue
  failed.push(step)
  process.stdout.write(output)
}
process.exit(failed.length > 0 ? 1 : 0)
