import { emptyPlan } from '#plan/plan.ts'
import { catalogue } from '../catalogue.ts'
import { askConnectForMe, askServers } from '../listDialogs.ts'
import { outside } from '../outside.ts'
import { nothing } from '../selection.ts'
import { select, showDock } from '../session.ts'
import { always, type Command } from './command.ts'

export const planCommands: readonly Command[] = [
  {
    id: 'plan.new',
    label: 'New plan',
    group: 'Plan',
    keys: [],
    isEnabled: always,
    run: () => void outside().newPlan(emptyPlan('Untitled plan', catalogue.catalogue.id)),
  },
  {
    id: 'plan.open',
    label: 'Open a file…',
    group: 'Plan',
    keys: ['Mod+O'],
    inFields: true,
    isEnabled: always,
    run: () => void outside().openFile(),
  },
  {
    id: 'plan.save',
    label: 'Save to a file…',
    group: 'Plan',
    keys: ['Mod+S'],
    inFields: true,
    isEnabled: always,
    run: () => void outside().saveFile(),
  },
  {
    id: 'plan.servers',
    label: 'Paste a server list…',
    group: 'Plan',
    keys: [],
    on: ['ground'],
    isEnabled: always,
    run: () => askServers(),
  },
  {
    id: 'plan.details',
    label: 'Plan details',
    group: 'Plan',
    keys: [],
    isEnabled: always,
    run: () => select(nothing),
  },
  {
    id: 'plan.connect',
    label: 'Connect for me…',
    group: 'Plan',
    keys: [],
    on: ['ground'],
    isEnabled: always,
    run: askConnectForMe,
  },
  {
    id: 'plan.request',
    label: 'Show the request',
    group: 'Plan',
    keys: [],
    isEnabled: always,
    run: () => showDock('request'),
  },
]
