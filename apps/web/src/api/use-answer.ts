import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { useWorkbench } from '../workbench-context.js'
import type { Answered } from './create-answers.js'

/** The answer to a path, asked for when it is not there yet; `null` asks for nothing and stays loading. */
export function useAnswer<T>(path: string | null): Answered<T> {
  const { answers } = useWorkbench()
  const peek = useCallback(() => answers.peek<T>(path ?? ''), [answers, path])
  const answer = useSyncExternalStore(answers.subscribe, peek)
  useEffect(() => {
    if (path !== null) answers.ask(path)
  }, [answers, path, answer])
  return answer
}
