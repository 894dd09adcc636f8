<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>FirstOf</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 және тағы %2</translation>
    </message>
</context>
<context>
    <name>FormNotes</name>
    <message>
        <source>%1. %2, %3: the Order has no structure for it.</source>
        <translation>%1. %2, %3: Бұйрықта оған арналған құрылым жоқ.</translation>
    </message>
    <message>
        <source>%1. %2, %3: it is not of the form that %4 gives:</source>
        <translation>%1. %2, %3: %4 беретін пішінге сай емес:</translation>
    </message>
    <message>
        <source>%1. %2, %3: it is of the form that %4 gives.</source>
        <translation>%1. %2, %3: %4 беретін пішінге сай.</translation>
    </message>
    <message>
        <source>%1. %2, %3: it follows none of the Order&apos;s structures; the nearest is “%4” (%5). Open it to see where it differs.</source>
        <translation>%1. %2, %3: Бұйрық құрылымдарының ешқайсысына сай емес; ең жақыны – «%4» (%5). Айырмасын көру үшін оны ашыңыз.</translation>
    </message>
    <message>
        <source>%1. %2, %3: it does not follow the structure “%4” (%5):</source>
        <translation>%1. %2, %3: «%4» құрылымына сай емес (%5):</translation>
    </message>
    <message>
        <source>%1. %2, %3: it follows the structure “%4” (%5).</source>
        <translation>%1. %2, %3: «%4» құрылымына сай (%5).</translation>
    </message>
    <message>
        <source>%1. %2, %3: as far as it was looked at, it is of the form that %4 gives:</source>
        <translation>%1. %2, %3: қаралған жеріне дейін %4 беретін пішінге сай:</translation>
    </message>
</context>
<context>
    <name>LintNotes</name>
    <message>
        <source>%1: expected %2, found %3 (%4, octet %5)</source>
        <translation>%1: %2 күтілді, %3 тұр (%4, %5-октет)</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3 (%4, octet %5: %6)</source>
        <translation>%1: %2 күтілді, %3 тұр (%4, %5-октет: %6)</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>from %1 to %2 characters</source>
        <translation>%1–%2 таңба</translation>
    </message>
</context>
<context>
    <name>cameBack</name>
    <message>
        <source>Letter not registered yet</source>
        <translation>Хат әлі тіркелмеген</translation>
    </message>
    <message>
        <source>You began this letter before. Go on, or discard it for a new one: “%1”.</source>
        <translation>Бұл хатты бұрын бастағансыз. Жалғастырыңыз немесе жаңасын бастау үшін тастаңыз: «%1».</translation>
    </message>
    <message>
        <source>You began this letter on %1. Go on, or discard it for a new one: “%2”.</source>
        <translation>Бұл хатты бастаған уақытыңыз: %1. Жалғастырыңыз немесе жаңасын бастау үшін тастаңыз: «%2».</translation>
    </message>
    <message>
        <source>You began to correct this letter&apos;s head: what you typed is still here.</source>
        <translation>Бұл хаттың деректемелерін түзетуді бастағансыз: терілгені сақтаулы.</translation>
    </message>
    <message>
        <source>Go on with the correction…</source>
        <translation>Түзетуді жалғастыру…</translation>
    </message>
    <message>
        <source>You began to correct line %1 of the journal: what you typed is still here.</source>
        <translation>Журналдың %1-жолын түзетуді бастағансыз: терілгені сақтаулы.</translation>
    </message>
    <message>
        <source>You began to correct row %1 of this letter: what you typed is still here.</source>
        <translation>Бұл хаттың %1-жолын түзетуді бастағансыз: терілгені сақтаулы.</translation>
    </message>
</context>
<context>
    <name>commandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>Осы анықтаманы көрсетеді.</translation>
    </message>
    <message>
        <source>The workplace&apos;s folder.</source>
        <translation>Жұмыс орнының қалтасы.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ҚАЛТА</translation>
    </message>
    <message>
        <source>A file to view.</source>
        <translation>Қаралатын файл.</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation>[ФАЙЛ]</translation>
    </message>
</context>
<context>
    <name>nextSteps</name>
    <message>
        <source>a state body&apos;s letter with appendix 1 · Ctrl+2, Ctrl+N</source>
        <translation>мемлекеттік органның 1-қосымшасы бар хаты · Ctrl+2, Ctrl+N</translation>
    </message>
    <message>
        <source>a state body&apos;s letter with appendix 7 · Ctrl+5, Ctrl+N</source>
        <translation>мемлекеттік органның 7-қосымшасы бар хаты · Ctrl+5, Ctrl+N</translation>
    </message>
    <message>
        <source>Take in blank media, or take one back</source>
        <translation>Бос жеткізгіштерді немесе қайтарылғанын қабылдау</translation>
    </message>
    <message>
        <source>by a scan of the serial number · Ctrl+7</source>
        <translation>сериялық нөмірін сканерлеу арқылы · Ctrl+7</translation>
    </message>
    <message>
        <source>Look up a certificate</source>
        <translation>Куәлікті табу</translation>
    </message>
    <message>
        <source>by name, IIN, BIN, serial number or letter · Ctrl+4, Ctrl+F</source>
        <translation>аты-жөні, ЖСН, БСН, сериялық нөмірі не хаты бойынша · Ctrl+4, Ctrl+F</translation>
    </message>
    <message>
        <source>Enter a received application</source>
        <translation>Келген өтінішті енгізу</translation>
    </message>
    <message>
        <source>Enter a letter of revocation</source>
        <translation>Кері қайтарып алу туралы хатты енгізу</translation>
    </message>
    <message>
        <source>Take in a certification authority</source>
        <translation>Куәландырушы орталықты қабылдау</translation>
    </message>
    <message>
        <source>its certificate, and the medium with its key · Ctrl+0, Ctrl+N</source>
        <translation>оның куәлігі және кілті бар жеткізгіш · Ctrl+0, Ctrl+N</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Табу</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Certificates</source>
        <translation>Куәліктер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>ҚТКТ</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>Key media</source>
        <translation>Жеткізгіштер</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Кері қайтарып алу</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>home, start, tasks, what is due</source>
        <translation>басты бет, тапсырмалар, мерзімдер</translation>
    </message>
    <message>
        <source>letters, requests, rows, appendix 1</source>
        <translation>өтініш, хаттар, жолдар, 1-қосымша</translation>
    </message>
    <message>
        <source>issue a certificate, hand a medium over</source>
        <translation>куәлік шығару, куәлік беру, жеткізгішті тапсыру</translation>
    </message>
    <message>
        <source>registration certificate, register, persons</source>
        <translation>тіркеу куәлігі, сертификат, тіркелім, адамдар</translation>
    </message>
    <message>
        <source>revoke a certificate, withdraw, appendix 7</source>
        <translation>куәлікті кері қайтарып алу, қайтару, 7-қосымша</translation>
    </message>
    <message>
        <source>CRL, list of revoked certificates</source>
        <translation>CRL, кері қайтарып алынған тіркеу куәліктерінің тізімі</translation>
    </message>
    <message>
        <source>key medium, token, USB stick</source>
        <translation>кілт жеткізгіші, токен, флешка, USB</translation>
    </message>
    <message>
        <source>book, record of what was handed over, appendix 3</source>
        <translation>кітап, тапсыру жазбалары, 3-қосымша</translation>
    </message>
    <message>
        <source>check a file, a signature, a request or a list</source>
        <translation>файлды, қолтаңбаны, сұрауды не тізімді тексеру</translation>
    </message>
    <message>
        <source>options, preferences, language, colours</source>
        <translation>параметрлер, тіл, түстер</translation>
    </message>
    <message>
        <source>Issue by structure</source>
        <translation>Құрылым бойынша беру</translation>
    </message>
    <message>
        <source>certificate by structure, re-subordinate a CA, PKCS#10, person, legal entity, SSL, information system, VPN, OCSP, TSA</source>
        <translation>құрылым бойынша куәлік, орталықтың бағыныстылығын қайта жасау, PKCS#10, жеке тұлға, заңды тұлға, SSL, ақпараттық жүйе, VPN, OCSP, TSP</translation>
    </message>
    <message>
        <source>View a file</source>
        <translation>Файлды қарау</translation>
    </message>
    <message>
        <source>open a certificate, CRL, PKCS#10, P7B, CMS signature, OCSP response, time stamp, DER tree, octets</source>
        <translation>куәлікті, CRL, PKCS#10, P7B, CMS қолтаңбасын, OCSP жауабын, уақыт белгісін ашу, DER ағашы, октеттер</translation>
    </message>
</context>
<context>
    <name>ui::ApplicationsPage</name>
    <message>
        <source>New letter</source>
        <translation>Жаңа хат</translation>
    </message>
    <message>
        <source>Search the letters</source>
        <translation>Хаттардан іздеу</translation>
    </message>
    <message>
        <source>Accept the row</source>
        <translation>Жолды қабылдау</translation>
    </message>
    <message>
        <source>Refuse the row…</source>
        <translation>Жолдан бас тарту…</translation>
    </message>
    <message>
        <source>Register the letter</source>
        <translation>Хатты тіркеу</translation>
    </message>
    <message>
        <source>Check the letter</source>
        <translation>Хатты тексеру</translation>
    </message>
    <message>
        <source>Import the table from a CSV file…</source>
        <translation>Кестені CSV файлынан жүктеу…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Төмен толтыру</translation>
    </message>
    <message>
        <source>Add a row above</source>
        <translation>Жоғарыдан жол қосу</translation>
    </message>
    <message>
        <source>Remove the rows chosen</source>
        <translation>Таңдалған жолдарды алып тастау</translation>
    </message>
    <message>
        <source>Correct the row…</source>
        <translation>Жолды түзету…</translation>
    </message>
    <message>
        <source>Print or save the application…</source>
        <translation>Өтінішті басып шығару не сақтау…</translation>
    </message>
    <message>
        <source>Change the decision…</source>
        <translation>Шешімді өзгерту…</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Түзетуді сақтау</translation>
    </message>
    <message>
        <source>Discard the letter being written…</source>
        <translation>Жазылып жатқан хатты тастау…</translation>
    </message>
    <message>
        <source>Sort the letters…</source>
        <translation>Хаттарды сұрыптау…</translation>
    </message>
    <message>
        <source>Correct the letter&apos;s head…</source>
        <translation>Хаттың деректемелерін түзету…</translation>
    </message>
    <message>
        <source>It is done in the list of letters: go back there first (Esc).</source>
        <translation>Бұл хаттар тізімінде істеледі: алдымен сонда оралыңыз (Esc).</translation>
    </message>
    <message>
        <source>Open a letter first: choose it in the list and press Enter.</source>
        <translation>Алдымен хатты ашыңыз: тізімнен таңдап, Enter басыңыз.</translation>
    </message>
    <message>
        <source>Begin a new letter first (Ctrl+N in the list of letters).</source>
        <translation>Алдымен жаңа хат бастаңыз (хаттар тізімінде Ctrl+N).</translation>
    </message>
    <message>
        <source>Refuse the row</source>
        <translation>Жолдан бас тарту</translation>
    </message>
    <message>
        <source>Print or save the reasoned answer…</source>
        <translation>Дәлелді жауапты басып шығару не сақтау…</translation>
    </message>
    <message>
        <source>A new letter is open already.</source>
        <translation>Жаңа хат ашық тұр.</translation>
    </message>
    <message>
        <source>Copy the chosen cells of the table</source>
        <translation>Кестенің таңдалған ұяшықтарын көшіру</translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation>Кестеге қою</translation>
    </message>
    <message>
        <source>Save what is being corrected first, or leave it (Esc).</source>
        <translation>Алдымен түзетіп жатқаныңызды сақтаңыз немесе одан шығыңыз (Esc).</translation>
    </message>
    <message>
        <source>No decision on this row is there yet.</source>
        <translation>Бұл жол бойынша әлі шешім жоқ.</translation>
    </message>
    <message>
        <source>Nothing is being corrected: begin with F2 or Shift+F2.</source>
        <translation>Ештеңе түзетіліп жатқан жоқ: F2 немесе Shift+F2 басып бастаңыз.</translation>
    </message>
</context>
<context>
    <name>ui::AskedView</name>
    <message>
        <source>What is asked for, and what the structure gives</source>
        <translation>Не сұралғаны және құрылымның не беретіні</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Кеңейту</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Сұралғаны</translation>
    </message>
    <message>
        <source>The structure gives</source>
        <translation>Құрылым беретіні</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Сұралмаған</translation>
    </message>
    <message>
        <source>Nothing: it is left out</source>
        <translation>Ештеңе: қосылмайды</translation>
    </message>
</context>
<context>
    <name>ui::Authorities</name>
    <message>
        <source>Authorities</source>
        <translation>Куәландырушы орталықтар</translation>
    </message>
    <message>
        <source>Take in the certification authorities that this workplace goes on with: a signature proves that the key belongs to the certificate.</source>
        <translation>Осы жұмыс орны жалғастыратын куәландырушы орталықтарды қабылдаңыз: кілттің куәлікке тиесілі екені қолтаңбамен дәлелденеді.</translation>
    </message>
    <message>
        <source>Take in the CA of this form</source>
        <translation>Осы пішіндегі КО-ны қабылдау</translation>
    </message>
    <message>
        <source>Continue to the &amp;workplace</source>
        <translation>Жұмысқа &amp;өту</translation>
    </message>
    <message>
        <source>Late&amp;r, on the Settings page</source>
        <translation>&amp;Кейін, «Баптаулар» бетінде</translation>
    </message>
</context>
<context>
    <name>ui::BegunOrder</name>
    <message>
        <source>Close the order</source>
        <translation>Тапсырысты жабу</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>It was broken off. How far it came: %1. It goes on from there, and ends in one certificate only.</source>
        <translation>Ол үзіліп қалған. Жеткен жері: %1. Сол жерден жалғасады және тек бір куәлікпен аяқталады.</translation>
    </message>
    <message>
        <source>Its key was in the program alone and was not written to its file: close the order, and begin another one. Say what happened.</source>
        <translation>Кілті тек бағдарламада болған, файлына жазылмаған: тапсырысты жауып, басқасын бастаңыз. Не болғанын жазыңыз.</translation>
    </message>
    <message>
        <source>The certificate is revoked at once: it is on record already.</source>
        <translation>Тіркеу куәлігі бірден кері қайтарылады: ол тізілімге жазылып қойған.</translation>
    </message>
    <message>
        <source>It is given up: nothing was signed.</source>
        <translation>Одан бас тартылды: ештеңеге қол қойылған жоқ.</translation>
    </message>
    <message>
        <source>&amp;Ground of the revocation</source>
        <translation>Кері қайтарып алу &amp;негізі</translation>
    </message>
    <message>
        <source>Ground of the revocation</source>
        <translation>Кері қайтарып алу негізі</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Негізін таңдаңыз</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Не &amp;болды</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>C&amp;lose it…</source>
        <translation>&amp;Жабу…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
</context>
<context>
    <name>ui::ButtonAct</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::CertificateDetail</name>
    <message>
        <source>Chain</source>
        <translation>Тізбек</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Куәлікті сақтау</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>The certificate&apos;s fields</source>
        <translation>Куәліктің өрістері</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Мәнін көшіру</translation>
    </message>
    <message>
        <source>Save as DER…</source>
        <translation>DER сақтау…</translation>
    </message>
    <message>
        <source>Save as PEM…</source>
        <translation>PEM сақтау…</translation>
    </message>
    <message>
        <source>Back to the certificate before</source>
        <translation>Алдыңғы куәлікке оралу</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>DER tree</source>
        <translation>DER құрылымы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>The certificate is revoked: %1. Relying parties will see it in the next revocation list.</source>
        <translation>Куәлік кері қайтарып алынды: %1. Бұл туралы жазба келесі ҚТКТ-ға енеді.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Кері қайтарып алу…</translation>
    </message>
</context>
<context>
    <name>ui::CertificateTable</name>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық соңы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
</context>
<context>
    <name>ui::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Куәліктер</translation>
    </message>
    <message>
        <source>Name, IIN, BIN, serial number or letter</source>
        <translation>Тегі, ЖСН, БСН, сериялық нөмір немесе хат</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Тіркелімнен іздеу</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Certificates found</source>
        <translation>Табылған куәліктер</translation>
    </message>
    <message>
        <source>Save the certificate as DER…</source>
        <translation>Куәлікті DER түрінде сақтау…</translation>
    </message>
    <message>
        <source>Save the certificate as PEM…</source>
        <translation>Куәлікті PEM түрінде сақтау…</translation>
    </message>
    <message>
        <source>Copy the value in focus</source>
        <translation>Таңдалған мәнді көшіру</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Табылды: %1</translation>
    </message>
    <message>
        <source>Found: %1, selected: %2</source>
        <translation>Табылды: %1, белгіленді: %2</translation>
    </message>
    <message>
        <source>Export the selected as CSV…</source>
        <translation>Белгіленгенді CSV-ге сақтау…</translation>
    </message>
    <message>
        <source>Export all found as CSV…</source>
        <translation>Табылғанның бәрін CSV-ге сақтау…</translation>
    </message>
    <message>
        <source>Export certificates</source>
        <translation>Куәліктер тізімін сақтау</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>куәліктер</translation>
    </message>
    <message>
        <source>Certificates in the file: %1. Saved: %2</source>
        <translation>Файлдағы куәліктер саны: %1. Сақталды: %2</translation>
    </message>
    <message>
        <source>Open the saved searches</source>
        <translation>Сақталған іздеулерді ашу</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Осы іздеуді сақтау…</translation>
    </message>
    <message>
        <source>Rename the saved search in use…</source>
        <translation>Таңдалған іздеудің атын өзгерту…</translation>
    </message>
    <message>
        <source>Delete the saved search in use</source>
        <translation>Таңдалған іздеуді жою</translation>
    </message>
    <message>
        <source>Show the certificate&apos;s fields</source>
        <translation>Куәліктің өрістерін көрсету</translation>
    </message>
    <message>
        <source>Show the certificate&apos;s DER tree</source>
        <translation>Куәліктің DER құрылымын көрсету</translation>
    </message>
    <message>
        <source>Show the certificate&apos;s chain</source>
        <translation>Куәліктің тізбегін көрсету</translation>
    </message>
    <message>
        <source>Show the certificate&apos;s history</source>
        <translation>Куәліктің тарихын көрсету</translation>
    </message>
    <message>
        <source>No certificate was issued here yet. Accepted rows of letters are issued on the page “Issue”.</source>
        <translation>Мұнда әлі куәлік берілмеген. Хаттардың қабылданған жолдарына «Беру» бетінде куәлік беріледі.</translation>
    </message>
    <message>
        <source>Export all found, or the selected, as CSV…</source>
        <translation>Табылғанның бәрін не белгіленгенді CSV-ге сақтау…</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Жолдарды толық көшіру</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Барлық жолды белгілеу</translation>
    </message>
    <message>
        <source>Nothing is found that could be written to a file.</source>
        <translation>Файлға жазатын ештеңе табылған жоқ.</translation>
    </message>
    <message>
        <source>Choose a saved search first (Ctrl+Shift+F).</source>
        <translation>Алдымен сақталған іздеуді таңдаңыз (Ctrl+Shift+F).</translation>
    </message>
    <message>
        <source>Choose a certificate in the list first.</source>
        <translation>Алдымен тізімнен куәлікті таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a line of the certificate first.</source>
        <translation>Алдымен куәліктің жолын таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing stands above this certificate: it is a root&apos;s.</source>
        <translation>Бұл куәліктің үстінде ештеңе жоқ: ол – негізгі орталықтың куәлігі.</translation>
    </message>
    <message>
        <source>Nothing was done about this certificate here: it came from elsewhere.</source>
        <translation>Мұнда бұл куәлікпен ештеңе жасалмаған: ол басқа жақтан келген.</translation>
    </message>
    <message>
        <source>Sort the certificates…</source>
        <translation>Куәліктерді сұрыптау…</translation>
    </message>
    <message>
        <source>All certificates</source>
        <translation>Барлық куәліктер</translation>
    </message>
    <message>
        <source>Nothing was found. Names, IIN, BIN, letters and serial numbers from their beginning are searched, organizations are not. Fewer letters find more.</source>
        <translation>Ештеңе табылмады. Аты-жөні, ЖСН, БСН, хат нөмірі және сериялық нөмірдің басы бойынша ізделеді, ұйым бойынша ізделмейді. Қысқарақ теріп көріңіз.</translation>
    </message>
    <message>
        <source>No certificate is in this state.</source>
        <translation>Мұндай күйдегі куәлік жоқ.</translation>
    </message>
    <message>
        <source>Choose a valid certificate that was issued by structure and not by the state bodies&apos; CA first: its own are revoked by letters, on the page “Revocation”.</source>
        <translation>Алдымен құрылым бойынша берілген, МО КО бермеген жарамды куәлікті таңдаңыз: МО КО куәліктері «Кері қайтарып алу» бетінде хаттар бойынша кері қайтарып алынады.</translation>
    </message>
    <message>
        <source>Revoke the certificate…</source>
        <translation>Куәлікті кері қайтарып алу…</translation>
    </message>
</context>
<context>
    <name>ui::ChainPane</name>
    <message>
        <source>The chain is being verified.</source>
        <translation>Тізбек тексеріліп жатыр.</translation>
    </message>
    <message>
        <source>The chain holds: its signatures and dates are right up to the root, and nothing in it is revoked.</source>
        <translation>Тізбек дұрыс: қолтаңбалары мен мерзімдері түбірге дейін дұрыс, ішінде кері қайтарып алынғаны жоқ.</translation>
    </message>
    <message>
        <source>By this chain the certificate is not valid.</source>
        <translation>Бұл тізбек бойынша куәлік жарамсыз.</translation>
    </message>
    <message>
        <source>Whether the chain holds cannot be told.</source>
        <translation>Тізбектің дұрыс-бұрысын анықтау мүмкін емес.</translation>
    </message>
    <message>
        <source>The signatures and dates of the chain hold up to the root. Revocation is NOT checked throughout: there is no list of %1.</source>
        <translation>Тізбектің қолтаңбалары мен мерзімдері түбірге дейін дұрыс. Кері қайтарып алыну толық ТЕКСЕРІЛМЕДІ: мынаның тізімі жоқ: %1.</translation>
    </message>
</context>
<context>
    <name>ui::ChainView</name>
    <message>
        <source>The chain of issuers</source>
        <translation>Шығарушылар тізбегі</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Куәландырушы орталық</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Оның куәлігі</translation>
    </message>
