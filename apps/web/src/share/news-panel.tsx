import { useEffect } from 'react'
import { Icon } from '../panels/icon.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { findNews } from './find-news.js'
import { follow } from './follow-list.js'
import { NewsList } from './news-list.js'

/** What is new about followed models since the reader last looked, told when the page opens: the library may have grown on the command line. */
export function NewsPanel() {
  const { api, followed, news, building } = useWorkbench()
  const told = useStore(news)
  const built = useStore(building)
  useEffect(() => {
    const list = followed.get()
    if (list.length > 0) void findNews(api, list).then((found) => news.set(found))
  }, [api, followed, news])
  useEffect(() => {
    if (built?.state === 'done') news.set([])
  }, [built, news])
  if (told.length === 0 || built !== null) return null
  const seen = () => {
    for (const one of told) followed.update(follow(one.followed))
    news.set([])
  }
  return (
    <section className="build-status" aria-label="News">
      <button type="button" className="icon-button close" aria-label="Seen, close" onClick={seen}>
        <Icon name="close" />
      </button>
      <NewsList news={told} />
    </section>
  )
}
