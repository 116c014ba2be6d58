import { useState } from 'react'
import { addresses } from '../api/addresses.js'
import { problemOf } from '../api/create-answers.js'
import { saveFile } from '../controllers/save-file.js'
import { useWorkbench } from '../workbench-context.js'
import { Icon } from './icon.js'

const FORMATS: readonly { readonly format: string; readonly label: string; readonly file: string }[] = [
  { format: 'graphml', label: 'GraphML: Gephi, yEd, networkx, igraph', file: 'claimgraph.graphml' },
  { format: 'png', label: 'PNG: the picture as it is', file: 'claimgraph.png' },
]

/** What can be taken away: the whole graph as a file, the picture as an image. */
export function ExportMenu() {
  const { api, canvas } = useWorkbench()
  const [open, setOpen] = useState(false)
  const [problem, setProblem] = useState('')
  const take = async (format: string, file: string) => {
    setOpen(false)
    try {
      saveFile(format === 'png' ? await pictureOf(canvas.get()?.picture()) : await api.download(addresses.export(format)), file)
    } catch (error) {
      setProblem(problemOf(error).detail)
    }
  }
  return (
    <div className="menu-holder">
      <button
        type="button"
        className="icon-button"
        aria-label="Export"
        title="Export"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="save" />
      </button>
      {open && (
        <ul className="menu">
          {FORMATS.map(({ format, label, file }) => (
            <li key={format}>
              <button type="button" onClick={() => void take(format, file)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      {problem !== '' && (
        <p className="toast" role="alert">
          {problem}{' '}
          <button type="button" onClick={() => setProblem('')}>
            close
          </button>
        </p>
      )}
    </div>
  )
}

function pictureOf(canvas: HTMLCanvasElement | undefined): Promise<Blob> {
  return new Promise((resolve, reject) => {
    if (canvas === undefined) reject(new Error('The graph is not on the screen'))
    else canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser'))))
  })
}
