/** Forms that name nothing in particular, by GUIDELINES.md; looked up in lower case, singular. */
const TOO_GENERAL = new Set(
  [
    'model models method approach framework network algorithm system architecture technique learning training inference module baseline',
    'performance quality efficiency result benchmark dataset data task problem',
  ].flatMap((line) => line.split(' ')),
)
const TOO_GENERAL_PHRASES = new Set([
  'neural network',
  'deep neural network',
  'deep learning',
  'machine learning',
  'deep network',
  'deep model',
  'generative model',
  'deep generative model',
  'our method',
  'our model',
  'neural model',
  'artificial intelligence',
  'computer vision',
  'natural language processing',
])

/** Whether a form is too general to be a node. */
export function isTooGeneral(form: string): boolean {
  const bare = form.toLowerCase().replace(/s$/u, '')
  return TOO_GENERAL.has(bare) || TOO_GENERAL_PHRASES.has(bare) || !/[\p{L}]/u.test(form)
}
