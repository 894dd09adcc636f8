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
        <source>--%1 needs a value</source>
        <translation>--%1 үшін мән керек</translation>
    </message>
    <message>
        <source>something is missing: %1</source>
        <translation>жетпейді: %1</translation>
    </message>
    <message>
        <source>too much: %1</source>
        <translation>артық: %1</translation>
    </message>
    <message>
        <source>--%1 is needed</source>
        <translation>--%1 параметрі керек</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Барлық командалардың параметрлері:</translation>
    </message>
    <message>
        <source>Exit code: 0 good, 1 found wanting, 2 could not tell or could not be done.</source>
        <translation>Аяқталу коды: 0 — жақсы, 1 — кемшілік табылды, 2 — айту немесе орындау мүмкін емес.</translation>
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
        <source>confirm the clock and go on</source>
        <translation>сағатты растап, жалғастыру</translation>
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
        <source>no command was named</source>
        <translation>команда аталмады</translation>
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
        <source>a certificate or CRL against its structure</source>
        <translation>тіркеу куәлігін не ҚТКТ-ні құрылымымен салыстыру</translation>
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
        <source>--%1 takes a file descriptor</source>
        <translation>--%1 файл дескрипторының нөмірін қабылдайды</translation>
    </message>
    <message>
        <source>there is no language %1</source>
        <translation>%1 тілі жоқ</translation>
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
        <source>every field of a certificate, CRL or PKCS#10</source>
        <translation>тіркеу куәлігінің, ҚТКТ-нің не PKCS#10-ның барлық өрісі</translation>
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
        <source>a certificate, CRL or PKCS#10: signatures and dates</source>
        <translation>тіркеу куәлігі, ҚТКТ не PKCS#10: қолтаңбалары мен мерзімдері</translation>
    </message>
    <message>
        <source>the folder of the CA certificates</source>
        <translation>КО тіркеу куәліктерінің қалтасы</translation>
    </message>
    <message>
        <source>a CRL of the certificate&apos;s issuer; may be repeated</source>
        <translation>шығарушының ҚТКТ-сі; қайталауға болады</translation>
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
        <source>for training: everything made says so</source>
        <translation>оқу үшін: шығарылғанның бәрінде бұл жазылады</translation>
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
</context>
</TS>
