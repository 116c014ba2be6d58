// Control characters, and the marks that turn the direction of writing: text from outside must not drive the terminal.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** A text from outside as one line that is safe to print: control characters become blanks. */
export function plainText(text: string): string {
  return text.replace(CONTROLS, ' ')
}
