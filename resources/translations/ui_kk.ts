<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
        <translation>Кері қайтарылғандар тізімдері</translation>
    </message>
</context>
<context>
    <name>ui::CertificateDetail</name>
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
        <translation>Негізгі ақпаратты тасымалдағыш</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
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
        <source>Revoked</source>
        <translation>Кері қайтарылып алынған</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Құрылымы</translation>
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
        <source>Chain</source>
        <translation>Тізбек</translation>
    </message>
    <message>
        <source>The key medium&apos;s history</source>
        <translation>Тасымалдағыштың тарихы</translation>
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
</context>
<context>
    <name>ui::CertificateTable</name>
    <message>
        <source>Name</source>
        <translation>Тегі, аты</translation>
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
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Certificates found</source>
        <translation>Табылған куәліктер</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters find more.</source>
        <translation>Ештеңе табылмады. Әріпті азайтсаңыз, көбірек табылады.</translation>
    </message>
    <message>
        <source>No certificate was issued here yet.</source>
        <translation>Мұнда әлі куәлік берілмеген.</translation>
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
        <source>Certificates and revocation lists carry this time. The last act here was at %1.</source>
        <translation>Куәліктер мен ҚТКТ осы уақытты алады. Мұндағы соңғы әрекет: %1.</translation>
    </message>
    <message>
        <source>The clock is behind: the last act here was at %1. Close the program and set the clock, or say why it is right.</source>
        <translation>Сағат артта қалған: мұндағы соңғы әрекет %1. Бағдарламаны жауып, сағатты түзетіңіз немесе неге дұрыс екенін жазыңыз.</translation>
    </message>
    <message>
        <source>The clock is far ahead of the last act here, at %1. Close the program and set the clock, or say why it is right.</source>
        <translation>Сағат мұндағы соңғы әрекеттен (%1) тым озып кеткен. Бағдарламаны жауып, сағатты түзетіңіз немесе неге дұрыс екенін жазыңыз.</translation>
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
        <source>The clock is right</source>
        <translation>Сағат дұрыс</translation>
    </message>
    <message>
        <source>Go on without signing</source>
        <translation>Қол қоймай жалғастыру</translation>
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
</context>
<context>
    <name>ui::CrlHistory</name>
    <message>
        <source>recorded, not signed</source>
        <translation>жазылды, қол қойылмаған</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылған</translation>
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
        <source>Next one until</source>
        <translation>Келесісі дейін</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
</context>
<context>
    <name>ui::CrlPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>List %1 is published with %2 entries: %3</source>
        <translation>%1-тізім жарияланды, жазбалары: %2, файлы: %3</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>Кері қайтарылғандар тізімдері</translation>
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
        <translation>Орталық тасымалдағышының &amp;PIN-коды</translation>
    </message>
    <message>
        <source>PIN of the authority&apos;s medium</source>
        <translation>Орталық тасымалдағышының PIN-коды</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>Қол қойып, жариялау</translation>
    </message>
    <message>
        <source>Lists so far</source>
        <translation>Бұрынғы тізімдер</translation>
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
        <translation>Оның куәландырушы орталықтары мен тасымалдағыштары қазір жасалады. Басып шығаратыны мен қол қоятынының бәрінде оқу екені жазылады. Құпиясөз орталықтар тасымалдағыштарының да PIN-коды: жазып алыңыз.</translation>
    </message>
    <message>
        <source>You are its first operator. Existing certification authorities are taken in afterwards, each with the medium that holds its key. The password cannot be recovered: keep it where only you find it.</source>
        <translation>Сіз оның бірінші операторысыз. Бар куәландырушы орталықтар кейін, әрқайсысы кілті тұрған тасымалдағышпен бірге енгізіледі. Құпиясөзді қалпына келтіру мүмкін емес: өзіңіз ғана табатын жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>For training</source>
        <translation>Оқу үшін</translation>
    </message>
    <message>
        <source>For real work</source>
        <translation>Нақты жұмыс үшін</translation>
    </message>
    <message>
        <source>&amp;Operator&apos;s name</source>
        <translation>&amp;Оператордың аты</translation>
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
        <source>Operator&apos;s name</source>
        <translation>Оператордың аты</translation>
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
        <source>Make the workplace</source>
        <translation>Жұмыс орнын құру</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Орындалуда…</translation>
    </message>
</context>
<context>
    <name>ui::MonthChart</name>
    <message>
        <source>Certificates issued this month: %1</source>
        <translation>Осы айда берілген куәліктер: %1</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тіл</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Т&amp;үстер</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
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
    <name>ui::Shell</name>
    <message>
        <source>Certification authority of state bodies</source>
        <translation>Мемлекеттік органдардың куәландырушы орталығы</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Оператор: %1</translation>
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
        <source>You can try again now.</source>
        <translation>Енді қайта көруге болады.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>No certification authority here yet</source>
        <translation>Мұнда әлі куәландырушы орталық жоқ</translation>
    </message>
    <message>
        <source>Revocation lists until %1</source>
        <translation>ҚТКТ %1 дейін жарамды</translation>
    </message>
    <message>
        <source>A revocation list is not published yet</source>
        <translation>ҚТКТ әлі жарияланбаған</translation>
    </message>
    <message>
        <source>Key media in: %1</source>
        <translation>Салынған тасымалдағыштар: %1</translation>
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
</context>
<context>
    <name>ui::TodayPage</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Сізді күтіп тұрған іс жоқ.</translation>
    </message>
    <message>
        <source>%1 · letter %2</source>
        <translation>%1 · %2 хаты</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>күні белгісіз</translation>
    </message>
    <message>
        <source>Applications to answer</source>
        <translation>Жауап күтетін өтініштер</translation>
    </message>
    <message>
        <source>Paragraph 7</source>
        <translation>7-тармақ</translation>
    </message>
    <message>
        <source>%1 · medium %2</source>
        <translation>%1 · тасымалдағыш %2</translation>
    </message>
    <message>
        <source>Certificates not on their media yet</source>
        <translation>Тасымалдағышқа әлі жазылмаған куәліктер</translation>
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
        <source>Paragraph 23</source>
        <translation>23-тармақ</translation>
    </message>
    <message>
        <source>Media due back</source>
        <translation>Қайтарылуы тиіс тасымалдағыштар</translation>
    </message>
    <message>
        <source>Paragraphs 24 and 25</source>
        <translation>24 және 25-тармақтар</translation>
    </message>
    <message>
        <source>Certificates that run out within 30 days</source>
        <translation>Мерзімі 30 күн ішінде бітетін куәліктер</translation>
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
</context>
<context>
    <name>ui::Window</name>
    <message>
        <source>Kualik</source>
        <translation>Куәлік</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Жұмыс орнын құлыптау</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Жаңартып көрсету</translation>
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
</context>
</TS>
