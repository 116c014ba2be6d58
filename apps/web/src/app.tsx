import { CanvasController } from './controllers/canvas-controller.js'
import { useKeyboard } from './controllers/keyboard-controller.js'
import { SceneController } from './controllers/scene-controller.js'
import { CanvasTools } from './panels/canvas-tools.js'
import { EmptyLibrary } from './panels/empty-library.js'
import { FilterPanel } from './panels/filter-panel.js'
import { Header } from './panels/header.js'
import { HelpPanel } from './panels/help-panel.js'
import { SidePanel } from './panels/side-panel.js'
import { StatusBar } from './panels/status-bar.js'
import { TableScreen } from './panels/table-screen.js'
import { BoardsScreen } from './boards/boards-screen.js'
import { CypherScreen } from './panels/cypher-screen.js'
import { TryScreen } from './panels/try-screen.js'
import { Announcer } from './share/announcer.js'
import { BuildStatus } from './share/build-status.js'
import { DropAnywhere } from './share/drop-anywhere.js'
import { NewsPanel } from './share/news-panel.js'
import { SkipLink } from './share/skip-link.js'
import { useKeptFocus } from './share/use-kept-focus.js'
import { usePageTitle } from './share/use-page-title.js'
import { useStore } from './state/use-store.js'
import { useWorkbench } from './workbench-context.js'

/** The whole page: header, question at the left, picture in the middle, evidence at the right. */
export function App() {
  useKeyboard()
  useKeptFocus()
  const { view, help } = useWorkbench()
  const { screen } = useStore(view)
  const helpOpen = useStore(help)
  return (
    <SceneController header={<TopOfAll />} empty={<EmptyLibrary />}>
      <NewsPanel />
      <div className={`columns on-${screen}`}>
        {(screen === 'graph' || screen === 'table') && <FilterPanel />}
        <main className="middle" tabIndex={-1}>
          <PageTitle />
          {screen === 'graph' && (
            <>
              <CanvasController />
              <CanvasTools />
            </>
          )}
          {screen === 'table' && <TableScreen />}
          {screen === 'boards' && <BoardsScreen />}
          {screen === 'cypher' && <CypherScreen />}
          {screen === 'try' && <TryScreen />}
        </main>
        {helpOpen ? <HelpPanel /> : (screen === 'graph' || screen === 'table') && <SidePanel />}
      </div>
      <StatusBar />
    </SceneController>
  )
}

/** What is there in every state: the top line, and what happens to dropped listings. */
function TopOfAll() {
  const { source } = useWorkbench()
  return (
    <>
      <SkipLink />
      <Header />
      <Announcer />
      {source.kind === 'server' && <DropAnywhere />}
      <BuildStatus />
    </>
  )
}

/** The window's title, which needs the names of the graph; the same as the page's heading for those who hear it. */
function PageTitle() {
  return <h1 className="unseen">{usePageTitle()}</h1>
}
