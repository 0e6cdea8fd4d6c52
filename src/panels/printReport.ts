import type { Markup } from '#export/report/markup.ts'
import type { Report } from '#export/report/planReport.ts'
import { reportStyle } from '#export/report/reportStyle.ts'
import { visibleText } from '#export/visibleText.ts'

/**
 * Opens the browser's print dialog with a report. It is put together from elements in an empty frame: the content policy lets
 * no text become a page, and the frame has its own style sheet and nothing of ours.
 */
export async function printReport({ title, parts }: Report): Promise<void> {
  const frame = document.createElement('iframe')
  frame.title = title
  frame.tabIndex = -1
  frame.setAttribute('aria-hidden', 'true')
  // Far away, not hidden: what is not drawn is not printed either. As wide as paper, for the time before it is on paper.
  frame.className = 'fixed top-0 left-[-9999px] h-[1000px] w-[800px]'
  // Where the empty page comes a moment later it would take the place of what was put into the frame before.
  const arrived = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await arrived
  const { contentDocument: page, contentWindow: view } = frame
  if (page === null || view === null) throw new Error('The browser gives no frame to print from.')
  const addresses: string[] = []
  const done = () => {
    frame.remove()
    for (const address of addresses) URL.revokeObjectURL(address)
  }
  try {
    page.title = visibleText(title)
    page.documentElement.lang = 'en'
    page.adoptedStyleSheets = [styleSheetFor(view)]
    page.body.className = 'report'
    page.body.append(...parts.map((part) => nodeOf(part, page, addresses)))
    await Promise.all([...page.images].map((image) => image.decode()))
  } catch (fault) {
    done()
    throw fault
  }
  // Some browsers are back from `print` before the dialog is closed.
  view.addEventListener('afterprint', () => setTimeout(done))
  view.focus()
  view.print()
}

/** A style sheet of a frame is made by the frame's own window. */
function styleSheetFor(view: Window): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = view as Window & typeof globalThis
  const sheet = new Sheet()
  sheet.replaceSync(reportStyle)
  return sheet
}

function nodeOf(markup: Markup, page: Document, addresses: string[]): Node {
  if (typeof markup === 'string') return page.createTextNode(visibleText(markup))
  if ('svg' in markup) {
    const address = URL.createObjectURL(new Blob([markup.svg], { type: 'image/svg+xml' }))
    addresses.push(address)
    const image = page.createElement('img')
    image.src = address
    image.alt = visibleText(markup.label)
    return image
  }
  const made = page.createElement(markup.tag)
  for (const [name, value] of Object.entries(markup.attributes)) made.setAttribute(name, value)
  made.append(...markup.children.map((child) => nodeOf(child, page, addresses)))
  return made
}
