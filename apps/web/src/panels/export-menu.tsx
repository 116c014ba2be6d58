import { use, useState } from 'react'
import { problemOf } from '../api/create-answers.js'
import { saveFile } from '../controllers/save-file.js'
import { SceneContext } from '../scene/scene.js'
import { Disclosure } from '../share/disclosure.js'
import { OFFERS, takeAway, type Offer } from '../share/take-away.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'

const GROUPS: readonly { readonly what: Offer['what']; readonly title: string }[] = [
  { what: 'picture', title: 'The picture' },
  { what: 'view', title: 'What is shown' },
  { what: 'whole', title: 'The whole graph' },
]

/** What can be taken away: the picture as it is, what is shown, the whole graph. */
export function ExportMenu() {
  const workbench = useWorkbench()
  const scene = use(SceneContext)
  const onScreen = useStore(workbench.canvas) !== null
  const [says, setSays] = useState('')
  const take = async (offer: Offer) => {
    setSays(`Making ${offer.file}…`)
    try {
      saveFile(await takeAway(offer, workbench, scene), offer.file)
      setSays('')
    } catch (error) {
      setSays(problemOf(error).detail)
    }
  }
  return (
    <>
      <Disclosure icon="save" label="Export" action="export">
        {(close) =>
          GROUPS.filter(({ what }) => what !== 'picture' || onScreen).map(({ what, title }) => (
            <section key={what}>
              <h2>{title}</h2>
              <ul>
                {OFFERS.filter((offer) => offer.what === what).map((offer) => (
                  <li key={offer.file}>
                    <button
                      type="button"
                      onClick={() => {
                        close()
                        void take(offer)
                      }}
                    >
                      {offer.label}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))
        }
      </Disclosure>
      {says !== '' && (
        <p className="toast" role="status">
          {says}{' '}
          <button type="button" onClick={() => setSays('')}>
            close
          </button>
        </p>
      )}
    </>
  )
}
