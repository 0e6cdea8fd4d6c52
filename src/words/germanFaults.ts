const foreign = (what: string): string => `Dies ist ${what}, kein Plan von Portolan.`
const object = (what: string): string => `${what} muss ein Objekt sein.`
const list = (what: string): string => `${what} müssen eine Liste sein.`

/** What the core says of files that it cannot read whole, in German; see `germanSentence`. */
export const germanFaults: Readonly<Record<string, string>> = {
  'This is a binary file, not a Portolan plan.': foreign('eine Binärdatei'),
  'This is a draw.io drawing, not a Portolan plan.': foreign('eine Zeichnung von draw.io'),
  'This is a web page, not a Portolan plan.': foreign('eine Webseite'),
  'This is an SVG picture, not a Portolan plan.': foreign('ein SVG-Bild'),
  'This is an XML or HTML file, not a Portolan plan.': foreign('eine XML- oder HTML-Datei'),
  'This is an Excalidraw drawing, not a Portolan plan.': foreign('eine Zeichnung von Excalidraw'),
  'This is a tldraw drawing, not a Portolan plan.': foreign('eine Zeichnung von tldraw'),
  'This is {}, not a Portolan plan.': foreign('{1}'),
  'This is not a Portolan plan: its format is {}, and a plan says "portolan" there.':
    'Dies ist kein Plan von Portolan: Sein Format ist {1}, und in einem Plan steht dort „portolan“.',
  'This is not a Portolan plan: it does not say "format": "portolan".':
    'Dies ist kein Plan von Portolan: Es fehlt "format": "portolan".',
  'a list': 'eine Liste',
  'a text': 'ein Text',
  nothing: 'nichts',
  'a number': 'eine Zahl',
  'a boolean': 'ein Wahrheitswert',
  'The file is empty.': 'Die Datei ist leer.',
  'This is not JSON.': 'Dies ist kein JSON.',
  'This is not JSON. Line {}, column {}: expected {}, but {}.':
    'Dies ist kein JSON. Zeile {1}, Spalte {2}: Erwartet wird {3}, aber {4}.',
  'the file ends': 'die Datei endet',
  'there is {}': 'dort steht {1}',
  'a value': 'ein Wert',
  'a value or "]"': 'ein Wert oder „]“',
  'a field name in double quotes or "}"': 'ein Feldname in doppelten Anführungszeichen oder „}“',
  'a field name in double quotes': 'ein Feldname in doppelten Anführungszeichen',
  'a comma or a closing bracket': 'ein Komma oder eine schließende Klammer',
  'the end of the file': 'das Ende der Datei',
  'a closing quote on the same line': 'ein schließendes Anführungszeichen in derselben Zeile',
  'an escape such as \\n or \\u0041': 'eine Ersatzdarstellung wie \\n oder \\u0041',
  'a closing quote': 'ein schließendes Anführungszeichen',
  'a digit': 'eine Ziffer',
  'The version must be a whole number, such as {}.': 'Die Version muss eine ganze Zahl sein, etwa {1}.',
  'This plan has version {}; this Portolan reads up to version {}. Open it with a newer Portolan.':
    'Dieser Plan hat Version {1}; dieses Portolan liest bis Version {2}. Mit einem neueren Portolan öffnen.',
  'There has never been a plan version {}.': 'Eine Planversion {1} hat es nie gegeben.',
  'This plan has {} {}; Portolan opens at most {}.': 'Dieser Plan hat {1} {2}; Portolan öffnet höchstens {3}.',
  'The file of this plan would have {} characters; Portolan opens at most {}. Take something out of the plan, or part it into several.':
    'Die Datei dieses Plans hätte {1} Zeichen; Portolan öffnet höchstens {2}. Etwas aus dem Plan herausnehmen oder ihn auf mehrere Pläne verteilen.',
  'The file of this plan would have about {} values; Portolan opens at most {}. Take something out of the plan, or part it into several.':
    'Die Datei dieses Plans hätte etwa {1} Werte; Portolan öffnet höchstens {2}. Etwas aus dem Plan herausnehmen oder ihn auf mehrere Pläne verteilen.',
  'This file has {} characters; Portolan opens at most {}.':
    'Diese Datei hat {1} Zeichen; Portolan öffnet höchstens {2}.',
  'Line {}, column {}: brackets are nested deeper than {}. A plan never is.':
    'Zeile {1}, Spalte {2}: Klammern sind tiefer als {3} geschachtelt. Das ist ein Plan nie.',
  'This file has about {} values; Portolan opens at most {}.':
    'Diese Datei hat etwa {1} Werte; Portolan öffnet höchstens {2}.',
  '{} more faults are not listed.': '{1} weitere Fehler sind nicht aufgeführt.',
  'This file has {} characters; a pack has at most {}.':
    'Diese Datei hat {1} Zeichen; ein Regelpaket hat höchstens {2}.',
  'Brackets are nested deeper than {}. A pack never is.':
    'Klammern sind tiefer als {1} geschachtelt. Das ist ein Regelpaket nie.',
  'A pack is an object with id, name, source and rules.':
    'Ein Regelpaket ist ein Objekt mit id, name, source und rules.',
  'This is a plan, not a pack. Open it as a file.': 'Dies ist ein Plan, kein Regelpaket. Als Datei öffnen.',
  'Another rule of the pack has the same id.': 'Eine andere Regel des Regelpakets hat dieselbe ID.',

  'The {} is left out.': 'Nicht übernommen: {1}.',
  'It is left out.': 'Das entfällt.',
  'The field "{}" is missing.': 'Das Feld „{1}“ fehlt.',
  'Portolan does not know this field. It is left out.': 'Portolan kennt dieses Feld nicht. Es entfällt.',
  'An earlier {} has the id {} too. The second {} is left out.':
    'Die ID {2} ist schon vergeben ({1}). Das zweite Vorkommen entfällt.',
  'The {} {} is named twice. The second one is left out.': 'Zweimal genannt: {1} {2}. Das zweite Vorkommen entfällt.',
  'There is no zone {}. The zone stays, inside no other.':
    'Es gibt keine Zone {1}. Die Zone bleibt, in keiner anderen.',
  'The zone {} lies in this zone itself. The zone stays, inside no other.':
    'Die Zone {1} liegt selbst in dieser Zone. Die Zone bleibt, in keiner anderen.',
  'There is no zone {}. The machine stays, outside any zone.':
    'Es gibt keine Zone {1}. Die Maschine bleibt, außerhalb aller Zonen.',
  'There is no machine {}. The link is left out.': 'Es gibt keine Maschine {1}. Die Verbindung entfällt.',
  'A machine cannot be linked to itself. The link is left out.':
    'Eine Maschine lässt sich nicht mit sich selbst verbinden. Die Verbindung entfällt.',
  'An earlier link joins the same two machines. The second link is left out.':
    'Eine frühere Verbindung hat dieselben beiden Maschinen. Die zweite entfällt.',
  'The link has no end {}.': 'Die Verbindung hat kein Ende {1}.',
  'No link of this plan has the flow {}. The decision is left out.':
    'Keine Verbindung dieses Plans hat den Datenfluss {1}. Die Entscheidung entfällt.',
  'An earlier decision is about the same flow. The second decision is left out.':
    'Eine frühere Entscheidung betrifft denselben Datenfluss. Die zweite entfällt.',
  'There is no zone {}. The boundary is left out.': 'Es gibt keine Zone {1}. Die Grenze entfällt.',
  'A zone has no boundary with itself. The boundary is left out.':
    'Eine Zone hat keine Grenze mit sich selbst. Die Grenze entfällt.',
  'An earlier boundary has the same two sides. The second is left out.':
    'Eine frühere Grenze hat dieselben beiden Seiten. Die zweite entfällt.',
  'There is no firewall {}. The boundary is left out.': 'Es gibt keine Firewall {1}. Die Grenze entfällt.',
  'There is no firewall {}. The boundary keeps the others.':
    'Es gibt keine Firewall {1}. Die Grenze behält die anderen.',
  'There is no firewall {}. Its details are left out.': 'Es gibt keine Firewall {1}. Ihre Angaben entfallen.',
  'Earlier details are for the same {}. The second ones are left out.':
    'Frühere Angaben gelten demselben ({1}). Die zweiten entfallen.',
  'An earlier row has the id {} too.': 'Eine frühere Zeile hat ebenfalls die ID {1}.',
  'It asks for nothing.': 'Sie beantragt nichts.',
  'An earlier rule has the id {} too.': 'Eine frühere Regel hat ebenfalls die ID {1}.',
  '{} The flow is left out.': '{1} Der Datenfluss entfällt.',
  '{} The row is left out.': '{1} Die Zeile entfällt.',
  '{} The rule is left out.': '{1} Die Regel entfällt.',
  'The same problem was accepted before. The second time is left out.':
    'Dasselbe Problem wurde schon hingenommen. Das zweite Mal entfällt.',
  'The {} must be a list. All of them are left out.': '{1}: Das muss eine Liste sein. Nichts davon wird übernommen.',

  'Choices must be an object of choice ids and option ids.':
    'Die Auswahlen müssen ein Objekt aus IDs von Auswahlen und Möglichkeiten sein.',
  'Settings must be an object of setting ids and ports.':
    'Die Einstellungen müssen ein Objekt aus IDs von Einstellungen und Ports sein.',
  'The packs must be a list.': list('Die Regelpakete'),
  'A member must be an object.': object('Ein Mitglied'),
  'A position must be an object with x and y.': 'Eine Position muss ein Objekt mit x und y sein.',
  'This must be true, or be left out.': 'Das muss true sein oder fehlen.',
  'This must be true, or left out.': 'Das muss true sein oder fehlen.',
  'This must be true or false.': 'Das muss true oder false sein.',
  'A size must be an object with width and height.': 'Eine Größe muss ein Objekt mit width und height sein.',
  'A box must be an object with x, y, width and height.': 'Ein Rahmen muss ein Objekt mit x, y, width und height sein.',
  'The CIDRs must be a list.': list('Die CIDRs'),
  'The trust must be "trusted", "untrusted" or "perimeter".':
    'Das Vertrauen muss „trusted“, „untrusted“ oder „perimeter“ sein.',
  'A zone must be an object.': object('Eine Zone'),
  'The roles must be a list.': list('Die Rollen'),
  'The members must be a list.': list('Die Mitglieder'),
  'A machine must be an object.': object('Eine Maschine'),
  'The ends of a link must be two machine ids.': 'Die Enden einer Verbindung müssen die IDs zweier Maschinen sein.',
  'The transport must be "tcp", "udp" or "icmp".': 'Der Transport muss „tcp“, „udp“ oder „icmp“ sein.',
  'A flow must be an object.': object('Ein Datenfluss'),
  'The flows must be a list.': list('Die Datenflüsse'),
  'A note must not be empty; leave it out otherwise.': 'Eine Notiz darf nicht leer sein; sonst muss sie fehlen.',
  'A link must be an object.': object('Eine Verbindung'),
  'A note must be an object.': object('Eine Notiz'),
  'The state must be "reviewed", "rejected" or "open".': 'Der Stand muss „reviewed“, „rejected“ oder „open“ sein.',
  'A decision must be an object.': object('Eine Entscheidung'),
  'The request details must be an object.': 'Die Angaben zum Antrag müssen ein Objekt sein.',
  'A firewall must be an object.': object('Eine Firewall'),
  'A boundary lies between two zone ids; null stands for everything outside any zone.':
    'Eine Grenze liegt zwischen den IDs zweier Zonen; null steht für alles außerhalb aller Zonen.',
  'The firewalls of a boundary must be a list of firewall ids.':
    'Die Firewalls einer Grenze müssen eine Liste von IDs von Firewalls sein.',
  'A boundary must be an object.': object('Eine Grenze'),
  'The scope must be "firewall", "rule" or "row".': 'Der Geltungsbereich muss „firewall“, „rule“ oder „row“ sein.',
  'Details must be an object.': 'Angaben müssen ein Objekt sein.',
  'A service must be written like "tcp/443", "udp/623", "tcp/49152-65535" or "icmp".':
    'Ein Dienst muss wie „tcp/443“, „udp/623“, „tcp/49152-65535“ oder „icmp“ geschrieben sein.',
  'The sources must be a list.': list('Die Quellen'),
  'The destinations must be a list.': list('Die Ziele'),
  'The services must be a list.': list('Die Dienste'),
  'A row must be an object.': object('Eine Zeile'),
  'The rows must be a list.': list('Die Zeilen'),
  'A request that was handed over must be an object.': object('Ein übergebener Antrag'),
  'A rule must be an object.': object('Eine Regel'),
  'The rules must be a list.': list('Die Regeln'),
  'A pack must be an object.': object('Ein Regelpaket'),
  'A problem id must be text of 1 to {} characters.': 'Die ID eines Problems muss ein Text von 1 bis {1} Zeichen sein.',
  'An accepted problem must be an object.': object('Ein hingenommenes Problem'),
  'A view must be an object.': object('Eine Ansicht'),
  'The {} must be a list.': '{1}: Das muss eine Liste sein.',
  'The decisions must be a list.': list('Die Entscheidungen'),
  'This must be text of at most {} characters.': 'Das muss ein Text von höchstens {1} Zeichen sein.',
  'A note is text of at most {} characters.': 'Eine Notiz ist ein Text von höchstens {1} Zeichen.',
  'This must not be empty.': 'Das darf nicht leer sein.',
  'An id must be text of 1 to {} characters.': 'Eine ID muss ein Text von 1 bis {1} Zeichen sein.',
  'A flow id must be text of 1 to {} characters.':
    'Die ID eines Datenflusses muss ein Text von 1 bis {1} Zeichen sein.',
  'This must be a number between -{} and {}.': 'Das muss eine Zahl zwischen -{1} und {2} sein.',
  'This must be a number from 1 to {}.': 'Das muss eine Zahl von 1 bis {1} sein.',
  'A date must be a day of the calendar written YYYY-MM-DD, such as 2025-03-31.':
    'Ein Datum muss ein Tag des Kalenders in der Form JJJJ-MM-TT sein, etwa 2025-03-31.',
  'A setting must be a port from 1 to 65535, or a range such as "49152-65535".':
    'Eine Einstellung muss ein Port von 1 bis 65535 sein oder ein Bereich wie „49152-65535“.',
  'A port must be a number from 1 to 65535, or a range such as "49152-65535".':
    'Ein Port muss eine Zahl von 1 bis 65535 sein oder ein Bereich wie „49152-65535“.',
}
