/** The German of one pack. */
export interface PackText {
  readonly name: string
  readonly sentence: string
}

const noneWithin = 'Mitglieder einer Maschine bekommen untereinander keine Zeilen.'

/** What the catalogue's packs say, in German, by their ids. */
export const germanPacks: Readonly<Record<string, PackText>> = {
  'rpc-dynamic': {
    name: 'Dynamische RPC-Ports',
    sentence:
      'Fügt den dynamischen Portbereich hinzu, auf den RPC auf 135 führt, vom VMM-Server zu Hosts, Dateiservern und Bibliotheksservern, und für Bibliotheksserver 135 selbst.',
  },
  'host-to-host': {
    name: 'Host zu Host',
    sentence: `Fügt die Dateiübertragung zwischen verbundenen Hyper-V-Hosts hinzu, die das Verschieben virtueller Maschinen benutzt. ${noneWithin}`,
  },
  'live-migration': {
    name: 'Livemigration',
    sentence: `Fügt die Livemigration zwischen verbundenen Hyper-V-Hosts hinzu, auch über SMB. ${noneWithin}`,
  },
  'failover-cluster': {
    name: 'Failovercluster',
    sentence: `Fügt den Clusterverkehr zwischen verbundenen Knoten derselben Rolle hinzu: Hosts, VMM-, SQL- oder Dateiserver. ${noneWithin}`,
  },
  'remote-library': {
    name: 'Eigener Bibliotheksserver',
    sentence:
      'Fügt die Ports des Agents auf einem eigenen Bibliotheksserver hinzu, und die Dateiübertragung dorthin von Hosts in einer nicht vertrauten Domäne oder einem Perimeternetz.',
  },
  vmware: {
    name: 'VMware wie im späteren Artikel',
    sentence:
      'Fügt die Zeilen zwischen VMM, vCenter, ESXi- und Hyper-V-Hosts hinzu, die eine spätere Ausgabe des Artikels nennt.',
  },
  'wsus-clients': {
    name: 'WSUS-Clients',
    sentence: 'Fügt den Weg des Update-Agents von Hosts, Bibliotheksservern und PXE-Servern zu WSUS hinzu.',
  },
  'wsus-upstream': {
    name: 'Quelle von WSUS',
    sentence: 'Fügt den Weg von WSUS zu Microsoft Update oder zu einem übergeordneten WSUS-Server hinzu.',
  },
  'pxe-boot': {
    name: 'Start aus dem Netz',
    sentence: 'Fügt DHCP, PXE und TFTP von Bare-Metal-Computern zum PXE-Server hinzu, der in ihrem Subnetz steht.',
  },
  'pxe-agent': {
    name: 'Agent auf dem PXE-Server',
    sentence:
      'Fügt die Ports des Agents hinzu, den VMM auf einem PXE-Server installiert; dass es die Ports eines Hosts sind, ist erschlossen.',
  },
  directory: {
    name: 'Verzeichnisdienst und DNS',
    sentence:
      'Fügt den Weg des VMM-Servers, der Konsolen, Hosts und Dateiserver zu Domänencontrollern und DNS-Servern hinzu.',
  },
  'directory-powershell': {
    name: 'Verzeichnisdienst mit PowerShell',
    sentence:
      'Fügt Active Directory Web Services hinzu, für Computer, auf denen das PowerShell-Modul von Active Directory benutzt wird.',
  },
  'sql-browser': {
    name: 'Benannte SQL-Instanz',
    sentence: 'Fügt SQL Server Browser und den dynamischen Portbereich für eine Instanz ohne festen Port hinzu.',
  },
  'sql-always-on': {
    name: 'SQL Always On',
    sentence:
      'Fügt den Endpunkt zwischen SQL-Servern hinzu, die als Replikate verbunden sind; VMM erreicht den Namen des Listeners auf dem Port von SQL Server.',
  },
  'smi-s': {
    name: 'SMI-S-Speicher',
    sentence:
      'Fügt den Weg zum SMI-S-Anbieter eines Speichersystems hinzu, auf dem Port, den dessen Hersteller festlegt.',
  },
  'smb-storage': {
    name: 'SMB-Speicher',
    sentence: 'Fügt SMB von Hyper-V-Hosts zu Dateiservern hinzu, auf denen ihre virtuellen Maschinen liegen.',
  },
  scom: {
    name: 'Operations Manager',
    sentence:
      'Fügt die Überwachung durch System Center Operations Manager hinzu: die Verbindung von VMM dorthin und die der Agents.',
  },
  'scom-push': {
    name: 'Verteilen des Operations-Manager-Agents',
    sentence:
      'Fügt hinzu, was Operations Manager braucht, um seinen Agent über das Netz zu installieren; nicht nötig, wo er von Hand installiert wird.',
  },
  spf: {
    name: 'Service Provider Foundation',
    sentence: 'Fügt den Weg von Portalen zu Service Provider Foundation hinzu, und den von dort zum VMM-Server.',
  },
  ipam: {
    name: 'IPAM',
    sentence: 'Fügt den Weg des VMM-Servers zu einem Server für die Verwaltung der IP-Adressen hinzu.',
  },
}
