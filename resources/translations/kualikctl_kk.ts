<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>kualikctl</name>
    <message>
        <source>unknown option --%1</source>
        <translation>белгісіз параметр --%1</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 параметрінің мәні болмайды</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Барлық командалардың параметрлері:</translation>
    </message>
    <message>
        <source>the folder of the workplace</source>
        <translation>жұмыс орнының қалтасы</translation>
    </message>
    <message>
        <source>who signs in</source>
        <translation>кім кіреді</translation>
    </message>
    <message>
        <source>passwords are lines of file descriptor N</source>
        <translation>парольдер — N файл дескрипторының жолдары</translation>
    </message>
    <message>
        <source>PINs are lines of file descriptor N</source>
        <translation>PIN-кодтар — N файл дескрипторының жолдары</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>бір JSON нысанымен жауап беру</translation>
    </message>
    <message>
        <source>the language of messages</source>
        <translation>хабарлар тілі</translation>
    </message>
    <message>
        <source>show how a command is used</source>
        <translation>команданы қолдану жолын көрсету</translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation>белгісіз команда %1</translation>
    </message>
    <message>
        <source>Usage: kualikctl COMMAND …</source>
        <translation>Қолданылуы: kualikctl КОМАНДА …</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Қолданылуы: %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>назар аударыңыз</translation>
    </message>
    <message>
        <source>%1: %2 at %3 (offset %4): expected %5, found %6 [%7]</source>
        <translation>%1: %2, орны %3 (ығысуы %4): күтілгені %5, табылғаны %6 [%7]</translation>
    </message>
    <message>
        <source>%1 (%2): wanting</source>
        <translation>%1 (%2): кемшілігі бар</translation>
    </message>
    <message>
        <source>%1 (%2): good</source>
        <translation>%1 (%2): жақсы</translation>
    </message>
    <message>
        <source>which structure; else the one that fits best</source>
        <translation>қай құрылым; көрсетілмесе, ең лайығы</translation>
    </message>
    <message>
        <source>the certificate of its issuer</source>
        <translation>шығарушысының тіркеу куәлігі</translation>
    </message>
    <message>
        <source>kualikctl --help lists the commands.</source>
        <translation>Командалар тізімі: kualikctl --help.</translation>
    </message>
    <message>
        <source>the folder of kualik.so, for openssl -provider-path</source>
        <translation>kualik.so қалтасы, openssl -provider-path үшін</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>кеңейтулер</translation>
    </message>
    <message>
        <source>, critical</source>
        <translation>, сыни</translation>
    </message>
    <message>
        <source>object</source>
        <translation>нысан</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>тіркеу куәлігі</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>сериялық нөмірі</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>басталуы</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>аяқталуы</translation>
    </message>
    <message>
        <source>signature algorithm</source>
        <translation>қолтаңба алгоритмі</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>ашық кілт</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>шығарушы</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>иесі</translation>
    </message>
    <message>
        <source>revocation list</source>
        <translation>ҚТКТ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>нөмірі</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>шығарылған</translation>
    </message>
    <message>
        <source>next update</source>
        <translation>келесі жаңарту</translation>
    </message>
    <message>
        <source>revoked certificates: %1</source>
        <translation>кері қайтарып алынған тіркеу куәліктері: %1</translation>
    </message>
    <message>
        <source>certification request</source>
        <translation>PKCS#10 сұрауы</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>құрылымы</translation>
    </message>
    <message>
        <source>good</source>
        <translation>жақсы</translation>
    </message>
    <message>
        <source>wanting</source>
        <translation>кемшілігі бар</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>айту мүмкін емес</translation>
    </message>
    <message>
        <source>not a certificate, left out of the chain: %1</source>
        <translation>тіркеу куәлігі емес, тізбекке алынбады: %1</translation>
    </message>
    <message>
        <source>judge at this time (RFC 3339), not now</source>
        <translation>қазір емес, осы уақытқа (RFC 3339) тексеру</translation>
    </message>
    <message>
        <source>the audit is whole: %1 entries</source>
        <translation>аудит журналы бүтін, жазбалар: %1</translation>
    </message>
    <message>
        <source>the audit is broken from entry %1 on</source>
        <translation>аудит журналы %1-жазбадан бастап бұзылған</translation>
    </message>
    <message>
        <source>last hash</source>
        <translation>соңғы хеш</translation>
    </message>
    <message>
        <source>is the audit&apos;s chain of hashes whole?</source>
        <translation>аудит хештерінің тізбегі бүтін бе?</translation>
    </message>
    <message>
        <source>what was done, when and by whom, a thousand entries</source>
        <translation>не, қашан және кім жасады, мың жазба</translation>
    </message>
    <message>
        <source>begin after this entry</source>
        <translation>осы жазбадан кейін бастау</translation>
    </message>
    <message>
        <source>the clock may be right</source>
        <translation>сағат дұрыс болуы мүмкін</translation>
    </message>
    <message>
        <source>the clock is behind the last act: nothing is signed</source>
        <translation>сағат соңғы әрекеттен артта: ештеңеге қол қойылмайды</translation>
    </message>
    <message>
        <source>the clock is far ahead of the last act: nothing is signed</source>
        <translation>сағат соңғы әрекеттен тым алда: ештеңеге қол қойылмайды</translation>
    </message>
    <message>
        <source>confirmed for today</source>
        <translation>бүгінге расталды</translation>
    </message>
    <message>
        <source>may the clock be right?</source>
        <translation>сағат дұрыс болуы мүмкін бе?</translation>
    </message>
    <message>
        <source>the operator looked: the clock is right today</source>
        <translation>оператор қарады: сағат бүгін дұрыс</translation>
    </message>
    <message>
        <source>the clock is right although it stops signing</source>
        <translation>қол қою тоқтаса да, сағат дұрыс</translation>
    </message>
    <message>
        <source>the reason, for the audit</source>
        <translation>себебі, аудит үшін</translation>
    </message>
    <message>
        <source>nothing was found</source>
        <translation>ештеңе табылмады</translation>
    </message>
    <message>
        <source>certificates by name, IIN, BIN, serial number or letter</source>
        <translation>аты, ЖСН, БСН, сериялық нөмірі не хаты бойынша тіркеу куәліктері</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Пароль (%1)</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>the workplace was made: %1</source>
        <translation>жұмыс орны құрылды: %1</translation>
    </message>
    <message>
        <source>a new workplace with its first operator</source>
        <translation>бірінші операторы бар жаңа жұмыс орны</translation>
    </message>
    <message>
        <source>%1 may sign in now</source>
        <translation>%1 енді кіре алады</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа пароль</translation>
    </message>
    <message>
        <source>the password of %1 was changed</source>
        <translation>пароль өзгертілді: %1</translation>
    </message>
    <message>
        <source>who may sign in</source>
        <translation>кімдер кіре алады</translation>
    </message>
    <message>
        <source>a new operator, by one who signs in</source>
        <translation>жаңа оператор; кірген оператор қосады</translation>
    </message>
    <message>
        <source>a new password of the operator who signs in</source>
        <translation>кіретін оператордың жаңа паролі</translation>
    </message>
    <message>
        <source>wrong passwords since the last sign-in: %1</source>
        <translation>соңғы кіруден бері қате парольдер: %1</translation>
    </message>
    <message>
        <source>the keyring was changed by somebody else, or is an old one</source>
        <translation>кілттер байламын басқа біреу өзгерткен немесе ол ескі</translation>
    </message>
    <message>
        <source>the clock: %1; the last act: %2</source>
        <translation>сағат: %1; соңғы әрекет: %2</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>күні белгісіз</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>no row waits for an answer</source>
        <translation>жауап күтіп тұрған жол жоқ</translation>
    </message>
    <message>
        <source>second certificate</source>
        <translation>екінші тіркеу куәлігі</translation>
    </message>
    <message>
        <source>nothing to object to</source>
        <translation>ескерту жоқ</translation>
    </message>
    <message>
        <source>rows that wait for an answer, overdue first</source>
        <translation>жауап күтіп тұрған жолдар, алдымен мерзімі өткендері</translation>
    </message>
    <message>
        <source>a letter with its rows and their states</source>
        <translation>хат, оның жолдары және олардың күйлері</translation>
    </message>
    <message>
        <source>every finding on a registered letter</source>
        <translation>тіркелген хат бойынша барлық ескертулер</translation>
    </message>
    <message>
        <source>letter %1 was registered under number %2, rows: %3</source>
        <translation>%1 хаты %2 нөмірімен тіркелді, жолдар: %3</translation>
    </message>
    <message>
        <source>nothing was stored; rows: %1</source>
        <translation>ештеңе сақталған жоқ; жолдар: %1</translation>
    </message>
    <message>
        <source>register a letter of appendix 1, checked</source>
        <translation>1-қосымша бойынша хатты тексеріп тіркеу</translation>
    </message>
    <message>
        <source>the letter&apos;s number</source>
        <translation>хаттың нөмірі</translation>
    </message>
    <message>
        <source>its date, YYYY-MM-DD</source>
        <translation>хаттың күні, ЖЖЖЖ-АА-КК</translation>
    </message>
    <message>
        <source>the day it came</source>
        <translation>хат келіп түскен күн</translation>
    </message>
    <message>
        <source>the state body</source>
        <translation>мемлекеттік орган</translation>
    </message>
    <message>
        <source>its head, who signed</source>
        <translation>оның қол қойған басшысы</translation>
    </message>
    <message>
        <source>the executor</source>
        <translation>орындаушы</translation>
    </message>
    <message>
        <source>and the executor&apos;s phone</source>
        <translation>орындаушының телефоны</translation>
    </message>
    <message>
        <source>how many media came with it</source>
        <translation>хатпен бірге келген жеткізгіштер саны</translation>
    </message>
    <message>
        <source>the table&apos;s rows from a CSV file</source>
        <translation>кестенің жолдары CSV файлынан</translation>
    </message>
    <message>
        <source>name;IIN;BIN;organization;position;region;e-mail;phone[;administrative|political[;usb-a|type-c]]; may be repeated</source>
        <translation>аты-жөні;ЖСН;БСН;ұйым;лауазымы;өңір;e-mail;телефон[;administrative|political[;usb-a|type-c]]; қайталауға болады</translation>
    </message>
    <message>
        <source>check only, store nothing</source>
        <translation>тек тексеру, ештеңе сақтамау</translation>
    </message>
    <message>
        <source>rows with errors, too: they can only be refused</source>
        <translation>қатесі бар жолдарды да: олардан тек бас тартуға болады</translation>
    </message>
    <message>
        <source>row %1 was accepted: %2</source>
        <translation>%1-жол қабылданды: %2</translation>
    </message>
    <message>
        <source>row %1 was not accepted: %2</source>
        <translation>%1-жол қабылданбады: %2</translation>
    </message>
    <message>
        <source>row %1 was refused: %2</source>
        <translation>%1-жолдан бас тартылды: %2</translation>
    </message>
    <message>
        <source>accept rows of a letter, checked once more</source>
        <translation>хаттың жолдарын қайта тексеріп қабылдау</translation>
    </message>
    <message>
        <source>this row; may be repeated</source>
        <translation>осы жол; қайталауға болады</translation>
    </message>
    <message>
        <source>every row without a decision</source>
        <translation>шешім қабылданбаған барлық жолдар</translation>
    </message>
    <message>
        <source>the region; else what the text says</source>
        <translation>өңір; көрсетілмесе — мәтіннен алынады</translation>
    </message>
    <message>
        <source>what kind of servant</source>
        <translation>қызметші санаты</translation>
    </message>
    <message>
        <source>the medium&apos;s connector</source>
        <translation>жеткізгіштің қосқышы</translation>
    </message>
    <message>
        <source>why a second certificate may be issued</source>
        <translation>екінші тіркеу куәлігін беру негізі</translation>
    </message>
    <message>
        <source>the document that shows it</source>
        <translation>оны растайтын құжат</translation>
    </message>
    <message>
        <source>refuse rows of a letter on a ground of paragraph 11</source>
        <translation>11-тармақтың негізі бойынша хаттың жолдарынан бас тарту</translation>
    </message>
    <message>
        <source>what exactly</source>
        <translation>нақты не</translation>
    </message>
    <message>
        <source>the letter&apos;s table as appendix 1</source>
        <translation>хат кестесі 1-қосымша түрінде</translation>
    </message>
    <message>
        <source>New PIN of the CA media</source>
        <translation>КО жеткізгіштерінің жаңа PIN-коды</translation>
    </message>
    <message>
        <source>which CA: its number, name or published name</source>
        <translation>қай КО: нөмірі, атауы немесе жарияланатын аты</translation>
    </message>
    <message>
        <source>which CA: the one of this algorithm</source>
        <translation>қай КО: осы алгоритмді пайдаланатыны</translation>
    </message>
    <message>
        <source>, signs nothing new</source>
        <translation>, жаңа ештеңеге қол қоймайды</translation>
    </message>
    <message>
        <source>key medium</source>
        <translation>кілт жеткізгіші</translation>
    </message>
    <message>
        <source>the certification authorities of the workplace</source>
        <translation>жұмыс орнының куәландырушы орталықтары</translation>
    </message>
    <message>
        <source>the CAs of a training workplace, where init broke off</source>
        <translation>оқу жұмыс орнының КО, init үзілген жерден</translation>
    </message>
    <message>
        <source>the PIN of the CA media, the same as before</source>
        <translation>КО жеткізгіштерінің бұрынғы PIN-коды</translation>
    </message>
    <message>
        <source>take an existing CA in by its certificate</source>
        <translation>бар КО-ны тіркеу куәлігі бойынша қабылдау</translation>
    </message>
    <message>
        <source>it is a root</source>
        <translation>ол — негізгі КО</translation>
    </message>
    <message>
        <source>where its private key is</source>
        <translation>оның жабық кілті қайда</translation>
    </message>
    <message>
        <source>it signs nothing new</source>
        <translation>жаңа ештеңеге қол қоймайды</translation>
    </message>
    <message>
        <source>the CAs&apos; certificates as DER files, roots first</source>
        <translation>КО тіркеу куәліктері DER файлдары түрінде, алдымен негізгілері</translation>
    </message>
    <message>
        <source>the folder to write to</source>
        <translation>жазылатын қалта</translation>
    </message>
    <message>
        <source>status</source>
        <translation>күйі</translation>
    </message>
    <message>
        <source>revoked at</source>
        <translation>кері қайтарып алынған уақыты</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>хат</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>тізбек</translation>
    </message>
    <message>
        <source>the key medium&apos;s history</source>
        <translation>кілт жеткізгішінің тарихы</translation>
    </message>
    <message>
        <source>written: %1</source>
        <translation>жазылды: %1</translation>
    </message>
    <message>
        <source>a certificate of the register: fields, status, chain</source>
        <translation>тіркелімдегі тіркеу куәлігі: өрістері, күйі, тізбегі</translation>
    </message>
    <message>
        <source>a certificate of the register as a file, DER</source>
        <translation>тіркелімдегі тіркеу куәлігі файл түрінде, DER</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>жазылатын файл</translation>
    </message>
    <message>
        <source>PEM instead of DER</source>
        <translation>DER орнына PEM</translation>
    </message>
    <message>
        <source>PINs, a line each: %1</source>
        <translation>PIN-кодтар, әрқайсысы бір жолда: %1</translation>
    </message>
    <message>
        <source>%1: list %2, revoked: %3, %4</source>
        <translation>%1: ҚТКТ %2, кері қайтарып алынған: %3, %4</translation>
    </message>
    <message>
        <source>%1: list %2 would have %3 entries, new ones: %4</source>
        <translation>%1: ҚТКТ %2 ішінде %3 жазба болады, жаңасы: %4</translation>
    </message>
    <message>
        <source>never signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message>
        <source>sign and publish the next revocation list of a CA</source>
        <translation>КО-ның келесі ҚТКТ-сына қол қойып, жариялау</translation>
    </message>
    <message>
        <source>each CA medium&apos;s, once</source>
        <translation>әр КО жеткізгішінікі, бір реттен</translation>
    </message>
    <message>
        <source>what the next revocation list would have</source>
        <translation>келесі ҚТКТ-да не болатыны</translation>
    </message>
    <message>
        <source>publish the last signed list once more</source>
        <translation>соңғы қол қойылған ҚТКТ-ны қайта жариялау</translation>
    </message>
    <message>
        <source>the revocation lists made so far, newest first</source>
        <translation>осы уақытқа дейінгі ҚТКТ-лар, алдымен жаңалары</translation>
    </message>
    <message>
        <source>try a PIN although a mistake would lock the medium</source>
        <translation>қате жеткізгішті бұғаттайтынына қарамастан PIN-кодты енгізу</translation>
    </message>
    <message>
        <source>PIN of the medium %1</source>
        <translation>%1 жеткізгішінің PIN-коды</translation>
    </message>
    <message>
        <source>PIN of the medium %1 (%2)</source>
        <translation>%1 жеткізгішінің PIN-коды (%2)</translation>
    </message>
    <message>
        <source>journal line %1: %2, medium %3</source>
        <translation>журналдың %1-жолы: %2, жеткізгіш %3</translation>
    </message>
    <message>
        <source>nothing waits for its hand-over</source>
        <translation>тапсыруды күтіп тұрған ештеңе жоқ</translation>
    </message>
    <message>
        <source>to the executor, by hand</source>
        <translation>орындаушыға қолма-қол</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>пошта байланысымен</translation>
    </message>
    <message>
        <source>by special post</source>
        <translation>арнайы пошта байланысымен</translation>
    </message>
    <message>
        <source>who received it</source>
        <translation>кім алды</translation>
    </message>
    <message>
        <source>the receiver&apos;s identity card or power of attorney</source>
        <translation>алушының қызметтік куәлігі немесе сенімхаты</translation>
    </message>
    <message>
        <source>on this day; else today</source>
        <translation>осы күні; көрсетілмесе — бүгін</translation>
    </message>
    <message>
        <source>hand media over: a journal line each</source>
        <translation>жеткізгіштерді беру: әрқайсысына журналда бір жол</translation>
    </message>
    <message>
        <source>for training: everything made says so, CAs of its own</source>
        <translation>оқу үшін: жасалғанның бәрінде бұл жазылады, КО-лары өзінікі</translation>
    </message>
    <message>
        <source>with --training: the new PIN of the CA media</source>
        <translation>--training болса: КО жеткізгіштерінің жаңа PIN-коды</translation>
    </message>
    <message>
        <source>no issue waits for its next step</source>
        <translation>келесі қадамын күткен беру жоқ</translation>
    </message>
    <message>
        <source>issue %1: %2</source>
        <translation>беру %1: %2</translation>
    </message>
    <message>
        <source>issue to one accepted row, on a medium of your choice</source>
        <translation>қабылданған бір жолға таңдалған жеткізгіште беру</translation>
    </message>
    <message>
        <source>the holder&apos;s medium</source>
        <translation>иесінің жеткізгіші</translation>
    </message>
    <message>
        <source>the earlier certificate was not delivered</source>
        <translation>бұрынғы тіркеу куәлігі тапсырылмады</translation>
    </message>
    <message>
        <source>the CA medium&apos;s, the holder&apos;s medium&apos;s</source>
        <translation>КО жеткізгішінікі, иесінің жеткізгішінікі</translation>
    </message>
    <message>
        <source>go on with an issue from its last step</source>
        <translation>беруді соңғы қадамынан жалғастыру</translation>
    </message>
    <message>
        <source>the CA medium&apos;s (until it has signed), the holder&apos;s</source>
        <translation>КО жеткізгішінікі (қол қойғанға дейін), иесінікі</translation>
    </message>
    <message>
        <source>the medium is dead or gone: close its issue</source>
        <translation>жеткізгіш істен шықты немесе жоғалды: беруді жабу</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>не болды</translation>
    </message>
    <message>
        <source>the CA medium&apos;s, where it has not signed yet</source>
        <translation>КО жеткізгішінікі, егер ол әлі қол қоймаса</translation>
    </message>
    <message>
        <source>a letter&apos;s certificates and requests as files</source>
        <translation>хаттың тіркеу куәліктері мен сұрау салулары файлдар түрінде</translation>
    </message>
    <message>
        <source>the certificates: ROW_IIN.cer</source>
        <translation>тіркеу куәліктері: ЖОЛ_ЖСН.cer</translation>
    </message>
    <message>
        <source>the requests: ROW_IIN.p10</source>
        <translation>сұрау салулар: ЖОЛ_ЖСН.p10</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>%1-жол: %2</translation>
    </message>
    <message>
        <source>issued: %1, not issued: %2</source>
        <translation>берілді: %1, берілмеді: %2</translation>
    </message>
    <message>
        <source>put in a free medium: %1</source>
        <translation>бос жеткізгішті салыңыз: %1</translation>
    </message>
    <message>
        <source>issue to the accepted rows of a letter, in order</source>
        <translation>хаттың қабылданған жолдарына рет-ретімен беру</translation>
    </message>
    <message>
        <source>only this row; may be repeated</source>
        <translation>тек осы жол; қайталауға болады</translation>
    </message>
    <message>
        <source>do not wait where no free medium is there</source>
        <translation>бос жеткізгіш болмаса, күтпеу</translation>
    </message>
    <message>
        <source>the CA medium&apos;s, then one for each row&apos;s medium</source>
        <translation>КО жеткізгішінікі, содан кейін әр жолдың жеткізгішінікі</translation>
    </message>
    <message>
        <source>issue by the CA of this algorithm</source>
        <translation>осы алгоритмді КО арқылы беру</translation>
    </message>
    <message>
        <source>row %1 %2: %3 on the medium %4, %5 ms</source>
        <translation>%1-жол %2: %3, жеткізгіш %4, %5 мс</translation>
    </message>
    <message>
        <source>handed over on this day or later</source>
        <translation>осы күні немесе кейін тапсырылғандар</translation>
    </message>
    <message>
        <source>handed over on this day or earlier</source>
        <translation>осы күні немесе бұрын тапсырылғандар</translation>
    </message>
    <message>
        <source>the journal of appendix 3</source>
        <translation>3-қосымшаның журналы</translation>
    </message>
    <message>
        <source>a new line that corrects an earlier one</source>
        <translation>бұрынғы жолды түзететін жаңа жол</translation>
    </message>
    <message>
        <source>the journal as appendix 3</source>
        <translation>журнал 3-қосымша түрінде</translation>
    </message>
    <message>
        <source>not initialised</source>
        <translation>іске дайындалмаған</translation>
    </message>
    <message>
        <source>PIN locked</source>
        <translation>PIN-код бұғатталған</translation>
    </message>
    <message>
        <source>holds a CA&apos;s key</source>
        <translation>КО кілті бар</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>бос емес</translation>
    </message>
    <message>
        <source>no medium is connected</source>
        <translation>жеткізгіш қосылмаған</translation>
    </message>
    <message>
        <source>Administrator PIN, slot %1</source>
        <translation>Әкімші PIN-коды, %1-слот</translation>
    </message>
    <message>
        <source>New PIN, slot %1</source>
        <translation>Жаңа PIN-код, %1-слот</translation>
    </message>
    <message>
        <source>slot %1: the medium %2 is ready</source>
        <translation>%1-слот: %2 жеткізгіші дайын</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Жаңа PIN-код</translation>
    </message>
    <message>
        <source>the PIN of the medium %1 was changed</source>
        <translation>%1 жеткізгішінің PIN-коды өзгертілді</translation>
    </message>
    <message>
        <source>the key media that are connected</source>
        <translation>қосылған кілт жеткізгіштері</translation>
    </message>
    <message>
        <source>the medium in this slot</source>
        <translation>осы слоттағы жеткізгіш</translation>
    </message>
    <message>
        <source>so many that are not initialised</source>
        <translation>іске дайындалмағандардан осынша</translation>
    </message>
    <message>
        <source>the slot is this module&apos;s</source>
        <translation>слот осы модульдікі</translation>
    </message>
    <message>
        <source>the medium&apos;s label</source>
        <translation>жеткізгіштің белгісі</translation>
    </message>
    <message>
        <source>an initialised one, too: all on it is lost</source>
        <translation>іске дайындалғанын да: ондағының бәрі жойылады</translation>
    </message>
    <message>
        <source>for each medium its administrator PIN, its new PIN</source>
        <translation>әр жеткізгішке: әкімші PIN-коды, жаңа PIN-код</translation>
    </message>
    <message>
        <source>change a medium&apos;s PIN</source>
        <translation>жеткізгіштің PIN-кодын өзгерту</translation>
    </message>
    <message>
        <source>the PIN, the new PIN</source>
        <translation>PIN-код, жаңа PIN-код</translation>
    </message>
    <message>
        <source>no medium is due back</source>
        <translation>қайтарылуы тиіс жеткізгіш жоқ</translation>
    </message>
    <message>
        <source>media came</source>
        <translation>жеткізгіштер келіп түсті</translation>
    </message>
    <message>
        <source>its connector</source>
        <translation>оның қосқышы</translation>
    </message>
    <message>
        <source>with this letter</source>
        <translation>осы хатпен бірге</translation>
    </message>
    <message>
        <source>its holder gave a medium back</source>
        <translation>иесі жеткізгішті қайтарды</translation>
    </message>
    <message>
        <source>for the record</source>
        <translation>есепке алу үшін</translation>
    </message>
    <message>
        <source>media due back, those overdue first</source>
        <translation>қайтарылуы тиіс жеткізгіштер, алдымен мерзімі өткендері</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>жазылатын PDF файлы</translation>
    </message>
    <message>
        <source>revoked: %1, %2</source>
        <translation>кері қайтарып алынды: %1, %2</translation>
    </message>
    <message>
        <source>nothing was left to revoke</source>
        <translation>кері қайтарып алатын ештеңе қалмады</translation>
    </message>
    <message>
        <source>no letter waits for its revocations</source>
        <translation>кері қайтарып алуды күтіп тұрған хат жоқ</translation>
    </message>
    <message>
        <source>revoke what a registered letter asks for</source>
        <translation>тіркелген хатта сұралғанды кері қайтарып алу</translation>
    </message>
    <message>
        <source>letters with revocations to come, overdue first</source>
        <translation>кері қайтарып алуды күтіп тұрған хаттар, алдымен мерзімі өткендері</translation>
    </message>
    <message>
        <source>the letter as appendix 7</source>
        <translation>хат 7-қосымша түрінде</translation>
    </message>
    <message>
        <source>register a letter of appendix 7, checked</source>
        <translation>7-қосымша бойынша хатты тексеріп тіркеу</translation>
    </message>
    <message>
        <source>the day it was registered</source>
        <translation>тіркелген күні</translation>
    </message>
    <message>
        <source>IIN;GROUND[;name;BIN;organization;serial]; may be repeated; what is left out is taken from the certificate</source>
        <translation>ЖСН;НЕГІЗ[;аты-жөні;БСН;ұйым;сериялық нөмір]; қайталауға болады; көрсетілмегені тіркеу куәлігінен алынады</translation>
    </message>
    <message>
        <source>what the operator may set, and how it is set</source>
        <translation>оператор орната алатын баптаулар және олардың мәндері</translation>
    </message>
    <message>
        <source>change a setting; the audit keeps the change</source>
        <translation>баптауды өзгерту; өзгеріс аудитте сақталады</translation>
    </message>
    <message>
        <source>the clock: %1</source>
        <translation>сағат: %1</translation>
    </message>
    <message>
        <source>its revocation lists go on after number %1 of %2, revoked there: %3</source>
        <translation>оның ҚТКТ-лары %2 уақыттағы %1-нөмірден кейін жалғасады, ондағы жазбалар: %3</translation>
    </message>
    <message>
        <source>it has never published a revocation list: the first one is number 1</source>
        <translation>ол ҚТКТ ешқашан жарияламаған: біріншісінің нөмірі 1</translation>
    </message>
    <message>
        <source>the certificate deviates from its structure, nothing was changed; to take it in as it is: --accept-deviations</source>
        <translation>тіркеу куәлігі өз құрылымынан ауытқиды, ештеңе өзгертілмеді; оны сол күйінде қабылдау үшін: --accept-deviations</translation>
    </message>
    <message>
        <source>nothing is published for it until its last revocation list is given: kualikctl ca last-crl --ca %1</source>
        <translation>оның соңғы ҚТКТ-сы берілгенше, ол үшін ештеңе жарияланбайды: kualikctl ca last-crl --ca %1</translation>
    </message>
    <message>
        <source>it has published no revocation list so far</source>
        <translation>ол осы уақытқа дейін ҚТКТ жарияламаған</translation>
    </message>
    <message>
        <source>the last revocation list that it has published</source>
        <translation>ол жариялаған соңғы ҚТКТ</translation>
    </message>
    <message>
        <source>although it deviates from its structure</source>
        <translation>өз құрылымынан ауытқыса да</translation>
    </message>
    <message>
        <source>after which revocation list those of an existing CA go on</source>
        <translation>бар КО-ның ҚТКТ-лары қай тізімнен кейін жалғасады</translation>
    </message>
    <message>
        <source>although the last list says a later time than now</source>
        <translation>соңғы тізімде қазіргіден кеш уақыт тұрса да</translation>
    </message>
    <message>
        <source>the folder was made: %1</source>
        <translation>қалта жасалды: %1</translation>
    </message>
    <message>
        <source>with --training: no CAs of its own, one is adopted</source>
        <translation>--training болса: өз КО-лары жасалмайды, бары қабылданады</translation>
    </message>
    <message>
        <source>no reason in the revocation list</source>
        <translation>ҚТКТ-да себебі көрсетілмейді</translation>
    </message>
    <message>
        <source>reason in the revocation list: %1 (our reading)</source>
        <translation>ҚТКТ-дағы себебі: %1 (біздің түсінігіміз)</translation>
    </message>
    <message>
        <source>row %1 was put right: %2</source>
        <translation>%1-жол түзетілді: %2</translation>
    </message>
    <message>
        <source>row %1 was left as it is: %2</source>
        <translation>%1-жол өзгеріссіз қалды: %2</translation>
    </message>
    <message>
        <source>row %1 is closed with an answer: %2, %3</source>
        <translation>%1-жол жауаппен жабылды: %2, %3</translation>
    </message>
    <message>
        <source>put a row of a registered letter right</source>
        <translation>тіркелген хаттың жолын түзету</translation>
    </message>
    <message>
        <source>this row</source>
        <translation>осы жол</translation>
    </message>
    <message>
        <source>the document that says so</source>
        <translation>негіз болған құжат</translation>
    </message>
    <message>
        <source>surname, given name, patronymic</source>
        <translation>тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>the person&apos;s IIN</source>
        <translation>тұлғаның ЖСН-і</translation>
    </message>
    <message>
        <source>the state body&apos;s BIN</source>
        <translation>мемлекеттік органның БСН-і</translation>
    </message>
    <message>
        <source>see “revoke grounds”</source>
        <translation>«revoke grounds» қараңыз</translation>
    </message>
    <message>
        <source>the certificate that is meant</source>
        <translation>көзделген тіркеу куәлігі</translation>
    </message>
    <message>
        <source>close a row that cannot be revoked, with its reason</source>
        <translation>кері қайтарып алу мүмкін емес жолды себебімен жабу</translation>
    </message>
    <message>
        <source>what the body is told</source>
        <translation>мемлекеттік органға берілетін жауап</translation>
    </message>
    <message>
        <source>rows with errors, too: they stay open</source>
        <translation>қателері бар жолдармен де: олар ашық қалады</translation>
    </message>
    <message>
        <source>row %1 was NOT revoked: %2</source>
        <translation>%1-жол бойынша кері қайтарып алу ОРЫНДАЛМАДЫ: %2</translation>
    </message>
    <message>
        <source>row %1 was closed before: %2 (%3)</source>
        <translation>%1-жол бұрын жабылған: %2 (%3)</translation>
    </message>
    <message>
        <source>row %1 has no errors and was NOT revoked either: %2</source>
        <translation>%1-жолда қате жоқ, бірақ кері қайтарып алу ОРЫНДАЛМАДЫ: %2</translation>
    </message>
    <message>
        <source>revoke the rows without errors now: --good-rows</source>
        <translation>қатесіз жолдарды қазір кері қайтарып алу: --good-rows</translation>
    </message>
    <message>
        <source>although other rows have errors: they stay open</source>
        <translation>басқа жолдарда қателер болса да: олар ашық қалады</translation>
    </message>
    <message>
        <source>application %1</source>
        <translation>%1-өтініш</translation>
    </message>
    <message>
        <source>region chosen</source>
        <translation>таңдалған өңір</translation>
    </message>
    <message>
        <source>state</source>
        <translation>күйі</translation>
    </message>
    <message>
        <source>due</source>
        <translation>мерзімі</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>code</source>
        <translation>коды</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>in the certificate</source>
        <translation>тіркеу куәлігінде</translation>
    </message>
    <message>
        <source>the regions and their codes, for --region</source>
        <translation>өңірлер мен олардың кодтары, --region үшін</translation>
    </message>
    <message>
        <source>why this letter is registered a second time</source>
        <translation>бұл хаттың екінші рет тіркелу себебі</translation>
    </message>
    <message>
        <source>why a decision made before is changed</source>
        <translation>бұрын қабылданған шешімнің өзгертілу себебі</translation>
    </message>
    <message>
        <source>put a typing mistake of a row right, before it is issued</source>
        <translation>жолдағы теру қатесін тіркеу куәлігі берілгенге дейін түзету</translation>
    </message>
    <message>
        <source>the row&apos;s number in the letter</source>
        <translation>хаттағы жолдың нөмірі</translation>
    </message>
    <message>
        <source>column 2</source>
        <translation>2-баған</translation>
    </message>
    <message>
        <source>column 3</source>
        <translation>3-баған</translation>
    </message>
    <message>
        <source>column 4</source>
        <translation>4-баған</translation>
    </message>
    <message>
        <source>column 5</source>
        <translation>5-баған</translation>
    </message>
    <message>
        <source>column 6</source>
        <translation>6-баған</translation>
    </message>
    <message>
        <source>column 8</source>
        <translation>8-баған</translation>
    </message>
    <message>
        <source>column 9</source>
        <translation>9-баған</translation>
    </message>
    <message>
        <source>column 7 as the letter has it</source>
        <translation>7-баған, хаттағыдай</translation>
    </message>
    <message>
        <source>with errors, too: the row can only be refused then</source>
        <translation>қателері болса да: ондай жолдан тек бас тартуға болады</translation>
    </message>
    <message>
        <source>row %1 was corrected; it is to be decided on: %2</source>
        <translation>%1-жол түзетілді, ол бойынша шешім қабылдау керек: %2</translation>
    </message>
    <message>
        <source>row %1 was not corrected: %2</source>
        <translation>%1-жол түзетілмеді: %2</translation>
    </message>
    <message>
        <source>“%1” was given; needed: %2</source>
        <translation>«%1» берілді, керегі: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2; “%3” was given</source>
        <translation>--%1 мынаны қабылдайды: %2; ал «%3» берілді</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>мыналардың бірі: %1</translation>
    </message>
    <message>
        <source>a date, for example 2026-07-25</source>
        <translation>күн, мысалы 2026-07-25</translation>
    </message>
    <message>
        <source>a whole number, for example 3</source>
        <translation>бүтін сан, мысалы 3</translation>
    </message>
    <message>
        <source>--%1 or --%2</source>
        <translation>--%1 немесе --%2</translation>
    </message>
    <message>
        <source>--%1 and --%2 were given; only one of them may be</source>
        <translation>--%1 мен --%2 қатар берілді; тек біреуі болуы мүмкін</translation>
    </message>
    <message>
        <source>a number from the list, for example 3</source>
        <translation>тізімдегі нөмір, мысалы 3</translation>
    </message>
    <message>
        <source>the value after --%1: %2</source>
        <translation>--%1 соңындағы мән: %2</translation>
    </message>
    <message>
        <source>a word after “%1”: %2</source>
        <translation>«%1» сөзінен кейінгі сөз: %2</translation>
    </message>
    <message>
        <source>unknown command %1 %2; after “%1” comes one of: %3</source>
        <translation>%1 %2 деген команда жоқ; «%1» сөзінен кейін мыналардың бірі: %3</translation>
    </message>
    <message>
        <source>too much was given: %1</source>
        <translation>артық берілген: %1</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>kualikctl %1 --help shows how it is used.</source>
        <translation>Қолданылуы: kualikctl %1 --help</translation>
    </message>
    <message>
        <source>the letter&apos;s number in “application list”</source>
        <translation>хаттың «application list» тізіміндегі нөмірі</translation>
    </message>
    <message>
        <source>the row&apos;s id in “application show --json”</source>
        <translation>жолдың «application show --json» беретін id нөмірі</translation>
    </message>
    <message>
        <source>the issue&apos;s number in “issue list”</source>
        <translation>берудің «issue list» тізіміндегі нөмірі</translation>
    </message>
    <message>
        <source>the letter&apos;s number in “revoke list”</source>
        <translation>хаттың «revoke list» тізіміндегі нөмірі</translation>
    </message>
    <message>
        <source>the line&apos;s id in “journal list --json”</source>
        <translation>жолдың «journal list --json» беретін id нөмірі</translation>
    </message>
    <message>
        <source>the medium&apos;s serial number in “media list”</source>
        <translation>жеткізгіштің «media list» тізіміндегі сериялық нөмірі</translation>
    </message>
    <message>
        <source>the certificate&apos;s serial number in hex, or its number in the register: see “find”</source>
        <translation>куәліктің он алтылық сериялық нөмірі немесе тіркелімдегі нөмірі: «find» қараңыз</translation>
    </message>
    <message>
        <source>a file, DER or PEM</source>
        <translation>файл, DER немесе PEM</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Мысал:</translation>
    </message>
    <message>
        <source>Exit code:</source>
        <translation>Шығу коды:</translation>
    </message>
    <message>
        <source>looked at and found wanting</source>
        <translation>тексерілді, кемшілік табылды</translation>
    </message>
    <message>
        <source>could not tell, or could not be done; a part may be done: the answer says which</source>
        <translation>анықталмады немесе орындалмады; бір бөлігі орындалуы мүмкін: жауапта айтылады</translation>
    </message>
    <message>
        <source>kualikctl COMMAND --help shows its options and an example.</source>
        <translation>kualikctl COMMAND --help команданың опциялары мен мысалын көрсетеді.</translation>
    </message>
    <message>
        <source>the descriptor of --%1-fd cannot be read</source>
        <translation>--%1-fd дескрипторы оқылмайды</translation>
    </message>
    <message>
        <source>the line of --%1-fd is too long to be one</source>
        <translation>--%1-fd жолы тым ұзын</translation>
    </message>
    <message>
        <source>the line is empty or there is none (--%1-fd, or the terminal)</source>
        <translation>жол бос немесе жоқ (--%1-fd немесе терминал)</translation>
    </message>
    <message>
        <source>the terminal does not answer; use --%1-fd N</source>
        <translation>терминал жауап бермейді; --%1-fd N қолданыңыз</translation>
    </message>
    <message>
        <source>there is no terminal to ask on; use --%1-fd N</source>
        <translation>сұрайтын терминал жоқ; --%1-fd N қолданыңыз</translation>
    </message>
    <message>
        <source>The two are not the same. %1</source>
        <translation>Екеуі бірдей емес. %1</translation>
    </message>
    <message>
        <source>a time, for example 2026-07-25T12:00:00Z</source>
        <translation>уақыт, мысалы 2026-07-25T12:00:00Z</translation>
    </message>
    <message>
        <source>--operator NAME, because several may sign in: %1</source>
        <translation>--operator NAME, себебі бірнеше оператор бар: %1</translation>
    </message>
    <message>
        <source>only one of --by-hand, --post, --special-post may be given</source>
        <translation>--by-hand, --post, --special-post ішінен тек біреуі беріледі</translation>
    </message>
    <message>
        <source>a serial number in hex</source>
        <translation>он алтылық сериялық нөмір</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Слот</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Белгісі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>blank media, not listed (--all lists them): %1</source>
        <translation>тізімге кірмеген бос жеткізгіштер (--all көрсетеді): %1</translation>
    </message>
    <message>
        <source>blank media, too</source>
        <translation>бос жеткізгіштерді де</translation>
    </message>
    <message>
        <source>no medium is in slot %1; slots with a medium: %2 (see kualikctl media list --all)</source>
        <translation>%1 слотында жеткізгіш жоқ; жеткізгіші бар слоттар: %2 (kualikctl media list --all қараңыз)</translation>
    </message>
    <message>
        <source>--module PATH, because several modules have a slot %1</source>
        <translation>--module PATH, себебі %1 слоты бірнеше модульде бар</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>1-ден басталатын бүтін сан</translation>
    </message>
    <message>
        <source>--count %1, but only %2 blank media are connected (see kualikctl media list --all)</source>
        <translation>--count %1, бірақ бос жеткізгіштің тек %2 данасы қосылған (kualikctl media list --all қараңыз)</translation>
    </message>
    <message>
        <source>--erase, because the medium in slot %1 is formatted already; formatting it anew destroys every key and certificate on it</source>
        <translation>--erase, себебі %1 слотындағы жеткізгіш бұрын пішімделген; қайта пішімдеу ондағы барлық кілт пен куәлікті жояды</translation>
    </message>
    <message>
        <source>prepared: %1; not prepared, slots: %2</source>
        <translation>дайындалды: %1; дайындалмаған слоттар: %2</translation>
    </message>
    <message>
        <source>To go on: kualikctl media prepare --slot N for each of these slots, with --erase where it was formatted by now.</source>
        <translation>Жалғастыру үшін: осы слоттардың әрқайсысына kualikctl media prepare --slot N, пішімделіп үлгергеніне --erase қосыңыз.</translation>
    </message>
    <message>
        <source>Everything on these media will be destroyed; slots: %1</source>
        <translation>Бұл жеткізгіштердегінің бәрі жойылады; слоттар: %1</translation>
    </message>
    <message>
        <source>format media and set their PINs: all that is on them is lost</source>
        <translation>жеткізгіштерді пішімдеу, PIN-кодтарын қою: ондағының бәрі жойылады</translation>
    </message>
    <message>
        <source>a serial number</source>
        <translation>сериялық нөмір</translation>
    </message>
    <message>
        <source>the serial number %1 was given twice</source>
        <translation>%1 сериялық нөмірі екі рет берілген</translation>
    </message>
    <message>
        <source>%1 is in no slot now: the number was taken as it was typed; compare it with the medium</source>
        <translation>%1 қазір бірде-бір слотта жоқ: нөмір терілген күйінде алынды; жеткізгіштің өзімен салыстырыңыз</translation>
    </message>
    <message>
        <source>the letter %1 names %2 key media; %3 came with it so far</source>
        <translation>%1 хатында %2 жеткізгіш көрсетілген; әзірге %3 келді</translation>
    </message>
    <message>
        <source>more than the letter names: count them and ask the executor</source>
        <translation>хаттағыдан көп: санап шығып, орындаушыдан сұраңыз</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Subject and details</source>
        <translation>Нысаны мен мәліметі</translation>
    </message>
    <message>
        <source>Due back by</source>
        <translation>Қайтару мерзімі</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Баптау</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Қабылдайтыны</translation>
    </message>
    <message>
        <source>--row %1, but the letter has no such row</source>
        <translation>--row %1, бірақ хатта мұндай жол жоқ</translation>
    </message>
    <message>
        <source>the workplace was made, its CAs were not; go on with: kualikctl ca train</source>
        <translation>жұмыс орны жасалды, оның КО-лары жасалмады; жалғастыру: kualikctl ca train</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>шешім қабылданды</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>%1 is the number of an issue and of a medium; name it by --application ID --row N</source>
        <translation>%1 – әрі берудің, әрі жеткізгіштің нөмірі; оны --application ID --row N арқылы көрсетіңіз</translation>
    </message>
    <message>
        <source>ISSUE|SERIAL or --application</source>
        <translation>ISSUE|SERIAL немесе --application</translation>
    </message>
    <message>
        <source>ISSUE|SERIAL and --%1 were given; only one of them may be</source>
        <translation>ISSUE|SERIAL мен --%1 қатар берілді; тек біреуі болуы мүмкін</translation>
    </message>
    <message>
        <source>issue %1: letter %2, row %3, %4, medium %5</source>
        <translation>%1-беру: хат %2, %3-жол, %4, жеткізгіш %5</translation>
    </message>
    <message>
        <source>Hand these media over: %1?</source>
        <translation>Осы жеткізгіштер берілсін бе: %1?</translation>
    </message>
    <message>
        <source>the media of this letter that are ready</source>
        <translation>осы хаттың дайын жеткізгіштері</translation>
    </message>
    <message>
        <source>the issue&apos;s number in “issue list”, or the medium&apos;s serial number</source>
        <translation>берудің «issue list» тізіміндегі нөмірі немесе жеткізгіштің сериялық нөмірі</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>waiting for hand-over (kualikctl journal handover):</source>
        <translation>тапсыруды күтіп тұр (kualikctl journal handover):</translation>
    </message>
    <message>
        <source>issues that wait for their next step or the hand-over</source>
        <translation>келесі қадамын не тапсыруды күтіп тұрған берулер</translation>
    </message>
    <message>
        <source>to hand them over: %1</source>
        <translation>беру үшін: %1</translation>
    </message>
    <message>
        <source>the certificate %1 of %2 on the medium %3 is still valid; to revoke it, register the body&apos;s letter: kualikctl revoke add</source>
        <translation>%3 жеткізгішіндегі %2 тіркеу куәлігі %1 әлі қолданыста; оны кері қайтарып алу үшін органның хатын тіркеңіз: kualikctl revoke add</translation>
    </message>
    <message>
        <source>The medium %1 (%2) is not due back. Record its return?</source>
        <translation>%1 жеткізгіші (%2) қайтаруға жатпайды. Қайтарылғаны жазылсын ба?</translation>
    </message>
    <message>
        <source>Record the return of the medium %1 (%2)?</source>
        <translation>%1 жеткізгішінің (%2) қайтарылғаны жазылсын ба?</translation>
    </message>
    <message>
        <source>why it comes though it is not due back</source>
        <translation>қайтаруға жатпаса да, не себепті қайтарылып отыр</translation>
    </message>
    <message>
        <source>Although the certificate is valid (--second):</source>
        <translation>Қолданыстағы тіркеу куәлігі болса да (--second):</translation>
    </message>
    <message>
        <source>with supporting documents (--proof)</source>
        <translation>растайтын құжаттармен (--proof)</translation>
    </message>
    <message>
        <source>the grounds of paragraph 11 and its exceptions</source>
        <translation>11-тармақтың негіздері және ерекше жағдайлары</translation>
    </message>
    <message>
        <source>why its certificate is revoked: see “revoke grounds”</source>
        <translation>тіркеу куәлігін кері қайтарып алу негізі: «revoke grounds» қараңыз</translation>
    </message>
    <message>
        <source>see “application grounds”</source>
        <translation>«application grounds» қараңыз</translation>
    </message>
    <message>
        <source>corrects line %1: %2</source>
        <translation>%1-жолды түзетеді: %2</translation>
    </message>
    <message>
        <source>--from %1 is after --to %2</source>
        <translation>--from %1 күні --to %2 күнінен кейін</translation>
    </message>
    <message>
        <source>line %1 was corrected by line %2 already: that one is corrected now</source>
        <translation>%1-жол бұрын %2-жолмен түзетілген: енді сол түзетіледі</translation>
    </message>
    <message>
        <source>the journal has no lines in this period</source>
        <translation>журналда бұл кезеңде жол жоқ</translation>
    </message>
    <message>
        <source>give it with %1</source>
        <translation>оны %1 арқылы беріңіз</translation>
    </message>
    <message>
        <source>medium %1</source>
        <translation>жеткізгіш %1</translation>
    </message>
    <message>
        <source>the medium %1 was NOT handed over</source>
        <translation>%1 жеткізгіші тапсырылған ЖОҚ</translation>
    </message>
    <message>
        <source>the PIN was set by: %1 (setting %2)</source>
        <translation>PIN-кодты орнатқан: %1 (%2 баптауы)</translation>
    </message>
    <message>
        <source>where the letter itself is wrong, register it as it is and refuse those rows: --as-received</source>
        <translation>қате хаттың өзінде болса, оны сол күйінде тіркеп, сол жолдардан бас тартыңыз: --as-received</translation>
    </message>
    <message>
        <source>a workplace is there already; where its CAs were not made, go on with: kualikctl ca train</source>
        <translation>жұмыс орны бұрын жасалған; оның КО-лары жасалмаған болса, жалғастырыңыз: kualikctl ca train</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>беру</translation>
    </message>
    <message>
        <source>several CAs are called %1; give the number of one, as ca list has it</source>
        <translation>%1 атауы бірнеше КО-да бар; біреуінің нөмірін беріңіз, оны ca list көрсетеді</translation>
    </message>
    <message>
        <source>to let it sign new certificates: kualikctl ca activate %1</source>
        <translation>жаңа сертификаттарға қол қоюы үшін: kualikctl ca activate %1</translation>
    </message>
    <message>
        <source>record on which medium a CA&apos;s private key is now</source>
        <translation>КО-ның жабық кілті енді қай жеткізгіште екенін жазу</translation>
    </message>
    <message>
        <source>let a CA sign new certificates</source>
        <translation>КО-ға жаңа сертификаттарға қол қойғызу</translation>
    </message>
    <message>
        <source>a CA signs nothing new; its revocation lists go on</source>
        <translation>КО жаңа ештеңеге қол қоймайды; оның ҚТКТ-лары шыға береді</translation>
    </message>
    <message>
        <source>the PIN of the medium</source>
        <translation>жеткізгіштің PIN-коды</translation>
    </message>
    <message>
        <source>it is lost: nobody can give it back</source>
        <translation>ол жоғалған: оны ешкім қайтара алмайды</translation>
    </message>
    <message>
        <source>the list %2 of %1 is here, so it has published lists; where a later one was published, give that</source>
        <translation>%1 орталығының %2 тізімі осында бар, демек ол тізім жариялаған; одан кейінгісі жарияланған болса, соны беріңіз</translation>
    </message>
    <message>
        <source>it is recorded already that %1 had published no list; nothing is left to say</source>
        <translation>%1 тізім жарияламағаны жазылып қойған; басқа ештеңе айту қажет емес</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (әдепкі)</translation>
    </message>
    <message>
        <source>let a setting be what it is where nobody sets it</source>
        <translation>баптауды ешкім белгілемегендегі мәніне қайтару</translation>
    </message>
    <message>
        <source>cannot tell: no structure fits; the nearest is %1 (%2), to hold it against that: --structure %1</source>
        <translation>айту мүмкін емес: бірде-бір құрылым сәйкес келмейді; ең жақыны – %1 (%2), сонымен салыстыру үшін: --structure %1</translation>
    </message>
    <message>
        <source>If the list that is published was made elsewhere, let this workplace go on from it: kualikctl ca last-crl %1 --ca %2</source>
        <translation>Жарияланған тізім басқа жерде жасалған болса, осы жұмыс орны содан әрі жалғастырсын: kualikctl ca last-crl %1 --ca %2</translation>
    </message>
    <message>
        <source>the answer could not be written whole; what was done stays done, see kualikctl audit list</source>
        <translation>жауапты толық жазу мүмкін болмады; істелген іс күшінде қалады, қараңыз: kualikctl audit list</translation>
    </message>
    <message>
        <source>letter %1 of %2, %3, asks for these revocations:</source>
        <translation>%2 күнгі %1 хат, %3, мыналарды кері қайтарып алуды сұрайды:</translation>
    </message>
    <message>
        <source>A revocation cannot be undone. Revoke these certificates: %1?</source>
        <translation>Кері қайтарып алудың күшін жоюға болмайды. Осы тіркеу куәліктері кері қайтарып алынсын ба: %1?</translation>
    </message>
    <message>
        <source>a row that the body took back is closed with --withdrawn</source>
        <translation>органның өзі қайтарып алған жол --withdrawn арқылы жабылады</translation>
    </message>
    <message>
        <source>the body took the row back; --why names its paper</source>
        <translation>орган жолды өзі қайтарып алды; --why оның құжатын атайды</translation>
    </message>
    <message>
        <source>numbers of the rows to be put right or answered: %1</source>
        <translation>түзетуді немесе жауап беруді қажет ететін жолдардың нөмірлері: %1</translation>
    </message>
    <message>
        <source>numbers of the open rows: %1</source>
        <translation>ашық жолдардың нөмірлері: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>no letter asks for revocations</source>
        <translation>кері қайтарып алу туралы хат жоқ</translation>
    </message>
    <message>
        <source>closed letters, too, the newest first</source>
        <translation>жабық хаттар да, жаңасынан бастап</translation>
    </message>
    <message>
        <source>revocation letter %1</source>
        <translation>%1-кері қайтарып алу хаты</translation>
    </message>
    <message>
        <source>why</source>
        <translation>себебі</translation>
    </message>
    <message>
        <source>last act</source>
        <translation>соңғы әрекет</translation>
    </message>
    <message>
        <source>a revocation letter: what became of each row</source>
        <translation>кері қайтарып алу хаты: әр жолдың нәтижесі</translation>
    </message>
    <message>
        <source>now publish the revocation list: kualikctl crl publish</source>
        <translation>енді ҚТКТ жариялаңыз: kualikctl crl publish</translation>
    </message>
    <message>
        <source>%1 by %2 (%3)</source>
        <translation>%1 – %2 күніне дейін (%3)</translation>
    </message>
    <message>
        <source>media due back: %1</source>
        <translation>қайтарылуы тиіс жеткізгіштер: %1</translation>
    </message>
    <message>
        <source>--why TEXT, because the medium %1 is not due back</source>
        <translation>--why TEXT, себебі %1 жеткізгіші қайтаруға жатпайды</translation>
    </message>
    <message>
        <source>--%1 takes %2; number %3 of them has another number of parts: %4</source>
        <translation>--%1 үшін керегі: %2; олардың ішінде реті бойынша %3 тұрғанының бөлік саны басқа: %4</translation>
    </message>
    <message>
        <source>confirm the clock, and answer yes to what is asked before an act that cannot be undone</source>
        <translation>сағатты растау және қайтарылмайтын әрекет алдындағы сұрақтарға «иә» деп жауап беру</translation>
    </message>
    <message>
        <source>reason in the revocation list: %1</source>
        <translation>ҚТКТ-дағы себебі: %1</translation>
    </message>
    <message>
        <source>--no-ca is of use with --training only</source>
        <translation>--no-ca параметрі --training параметрімен бірге ғана қолданылады</translation>
    </message>
    <message>
        <source>the CA&apos;s number in “ca list”</source>
        <translation>КО-ның «ca list» тізіміндегі нөмірі</translation>
    </message>
    <message>
        <source>by hand to somebody else than the letter&apos;s executor: why, for the audit</source>
        <translation>қолма-қол хаттың орындаушысынан басқаға: себебі, аудит үшін</translation>
    </message>
    <message>
        <source>There is no free medium of the row&apos;s kind in any slot: put in a prepared one, or prepare one.</source>
        <translation>Ешбір слотта осы жолға сай бос жеткізгіш жоқ: дайындалғанын салыңыз немесе жаңасын дайындаңыз.</translation>
    </message>
    <message>
        <source>all that is found as a file for a spreadsheet</source>
        <translation>табылғанның бәрі электрондық кестеге арналған файл болып</translation>
    </message>
    <message>
        <source>%1: list %2 is published as it should be, %3</source>
        <translation>%1: %2-тізім тиісінше жарияланған, %3</translation>
    </message>
    <message>
        <source>%1: list %2 is NOT published as it should be, %3</source>
        <translation>%1: %2-тізім тиісінше жарияланБАҒАН, %3</translation>
    </message>
    <message>
        <source>read back what is published, against the register</source>
        <translation>жарияланғанды қайта оқып, тіркеліммен салыстыру</translation>
    </message>
    <message>
        <source>NAME;IIN;BIN;ORGANIZATION;POSITION;REGION;EMAIL;PHONE[;CATEGORY[;MEDIUM]], %1 to %2 parts</source>
        <translation>АТЫ-ЖӨНІ;ЖСН;БСН;ҰЙЫМ;ЛАУАЗЫМ;ӨҢІР;ПОШТА;ТЕЛЕФОН[;САНАТ[;ЖЕТКІЗГІШ]], %1-ден %2-ға дейін бөлік</translation>
    </message>
    <message>
        <source>why another letter has the same number, date and body</source>
        <translation>нөмірі, күні және органы бірдей екінші хаттың болу себебі</translation>
    </message>
    <message>
        <source>letter %1 was corrected</source>
        <translation>%1 хат түзетілді</translation>
    </message>
    <message>
        <source>letter %1 was not corrected</source>
        <translation>%1 хат түзетілмеді</translation>
    </message>
    <message>
        <source>put right what stands above a letter&apos;s table</source>
        <translation>хат кестесінің үстіндегі деректемелерді түзету</translation>
    </message>
    <message>
        <source>IIN;GROUND[;NAME[;BIN[;ORGANIZATION[;SERIAL]]]]</source>
        <translation>ЖСН;НЕГІЗ[;АТЫ-ЖӨНІ[;БСН[;ҰЙЫМ[;СЕРИЯЛЫҚ НӨМІР]]]]</translation>
    </message>
    <message>
        <source>the reasoned answer on the refused rows</source>
        <translation>бас тартылған жолдар бойынша дәлелді жауап</translation>
    </message>
    <message>
        <source>Record that the medium %1 (%2) has failed or is lost?</source>
        <translation>%1 жеткізгішінің (%2) істен шыққаны не жоғалғаны жазылсын ба?</translation>
    </message>
    <message>
        <source>a medium has failed or is lost</source>
        <translation>жеткізгіш істен шықты немесе жоғалды</translation>
    </message>
    <message>
        <source>media not to be handed over any more: %1</source>
        <translation>енді тапсырылмайтын жеткізгіштер: %1</translation>
    </message>
    <message>
        <source>This cannot be done now: the medium was returned; it is formatted before it is used again.</source>
        <translation>Қазір бұлай істеуге болмайды: жеткізгіш қайтарылған; ол қайта пайдаланар алдында форматталады.</translation>
    </message>
    <message>
        <source>national CAs, and the roots above them, as well</source>
        <translation>ұлттық КО мен олардың үстіндегі түбірлер де</translation>
    </message>
    <message>
        <source>it is the national authority, under another name</source>
        <translation>бұл – басқа атаумен ұлттық куәландырушы орталық</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>қолтаңба</translation>
    </message>
    <message>
        <source>good; its certificate was NOT verified</source>
        <translation>дұрыс; сертификаты тексерілГЕН ЖОҚ</translation>
    </message>
    <message>
        <source>certificates: %1</source>
        <translation>сертификаттар: %1</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>уақыт белгісі</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>саясат</translation>
    </message>
    <message>
        <source>digest algorithm</source>
        <translation>хэш алгоритмі</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>хэш</translation>
    </message>
    <message>
        <source>nonce</source>
        <translation>бір реттік сан</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>қызмет</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>қол қоюшы</translation>
    </message>
    <message>
        <source>key identifier</source>
        <translation>кілт идентификаторы</translation>
    </message>
    <message>
        <source>signer&apos;s clock</source>
        <translation>қол қоюшының сағаты</translation>
    </message>
    <message>
        <source>certificates and lists (P7B)</source>
        <translation>сертификаттар мен тізімдер (P7B)</translation>
    </message>
    <message>
        <source>CMS signature</source>
        <translation>CMS қолтаңбасы</translation>
    </message>
    <message>
        <source>document</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>octets: %1</source>
        <translation>октеттер: %1</translation>
    </message>
    <message>
        <source>apart from the signature</source>
        <translation>қолтаңбадан бөлек</translation>
    </message>
    <message>
        <source>revocation lists: %1</source>
        <translation>қайтарып алу тізімдері: %1</translation>
    </message>
    <message>
        <source>that cannot be read: %1</source>
        <translation>оқылмайтыны: %1</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>қайтарып алынған</translation>
    </message>
    <message>
        <source>unknown to the responder</source>
        <translation>жауап берушіге белгісіз</translation>
    </message>
    <message>
        <source>revoked on</source>
        <translation>қайтарып алынды</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>себебі</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>кезі</translation>
    </message>
    <message>
        <source>issuer&apos;s name hash</source>
        <translation>шығарушы атауының хэші</translation>
    </message>
    <message>
        <source>issuer&apos;s key hash</source>
        <translation>шығарушы кілтінің хэші</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>OCSP жауабы</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>жауап</translation>
    </message>
    <message>
        <source>refused (%1, RFC 6960 4.2.1)</source>
        <translation>бас тартылды (%1, RFC 6960 4.2.1)</translation>
    </message>
    <message>
        <source>responder</source>
        <translation>жауап беруші</translation>
    </message>
    <message>
        <source>a certificate that was never issued counts as revoked</source>
        <translation>ешқашан шығарылмаған сертификат қайтарып алынған деп саналады</translation>
    </message>
    <message>
        <source>answer of a time stamping service</source>
        <translation>уақыт белгісі қызметінің жауабы</translation>
    </message>
    <message>
        <source>refused (%1, RFC 3161 2.4.2)</source>
        <translation>бас тартылды (%1, RFC 3161 2.4.2)</translation>
    </message>
    <message>
        <source>a structure&apos;s id in “structures”</source>
        <translation>құрылымның «structures» тізіміндегі идентификаторы</translation>
    </message>
    <message>
        <source>which edition of it; else the one in force when it was made</source>
        <translation>оның қай редакциясы; әйтпесе ол жасалған күні қолданыста болғаны</translation>
    </message>
    <message>
        <source>by the Order letter for letter, its misprints not read</source>
        <translation>Бұйрық бойынша әріпке әріп, қателері түзетілмей</translation>
    </message>
    <message>
        <source>%1: %2 at %3 (offset %4: %8): expected %5, found %6 [%7]</source>
        <translation>%1: %2, орны %3 (ығысуы %4: %8): күтілгені %5, табылғаны %6 [%7]</translation>
    </message>
    <message>
        <source>extensions that it asks for</source>
        <translation>ол сұрайтын кеңейтулер</translation>
    </message>
    <message>
        <source>to its end</source>
        <translation>соңына дейін</translation>
    </message>
    <message>
        <source>there are more elements, which are not shown</source>
        <translation>басқа да элементтер бар, олар көрсетілмеді</translation>
    </message>
    <message>
        <source>neither DER nor BER from offset %1 on</source>
        <translation>%1 ығысуынан бастап DER де, BER де емес</translation>
    </message>
    <message>
        <source>every field of a certificate, CRL, PKCS#10, P7B, CMS signature, OCSP response or time stamp</source>
        <translation>сертификаттың, қайтарып алу тізімінің, PKCS#10, P7B, CMS қолтаңбасының, OCSP жауабының немесе уақыт белгісінің барлық өрісі</translation>
    </message>
    <message>
        <source>the tree of its octets as well</source>
        <translation>октеттерінің ағашы да</translation>
    </message>
    <message>
        <source>required</source>
        <translation>міндетті</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>міндетті емес</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>осылардың бірі</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>тыйым салынған</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>тұрақты</translation>
    </message>
    <message>
        <source>form field</source>
        <translation>форма өрісі</translation>
    </message>
    <message>
        <source>authority&apos;s setting</source>
        <translation>орталықтың баптауы</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>есептеледі</translation>
    </message>
    <message>
        <source>from the key identifier</source>
        <translation>кілт идентификаторынан</translation>
    </message>
    <message>
        <source>random</source>
        <translation>кездейсоқ</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>алгоритм</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>редакция</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>қолданысқа енген күні</translation>
    </message>
    <message>
        <source>place in the Order</source>
        <translation>Бұйрықтағы орны</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>жолдар</translation>
    </message>
    <message>
        <source>misprints read</source>
        <translation>оқылған қателер</translation>
    </message>
    <message>
        <source>key sizes</source>
        <translation>кілт ұзындықтары</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Мәтін жолы</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодталуы</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Болуы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Көзі</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Ең ұзыны</translation>
    </message>
    <message>
        <source>Misprint</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>or also: %1</source>
        <translation>сондай-ақ болуы мүмкін: %1</translation>
    </message>
    <message>
        <source>at most %1 names, in: %2</source>
        <translation>ең көбі %1 атау, мына аймақтарда: %2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критикалық</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Құрылым</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Қолданысқа енген күні</translation>
    </message>
    <message>
        <source>Place in the Order</source>
        <translation>Бұйрықтағы орны</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Шығарушы</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Кеңейту</translation>
    </message>
    <message>
        <source>Extension of an entry</source>
        <translation>Жазбаның кеңейтуі</translation>
    </message>
    <message>
        <source>the Order&apos;s structures, and the rows of one of them</source>
        <translation>Бұйрықтың құрылымдары және олардың бірінің жолдары</translation>
    </message>
    <message>
        <source>one object of each of the Order&apos;s structures, issued in a training workplace that is thrown away</source>
        <translation>Бұйрықтың әрбір құрылымы бойынша бір-бір нысан; олар жойылатын оқу жұмыс орнында шығарылады</translation>
    </message>
    <message>
        <source>where the files go</source>
        <translation>файлдар қайда жазылады</translation>
    </message>
    <message>
        <source>the delta list: what was revoked since the full one</source>
        <translation>дельта-тізім: толық тізімнен кейін кері қайтарылғандар</translation>
    </message>
    <message>
        <source>delta list to %1</source>
        <translation>%1-тізімге дельта</translation>
    </message>
    <message>
        <source>out of turn, and why; the audit keeps the reason</source>
        <translation>кезектен тыс және себебі; аудит оны сақтайды</translation>
    </message>
    <message>
        <source>the order&apos;s number in “order list”</source>
        <translation>тапсырыстың «order list» тізіміндегі нөмірі</translation>
    </message>
    <message>
        <source>nothing stands against the order</source>
        <translation>тапсырысқа қарсы ештеңе жоқ</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>Кілт файлының құпиясөзі</translation>
    </message>
    <message>
        <source>--%1 is of use with --key-file only</source>
        <translation>--%1 тек --key-file параметрімен бірге қолданылады</translation>
    </message>
    <message>
        <source>the file is protected by 3DES and SHA-1, which is weak by today&apos;s measure</source>
        <translation>файл 3DES пен SHA-1 арқылы қорғалады, бүгінгі өлшеммен бұл әлсіз</translation>
    </message>
    <message>
        <source>serial number: %1</source>
        <translation>сериялық нөмірі: %1</translation>
    </message>
    <message>
        <source>where the key file is put</source>
        <translation>кілт файлы қайда жазылады</translation>
    </message>
    <message>
        <source>the key file by 3DES and SHA-1, which is weak</source>
        <translation>кілт файлы 3DES пен SHA-1 арқылы, бұл әлсіз</translation>
    </message>
    <message>
        <source>the certificate as a file, DER</source>
        <translation>куәлік файл түрінде, DER</translation>
    </message>
    <message>
        <source>everything that stands against an order by a structure</source>
        <translation>құрылым бойынша тапсырысқа қарсы барлық нәрсе</translation>
    </message>
    <message>
        <source>the certificate as an order would make it now</source>
        <translation>тапсырыс қазір жасайтын куәлік</translation>
    </message>
    <message>
        <source>issue a certificate by a structure, without a letter</source>
        <translation>хатсыз, құрылым бойынша куәлік беру</translation>
    </message>
    <message>
        <source>no order waits for its next step</source>
        <translation>келесі қадамын күткен тапсырыс жоқ</translation>
    </message>
    <message>
        <source>its key was made for a file that was not written, and is gone; close it: kualikctl order close %1</source>
        <translation>оның кілті жазылмай қалған файл үшін жасалған, енді жоқ; тапсырысты жабыңыз: kualikctl order close %1</translation>
    </message>
    <message>
        <source>orders by a structure that wait for their next step</source>
        <translation>құрылым бойынша келесі қадамын күткен тапсырыстар</translation>
    </message>
    <message>
        <source>go on with an order from its last step</source>
        <translation>тапсырысты соңғы қадамынан жалғастыру</translation>
    </message>
    <message>
        <source>an order that goes no further: what was signed is revoked</source>
        <translation>әрі қарай жүрмейтін тапсырыс: қол қойылғаны кері қайтарып алынады</translation>
    </message>
    <message>
        <source>several: --value once for each</source>
        <translation>бірнешеу: әрқайсысына бөлек --value</translation>
    </message>
    <message>
        <source>1 or nothing</source>
        <translation>1 немесе бос</translation>
    </message>
    <message>
        <source>no CA that signs here issues by it</source>
        <translation>осында қол қоятын бірде-бір куәландырушы орталық ол бойынша бермейді</translation>
    </message>
    <message>
        <source>CAs that issue by it:</source>
        <translation>ол бойынша беретін куәландырушы орталықтар:</translation>
    </message>
    <message>
        <source>what an order by a structure asks for, and its choices</source>
        <translation>құрылым бойынша тапсырыс не сұрайды және таңдаулары</translation>
    </message>
    <message>
        <source>where the key is may be said once: %1</source>
        <translation>кілт қайда екені бір рет қана көрсетіледі: %1</translation>
    </message>
    <message>
        <source>--value %1 was given twice</source>
        <translation>--value %1 екі рет берілді</translation>
    </message>
    <message>
        <source>no CA that signs here issues by %1; see ca list</source>
        <translation>осында қол қоятын бірде-бір куәландырушы орталық %1 бойынша бермейді; ca list тізімін қараңыз</translation>
    </message>
    <message>
        <source>a value of the form, see “order fields”; may be repeated</source>
        <translation>нысанның мәні, «order fields» тізімін қараңыз; қайталауға болады</translation>
    </message>
    <message>
        <source>the applicant&apos;s PKCS#10, DER or PEM</source>
        <translation>өтініш берушінің PKCS#10 сұрау салуы, DER немесе PEM</translation>
    </message>
    <message>
        <source>another CA&apos;s certificate (DER, PEM, Base64 or P7B), whose name and key go under the root&apos;s name</source>
        <translation>басқа куәландырушы орталықтың куәлігі (DER, PEM, Base64 немесе P7B), оның атауы мен кілті түбірлік орталық атынан куәландырылады</translation>
    </message>
    <message>
        <source>the holder&apos;s medium: its key is made there</source>
        <translation>иесінің жеткізгіші: кілт сонда жасалады</translation>
    </message>
    <message>
        <source>the key is made here, for a file</source>
        <translation>кілт осында, файл үшін жасалады</translation>
    </message>
    <message>
        <source>valid for so many days, where the Order says nothing</source>
        <translation>Бұйрықта айтылмаса, сонша күн жарамды</translation>
    </message>
    <message>
        <source>%1: asked for %2, and given</source>
        <translation>%1: сұралғаны — %2, берілді</translation>
    </message>
    <message>
        <source>%1: asked for %2; not given</source>
        <translation>%1: сұралғаны — %2; берілмейді</translation>
    </message>
    <message>
        <source>%1: asked for %2; given: %3</source>
        <translation>%1: сұралғаны — %2; берілетіні — %3</translation>
    </message>
    <message>
        <source>%1: %2: expected %3, found %4 [%5]</source>
        <translation>%1: %2: күтілгені %3, табылғаны %4 [%5]</translation>
    </message>
    <message>
        <source>subject of the file</source>
        <translation>файлдағы субъект</translation>
    </message>
    <message>
        <source>%1: in the file %2, in the order %3</source>
        <translation>%1: файлда — %2, тапсырыста — %3</translation>
    </message>
    <message>
        <source>from</source>
        <translation>басы</translation>
    </message>
    <message>
        <source>to</source>
        <translation>соңы</translation>
    </message>
    <message>
        <source>order %1, %2: %3, %4</source>
        <translation>%1-тапсырыс, %2: %3, %4</translation>
    </message>
    <message>
        <source>A revocation cannot be undone. Revoke this certificate?</source>
        <translation>Кері қайтарып алуды болдырмау мүмкін емес. Бұл куәлік кері қайтарып алынсын ба?</translation>
    </message>
    <message>
        <source>revoke one certificate that no letter asks for</source>
        <translation>хатта сұралмаған бір куәлікті кері қайтарып алу</translation>
    </message>
    <message>
        <source>why it is revoked: see “revoke grounds”</source>
        <translation>неге кері қайтарып алынады: «revoke grounds» тізімін қараңыз</translation>
    </message>
    <message>
        <source>the application that asks for it</source>
        <translation>оны сұраған өтініш</translation>
    </message>
    <message>
        <source>nothing to check against in it, left out: %1</source>
        <translation>тексеруге негіз болатын ештеңе жоқ, ескерілмеді: %1</translation>
    </message>
    <message>
        <source>--chain DIR, or --workplace DIR for the CAs of its register</source>
        <translation>--chain DIR немесе тізіліміндегі орталықтар үшін --workplace DIR</translation>
    </message>
    <message>
        <source>a certificate, CRL, PKCS#10, CMS signature, OCSP response or time stamp: signatures, dates, revocation</source>
        <translation>куәлік, CRL, PKCS#10, CMS қолтаңбасы, OCSP жауабы немесе уақыт белгісі: қолтаңбалар, мерзімдер, кері қайтарып алыну</translation>
    </message>
    <message>
        <source>the folder of the CA certificates; without it those of the workplace&apos;s register, and its lists</source>
        <translation>куәландырушы орталықтар куәліктерінің қалтасы; онсыз жұмыс орны тізілімінің куәліктері мен тізімдері</translation>
    </message>
    <message>
        <source>a CRL or delta CRL of the certificate&apos;s issuer, or of a CA above it; may be repeated</source>
        <translation>куәлік шығарушысының немесе одан жоғары орталықтың CRL не дельта-CRL тізімі; қайталауға болады</translation>
    </message>
    <message>
        <source>an OCSP response; may be repeated</source>
        <translation>OCSP жауабы; қайталауға болады</translation>
    </message>
    <message>
        <source>a file, or a folder of files, of any of these, or P7B; may be repeated</source>
        <translation>осылардың кез келгені немесе P7B бар файл не файлдар қалтасы; қайталауға болады</translation>
    </message>
    <message>
        <source>what a signature or a time stamp apart from it is of</source>
        <translation>бөлек қолтаңба немесе уақыт белгісі қойылған құжат</translation>
    </message>
    <message>
        <source>how long an OCSP response holds that names no end</source>
        <translation>соңы көрсетілмеген OCSP жауабы қанша уақыт жарамды</translation>
    </message>
    <message>
        <source>write what was checked, and with what, as a PDF file</source>
        <translation>не және не бойынша тексерілгенін PDF файлына жазу</translation>
    </message>
    <message>
        <source>the path does not reach a trusted root</source>
        <translation>тізбек сенімді түбірге жетпейді</translation>
    </message>
    <message>
        <source>time stamp of %1 by %2: %3</source>
        <translation>%1 уақыт белгісі, %2: %3</translation>
    </message>
    <message>
        <source>signed by %1: %2</source>
        <translation>қол қойған %1: %2</translation>
    </message>
    <message>
        <source>its certificate as of %1, the time of its time stamp</source>
        <translation>куәлігі %1 уақытына, уақыт белгісінің уақытына</translation>
    </message>
    <message>
        <source>its certificate as of %1, the moment chosen</source>
        <translation>куәлігі %1 уақытына, таңдалған уақытқа</translation>
    </message>
    <message>
        <source>it says of %1: %2</source>
        <translation>%1 туралы: %2</translation>
    </message>
    <message>
        <source>begun, nothing is signed yet</source>
        <translation>басталған, әлі ештеңеге қол қойылмаған</translation>
    </message>
    <message>
        <source>on record for its signature</source>
        <translation>қол қоюға тіркелген</translation>
    </message>
    <message>
        <source>signed, but not with its holder&apos;s key yet</source>
        <translation>қол қойылған, бірақ әлі иесінің кілтімен бірге емес</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>жеткізілді</translation>
    </message>
    <message>
        <source>revoked at once</source>
        <translation>бірден кері қайтарып алынды</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>бас тартылды</translation>
    </message>
    <message>
        <source>with --medium, or of a request from here: its PIN</source>
        <translation>--medium берілсе немесе сұрау осында жасалса: оның PIN-коды</translation>
    </message>
    <message>
        <source>its key is not made yet</source>
        <translation>кілті әлі жасалмаған</translation>
    </message>
    <message>
        <source>waits for its certificate</source>
        <translation>куәлігін күтуде</translation>
    </message>
    <message>
        <source>its certificate is not signed yet</source>
        <translation>куәлігіне әлі қол қойылмаған</translation>
    </message>
    <message>
        <source>has its certificate</source>
        <translation>куәлігі бар</translation>
    </message>
    <message>
        <source>key %1, %2, %3, on medium %4: %5</source>
        <translation>%1-кілт, %2, %3, %4 жеткізгішінде: %5</translation>
    </message>
    <message>
        <source>the request as a file, PKCS#10, DER</source>
        <translation>сұрау файл түрінде, PKCS#10, DER</translation>
    </message>
    <message>
        <source>the request is in the register; to write it elsewhere: kualikctl ca resume %1 --out FILE</source>
        <translation>сұрау тізілімде тұр; оны басқа жерге жазу: kualikctl ca resume %1 --out FILE</translation>
    </message>
    <message>
        <source>the root&apos;s desk certifies it by an order; then: kualikctl ca adopt CERTIFICATE</source>
        <translation>НКО орны оны тапсырыспен куәландырады; содан кейін: kualikctl ca adopt CERTIFICATE</translation>
    </message>
    <message>
        <source>a root asks nobody: --out is of no use with it</source>
        <translation>НКО ешкімнен сұрамайды: --out онымен қолданылмайды</translation>
    </message>
    <message>
        <source>--years is of use with a root only</source>
        <translation>--years тек НКО-мен қолданылады</translation>
    </message>
    <message>
        <source>the algorithm of its key</source>
        <translation>кілтінің алгоритмі</translation>
    </message>
    <message>
        <source>where its key is made</source>
        <translation>кілті қай жерде жасалады</translation>
    </message>
    <message>
        <source>how long a root is valid</source>
        <translation>НКО қанша жыл жарамды</translation>
    </message>
    <message>
        <source>make a root: its key, and a certificate signed by it</source>
        <translation>НКО жасау: кілті және соған өзі қол қойған куәлігі</translation>
    </message>
    <message>
        <source>it is the root above the national authority</source>
        <translation>бұл — ҰКО-дан жоғары тұрған НКО</translation>
    </message>
    <message>
        <source>make a CA&apos;s key and the request that a root certifies</source>
        <translation>КО кілтін және НКО куәландыратын сұрауды жасау</translation>
    </message>
    <message>
        <source>of the national authority, not the state bodies&apos;</source>
        <translation>мемлекеттік органдар орталығының емес, ҰКО-ның</translation>
    </message>
    <message>
        <source>a new key and certificate for a CA; of the old one only the revocation lists go on</source>
        <translation>КО-ға жаңа кілт пен куәлік; ескісінің тек кері қайтару тізімдері жалғасады</translation>
    </message>
    <message>
        <source>no key waits for its certificate</source>
        <translation>куәлігін күтіп тұрған кілт жоқ</translation>
    </message>
    <message>
        <source>keys of CAs that wait for their next step</source>
        <translation>келесі қадамын күтіп тұрған КО кілттері</translation>
    </message>
    <message>
        <source>go on with a CA&apos;s key from its last step</source>
        <translation>КО кілтін соңғы қадамынан жалғастыру</translation>
    </message>
    <message>
        <source>the PIN of the medium, until the request is there</source>
        <translation>сұрау жасалғанға дейін — жеткізгіштің PIN-коды</translation>
    </message>
    <message>
        <source>a CA&apos;s key goes no further: no certificate of it comes</source>
        <translation>КО кілтінен бас тарту: оның куәлігі келмейді</translation>
    </message>
    <message>
        <source>out of turn: %1</source>
        <translation>кезектен тыс: %1</translation>
    </message>
    <message>
        <source>%1: delta list %2 is published as it should be, %3</source>
        <translation>%1: %2-дельта-тізім тиісінше жарияланған, %3</translation>
    </message>
    <message>
        <source>%1: delta list %2 is NOT published as it should be, %3</source>
        <translation>%1: %2-дельта-тізім тиісінше жарияланБАҒАН, %3</translation>
    </message>
    <message>
        <source>the key&apos;s number in “ca begun”</source>
        <translation>кілттің «ca begun» тізіміндегі нөмірі</translation>
    </message>
    <message>
        <source>a certificate, CRL or PKCS#10 against its structure; what holds them, by its RFC as well</source>
        <translation>куәлік, CRL немесе PKCS#10 өз құрылымына сай ма; оларды қамтитын нысан өз RFC-іне де сай ма</translation>
    </message>
    <message>
        <source>its own form by %1: wanting</source>
        <translation>өз пішіні, %1 бойынша: кемшілігі бар</translation>
    </message>
    <message>
        <source>its own form by %1: good</source>
        <translation>өз пішіні, %1 бойынша: жақсы</translation>
    </message>
    <message>
        <source>%1. revocation list of %2</source>
        <translation>%1. ҚТКТ: %2</translation>
    </message>
    <message>
        <source>%1. time stamp of %2</source>
        <translation>%1. уақыт белгісі: %2</translation>
    </message>
    <message>
        <source>%1. certificate of %2</source>
        <translation>%1. куәлік: %2</translation>
    </message>
    <message>
        <source>cannot tell: the Order has no structure for its algorithm</source>
        <translation>айту мүмкін емес: Бұйрықта оның алгоритміне арналған құрылым жоқ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>    the key is not to be trusted since %1</source>
        <translation>    кілтке %1 бастап сенуге болмайды</translation>
    </message>
    <message>
        <source>the day since when the key is not to be trusted, where that is known; the list says so</source>
        <translation>кілтке қай күннен бастап сенуге болмайтыны, егер белгілі болса; тізімде көрсетіледі</translation>
    </message>
    <message>
        <source>each authority&apos;s grounds and what names each</source>
        <translation>әр орталықтың негіздері және олардың атаулары</translation>
    </message>
    <message>
        <source>of what the root, the state bodies&apos; or the national CA issued: root, state-bodies, national</source>
        <translation>НКО, МО КО немесе ҰКО бергендер үшін: root, state-bodies, national</translation>
    </message>
    <message>
        <source>cannot tell: signatures and dates hold, but revocation was NOT checked throughout; give the missing lists (--crl) or OCSP responses (--ocsp)</source>
        <translation>айту мүмкін емес: қолтаңбалар мен мерзімдер дұрыс, бірақ кері қайтарылуы толық ТЕКСЕРІЛМЕДІ; жетіспейтін тізімдерді (--crl) немесе OCSP жауаптарын (--ocsp) беріңіз</translation>
    </message>
    <message>
        <source>the key was given up</source>
        <translation>кілттен бас тартылды</translation>
    </message>
    <message>
        <source>the key is begun; to go on with it: kualikctl ca resume %1 --out FILE</source>
        <translation>кілт басталды; онымен жалғастыру: kualikctl ca resume %1 --out FILE</translation>
    </message>
    <message>
        <source>the key is begun; to go on with it: kualikctl ca resume %1</source>
        <translation>кілт басталды; онымен жалғастыру: kualikctl ca resume %1</translation>
    </message>
    <message>
        <source>cannot tell: its own form by %1 is good as far as it was looked at</source>
        <translation>айту мүмкін емес: өз пішіні %1 бойынша қаралған жеріне дейін жақсы</translation>
    </message>
    <message>
        <source>--invalid-since was given twice for row %1</source>
        <translation>%1-жол үшін --invalid-since екі рет берілді</translation>
    </message>
    <message>
        <source>the day since when the key of a row is not to be trusted, where that is known; may be repeated</source>
        <translation>жолдағы кілтке қай күннен бастап сенуге болмайтыны, белгілі болса; қайталауға болады</translation>
    </message>
    <message>
        <source>revocation NOT checked throughout</source>
        <translation>кері қайтарып алыну толық ТЕКСЕРІЛМЕДІ</translation>
    </message>
</context>
</TS>
