/** What lists of samples show. */
export interface SampleTitle {
  readonly id: string
  readonly name: string
  /** What it shows, for the list of samples. */
  readonly sentence: string
}

/** Every sample, smallest first; the plans themselves are in samples.ts. */
export const sampleTitles = [
  {
    id: 'small-lab',
    name: 'Small lab',
    sentence: 'One VMM server with SQL Server and a console, and two Hyper-V hosts behind a firewall.',
  },
  {
    id: 'enterprise',
    name: 'Enterprise with a perimeter',
    sentence: 'A highly available VMM server with its services, a cluster of eight hosts, and hosts in the perimeter.',
  },
  {
    id: 'mixed',
    name: 'VMware and bare metal',
    sentence: 'One VMM server for Hyper-V and VMware hosts, and for new hosts that it installs over their BMC.',
  },
] as const satisfies readonly SampleTitle[]
