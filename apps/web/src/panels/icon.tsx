const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3 14 14',
  graph:
    'M4 12.2 8 4.4M8.6 4.6l3.4 6.6M4.6 12.6h6.6M8 5.2A1.7 1.7 0 1 0 8 1.8a1.7 1.7 0 0 0 0 3.4ZM3.2 14.4a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM12.8 14.4a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
  table: 'M2 3h12v10H2ZM2 6.4h12M2 9.7h12M6.2 3v10',
  boards: 'M2.5 13.5v-5h3v5ZM6.5 13.5v-11h3v11ZM10.5 13.5v-8h3v8Z',
  cypher: 'm3 4 4 4-4 4M8.5 12.5H13',
  try: 'M3 13.5 3.6 10.6 10.8 3.4a1.4 1.4 0 0 1 2 0l-.2-.2a1.4 1.4 0 0 1 0 2L5.4 12.4ZM9.4 4.8l2 2',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.5v1.4M8 13.1v1.4M1.5 8h1.4M13.1 8h1.4M3.4 3.4l1 1M11.6 11.6l1 1M12.6 3.4l-1 1M4.4 11.6l-1 1',
  moon: 'M13 9.6A5.4 5.4 0 0 1 6.4 3a5.4 5.4 0 1 0 6.6 6.6Z',
  help: 'M5.8 6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 12.2v.1',
  close: 'm4 4 8 8M12 4l-8 8',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  play: 'M5 3.2 12.4 8 5 12.8Z',
  pause: 'M5.2 3.5v9M10.8 3.5v9',
  link: 'M9.5 2.5h4v4M13.2 2.8 8 8M11.5 9.5v4h-9v-9h4',
  bookmark: 'M4 2.5h8v11L8 10.6 4 13.5Z',
  follow: 'M8 13.2C3.4 9.9 2 7.6 2 5.6a2.9 2.9 0 0 1 6-1 2.9 2.9 0 0 1 6 1c0 2-1.4 4.3-6 7.6Z',
  save: 'M8 2.5v7M4.8 6.8 8 10l3.2-3.2M2.5 13.5h11',
  undo: 'M5.5 3 2.5 6l3 3M2.8 6H10a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10.5 3l3 3-3 3M13.2 6H6a3.5 3.5 0 0 0 0 7h4',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  more: 'm4 6 4 4 4-4',
} as const

export type IconName = keyof typeof PATHS

/** A line drawing of 16 pixels in the text's colour; says nothing to screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
