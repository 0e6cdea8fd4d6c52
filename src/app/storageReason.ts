import { StorageHeldError } from '#storage/database.ts'
import { storageWords } from '#words/storageWords.ts'
import { PlanTooLarge } from './planTooLarge.ts'

/** Why a plan is not stored, in a sentence. */
export function storageReason(fault: unknown): string {
  if (fault instanceof PlanTooLarge) return fault.message
  if (fault instanceof DOMException && fault.name === 'QuotaExceededError') return storageWords.full
  const isHeld = fault instanceof StorageHeldError || (fault instanceof DOMException && fault.name === 'VersionError')
  return isHeld ? storageWords.held : storageWords.blocked
}
