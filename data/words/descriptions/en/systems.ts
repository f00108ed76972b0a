import type { DescribedMeanings } from '../../types'

export const systems = {
  33100: {
    complaints: [
      [
        "I'd like to delete my account, but the site has disabled that function.",
        'The sign-up page in the account centre says this interface is disabled by the system.',
        'Logging in with a code instead of a password has been turned off here, she is told.',
        "It claims that this version is disabled, though everybody else's identical version works.",
      ],
      [
        'sign up form on the account page says this function is turned off by system',
        'delete my account button says disabled, no option at all',
        'cant log in with a code, they switched that off',
        'reset password page is disabled, some other plugin does it now',
      ],
      [
        'I want to delete my account but the page says this function is turned off by the system',
        'sign up inside the account window is closed, it says interface disabled',
        'login by code is no longer offered, the page refuses it',
        'reset password page says this version may not be requested',
      ],
      [
        'account deletion page tells that system disabled this interface',
        'I installed plugin for login and since then built-in sign-in page refuses',
        'expected register form, got that this version was turned off by system',
        'login with code is off on this site so page answers interface closed',
      ],
    ],
    questions: [
      [
        'account center register handled by a plugin, API refuses request as disabled',
        'delete_account_type off, deletion endpoint cannot be requested',
        'Why is the login endpoint of the account center disabled when account_login_service is set?',
      ],
      [
        'account center login taken over by plugin disabled by system',
        'delete_account_type 1 endpoint refused',
        'disabled by system on account center, did a plugin take over login',
      ],
      [
        'account center route blocked since a plugin handles registration or login',
        'delete_account_type disables account deletion, which response',
        'login with verification code switched off in site settings, interface closed',
      ],
      [
        'account center endpoint off because plugin takes over registration',
        'delete_account_type 1 closes deletion interface',
        'login by verify code disabled in settings, which answer',
      ],
    ],
    rewordings: [
      [
        'the system has turned off this interface or version',
        'inteface disabled, not available to request',
        'this function has been deactivated by the site',
      ],
      [
        'the system turned this interface off',
        'interface version cant be requested any more',
        'this api is disbled by site settings',
      ],
      [
        'the system has disabled this interface or version',
        'api closed by system settings',
        'this interface may not be called, turned off',
      ],
      [
        'system turned off this endpoint or version',
        'interface is disabled and does not accept requests',
        'function was swiched off by the system',
      ],
    ],
  },
  33101: {
    complaints: [
      [
        'Our community is private, and this part may not be asked for in private mode.',
        "It's forbidden while the site is closed to the public, the tester was told.",
        'Visitors hit a wall saying that private mode prohibits the request.',
        'Since we switched the site from public to private she cannot open that section.',
      ],
      [
        'site is private now and this page is forbidden',
        'private mode so no entry to that',
        'works on public sites, forbidden on private one',
        'they made the community private and the app just says forbidden',
      ],
      [
        'the community became closed and this page is now forbidden',
        'because the site is for members only, this thing is not allowed at all',
        'private site says no to my request',
        'while the place is in private mode this button is barred',
      ],
      [
        'my site is private and this call is forbidden there',
        'in private mode register request is not permitted, told by app',
        'Since we closed community for outsiders, this page is forbidden in such mode',
        'private community blocks this interface for me',
      ],
    ],
    questions: [
      [
        'endpoint forbidden in private site mode',
        'Which interfaces are prohibited when site_mode is private?',
        'private mode blocks this API call for everybody, how to allow',
      ],
      [
        'private site forbids this api',
        'endpoint banned under site_mode private',
        'private mode forbidden interface code, ever raised?',
      ],
      [
        'endpoint barred when the site runs in private mode',
        'which interfaces are prohibited on a private site',
        'private mode forbids interface, whitelist of routes',
      ],
      [
        'private mode forbids interface, which code really sent',
        'endpoint closed when site_mode private',
        'forbidden under private site',
      ],
    ],
    rewordings: [
      [
        'not permitted under private mode',
        'forbiden, the site is in privat mode',
        'private sites do not offer this interface',
      ],
      [
        'not allowed to call this while private',
        'in private mode this request is forbiden',
        'interface blocked because site is private',
      ],
      [
        'not available while the site is private',
        'forbidden in private mode',
        'private mode prohibts this call',
      ],
      [
        'private mode does not permit this request',
        'not allowed because site is private',
        'interface forbiden in the private mode',
      ],
    ],
  },
  33102: {
    complaints: [
      [
        "Guests see a message that the site's mode is set up wrongly, while members notice nothing.",
        "It isn't public and isn't private either, says our administrator, what is it then?",
        'The front page for visitors says configuration error of the site mode.',
        'Before logging in I get a mode complaint, and after logging in all is well.',
      ],
      [
        'without login the entire site says mode config wrong, logged in is fine',
        'guests get a site mode error, members dont',
        'fresh install, nobody can see anything unless signed in, config error',
        'something about the mode setting being messed up',
      ],
      [
        'visitors cannot open anything, the notice says the mode of the site is set wrongly',
        "not signed in, and the app blames the site's mode setting",
        'admin broke the public or private setting and guests see an error',
        'as guest I see site mode faulty, my signed-in wife sees all',
      ],
      [
        'after I edited config by hand every guest sees site mode error',
        'logged people are ok, visitors get that mode of site is badly set',
        'site mode is nor public nor private in database, how to repair',
        'Visitors see mode error after I cleaned guest list of routes, members do not notice',
      ],
    ],
    questions: [
      [
        'site_mode value neither public nor private, guests refused',
        'guest route whitelist empty, site mode misconfigured',
        'What must the site_mode config item contain after a botched migration?',
      ],
      [
        'site_mode neither public nor private',
        'guest route whitelist empty site mode error',
        'site mode setting invalid only guests hit it',
      ],
      [
        'site_mode value neither public nor private',
        'guest route list empty in config, anonymous requests refused',
        'mode misconfigured, only affects requests without verified account and user',
      ],
      [
        'site_mode value invalid or guest whitelist empty',
        'only unauthenticated requests get wrong mode setting',
        'config site_mode must be public or private',
      ],
    ],
    rewordings: [
      [
        'mode of the site is misconfigured',
        'site mode configuraton wrong',
        'the setting public or private is invalid',
      ],
      [
        'the sites mode is set up wrong',
        'public/private mode misconfigured',
        'public or private isnt set propperly',
      ],
      [
        'the mode of the site is wrongly configured',
        'site mode setting invalid',
        'public private mode misconfigurd',
      ],
      [
        'mode of the site is set wrong',
        'wrong configuration of site mode',
        'site mode setings invalid',
      ],
    ],
  },
  33200: {
    complaints: [
      [
        'The email with the code never goes out, as its template is not available.',
        "It says there's no template for this verification message.",
        "She chose to reset her password and the text for the code mail doesn't exist.",
        'Our admin forgot to write the wording for the SMS code, I suspect.',
      ],
      [
        'code mail not sent cuz theres no template',
        'template for the verification sms doesnt exist or so',
        'no code arrives, says template unavailable',
        'they forgot to make the text template for codes',
      ],
      [
        'no code arrives, it says the letter template for codes does not exist',
        'the wording for the SMS code was never prepared by the admin',
        'tester: code e-mail could not be made as the pattern is missing',
        'template for the confirmation mail unavailable, it says',
      ],
      [
        'code mail cannot go because template of it does not exist',
        'operator: which template of verify mail I must enable',
        'sms template is not available, no code is sent',
        'Chosen mail template number is not there, letter with code does not go out',
      ],
    ],
    questions: [
      [
        'verify code template id missing for sms',
        'Where are the verification mail templates configured per language?',
        'sendCode template not available, templateId unknown',
      ],
      [
        'sendCode template id missing for language',
        'verify code template unavailable email plugin',
        'sms template not configured nonexistent',
      ],
      [
        'verification code template id unknown',
        'sendCode templateId without configured sms template',
        'code mail template absent in language',
      ],
      [
        'verify code template missing or off for templateId',
        'sms template not configured for language',
        'unavailable template when send code',
      ],
    ],
    rewordings: [
      [
        'no template for the verification code',
        'verify code tempalte does not exist',
        'template of the code mail is unavailable',
      ],
      [
        'no template for the code mail',
        'code template cant be used or isnt there',
        'verfy template not existing',
      ],
      ['the code template cannot be found', 'verify code templat missing'],
      [
        'template for verification message is missing',
        'no usable code template',
        'verify template not existing or disabeld',
      ],
    ],
  },
  33201: {
    complaints: [
      [
        'He pressed resend six times in a minute and was asked to slow down.',
        "It won't send me another code yet, too frequent, come back later.",
        'I did not receive the code, asked anew, and was scolded for asking too often.',
        'A lady writes that she must now wait before a further code is sent.',
      ],
      [
        'asked for the code too many times, now i gotta wait',
        'spammed the resend button and it told me to chill',
        'too often, wait before next code',
        'code never came so i kept tapping, now blocked for a bit',
      ],
      [
        'I pressed send code many times, now it asks me to wait',
        'too many code requests it says, my SMS never came the first time',
        'resend button angry with me, told to come back later',
        'asked for the code again after ten seconds and was refused',
      ],
      [
        'I clicked send code many times and now I must wait',
        'too frequent sending of sms, says come later',
        'asked for new code after ten seconds and refused as too often',
        'resend button pressed two times fast, please later it says',
      ],
    ],
    questions: [
      [
        'rate limit for sending verification codes, how many seconds between two?',
        'sendCode too frequent throttle from sms plugin',
        'resend code cooldown, which status is returned',
      ],
      [
        'sendCode throttling too frequent',
        'resend verification rate limit which code',
        'cooldown between sms codes',
      ],
      [
        'rate limit on sending verification codes',
        'interval between two sendCode calls, countdown in client',
        'throttled code sending, who enforces it, core or plugin',
      ],
      [
        'sendCode rate limit',
        'verification code requested too frequently, how many seconds between',
        'throttle on code sending from sms plugin',
      ],
    ],
    rewordings: [
      [
        'codes sent too frequently, wait a while',
        'send the code to often, try later',
        'slow down with requesting verification codes',
      ],
      [
        'you request codes too frequently, wait',
        'slow down with the verification codes',
        'too many code sendings, later plz',
      ],
      [
        'codes requested too frequently, wait a little',
        'sending of codes is too often',
        'slow down with verification codes',
      ],
      [
        'you ask for codes too frequently, wait a little',
        'slow down with sending the code',
        'code requested to often, later please',
      ],
    ],
  },
  33202: {
    complaints: [
      [
        "I did type the emailed code, and it's called blank, perhaps it meant my nickname.",
        'She pressed delete account without entering a confirmation code and it was declined.',
        'The sign-up form insists the code has not been entered.',
        'He left the six-digit box empty when setting a fresh password.',
      ],
      [
        'register says code is empty but i typed it, only nickname was blank',
        'forgot to put in the code on password reset',
        'wants a code to delete my account, where do i get it',
        'signup wont go: fill in verification code',
      ],
      [
        'I did not type the code from the mail and pressed register',
        'code is filled in but my nickname was blank, still it speaks of the code',
        'to close my account it wants the six digits which I left out',
        'the screen says put the verification number first',
      ],
      [
        'I wrote the code and still says it is empty, only nickname I left out',
        'deleting account without typing code from mail, told that it is needed',
        'expected register pass, got code cannot be blank',
        'reset of password wants the code and I did not put it',
      ],
    ],
    questions: [
      [
        'register with verifyCode filled but nickname empty still says code is empty',
        'account deletion codeType neither email nor sms, treated as no code',
        'reset password request lacks verifyCode',
      ],
      [
        'verifyCode empty at register or reset password',
        'nickname empty register returns code empty',
        'account deletion codeType neither email nor sms',
      ],
      [
        'verifyCode empty at registration or password reset',
        'register with empty nickname gives code-missing error, why',
        'account deletion with codeType neither email nor sms',
      ],
      ['verifyCode empty at register, also when nickname missing', 'reset password no code given'],
    ],
    rewordings: [
      ['verification code is required', 'verfy code must be entered', 'you left the code blank'],
      [
        'verification code must be filled',
        'the code field is blank',
        'you left out the verfication code',
      ],
      ['code must be entered', 'the verification code is blank', 'verify code mising'],
      [
        'code for verification must be filled',
        'enter the code, it is blank',
        'verification code cant be empy',
      ],
    ],
  },
  33203: {
    complaints: [
      [
        'The six digits from the text message are declined as wrong or too old.',
        'Her code came forty minutes late and by then it was of no use.',
        "I asked for a code to register and used it for the password reset, it's not accepted.",
        'He copied the code twice from his mail, the second go is called incorrect.',
      ],
      [
        'typed the 6 digits exactly and it says wrong or too old',
        'code from the sms not accepted',
        'used the signup code for password reset, nope',
        'delete account via sms code always incorrect',
      ],
      [
        'typed the six numbers exactly as in the SMS and it says wrong or too old',
        'the code came after twenty minutes and was no longer accepted',
        'I used the code from the sign-up mail for changing my password, refused',
        'deleting the account by SMS code never accepts the number',
      ],
      [
        'code from sms is right, typed ten minutes later and not accepted',
        'I use the code which came for login to change my mail and it is not good',
        'I use sms code second time for other action and it is not good any more',
        'deleting account by sms code fails always although number is correct',
      ],
    ],
    questions: [
      [
        'verify code valid in database but does not match template, fails',
        'delete account by SMS always says wrong code',
        'checkVerifyCode country code omitted, right code refused',
      ],
      [
        'verify code mismatch template or country code',
        'code used before counts as expired?',
        'account deletion sms code looked up as email code fails',
      ],
      [
        'code valid but templateId differs from the one requested',
        'verification code row already used or past expiry',
        'countryCode missing while checking sms code',
      ],
      [
        'verify code no match on template address or country code',
        'delete account by sms looks up code as e-mail',
        'code already used or past expiry',
      ],
    ],
    rewordings: [
      [
        'code is wrong or no longer valid',
        'incorect or expired verification code',
        'the digits you entered do not fit or ran out',
      ],
      [
        'the code is wrong or has run out',
        'verification number invalid/expired',
        'code doesnt match or its too late for it, verfy again',
      ],
      [
        'the code is wrong or out of date',
        'verification code not valid any more',
        'incorrect verfy code',
      ],
      [
        'the code is wrong or too old',
        'verification number not right or not valid any longer',
        'bad or exspired code',
      ],
    ],
  },
  33301: {
    complaints: [
      [
        "It wants me to take out some words that the site does not tolerate, and won't say which.",
        'She wrote about Scunthorpe and the system found something rude in the content.',
        'The submitted text has prohibited words in it, please amend, it says.',
        'A general ban list caught a harmless sentence of his before submission.',
      ],
      [
        'my text has a forbidden word somewhere and it wont save',
        'banned word in it, which one??',
        'system says i used a bad word, i didnt swear',
        'gotta change my text before submit, filter caught something',
      ],
      [
        'it says my text has forbidden words, kindly change them',
        'one of my words is banned by the whole system',
        'my wording is not allowed, alter it before sending',
        'what I wrote includes prohibited terms, says the box',
      ],
      [
        'my text has some forbidden word and I must change it before sending',
        'says banned words in content, I do not know which one',
        'Submitting text stops on prohibited word of system, which one it hides',
        'system does not like a word in what I wrote',
      ],
    ],
    questions: [
      [
        'content rejected by system-wide banned words before submit',
        'Which word list does the system check content against?',
        'sensitive words filter blocks submitting, modify content',
      ],
      [
        'general banned words content code',
        'system blocklist word in submitted text',
        'content filter hit generic, not title not post',
      ],
      [
        'system wide banned words check on submit',
        'general forbidden terms code, not title or post body',
        'text filtered because of prohibited vocabulary',
      ],
      [
        'generic system banned words content refusal',
        'blocked word in submitted text, general code not for nickname',
        'which word is banned by system, content check',
      ],
    ],
    rewordings: [
      [
        'banned words found, change it before you submit',
        'content has forbiden words of the system',
        'please remove prohibited terms and submit again',
      ],
      [
        'text contains words the system forbids',
        'remove the prohibited words first',
        'system baned words found, edit it',
      ],
      [
        'text includes words that the system forbids, change it',
        'prohibited words found',
        'forbiden terms in the content, edit first',
      ],
      [
        'text includes words banned by system, edit it',
        'forbidden words found, change before submit',
        'content containes prohibited words of the system',
      ],
    ],
  },
  33302: {
    complaints: [
      [
        'My little biography is too long, it seems, and the profile is not saved.',
        'He tried to put his whole CV into the about me box.',
        'She must shorten the description on her profile, it exceeds what the system allows.',
        'Saving the bio says to reduce it, but gives no number of letters.',
      ],
      [
        'bio too long wont save',
        'my about me text is over the limit',
        'profile description refused, need to make it shorter',
        'wrote a novel in my bio and it said cut it down',
      ],
      [
        'my self description is too long, it asks me to shorten',
        'the about me box does not save, too many letters',
        'wrote my life story in the profile, not accepted for length',
        'bio exceeds what is allowed, cut it down it says',
      ],
      [
        'my about me text is too long and profile not saved',
        'bio with 300 letters refused, says shorten and send again',
        'Expected saved description of profile, got content length over system limit',
        'how many letters can have the bio, mine was rejected',
      ],
    ],
    questions: [
      [
        'bio_length exceeded in profile edit, does it count characters or bytes?',
        'profile bio too long, refused, maximum?',
        "How do I read the maximum length of a user's self-description from configs?",
      ],
      [
        'bio_length exceeded profile update',
        'user bio max chars refused',
        'profile intro text longer than site limit',
      ],
      [
        'bio longer than bio_length on profile update',
        'character limit of user introduction',
        'profile text above the system limit, trimmed length counted?',
      ],
      [
        'bio longer than bio_length',
        'profile update content exceeds limit, is it the biography',
        'max characters of user bio',
      ],
    ],
    rewordings: [
      [
        'too long for the system, cut it down and submit anew',
        'lenght of content over the limit, shorten',
        'your bio has more characters than permitted',
      ],
      [
        'text is longer than the system allows, shorten',
        'content length over system limit',
        'too long, reduse and send again',
      ],
      [
        'text is longer than permitted, shorten and resend',
        'reduce what you wrote, system has a ceiling for it',
        'too many characters, pls trim',
      ],
      [
        'text is longer than system permits, make it shorter',
        'bio goes over the allowed length',
        'content lenght above system limit',
      ],
    ],
  },
  33400: {
    complaints: [
      [
        "The tester typed an address with five dots and it isn't a proper IP.",
        'It says my IP is invalid, though I did not type one.',
        "Looking up where a member comes from fails, since that isn't a real IP address.",
        "The moderators' look-up tool grumbles about a malformed network address.",
      ],
      [
        'says thats no real ip address, i typed it from the router',
        'ip lookup box: invalid address',
        'i put 999.1.1.1 and it said nope thats not an ip',
        'its not a valid ip it says, typo maybe',
      ],
      [
        'the number of the internet address I typed is not a real one',
        'it says that is no proper IP',
        'tester entered nine hundred dot something as address, invalid',
        'IP look-up says the address itself is malformed',
      ],
      [
        'lookup of ip 999.1.1.1 says it is not a proper address',
        'I typed computer name in place of IP and tool calls it invalid',
        'ip in this form is not valid, app tells',
        'address of IP has error',
      ],
    ],
    questions: [
      [
        'common/ip-info with an invalid IP string',
        'ip parameter not v4 nor v6, validation message',
        'Is a CIDR range accepted as a valid IP by ip-info?',
      ],
      [
        'common/ip-info malformed ip string',
        'ip validation not an ip',
        'invalid ipv6 address refused lookup',
      ],
      [
        'ip-info called with malformed ipv4 string',
        'validation of ip parameter, invalid address',
        'not a valid internet address given',
      ],
      [
        'common/ip-info with malformed ip',
        'invalid ip address param',
        'is it not ipv4 nor ipv6 validation',
      ],
    ],
    rewordings: [
      ['not a valid IP', "ip error, adress isn't valid", 'that network address is malformed'],
      ['thats not a proper ip', 'address isnt a valid ip', 'IP eror, invalid'],
      ['not a genuine IP address', 'the ip is malformed', 'invalid IP adress'],
      ['that is no valid IP', 'malformed address of internet protocol', 'not a real ip adress'],
    ],
  },
  33401: {
    complaints: [
      [
        'The IP is odd, it says, and no details can be shown about it.',
        'A moderator looked up a suspicious visitor and got abnormal address, nothing available.',
        "There's something irregular with his connection's address, so its details are withheld.",
        'The location beneath my post is blank, because my IP is abnormal supposedly.',
      ],
      [
        'ip is weird, no details shown',
        'my ip is abnormal?? no info on it',
        'location by ip unavailable, something fishy with the address',
        'looks suspicious ip so it shows nothing',
      ],
      [
        'my address is strange, so no place is shown',
        'it says IP irregular, details cannot be had',
        'with the office VPN the look-up calls my address abnormal',
        'location is blank because the internet address behaves suspiciously',
      ],
      [
        'ip of user is strange and no details can be displayed',
        'operator: place of this suspicious address does not show, abnormal',
        'Moderator looks for city of spammer, but address is called abnormal, no city',
        'app says that my address is anormal and info is unavailable',
      ],
    ],
    questions: [
      [
        'abnormal IP, ip-info details unavailable, private range 10.x?',
        'ip service returns abnormality for carrier NAT addresses',
        'Why are no details available for an abnormal address?',
      ],
      [
        'abnormal ip details unavailable ip-info',
        'ip service plugin says ip anomalous',
        'ip strange no geolocation data returned',
      ],
      [
        'ip lookup flags address as anomalous, no data',
        'abnormal ip in ip service plugin',
        'suspicious address, details withheld',
      ],
      [
        'ip-info returns abnormal ip no details',
        'details unavailable for odd ip',
        'ip service reports anomaly',
      ],
    ],
    rewordings: [
      [
        'abnormal IP, no details',
        'ip is abnormel, details not to be had',
        'strange address, information unavailable',
      ],
      [
        'abnormal ip, cant give details',
        'something odd with that ip, no information',
        'ip anormal details missing',
      ],
      ['IP looks irregular so no details', 'abnormal address, information not obtainable'],
      [
        'the address looks abnormal, details not available',
        'strange IP and no info of it',
        'ip abnormall no detail',
      ],
    ],
  },
  33402: {
    complaints: [
      [
        "It can't look up anything about this IP, she reports.",
        "The query for where that address sits simply doesn't work.",
        'A moderator wished to find out the town behind an IP and the inquiry failed.',
        'Details of the address are impossible to query, please help.',
      ],
      [
        'tried to look up an ip, it cant be queried',
        'no lookup possible for this ip',
        'the ip checker cant ask for details on mine',
        'lookup of localhost ip doesnt work',
      ],
      [
        'the place of this internet address could not be looked up',
        'query about the IP brings no details',
        'I wanted to know where the address is, look-up impossible',
        'the tool cannot query that address',
      ],
      [
        'cannot check from which country is this ip, query impossible',
        'operator: lookup of address gives nothing, it says cannot be queried',
        'router address 192.168 in lookup, country impossible to find',
        'location by ip does not work, query refused',
      ],
    ],
    questions: [
      [
        'query of ip details fails, lookup service quota?',
        'ip-info cannot query address, which plugin answers',
        'Geo lookup request for an IP returns nothing, how do I test ip_service?',
      ],
      [
        'ip details query impossible private range',
        'common/ip-info lookup not possible',
        'cannot query geo for ip',
      ],
      [
        'ip lookup fails, service cannot query this address',
        'ip-info returns nothing, query not possible',
        'geolocation query unsuccessful for an ip',
      ],
      [
        'ip details query not possible for address',
        'ip service plugin cannot look up',
        'how get ip details, lookup fails',
      ],
    ],
    rewordings: [
      [
        'IP details cannot be queried',
        'cant qeury this ip for details',
        "look-up of this address isn't possible",
      ],
      ['details of the ip cannot be looked up', 'that ip isnt queryable', 'cant qeury ip info'],
      [
        'no details can be looked up for this IP',
        'querying the address is not possible',
        'ip detials lookup failed',
      ],
      [
        'no way to query details of that IP',
        'lookup of this address is not possible',
        'ip cannot be querried',
      ],
    ],
  },
  33403: {
    complaints: [
      [
        'My whole office is shut out, our IP has been banned from the service.',
        "It refuses to serve people from his address, he says, he's done nothing wrong.",
        "The library's computers are blocked by address, so no member there gets in.",
        'Her home connection is barred, while on mobile data everything works.',
      ],
      [
        'my ip is banned from the site',
        'school wifi blocked, on mobile data its fine, ip disabled',
        'got ip banned lol, no service for me',
        'they blocked our whole ip, nobody at home can use it',
      ],
      [
        'from my home connection the service is refused, my address has been blocked',
        'they banned our internet line, nothing is served to us',
        'at the library it works, at home it says IP is barred',
        'service not provided to this address any more',
      ],
      [
        'the site says my address is banned and gives no service',
        'from office I cannot enter, ip blocked; from home ok',
        'operator: I want block bad ip, which text will visitor see',
        'service refused because IP was disabled',
      ],
    ],
    questions: [
      [
        'ip blacklisted, system refuses to provide service',
        'Where can I unblock an IP address in the panel?',
        'disabled IP address, all requests denied from our proxy',
      ],
      [
        'ip blocklist system refuses service',
        'client ip disabled by site',
        'ip ban code does core have it',
      ],
      [
        'ip ban list, requests from blacklisted address',
        'is there blocking by ip address in the core',
        'address barred by system, no service given',
      ],
      [
        'blacklisted ip, system gives no service',
        'is there ip ban in header check',
        'blocked address answer code',
      ],
    ],
    rewordings: [
      [
        'this IP is blocked, no service',
        "ip has been disabeld, system won't serve",
        'service refused for your banned address',
      ],
      ['system wont serve your ip', 'ip has been dissabled'],
      [
        'this IP is blocked from the service',
        'address has been banned',
        'the ip is disabled, no servce',
      ],
      [
        'your IP was blocked so no service',
        'address is disabled by system',
        'ip has been baned, service refused',
      ],
    ],
  },
  33404: {
    complaints: [
      [
        "It says unknown IP next to the visitor's location.",
        'The address is not known to anybody, apparently, not even to the look-up.',
        "A moderator sees that this IP can't be identified at all.",
        "Unknown address, the panel says, so I can't tell where he is.",
      ],
      [
        'ip unknown it says next to my post',
        'doesnt know where the ip is from',
        "shows 'unknown ip' instead of a city",
        'never heard of this ip says the app',
      ],
      [
        'my internet address is not known to it',
        'it says unknown IP and shows no town',
        'the address is a mystery to the app',
        'nobody knows from where this IP is, says the screen',
      ],
      [
        'in profile instead of city it shows unknown address',
        'Column with visitor place shows "not known" for this address',
        'who is behind this ip, system does not know it',
        'ip is not recognized',
      ],
    ],
    questions: [
      [
        'ip unknown in geo database',
        'ip-info result unknown for IPv6 address',
        'What does an unidentified IP mean for ipLocation display?',
      ],
      [
        'ip not known in geo database',
        'unknown ip ip-info plugin',
        'ip lookup result unknown address',
      ],
      [
        'ip-info answers unknown for private range',
        'unidentified address in ip service',
        'ip not recognised by geodatabase',
      ],
      [
        'unknown ip answer from ip service',
        'ip not known to database of lookup',
        'unrecognised address in ip-info',
      ],
    ],
    rewordings: [
      ['IP not known', 'an unkown ip', 'the address could not be recognised'],
      [
        'nothing known about the ip',
        'ip origin not known at all',
        'never seen that ip adress, origin unclear',
      ],
      [
        'unknown IP, no idea whose',
        'the address is not recognised',
        'where this ip is from is unkown',
      ],
      ['nobody knows this address', 'unknow ip address'],
    ],
  },
} satisfies DescribedMeanings
