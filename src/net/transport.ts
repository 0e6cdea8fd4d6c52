/** What carries a flow. ICMP has no ports; a firewall line never mixes two of these. */
export type Transport = 'tcp' | 'udp' | 'icmp'

/** The order in which transports are listed everywhere. */
export const transports: readonly Transport[] = ['tcp', 'udp', 'icmp']
