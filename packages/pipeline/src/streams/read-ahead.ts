/** The first `count` items of a stream, fewer where it ends before, and the whole stream again. */
export async function readAhead<T>(
  items: AsyncGenerator<T>,
  count: number,
): Promise<{ readonly head: readonly T[]; readonly whole: AsyncGenerator<T> }> {
  const head: T[] = []
  while (head.length < count) {
    const next = await items.next()
    if (next.done) break
    head.push(next.value)
  }
  return { head, whole: replay([...head], items) }
}

async function* replay<T>(head: T[], rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    for (let item = head.shift(); item !== undefined; item = head.shift()) yield item
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}
