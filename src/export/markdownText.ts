import { visibleText } from './visibleText.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '`': '&#96;',
}

/**
 * Text that Markdown shows as it is, on one line: no markup, no HTML, no table cell, no link. Pipes and backticks become
 * entities, because a table splits at pipes and code spans bind before it looks at backslashes.
 */
export function markdownText(text: string): string {
  return visibleText(text)
    .replace(/[\\*_~[\]#!]/g, '\\$&')
    .replace(/[&<>|`]/g, (character) => entities[character] ?? character)
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@/g, '&#64;')
}
