import { wordSet } from '../wordLists'
import type { Clause } from './clause'

/** Larger places whose postcodes lie in the range of the codes, by the first word of their names. */
const PLACES = wordSet(
  'hannover hildesheim celle hameln detmold minden herford bielefeld paderborn gütersloh kassel gießen',
  'giessen marburg wetzlar fulda göttingen goettingen braunschweig wolfsburg goslar peine lemgo',
  'nîmes nimes toulouse bordeaux montpellier béziers beziers rennes châteauroux grenoble',
  'vienne murcia pamplona iruña ourense oviedo gijón palencia vigo pontevedra salamanca tenerife venezia',
  'venice treviso belluno udine trieste padova padua vicenza verona trento trent istanbul izmir kayseri',
  'tampere atlanta savannah macon waycross miami orlando tampa jacksonville tallahassee pensacola',
  'birmingham huntsville montgomery nashville memphis knoxville chattanooga chihuahua durango',
  'guanajuato león leon celaya haifa levallois',
)
const PLACE_ENDING =
  /^\p{Lu}\p{Ll}+(?:burg|berg|dorf|stadt|hausen|heim|ville|feld|furt|bach|brück|brücke|kirchen|hagen|haven|ingen|stedt|rode|born|wald|münde|town|minster|shire)$/u
const STATES = wordSet(
  'AL AK AZ AR CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH',
  'OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY',
)
/** Also words or other abbreviations: a state only after a comma. */
const ALSO_WORDS = wordSet('IN OR OK ME HI ID DE LA PA MA CO MO AL')
const STREET_AFTER =
  /^\s+(?:[NSEW]\.? )?\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)? (?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Boulevard|Way|Court|Ct|Place|Pl|Square|Sq|Highway|Hwy)\b|^\s+(?:rue|avenue|boulevard|calle|via|plaza)\s/u
const NAME_AFTER = /^\s+(?<name>\p{Lu}[\p{L}'-]+)/u
/** The number of a house: "Musterweg 3, 34302". */
const HOUSE_BEFORE = /\b\d{1,4} ?[a-z]?,\s*$/
const STREET =
  /(?:^|[\s,])(?:rue|avenue|boulevard|bd|quai|via|viale|corso|piazza|calle|plaza|paseo|avenida|am|an der|im|zum)\s|(?:str\.?|straße|strasse|weg|platz|allee|gasse|markt|ring|damm|ufer|hof)\s/iu
const CEDEX_AFTER = /^\s+\p{Lu}[\p{L}' -]+ Cedex\b/iu
const COUNTRY_AFTER =
  /^\s+\p{Lu}[\p{L}'-]+(?: \p{Lu}\p{L}*)?, ?(?:USA|UK|France|Germany|Deutschland|Ital|Spain|España|Austria|Switzerland|Mexico|México|Turkey|Türkiye|Finland|Israel|United)/u
const STATE_BEFORE = /(?:\p{L}(?<comma>,)\s*|\p{Ll}\s+)(?<state>[A-Z]{2})\s+$/u

function followsState({ lineBefore }: Clause): boolean {
  const { comma, state } = STATE_BEFORE.exec(lineBefore)?.groups ?? {}
  if (state === undefined || !STATES.has(state)) return false
  return comma !== undefined || !ALSO_WORDS.has(state)
}

/** Whether a number is a postcode or the number of a house. */
export function isInAddress(clause: Clause): boolean {
  const { lineBefore, lineAfter } = clause
  if (
    followsState(clause) ||
    STREET_AFTER.test(lineAfter) ||
    COUNTRY_AFTER.test(lineAfter) ||
    CEDEX_AFTER.test(lineAfter)
  )
    return true
  const name = NAME_AFTER.exec(lineAfter)?.groups?.['name']
  if (name === undefined) return false
  return (
    (HOUSE_BEFORE.test(lineBefore) && STREET.test(lineBefore)) ||
    PLACES.has(name.toLowerCase()) ||
    PLACE_ENDING.test(name)
  )
}
