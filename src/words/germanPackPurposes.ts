const rangeAfter135 =
  'RPC geht auf einem Port dieses Bereichs weiter, nachdem der Endpoint Mapper auf 135 ihn genannt hat'
const mapper = 'der Endpoint Mapper nennt den Port, mit dem es weitergeht.'
const asHost = 'dass es die Ports eines Hosts sind, ist erschlossen.'
const conversion = 'dass es der Umwandlung virtueller Maschinen dient, ist erschlossen.'
const unsaid = 'die spätere Ausgabe nennt die Zeile, ohne zu sagen wofür.'

/** The same texts for several rules, whose ids begin alike. */
const each = (begin: string, ends: readonly string[], text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(ends.map((end) => [`${begin}-${end}`, text]))

/** What goes between the nodes of a cluster. */
const cluster = (nodes: string): Readonly<Record<string, string>> => ({
  [`${nodes}-node-cluster-udp`]:
    'Die Knoten eines Failoverclusters tauschen Lebenszeichen und Nachrichten des Clusterdienstes aus.',
  [`${nodes}-node-cluster-tcp`]: 'Ein Knoten tritt dem Failovercluster bei.',
  [`${nodes}-node-rpc`]: `Die Knoten eines Failoverclusters rufen einander mit RPC auf; ${mapper}`,
  [`${nodes}-node-rpc-dynamic`]:
    'RPC zwischen den Knoten geht auf einem Port dieses Bereichs weiter; das Dokument nennt den Bereich für UDP, TCP ist aus RPC erschlossen.',
  [`${nodes}-node-dynamic-udp`]:
    'Das Dokument nennt zufällig vergebene hohe UDP-Ports zwischen den Knoten eines Failoverclusters.',
  [`${nodes}-node-netbios-name`]: 'Das Verwaltungswerkzeug des Failoverclusters findet die Knoten über ihre Namen.',
  [`${nodes}-node-smb`]: 'Die Prüfung eines Failoverclusters braucht SMB zwischen seinen Knoten in beiden Richtungen.',
  [`${nodes}-node-ping`]: 'Die Prüfung eines Failoverclusters pingt dessen Knoten mit ICMPv4 und ICMPv6.',
})

/**
 * What a computer wants of domain controllers and DNS servers.
 * @param on it after „auf“
 */
const directory = (id: string, computer: string, on: string): Readonly<Record<string, string>> => ({
  ...each(id, ['dns-tcp', 'dns-udp'], `DNS: ${computer} schlägt Namen und Domänencontroller nach.`),
  ...each(
    `${id}-dc`,
    ['kerberos-tcp', 'kerberos-udp'],
    `Kerberos: ${computer} meldet sich an und weist sich anderen gegenüber aus.`,
  ),
  ...each(
    `${id}-dc`,
    ['ldap-tcp', 'ldap-udp'],
    `LDAP: ${computer} findet Domänencontroller und liest Active Directory.`,
  ),
  [`${id}-dc-ldaps`]: `LDAP über SSL: ${computer} liest Active Directory über eine verschlüsselte Verbindung.`,
  [`${id}-dc-global-catalog`]: `Global Catalog: ${computer} findet Objekte der ganzen Gesamtstruktur.`,
  [`${id}-dc-global-catalog-ssl`]: `Global Catalog über SSL: ${computer} findet Objekte der ganzen Gesamtstruktur über eine verschlüsselte Verbindung.`,
  [`${id}-dc-smb`]: `SMB: ${computer} liest Gruppenrichtlinien und Anmeldeskripte vom Domänencontroller.`,
  [`${id}-dc-rpc`]: `RPC: ${computer} ruft den Domänencontroller auf; ${mapper}`,
  [`${id}-dc-rpc-dynamic`]: `RPC: ${computer} macht auf einem Port dieses Bereichs weiter, nachdem der Endpoint Mapper auf 135 ihn genannt hat.`,
  [`${id}-dc-ping`]: `ICMP: ${computer} pingt den Domänencontroller für Gruppenrichtlinien.`,
  [`${id}-dc-web-services`]: `Das PowerShell-Modul von Active Directory auf ${on} benutzt die Webdienste des Verzeichnisdienstes.`,
})

const agentPush = ['agent', 'rpc', 'rpc-dynamic', 'netbios-name', 'netbios', 'smb']
const wsusPorts = ['80', '443', '8530', '8531']
const scanned = 'wird auf Updates geprüft: Sein Windows-Update-Agent fragt WSUS und holt, was fehlt.'

/** What the rules of packs are for, in German, by their ids. */
export const germanPackPurposes: Readonly<Record<string, string>> = {
  'vmm-host-rpc-dynamic': `${rangeAfter135}.`,
  'vmm-file-rpc-dynamic': `${rangeAfter135}.`,
  'vmm-library-rpc': `VMM erreicht seinen Agent auf dem Bibliotheksserver mit RPC; ${mapper}`,
  'vmm-library-rpc-dynamic': `${rangeAfter135}.`,
  'host-host-bits':
    'Ein Host überträgt die Dateien einer virtuellen Maschine zu einem anderen, wenn sie über das Netz verschoben wird.',
  'host-host-live-migration':
    'Ein Host verschiebt eine laufende virtuelle Maschine mit der Livemigration von Hyper-V auf einen anderen.',
  'host-host-migration-smb':
    'Ein Host verschiebt den Arbeitsspeicher oder die Daten einer virtuellen Maschine mit SMB auf einen anderen.',
  ...cluster('host'),
  ...cluster('vmm'),
  ...cluster('sql'),
  ...cluster('file'),
  'remote-library-winrm-http-80':
    'VMM ruft Windows Remote Management auf dem alten Port auf, der nur antwortet, wo der Kompatibilitätslistener an ist.',
  'remote-library-rpc': `VMM erreicht seinen Agent auf dem Bibliotheksserver mit RPC; ${mapper}`,
  'remote-library-netbios':
    'VMM erreicht seinen Agent auf dem Bibliotheksserver mit SMB über NetBIOS, wo SMB auf 445 nicht zu haben ist.',
  'remote-library-smb': 'VMM erreicht seinen Agent auf dem Bibliotheksserver mit SMB.',
  'remote-library-wsman': 'VMM steuert seinen Agent auf dem Bibliotheksserver mit WS-Management über HTTP.',
  'remote-library-wsman-https': 'VMM steuert seinen Agent auf dem Bibliotheksserver mit WS-Management über HTTPS.',
  'host-library-bits':
    'Ein Host in einer nicht vertrauten Domäne oder einem Perimeternetz verbindet sich zur Dateiübertragung mit dem Bibliotheksserver.',
  'vmm-vcenter-https': 'VMM verwaltet die VMware-Hosts über ihren vCenter Server.',
  'vcenter-vmm-https': `Der vCenter Server verbindet sich mit dem VMM-Server; ${unsaid}`,
  'vmm-esxi-sftp': 'VMM überträgt Dateien mit SFTP zum ESXi-Host.',
  'esxi-host-https': `Der ESXi-Host verbindet sich mit dem Hyper-V-Host; ${conversion}`,
  'esxi-host-smb': `Der ESXi-Host verbindet sich mit SMB mit dem Hyper-V-Host; ${conversion}`,
  'esxi-vmm-https': `Der ESXi-Host verbindet sich mit dem VMM-Server; ${unsaid}`,
  ...each('host-wsus', wsusPorts, `Der Host ${scanned}`),
  ...each('library-wsus', wsusPorts, `Der Bibliotheksserver ${scanned}`),
  ...each('pxe-wsus', wsusPorts, `Der PXE-Server ${scanned}`),
  ...each(
    'wsus-microsoft-update',
    ['80', '443'],
    'WSUS holt Updates und ihre Beschreibungen von Microsoft Update, unter den Adressen, die Microsoft nennt.',
  ),
  'wsus-upstream-8530':
    'WSUS holt Updates und ihre Beschreibungen vom übergeordneten WSUS-Server, wo dieser HTTP benutzt.',
  'wsus-upstream-8531':
    'WSUS holt Updates und ihre Beschreibungen vom übergeordneten WSUS-Server, wo dieser HTTPS benutzt.',
  'bare-metal-pxe-dhcp':
    'Ein Computer, der aus dem Netz startet, fragt den PXE-Server mit DHCP nach seiner Startdatei.',
  'bare-metal-pxe-tftp': 'Ein Computer, der aus dem Netz startet, holt seine Startdateien mit TFTP.',
  'bare-metal-pxe-binl':
    'Ein Computer, der aus dem Netz startet, fragt den PXE-Server unmittelbar, sobald er eine Adresse hat.',
  'bare-metal-pxe-tftp-sessions':
    'Eine TFTP-Übertragung geht auf einem Port dieses Bereichs weiter, den auch Multicast benutzt.',
  'vmm-pxe-winrm-http-80': `VMM ruft Windows Remote Management auf dem PXE-Server auf dem alten Port auf; ${asHost}`,
  'vmm-pxe-rpc': `VMM installiert und erreicht seinen Agent auf dem PXE-Server mit RPC; ${asHost}`,
  'vmm-pxe-rpc-dynamic': `${rangeAfter135}; ${asHost}`,
  'vmm-pxe-netbios': `VMM kopiert seinen Agent mit SMB über NetBIOS auf den PXE-Server, wo 445 nicht zu haben ist; ${asHost}`,
  'vmm-pxe-smb': `VMM kopiert das Installationsprogramm seines Agents auf den PXE-Server; ${asHost}`,
  'vmm-pxe-bits': `VMM überträgt Dateien, etwa das Abbild von Windows PE, zum PXE-Server; ${asHost}`,
  'vmm-pxe-wsman': `VMM steuert seinen Agent auf dem PXE-Server mit WS-Management über HTTP; ${asHost}`,
  'vmm-pxe-wsman-https': `VMM steuert seinen Agent auf dem PXE-Server mit WS-Management über HTTPS; ${asHost}`,
  ...directory('vmm', 'der VMM-Server', 'dem VMM-Server'),
  ...directory('console', 'der Computer der Konsole', 'dem Computer der Konsole'),
  ...directory('host', 'der Host', 'dem Host'),
  ...directory('file', 'der Dateiserver', 'dem Dateiserver'),
  'vmm-sql-browser': 'VMM fragt SQL Server Browser, auf welchem Port die benannte Instanz gerade empfängt.',
  'vmm-sql-dynamic':
    'VMM liest und schreibt seine Datenbank auf dem Port, den die benannte Instanz beim letzten Start genommen hat.',
  'sql-sql-endpoint':
    'Die Replikate einer Always-On-Verfügbarkeitsgruppe senden einander die Änderungen der VMM-Datenbank.',
  'storage-smis-cim': 'Der Dienst zur Speicherverwaltung verwaltet das Speichersystem durch dessen SMI-S-Anbieter.',
  'vmm-smis-cim':
    'Der Dienst zur Speicherverwaltung auf dem VMM-Server verwaltet das Speichersystem durch dessen SMI-S-Anbieter.',
  'host-file-smb': 'Der Host bewahrt virtuelle Maschinen in SMB-Freigaben des Dateiservers auf.',
  'vmm-scom-sdk':
    'VMM und die Operations-Konsole auf dem VMM-Server verbinden sich mit dem Verwaltungsserver von Operations Manager.',
  'vmm-scom-agent': 'Der Agent von Operations Manager auf dem VMM-Server berichtet dem Verwaltungsserver.',
  ...each(
    'scom-vmm',
    agentPush,
    'Der Verwaltungsserver von Operations Manager installiert und repariert seinen Agent auf dem VMM-Server.',
  ),
  'host-scom-agent': 'Der Agent von Operations Manager auf dem Host berichtet dem Verwaltungsserver.',
  ...each(
    'scom-host',
    agentPush,
    'Der Verwaltungsserver von Operations Manager installiert und repariert seinen Agent auf dem Host.',
  ),
  'portal-spf-https': 'Ein Portal oder ein anderer Client ruft die Webdienste von Service Provider Foundation auf.',
  'spf-vmm-wcf':
    'Service Provider Foundation verwaltet virtuelle Maschinen durch VMM; dass es den Port der Konsole benutzt, ist erschlossen.',
  'vmm-ipam-service': 'VMM hält seine Adressräume und logischen Netze mit dem IPAM-Server im Einklang.',
  'vmm-ipam-winrm':
    'VMM verwaltet den IPAM-Server mit Windows Remote Management; der Port ist aus dessen Standard erschlossen.',
}
