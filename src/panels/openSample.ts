import { outside } from '#session/outside.ts'
import { laterCode } from '#ui/laterCode.ts'
import { fetchOrTell } from './fetchOrTell.ts'

const plans = laterCode(() => import('#plan/samples/samples.ts'))

/** Shows a sample in place of the open plan. */
export async function openSample(id: string): Promise<void> {
  const sample = (await fetchOrTell(plans))?.samples.find((one) => one.id === id)
  if (sample !== undefined) await outside().newPlan(sample.plan)
}
