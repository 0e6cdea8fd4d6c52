import { renamePlan } from '#plan/operations/planOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { catalogue } from '#session/catalogue.ts'
import { laterPart } from '#ui/laterPart.tsx'
import { planWords as words } from '#words/planWords.ts'
import { topBarWords } from '#words/topBarWords.ts'
import { ChoiceFields } from './ChoiceFields.tsx'
import { InspectorHead, InspectorPart } from './InspectorHead.tsx'
import { NameField } from './NameField.tsx'
import { RequestFields } from './RequestFields.tsx'

// They stand last, mostly below the window's edge.
const PackFields = laterPart(() => import('./PackFields.tsx').then((part) => part.PackFields))
const SettingFields = laterPart(() => import('./SettingFields.tsx').then((part) => part.SettingFields))

/** What holds for the whole plan: its name, ticket details, decisions, port numbers and packs. */
export function PlanInspector({ plan }: { readonly plan: Plan }) {
  return (
    <>
      <InspectorHead title={plan.name}>
        <p className="mt-0.5 text-mute">{catalogue.catalogue.title}</p>
      </InspectorHead>
      <InspectorPart title={words.plan}>
        <NameField name={plan.name} step={topBarWords.renamePlan} what={topBarWords.aPlan} rename={renamePlan} />
      </InspectorPart>
      <InspectorPart title={words.details}>
        <RequestFields plan={plan} />
      </InspectorPart>
      <InspectorPart title={words.decisions}>
        <ChoiceFields plan={plan} choices={[...catalogue.choices.values()]} />
      </InspectorPart>
      <InspectorPart title={words.packs}>
        <PackFields plan={plan} />
      </InspectorPart>
      <InspectorPart title={words.settings}>
        <SettingFields plan={plan} />
      </InspectorPart>
    </>
  )
}