</context>
<context>
    <name>ui::ClockCheck</name>
    <message>
        <source>Say why the clock is right: the reason goes into the audit.</source>
        <translation>Сағат неге дұрыс екенін жазыңыз: себебі аудитке түседі.</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>Сағат дұрыс па?</translation>
    </message>
    <message>
        <source>&amp;Why it is right</source>
        <translation>&amp;Неге дұрыс</translation>
    </message>
    <message>
        <source>Why the clock is right</source>
        <translation>Сағат неге дұрыс</translation>
    </message>
    <message>
        <source>The clock is behind: the last action here was at %1. Close the program and set the clock, or say why it is right.</source>
        <translation>Сағат артта қалған: мұндағы соңғы әрекет %1. Бағдарламаны жауып, сағатты түзетіңіз немесе неге дұрыс екенін жазыңыз.</translation>
    </message>
    <message>
        <source>The clock is far ahead of the last action here, at %1. Close the program and set the clock, or say why it is right.</source>
        <translation>Сағат мұндағы соңғы әрекеттен (%1) тым озып кеткен. Бағдарламаны жауып, сағатты түзетіңіз немесе неге дұрыс екенін жазыңыз.</translation>
    </message>
    <message>
        <source>Certificates and revocation lists carry this time. The last action here was at %1.</source>
        <translation>Куәліктер мен ҚТКТ осы уақытты алады. Мұндағы соңғы әрекет: %1.</translation>
    </message>
    <message>
        <source>The &amp;clock is right</source>
        <translation>&amp;Сағат дұрыс</translation>
    </message>
    <message>
        <source>Continue without &amp;signing</source>
        <translation>&amp;Қол қоймай жалғастыру</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
</context>
<context>
    <name>ui::CloseForm</name>
    <message>
        <source>The certificate is revoked at once, and the row may be issued again on another medium.</source>
        <translation>Тіркеу куәлігі бірден кері қайтарып алынады, бұл жолға басқа жеткізгіште қайта беруге болады.</translation>
    </message>
    <message>
        <source>Nothing was signed yet: the issue is given up, and the row may be issued on another medium.</source>
        <translation>Әлі ештеңеге қол қойылған жоқ: бұл беру тоқтатылады, жолға басқа жеткізгіште беруге болады.</translation>
    </message>
    <message>
        <source>&amp;Ground of the revocation</source>
        <translation>Кері қайтарып алу &amp;негізі</translation>
    </message>
    <message>
        <source>Ground of the revocation</source>
        <translation>Кері қайтарып алу негізі</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Не &amp;болды</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>PIN of the &amp;certification authority&apos;s medium</source>
        <translation>&amp;Куәландырушы орталық жеткізгішінің PIN-коды</translation>
    </message>
    <message>
        <source>PIN of the certification authority&apos;s medium</source>
        <translation>Куәландырушы орталық жеткізгішінің PIN-коды</translation>
    </message>
    <message>
        <source>&amp;Yes, this medium cannot be used any more</source>
        <translation>&amp;Иә, бұл жеткізгіш енді жарамсыз</translation>
    </message>
    <message>
        <source>Close the issue</source>
        <translation>Беруді жабу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Негізін таңдаңыз</translation>
    </message>
    <message>
        <source>The medium has failed or is lost</source>
        <translation>Жеткізгіш істен шықты не жоғалды</translation>
    </message>
    <message>
        <source>This issue cannot go on</source>
        <translation>Бұл беру жалғаса алмайды</translation>
    </message>
    <message>
        <source>Nothing was signed yet: the issue is given up, and its medium counts as failed. The row can then be decided on anew.</source>
        <translation>Әлі ештеңеге қол қойылған жоқ: бұл беру тоқтатылады, ал оның жеткізгіші істен шыққан болып есептеледі. Содан кейін жол бойынша қайта шешім қабылдауға болады.</translation>
    </message>
    <message>
        <source>&amp;Yes, give up this issue and its medium</source>
        <translation>&amp;Иә, бұл беру мен оның жеткізгішінен бас тарту</translation>
    </message>
</context>
<context>
    <name>ui::CloseQuestion</name>
    <message>
        <source>A job is under way: %1. Kualik closes only when it is done.</source>
        <translation>Жұмыс жүріп жатыр: %1. Kualik ол біткенде ғана жабылады.</translation>
    </message>
    <message>
        <source>A job is under way. Kualik closes only when it is done.</source>
        <translation>Жұмыс жүріп жатыр. Kualik ол біткенде ғана жабылады.</translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation>Біткенде жабу</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Ашық қалдыру</translation>
    </message>
    <message>
        <source>Kualik closes by itself when the job is done.</source>
        <translation>Жұмыс біткенде Kualik өзі жабылады.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Не істегіңіз келеді?</translation>
    </message>
    <message>
        <source>Search among all actions</source>
        <translation>Барлық әрекеттен іздеу</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Әрекеттер</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (қазір емес)</translation>
    </message>
    <message>
        <source>Search the certificates for “%1”</source>
        <translation>Куәліктерден «%1» іздеу</translation>
    </message>
</context>
<context>
    <name>ui::CopyView</name>
    <message>
        <source>Copy the value</source>
        <translation>Мәнін көшіру</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Жолдарды толық көшіру</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Барлық жолды белгілеу</translation>
    </message>
</context>
<context>
    <name>ui::CrlChanges</name>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Кері қайтарып алынған</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
</context>
<context>
    <name>ui::CrlContents</name>
    <message>
        <source>List No. %1</source>
        <translation>№%1 тізім</translation>
    </message>
    <message>
        <source>Issued: %1. Next list by: %2.</source>
        <translation>Шығарылған: %1. Келесісінің мерзімі: %2.</translation>
    </message>
    <message>
        <source>It was recorded, but not signed.</source>
        <translation>Жазылған, бірақ қол қойылмаған.</translation>
    </message>
    <message>
        <source>Entries: %1.</source>
        <translation>Жазбалары: %1.</translation>
    </message>
    <message>
        <source>The first %1 are shown; all of them are in its file.</source>
        <translation>Алғашқы %1 жазба көрсетілген; барлығы тізімнің файлында.</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Тізімдерге оралу</translation>
    </message>
</context>
<context>
    <name>ui::CrlHistory</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Шығарылған</translation>
    </message>
    <message>
        <source>Next list by</source>
        <translation>Келесісінің мерзімі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Recorded, not signed</source>
        <translation>Жазылды, қол қойылмаған</translation>
    </message>
    <message>
        <source>Signed, not yet in the folder</source>
        <translation>Қол қойылған, қалтада әлі жоқ</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Replaced by a later one</source>
        <translation>Кейінгісімен ауыстырылған</translation>
    </message>
    <message>
        <source>%1; delta list to %2</source>
        <translation>%1; %2-тізімге дельта</translation>
    </message>
    <message>
        <source>%1; out of turn: %2</source>
        <translation>%1; кезектен тыс: %2</translation>
    </message>
