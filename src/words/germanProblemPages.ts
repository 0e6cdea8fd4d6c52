import type { ProblemKind } from '#flows/problem.ts'
import type { ProblemPage } from '#flows/problemPages.ts'

/** What the help says about each kind of problem, in German; the documents that say so stand with the English. */
export const germanProblemPages: Readonly<Record<ProblemKind, Omit<ProblemPage, 'source'>>> = {
  'no-vmm-server': {
    heading: 'Kein VMM-Verwaltungsserver',
    why: 'Fast jeder Datenfluss des Artikels beginnt oder endet am VMM-Server. Ohne ihn ist der Antrag fast leer; das sieht vollständig aus und ist es nicht.',
    mend: 'Eine Maschine mit der Rolle „VMM management server“ hinzufügen und verbinden.',
  },
  'machine-not-connected': {
    heading: 'Eine Maschine ist nicht verbunden',
    why: 'Nur Verbindungen haben Ports. Was diese Maschine braucht, steht nicht im Antrag.',
    mend: 'Mit den Maschinen verbinden, mit denen sie spricht, oder entfernen.',
  },
  'link-without-ports': {
    heading: 'Eine Verbindung braucht keinen Port',
    why: 'Entweder kennen die Regeln nichts zwischen diesen Rollen, oder eine Entscheidung hat alles weggelassen, oder die Ports stehen in einem Regelpaket, das aus ist.',
    mend: 'Das Problem nennt die Entscheidung oder das Regelpaket. Sonst die Rollen prüfen oder die Verbindung entfernen.',
  },
  'member-without-address': {
    heading: 'Ein Computer hat keine Adresse',
    why: 'Eine Firewallregel braucht auf beiden Seiten eine Adresse. Die Zeilen bleiben im Antrag, als MISSING gekennzeichnet und gezählt, und ein Netzwerkteam schickt sie zurück.',
    mend: 'Eine IP-Adresse, ein Netz, einen Bereich oder einen vollen Namen angeben.',
  },
  'machine-without-members': {
    heading: 'Eine Maschine hat keine Computer',
    why: 'Eine Maschine steht für ihre Mitglieder; ohne eines gibt es keine Adresse für den Antrag.',
    mend: 'Mindestens ein Mitglied mit Name und Adresse hinzufügen.',
  },
  'invalid-address': {
    heading: 'Eine Adresse ist nicht gültig',
    why: 'Programme lesen Formen wie 010.0.0.1 oder 127.1 verschieden, darum gibt Portolan keine davon weiter.',
    mend: 'Die Adresse in ihrer üblichen Form schreiben; wo eine gemeint ist, bietet das Feld sie an.',
  },
  'duplicate-address': {
    heading: 'Zwei Computer haben dieselbe Adresse',
    why: 'Eine von beiden ist falsch, oder die beiden sind ein Computer mit mehreren Rollen. Der Antrag würde mehr oder weniger erlauben, als gemeint ist.',
    mend: 'Die falsche berichtigen oder eine einzige Maschine mit mehreren Rollen daraus machen.',
  },
  'no-common-ip-version': {
    heading: 'Eine Seite ist IPv4, die andere IPv6',
    why: 'Ein Paket hat Adressen einer IP-Version. Eine Firewallregel von einer IPv4- zu einer IPv6-Adresse trifft auf nichts zu; wofür die Verbindung da ist, funktioniert also nicht, und ein Netzwerkteam weist die Zeile ab. Die Zeilen bleiben im Antrag, sind mit der Aktion None als NOT POSSIBLE gekennzeichnet und werden gezählt.',
    mend: 'Beiden Computern Adressen derselben Version geben. Ein Computer mit beiden steht am besten mit seinem vollen Namen da, der für beide gilt; ein Name wird nie gekennzeichnet.',
  },
  'invalid-cidr': {
    heading: 'Ein Netz einer Zone ist nicht gültig',
    why: 'Adressen lassen sich nicht damit vergleichen.',
    mend: 'Netze als Adresse und Präfixlänge angeben, etwa 10.0.1.0/24.',
  },
  'unknown-role': {
    heading: 'Eine Rolle ist nicht bekannt',
    why: 'Die Datei nennt eine Rolle, die dieser Katalog nicht hat. Sie bleibt erhalten und ergibt keine Datenflüsse.',
    mend: 'Eine Rolle aus der Palette wählen oder den Plan mit einer neueren Version öffnen.',
  },
  'machine-without-role': {
    heading: 'Eine Maschine hat keine Rolle',
    why: 'Regeln verbinden Rollen. Ohne eine kann niemand sagen, welche Ports die Maschine braucht.',
    mend: 'Ihr im Inspektor eine geben.',
  },
  'unknown-pack': {
    heading: 'Ein Regelpaket ist nicht bekannt',
    why: 'Die Datei schaltet ein Regelpaket ein, das dieser Katalog nicht hat. Es bleibt erhalten und ergibt keine Datenflüsse.',
    mend: 'Es ausschalten oder den Plan mit einer neueren Version öffnen.',
  },
  'broken-own-pack': {
    heading: 'Ein eigenes Regelpaket ist fehlerhaft',
    why: 'Für eigene Regelpakete gelten dieselben Regeln wie für den Katalog: bekannte Rollen, ein Transport, ein Port, der nicht so weit wie „alle“ ist, ein Zweck und eine Quelle. Was dahinter zurückbleibt, ergibt keine Datenflüsse.',
    mend: 'Die Datei des Regelpakets berichtigen und neu laden; ihr Schema ist als portolan-pack.schema.json veröffentlicht.',
  },
  'refused-own-flow': {
    heading: 'Ein von Hand hinzugefügter Datenfluss wird abgewiesen',
    why: 'Eine Zeile für eine Firewall braucht ein Ende, das die Verbindung aufbaut, einen Transport und einen Port. Was keinen hat, würde als „alle Ports“ gelesen und entfällt darum.',
    mend: 'Den Datenfluss an seiner Verbindung entfernen oder einen Port oder Bereich angeben.',
  },
  'unknown-choice': {
    heading: 'Eine Entscheidung ist nicht bekannt',
    why: 'Die Datei entscheidet etwas, wonach dieser Katalog nicht fragt, oder mit einer Antwort, die er nicht hat. Es gilt als offen: Alle Möglichkeiten werden beantragt.',
    mend: 'Noch einmal entscheiden.',
  },
  'unknown-setting': {
    heading: 'Eine Einstellung ist nicht bekannt',
    why: 'Die Datei legt einen Port fest, den dieser Katalog nicht hat. Er bleibt erhalten und ändert nichts.',
    mend: 'Ihn aus der Datei entfernen oder den Plan mit einer neueren Version öffnen.',
  },
  'refused-setting': {
    heading: 'Eine Portnummer wird abgewiesen',
    why: 'Das Produkt nimmt diesen Wert nicht an, darum wird der Standard beantragt. Das VMM-Setup belegt 5986 vor, und ein dynamischer Bereich, der bis zu den benannten Diensten reicht, würde sie alle öffnen.',
    mend: 'Einen Port oder Bereich angeben, den das Produkt annimmt.',
  },
  'address-outside-zone': {
    heading: 'Eine Adresse liegt außerhalb der Netze ihrer Zone',
    why: 'Die Zone entscheidet, welche Firewall ein Datenfluss überquert. Mit der falschen Zone geht der Antrag an die falsche Firewall oder an keine.',
    mend: 'Die Adresse berichtigen, ihr Netz der Zone hinzufügen oder die Maschine verschieben.',
  },
  'overlapping-cidrs': {
    heading: 'Zwei Zonen haben gemeinsame Adressen',
    why: 'Niemand kann sagen, zu welcher Zone eine Adresse in beiden gehört.',
    mend: 'Eines der Netze berichtigen oder die eine Zone in die andere einbetten.',
  },
  'machine-outside-zones': {
    heading: 'Eine Maschine steht in keiner Zone',
    why: 'Alle ihre Datenflüsse gelten als solche, die eine Firewall überqueren, die niemand genannt hat.',
    mend: 'In eine Zone ziehen oder eine im Inspektor wählen.',
  },
  'duplicate-name': {
    heading: 'Mehrere Maschinen tragen denselben Namen',
    why: 'Wer den Antrag liest, kann sie nicht unterscheiden.',
    mend: 'Jeder einen eigenen Namen geben oder eine einzige Maschine mit Mitgliedern daraus machen.',
  },
  'name-too-long': {
    heading: 'Der Name eines Servers hat mehr als 15 Zeichen',
    why: 'Die Namen des VMM-Servers, des SQL Servers und des VMM-Dienstes sind auf 15 Zeichen begrenzt.',
    mend: 'Einen kürzeren Computernamen wählen. Was hinter dem ersten Punkt steht, zählt nicht.',
  },
  'boundary-undecided': {
    heading: 'Noch ist nicht festgehalten, welche Firewall zwischen zwei Zonen steht',
    why: 'Die Zeilen dazwischen nennen keine Firewall, also weiß niemand, in wessen Ticket sie gehören.',
    mend: 'Die Firewall in der Tabelle der Grenzen nennen oder festhalten, dass dort keine steht.',
  },
  'choice-undecided': {
    heading: 'Eine Entscheidung ist offen',
    why: 'Alle dokumentierten Möglichkeiten werden beantragt, von denen manche nicht nötig sind: Ein Port zu viel ist eine Lücke.',
    mend: 'An der Maschine oder für den Plan entscheiden; jede Möglichkeit sagt, was sie hinzufügt und wegnimmt.',
  },
  'rpc-without-range': {
    heading: 'RPC ohne seinen dynamischen Bereich',
    why: 'Der Endpoint Mapper auf Port 135 verweist den Aufrufer auf einen Port des dynamischen Bereichs. Mit 135 allein scheitert die Verbindung an einer Firewall. Der Artikel lässt den Bereich weg; seine spätere Ausgabe nennt ihn.',
    mend: 'Das Regelpaket „Dynamische RPC-Ports“ einschalten und den Bereich in seiner Einstellung einengen, wo Windows so eingestellt ist.',
  },
  'plain-http': {
    heading: 'Unverschlüsseltes HTTP, wo es HTTPS gibt',
    why: 'WSUS und Load Balancer bieten beides an, und wer prüft, fragt, warum das unverschlüsselte nötig ist.',
    mend: 'Bei der Maschine, die empfängt, für SSL entscheiden.',
  },
  netbios: {
    heading: 'NetBIOS wird beantragt',
    why: 'Der Artikel nennt 139 neben 445. Windows überträgt SMB über 445 allein, und viele Netze verbieten 139.',
    mend: 'Entscheiden, die alten Ports des Agents wegzulassen, oder sie behalten und sagen warum.',
  },
  'obsolete-esx': {
    heading: 'ESX 3.x mit VMM 2016',
    why: 'Der Artikel nennt noch ESX 3.0/3.5. VMM 2016 verwaltet ESX und ESXi 5.1, 5.5 und 6.0.',
    mend: 'Die Rolle des Hosts ersetzen oder ihn entfernen.',
  },
  'esxi-without-vcenter': {
    heading: 'ESXi-Hosts ohne vCenter',
    why: 'VMM verwaltet vSphere-Hosts nur über den vCenter Server, der sie verwaltet.',
    mend: 'Den vCenter Server hinzufügen und verbinden.',
  },
  'clustered-perimeter-hosts': {
    heading: 'Hosts im Perimeter bilden einen Cluster',
    why: 'VMM verwaltet Hosts in einem Perimeternetz nur als einzelne Hosts.',
    mend: 'Die Hosts einzeln verwalten oder den Cluster in eine Domäne bringen, der die von VMM vertraut.',
  },
  'server-on-host': {
    heading: 'Der VMM-Server ist ein Hyper-V-Host',
    why: 'Die Dokumentation rät davon ab, VMM auf einem Server zu installieren, auf dem Hyper-V läuft.',
    mend: 'Den VMM-Server auf einen eigenen Computer oder in eine eigene virtuelle Maschine setzen.',
  },
  'crowded-server': {
    heading: 'SQL Server oder Bibliothek auf dem VMM-Server vieler Hosts',
    why: 'Ab 150 Hosts verlangt die Dokumentation einen eigenen VMM-Server, eine eigene Bibliothek und SQL Server an anderer Stelle.',
    mend: 'SQL Server und Bibliothek eigene Maschinen geben. Sie bringen Datenflüsse mit: sie verbinden.',
  },
  'too-many-hosts': {
    heading: 'Mehr Hosts, als mit VMM getestet wurden',
    why: 'VMM 2016 wurde mit 1.000 physischen Hosts getestet.',
    mend: 'Einen zweiten VMM-Server einplanen.',
  },
  'pxe-outside-subnet': {
    heading: 'Der PXE-Server steht in einer anderen Zone als die zu installierenden Maschinen',
    why: 'Der PXE-Server muss im Subnetz der Computer stehen, die er bereitstellt.',
    mend: 'Einen PXE-Server dorthin stellen, wo die zu installierenden Maschinen starten.',
  },
  'rejected-lines': {
    heading: 'Zeilen wurden abgelehnt',
    why: 'Sie stehen nicht im Antrag. Was VMM braucht und nicht bekommt, scheitert später, ohne den Port zu nennen.',
    mend: 'An jeder Zeile vermerken, warum, und was stattdessen geschieht.',
  },
  'ticket-details-missing': {
    heading: 'Das Ticket ist unvollständig',
    why: 'Ein Netzwerkteam fragt, wer das will, wem es gehört und wofür. PCI DSS 4.0, 1.2.5, verlangt zu jedem erlaubten Dienst einen geschäftlichen Grund.',
    mend: 'Die Angaben zum Ticket des Plans eintragen.',
  },
}
