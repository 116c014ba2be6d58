import { openScreen } from '../state/changes.js'
import { AddPapers } from '../share/add-papers.js'
import { SavedViewsMenu } from '../share/saved-views-menu.js'
import { useStore } from '../state/use-store.js'
import type { Screen } from '../state/view.js'
import { useWorkbench } from '../workbench-context.js'
import { ExportMenu } from './export-menu.js'
import { Icon, type IconName } from './icon.js'
import { SearchBox } from './search-box.js'

const TABS: readonly { readonly screen: Screen; readonly label: string; readonly icon: IconName }[] = [
  { screen: 'graph', label: 'Graph', icon: 'graph' },
  { screen: 'table', label: 'Table', icon: 'table' },
  { screen: 'boards', label: 'Boards', icon: 'boards' },
  { screen: 'cypher', label: 'Cypher', icon: 'cypher' },
  { screen: 'try', label: 'Try it', icon: 'try' },
]

/** The top line: name, search, screens, theme, help, export. */
export function Header() {
  const { view, theme, help, source, change } = useWorkbench()
  const served = source.kind === 'server'
  const { screen } = useStore(view)
  const dark = useStore(theme) === 'dark'
  return (
    <header className="top">
      <a className="brand" href="#/graph">
        <img src="./favicon.svg" alt="" width="24" height="24" />
        claimgraph
      </a>
      <SearchBox />
      <nav className="tabs" aria-label="Screens">
        {TABS.filter((tab) => served || tab.screen !== 'try').map((tab) => (
          <button
            key={tab.screen}
            type="button"
            aria-current={screen === tab.screen ? 'page' : undefined}
            onClick={() => change(openScreen(tab.screen))}
          >
            <Icon name={tab.icon} />
            {tab.label}
          </button>
        ))}
      </nav>
      <div className="tools">
        <button
          type="button"
          className="icon-button"
          data-action="theme"
          aria-label={dark ? 'Light colours' : 'Dark colours'}
          title={dark ? 'Light colours' : 'Dark colours'}
          onClick={() => theme.set(dark ? 'light' : 'dark')}
        >
          <Icon name={dark ? 'sun' : 'moon'} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Help"
          title="Keys and signs (?)"
          onClick={() => help.update((open) => !open)}
        >
          <Icon name="help" />
        </button>
        {served && <AddPapers />}
        <SavedViewsMenu />
        <ExportMenu />
      </div>
    </header>
  )
}
