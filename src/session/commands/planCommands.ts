import { emptyPlan } from '#plan/plan.ts'
import { commandWords } from '#words/commandWords.ts'
import { topBarWords } from '#words/topBarWords.ts'
import { catalogue } from '../catalogue.ts'
import { askConnectForMe, askServers } from '../listDialogs.ts'
import { outside } from '../outside.ts'
import { currentPlan, showDock } from '../session.ts'
import { showPlanDetails } from '../showPlanDetails.ts'
import { ask } from './asks.ts'
import { always, type Command } from './command.ts'

const words = commandWords.plan

const isDrawn = (): boolean =>
  [currentPlan().machines, currentPlan().zones, currentPlan().notes].some(({ length }) => length > 0)

export const planCommands: readonly Command[] = [
  {
    id: 'plan.new',
    label: words.new,
    group: 'Plan',
    keys: [],
    isEnabled: always,
    run: () => void outside().newPlan(emptyPlan(topBarWords.untitled, catalogue.catalogue.id)),
  },
  {
    id: 'plan.open',
    label: words.open,
    group: 'Plan',
    keys: ['Mod+O'],
    inFields: true,
    isEnabled: always,
    run: () => void outside().openFile(),
  },
  {
    id: 'plan.save',
    label: words.save,
    group: 'Plan',
    keys: ['Mod+S'],
    inFields: true,
    parted: true,
    isEnabled: always,
    run: () => void outside().saveFile(),
  },
  {
    id: 'plan.link',
    label: words.link,
    group: 'Plan',
    keys: [],
    isEnabled: always,
    run: () => ask('link'),
  },
  {
    id: 'plan.picture',
    label: words.picture,
    group: 'Plan',
    keys: [],
    on: ['ground', 'several'],
    isEnabled: isDrawn,
    run: () => ask('picture'),
  },
  {
    id: 'plan.copyPicture',
    label: words.copyPicture,
    group: 'Plan',
    keys: ['Shift+P'],
    on: ['ground', 'machine', 'zone', 'several'],
    isEnabled: isDrawn,
    run: () => void outside().copyPicture(),
  },
  {
    id: 'plan.report',
    label: words.report,
    group: 'Plan',
    keys: ['Mod+P'],
    inFields: true,
    isEnabled: always,
    run: () => ask('report'),
  },
  {
    id: 'plan.servers',
    label: words.servers,
    group: 'Plan',
    keys: [],
    on: ['ground'],
    parted: true,
    isEnabled: always,
    run: () => askServers(),
  },
  {
    id: 'plan.details',
    label: words.details,
    group: 'Plan',
    keys: [],
    isEnabled: always,
    run: showPlanDetails,
  },
  {
    id: 'plan.decisions',
    label: words.decisions,
    group: 'Plan',
    keys: [],
    isEnabled: always,
    run: () => ask('decisions'),
  },
  {
    id: 'plan.connect',
    label: words.connect,
    group: 'Plan',
    keys: [],
    on: ['ground'],
    isEnabled: always,
    run: askConnectForMe,
  },
  {
    id: 'plan.request',
    label: words.request,
    group: 'Plan',
    keys: [],
    isEnabled: always,
    run: () => showDock('request'),
  },
  {
    id: 'plan.restore',
    label: words.restore,
    group: 'Plan',
    keys: [],
    parted: true,
    isEnabled: always,
    run: () => ask('restore'),
  },
  {
    id: 'plan.remove',
    label: words.remove,
    group: 'Plan',
    keys: [],
    isEnabled: always,
    run: () => ask('remove'),
  },
]
