/** Work on `ahead` items at once, and give each with its result in the order of the items. */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<readonly [T, R]> {
  const running: { readonly item: T; readonly result: Promise<R> }[] = []
  for await (const item of items) {
    const result = work(item)
    // A failure is thrown when its turn comes; until then it is not unhandled.
    result.catch(() => undefined)
    running.push({ item, result })
    if (running.length < ahead) continue
    const first = running.shift()
    if (first) yield [first.item, await first.result]
  }
  for (const { item, result } of running) yield [item, await result]
}
