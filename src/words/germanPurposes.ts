import { germanPackPurposes } from './germanPackPurposes.ts'

const oldPort =
  'VMM ruft Windows Remote Management auf dem alten Port auf, der nur antwortet, wo der Kompatibilitätslistener an ist.'
const agentByRpc =
  'VMM installiert und erreicht seinen Agent mit RPC und WMI; der Endpoint Mapper nennt den Port, mit dem es weitergeht.'
const installerByNetbios =
  'VMM kopiert das Installationsprogramm des Agents mit SMB über NetBIOS, wo SMB auf 445 nicht zu haben ist.'
const installerBySmb = 'VMM kopiert das Installationsprogramm des Agents in eine administrative Freigabe.'
const guests = 'den es in virtuellen Maschinen einer Dienstvorlage und in solchen mit Linux gibt.'
const importsUpdates = 'VMM liest den Updatekatalog von WSUS ein, wo WSUS die Standardwebsite benutzt.'
const managesUpdates = 'VMM verwaltet WSUS und liest dessen Updatekatalog ein, wo WSUS eine eigene Website benutzt.'
const besideConsole = 'Der Artikel nennt diesen Port neben dem der Konsole für deren Verbindungen'
const server = 'VMM findet den physischen Server und schaltet ihn über seinen BMC ein und aus, wo dieser'

/** What the catalogue's rules are for, in German, by their ids. */
export const germanPurposes: Readonly<Record<string, string>> = {
  'vmm-host-winrm-http-80': oldPort,
  'vmm-host-rpc': agentByRpc,
  'vmm-host-netbios': installerByNetbios,
  'vmm-host-smb': installerBySmb,
  'vmm-host-bits':
    'VMM überträgt Dateien, etwa virtuelle Festplatten, zwischen seinem Server und dem Host mit BITS über HTTPS.',
  'vmm-host-wsman': 'VMM steuert seinen Agent auf dem Host mit WS-Management über HTTP.',
  'vmm-host-wsman-https':
    'VMM steuert seinen Agent auf dem Host mit WS-Management über HTTPS, das Hosts in einem Perimeternetz von sich aus benutzen.',
  'vmm-host-ping': 'VMM pingt den Host; nötig sind nur Echo-Anfragen und ihre Antworten.',
  'vmm-guest-bits': `VMM überträgt Dateien zu seinem Gast-Agent, ${guests}`,
  'vmm-guest-wsman': `VMM steuert seinen Gast-Agent, ${guests}`,
  'vmm-esx-sftp':
    'VMM überträgt Dateien mit SFTP zu einem alten ESX-Host; VMM 2016 unterstützt solche Hosts nicht mehr.',
  'vmm-esxi-https':
    'VMM überträgt Daten, etwa die Dateien virtueller Maschinen, zwischen seinem Server und dem ESXi-Host.',
  'vmm-wsus-http-80': importsUpdates,
  'vmm-wsus-https-443': importsUpdates,
  'vmm-wsus-http-8530': managesUpdates,
  'vmm-wsus-https-8531': managesUpdates,
  'vmm-sql-tds': 'VMM liest und schreibt seine Datenbank.',
  'vmm-lb-http':
    'VMM konfiguriert den Load Balancer durch den Anbieter seines Herstellers, wo der Anbieter HTTP benutzt.',
  'vmm-lb-https':
    'VMM konfiguriert den Load Balancer durch den Anbieter seines Herstellers, wo der Anbieter HTTPS benutzt.',
  'vmm-library-bits':
    'VMM überträgt Dateien, etwa virtuelle Festplatten und ISO-Abbilder, zwischen seinem Server und der Bibliothek.',
  'library-host-bits': 'Die Bibliothek überträgt Dateien, etwa virtuelle Festplatten und ISO-Abbilder, zum Host.',
  'vmm-bmc-smash': `${server} SMASH spricht.`,
  'vmm-bmc-ipmi': `${server} IPMI spricht.`,
  'host-vmm-bits':
    'Der Host verbindet sich zur Dateiübertragung mit dem VMM-Server, wo er in einer nicht vertrauten Domäne oder einem Perimeternetz steht.',
  'console-vmm-8100':
    'Administratoren verbinden die Konsole mit dem VMM-Server; das Setup der Konsole fragt nach diesem Port.',
  'console-vmm-8101': `${besideConsole}, über HTTPS.`,
  'console-vmm-8102': `${besideConsole}, über NET.TCP.`,
  'console-vmm-8103': `${besideConsole}, über HTTP.`,
  'winpe-vmm-control':
    'Der Agent in Windows PE auf einem Bare-Metal-Server verbindet sich mit dem VMM-Server, der die Bereitstellung steuert.',
  'winpe-vmm-time': 'Der Agent in Windows PE auf einem Bare-Metal-Server holt die Zeit vom VMM-Server.',
  'wds-vmm-pxe':
    'Der PXE-Anbieter auf dem WDS-Server fragt den VMM-Server, ob ein Computer, der aus dem Netz startet, bereitgestellt werden darf.',
  'console-host-vmconnect':
    'Administratoren sehen und benutzen den Bildschirm einer virtuellen Maschine, unmittelbar vom Computer der Konsole zum Host.',
  'console-vcenter-https': 'Die Konsole spricht mit VMware Web Services auf dem vCenter Server.',
  'vmm-file-winrm-http-80': oldPort,
  'vmm-file-rpc': agentByRpc,
  'vmm-file-netbios': installerByNetbios,
  'vmm-file-smb': installerBySmb,
  'vmm-file-bits':
    'VMM überträgt Dateien, etwa virtuelle Festplatten, zwischen seinem Server und dem Dateiserver mit BITS über HTTPS.',
  'vmm-file-wsman': 'VMM steuert seinen Agent auf dem Dateiserver mit WS-Management über HTTP.',
  'vmm-file-wsman-https': 'VMM steuert seinen Agent auf dem Dateiserver mit WS-Management über HTTPS.',
  ...germanPackPurposes,
}
