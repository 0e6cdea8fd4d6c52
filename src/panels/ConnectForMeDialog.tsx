import { useMemo, useState } from 'react'
import { proposeLinks } from '#flows/proposeLinks.ts'
import { catalogue } from '#session/catalogue.ts'
import { connectPairs } from '#session/connectPairs.ts'
import { roleName } from '#session/roleLook.ts'
import { useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { DoneButton } from '#ui/DoneButton.tsx'
import { pickWords } from '#words/pickWords.ts'
import { uiWords } from '#words/uiWords.ts'

const words = pickWords.forMe

/** "Connect for me": the missing links that the rules know, by pair of roles, with what each adds. */
export function ConnectForMeDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = useSession((state) => state.history.present)
  const proposals = useMemo(() => proposeLinks(plan, catalogue.catalogue), [plan])
  const keyOf = ({ roles }: (typeof proposals)[number]) => roles.join('>')
  const isWhole = ({ pairs, links }: (typeof proposals)[number]) => pairs.length === links
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const taken = proposals.filter((proposal) => isWhole(proposal) && !left.has(keyOf(proposal)))
  const links = taken.reduce((sum, proposal) => sum + proposal.links, 0)
  const flows = taken.reduce((sum, proposal) => sum + proposal.flows, 0)
  return (
    <Dialog
      wide
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <p role="status" className="mr-auto self-center text-mute text-sm">
            {proposals.length > 0 && `${words.links(links)}, ${words.flows(flows)}`}
          </p>
          {proposals.length === 0 ? (
            <DoneButton onClick={onClose} />
          ) : (
            <Button onClick={onClose}>{uiWords.cancel}</Button>
          )}
          {proposals.length > 0 && (
            <Button
              look="primary"
              disabled={links === 0}
              onClick={() => {
                const pairs = taken.flatMap((proposal) => proposal.pairs)
                if (connectPairs(words.step, pairs).ok) onClose()
              }}
            >
              {words.add(links)}
            </Button>
          )}
        </>
      }
    >
      {proposals.length === 0 ? (
        <p>{plan.machines.length < 2 ? words.tooFew : words.complete}</p>
      ) : (
        <ul aria-label={words.missing} className="grid gap-1">
          {proposals.map((proposal) => {
            const key = keyOf(proposal)
            const [one, other] = proposal.roles
            return (
              <li key={key}>
                <label className="flex items-start gap-2.5 rounded-md border border-line px-3 py-2 hover:border-line-strong">
                  <input
                    type="checkbox"
                    className="mt-0.5 size-4 shrink-0 accent-(--accent)"
                    disabled={!isWhole(proposal)}
                    checked={taken.includes(proposal)}
                    onChange={() =>
                      setLeft(new Set(left.has(key) ? [...left].filter((each) => each !== key) : [...left, key]))
                    }
                  />
                  <span className="min-w-0 flex-1">
                    <span className="block font-medium">
                      {roleName(one)} – {roleName(other)}
                    </span>
                    <span className="block text-mute text-sm">
                      {isWhole(proposal) ? proposal.services.join(', ') : words.tooMany}
                    </span>
                  </span>
                  <span className="shrink-0 text-right text-sm tabular-nums">
                    <span className="block">{words.links(proposal.links)}</span>
                    <span className="block text-mute">{words.addsFlows(proposal.flows)}</span>
                  </span>
                </label>
              </li>
            )
          })}
        </ul>
      )}
    </Dialog>
  )
}
