/** Refused because others are being worked on: express and its readers give an error's status the same way. */
export class TooManyQueries extends Error {
  override readonly name = 'TooManyQueries'
  readonly status = 429

  constructor() {
    super('Too many queries at once; ask again in a while')
  }
}
