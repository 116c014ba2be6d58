import type { ComponentType } from 'react'
import { openBoard } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import type { BoardName } from '../state/view.js'
import { useWorkbench } from '../workbench-context.js'
import { BaselinesBoard } from './baselines-board.js'
import { CommunitiesBoard } from './communities-board.js'
import { CompareBoard } from './compare-board.js'
import { ContradictionsBoard } from './contradictions-board.js'
import { LeaderboardBoard } from './leaderboard-board.js'
import { LossesBoard } from './losses-board.js'
import { PathBoard } from './path-board.js'
import { SotaBoard } from './sota-board.js'
import { SurveyBoard } from './survey-board.js'
import { TradeoffsBoard } from './tradeoffs-board.js'

const LIST: readonly { readonly name: BoardName; readonly label: string; readonly Board: ComponentType }[] = [
  { name: 'baselines', label: 'Baselines', Board: BaselinesBoard },
  { name: 'leaderboard', label: 'Leaderboard', Board: LeaderboardBoard },
  { name: 'compare', label: 'Compare two', Board: CompareBoard },
  { name: 'path', label: 'Path', Board: PathBoard },
  { name: 'sota', label: 'State of the art', Board: SotaBoard },
  { name: 'tradeoffs', label: 'Trade-offs', Board: TradeoffsBoard },
  { name: 'contradictions', label: 'Contradictions', Board: ContradictionsBoard },
  { name: 'losses', label: 'Losses', Board: LossesBoard },
  { name: 'survey', label: 'Survey', Board: SurveyBoard },
  { name: 'communities', label: 'Communities', Board: CommunitiesBoard },
]

/** The questions of the field, each with its answer and the sentences behind it. */
export function BoardsScreen() {
  const { view, change } = useWorkbench()
  const { board, about } = useStore(view)
  const { Board } = LIST.find((one) => one.name === board) ?? { Board: BaselinesBoard }
  return (
    <div className="screen boards">
      <nav className="board-list" aria-label="Boards">
        {LIST.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            aria-current={name === board ? 'page' : undefined}
            onClick={() => change(openBoard(name, keeps(name, board) ? about : ''))}
          >
            {label}
          </button>
        ))}
      </nav>
      <div className="board" key={board}>
        <Board />
      </div>
    </div>
  )
}

const ABOUT_MODELS: readonly BoardName[] = ['baselines', 'compare', 'path', 'tradeoffs']

/** A model asked about on one board is asked about on the next that is about models. */
function keeps(next: BoardName, now: BoardName): boolean {
  return ABOUT_MODELS.includes(next) && ABOUT_MODELS.includes(now)
}
