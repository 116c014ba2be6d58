/** How many operators of one rank, accessors, nodes and relationships or the like may follow each other: each makes the syntax tree one level deeper. */
export const MAX_CHAIN = 1000
