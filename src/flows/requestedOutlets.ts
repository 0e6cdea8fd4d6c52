import type { Outlet } from './tuples.ts'

/** What is asked for: everything that crosses a boundary, and the rest when it is included for the hosts' firewalls. */
export function requestedOutlets(outlets: readonly Outlet[], includeInside: boolean): readonly Outlet[] {
  return outlets.filter(({ crossing }) => includeInside || crossing === 'firewalls' || crossing === 'unnamed')
}
