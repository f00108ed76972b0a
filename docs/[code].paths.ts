import { codeParams } from '../data/details/codeParams'
import { knownNumbers } from '../data/releases'

export default {
  paths() {
    return knownNumbers().map((code) => ({ params: codeParams(code) }))
  },
}
