import type { DiagnosticParams, MessageCatalogue, MessageTemplate } from '@/datapackage/diagnostic'
import type { IntakeFault, Message } from './intake-result'
import { fillTemplate } from '@/datapackage/format-diagnostic'
import { intakeMessages } from './messages'

/** Where in the file, as far as it is known. */
export interface FaultPlace {
  sheet?: string
  row?: number
  column?: number
}

/** Thrown inside this room only, to leave the middle of a stream; `readIntake` makes a value of it. */
export class IntakeStop extends Error {
  readonly fault: IntakeFault

  constructor(fault: IntakeFault) {
    super(fault.code)
    this.fault = fault
  }
}

function message(code: string, part: keyof MessageTemplate, params: DiagnosticParams, catalogue: MessageCatalogue): Message {
  const texts = catalogue[code]
  return {
    'zh-Hans': fillTemplate(texts?.['zh-Hans'][part] ?? code, params),
    'en': fillTemplate(texts?.en[part] ?? code, params),
  }
}

/** The fault of a code with its texts filled in. The catalogue is that of this room unless another is given. */
export function intakeFault(code: string, params: DiagnosticParams = {}, place: FaultPlace = {}, catalogue: MessageCatalogue = intakeMessages): IntakeFault {
  return {
    code,
    what: message(code, 'what', params, catalogue),
    why: message(code, 'why', params, catalogue),
    fix: message(code, 'fix', params, catalogue),
    ...place,
  }
}

/** Leaves the reading with a fault. */
export function stop(code: string, params: DiagnosticParams = {}, place: FaultPlace = {}): never {
  throw new IntakeStop(intakeFault(code, params, place))
}
