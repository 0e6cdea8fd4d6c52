import type { Position } from '#plan/plan.ts'
import { commandOf } from '#session/commands/commands.ts'
import { keysOf } from '#session/commands/keyChoices.ts'
import { readableKey } from '#session/commands/keys.ts'
import { type CopiedParts, copyParts, cutParts, partsType } from '#session/copyParts.ts'
import { askServers } from '#session/listDialogs.ts'
import type { ClipboardAction } from '#session/outside.ts'
import { pasteParts } from '#session/pasteParts.ts'
import { placeAsked } from '#session/placeAsked.ts'
import { notify } from '#session/session.ts'
import { clipboardWords } from '#words/clipboardWords.ts'
import { pictureWords } from '#words/pictureWords.ts'
import { typing } from './typing.ts'

/** The last that was copied here: from a menu, a page reads nothing but text out of the clipboard. */
let lastCopied: CopiedParts | null = null
/** True while a command, and not the browser's own key, asks for the clipboard. */
let asked = false

/** Takes the clipboard's events that mean the plan: not those of text fields, marked text and open dialogs. */
export function onClipboard(event: ClipboardEvent): void {
  const { clipboardData } = event
  const action = event.type as ClipboardAction
  if (clipboardData === null || typing(event.target)) return
  if (document.querySelector('dialog[open], :popover-open') !== null || !(asked || hasOwnKey(action))) return
  if (action === 'paste') {
    const isTaken = take(clipboardData.getData(partsType), clipboardData.getData('text/plain'))
    if (isTaken) event.preventDefault()
    return
  }
  if (!asked && document.getSelection()?.isCollapsed === false) return
  const copied = action === 'cut' ? cutParts() : copyParts()
  if (copied === null) return
  lastCopied = copied
  clipboardData.setData(partsType, copied.parts)
  clipboardData.setData('text/plain', copied.list)
  event.preventDefault()
}

/** Whether the browser's key for it is still the command's: the user may have switched it off. */
function hasOwnKey(action: ClipboardAction): boolean {
  const command = commandOf(`edit.${action}`)
  return keysOf(command).some((key) => command.keys.includes(key))
}

/** Parts of a plan come into this one; any other text is a server list to look at. False when there is neither. */
function take(parts: string, text: string, middle?: Position): boolean {
  if (parts !== '') {
    pasteParts(parts, middle)
    return true
  }
  // JSON is a plan or a pack, which files are for.
  if (text.trim() === '' || text.trimStart().startsWith('{')) return false
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
  // The menu is gone when the text is here.
  const middle = placeAsked()
  let text: string
  try {
    text = await navigator.clipboard.readText()
  } catch {
    tellKey('paste')
    return
  }
  // Line ends are the operating system's.
  const isLast = lastCopied !== null && text.replaceAll('\r\n', '\n') === lastCopied.list
  take(isLast && lastCopied !== null ? lastCopied.parts : '', text, middle)
}

function tellKey(action: ClipboardAction): void {
  const [key] = commandOf(`edit.${action}`).keys
  const isMac = navigator.platform.startsWith('Mac')
  notify({ tone: 'info', text: clipboardWords.byKey(readableKey(key ?? '', isMac)), details: [] })
}

/** Puts a picture into the clipboard; false when that fails, of which the user is told. */
export async function copyImage(png: Promise<Blob>): Promise<boolean> {
  try {
    if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') throw new Error(pictureWords.noClipboard)
    // The browser is asked at once, while it still knows of the click, and waits for the picture.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch (fault) {
    const reason = await png.then(
      () => fault,
      (own: unknown) => own,
    )
    const details = [reason instanceof Error ? reason.message : String(reason)]
    notify({ tone: 'error', text: pictureWords.notCopied, details })
    return false
  }
}
