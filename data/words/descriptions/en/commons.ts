import type { DescribedMeanings } from '../../types'

export const commons = {
  30000: {
    complaints: [
      [
        'Setting the site up, the administrator form bounced me because my two passwords were not identical.',
        'The last step of the web installer keeps rejecting our first admin account.',
        'Our volunteer left the email box blank while installing and it grumbled at her.',
        'The wizard on a brand new server will not let me create the founder login.',
      ],
      [
        'setting up my own site and the admin form at the end of the installer wont accept anything',
        'installer last step keeps saying bad parameter, i typed the pw twice tho',
        'cant make the first admin, installer just bounces me',
        'left the email blank on the setup wizard and it got mad',
      ],
      [
        'setting up the new site, the form for the first administrator throws me back',
        'on the installer page I typed both admin passwords and it still complains',
        'our volunteer could not finish the web setup, she left the admin e-mail blank',
        'last step of installation refuses to make the main admin account',
      ],
      [
        'During installation of the site I fill admin mail and two passwords and installer refuses',
        'Installer: expected first administrator created, got complaint about parameters',
        'on setup wizard last step the repeated password was different and it threw me back',
        'fresh install on my VPS stops on the form with admin e-mail, what is bad in it',
      ],
      [
        "our secretary is setting up the new site and the first admin form won't take what she typed",
        "during setup the two passwords for the very first administrator weren't the same i think",
        'left the email blank when installing the server for our knitting circle and it stops there',
        'installer page: typed the owner password, forgot to confirm, wont go on',
        'brand new installation, last step, create the boss login, says something wrong with the params',
        'i was putting the forum on our webspace and it hates what i fill in for the admin',
      ],
      [
        'setting up the site, create admin page complains about what i typed',
        'installer wont make the first admin, two passwords not same i think',
        'i left email blank when install, now parameter something',
        'new site setup stuck on the owner login form',
        'install wizard say bad parameter after i put admin mail and pass',
        'shop forum install last step, boss account refused, says wrong input',
      ],
      [
        'Setup wizard rejects the first administrator when the password boxes differ.',
        'Installing the site: creating the admin stops because I left the e-mail blank.',
        'The installation page complains after I typed two different passwords for the owner.',
        'Cannot finish installing, it does not like what I filled in for the admin.',
        'web installer last step refuses administrator form with vague input complaint',
        'We set up a fresh community and the very first administrator form bounced.',
      ],
    ],
    questions: [
      [
        'Fresns installer step admin creation fails, password confirmation differs from password',
        'Why does the setup wizard reject my first administrator with empty e-mail?',
        'install page generic parameter complaint while registering the initial admin',
      ],
      [
        'web installer first administrator form confirm password differs',
        'install wizard param error creating admin user',
        'fresh install, admin email empty, generic parametr error',
      ],
      [
        'installer wizard rejects the first admin form, confirmation field differs from password',
        'where in the web install step is the administrator email and password validated',
        'fresh deployment, create admin step fails with wrong params',
      ],
      [
        'web installer wrong param when creating first admin',
        'install wizard admin form empty email or confirm password not equal',
        'parameter error only in setup step, not in api, why',
      ],
      [
        'web installer create admin step rejects form, confirm password differs',
        'install wizard parameter problem when email or password of first administrator is empty',
      ],
      [
        'web installer first administrator form rejects empty or mismatched password',
        'where does generic parameter error come from only install step',
      ],
      [
        'installer create admin form invalid input password confirmation differs',
        'why does the web install step for the initial administrator fail validation',
      ],
    ],
    rewordings: [
      [
        'wrong parameters when installing',
        'paramter error during installation',
        'something you entered in the setup form is faulty',
      ],
      [
        'something wrong with the params',
        'parameter is faulty',
        'error in what you passed during install',
      ],
      [
        'invalid parameters during installation',
        'error in parameter',
        'admin creation inputs are wrong or blank in setup wizard',
      ],
      [
        'bad params given to the installer',
        'some input of the install form is erroneus',
        'error in parameters while registering the admin of new site',
      ],
      ['params are wrong', 'something with a faulty parameter while installing'],
      ['general input mistake, bad params', 'some paramter is wrong'],
      ['wrong argument given', 'there is something wrong with the parametres'],
    ],
  },
  30001: {
    complaints: [
      [
        'A lady saved her profile without entering a single thing and was told something required was absent.',
        'He waited twenty minutes after confirming his old email, then could not put the new one in.',
        'The account centre page will not even open from our app, it says mandatory details were not supplied.',
        'I left the birthday box empty in my settings and it moaned that information is lacking.',
      ],
      [
        'pressed save on my profile without changing anything and it complained something is missing',
        'tried to swap my phone number, waited too long after the code, now it says stuff not passed',
        'account page opened blank saying required thing missing wtf',
        'changing my birthday, left it blank, red error about missing stuff',
      ],
      [
        'I pressed save on my profile having changed nothing and it says something is left out',
        'changing my old e-mail: I came back after tea and now a required item is missing',
        'the account page opened from a bookmark says details were not supplied',
        'I have not filled the birth date and the save button scolds me that it was not passed',
      ],
      [
        'I want change my phone in account settings, waited long time after code, now it says something missing',
        'Account center opens blank with text that obligatory data was not given',
        'saved my profile without filling anything and got told that required things are absent',
        'Changing birthday in account panel: left the field blank, update refused',
      ],
      [
        "i pressed save on my profile without changing a thing and it moans that something wasn't sent",
        'swapping my old mail for a new one, made tea after the code, now something is missing',
        "opened the account page from a friend's link and it says stuff is missing in it",
        'no birthday filled in the account center, save does nothing',
        'changing my phone number, confirmed the old one half an hour ago, now required bits are missing',
        'empty profile form, hit update, told me i left out things i need',
      ],
      [
        'pressed save on profile with nothing filled, says something required missing',
        'i want change my mail but it says mandatory thing not given, i gave it!!',
        'waited too long after the code from old phone, now says missing stuff',
        'account page opens blank, missing parameter, tapped link from chat',
        'didnt put my birthday and saved, it say one needed thing not passed',
        'took a coffee between verify and new number, now "missing"',
      ],
      [
        'Changing my e-mail after a long coffee break says something required is missing.',
        'Saving my profile with nothing filled in brings up a missing field notice.',
        'Account page opened from a bookmark complains that needed details were not passed.',
        'Phone change fails at the end if the old number was confirmed over fifteen minutes ago.',
        'Bug: birthday left out when saving account settings, app only says required data not given',
        'All my boxes are filled, so which mandatory one does it think I skipped?',
      ],
    ],
    questions: [
      [
        'account center opened from a webview without platform and version, which mandatory field is it?',
        'change phone in account center, earlier verification of old number no longer cached, says missing parameter',
        'setPostAuth called with neither a user nor a role, rejected, required argument',
      ],
      [
        'mandatory param not passed account center update old email check not in cache',
        'profile update with empty body what does it want',
        'setPostAuth without user and role, required argument absent',
      ],
      [
        'which mandatory field have I omitted in the profile patch body',
        'account center change phone fails after fifteen minutes, earlier code check gone from cache',
        'account center url opened without app id, platform or version in the query',
      ],
      [
        'profile edit called with all values empty, mandatory argument not passed',
        'account center update mail: old address check gone from cache after fifteen minutes',
        'setPostAuth needs user or role, I gave none',
      ],
      [
        'required fields not passed on profile update, body has no usable values',
        'account center change email: mandatory argument absent though all sent, old address code check expired in cache',
      ],
      [
        'account center change phone says required param absent though body complete',
        'profile update empty body mandatory fields omitted',
      ],
      [
        'account center change email says mandatory param absent though sent, old code check gone from cache',
        'profile update with no non-empty value required field',
      ],
    ],
    rewordings: [
      [
        'a mandatory parameter was not passed',
        'required paramaters are missing',
        'you did not send everything that is needed',
      ],
      [
        'required parameters werent sent',
        'a mandatory value is missing',
        'you forgot to pass a needed paramter',
      ],
      [
        'a compulsory parameter was not sent',
        'required fields were omitted',
        'mandatry param missing',
      ],
      [
        'a required parameter was not sent',
        'obligatory argument is absent in request',
        'you forgot to pass mandatory data',
      ],
      ['mandatory params were not handed over', 'needed field left out of the request'],
      ['a required field wasnt sent along', 'you forgot to pass something obligatory'],
      ['a required argument was not handed over', 'you left out something compulsory'],
    ],
  },
  30002: {
    complaints: [
      [
        "Our tester typed a nickname where email or mobile was wanted, it's not one of the allowed kinds.",
        'The editor opens for posts and comments, but this other kind of thing is not an accepted choice.',
        'She asked for a code using her username instead of an address, it does not meet requirements.',
        "It says my entry isn't on the specified list, but which list, please?",
      ],
      [
        'typed my nickname where it wants mail or phone, app says value not ok',
        'asked for a code with a weird login name and it didnt like the value',
        "settings link opens with 'value doesnt meet requirements' no idea which value",
        "coworker says the url had 'posts' instead of 'post' and it choked",
      ],
      [
        'my tester says the editor link has a wrong kind in the address and is turned down',
        'I put my name where login wants e-mail or number, not an allowed value',
        'the embedded settings page says the value given is not one of the permitted ones',
        'he opened the account page with a garbled token and got value unacceptable',
      ],
      [
        'typed my nick instead of mail or phone in the box for code, it says value not allowed',
        'Tester: wrong word in editor path, expected post or comment, got refusal about value',
        'the login page of account center does not like what I put, not mail not digits',
        'link with access token is damaged, page says value not as specified',
      ],
      [
        'typed my nick instead of my email at sign-in and it says thats not an allowed value',
        'write button opens a link with some weird kind in it, value not as expected',
        'put my number with a plus and spaces and it isnt one of the accepted kinds',
        'link to the account page is cut off in the mail, opens with value not valid',
        'colleague tested the editor with type article, only post and comment seem allowed',
        'the account link someone pasted in whatsapp was garbled, page refuses the token thing',
      ],
      [
        'says value not one of the allowed ones, which value??',
        'i typed my nickname where it wants email or phone and it dont accept',
        'link has wrong word in it, app says value not permitted',
        'typed my login with letters n dots, "does not meet requirements"',
        'tester: opens editor with type "video" and gets value not in list',
        'i put +49 and spaces, it says not the specified value',
      ],
      [
        'Tester note: opening the editor with an unknown kind of content is refused as not an allowed choice.',
        'Typed my nickname instead of an e-mail or phone and the value does not fit.',
        "Asking for a code with 'john_smith' as login gets: value not among the permitted ones.",
        'The account page link with a cut-off access token just says requirements not met.',
        'Why does it reject the option when I only picked it from a menu of the app?',
        "Ticket: account center page dies with 'value not acceptable' after the link was shortened in chat",
      ],
    ],
    questions: [
      [
        'What are the permitted values for the type segment in the editor path, I passed posts in plural?',
        'accessToken decodes to nothing, value outside fixed set',
        'accountType enum not accepted by account center, only certain strings allowed',
      ],
      [
        'editor path type must be post or comment else refused',
        'accountType not in allowed list account center',
        'accessToken decodes to nothing, which param is not one of the fixed values',
      ],
      [
        'type segment of the editor path must be post or comment, otherwise which error',
        'accountType outside the allowed enum in account center',
        'accessToken decodes to nothing, value rejected as not matching the specification',
      ],
      [
        'path segment type not in allowed enum, only post or comment accepted',
        'accountType other than email or phone answers bad value',
        'accessToken decodes into nothing, which error should I expect',
      ],
      [
        "which values are allowed for type in the editor path, mine isn't in the fixed list",
        'accessToken decodes to nothing, complains value not one of the specified',
      ],
      [
        'editor route type segment only post or comment otherwise what error',
        'accountType enum rejected, allowed options',
      ],
      [
        'editor route type must be post or comment otherwise which error',
        'account neither email nor digits value outside fixed list',
      ],
    ],
    rewordings: [
      [
        "parameter value isn't one of the specified values",
        'value does not fulfil the requirments',
        'the given option is not among the permitted ones',
      ],
      [
        'param isnt one of the specified values',
        'value passed not in the allowed set',
        'given value doesnt fit whats required',
      ],
      [
        'the value is outside the fixed list of options',
        'param value is not one of the specified ones',
        'value given does not satisfy what is required',
      ],
      [
        'given value is outside of the permitted list',
        'parameter has a value that is not one of the fixed options',
        'value does not fit to the requirments',
      ],
      ['value given is none of the permitted ones', 'parameter doesnt match the fixed choices'],
      ['the value given isnt from the fixed choices', 'parameter not one of the specified values'],
      ['given value is not one of the specified ones', 'paramter outside of the allowed options'],
    ],
  },
  30003: {
    complaints: [
      [
        'Our plugin chap says the translated notice he pushes is refused because the array is malformed.',
        'The multilingual announcement to members did not go out, something about the array format.',
        'My colleague moaned that the bell message in several languages is not accepted as a list.',
        'The notification texts per language were rejected as badly formed JSON lists, he tells me.',
      ],
      [
        'our plugin guy says the multilang notification thing wants an array and moans',
        'tester: push notice in several languages bombs, something bout json list',
        'notification didnt go out, log says not an array',
        'sending the translated notices fails cuz the json isnt a list they say',
      ],
      [
        'the notice in many languages was not sent, colleague says its text should be an array',
        'our plugin man says the multilingual notification came out badly formed',
        'the announcement in Kannada and English failed, something about a list in JSON',
        'tester: sending the translated notification is refused because of array notation',
      ],
      [
        'our plugin sends multilingual notice and server complains on the array format',
        'colleague from plugin team says notification content in many languages is not good list json',
        'sendNotification with translations: expected delivered, got array is malformed',
        'notify users in three languages from plugin does not work, says not an array of json',
      ],
      [
        'our volunteer coder says the club notice in several languages wont go, something about array in json',
        "the multilingual announcement was refused because the text list wasn't a proper array",
        'sending the bulletin in german and english from his plugin, it says array format bad',
        'tester: notification with translations fails, json list malformed',
        'he put square brackets round the notice texts and still got array wrong',
        'the alert for all members in two languages, the robot says its not a json list',
      ],
      [
        'push text in many languages wont send, says not a json array',
        'our notifier plugin got told its list is badly formatted',
        'dev friend says the array is broken json, no square brackets',
        'multi language notice fails, format of list wrong',
        'the bell message plugin die with array format complaint',
        'colleague: i gave notification content as string, it wanted a list',
      ],
      [
        'Multilingual notification was not delivered, a colleague says the text had to be a JSON list.',
        'The plugin team asks why their notice in several languages is refused as not an array.',
        'Notification in five languages fails with a complaint about array format.',
        'plugin cannot send translated notices, wrong list notation reported',
        'Sending a system notice per language, server says this is no proper JSON array.',
        'Our vendor keeps getting an array formatting complaint when notifying users in their own language.',
      ],
    ],
    questions: [
      [
        'sendNotification with isMultilingual true, content must be JSON array, how should it be encoded?',
        'command word notification content is an array already, why complain about array format',
        'json array validation of a multilingual notice text in a plugin',
      ],
      [
        'sendNotification isMultilingual content json array check',
        'command word notification multilingual content format list expected',
        'what shape of json array for multi language notice',
      ],
      [
        'sendNotification with isMultilingual set complains that content is no json array',
        'expected format of content when a notification is multilingual',
        'json list parse failure in notification command word',
      ],
      [
        'isMultilingual content in sendNotification must be what kind of json array',
        'command word notification content array invalid json',
        'json list check for multilingual notifications looks wrong',
      ],
      [
        'sendNotification isMultilingual content json array check',
        'multilingual notification content fails, expects array as json text',
      ],
      [
        'sendNotification isMultilingual content must decode to array',
        'json array check for notice command word which param',
      ],
      [
        'sendNotification isMultilingual content must be json array',
        'command word notification content array format check never passes',
      ],
    ],
    rewordings: [
      [
        'value is no valid array in JSON',
        'parametr not a proper Json list',
        'expected a JSON array but the format is invalid',
      ],
      [
        'should be a valid json list but isnt',
        'not proper Json arry',
        'value must be formatted as array of json',
      ],
      [
        'value must be a JSON array and it is not',
        'bad json arrray format',
        'parameter could not be read as a list in JSON',
      ],
      [
        'the value is no proper JSON array',
        'array given in bad json syntax',
        'expected a list encoded as json, format incorect',
      ],
      ['not a well formed json array', 'value isnt an array in jason format'],
      ['expected a valid list in json but got something else', 'value isnt proper json aray'],
      ["value isn't a proper JSON list", 'invalid array notation in json'],
    ],
  },
  30004: {
    complaints: [
      [
        'The account settings page inside the app shows a message about an object format and nothing else.',
        "Our tester put just a number into the access token and the plugin page complained it's no object.",
        'The web page inside his app says the JSON must be an object, whatever that means.',
        'Our account centre link contains only one word once unpacked, so it was turned away.',
      ],
      [
        'plugin page opens and just says json object bad',
        'tester says link with the access token shows invalid object format',
        'opened the acount center from the app, token thing is not an object??',
        'wallet webview died with some json object complaint, token prob built wrong',
      ],
      [
        'the page inside the app opens and says the access token is not an object',
        'my colleague pasted a bare number as token for the account page and it was refused',
        'QA note: plugin webview rejects token that contains only a string',
        'help desk says the embedded page received a token of the wrong JSON shape',
      ],
      [
        'plugin page opened from app shows that access token is not json object',
        'i put bare text in base64 as access token, page wants a structure with keys inside',
        'tester put only a string inside the token of account center and page refused the shape of it',
        'token in the plugin url holds one plain value and not an object, page does not open',
      ],
      [
        'clicked the plugin page, a whole page just with something about json object, no form',
        'our helper made a login ticket that was only a number, and it wants an object',
        'account page link holds a token thats just one word inside, refused as no json object',
        'she opened the settings window in the app and it complains about an object format',
        'the ticket in the address bar is somehow the wrong shape, curly brackets missing says my husband',
        'tester: token decodes fine but to a plain string, page says not an object',
      ],
      [
        'link to account page has broken token, says not a json object',
        'opened plugin page, complain about object format, i touched nothing',
        'qa: token decodes to just a number, page says object expected',
        'curly brackets missing? settings webview wont load',
        'in-app account page refuse, says json object not right',
        'my access link was cut by whatsapp, now says object format bad',
      ],
      [
        'Account settings page opens with a complaint that the access token is no JSON object.',
        'Bug: plugin page inside the app shows a message about object format instead of the wallet.',
        'The link token decoded to just a number, tester sees a wrong object structure notice.',
        'A page from the plugin menu does not load, it mentions an object that is not valid JSON.',
        'Replacing the accessToken by a plain encoded string brings the object format refusal.',
        'Web view of the account area complains about curly bracket data, nobody here knows why.',
      ],
    ],
    questions: [
      [
        'accessToken base64 of a plain string instead of a JSON object, how should it be structured?',
        'plugin page verifyAccessToken decoded value is scalar not object',
        'What keys belong in the object I encode into accessToken for the webview?',
      ],
      [
        'accessToken base64 decodes to a plain string not an object',
        'how to build accessToken json, got object format error',
        'urldecode base64 json token only number inside, rejected',
      ],
      [
        'base64 accessToken decodes to a scalar instead of an object, what is returned',
        'structure of accessToken json for plugin pages, keys or plain string',
        'urlencoded base64 token parsed but is not a map',
      ],
      [
        'accessToken after base64 decode must be object, I encoded only a string',
        'account center token decodes to scalar instead of key value pairs',
        'how build accessToken json object for webview plugin',
      ],
      [
        'accessToken base64 json contains scalar instead of object',
        'plugin page token must decode to json object, mine is a string',
      ],
      [
        'accessToken base64 decodes to plain string not map which error',
        'token for account center must be key value structure',
      ],
      [
        'accessToken base64 decodes to scalar instead of object',
        'verify access token json must be object not string',
      ],
    ],
    rewordings: [
      [
        'not a valid JSON object',
        'parameter must be an json objekt',
        'value has wrong format, key-value structure expected',
      ],
      [
        'json object format isnt valid',
        'value passed is no proper object in json',
        'expected {} json got something else',
      ],
      [
        'JSON object expected, something else arrived',
        'invalid object notation in the value',
        'parameter is not a proper json objct',
      ],
      [
        'the JSON object in the value is malformed',
        'not a well formed object notation',
        'parameter should be json object {} but it isnt',
      ],
      ['parameter is no valid object in json', 'expected a json obejct, got something else'],
      ['parameter isnt a well-formed json object', 'wanted an object in json, {} format invalid'],
      ['what was passed is not a well-formed JSON object', 'wrong object notation (json)'],
    ],
  },
  30005: {
    complaints: [
      [
        'Our app sent an uploaded avatar and an avatar link together, so her picture was not saved.',
        'It tells her she may only give one of the two pictures for the banner, not both.',
        'The overview page of my own unread counts fails although I never chose either of the two options.',
        'I was told it is either or, one or the other, and that I had supplied the pair.',
      ],
      [
        'picked an avatar and pasted a pic link too, it only wants one of em',
        'changing banner sent both file and url, app freaked',
        'overview screen wont load for guests, says cant pass both but i passed none',
        'it says choose one of two, what two?',
      ],
      [
        'the app sends both a picture file and a picture link for my photo and gets confused',
        'changing my cover image fails, it says choose one of the two only',
        'I picked a banner from gallery and also pasted a web address, refused',
        'the overview page of a member does not open for visitors, something about either or',
      ],
      [
        'Profile picture sent as upload and as web link together, saving falls down',
        'I gave picture id and picture address together for my banner and it refused',
        'overview of user called without any name or login, message says choose one from two',
        'app update sends two avatars fields at same time, profile not saved',
      ],
      [
        'uploaded a face pic, the app also sent a picture link, now only one of the two',
        'either file or address for my banner, apparently not both at once',
        'set profile photo from gallery and from web link together, refused',
        'the overview of a rider wont open, it says i gave both, but i gave none??',
        'pick one: avatar upload or avatar url, it wont take the pair',
        'changing my header picture it nags about choosing just one option',
      ],
      [
        'i set a pic from gallery AND pasted link, it says only one of two',
        'avatar upload plus avatar url same time, no go',
        'says cant pass both, i just want change my banner',
        'choose one or other it says, but i dont know which i gave twice',
        'my stats page says two choices conflict, i sent none of them',
        'cover photo: link or file, not both, annoying',
      ],
      [
        'Uploading an avatar and pasting an avatar link together makes saving the profile fail.',
        'Banner sent both as file and as web address, app demands only one of them.',
        'Overview screen fails with an either-or complaint for a guest who names nobody.',
        'I gave the picture twice, once from the phone and once as URL, and it refused.',
        'Ticket: profile header picture cannot be saved, says choose one of the two.',
        'Opening the summary of nobody in particular says I gave both of two options, but I gave neither.',
      ],
    ],
    questions: [
      [
        'avatarFid and avatarUrl in the same request, mutually exclusive?',
        'GET user/overview without uid header nor uidOrUsername returns a message about passing both, misleading',
        'Why is bannerUrl refused when bannerFid is also present in profile edit?',
      ],
      [
        'avatarFid and avatarUrl together refused',
        'user/overview without uidOrUsername nor uid header strange either-or error',
        'bannerUrl + bannerFid mutually exclusive?',
      ],
      [
        'avatarFid together with avatarUrl in profile update, mutually exclusive',
        'user/overview without uidOrUsername and without uid header, odd error about two alternatives',
        'may bannerFid and bannerUrl be present in the same body',
      ],
      [
        'avatarFid and avatarUrl mutually exclusive?',
        'user overview without uidOrUsername and without uid header, strange either or error',
        'bannerFid plus bannerUrl in one request not permitted',
      ],
      [
        'avatarFid together with avatarUrl rejected',
        'user overview without uid header or parameter says two options conflict',
      ],
      [
        'user overview without uid or username says either-or param',
        'avatarFid together with avatarUrl mutually exclusive',
      ],
      [
        'avatarFid and avatarUrl sent together refused',
        'user/overview without uidOrUsername and without uid header odd either-or error',
      ],
    ],
    rewordings: [
      [
        'choose one of two parameters, not both at once',
        'the two alternatve values cannot be combined',
        'either-or parameter given twice',
      ],
      [
        'only one of the two params may be given',
        'either this or that, not both at once',
        'two options passed togther, choose one',
      ],
      [
        'only one of the two alternatives may be supplied',
        'either-or parameters were given simultaneously',
        'cannot pass both, choose one',
      ],
      [
        'only one of the two alternatives may be sent, not both',
        'two either-or values passed at once',
        'pick one of two params, dont send them together',
      ],
      [
        'you may pass only one of two alternatives',
        'pick either or, both params togehter not allowed',
      ],
      [
        'pick just one of the pair, not both at once',
        'either or parameter, passing the two is forbidden',
      ],
      [
        'only one of the two options may be given, not both',
        'either this or that, you cant send the pair',
      ],
    ],
  },
  30006: {
    complaints: [
      [
        'He retyped exactly the same nickname and was informed that nothing had changed.',
        'Saving my bio with identical wording gives me a telling off, which seems petty.',
        "The member pressed save on her unchanged username and complains it isn't accepted.",
        'The new one equals the old one, it says, well yes, I only removed a space.',
      ],
      [
        'saved my nickname without editing and it moaned its the same',
        'bio is identical to before so it wont save lol',
        'i only added a space to my name and it says nothing changed',
        'why error when i just hit save on the same username',
      ],
      [
        'I typed the same nickname again and it grumbles nothing has changed',
        'why can I not save my description, it is exactly as before',
        'the screen tells me the new name is identical to my present one',
        'pressed update without altering my bio, error came',
      ],
      [
        'I click save in profile with same nick and it says nothing to change',
        'bio is identical as before, why app makes error from this',
        'Saved username without touching it - expected ok, got complaint that old equals new',
        'i only open edit and press save, tells me value is the same',
      ],
      [
        'i saved my nickname again and it grumbles nothing is different',
        'changed my bio, changed it back, pressed save, told its identical to before',
        'wont save my screen name because its the one i already have',
        'added only a space at the end of my about text and it says no difference',
        'typed in the same handle as before by accident, got an error instead of just ok',
        'why does it matter that my description is the same as yesterday',
      ],
      [
        'i saved same name again and it yells no change',
        'bio is same as before so it wont save?? so what',
        'nothing different it says, old = new',
        'pressed save twice, second time says unchanged',
        'nick i typed is what i have already, refuse',
        'why cant i save my profile like it was, no difference error',
      ],
      [
        'Pressing save in the profile without editing the bio shows a notice that nothing changed.',
        'I saved the same nickname again and got an error instead of a silent ok.',
        'Bug: unchanged username in edit profile counts as failure.',
        'It tells me the name is identical to the one I already have, well yes it is.',
        'Retyping my existing bio word for word is refused as no difference.',
        'Adding a space behind my nickname is treated as no modification at all.',
      ],
    ],
    questions: [
      [
        'profile update rejects identical nickname, should the client skip unmodified fields?',
        'old and new bio equal after trim, server refuses as no difference',
        'How can I avoid the refusal when the edit form resubmits an untouched username?',
      ],
      [
        'profile update unchanged nickname returns error, skip if same?',
        'identical value check username bio trimmed',
        'new value equals stored value refuse update',
      ],
      [
        'profile update returns failure when username equals the stored one after trim',
        'should the client skip unchanged nickname before calling update',
        'no difference between current and submitted value, is that an error',
      ],
      [
        'profile update refuses when nickname equal to stored value',
        'skip unchanged fields in user edit, else no-change error',
        'bio identical after trim gives refusal',
      ],
      [
        'profile update refuses unchanged username, old equals new after trim',
        'how to avoid error when nickname submitted unmodified',
      ],
      [
        'trimmed nickname equals stored one, update refused',
        'profile put with identical username what response',
      ],
      [
        'profile update fails if nickname equals stored value',
        'should client omit unmodified bio username fields',
      ],
    ],
    rewordings: [
      [
        'new value is identical to the previous one',
        'nothing altered, old and new are teh same',
        'there is no change to save',
      ],
      [
        'nothing changed, new equals old',
        'the value is already like that',
        'no diffrence between old and new',
      ],
      [
        'new value equals the previous one',
        'nothing was modified, identical content',
        'old and new are the very same',
      ],
      [
        'new value is identical with old one',
        'nothing was changed, previous and present are equal',
        'no differnce between before and after',
      ],
      ['nothing changed, value same as stored', 'old and new are identical so no update'],
      ['new value identical to the previous one', 'there was nothing to modify, same as current'],
      [
        'new entry is identical to the previous one',
        'nothing was altered, before and after are equal',
      ],
    ],
  },
  30007: {
    complaints: [
      [
        'It simply says it must not be blank, without telling the poor member which box.',
        'I left something empty, evidently, though every field looks filled in to me.',
        'The screen demands a value but does not say for what.',
        "One gentleman asks why the app won't accept a form with a void field in it.",
      ],
      [
        'left a box blank and it says fill it',
        'field must not be blank, which one tho',
        'it wont go on, some text box needs something in it',
        'hit ok with nothing typed, got told off',
      ],
      [
        'it keeps saying a box must be filled but will not say which box',
        'the form says this may not be left blank',
        'I left the line empty and the red text scolded me',
        'some field is blank and the app does not like it, no word which',
      ],
      [
        'left the box blank and it says it must have something in',
        'some field cannot stay without content, but app not tell which one',
        'blank input refused, expected hint which field',
        'the thing must be filled and I filled nothing',
      ],
      [
        'it says this must not be blank but doesnt say what',
        'left a box open in the form, told i have to fill it',
        'what am i supposed to write in there, it only says its not allowed to stay empty',
        "a box with nothing in it won't do, says the app, just that",
        'she skipped one field and got a plain may not be blank',
        'told my field was blank and thats all it said',
      ],
      [
        'says must not be blank but which box',
        'something empty, doesnt say what',
        'left it blank n it cries',
        'field needs text it says, no name of field',
        'it wont take nothing, type sth there',
        'blank not allowed, generic one, not title not password',
      ],
      [
        'The form says a field must not be blank but does not name the field.',
        'I left a box open and a red line says something has to be in there.',
        'generic blank field notice without any field label',
        'Submitting the empty form only says fill it in.',
        'It insists on some value, I see no box that is unfilled.',
        'Nothing entered, nothing accepted, the app wants me to write anything at all.',
      ],
    ],
    questions: [
      [
        'generic not-empty message from server, which field is blank?',
        'empty string value refused, no parameter named in the reply',
        'Is there a general code for blank input in Fresns and who raises it?',
      ],
      [
        'generic not-empty message is it ever thrown in core',
        'blank value refused catalogue text, where used',
        'emptiness check general code unused?',
      ],
      [
        'generic must not be blank error, which endpoints use it',
        'general emptiness code of the table, does core ever throw it',
        'value is an empty string, catalogue entry for blank input',
      ],
      [
        'generic not-empty refusal, no field name given',
        'is there general code for blank value in core',
        'value required non blank, who sends this',
      ],
      [
        'generic empty value message, who sends it, core or plugin',
        'blank input error not tied to any field, where raised',
      ],
      [
        'is the generic blank value code raised anywhere in core',
        'empty value refused unspecific field',
      ],
      [
        'which endpoint returns the generic empty value error',
        'blank value not permitted code unused in core',
      ],
    ],
    rewordings: [
      ['must not be empty', 'cant be left blnak', 'this value has to be filled'],
      ['must not be left blank', 'please fill this in, no blank allowed', 'value may not be emty'],
      ['must not be blank', 'value may not be left empty', 'an empty input is not permitted'],
      [
        'must not be blank',
        'empty value is not permited',
        'please fill it in, blank is not accepted',
      ],
      ['must not be left blank', 'field is requierd, cannot stay empty'],
      ['this may not be left empty', 'blank is not accepted here'],
      ['must not be blank', 'a value has to be there, empty isnt ok'],
    ],
  },
  30008: {
    complaints: [
      [
        'A member keeps being asked to have another go at uploading, and it fails identically every single time.',
        'It says the operation did not work, do try again, so she has tried eleven times now.',
        'Her file is an empty one of zero bytes and the app only says failed, retry.',
        'The upload stops right at the start with a vague request to attempt it once more.',
      ],
      [
        'upload gets a token then just says try again, tried like 10 times',
        'picture upload fails right before it starts, retry retry retry same thing',
        'says operation didnt work try later, its only one file ffs',
        'uploading a zero byte file just says failed, again pls',
      ],
      [
        'it says please attempt again, I attempted ten times, my file still does not go up',
        'upload stops at the very beginning and asks me to retry',
        'tester: asked for an upload permit of a file with zero size, only told to repeat',
        'the action did not succeed, kindly retry, same thing every time',
      ],
      [
        'upload of zero bytes file: says failed, try once more, but repeat gives same',
        'the app asks me to retry the upload and every retry ends the same',
        'Zero-byte file: message says repeat, I repeated six times, always the same',
        'after storage gave token the file still was not registered, again and again failed',
      ],
      [
        'picking the gps file of our sunday ride, the upload never begins, operation failed, and again, and again',
        'the pdf with the sock pattern is zero bytes, i tap attach and it says please retry',
        'it keeps telling me to try once more before the file even starts sending, tried 9 times',
        'my file has no ending like .jpg and attaching stops with something failed',
        'she wants to attach a picture without name, app says failed, do it again',
        'attaching an empty file: did not work, have another go. never works',
      ],
      [
        '"failed try again" tried 20 times, same crap',
        'upload says operation didnt work please retry, still not',
        'photo is 0 kb maybe? it says try later always',
        'keeps telling me redo it, file never goes up',
        'try again try again... useless, upload start and die',
        'picture without file ending fail, only says retry',
      ],
      [
        'Uploading a zero byte picture always ends with operation failed, retry does not help.',
        'I tapped retry ten times, the upload start keeps failing the same way.',
        'Bug: file without extension cannot be prepared for upload, app says have another go.',
        'Attachment will not start uploading, message just suggests trying once more.',
        "Requesting an upload with size 0 gives a useless 'please repeat' text.",
        'Sending the video failed before the progress bar appeared, and it asks me to do it again.',
      ],
    ],
    questions: [
      [
        'upload-token operation failed try again, file record not saved because size is 0?',
        'Storage service gave a token but the file row was not created, extension empty',
        'Why does retrying the same upload-token call never help when name or path is missing?',
      ],
      [
        'upload-token size 0 file record not saved',
        'upload token request failing with try again, path or extension empty?',
        'storage gave token but file row not stored, empty name or type',
      ],
      [
        'upload-token fails although the storage driver returned a token, file record not saved',
        'size zero or empty extension in upload token request',
        'retry never helps on token endpoint, which of name, path, size is empty',
      ],
      [
        'upload-token retry never helps, which property is blank name path or extension',
        'file record not stored after storage plugin returned token',
        'operation unsuccessful on getting upload token with size 0',
      ],
      [
        'upload-token returns operation failed although storage gave a token, size 0',
        'file record not saved when asking for upload token, retry pointless',
      ],
      [
        'upload-token returns please retry although storage token issued',
        'file record not saved size zero name empty retry message',
      ],
      [
        'upload-token file record not saved empty size or extension',
        'storage token fetched but saving file failed, repeating same request useless',
      ],
    ],
    rewordings: [
      [
        'action was unsuccessful, please retry',
        'operaton failed, have another try',
        "didn't work this time, attempt it again",
      ],
      [
        'didnt work, give it another go',
        'action failed, retry please',
        'opertion unsuccessful have another try',
      ],
      [
        'the operation did not succeed, retry',
        'action unsuccessful, have another go',
        'could not be carried out, plese repeat',
      ],
      [
        'action did not succeed, please retry',
        'it failed, do it again',
        'unsucessful operation, another attempt needed',
      ],
      ['that didnt work, try it once more', 'action failed pls retry'],
      ['the action didnt succeed, have another go', 'operation unsuccesful, retry'],
      ['action did not succeed, have another attempt', 'failed operaton, retry it'],
    ],
  },
} as const satisfies DescribedMeanings
