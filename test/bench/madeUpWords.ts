const NOUN_HEADS =
  'ad album asset award badge batch bill booking bot brand budget bundle calendar card cart cash channel chat claim coupon course crypto deal delivery device donation event feed fund gift image invoice layout ledger lesson location loyalty map media meeting menu order partner payroll photo playlist poll quiz refund rental report reward route shop stock story stream survey tax team ticket tour trade video voucher'.split(
    ' ',
  )

const NOUN_TAILS =
  'bank board bookmark box budget clip clock coin cycle desk drop fee field flow folder frame gate group hub item key label lane line link list lock map mark note owner pack page pass plan point pool quota rate room rule run scope sheet slot stage stamp stand stock tab tag task tier token track vault view wall window zone'.split(
    ' ',
  )

const VERB_HEADS = 'auto back bulk co cross de down fore inter mis out over pre re un up'.split(' ')

const VERB_TAILS =
  'archive assign charge claim convert export fetch flag group import index invite label map mark merge pair parse patch pin post print process publish queue rank route schedule send share sort store stream sync tag track transfer translate trim'.split(
    ' ',
  )

const combine = (heads: readonly string[], tails: readonly string[]) =>
  heads.flatMap((head) => tails.map((tail) => head + tail))

/** Compound nouns that a growing product could add, such as `couponlist`. */
export const madeUpNouns: readonly string[] = combine(NOUN_HEADS, NOUN_TAILS)

/** Verbs of the same kind, such as `autopublish`. */
export const madeUpVerbs: readonly string[] = combine(VERB_HEADS, VERB_TAILS)