</context>
<context>
    <name>ui::CrlPage</name>
    <message>
        <source>Sign the next list and put it into the publication folder: so a revocation takes effect in its time (%1; Ctrl+Enter).</source>
        <translation>Келесі тізімге қол қойып, жариялау қалтасына салады: кері қайтарып алу өз мерзімінде күшіне енеді (%1; Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Put the last signed list into the folder once more (%1; Ctrl+Shift+Enter).</source>
        <translation>Соңғы қол қойылған тізімді қалтаға тағы бір рет салады (%1; Ctrl+Shift+Enter).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>ҚТКТ</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Куәландырушы орталық</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Куәландырушы орталық</translation>
    </message>
    <message>
        <source>&amp;PIN of the authority&apos;s medium</source>
        <translation>Орталық жеткізгішінің &amp;PIN-коды</translation>
    </message>
    <message>
        <source>PIN of the authority&apos;s medium</source>
        <translation>Орталық жеткізгішінің PIN-коды</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>Қол қойып, жариялау</translation>
    </message>
    <message>
        <source>No authority signs here</source>
        <translation>Мұнда қол қоятын орталық жоқ</translation>
    </message>
    <message>
        <source>The next list: number %1</source>
        <translation>Келесі тізім: №%1</translation>
    </message>
    <message>
        <source>Entries: %1, of them new since the last list: %2. Valid from now until %3. It goes to %4.</source>
        <translation>Жазбалары: %1, оның ішінде соңғы тізімнен кейінгі жаңалары: %2. Қазірден бастап %3 дейін жарамды. Орны: %4.</translation>
    </message>
    <message>
        <source>Publish the last one again</source>
        <translation>Соңғысын қайта жариялау</translation>
    </message>
    <message>
        <source>Verify what I published</source>
        <translation>Жарияланғанды тексеру</translation>
    </message>
    <message>
        <source>Take in an authority first, with the medium that holds its key.</source>
        <translation>Алдымен орталықты кілті тұрған жеткізгішімен бірге енгізіңіз.</translation>
    </message>
    <message>
        <source>New in the next list</source>
        <translation>Келесі тізімде жаңасы</translation>
    </message>
    <message>
        <source>List %1 is published. Entries: %2. File: %3</source>
        <translation>%1-ҚТКТ жарияланды. Жазбалары: %2. Файлы: %3</translation>
    </message>
    <message>
        <source>The lists of an authority come here. Take one in on the page “Settings” first.</source>
        <translation>КО-ның ҚТКТ-лары осында шығады. Алдымен КО-ны «Баптаулар» бетінде қабылдаңыз.</translation>
    </message>
    <message>
        <source>An authority whose medium is in signs a list; where the page asks for the PIN of the medium, type it first.</source>
        <translation>ҚТКТ-ға жеткізгіші салынған КО қол қояды; бет жеткізгіштің PIN-кодын сұраса, алдымен соны теріңіз.</translation>
    </message>
    <message>
        <source>This authority has no published list yet.</source>
        <translation>Бұл КО-ның жарияланған ҚТКТ-сы әлі жоқ.</translation>
    </message>
    <message>
        <source>Previous lists: %1</source>
        <translation>Бұрынғы тізімдер: %1</translation>
    </message>
    <message>
        <source>Previous lists</source>
        <translation>Бұрынғы тізімдер</translation>
    </message>
    <message>
        <source>No list has been published here yet. Insert the authority&apos;s medium and press “Sign and publish”.</source>
        <translation>Мұнда әлі тізім жарияланбаған. Орталықтың жеткізгішін салып, «Қол қойып, жариялау» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>The next list was not read</source>
        <translation>Келесі тізім оқылмады</translation>
    </message>
    <message>
        <source>The next list is being read</source>
        <translation>Келесі тізім оқылып жатыр</translation>
    </message>
    <message>
        <source>Read it again with F5.</source>
        <translation>F5 арқылы қайта оқыңыз.</translation>
    </message>
    <message>
        <source>Show what is in the chosen list</source>
        <translation>Таңдалған тізімде не барын көрсету</translation>
    </message>
    <message>
        <source>Copy the value in focus</source>
        <translation>Таңдалған мәнді көшіру</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Жолдарды толық көшіру</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Барлық жолды белгілеу</translation>
    </message>
    <message>
        <source>Choose one of the previous lists first.</source>
        <translation>Алдымен бұрынғы тізімдердің бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>Open one of the previous lists and choose a line in it first.</source>
        <translation>Алдымен бұрынғы тізімдердің бірін ашып, одан жол таңдаңыз.</translation>
    </message>
    <message>
        <source>Leave the list that is open first (Esc).</source>
        <translation>Алдымен ашық тұрған тізімнен шығыңыз (Esc).</translation>
    </message>
    <message>
        <source>Publish a delta list</source>
        <translation>Дельта-тізім жариялау</translation>
    </message>
    <message>
        <source>Sign a list of what was revoked since the last full one, and put it beside that one.</source>
        <translation>Соңғы толық тізімнен кейін кері қайтарылғандардың тізіміне қол қойып, оны сол тізімнің қасына орналастыру.</translation>
    </message>
    <message>
        <source>&amp;Why out of turn</source>
        <translation>Кезектен &amp;тыс себебі</translation>
    </message>
    <message>
        <source>Why out of turn</source>
        <translation>Кезектен тыс себебі</translation>
    </message>
    <message>
        <source>What happened; the audit keeps it</source>
        <translation>Не болды; аудит оны сақтайды</translation>
    </message>
    <message>
        <source>Out of &amp;turn…</source>
        <translation>Кезектен т&amp;ыс…</translation>
    </message>
    <message>
        <source>Not out of &amp;turn</source>
        <translation>Кезекпе&amp;н</translation>
    </message>
    <message>
        <source>A list at once, for a reason that is recorded with it: what is signed and published below has it.</source>
        <translation>Себебімен бірге жазылатын кезектен тыс тізім: төменде қол қойылып жарияланатын тізімге осы себеп тіркеледі.</translation>
    </message>
    <message>
        <source>The national authority has delta lists, once it has a full one and its medium is in; where the page asks for the PIN, type it first.</source>
        <translation>Дельта-тізім ҰКО-да болады: алдымен оның толық тізімі жарияланып, жеткізгіші салынуға тиіс; бет PIN сұраса, алдымен оны енгізіңіз.</translation>
    </message>
    <message>
        <source>Choose an authority that signs lists here first.</source>
        <translation>Алдымен осында тізімдерге қол қоятын орталықты таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPane</name>
    <message>
        <source>Choose the region</source>
        <translation>Өңірді таңдаңыз</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Жол таңдалмаған</translation>
    </message>
    <message>
        <source>IIN %1 · BIN %2</source>
        <translation>ЖСН %1 · БСН %2</translation>
    </message>
    <message>
        <source>Choose one in the table to decide on it.</source>
        <translation>Шешім қабылдау үшін кестеден таңдаңыз.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Key medium</source>
        <translation>Жеткізгіш</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ерекше жағдай</translation>
    </message>
    <message>
        <source>Why the decision changes</source>
        <translation>Шешім не себепті өзгереді</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Бас тарту…</translation>
    </message>
    <message>
        <source>Refuse the row</source>
        <translation>Жолдан бас тарту</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Change the decision…</source>
        <translation>Шешімді өзгерту…</translation>
    </message>
    <message>
        <source>Why a second valid certificate is issued all the same (%1).</source>
        <translation>Қолданыстағы екінші куәлік не себепті бәрібір беріледі (%1).</translation>
    </message>
    <message>
        <source>It decides how soon the certificate is due (%1).</source>
        <translation>Куәліктің қай мерзімде берілетінін айқындайды (%1).</translation>
    </message>
    <message>
        <source>What the row says, until its certificate is issued (F2).</source>
        <translation>Жолда жазылғаны, куәлігі берілгенге дейін (F2).</translation>
    </message>
    <message>
        <source>Correct the row…</source>
        <translation>Жолды түзету…</translation>
    </message>
    <message>
        <source>Choose the ground on which the row is refused.</source>
        <translation>Жолдан қандай негізбен бас тартылатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Негізін таңдаңыз</translation>
    </message>
    <message>
        <source>Accept this row and go to the next: its certificate has a term from the day the letter came (%1; Ctrl+Enter).</source>
        <translation>Осы жолды қабылдап, келесісіне өту: куәліктің мерзімі хат алынған күннен басталады (%1; Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Choose the ground (%1; Ctrl+Shift+Enter).</source>
        <translation>Негізін таңдау (%1; Ctrl+Shift+Enter).</translation>
    </message>
    <message>
        <source>The state body is answered in writing, with the ground (%1; Ctrl+Enter).</source>
        <translation>Мемлекеттік органға негізі көрсетілген жазбаша жауап беріледі (%1; Ctrl+Enter).</translation>
    </message>
    <message>
        <source>What you typed before is still here: see that it still holds.</source>
        <translation>Бұрын терілгені осында тұр: әлі дұрыс па, қараңыз.</translation>
    </message>
    <message>
        <source>The row was corrected just now: see what it says, then decide on it.</source>
        <translation>Жол жаңа ғана түзетілді: не жазылғанын қарап, содан кейін шешім қабылдаңыз.</translation>
    </message>
    <message>
        <source>Note for the reasoned answer</source>
        <translation>Дәлелді жауапқа ескертпе</translation>
    </message>
    <message>
        <source>The row was corrected, and what you had chosen for it is dropped: see what it says, then decide on it.</source>
        <translation>Жол түзетілді, сол үшін таңдағаныңыз алып тасталды: онда не жазылғанын қарап, содан кейін шешіңіз.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Drop what is chosen here: the decision stays as it is. Esc keeps it for later.</source>
        <translation>Мұнда таңдалған алып тасталады: шешім бұрынғы күйінде қалады. Esc басылса, кейінге сақталады.</translation>
    </message>
    <message>
        <source>The row itself has errors: correct it. Where the letter says so, refuse the row.</source>
        <translation>Жолдың өзінде қателер бар: оны түзетіңіз. Хаттың өзінде солай болса, жолдан бас тартыңыз.</translation>
    </message>
    <message>
        <source>The errors above stand against what is chosen here. Choose otherwise, or refuse the row.</source>
        <translation>Жоғарыдағы қателер осында таңдалғанға қатысты. Басқаша таңдаңыз немесе жолдан бас тартыңыз.</translation>
    </message>
    <message>
        <source>No choice here helps against the errors above. Do what they say, or refuse the row.</source>
        <translation>Жоғарыдағы қателерді мұндағы таңдау түзетпейді. Оларда айтылғанды жасаңыз немесе жолдан бас тартыңыз.</translation>
    </message>
    <message>
        <source>What you typed before is still here: the ground and the note of the refusal are behind “Refuse…”.</source>
        <translation>Бұрын терілгені осында тұр: бас тартудың негізі мен ескертпесі «Бас тарту…» түймесін басқанда көрінеді.</translation>
    </message>
    <message>
        <source>Decided: %1, %2</source>
        <translation>Шешім қабылданды: %1, %2</translation>
    </message>
    <message>
        <source>Why it was changed: %1</source>
        <translation>Не себепті өзгертілді: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Бас тартылды: %1</translation>
    </message>
    <message>
        <source>A refusal of this row was begun: “Refuse…” goes on with it. To accept the row all the same, go to “Accept”.</source>
        <translation>Бұл жолдан бас тарту басталған: оны «Бас тарту…» түймесі жалғастырады. Жолды сонда да қабылдау үшін «Қабылдау» түймесіне өтіңіз.</translation>
    </message>
    <message>
        <source>Note for the reasoned answer, in Kazakh</source>
        <translation>Дәлелді жауапқа ескертпе (қазақша)</translation>
    </message>
</context>
<context>
    <name>ui::DerView</name>
    <message>
        <source>The certificate&apos;s octets</source>
        <translation>Куәліктің байттары</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Ығысуы</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзындығы</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
</context>
<context>
    <name>ui::DocumentRow</name>
    <message>
        <source>The document that was signed</source>
        <translation>Қол қойылған құжат</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Doc&amp;ument</source>
        <translation>Құ&amp;жат</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>The document that the signature is of</source>
        <translation>Қолтаңба қойылған құжат</translation>
    </message>
    <message>
        <source>Choose the docume&amp;nt…</source>
        <translation>Құжатт&amp;ы таңдау…</translation>
    </message>
</context>
<context>
    <name>ui::DoneView</name>
    <message>
        <source>Take the medium out: the hand-over comes by itself.</source>
        <translation>Жеткізгішті алыңыз: тапсыру өзі ашылады.</translation>
    </message>
    <message>
        <source>Take the medium out: the next row comes by itself.</source>
        <translation>Жеткізгішті алыңыз: келесі жол өзі ашылады.</translation>
    </message>
    <message>
        <source>On to the hand-over</source>
        <translation>Тапсыруға өту</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Келесі: %1</translation>
    </message>
    <message>
        <source>The certificate is on the medium and was read back.
Serial number: %1
Medium: %2</source>
        <translation>Тіркеу куәлігі жеткізгішке жазылды және қайта оқып тексерілді.
Сериялық нөмірі: %1
Жеткізгіш: %2</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Куәлікті көрсету</translation>
    </message>
    <message>
        <source>It stands on the page “Certificates” (Ctrl+O).</source>
        <translation>Ол «Куәліктер» бетінде тұр (Ctrl+O).</translation>
    </message>
</context>
<context>
    <name>ui::EmployeeCorrection</name>
    <message>
        <source>The row has errors: nothing is changed yet. Where the letter itself says so, keep it as received and refuse the row.</source>
        <translation>Жолда қателер бар: әзірге ештеңе өзгертілген жоқ. Хаттың өзінде солай жазылса, келген күйінде қалдырып, жолдан бас тартыңыз.</translation>
    </message>
    <message>
        <source>Keep as received</source>
        <translation>Келген күйінде қалдыру</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Не себепті түзетіледі</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Түзету</translation>
    </message>
</context>
<context>
    <name>ui::EntriesView</name>
    <message>
        <source>Revoked certificates of the list</source>
        <translation>Тізімдегі кері қайтарып алынған куәліктер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Кері қайтарып алынған</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceRow</name>
    <message>
        <source>A&amp;dd evidence…</source>
        <translation>&amp;Салыстыруға файл қосу…</translation>
    </message>
    <message>
        <source>Checked against the register&apos;s CA certificates and latest revocation lists.</source>
        <translation>Тіркелімдегі орталықтардың куәліктері мен соңғы ҚТКТ бойынша тексеріледі.</translation>
    </message>
    <message>
        <source>Checked against the register&apos;s CA certificates and latest revocation lists, and: %1</source>
        <translation>Тіркелімдегі орталықтардың куәліктері мен соңғы ҚТКТ және мына файлдар бойынша тексеріледі: %1</translation>
    </message>
    <message>
        <source>Verify without the added evidence</source>
        <translation>Қосылған файлдарсыз тексеру</translation>
    </message>
    <message>
        <source>Verify as of another &amp;time</source>
        <translation>&amp;Басқа уақытқа тексеру</translation>
    </message>
    <message>
        <source>Time as of which to verify</source>
        <translation>Қай уақытқа тексеру</translation>
    </message>
    <message>
        <source>Drop the added evidence</source>
        <translation>Қосқанды алып тастау</translation>
    </message>
    <message>
        <source>Day as of which to verify</source>
        <translation>Қай күнге тексеру</translation>
    </message>
    <message>
        <source>A CA certificate, a revocation list or an OCSP response</source>
        <translation>Куәландырушы орталықтың куәлігі, ҚТКТ немесе OCSP жауабы</translation>
    </message>
    <message>
        <source>Certificates, lists and OCSP responses (*.cer *.crt *.der *.pem *.crl *.p7b *.ocsp *.ors);;All files (*)</source>
        <translation>Куәліктер, тізімдер және OCSP жауаптары (*.cer *.crt *.der *.pem *.crl *.p7b *.ocsp *.ors);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>A folder of certificates, revocation lists and OCSP responses</source>
        <translation>Куәліктер, ҚТКТ және OCSP жауаптары бар қалта</translation>
    </message>
    <message>
        <source>Add a fo&amp;lder…</source>
        <translation>Қа&amp;лта қосу…</translation>
    </message>
    <message>
        <source>Add a folder of evidence</source>
        <translation>Салыстыруға қалта қосу</translation>
    </message>
</context>
<context>
    <name>ui::FieldsView</name>
    <message>
        <source>The certificate</source>
        <translation>Куәлік</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Жарамдылық басы</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық соңы</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Құрылымы</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакциясы</translation>
    </message>
    <message>
        <source>is made from the key</source>
        <translation>кілттен есептеледі</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Тіркелімде</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Key medium</source>
        <translation>Кілтті ақпаратты жеткізгіш</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Кері қайтарып алынған</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Шығарушы</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Алгоритмдер</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Кеңейтулер</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1, сыни</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>Кері қайтарып алынған куәліктер</translation>
    </message>
</context>
<context>
    <name>ui::FindingList</name>
    <message>
        <source>What the check found</source>
        <translation>Тексеру тапқандар</translation>
    </message>
</context>
<context>
    <name>ui::FindingTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(rows %1)</source>
        <translation>(%1-жолдар)</translation>
    </message>
    <message>
        <source>(rows %1 and %2 more)</source>
        <translation>(%1-жолдар және тағы %2)</translation>
    </message>
</context>
<context>
    <name>ui::FirstStart</name>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation>Екі құпиясөз бірдей емес. Екеуін де қайта теріңіз.</translation>
    </message>
    <message>
        <source>A new workplace</source>
        <translation>Жаңа жұмыс орны</translation>
    </message>
    <message>
        <source>A training workplace</source>
        <translation>Оқу жұмыс орны</translation>
    </message>
    <message>
        <source>A workplace for real work</source>
        <translation>Нақты жұмысқа арналған орын</translation>
    </message>
    <message>
        <source>There is no workplace in %1 yet. Which one do you want to make?</source>
        <translation>%1 ішінде әлі жұмыс орны жоқ. Қандайын құрасыз?</translation>
    </message>
    <message>
        <source>Its certification authorities and media are made now. Everything it prints and signs says that it is for training. The password is also the PIN of the authorities&apos; media: note it down.</source>
        <translation>Оның куәландырушы орталықтары мен жеткізгіштері қазір жасалады. Басып шығаратыны мен қол қоятынының бәрінде оқу екені жазылады. Құпиясөз орталықтар жеткізгіштерінің де PIN-коды: жазып алыңыз.</translation>
    </message>
    <message>
        <source>You are its first operator. Existing certification authorities are taken in afterwards, each with the medium that holds its key. The password cannot be recovered: keep it where only you find it.</source>
        <translation>Сіз оның бірінші операторысыз. Бар куәландырушы орталықтар кейін, әрқайсысы кілті тұрған жеткізгішпен бірге енгізіледі. Құпиясөзді қалпына келтіру мүмкін емес: өзіңіз ғана табатын жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Құпиясөз</translation>
    </message>
    <message>
        <source>Password once &amp;more</source>
        <translation>Құпиясөз тағы &amp;бір рет</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Құпиясөз тағы бір рет</translation>
    </message>
    <message>
        <source>Type the operator&apos;s full name: it stands on papers.</source>
        <translation>Оператордың толық аты-жөнін теріңіз: ол қағаздарда тұрады.</translation>
    </message>
    <message>
        <source>Operator&apos;s full name</source>
        <translation>Оператордың толық аты-жөні</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>кемінде %1 таңба</translation>
    </message>
    <message>
        <source>For &amp;training</source>
        <translation>&amp;Оқу үшін</translation>
    </message>
    <message>
        <source>For &amp;real work</source>
        <translation>&amp;Нақты жұмыс үшін</translation>
    </message>
    <message>
        <source>&amp;Operator&apos;s full name, as on papers</source>
        <translation>&amp;Оператордың қағаздарда тұратын толық аты-жөні</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Make the &amp;workplace</source>
        <translation>&amp;Жұмыс орнын құру</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>There is still no workplace in %1.</source>
        <translation>%1 ішінде әлі де жұмыс орны жоқ.</translation>
    </message>
    <message>
        <source>If you have one there, on a network perhaps: connect it, then look again.</source>
        <translation>Сол жерде, мысалы желіде, жұмыс орныңыз болса: оны қосып, қайта қараңыз.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Қайта қарау</translation>
    </message>
</context>
<context>
    <name>ui::GridView</name>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
</context>
<context>
    <name>ui::GroundLine</name>
    <message>
        <source>Ground of row %1</source>
        <translation>%1-жолдың негізі</translation>
    </message>
    <message>
        <source>Ground of row %1, the same as in the table</source>
        <translation>%1-жолдың негізі, кестедегінің өзі</translation>
    </message>
</context>
<context>
    <name>ui::HandOverPanel</name>
    <message>
        <source>Print the lines for signature…</source>
        <translation>Қол қоятын жолдарды басып шығару…</translation>
    </message>
    <message>
        <source>Handed over and entered in the journal: %1</source>
        <translation>Тапсырылды және журналға енгізілді: %1</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>Media chosen: %1</source>
        <translation>Таңдалған жеткізгіштер: %1</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>&amp;Алушы</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>The state body of the letter</source>
        <translation>Хаттағы мемлекеттік орган</translation>
    </message>
    <message>
        <source>&amp;Document of the receiver</source>
        <translation>Алушының &amp;құжаты</translation>
    </message>
    <message>
        <source>Document of the receiver</source>
        <translation>Алушының құжаты</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>&amp;Why not the letter&apos;s executor</source>
        <translation>Не себепті &amp;хаттың орындаушысы емес</translation>
    </message>
    <message>
        <source>Why not the letter&apos;s executor</source>
        <translation>Не себепті хаттың орындаушысы емес</translation>
    </message>
    <message>
        <source>What you typed before is still here: see that it still holds.</source>
        <translation>Бұрын терілгені осында тұр: әлі дұрыс па, қараңыз.</translation>
    </message>
    <message>
        <source>Issue journal</source>
        <translation>Беруді есепке алу журналы</translation>
    </message>
    <message>
        <source>No media are waiting to be handed over</source>
        <translation>Тапсыруды күтіп тұрған жеткізгіш жоқ</translation>
    </message>
    <message>
        <source>Media waiting to be handed over</source>
        <translation>Тапсыруды күтіп тұрған жеткізгіштер</translation>
    </message>
    <message>
        <source>A medium appears here when its certificate is written on it. Issue the accepted rows on the tab before this one.</source>
        <translation>Жеткізгіш мұнда куәлігі жазылғанда түседі. Қабылданған жолдарға алдыңғы қойындыда куәлік беріңіз.</translation>
    </message>
    <message>
        <source>Written since for the same letter, and not chosen: %1 (%2).</source>
        <translation>Осы хат бойынша содан бері жазылып, таңдалмағаны: %1 (%2).</translation>
    </message>
    <message>
        <source>Choose them, too</source>
        <translation>Оларды да таңдау</translation>
    </message>
    <message>
        <source>Way of &amp;hand-over</source>
        <translation>&amp;Тапсыру тәсілі</translation>
    </message>
    <message>
        <source>Way of hand-over</source>
        <translation>Тапсыру тәсілі</translation>
    </message>
    <message>
        <source>Of %1, on the page “Certificates” (Ctrl+O).</source>
        <translation>%1: куәлігі «Куәліктер» бетінде (Ctrl+O).</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Куәлікті көрсету</translation>
    </message>
    <message>
        <source>Service ID, power of attorney</source>
        <translation>Қызметтік куәлік немесе сенімхат</translation>
    </message>
    <message>
        <source>Hand over the medium</source>
        <translation>Жеткізгішті тапсыру</translation>
    </message>
    <message>
        <source>Hand over %1 media</source>
        <translation>Жеткізгіштерді тапсыру: %1</translation>
    </message>
    <message>
        <source>Hand over the medium to %1</source>
        <translation>Жеткізгішті тапсыру: %1</translation>
    </message>
    <message>
        <source>Hand over %1 media to %2</source>
        <translation>%1 жеткізгішті тапсыру: %2</translation>
    </message>
    <message>
        <source>Choose all of letter %1</source>
        <translation>%1 хатының барлығын таңдау</translation>
    </message>
    <message>
        <source>Choose all of the letter</source>
        <translation>Хаттың барлығын таңдау</translation>
    </message>
    <message>
        <source>Choose the media that go now</source>
        <translation>Қазір тапсырылатын жеткізгіштерді таңдаңыз</translation>
    </message>
    <message>
        <source>The certificate of %1 is revoked, and the medium is recorded as failed. The row may be issued again on the tab before this one.</source>
        <translation>%1 куәлігі кері қайтарып алынды, жеткізгіші істен шыққан деп жазылды. Жол бойынша куәлікті алдыңғы қойындыда қайта беруге болады.</translation>
    </message>
    <message>
        <source>Its certificate is revoked on a ground (Ctrl+D).</source>
        <translation>Оның куәлігі негіз бойынша кері қайтарып алынады (Ctrl+D).</translation>
    </message>
    <message>
        <source>Choose that medium alone in the list first (Ctrl+D).</source>
        <translation>Алдымен тізімнен сол бір жеткізгішті ғана таңдаңыз (Ctrl+D).</translation>
    </message>
    <message>
        <source>A medium has failed or is lost…</source>
        <translation>Жеткізгіш істен шықты не жоғалды…</translation>
    </message>
</context>
<context>
    <name>ui::HeadCorrection</name>
    <message>
        <source>What you typed before is still here. Cancel drops it.</source>
        <translation>Бұрын терілгені осында тұр. «Болдырмау» оны тастайды.</translation>
    </message>
    <message>
        <source>The letter has errors: nothing is changed yet.</source>
        <translation>Хатта қателер бар: әзірге ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Another letter of this body has this number and date. If there really are two, save it all the same: your reason is recorded.</source>
        <translation>Осы органның нөмірі мен күні осындай тағы бір хаты бар. Хат шынымен екеу болса, бәрібір сақтаңыз: себебіңіз жазылып қалады.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Бәрібір сақтау</translation>
    </message>
    <message>
        <source>Correct the head of letter %1</source>
        <translation>%1 хаттың деректемелерін түзету</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Не себепті түзетіледі</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Түзетуді сақтау</translation>
    </message>
    <message>
        <source>Both are kept, and your reason (Ctrl+S).</source>
        <translation>Екеуі де, себебіңіз де сақталады (Ctrl+S).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Letter %1 was not corrected. %2</source>
        <translation>%1 хат түзетілмеді. %2</translation>
    </message>
    <message>
        <source>It has errors.</source>
        <translation>Қателер бар.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help: F1 opens and closes it</source>
        <translation>Анықтама: F1 ашады және жабады</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Осы бет туралы анықтама</translation>
    </message>
</context>
<context>
    <name>ui::HistoryView</name>
    <message>
        <source>%1, no. %2</source>
        <translation>%1, № %2</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>why it was changed: %1</source>
        <translation>не себепті өзгертілді: %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолма-қол</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>пошта байланысымен</translation>
    </message>
    <message>
        <source>by special post</source>
        <translation>арнайы пошта байланысымен</translation>
    </message>
</context>
<context>
    <name>ui::IssueCard</name>
    <message>
        <source>&amp;Skip for now</source>
        <translation>&amp;Әзірге өткізіп жіберу</translation>
    </message>
    <message>
        <source>Everything is issued. Hand the media over on the next tab.</source>
        <translation>Бәрі берілді. Жеткізгіштерді келесі қойындыда тапсырыңыз.</translation>
    </message>
    <message>
        <source>Rows of letters come here when they are accepted.</source>
        <translation>Хаттардың қабылданған жолдары осында шығады.</translation>
    </message>
    <message>
        <source>Nothing waits to be issued</source>
        <translation>Беруді күтіп тұрған ештеңе жоқ</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <translation>Тіркеу куәлігі: %1 / %2</translation>
    </message>
    <message>
        <source>%1, %2
Letter %3, row %4. Medium: %5</source>
        <translation>%1, %2
Хат %3, %4-жол. Жеткізгіш: %5</translation>
    </message>
    <message>
        <source>Pre&amp;view the certificate</source>
        <translation>Куәлікті алдын ала к&amp;өру</translation>
    </message>
    <message>
        <source>The me&amp;dium has failed or is lost…</source>
        <translation>Жеткізгіш &amp;істен шықты не жоғалды…</translation>
    </message>
    <message>
        <source>The issue on the medium %1 was interrupted. Type the PIN and go on: it continues from where it stopped.</source>
        <translation>%1 жеткізгішіне беру үзіліп қалды. PIN-кодты теріп, жалғастырыңыз: беру тоқтаған жерінен жүреді.</translation>
    </message>
    <message>
        <source>Take the medium that was set aside</source>
        <translation>Шетке қойылған жеткізгішті алу</translation>
    </message>
    <message>
        <source>Take another medium</source>
        <translation>Басқа жеткізгішті алу</translation>
    </message>
    <message>
        <source>This issue cannot go on: close it (Ctrl+D). Its row can then be decided on anew, on the page “Applications”.</source>
        <translation>Бұл беру жалғаса алмайды: оны жабыңыз (Ctrl+D). Содан кейін оның жолы бойынша «Өтініштер» бетінде қайта шешім қабылдауға болады.</translation>
    </message>
    <message>
        <source>Close the &amp;issue…</source>
        <translation>&amp;Беруді жабу…</translation>
    </message>
</context>
<context>
    <name>ui::IssuePage</name>
    <message>
        <source>Make the key and the certificate on this medium (%1; Ctrl+Enter).</source>
        <translation>Осы жеткізгіште кілт пен куәлік жасайды (%1; Ctrl+Enter).</translation>
    </message>
    <message>
        <source>It stays due, and comes again after the others (%1; Ctrl+Right).</source>
        <translation>Мерзімі сақталады, басқалардан кейін қайта келеді (%1; Ctrl+Right).</translation>
    </message>
    <message>
        <source>Close this issue; what is signed is revoked on a ground (%1; Ctrl+D).</source>
        <translation>Беруді жабады; қол қойылған куәлік негізі көрсетіліп кері қайтарып алынады (%1; Ctrl+D).</translation>
    </message>
    <message>
        <source>Write a line of the journal for each medium chosen (%1; Ctrl+Enter).</source>
        <translation>Таңдалған әр жеткізгішке журналға жол жазады (%1; Ctrl+Enter).</translation>
    </message>
    <message>
        <source>By hand, or by post or special post to the state body (%1).</source>
        <translation>Қолма-қол немесе мемлекеттік органға пошта не арнайы байланыс арқылы (%1).</translation>
    </message>
    <message>
        <source>By hand it is the executor whom the letter names (%1).</source>
        <translation>Қолма-қол хатта аталған орындаушы алады (%1).</translation>
    </message>
    <message>
        <source>What the receiver shows (%1).</source>
        <translation>Алушы көрсететін құжат (%1).</translation>
    </message>
    <message>
        <source>Format a blank medium for this person (%1; Ctrl+M).</source>
        <translation>Осы адамға бос жеткізгішті форматтайды (%1; Ctrl+M).</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>To be issued: %1</source>
        <translation>Беруге: %1</translation>
    </message>
    <message>
        <source>To be handed over: %1</source>
        <translation>Тапсыруға: %1</translation>
    </message>
    <message>
        <source>Certificates to be issued</source>
        <translation>Берілуге тиіс тіркеу куәліктері</translation>
    </message>
    <message>
        <source>Show what is to be issued</source>
        <translation>Беруге тиістілерді көрсету</translation>
    </message>
    <message>
        <source>Show what is to be handed over</source>
        <translation>Тапсыруға тиістілерді көрсету</translation>
    </message>
    <message>
        <source>Sort what is to be issued…</source>
        <translation>Берілетіндерді сұрыптау…</translation>
    </message>
    <message>
        <source>It belongs to another step of an issue: the page says which step comes now.</source>
        <translation>Бұл куәлік берудің басқа қадамына жатады: қазір қай қадам екенін бет айтады.</translation>
    </message>
    <message>
        <source>It belongs to the hand-over (Ctrl+H), where a medium must be chosen.</source>
        <translation>Бұл тапсыруға (Ctrl+H) жатады, онда жеткізгіш таңдалуы керек.</translation>
    </message>
    <message>
        <source>A row appears here when it is accepted. Open a letter on the page “Applications” and accept its rows.</source>
        <translation>Жол қабылданғанда осында шығады. «Өтініштер» бетінде хатты ашып, жолдарын қабылдаңыз.</translation>
    </message>
    <message>
        <source>A certificate must be issued first: the green card leads to it, and so does the hand-over (Ctrl+H).</source>
        <translation>Алдымен куәлік берілуі керек: оған жасыл карточка да, тапсыру бөлімі де (Ctrl+H) апарады.</translation>
    </message>
    <message>
        <source>Copy the value in focus</source>
        <translation>Таңдалған мәнді көшіру</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Жолдарды толық көшіру</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Барлық жолды белгілеу</translation>
    </message>
    <message>
        <source>Nothing was handed over here since you signed in. Lines of before are printed on the page “Journal”: choose them there.</source>
        <translation>Кіргеніңізден бері бұл жерде ештеңе тапсырылған жоқ. Бұрынғы жолдар «Журнал» бетінде басып шығарылады: оларды сонда таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Орындалуда…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stops what is running (Shift+Esc)</source>
        <translation>Орындалып жатқанды тоқтатады (Shift+Esc)</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Орындалып жатқанды тоқтату</translation>
    </message>
    <message>
        <source>Nothing is running now that could be stopped.</source>
        <translation>Қазір тоқтатуға болатын ештеңе орындалып жатқан жоқ.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
</context>
<context>
    <name>ui::JournalPage</name>
    <message>
        <source>Lines: %1</source>
        <translation>Жолдар: %1</translation>
    </message>
    <message>
        <source>Nothing was handed over in these days. A line is written when a medium is handed over on the page “Issue”.</source>
        <translation>Бұл күндері ештеңе тапсырылмаған. Жол «Беру» бетінде жеткізгіш тапсырылғанда жазылады.</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters find more.</source>
        <translation>Ештеңе табылмады. Қысқарақ теріп көріңіз.</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>Correct the line…</source>
        <translation>Жолды түзету…</translation>
    </message>
    <message>
        <source>User, letter, medium or receiver</source>
        <translation>Пайдаланушы, хат, жеткізгіш немесе алушы</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Журналдан іздеу</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>Кезеңнің &amp;басы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Кезеңнің басы</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>со&amp;ңы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Басып шығару не сақтау…</translation>
    </message>
    <message>
        <source>Print or save the journal…</source>
        <translation>Журналды басып шығару не сақтау…</translation>
    </message>
    <message>
        <source>Enter the new line</source>
        <translation>Жаңа жолды енгізу</translation>
    </message>
    <message>
        <source>Sort the journal…</source>
        <translation>Журналды сұрыптау…</translation>
    </message>
    <message>
        <source>Issue journal</source>
        <translation>Беруді есепке алу журналы</translation>
    </message>
    <message>
        <source>A day is missing. Write it like %1.</source>
        <translation>Күн жазылмаған. Былай жазыңыз: %1.</translation>
    </message>
    <message>
        <source>There is no such day: %2. Write it like %1.</source>
        <translation>Мұндай күн жоқ: %2. Былай жазыңыз: %1.</translation>
    </message>
    <message>
        <source>The days are the wrong way round: “From” is later than “to”.</source>
        <translation>Күндердің орны ауысқан: басталатын күн аяқталатын күннен кейін.</translation>
    </message>
    <message>
        <source>No line was written in these days.</source>
        <translation>Бұл күндері бірде-бір жол жазылмаған.</translation>
    </message>
    <message>
        <source>No line is being corrected: choose one and press F2 first.</source>
        <translation>Ешбір жол түзетіліп жатқан жоқ: алдымен жолды таңдап, F2 басыңыз.</translation>
    </message>
    <message>
        <source>Line %1 was replaced: line %2 stands in its place, and is the one to be corrected.</source>
        <translation>%1-жол ауыстырылған: оның орнында %2-жол тұр, енді сол түзетіледі.</translation>
    </message>
    <message>
        <source>Line %1 was entered in place of line %2.</source>
        <translation>%2-жолдың орнына %1-жол енгізілді.</translation>
    </message>
    <message>
        <source>“Print or save” takes the whole book of these days: the search does not count.</source>
        <translation>«Басып шығару не сақтау» осы күндердің бүкіл кітабын алады: іздеу ескерілмейді.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Print the lines for signature…</source>
        <translation>Қол қоятын жолдарды басып шығару…</translation>
    </message>
    <message>
        <source>Choose a line first, and no more than one.</source>
        <translation>Алдымен бір жолды ғана таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the lines first.</source>
        <translation>Алдымен жолдарды таңдаңыз.</translation>
    </message>
    <message>
        <source>Print the lines for signature (%1)…</source>
        <translation>Қол қоятын жолдарды басып шығару (%1)…</translation>
    </message>
</context>
<context>
    <name>ui::JournalTable</name>
    <message>
        <source>No.</source>
        <translation>Р/с №</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пайдаланушы</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Мемлекеттік орган</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Key medium</source>
        <translation>Жеткізгіш</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Тәсілі</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 орнына</translation>
    </message>
    <message>
        <source>see %1</source>
        <translation>%1 қар.</translation>
    </message>
    <message>
        <source>Line %1 was entered in place of line %2.</source>
        <translation>%2-жолдың орнына %1-жол енгізілді.</translation>
    </message>
    <message>
        <source>Line %1 was replaced by line %2, which says what is right.</source>
        <translation>%1-жол %2-жолмен ауыстырылды: дұрысы сонда.</translation>
    </message>
</context>
<context>
    <name>ui::KeyFileForm</name>
    <message>
        <source>3DES and SHA-1 protect it so: whoever has the file guesses its password with little effort. Only for programs that open nothing newer.</source>
        <translation>Ол 3DES пен SHA-1 арқылы қорғалады: файл қолына түскен адам құпиясөзін оңай табады. Тек жаңасын аша алмайтын бағдарламаларға.</translation>
    </message>
    <message>
        <source>Where the key file is written</source>
        <translation>Кілт файлы қайда жазылады</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them again.</source>
        <translation>Екі құпиясөз бірдей емес. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>The password was typed already. To change it, type another one.</source>
        <translation>Құпиясөз терілген. Өзгерту үшін басқасын теріңіз.</translation>
    </message>
    <message>
        <source>&amp;To which folder</source>
        <translation>Қ&amp;ай қалтаға</translation>
    </message>
    <message>
        <source>To which folder</source>
        <translation>Қай қалтаға</translation>
    </message>
    <message>
        <source>Ch&amp;oose where…</source>
        <translation>Орнын таң&amp;дау…</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>Файлдың құпиясө&amp;зі</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Файлдың құпиясөзі</translation>
    </message>
    <message>
        <source>The password a&amp;gain</source>
        <translation>Құпиясөз қа&amp;йта</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Құпиясөз қайта</translation>
    </message>
    <message>
        <source>For old programs (3DES and SHA-1)</source>
        <translation>Ескі бағдарламаларға (3DES және SHA-1)</translation>
    </message>
</context>
<context>
    <name>ui::KeyForm</name>
    <message>
        <source>It is made on a key medium here</source>
        <translation>Осында кілт жеткізгішінде жасалады</translation>
    </message>
    <message>
        <source>In a request from a file (PKCS#10)</source>
        <translation>Файлдағы сұрау салуда (PKCS#10)</translation>
    </message>
    <message>
        <source>In the CA&apos;s certificate from a file</source>
        <translation>Файлдағы куәландырушы орталық куәлігінде</translation>
    </message>
    <message>
        <source>It is made here for a file (PKCS#12, JKS)</source>
        <translation>Осында файл үшін жасалады (PKCS#12, JKS)</translation>
    </message>
    <message>
        <source>%1: %2, as the structure gives it</source>
        <translation>%1: %2, құрылымдағыдай</translation>
    </message>
    <message>
        <source>%1: asked for %2; it is not given</source>
        <translation>%1: сұралғаны — %2; берілмейді</translation>
    </message>
    <message>
        <source>%1: asked for %2; given is %3</source>
        <translation>%1: сұралғаны — %2; берілетіні — %3</translation>
    </message>
    <message>
        <source>%1: in the file %2, on this page %3</source>
        <translation>%1: файлда — %2, осы бетте — %3</translation>
    </message>
    <message>
        <source>Put in a free medium for the key: it is recognised by itself.</source>
        <translation>Кілтке бос жеткізгіш салыңыз: ол өздігінен танылады.</translation>
    </message>
    <message>
        <source>Choose the file of the request, or drop it on the page.</source>
        <translation>Сұрау салу файлын таңдаңыз немесе бетке сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Choose the file of the CA&apos;s certificate, or drop it on the page.</source>
        <translation>Куәландырушы орталық куәлігінің файлын таңдаңыз немесе бетке сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Say into which folder the key file is written, and type its password twice.</source>
        <translation>Кілт файлы қай қалтаға жазылатынын көрсетіп, құпиясөзін екі рет теріңіз.</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.der *.pem *.p7b *.p7c *.b64);;All files (*)</source>
        <translation>Куәліктер (*.cer *.crt *.der *.pem *.p7b *.p7c *.b64);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Requests (*.p10 *.csr *.req *.der *.pem);;All files (*)</source>
        <translation>Сұрау салулар (*.p10 *.csr *.req *.der *.pem);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Its subject is taken over as it stands in the file: %1</source>
        <translation>Субъектісі файлдағы қалпында алынады: %1</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>&amp;Where the key is</source>
        <translation>Кілт &amp;қайда</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Кілт қайда</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Жеткізгіш</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Жеткізгіш</translation>
    </message>
    <message>
        <source>None is in that is free</source>
        <translation>Бос жеткізгіш салынбаған</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Drop it here, or choose it</source>
        <translation>Осында сүйреп әкеліңіз немесе таңдаңыз</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Файл &amp;таңдау…</translation>
    </message>
    <message>
        <source>What the request asks for, beside what the structure gives</source>
        <translation>Сұрау салу не сұрайды, құрылым не береді</translation>
    </message>
    <message>
        <source>Where the file says something else than this page</source>
        <translation>Файлда осы беттегіден басқа не тұр</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::LanguageChoice</name>
    <message>
        <source>Language: %1</source>
        <translation>Тіл: %1</translation>
    </message>
    <message>
        <source>The screen is in this language now.</source>
        <translation>Экран қазір осы тілде.</translation>
    </message>
</context>
<context>
    <name>ui::LastTry</name>
    <message>
        <source>One try of the PIN is left: another mistake locks the medium.</source>
        <translation>PIN-кодты енгізуге бір ғана мүмкіндік қалды: тағы бір қате жеткізгішті бұғаттайды.</translation>
    </message>
    <message>
        <source>I am sure of the PIN: use the &amp;last try</source>
        <translation>PIN-код дұрыс екеніне сенімдімін: &amp;соңғы мүмкіндікті пайдалану</translation>
    </message>
    <message>
        <source>%1: one try is left. Another mistake locks the medium.</source>
        <translation>%1: бір ғана мүмкіндік қалды. Тағы бір қате жеткізгішті бұғаттайды.</translation>
    </message>
</context>
<context>
    <name>ui::LetterList</name>
    <message>
        <source>A letter is being written and not registered yet.</source>
        <translation>Жазылып жатқан хат бар, ол әлі тіркелмеген.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Табылды: %1</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters find more.</source>
        <translation>Ештеңе табылмады. Қысқарақ теріп көріңіз.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Жаңа хат</translation>
    </message>
    <message>
        <source>Register a letter with the table of appendix 1 (Ctrl+N).</source>
        <translation>1-қосымшаның кестесі бар хатты тіркеу (Ctrl+N).</translation>
    </message>
    <message>
        <source>Letter, state body, name, IIN or BIN</source>
        <translation>Хат, мемлекеттік орган, тегі, ЖСН немесе БСН</translation>
    </message>
    <message>
        <source>Search the letters</source>
        <translation>Хаттардан іздеу</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Не көрсетіледі</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Барлық хаттар</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Жазуды жалғастыру</translation>
    </message>
    <message>
        <source>No letter has been entered yet. Enter a received letter with “New letter” (Ctrl+N).</source>
        <translation>Әзірге бірде-бір хат енгізілмеген. Келген хатты «Жаңа хат» арқылы енгізіңіз (Ctrl+N).</translation>
    </message>
    <message>
        <source>No letters are waiting. Enter a received letter with “New letter” (Ctrl+N).</source>
        <translation>Күтіп тұрған хат жоқ. Келген хатты «Жаңа хат» арқылы енгізіңіз (Ctrl+N).</translation>
    </message>
    <message>
        <source>Waiting letters</source>
        <translation>Күтіп тұрған хаттар</translation>
    </message>
    <message>
        <source>Waiting rows</source>
        <translation>Күтіп тұрған жолдар</translation>
    </message>
</context>
<context>
    <name>ui::LetterTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Жауап берілген</translation>
    </message>
    <message>
        <source>Cannot be counted</source>
        <translation>Есептеу мүмкін емес</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, мерзімі өтті</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Мемлекеттік орган</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The day by which the certificates are due (%1).</source>
        <translation>Куәліктер берілуге тиіс күн (%1).</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Revoked on %1</source>
        <translation>%1 кері қайтарып алынды</translation>
    </message>
    <message>
        <source>Handed over, and revoked on %1</source>
        <translation>Тапсырылған, %1 кері қайтарып алынды</translation>
    </message>
</context>
<context>
    <name>ui::LetterView</name>
    <message>
        <source>Decided. Rows still undecided: %1.</source>
        <translation>Шешім қабылданды. Қаралмаған жолдар: %1.</translation>
    </message>
    <message>
        <source>All rows are decided. Certificates can be issued now.</source>
        <translation>Барлық жол қаралды. Енді куәліктерді беруге болады.</translation>
    </message>
    <message>
        <source>Letter %1 of %2</source>
        <translation>%2 күнгі %1 хат</translation>
    </message>
    <message>
        <source>%1 · received %2 · head: %3 · executor: %4, %5 · media: %6</source>
        <translation>%1 · алынды: %2 · басшы: %3 · орындаушы: %4, %5 · жеткізгіштер: %6</translation>
    </message>
    <message>
        <source>Back to the list (Esc).</source>
        <translation>Тізімге оралу (Esc).</translation>
    </message>
    <message>
        <source>The letter&apos;s table as appendix 1 (Ctrl+P).</source>
        <translation>Хаттың кестесі 1-қосымша түрінде (Ctrl+P).</translation>
    </message>
    <message>
        <source>Rows of the letter</source>
        <translation>Хаттың жолдары</translation>
    </message>
    <message>
        <source>Row %1 was corrected. It is to be decided on.</source>
        <translation>%1-жол түзетілді. Ол бойынша шешім қабылдау керек.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Print the application…</source>
        <translation>Өтінішті басып шығару…</translation>
    </message>
    <message>
        <source>The head of the letter was corrected.</source>
        <translation>Хаттың деректемелері түзетілді.</translation>
    </message>
    <message>
        <source>Correct the letter&apos;s head…</source>
        <translation>Хаттың деректемелерін түзету…</translation>
    </message>
    <message>
        <source>What stands above the table, at any time (Shift+F2).</source>
        <translation>Кестенің үстіндегісі, кез келген уақытта (Shift+F2).</translation>
    </message>
    <message>
        <source>This row is not decided on any more: its certificate is being issued or was issued.</source>
        <translation>Бұл жол бойынша шешім енді қабылданбайды: куәлігі беріліп жатыр не берілген.</translation>
    </message>
    <message>
        <source>All rows are decided. Print the reasoned answer for the refused ones.</source>
        <translation>Барлық жол қаралды. Бас тартылғандарына дәлелді жауапты басып шығарыңыз.</translation>
    </message>
    <message>
        <source>Print the reasoned answer…</source>
        <translation>Дәлелді жауапты басып шығару…</translation>
    </message>
    <message>
        <source>Reasoned answer</source>
        <translation>Дәлелді жауап</translation>
    </message>
    <message>
        <source>The letter counts from another day now. What was chosen for its rows and not decided yet is dropped: choose it again.</source>
        <translation>Хаттың мерзімі енді басқа күннен есептеледі. Жолдары бойынша таңдалған, бірақ әлі шешілмеген нәрсе алып тасталды: қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>One reasoned answer for all refused rows of the letter (%1); Ctrl+Shift+P.</source>
        <translation>Хаттың барлық бас тартылған жолдарына бір дәлелді жауап (%1); Ctrl+Shift+P.</translation>
    </message>
    <message>
        <source>No row of this letter is refused: no reasoned answer is needed.</source>
        <translation>Бұл хаттың бірде-бір жолынан бас тартылмаған: дәлелді жауап керек емес.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>application</source>
        <translation>өтініш</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>жауап</translation>
    </message>
    <message>
        <source>All rows are decided.</source>
        <translation>Барлық жол қаралды.</translation>
    </message>
    <message>
        <source>All rows are decided. Print the reasoned answer for the refused ones; certificates of the accepted ones can be issued now.</source>
        <translation>Барлық жол қаралды. Бас тартылғандарына дәлелді жауапты басып шығарыңыз; қабылданғандарының куәліктерін беруге болады.</translation>
    </message>
    <message>
        <source>Go to issue</source>
        <translation>Беруге өту</translation>
    </message>
    <message>
        <source>Enter goes to the row&apos;s decision, Ctrl+Enter accepts the row.</source>
        <translation>Enter жолдың шешіміне өтеді, Ctrl+Enter жолды қабылдайды.</translation>
    </message>
</context>
<context>
    <name>ui::LineCorrection</name>
    <message>
        <source>Correct line %1</source>
        <translation>%1-жолды түзету</translation>
    </message>
    <message>
        <source>&amp;Handed over on</source>
        <translation>Тапсырылған &amp;күні</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>&amp;Алушы</translation>
    </message>
    <message>
        <source>&amp;Document of the receiver</source>
        <translation>Алушының &amp;құжаты</translation>
    </message>
    <message>
        <source>Why it is &amp;corrected</source>
        <translation>&amp;Не себепті түзетіледі</translation>
    </message>
    <message>
        <source>Enter the new line</source>
        <translation>Жаңа жолды енгізу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>What you typed before is still here. Cancel drops it.</source>
        <translation>Бұрын терілгені осында тұр. «Болдырмау» оны тастайды.</translation>
    </message>
    <message>
        <source>Line %1 was not corrected. %2</source>
        <translation>%1-жол түзетілмеді. %2</translation>
    </message>
    <message>
        <source>The line is kept; a new line records the correct details.</source>
        <translation>Жол сақталады; дұрыс мәліметтер жаңа жолмен енгізіледі.</translation>
    </message>
    <message>
        <source>Write the day of the hand-over like %1.</source>
        <translation>Тапсырылған күнді былай жазыңыз: %1.</translation>
    </message>
    <message>
        <source>Deli&amp;vered by</source>
        <translation>Тапсыру &amp;тәсілі</translation>
    </message>
    <message>
        <source>You typed this before line %1 was entered: compare the two first. Cancel drops it.</source>
        <translation>Мұны %1-жол енгізілгенге дейін тергенсіз: алдымен екеуін салыстырыңыз. «Болдырмау» тергеніңізді тастайды.</translation>
    </message>
</context>
<context>
    <name>ui::MediaPage</name>
    <message>
        <source>Choose the connector of the medium %1, and the letter if it came with one.</source>
        <translation>%1 жеткізгішінің қосқышын таңдаңыз; хатпен келсе, хатын да таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Таңдаңыз</translation>
    </message>
    <message>
        <source>Without a letter</source>
        <translation>Хатсыз</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 came</source>
        <translation>%1, %2: %4 ішінен %3 келді</translation>
    </message>
    <message>
        <source>The medium %1 was never here. Compare the number with the medium; if it is new, take it in.</source>
        <translation>%1 жеткізгіші есепте жоқ. Нөмірді жеткізгішпен салыстырыңыз; жаңа болса, қабылдап алыңыз.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Қабылдап алу</translation>
    </message>
    <message>
        <source>Came back: %1, %2</source>
        <translation>Қайтарылды: %1, %2</translation>
    </message>
    <message>
        <source>Taken in: %1 (%2)</source>
        <translation>Қабылданды: %1 (%2)</translation>
    </message>
    <message>
        <source>Key media</source>
        <translation>Жеткізгіштер</translation>
    </message>
    <message>
        <source>What a scan is to do</source>
        <translation>Сканерлегенде не істеу керек</translation>
    </message>
    <message>
        <source>find it, or take back what is due</source>
        <translation>табу; қайтарылуға тиісін қайтарып алу</translation>
    </message>
    <message>
        <source>take in what came</source>
        <translation>келген жеткізгішті қабылдау</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>&amp;Сериялық нөмірі</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>&amp;With the letter</source>
        <translation>&amp;Мына хатпен</translation>
    </message>
    <message>
        <source>With the letter</source>
        <translation>Мына хатпен</translation>
    </message>
    <message>
        <source>&amp;Connector</source>
        <translation>&amp;Қосқышы</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Қосқышы</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Кө&amp;рсету</translation>
    </message>
    <message>
        <source>Which media are shown</source>
        <translation>Қай жеткізгіштер көрсетіледі</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Табылды: %1</translation>
    </message>
    <message>
        <source>Find a medium, or take it back</source>
        <translation>Жеткізгішті табу немесе қайтарып алу</translation>
    </message>
    <message>
        <source>Take in media that came</source>
        <translation>Келген жеткізгіштерді қабылдау</translation>
    </message>
    <message>
        <source>Sort the media…</source>
        <translation>Жеткізгіштерді сұрыптау…</translation>
    </message>
    <message>
        <source>Holder or serial number</source>
        <translation>Иесі немесе сериялық нөмірі</translation>
    </message>
    <message>
        <source>Search the media</source>
        <translation>Жеткізгіштерді іздеу</translation>
    </message>
    <message>
        <source>Search the media by holder</source>
        <translation>Жеткізгіштерді иесі бойынша іздеу</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters find more.</source>
        <translation>Ештеңе табылмады. Қысқарақ теріп көріңіз.</translation>
    </message>
    <message>
        <source>Choose a medium in the table first, one that this can happen to.</source>
        <translation>Алдымен кестеден осындай жағдай болуы мүмкін жеткізгішті таңдаңыз.</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>Сканерлеңіз не теріңіз</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each medium scanned is recorded as one that came.</source>
        <translation>Сканерленген әр жеткізгіш келген деп тіркеледі.</translation>
    </message>
    <message>
        <source>What is scanned is shown below; what is due back is recorded as returned.</source>
        <translation>Сканерленген жеткізгіш төменде көрсетіледі; қайтарылуға тиістісі қайтарылды деп жазылады.</translation>
    </message>
    <message>
        <source>“%1” was read as the medium %2, due back from %3. Compare the number with the medium; if it is that one, take it back.</source>
        <translation>«%1» деген %2 жеткізгіші деп оқылды, оны қайтаруға тиіс иесі: %3. Нөмірді жеткізгішпен салыстырыңыз; сол болса, қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>A scan &amp;is to</source>
        <translation>С&amp;канерлегенде</translation>
    </message>
    <message>
        <source>Returned, to be formatted</source>
        <translation>Қайтарылған, форматталады</translation>
    </message>
    <message>
        <source>All media</source>
        <translation>Барлық жеткізгіштер</translation>
    </message>
    <message>
        <source>There are no media yet. Those that came are taken in by a scan: choose “take in what came” above.</source>
        <translation>Жеткізгіштер әлі жоқ. Келгендері сканерлеп қабылданады: жоғарыдан «келген жеткізгішті қабылдау» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>None is blank and ready. Media that came are taken in by a scan: choose “take in what came” above.</source>
        <translation>Бос, дайын жеткізгіш жоқ. Келгендері сканерлеп қабылданады: жоғарыдан «келген жеткізгішті қабылдау» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>None waits with a key on it. One does from the issue to its hand-over.</source>
        <translation>Кілті бар, тапсыруды күткен жеткізгіш жоқ. Мұнда жеткізгіш куәлік шығарылғаннан тапсырылғанға дейін тұрады.</translation>
    </message>
    <message>
        <source>None is with a holder. Media are handed over on the page “Issue”.</source>
        <translation>Иесінде жеткізгіш жоқ. Жеткізгіштер «Беру» бетінде тапсырылады.</translation>
    </message>
    <message>
        <source>None is due back. One is when its certificate is revoked.</source>
        <translation>Қайтарылуға тиіс жеткізгіш жоқ. Куәлігі кері қайтарып алынғанда, жеткізгішін қайтару керек болады.</translation>
    </message>
    <message>
        <source>None is to be formatted. Media come here when they are taken back.</source>
        <translation>Форматталатын жеткізгіш жоқ. Қайтарып алынған жеткізгіштер осында тұрады.</translation>
    </message>
    <message>
        <source>None has failed or is lost. That is recorded on a medium’s card.</source>
        <translation>Істен шыққан не жоғалған жеткізгіш жоқ. Ондай жағдай жеткізгіштің карточкасында жазылады.</translation>
    </message>
    <message>
        <source>The medium %1 was not opened: another one is being formatted. Open it again when that has ended.</source>
        <translation>%1 жеткізгіші ашылған жоқ: басқа жеткізгіш форматталып жатыр. Форматтау біткен соң қайта ашыңыз.</translation>
    </message>
</context>
<context>
    <name>ui::MediaTable</name>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Кімде</translation>
    </message>
    <message>
        <source>Due back by</source>
        <translation>Қайтару мерзімі</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, мерзімі өтті</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
</context>
<context>
    <name>ui::MediumPane</name>
    <message>
        <source>Record it</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>Жазылды.</translation>
    </message>
    <message>
        <source>The certificate of %1 on it is valid until %2. Only a letter that asks for its revocation ends it.</source>
        <translation>Ондағы %1 куәлігі %2 дейін жарамды. Оның күшін тек кері қайтарып алу туралы хат жояды.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>It is not due back. Record that it was returned?</source>
        <translation>Оны қайтару талап етілмеген. Қайтарылды деп жазылсын ба?</translation>
    </message>
    <message>
        <source>Record that it has failed? Nothing is issued on it afterwards.</source>
        <translation>Істен шықты деп жазылсын ба? Бұдан кейін оған ештеңе берілмейді.</translation>
    </message>
    <message>
        <source>Record that it is lost? Its return will no longer be required.</source>
        <translation>Жоғалды деп жазылсын ба? Енді оны қайтару талап етілмейді.</translation>
    </message>
    <message>
        <source>Say first what happened.</source>
        <translation>Алдымен не болғанын жазыңыз.</translation>
    </message>
    <message>
        <source>What happene&amp;d</source>
        <translation>Не &amp;болды</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>&amp;Returned</source>
        <translation>Қай&amp;тарылды</translation>
    </message>
    <message>
        <source>&amp;Failed…</source>
        <translation>&amp;Істен шықты…</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>Ж&amp;оғалды…</translation>
    </message>
    <message>
        <source>History of the medium</source>
        <translation>Жеткізгіштің тарихы</translation>
    </message>
    <message>
        <source>It is back at the workplace (%1; Ctrl+B).</source>
        <translation>Жеткізгіш жұмыс орнына қайтып келді (%1; Ctrl+B).</translation>
    </message>
    <message>
        <source>It has failed, and is still to be returned (%1; Ctrl+D).</source>
        <translation>Істен шықты, бірақ бәрібір қайтарылуға тиіс (%1; Ctrl+D).</translation>
    </message>
    <message>
        <source>Nobody has it: its return is no longer required (%1; Ctrl+Shift+D).</source>
        <translation>Жеткізгіш ешкімде жоқ: оны қайтару енді талап етілмейді (%1; Ctrl+Shift+D).</translation>
    </message>
    <message>
        <source>It has failed at the workplace (Ctrl+D).</source>
        <translation>Ол жұмыс орнында істен шықты (Ctrl+D).</translation>
    </message>
    <message>
        <source>It was at the workplace, and is gone (Ctrl+Shift+D).</source>
        <translation>Ол жұмыс орнында болған, енді жоқ (Ctrl+Shift+D).</translation>
    </message>
    <message>
        <source>For&amp;mat…</source>
        <translation>Форма&amp;ттау…</translation>
    </message>
    <message>
        <source>Everything on it is lost, and the next certificate can be issued on it (Ctrl+M).</source>
        <translation>Ондағының бәрі жойылады, содан кейін оған келесі куәлікті беруге болады (Ctrl+M).</translation>
    </message>
    <message>
        <source>It is formatted: a certificate can be issued on it.</source>
        <translation>Ол форматталды: енді оған куәлік беруге болады.</translation>
    </message>
    <message>
        <source>It is formatted, and its number is %1 now: a certificate can be issued on it.</source>
        <translation>Ол форматталды, енді нөмірі — %1: оған куәлік беруге болады.</translation>
    </message>
    <message>
        <source>Record that it was returned?</source>
        <translation>Қайтарылды деп жазылсын ба?</translation>
    </message>
    <message>
        <source>Reason (require&amp;d)</source>
        <translation>Се&amp;бебі (міндетті)</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Себебі (міндетті)</translation>
    </message>
    <message>
        <source>Say first why it is returned: it is not due back.</source>
        <translation>Алдымен не себепті қайтарылғанын жазыңыз: оны қайтару талап етілмеген.</translation>
    </message>
</context>
<context>
    <name>ui::MonthChart</name>
    <message>
        <source>Certificates issued this month: %1</source>
        <translation>Осы айда берілген куәліктер: %1</translation>
    </message>
    <message>
        <source>Day %1: %2</source>
        <translation>%1-күні: %2</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::NewLetter</name>
    <message>
        <source>Import the table of a letter</source>
        <translation>Хаттың кестесін жүктеу</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Кестелер (*.csv *.txt);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Rows have errors. Put right what was mistyped. Where the letter itself is wrong, register it as it came and refuse those rows.</source>
        <translation>Жолдарда қателер бар. Қате терілгенін түзетіңіз. Хаттың өзі қате болса, оны келген күйінде тіркеп, сол жолдардан бас тартыңыз.</translation>
    </message>
    <message>
        <source>Register as received</source>
        <translation>Келген күйінде тіркеу</translation>
    </message>
    <message>
        <source>The letter has errors: nothing is registered yet. Choose one below to go to its place.</source>
        <translation>Хатта қателер бар: әлі ештеңе тіркелген жоқ. Орнына өту үшін төменнен таңдаңыз.</translation>
    </message>
    <message>
        <source>Back to the list (Esc). What is written here stays.</source>
        <translation>Тізімге оралу (Esc). Мұнда жазылғаны сақталады.</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Жаңа хат</translation>
    </message>
    <message>
        <source>Forget what is written here and begin anew.</source>
        <translation>Мұнда жазылғанды тастап, қайта бастау.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Болдырмау (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV жүктеу…</translation>
    </message>
    <message>
        <source>The table from a file in place of this one; a file can be dropped on the table, too (Ctrl+O).</source>
        <translation>Осы кестенің орнына файлдағы кесте; файлды кестеге сүйреп апаруға да болады (Ctrl+O).</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Check everything, also what is not filled in yet (F7).</source>
        <translation>Бәрін, толтырылмағанын да тексеру (F7).</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Why the letter is registered once more</source>
        <translation>Хат не себепті қайта тіркеледі</translation>
    </message>
    <message>
        <source>The table of appendix 1</source>
        <translation>1-қосымшаның кестесі</translation>
    </message>
    <message>
        <source>Forget everything that is written here? It cannot be brought back.</source>
        <translation>Мұнда жазылғанның бәрі тасталсын ба? Оны қайтару мүмкін болмайды.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Put the letter into the register: its rows have a term from the day it was received (%1; Ctrl+S).</source>
        <translation>Хатты тіркелімге енгізу: жолдарының мерзімі хат алынған күннен басталады (%1; Ctrl+S).</translation>
    </message>
    <message>
        <source>“%1” was for the letter that you discarded: nothing of it is here.</source>
        <translation>«%1» файлы сіз тастаған хатқа арналған еді: одан мұнда ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The rows of “%1” are in the table now, and nothing is registered yet. Look at them, then register the letter.</source>
        <translation>«%1» файлының жолдары енді кестеде, бірақ әлі ештеңе тіркелген жоқ. Оларды қарап шығып, хатты тіркеңіз.</translation>
    </message>
    <message>
        <source>A file is still being read into the table: nothing is registered yet. Register the letter when its rows are there.</source>
        <translation>Файл кестеге әлі оқылып жатыр: әзірге ештеңе тіркелген жоқ. Хатты жолдары кестеге түскенде тіркеңіз.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Тастау…</translation>
    </message>
    <message>
        <source>The heading line was left out; the columns are in the places that it names.</source>
        <translation>Тақырып жолы алынбады; бағандар соған қарай орындарына қойылды.</translation>
    </message>
    <message>
        <source>%1 Not in this table, and left out: %2.</source>
        <translation>%1 Бұл кестеде жоқ, сондықтан алынбады: %2.</translation>
    </message>
    <message>
        <source>Checked: no errors.</source>
        <translation>Тексерілді: қате жоқ.</translation>
    </message>
    <message>
        <source>Checked: no errors. Remarks: %1.</source>
        <translation>Тексерілді: қате жоқ. Ескертулер: %1.</translation>
    </message>
    <message>
        <source>Type, or paste rows from a spreadsheet (Ctrl+V). Ctrl+D fills down, Insert adds a row above, Ctrl+Delete removes rows, Ctrl+Z and Ctrl+Y undo and redo, Ctrl+Tab leaves the table.</source>
        <translation>Теріңіз немесе электрондық кестеден жолдарды қойыңыз (Ctrl+V). Ctrl+D төмен толтырады, Insert жоғарыдан жол қосады, Ctrl+Delete жолдарды алып тастайды, Ctrl+Z болдырмайды, Ctrl+Y қайталайды, Ctrl+Tab кестеден шығады.</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y or Ctrl+Shift+Z)</source>
        <translation>Қайталау (Ctrl+Y немесе Ctrl+Shift+Z)</translation>
    </message>
</context>
<context>
    <name>ui::NewRevocation</name>
    <message>
        <source>Rows have errors. Put right what was mistyped. Where the letter itself is wrong, register it as it came and answer those rows.</source>
        <translation>Жолдарда қате бар. Теру қателерін түзетіңіз. Хаттың өзінде қате болса, оны келген күйінде тіркеп, сол жолдарға жауап беріңіз.</translation>
    </message>
    <message>
        <source>Register as received</source>
        <translation>Келген күйінде тіркеу</translation>
    </message>
    <message>
        <source>New letter of revocation</source>
        <translation>Кері қайтарып алу туралы жаңа хат</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation>&amp;Адам қосу</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Name, IIN or serial number; Enter adds the first</source>
        <translation>Аты-жөні, ЖСН немесе сериялық нөмірі; Enter біріншісін қосады</translation>
    </message>
    <message>
        <source>Found: %1. Enter adds: %2</source>
        <translation>Табылды: %1. Enter қосады: %2</translation>
    </message>
    <message>
        <source>Added: %1. Choose the ground in the row.</source>
        <translation>Қосылды: %1. Жолда негізді таңдаңыз.</translation>
    </message>
    <message>
        <source>Valid certificates found</source>
        <translation>Табылған жарамды куәліктер</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Жолды алып тастау</translation>
    </message>
    <message>
        <source>&amp;Why this letter comes a second time</source>
        <translation>Хат &amp;не себепті екінші рет келді</translation>
    </message>
    <message>
        <source>Why this letter comes a second time</source>
        <translation>Хат не себепті екінші рет келді</translation>
    </message>
    <message>
        <source>Forget everything that is written here? It cannot be brought back.</source>
        <translation>Мұнда жазылғанның бәрі тасталсын ба? Оны қайтару мүмкін болмайды.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <source>The letter has errors: nothing is registered yet. Choose one below to go to its place.</source>
        <translation>Хатта қателер бар: әлі ештеңе тіркелген жоқ. Орнына өту үшін төменнен таңдаңыз.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Put the letter into the register: from this day on the term of the revocation runs (%1; Ctrl+S).</source>
        <translation>Хатты тіркелімге енгізу: кері қайтарып алу мерзімі осы күннен басталады (%1; Ctrl+S).</translation>
    </message>
    <message>
        <source>No valid certificate is found.</source>
        <translation>Жарамды куәлік табылмады.</translation>
    </message>
    <message>
        <source>No valid certificate is found: that of %1 is revoked already.</source>
        <translation>Жарамды куәлік табылмады: %1 куәлігі кері қайтарып алынып қойған.</translation>
    </message>
    <message>
        <source>As the letter has it, only an IIN of 12 digits can be added.</source>
        <translation>Хатта жазылғандай тек 12 цифрлы ЖСН қосуға болады.</translation>
    </message>
    <message>
        <source>Enter adds this IIN as the letter has it.</source>
        <translation>Enter осы ЖСН-ді хатта жазылғандай қосады.</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Кері қайтарып алу</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Тастау…</translation>
    </message>
</context>
<context>
    <name>ui::NoteTable</name>
    <message>
        <source>right: %1</source>
        <translation>дұрыс: %1</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>қате: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>ескерту: %1</translation>
    </message>
</context>
<context>
    <name>ui::OctetTreeView</name>
    <message>
        <source>The object&apos;s octets</source>
        <translation>Объектінің октеттері</translation>
    </message>
</context>
<context>
    <name>ui::OctetsPane</name>
    <message>
        <source>The tree goes on; its first %1 elements are shown.</source>
        <translation>Ағаш әрі қарай жалғасады; алғашқы %1 элементі көрсетілген.</translation>
    </message>
    <message>
        <source>From octet %1 on it is neither DER nor BER.</source>
        <translation>%1-октеттен бастап ол DER де, BER де емес.</translation>
    </message>
    <message>
        <source>Octets from %1, %2 of them; the first %3 are shown</source>
        <translation>%1-ден басталатын октеттер, саны %2; алғашқы %3 көрсетілген</translation>
    </message>
    <message>
        <source>Octets from %1, %2 of them</source>
        <translation>%1-ден басталатын октеттер, саны %2</translation>
    </message>
</context>
<context>
    <name>ui::OrderDone</name>
    <message>
        <source>Save the certificate</source>
        <translation>Куәлікті сақтау</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Жазылды: %1</translation>
    </message>
    <message>
        <source>It is given up: nothing was signed.</source>
        <translation>Одан бас тартылды: ештеңеге қол қойылған жоқ.</translation>
    </message>
    <message>
        <source>The certificate and its key are in the file %1: %2
Serial number: %3</source>
        <translation>Куәлік пен оның кілті %1 файлында: %2
Сериялық нөмірі: %3</translation>
    </message>
    <message>
        <source>The certificate is issued: %1
Serial number: %2</source>
        <translation>Куәлік берілді: %1
Сериялық нөмірі: %2</translation>
    </message>
    <message>
        <source>The certificate is on the medium and was read back: %1
Serial number: %2
Medium: %3</source>
        <translation>Куәлік жеткізгіште, қайта оқып тексерілді: %1
Сериялық нөмірі: %2
Жеткізгіш: %3</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation>Куәлікті &amp;сақтау…</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Куәлікті көрсету</translation>
    </message>
    <message>
        <source>It stands on the page “Certificates” (Ctrl+O).</source>
        <translation>Ол «Куәліктер» бетінде тұр (Ctrl+O).</translation>
    </message>
    <message>
        <source>Another one by this structure</source>
        <translation>Осы құрылым бойынша тағы біреу</translation>
    </message>
    <message>
        <source>The certificate is revoked. Publish a list: nobody knows of it before.
Serial number: %1</source>
        <translation>Куәлік кері қайтарып алынды. Тізімді жариялаңыз: оған дейін мұны ешкім білмейді.
Сериялық нөмірі: %1</translation>
    </message>
</context>
<context>
    <name>ui::OrderForm</name>
    <message>
        <source>What you typed before is still here: see that it still holds.</source>
        <translation>Бұрын терілгені осында тұр: әлі дұрыс па, қараңыз.</translation>
    </message>
    <message>
        <source>What was typed here goes.</source>
        <translation>Мұнда терілгеннің бәрі өшеді.</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Форманы босату</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation>Қол қоятын: %1</translation>
    </message>
    <message>
        <source>No authority that issues by it signs at this workplace. One that is there already is taken in on the page “Settings”.</source>
        <translation>Осы құрылым бойынша беретін орталық бұл жұмыс орнында қол қоймайды. Бұрыннан бар орталық «Баптаулар» бетінде енгізіледі.</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>Қол қ&amp;оятын</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Қол қоятын</translation>
    </message>
    <message>
        <source>S&amp;how the certificate</source>
        <translation>Куәлікті &amp;көрсету</translation>
    </message>
    <message>
        <source>&amp;Empty the form…</source>
        <translation>Форманы &amp;босату…</translation>
    </message>
</context>
<context>
    <name>ui::OrderRun</name>
    <message>
        <source>Issue…</source>
        <translation>Беру…</translation>
    </message>
    <message>
        <source>The certificate is signed and entered in the register. It cannot be taken back, only revoked.</source>
        <translation>Куәлікке қол қойылады және ол тіркелімге енгізіледі. Оны болдырмау мүмкін емес, тек кері қайтарып алуға болады.</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
</context>
<context>
    <name>ui::OwnKeyForm</name>
    <message>
        <source>Make the &amp;key</source>
        <translation>Кілтті жаса&amp;у</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>А&amp;ртқа</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Сұрауды сақтау</translation>
    </message>
    <message>
        <source>Written to %1. The root&apos;s desk certifies it by an order; then take the certificate in on this page: its key is found by itself.</source>
        <translation>Жазылды: %1. НКО орны оны тапсырыспен куәландырады; содан кейін куәлікті осы бетте қабылдаңыз: кілті өзі табылады.</translation>
    </message>
    <message>
        <source>No certificate of this key will be taken in any more. The key itself stays on its medium.</source>
        <translation>Бұл кілттің куәлігі енді қабылданбайды. Кілттің өзі жеткізгішінде қалады.</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Бас тарту</translation>
    </message>
    <message>
        <source>It is given up.</source>
        <translation>Одан бас тартылды.</translation>
    </message>
    <message>
        <source>A root, which certifies itself</source>
        <translation>Өзін-өзі куәландыратын НКО</translation>
    </message>
    <message>
        <source>The CA of the state bodies: a request to its root</source>
        <translation>Мемлекеттік органдар орталығы: НКО-ға сұрау</translation>
    </message>
    <message>
        <source>The national CA: a request to its root</source>
        <translation>ҰКО: НКО-ға сұрау</translation>
    </message>
    <message>
        <source>Renew: %1 (%2)</source>
        <translation>Жаңарту: %1 (%2)</translation>
    </message>
    <message>
        <source>Waits for its certificate: %1 (%2)</source>
        <translation>Куәлігін күтуде: %1 (%2)</translation>
    </message>
    <message>
        <source>Broken off: %1 (%2)</source>
        <translation>Үзілген: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, valid until %2.</source>
        <translation>%1, %2 дейін жарамды.</translation>
    </message>
    <message>
        <source>Its key is on the medium %1.</source>
        <translation>Кілті %1 жеткізгішінде.</translation>
    </message>
    <message>
        <source>It goes on with the key on the medium %1.</source>
        <translation>%1 жеткізгішіндегі кілтпен жалғасады.</translation>
    </message>
    <message>
        <source>A new key is made on the medium %1.</source>
        <translation>%1 жеткізгішінде жаңа кілт жасалады.</translation>
    </message>
    <message>
        <source>It signs its own certificate, and the root is an authority of this workplace at once.</source>
        <translation>Ол өз куәлігіне қол қояды, НКО бірден осы жұмыс орнының орталығы болады.</translation>
    </message>
    <message>
        <source>Its request is then saved for the desk of the root.</source>
        <translation>Содан кейін сұрауы НКО орны үшін сақталады.</translation>
    </message>
    <message>
        <source>Once it has its certificate, the old one signs nothing new any more; its revocation lists go on.</source>
        <translation>Куәлігі келгенде, ескісі жаңа куәліктерге қол қоймайды; оның кері қайтару тізімдері жалғасады.</translation>
    </message>
    <message>
        <source>&amp;Save its request…</source>
        <translation>Сұрауын &amp;сақтау…</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Жалғастыру…</translation>
    </message>
    <message>
        <source>Make the ke&amp;y…</source>
        <translation>Кілт &amp;жасау…</translation>
    </message>
    <message>
        <source>%1 is an authority of this workplace now. Its first list will be number 1.</source>
        <translation>%1 енді осы жұмыс орнының орталығы. Оның алғашқы тізімінің нөмірі 1 болады.</translation>
    </message>
    <message>
        <source>The key is made. Save its request and take it to the desk of the root.</source>
        <translation>Кілт жасалды. Сұрауын сақтап, НКО орнына апарыңыз.</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Не жасалады</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <source>Valid for how many years</source>
        <translation>Неше жыл жарамды</translation>
    </message>
    <message>
        <source>The medium for its key</source>
        <translation>Кілтіне арналған жеткізгіш</translation>
    </message>
    <message>
        <source>PIN of that medium</source>
        <translation>Сол жеткізгіштің PIN-коды</translation>
    </message>
    <message>
        <source>It is the root above the national authority</source>
        <translation>Бұл — ҰКО-дан жоғары тұрған НКО</translation>
    </message>
    <message>
        <source>Choose a medium</source>
        <translation>Жеткізгішті таңдаңыз</translation>
    </message>
    <message>
        <source>Gi&amp;ve it up…</source>
        <translation>&amp;Бас тарту…</translation>
    </message>
    <message>
        <source>Choose what is made</source>
        <translation>Не жасалатынын таңдаңыз</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>On this page there is nothing now that it could be done with.</source>
        <translation>Бұл бетте қазір бұл әрекетті орындайтын ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>ui::PartsView</name>
    <message>
        <source>What it holds</source>
        <translation>Ішінде не бар</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Мерзімі</translation>
    </message>
</context>
<context>
    <name>ui::PersonRows</name>
    <message>
        <source>Ground of row %1</source>
        <translation>%1-жолдың негізі</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Негізін таңдаңыз</translation>
    </message>
    <message>
        <source>Persons whose certificates are to be revoked</source>
        <translation>Куәліктері кері қайтарып алынатын адамдар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>The people whose certificates the letter names appear here. Find each above by name, IIN or serial number; Enter adds the first.</source>
        <translation>Хатта куәліктері аталған адамдар осында шығады. Әрқайсысын жоғарыдан аты-жөні, ЖСН не сериялық нөмірі бойынша табыңыз; Enter біріншісін қосады.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
</context>
<context>
    <name>ui::PinForm</name>
    <message>
        <source>The PIN of the medium %1 was typed already.</source>
        <translation>%1 жеткізгішінің PIN-коды терілген, қайта терудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>PIN of the &amp;certification authority&apos;s medium %1, once a session</source>
        <translation>&amp;Куәландырушы орталықтың %1 жеткізгішінің PIN-коды, сеанста бір рет</translation>
    </message>
    <message>
        <source>PIN of the certification authority&apos;s medium</source>
        <translation>Куәландырушы орталық жеткізгішінің PIN-коды</translation>
    </message>
    <message>
        <source>&amp;PIN of the medium %1</source>
        <translation>%1 жеткізгішінің &amp;PIN-коды</translation>
    </message>
    <message>
        <source>PIN of the medium</source>
        <translation>Жеткізгіштің PIN-коды</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Беру</translation>
    </message>
</context>
<context>
    <name>ui::PinsAsked</name>
    <message>
        <source>Insert the medium %1 of the certification authority.</source>
        <translation>Куәландырушы орталықтың %1 жеткізгішін салыңыз.</translation>
    </message>
    <message>
        <source>Insert the medium %1 again.</source>
        <translation>%1 жеткізгішін қайта салыңыз.</translation>
    </message>
</context>
<context>
    <name>ui::PrepareForm</name>
    <message>
        <source>The two PINs differ. Type both again.</source>
        <translation>Екі PIN-код бірдей емес. Екеуін де қайта теріңіз.</translation>
    </message>
    <message>
        <source>Prepare a blank medium</source>
        <translation>Бос жеткізгішті дайындау</translation>
    </message>
    <message>
        <source>&amp;Administrator&apos;s PIN</source>
        <translation>&amp;Әкімшінің PIN-коды</translation>
    </message>
    <message>
        <source>Administrator&apos;s PIN</source>
        <translation>Әкімшінің PIN-коды</translation>
    </message>
    <message>
        <source>Prepare the medium</source>
        <translation>Жеткізгішті дайындау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Owner&apos;s &amp;PIN</source>
        <translation>&amp;Иесінің PIN-коды</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>Иесінің PIN-коды</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN once more</source>
        <translation>Иесінің PIN-коды тағы бір рет</translation>
    </message>
    <message>
        <source>The medium is being prepared. It may need a minute. Leave it in its place.</source>
        <translation>Жеткізгіш дайындалып жатыр. Оған бір минут кетуі мүмкін. Оны орнында қалдырыңыз.</translation>
    </message>
    <message>
        <source>Format the medium %1</source>
        <translation>Жеткізгішті форматтау: %1</translation>
    </message>
    <message>
        <source>It came back, and what is on it is lost: type the administrator&apos;s PIN that it has.</source>
        <translation>Ол қайтарылған, ондағының бәрі жойылады: оның қазіргі әкімші PIN-кодын теріңіз.</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>%1-слот</translation>
    </message>
    <message>
        <source>It is formatted, and two PINs are set: the administrator&apos;s and the owner&apos;s first one. The owner then sets another, with the program of the medium&apos;s maker.</source>
        <translation>Ол форматталады және екі PIN-код қойылады: әкімшінікі және иесінің алғашқысы. Кейін иесі жеткізгішті жасаушының бағдарламасымен басқасын қояды.</translation>
    </message>
    <message>
        <source>It is formatted, and two PINs are set: the administrator&apos;s and the owner&apos;s. The owner gets it in an envelope.</source>
        <translation>Ол форматталады және екі PIN-код қойылады: әкімшінікі және иесінікі. Иесі өзінікін конвертте алады.</translation>
    </message>
    <message>
        <source>Me&amp;dium</source>
        <translation>&amp;Жеткізгіш</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Жеткізгіш</translation>
    </message>
    <message>
        <source>Medium: %1</source>
        <translation>Жеткізгіш: %1</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>Administrator&apos;s PIN once more</source>
        <translation>Әкімшінің PIN-коды тағы бір рет</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Тағы бір рет</translation>
    </message>
    <message>
        <source>Choose the medium</source>
        <translation>Жеткізгішті таңдаңыз</translation>
    </message>
    <message>
        <source>No medium to be prepared is in a slot.</source>
        <translation>Слоттарда дайындалатын жеткізгіш жоқ.</translation>
    </message>
    <message>
        <source>This medium is not there any more: %1. Put it in again or choose another one; what is typed stays.</source>
        <translation>Бұл жеткізгіш енді орнында жоқ: %1. Оны қайта қосыңыз немесе басқасын таңдаңыз; терілгендер сақталады.</translation>
    </message>
</context>
<context>
    <name>ui::PreviewView</name>
    <message>
        <source>%1: expected %2, found %3 (%4)</source>
        <translation>%1: керегі %2, табылғаны %3 (%4)</translation>
    </message>
    <message>
        <source>It follows its structure: nothing was found against it.</source>
        <translation>Құрылымына сай: ескерту жоқ.</translation>
    </message>
    <message>
        <source>The certificate as it will be made. Nothing is made or signed yet.</source>
        <translation>Жасалатын куәлік осындай болады. Әзірге ештеңе жасалған да, оған қол қойылған да жоқ.</translation>
    </message>
    <message>
        <source>Building the certificate…</source>
        <translation>Куәлік құрылып жатыр…</translation>
    </message>
    <message>
        <source>The fields of the certificate to be made</source>
        <translation>Жасалатын куәліктің өрістері</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>&amp;Issue this certificate</source>
        <translation>Осы куәлікті &amp;беру</translation>
    </message>
    <message>
        <source>It follows its structure. Found besides:</source>
        <translation>Құрылымына сай. Бұдан басқа табылғаны:</translation>
    </message>
</context>
<context>
    <name>ui::PublishedPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No list was signed or taken in here yet.</source>
        <translation>Мұнда әлі бірде-бір тізімге қол қойылмаған не қабылданбаған.</translation>
    </message>
    <message>
        <source>In the publication folder</source>
        <translation>Жариялау қалтасында</translation>
    </message>
    <message>
        <source>&amp;Verify what I published</source>
        <translation>&amp;Жарияланғанды тексеру</translation>
    </message>
    <message>
        <source>What is right and wrong with what is published</source>
        <translation>Жарияланғандағы дұрыс пен қате</translation>
    </message>
    <message>
        <source>Not published yet: %1.</source>
        <translation>Әлі жарияланбағаны: %1.</translation>
    </message>
    <message>
        <source>%1: no list is published yet.</source>
        <translation>%1: ҚТКТ әлі жарияланбаған.</translation>
    </message>
    <message>
        <source>list %1 is published correctly: its content and number are the register&apos;s, it is signed by the CA, valid until %2, and follows its structure.</source>
        <translation>%1-тізім тиісінше жарияланған: мазмұны мен нөмірі тіркелімдегідей, қолтаңбасы орталықтікі, %2 дейін жарамды, құрылымы сақталған.</translation>
    </message>
    <message>
        <source>list %1 is NOT published correctly.</source>
        <translation>%1-тізім тиісінше жарияланБАҒАН.</translation>
    </message>
    <message>
        <source>Stopped by the operator. NOT everything published is correct. Lists verified so far: %1, wrong: %2.</source>
        <translation>Оператор тоқтатты. Жарияланғанның бәрі дұрыс ЕМЕС. Осыған дейін тексерілген тізімдер: %1, қатесі барлар: %2.</translation>
    </message>
    <message>
        <source>NOT everything published is correct. Lists verified: %1, wrong: %2.</source>
        <translation>Жарияланғанның бәрі дұрыс ЕМЕС. Тексерілген тізімдер: %1, қатесі барлар: %2.</translation>
    </message>
    <message>
        <source>Stopped by the operator before every list was verified. Verified so far, and correct: %1.</source>
        <translation>Тізімдердің бәрі тексерілмей тұрып оператор тоқтатты. Осыған дейін тексерілген және дұрыс тізімдер: %1.</translation>
    </message>
    <message>
        <source>Everything published is correct. Lists verified: %1.</source>
        <translation>Жарияланғанның бәрі дұрыс. Тексерілген тізімдер: %1.</translation>
    </message>
    <message>
        <source>delta list %1 is published correctly: its content and number are the register&apos;s, it is signed by the CA, valid until %2, and follows its structure.</source>
        <translation>%1-дельта-тізім тиісінше жарияланған: мазмұны мен нөмірі тіркелімдегідей, қолтаңбасы орталықтікі, %2 дейін жарамды, құрылымы сақталған.</translation>
    </message>
    <message>
        <source>delta list %1 is NOT published correctly.</source>
        <translation>%1-дельта-тізім тиісінше жарияланБАҒАН.</translation>
    </message>
</context>
<context>
    <name>ui::ReadyTable</name>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Мемлекеттік орган</translation>
    </message>
    <message>
        <source>Key medium</source>
        <translation>Жеткізгіш</translation>
    </message>
</context>
<context>
    <name>ui::RevocationCorrection</name>
    <message>
        <source>Choose the ground</source>
        <translation>Негізін таңдаңыз</translation>
    </message>
    <message>
        <source>The person&apos;s only valid one</source>
        <translation>Адамның жалғыз жарамды куәлігі</translation>
    </message>
    <message>
        <source>The document that says so</source>
        <translation>Растайтын құжат</translation>
    </message>
</context>
<context>
    <name>ui::RevocationList</name>
    <message>
        <source>A letter is being written and not registered yet.</source>
        <translation>Жазылып жатқан хат бар, ол әлі тіркелмеген.</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Хаттар: %1</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Кері қайтарып алу</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Жаңа хат</translation>
    </message>
    <message>
        <source>&amp;Closed letters, too</source>
        <translation>&amp;Жабылған хаттар да</translation>
    </message>
    <message>
        <source>Letters that ask for revocations</source>
        <translation>Кері қайтарып алу туралы хаттар</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Жазуды жалғастыру</translation>
    </message>
    <message>
        <source>There was no letter yet that asks for a revocation. Enter a received letter with “New letter” (Ctrl+N).</source>
        <translation>Кері қайтарып алуды сұраған хат әлі болған жоқ. Келген хатты «Жаңа хат» арқылы енгізіңіз (Ctrl+N).</translation>
    </message>
    <message>
        <source>No letter waits for its revocations. Enter a received letter with “New letter” (Ctrl+N); the closed ones are shown with “Closed letters, too”.</source>
        <translation>Кері қайтарып алуды күтіп тұрған хат жоқ. Келген хатты «Жаңа хат» арқылы енгізіңіз (Ctrl+N); жабылған хаттар «Жабылған хаттар да» белгісімен көрінеді.</translation>
    </message>
</context>
<context>
    <name>ui::RevocationPage</name>
    <message>
        <source>New letter of revocation</source>
        <translation>Кері қайтарып алу туралы жаңа хат</translation>
    </message>
    <message>
        <source>Revoke what the letter asks for…</source>
        <translation>Хат бойынша кері қайтарып алу…</translation>
    </message>
    <message>
        <source>Register the letter</source>
        <translation>Хатты тіркеу</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Жолды алып тастау</translation>
    </message>
    <message>
        <source>Correct the row…</source>
        <translation>Жолды түзету…</translation>
    </message>
    <message>
        <source>Print or save the letter…</source>
        <translation>Хатты басып шығару не сақтау…</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Түзетуді сақтау</translation>
    </message>
    <message>
        <source>Close the row: it cannot be done</source>
        <translation>Жолды жабу: орындау мүмкін емес</translation>
    </message>
    <message>
        <source>Close the row: the body took it back</source>
        <translation>Жолды жабу: орган өтінішін кері алды</translation>
    </message>
    <message>
        <source>Discard the letter being written…</source>
        <translation>Жазылып жатқан хатты тастау…</translation>
    </message>
    <message>
        <source>Sort the letters…</source>
        <translation>Хаттарды сұрыптау…</translation>
    </message>
    <message>
        <source>Correct the letter&apos;s head…</source>
        <translation>Хаттың деректемелерін түзету…</translation>
    </message>
    <message>
        <source>It is done in the list of letters: go back there first (Esc).</source>
        <translation>Бұл хаттар тізімінде істеледі: алдымен сонда оралыңыз (Esc).</translation>
    </message>
    <message>
        <source>Open a letter first: choose it in the list and press Enter.</source>
        <translation>Алдымен хатты ашыңыз: тізімнен таңдап, Enter басыңыз.</translation>
    </message>
    <message>
        <source>Begin a new letter first (Ctrl+N in the list of letters).</source>
        <translation>Алдымен жаңа хат бастаңыз (хаттар тізімінде Ctrl+N).</translation>
    </message>
    <message>
        <source>A new letter is open already.</source>
        <translation>Жаңа хат ашық тұр.</translation>
    </message>
    <message>
        <source>Save what is being corrected first, or leave it (Esc).</source>
        <translation>Алдымен түзетіп жатқаныңызды сақтаңыз немесе одан шығыңыз (Esc).</translation>
    </message>
    <message>
        <source>No row of this letter can be revoked now.</source>
        <translation>Бұл хаттың бірде-бір жолы бойынша қазір кері қайтарып алу мүмкін емес.</translation>
    </message>
    <message>
        <source>Choose a row first that is not revoked yet.</source>
        <translation>Алдымен әлі кері қайтарып алынбаған жолды таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a row first that is still open.</source>
        <translation>Алдымен әлі ашық тұрған жолды таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing is being corrected: begin with F2 or Shift+F2.</source>
        <translation>Ештеңе түзетіліп жатқан жоқ: F2 немесе Shift+F2 басып бастаңыз.</translation>
    </message>
    <message>
        <source>revoke a certificate</source>
        <translation>куәлікті кері қайтарып алу, жарамсыз ету</translation>
    </message>
</context>
<context>
    <name>ui::RevocationTable</name>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Мемлекеттік орган</translation>
    </message>
    <message>
        <source>Open rows</source>
        <translation>Ашық жолдар</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Жабылған</translation>
    </message>
    <message>
        <source>Cannot be counted</source>
        <translation>Есептеу мүмкін емес</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, мерзімі өтті</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
</context>
<context>
    <name>ui::RevocationView</name>
    <message>
        <source>A revocation cannot be undone. Revoke the certificates of: %1?</source>
        <translation>Кері қайтарып алудың күшін жоюға болмайды. Куәліктер (иелері: %1) кері қайтарып алынсын ба?</translation>
    </message>
    <message>
        <source>Revoke: %1</source>
        <translation>Кері қайтарып алу: %1</translation>
    </message>
    <message>
        <source>Publish the list…</source>
        <translation>ҚТКТ жариялау…</translation>
    </message>
    <message>
        <source>Revoke: %1…</source>
        <translation>Кері қайтарып алу: %1…</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>Орындау мүмкін емес</translation>
    </message>
    <message>
        <source>The body took it back</source>
        <translation>Орган өтінішін кері алды</translation>
    </message>
    <message>
        <source>Rows of the letter</source>
        <translation>Хаттың жолдары</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Р/с №</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Letter %1 of %2</source>
        <translation>%2 күнгі %1 хат</translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>тіркелді: %1</translation>
    </message>
    <message>
        <source>executor: %1, %2</source>
        <translation>орындаушы: %1, %2</translation>
    </message>
    <message>
        <source>to be done by %1</source>
        <translation>мерзімі: %1</translation>
    </message>
    <message>
        <source>What the row says, until it is revoked (F2).</source>
        <translation>Жолда жазылғаны, кері қайтарып алынғанға дейін (F2).</translation>
    </message>
    <message>
        <source>The row was corrected.</source>
        <translation>Жол түзетілді.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Басып шығару не сақтау…</translation>
    </message>
    <message>
        <source>The head of the letter was corrected.</source>
        <translation>Хаттың деректемелері түзетілді.</translation>
    </message>
    <message>
        <source>Correct the letter&apos;s head…</source>
        <translation>Хаттың деректемелерін түзету…</translation>
    </message>
    <message>
        <source>What stands above the table, at any time (Shift+F2).</source>
        <translation>Кестенің үстіндегісі, кез келген уақытта (Shift+F2).</translation>
    </message>
    <message>
        <source>Do not revoke</source>
        <translation>Кері қайтарып алмау</translation>
    </message>
    <message>
        <source>Revoke what the letter asks for, in its term (%1; Ctrl+Enter). It asks once more.</source>
        <translation>Хат бойынша мерзімінде кері қайтарып алу (%1; Ctrl+Enter). Тағы бір рет сұралады.</translation>
    </message>
    <message>
        <source>A revocation cannot be undone. Revoke the certificate of %1?</source>
        <translation>Кері қайтарып алудың күшін жоюға болмайды. Куәлік (иесі: %1) кері қайтарып алынсын ба?</translation>
    </message>
    <message>
        <source>Revoked: %1. Relying parties will see it in the next revocation list.</source>
        <translation>Кері қайтарып алынған куәліктер: %1. Бұл туралы жазба келесі ҚТКТ-ға енеді.</translation>
    </message>
    <message>
        <source>Media to be returned by %1: %2.</source>
        <translation>%1 дейін қайтарылуға тиіс жеткізгіштер: %2.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Кері қайтарып алу…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Кері қайтарып алу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Кері қайтарып алынған</translation>
    </message>
    <message>
        <source>Revoked otherwise</source>
        <translation>Бұрын кері қайтарып алынған</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жауап берілді</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>Letter %1: %2</source>
        <translation>%1 хат: %2</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>кері қайтарып алу</translation>
    </message>
    <message>
        <source>Revoked: %1. The last revocation list says so.</source>
        <translation>Кері қайтарып алынған куәліктер: %1. Бұл туралы жазба соңғы ҚТКТ-да бар.</translation>
    </message>
    <message>
        <source>Not to be handed over any more: the media %1. They are formatted on the page “Key media”.</source>
        <translation>Енді тапсырылмайтын жеткізгіштер: %1. Олар «Жеткізгіштер» бетінде форматталады.</translation>
    </message>
    <message>
        <source>Why it is not &amp;revoked</source>
        <translation>Кері қайтарып алынбау &amp;себебі</translation>
    </message>
    <message>
        <source>Why it is not revoked: it cannot be done, or the body took it back</source>
        <translation>Кері қайтарып алынбау себебі: орындау мүмкін емес немесе орган өтінішін кері алды</translation>
    </message>
    <message>
        <source>The key of %1 cannot have lost its trust on %2: a day from %3, when the certificate begins, to %4 is needed.</source>
        <translation>%1 кілті %2 сенімнен айырыла алмайды: куәлік басталатын %3 мен %4 аралығындағы күн керек.</translation>
    </message>
    <message>
        <source>%1 (key not to be trusted since %2)</source>
        <translation>%1 (кілтке %2 бастап сенуге болмайды)</translation>
    </message>
    <message>
        <source>&amp;Key not to be trusted since</source>
        <translation>&amp;Кілтке сенбеу күні</translation>
    </message>
    <message>
        <source>The day since when the key is not to be trusted, where the papers say so: the revocation list tells it</source>
        <translation>Құжаттарда айтылса, кілтке қай күннен бастап сенуге болмайтыны: ол ҚТКТ-да көрсетіледі</translation>
    </message>
</context>
<context>
    <name>ui::RevokeForm</name>
    <message>
        <source>A revocation cannot be undone. Revoke the certificate of %1?</source>
        <translation>Кері қайтарып алудың күшін жоюға болмайды. Куәлік (иесі: %1) кері қайтарып алынсын ба?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Кері қайтарып алу</translation>
    </message>
    <message>
        <source>Do not revoke</source>
        <translation>Кері қайтарып алмау</translation>
    </message>
    <message>
        <source>&amp;Ground of the revocation</source>
        <translation>Кері қайтарып алу &amp;негізі</translation>
    </message>
    <message>
        <source>Ground of the revocation</source>
        <translation>Кері қайтарып алу негізі</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Негізін таңдаңыз</translation>
    </message>
    <message>
        <source>The &amp;application that asks for it</source>
        <translation>Қай ө&amp;тініш бойынша</translation>
    </message>
    <message>
        <source>The application that asks for it</source>
        <translation>Қай өтініш бойынша</translation>
    </message>
    <message>
        <source>&amp;Key not to be trusted since (where the application says so)</source>
        <translation>&amp;Кілтке сенбеу күні (өтініште айтылса)</translation>
    </message>
    <message>
        <source>Key not to be trusted since (where the application says so)</source>
        <translation>Кілтке сенбеу күні (өтініште айтылса)</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Кері қайтарып алу…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
</context>
<context>
    <name>ui::RowCorrection</name>
    <message>
        <source>The row has errors: nothing is changed yet.</source>
        <translation>Жолда қателер бар: әзірге ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Түзетуді сақтау</translation>
    </message>
    <message>
        <source>What you typed before is still here. Cancel drops it.</source>
        <translation>Бұрын терілгені осында тұр. «Болдырмау» оны тастайды.</translation>
    </message>
    <message>
        <source>Correct row %1</source>
        <translation>%1-жолды түзету</translation>
    </message>
    <message>
        <source>Row %1 (%2) was not corrected. %3</source>
        <translation>%1-жол (%2) түзетілмеді. %3</translation>
    </message>
    <message>
        <source>It has errors.</source>
        <translation>Қателер бар.</translation>
    </message>
</context>
<context>
    <name>ui::RowGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Алмасу буферінің мазмұны</translation>
    </message>
</context>
<context>
    <name>ui::RowTable</name>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>It has errors: choose it, and they are named beside the table.</source>
        <translation>Қателері бар: жолды таңдаңыз, олар кестенің жанында айтылады.</translation>
    </message>
    <message>
        <source>%1, has errors</source>
        <translation>%1, қателері бар</translation>
    </message>
</context>
<context>
    <name>ui::SavedSearches</name>
    <message>
        <source>Save this search…</source>
        <translation>Осы іздеуді сақтау…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>«%1» атын өзгерту…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>«%1» іздеуін жою</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>Іздеуге ат беріңіз.</translation>
    </message>
    <message>
        <source>Another search has this name. Choose another one.</source>
        <translation>Басқа іздеудің аты осындай. Өзге ат таңдаңыз.</translation>
    </message>
    <message>
        <source>The search “%1” was deleted.</source>
        <translation>«%1» іздеуі жойылды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сақталған іздеулер</translation>
    </message>
    <message>
        <source>New name of the search</source>
        <translation>Іздеудің жаңа аты</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Іздеудің аты</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>ui::ScreenGroup</name>
    <message>
        <source>This screen</source>
        <translation>Осы экран</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тіл</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Тү&amp;стер</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>The language and the colours change at once. Every other setting is stored when you press “Save” or Enter.</source>
        <translation>Тіл мен түстер бірден өзгереді. Қалған баптаулар «Сақтау» немесе Enter басылғанда сақталады.</translation>
    </message>
</context>
<context>
    <name>ui::SettingRow</name>
    <message>
        <source>Drop the change</source>
        <translation>Өзгерісті тастау</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>Сақталды: %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Әдепкі мәнге қайтару</translation>
    </message>
    <message>
        <source>The default again: %1.</source>
        <translation>Қайтадан әдепкі мән: %1.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Әдепкі мәні: %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>The screen shows it from the next sign-in on.</source>
        <translation>Экранда келесі кіруден бастап көрінеді.</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>ҚТКТ</translation>
    </message>
    <message>
        <source>The authorities in certificates</source>
        <translation>Куәліктердегі орталықтар</translation>
    </message>
    <message>
        <source>Certificates and lists made from now on say so; those that are out stay as they are.</source>
        <translation>Осыдан кейін жасалатын куәліктер мен тізімдерде осылай жазылады; бұрын шыққандары өзгермейді.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Куәландырушы орталықтар</translation>
    </message>
    <message>
        <source>Take in a CA…</source>
        <translation>КО қабылдау…</translation>
    </message>
    <message>
        <source>Take in a certification authority</source>
        <translation>Куәландырушы орталықты қабылдау</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Баптауларға оралу</translation>
    </message>
    <message>
        <source>Take in the CA of this form</source>
        <translation>Осы пішіндегі КО-ны қабылдау</translation>
    </message>
    <message>
        <source>Choose the folder of published lists…</source>
        <translation>Жарияланатын тізімдер қалтасын таңдау…</translation>
    </message>
    <message>
        <source>Open the form first (Ctrl+N).</source>
        <translation>Алдымен пішінді ашыңыз (Ctrl+N).</translation>
    </message>
    <message>
        <source>A certification authority that is there already is taken in with the medium that holds its key. A new one&apos;s key, or that of its next generation, is made here.</source>
        <translation>Бұрыннан бар куәландырушы орталық кілті тұрған жеткізгішімен бірге қабылданады. Жаңа орталықтың немесе келесі буынның кілті осында жасалады.</translation>
    </message>
    <message>
        <source>Make or renew a CA&apos;s key…</source>
        <translation>КО кілтін жасау не жаңарту…</translation>
    </message>
    <message>
        <source>Make the key of this form</source>
        <translation>Осы пішіндегі кілт жасау</translation>
    </message>
    <message>
        <source>Open the form first (Ctrl+Shift+N).</source>
        <translation>Алдымен пішінді ашыңыз (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>A CA&apos;s own key</source>
        <translation>КО-ның өз кілті</translation>
    </message>
</context>
<context>
    <name>ui::Shell</name>
    <message>
        <source>Operator: %1</source>
        <translation>Оператор: %1</translation>
    </message>
    <message>
        <source>Workplace: %1</source>
        <translation>Жұмыс орны: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be done now. %2</source>
        <translation>«%1» қазір орындалмайды. %2</translation>
    </message>
    <message>
        <source>The workplace has not been used for a while: it locks in %1 seconds. Any key keeps it open.</source>
        <translation>Жұмыс орны біраздан бері пайдаланылмай тұр: %1 секундтан кейін құлыпталады. Кез келген перне оны ашық қалдырады.</translation>
    </message>
</context>
<context>
    <name>ui::SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Workplace: %1</source>
        <translation>Жұмыс орны: %1</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Оператор</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Құпиясөз</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>The password is missing: type it.</source>
        <translation>Құпиясөз жазылмаған: оны жазыңыз.</translation>
    </message>
    <message>
        <source>The name or the password is wrong. You can try again now.</source>
        <translation>Аты немесе құпиясөз қате. Енді қайта көре аласыз.</translation>
    </message>
    <message>
        <source>There were too many wrong tries. You can try again now.</source>
        <translation>Қате әрекет тым көп болды. Енді қайта көре аласыз.</translation>
    </message>
    <message>
        <source>The register is being opened. After an update of Kualik this takes longer, once.</source>
        <translation>Тізілім ашылып жатыр. Kualik жаңартылғаннан кейін бұл бір рет ұзағырақ болады.</translation>
    </message>
    <message>
        <source>The program still finishes what was begun before the lock. The names come then by themselves, and you can sign in.</source>
        <translation>Бағдарлама құлыптауға дейін басталған істі аяқтап жатыр. Содан кейін есімдер өзі шығады, сонда кіре аласыз.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Кіру</translation>
    </message>
    <message>
        <source>Make a &amp;new workplace there…</source>
        <translation>Сол жерде &amp;жаңа жұмыс орнын құру…</translation>
    </message>
    <message>
        <source>It locked itself, for nobody used it for a while.</source>
        <translation>Біраз уақыт ешкім пайдаланбағандықтан, ол өздігінен құлыпталды.</translation>
    </message>
    <message>
        <source>The operator locked it.</source>
        <translation>Оны оператор құлыптады.</translation>
    </message>
    <message>
        <source>Workplace for training (%1): %2</source>
        <translation>Оқуға арналған жұмыс орны (%1): %2</translation>
    </message>
    <message>
        <source>The workplace is locked</source>
        <translation>Жұмыс орны құлыптаулы</translation>
    </message>
</context>
<context>
    <name>ui::StartFault</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Kualik does not start</source>
        <translation>Kualik іске қосылмайды</translation>
    </message>
    <message>
        <source>Certificates are built and checked by these files: with a damaged one nothing is begun. The workplace was not touched.</source>
        <translation>Куәліктер осы файлдар бойынша құрылады және тексеріледі: бүлінген файлмен ештеңе басталмайды. Жұмыс орны өзгертілген жоқ.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>No certification authority here yet</source>
        <translation>Мұнда әлі куәландырушы орталық жоқ</translation>
    </message>
    <message>
        <source>Revocation lists not published yet: %1 of %2</source>
        <translation>Жарияланбаған ҚТКТ: %1 / %2</translation>
    </message>
    <message>
        <source>Authorities&apos; media in: %1 of %2, PIN given: %3</source>
        <translation>КО жеткізгіштері салынған: %1/%2, PIN енгізілген: %3</translation>
    </message>
    <message>
        <source>The authority&apos;s medium is not in</source>
        <translation>КО жеткізгіші салынбаған</translation>
    </message>
    <message>
        <source>The authority&apos;s medium is in, its PIN not given</source>
        <translation>КО жеткізгіші салынған, PIN енгізілмеген</translation>
    </message>
    <message>
        <source>The authority&apos;s medium is in, its PIN given</source>
        <translation>КО жеткізгіші салынған, PIN енгізілген</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Бәрі дұрыс</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Other key media in: %1</source>
        <translation>Салынған басқа жеткізгіштер: %1</translation>
    </message>
    <message>
        <source>%1, ended: %2</source>
        <translation>%1, мерзімі өтіп кетті: %2</translation>
    </message>
    <message>
        <source>%1, ends soon: %2</source>
        <translation>%1, мерзімі жақында бітеді: %2</translation>
    </message>
    <message>
        <source>%1, until %2; a CA&apos;s certificate ends soon</source>
        <translation>%1, мерзімі: %2; КО куәлігінің мерзімі жақында бітеді</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, мерзімі: %2</translation>
    </message>
    <message>
        <source>Revocation lists: up to %1 old</source>
        <translation>ҚТКТ: ең ескісі %1 бұрын шыққан</translation>
    </message>
    <message>
        <source>Revocation list %1: %2 old</source>
        <translation>№ %1 ҚТКТ: %2 бұрын шыққан</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 сағ</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 күн</translation>
    </message>
    <message>
        <source>%1; a CA&apos;s certificate has ended</source>
        <translation>%1; КО куәлігінің мерзімі өтіп кетті</translation>
    </message>
    <message>
        <source>%1; a newer list is not in the folder yet</source>
        <translation>%1; жаңарақ тізім қалтада әлі жоқ</translation>
    </message>
    <message>
        <source>%1; revocations are not in a list yet</source>
        <translation>%1; кері қайтарып алынғандар тізімде әлі жоқ</translation>
    </message>
    <message>
        <source>Revocation lists: made just now</source>
        <translation>ҚТКТ: жаңа ғана шыққан</translation>
    </message>
    <message>
        <source>Revocation list %1: made just now</source>
        <translation>№ %1 ҚТКТ: жаңа ғана шыққан</translation>
    </message>
    <message>
        <source>Other key media in: %1, blank: %2</source>
        <translation>Салынған басқа жеткізгіштер: %1, бос: %2</translation>
    </message>
</context>
<context>
    <name>ui::StructurePane</name>
    <message>
        <source>The one that it fits best</source>
        <translation>Ең жақын сәйкес келетіні</translation>
    </message>
    <message>
        <source>The Order has no structure for it.</source>
        <translation>Бұйрықта оған арналған құрылым жоқ.</translation>
    </message>
    <message>
        <source>Its structure is being checked…</source>
        <translation>Құрылымы тексерілуде…</translation>
    </message>
    <message>
        <source>It follows none of the Order&apos;s structures. The nearest is “%1” (%2); against that:</source>
        <translation>Ол Бұйрық құрылымдарының ешқайсысына сай емес. Ең жақыны — «%1» (%2); онымен салыстырғанда:</translation>
    </message>
    <message>
        <source>It does not follow the structure “%1” (%2):</source>
        <translation>Ол «%1» (%2) құрылымына сай емес:</translation>
    </message>
    <message>
        <source>It follows the structure “%1” (%2).</source>
        <translation>Ол «%1» (%2) құрылымына сай.</translation>
    </message>
    <message>
        <source>&amp;Against the structure</source>
        <translation>Қай құрылыммен &amp;салыстыру</translation>
    </message>
    <message>
        <source>As the Order is printed, misprints and all</source>
        <translation>Бұйрық басылғандай, қателерімен</translation>
    </message>
    <message>
        <source>What the structure&apos;s check found</source>
        <translation>Құрылымды тексеру тапқандары</translation>
    </message>
    <message>
        <source>Its structure could not be checked.</source>
        <translation>Оның құрылымын тексеру мүмкін болмады.</translation>
    </message>
    <message>
        <source>Its form could not be checked.</source>
        <translation>Пішінін тексеру мүмкін болмады.</translation>
    </message>
    <message>
        <source>Its form is being checked…</source>
        <translation>Пішіні тексерілуде…</translation>
    </message>
    <message>
        <source>It is not of the form that %1 gives:</source>
        <translation>Ол %1 беретін пішінге сай емес:</translation>
    </message>
    <message>
        <source>It is of the form that %1 gives.</source>
        <translation>Ол %1 беретін пішінге сай.</translation>
    </message>
    <message>
        <source>As far as it was looked at, it is of the form that %1 gives:</source>
        <translation>Қаралған жеріне дейін ол %1 беретін пішінге сай:</translation>
    </message>
</context>
<context>
    <name>ui::StructureTable</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Begun: nothing is signed yet</source>
        <translation>Басталған: әлі ештеңеге қол қойылмаған</translation>
    </message>
    <message>
        <source>On record for its signature</source>
        <translation>Қол қоюға тіркелген</translation>
    </message>
    <message>
        <source>Signed: not with its holder&apos;s key yet</source>
        <translation>Қол қойылған: әлі иесінің кілтіне жетпеген</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Берілген</translation>
    </message>
    <message>
        <source>Revoked at once</source>
        <translation>Бірден кері қайтарып алынған</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Бас тартылған</translation>
    </message>
    <message>
        <source>Begun and not finished</source>
        <translation>Басталып, аяқталмағандары</translation>
    </message>
    <message>
        <source>A CA under the root</source>
        <translation>Негізгі орталыққа бағынатын КО</translation>
    </message>
    <message>
        <source>The authority itself</source>
        <translation>Куәландырушы орталықтың өзі</translation>
    </message>
    <message>
        <source>SSL server of an individual</source>
        <translation>Жеке тұлғаның SSL-сервері</translation>
    </message>
    <message>
        <source>SSL server of a legal person</source>
        <translation>Заңды тұлғаның SSL-сервері</translation>
    </message>
    <message>
        <source>Information system of an individual</source>
        <translation>Жеке тұлғаның ақпараттық жүйесі</translation>
    </message>
    <message>
        <source>Information system of a legal person</source>
        <translation>Заңды тұлғаның ақпараттық жүйесі</translation>
    </message>
    <message>
        <source>Treasury-Client</source>
        <translation>«Қазынашылық-Клиент» АЖ</translation>
    </message>
    <message>
        <source>OCSP responder</source>
        <translation>OCSP қызметі</translation>
    </message>
    <message>
        <source>Time stamp authority</source>
        <translation>Уақыт белгісі қызметі</translation>
    </message>
    <message>
        <source>VPN device</source>
        <translation>VPN құрылғысы</translation>
    </message>
    <message>
        <source>User of a state body</source>
        <translation>Мемлекеттік орган пайдаланушысы</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Жеке тұлға</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>Заңды тұлға</translation>
    </message>
    <message>
        <source>Not issued at this workplace</source>
        <translation>Бұл жұмыс орнында берілмейді</translation>
    </message>
</context>
<context>
    <name>ui::StructuresPage</name>
    <message>
        <source>Issue by structure</source>
        <translation>Құрылым бойынша беру</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Құрылымдар</translation>
    </message>
    <message>
        <source>Choose another structure</source>
        <translation>Басқа құрылымды таңдау</translation>
    </message>
    <message>
        <source>Copy the value in focus</source>
        <translation>Таңдалған мәнді көшіру</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Жолдарды толық көшіру</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Барлық жолды белгілеу</translation>
    </message>
    <message>
        <source>It belongs to another step of an issue: the page says which step comes now.</source>
        <translation>Бұл куәлік берудің басқа қадамына жатады: қазір қай қадам екенін бет айтады.</translation>
    </message>
    <message>
        <source>The key must be in a file: choose so in “Where the key is”.</source>
        <translation>Кілт файлда болуы керек: оны «Кілт қайда» өрісінде таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>ui::TakeInForm</name>
    <message>
        <source>The CA&apos;s certificate</source>
        <translation>КО куәлігі</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.der *.pem);;All files (*)</source>
        <translation>Куәліктер (*.cer *.crt *.der *.pem);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Its last revocation list</source>
        <translation>Оның соңғы ҚТКТ-сы</translation>
    </message>
    <message>
        <source>Revocation lists (*.crl *.der *.pem);;All files (*)</source>
        <translation>ҚТКТ (*.crl *.der *.pem);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>%1 is taken in.</source>
        <translation>%1 қабылданды.</translation>
    </message>
    <message>
        <source>Its lists go on after number %1, with %2 entries.</source>
        <translation>Оның тізімдері %1 нөмірінен кейін жалғасады, жазбалар саны: %2.</translation>
    </message>
    <message>
        <source>Its first list will be number 1.</source>
        <translation>Оның алғашқы тізімінің нөмірі 1 болады.</translation>
    </message>
    <message>
        <source>First the root, then the authority that it certified.</source>
        <translation>Алдымен НКО, содан кейін ол куәландырған орталық.</translation>
    </message>
    <message>
        <source>A root: %1, valid until %2.</source>
        <translation>НКО: %1, %2 дейін жарамды.</translation>
    </message>
    <message>
        <source>%1, certified by %2, valid until %3.</source>
        <translation>%1, куәландырған %2, %3 дейін жарамды.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No authority is here yet.</source>
        <translation>Мұнда әзірге орталық жоқ.</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>Мұнда бар: %1</translation>
    </message>
    <message>
        <source>The medium with its key</source>
        <translation>Кілті тұрған жеткізгіш</translation>
    </message>
    <message>
        <source>PIN of that medium</source>
        <translation>Сол жеткізгіштің PIN-коды</translation>
    </message>
    <message>
        <source>Not here: only its certificate</source>
        <translation>Мұнда емес: тек куәлігі</translation>
    </message>
    <message>
        <source>They go on after its last one</source>
        <translation>Соңғысынан кейін жалғасады</translation>
    </message>
    <message>
        <source>It has never published one</source>
        <translation>Ол ешқашан жарияламаған</translation>
    </message>
    <message>
        <source>It signs new certificates here</source>
        <translation>Мұнда жаңа куәліктерге қол қояды</translation>
    </message>
    <message>
        <source>The certificate deviates from the Order&apos;s structure; nothing was changed yet. If it is the right one, take it in as it is: the audit keeps what deviates.</source>
        <translation>Куәлік Бұйрықтағы құрылымнан ауытқиды; әзірге ештеңе өзгерген жоқ. Дәл керегі осы болса, сол күйінде қабылдаңыз: ауытқулар аудитте сақталады.</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Ауытқулар</translation>
    </message>
    <message>
        <source>Its previous revocation lists</source>
        <translation>Оның осыған дейінгі ҚТКТ-лары</translation>
    </message>
    <message>
        <source>Take it in &amp;as it is</source>
        <translation>Сол күйінд&amp;е қабылдау</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>А&amp;ртқа</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Т&amp;аңдау…</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Та&amp;ңдау…</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Қабылдау</translation>
    </message>
    <message>
        <source>The medium was taken out; nothing was changed. Once it is in again, choose it here and type its PIN.</source>
        <translation>Жеткізгіш шығарып алынды; ештеңе өзгертілген жоқ. Оны қайта қосқан соң осы жерде таңдап, PIN-кодын теріңіз.</translation>
    </message>
    <message>
        <source>%1, certified by %2: of the key that was made here, on the medium %3.</source>
        <translation>%1, куәландырған %2: осында %3 жеткізгішінде жасалған кілттікі.</translation>
    </message>
</context>
<context>
    <name>ui::TaskCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>және тағы %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only the first %1 are shown here.</source>
        <translation>Мұнда тек алғашқы %1 көрсетілген.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Жалғастыру: %1</translation>
    </message>
</context>
<context>
    <name>ui::TaskTable</name>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>Қайта беру</translation>
    </message>
    <message>
        <source>Issue on Type-C</source>
        <translation>Type-C-ге беру</translation>
    </message>
    <message>
        <source>Issue on USB-A</source>
        <translation>USB-A-ға беру</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>ui::TimeLeft</name>
    <message>
        <source>About %1 s left</source>
        <translation>Шамамен %1 с қалды</translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation>Шамамен %1 мин қалды</translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message>
        <source>no day</source>
        <translation>күні белгісіз</translation>
    </message>
    <message>
        <source>Applications to answer</source>
        <translation>Жауап күтетін өтініштер</translation>
    </message>
    <message>
        <source>%1 · medium %2</source>
        <translation>%1 · жеткізгіш %2</translation>
    </message>
    <message>
        <source>Certificates not on their media yet</source>
        <translation>Жеткізгішке әлі жазылмаған куәліктер</translation>
    </message>
    <message>
        <source>Letter %1, %2</source>
        <translation>%1 хаты, %2</translation>
    </message>
    <message>
        <source>Revocations asked for</source>
        <translation>Кері қайтарып алу сұралған</translation>
    </message>
    <message>
        <source>Media due back</source>
        <translation>Қайтарылуы тиіс жеткізгіштер</translation>
    </message>
    <message>
        <source>list %1 until %2</source>
        <translation>%1-тізім, %2 дейін</translation>
    </message>
    <message>
        <source>no list published</source>
        <translation>ҚТКТ жарияланбаған</translation>
    </message>
    <message>
        <source>%1; certificate until %2</source>
        <translation>%1; куәлігі %2 дейін</translation>
    </message>
    <message>
        <source>Certification authorities</source>
        <translation>Куәландырушы орталықтар</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Issued this month</source>
        <translation>Осы айда берілгені</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Wrong passwords since the last sign-in: %1. If they were not yours, tell whoever answers for this workplace.</source>
        <translation>Соңғы кіруден бері қате терілген парольдер: %1. Олар сіздікі болмаса, осы жұмыс орнына жауапты адамға айтыңыз.</translation>
    </message>
    <message>
        <source>The file of the operators&apos; keys was changed by somebody else, or is an old one. If nobody put a copy back, tell whoever answers for this workplace.</source>
        <translation>Операторлар кілттерінің файлын басқа біреу өзгерткен немесе ол ескі. Көшірмесін ешкім қайтарып қоймаса, осы жұмыс орнына жауапты адамға айтыңыз.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Оқыдым</translation>
    </message>
    <message>
        <source>Its certificate ends on %1.</source>
        <translation>Куәлігінің мерзімі %1 аяқталады.</translation>
    </message>
    <message>
        <source>Its revocation list is valid until %1.</source>
        <translation>ҚТКТ-сы %1 дейін жарамды.</translation>
    </message>
    <message>
        <source>It has not published a revocation list yet.</source>
        <translation>Ол ҚТКТ әлі жарияламаған.</translation>
    </message>
    <message>
        <source>What you can do next</source>
        <translation>Енді не істеуге болады</translation>
    </message>
    <message>
        <source>Nothing waits for you: all is done.</source>
        <translation>Сізді ештеңе күтпейді: бәрі орындалған.</translation>
    </message>
    <message>
        <source>No certification authority here yet. Take in its certificate before you issue.</source>
        <translation>Мұнда әзірге куәландырушы орталық жоқ. Куәлік берер алдында оның куәлігін қабылдаңыз.</translation>
    </message>
    <message>
        <source>Take in a CA…</source>
        <translation>КО қабылдау…</translation>
    </message>
    <message>
        <source>%1 (%2, since %3)</source>
        <translation>%1 (%2, %3 жылдан)</translation>
    </message>
    <message>
        <source>Certificates that run out within %1 days</source>
        <translation>Мерзімі %1 күн ішінде бітетін куәліктер</translation>
    </message>
    <message>
        <source>Continue with the first thing to do</source>
        <translation>Бірінші істі жалғастыру</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>кері қайтарып алу</translation>
    </message>
    <message>
        <source>application</source>
        <translation>өтініш</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>нөмірі әлі жоқ</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Хат: %1</translation>
    </message>
    <message>
        <source>%1 · begun on %2</source>
        <translation>%1 · басталған: %2</translation>
    </message>
    <message>
        <source>Letters begun and not registered</source>
        <translation>Басталған, тіркелмеген хаттар</translation>
    </message>
    <message>
        <source>I have read it: back to “%1”</source>
        <translation>Оқыдым: «%1» бетіне оралу</translation>
    </message>
    <message>
        <source>Its certificate ended on %1.</source>
        <translation>Куәлігінің мерзімі %1 аяқталған.</translation>
    </message>
    <message>
        <source>Its revocation list ended on %1.</source>
        <translation>ҚТКТ-сының мерзімі %1 аяқталған.</translation>
    </message>
    <message>
        <source>Its list %1 is signed and not in the folder yet.</source>
        <translation>%1-тізіміне қол қойылған, бірақ ол қалтада әлі жоқ.</translation>
    </message>
    <message>
        <source>Revoked and not in its published list yet: %1.</source>
        <translation>Кері қайтарып алынған, бірақ жарияланған тізімінде әлі жоқ: %1.</translation>
    </message>
    <message>
        <source>list %1 ended on %2</source>
        <translation>%1-тізімнің мерзімі %2 өтіп кетті</translation>
    </message>
    <message>
        <source>%1; certificate ended on %2</source>
        <translation>%1; куәлігінің мерзімі %2 өтіп кетті</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>шешім қабылдау керек</translation>
    </message>
    <message>
        <source>to be issued</source>
        <translation>куәлігін беру керек</translation>
    </message>
    <message>
        <source>the issue is to be finished</source>
        <translation>басталған беруді аяқтау керек</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>тапсыру керек</translation>
    </message>
    <message>
        <source>%1 · %2 · letter %3</source>
        <translation>%1 · %2 · %3 хаты</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Issued this month: %1</source>
        <translation>Осы айда берілгені: %1</translation>
    </message>
    <message>
        <source>No letter and no medium waits, but an authority or its revocation list does: see the card “Certification authorities”.</source>
        <translation>Күтіп тұрған хат та, жеткізгіш те жоқ, бірақ орталыққа немесе оның ҚТКТ-сына назар керек: «Куәландырушы орталықтар» карточкасын қараңыз.</translation>
    </message>
    <message>
        <source>Its delta list ended on %1.</source>
        <translation>Дельта-тізімінің мерзімі %1 аяқталған.</translation>
    </message>
    <message>
        <source>Its delta list is valid until %1.</source>
        <translation>Дельта-тізімі %1 дейін жарамды.</translation>
    </message>
    <message>
        <source>%1; delta list %2 ended on %3</source>
        <translation>%1; %2-дельта-тізімнің мерзімі %3 өтіп кетті</translation>
    </message>
    <message>
        <source>%1; delta list %2 until %3</source>
        <translation>%1; %2-дельта-тізім, %3 дейін</translation>
    </message>
    <message>
        <source>Orders begun and not finished</source>
        <translation>Басталып, аяқталмаған тапсырыстар</translation>
    </message>
</context>
<context>
    <name>ui::ValueForm</name>
    <message>
        <source>What the certificate says</source>
        <translation>Куәлікте не жазылады</translation>
    </message>
    <message>
        <source>%1 (if there is one)</source>
        <translation>%1 (болса)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Таңдаңыз</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Written as %1.</source>
        <translation>Жазылуы: %1.</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Әр жолда біреуі.</translation>
    </message>
    <message>
        <source>It will stand there in capitals.</source>
        <translation>Куәлікте бас әріппен тұрады.</translation>
    </message>
    <message>
        <source>%1 stands there as %2</source>
        <translation>%1 куәлікте %2 болып тұрады</translation>
    </message>
    <message>
        <source>It is empty: fill it in.</source>
        <translation>Өріс бос: толтырыңыз.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Digits: %1.</source>
        <translation>Цифр саны: %1.</translation>
    </message>
    <message>
        <source>%1 Each # is a digit.</source>
        <translation>%1 Әр # — бір цифр.</translation>
    </message>
</context>
<context>
    <name>ui::VerdictView</name>
    <message>
        <source>Its signatures and dates hold, up to a root, and it is not revoked.</source>
        <translation>Қолтаңбалары мен мерзімдері түбірге дейін дұрыс, кері қайтарып алынбаған.</translation>
    </message>
    <message>
        <source>Its signature and dates hold, and so does its CA, up to a root.</source>
        <translation>Қолтаңбасы мен мерзімдері бүкіл тізбек бойынша, түбірге дейін, дұрыс.</translation>
    </message>
    <message>
        <source>It is signed with the key that it asks a certificate for.</source>
        <translation>Оған куәлік сұралып отырған кілттің өзімен қол қойылған.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What the structure&apos;s check found</source>
        <translation>Құрылым бойынша тексеру не тапты</translation>
    </message>
    <message>
        <source>The Order has no structure for its algorithm.</source>
        <translation>Бұйрықта оның алгоритміне арналған құрылым жоқ.</translation>
    </message>
    <message>
        <source>Verified as of %1</source>
        <translation>Тексерілген уақыты: %1</translation>
    </message>
    <message>
        <source>Do not rely on it. The reason is below.</source>
        <translation>Оған сенуге болмайды. Себебі төменде.</translation>
    </message>
    <message>
        <source>Something needed is missing; it is named below. Add it to the evidence.</source>
        <translation>Тексеруге қажет нәрсе жетіспейді. Ол төменде аталған; оны салыстыруға қосыңыз.</translation>
    </message>
    <message>
        <source>The certificate is valid</source>
        <translation>Куәлік жарамды</translation>
    </message>
    <message>
        <source>The revocation list is valid</source>
        <translation>ҚТКТ жарамды</translation>
    </message>
    <message>
        <source>The request is signed correctly</source>
        <translation>Сұрау салуға дұрыс қол қойылған</translation>
    </message>
    <message>
        <source>The certificate is not valid: it is revoked</source>
        <translation>Куәлік жарамсыз: кері қайтарып алынған</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Куәлік жарамсыз</translation>
    </message>
    <message>
        <source>The revocation list is not valid</source>
        <translation>ҚТКТ жарамсыз</translation>
    </message>
    <message>
        <source>The request is not signed correctly</source>
        <translation>Сұрау салуға дұрыс қол қойылмаған</translation>
    </message>
    <message>
        <source>Cannot tell whether it is valid</source>
        <translation>Жарамды-жарамсызын анықтау мүмкін емес</translation>
    </message>
    <message>
        <source>the key is compromised</source>
        <translation>кілттің құпиялылығы бұзылған</translation>
    </message>
    <message>
        <source>the authority&apos;s key is compromised</source>
        <translation>куәландырушы орталық кілтінің құпиялылығы бұзылған</translation>
    </message>
    <message>
        <source>the owner&apos;s data or place of work changed</source>
        <translation>иесінің деректері немесе жұмыс орны өзгерген</translation>
    </message>
    <message>
        <source>it is replaced by another one</source>
        <translation>ол басқасымен ауыстырылған</translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation>ол енді қажет емес</translation>
    </message>
    <message>
        <source>it is suspended</source>
        <translation>оның күші тоқтатыла тұрған</translation>
    </message>
    <message>
        <source>a right was withdrawn</source>
        <translation>құқық кері қайтарып алынған</translation>
    </message>
    <message>
        <source>the attribute authority&apos;s key is compromised</source>
        <translation>атрибуттар орталығы кілтінің құпиялылығы бұзылған</translation>
    </message>
    <message>
        <source>The list gives no reason.</source>
        <translation>Тізімде себебі көрсетілмеген.</translation>
    </message>
    <message>
        <source>The reason: %1.</source>
        <translation>Себебі: %1.</translation>
    </message>
    <message>
        <source>It is in list No. %1.</source>
        <translation>Ол № %1 тізімде тұр.</translation>
    </message>
    <message>
        <source>It follows none of the Order&apos;s structures. The nearest is “%1” (%2); against that:</source>
        <translation>Ол Бұйрық құрылымдарының ешқайсысына сай келмейді. Ең жақыны — «%1» (%2); соған қарағанда:</translation>
    </message>
    <message>
        <source>It is meant to follow the structure “%1” (%2), and does not:</source>
        <translation>Ол «%1» құрылымына (%2) сай болуға тиіс, бірақ сай емес:</translation>
    </message>
    <message>
        <source>It follows the structure “%1” (%2).</source>
        <translation>Ол «%1» құрылымына (%2) сай.</translation>
    </message>
    <message>
        <source>The signature is valid</source>
        <translation>Қолтаңба жарамды</translation>
    </message>
    <message>
        <source>The OCSP response is valid</source>
        <translation>OCSP жауабы жарамды</translation>
    </message>
    <message>
        <source>The time stamp is valid</source>
        <translation>Уақыт белгісі жарамды</translation>
    </message>
    <message>
        <source>The signature is not valid: a certificate is revoked</source>
        <translation>Қолтаңба жарамсыз: куәлік кері қайтарып алынған</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>Қолтаңба жарамсыз</translation>
    </message>
    <message>
        <source>The OCSP response is not valid</source>
        <translation>OCSP жауабы жарамсыз</translation>
    </message>
    <message>
        <source>The time stamp is not valid</source>
        <translation>Уақыт белгісі жарамсыз</translation>
    </message>
    <message>
        <source>It is a root that is trusted here; its signature and dates hold.</source>
        <translation>Бұл – осында сенімді түбір; қолтаңбасы мен мерзімі дұрыс.</translation>
    </message>
    <message>
        <source>The document is as it was signed, and each signer&apos;s certificate held, up to a root, and was not revoked.</source>
        <translation>Құжат қол қойылған күйінде; әр қол қоюшының куәлігі түбірге дейін жарамды болған және кері қайтарып алынбаған.</translation>
    </message>
    <message>
        <source>Whoever signed it may answer for this CA. What it says of the certificate stands beside.</source>
        <translation>Оған қол қойған осы орталық үшін жауап бере алады. Куәлік туралы айтылғаны жанында тұр.</translation>
    </message>
    <message>
        <source>The document is the one that was stamped, and the authority&apos;s certificate held, up to a root.</source>
        <translation>Құжат – белгі қойылған құжат; орталықтың куәлігі түбірге дейін жарамды болған.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its time stamp: %1</source>
        <translation>Уақыт белгісі: %1</translation>
    </message>
    <message>
        <source>%1: its certificate was judged as of %2, the time of its time stamp</source>
        <translation>%1: куәлігі %2 уақытына, уақыт белгісінің уақытына тексерілді</translation>
    </message>
    <message>
        <source>The document that it is of is missing. Choose it above, or drop it here.</source>
        <translation>Оның құжаты жоқ. Жоғарыда таңдаңыз немесе осында сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Its path ends in a root that is not trusted here. What to do stands below.</source>
        <translation>Оның жолы мұнда сенім жоқ түбірге барып тіреледі. Не істеу керегі төменде.</translation>
    </message>
    <message>
        <source>Signatures and dates are correct; revocation NOT checked throughout</source>
        <translation>Қолтаңбалары мен мерзімдері дұрыс; кері қайтарып алынған-алынбағаны толық ТЕКСЕРІЛГЕН ЖОҚ</translation>
    </message>
    <message>
        <source>So it cannot be told whether it is valid: of a certificate in its path no revocation list tells. Which is missing stands below; add it to the evidence.</source>
        <translation>Сондықтан жарамды-жарамсызын айту мүмкін емес: жолындағы куәлік туралы айтатын кері қайтарылғандар тізімі жоқ. Қайсысы жетіспейтіні төменде; оны дәлелдерге қосыңыз.</translation>
    </message>
</context>
<context>
    <name>ui::VerifyPage</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Шығарылған</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Жарамдылық басы</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық соңы</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>Кері қайтарып алынған куәліктер саны</translation>
    </message>
    <message>
        <source>The list goes on; the first %1 are shown. kualikctl show has all.</source>
        <translation>Тізім жалғасады; алғашқы %1 көрсетілді. Бәрі – kualikctl show пәрменінде.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Файл &amp;таңдау…</translation>
    </message>
    <message>
        <source>The fields of what was verified</source>
        <translation>Тексерілгеннің өрістері</translation>
    </message>
    <message>
        <source>Copy the value in focus</source>
        <translation>Таңдалған мәнді көшіру</translation>
    </message>
    <message>
        <source>Choose a file to verify…</source>
        <translation>Тексерілетін файл таңдау…</translation>
    </message>
    <message>
        <source>Next list by</source>
        <translation>Келесісінің мерзімі</translation>
    </message>
    <message>
        <source>Add evidence to check against…</source>
        <translation>Салыстыруға файл қосу…</translation>
    </message>
    <message>
        <source>Verify without the added evidence</source>
        <translation>Қосылған файлдарсыз тексеру</translation>
    </message>
    <message>
        <source>Verify as of another time</source>
        <translation>Басқа уақытқа тексеру</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Жолдарды толық көшіру</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Барлық жолды белгілеу</translation>
    </message>
    <message>
        <source>A day is missing. Write it like %1.</source>
        <translation>Күн жазылмаған. Былай жазыңыз: %1.</translation>
    </message>
    <message>
        <source>There is no such day: %2. Write it like %1.</source>
        <translation>Мұндай күн жоқ: %2. Былай жазыңыз: %1.</translation>
    </message>
    <message>
        <source>A certificate, list, request, signature or response to verify</source>
        <translation>Тексерілетін куәлік, тізім, сұрау салу, қолтаңба немесе жауап</translation>
    </message>
    <message>
        <source>What is signed (*.cer *.crt *.der *.pem *.crl *.p10 *.csr *.req *.cms *.p7s *.p7m *.sig *.ocsp *.ors *.tsr *.tst);;All files (*)</source>
        <translation>Қол қойылғандар (*.cer *.crt *.der *.pem *.crl *.p10 *.csr *.req *.cms *.p7s *.p7m *.sig *.ocsp *.ors *.tsr *.tst);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Protocol of a verification</source>
        <translation>Тексеру хаттамасы</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>хаттама</translation>
    </message>
    <message>
        <source>A certificate, list, request, signature, OCSP response or time stamp</source>
        <translation>Куәлік, тізім, сұрау салу, қолтаңба, OCSP жауабы немесе уақыт белгісі</translation>
    </message>
    <message>
        <source>Choose a file, drop one here, or type its name and press Enter. Several dropped together: the first is verified, the others are evidence; a signature finds its document by itself.</source>
        <translation>Файлды таңдаңыз, осында сүйреп әкеліңіз немесе атын теріп, Enter басыңыз. Бірнешеуі бірге әкелінсе, біріншісі тексеріледі, қалғандары салыстыруға алынады; қолтаңба өз құжатын өзі табады.</translation>
    </message>
    <message>
        <source>&amp;Print the protocol…</source>
        <translation>Хаттама&amp;ны басып шығару…</translation>
    </message>
    <message>
        <source>Add a folder of evidence…</source>
        <translation>Салыстыруға қалта қосу…</translation>
    </message>
    <message>
        <source>Choose the document that was signed…</source>
        <translation>Қол қойылған құжатты таңдау…</translation>
    </message>
    <message>
        <source>Print the protocol of the verification…</source>
        <translation>Тексеру хаттамасын басып шығару…</translation>
    </message>
</context>
<context>
    <name>ui::ViewerPage</name>
    <message>
        <source>%1 is in the list: %2</source>
        <translation>%1 тізімде бар: %2</translation>
    </message>
    <message>
        <source>%1 is not in the list.</source>
        <translation>%1 тізімде жоқ.</translation>
    </message>
    <message>
        <source>A file to view</source>
        <translation>Қаралатын файл</translation>
    </message>
    <message>
        <source>Certificates, lists, requests, signatures, answers and stamps (*.cer *.crt *.der *.pem *.crl *.p10 *.csr *.req *.p7b *.p7s *.p7m *.cms *.ors *.tsr *.tst);;All files (*)</source>
        <translation>Куәліктер, тізімдер, сұрау салулар, қолтаңбалар, жауаптар мен белгілер (*.cer *.crt *.der *.pem *.crl *.p10 *.csr *.req *.p7b *.p7s *.p7m *.cms *.ors *.tsr *.tst);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Save the object</source>
        <translation>Объектіні сақтау</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>Алдымен файлды ашыңыз.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Алдымен жолды таңдаңыз.</translation>
    </message>
    <message>
        <source>It came from a file by itself.</source>
        <translation>Ол файлда өз бетінше тұр.</translation>
    </message>
    <message>
        <source>Choose something in a file that holds several.</source>
        <translation>Ішінде бірнешеуі бар файлдан біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>The Order has structures of certificates, lists and requests.</source>
        <translation>Бұйрықта куәліктердің, тізімдердің және сұрау салулардың құрылымдары бар.</translation>
    </message>
    <message>
        <source>Only a request asks for something.</source>
        <translation>Бірдеңені тек сұрау салу сұрайды.</translation>
    </message>
    <message>
        <source>Only a revocation list has entries.</source>
        <translation>Жазбалар тек ҚТКТ-да болады.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>What it holds (%1)</source>
        <translation>Ішіндегілері (%1)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Құрылым</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Сұралғаны</translation>
    </message>
    <message>
        <source>View a file</source>
        <translation>Файлды қарау</translation>
    </message>
    <message>
        <source>Drop a file anywhere on the window, or choose one: a certificate, a revocation list, a request, a P7B file, a signature, an OCSP response or a time stamp.</source>
        <translation>Файлды терезенің кез келген жеріне сүйреп әкеліңіз немесе таңдаңыз: куәлік, ҚТКТ, сұрау салу, P7B файлы, қолтаңба, OCSP жауабы немесе уақыт белгісі.</translation>
    </message>
    <message>
        <source>The object&apos;s fields</source>
        <translation>Объектінің өрістері</translation>
    </message>
    <message>
        <source>Views of the object</source>
        <translation>Объектінің көріністері</translation>
    </message>
    <message>
        <source>&amp;Find a serial number</source>
        <translation>Сериялық нөмірді &amp;табу</translation>
    </message>
    <message>
        <source>Find a serial number</source>
        <translation>Сериялық нөмірді табу</translation>
    </message>
    <message>
        <source>Choose a file to view…</source>
        <translation>Қаралатын файлды таңдау…</translation>
    </message>
    <message>
        <source>Back to what held it</source>
        <translation>Ол ішінде болған объектіге оралу</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Оны тексеру</translation>
    </message>
    <message>
        <source>Save as DER…</source>
        <translation>DER түрінде сақтау…</translation>
    </message>
    <message>
        <source>Save as PEM…</source>
        <translation>PEM түрінде сақтау…</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Мәнді көшіру</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Таңдалғанды ашу</translation>
    </message>
    <message>
        <source>Show the object&apos;s fields</source>
        <translation>Объектінің өрістерін көрсету</translation>
    </message>
    <message>
        <source>Show what it holds</source>
        <translation>Ішінде не бар екенін көрсету</translation>
    </message>
    <message>
        <source>Hold it against another structure</source>
        <translation>Басқа құрылыммен салыстыру</translation>
    </message>
    <message>
        <source>Show what the request asks for</source>
        <translation>Сұрау салудың не сұрайтынын көрсету</translation>
    </message>
    <message>
        <source>Go to the object&apos;s octets</source>
        <translation>Объектінің октеттеріне өту</translation>
    </message>
    <message>
        <source>As the Order is printed, misprints and all</source>
        <translation>Бұйрық басылғандай, қателерімен</translation>
    </message>
    <message>
        <source>Find a serial number in the list</source>
        <translation>Тізімнен сериялық нөмірді табу</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Жолдарды толық көшіру</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Барлық жолды белгілеу</translation>
    </message>
    <message>
        <source>A certificate, list, request, signature, OCSP response or time stamp from a file can be verified: save what came out of another object first.</source>
        <translation>Файлдағы куәлікті, тізімді, сұрау салуды, қолтаңбаны, OCSP жауабын немесе уақыт белгісін тексеруге болады: басқа объектіден шыққанды алдымен сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>ui::WaitNotice</name>
    <message>
        <source>The program does something else first. What you asked for comes then by itself.</source>
        <translation>Бағдарлама алдымен басқа істі орындап жатыр. Сұрағаныңыз содан кейін өздігінен келеді.</translation>
    </message>
    <message>
        <source>Waiting for: %1. What you asked for comes then by itself.</source>
        <translation>Күтілуде: %1. Сұрағаныңыз содан кейін өздігінен келеді.</translation>
    </message>
</context>
<context>
    <name>ui::WaitView</name>
    <message>
        <source>Insert the medium %1 again: its issue goes on from where it stopped.</source>
        <translation>%1 жеткізгішін қайта салыңыз: беру тоқтаған жерінен жалғасады.</translation>
    </message>
    <message>
        <source>It is recognised by itself.</source>
        <translation>Ол өздігінен танылады.</translation>
    </message>
    <message>
        <source>Prepare a blank &amp;medium…</source>
        <translation>&amp;Бос жеткізгішті дайындау…</translation>
    </message>
    <message>
        <source>Insert a free medium with a USB-A connector for %1.</source>
        <translation>USB-A қосқышы бар бос жеткізгішті салыңыз. Иесі: %1.</translation>
    </message>
    <message>
        <source>Insert a free medium with a Type-C connector for %1.</source>
        <translation>Type-C қосқышы бар бос жеткізгішті салыңыз. Иесі: %1.</translation>
    </message>
    <message>
        <source>The medium %1 is locked: too many wrong PINs. Remove it and insert another free medium.</source>
        <translation>%1 жеткізгіші бұғатталды: PIN-код тым көп рет қате терілді. Оны суырып, басқа бос жеткізгішті салыңыз.</translation>
    </message>
    <message>
        <source>Insert the medium %1 of the certification authority.</source>
        <translation>Куәландырушы орталықтың %1 жеткізгішін салыңыз.</translation>
    </message>
    <message>
        <source>There is no room left on the medium %1, and no other can take its place in this issue. Delete there what is not needed and type the PIN; or press “The medium has failed or is lost…” and issue on another one.</source>
        <translation>%1 жеткізгішінде орын жоқ, ал осы беруде оны басқасымен алмастыруға болмайды. Ондағы қажетсізін жойып, PIN-кодты теріңіз; немесе «Жеткізгіш істен шықты не жоғалды…» түймесін басып, басқасына беріңіз.</translation>
    </message>
    <message>
        <source>Format the &amp;medium %1…</source>
        <translation>Жеткізгішті &amp;форматтау: %1…</translation>
    </message>
    <message>
        <source>It is recognised by itself. One that is in can be prepared.</source>
        <translation>Ол өздігінен танылады. Салынып тұрғандарының бірін дайындауға да болады.</translation>
    </message>
</context>
<context>
    <name>ui::Window</name>
    <message>
        <source>Kualik</source>
        <translation>Куәлік</translation>
    </message>
    <message>
        <source>Close Kualik</source>
        <translation>Kualik жабу</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Өту: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Тіл: %1</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Осы бет туралы анықтама</translation>
    </message>
    <message>
        <source>Lock the workplace</source>
        <translation>Жұмыс орнын құлыптау</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Әрекетті табу</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Әрекеттер</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>Бетті жаңарту</translation>
    </message>
    <message>
        <source>what is new, update, reload</source>
        <translation>жаңалау, жаңарту, жаңасы</translation>
    </message>
    <message>
        <source>colour scheme, theme, appearance, automatic</source>
        <translation>түс схемасы, тақырып, көрініс, автоматты</translation>
    </message>
    <message>
        <source>light colour scheme, light theme, white, day</source>
        <translation>ашық түс схемасы, ашық тақырып, ақ, күндізгі</translation>
    </message>
    <message>
        <source>dark colour scheme, dark theme, black, night</source>
        <translation>қараңғы түс схемасы, қараңғы тақырып, қара, күңгірт, түнгі</translation>
    </message>
    <message>
        <source>high contrast colour scheme, contrast theme</source>
        <translation>жоғары контраст, контрастты түс схемасы, контрастты тақырып</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Түстер: %1</translation>
    </message>
</context>
<context>
    <name>ui::WorkView</name>
    <message>
        <source>Signing in to the medium</source>
        <translation>Жеткізгішке кіру</translation>
    </message>
    <message>
        <source>A medium may need a minute. Leave it in its place.</source>
        <translation>Жеткізгішке бір минут қажет болуы мүмкін. Оны орнында қалдырыңыз.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>Осы қадамнан кейін тоқтату</translation>
    </message>
</context>
<context>
    <name>ui::look::Banner</name>
    <message>
        <source>Success</source>
        <translation>Сәтті</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::look::DayEdit</name>
    <message>
        <source>This is no day. Write it like %1.</source>
        <translation>Бұл күн емес. Былай жазыңыз: %1.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
</context>
<context>
    <name>ui::look::choice</name>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары қарама-қарсылық</translation>
    </message>
</context>
<context>
    <name>ui::look::sorting</name>
    <message>
        <source>Sort the table</source>
        <translation>Кестені сұрыптау</translation>
    </message>
    <message>
        <source>In the original order</source>
        <translation>Бастапқы реті</translation>
    </message>
</context>
<context>
    <name>ui::media</name>
    <message>
        <source>At the workplace, nobody&apos;s</source>
        <translation>Жұмыс орнында, ешкімдікі емес</translation>
    </message>
    <message>
        <source>due back by %1</source>
        <translation>%1 дейін қайтарылуға тиіс</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked before the hand-over. Format the medium before it is used again, or record what is wrong with it.</source>
        <translation>%1 атындағы тіркеу куәлігі тапсырылғанға дейін кері қайтарып алынды. Жеткізгішті қайта пайдаланар алдында форматтаңыз немесе оған не болғанын жазыңыз.</translation>
    </message>
    <message>
        <source>It came back with its key. Format it before it is used again, or record what is wrong with it.</source>
        <translation>Ол кілтімен бірге қайтып келді. Қайта пайдаланар алдында оны форматтаңыз немесе ақауын жазып қойыңыз.</translation>
    </message>
</context>
<context>
    <name>ui::papers::PaperPreview</name>
    <message>
        <source>The page before (Page Up)</source>
        <translation>Алдыңғы бет (Page Up)</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>The next page (Page Down)</source>
        <translation>Келесі бет (Page Down)</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Беттің ені бойынша</translation>
    </message>
    <message>
        <source>The page as wide as the window (Ctrl+1)</source>
        <translation>Бет терезенің енімен бірдей (Ctrl+1)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Бүкіл бет</translation>
    </message>
    <message>
        <source>The whole page at once (Ctrl+0)</source>
        <translation>Бет толық көрінеді (Ctrl+0)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Into a file (Ctrl+S)</source>
        <translation>Файлға (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>On a printer of this computer (Ctrl+P)</source>
        <translation>Осы компьютердің принтерінде (Ctrl+P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>Бетке оралу (Esc)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1-бет, барлығы %2</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Басып шығарылуда…</translation>
    </message>
    <message>
        <source>The printer did not take the paper. See that it is on and chosen, and print again; or save the paper as PDF.</source>
        <translation>Принтер құжатты қабылдамады. Оның қосулы әрі таңдалған екенін қарап, қайта басып шығарыңыз немесе құжатты PDF етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>Given to the printer, pages: %1</source>
        <translation>Принтерге берілді, беттер: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF етіп сақтау</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>Бірінші бет</translation>
    </message>
    <message>
        <source>The first page (Home)</source>
        <translation>Бірінші бет (Home)</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>Соңғы бет</translation>
    </message>
    <message>
        <source>The last page (End)</source>
        <translation>Соңғы бет (End)</translation>
    </message>
    <message>
        <source>The paper is still being printed or saved. The preview closes by itself when that is done; if something goes wrong, it stays and says so.</source>
        <translation>Құжат әлі басып шығарылып не сақталып жатыр. Бұл аяқталғанда қарау терезесі өзі жабылады; қате болса, терезе ашық қалып, оны айтады.</translation>
    </message>
    <message>
        <source>In Kazakh, as Order 595/НҚ gives this form</source>
        <translation>Қазақ тілінде: 595/НҚ бұйрығында бұл нысан осы тілде берілген</translation>
    </message>
    <message>
        <source>In Kazakh. Order 595/НҚ has no form for this letter: it is put in the Order&apos;s words.</source>
        <translation>Қазақ тілінде. 595/НҚ бұйрығында бұл хаттың нысаны жоқ: мәтіні бұйрықтың сөздерімен жазылған.</translation>
    </message>
    <message>
        <source>In the language of the screen. Order 595/НҚ has no form for a protocol of a verification.</source>
        <translation>Экран тілінде. 595/НҚ бұйрығында тексеру хаттамасының нысаны жоқ.</translation>
    </message>
</context>
</TS>
