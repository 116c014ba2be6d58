import type { Command } from 'commander'
import type { Io } from './io.js'

/** Adds one command to the program. */
export type CommandMaker = (program: Command, io: Io) => void
