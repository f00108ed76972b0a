/**
 * Words that say nothing about a code, for finding related codes and checking phrases; the search
 * itself learns which words to ignore. Compared before stemming and without apostrophes.
 *
 * Left out on purpose, since they tell codes apart: message, user, content, only, new, own, old,
 * other, another, same, both, either, again, later, many, off, out, up, used, yourself, like (a
 * mark). Negations are included: nearly every message has one, so they tell nothing apart.
 */
export const fillerWords: ReadonlySet<string> = new Set(
  [
    // articles, demonstratives, connectives
    'a an the this that these those there here it its itself and or but if then than so as because',
    'since though although also too very just even still yet ever always never now when whenever',
    'while until during before after about around into onto in on at to for of from with within by',
    'via per over under upon between against such any some every each all neither one',
    'ones etc eg ie vs',
    // pronouns
    'i me my mine we us our ours you your yours he him his she her hers they them their theirs',
    'something anything everything somehow',
    // question words
    'what whats wheres hows why how who whom whose which where',
    // auxiliaries and negations
    'am is are was were be been being isnt wasnt werent do does did doing dont doesnt',
    'didnt has have had having hasnt havent hadnt can cannot cant could couldnt will would wont',
    'wouldnt shall should shouldnt may might not no nor able unable im ive youre theyre',
    'weve theres thats lets hes shes ill youve theyve itll arent',
    // verbs of asking and reporting
    'get gets got getting gotten give gives gave given giving come comes coming came go goes going',
    'went let make makes made making put keep keeps kept want wants wanted wanting need',
    'needs needed try tries tried trying work works worked working happen happens happened happening',
    'mean means meaning meant cause causes caused reason know understand explain say says said',
    'saying tell tells told show shows showed shown showing appear appears appeared pop pops popup',
    'receive receives received receiving return returns returned returning throw throws threw thrown',
    'fix fixed solve solved solution resolve resolved wonder seem seems possible impossible',
    'suddenly anymore actually really',
    // courtesy
    'please pls plz help thanks thank hi hello hey sorry',
    // telling what somebody else says, naming a range of codes
    'complains complain complained complaining writes wrote reports reported claims claimed mentions',
    'parent client clients call calls called',
    'starts starting start begins beginning begin range prefix series',
    // log noise and the name of the thing itself
    'error errors err errcode errno errmsg code codes msg fresns api apis app apps application',
    'response responses resp result output http https www console stack trace uncaught debug issue',
    'issues problem problems trouble bug bugs question server',
  ]
    .join(' ')
    .split(' '),
)
