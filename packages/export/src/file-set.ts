/** A file of an export that is more than one; joined, the chunks are its text. */
export interface NamedFile {
  readonly name: string
  readonly chunks: Iterable<string>
}

/** An export that is a folder of files. */
export interface FileSet {
  /** To be compressed by gzip; their names then end in `.gz`. */
  readonly tables: readonly NamedFile[]
  /** To be written as they are. */
  readonly texts: readonly NamedFile[]
  /** The command that loads the files of a folder; `''` is the working folder. */
  readonly command: (folder: string) => string
}
