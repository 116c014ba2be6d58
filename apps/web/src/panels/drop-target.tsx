import type { BuildReport } from '@claimgraph/model'
import { useState } from 'react'
import { addresses } from '../api/addresses.js'
import { problemOf } from '../api/create-answers.js'
import { useWorkbench } from '../workbench-context.js'

/** Takes a listing, dropped or chosen, and builds it into the library. */
export function DropTarget() {
  const { api, answers } = useWorkbench()
  const [words, setWords] = useState('Drop a listing here, or choose a file')
  const build = async (file: File | undefined) => {
    if (file === undefined) return
    setWords(`Reading ${file.name}…`)
    try {
      const report = await api.send<BuildReport>(addresses.build(file.name), file)
      setWords(`${report.added} papers added, ${report.unchanged} known, ${report.skipped.length} records skipped`)
      answers.forget()
    } catch (error) {
      setWords(problemOf(error).detail)
    }
  }
  return (
    <label
      className="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void build(event.dataTransfer.files[0])
      }}
    >
      <span role="status">{words}</span>
      <input type="file" onChange={(event) => void build(event.target.files?.[0])} />
    </label>
  )
}
