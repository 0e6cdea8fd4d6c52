import { inLanguage } from './language.ts'
import { numberText } from './numbers.ts'

const size = (width: number, height: number) => `${numberText(width)} × ${numberText(height)}`
const kilobytes = (bytes: number) => numberText(Math.max(1, Math.round(bytes / 1000)))

export const pictureWords = inLanguage({
  en: {
    title: 'Save a picture',
    part: 'What',
    parts: { all: 'Everything', filtered: 'Everything, filtered', view: 'This view', chosen: 'The selection' },
    savedView: (name: string) => `View: ${name}`,
    changes: 'Mark what changed since the last request',
    copied: (what: string, width: number, height: number) =>
      `In the clipboard as a picture: ${what}, ${size(width, height)} pixels.`,
    format: 'Format',
    formats: { svg: 'SVG: sharp at any size', png: 'PNG: pixels' },
    scale: 'Size',
    scaleOf: (factor: number, width: number, height: number) => `${factor}×: ${size(width, height)} pixels`,
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark' },
    addresses: 'Show addresses',
    block: 'Title block with name and date',
    preview: 'Preview of the picture',
    drawing: 'Drawing the picture',
    stop: 'Stop drawing',
    stopped: 'The picture was not finished.',
    goOn: 'Draw it',
    failed: (reason: string) => `The picture could not be drawn: ${reason}`,
    svgSize: (width: number, height: number, bytes: number) => `${size(width, height)} pixels, ${kilobytes(bytes)} kB`,
    pngSize: (width: number, height: number) => `${size(width, height)} pixels`,
    tooLarge: (width: number, height: number) =>
      `${size(width, height)} pixels are more than browsers can draw as a PNG. Choose a smaller size or a part of the drawing; SVG has no such limit.`,
    notDrawn: (width: number, height: number) =>
      `This browser could not draw ${size(width, height)} pixels. Choose a smaller size or a part of the drawing; SVG has no such limit.`,
    notSaved: 'The picture could not be saved.',
    notCopied: 'The picture could not be copied.',
    noClipboard:
      'This browser takes no pictures into the clipboard, or only of pages from https or from this computer.',
    save: 'Save',
    cancel: 'Cancel',
  },
  de: {
    title: 'Bild speichern',
    part: 'Was',
    parts: { all: 'Alles', filtered: 'Alles, gefiltert', view: 'Dieser Ausschnitt', chosen: 'Die Auswahl' },
    savedView: (name: string) => `Ansicht: ${name}`,
    changes: 'Änderungen seit dem letzten Antrag kennzeichnen',
    copied: (what: string, width: number, height: number) =>
      `Als Bild in der Zwischenablage: ${what}, ${size(width, height)} Bildpunkte.`,
    format: 'Format',
    formats: { svg: 'SVG: in jeder Größe scharf', png: 'PNG: Bildpunkte' },
    scale: 'Größe',
    scaleOf: (factor: number, width: number, height: number) => `${factor}×: ${size(width, height)} Bildpunkte`,
    theme: 'Farben',
    themes: { light: 'Hell', dark: 'Dunkel' },
    addresses: 'Adressen zeigen',
    block: 'Schriftfeld mit Name und Datum',
    preview: 'Vorschau des Bildes',
    drawing: 'Das Bild wird gezeichnet',
    stop: 'Zeichnen anhalten',
    stopped: 'Das Bild wurde nicht fertig.',
    goOn: 'Zeichnen',
    failed: (reason: string) => `Das Bild konnte nicht gezeichnet werden: ${reason}`,
    svgSize: (width: number, height: number, bytes: number) =>
      `${size(width, height)} Bildpunkte, ${kilobytes(bytes)} kB`,
    pngSize: (width: number, height: number) => `${size(width, height)} Bildpunkte`,
    tooLarge: (width: number, height: number) =>
      `${size(width, height)} Bildpunkte sind mehr, als Browser als PNG zeichnen können. Eine kleinere Größe oder einen Teil der Zeichnung wählen; SVG hat diese Grenze nicht.`,
    notDrawn: (width: number, height: number) =>
      `Dieser Browser konnte ${size(width, height)} Bildpunkte nicht zeichnen. Eine kleinere Größe oder einen Teil der Zeichnung wählen; SVG hat diese Grenze nicht.`,
    notSaved: 'Das Bild konnte nicht gespeichert werden.',
    notCopied: 'Das Bild konnte nicht kopiert werden.',
    noClipboard:
      'Dieser Browser nimmt keine Bilder in die Zwischenablage, oder nur von Seiten über https oder von diesem Computer.',
    save: 'Speichern',
    cancel: 'Abbrechen',
  },
})
