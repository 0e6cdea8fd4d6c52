import type { Machine, Member, Plan, Zone } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import type { LinkReview } from '../flow.ts'

/** The parts of a plan that checks read as they are. */
type PlanParts = Pick<
  Plan,
  'links' | 'choices' | 'settings' | 'packs' | 'decisions' | 'request' | 'firewalls' | 'boundaries' | 'ownPacks'
>

/**
 * What checks look at, in parts: each is the same object until what it shows is another, so that a check runs again only
 * when something that it reads has changed. Lists of machines are in plan order and show one side of them.
 */
export interface Subject extends PlanParts {
  readonly catalogue: Catalogue
  /** What the catalogue says about the links, in the order of the links. */
  readonly reviews: readonly Omit<LinkReview, 'link'>[]
  /** Places of the two ends of every link in the list of machines, one pair after the other; -1 for a machine that is missing. */
  readonly ends: Int32Array
  readonly zones: readonly Pick<Zone, 'id' | 'cidrs' | 'parent' | 'trust'>[]
  readonly ids: readonly Pick<Machine, 'id'>[]
  readonly names: readonly Pick<Machine, 'id' | 'name'>[]
  readonly roles: readonly Pick<Machine, 'id' | 'roles'>[]
  readonly places: readonly Pick<Machine, 'id' | 'zone'>[]
  readonly decided: readonly Pick<Machine, 'id' | 'choices'>[]
  readonly members: readonly (Pick<Machine, 'id'> & { readonly members: readonly Pick<Member, 'name'>[] })[]
  readonly addresses: readonly (Pick<Machine, 'id'> & { readonly members: readonly Pick<Member, 'address'>[] })[]
}
