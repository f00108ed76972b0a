import type { DescribedMeanings } from '../../types'

export const users = {
  35100: {
    complaints: [
      [
        'It wants a user number or a name of the person, and none was given.',
        'The tester called a profile page without saying whose.',
        "The link to somebody's page has no name at the end, so it's refused.",
        'UID or username must be filled, the app says, though I merely tapped a portrait.',
      ],
      [
        'opened a profile link with no name in it, says uid cant be blank',
        'forgot to type who i want, uid or username missing',
        'app wants a username or uid and has none',
        'clicked an avatar that had no name behind it, app asks for uid or username',
      ],
      [
        'I searched a member without typing any name and it complains',
        "the app opened a person's page with no name in it",
        'a username or number of the person has to be given, it says',
        'tester left the member identity vacant',
      ],
      [
        'open profile without name in link, it wants uid or username',
        'link in mail without name of person at the end opens to an error',
        'app asks for user but sends nobody, field is blank',
        'link to profile has no name in it',
      ],
    ],
    questions: [
      [
        'uidOrUsername missing in request',
        'no user identifier passed to the endpoint',
        'Is uid or username mandatory for this route, both blank?',
      ],
      [
        'uidOrUsername came in empty',
        'path without user id or name',
        'username/uid missing in request message',
      ],
      [
        'uidOrUsername parameter blank',
        'neither uid nor username passed for a user lookup',
        'user identifier omitted, is it parameter validation instead',
      ],
      [
        'uidOrUsername blank in request',
        'missing username or uid param which code',
        'user identifier required in path',
      ],
    ],
    rewordings: [
      [
        'uid or username required',
        'user UID or usrename must not be blank',
        'please name the user you mean',
      ],
      ['give a uid or a username', 'user id or name must not be blank', 'UID / usernme empty'],
      ['a uid or username must be given', 'username or UID is blank', 'user identifer missing'],
      [
        'give uid or username, it is blank',
        'name of user must be filled',
        "username or UID shoudn't be empty",
      ],
    ],
  },
  35101: {
    complaints: [
      [
        'I changed my nickname last week and must wait a fortnight to correct a spelling mistake.',
        'She may rename herself only once in so many days.',
        'He just wanted another avatar, but it says the name was altered too recently.',
        "My username is a day old and I already hate it, but swapping isn't allowed yet.",
      ],
      [
        'renamed myself last week for a joke and now im stuck with it for like 20 days',
        'nickname can only be changed once a month or so, ugh',
        'made a typo in my new username and now im stuck with it',
        'says wait some days before renaming',
      ],
      [
        'I changed my nickname last week and may not change it again so soon',
        'it says wait thirty days before another new name',
        'spelling mistake in my username and now I must live with it for a month',
        'renaming allowed only once in so many days',
      ],
      [
        'I changed my nick last week and now must wait more days',
        'how many days between name changes, it refuses me',
        'only once per 30 days, so my typo in username stays',
        'same name sent in waiting period blocks whole profile save',
      ],
    ],
    questions: [
      [
        'username_edit interval in days not over yet',
        'last_nickname_at too recent, even unchanged nickname refused',
        'How do I show the days left until a user may rename again?',
      ],
      [
        'username edit interval days last_username_at',
        'nickname change cooldown profile update',
        'sending unchanged name during waiting period refused',
      ],
      [
        'last_username_at within the waiting period, sending unchanged name refused too',
        'how many days between nickname edits, config key',
        'profile patch with name fails as a whole during waiting period',
      ],
      [
        'last_username_at days limit on profile update',
        'nickname change cooldown period days',
        'unchanged name sent in waiting time still refused',
      ],
    ],
    rewordings: [
      [
        'only one modification in a set number of days',
        'can be modifed once per period of days',
        'you changed it recently, wait some days',
      ],
      [
        'only one change per so many days',
        'you may edit it just once in the set number of days',
        'can be modifed only once within days',
      ],
      [
        'may be altered only once in a given number of days',
        'changed too recently, wait some days',
        'one modificaton per period',
      ],
      [
        'name can be changed one time per some days',
        'you modified recently, wait the set number of days',
        'too early for next change of nick, only once in days',
      ],
    ],
  },
  35102: {
    complaints: [
      [
        "My handle has an underscore in it, and that isn't allowed.",
        'She likes a username made of figures alone and it is refused.',
        'Two hyphens were one too many for his handle.',
        'It says just letters, numbers and one dash, and the e in Zoë is a letter, surely.',
      ],
      [
        'username with underscore not allowed, only hyphen',
        'wanted xx_gamer_xx, says letters numbers and hyphen only',
        'only digits as username doesnt go, wanted my birth year',
        'two dashes in my @name and it refuses',
      ],
      [
        'my username with underscore is refused, only hyphen allowed',
        'I wanted my telephone number as username and it said letters are needed',
        'two dashes in my handle are not accepted',
        'only a to z and figures, it says, my Kannada handle is impossible',
      ],
      [
        'username with underscore is not taken',
        'I want be 12345 as login name but only digits are refused',
        'ana--maria with double dash is not good as login name',
        'login name with dash on the end is bad, and with ç also',
      ],
    ],
    questions: [
      [
        'username regex letters digits single hyphen',
        'purely numeric username rejected',
        'why is 1e5 or a leading hyphen not allowed as username?',
      ],
      [
        'username regex hyphen at end numeric only refused',
        'allowed characters username',
        'why is 1e5 as username refused, numeric check?',
      ],
      [
        'allowed characters of username, numeric only refused',
        'username regex single hyphen not at the ends',
        'why is 1e5 refused as a user handle',
      ],
      [
        'username regex letters digits one hyphen',
        'numeric username refused',
        'which characters are allowed in username handle',
      ],
    ],
    rewordings: [
      [
        'username may only have letters, digits and a hyphen',
        'usernmae can contain only letters numbers hyphens',
        'illegal characters in the username',
      ],
      [
        'username may have letters, digits, one dash',
        'only a-z 0-9 and single hyphen in handle',
        'usernme only letters numbers hypens',
      ],
      [
        'handle may have letters, digits and one hyphen only',
        'username uses characters not permitted',
        'only alphanumerics and a single dash in the user name',
      ],
      [
        'handle may have letters, digits and one dash only',
        'bad characters in username',
        'usrname only alphanumeric and single hyphen',
      ],
    ],
  },
  35103: {
    complaints: [
      [
        'My handle is too long, apparently, so I am to abbreviate myself.',
        'She wants Cambridgeshire-gardening-ladies as username and exceeds the maximum.',
        "It says that the length of the username isn't right, mine is rather lengthy.",
        'How many characters may a username have at most?',
      ],
      [
        'my @ is too long',
        'username length wrong, its 30 chars',
        'wanted my full name as handle, too many letters',
        'tried my full name plus birth year as @ and its over the max',
      ],
      [
        'my handle is too long it seems, the size is not right',
        'username has too many letters, I wrote my full name with initials',
        'Lakshminarayanaswamy does not fit as @name, must I cut it',
        "it does not say how long, only that the username's size is wrong",
      ],
      [
        'my @name is too long for this forum',
        'username of 40 signs is refused by length',
        'Login name over maximum, text says length and not what is maximum',
        'shorten the login name, why it does not say how much',
      ],
    ],
    questions: [
      [
        'username_max exceeded on rename',
        'username longer than maximum length, incorrect length',
        'which config holds the upper limit for usernames',
      ],
      [
        'handle exceeds configured maximum, shorten username',
        'username too long but says length incorrect',
        'upper limit username characters',
      ],
      [
        'username above maximum, as opposed to below minimum',
        'upper bound of handle characters in configs',
        'client side counter for longest permissible user name',
      ],
      [
        'username longer than site maximum',
        'max length of username handle',
        'username length incorrect means over the limit',
      ],
    ],
    rewordings: [
      [
        'username has a wrong length',
        'usrename lenght incorrect',
        'your username is over the maximum',
      ],
      [
        'length of the username isnt right',
        'handle is longer than allowed',
        'username lenght wrong',
      ],
      ['username too long', 'handle exceeds what fits', 'user name lenght not right'],
      [
        'username has bad length, too many characters',
        'handle exceeds allowed length',
        'too long usrename',
      ],
    ],
  },
  35104: {
    complaints: [
      [
        "His handle is just Al and that's too short for the site.",
        'The username needs more letters before it will be taken.',
        'She is told that her chosen handle does not reach the minimum.',
        'Two letters are not sufficient for a username, please allow Jo.',
      ],
      [
        'want @bo but username needs more letters',
        'handle too short',
        '3 letters isnt enough for a username here',
        '2 letter username not allowed sad',
      ],
      [
        'username of three letters is not enough',
        'Raj is refused as my @name, needs to be longer',
        'must I invent more letters for my handle, it is so small they say',
        'my initials alone may not be the username',
      ],
      [
        'I want username of two letters and it is too short',
        'login name jo is refused, minimum not reached',
        'two letters login name is below lower border',
        'my short @ is not possible, must add letters',
      ],
    ],
    questions: [
      [
        'username_min not reached',
        'username shorter than minimum',
        'lower limit for username length, which config item?',
      ],
      ['how short can a username be, ab is refused', 'min chars for user handle'],
      [
        'lower bound of username characters, which config key',
        'two-letter handle rejected, permissible minimum',
        'validation of user name falls under smallest size',
      ],
      [
        'username shorter than minimum setting',
        'username_min setting value',
        'handle too few characters',
      ],
    ],
    rewordings: [
      [
        'username too short',
        "usernmae doesn't reach minimum length",
        'the username requires more characters',
      ],
      ['username doesnt reach min length', 'handle below minimum', 'usrname too short'],
      ['handle is below the minimum', 'user name needs more charcters'],
      [
        'username is too short',
        'handle below the minimal length',
        'user name needs minium of characters',
      ],
    ],
  },
  35105: {
    complaints: [
      [
        "Somebody else has my handle, but I can't find any such profile.",
        'The username she wants is taken, choose another it says.',
        "I only wanted a capital letter in my own username and it tells me it's occupied.",
        'He asks us to hand over a username of a person who left in 2019.',
      ],
      [
        'someone took my @ already',
        'username is taken but nobody with that name shows up',
        'pick another handle, this ones gone',
        'changed just a capital letter in my own username, says taken',
      ],
      [
        'someone already has the handle I want',
        'the @name is gone, choose a different one it says',
        'no profile shows this username yet it is occupied',
        'I only wanted to write my username in capitals and it says taken',
      ],
      [
        'username I want is occupied but no such profile is visible',
        '@maria is taken, must find other login',
        'only changed big letter in my own username and it says taken',
        'name of removed member remains reserved, nobody can take it',
      ],
    ],
    questions: [
      [
        'username exists including soft-deleted users',
        'changing case of own username says taken',
        'How can I release a username held by a deleted user?',
      ],
      [
        'username exists soft-deleted user still holds it',
        'why does username taken come up when i only change case of my own',
        'username not unique refused',
      ],
      [
        'username unique check includes soft-deleted users',
        'change of letter case in own username reported as taken',
        'availability of a username before submit',
      ],
      [
        'username unique check counts soft deleted users',
        'case change of own username reported as taken',
        'handle already in use',
      ],
    ],
    rewordings: [
      [
        'username already taken, pick a different one',
        'that usrename is allready in use',
        'someone has this username, choose anew',
      ],
      [
        'username already in use, pick another one',
        'handle belongs to someone',
        'that usernme was taken',
      ],
      [
        'username already in use, pick something else',
        'that handle belongs to someone',
        'user name is ocupied',
      ],
      [
        'this username belongs to somebody, choose other',
        'handle is occupied',
        'username alredy taken',
      ],
    ],
  },
  35106: {
    complaints: [
      [
        'My username is Essex-Bob and it supposedly contains something forbidden.',
        'There is a rude word hidden in her handle, which nobody had ever noticed.',
        "It won't accept a username with the word admin anywhere in it.",
        'Part of his desired handle is on the naughty list.',
      ],
      [
        'my username has a bad word inside, its my surname!',
        'scunthorpe problem, handle blocked',
        '@name refused because of banned words',
        "username contains 'admin' so nope",
      ],
      [
        'my username has a forbidden word inside it they say, I see none',
        'harmless surname of mine is blocked as @name',
        'handle contains something bad according to the app',
        'part of my username is on the ban list',
      ],
      [
        'my username has admin inside and is refused',
        'login name Assis is normal surname here, but contains bad word',
        'bad word sits in middle of my @ name by chance',
        'operator: which list bans words in @names',
      ],
    ],
    questions: [
      [
        'ban_names substring match in username',
        'username contains blocked word, case insensitive',
        'Scunthorpe problem with username filter, how do I whitelist?',
      ],
      [
        'username contains ban_names substring',
        'blocked word inside handle false positive',
        'can i check beforehand whether a handle hits the banned names',
      ],
      [
        'ban_names substring check on username',
        'username refused since blocked term occurs within it',
        'case insensitive banned word in handle',
      ],
      ['harmless handle refused by banned names list'],
    ],
    rewordings: [
      [
        'blocked words within the username',
        'the usernmae has banned words',
        'a forbidden term occurs in your username',
      ],
      [
        'username holds a blocked word',
        'banned word in the handle',
        'forbiden word hidden in username',
      ],
      [
        'username includes prohibited words',
        'banned term in the handle',
        'blocked wrods within user name',
      ],
      ['forbidden word in the handle', 'blocked wrods are in the username'],
    ],
  },
  35107: {
    complaints: [
      [
        "It lectures me about blind people and won't save my nickname with a heart in it.",
        'Zoë cannot use the two dots in her display name, the app calls it a special character.',
        'He has emojis round his nickname and is asked to be considerate of people with low vision.',
        "I thought it was friendly advice, but my nickname with the dash simply isn't saved.",
      ],
      [
        'emoji in my nick not allowed, says think of blind people',
        'my display name with é isnt accepted',
        'cyrillic nickname refused, special characters',
        'cant put two spaces in display name',
      ],
      [
        'it tells about blind people and does not save my nickname with the little heart',
        'no emoji in my display name, it advises, and refuses',
        'my nickname has an accent and it wants no special signs',
        'two blanks in my display name and it lectures me about low vision',
      ],
      [
        'my nick is José and site refuses because of é',
        'emoji in display name not possible, gives speech about blind people',
        'Łukasz as nickname: expected saved, got no special characters please',
        'two spaces in my nick and advice for low vision appears',
      ],
    ],
    questions: [
      [
        'nickname with accented letters or emoji refused by accessibility message',
        'special characters regex for nickname, why is Cyrillic disallowed?',
        'two spaces in nickname rejected, advice text about screen readers',
      ],
      [
        'why does nickname regex refuse accented letters and kana',
        'nickname special chars accessibility message',
        'display name hangul not allowed',
      ],
      [
        'nickname with emoji or Cyrillic refused, allowed unicode range',
        'accessibility advice as error when updating nickname',
        'nickname special characters regex, second blank not allowed',
      ],
      [
        'nickname with accents or Cyrillic refused',
        'nickname allowed chars letters digits one blank Chinese',
        'accessibility advice on nickname is a hard refusal',
      ],
    ],
    rewordings: [
      [
        'use a nickname with no special characters, for accessibility',
        'think of blind people and avoid speical characters in the nickname',
        'nickname should be readable for those with low vision',
      ],
      [
        'please no special characters in nickname, for accessibility',
        'use a plain nick so people with low vision can read it',
        'nickame without specal chars',
      ],
      [
        'avoid special characters in the nickname for accessibility',
        'display name without symbols please, for people with poor sight',
        'nickname has special chars, not acessible',
      ],
      [
        'use nick without special signs so blind people can read it',
        'please nickname with plain characters',
        'speciall characters not good in nickname, accesibility',
      ],
    ],
  },
  35108: {
    complaints: [
      [
        'My display name is too long to be saved.',
        "She puts her whole family's names into the nickname and it's over the limit.",
        "The nickname's length is wrong, it says, I suppose it must be shorter.",
        'His nickname has thirty-five letters, the maximum is fewer.',
      ],
      [
        'display name too long',
        'nick is over the limit of letters',
        'nickname length incorrect, i wrote a whole sentence',
        'shorter nick pls it means',
      ],
      [
        'I gave Retired Headmistress of Malleswaram as display name and it does not fit',
        'nickname with all my titles has too many letters',
        'shorten the nick, says the red line',
        'the name people see under my photo is over the permitted size',
      ],
      [
        'display nick is too long to save',
        'nickname of my whole family name is over limit',
        'sixty letters display nick, text does not tell upper border',
        'must cut my nick shorter, app does not tell how much',
      ],
    ],
    questions: [
      [
        'nickname_max exceeded in profile edit',
        'nickname longer than allowed',
        'upper bound for display name length config',
      ],
      [
        'nickname above site max, trim display name',
        'what happens when display name has more chars than nickname_max',
        'display name upper limit',
      ],
      [
        'nickname above maximum characters at profile update',
        'upper bound for display name, counted in characters or bytes',
        "nick truncated or refused when it is over the site's limit",
      ],
      [
        'nickname above maximum length',
        'nickname_max setting exceeded',
        'display name length wrong',
      ],
    ],
    rewordings: [
      [
        'wrong length of nickname',
        "nickname lenght isn't correct",
        'display name exceeds the maximum',
      ],
      ['length of nickname not right', 'nick longer than permitted', 'too many leters in the nick'],
      ['nickname too long', 'display name exceeds its allowed size', 'nick name lenght wrong'],
      [
        'nickname length is bad, too long',
        'nick has too many characters',
        'lenght of nick incorrect',
      ],
    ],
  },
  35109: {
    complaints: [
      [
        'A single letter will not do as a nickname.',
        'Her display name is V and the app wishes for something longer.',
        'The nickname is below the minimum, he reads.',
        "My nickname is too short, it says, and that's what my friends call me.",
      ],
      [
        'one letter nick not allowed, too short',
        'display name needs more letters',
        'my name is Li, too short as nickname??',
        'people call me J so i put J as display name, needs more letters',
      ],
      [
        'display name with one letter is not enough',
        'I want just K as nick, it says add more',
        'what is the smallest nickname, Om is refused',
        'nick does not reach the required size',
      ],
      [
        'nick of one letter is too short',
        'display name Jo is not enough characters',
        'one-letter display nick does not reach lower border',
        'add letters to nick, minimum is not met',
      ],
    ],
    questions: [
      [
        'nickname_min not met',
        'display name shorter than the minimum',
        'one-character nickname refused, how to lower the bound?',
      ],
      ['nickname_min not reached', 'nickname shorter than minimum', 'display name min chars'],
      [
        'single character nickname rejected, lower bound setting',
        'shortest display name permitted by site',
        'Chinese one-character nick under minimum',
      ],
      ['nickname_min length check', 'display name too few characters'],
    ],
    rewordings: [
      [
        'nickname too short',
        "nikname doesn't meet minimum length",
        'your display name needs more characters',
      ],
      ['nickname isnt long enough', 'nick doesnt reach minimum length', 'nickame too short'],
      ['display name under the minimum', 'nick needs mroe letters'],
      [
        'nickname is too short',
        'nick does not reach minimal length',
        'minimum lenght of nickname not met',
      ],
    ],
  },
  35110: {
    complaints: [
      [
        'It refuses the nickname Administrator as a forbidden word.',
        'My nickname is on some list of prohibited names.',
        'She calls herself by something the site bans as a display name.',
        "The display name contains a blocked word, and I can't see which.",
      ],
      [
        'called myself Admin as nickname, blocked',
        'display name is on the banned list',
        'nick refused, exact word forbidden',
        'cant be named support in my display name',
      ],
      [
        'wished to be called Admin as nickname, it is forbidden',
        'my display name is exactly a word on their ban list',
        'nickname not permitted, blocked word it says',
        'cannot use this nick, contains a bad term',
      ],
      [
        'nick admin is forbidden, says block words',
        'my display name is exactly banned word, must change it',
        'nick Moderator is banned but Moderator1 passes by',
        'operator: banned nick with capital in list never works',
      ],
    ],
    questions: [
      [
        'nickname equals a banned name entry',
        'ban_names exact match on nickname, capitals in list never match',
        'Why does a nickname containing a blocked word pass but the exact word fail?',
      ],
      [
        'nickname equals ban_names entry',
        'does banned nickname check match whole name or part',
        'nickname ban list capital entry never matches',
      ],
      [
        'nickname equals entry in ban_names, whole string compare',
        'banned nickname with capitals in list never matches',
        'reserved display names such as moderator',
      ],
      [
        'nickname equals entry of banned names',
        'ban_names exact match for nickname lower case',
        'nickname blocked words whole match not contains',
      ],
    ],
    rewordings: [
      [
        'blocked words in the nickname',
        'nickname has bloked words',
        'that display name is prohibited',
      ],
      ['nick has a blocked word', 'banned word as nickname', 'that nick is a forbiden one'],
      ['forbidden display name', 'nickname is a banned term', 'blocked words in nick nmae'],
      [
        'prohibited word as nickname',
        'nick includes forbidden words',
        'blocked word in the nickame',
      ],
    ],
  },
  35111: {
    complaints: [
      [
        "There's another Jane with the same nickname and the site wants unique ones.",
        'His display name is taken, pick a different one it says.',
        'I merely changed a letter of my nickname to a capital and it claims somebody has it.',
        "Two members can't share a nickname here, she was told.",
      ],
      [
        'nickname taken, names gotta be unique here',
        'theres another Luna here so i cant be Luna as display name',
        'my nick is gone, pick another',
        'changing case of my own nick says its taken',
      ],
      [
        'another member has the same nickname, choose something else',
        'display names must be unlike here, mine is taken',
        'somebody is called Grandma already, the nick is gone',
        'I wanted a capital letter in my own nickname and it is taken, by me',
      ],
      [
        'other person has same display nick on this site',
        'nickname is occupied, sites where nick must be unique',
        'I change only big letter in own nick and it tells taken',
        'twin display nick on site where it must be one of its kind',
      ],
    ],
    questions: [
      [
        'nickname_unique on, duplicate nickname',
        'display name already used by another user',
        'Does the uniqueness check on nickname ignore case and match the own row?',
      ],
      [
        'nickname_unique on duplicate',
        'display name already exists',
        'nickname collision case insensitive own row',
      ],
      [
        'nickname uniqueness enabled on the site, duplicate found',
        'own nickname differing only in case is reported as occupied',
        'setting for unique nicknames',
      ],
      [
        'nickname_unique enabled, duplicate nick',
        'nick taken by live user',
        'unique nicknames check own row case',
      ],
    ],
    rewordings: [
      [
        'nickname already taken, choose something different',
        'that nikname is in use',
        'someone else carries this display name',
      ],
      [
        'nick already used by somebody, choose a new one',
        'display name is taken',
        'that nicknme has been taken',
      ],
      [
        'display name taken, think of a different one',
        'that nickname belongs to somebody',
        'nick is not uniqe',
      ],
      [
        "this nick is someone's already, pick other",
        'nickname in use',
        'that nick name was taken by other',
      ],
    ],
  },
  35201: {
    complaints: [
      [
        "It says that this profile isn't part of my account, though I made it myself.",
        "The author of that draft can't be found under her account.",
        "He switches between his wife's and his own profile, and the app says wrong account.",
        'My user does not exist or is not mine, it claims.',
      ],
      [
        'that profile isnt one of mine it says, but it is',
        'app mixes accounts: user doesnt belong to this account',
        'author of the draft not found, maybe deleted',
        'tried to switch to my alt and it isnt in this account',
      ],
      [
        'the profile I chose does not belong to my account, it says',
        'signing in as my second user fails, not mine apparently',
        'user is missing or of another account',
        'my draft cannot be sent since its writer is not found under my account',
      ],
      [
        'I pick profile that is not from my account and login refuses',
        'profile of my wife under her account, I cannot enter it from mine',
        "child's profile opened from my account says it lies elsewhere",
        'author of draft vanished so publishing says user does not exist',
      ],
    ],
    questions: [
      [
        'uid does not belong to the aid account at user login',
        'author of draft deleted, user not found on publish',
        'user overview of foreign uid refused, account_id differs',
      ],
      [
        'uid account_id differs from aid',
        'user/auth-token profile belongs to other account',
        'edit refused because draft author isnt found, deleted user?',
      ],
      [
        "uid's account_id is not the aid account on user login",
        'draft author user row not found on publish',
        'user/overview with uid of a foreign account',
      ],
      [
        'account_id of user not equal aid',
        'user overview for user of another account',
        "updateLoginToken deleted user not found or other account's",
      ],
    ],
    rewordings: [
      [
        "user doesn't exist or isn't of this account",
        'curent user not belonging to the current account',
        "that user is not one of your account's users",
      ],
      [
        'user isnt there or not part of this account',
        'the current user belongs to another account',
        'user not existing / not yours acount',
      ],
      [
        'user missing or not part of this account',
        "this user is not one of the account's users",
        'user belongs to a diffrent account',
      ],
      [
        'user is missing or is not part of this account',
        'this user belongs to different account',
        'user dont belong to curent account',
      ],
    ],
  },
  35202: {
    complaints: [
      [
        'I can read, but as soon as I like anything it says my profile was disabled.',
        'She writes to a friend and is told that the user is deactivated, not her, the friend.',
        'A moderator suspended his profile and he demands to know for how long.',
        'My user, not my whole account, is switched off, my other profile still works.',
      ],
      [
        'my profile got banned, cant like or post',
        'user disabled, account login works tho',
        'cant message him, that user is disabled',
        'my friend says my profile got suspended, i can log in but every button refuses',
      ],
      [
        'my profile has been blocked by the moderators, I can read but not do anything',
        'the lady I write to has been suspended and the message does not go',
        'my user is deactivated though the other one in my account works',
        'like button says my user is switched off',
      ],
      [
        'my profile was banned, I cannot like or send, other profile in account works',
        'friend to whom I write is deactivated user so message is not sent',
        'moderator turned off user and his draft cannot publish',
        'staff switched my profile off, editing bio is closed, account remains',
      ],
    ],
    questions: [
      [
        'user is_enabled false, mark endpoint refuses',
        'receiver of message disabled, conversation.code set',
        'banned user versus banned account, which check fires on publish?',
      ],
      [
        'user is_enabled off mark post message refused',
        'conversation receiver disabled',
        'banned user vs banned account',
      ],
      [
        'is_enabled off on the signed-in user, mark endpoint',
        'receiver of a message disabled, same code as sender disabled',
        'conversation code in data for a suspended user',
      ],
      [
        'user is_enabled false on mark or message',
        'conversation receiver disabled user',
        'author of content deactivated, edit refused, not account',
      ],
    ],
    rewordings: [
      ['this user is deactivated', 'curent user is disabeld', 'the user has been suspended'],
      ['the user is deactivated', 'this user was switched off', 'your user is suspnded'],
      [
        'user has been deactivated',
        'this user is blocked from acting',
        'current usr was suspended',
      ],
      ['user was blocked by the site', 'curent user is switched off'],
    ],
  },
  35203: {
    complaints: [
      [
        'I wanted to reply to a message, but the other person has left the site for good.',
        "The post won't open, because its author closed her profile.",
        "It says the user was logged out, and it's not me, it's the writer of the post.",
        "He can't write to an old friend any more, who evidently deleted herself.",
      ],
      [
        'post author deleted themselves, it says logged out',
        'cant dm her, user logged out?',
        'history of a post from a deleted user wont open',
        "opened an old thread, get 'user logged out', heard op deleted his account",
      ],
      [
        'the author of this post has closed his profile',
        'I write to an old friend and it says that the member has left',
        'message does not go, the person erased herself from the app',
        'opening the post says its writer logged off for good',
      ],
      [
        'author of this post deleted himself and post does not open',
        'I write message to person who closed profile, says logged out',
        'removed member\'s comment opens with "logged out" text, I am logged myself',
        'operator: removed spammer, now his posts give that user signed off',
      ],
    ],
    questions: [
      [
        'author of post soft-deleted, detail refuses',
        'receiver deleted_at set, message not sent, says logged out',
        'What does user logged out mean for content of a removed user?',
      ],
      [
        'author user row soft-deleted post detail',
        'receiver deleted_at set message',
        'logged out means user deleted, conversation.code',
      ],
      [
        'post author soft-deleted, detail refused',
        'receiver deleted_at set when sending message',
        'meaning of user logged out in conversation detail, deletion',
      ],
      [
        'author user row deleted on post detail',
        'message receiver has deleted_at',
        'user logged out means deleted user not session',
      ],
    ],
    rewordings: [
      ['user has deregistered', 'the usre has been loged out', 'that person closed their user'],
      [
        'user has left / closed account',
        'the user is signed out for good',
        'that persons profile was canceled, logged off forever',
      ],
      ['user has closed the profile', 'member was deregistered', 'the user is cancled'],
      [
        'user has closed his profile',
        'the person is signed off from the site',
        'usr was logged-out (deleted)',
      ],
    ],
  },
  35204: {
    complaints: [
      [
        'The four-digit PIN of my profile is declined.',
        'She entered her bank PIN by mistake, and the app noticed.',
        'He forgot the PIN of his user and none of his guesses is right.',
        "It's not the password it dislikes, it's the PIN.",
      ],
      [
        'pin wrong, switching profile fails',
        'typed my 4 digit pin, incorrect',
        'forgot the little pin for my second profile, whatever i try its wrong',
        'pin isnt right but pw is',
      ],
      [
        'my four digits for the profile are not right, it says',
        'PIN is wrong, I am certain it was my birth year',
        'forgot the pin of my user, tries are refused',
        'entered account password instead of pin and it was not accepted',
      ],
      [
        'four digits for my profile are wrong, I forgot them',
        'typed PIN of user and it does not fit',
        'Four signs for protected profile do not match what I set',
        'account password is good but PIN of character is bad',
      ],
    ],
    questions: [
      [
        'user/auth-token pin does not match hash',
        'wrong user PIN counts as failed login?',
        'incorrect pin in account center user-auth',
      ],
      ['user/auth-token pin mismatch', 'wrong user pin counts to lockout', 'pin hash check failed'],
      [
        'pin hash mismatch at user/auth-token',
        'does a wrong pin count toward the hourly lock',
        'pin field of user login incorrect',
      ],
      [
        'user pin hash mismatch',
        'pin failure counts to lock at user auth-token',
        'wrong PIN for chosen user',
      ],
    ],
    rewordings: [
      ['wrong PIN of the user', 'incorect user pin', "the PIN you gave doesn't fit"],
      ['users pin is wrong', 'pin you typed doesnt match', 'wrong pin entred for the profile'],
      ['wrong user PIN', 'the pin does not match', 'incorrct pin code'],
      ["user's PIN is wrong", 'bad PIN code', 'the pin is incorect'],
    ],
  },
  35301: {
    complaints: [
      [
        "This extension's button says I have no right to request it.",
        "The plugin is meant for certain roles only, and hers isn't one.",
        "He tries to open a group tool and is told that he isn't entitled.",
        "My profile may not use the add-on, it seems, but my neighbour's may.",
      ],
      [
        'plugin button in group says i have no right',
        'extension for some roles only, im not in',
        'no right to request that plugin function',
        'extra feature in the editor not permitted for my user',
      ],
      [
        'the extra function in this group is not for me, it says no right',
        'I press the add-on and it says I may not ask for it',
        'plugin of the group denies me, others of a higher role use it',
        'no authority to request, says the extension page',
      ],
      [
        'extension in the editor says I have no right to request',
        'plugin button in group: not for my role',
        'locked post with paid plugin: file link gives no right',
        'VIP-only plugin in editor does not let me ask it',
      ],
    ],
    questions: [
      [
        'checkExtendPerm user has none of the roles of the app usage',
        'extend permission denied for group usage without gid',
        "Which roles may call a plugin's usage, current user refused?",
      ],
      [
        'checkExtendPerm role not in usage roles',
        'group extend perm user not admin gid unknown',
        'what does checkExtendPerm compare, users role or group admin',
      ],
      [
        "checkExtendPerm: user's roles not listed in app usage",
        'type six without gid, permission of extension',
        'locked file link and extend permission denied',
      ],
      [
        'checkExtendPerm roles of app usage exclude the user',
        'extend permission group type unknown gid',
        'plugin usage role restriction user not permitted',
      ],
    ],
    rewordings: [
      [
        "user isn't entitled to request this",
        'curent user has no rigth for it',
        'the user may not make that request',
      ],
      [
        'the user isnt entitled to request this',
        'no right for that request as this user',
        'this user isnt permited to call that',
      ],
      [
        'user lacks the right to request this',
        'no authority for this request',
        'curent user has no permission to ask',
      ],
      [
        'user may not make this request',
        'you have no permission for that plugin function',
        'curent user without right to request',
      ],
    ],
  },
  35302: {
    complaints: [
      [
        "My membership ran out, so I can't post or like any more.",
        "She renewed her subscription until next year and still can't write, as it says expired.",
        'The private club tells him his term is over and the functions are closed.',
        'I was able to publish yesterday, today my user has expired.',
      ],
      [
        'membership ran out, cant post or like anymore',
        'my paid year ended and now like, comment, profile edit, all of it blocked',
        'my user expired says the app',
        'renewed yesterday and still expired no function works',
      ],
      [
        'my membership ran out and now I cannot post or like',
        'it says I have expired, what a word for an old lady',
        'subscription is over and the buttons for writing refuse',
        'paid until March, functions shut since',
      ],
      [
        'my membership on private site ended and I cannot publish or like',
        'subscription is over, profile edit is blocked also',
        'operator: user paid till next year but functions are refused as expired',
        'private site, my term is over, writing stops first',
      ],
    ],
    questions: [
      [
        'private mode user expired_at past, publishing route blocked',
        'user expired, marking and settings refused although date is in the future',
        'whitelist role to bypass expiry of users in private site',
      ],
      [
        'private mode expired_at past site_private_end_after 1 publish blocked',
        'user expired function list blocked',
        'private site expiry and route block list',
      ],
      [
        'private mode, users.expired_at past, publish route on block list',
        'even future expiry date blocks profile update, why',
        'expired subscription forbids functions, whitelist role helps?',
      ],
      [
        'private mode expired user blocked on publish mark settings routes',
        'site_private_end_after 1 expired_at write routes',
        'user with future expired_at refused, whitelist role helps',
      ],
    ],
    rewordings: [
      [
        "user's period is over, function not usable",
        'the user has exipred and may not use it',
        'membership ended, no right to this feature',
      ],
      [
        'user is expired so functions are off',
        'your term ended, you may not use this',
        'membership over, function locked for expird ones',
      ],
      [
        'membership expired, function not available',
        'validity of the user is over, no right to use this',
        'expird user may not use it',
      ],
      [
        "user's term ended so function is not available",
        'your membership expired, feature closed',
        'user expierd, no right for function',
      ],
    ],
  },
  35303: {
    complaints: [
      [
        'The timeline is blank because my subscription ended, says a small note.',
        'Since her term ran out she cannot view any lists at all.',
        'He paid until May, and from June on the feed shows him nothing.',
        'I have expired, how charming, and may not look at this.',
      ],
      [
        'feed is empty, says im expired and cant view',
        'cant read anything since my membership ended',
        'timeline blank, some bracket text bout expiry',
        'expired user sees no lists at all',
      ],
      [
        'my membership is finished and the list of posts remains blank',
        'timeline empty with a notice that I am past my date',
        'since subscription ended I see nothing to read',
        'may not view what is on this page because my validity is over',
      ],
      [
        'timeline is empty after my subscription finished, message in brackets inside',
        'cannot see posts list any more because my membership time ended',
        'feed after end of term: success reply but totally blank, expected a real error',
        'private site shows me nothing since renewal was missed',
      ],
    ],
    questions: [
      [
        'empty list with bracket warning, expired user in private mode reading',
        'site_private_end_after 1, expired user not entitled to view timelines',
        'Why are post lists empty for an expired member instead of an error code?',
      ],
      [
        'list code 0 empty expired user private mode warning',
        'why is timeline an empty list with expired text in message',
        'timeline empty list expired not entitled to view',
      ],
      [
        'bracketed warning with empty list for expired user in private mode',
        'site_private_end_after one, reading routes return nothing',
        'timeline blank, code zero, expired notice in message',
      ],
      [
        'private mode expired user reading lists warning',
        'empty timeline code ok message has bracketed expiry',
        'expired_at past list routes view content',
      ],
    ],
    rewordings: [
      [
        'expired user may not view this content',
        'user has expried, no viewing',
        "viewing isn't included any more after your expiry",
      ],
      [
        'expired users may not view this',
        'not entitled to see current content, term is over',
        'user expierd cannot view',
      ],
      [
        "user's term is over, may not view present content",
        'membership lapsed so content is hidden',
        'expired and not entitled to see this contnet',
      ],
      [
        'expired user may not look at this content',
        'membership over, content not viewable',
        'user exspired, cannot view content now',
      ],
    ],
  },
  35304: {
    complaints: [
      [
        "Old articles still open for me, but those written after my membership ended don't.",
        "She can read last year's posts, yet not this week's, as she lapsed in December.",
        'It says that the content is newer than my expiry date.',
        'Anything published since his subscription stopped remains locked to him.',
      ],
      [
        'old posts i can read, new ones no, my time ran out in may',
        'can see stuff up to my end date only',
        'friend linked me yesterdays post but my pass ended in june so its closed to me',
        'everything after my subscription end is closed to me',
      ],
      [
        'old posts I can read, but those after my membership ended are closed',
        'newest article refuses me as it is from after my end date',
        'I see everything until April, later ones say new content',
        'renew to read what was written since my expiry',
      ],
      [
        'old posts I can read, but posts made after end of my membership not',
        'expired in May, post from June does not open',
        'Topics from after my term do not open, earlier do',
        'new content is closed for me since subscription stopped, old still visible',
      ],
    ],
    questions: [
      [
        "post created after user's expired_at hidden in private mode",
        'expired user can see older content only, newer refused',
        'site_private_end_after 2 and content creation time compare',
      ],
      [
        'post created after user expired_at refused',
        'private_end_after old content visible new not',
        'content newer than expiry date',
      ],
      [
        'post created_at later than users.expired_at refused',
        'private mode end after two, only older posts visible',
        'new content after expiry date denied on post detail',
      ],
      [
        'post created_at later than user expired_at private mode',
        'content after expiry date hidden from expired user',
        'site_private_end_after 2 new content refused',
      ],
    ],
    rewordings: [
      [
        'content newer than your expiration date, not viewable',
        'posted after you exipred, so you have no right to see it',
        'only content from before the expiry may be viewed',
      ],
      [
        'this was made after your expiry so you cant view it',
        'content newer than the end date, no right',
        'new contnt after expiration date hidden',
      ],
      [
        'written after your membership ended, so closed',
        'content newer than the expiry may not be read',
        'new posts past expiry date not viewable',
      ],
      [
        'this is newer than your expiry date, so not visible',
        'content made after expiration, expired user cannot see it',
        'new contents after end of membership not viewable',
      ],
    ],
  },
  35305: {
    complaints: [
      [
        "I'd like to see just my friend's posts, but filtering by a person is not permitted.",
        "The profile page no longer lists anyone's own comments.",
        'You cannot pick a particular user to see his content, it tells me.',
        'Showing what one member wrote has been turned off for the whole site.',
      ],
      [
        'filter posts by person not allowed here',
        'cant show only one users posts, site forbids it',
        'profile has no posts tab, picking a user is refused',
        'wanted to list his comments, cannot specify user',
      ],
      [
        'I wanted to see all posts of one person and it is not allowed',
        "tapping a member's posts tab says you cannot choose a user",
        'the filter by writer is prohibited here',
        'showing what a single member wrote is switched off',
      ],
      [
        'posts tab in profile does not load, cannot filter by person',
        'I want see all posts of one user and site forbids it',
        'operator: which switch turns off posts of users on their profile',
        'listing by one person is forbidden on whole site',
      ],
    ],
    questions: [
      [
        'post/list with users parameter refused',
        'profile posts switch off, cannot filter list by author',
        'comment list specify uid not allowed site-wide',
      ],
      [
        'post/list users parameter refused profile posts off',
        'why cant i filter post list by author, is it a site switch',
        'comment/list users param not permitted',
      ],
      [
        'post/list with users parameter refused by profile setting',
        'site switch forbids filtering by author',
        'users param not permitted in comment/list',
      ],
      [
        'users param on post list forbidden by site setting',
        'comment list filter by author disabled site-wide',
        'profile posts switch off users parameter',
      ],
    ],
    rewordings: [
      [
        "selecting a user for viewing content isn't allowed",
        "you can't specifiy a user to view",
        'no lists by chosen author',
      ],
      [
        'you may not pick a user to see content of',
        'specifying a user is not possible for viewing',
        'cant specifiy user',
      ],
      [
        "selecting a particular user's content is not permitted",
        'may not specify whose content to view',
        'no filtering by user',
      ],
      [
        'choosing user to see contents is not allowed',
        'list can not be narrowed to a person',
        'not permited to specify user for viewing',
      ],
    ],
  },
  35306: {
    complaints: [
      [
        'The site has become private and my profile was never authorised for it.',
        'She is logged in properly, but no permission information exists for her in the closed community.',
        'He never got an end date from the admin, so the private site keeps him out.',
        'It says private mode is on and I have no authorisation, yet I can log in.',
      ],
      [
        'private site and my user has no authorization info, i just joined',
        'they flipped the site to private and everybody without an end date got shut out',
        'new members cant see anything, no authorization',
        "was fine till site went private, now 'not authorized'",
      ],
      [
        'the community is private now and I was never given permission',
        'it says I have no authorisation since the place was made private',
        'new member, no access date given, nothing opens',
        'the club is closed and my name has no permit',
      ],
      [
        'operator: I made site private and now all old members are locked out',
        'no expiry date is set for me, private site says I have no authorization',
        'Site turned to private, nobody has end date and all stand outside',
        'site is closed mode and I am not authorized yet by admin',
      ],
    ],
    questions: [
      [
        'private site, users.expired_at null means no access',
        'no authorization information for user in private mode, tokens valid',
        'How do I authorise a user on a private site, set an expiry date?',
      ],
      [
        'private mode user expired_at null no authorization',
        'main role not in private whitelist empty expiry',
        'site private no authorization information for user',
      ],
      [
        'private site, expired_at null means no access',
        'user not whitelisted and no expiry set in private mode',
        'authorization info missing for user, private site_mode',
      ],
      [
        'private mode expired_at null means no access',
        'role not in private whitelist and no authorization date',
        'turn site private, how grant users access',
      ],
    ],
    rewordings: [
      [
        'site in private mode, user lacks authorisation',
        'privat mode open, no authorzation info',
        'you have not been granted entry to the private system',
      ],
      [
        'site is private, this user isnt authorized',
        'private mode on, no authorization for you',
        'sytem private mode, authorization info missing',
      ],
      [
        'private mode is on and this user has no authorisation',
        'closed site, no permit for the user',
        'private sytem, not authorized',
      ],
      [
        'site runs in private mode and you have no authorization',
        'private site, user lacks authorisation data',
        'no autorization info, private mode is on',
      ],
    ],
  },
  35400: {
    complaints: [
      [
        'I chose a few people to view, and none is suitable, so the list is empty.',
        'The person whose posts she filters for has left, and nothing is shown.',
        'None of the users he picked counts, it says, and the page stays blank.',
        "My favourite list of authors turns up void, as they've all gone.",
      ],
      [
        'filtered by people, list empty, none of them are valid',
        'the users i picked dont count, content empty',
        'feed of chosen people shows nothing, all deleted?',
        'none of my selected users is eligible lol',
      ],
      [
        'I chose some members to read and the list is blank, none suits',
        'the persons I filtered by are not there any more',
        'empty page, it says no chosen person fits',
        'selected my old friends, all their profiles are gone',
      ],
      [
        'filter by author with name of nobody gives empty list',
        'posts of chosen people: list is void because people do not exist',
        'feed for user "abc" returns ok, blank, warning about selected persons',
        'all selected users were deleted, no content',
      ],
    ],
    questions: [
      [
        'users filter resolves to nobody, empty list warning',
        'post/list users all deleted or unknown',
        'comment/list filter with usernames not found, cached lookup?',
      ],
      [
        'users param all unknown post/list empty warning',
        'selected users none exist bracket message',
        'why does list stay empty after the users exist again, cached ids?',
      ],
      [
        'users param resolves to no existing user, empty list warning',
        'bracketed warning for author filter with unknown uids',
        'cached users filter gives nothing though user now exists',
      ],
      [
        'users param none resolves to live user, warning in message',
        'post list empty, selected users not eligible cached',
        'comment list users unknown usernames',
      ],
    ],
    rewordings: [
      [
        'no selected user qualifies, empty content',
        'none of choosen users are eligible',
        'the users you picked yield nothing',
      ],
      [
        'no selected user qualifies, nothing to show',
        'chosen users not eligible',
        'selcted users none eligible, empty',
      ],
      [
        'no chosen user qualifies, so nothing is shown',
        'none of the picked members is valid',
        'selected users not eligble, empty',
      ],
      [
        'no one of picked users qualifies, nothing to show',
        'chosen users not valid, list is void',
        'selected usres not eligible',
      ],
    ],
  },
} satisfies DescribedMeanings
