import type { AdviceProblem } from './adviceProblem.ts'

/** Something a reviewer would object to, as data; its words stand in problemText. */
export type Problem =
  | AdviceProblem
  | { readonly kind: 'no-vmm-server' }
  | { readonly kind: 'machine-not-connected'; readonly machine: string }
  | {
      readonly kind: 'link-without-ports'
      readonly link: string
      /** Names of the choices that leave rules out and of the packs that are off: the reasons for the silence. */
      readonly leftOut: readonly string[]
      readonly packs: readonly string[]
    }
  | { readonly kind: 'member-without-address'; readonly machine: string; readonly member: number }
  | { readonly kind: 'machine-without-members'; readonly machine: string }
  | { readonly kind: 'invalid-address'; readonly machine: string; readonly member: number; readonly reason: string }
  | { readonly kind: 'duplicate-address'; readonly address: string; readonly machines: readonly string[] }
  | {
      readonly kind: 'no-common-ip-version'
      readonly link: string
      /** The first pair of computers of a flow of the link between which no packet can go, and how many such pairs there are. */
      readonly source: string
      readonly destination: string
      readonly pairs: number
    }
  | { readonly kind: 'invalid-cidr'; readonly zone: string; readonly cidr: string; readonly reason: string }
  | { readonly kind: 'unknown-role'; readonly machine: string; readonly role: string }
  | { readonly kind: 'unknown-pack'; readonly pack: string }
  | { readonly kind: 'unknown-choice'; readonly choice: string; readonly option: string; readonly machine?: string }
  | { readonly kind: 'unknown-setting'; readonly setting: string }
  | { readonly kind: 'refused-setting'; readonly setting: string; readonly value: string; readonly reason: string }
  | { readonly kind: 'machine-without-role'; readonly machine: string }
  | {
      readonly kind: 'broken-own-pack'
      readonly pack: string
      /** The rule's place in the pack; absent when the pack as a whole is wrong. */
      readonly rule?: number
      readonly reason: string
    }
  | {
      readonly kind: 'refused-own-flow'
      readonly link: string
      /** The flow's place among the link's own. */
      readonly place: number
      readonly reason: string
    }

export type ProblemKind = Problem['kind']
