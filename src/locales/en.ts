import type { MessageTable } from './translate'
import { chain } from './en/chain'
import { charts } from './en/charts'
import { compare } from './en/compare'
import { pages } from './en/pages'
import { terms } from './en/terms'

export const messages: MessageTable = { ...chain, ...charts, ...compare, ...pages, ...terms }
