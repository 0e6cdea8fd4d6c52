import { ClipboardPaste, FileUp, FlaskConical } from 'lucide-react'
import { sampleTitles } from '#plan/samples/sampleTitles.ts'
import { askServers } from '#session/listDialogs.ts'
import { outside } from '#session/outside.ts'
import { useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { openSample } from './openSample.ts'

/** What an empty canvas says: how to begin, and samples to begin from. */
export function FirstSteps() {
  const empty = useSession(({ history: { present } }) => present.machines.length + present.zones.length === 0)
  if (!empty) return null
  return (
    <div className="pointer-events-none absolute inset-0 grid place-items-center overflow-y-auto p-4">
      <section
        aria-label="First steps"
        className="pointer-events-auto w-full max-w-110 rounded-xl border border-line-strong bg-surface p-5 shadow-(--shadow)"
      >
        <h2 className="font-semibold text-[15px]">Chart the ports of a VMM 2016 deployment</h2>
        <ol className="mt-2 grid list-decimal gap-1 pl-5 text-mute marker:text-faint">
          <li>
            <b className="font-medium text-ink">Draw.</b> Drag roles from the left, or click them; then drag from one
            machine’s edge to another.
          </li>
          <li>
            <b className="font-medium text-ink">Review.</b> Click a connection: every port, who starts it, and why.
          </li>
          <li>
            <b className="font-medium text-ink">Hand over.</b> Export the request as a CSV your network team accepts.
          </li>
        </ol>
        <p className="mt-4 mb-1.5 font-semibold text-[11px] text-faint uppercase tracking-[.06em]">
          Start from a sample
        </p>
        <div className="grid gap-1.5">
          {sampleTitles.map((sample) => (
            <button
              key={sample.id}
              type="button"
              onClick={() => void openSample(sample.id)}
              className="flex items-center gap-2.5 rounded-lg border border-line px-3 py-2 text-left hover:border-accent"
            >
              <FlaskConical size={16} aria-hidden="true" className="shrink-0 text-accent" />
              <span>
                <span className="block font-medium">{sample.name}</span>
                <span className="block text-mute text-sm">{sample.sentence}</span>
              </span>
            </button>
          ))}
        </div>
        <div className="mt-4 flex flex-wrap items-center gap-2 text-mute text-sm">
          <Button icon={<FileUp size={14} />} onClick={() => void outside().openFile()}>
            Open a plan file…
          </Button>
          <Button icon={<ClipboardPaste size={14} />} onClick={() => askServers()}>
            Paste a server list…
          </Button>
          or drop a file anywhere. Nothing you draw leaves this browser.
        </div>
      </section>
    </div>
  )
}
