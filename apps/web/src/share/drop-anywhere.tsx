import { useEffect, useState } from 'react'
import { useWorkbench } from '../workbench-context.js'
import { buildListings } from './build-listings.js'

/** Takes listings that are dropped anywhere on the page; says so while files hang over it. */
export function DropAnywhere() {
  const workbench = useWorkbench()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const hover = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      void buildListings(workbench, [...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', hover)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', hover)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [workbench])
  return over ? <div className="drop-over">Drop the listing to build it into the library</div> : null
}
