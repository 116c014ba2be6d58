import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Source } from './api/source.js'
import { App } from './app.js'
import { WorkbenchContext } from './workbench-context.js'
import { createWorkbench } from './workbench.js'

/** Start the page in a window, on what a source knows. */
export function showApp(window: Window, source: Source): void {
  const root = window.document.querySelector('#root')
  if (root === null) throw new Error('The page has no #root')
  createRoot(root).render(
    <StrictMode>
      <WorkbenchContext value={createWorkbench(window, source)}>
        <App />
      </WorkbenchContext>
    </StrictMode>,
  )
}
