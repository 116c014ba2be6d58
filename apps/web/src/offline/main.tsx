import { DATA_ID, EMPTY_DATA, readPageData } from '@claimgraph/export'
import '../styles/index.css'
import { showApp } from '../show-app.js'
import { graphOf } from '../share/open-page.js'
import { createFileSource } from './create-file-source.js'

/** The document as it was built, before anything is drawn into it: the template of further exports. */
function templateOf(document: Document): string {
  const element = dataElement(document)
  const whole = `<!doctype html>\n${document.documentElement.outerHTML}\n`
  return whole.replace(element.outerHTML, () => EMPTY_DATA)
}

function dataElement(document: Document): Element {
  const element = document.querySelector(`#${DATA_ID}`)
  if (element === null) throw new Error(`The page has no #${DATA_ID}`)
  return element
}

const data = readPageData(dataElement(document).textContent)
if (window.location.hash === '' && data.start !== '') window.history.replaceState(null, '', data.start)
showApp(window, createFileSource({ graph: graphOf(data), entries: data.entries, template: templateOf(document) }))
