/** Longest answer that is taken, in bytes: pages of papers have a few millions. */
const LONGEST_ANSWER = 64 * 1024 * 1024

/** An answer that is longer than any page of papers. */
export class AnswerTooLong extends Error {}

/** The text of an answer, bounded. Throws where the connection ends before the answer does. */
export async function readBody(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > LONGEST_ANSWER) throw new AnswerTooLong(`the answer is longer than ${LONGEST_ANSWER / 1024 / 1024} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
