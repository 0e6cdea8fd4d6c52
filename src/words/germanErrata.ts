/** The German of an erratum: what is meant, and why. What the article prints stays as it is printed. */
export interface ErratumText {
  readonly meant: string
  readonly why: string
}

/** What the catalogue's errata say, in German, by their ids. */
export const germanErrata: Readonly<Record<string, ErratumText>> = {
  E1: {
    meant: '8530 über HTTP oder 8531 über HTTPS.',
    why: '8540 ist ein Tippfehler: Es steht nur in den Entwürfen vom Dezember 2016, jede Ausgabe davor und danach sagt 8530. Es ist der Port ohne SSL, die Bezeichnung HTTPS gehört also allein zu 8531.',
  },
  E2: {
    meant:
      'Der VMM-Server pingt den Hyper-V-Host mit ICMP Echo, das keinen Port hat; erlaubt wird es in der Windows-Firewall und auf Netzwerkgeräten.',
    why: 'Die Zeile hat vier Zellen in einer Tabelle mit drei Spalten. Ein einen Tag älterer Entwurf nennt zuerst das Protokoll und dann NA für den Port. Eine dargestellte Seite lässt die vierte Zelle weg.',
  },
  E3: {
    meant:
      'CredSSP dient der Anmeldung in der WS-Management-Verbindung zum Dateiserver; es braucht keinen eigenen Port.',
    why: 'CredSSP ist ein Anmeldeverfahren von WinRM, kein Netzwerkprotokoll. Spätere Ausgaben lassen die Zeile weg.',
  },
  E4: {
    meant:
      'Der Bibliotheksserver sendet Dateien mit BITS auf 443 an Hyper-V-Hosts, ob er der VMM-Server selbst ist oder ein eigener Computer.',
    why: 'Wörtlich gelesen verbindet sich ein Computer mit sich selbst. Ausgaben davor und danach nennen den Bibliotheksserver als Quelle und den Hyper-V-Host als Ziel. Spätere Ausgaben nennen auch 443 von Hosts in einer nicht vertrauten Domäne oder einem Perimeternetz zum Bibliotheksserver und die Ports des Agents vom VMM-Server zu einem eigenen Bibliotheksserver; der Artikel hat beides nicht.',
  },
  E5: {
    meant: '443 über HTTPS.',
    why: 'Die Ausgabe für VMM 2012 sagt HTTPS, und 443 ist dessen Port; der Artikel und spätere Ausgaben drucken HTTP.',
  },
  E6: {
    meant: 'Die Ports 80, 135, 139 und 445 lassen sich in VMM nicht ändern.',
    why: 'Sie gehören Windows. Das VMM-Setup bietet sechs Ports an, diese sind nicht dabei; eine spätere Ausgabe sagt, dass sie sich nicht ändern lassen.',
  },
  E7: {
    meant: '5985 wird im VMM-Setup gewählt; 5986 steht fest.',
    why: 'Das Setup belegt 5986 vor und verbietet jede andere Verwendung; für Hosts geben spätere Ausgaben den beiden Ports je eine Zeile.',
  },
  E8: {
    meant: 'Der Port der Dateiübertragung wird im VMM-Setup gewählt.',
    why: 'Das Setup hat eine Angabe dafür (BitsTcpPort), und spätere Ausgaben sagen es für Hosts.',
  },
  E9: {
    meant: '443 zum Gast-Agent ist als fest anzusehen.',
    why: 'Spätere Ausgaben sagen, dass es sich nicht ändern lässt, und kein Dokument, das gefunden wurde, nennt einen Registrierungsschlüssel.',
  },
  E10: {
    meant: 'Die Zeile betrifft Hosts, die VMM 2016 nicht mehr unterstützt.',
    why: 'VMM 2016 verwaltet ESX und ESXi 5.1, 5.5 und 6.0. Frühere Ausgaben nennen die Registrierung als Ort, an dem sich der Port ändern lässt; spätere nennen ihn fest und führen stattdessen 22 für SFTP zu ESXi-Hosts auf.',
  },
  E11: {
    meant: 'Der Port wird beim Hinzufügen des Updateservers in VMM eingegeben und muss dem der WSUS-Website gleichen.',
    why: 'Spätere Ausgaben sagen, dass er sich aus VMM nicht ändern lässt; der Port gehört der Website auf dem WSUS-Server.',
  },
  E12: {
    meant: 'Der Port von SQL Server wird auf der Seite „Datenbankkonfiguration“ des VMM-Setups angegeben.',
    why: 'Spätere Ausgaben nennen das VMM-Setup als Ort, und das Setup hat das Feld.',
  },
  E13: {
    meant: 'Der Port wird im VMM-Setup gewählt, und der Agent auf dem Host muss denselben genannt bekommen.',
    why: 'Die lokale Installation des Agents fragt nach dem Port. Frühere Ausgaben nennen die Registrierung, spätere nichts.',
  },
  E14: {
    meant: 'Die Konsole baut diese Verbindungen auf, der VMM-Server empfängt. Der Artikel nennt sie zweimal.',
    why: 'Spätere Ausgaben lassen 8103 weg und verlangen die eingehende Regel auf dem Computer der Konsole, obwohl es die Ports sind, auf denen der VMM-Server empfängt. Die Artikel zur Installation nennen für die Konsole allein 8100; wer prüft, fragt darum vielleicht nach 8101–8103.',
  },
  E15: {
    meant: 'Der Agent in Windows PE baut die Verbindungen auf, wie der Artikel sagt.',
    why: 'Spätere Ausgaben drucken die umgekehrte Richtung. Die Ports werden im VMM-Setup als die festgelegt, auf denen der VMM-Server empfängt; der Artikel hat also recht.',
  },
  E16: {
    meant: 'Der PXE-Anbieter auf dem WDS-Server baut die Verbindung auf. Die Klammer ist ein Tippfehler.',
    why: 'Spätere Ausgaben drucken die umgekehrte Richtung. Das Setup beschreibt 8102 als eigenen Port des VMM-Servers für Windows Deployment Services; der Artikel hat also recht.',
  },
  E17: {
    meant:
      'Die Zeile gilt: Die Konsole verbindet sich unmittelbar mit dem Host, um den Bildschirm einer virtuellen Maschine zu zeigen.',
    why: 'Spätere Ausgaben lassen die Zeile weg, der Host hat die Eigenschaft mit dem Standard 2179 aber noch.',
  },
  E18: {
    meant: 'VMware Web Services sind die des vCenter Servers, erreicht über HTTPS.',
    why: 'Spätere Ausgaben ersetzen die Zeile durch eine Verbindung vom VMM-Server zu vCenter. Die Zeile des Artikels bleibt, weil er die Konsole als Quelle druckt.',
  },
  E19: {
    meant: 'Hyper-V-Hosts übertragen einander Dateien mit BITS auf 443.',
    why: 'Spätere Ausgaben haben eine Zeile dafür; das Verschieben einer virtuellen Maschine über das Netz benutzt BITS zwischen den beiden Hosts.',
  },
  E20: {
    meant: 'Der Dienst erreicht einen SMI-S-Anbieter mit CIM-XML auf einem Port, den dessen Hersteller festlegt.',
    why: 'Spätere Ausgaben haben eine Zeile dafür ohne Portnummer; solange der Anbieter nicht bekannt ist, gibt es also keine Zeile zu beantragen.',
  },
  E21: {
    meant:
      'Auf RPC auf 135 folgt eine Verbindung zu einem dynamischen Port, 49152–65535, wenn Windows nicht anders eingestellt ist.',
    why: 'Eine spätere Ausgabe sagt, dass VMM zu Hyper-V-Hosts, Dateiservern und Bibliotheksservern auf diesen Bereich angewiesen ist; der Endpoint Mapper auf 135 sagt dem Aufrufer nur, welchen Port er benutzen soll. Dass der Transport TCP ist, ist aus RPC erschlossen.',
  },
}

/** The rows that mean no packet, in German, by their ids. */
export const germanAnnotations: Readonly<Record<string, { readonly title: string; readonly sentence: string }>> = {
  'vmm-storage-wmi': {
    title: 'WMI, ein lokaler Aufruf',
    sentence:
      'Der VMM-Server ruft den Dienst zur Speicherverwaltung mit WMI auf seinem eigenen Computer auf, also wird kein Port geöffnet; der Anbieter hinter dem Dienst hat eigene Ports.',
  },
  'vmm-file-credssp': {
    title: 'CredSSP, ein Anmeldeverfahren',
    sentence:
      'Der VMM-Server meldet sich am Dateiserver mit CredSSP in der WS-Management-Verbindung an, also wird dafür kein Port geöffnet.',
  },
}
