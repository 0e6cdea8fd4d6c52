/** What the core says of addresses, edits, lists, settings and rules that it does not take, in German; see `germanSentence`. */
export const germanRefusals: Readonly<Record<string, string>> = {
  'A network is written as an address, a slash and a prefix length, for example 10.0.0.0/24.':
    'Ein Netz wird als Adresse, Schrägstrich und Präfixlänge geschrieben, etwa 10.0.0.0/24.',
  '{} is one address; a network also has a prefix length, for example /24.':
    '{1} ist eine einzelne Adresse; ein Netz hat auch eine Präfixlänge, etwa /24.',
  'An address has at most {} characters; this text has {}.':
    'Eine Adresse hat höchstens {1} Zeichen; dieser Text hat {2}.',
  'The address is empty.': 'Die Adresse ist leer.',
  'An address stands here without brackets and without a port.': 'Eine Adresse steht hier ohne Klammern und ohne Port.',
  'The prefix length of an IPv{} network is a number from 0 to {}.':
    'Die Präfixlänge eines IPv{1}-Netzes ist eine Zahl von 0 bis {2}.',
  '{} is a host inside {}; write the network itself or the host alone.':
    '{1} ist ein Host in {2}; gemeint ist entweder das Netz selbst oder der Host allein.',
  'A range has two addresses with one hyphen between them.':
    'Ein Bereich besteht aus zwei Adressen mit einem Bindestrich dazwischen.',
  'Both ends of a range belong to the same IP version.': 'Beide Enden eines Bereichs haben dieselbe IP-Version.',
  'The range runs backwards: its first address is above its last.':
    'Der Bereich läuft rückwärts: Seine erste Adresse liegt über seiner letzten.',
  'A host name holds letters, digits, hyphens and dots; {} cannot stand in it.':
    'Ein Hostname besteht aus Buchstaben, Ziffern, Bindestrichen und Punkten; {1} kann nicht darin stehen.',
  'A host name has at most {} characters; this one has {}.': 'Ein Hostname hat höchstens {1} Zeichen; dieser hat {2}.',
  'A host name has no empty part before, between or after its dots.':
    'Ein Hostname hat keinen leeren Teil vor, zwischen oder hinter seinen Punkten.',
  'A part of a host name has at most {} characters; one here has {}.':
    'Ein Teil eines Hostnamens hat höchstens {1} Zeichen; hier hat einer {2}.',
  '{} starts or ends with a hyphen, which no part of a host name may.':
    '{1} beginnt oder endet mit einem Bindestrich, was kein Teil eines Hostnamens darf.',
  'A host name cannot end in a number: programs read it as an IPv4 address.':
    'Ein Hostname kann nicht auf eine Zahl enden: Programme lesen ihn als IPv4-Adresse.',
  '"any" is not a machine: a request names its addresses.':
    '„any“ ist keine Maschine: Ein Antrag nennt seine Adressen.',
  'a blank': 'ein Leerzeichen',
  'the character {}': 'das Zeichen {1}',
  'An IPv4 address has a number on each side of every dot.':
    'Eine IPv4-Adresse hat auf beiden Seiten jedes Punktes eine Zahl.',
  '{} is not a decimal number.': '{1} ist keine Dezimalzahl.',
  'An IPv4 address has four parts, and this one has {}.': 'Eine IPv4-Adresse hat vier Teile, diese hat {1}.',
  '{} has a leading zero, which some programs read as an octal number.':
    '{1} hat eine führende Null, was manche Programme als Oktalzahl lesen.',
  '{} is above 255, the highest part of an IPv4 address.': '{1} ist mehr als 255, der höchste Teil einer IPv4-Adresse.',
  'A zone id ("%…") has a meaning on one machine only, so it cannot stand in a request.':
    'Eine Zonenkennung („%…“) bedeutet nur auf einer einzigen Maschine etwas und kann nicht in einem Antrag stehen.',
  '"::" may stand only once in an IPv6 address.': '„::“ darf nur einmal in einer IPv6-Adresse stehen.',
  'An IPv6 address has eight groups, or fewer with one "::".':
    'Eine IPv6-Adresse hat acht Gruppen, oder weniger mit einem „::“.',
  'A group is missing beside a colon.': 'Neben einem Doppelpunkt fehlt eine Gruppe.',
  '{} is not a group of one to four hexadecimal digits.':
    '{1} ist keine Gruppe aus ein bis vier hexadezimalen Ziffern.',
  'Firewalls read {} as any address.': 'Firewalls lesen {1} als jede beliebige Adresse.',

  'ICMP has no ports.': 'ICMP hat keine Ports.',
  'A {} flow needs a port: without one it would be any.':
    'Ein Datenfluss über {1} braucht einen Port: Ohne einen wären es alle.',
  'It starts at no end of its connection.': 'Er beginnt an keinem Ende seiner Verbindung.',
  '“{}” is no port or range of ports.': '„{1}“ ist kein Port und kein Bereich von Ports.',
  'Firewalls read its range as any port.': 'Firewalls lesen seinen Bereich als jeden beliebigen Port.',
  own: 'eigener Datenfluss',
  'Added by hand': 'Von Hand hinzugefügt',
  'A pack of this plan with {}.': 'Ein Regelpaket dieses Plans mit {1}.',
  '{} rule': '{1} Regel',
  '{} rules': '{1} Regeln',
  'The pack does not say whether the port can be changed.': 'Das Regelpaket sagt nicht, ob sich der Port ändern lässt.',
  'The catalogue has no such setting.': 'Der Katalog hat keine solche Einstellung.',
  'a port, or two ports in order with a hyphen between them, each':
    'Ein Port oder zwei Ports in dieser Folge mit Bindestrich dazwischen, jeder eine Zahl',
  'a whole number': 'Eine ganze Zahl',
  '{} takes {} from {} to {}.': '{1}: {2} von {3} bis {4}.',
  '{} takes one port, not a range.': '{1}: ein einzelner Port, kein Bereich.',
  '{} begins above {}.': '{1}: beginnt oberhalb von {2}.',

  'There is no zone with the id {}.': 'Es gibt keine Zone mit der ID {1}.',
  'There is no machine with the id {}.': 'Es gibt keine Maschine mit der ID {1}.',
  'There is no link with the id {}.': 'Es gibt keine Verbindung mit der ID {1}.',
  'There is no note with the id {}.': 'Es gibt keine Notiz mit der ID {1}.',
  'There is no firewall with the id {}.': 'Es gibt keine Firewall mit der ID {1}.',
  'There is a zone with the id {} already.': 'Es gibt schon eine Zone mit der ID {1}.',
  'There is a machine with the id {} already.': 'Es gibt schon eine Maschine mit der ID {1}.',
  'There is a link with the id {} already.': 'Es gibt schon eine Verbindung mit der ID {1}.',
  'There is a note with the id {} already.': 'Es gibt schon eine Notiz mit der ID {1}.',
  'There is a firewall with the id {} already.': 'Es gibt schon eine Firewall mit der ID {1}.',
  'There is a request with the id {} already.': 'Es gibt schon einen Antrag mit der ID {1}.',
  'There is a view with the name {} already.': 'Es gibt schon eine Ansicht mit dem Namen {1}.',
  'A view needs a name.': 'Eine Ansicht braucht einen Namen.',
  'The machine has no member number {}.': 'Die Maschine hat kein Mitglied Nummer {1}.',
  'The link does not end at {}.': 'Die Verbindung endet nicht an {1}.',
  'No link of this plan has the flow {}.': 'Keine Verbindung dieses Plans hat den Datenfluss {1}.',
  '{} cannot be linked to itself.': '{1} lässt sich nicht mit sich selbst verbinden.',
  '{} and {} are linked already.': '{1} und {2} sind schon verbunden.',
  '{} cannot lie in {}: that is inside it.': '{1} kann nicht in {2} liegen: Das liegt selbst darin.',
  '{} is locked in its place. Unlock it first.': '{1} ist an ihrem Platz gesperrt. Zuerst entsperren.',
  'There is no room for it there.': 'Dort ist kein Platz dafür.',
  'A zone has no boundary with itself.': 'Eine Zone hat keine Grenze mit sich selbst.',
  'Two rules of the pack have the id {}.': 'Zwei Regeln des Regelpakets haben die ID {1}.',
  'The rule {} is broken. {}': 'Die Regel {1} ist fehlerhaft. {2}',
  'Two rows of the request have the id {}.': 'Zwei Zeilen des Antrags haben die ID {1}.',
  'The row {} asks for nothing: a source, a destination or a service is missing.':
    'Die Zeile {1} beantragt nichts: Es fehlt eine Quelle, ein Ziel oder ein Dienst.',
  'A plan holds at most {} accepted problems.': 'Ein Plan enthält höchstens {1} hingenommene Probleme.',
  'A plan holds at most {} zones.': 'Ein Plan enthält höchstens {1} Zonen.',
  'A plan holds at most {} machines.': 'Ein Plan enthält höchstens {1} Maschinen.',
  'A plan holds at most {} boundaries.': 'Ein Plan enthält höchstens {1} Grenzen.',
  'A plan holds details of at most {} firewalls, rules and rows.':
    'Ein Plan enthält Angaben zu höchstens {1} Firewalls, Regeln und Zeilen.',
  'A plan holds at most {} firewalls.': 'Ein Plan enthält höchstens {1} Firewalls.',
  'A plan holds at most {} links.': 'Ein Plan enthält höchstens {1} Verbindungen.',
  'A plan holds at most {} notes.': 'Ein Plan enthält höchstens {1} Notizen.',
  'A plan holds at most {} packs of its own.': 'Ein Plan enthält höchstens {1} eigene Regelpakete.',
  'A plan holds at most {} views.': 'Ein Plan enthält höchstens {1} Ansichten.',
  'A plan holds at most {} {}. With what is pasted it would have {}.':
    'Ein Plan enthält höchstens {1} {2}. Mit dem Eingefügten wären es {3}.',
  'A plan keeps at most {} requests.': 'Ein Plan behält höchstens {1} Anträge.',

  '“{}” is no role that Portolan knows.': '„{1}“ ist keine Rolle, die Portolan kennt.',
  '“{}” may mean another role than {}.': '„{1}“ meint vielleicht eine andere Rolle als {2}.',
  'The name may also mean {}.': 'Der Name meint vielleicht auch {1}.',
  'No role was recognised.': 'Keine Rolle erkannt.',
  'The role is a guess from the name.': 'Die Rolle ist aus dem Namen geraten.',
  'It has no address.': 'Ohne Adresse.',
  '“{}” stands for {}, but “{}” for {}.': '„{1}“ steht für {2}, „{3}“ aber für {4}.',
  '“{}” is not an address.': '„{1}“ ist keine Adresse.',
  'An earlier line has the same name.': 'Eine frühere Zeile hat denselben Namen.',
  'The plan has this computer already.': 'Der Plan hat diesen Computer schon.',
  'It has {} addresses; {} is left out.': '{1} Adressen; {2} entfällt.',
  'It has no full name; an address is needed before the request is handed over.':
    'Ohne vollen Namen; bevor der Antrag übergeben wird, ist eine Adresse nötig.',

  'The id {} stands more than once among the {}.': 'Die ID {1} kommt mehr als einmal vor ({2}).',
  '{} names the {} {}, which does not exist.': '{1} nennt {2} {3}, was es nicht gibt.',
  'option of {}': 'Möglichkeit von {1}',
  'options of {}': 'Möglichkeiten von {1}',
  'role of the choice': 'Rolle der Auswahl',
  '{} has the transport "{}".': '{1} hat den Transport „{2}“.',
  '{} is ICMP and has a port.': '{1} ist ICMP und hat einen Port.',
  '{} is {} and has no port.': '{1} ist {2} und hat keinen Port.',
  '{} has a range that is as wide as any port.': '{1} hat einen Bereich, der so weit ist wie alle Ports.',
  '{} has the ports {} to {}, which are not in {}–{} and in order.':
    '{1} hat die Ports {2} bis {3}, die nicht in {4}–{5} liegen oder nicht in dieser Folge.',
  '{} names no row of the article.': '{1} nennt keine Zeile des Artikels.',
  '{} is of a pack and names no document.': '{1} gehört zu einem Regelpaket und nennt kein Dokument.',
  'The pack {} names no source.': 'Das Regelpaket {1} nennt keine Quelle.',
  '{} has an empty {}.': '{1} lässt ein Feld leer: {2}.',

  'This plan asks for {} single flows; up to {} can be listed one by one. Rows by rule, or the fewest rows, say the same in few lines.':
    'Dieser Plan beantragt {1} einzelne Datenflüsse; bis zu {2} lassen sich einzeln aufführen. Zeilen nach Regel oder möglichst wenige Zeilen sagen dasselbe kürzer.',
  'This request and the last one have {} differing combinations of sources, destinations and ports; up to {} can be compared. Rows by rule can be listed all the same.':
    'Dieser Antrag und der letzte unterscheiden sich in {1} Kombinationen von Quellen, Zielen und Ports; bis zu {2} lassen sich vergleichen. Zeilen nach Regel lassen sich trotzdem aufführen.',
  'Row {} of the sheet "{}" would have {} characters under "{}"; a cell of a workbook holds {}. CSV has no such limit, or shorten the text.':
    'Zeile {1} des Blattes „{2}“ hätte {3} Zeichen unter „{4}“; eine Zelle einer Arbeitsmappe fasst {5}. CSV kennt diese Grenze nicht; sonst den Text kürzen.',
  'The workbook would be larger than a gigabyte. CSV is smaller, and so are rows by rule or a file for each firewall.':
    'Die Arbeitsmappe wäre größer als ein Gigabyte. CSV ist kleiner, ebenso Zeilen nach Regel oder eine Datei je Firewall.',
  'The file would have more than {} characters. Fewer rows, or a file for each firewall, are shorter.':
    'Die Datei hätte mehr als {1} Zeichen. Weniger Zeilen oder eine Datei je Firewall sind kürzer.',
  'This is no CSV request of Portolan: its columns are not those of one.':
    'Dies ist kein CSV-Antrag von Portolan: Seine Spalten sind nicht die eines solchen.',
  'Row {} has {} cells instead of {}.': 'Zeile {1} hat {2} Zellen statt {3}.',
  'Row {} names no protocol and port that can be read.':
    'Zeile {1} nennt kein Protokoll mit Port, das sich lesen lässt.',
  '{} has no computer with an address.': '{1} hat keinen Computer mit einer Adresse.',
  'The address of {} is missing.': 'Die Adresse von {1} fehlt.',
  'The address of {} is not valid: {}': 'Die Adresse von {1} ist nicht gültig: {2}',
}
