import type { Locator } from 'playwright-core'

/** Wait until a part of the page looks the same twice, a third of a second apart: until all has come and nothing moves. */
export async function standStill(part: Locator): Promise<void> {
  let before = await part.screenshot()
  for (;;) {
    await part.page().waitForTimeout(300)
    const now = await part.screenshot()
    if (now.equals(before)) return
    before = now
  }
}
