import type { Counts, Report } from './report.js'

/** The report as text: a line an area, then the failures. */
export function writeReport(report: Report): string {
  const areas = Object.entries(report.byArea).map(([area, counts]) => line(area, counts))
  const { errors } = report
  return [
    ...areas,
    line('all', report),
    `errors as expected: ${errors.raised} raised; type ${errors.type}, phase ${errors.phase}, detail ${errors.detail}, all three ${errors.all}`,
    ...report.failures.map(
      (failure) => `\n${failure.area}/${failure.feature} ${failure.scenario}\n${indented(failure.query)}\n  ${failure.reason}`,
    ),
    '',
  ].join('\n')
}

function line(name: string, { passed, failed, skipped }: Counts): string {
  const share = passed + failed === 0 ? '' : `${((100 * passed) / (passed + failed)).toFixed(1)} %`
  return `${name.padEnd(36)} ${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed ${String(skipped).padStart(3)} skipped ${share.padStart(8)}`
}

function indented(text: string): string {
  return text.replaceAll(/^/gmu, '    ')
}
