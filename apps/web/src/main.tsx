import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.js'
import './styles/index.css'
import { WorkbenchContext } from './workbench-context.js'
import { createWorkbench } from './workbench.js'

const root = document.querySelector('#root')
if (root === null) throw new Error('The page has no #root')
createRoot(root).render(
  <StrictMode>
    <WorkbenchContext value={createWorkbench(window)}>
      <App />
    </WorkbenchContext>
  </StrictMode>,
)
