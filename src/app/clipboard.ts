import type { Position } from '#plan/plan.ts'
import { commandOf } from '#session/commands/commands.ts'
import { keysOf } from '#session/commands/keyChoices.ts'
import { readableKey } from '#session/commands/keys.ts'
import { copyParts, cutParts, type Parts } from '#session/copyParts.ts'
import { askServers } from '#session/listDialogs.ts'
import type { ClipboardAction } from '#session/outside.ts'
import { pasteParts } from '#session/pasteParts.ts'
import { placeAsked } from '#session/placeAsked.ts'
import { planFragment } from '#session/planFragment.ts'
import { notify, useSession } from '#session/session.ts'
import { clipboardWords } from '#words/clipboardWords.ts'
import { offerLinkedPlan } from './openLink.ts'
import { readPartsHtml, writePartsHtml } from './partsHtml.ts'
import { typing } from './typing.ts'

/** True while a command, and not the browser's own key, asks for the clipboard. */
let asked = false

/** Takes the clipboard's events that mean the plan: not those of text fields, marked text and open dialogs. */
export function onClipboard(event: ClipboardEvent): void {
  const { clipboardData } = event
  const action = event.type as ClipboardAction
  if (clipboardData === null || typing(event.target)) return
  if (document.querySelector('dialog[open], :popover-open') !== null || !(asked || hasOwnKey(action))) return
  if (action === 'paste') {
    const isTaken = take(readPartsHtml(clipboardData.getData('text/html')), clipboardData.getData('text/plain'))
    if (isTaken) event.preventDefault()
    return
  }
  if (!asked && document.getSelection()?.isCollapsed === false) return
  const copied = action === 'cut' ? cutParts() : copyParts()
  if (copied === null) return
  clipboardData.setData('text/html', writePartsHtml(copied))
  clipboardData.setData('text/plain', copied.list)
  event.preventDefault()
}

/** Whether the browser's key for it is still the command's: the user may have switched it off. */
function hasOwnKey(action: ClipboardAction): boolean {
  const command = commandOf(`edit.${action}`)
  return keysOf(command).some((key) => command.keys.includes(key))
}

/** A link that holds a plan and nothing else. */
const planLink = new RegExp(`^\\s*https?://\\S*(${planFragment}\\S+)\\s*$`)

/**
 * Parts of a plan come into this one; a link that holds a plan is as good as opened; any other text is a server list to look at.
 * False when there is nothing.
 */
function take(parts: Parts | null, text: string, middle?: Position): boolean {
  if (parts !== null) {
    pasteParts(parts, middle)
    return true
  }
  // JSON is a plan or a pack, which files are for.
  if (text.trim() === '' || text.trimStart().startsWith('{')) return false
  const fragment = planLink.exec(text)?.[1]
  if (fragment !== undefined) {
    void offerLinkedPlan(fragment)
    return true
  }
  askServers(text)
  return true
}

/** Does for a menu what the browser does for its keys; where it refuses, the user is told of the key. */
export async function askClipboard(action: ClipboardAction): Promise<void> {
  if (action === 'paste') return pasteFromMenu()
  asked = true
  try {
    if (!document.execCommand(action)) tellKey(action)
  } finally {
    asked = false
  }
}

async function pasteFromMenu(): Promise<void> {
  // The menu is gone when the clipboard is here.
  const middle = placeAsked()
  const { opened } = useSession.getState()
  let held: readonly ClipboardItem[]
  try {
    held = await navigator.clipboard.read()
  } catch {
    // There is no such way, or the user or the browser said no.
    tellKey('paste')
    return
  }
  const [html, text] = await Promise.all([textOf(held, 'text/html'), textOf(held, 'text/plain')])
  // Another plan may have been opened while the browser asked for leave: it is not the one that was meant.
  if (useSession.getState().opened !== opened || take(readPartsHtml(html), text, middle)) return
  notify({ tone: 'info', text: clipboardWords.nothingToPaste, details: [] })
}

/** What the clipboard holds of this type; nothing when it holds none, or it is gone meanwhile. */
async function textOf(held: readonly ClipboardItem[], type: string): Promise<string> {
  const item = held.find(({ types }) => types.includes(type))
  if (item === undefined) return ''
  return item.getType(type).then(
    (blob) => blob.text(),
    () => '',
  )
}

function tellKey(action: ClipboardAction): void {
  const [key] = commandOf(`edit.${action}`).keys
  const isMac = navigator.platform.startsWith('Mac')
  notify({ tone: 'info', text: clipboardWords.byKey(readableKey(key ?? '', isMac)), details: [] })
}
