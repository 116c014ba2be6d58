/**
 * Where the camera stands, told by what it sees: so it is the same place on another screen, and after a layout that came out otherwise.
 * Written in an address as `model:var,0.12,-0.3,0.5`.
 */
export interface CameraPlace {
  /** The shown node that is nearest to the middle of the stage. */
  readonly near: string
  /** How far the middle lies right of it and above it, as shares of the stage's smaller side. */
  readonly right: number
  readonly up: number
  /** How much of what is shown spans the stage's smaller side: 1 is all of it, less is nearer. */
  readonly span: number
}

/** A place as an address has it; `undefined` for none. */
export function writeCamera(place: CameraPlace | null): string | undefined {
  if (place === null) return undefined
  const { near, right, up, span } = place
  return [near.replaceAll(/[%,]/gu, encodeURIComponent), ...[right, up, span].map((share) => String(round(share)))].join(',')
}

/** The place in an address; null where there is none, or one that makes no sense. */
export function parseCamera(text: string | null): CameraPlace | null {
  const [near = '', ...shares] = (text ?? '').split(',')
  const [right = NaN, up = NaN, span = NaN] = shares.map(Number)
  if (near === '' || shares.length !== 3 || !(Math.abs(right) < 100) || !(Math.abs(up) < 100) || !(span > 0 && span < 100))
    return null
  return { near: decode(near), right, up, span }
}

/** Three digits: a thousandth of the stage is less than anybody sees. */
function round(share: number): number {
  return Math.round(share * 1000) / 1000 || (share > 0 ? 0.001 : 0)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
