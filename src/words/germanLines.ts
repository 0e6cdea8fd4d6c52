/** What the catalogue calls the use of a connection, in German, by its English. */
export const germanChannels: Readonly<Record<string, string>> = {
  agent: 'Agent',
  'file transfer': 'Dateiübertragung',
  control: 'Steuerung',
  reachability: 'Erreichbarkeit',
  data: 'Daten',
  database: 'Datenbank',
  configuration: 'Konfiguration',
  'power control': 'Ein- und Ausschalten',
  console: 'Konsole',
  'time sync': 'Zeitabgleich',
  PXE: 'PXE',
  'VM screen': 'VM-Bildschirm',
  VMware: 'VMware',
  'live migration': 'Livemigration',
  cluster: 'Cluster',
  conversion: 'Umwandlung',
  updates: 'Updates',
  'network boot': 'Start aus dem Netz',
  directory: 'Verzeichnisdienst',
  replication: 'Replikation',
  storage: 'Speicher',
  monitoring: 'Überwachung',
  'agent push': 'Verteilen des Agents',
  'service provider': 'Dienstanbieter',
  network: 'Netz',
}

const later = 'ihn später zu ändern bedeutet, den VMM-Server neu zu installieren.'
const inConsole = 'Wird in der VMM-Konsole beim Hinzufügen des vCenter Servers angegeben'
const onSite = 'Wird an der WSUS-Website eingestellt;'

/** Whether and where the ports of rules can be changed, in German, by the English sentence that many of them share. */
export const germanChanges: Readonly<Record<string, string>> = {
  'Cannot be changed: the port belongs to Windows, and VMM setup does not offer it.':
    'Nicht zu ändern: Der Port gehört Windows, und das VMM-Setup bietet ihn nicht an.',
  'Chosen in VMM setup for all file transfer; changing it later means reinstalling the VMM server.': `Wird im VMM-Setup für alle Dateiübertragungen gewählt; ${later}`,
  'Chosen in VMM setup for all hosts and file servers; changing it later means reinstalling the VMM server.': `Wird im VMM-Setup für alle Hosts und Dateiserver gewählt; ${later}`,
  'Cannot be changed: VMM setup preassigns 5986 and allows no other use of it.':
    'Nicht zu ändern: Das VMM-Setup belegt 5986 vor und erlaubt keine andere Verwendung.',
  'There is no port to change; echo requests are allowed in Windows Firewall and on network devices.':
    'Es gibt keinen Port zu ändern; Echo-Anfragen werden in der Windows-Firewall und auf Netzwerkgeräten erlaubt.',
  'Cannot be changed by a documented way: the article prints “Registry”, later editions say that it is fixed.':
    'Auf keinem dokumentierten Weg zu ändern: Der Artikel druckt „Registry“, spätere Ausgaben sagen, dass er fest ist.',
  'Cannot be changed, as later editions of the article say.':
    'Nicht zu ändern, wie spätere Ausgaben des Artikels sagen.',
  'Set on the WSUS web site; VMM is told the same port when the update server is added.': `${onSite} VMM bekommt denselben Port genannt, wenn der Updateserver hinzugefügt wird.`,
  'Set in SQL Server and given on the Database configuration page of VMM setup.':
    'Wird in SQL Server eingestellt und auf der Seite „Datenbankkonfiguration“ des VMM-Setups angegeben.',
  'Belongs to the load balancer’s provider; VMM is told the port when the load balancer is added.':
    'Gehört zum Anbieter des Load Balancers; VMM bekommt den Port genannt, wenn der Load Balancer hinzugefügt wird.',
  'Set on the BMC; VMM is told the same port when the host is deployed.':
    'Wird am BMC eingestellt; VMM bekommt denselben Port genannt, wenn der Host bereitgestellt wird.',
  'Chosen in VMM setup and given to the agent on the host; changing it later means reinstalling the VMM server.': `Wird im VMM-Setup gewählt und dem Agent auf dem Host angegeben; ${later}`,
  'Chosen in VMM setup and given in console setup; changing it later means reinstalling the VMM server.': `Wird im VMM-Setup gewählt und im Setup der Konsole angegeben; ${later}`,
  'Chosen in VMM setup as a port of the VMM server; changing it later means reinstalling it.': `Wird im VMM-Setup als Port des VMM-Servers gewählt; ${later}`,
  'A property of each host in the VMM console: its remote connection port.':
    'Eine Eigenschaft jedes Hosts in der VMM-Konsole: sein Port für Remoteverbindungen.',
  'Given in the VMM console when the vCenter server is added.': `${inConsole}.`,
  'The range is set in Windows on the listening computer, where it can be narrowed.':
    'Der Bereich wird in Windows auf dem Computer eingestellt, der empfängt; dort lässt er sich einengen.',
  'Cannot be changed: the port belongs to Windows.': 'Nicht zu ändern: Der Port gehört Windows.',
  'The document that lists the port names no way to change it.':
    'Das Dokument, das den Port nennt, sagt nicht, wie er sich ändern lässt.',
  'Given in the VMM console when the vCenter server is added; the later edition calls it fixed.': `${inConsole}; die spätere Ausgabe nennt ihn fest.`,
  'Cannot be changed, as the document that lists the port says.':
    'Nicht zu ändern, wie das Dokument sagt, das den Port nennt.',
  'Set on the WSUS web site; the clients are told the same port.': `${onSite} die Clients bekommen denselben Port genannt.`,
  'Cannot be changed: Microsoft Update listens on this port.':
    'Nicht zu ändern: Microsoft Update empfängt auf diesem Port.',
  'Set on the web site of the WSUS server above.': 'Wird an der Website des übergeordneten WSUS-Servers eingestellt.',
  'The range is set in Windows Deployment Services on the PXE server.':
    'Der Bereich wird in Windows Deployment Services auf dem PXE-Server eingestellt.',
  'Cannot be changed: SQL Server Browser always listens on 1434.':
    'Nicht zu ändern: SQL Server Browser empfängt immer auf 1434.',
  'SQL Server Configuration Manager can give the instance a fixed port, which replaces this range by one line.':
    'SQL Server Configuration Manager kann der Instanz einen festen Port geben; eine Zeile ersetzt dann diesen Bereich.',
  'Chosen by the administrator when the endpoint is made in SQL Server; there is no default.':
    'Wird vom Administrator beim Anlegen des Endpunkts in SQL Server gewählt; es gibt keinen Standard.',
  'Belongs to the provider; VMM is told the port when the storage device is added.':
    'Gehört zum Anbieter; VMM bekommt den Port genannt, wenn das Speichergerät hinzugefügt wird.',
  'Can be set when Operations Manager is set up.': 'Lässt sich beim Einrichten von Operations Manager einstellen.',
  'Set on the IPAM server; VMM is told another port in the connection string.':
    'Wird am IPAM-Server eingestellt; ein anderer Port wird VMM in der Verbindungszeichenfolge genannt.',
}

/** Why no setting may have one of the reserved ports, in German, by the port. */
export const germanReserved: Readonly<Record<string, string>> = {
  5986: 'Das VMM-Setup belegt 5986 vor und erlaubt keine andere Verwendung.',
}
