import { createContext, useContext } from 'react'
import type { Workbench } from './workbench.js'

export const WorkbenchContext = createContext<Workbench | null>(null)

/** The workbench that the page was started with. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext)
  if (workbench === null) throw new Error('No workbench around this component')
  return workbench
}
