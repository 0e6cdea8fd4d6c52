import type { HelpPage } from '#words/helpPages.ts'

/** A page of the help that is made of headings, paragraphs and terms. */
export function HelpText({ page }: { readonly page: HelpPage }) {
  return (
    <>
      <h3 className="mb-2 font-semibold text-[15px]">{page.title}</h3>
      {page.parts.map(({ heading, text = [], terms = [] }) => (
        <section key={heading ?? page.title} className="mb-4">
          {heading && <h4 className="mb-1 font-semibold">{heading}</h4>}
          {text.map((paragraph) => (
            <p key={paragraph} className="mb-1.5 text-mute leading-relaxed">
              {paragraph}
            </p>
          ))}
          {terms.length > 0 && (
            <dl className="grid grid-cols-[128px_1fr] gap-x-4 gap-y-1.5">
              {terms.map(([term, meaning]) => (
                <div key={term} className="contents">
                  <dt className="font-medium leading-relaxed">{term}</dt>
                  <dd className="text-mute leading-relaxed">{meaning}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
    </>
  )
}
