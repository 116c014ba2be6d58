/** What a reader put right by hand; kept in the library and obeyed by every later build. Names are names or node ids. */
export type Correction =
  | { readonly action: 'merge'; readonly a: string; readonly b: string }
  | { readonly action: 'split'; readonly name: string; readonly paper: string; readonly as: string }
  | { readonly action: 'rename'; readonly from: string; readonly to: string }
  | { readonly action: 'reject'; readonly claim: string }
