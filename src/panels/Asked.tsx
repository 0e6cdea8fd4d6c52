import type { ComponentType } from 'react'
import { type Ask, endAsk, useAsks } from '#session/commands/asks.ts'
import { useQuickAdd } from '#session/quickAdd.ts'
import { laterDialog, laterPopup } from '#ui/laterPart.tsx'

const QuickAdd = laterPopup(() => import('./QuickAdd.tsx').then((part) => part.QuickAdd))

const dialogs: Readonly<Partial<Record<Ask, ComponentType<{ readonly onClose: () => void }>>>> = {
  palette: laterDialog(() => import('./CommandPalette.tsx').then((part) => part.CommandPalette)),
  query: laterDialog(() => import('./QueryDialog.tsx').then((part) => part.QueryDialog)),
  help: laterDialog(() => import('./ShortcutHelp.tsx').then((part) => part.ShortcutHelp)),
  zone: laterDialog(() => import('./ZonePicker.tsx').then((part) => part.ZonePicker)),
  layout: laterDialog(() => import('./LayoutProgress.tsx').then((part) => part.LayoutProgress)),
  'connect by role': laterDialog(() => import('./ConnectByRoleDialog.tsx').then((part) => part.ConnectByRoleDialog)),
  history: laterDialog(() => import('./HistoryDialog.tsx').then((part) => part.HistoryDialog)),
  picture: laterDialog(() => import('./PictureDialog.tsx').then((part) => part.PictureDialog)),
  ends: laterDialog(() => import('./LinkEndsDialog.tsx').then((part) => part.LinkEndsDialog)),
  report: laterDialog(() => import('./ReportDialog.tsx').then((part) => part.ReportDialog)),
  decisions: laterDialog(() => import('./DecisionsDialog.tsx').then((part) => part.DecisionsDialog)),
  restore: laterDialog(() => import('./RestoreDialog.tsx').then((part) => part.RestoreDialog)),
  link: laterDialog(() => import('./PlanLinkDialog.tsx').then((part) => part.PlanLinkDialog)),
  'linked plan': laterDialog(() => import('./LinkedPlanDialog.tsx').then((part) => part.LinkedPlanDialog)),
  pages: laterDialog(() => import('./HelpDialog.tsx').then((part) => part.HelpDialog)),
  remove: laterDialog(() => import('./RemovePlanDialog.tsx').then((part) => part.RemovePlanDialog)),
}

/** What a command or a right click asked for. */
export function Asked() {
  const open = useAsks((state) => state.open)
  const adding = useQuickAdd((state) => state.open)
  const Wanted = open === null ? undefined : dialogs[open]
  return (
    <>
      {Wanted && <Wanted key={open} onClose={endAsk} />}
      {adding && <QuickAdd asked={adding} />}
    </>
  )
}
