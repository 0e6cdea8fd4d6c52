import { Panel, useStore, ViewportPortal } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import type { Box, Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import { machineBox } from '#scene/machineBox.ts'
import { foldedOf } from '#session/folding.ts'
import { type Linking, sayAt, useLinking } from '#session/linking.ts'
import { useSession } from '#session/session.ts'
import { spokenAim } from '#session/walkLink.ts'
import { connectingWords } from '#words/connectingWords.ts'
import { rimPoint } from './PendingLink.tsx'
import { useLinkKeys } from './useLinkKeys.ts'

/** The frame around the machine that is aimed at stands this far outside of it. Canvas units. */
const away = 5

/** The link that is not drawn yet, the keys that aim it, and why one could not be drawn. */
export function LinkingOverlay({ wrapper }: { readonly wrapper: RefObject<HTMLElement | null> }) {
  const plan = useSession((state) => state.history.present)
  const { linking, saying } = useLinking()
  const sayingBox = saying && boxOf(plan, saying.machine)
  return (
    <>
      {linking && <Aim plan={plan} linking={linking} />}
      {linking && 'machine' in linking.to && (
        <AimedLink plan={plan} from={linking.from} to={linking.to.machine} wrapper={wrapper} />
      )}
      {saying && sayingBox && <Saying text={saying.text} box={sayingBox} />}
    </>
  )
}

/** Where a machine is drawn, or the collapsed zone that stands for it. */
function boxOf(plan: Plan, id: string): Box | undefined {
  const folded = foldedOf(plan)
  const machine = machinesById(folded.plan).get(folded.drawnMachine(id))
  return machine && machineBox(machine)
}

function Aim({ plan, linking: { from, to } }: { readonly plan: Plan; readonly linking: Linking }) {
  const start = boxOf(plan, from)
  const target = 'machine' in to ? boxOf(plan, to.machine) : { ...to.place, width: 0, height: 0 }
  if (start === undefined || target === undefined) return null
  const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })
  const [a, b] = [rimPoint(start, middle(target)), 'machine' in to ? rimPoint(target, middle(start)) : middle(target)]
  return (
    <ViewportPortal>
      <svg className="link-aim" aria-hidden="true">
        <path d={`M${a.x} ${a.y}L${b.x} ${b.y}`} />
        {target.width > 0 && (
          <rect
            x={target.x - away}
            y={target.y - away}
            width={target.width + 2 * away}
            height={target.height + 2 * away}
            rx={10}
          />
        )}
      </svg>
    </ViewportPortal>
  )
}

interface AimedProps {
  readonly plan: Plan
  readonly from: string
  readonly to: string
  readonly wrapper: RefObject<HTMLElement | null>
}

function AimedLink({ plan, from, to, wrapper }: AimedProps) {
  useLinkKeys(from, wrapper)
  return (
    <Panel
      position="top-center"
      className="pointer-events-none right-0! left-0! mt-13! grid transform-none! justify-center"
    >
      <div className="max-w-150 rounded-lg border border-accent bg-surface px-3 py-1.5 text-sm shadow-(--shadow)">
        <p role="status" className="font-medium text-accent">
          {spokenAim(plan, from, to)}
        </p>
        <p className="text-mute text-xs">{connectingWords.how}</p>
      </div>
    </Panel>
  )
}

/** Stands under its machine, and goes with the next thing that is done. */
function Saying({ text, box }: { readonly text: string; readonly box: Box }) {
  const [x, y, zoom] = useStore((state) => state.transform)
  useEffect(() => {
    const gone = () => sayAt(null)
    // What said it was itself a press or a key: only the next one takes it away.
    const timer = setTimeout(() => {
      window.addEventListener('pointerdown', gone, true)
      window.addEventListener('keydown', gone, true)
    })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointerdown', gone, true)
      window.removeEventListener('keydown', gone, true)
    }
  }, [])
  return (
    <p
      role="alert"
      className="pointer-events-none absolute z-10 w-max max-w-70 -translate-x-1/2 rounded-md border border-warn bg-surface px-2.5 py-1 text-sm shadow-(--shadow)"
      // As wide as it may be, it still stands within the canvas.
      style={{
        left: `clamp(148px, ${x + (box.x + box.width / 2) * zoom}px, calc(100% - 148px))`,
        top: `clamp(8px, ${y + (box.y + box.height) * zoom + 8}px, calc(100% - 80px))`,
      }}
    >
      {text}
    </p>
  )
}
