import type { Rule } from '../../catalogue.ts'
import { bareMetalPackRules } from './bareMetalPackRules.ts'
import { directoryPackRules } from './directoryPackRules.ts'
import { hostPackRules } from './hostPackRules.ts'
import { libraryPackRules } from './libraryPackRules.ts'
import { nodePackRules } from './nodePackRules.ts'
import { operationsPackRules } from './operationsPackRules.ts'
import { rpcPackRules } from './rpcPackRules.ts'
import { sqlPackRules } from './sqlPackRules.ts'
import { storagePackRules } from './storagePackRules.ts'
import { updatePackRules } from './updatePackRules.ts'
import { vmwarePackRules } from './vmwarePackRules.ts'

/** All lines that the article leaves out, pack by pack. */
export const packRules: readonly Rule[] = [
  ...rpcPackRules,
  ...hostPackRules,
  ...nodePackRules,
  ...libraryPackRules,
  ...vmwarePackRules,
  ...updatePackRules,
  ...bareMetalPackRules,
  ...directoryPackRules,
  ...sqlPackRules,
  ...storagePackRules,
  ...operationsPackRules,
]
