import type { Steps } from '#flows/steps.ts'
import type { Sheet } from '../exporter.ts'
import { cellText, columnName, sheetXml } from './sheetXml.ts'
import { zip } from './zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook of tables as Office Open XML (ECMA-376), without macros, links or anything that is calculated. */
export function workbook(sheets: readonly Sheet[]): Steps<Uint8Array<ArrayBuffer>> {
  const paths = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`)
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  const parts = [
    { name: '[Content_Types].xml', pieces: [contentTypes(paths)] },
    { name: '_rels/.rels', pieces: [relations([`${office}/officeDocument`, 'xl/workbook.xml'])] },
    { name: 'xl/workbook.xml', pieces: [workbookXml(sheets)] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      pieces: [
        relations(...paths.map((path) => [`${office}/worksheet`, path] as const), [`${office}/styles`, 'styles.xml']),
      ],
    },
    { name: 'xl/styles.xml', pieces: [styles] },
    ...sheets.map((sheet, at) => ({ name: `xl/${paths[at]}`, pieces: sheetXml(sheet) })),
  ]
  return zip(parts, rows)
}

function contentTypes(paths: readonly string[]): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...paths.map((path) => [`/xl/${path}`, 'worksheet']),
  ]
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${contentType}.${type}+xml"/>`)
    .join('')}</Types>`
}

function relations(...targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
  return `${head}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, at) => `<sheet name="${cellText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const filters = sheets.map(
    ({ name, headings, rows }, at) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${cellText(name)}'!$A$1:$${columnName(headings.length)}$${rows.length + 1}</definedName>`,
  )
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`
}

/**
 * The looks in the order of `looks`: a plain text, a bold one for headings, a number, a day. Texts are marked as texts, so that
 * editing keeps them texts.
 */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
