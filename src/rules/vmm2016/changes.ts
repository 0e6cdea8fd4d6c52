import type { Changeable } from '../catalogue.ts'

/** Whether and where ports can be changed, for the lines that share an answer. */
export const windowsPort: Changeable = {
  printed: 'VMM setup',
  where: 'fixed',
  sentence: 'Cannot be changed: the port belongs to Windows, and VMM setup does not offer it.',
}

export const fileTransferPort: Changeable = {
  printed: '',
  where: 'vmm-setup',
  sentence: 'Chosen in VMM setup for all file transfer; changing it later means reinstalling the VMM server.',
}

export const controlPort: Changeable = {
  printed: 'VMM setup',
  where: 'vmm-setup',
  sentence: 'Chosen in VMM setup for all hosts and file servers; changing it later means reinstalling the VMM server.',
}

export const secureControlPort: Changeable = {
  printed: 'VMM setup',
  where: 'fixed',
  sentence: 'Cannot be changed: VMM setup preassigns 5986 and allows no other use of it.',
}

export const wsusPort: Changeable = {
  printed: 'Registry',
  where: 'not-from-vmm',
  sentence: 'Set on the WSUS web site; VMM is told the same port when the update server is added.',
}

export const loadBalancerPort: Changeable = {
  printed: '',
  where: 'provider',
  sentence: 'Belongs to the load balancer’s provider; VMM is told the port when the load balancer is added.',
}

export const bmcPort: Changeable = {
  printed: 'BMC device',
  where: 'bmc-device',
  sentence: 'Set on the BMC; VMM is told the same port when the host is deployed.',
}

export const serverPort: Changeable = {
  printed: 'VMM setup',
  where: 'vmm-setup',
  sentence: 'Chosen in VMM setup as a port of the VMM server; changing it later means reinstalling it.',
}

/** A port of a Windows service that stands in no row of the article. */
export const windowsService: Changeable = {
  printed: '',
  where: 'fixed',
  sentence: 'Cannot be changed: the port belongs to Windows.',
}

export const windowsRange: Changeable = {
  printed: '',
  where: 'not-from-vmm',
  sentence: 'The range is set in Windows on the listening computer, where it can be narrowed.',
}

export const pingAllowed: Changeable = {
  printed: '',
  where: 'windows-firewall',
  sentence: 'There is no port to change; echo requests are allowed in Windows Firewall and on network devices.',
}

export const fixedPort: Changeable = {
  printed: '',
  where: 'fixed',
  sentence: 'Cannot be changed, as the document that lists the port says.',
}

export const notStated: Changeable = {
  printed: '',
  where: 'not-stated',
  sentence: 'The document that lists the port names no way to change it.',
}
