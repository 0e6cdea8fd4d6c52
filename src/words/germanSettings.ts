/** The German of one setting. */
export interface SettingText {
  readonly name: string
  readonly meaning: string
  readonly where: string
}

const portPage = 'VMM-Setup, Seite „Portkonfiguration“'
const bmc = 'Der BMC; VMM bekommt denselben Port genannt, wenn der Host bereitgestellt wird'

/** What the catalogue's settings say, in German, by their ids. */
export const germanSettings: Readonly<Record<string, SettingText>> = {
  'wcf-console': {
    name: 'Port der Konsole',
    meaning: 'Der Port des VMM-Servers für die Konsole (IndigoTcpPort); die Konsole bekommt denselben genannt.',
    where: `${portPage}; Setup der Konsole`,
  },
  'wcf-https': {
    name: 'WCF-Port über HTTPS',
    meaning: 'Der Port des VMM-Servers für Agents in Windows PE und die Konsole (IndigoHTTPSPort).',
    where: portPage,
  },
  'wcf-nettcp': {
    name: 'WCF-Port über NET.TCP',
    meaning: 'Der Port des VMM-Servers für Windows Deployment Services und die Konsole (IndigoNETTCPPort).',
    where: portPage,
  },
  'wcf-http': {
    name: 'WCF-Port über HTTP',
    meaning:
      'Der Port des VMM-Servers für den Zeitabgleich der Agents in Windows PE und für die Konsole (IndigoHTTPPort).',
    where: portPage,
  },
  wsman: {
    name: 'Steuerungsport des Agents',
    meaning: 'Der Port, auf dem VMM seine Agents mit WS-Management über HTTP steuert (WSManTcpPort).',
    where: portPage,
  },
  bits: {
    name: 'Port der Dateiübertragung',
    meaning: 'Der BITS-Port des VMM-Servers, der Hosts, Bibliotheksserver und Dateiserver (BitsTcpPort).',
    where: portPage,
  },
  sql: {
    name: 'Port von SQL Server',
    meaning: 'Der Port, auf dem die Instanz mit der VMM-Datenbank empfängt.',
    where: 'SQL Server; VMM-Setup, Seite „Datenbankkonfiguration“',
  },
  vmconnect: {
    name: 'Port zum Verbinden mit virtuellen Maschinen',
    meaning: 'Der Port, auf dem ein Hyper-V-Host die Bildschirme seiner virtuellen Maschinen anbietet.',
    where: 'VMM-Konsole, Eigenschaften des Hosts',
  },
  vcenter: {
    name: 'Port von vCenter',
    meaning: 'Der Port der VMware Web Services auf dem vCenter Server.',
    where: 'VMM-Konsole, beim Hinzufügen des vCenter Servers',
  },
  'bmc-ipmi': {
    name: 'Port des BMC für IPMI',
    meaning: 'Der UDP-Port, auf dem ein Baseboard Management Controller auf IPMI und DCMI antwortet.',
    where: bmc,
  },
  'bmc-smash': {
    name: 'Port des BMC für SMASH',
    meaning: 'Der TCP-Port, auf dem ein Baseboard Management Controller auf SMASH über WS-Management antwortet.',
    where: bmc,
  },
  'rpc-dynamic': {
    name: 'Dynamischer Portbereich',
    meaning: 'Die Ports, die Windows an RPC-Server und an SQL-Instanzen ohne festen Port vergibt.',
    where: 'Windows auf den Computern, die empfangen',
  },
  'tftp-sessions': {
    name: 'Bereich der TFTP-Sitzungen',
    meaning: 'Die UDP-Ports, auf denen Windows Deployment Services TFTP-Übertragungen und Multicasts fortsetzt.',
    where: 'Windows Deployment Services auf dem PXE-Server',
  },
  'sql-endpoint': {
    name: 'Endpunkt der SQL-Replikate',
    meaning:
      'Der Port des Endpunkts zwischen den Replikaten einer Verfügbarkeitsgruppe; SQL Server hat keinen Standard, dieser steht in Microsofts Beispielen.',
    where: 'SQL Server, beim Anlegen des Endpunkts',
  },
  'smi-s': {
    name: 'Port des SMI-S-Anbieters',
    meaning:
      'Der Port des Speicheranbieters, den dessen Hersteller festlegt; hier steht der aus Microsofts Beispiel für HTTPS.',
    where: 'Der Speicheranbieter; VMM-Konsole, beim Hinzufügen des Speichergeräts',
  },
  ipam: {
    name: 'Port des IPAM-Servers',
    meaning: 'Der Port, auf dem der IPAM-Server VMM antwortet; hier steht der aus Microsofts Cmdlet-Beispiel.',
    where: 'Der IPAM-Server; VMM-Konsole, in der Verbindungszeichenfolge',
  },
}
