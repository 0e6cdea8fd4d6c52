/** The smallest useful plan of the file format, with one link. */
export const lab = {
  format: 'portolan',
  version: 1,
  catalog: 'vmm-2016',
  name: 'Lab',
  zones: [{ id: 'z1', name: 'Management', cidrs: ['10.0.1.0/24'] }],
  machines: [
    { id: 'm1', name: 'VMM01', roles: ['vmm-server'], zone: 'z1', members: [{ name: 'VMM01', address: '10.0.1.10' }] },
    {
      id: 'm2',
      name: 'Rack 1',
      roles: ['hyperv-host'],
      choices: { domain: 'trusted' },
      members: [{ name: 'HV01', address: '10.0.2.11' }],
    },
  ],
  links: [{ id: 'l1', ends: ['m1', 'm2'] }],
}

/** The same as a file. */
export const labText = JSON.stringify(lab)
