import { useEffect, useState } from 'react'

interface Props {
  readonly svg: string
  /** What it shows, for assistive technology. */
  readonly label: string
}

/** A picture, as large as its place allows. */
export function ImagePreview({ svg, label }: Props) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  return <img src={address} alt={label} className="h-full w-full object-contain" />
}
