/**
 * A question as Cypher that gives the same rows as its function, on the embedded engine and on Neo4j: plain openCypher 9, ids as parameters, no
 * procedures.
 */
export interface QuestionInCypher<Answer> {
  readonly text: string
  /** What each parameter is; every one must be given. */
  readonly parameters: Readonly<Record<string, string>>
  readonly columns: readonly string[]
  /** Whether the order of the rows is a part of the answer. */
  readonly ordered: boolean
  /** The function's answer as rows of these columns; lists of names and ids are sorted. */
  readonly rows: (answer: Answer) => readonly (readonly unknown[])[]
}
