import type { BuildReport, StatsAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { problemOf } from '../api/create-answers.js'
import type { Workbench } from '../workbench.js'
import { whatIsNew } from './building.js'
import { findNews } from './find-news.js'

/** How far a build is, as the server tells it. */
interface BuildState {
  readonly step: string
  readonly done: number
  readonly total: number
}

const PAUSE = 250

/** Build dropped listings into the library, one after the other, telling how far they are; then tell what is new. */
export async function buildListings(workbench: Workbench, files: readonly File[]): Promise<void> {
  const { api, answers, building, followed } = workbench
  if (files.length === 0 || building.get()?.state === 'running') return
  let file = files[0]?.name ?? ''
  try {
    building.set({ state: 'running', file, words: 'Sending', share: null })
    const before = await api.get<StatsAnswer>(addresses.stats)
    const reports: BuildReport[] = []
    for (const one of files) {
      file = one.name
      reports.push(await buildOne(workbench, one))
    }
    building.set({ state: 'running', file, words: 'Looking what is new', share: null })
    const after = await api.get<StatsAnswer>(addresses.stats)
    const news = await findNews(api, followed.get())
    building.set({ state: 'done', files: files.map(({ name }) => name), report: whatIsNew(reports, before, after), news })
    answers.forget()
  } catch (error) {
    building.set({ state: 'failed', file, problem: problemOf(error) })
  }
}

async function buildOne({ api, building }: Workbench, file: File): Promise<BuildReport> {
  const id = `page-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
  building.set({ state: 'running', file: file.name, words: 'Sending', share: null })
  const over = new AbortController()
  const isOver = () => over.signal.aborted
  const watch = async () => {
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    while (!isOver()) {
      const state = await api.get<BuildState>(addresses.buildState(id)).catch(() => null)
      if (!isOver() && state !== null) building.set({ state: 'running', file: file.name, ...inWords(state) })
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
  void watch()
  try {
    return await api.send<BuildReport>(addresses.build(file.name, id), file)
  } finally {
    over.abort()
  }
}

const WORDS: Readonly<Record<string, string>> = {
  resolve: 'Joining names that mean one thing',
  graph: 'Building the graph',
  looks: 'Finding communities and places',
}

/** A build's state in words, and how much of it is done where that can be told. */
export function inWords({ step, done, total }: BuildState): { readonly words: string; readonly share: number | null } {
  if (step === 'read') return { words: done === 0 ? 'Reading' : `Reading, ${done} records`, share: null }
  if (step !== 'extract') return { words: WORDS[step] ?? step, share: null }
  const of = total > 0 ? ` of ${total}` : ''
  return { words: `Extracting, ${done}${of} papers`, share: total > 0 ? done / total : null }
}
