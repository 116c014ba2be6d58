import { useMemo } from 'react'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'

/** What the board is about, and how to ask about something else. */
export function useBoard() {
  const { view, change } = useWorkbench()
  const { about, other } = useStore(view)
  return useMemo(
    () => ({
      about,
      other,
      ask: (name: string) => change((now) => ({ ...now, about: name })),
      askOther: (name: string) => change((now) => ({ ...now, other: name })),
    }),
    [about, other, change],
  )
}
