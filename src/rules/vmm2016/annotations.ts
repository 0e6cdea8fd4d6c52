import type { Annotation } from '../catalogue.ts'

/** Rows that mean no packet between two computers. */
export const annotations: readonly Annotation[] = [
  {
    id: 'vmm-storage-wmi',
    between: ['vmm-server', 'storage-service'],
    title: 'WMI, a local call',
    sentence:
      'The VMM server calls the storage management service by WMI on its own computer, so no port is opened; the provider behind the service has ports of its own.',
    sources: ['M12'],
    errata: ['E20'],
  },
  {
    id: 'vmm-file-credssp',
    between: ['vmm-server', 'file-server'],
    title: 'CredSSP, a sign-in method',
    sentence:
      'The VMM server signs in to the file server by CredSSP inside the WS-Management connection, so no port is opened for it.',
    sources: ['F4'],
    errata: ['E3'],
  },
]
