import { StorageHeldError } from '#storage/database.ts'
import { storageWords } from '#words/storageWords.ts'

/** Why the browser's storage refused, in a sentence. */
export function storageReason(fault: unknown): string {
  if (fault instanceof DOMException && fault.name === 'QuotaExceededError') return storageWords.full
  const isHeld = fault instanceof StorageHeldError || (fault instanceof DOMException && fault.name === 'VersionError')
  return isHeld ? storageWords.held : storageWords.blocked
}
