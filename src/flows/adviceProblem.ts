/** Problems that are no fault of the plan file but of the deployment or the request: a reviewer or the documentation would object. */
export type AdviceProblem =
  | { readonly kind: 'address-outside-zone'; readonly machine: string; readonly member: number; readonly zone: string }
  | {
      readonly kind: 'overlapping-cidrs'
      readonly zones: readonly [string, string]
      readonly cidr: string
      readonly other: string
    }
  | { readonly kind: 'machine-outside-zones'; readonly machine: string }
  | { readonly kind: 'duplicate-name'; readonly name: string; readonly machines: readonly string[] }
  | { readonly kind: 'name-too-long'; readonly machine: string; readonly member: number }
  | {
      readonly kind: 'boundary-undecided'
      /** Zone ids; null is everything outside any zone. */
      readonly between: readonly [string | null, string | null]
      readonly flows: number
    }
  | {
      readonly kind: 'choice-undecided'
      readonly choice: string
      readonly name: string
      readonly machines: readonly string[]
    }
  | { readonly kind: 'rpc-without-range'; readonly links: readonly string[] }
  | { readonly kind: 'plain-http'; readonly links: readonly string[] }
  | { readonly kind: 'netbios'; readonly links: readonly string[] }
  | { readonly kind: 'obsolete-esx'; readonly machine: string }
  | { readonly kind: 'esxi-without-vcenter'; readonly machines: readonly string[] }
  | { readonly kind: 'clustered-perimeter-hosts'; readonly links: readonly string[] }
  | { readonly kind: 'server-on-host'; readonly machine: string }
  | { readonly kind: 'crowded-server'; readonly machine: string; readonly hosts: number }
  | { readonly kind: 'too-many-hosts'; readonly hosts: number }
  | { readonly kind: 'pxe-outside-subnet'; readonly machines: readonly [string, string] }
  | { readonly kind: 'rejected-lines'; readonly links: readonly string[]; readonly lines: number }
  | { readonly kind: 'ticket-details-missing'; readonly fields: readonly string[] }
