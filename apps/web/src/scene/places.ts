/** Which nodes of a drawn graph have their place already, and which of these the reader gave it: those no layout moves. */
export interface Places {
  readonly placed: Set<string>
  readonly byHand: Set<string>
}

/** Nothing placed yet. */
export function createPlaces(): Places {
  return { placed: new Set(), byHand: new Set() }
}
