import type { Plan } from '#plan/plan.ts'

/** Plans of up to this many machines and links are drawn with real elements at every zoom; larger ones are painted. */
const mostRealMachines = 150
const mostRealLinks = 300

/** Whether a plan is too large for the page to keep all of it as elements: what is far or moving is then painted. */
export const isPainted = ({ machines, links }: Pick<Plan, 'machines' | 'links'>): boolean =>
  machines.length > mostRealMachines || links.length > mostRealLinks
