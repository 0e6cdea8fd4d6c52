import { ClipboardPaste, Compass, FileUp } from 'lucide-react'
import { sampleTitles } from '#plan/samples/sampleTitles.ts'
import { askServers } from '#session/listDialogs.ts'
import { outside } from '#session/outside.ts'
import { useSession } from '#session/session.ts'
import { startTour } from '#session/tour.ts'
import { Button } from '#ui/Button.tsx'
import { laterPopup } from '#ui/laterPart.tsx'
import { firstStepsWords as words } from '#words/firstStepsWords.ts'
import { openSample } from './openSample.ts'

/** Its place is kept free until it is here. */
const SamplePicture = laterPopup(() => import('./SamplePicture.tsx').then((part) => part.SamplePicture))

/** What an empty canvas says: how to begin, and samples to begin from. */
export function FirstSteps() {
  const empty = useSession(({ history: { present } }) => present.machines.length + present.zones.length === 0)
  if (!empty) return null
  return (
    <div className="@container pointer-events-none absolute inset-0 grid justify-items-center overflow-y-auto px-4 pt-12 pb-14 [align-items:safe_center]">
      <section
        aria-label={words.label}
        className="pointer-events-auto w-full max-w-110 rounded-xl border border-line-strong bg-surface p-4 shadow-(--shadow) @min-[700px]:max-w-180"
      >
        <h2 className="font-semibold text-[15px]">{words.title}</h2>
        <ol className="mt-2 grid list-decimal gap-1 pl-5 text-mute marker:text-faint">
          {words.steps.map(([name, text]) => (
            <li key={name}>
              <b className="font-medium text-ink">{name}</b> {text}
            </li>
          ))}
        </ol>
        <h3 className="mt-3 mb-1.5 font-semibold text-[11px] text-faint uppercase tracking-[.06em]">{words.samples}</h3>
        <div className="grid gap-2 @min-[700px]:grid-cols-3">
          {sampleTitles.map(({ id, name, sentence }) => (
            <button
              key={id}
              type="button"
              onClick={() => void openSample(id)}
              className="flex items-start gap-3 overflow-hidden rounded-lg border border-line p-2 text-left hover:border-accent @min-[700px]:flex-col @min-[700px]:gap-2"
            >
              <span className="aspect-5/3 w-24 shrink-0 overflow-hidden rounded bg-bg @min-[700px]:w-full">
                <SamplePicture id={id} />
              </span>
              <span className="min-w-0">
                <span className="block font-medium">{name}</span>
                <span className="block text-mute text-sm">{words.sentences[id] ?? sentence}</span>
              </span>
            </button>
          ))}
        </div>
        <div className="mt-3 flex flex-wrap items-center gap-2 text-mute text-sm">
          <Button icon={<Compass size={14} />} onClick={startTour}>
            {words.tour}
          </Button>
          <Button icon={<FileUp size={14} />} onClick={() => void outside().openFile()}>
            {words.open}
          </Button>
          <Button icon={<ClipboardPaste size={14} />} onClick={() => askServers()}>
            {words.paste}
          </Button>
          {words.drop}
        </div>
      </section>
    </div>
  )
}
