import { Check, X } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { askedService, explainFlow } from '#flows/explainFlow.ts'
import { type Answer, mayTalk, type Question } from '#flows/mayTalk.ts'
import { type QuestionFault, readQuestion, type TypedQuestion } from '#flows/readQuestion.ts'
import { derivedOf } from '#session/derived.ts'
import { planCatalogue } from '#session/planCatalogue.ts'
import { useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Field, inputClass } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { askWords as words } from '#words/askWords.ts'
import { AnsweredFlow } from './AnsweredFlow.tsx'

interface Asked {
  readonly question: Question
  readonly answer: Answer
}

const transportOptions = [
  { id: '', name: words.anyTransport },
  { id: 'tcp', name: 'TCP' },
  { id: 'udp', name: 'UDP' },
  { id: 'icmp', name: 'ICMP' },
]
/** Where a fault belongs. */
const fieldOf: Readonly<Record<QuestionFault, keyof TypedQuestion>> = {
  'no-from': 'from',
  'no-to': 'to',
  'no-port': 'port',
  'bad-port': 'port',
  'icmp-port': 'port',
  'bad-transport': 'transport',
}
/** Names offered while typing; any other may be typed all the same. */
const mostOffered = 1000

/** "May A talk to B?": yes or no, with the flows, rules, article rows and decisions behind the answer. */
export function QueryDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = useSession((state) => state.history.present)
  const [typed, setTyped] = useState<TypedQuestion>(() => {
    const { machines } = useSession.getState().selection
    const nameOf = (id: string | undefined) => plan.machines.find((machine) => machine.id === id)?.name ?? ''
    return { from: nameOf(machines[0]), to: nameOf(machines[1]), port: '', transport: '' }
  })
  const [fault, setFault] = useState<QuestionFault | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [form, names] = [useId(), useId()]
  const change = (fields: Partial<TypedQuestion>) => {
    setTyped({ ...typed, ...fields })
    setFault(null)
    setAsked(null)
  }
  const ask = (event: FormEvent) => {
    event.preventDefault()
    const read = readQuestion(typed)
    setFault(read.ok ? null : read.fault)
    setAsked(read.ok ? { question: read.question, answer: mayTalk(plan, derivedOf(plan).flows, read.question) } : null)
  }
  const errorOf = (field: keyof TypedQuestion): string | undefined => {
    if (fault !== null && fieldOf[fault] === field) return words.faults[fault]
    return asked?.answer.kind === 'unknown' && asked.answer.end === field ? words.unknown(asked.answer.text) : undefined
  }
  const input = (field: 'from' | 'to' | 'port', hint: string) => (
    <Field label={words[field]} error={errorOf(field)}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          spellCheck={false}
          autoComplete="off"
          {...(field === 'port' ? { inputMode: 'numeric' as const } : { list: names })}
          placeholder={hint}
          className={inputClass}
          value={typed[field]}
          onChange={(event) => change({ [field]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form id={form} onSubmit={ask} className="grid grid-cols-2 gap-2.5">
        {input('from', words.endHint)}
        {input('to', words.endHint)}
        {input('port', '443')}
        <div className="flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <Field label={words.transport} error={errorOf('transport')}>
              {(ids) => (
                <SelectInput
                  {...ids}
                  value={typed.transport}
                  options={transportOptions}
                  onPick={(transport) => change({ transport })}
                />
              )}
            </Field>
          </div>
          <Button type="submit" look="primary">
            {words.ask}
          </Button>
        </div>
        <datalist id={names}>
          {plan.machines.slice(0, mostOffered).map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </form>
      <div role="status" className="mt-3">
        {asked && asked.answer.kind !== 'unknown' && <Verdict asked={asked} onShow={onClose} />}
      </div>
    </Dialog>
  )
}

function Verdict({ asked: { question, answer }, onShow }: { readonly asked: Asked; readonly onShow: () => void }) {
  const plan = useSession((state) => state.history.present)
  if (answer.kind === 'unknown') return null
  const yes = answer.kind === 'yes'
  const service = askedService(question, words.portWord)
  const flows = yes ? answer.flows : answer.rejected
  return (
    <>
      <p className={`flex items-center gap-1.5 font-semibold ${yes ? 'text-ok' : 'text-bad'}`}>
        {yes ? <Check size={16} aria-hidden="true" /> : <X size={16} aria-hidden="true" />}
        {words[yes ? 'yes' : 'no'](question.from, question.to, service)}
      </p>
      {!yes && <p className="mt-1 text-mute text-sm">{flows.length > 0 ? words.rejected : words.noWhy}</p>}
      <ul className="mt-2 grid gap-2">
        {flows.map((flow) => (
          <AnsweredFlow
            key={flow.id}
            explained={explainFlow(plan, planCatalogue(plan), flow, words.ids)}
            onShow={onShow}
          />
        ))}
      </ul>
    </>
  )
}
