import { useEffect, useRef } from 'react'
import { problemPages } from '#flows/problemPages.ts'
import { askHelp, useAsks } from '#session/commands/asks.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { DoneButton } from '#ui/DoneButton.tsx'
import { helpPages } from '#words/helpPages.ts'
import { helpWords as words } from '#words/helpWords.ts'
import { HelpText } from './HelpText.tsx'
import { ProblemHelp, ProblemHelpList } from './ProblemHelp.tsx'

const problems = 'problems'
const listed = [...[...helpPages].map(([id, { title }]) => ({ id, title })), { id: problems, title: words.problems }]

const isProblem = (page: string): page is keyof typeof problemPages => Object.hasOwn(problemPages, page)

/** The help: its pages on the left, the one asked for on the right. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const page = useAsks((state) => state.page)
  const content = useRef<HTMLDivElement>(null)
  const text = helpPages.get(page)
  // A link inside a page leads to the top of the next.
  useEffect(() => {
    if (page === '') return
    content.current?.focus({ preventScroll: true })
    content.current?.closest('[data-content]')?.scrollTo(0, 0)
  }, [page])
  return (
    <Dialog wide title={words.title} onClose={onClose} footer={<DoneButton onClick={onClose} />}>
      <div className="grid gap-5 min-[760px]:grid-cols-[170px_1fr]">
        <nav aria-label={words.pages}>
          <ul className="grid gap-0.5">
            {listed.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === page || (id === problems && isProblem(page)) ? 'page' : undefined}
                  onClick={() => askHelp(id)}
                  className="min-h-7 w-full rounded-md px-2 text-left text-mute hover:bg-bg hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-ink"
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div ref={content} tabIndex={-1} className="min-h-90 min-w-0 max-w-160 outline-none">
          {text && <HelpText page={text} />}
          {page === problems && <ProblemHelpList />}
          {isProblem(page) && <ProblemHelp kind={page} />}
        </div>
      </div>
    </Dialog>
  )
}
