import { codeParams } from '../data/answers/codeParams'
import { knownNumbers } from '../data/releases'

export default {
  paths() {
    return knownNumbers().map((code) => ({ params: codeParams(code) }))
  },
}
