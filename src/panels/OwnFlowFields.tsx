import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { ownLines } from '#flows/ownFlows.ts'
import { parsePortRange } from '#net/port.ts'
import { setLinkFlows } from '#plan/operations/ownFlowOperations.ts'
import type { Link, Machine, OwnFlow } from '#plan/plan.ts'
import { edit } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Field, inputClass } from '#ui/Field.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { coreSentence } from '#words/coreSentence.ts'
import { linkWords } from '#words/linkWords.ts'
import { uiWords } from '#words/uiWords.ts'
import { InspectorPart } from './InspectorHead.tsx'
import { portText } from './portText.ts'

const words = linkWords.own

interface Props {
  readonly link: Link
  readonly ends: readonly [Machine, Machine]
}

/** The flows of a link that no rule knows, and a form for one more. */
export function OwnFlowFields({ link, ends }: Props) {
  const [adding, setAdding] = useState(false)
  const flows = link.flows ?? []
  const { refused } = ownLines(link)
  const remove = (place: number) =>
    edit(words.removeStep, (plan) =>
      setLinkFlows(
        plan,
        link.id,
        flows.filter((_, at) => at !== place),
      ),
    )
  return (
    <InspectorPart title={words.title}>
      {flows.length > 0 && (
        <ul className="mb-2 grid gap-1">
          {flows.map((flow, place) => {
            const fault = refused.find((one) => one.place === place)?.reason
            const text = textOf(flow)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two flows may be alike, and none keeps state
              <li key={place} className="flex items-start gap-2 rounded-md bg-bg py-0.5 pr-0.5 pl-2 text-sm">
                <span className="min-w-0 flex-1 py-1">
                  <b className="font-medium font-mono">{text}</b> {flow.service}, {words.from}{' '}
                  <bdi>{ends.find(({ id }) => id === flow.initiator)?.name ?? flow.initiator}</bdi>
                  {fault && <span className="block text-bad text-xs">{coreSentence(fault)}</span>}
                </span>
                <IconButton label={words.remove(text)} icon={<Trash2 size={13} />} onClick={() => remove(place)} />
              </li>
            )
          })}
        </ul>
      )}
      {adding ? (
        <OwnFlowForm link={link} ends={ends} onDone={() => setAdding(false)} />
      ) : (
        <Button icon={<Plus size={14} />} onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      )}
    </InspectorPart>
  )
}

function textOf({ transport, port }: OwnFlow): string {
  const range = port === undefined ? null : parsePortRange(port)
  return range === null && port !== undefined ? String(port) : portText({ transport, port: range })
}

const transports = [
  { id: 'tcp', name: 'TCP' },
  { id: 'udp', name: 'UDP' },
  { id: 'icmp', name: uiWords.echo },
] as const

function OwnFlowForm({ link, ends, onDone }: Props & { readonly onDone: () => void }) {
  const [initiator, setInitiator] = useState(ends[0].id)
  const [transport, setTransport] = useState<OwnFlow['transport']>('tcp')
  const [port, setPort] = useState('')
  const [service, setService] = useState('')
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<{ readonly field: 'port' | 'service' | 'reason'; readonly reason: string }>()
  const add = () => {
    const typed = port.trim()
    const flow: OwnFlow = {
      initiator,
      transport,
      ...(transport !== 'icmp' && { port: /^[0-9]+$/.test(typed) ? Number(typed) : typed }),
      service: service.trim(),
      reason: reason.trim(),
    }
    const refusal = ownLines({ ...link, flows: [flow] }).refused[0]?.reason
    if (transport !== 'icmp' && typed === '') setFault({ field: 'port', reason: words.noPort })
    else if (refusal !== undefined) setFault({ field: 'port', reason: coreSentence(refusal) })
    else if (flow.service === '') setFault({ field: 'service', reason: words.noService })
    else if (flow.reason === '') setFault({ field: 'reason', reason: words.noReason })
    else if (edit(words.addStep, (plan) => setLinkFlows(plan, link.id, [...(link.flows ?? []), flow])).ok) onDone()
  }
  const errorOf = (field: string) => (fault?.field === field ? fault.reason : undefined)
  return (
    <form
      aria-label={words.form}
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Field label={words.startedBy}>
        {(ids) => <SelectInput {...ids} value={initiator} options={ends} onPick={setInitiator} />}
      </Field>
      <div className="grid grid-cols-2 gap-2">
        <Field label={words.transport}>
          {(ids) => (
            <SelectInput
              {...ids}
              value={transport}
              options={transports}
              onPick={(picked) => setTransport(transports.find(({ id }) => id === picked)?.id ?? 'tcp')}
            />
          )}
        </Field>
        {transport !== 'icmp' && (
          <Text label={words.port} value={port} put={setPort} error={errorOf('port')} hint={words.portHint} />
        )}
      </div>
      <Text label={words.service} value={service} put={setService} error={errorOf('service')} />
      <Text label={words.reason} value={reason} put={setReason} error={errorOf('reason')} hint={words.reasonHint} />
      <div className="flex gap-2">
        <Button look="primary" type="submit">
          {uiWords.add}
        </Button>
        <Button onClick={onDone}>{uiWords.cancel}</Button>
      </div>
    </form>
  )
}

interface TextProps {
  readonly label: string
  readonly value: string
  readonly put: (value: string) => void
  readonly error: string | undefined
  readonly hint?: string
}

function Text({ label, value, put, error, hint }: TextProps) {
  return (
    <Field label={label} error={error} hint={hint}>
      {(ids) => <input {...ids} className={inputClass} value={value} onChange={(event) => put(event.target.value)} />}
    </Field>
  )
}
