import { csvExporter } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { jsonExporter } from './json.ts'
import { markdownExporter } from './markdown.ts'
import { xlsxExporter } from './xlsx.ts'

/** All formats, in the order in which they are offered. A new format is one file and a line here. */
export const exporters: readonly Exporter[] = [csvExporter, markdownExporter, jsonExporter, xlsxExporter]

export function exporterById(id: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === id)
}
