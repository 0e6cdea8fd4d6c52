import { ChevronLeft } from 'lucide-react'
import type { ProblemKind } from '#flows/problem.ts'
import { type ProblemPage, problemPages } from '#flows/problemPages.ts'
import { problemText } from '#flows/problemText.ts'
import { askHelp } from '#session/commands/asks.ts'
import { Button } from '#ui/Button.tsx'
import { germanProblemPages } from '#words/germanProblemPages.ts'
import { helpWords as words } from '#words/helpWords.ts'
import { inLanguage } from '#words/language.ts'

const pages = inLanguage<Readonly<Record<ProblemKind, Omit<ProblemPage, 'source'>>>>({
  en: problemPages,
  de: germanProblemPages,
})

/** What a kind of problem means and what to do about it. */
export function ProblemHelp({ kind }: { readonly kind: ProblemKind }) {
  const { heading, why, mend } = pages[kind]
  const { source } = problemPages[kind]
  return (
    <article className="leading-relaxed">
      <Button
        look="quiet"
        className="-ml-2.5 mb-1"
        icon={<ChevronLeft size={14} />}
        onClick={() => askHelp('problems')}
      >
        {words.allProblems}
      </Button>
      <h3 className="font-semibold text-[15px]">{heading}</h3>
      <p className="mb-2 text-faint text-xs">
        {kind} · {words.severities[problemText[kind].severity][0]}
      </p>
      <p className="mb-2 text-mute">{why}</p>
      <p className="mb-2 text-mute">
        <b className="font-medium text-ink">{words.whatToDo}</b> {mend}
      </p>
      {source !== undefined && (
        <p className="break-words text-faint text-sm">
          <b className="font-medium">{words.source}</b> {source}
        </p>
      )}
    </article>
  )
}

const kinds = Object.keys(problemPages) as ProblemKind[]
const severities = ['error', 'warning', 'info'] as const

/** All kinds of problems, by how grave they are. */
export function ProblemHelpList() {
  return (
    <>
      <h3 className="mb-2 font-semibold text-[15px]">{words.problems}</h3>
      <p className="mb-3 text-mute leading-relaxed">{words.problemsText}</p>
      {severities.map((severity) => (
        <section key={severity} className="mb-4">
          <h4 className="font-semibold">{words.severities[severity][0]}</h4>
          <p className="mb-1 text-mute">{words.severities[severity][1]}</p>
          <ul>
            {kinds
              .filter((kind) => problemText[kind].severity === severity)
              .map((kind) => (
                <li key={kind}>
                  <button
                    type="button"
                    onClick={() => askHelp(kind)}
                    className="min-h-6 rounded text-left text-accent hover:underline"
                  >
                    {pages[kind].heading}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
