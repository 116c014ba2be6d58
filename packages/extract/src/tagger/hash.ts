const PRIME = 16777619

/** 32-bit FNV-1a hash of `text.slice(from, to)`, over UTF-16 units; signed. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = -2128831035
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return hash
}

/** One hash out of two, in this order; signed 32 bits. */
export function mixHashes(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 15), -2048144789) ^ b
  hash = Math.imul(hash ^ (hash >>> 13), -1028477387)
  return hash ^ (hash >>> 16)
}
