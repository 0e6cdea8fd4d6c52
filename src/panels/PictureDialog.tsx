import { Download } from 'lucide-react'
import { useState } from 'react'
import { fileName } from '#export/fileName.ts'
import type { Picture } from '#export/picture/writePicture.ts'
import { useChangeMarks } from '#session/changeMarks.ts'
import { outside } from '#session/outside.ts'
import { notify, useSession } from '#session/session.ts'
import { viewport } from '#session/viewport.ts'
import { Button } from '#ui/Button.tsx'
import { CheckField } from '#ui/CheckField.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Field } from '#ui/Field.tsx'
import { ImagePreview } from '#ui/ImagePreview.tsx'
import { canRasterise } from '#ui/rasterise.ts'
import { SelectInput } from '#ui/SelectInput.tsx'
import { pictureWords as words } from '#words/pictureWords.ts'
import { pictureParts, wholePart } from './pictureParts.ts'
import { pixels, pngOf } from './picturePng.ts'
import { shownTheme } from './shownTheme.ts'
import { todayText } from './todayText.ts'
import { type PictureWork, usePicture } from './usePicture.ts'
import { WorkBar } from './WorkBar.tsx'

const scales = [1, 2, 3, 4]

/** The drawing as a picture: what of it, how it looks, and as which file; saved or copied. */
export function PictureDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = useSession((state) => state.history.present)
  const chosen = useSession((state) => state.selection)
  const [area] = useState(() => viewport().area())
  const parts = pictureParts(plan, area, chosen)
  const [part, setPart] = useState(wholePart(parts))
  const { options } = parts.find(({ id }) => id === part) ?? { options: null }
  const [format, setFormat] = useState<'svg' | 'png'>('svg')
  const [scale, setScale] = useState(2)
  const [theme, setTheme] = useState(shownTheme)
  const [addresses, setAddresses] = useState(true)
  const [block, setBlock] = useState(true)
  const [marks, setMarks] = useState(() => useChangeMarks.getState().links.size > 0)
  const work = usePicture(plan, {
    ...options,
    changes: marks && plan.requests.length > 0,
    theme,
    addresses,
    ...(block && { title: { date: todayText() } }),
  })
  const { result } = work
  const [width, height] = pixels(result, scale)
  const possible = result !== null && (format === 'svg' || canRasterise(width, height))

  const save = async (picture: Picture) => {
    if (format === 'svg') {
      await outside().download({ name: fileName(plan.name, 'svg'), mediaType: 'image/svg+xml', content: picture.svg })
      return
    }
    try {
      const content = new Uint8Array(await (await pngOf(picture, scale)).arrayBuffer())
      await outside().download({ name: fileName(plan.name, 'png'), mediaType: 'image/png', content })
    } catch (fault) {
      tell(words.notSaved, fault)
    }
  }
  const copy = async () => {
    if (result === null) return false
    const factor = format === 'png' ? scale : 2
    return outside().copyImage(pngOf(result, factor))
  }

  return (
    <Dialog
      wide
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <SizeText work={work} format={format} scale={scale} />
          <Button onClick={onClose}>{words.cancel}</Button>
          <CopyButton disabled={!possible} copy={copy} />
          <Button
            look="primary"
            icon={<Download size={14} />}
            disabled={!possible}
            onClick={() => result && void save(result)}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-[220px_minmax(0,1fr)] gap-4 max-[800px]:grid-cols-1">
        <div className="grid content-start gap-3">
          <Field label={words.part}>
            {(ids) => (
              <SelectInput
                {...ids}
                value={part}
                options={parts.map((one) => ({ id: one.id, name: one.name, disabled: one.options === null }))}
                onPick={setPart}
              />
            )}
          </Field>
          <Choice label={words.format} names={words.formats} value={format} onPick={setFormat} />
          {format === 'png' && (
            <Field label={words.scale}>
              {(ids) => (
                <SelectInput
                  {...ids}
                  value={String(scale)}
                  options={scales.map((factor) => ({
                    id: String(factor),
                    name: words.scaleOf(factor, ...pixels(result, factor)),
                  }))}
                  onPick={(id) => setScale(Number(id))}
                />
              )}
            </Field>
          )}
          <Choice label={words.theme} names={words.themes} value={theme} onPick={setTheme} />
          <CheckField label={words.addresses} checked={addresses} onChange={setAddresses} />
          <CheckField label={words.block} checked={block} onChange={setBlock} />
          {plan.requests.length > 0 && <CheckField label={words.changes} checked={marks} onChange={setMarks} />}
        </div>
        <div className="h-[min(46vh,420px)] overflow-hidden rounded-md border border-line bg-bg p-2">
          {work.shown && <ImagePreview svg={work.shown.svg} label={words.preview} />}
        </div>
      </div>
    </Dialog>
  )
}

interface ChoiceProps<Id extends string> {
  readonly label: string
  readonly names: Readonly<Record<Id, string>>
  readonly value: Id
  readonly onPick: (id: Id) => void
}

function Choice<Id extends string>({ label, names, value, onPick }: ChoiceProps<Id>) {
  const ids = Object.keys(names) as Id[]
  return (
    <Field label={label}>
      {(field) => (
        <SelectInput
          {...field}
          value={value}
          options={ids.map((id) => ({ id, name: names[id] }))}
          onPick={(picked) => onPick(ids.find((id) => id === picked) ?? value)}
        />
      )}
    </Field>
  )
}

/** How large the picture is, why there is none, or how far it is. */
function SizeText({ work, format, scale }: { work: PictureWork; format: 'svg' | 'png'; scale: number }) {
  const { result, progress, cancelled, fault } = work
  const [width, height] = pixels(result, scale)
  const tooLarge = result !== null && format === 'png' && !canRasterise(width, height)
  return (
    <div className="mr-auto flex min-w-0 items-center gap-2 text-sm">
      <p role="status" className={tooLarge || fault !== null ? 'text-bad' : 'text-mute'}>
        {fault !== null
          ? words.failed(fault)
          : cancelled
            ? words.stopped
            : result === null
              ? ''
              : tooLarge
                ? words.tooLarge(width, height)
                : format === 'png'
                  ? words.pngSize(width, height)
                  : words.svgSize(...pixels(result, 1), result.svg.length)}
      </p>
      {progress && (
        <WorkBar label={words.drawing} progress={progress} cancelLabel={words.stop} onCancel={work.cancel} />
      )}
      {(cancelled || fault !== null) && <Button onClick={work.goOn}>{words.goOn}</Button>}
    </div>
  )
}

function tell(text: string, fault: unknown): void {
  notify({ tone: 'error', text, details: [fault instanceof Error ? fault.message : String(fault)] })
}
