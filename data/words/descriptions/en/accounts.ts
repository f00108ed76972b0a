import type { DescribedMeanings } from '../../types'

export const accounts = {
  34100: {
    complaints: [
      [
        'He pressed login with only the password filled and is told the account is missing.',
        'I overlooked the email box on the sign-in form, and it demands an account.',
        'She wants to reset the password but has entered neither address nor mobile, so it halts.',
        'The form says account must be given, and I thought my name was enough.',
      ],
      [
        'pressed login with the mail box empty',
        'forgot to type my phone or mail, form says account cant be blank',
        'autofill only filled the password so the account part is missing',
        'reset password: it wants the account first',
      ],
      [
        'I pressed login and forgot to type my e-mail or phone above the password',
        'the top line is blank it says, where the account goes',
        'reset password wants an address or number first, I left it vacant',
        'it will not register me without the mail or telephone filled',
      ],
      [
        'I press login without typing mail or phone and it complains',
        'reset of password form: box for e-mail is blank, refused',
        'Sign up page, account box forgotten, only password typed, does not go',
        'site wants my mail or number first and I left it out',
      ],
    ],
    questions: [
      [
        'account field empty in account center login request',
        'register call sends email under the wrong key so account is blank',
        'reset-password form requires e-mail or phone in which field?',
      ],
      [
        'account field empty account-center login register',
        'account param blank reset-password',
        'missing email or phone value in login body',
      ],
      [
        'account field missing in login body of account center',
        'register request with empty account string',
        'which key carries the email or phone for reset-password',
      ],
      [
        'account field empty at account center login',
        'register request without account value',
        'which code for blank e-mail/phone box in reset-password',
      ],
    ],
    rewordings: [
      ['account is required', 'acount must not be blank', 'please enter your e-mail or phone'],
      [
        'account must be filled in',
        'enter your mail or phone, its blank',
        'acount is not allowed to be empty',
      ],
      ['nothing given as login name', 'acount field left blank'],
      [
        'e-mail or phone box must be filled',
        'account name is blank',
        'acount field should not be empty',
      ],
    ],
  },
  34101: {
    complaints: [
      [
        'She typed her address without the at sign and it was called incorrect.',
        "My email has a plus in it and the app thinks that isn't a real address.",
        'It says the email is not right, and I have checked the spelling thrice.',
        'He wrote dot con instead of dot com, and the form caught it, for once.',
      ],
      [
        'says my email isnt right but its name@gmail, i checked',
        'typo in my mail address, forgot the .com',
        'email format wrong it says',
        'it wont take my address with a plus in it',
      ],
      [
        'I wrote my mail without the at sign and it is marked in red',
        'gmail without dot com, the app noticed, what is the proper spelling',
        'my e-mail address looks fine to me, yet is not in an acceptable form',
        'she put a comma inside the mail address and could not go on',
      ],
      [
        'I typed mail without @ and it says e-mail is bad',
        'client wrote mail with two @ and form marks it as bad',
        'my e-mail address is refused as not correct written',
        'address of mail has typo, app does not take it',
      ],
    ],
    questions: [
      [
        'email format validation fails for plus addressing',
        'malformed e-mail address refused, which regex?',
        'Is a mail address with umlaut domain considered incorrectly formatted?',
      ],
      [
        'malformed email address validation code',
        'email format incorrect regex',
        'address without @ refused which code old api',
      ],
      [
        'malformed email syntax on sign-up, which code',
        'plus-addressing or missing domain part judged as badly formed mail',
        'regex for mailbox syntax, invalid address rather than one in use',
      ],
      [
        'malformed e-mail address code',
        'email format validation fail',
        'wrong mail syntax which number',
      ],
    ],
    rewordings: [
      ['wrong e-mail format', 'emial is not correct', "that isn't a proper mail address"],
      ['mail address is wrong', 'email isnt formatted right', 'looks like a bad e-mail adress'],
      [
        'that is not a properly written e-mail',
        'mailbox syntax faulty',
        'wrong emial address format',
      ],
      ['e-mail is in bad form', 'mail address not right', 'emial is written incorrect'],
    ],
  },
  34102: {
    complaints: [
      [
        "My mobile number has eleven digits and the app insists it's not a correct one.",
        'She entered her landline with brackets and was told that the number is wrong.',
        "The phone number isn't right, it says, although people ring me on it daily.",
        'He put letters into the telephone box, bless him.',
      ],
      [
        'phone number not right it says, i put spaces in',
        'my number has too many digits apparently',
        'it rejects my mobile number format',
        'wrong phone number but its mine since forever',
      ],
      [
        'I typed nine digits and my mobile was called wrong',
        'landline with STD code and hyphen, the app does not recognise it as telephone',
        'there is a letter O instead of zero in the number I gave',
        'check your telephone digits, says the red line, one is too few',
      ],
      [
        'phone with letters typed, app says number bad',
        'three digits typed as mobile, form tells it is no good number',
        'my number is written with spaces and it is not correct for app',
        'told that phone is wrong but I can call it normally',
      ],
    ],
    questions: [
      [
        'phone format check fails with leading zero',
        'invalid mobile number, must it be digits only?',
        'purePhone malformed, what format is wanted for UK numbers',
      ],
      [
        'phone format invalid code',
        'malformed mobile number refused',
        'digits of phone incorrect pure number',
      ],
      [
        'malformed phone digits validation, length depends on country',
        'purePhone contains spaces or letters, which error',
        "is the mobile's format checked in core or only its uniqueness",
      ],
      [
        'malformed phone number refusal',
        'phone format not valid digits',
        'bad mobile number syntax',
      ],
    ],
    rewordings: [
      ['number of the phone is wrong', 'incorect phone nubmer', 'mobile number malformed'],
      ['number of the phone is not correct', 'invalid mobile number', 'phone nummber wrong'],
      [
        'this does not look like a telephone number',
        'mobile digits invalid',
        'incorrect fone number',
      ],
      ['number of telephone is not right', 'mobile number has wrong form', 'phone numer incorrect'],
    ],
  },
  34103: {
    complaints: [
      [
        'It says plus four four is wrong as a calling code, which would surprise most of Britain.',
        'She picked the wrong country in front of her number and got an error about the prefix.',
        "The dialling code box won't accept what I choose.",
        'A member from Jersey cannot find his international prefix and gets refused.',
      ],
      [
        'picked +49 and it says calling code wrong',
        'country prefix isnt accepted',
        'my country isnt in the dial code list',
        'wrong country code, i live in a tiny country lol',
      ],
      [
        'I selected plus ninety one but it says the country prefix is wrong',
        'chose the wrong flag beside my mobile',
        'which international prefix is for Mauritius, mine is not accepted',
        'the little box with plus before the telephone has an error',
      ],
      [
        'I choose +48 and app says the prefix of country is wrong',
        'country prefix for Brazil 55 is not accepted before the number',
        'Sms does not go: dial prefix 000 in front of number is nonsense for system',
        'prefix of land is bad, sms not sent',
      ],
    ],
    questions: [
      [
        'countryCode parameter wrong, with or without plus sign?',
        'calling code not in the allowed list of countries',
        'international dialling prefix rejected on sms code request',
      ],
      [
        'countryCode dial prefix invalid',
        'country calling code not supported by site',
        'international prefix error sms',
      ],
      [
        'countryCode value not in supported dialling prefixes',
        'send calling code with or without plus sign',
        'default country prefix config and invalid area code error',
      ],
      ['calling code +55 refused when register phone', 'wrong international prefix'],
    ],
    rewordings: [
      [
        'wrong country code for the phone',
        'calling cod error',
        'error with the international prefix',
      ],
      ['dialing code is wrong', 'country prefix error', 'calling cod of country not correct'],
      [
        'wrong dialling prefix',
        'international code before the number is mistaken',
        'country caling code invalid',
      ],
      [
        'dialing prefix of the country is wrong',
        'country code for calls not right',
        'error with contry calling code',
      ],
    ],
  },
  34104: {
    complaints: [
      [
        'I typed the new password twice and apparently not the same way both times.',
        'The repeat box differs from the first one, she is told, but the dots all look alike.',
        'He changed his wallet password and the confirmation does not agree with it.',
        'It says both entries must be identical, my fingers must have slipped.',
      ],
      [
        'typed my new pw twice and it says theyre different',
        'second password box doesnt match first',
        'the repeat isnt the same, caps lock was on',
        'changing wallet pass, confirmation differs',
      ],
      [
        'I wrote the new password two times but not alike',
        'second box of the new password differs from the first',
        'retyped the fresh secret word and it says they are not the same',
        'confirm password does not fit what is above',
      ],
      [
        'typed new password two times and they were different',
        'repeat password field is not equal with first, app stops',
        'In change password form second box has one letter other, not accepted',
        'the second time I write the password with mistake and it refused',
      ],
    ],
    questions: [
      [
        'editPassword and editPasswordConfirm differ',
        'password confirmation mismatch on old v2 account edit',
        'Do we still have to send the repeated password in version 3?',
      ],
      [
        'editPassword editPasswordConfirm differ',
        'confirm password mismatch v2',
        'new password repeat not equal',
      ],
      [
        'confirmation of the new wallet password not identical',
        'repeat password mismatch, still used after version two?',
      ],
      [
        'editPassword differs from editPasswordConfirm',
        'confirm of wallet password not the same in v2',
        'both new password inputs must be equal',
      ],
    ],
    rewordings: [
      [
        'the two new passwords are not alike',
        "pasword repeat doesn't match",
        'confirmation differs from the new password',
      ],
      [
        'the two new passwords differ',
        'password and confirmation are not the same',
        'repeated pasword doesnt match',
      ],
      [
        'both entries of the new password differ',
        'repeat of password does not agree',
        'passwords entered are not the same twice',
      ],
      [
        'two typed passwords are not the same',
        'confirmation is different than new password',
        'passwords dont mach each other',
      ],
    ],
  },
  34105: {
    complaints: [
      [
        'My password is too short, it seems, how many characters do you want?',
        'She chose a six letter one and the length was rejected.',
        "He only wants his cat's name, Tom, which isn't long enough for a password.",
        'It says length wrong without mentioning the minimum.',
      ],
      [
        'my password is too short it says',
        '4 chars not enough for a pw here',
        'needs longer password, mine was abc12',
        'pw length wrong? how many letters does it want',
      ],
      [
        'my new password is too short, it wants more letters',
        'only six characters and the app refuses the length',
        'I want a small password easy to remember, not permitted',
        'says the password is of wrong length but not how many are needed',
      ],
      [
        'my password of five letters is refused, too short',
        'new password must have more characters, site says length bad',
        'expected password abc1 saved, got length wrong',
        'how long must be the password on this forum, mine is not enough',
      ],
    ],
    questions: [
      [
        'minimum password length config key',
        'new password rejected for having too few characters',
        'Is there an upper limit for password length or only a lower one?',
      ],
      [
        'password_length minimum not reached',
        'new password shorter than site minimum',
        'min pw length config register refused',
      ],
      [
        'new password below minimum length of the site',
        'is there a maximum password size or only a minimum',
        'minimum characters for password, where is it configured',
      ],
      [
        'password shorter than minimum length setting',
        'password length check is there maximum',
        'new password too few characters account center',
      ],
    ],
    rewordings: [
      [
        'password has the wrong length',
        'pasword lenght not correct',
        'not enough characters in the password',
      ],
      ['password hasnt the right length', 'pw too few characters', 'lenght of password wrong'],
      ['password is not long enough', 'wrong length of password', 'passwrod too short'],
      ['password has bad length', 'too short password', 'lenght of password is not accepted'],
    ],
  },
  34106: {
    complaints: [
      [
        'The app wants a digit in my password, as if I could remember that.',
        'She has no figures in hers and is asked to add at least one.',
        'His long phrase is refused as it does not contain any number.',
        'It demands numerals in the password, yet never said so on the form.',
      ],
      [
        'says i need a digit in my password',
        'no number in it so it wont take my pw',
        'put only letters, it wants a 1 or something',
        'password rules: add numbers, ugh',
      ],
      [
        'there is no digit in my password, it demands one',
        'must I put a figure like 7 in my secret word',
        'only letters are not enough, it wants numerals',
        'it rejects my password since it lacks numbers',
      ],
      [
        'password only from letters is refused, it wants some digit',
        'add number to password, it tells me, but I have none',
        'only letters and exclamation mark in password and I hear about missing digits',
        'no 0-9 inside of my new password so not accepted',
      ],
    ],
    questions: [
      [
        'password strength rule number, at least one digit needed',
        'no 0-9 in password, refused by policy',
        'How do I show the digits requirement before the user submits a password?',
      ],
      [
        'password strength rule number digit missing',
        'pw must have 0-9',
        'site password rule requires digits',
      ],
      [
        'password rule number, regex for digit',
        'new password without any numeral refused',
        'password strength setting requires digits',
      ],
      [
        'password rule number missing digit',
        'password must include numeral',
        'site password strength demands digits',
      ],
    ],
    rewordings: [
      [
        'put a digit in your password',
        'pasword must have numbers',
        'a numeral is missing from the password',
      ],
      [
        'at least one number in the password',
        'put digits into your password',
        'pasword has no numbers',
      ],
      [
        'a numeral must appear in the password',
        'secret lacks any digit',
        'add figures to your pasword',
      ],
      [
        'put at least one digit in password',
        'there is no number in your password',
        'password needs numers',
      ],
    ],
  },
  34107: {
    complaints: [
      [
        'He types everything in capitals, as always, and the password needs some small letters.',
        'The caps lock was on and it complained that no lowercase was included.',
        'Her password is all big letters and figures, not acceptable it says.',
        'It asks for small letters in the password, please.',
      ],
      [
        'MY PASSWORD IS ALL CAPS and it wants small letters',
        'needs a small letter in the pw',
        'it refuses caps only password',
        'add lowercase it says, ok',
      ],
      [
        'I wrote all in capitals and it wants small letters also',
        'my caps lock password is refused, needs a small one',
        'password must have little letters, it says',
        'all big letters not accepted',
      ],
      [
        'I wrote password all in CAPS and it wants small letters',
        'small letter is missing in my password, they say',
        'caps lock password with numbers and signs does not pass, wants also tiny letters',
        'password with caps lock on is not taken by the site',
      ],
    ],
    questions: [
      [
        'lowercase rule of password policy not fulfilled',
        'a-z missing in new password',
        'Where do I configure that passwords need not contain small letters?',
      ],
      [
        'password rule lowercase a-z missing',
        'pw without small letters refused',
        'strength check lower case',
      ],
      [
        'password rule lowercase, a to z missing',
        'all-caps password refused by policy',
        'which entry in password strength enforces lowercase',
      ],
      [
        'password rule lowercase no a-z',
        'small letters required in new password',
        'lowercase check of password strength',
      ],
    ],
    rewordings: [
      [
        'password needs small letters',
        'include lower case lettres in your password',
        'no a to z letters found in it',
      ],
      [
        'the password needs small letters',
        'include lower case in pw',
        'no lowercse letters in password',
      ],
      [
        'small letters obligatory inside the password',
        'needs lower case in the secret',
        'include some lowecase characters',
      ],
      [
        'add small letters to password',
        'password is without lower case',
        'lowercase leters needed in the password',
      ],
    ],
  },
  34108: {
    complaints: [
      [
        'It wants a capital letter in my password now.',
        'She writes everything small and was told to add an uppercase one.',
        'No big letter, no new password, says the form.',
        "The member asks why his password must have capitals when his bank doesn't care.",
      ],
      [
        'pw needs a capital letter now, annoying',
        'no big letter in my password so refused',
        'wont take it unless theres one in caps',
        'all small letters isnt good enough for them',
      ],
      [
        'it wants one capital letter in my password',
        'I typed all small and it is not satisfied',
        'where do I find big letters, password demands one',
        'no capitals in my secret word, refused',
      ],
      [
        'password must have big letter, mine has only small',
        'site refuses abc123! because no capital inside',
        'Ticket: password without any capital is rejected, hint text ok',
        'I do not like big letters in password but it forces me',
      ],
    ],
    questions: [
      [
        'uppercase required by password rules',
        'A-Z absent in password, policy violation',
        'Does É count as an uppercase letter in the password check?',
      ],
      [
        'password rule uppercase A-Z missing',
        'pw must contain capital',
        'strength check upper case not met',
      ],
      [
        'policy wants A-Z in the new password',
        'how do I read from configs that capitals are compulsory',
        'lowercase-only secret turned down at reset',
      ],
      [
        'password rule uppercase no A-Z',
        'capital letter required in password',
        'uppercase check fails on new account password',
      ],
    ],
    rewordings: [
      [
        'password needs capitals',
        'uper case letters should be in the password',
        'at least one big letter is missing',
      ],
      [
        'add a capital to the password',
        'big letters are missing in pw',
        'password should have upercase',
      ],
      ['put a capital in the password', 'upper case is lacking there', 'at least one big lettter'],
      [
        'use at least one capital letter in password',
        'password has no upper case',
        'big leters are lacking in password',
      ],
    ],
  },
  34109: {
    complaints: [
      [
        'I used an underscore in my password and it still says that a special character is missing.',
        'He needs an exclamation mark or the like in his password.',
        'She asks what a symbol is, since the form demands one.',
        "It won't do with letters and figures, some punctuation has to be there too.",
      ],
      [
        'wants a special char like ! in my password',
        'i used underscore and it says no symbol',
        'password needs some punctuation thing',
        'spaces dont count as symbols??',
      ],
      [
        'must put a special sign like exclamation mark in the password',
        'I used an underscore and it does not count as a sign',
        'letters and figures only, it wants a hash or star too',
        'what is meant by symbols, my password has none it says',
      ],
      [
        'it wants special sign in password, underscore was not enough',
        'put ! or # to password else not accepted',
        'Expected underscore counts as special sign in password, got that none is inside',
        'my password with space inside still has no symbol, says app',
      ],
    ],
    questions: [
      [
        'underscore not counted as symbol in password policy',
        'special characters rule for new password fails',
        'Which characters are accepted as symbols by the password check?',
      ],
      [
        'password rule symbols underscore not counted',
        'pw without special characters refused',
        'strength check symbol ! @ #',
      ],
      [
        'password rule symbols, underscore does not qualify',
        'special character required in new password, which ones count',
        'regex for symbol in password strength setting',
      ],
      [
        'special character requirement for password',
        'does accent letter count as symbol in password check',
      ],
    ],
    rewordings: [
      [
        'password needs special characters',
        'add symobls to your password',
        'a punctuation mark is lacking in the password',
      ],
      [
        'special characters missing in the password',
        'pw requires a symbol',
        'put symbls in your password',
      ],
      [
        'a special character has to occur in the password',
        'punctuation needed in the secret',
        'include some symbls',
      ],
      [
        'password lacks a special sign',
        'add some symbol to your password',
        'symbol is obligatory in pasword',
      ],
    ],
  },
  34110: {
    complaints: [
      [
        'It does not take mail addresses from my provider, only from other domains.',
        'He signed up with one of those ten minute mailboxes and was turned away.',
        'Her throw-away address is not supported by the site.',
        'The bit after the at sign is unwelcome here, apparently.',
      ],
      [
        'my temp mail isnt accepted, domain not supported',
        'used a 10 minute mail and they blocked it',
        'that email domain is a no go',
        'register with my protonmail alias, says domain unsupported',
      ],
      [
        'it does not take mail addresses from my provider',
        'my throw-away mail is refused, the ending after the at sign is not supported',
        'I used a ten minute mailbox and was turned down',
        'the part behind @ in my e-mail is not welcome here',
      ],
      [
        'mail from tempmail domain is refused at registration',
        'my mail provider is not supported by this site, they want other domain',
        'my ten-minute mailbox is recognised and thrown away at signing up',
        'throw-away mailbox cannot register here',
      ],
    ],
    questions: [
      [
        'disposable mail domain rejected at registration',
        'email domain blacklist, where is it configured?',
        'domain of the address unsupported in v2 code sending',
      ],
      [
        'disposable email domain refused v2',
        'throwaway mail domain check',
        'unsupported mail domain register',
      ],
      [
        'disposable mail domain rejected on register',
        'email domain blacklist, unsupported mail host',
        'why is this mail provider refused at sign-up',
      ],
      [
        'disposable email domain rejected',
        'unsupported mail domain, where is list',
        'temporary mail detection on register v2',
      ],
    ],
    rewordings: [
      [
        "this mail domain isn't supported",
        'email domian not accepted',
        'addresses at that provider are refused',
      ],
      [
        'this mail domain isnt supported',
        'emails from that domain are not taken',
        'domian of email not suported',
      ],
      [
        'this e-mail domain is not accepted',
        'mail domain unsupported',
        'email with that domian not allowed',
      ],
      ['emails of that domian not allowed'],
    ],
  },
  34111: {
    complaints: [
      [
        'I pressed sign up without choosing a password, silly me.',
        'It asks for a password when I merely switch to my other profile, which has only a PIN.',
        'The new password box was left blank, so it was not changed.',
        'She says that she has to fill in a wallet password before it can be saved.',
      ],
      [
        'forgot to type password and hit enter',
        'switching profile says password empty but it should ask for my pin',
        'signup: no password given',
        'it needs a pw, field was blank',
      ],
      [
        'I forgot to type the password and pressed next',
        'it says password blank but it asks for the PIN of my user',
        'the secret box was left vacant during sign-up',
        'cannot go on without writing a password',
      ],
      [
        'choosing profile with PIN without typing it, says password blank',
        'registration without password field filled is refused',
        'I choose my protected profile, pin box left empty, and it talks of password',
        'new wallet password left blank, could not save',
      ],
    ],
    questions: [
      [
        'user/auth-token without pin says password must not be empty',
        'newPassword missing in account center update',
        'verifyAccount type 1 called with no password',
      ],
      [
        'user/auth-token pin missing returns password empty',
        'register without password field',
        'verifyAccount type 1 password not sent',
      ],
      [
        'user/auth-token without pin for user with pin, reported as blank password',
        'password missing in register body',
        'verifyAccount type one with no password',
      ],
      [
        'user auth-token answers blank password when pin is missing',
        'verifyAccount type 1 no password',
        'register password field empty',
      ],
    ],
    rewordings: [
      ['password is required', 'pasword cannot be blank', 'you have not entered any password'],
      ['password has to be filled in', 'pw is blank', 'no pasword was given'],
      ['a password must be given', 'password was left blank', 'no pasword entered'],
      ['password must be filled', 'you gave no password', 'pasword is blank, not allowed'],
    ],
  },
  34112: {
    complaints: [
      [
        "Neither password nor code was entered, so it won't let him prove who he is.",
        'I must give at least one of the two, my password or the emailed code, it says.',
        'She filled in the SMS code but chose email as the method, and both count as missing.',
        'To change my settings it wants the current password or else a code, and I gave nothing.',
      ],
      [
        'login wants either the password or a code, gave neither',
        'both boxes blank, it says password or code',
        'changing mail it needs my old pw or the sms code, i left both',
        'put the code in but it still says empty, chose the wrong type',
      ],
      [
        'I gave neither my password nor the code from the SMS',
        'login wants one of the two, secret word or code, both were blank',
        'to change settings it needs old password or a code, I left both vacant',
        'filled in the mail code, it still says both are missing',
      ],
      [
        'login form: neither password nor code was typed and it refuses',
        'in account settings I chose confirm by password but left everything blank',
        'code typed but I did not tick which kind, so it thinks that I gave nothing to confirm',
        'says I need one of two things, the code from mail or password',
      ],
    ],
    questions: [
      [
        'login needs password or verifyCode, both empty',
        'emailVerifyCode ignored because codeType is not email',
        'Which of password and code is required when changing the wallet password?',
      ],
      [
        'login password and verifyCode both empty',
        'codeType missing so emailVerifyCode ignored',
        'need one proof password or code account center update',
      ],
      [
        'emailVerifyCode ignored as codeType is not email',
        'login body lacks both password and verifyCode',
        'walletPassword form without current password and without code',
      ],
      [
        'login without password and without verifyCode',
        'emailVerifyCode ignored when codeType not email, both seen as empty',
        'current password or code required to edit account',
      ],
    ],
    rewordings: [
      [
        'enter either a password or a verification code',
        'pasword or code may not be blank',
        'no password and no code given',
      ],
      [
        'give a password or a verification code',
        'either pw or code must be there',
        'pasword/verify code are both blank',
      ],
      [
        'give either a password or a code',
        'both password and verification code are blank',
        'password or verifycode requird',
      ],
      [
        'give either password or code, both are blank',
        'password and verification code are missing both',
        'one of pasword or code must be filled',
      ],
    ],
  },
  34113: {
    complaints: [
      [
        'It insists on my date of birth when I sign up, and I left it out for privacy.',
        'She wrote her birthday as the first of May, in words, and it was deemed blank.',
        'The registration wants to know when he was born.',
        'He skipped the birth date and the account could not be made.',
      ],
      [
        'signup wants my birthday and i skipped it',
        'date of birth left out, cant register',
        'wrote my bday as 31/02 lol and it says empty',
        'forgot my birth date field in the form',
      ],
      [
        'sign up asks my date of birth and I skipped it',
        'it says birthday is blank although I wrote twelfth of March in words',
        'cannot register without telling when I was born',
        'date of birth left vacant, registration stops',
      ],
      [
        'registration asks birth date and I not gave',
        'I wrote birthday as 31.12.1990 text strange and it says blank',
        'Sign up on site with age check jumps back because no day of birth',
        'date when I was born is needed to make account here',
      ],
    ],
    questions: [
      [
        'birthday field empty at registration with age verification on',
        'date of birth format unreadable treated as missing',
        'register birthday required since which setting, ISO format?',
      ],
      [
        'age verification on birthday missing register',
        'birthday unparsable date treated as empty',
        'date of birth required at sign up',
      ],
      [
        'age verification on, birthday param missing or unparsable',
        'date format of birthday at registration',
        'register refused without birth date',
      ],
      [
        'birthday empty at register with age verification',
        'unreadable date of birth format treated as empty',
        'which format for birthday in account center register',
      ],
    ],
    rewordings: [
      [
        'date of birth is required',
        "birtday can't be blank",
        'please provide the day you were born',
      ],
      ['birth date must be given', 'fill in your date of birth', 'birtday cant be blank'],
      ['the date of birth must be given', 'birth date was left blank', 'birthdy is required'],
      ['date of birth must be given', 'birthday field is blank', 'birth date canot be empty'],
    ],
  },
  34114: {
    complaints: [
      [
        'My daughter turned thirteen in March and the site still says that she is too young.',
        "It says I'm under age and may not join according to the terms.",
        'A teenager is politely refused because of laws protecting minors.',
        'He mistyped his year of birth and is now deemed a toddler.',
      ],
      [
        'im 13 and it says too young',
        'not old enough to sign up, unfair',
        'turned 13 last month and still says not of legal age',
        'put my real age, now blocked by terms',
      ],
      [
        'it tells my grandson that he is too young for this app',
        'registration denied because of age, she turned thirteen two months ago',
        'by law I am not old enough, it claims, I am seventy two, wrong year chosen',
        'sorry you are under age, says the sign-up page',
      ],
      [
        'my kid is 12 and cannot make account, too young by rules',
        'I am just 13 and few months, still says not legal age',
        'Thirteen years and two months boy cannot enter though limit is thirteen',
        'by terms of use I am not old enough, registration blocked',
      ],
    ],
    questions: [
      [
        'age verification minimum age computed from birthday, exactly at limit refused',
        'underage registration blocked by terms of use',
        'Why is somebody of the minimum age rejected until next birthday?',
      ],
      [
        'age check exactly minimum age still refused until next birthday',
        'register underage birthday computed age minimum 13',
        'why is a user exactly 13 still refused by age check',
      ],
      [
        'minimum age check refuses someone who has just passed the limit',
        'birthday in the future, computed age',
        'legal age refusal at register, minimum thirteen by default',
      ],
      [
        'age verification minimum age off by one year',
        'birthday below legal age at register',
        'user exactly minimum age refused until next birthday',
      ],
    ],
    rewordings: [
      [
        'sorry, you are not old enough to use the service',
        'not of legal agee under our terms',
        'too young according to law and our terms of use',
      ],
      [
        'sorry youre too young for our terms',
        'below legal age so you cant use the service',
        'not of leagal age',
      ],
      [
        'not of legal age according to the terms',
        'too young to use the service',
        'underage, sorry, terms of use',
      ],
      [
        'you are too young to use the service',
        'sorry, below legal age by terms',
        'not of required age for our servise',
      ],
    ],
  },
  34201: {
    complaints: [
      [
        'Registration is closed by this route, it says, use another way in.',
        'She tried signing up in the app and the channel for new members is shut.',
        'Can nobody join us any longer, the sign-up function is prohibited?',
        'The site is private and its public registration door is bolted for newcomers.',
      ],
      [
        'registration is closed here, cant join',
        'sign up this way has been shut',
        'no new accounts through this form it says',
        'wanted to register, channel closed, invite only?',
      ],
      [
        'sign up is shut on this site, no new members through this way',
        'new accounts may not be made here, channel is closed it says',
        'I wished to join, but the door for registration is locked',
        'registering through this function is no longer possible',
      ],
      [
        'registering by this way is closed on the forum',
        'operator: I turned public registration off and old app shows closed channel',
        'old server version: whole sign up door is locked for public since update',
        'new people cannot sign up here, channel for it is shut',
      ],
    ],
    questions: [
      [
        'register API closed because site is private or plugin handles it, v2',
        'registration channel off, prohibited',
        'How did public_registration behave in older releases when disabled?',
      ],
      [
        'registration closed old register api',
        'public register off site private v2',
        'sign-up channel prohibited plugin took over',
      ],
      [
        'registration disabled on private site, legacy register api',
        'register closed because plugin took it over, older releases',
        'public sign-up switch off, error of register',
      ],
      [
        'register API refused, public registration off or plugin in charge',
        'registration channel shut v2',
        'sign-up through this function prohibited',
      ],
    ],
    rewordings: [
      [
        'registering through this channel is not possible any more',
        'registration chanel closed',
        'sign-ups via this function have been shut',
      ],
      [
        'you cant register by this channel anymore',
        'signup over this way is closed',
        'regstration channel is shut',
      ],
      [
        'registration by this route has been shut',
        'this sign-up channel is closed',
        'registering here is prohibted',
      ],
      [
        'sign up through this channel is not possible any more',
        'registration here has been shut down',
        'chanel of registration closed',
      ],
    ],
  },
  34202: {
    complaints: [
      [
        'I may not sign up with my email here, only by mobile it seems.',
        'It offers new members no registration by mail address.',
        "She wanted to join with her Gmail and was told that email sign-up isn't supported.",
        'The code for joining cannot be mailed as e-mail registration is off.',
      ],
      [
        'cant sign up with my mail, only phone allowed',
        'no email registration on this site',
        'wanted code to my mail for signup, not supported',
        'register by email is off, i dont wanna give my number',
      ],
      [
        'it does not let me join with my e-mail, phone only',
        'asked for a joining code to my inbox and was told mail sign-up is not offered',
        'I have no mobile, so how do I become a member without using mail',
        'newcomers with Gmail are turned back at the registration page',
      ],
      [
        'I want to create account by mail and site says mail sign-up unsupported',
        'only phone is allowed for new accounts, my e-mail is refused',
        'I ask code for new account on mail, they only allow mobile sign up',
        'operator: where to turn on sign up by e-mail, people complain',
      ],
    ],
    questions: [
      [
        'email registration switched off, send code type register refused',
        'accountType email not permitted on register',
        'Which config tells the client whether to hide the e-mail sign-up tab?',
      ],
      [
        'email register switched off sendCode type register',
        'registration via mail disabled in settings',
        'accountType email register refused',
      ],
      [
        'register accountType email while that switch is off',
        'sendCode type register to an inbox refused by setting',
        'hide the mail tab of registration form, which config tells me',
      ],
      [
        'email registration switched off in site config',
        'send code type register with email not supported',
        'accountType email at register disabled',
      ],
    ],
    rewordings: [
      [
        "can't register by e-mail",
        'signing up with emial unsupported',
        'mail addresses are not accepted for new accounts',
      ],
      [
        'email signup isnt possible',
        'you cannot register using a mail address',
        'new accounts by mail arent posible',
      ],
      [
        'cannot sign up using e-mail',
        'registering by inbox address is not available',
        'no registation via email',
      ],
      [
        'you cannot sign up using e-mail here',
        'creating account by mail is off',
        'registeration via email unsupported',
      ],
    ],
  },
  34203: {
    complaints: [
      [
        "He hoped to join with his mobile and the site won't register phone numbers.",
        'Sign-up by text message is not on offer here.',
        'It does not let me create an account using a telephone number.',
        "A new member only has a phone, no email, and can't enrol.",
      ],
      [
        'sign up with phone not possible here',
        'put my mobile to register, they only do mail',
        'no phone registration, it sends no sms',
        'typed digits for signup and it said phone not supported',
      ],
      [
        'I cannot become a member with my mobile number, it wants mail',
        'no SMS came for joining, the page says telephone sign-up is not possible',
        'my grandmother only has a phone and the registration rejects it',
        'enrolling by number is closed here though my friend did it last year',
      ],
      [
        'sign up by mobile number is not possible on this site',
        'I typed digits to register and it says phone is not supported for that',
        'code by sms for opening account does not come, because phone accounts are off',
        'operator: I have no sms, phone registration I turned off and now user asks',
      ],
    ],
    questions: [
      [
        'phone registration turned off, sms code type register refused',
        'digits-only account is treated as phone, registration unsupported',
        'register with accountType phone disabled by setting',
      ],
      [
        'phone registration off register accountType phone',
        'sendCode register digits only refused',
        'sms signup disabled setting',
      ],
      [
        'phone sign-up closed in settings, register responds with refusal',
        'a digits-only account is treated as mobile on register code and refused',
        'sms enrolment disabled, detect before rendering form',
      ],
      [
        'phone registration off, code for register refused',
        'digits-only account counts as phone at sign-up',
        'accountType phone disabled for register',
      ],
    ],
    rewordings: [
      [
        'no registration by mobile number',
        'regsiter with phone not supported',
        "phone numbers can't be used to sign up",
      ],
      [
        'phone signup isnt offered',
        'registering by mobile number not possible',
        'new accounts by mobile numbr arent possible',
      ],
      [
        'cannot sign up using a phone number',
        'enrolment by mobile does not exist here',
        'new members may not use telphone',
      ],
      [
        'new account by phone number is off',
        'cannot sign up with a mobile',
        'registering by telefone not supported',
      ],
    ],
  },
  34204: {
    complaints: [
      [
        'The partner plugin tried to make an account for her, but she has one already.',
        'It says that this account is registered already when I come through the other website.',
        'He joined years ago, so the import tool would not add him anew.',
        'Our single sign-on said an account of mine exists, before I did anything.',
      ],
      [
        'it says the account is already registered when i come through the plugin',
        'someone has registered this account, me, last year',
        'plugin signup tells me theres an account already',
        'joined twice by accident, account exists',
      ],
      [
        'through the partner page it says I am registered already',
        'the outside form tried making my account and it was there',
        'membership import stopped, this person already has an account',
        'plugin sign-up tells us such account exists',
      ],
      [
        'import plugin wants to make account which is already registered',
        'account was registered before, plugin cannot create once more',
        'two times the single sign-on plugin makes the same person, second time it stops',
        'sso plugin says this person has account already',
      ],
    ],
    questions: [
      [
        'createAccount command word duplicate e-mail',
        'account row with same phone found by plugin, already registered',
        'How should my SSO plugin handle an existing account on createAccount?',
      ],
      [
        'createAccount command word row with same email exists',
        'account already registered plugin signup',
        'createAccount type 3 same phone and countryCode',
      ],
      [
        'createAccount finds existing row with same email or countryCode and phone',
        'plugin calls createAccount twice for the same person',
        'account already existing in command word, not in account center',
      ],
      [
        'createAccount command word same email exists',
        'create account by plugin, countryCode plus phone already registered',
        'account row exists createAccount type 2',
      ],
    ],
    rewordings: [
      [
        'account is already registered',
        'this acount has been registred before',
        'there is an account for that already',
      ],
      [
        'you signed up with that one before',
        'already signed up, account is there',
        'such an acount is on file from an earlier signup',
      ],
      [
        'this account was registered earlier',
        'an account exists already',
        'allready registered account',
      ],
      ['this account exists already', 'already registered account', 'acount was created before'],
    ],
  },
  34205: {
    complaints: [
      [
        'She wants to change to her new mail address, but somebody has it already.',
        "The code wasn't sent, as that e-mail is in use on another account.",
        'I registered with my phone and it says my email is taken, I gave no email!',
        'It says my mail address was used before, so there must be an old account of mine.',
      ],
      [
        'my mail is taken, maybe i signed up before',
        'change email: that address belongs to someone already',
        'registering by phone and it complains the email is used, i gave no email',
        'no code to my mail cuz its in use',
      ],
      [
        'my mail address is taken already, but I never joined',
        'wanted to change to a new mail and it says somebody uses it',
        'registered with my phone and it speaks of the mail being in use',
        'code for joining not sent, the e-mail belongs to another account',
      ],
      [
        'registering with my phone says e-mail is taken, very strange',
        'I want change mail but other account uses that mail',
        'support: client cannot take this mail, another person holds it',
        'my e-mail is occupied by somebody, I did not sign up before',
      ],
    ],
    questions: [
      [
        'register by phone returns email in use, swapped messages?',
        'sendCode for changing address: e-mail belongs to an existing account',
        'email already used by other account, does a deleted account count',
      ],
      [
        'sendCode register email already belongs to account',
        'register endpoint phone taken but answer says email used',
        'why does register tell email used when phone is taken',
      ],
      [
        'register with existing phone returns email taken, swapped?',
        'send code type register, email already belongs to account',
        'duplicate email on change address',
      ],
      [
        'register says email used but I sent phone, swapped codes?',
        'send code for changing address: email belongs to an account',
        'mail already taken by account',
      ],
    ],
    rewordings: [
      ['e-mail already in use', 'this emial is taken', 'another account has that mail address'],
      [
        'the email is already taken',
        'this mail address is in use',
        'somebody already owns that emial',
      ],
      [
        'this e-mail is already in use',
        'the mail address has been taken',
        'emial used by another account',
      ],
      ['the e-mail is in use', 'somebody already has this mail', 'emal was already taken'],
    ],
  },
  34206: {
    complaints: [
      [
        'His mobile number already hangs on a different account, so no text was sent.',
        'I bought this SIM last week and the site says the number has been used.',
        'She signed up by email, and was told that her phone number is taken, most peculiar.',
        "The telephone number I want to switch to belongs to somebody else's account.",
      ],
      [
        'my number is already registered by someone, new sim lol',
        'change phone: number taken',
        'signed up with mail and it says the phone is used, huh',
        'cant get sms code, mobile already belongs to an account',
      ],
      [
        'my mobile number is taken already, it says',
        "my old number, now my daughter's, cannot be used since someone has it",
        'registered with mail and it says the telephone is occupied',
        'no SMS for changing my number, it belongs to another account',
      ],
      [
        'sign up by mail tells that phone is used, but I never give phone',
        'my new number cannot be set, it is at other account',
        'Registration with mail complains on telephone being taken, texts swapped?',
        'phone number is occupied, maybe old owner of sim registered',
      ],
    ],
    questions: [
      [
        'register by e-mail answers phone in use, mixed up codes',
        'mobile number taken when requesting sms code to change phone',
        'recycled phone numbers occupied by an older account, how do I free one?',
      ],
      [
        'sendCode phone already belongs to account',
        'register with existing email answers phone used, swapped',
        'phone taken on number change',
      ],
      [
        'register with existing email returns phone taken, are both codes interchanged',
        'send sms code, phone already belongs to an account',
        'duplicate phone on change number',
      ],
      [
        'register endpoint phone used answer for an e-mail',
        'change number: mobile belongs to existing account',
        'phone taken on send code register',
      ],
    ],
    rewordings: [
      [
        'phone number already taken',
        'mobile nubmer in use by another account',
        'that number was used before',
      ],
      [
        'that mobile number is taken',
        'phone no. already in use',
        'somebody already owns that phone numbr',
      ],
      [
        'this telephone number is already in use',
        'the mobile has been taken',
        'phone nubmer used by another account',
      ],
      [
        'this number is in use already',
        'another account has the phone',
        'telephone nummber was used',
      ],
    ],
  },
  34207: {
    complaints: [
      [
        'It does not allow me to sign in using my email any more.',
        'He has always logged in with his mail address, and the site has switched that off.',
        'Login by e-mail is unsupported, she reads, so how does she get in?',
        'Only mobile sign-in remains, the email one is gone.',
      ],
      [
        'cant log in with mail here, they turned it off',
        'login by email not supported says the page',
        'i only have a mail address but it wants phone login',
        'mail sign in refused',
      ],
      [
        'I used to enter with my mail and password, now only phone is allowed',
        'the sign-in window refuses inbox addresses as a way to enter',
        'already a member, but entering by e-mail was discontinued',
        'pressed sign in with Gmail address, told this manner of entry is not offered',
      ],
      [
        'enter with e-mail is not possible, site wants phone',
        'I always logged by mail, since today mail login is unsupported',
        'From today mail people cannot enter, only those with phone; is switch lost in update?',
        'operator: turned off mail login and lost access by e-mail',
      ],
    ],
    questions: [
      [
        'account center login with accountType email turned off',
        'email sign-in disabled by site setting',
        'Which config shows if logging in by mail is permitted?',
      ],
      [
        'account center login accountType email off',
        'sign in by email disabled setting',
        'email login unsupported site config',
      ],
      [
        'login accountType email disabled in account settings',
        'which config hides the mail tab on the sign-in page',
        'existing account cannot authenticate by mail, switch off',
      ],
      ['sign-in by e-mail disabled in config', 'login via mail not supported setting name'],
    ],
    rewordings: [
      [
        "can't log in by e-mail",
        "login with emial isn't supported",
        'signing in through a mail address is unavailable',
      ],
      ['email sign in isnt available', 'no logging in via mail', 'mail cant be used for loging in'],
      [
        'signing in by e-mail is not available',
        'mail is no accepted way to enter',
        'login via emial unsupported',
      ],
      ['you cannot log in by e-mail here', 'mail sign-in is off', 'logging with emial unsupported'],
    ],
  },
  34208: {
    complaints: [
      [
        "I can't sign in using my mobile number, it is not a supported way.",
        'The phone login was switched off and his texts are of no use.',
        "She knows her number and her password, but logging in by phone isn't offered.",
        'Please bring back signing in with the telephone, asks a member without email.',
      ],
      [
        'login with my number doesnt work, not supported',
        'phone login off, use mail it seems',
        'tried mobile number at sign in, site doesnt do that',
        'they stopped phone sign in so im locked out',
      ],
      [
        'my number and password are right, but entering by phone is not offered',
        'sign-in with SMS has been withdrawn from this app',
        'I am a member since years by mobile, now it wants my mail to enter',
        'the telephone tab at login only gives a refusal',
      ],
      [
        'log in by mobile number is not allowed on this site',
        'typed phone and password, says sign in with phone unsupported',
        'Telephone plus password at the entrance does not work, staff closed this way',
        'only e-mail can enter now, phone users are outside',
      ],
    ],
    questions: [
      [
        'account center login accountType phone not allowed',
        'phone login disabled in settings',
        'Do I have to hide the mobile tab on the sign-in screen when phone login is off?',
      ],
      [
        'account center login accountType phone off',
        'sign in by phone disabled config',
        'mobile login unsupported',
      ],
      [
        'sms or phone login turned off, existing members affected',
        'accountType phone at sign-in, permitted or not by site',
        'authenticate with countryCode and number refused, not a wrong password',
      ],
      [
        'accountType phone login disabled',
        'sign-in via phone off, which option in panel',
        'phone number login switch',
      ],
    ],
    rewordings: [
      [
        'no login by mobile number',
        'loging in with phone unsupported',
        'phone numbers cannot be used to sign in',
      ],
      [
        'phone sign in isnt available',
        'cannot log in using mobile number',
        'mobile nr cant be used for loging in',
      ],
      [
        'one cannot enter by mobile here',
        'telephone sign-in was withdrawn',
        'login via fone unsupported',
      ],
      [
        'cannot sign in using phone',
        'login by mobile is turned off',
        'loging in with number of phone unsupported',
      ],
    ],
  },
  34301: {
    complaints: [
      [
        'It tells her there is no account under that address, although she gets our newsletter.',
        "He forgot the country prefix and the site says that his account isn't there.",
        'I want to reset my password, but supposedly I was never registered.',
        'Signing in through Facebook says no account, because the two were never joined.',
      ],
      [
        'typed my mail at login, says no such account',
        'forgot password but theres no account for that',
        'im registered but without the +44 it doesnt find me',
        'google login: account doesnt exist, never linked it',
      ],
      [
        'I typed my mail to log in and it says there is no account by that',
        'no one is registered under this number, forgot the country prefix maybe',
        'reset of password says my account is not there',
        'my WeChat was never joined here, so it finds no account',
      ],
      [
        'login says no such account but I registered yesterday',
        'I forgot country prefix and it tells that account does not exist',
        'password reset for deleted account: not found',
        'I type mail correct, site does not know any account with it',
      ],
    ],
    questions: [
      [
        'verifyAccount connect pair unknown, account not found',
        'login by phone without countryCode finds no account',
        'createUser with nonexistent aid',
      ],
      [
        'login account not found countryCode missing',
        'verifyAccount connect pair no account',
        'createUser aid without account row',
      ],
      [
        'login with unknown email or phone without countryCode',
        'verifyAccount connect pair not linked to any account',
        'account row removed, token points to nothing',
      ],
      [
        'login no account row for countryCode plus phone',
        'verifyAccount connect pair never linked, account missing',
        'createUser with aid that is unknown',
      ],
    ],
    rewordings: [
      ['no such account', "acount doesn't exist", 'nobody is registered with these details'],
      [
        'there is no account like that',
        'account couldnt be found',
        'we have no acount under that name',
      ],
      ['nobody registered under these details', 'acccount is nonexistent'],
      ['there is no account like this', 'account was not found', "such acount doesn't exist"],
    ],
  },
  34302: {
    complaints: [
      [
        "There's no such email in the system, it says, and it's the one I've had since 2004.",
        'She typed an old mail address which the site has never seen.',
        'Nothing is known under this e-mail address, he was told.',
        'The reset form does not find my email.',
      ],
      [
        'it doesnt know my mail',
        'email not found, maybe i used the other one',
        'no such email in the system',
        'reset mail wont send cuz address is unknown',
      ],
      [
        'forgotten password page does not find my mail',
        'nobody with this inbox is a member, it claims',
        'perhaps I joined by another e-mail, this one is unknown',
        "typed my daughter's mail, the system has never heard of it",
      ],
      [
        'no one registered with that e-mail, says app',
        'forgot-password page: this mail was never seen here',
        'I type my mail and system does not know it',
        'this mail is not in database of site',
      ],
    ],
    questions: [
      [
        'unknown e-mail address at login, dedicated code?',
        'mail address not found in accounts',
        'Does core distinguish nonexistent email from nonexistent account?',
      ],
      [
        'unknown email address own code or account code',
        'email nonexistent login',
        'mail not in db',
      ],
      [
        'separate code for unknown email versus unknown account',
        'lookup by mail yields nothing during reset',
        'does core ever answer that the mailbox is unregistered',
      ],
      [
        'unknown email separate code or general account one',
        'email not found on login',
        'mail address missing in accounts',
      ],
    ],
    rewordings: [
      ['e-mail not found', "emial doesn't exist", 'that mail address is unknown here'],
      ['no such email address', 'that mail is unknown here', 'nobody here has that emial'],
      ['no such e-mail on file', 'that mail is unregistered', 'emal not found'],
      ['that e-mail is unknown', 'e-mail was not found', 'no exsisting email'],
    ],
  },
  34303: {
    complaints: [
      [
        "My mobile number isn't known to the site, it claims.",
        'He is sure he gave his phone number, but none such exists in there.',
        "The telephone number can't be found, so she gets no text.",
        'There is no member with that phone, says the sign-in.',
      ],
      [
        'phone not found, i changed number',
        'it doesnt have my mobile number',
        'no such phone in the system, typed it right',
        'number unknown at login',
      ],
      [
        'sms login does not find my number',
        'my new SIM is unknown to the app',
        'no member has this telephone, says the screen',
        'they removed my mobile from their books, it is nowhere',
      ],
      [
        'number of phone is not known in system',
        'sms login: mobile is strange to the system, nobody has it',
        'I gave my new mobile and site says it has no such',
        'no record with my telephone',
      ],
    ],
    questions: [
      [
        'phone number not found at login',
        'nonexistent mobile in accounts table, separate code',
        'Is an unknown phone reported apart from an unknown account?',
      ],
      ['unknown phone number code vs account', 'phone nonexistent login', 'mobile not in db'],
      [
        'number not registered, own code or the general account one',
        'lookup by mobile yields nothing',
        'unregistered telephone in catalogue, is it used',
      ],
      [
        'unknown phone own code?',
        'phone not in accounts on login',
        'mobile number could not be found',
      ],
    ],
    rewordings: [
      [
        'no such phone number',
        'phone nubmer does not exist',
        'that mobile is not registered anywhere',
      ],
      ['mobile number isnt known', 'phone nr doesnt exsist'],
      ['no such phone number on file', 'mobile unheard of', 'fone not found'],
      ['there is no such phone number', 'mobile is unknown', 'phone nr does not exists'],
    ],
  },
  34304: {
    complaints: [
      [
        "I'm quite certain of my password and it says it is wrong.",
        'He joined by code and never set a password, so whatever he types is incorrect.',
        "Changing the wallet password fails, because the current one I entered isn't right.",
        'She gets the wrong password message after her cat walked over the keyboard.',
      ],
      [
        'wrong password it says, but its saved in my browser',
        'cant login pw incorrect',
        'never set a password and now it says its wrong whatever i type',
        'old password not right when changing it',
      ],
      [
        'my password is wrong it says, I wrote it on paper and typed exactly',
        'I never set a password, only codes, and any password is wrong',
        'changing the wallet password, it says my present one is incorrect',
        'forgot my secret word, login refuses the one I remember',
      ],
      [
        'I am sure my password is good but login says wrong',
        'registered by sms code, never set password, any password is refused',
        'wallet settings: typed current wallet password, told account password bad',
        'Old password in change form is wrong, I try third time',
      ],
    ],
    questions: [
      [
        'account password hash mismatch in verifyAccount',
        'account center formType walletPassword current password wrong',
        'account without password set always fails password login, expected?',
      ],
      [
        'verifyAccount password hash mismatch',
        'account without password yet always wrong pw',
        'formType walletPassword current wallet password wrong account center',
      ],
      [
        'password hash mismatch in account center login',
        'account created via sms without password, login by password refused',
        'current walletPassword wrong in update form',
      ],
      [
        'account without password yet always incorrect',
        'formType walletPassword wrong current one, answer talks of account',
      ],
    ],
    rewordings: [
      [
        'password of the account is wrong',
        'incorect account pasword',
        "the password you typed doesn't match",
      ],
      [
        'the accounts password is wrong',
        'password you typed isnt right',
        'that isnt the pasword of the account',
      ],
      [
        'wrong password for the account',
        'the secret you gave does not match',
        'account passowrd incorrect',
      ],
      ['bad account password', 'the pasword you typed does not fit'],
    ],
  },
  34305: {
    complaints: [
      [
        'Either the account or the password is wrong, it will not say which.',
        'She has tried both her addresses and all her passwords, one of them must be off.',
        'The login says that name or password is mistaken.',
        "Something in my login pair isn't correct, but which half?",
      ],
      [
        'either my name or my pw is wrong, it wont say which',
        'login failed, account or password bad',
        'wrong login details',
        'name/pw combo not right',
      ],
      [
        'either my name or my password is wrong, it will not say which',
        'log in failed, account or password not right',
        'one of the two boxes is mistaken',
        'it says check account and password both',
      ],
      [
        'login is bad: or the account or the password, it does not tell which',
        'Enter page says one of them is bad, login name or secret word',
        'says that my account or my pass is not right',
        'cannot enter, something from two is wrong, name or password',
      ],
    ],
    questions: [
      [
        'combined message for unknown account or bad password',
        'login failure without revealing whether account exists',
        'Is there an ambiguous account-or-password code for security reasons?',
      ],
      [
        'combined bad credentials code',
        'account or password incorrect generic',
        'invalid login without telling which part',
      ],
      [
        'combined wrong credentials message, not separated',
        'credential error without telling account from password',
        'ambiguous login failure code',
      ],
      [
        'combined wrong account or password message',
        'credentials incorrect generic',
        'does core hide if account exists on bad login',
      ],
    ],
    rewordings: [
      [
        'account incorrect or password wrong',
        'wrong acount or pasword',
        'these login details are not right',
      ],
      ['account or password wrong', 'credentials not correct', 'wrong acount or pw'],
      [
        'account or password is wrong',
        'invalid login credentials, one of both',
        'incorect login name or password',
      ],
      [
        'account or password is not right',
        'wrong login data',
        'either acount or password is incorrect',
      ],
    ],
  },
  34306: {
    complaints: [
      [
        'He guessed his password too many times and has to wait one hour.',
        'I have waited sixty minutes, tried once, and it locked me out for another hour.',
        "Five failed attempts and she's put in the corner until later.",
        'Too many wrong tries, come back after an hour, it says, in the middle of my lunch break.',
      ],
      [
        'locked out for an hour cuz too many tries',
        'guessed my pw 5 times, gotta wait 1h',
        'waited 50 min tried again and still locked, does it restart?',
        'too many failed logins, come back later',
      ],
      [
        'I guessed my password too often and must wait one hour',
        'locked out for an hour after five mistakes',
        'waited fifty minutes, tried once more, and still locked',
        'too many errors, come back later it says, my pin is now right',
      ],
      [
        'I made five mistakes in password and now must wait one hour',
        'I try every ten minutes and still blocked, when does the hour end',
        'panel admin login locked after few bad tries',
        'Lock of one hour does not end when user keeps trying, expected to end',
      ],
    ],
    questions: [
      [
        'login lockout after five failures, does each further attempt extend it?',
        'too many failed logins within the hour, session log counts missing pin too',
        'reset failed login counter for locked account',
      ],
      [
        'five failed logins in last hour lock sliding window',
        'login lockout retry extends, session log failed',
        'does every retry extend the one hour lock',
      ],
      [
        'five failed logins within sliding hour, does each retry extend the lock',
        'brute force protection on user/auth-token pin',
        'session log failures count, how to clear lockout',
      ],
      [
        'too many failed logins sliding hour lock',
        'missing pin counts to login failure limit',
        'session log five fails unlock account',
      ],
    ],
    rewordings: [
      [
        'errors exceeded the limit, log in an hour later',
        'to many failed logins, wait 1 hour',
        'sign-in blocked for sixty minutes after repeated mistakes',
      ],
      [
        'too many errors, wait one hour',
        'exceeded number of wrong logins',
        'error limit reached, log in agian 1 hour later',
      ],
      [
        'too many mistakes, sign in after an hour',
        'error limit reached, wait sixty minutes',
        'locked for one hour due to failed atempts',
      ],
      [
        'too many wrong tries, come back in an hour',
        'limit of errors passed, login again after one hour',
        'you failed too much times, blocked for 1h',
      ],
    ],
  },
  34307: {
    complaints: [
      [
        'His entire account was suspended by an administrator and he can no longer get in.',
        'The password is right, but then it says that my account has been disabled.',
        'A banned member wants to know why all of her account is switched off.',
        'Our admin deactivated the account by mistake and login now ends right there.',
      ],
      [
        'my account got disabled, cant log in',
        'whole account banned not just the profile',
        'after login it says account is disabled, what did i do',
        'they deactivated my account',
      ],
      [
        'they have blocked my whole account, I cannot finish the login',
        'my account is deactivated, it says when entering',
        'administrator suspended the account and none of my profiles opens',
        'account switched off, why, I did nothing bad',
      ],
      [
        'my account was blocked by admin and I cannot finish login',
        'support: customer whole account is deactivated, all profiles out',
        'operator: I turned off account in database, now sign in refuses, good',
        'whole account frozen by staff, sign in stops in last step',
      ],
    ],
    questions: [
      [
        'account is_enabled false while exchanging loginToken',
        'banned account at auth-token, how do I re-enable?',
        'suspended account, login page succeeded but token refused',
      ],
      [
        'loginToken exchange account is_enabled off',
        'account deactivated auth-token',
        'disabled account record vs disabled user',
      ],
      [
        'is_enabled off on the account while exchanging loginToken',
        'suspended account at account/auth-token',
        'account level ban versus user level ban, at sign-in',
      ],
      [
        'account is_enabled false on auth-token exchange',
        'disabled account not user, at loginToken exchange',
        'sign-in stops because account is deactivated',
      ],
    ],
    rewordings: [
      [
        'this account is deactivated',
        'curent account is disabled',
        'your account has been blocked by the site',
      ],
      [
        'account is switched off',
        'this account was deactivated',
        'somebody switched off this acount',
      ],
      ['account has been deactivated', 'whole account is suspended', 'present acount was blocked'],
      ['account is deactivated', 'this account was switched off', 'curent account is blocked'],
    ],
  },
  34308: {
    complaints: [
      [
        'She closed her account last year and it tells her so upon coming back.',
        'The account has been cancelled for good, it says, can I get it back?',
        'He asked us to delete everything and now wonders why his account is gone.',
        "It reads as though I'd been logged out, but actually the account was closed.",
      ],
      [
        'says account logged out, but i think they mean deleted',
        'closed my account last year, now it says its gone',
        'cancelled my account and want back in',
        'account cancellation done, cant return',
      ],
      [
        'I closed my account last year and now it says it is gone',
        'account was cancelled, not available',
        'it says logged out, but in truth my account was erased',
        'my brother terminated his account, login tells so',
      ],
      [
        'old account was closed by owner, cannot use it more',
        'I cancelled my account last month and it tells that it is closed',
        'Text "logged out" on closed account confuses clients, they try log again',
        'the account has been deleted by its person',
      ],
    ],
    questions: [
      [
        'account logged out meaning closed or session ended?',
        'cancelled account, zhuxiao translation as logged out',
        'deleted account tries to log in, expected response',
      ],
      [
        'account logged out means deleted account',
        'cancelled account code deregistered',
        'closed account still shown, logout wording',
      ],
      [
        'account closed by its owner, deregistered',
        'meaning of logged out for account, deletion or session end',
        'deleted account code in catalogue',
      ],
      [
        'account logged out means deleted or session over',
        'closed account message',
        'account was cancelled by owner code',
      ],
    ],
    rewordings: [
      [
        'account was closed',
        'the acount is loged out',
        'this account has been cancelled by its owner',
      ],
      [
        'the account was closed',
        'account is signed out for good',
        'acount cancelled, its owner left',
      ],
      ['cancelled by its holder, account is gone', 'acount has been deregistered'],
      ['the account is closed', 'account signed off for ever', 'acount logged-out / cancelled'],
    ],
  },
  34401: {
    complaints: [
      [
        'I want to attach an email, but it says one is bound already.',
        "She has a mail address on her account, so a second can't be linked.",
        "He does not recall adding an e-mail, yet apparently it's tied to him.",
        'The bind button for email is refused because it was done before.',
      ],
      [
        'tried to add a mail but one is already bound',
        'email already attached to my account',
        'cant bind another email',
        'bind mail: already done it says',
      ],
      [
        'adding an e-mail fails because one is attached already',
        'I wish to put a second inbox on my account, only one may be',
        'no code was mailed since my account already possesses an address',
        'the add mail button says it has been done before',
      ],
      [
        'want to add mail but account has mail already',
        'second mail cannot be bound, one sits there already (old version)',
        'my account is tied to an e-mail, cannot tie again',
        'bind mail button gives that one is already attached',
      ],
    ],
    questions: [
      [
        'send code useType bind email, account already has one, v2',
        'email bound already, use change instead of bind?',
        'binding e-mail twice on the same account',
      ],
      [
        'useType 3 email already bound v2',
        'account has email, binding refused',
        'bind email twice',
      ],
      [
        'binding an email to account that has one, send code useType three',
        "legacy bind flow, signed-in account's mail not empty",
        'should I call change instead of bind when mail exists',
      ],
      [
        'useType 3 email code, account already has mail',
        'email already bound to signed-in account',
        'bind second email refused',
      ],
    ],
    rewordings: [
      [
        'e-mail already bound',
        'emial is allready linked to you',
        'your account has a mail address attached',
      ],
      ['email is already attached', 'mail bound before', 'e-mail allready bound'],
      [
        'an e-mail is attached already',
        'mail was linked to this account before',
        'alredy has an email bound',
      ],
      ['e-mail is already attached', 'account alredy has bound email'],
    ],
  },
  34402: {
    complaints: [
      [
        "There's a phone tied to my account already, it won't take another.",
        'He changed mobile and wants to bind the new number, but the old one is bound.',
        'Linking the telephone is refused, as she has linked one in the past.',
        "It says phone bound and I can't see which phone.",
      ],
      [
        'phone already bound, wanna add a second one',
        'cant bind my number theres one on it',
        'add phone: already linked to a phone',
        'my account has a mobile so it refuses the new one',
      ],
      [
        'adding my second SIM fails as a mobile is joined already',
        'telephone was put on the account years ago, pressing add again is useless',
        'no sms came because my account already possesses a number',
        'I want my telephone on the account, apparently there is one',
      ],
      [
        'cannot attach phone, account has one already',
        'attach number button: account is holding a phone already, in old release',
        'my profile is tied with mobile before',
        'bind phone screen tells that there is number on account',
      ],
    ],
    questions: [
      [
        'bind phone code refused, account has phone already, v2',
        'mobile number attached, sms useType 3',
        'Should the client hide phone binding when one exists?',
      ],
      [
        'useType 3 sms phone already bound v2',
        'account has phone, bind refused',
        'binding second phone number',
      ],
      [
        'binding a phone to account that has one, sms useType three',
        'old api add-mobile step, account phone not empty',
        'client shows bind phone although number present',
      ],
      [
        'useType 3 sms code, account already has phone',
        'phone already bound to logged account',
        'bind second number refused',
      ],
    ],
    rewordings: [
      ['mobile already bound', 'phone is alredy linked', 'your account has a number attached'],
      ['phone is attached already', 'mobile number bound before', 'phone allready binded'],
      [
        'a phone is attached already',
        'you have bound some mobile before',
        'telephone alredy linked',
      ],
      ['phone is already attached', 'mobile was bound before', 'number alredy bounded'],
    ],
  },
  34403: {
    complaints: [
      [
        'She registered through Apple, and the sign-up broke off since that Apple link exists already.',
        "A new account couldn't be made with my WeChat, that connection is there already.",
        'The connected token is on file, it says, when he joins by his social login.',
        'Creating an account via Google stops, as the Google identity was connected earlier.',
      ],
      [
        'signing up with google fails, that connection exists already',
        'discord register says connect token there already',
        'tried making new account via wechat, already used that wechat',
        'my apple id is already hooked somewhere, no new account',
      ],
      [
        'making an account from my Google login fails as this outside identity is already stored',
        'signing up by WeChat says the connection is there already',
        'partner sign-up error, same outside id exists',
        'tester registers the same openid a second time',
      ],
      [
        'sign up with WeChat says connect token exists already',
        'new account by Apple id refused because connection is there',
        'Sign up by QQ, identity found before, so creating of account breaks',
        'register through social plugin fails, identity was connected once',
      ],
    ],
    questions: [
      [
        'createAccount type 4 connectInfo duplicate connectAccountId',
        'openid already in account_connects when creating account',
        'connect token exists error although platform and id are from different rows',
      ],
      [
        'createAccount type 4 connectAccountId already in account_connects',
        'social register duplicate openid',
        'connectInfo platform and id exist',
      ],
      [
        'createAccount type four, connectAccountId already present',
        'duplicate openid in connectInfo while creating account',
        'third-party identity exists in account_connects when registering',
      ],
      [
        'createAccount connectInfo connectAccountId already in account_connects',
        'platform and openid from different entries collide',
        'connected token already exists, is token compared',
      ],
    ],
    rewordings: [
      [
        'connecting error, this token is there already',
        'conect account error, token already exist',
        'third-party identity already on record while creating the account',
      ],
      [
        'connection already exists so connecting failed',
        'connect error, the linked token is there',
        'conect account error token exists',
      ],
      [
        'connecting failed, this outside identity exists already',
        'connect token is present before',
        'conection error, token duplicate',
      ],
      [
        'connection of account failed, identity is present already',
        'third-party token is there before',
        'connect acount error, exists',
      ],
    ],
  },
  34404: {
    complaints: [
      [
        'Her sign-in via Twitter has been switched off, it says the connection is disabled.',
        'Logging in through my linked account no longer works, somebody deactivated that link.',
        'The social login token is disabled, he reads, while his password still works.',
        "It won't accept Google for me, as the link itself is turned off.",
      ],
      [
        'login with wechat stopped, connection is disabled',
        'my google link was turned off by admin',
        'social login says connect token disabled',
        'facebook sign in dead, email still ok, connection deactivated',
      ],
      [
        'my sign-in through Facebook has been deactivated on this site',
        'outside login joined to my account was switched off',
        'enter with Apple says that connection is disabled',
        'I used to log in by WeChat, now that link is off',
      ],
      [
        'login by Google is turned off for my connection',
        'my WeChat link with site is inactive, cannot enter by it',
        'After staff disabled my Google link, entrance by it is dead',
        'the connect was disabled by admin, other login works',
      ],
    ],
    questions: [
      [
        'verifyAccount type 5 account_connects row is_enabled off',
        'connect token disabled, how do I enable the connection again?',
        'third-party login row deactivated',
      ],
      [
        'verifyAccount type 5 connect row is_enabled off',
        'account_connects disabled social login',
        'connect token disabled which flag',
      ],
      [
        'verifyAccount type five, connection row is_enabled off',
        'third-party login link deactivated in account_connects',
        'connect row suspended, how to re-enable',
      ],
      [
        'verifyAccount type 5 connection row switched off',
        'social login connect is disabled',
        'is_enabled of account_connects, token expiry not tested?',
      ],
    ],
    rewordings: [
      [
        "the connection's token has been switched off",
        'conect token is disabled',
        'linked login is deactivated',
      ],
      ['the connection token is off', 'the social login link is turned of'],
      [
        'the connected login is switched off',
        'outside connection deactivated',
        'conect token disabled',
      ],
      [
        'third-party link is switched off',
        'connection token inactive',
        'conect token was disabled',
      ],
    ],
  },
  34405: {
    complaints: [
      [
        "My Google is already tied to another account on this site, so I can't link it here.",
        'She linked her Facebook to an old account, now deleted, and it still says taken.',
        "It tells him the social profile is connected elsewhere and won't be connected twice.",
        'I have two accounts and one WeChat, and the second link is refused.',
      ],
      [
        'link my google, it says already connected to another account',
        'my twitter hangs on my old account and wont move',
        'deleted my old account but wechat still counts as linked',
        'cant connect github again, someone else has it, thats me',
      ],
      [
        'my Google is already joined with another account of this site',
        'linking fails, it belongs to my former account that I deleted',
        'I want to attach my WeChat here but it says joined elsewhere already',
        'connecting a second time is not permitted, says the page',
      ],
      [
        'my Apple id is joined with other old account and cannot join to new',
        'link of Google refused: it is connected elsewhere',
        'I deleted old account but its WeChat is still taken',
        'One WeChat wants to be on two accounts, second does not take it',
      ],
    ],
    questions: [
      [
        'setAccountConnect connect id belongs to other aid',
        'leftover soft-deleted account_connects row blocks linking',
        'How do I move a third-party connection from one account to a different one?',
      ],
      [
        'setAccountConnect row belongs to other aid',
        'third-party identity already taken soft deleted row',
        'relink openid to new account refused',
      ],
      [
        'setAccountConnect identity linked to different aid',
        'leftover soft-deleted connect row blocks linking',
        'move a third-party identity from one account to another',
      ],
      [
        'setAccountConnect identity belongs to another aid',
        'third party identity already taken by different account',
      ],
    ],
    rewordings: [
      [
        'already connected to an account, not possible again',
        'you have allready connected, cannot connect once more',
        'that external identity is in use by a different account',
      ],
      [
        'already connected, no second connection',
        'that identity is linked elsewhere already',
        'you have conected an account before',
      ],
      [
        'already connected to an account, no second connection',
        "this identity is joined with someone else's account",
        'cannot link agian',
      ],
      [
        'it is already connected with an account, not possible again',
        'this identity was linked before, second link refused',
        'allready connected account, no connect once more',
      ],
    ],
  },
  34406: {
    complaints: [
      [
        "She wants to unlink Google, but has no email or phone, so she'd be locked out.",
        'Disconnecting is refused since I would have no way left of signing in.',
        'He must first add a mail address or mobile before cutting the WeChat link.',
        'The unlink button is disabled because my account would be empty afterwards.',
      ],
      [
        'wont let me unlink google cuz i have no mail or phone',
        'disconnect disabled, id be locked out',
        'remove wechat login refused, account would be empty',
        'i have discord too but it still wont unlink my steam',
      ],
      [
        'I cannot unlink my Google because I have no mail and no phone stored',
        'disconnecting would leave my account with nothing to log in by',
        'it wants an e-mail or number first before it removes the WeChat link',
        'unlink button refuses, says I would be locked out',
      ],
      [
        'I want unlink Facebook but have no mail and no phone so it is not allowed',
        'disconnect is blocked because then I could not log in any more',
        'Removing my only Facebook connection is grey, no mail or mobile behind',
        'add mail first, then you can remove connection, app says',
      ],
    ],
    questions: [
      [
        'disconnectAccountConnect refused, e-mail and phone empty',
        'cannot remove the last social login on this platform without bound email',
        'Why is unlinking blocked although another platform is still connected?',
      ],
      [
        'disconnectAccountConnect last connection no email phone',
        'unlink social login refused empty account',
        'disconnect only counts same platform rows',
      ],
      [
        'disconnectAccountConnect refused when email and phone empty and last connection',
        'still has other platforms connected, why is unlink denied',
        'last login method protection on disconnect',
      ],
      [
        'disconnectAccountConnect only one row on the platform and no email phone',
        'cannot unlink last third party login',
        'disconnect refused although other platform is connected',
      ],
    ],
    rewordings: [
      [
        'no email and phone set, so disconnecting would lock you out',
        'disconect disabled, account would become empty',
        "you could not log in after unlinking, therefore it's not allowed",
      ],
      [
        'no email and phone so you cant disconnect',
        'after unlinking you couldnt log in, so its blocked',
        'disconect disabled add a phone or mail',
      ],
      [
        'without mail and phone the link may not be removed',
        'unlinking would leave you unable to sign in',
        'disconect not allowed, account would be empty',
      ],
      [
        'without mail and phone the account would stay empty, so no disconnect',
        'unlinking is off because no other way to login',
        'disconect disabled, account has no email or phone',
      ],
    ],
  },
  34501: {
    complaints: [
      [
        'My wallet is not there or has been shut, it says, and there was twelve pounds in it.',
        'A brand new member has no purse to pay from.',
        'The wallet on her account was disabled, so no top-up is possible.',
        'He wants to set a wallet password, but apparently no wallet belongs to him.',
      ],
      [
        'wallet page says i have no wallet or its off',
        'my wallet got disabled',
        'cant pay, theres no wallet on my account',
        'wallet doesnt exist?? i had coins in it',
      ],
      [
        'I have no purse in the app, it says, or it is off',
        'my wallet was shut and I cannot open it',
        'money page says the wallet is missing',
        'tried to set a wallet password and no wallet was found',
      ],
      [
        'I have no wallet on my account, payment says it not exist',
        'wallet was switched off by admin and I cannot withdraw',
        'imported members are without wallet, and shop says wallet does not exist',
        'operator: user imported by sql has no wallet, how to create',
      ],
    ],
    questions: [
      [
        'account_wallets row missing for account',
        'wallet is_enabled false, walletIncrease refused',
        'walletCheckPassword with unknown aid says wallet does not exist',
      ],
      [
        'account_wallets row missing or is_enabled off',
        'walletCheckPassword unknown aid',
        'wallet disabled own account',
      ],
      [
        'account_wallets row absent or is_enabled off',
        'walletCheckPassword with unknown aid',
        'wallet deactivated, recharge refused',
      ],
      ['wallet command words refused no wallet'],
    ],
    rewordings: [
      [
        "no wallet or it's switched off",
        'acount wallet does not exist or disabeld',
        "this account's purse cannot be used",
      ],
      ['no wallet on the account or its disabled', 'wallet is turned off', 'walet doesnt exist'],
      [
        'no wallet for the account, or it is off',
        "the account's wallet is missing or disabled",
        'walet not found',
      ],
      [
        'wallet of this account is missing or off',
        'there is no active wallet',
        'acount wallet doesnt exist',
      ],
    ],
  },
  34502: {
    complaints: [
      [
        "Paying fails since my wallet password is wrong, and it isn't my login one.",
        'She left the wallet password blank and the withdrawal was refused.',
        'The purse code he entered is not the right one for spending.',
        "I want to withdraw my money and it rejects the wallet's password every time.",
      ],
      [
        'payment pin wrong it says',
        'wallet pass not right when i wanna pay',
        'didnt enter a wallet password and it says incorrect',
        'withdrawal refused, wallet pw is bad',
      ],
      [
        'paying fails, the secret number of my wallet is wrong',
        'withdrawing money needs the purse password and mine is not accepted',
        'left the wallet password blank and it says incorrect',
        'my login password is fine but the wallet one is refused when I pay',
      ],
      [
        'pay in the plugin shop, typed payment password, it is wrong',
        'withdraw refused because I left wallet password blank',
        'Plugin asks password of my money purse, I give it and it is bad',
        'my password to money does not fit but login password is ok',
      ],
    ],
    questions: [
      [
        'walletDecrease password hash mismatch',
        'walletWithdraw without password param says incorrect',
        'walletCheckPassword fails with empty string when a wallet password is set',
      ],
      [
        'walletCheckPassword hash mismatch',
        'walletWithdraw empty password counts incorrect',
        'walletDecrease wallet password wrong',
      ],
      [
        'walletWithdraw with empty or wrong wallet password',
        'is wallet password needed for walletDecrease',
      ],
      [
        'walletWithdraw password hash mismatch',
        'walletDecrease empty password when wallet has one',
        'wallet pass wrong at walletCheckPassword',
      ],
    ],
    rewordings: [
      [
        'wrong password for the wallet',
        'wallet pasword is not right',
        "the payment password doesn't match",
      ],
      ['the wallets password is wrong', 'incorrect pay password', 'walet pw not right'],
      ['wrong wallet password', 'the purse password does not match', 'walet pasword incorrect'],
      ['password for the wallet not right', 'walet pin/password incorrect'],
    ],
  },
  34503: {
    complaints: [
      [
        "I tried to tip someone, but the other person's wallet is shut.",
        'The recipient has no working purse, so the transfer is off.',
        "He can't be paid by her, as her wallet is disabled or missing.",
        "It isn't my wallet but the other party's that does not exist, it says.",
      ],
      [
        'tried to send coins, other guys wallet doesnt exist',
        'the person i pay has no wallet',
        'friends wallet is switched off so gift failed',
        'receiver wallet disabled',
      ],
      [
        'the person I send money to has no wallet or it is closed',
        "receiver's purse is disabled, transfer not done",
        'gift could not go, other side has no wallet',
        'she never opened a wallet so my payment is returned',
      ],
      [
        'I send coins to friend and his wallet is disabled',
        'transfer stops because other side has no wallet',
        'The seller never opened wallet, so my payment has no place to land',
        'receiver of the money cannot receive, his wallet is off',
      ],
    ],
    questions: [
      [
        'originAid account has no enabled wallet',
        'walletIncrease counterparty wallet missing',
        "transfer between accounts, other side's account_wallets row off",
      ],
      [
        'walletIncrease originAid account without enabled wallet',
        'counterparty wallet missing',
        'walletDecrease originAid wallet off',
      ],
      [
        'originAid account has no enabled wallet in walletIncrease',
        'counterparty wallet missing in transfer',
        "walletDecrease refuses, other account's wallet disabled",
      ],
      [
        'walletIncrease originAid account has no enabled wallet',
        'counterparty wallet off in walletDecrease',
        'other side wallet not found',
      ],
    ],
    rewordings: [
      [
        "other side's wallet isn't there or disabled",
        'counterparty walet not exist',
        'the wallet of the second party is unavailable',
      ],
      [
        'other partys wallet is missing or off',
        'counterpart has no active wallet',
        'other guy has no usable walet',
      ],
      [
        "other party's wallet is missing or off",
        'no wallet on the opposite side',
        'counter party walet disabled',
      ],
      [
        'the other party has no active wallet',
        "counterparty's wallet is off or missing",
        'walet of second side not exist',
      ],
    ],
  },
  34504: {
    complaints: [
      [
        "There isn't enough in my wallet to pay for it.",
        "She sees fifty on her balance, yet it won't let her pay, some of it is frozen.",
        'My withdrawal was declined for want of funds.',
        'He has insufficient credit for the gift, says the till.',
      ],
      [
        'not enough money in my wallet',
        'balance too low to tip',
        'i have 50 but it says cant pay, 30 are frozen',
        'cant withdraw that much, too little in there',
      ],
      [
        'not enough money in my purse, it says, though I see five hundred',
        'part of my money is frozen and payment is refused',
        'payment did not go, my balance is too low',
        'cannot withdraw, wallet has insufficient money',
      ],
      [
        'I have 50 coins but 30 are frozen, so cannot pay 40',
        'not enough money in my wallet to pay',
        'withdraw bigger than balance is refused',
        '100 coins shown but part is frozen and shop says cannot pay',
      ],
    ],
    questions: [
      [
        'balance minus frozen amount lower than amountTotal in walletDecrease',
        'insufficient funds walletWithdraw',
        "Why can't frozen money be used for a payment?",
      ],
      [
        'walletDecrease balance minus frozen below amountTotal',
        'insufficient wallet funds',
        'walletWithdraw amount exceeds available',
      ],
      [
        'balance minus frozen amount below amountTotal in walletWithdraw',
        'insufficient funds on walletDecrease',
        'reversal fails for too low balance',
      ],
      [
        'walletDecrease amountTotal greater than available balance',
        'frozen amount subtracted from balance when paying',
        'walletReversal insufficient funds',
      ],
    ],
    rewordings: [
      [
        'not enough balance to pay',
        "walet balance doesn't permit the payment",
        'your funds are too low for this',
      ],
      [
        'wallet hasnt enough for the payment',
        'balance insufficent to pay',
        'not enough funds, cant pay',
      ],
      ['wallet has too little to pay', 'insufficient balance for payment', 'not enough fnuds'],
      [
        'wallet does not have enough to pay',
        'balance too low for payment',
        'insufficent funds in wallet',
      ],
    ],
  },
  34505: {
    complaints: [
      [
        'The person paying me has too little money, so my top-up failed.',
        "The other one's balance cannot cover it, she was told.",
        'Freezing part of my own money failed, and it blames some counterparty.',
        "He was to receive a refund, but the payer's wallet is short.",
      ],
      [
        'the other one is broke, transfer failed',
        'he wanted to pay me but his balance is too low',
        'freeze my coins: says counterparty hasnt enough, but its my wallet',
        'unfreeze more than was frozen, weird message about the other side',
      ],
      [
        'the other person has too little money, so I cannot receive it',
        "sender's purse is too empty for the transfer to me",
        'freezing the amount fails, says other side has not enough',
        'refund impossible, their wallet lacks the money',
      ],
      [
        'refund fails because seller has too little in his wallet',
        'the other person lacks money, so my increase not done',
        'freeze of coins tells about counterparty but it is my own money too low',
        "Release of frozen coins more than frozen, message blames other side's money",
      ],
    ],
    questions: [
      [
        'walletIncrease originAid balance below amountTotal',
        'walletFreeze amount exceeds own balance but message says counterparty',
        'walletUnfreeze more than frozen amount refused',
      ],
      ['walletFreeze insufficient says counterparty', 'walletUnfreeze frozen amount too small'],
      [
        'walletIncrease originAid has insufficient balance',
        'walletFreeze on own account reports counterparty funds, why',
        'walletUnfreeze amount above frozen',
      ],
      [
        'walletFreeze insufficient own balance reports counterparty',
        'unfreeze amount bigger than frozen',
      ],
    ],
    rewordings: [
      [
        'the other party cannot afford it',
        'counterparty ballance not sufficient',
        "balance on the opposite wallet won't allow the payment",
      ],
      [
        'other sides wallet cant afford it',
        'counterpartys balance is too low',
        'counterparty walet has not enough',
      ],
      [
        "other party's balance is too small to pay",
        'counterparty lacks funds',
        'insuficient money on the opposite side',
      ],
      [
        "other party's balance is too low for payment",
        'counterparty has not enough funds',
        'second side walet cannot pay',
      ],
    ],
  },
  34506: {
    complaints: [
      [
        "My balance and the statement do not add up, and now I can't spend a penny.",
        'An admin corrected her balance by hand and since then every payment is refused.',
        'It says the closing balance does not fit the limit, but I never set a limit.',
        'The last line of his wallet history shows another sum than his purse.',
      ],
      [
        'admin changed my coins by hand, now wallet says closing balance wrong',
        'wallet locked up, numbers dont add up',
        'i cant pay anymore, it says balance doesnt match the log',
        'coins vanished and now closing balance mismatch',
      ],
      [
        'my money and the list of transactions do not agree, so nothing can be paid',
        'wallet says closing sum is wrong after admin corrected my balance',
        'since the last withdrawal all payments stop, sums do not tally',
        'the purse total differs from the last entry in the statement',
      ],
      [
        'I as operator corrected balance in database by hand, now user cannot pay',
        'after withdraw with fee next payment says closing balance is different',
        'wallet is stuck: balance and last log are not the same',
        'After return of a payment next one does not go, balance and history do not agree',
      ],
    ],
    questions: [
      [
        'wallet balance differs from closing_balance of latest log',
        'bookkeeping check fails after manual update of account_wallets',
        'systemFee not deducted in log, next walletDecrease blocked by mismatch',
      ],
      [
        'wallet balance differs from last log closing_balance',
        'edited balance in db wallet broken',
        'why does wallet stop working after i changed balance in the database',
      ],
      [
        'wallet balance differs from closing_balance of last successful wallet log',
        'manual change of balance in database breaks wallet words',
        'ledger mismatch after withdraw with system fee',
      ],
      [
        'wallet balance not equal to closing_balance of last log',
        'systemFee not deducted breaks wallet bookkeeping',
        'fix closing balance mismatch after manual sql edit',
      ],
    ],
    rewordings: [
      [
        'closing balance does not correspond to the wallet',
        "closing ballance doesn't fit the wallet limit",
        'wallet and its last log entry disagree',
      ],
      [
        'closing balance and wallet dont agree',
        'wallet limit doesnt match final balance',
        'closing balnce not matching',
      ],
      [
        'final balance does not tally with the wallet',
        'closing sum and wallet disagree',
        'end balance mismatch in walet',
      ],
      [
        'closing amount and wallet do not agree',
        'final balance differs from wallet',
        'closing balanse mismatch',
      ],
    ],
  },
  34507: {
    complaints: [
      [
        "The other person's statement doesn't tally, so I cannot send them anything.",
        "It says the counterparty's closing balance is off, how should I know about that?",
        "Her shop's wallet has a discrepancy in its log and nobody can buy from her.",
        "He is blocked from paying since the recipient's books are not in order.",
      ],
      [
        'cant tip him, his wallet books dont match',
        'the other persons closing balance is off so no payment',
        'sending fails cause receivers wallet numbers are inconsistent',
        'her wallet is messed up not mine, closing balance thing',
      ],
      [
        "the other person's wallet does not tally, my transfer stops",
        "receiver's sums are inconsistent, they say, so gift failed",
        'payment from my friend is stuck since his statement and balance differ',
        "support found the counterpart's books are wrong",
      ],
      [
        'transfer from friend fails, books of his wallet do not agree',
        "the payer's wallet log and balance differ, so I do not receive",
        'operator: edited balance of seller, now purchases from him fail on closing check',
        'Wallet of buyer was repaired by hand, and everybody paid by him get closing error',
      ],
    ],
    questions: [
      [
        'originAid wallet closing_balance mismatch',
        'counterparty ledger out of sync, walletIncrease refused',
        "How do I repair the other account's last wallet log so transfers work?",
      ],
      [
        'originAid wallet closing_balance differs from its log',
        'counterparty bookkeeping mismatch walletIncrease',
        'other wallet balance edited by hand transfer refused',
      ],
      [
        "originAid's purse and its latest log entry do not tally",
        'counterparty ledger inconsistent in walletIncrease',
        'transfer blocked by bookkeeping of other account',
      ],
      [
        'counterparty balance differs from its last wallet log',
        'originAid closing_balance check fails',
        'bookkeeping mismatch on other account wallet',
      ],
    ],
    rewordings: [
      [
        "other party's closing balance disagrees with their wallet",
        'counterparty closing balanse does not match',
        "the opposite wallet's ledger is inconsistent",
      ],
      [
        'counterpartys final balance doesnt fit its wallet',
        'closing balance of the other side is wrong',
        'the counterparty closing balanc mismatch',
      ],
      [
        "other party's closing balance does not tally",
        "counterparty's final sum mismatches wallet",
        "opposite side's ledger disagrees",
      ],
      [
        "other party's closing balance is not consistent",
        'counterparty wallet books do not agree',
        'closing balnce of second side wrong',
      ],
    ],
  },
} satisfies DescribedMeanings
