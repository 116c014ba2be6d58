import type { NodeAnswer, NodeRef } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { Icon } from '../panels/icon.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { follow, unfollow } from './follow-list.js'

/** Follows a model, or no longer: what is claimed about it later is told when the page opens and after a build. */
export function FollowButton({ node }: { readonly node: NodeRef }) {
  const { followed } = useWorkbench()
  const on = useStore(followed).some(({ id }) => id === node.id)
  const answer = useAnswer<NodeAnswer>(addresses.node(node.id))
  const flip = () => {
    const seen = answer.state === 'ready' ? answer.value.claims.map((row) => row.claim) : []
    followed.update(on ? unfollow(node.id) : follow({ id: node.id, name: node.name, seen }))
  }
  return (
    <button
      type="button"
      className="button"
      data-action="follow"
      aria-pressed={on}
      disabled={answer.state !== 'ready'}
      title="Tells you of new claims about it; kept in this browser"
      onClick={flip}
    >
      <Icon name="follow" /> {on ? 'Followed' : 'Follow'}
    </button>
  )
}
