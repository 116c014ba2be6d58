import type { Format } from './format.js'
import type { Head } from './head.js'
import { readSavedPage } from './read-saved-page.js'
import { parseRecordMark } from './record-marks.js'

/** Hugging Face's daily papers saved as text: title, abstract, author count, date, with blank lines between. */
export const hfDaily: Format = {
  name: 'hf-daily',
  about: 'Hugging Face daily papers saved as text',
  recognise,
  read: readSavedPage,
}

function recognise(head: Head): boolean {
  return head.lines.includes('Daily Papers') || head.lines.some((line) => parseRecordMark(line)?.kind === 'authors')
}
