import { noteOf } from '#flows/noteOf.ts'
import { openPlaces } from '#flows/openDecisions.ts'
import { formatPortRange } from '#net/port.ts'
import { machinesById } from '#plan/planIndex.ts'
import { portCell } from './flowSection.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { named, section, table } from './reportParts.ts'
import type { ReportSubject } from './reportSubject.ts'
import { reportTexts as texts } from './reportTexts.ts'

/** Machines named for one choice; the others are counted. */
const mostNamed = 12

/** What was decided, what is open, and what was rejected and why. */
export function decisionSection(subject: ReportSubject): MarkupElement {
  const { plan, catalogue } = subject
  const heading = (text: string) => element('h3', '', text)
  const on = catalogue.packs.filter(({ id }) => plan.packs.includes(id))
  const changed = catalogue.settings.filter(({ id }) => plan.settings[id] !== undefined)
  return section(
    'decisions',
    heading(texts.choices),
    table('', texts.choiceHeads, choiceRows(subject), texts.noChoices),
    heading(texts.packs),
    table(
      '',
      texts.packHeads,
      on.map(({ name, sentence, source }) => [named(name), sentence, source]),
      texts.noPacks,
    ),
    heading(texts.settings),
    table(
      '',
      texts.settingHeads,
      changed.map((setting) => [
        setting.name,
        element('span', 'ports', String(plan.settings[setting.id])),
        element('span', 'ports', formatPortRange(setting.default)),
        setting.where,
      ]),
      texts.noSettings,
    ),
    heading(texts.rejections),
    table('', texts.rejectedHeads, decidedRows(subject, 'rejected'), texts.noRejections),
    ...notesOf(subject),
  )
}

/** Choices that were made and those that are open; machines that decided alike stand in one row. */
function choiceRows({ plan, catalogue, reviews }: ReportSubject): readonly (readonly Markup[])[] {
  const open = openPlaces(plan, catalogue, reviews)
  return catalogue.choices.flatMap((choice) => {
    const optionName = (id: string) => choice.options.find((option) => option.id === id)?.name ?? id
    const ofPlan = plan.choices[choice.id]
    const byOption = new Map<string, string[]>()
    for (const machine of plan.machines) {
      const option = machine.choices?.[choice.id]
      if (option !== undefined) byOption.set(option, [...(byOption.get(option) ?? []), machine.name])
    }
    const openHere = open.filter((place) => place.choice === choice.id)
    const openMachines = openHere.flatMap(({ machine }) => machinesById(plan).get(machine ?? '')?.name ?? [])
    return [
      ...(ofPlan === undefined ? [] : [[choice.name, texts.wholePlan, optionName(ofPlan)]]),
      ...[...byOption].map(([option, names]) => [choice.name, namesCell(names), optionName(option)]),
      ...(openHere.some(({ machine }) => machine === undefined)
        ? [[choice.name, texts.wholePlan, element('span', 'warn', texts.undecided)]]
        : []),
      ...(openMachines.length === 0
        ? []
        : [[choice.name, namesCell(openMachines), element('span', 'warn', texts.undecided)]]),
    ]
  })
}

function namesCell(names: readonly string[]): MarkupElement {
  return named(texts.choicesAlike(names.slice(0, mostNamed).join(', '), Math.max(0, names.length - mostNamed)))
}

function decidedRows(subject: ReportSubject, state: 'rejected' | 'reviewed'): readonly (readonly Markup[])[] {
  const { plan, reviews, decisions } = subject
  const name = (id: string) => machinesById(plan).get(id)?.name ?? id
  return reviews.flatMap(({ flows }) =>
    flows.flatMap((flow) => {
      const decision = decisions.get(flow.id)
      if (decision?.state !== state || (state === 'reviewed' && noteOf(decision) === '')) return []
      return [
        [
          element('span', '', named(name(flow.initiator)), ' → ', named(name(flow.listener))),
          element('span', 'ports', portCell(flow)),
          flow.service,
          element('bdi', '', noteOf(decision)),
        ],
      ]
    }),
  )
}

/** What reviewers wrote about flows that they let stand. */
function notesOf(subject: ReportSubject): readonly MarkupElement[] {
  const rows = decidedRows(subject, 'reviewed')
  return rows.length === 0 ? [] : [element('h3', '', texts.notes), table('', texts.rejectedHeads, rows, '')]
}
