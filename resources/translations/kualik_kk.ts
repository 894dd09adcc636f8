<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>acts</name>
    <message>
        <source>Letter registered</source>
        <translation>Хат тіркелді</translation>
    </message>
    <message>
        <source>CA added</source>
        <translation>КО қосылды</translation>
    </message>
    <message>
        <source>CA taken in</source>
        <translation>КО қабылданды</translation>
    </message>
    <message>
        <source>CA certificate recorded before signing</source>
        <translation>КО куәлігі қол қойылар алдында тіркелімге жазылды</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Тіркеу куәлігі берілді</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>Тіркеу куәлігі кері қайтарып алынды</translation>
    </message>
    <message>
        <source>Clock accepted as right</source>
        <translation>Сағат дұрыс деп қабылданды</translation>
    </message>
    <message>
        <source>Clock confirmed</source>
        <translation>Сағат расталды</translation>
    </message>
    <message>
        <source>CRL published</source>
        <translation>ҚТКТ жарияланды</translation>
    </message>
    <message>
        <source>CRL recorded before signing</source>
        <translation>ҚТКТ қол қойылар алдында тіркелімге жазылды</translation>
    </message>
    <message>
        <source>CRL signed</source>
        <translation>ҚТКТ-ға қол қойылды</translation>
    </message>
    <message>
        <source>Issue given up</source>
        <translation>Беру тоқтатылды</translation>
    </message>
    <message>
        <source>Issue begun</source>
        <translation>Беру басталды</translation>
    </message>
    <message>
        <source>Key pair generated</source>
        <translation>Кілт жұбы жасалды</translation>
    </message>
    <message>
        <source>Issue not delivered</source>
        <translation>Берілген жеткізілмеді</translation>
    </message>
    <message>
        <source>Issue recorded before signing</source>
        <translation>Куәлік қол қойылар алдында тіркелімге жазылды</translation>
    </message>
    <message>
        <source>Certificate on the medium</source>
        <translation>Куәлік жеткізгішке жазылды</translation>
    </message>
    <message>
        <source>Journal line corrected</source>
        <translation>Журнал жолы түзетілді</translation>
    </message>
    <message>
        <source>Medium handed over</source>
        <translation>Жеткізгіш тапсырылды</translation>
    </message>
    <message>
        <source>Medium failed or lost</source>
        <translation>Жеткізгіш істен шықты не жоғалды</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN-код ауыстырылды</translation>
    </message>
    <message>
        <source>Medium prepared</source>
        <translation>Жеткізгіш дайындалды</translation>
    </message>
    <message>
        <source>Medium received</source>
        <translation>Жеткізгіш қабылданды</translation>
    </message>
    <message>
        <source>Medium returned</source>
        <translation>Жеткізгіш қайтарылды</translation>
    </message>
    <message>
        <source>Operator added</source>
        <translation>Оператор қосылды</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Құпиясөз ауыстырылды</translation>
    </message>
    <message>
        <source>Operator signed in</source>
        <translation>Оператор кірді</translation>
    </message>
    <message>
        <source>Revocation letter registered</source>
        <translation>Кері қайтарып алу хаты тіркелді</translation>
    </message>
    <message>
        <source>Row accepted</source>
        <translation>Жол қабылданды</translation>
    </message>
    <message>
        <source>Row refused</source>
        <translation>Жолдан бас тартылды</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Баптау өзгертілді</translation>
    </message>
    <message>
        <source>Workplace made</source>
        <translation>Жұмыс орны жасалды</translation>
    </message>
    <message>
        <source>Earlier CRL of an existing CA recorded</source>
        <translation>Бар КО-ның бұрынғы ҚТКТ-сы жазылды</translation>
    </message>
    <message>
        <source>Row of a revocation letter answered</source>
        <translation>Кері қайтарып алу хатының жолына жауап берілді</translation>
    </message>
    <message>
        <source>Row of a revocation letter corrected</source>
        <translation>Кері қайтарып алу хатының жолы түзетілді</translation>
    </message>
    <message>
        <source>Row corrected</source>
        <translation>Жол түзетілді</translation>
    </message>
    <message>
        <source>Wrong PIN of a medium</source>
        <translation>Жеткізгіштің PIN-коды қате терілді</translation>
    </message>
    <message>
        <source>CA signs new certificates again</source>
        <translation>КО жаңа сертификаттарға қайта қол қояды</translation>
    </message>
    <message>
        <source>Place of a CA&apos;s key recorded</source>
        <translation>КО кілтінің орны жазылды</translation>
    </message>
    <message>
        <source>CA signs nothing new any more</source>
        <translation>КО бұдан былай жаңа сертификаттарға қол қоймайды</translation>
    </message>
    <message>
        <source>Medium lost</source>
        <translation>Жеткізгіш жоғалды</translation>
    </message>
    <message>
        <source>Row of a revocation letter taken back by the body</source>
        <translation>Кері қайтарып алу туралы хаттың жолын органның өзі қайтарып алды</translation>
    </message>
    <message>
        <source>Saved search deleted</source>
        <translation>Сақталған іздеу жойылды</translation>
    </message>
    <message>
        <source>Saved search renamed</source>
        <translation>Сақталған іздеудің аты өзгертілді</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Іздеу сақталды</translation>
    </message>
    <message>
        <source>Head of a letter corrected</source>
        <translation>Хаттың деректемелері түзетілді</translation>
    </message>
    <message>
        <source>Head of a revocation letter corrected</source>
        <translation>Кері қайтарып алу хатының деректемелері түзетілді</translation>
    </message>
    <message>
        <source>Order given up</source>
        <translation>Тапсырыстан бас тартылды</translation>
    </message>
    <message>
        <source>Order begun</source>
        <translation>Тапсырыс басталды</translation>
    </message>
    <message>
        <source>Certificate delivered</source>
        <translation>Тіркеу куәлігі берілді</translation>
    </message>
    <message>
        <source>Order recorded before signing</source>
        <translation>Тапсырыс қол қоюға дейін жазылды</translation>
    </message>
    <message>
        <source>Order not delivered, its certificate revoked</source>
        <translation>Тапсырыс жеткізілмеді, куәлігі кері қайтарылды</translation>
    </message>
    <message>
        <source>CRL given up before it was signed</source>
        <translation>ҚТКТ қол қойылмай тұрып қалдырылды</translation>
    </message>
    <message>
        <source>Key of a CA given up</source>
        <translation>КО кілтінен бас тартылды</translation>
    </message>
    <message>
        <source>Key of a CA begun</source>
        <translation>КО кілтін жасау басталды</translation>
    </message>
    <message>
        <source>Root certificate or CA&apos;s request recorded</source>
        <translation>НКО куәлігі немесе КО сұрауы жазылды</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Ask the body, or name the certificate by its serial number.</source>
        <translation>Органнан сұраңыз немесе тіркеу куәлігін сериялық нөмірімен атаңыз.</translation>
    </message>
    <message>
        <source>Fill it in as the letter has it; if the letter has nothing there, refuse the row.</source>
        <translation>Хат бойынша толтырыңыз; хатта ол бос болса, жол бойынша бас тартыңыз.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Күнді түзетіңіз.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Екі күннің бірін түзетіңіз.</translation>
    </message>
    <message>
        <source>Add the employees of the letter.</source>
        <translation>Хаттағы қызметкерлерді қосыңыз.</translation>
    </message>
    <message>
        <source>Count the media that came and correct the number, or ask the executor.</source>
        <translation>Келген жеткізгіштерді санап, санын түзетіңіз немесе орындаушыдан нақтылаңыз.</translation>
    </message>
    <message>
        <source>Compare with the letter and correct the number.</source>
        <translation>Хатпен салыстырып, нөмірді түзетіңіз.</translation>
    </message>
    <message>
        <source>Leave the 12 digits alone.</source>
        <translation>Тек 12 цифрды қалдырыңыз.</translation>
    </message>
    <message>
        <source>One digit or more is mistyped: compare with the letter; if it stands so there, refuse the row.</source>
        <translation>Бір немесе бірнеше цифр қате терілген: хатпен салыстырыңыз; хатта да солай болса, жол бойынша бас тартыңыз.</translation>
    </message>
    <message>
        <source>Compare with the letter; if it stands so there, refuse the row.</source>
        <translation>Хатпен салыстырыңыз; хатта да солай болса, жол бойынша бас тартыңыз.</translation>
    </message>
    <message>
        <source>Look whether the IIN and the BIN were exchanged.</source>
        <translation>ЖСН мен БСН алмасып кетпегенін тексеріңіз.</translation>
    </message>
    <message>
        <source>Such numbers are for training only; compare with the letter.</source>
        <translation>Мұндай нөмірлер тек оқуға арналған; хатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>See the date of birth in the identity document.</source>
        <translation>Туған күнін жеке басын куәландыратын құжаттан қараңыз.</translation>
    </message>
    <message>
        <source>Refuse the row on this ground.</source>
        <translation>Осы негізбен жол бойынша бас тартыңыз.</translation>
    </message>
    <message>
        <source>Write surname, given name and, if any, patronymic.</source>
        <translation>Тегін, атын және бар болса әкесінің атын жазыңыз.</translation>
    </message>
    <message>
        <source>Write the name as in the identity document.</source>
        <translation>Аты-жөнді жеке басын куәландыратын құжаттағыдай жазыңыз.</translation>
    </message>
    <message>
        <source>Type the word again in one alphabet: letters that look alike are different ones in the register.</source>
        <translation>Сөзді бір әліпбимен қайта теріңіз: ұқсас әріптер тіркелімде әртүрлі.</translation>
    </message>
    <message>
        <source>Shorten the text in agreement with the executor.</source>
        <translation>Мәтінді орындаушымен келісіп қысқартыңыз.</translation>
    </message>
    <message>
        <source>Compare with the letter; the address looks like name@body.gov.kz.</source>
        <translation>Хатпен салыстырыңыз; мекенжай name@body.gov.kz түрінде болады.</translation>
    </message>
    <message>
        <source>Ask for an address in Latin letters.</source>
        <translation>Латын әріптерімен жазылған мекенжайды сұраңыз.</translation>
    </message>
    <message>
        <source>Write it as +7 701 000 00 00.</source>
        <translation>+7 701 000 00 00 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Ask for a mobile number.</source>
        <translation>Ұялы байланыс нөмірін сұраңыз.</translation>
    </message>
    <message>
        <source>Choose the region; the paper keeps the letter&apos;s text.</source>
        <translation>Өңірді таңдаңыз; қағазда хаттағы мәтін сақталады.</translation>
    </message>
    <message>
        <source>Confirm the region or choose another one.</source>
        <translation>Өңірді растаңыз немесе басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a region from the list.</source>
        <translation>Өңірді тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation>Екі жолдың бірін қалдырыңыз.</translation>
    </message>
    <message>
        <source>Refuse the row, or choose one of the three exceptions if it holds.</source>
        <translation>Жол бойынша бас тартыңыз немесе қолданылатын болса, үш ерекше жағдайдың бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing to do: the choice is recorded with the decision.</source>
        <translation>Ештеңе істеу қажет емес: таңдау шешіммен бірге жазылады.</translation>
    </message>
    <message>
        <source>Take the choice back.</source>
        <translation>Таңдауды алып тастаңыз.</translation>
    </message>
    <message>
        <source>Choose a Type-C medium or another exception.</source>
        <translation>Type-C жеткізгішін немесе басқа ерекше жағдайды таңдаңыз.</translation>
    </message>
    <message>
        <source>Name the document that shows it.</source>
        <translation>Растайтын құжатты көрсетіңіз.</translation>
    </message>
    <message>
        <source>Refuse the row, or record the return or loss of a medium first.</source>
        <translation>Жол бойынша бас тартыңыз немесе алдымен жеткізгіштің қайтарылғанын не жоғалғанын жазыңыз.</translation>
    </message>
    <message>
        <source>Choose a medium without a Type-C connector.</source>
        <translation>Type-C қосқышы жоқ жеткізгішті таңдаңыз.</translation>
    </message>
    <message>
        <source>Look whether the first medium is due back, or choose a Type-C one.</source>
        <translation>Бірінші жеткізгіш қайтаруға жатпайтынын тексеріңіз немесе Type-C таңдаңыз.</translation>
    </message>
    <message>
        <source>Answer the body that it must apply online.</source>
        <translation>Органға өтінімді онлайн беру керектігін хабарлаңыз.</translation>
    </message>
    <message>
        <source>Deal with the row first.</source>
        <translation>Алдымен осы жолмен айналысыңыз.</translation>
    </message>
    <message>
        <source>Install an up-to-date calendar.</source>
        <translation>Жаңартылған күнтізбені орнатыңыз.</translation>
    </message>
    <message>
        <source>Make a new generation of the authority in time.</source>
        <translation>Орталықтың жаңа буынын алдын ала дайындаңыз.</translation>
    </message>
    <message>
        <source>Publish a new list.</source>
        <translation>Жаңа тізім жариялаңыз.</translation>
    </message>
    <message>
        <source>Publish a list.</source>
        <translation>Тізімді жариялаңыз.</translation>
    </message>
    <message>
        <source>Change the PIN before the hand-over.</source>
        <translation>Тапсырар алдында PIN-кодты ауыстырыңыз.</translation>
    </message>
    <message>
        <source>Compare the IIN and the serial number with the letter.</source>
        <translation>ЖСН мен сериялық нөмірді хатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Name the serial number of the one that is meant.</source>
        <translation>Қажеттісінің сериялық нөмірін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Leave the row out and tell the executor.</source>
        <translation>Жолды алып тастап, орындаушыға хабарлаңыз.</translation>
    </message>
    <message>
        <source>It need not be revoked; the medium may still be due back.</source>
        <translation>Кері қайтарып алу қажет емес; дегенмен жеткізгіш қайтаруға жатуы мүмкін.</translation>
    </message>
    <message>
        <source>Make sure that it is the same person.</source>
        <translation>Бір адам екеніне көз жеткізіңіз.</translation>
    </message>
    <message>
        <source>Choose the ground that the letter gives.</source>
        <translation>Хатта көрсетілген негізді таңдаңыз.</translation>
    </message>
    <message>
        <source>Put the row right in the file and import it again.</source>
        <translation>Файлдағы жолды түзетіп, қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>Add the column to the file and import it again.</source>
        <translation>Бағанды файлға қосып, қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Ештеңе істеу қажет емес.</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8 and import it again.</source>
        <translation>Кестені UTF-8 кодтамасындағы CSV ретінде сақтап, қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>Choose the right value.</source>
        <translation>Дұрыс мәнді таңдаңыз.</translation>
    </message>
    <message>
        <source>Ask the body which one is meant, and put the row right.</source>
        <translation>Мемлекеттік органнан қайсысы көзделгенін сұрап, жолды түзетіңіз.</translation>
    </message>
    <message>
        <source>Choose another exception if it holds, or refuse the row; correct the row if a BIN is mistyped.</source>
        <translation>Басқа ерекше жағдай қолданылатын болса, соны таңдаңыз немесе жол бойынша бас тартыңыз; БСН қате терілсе, жолды түзетіңіз.</translation>
    </message>
    <message>
        <source>Refuse one of the two rows, or make sure that the person needs two certificates.</source>
        <translation>Екі жолдың бірі бойынша бас тартыңыз немесе адамға екі тіркеу куәлігі қажет екенін анықтаңыз.</translation>
    </message>
    <message>
        <source>Look whether each value stands in its column. Headings that are recognised: %1.</source>
        <translation>Әр мәннің өз бағанында тұрғанын тексеріңіз. Танылатын тақырыптар: %1.</translation>
    </message>
    <message>
        <source>If the column is needed, give it a heading that is recognised: %2.</source>
        <translation>Баған қажет болса, оған танылатын тақырып беріңіз: %2.</translation>
    </message>
    <message>
        <source>Resume issue %2, or close it as not delivered.</source>
        <translation>%2-беруді жалғастырыңыз немесе оны «жеткізілмеді» деп жабыңыз.</translation>
    </message>
    <message>
        <source>Make sure that this body gets back as many media as it sent.</source>
        <translation>Осы орган жіберген жеткізгіштерінің санын толық қайтарып алатынына көз жеткізіңіз.</translation>
    </message>
    <message>
        <source>Have the next generation of the CA certified before that.</source>
        <translation>Оған дейін КО-ның келесі буынын куәландыртыңыз.</translation>
    </message>
    <message>
        <source>Make sure that this body may ask for it; if not, answer the row instead of revoking.</source>
        <translation>Бұл органның осыны сұрауға құқығы бар екеніне көз жеткізіңіз; болмаса, кері қайтарып алмай, жол бойынша жауап беріңіз.</translation>
    </message>
    <message>
        <source>Hand over to the executor, or say why somebody else receives it; the power of attorney must name the receiver.</source>
        <translation>Орындаушыға тапсырыңыз немесе жеткізгішті не себепті басқа адам алатынын көрсетіңіз; алушы сенімхатта аталуға тиіс.</translation>
    </message>
    <message>
        <source>Choose a ground from the list.</source>
        <translation>Тізімнен негізді таңдаңыз.</translation>
    </message>
    <message>
        <source>Publish the last list once more or sign the next one.</source>
        <translation>Соңғы тізімді қайта жариялаңыз немесе келесісіне қол қойыңыз.</translation>
    </message>
    <message>
        <source>Find out who put it there, take it away and publish the last list once more.</source>
        <translation>Оны кім қойғанын анықтап, алып тастаңыз да, соңғы тізімді қайта жариялаңыз.</translation>
    </message>
    <message>
        <source>Find out who changed it and keep a copy; then sign and publish the next list.</source>
        <translation>Оны кім өзгерткенін анықтап, көшірмесін сақтаңыз; содан кейін келесі тізімге қол қойып, жариялаңыз.</translation>
    </message>
    <message>
        <source>If it was made elsewhere, let this workplace go on from it; if the register was put back from an older copy, put the newest one back.</source>
        <translation>Ол басқа жерде жасалған болса, осы жұмыс орны содан әрі жалғастырсын; тіркелім ескірек көшірмеден қалпына келтірілген болса, ең жаңа көшірмені қайтарыңыз.</translation>
    </message>
    <message>
        <source>Fill it in as the letter has it; if the letter has nothing there, ask the body, or return the letter to it.</source>
        <translation>Хат бойынша толтырыңыз; хатта ол бос болса, органнан сұраңыз немесе хатты оған қайтарыңыз.</translation>
    </message>
    <message>
        <source>Look at it in the list of letters; if this is another one all the same, register it and say why it comes again.</source>
        <translation>Оны хаттар тізімінен қараңыз; бәрібір басқа хат болса, оны тіркеп, не себепті қайта келгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Publish the last list again; it needs no new signature.</source>
        <translation>Соңғы тізімді қайта жариялаңыз; оған жаңадан қол қоюдың қажеті жоқ.</translation>
    </message>
    <message>
        <source>Add characters to it.</source>
        <translation>Оған таңба қосыңыз.</translation>
    </message>
    <message>
        <source>Add a Latin letter to it.</source>
        <translation>Оған латын әрпін қосыңыз.</translation>
    </message>
    <message>
        <source>Put something else between them, or choose another password.</source>
        <translation>Олардың арасына басқа таңба қойыңыз немесе басқа құпия сөз таңдаңыз.</translation>
    </message>
    <message>
        <source>Add a digit or a special sign, such as a hyphen.</source>
        <translation>Сан немесе арнайы таңба қосыңыз, мысалы, сызықша.</translation>
    </message>
    <message>
        <source>Write it so: %2.</source>
        <translation>Былай жазыңыз: %2.</translation>
    </message>
    <message>
        <source>Choose one of those that are offered.</source>
        <translation>Ұсынылғандардың бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>Correct the name: labels of letters, digits and hyphens, with dots between them.</source>
        <translation>Атауды түзетіңіз: әріптерден, цифрлардан және дефистерден тұратын бөліктер, араларында нүкте.</translation>
    </message>
    <message>
        <source>Only names that end in %2 get such a certificate.</source>
        <translation>Мұндай куәлік тек %2 деп аяқталатын атауларға беріледі.</translation>
    </message>
    <message>
        <source>Leave some out, or order a second certificate.</source>
        <translation>Кейбірін алып тастаңыз немесе екінші куәлікке тапсырыс беріңіз.</translation>
    </message>
    <message>
        <source>Nothing to do: it is the same name in Latin letters.</source>
        <translation>Ештеңе істеу керек емес: бұл сол атаудың латын әріптерімен жазылуы.</translation>
    </message>
    <message>
        <source>Choose the storage where the key really is, or make the key there.</source>
        <translation>Кілт шынымен тұрған қойманы таңдаңыз немесе кілтті сонда жасаңыз.</translation>
    </message>
    <message>
        <source>Choose another storage.</source>
        <translation>Басқа қойманы таңдаңыз.</translation>
    </message>
    <message>
        <source>The structure needs %2.</source>
        <translation>Құрылымға %2 керек.</translation>
    </message>
    <message>
        <source>The structure needs a key of %2 bits.</source>
        <translation>Құрылымға %2 биттік кілт керек.</translation>
    </message>
    <message>
        <source>Ask for a whole file: DER or PEM.</source>
        <translation>Бүтін файл сұраңыз: DER немесе PEM.</translation>
    </message>
    <message>
        <source>Ask for a new request: the applicant does not show that the key is his.</source>
        <translation>Жаңа сұрату сұраңыз: өтініш беруші кілт өзінікі екенін көрсетпейді.</translation>
    </message>
    <message>
        <source>A new certificate needs a new key.</source>
        <translation>Жаңа куәлікке жаңа кілт керек.</translation>
    </message>
    <message>
        <source>Nothing to do: the structure decides.</source>
        <translation>Ештеңе істеу керек емес: құрылым шешеді.</translation>
    </message>
    <message>
        <source>Compare with the application.</source>
        <translation>Өтінішпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Give the PKCS#10 request or the certificate of that authority.</source>
        <translation>Сол орталықтың PKCS#10 сұратуын немесе куәлігін беріңіз.</translation>
    </message>
    <message>
        <source>Nothing to do: nothing outlives the key that signed it.</source>
        <translation>Ештеңе істеу керек емес: ештеңе өзіне қол қойған кілттен ұзақ тұрмайды.</translation>
    </message>
    <message>
        <source>Renew the CA first.</source>
        <translation>Алдымен КО-ны жаңартыңыз.</translation>
    </message>
    <message>
        <source>Choose a CA of the same authority and algorithm that signs.</source>
        <translation>Сол орталықтың сол алгоритмдегі қол қоятын КО-сын таңдаңыз.</translation>
    </message>
    <message>
        <source>It needs no more lists: it may be retired with its key.</source>
        <translation>Оған тізім енді керек емес: оны кілтімен бірге қолданыстан шығаруға болады.</translation>
    </message>
    <message>
        <source>Give the request or the certificate of another authority.</source>
        <translation>Басқа орталықтың сұрауын немесе куәлігін беріңіз.</translation>
    </message>
    <message>
        <source>Give the certificate of the authority itself.</source>
        <translation>Орталықтың өз куәлігін беріңіз.</translation>
    </message>
    <message>
        <source>Ask the authority for a PKCS#10 request.</source>
        <translation>Орталықтан PKCS#10 сұрауын сұраңыз.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s PKCS#10 request instead.</source>
        <translation>Оның орнына орталықтың PKCS#10 сұрауын беріңіз.</translation>
    </message>
    <message>
        <source>Publish a new delta list.</source>
        <translation>Жаңа дельта-тізім жариялаңыз.</translation>
    </message>
    <message>
        <source>Put in a medium of a kind that the structure has, or choose another structure.</source>
        <translation>Құрылымда бар түрдегі жеткізгішті салыңыз немесе басқа құрылымды таңдаңыз.</translation>
    </message>
    <message>
        <source>Known by name are: %1. Put in one that is recognised, or have the administrator describe this one, as the help says.</source>
        <translation>Аты белгілілері: %1. Танылатынын салыңыз немесе әкімші анықтамада айтылғандай осыны сипаттап берсін.</translation>
    </message>
    <message>
        <source>Put in a medium that does, or choose a structure of another algorithm.</source>
        <translation>Ондай кілт жасайтын жеткізгішті салыңыз немесе алгоритмі басқа құрылымды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>clauses</name>
    <message>
        <source>UCGO rules</source>
        <translation>МО КО</translation>
    </message>
    <message>
        <source>root CA rules</source>
        <translation>НКО</translation>
    </message>
    <message>
        <source>National CA rules</source>
        <translation>ҰКО</translation>
    </message>
    <message>
        <source>Labour Code</source>
        <translation>ҚР Еңбек кодексі</translation>
    </message>
    <message>
        <source>Government resolution No. 406 of 22 May 2007</source>
        <translation>Үкіметтің 2007 жылғы 22 мамырдағы № 406 қаулысы</translation>
    </message>
    <message>
        <source>Government resolution No. 565 of 11 June 2003</source>
        <translation>Үкіметтің 2003 жылғы 11 маусымдағы № 565 қаулысы</translation>
    </message>
    <message>
        <source>the real root certificates</source>
        <translation>нақты түбірлік куәліктер</translation>
    </message>
    <message>
        <source>our reading</source>
        <translation>біздің оқуымыз</translation>
    </message>
    <message>
        <source>para %1</source>
        <translation>%1-тармақ</translation>
    </message>
    <message>
        <source>appendix %1</source>
        <translation>%1-қосымша</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>%1-кесте</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1-жол</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1-баған</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>%1-бап</translation>
    </message>
    <message>
        <source>%1)</source>
        <translation>%1) тармақша</translation>
    </message>
    <message>
        <source>our own limit</source>
        <translation>біздің шегіміз</translation>
    </message>
    <message>
        <source>the real certificates</source>
        <translation>нақты куәліктер</translation>
    </message>
</context>
<context>
    <name>contents</name>
    <message>
        <source>Public key</source>
        <translation>Ашық кілт</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Key identifier of the owner</source>
        <translation>Ие кілтінің сәйкестендіргіші</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Кілтті пайдалану</translation>
    </message>
    <message>
        <source>Period of use of the private key</source>
        <translation>Жабық кілтті пайдалану мерзімі</translation>
    </message>
    <message>
        <source>Alternative name of the subject</source>
        <translation>Субъектінің қосымша атауы</translation>
    </message>
    <message>
        <source>Alternative name of the issuer</source>
        <translation>Шығарушының қосымша атауы</translation>
    </message>
    <message>
        <source>Basic constraints</source>
        <translation>Негізгі шектеулер</translation>
    </message>
    <message>
        <source>Number of the revocation list</source>
        <translation>ҚТКТ нөмірі</translation>
    </message>
    <message>
        <source>Reason of the revocation</source>
        <translation>Кері қайтарып алу себебі</translation>
    </message>
    <message>
        <source>Number of the list that this one adds to</source>
        <translation>Осы тізім толықтыратын ҚТКТ нөмірі</translation>
    </message>
    <message>
        <source>Distribution point of this list</source>
        <translation>Осы тізімнің тарату нүктесі</translation>
    </message>
    <message>
        <source>Where revocation lists are</source>
        <translation>ҚТКТ тарату нүктелері</translation>
    </message>
    <message>
        <source>Certificate policies</source>
        <translation>Тіркеу куәлігінің саясаттары</translation>
    </message>
    <message>
        <source>Key identifier of the issuer</source>
        <translation>Шығарушы кілтінің сәйкестендіргіші</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Кеңейтілген кілтті пайдалану</translation>
    </message>
    <message>
        <source>Where delta revocation lists are</source>
        <translation>Айырымдық ҚТКТ тарату нүктелері</translation>
    </message>
    <message>
        <source>Access to the issuer&apos;s services</source>
        <translation>Шығарушының сервистеріне қолжетімділік</translation>
    </message>
    <message>
        <source>Its revocation is not checked</source>
        <translation>Кері қайтарып алынуы тексерілмейді</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Жалпы атауы</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Сәйкестендіру нөмірі</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Елі</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>Елді мекен</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Облыс</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Көше</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Unit of the organization</source>
        <translation>Ұйымның бөлімшесі</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Қызмет түрі</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Given name or patronymic</source>
        <translation>Аты немесе әкесінің аты</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>User identifier</source>
        <translation>Пайдаланушының сәйкестендіргіші</translation>
    </message>
    <message>
        <source>Part of the domain</source>
        <translation>Домен бөлігі</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Цифрлық қолтаңба</translation>
    </message>
    <message>
        <source>Non-repudiation</source>
        <translation>Бұлтартпаушылық</translation>
    </message>
    <message>
        <source>Key encipherment</source>
        <translation>Кілттерді шифрлау</translation>
    </message>
    <message>
        <source>Data encipherment</source>
        <translation>Деректерді шифрлау</translation>
    </message>
    <message>
        <source>Key agreement</source>
        <translation>Кілтті келістіру</translation>
    </message>
    <message>
        <source>Signing certificates</source>
        <translation>Тіркеу куәліктеріне қол қою</translation>
    </message>
    <message>
        <source>Signing revocation lists</source>
        <translation>ҚТКТ-ға қол қою</translation>
    </message>
    <message>
        <source>Only to encipher</source>
        <translation>Тек шифрлау үшін</translation>
    </message>
    <message>
        <source>Only to decipher</source>
        <translation>Тек шифрды ашу үшін</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>Куәландырушы орталық</translation>
    </message>
    <message>
        <source>Not a certification authority</source>
        <translation>Куәландырушы орталық емес</translation>
    </message>
    <message>
        <source>Authorities below it, at most</source>
        <translation>Одан төменгі орталықтар саны, ең көбі</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>The key is compromised</source>
        <translation>Кілттің құпиялылығы бұзылған</translation>
    </message>
    <message>
        <source>The authority&apos;s key is compromised</source>
        <translation>Орталық кілтінің құпиялылығы бұзылған</translation>
    </message>
    <message>
        <source>The owner&apos;s data or place of work changed</source>
        <translation>Иесінің деректері немесе жұмыс орны өзгерген</translation>
    </message>
    <message>
        <source>Replaced by another one</source>
        <translation>Басқасымен ауыстырылған</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Енді қажет емес</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Тоқтатыла тұрған</translation>
    </message>
    <message>
        <source>In force again</source>
        <translation>Қайта күшіне енген</translation>
    </message>
    <message>
        <source>A right was withdrawn</source>
        <translation>Құқық қайтарып алынған</translation>
    </message>
    <message>
        <source>The attribute authority&apos;s key is compromised</source>
        <translation>Атрибуттар орталығы кілтінің құпиялылығы бұзылған</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>Кілттің сәйкестендіргіші</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Домендік атау</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Желілік мекенжай</translation>
    </message>
    <message>
        <source>Proof of a server&apos;s identity</source>
        <translation>Сервердің түпнұсқалығын тексеру</translation>
    </message>
    <message>
        <source>Proof of a client&apos;s identity</source>
        <translation>Клиенттің түпнұсқалығын тексеру</translation>
    </message>
    <message>
        <source>Signing programs</source>
        <translation>Бағдарламаларға қол қою</translation>
    </message>
    <message>
        <source>Secure e-mail</source>
        <translation>Қорғалған электрондық пошта</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Уақыт белгілері</translation>
    </message>
    <message>
        <source>Signing OCSP answers</source>
        <translation>OCSP жауаптарына қол қою</translation>
    </message>
    <message>
        <source>Status service</source>
        <translation>Мәртебені тексеру сервисі</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate</source>
        <translation>Шығарушының куәлігі</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Саясаттың мәтіні</translation>
    </message>
    <message>
        <source>Notice to the user</source>
        <translation>Пайдаланушыға ескерту</translation>
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
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Қол қою алгоритмі</translation>
    </message>
    <message>
        <source>Next list by</source>
        <translation>Келесі тізім</translation>
    </message>
    <message>
        <source>Not to be trusted since</source>
        <translation>Мына уақыттан бері сенуге болмайды</translation>
    </message>
    <message>
        <source>Parameters of the key</source>
        <translation>Кілттің параметрлері</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Жарамды бастапқы уақыты</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды соңғы уақыты</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Шығарылған уақыты</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Кері қайтарылған уақыты</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>Кері қайтарып алынған куәліктер</translation>
    </message>
    <message>
        <source>Issuer&apos;s unique identifier</source>
        <translation>Шығарушының бірегей сәйкестендіргіші</translation>
    </message>
    <message>
        <source>Owner&apos;s unique identifier</source>
        <translation>Иесінің бірегей сәйкестендіргіші</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Stopped by the operator; nothing further was changed.</source>
        <translation>Оператор тоқтатты; бұдан әрі ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some space and try again.</source>
        <translation>Диск толы: %1 жазылмады. Орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten.</source>
        <translation>%1 бұрыннан бар, үстінен жазылмайды.</translation>
    </message>
    <message>
        <source>The program&apos;s data file %1 is damaged: %2. Reinstall the program.</source>
        <translation>Бағдарламаның %1 деректер файлы бүлінген: %2. Бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>Жад жеткіліксіз. Басқа бағдарламаларды жауып, қайталаңыз.</translation>
    </message>
    <message>
        <source>Something failed inside the program. The log says what; tell whoever looks after the program.</source>
        <translation>Бағдарламаның ішкі қатесі. Мән-жайы жұмыс журналында; бағдарламаны сүйемелдеушіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The algorithm %1 is not supported.</source>
        <translation>%1 алгоритміне қолдау көрсетілмейді.</translation>
    </message>
    <message>
        <source>The key is not a valid key of its algorithm.</source>
        <translation>Кілт өз алгоритмінің жарамды кілті емес.</translation>
    </message>
    <message>
        <source>The signature is not valid: the data were changed or signed with another key.</source>
        <translation>Қолтаңба жарамсыз: деректер өзгертілген немесе басқа кілтпен қол қойылған.</translation>
    </message>
    <message>
        <source>A signature just made does not verify and was not used. Check the token before going on.</source>
        <translation>Жаңа ғана жасалған қолтаңба тексеруден өтпеді және пайдаланылмады. Жалғастырмас бұрын токенді тексеріңіз.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>Жабық кілт тіркеу куәлігіне сәйкес келмейді.</translation>
    </message>
    <message>
        <source>The password is wrong or the data are damaged.</source>
        <translation>Құпиясөз қате немесе деректер бүлінген.</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate is missing: %1.</source>
        <translation>Шығарушының тіркеу куәлігі жоқ: %1.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Тіркеу куәлігінің қолданылу мерзімі %1 аяқталған.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1.</source>
        <translation>Тіркеу куәлігі тек %1 бастап жарамды.</translation>
    </message>
    <message>
        <source>The certificate was revoked on %1.</source>
        <translation>Тіркеу куәлігі %1 кері қайтарып алынған.</translation>
    </message>
    <message>
        <source>The chain of certificates is not valid: %1.</source>
        <translation>Тіркеу куәліктерінің тізбегі жарамсыз: %1.</translation>
    </message>
    <message>
        <source>The certificate does not follow the structure %1 (errors: %2) and was not signed.</source>
        <translation>Тіркеу куәлігі %1 құрылымына сәйкес келмейді (қателер саны: %2), оған қол қойылмады.</translation>
    </message>
    <message>
        <source>The structure %1 is not known.</source>
        <translation>%1 құрылымы белгісіз.</translation>
    </message>
    <message>
        <source>The structure does not take this value of %1: %2.</source>
        <translation>Құрылым %1 үшін бұл мәнге жол бермейді: %2.</translation>
    </message>
    <message>
        <source>The module %1 is not yet supported.</source>
        <translation>%1 модуліне әзірге қолдау көрсетілмейді.</translation>
    </message>
    <message>
        <source>The module %1 could not be loaded: %2.</source>
        <translation>%1 модулін жүктеу мүмкін болмады: %2.</translation>
    </message>
    <message>
        <source>The key medium %1 is not connected. Put it in and try again.</source>
        <translation>%1 кілтті ақпаратты жеткізгіші қосылмаған. Оны қосып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The key medium %1 was pulled out. Put it in again and go on with the same row.</source>
        <translation>%1 жеткізгіші суырылып алынды. Оны қайта қосып, сол жолды жалғастырыңыз.</translation>
    </message>
    <message>
        <source>There is no room left on the key medium %1. Delete what is not needed or take another one.</source>
        <translation>%1 жеткізгішінде орын жоқ. Қажетсізін жойыңыз немесе басқасын алыңыз.</translation>
    </message>
    <message>
        <source>The key medium %1 is write-protected.</source>
        <translation>%1 жеткізгіші жазудан қорғалған.</translation>
    </message>
    <message>
        <source>The key medium %1 is not initialised. Prepare it first.</source>
        <translation>%1 жеткізгіші баптандырылмаған. Алдымен оны дайындаңыз.</translation>
    </message>
    <message>
        <source>The key medium %1 is used by another program. Close it and try again.</source>
        <translation>%1 жеткізгішін басқа бағдарлама пайдалануда. Оны жауып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The key medium %1 answered with an error (%2). Try again; if it happens again, take another one.</source>
        <translation>%1 жеткізгіші қате қайтарды (%2). Қайталаңыз; қате қайталанса, басқасын алыңыз.</translation>
    </message>
    <message>
        <source>Enter the PIN of the key medium %1 first.</source>
        <translation>Алдымен %1 жеткізгішінің PIN-кодын енгізіңіз.</translation>
    </message>
    <message>
        <source>The key medium %1 has no key %2.</source>
        <translation>%1 жеткізгішінде %2 кілті жоқ.</translation>
    </message>
    <message>
        <source>The key medium %1 cannot do %2. Take one that can.</source>
        <translation>%1 жеткізгіші %2 қолдамайды. Сәйкес келетінін алыңыз.</translation>
    </message>
    <message>
        <source>What was read back from the key medium %1 differs from what was written. Try again or take another one.</source>
        <translation>%1 жеткізгішінен қайта оқылған деректер жазылғаннан өзгеше. Қайталаңыз немесе басқасын алыңыз.</translation>
    </message>
    <message>
        <source>There is no register at %1. Choose its folder or make a workplace first.</source>
        <translation>%1 ішінде тіркелім жоқ. Оның қалтасын көрсетіңіз немесе алдымен жұмыс орнын жасаңыз.</translation>
    </message>
    <message>
        <source>The register %1 is damaged and was not changed. Restore it from a backup.</source>
        <translation>%1 тіркелімі бүлінген, ол өзгертілген жоқ. Оны сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The register %1 was made by a newer program (version %2; this one knows %3). Install the newer program.</source>
        <translation>%1 тіркелімін жаңарақ бағдарлама жасаған (нұсқасы %2; бұл бағдарлама білетіні %3). Жаңа бағдарламаны орнатыңыз.</translation>
    </message>
    <message>
        <source>The register %1 is used by another program. Close it and try again.</source>
        <translation>%1 тіркелімін басқа бағдарлама пайдалануда. Оны жауып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The register refused the change: %1.</source>
        <translation>Тіркелім өзгерісті қабылдамады: %1.</translation>
    </message>
    <message>
        <source>The keyring %1 is damaged. Restore it from a backup.</source>
        <translation>%1 кілттер байламы бүлінген. Оны сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>%1 деген оператор жоқ.</translation>
    </message>
    <message>
        <source>This password cannot be used: %1.</source>
        <translation>Бұл құпиясөз жарамайды: %1.</translation>
    </message>
    <message>
        <source>Only a training workplace may do this: %1.</source>
        <translation>Бұған тек оқу жұмыс орнында рұқсат етіледі: %1.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock (%1) does not agree with the last entry (%2). Set the clock, or confirm it as right; until then nothing is signed.</source>
        <translation>Компьютер сағаты (%1) соңғы жазбамен (%2) сәйкес келмейді. Сағатты түзетіңіз немесе дұрыс екенін растаңыз; оған дейін ештеңеге қол қойылмайды.</translation>
    </message>
    <message>
        <source>Confirm the date and time (%1) before the first signature of the day.</source>
        <translation>Күннің алғашқы қолтаңбасынан бұрын күн мен уақытты (%1) растаңыз.</translation>
    </message>
    <message>
        <source>Not found: %1 %2.</source>
        <translation>Табылмады: %1 %2.</translation>
    </message>
    <message>
        <source>There are findings that must be put right first: %1.</source>
        <translation>Алдымен ескертулерді жою керек, олардың саны: %1.</translation>
    </message>
    <message>
        <source>A certificate has already been issued for row %1.</source>
        <translation>%1-жол бойынша тіркеу куәлігі беріліп қойған.</translation>
    </message>
    <message>
        <source>This key already has a certificate (serial number %1). Generate a new key pair.</source>
        <translation>Бұл кілтке тіркеу куәлігі беріліп қойған (сериялық нөмірі %1). Жаңа кілттер жұбын жасаңыз.</translation>
    </message>
    <message>
        <source>The certificate %1 has already been revoked.</source>
        <translation>%1 тіркеу куәлігі кері қайтарып алынып қойған.</translation>
    </message>
    <message>
        <source>The certification authority %1 cannot sign: %2.</source>
        <translation>%1 куәландырушы орталығы қол қоя алмайды: %2.</translation>
    </message>
    <message>
        <source>The certificate would be valid until %1, longer than its authority&apos;s (%2).</source>
        <translation>Тіркеу куәлігі %1 дейін, яғни орталықтың куәлігінен (%2) ұзақ жарамды болар еді.</translation>
    </message>
    <message>
        <source>The revocation list %1 would come after %2: a list never goes backwards.</source>
        <translation>%1-ҚТКТ %2-ҚТКТ-дан кейін шығар еді: тізім ешқашан кері кетпейді.</translation>
    </message>
    <message>
        <source>The working-day calendar has no year %1. Install an up-to-date calendar.</source>
        <translation>Жұмыс күндерінің күнтізбесінде %1 жыл жоқ. Жаңартылған күнтізбені орнатыңыз.</translation>
    </message>
    <message>
        <source>The font %1 is missing. Install the package %2 and start again.</source>
        <translation>%1 қарпі жоқ. %2 бумасын орнатып, бағдарламаны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be taken in: %2.</source>
        <translation>%1 тіркеу куәлігін қабылдау мүмкін емес: %2.</translation>
    </message>
    <message>
        <source>This list cannot be taken for the last one of %1: %2. Obtain the list that was published last.</source>
        <translation>Бұл тізімді %1 орталығының соңғы ҚТКТ ретінде қабылдау мүмкін емес: %2. Ең соңғы жарияланған тізімді алыңыз.</translation>
    </message>
    <message>
        <source>The certificate to be signed and the request made on the medium differ in %1. Nothing was signed. Close this issue as not delivered and issue the row again.</source>
        <translation>Қол қойылатын тіркеу куәлігі мен жеткізгіште жасалған сұрау салудың айырмасы бар: %1. Ештеңеге қол қойылған жоқ. Осы беруді жеткізілмеген деп жауып, жол бойынша қайта беріңіз.</translation>
    </message>
    <message>
        <source>Row %1 says that already: there is nothing to correct.</source>
        <translation>%1-жолда осылай жазылған: түзететін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 оқылмайды: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 жазылмайды: %2.</translation>
    </message>
    <message>
        <source>This is not right: %1.</source>
        <translation>Қате берілген: %1.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not what is needed here (a file may be DER or PEM).</source>
        <translation>%1: бүлінген немесе мұнда қажет түрде емес (файл DER не PEM бола алады).</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another place, or ask for the right to write there.</source>
        <translation>%1 қалтасын жасау мүмкін болмады. Басқа орын таңдаңыз немесе сол жерге жазу құқығын сұраңыз.</translation>
    </message>
    <message>
        <source>This workplace has no certification authority yet. Make training ones or take an existing one in.</source>
        <translation>Бұл жұмыс орнында куәландырушы орталық әлі жоқ. Оқу орталықтарын жасаңыз немесе бар орталықты қабылдаңыз.</translation>
    </message>
    <message>
        <source>It is not known which revocation list %1 has published last, so nothing is published for it. Give that list, or say that there is none.</source>
        <translation>%1 орталығы соңғы рет қай ҚТКТ жариялағаны белгісіз, сондықтан ол үшін ештеңе жарияланбайды. Сол тізімді беріңіз немесе оның жоқ екенін айтыңыз.</translation>
    </message>
    <message>
        <source>The new list would be of %1, but the last one is of %2, which is later. If the clock was wrong then and is right now, publish and say so.</source>
        <translation>Жаңа тізімнің уақыты %1 болар еді, ал соңғысының уақыты %2, бұл одан кеш. Сол кезде сағат қате, ал қазір дұрыс болса, соны растап жариялаңыз.</translation>
    </message>
    <message>
        <source>Row %1 has been decided on already: %2, %3, by %4. To change the decision, give the reason.</source>
        <translation>%1-жол бойынша шешім қабылданып қойған: %2, %3, %4. Шешімді өзгерту үшін себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>%2: one try is left (medium %1); another mistake locks the medium. Confirm that you want to try.</source>
        <translation>%2: бір ғана мүмкіндік қалды (жеткізгіш: %1); тағы бір қате жеткізгішті бұғаттайды. Байқап көретініңізді растаңыз.</translation>
    </message>
    <message>
        <source>%2 must be changed first (medium %1).</source>
        <translation>%2 алдымен ауыстырылуға тиіс (жеткізгіш: %1).</translation>
    </message>
    <message>
        <source>%3 must have from %1 to %2 characters.</source>
        <translation>%3: таңба саны %1–%2 аралығында болуға тиіс.</translation>
    </message>
    <message>
        <source>%2: the medium %1 does not take it. Choose another one.</source>
        <translation>%2: %1 жеткізгіші мұндайын қабылдамайды. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is not a CSV table: %2.</source>
        <translation>%1 CSV кестесі емес: %2.</translation>
    </message>
    <message>
        <source>The table has %1 rows; at most %2 are taken from one letter. Nothing was imported: see whether it is the table of this letter alone.</source>
        <translation>Кестеде %1 жол бар; бір хаттан ең көбі %2 алынады. Ештеңе жүктелген жоқ: кесте тек осы хаттікі ме, қараңыз.</translation>
    </message>
    <message>
        <source>The characters of %1 cannot be read: its encoding is not recognised. Save the table as CSV in UTF-8 and import it again.</source>
        <translation>%1 файлының таңбаларын оқу мүмкін емес: кодтамасы танылмады. Кестені UTF-8 кодтамасындағы CSV ретінде сақтап, қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MiB and was not read. See whether it is the right file.</source>
        <translation>%1 файлы %2 МиБ көлемінен үлкен, ол оқылмады. Файл дұрыс таңдалды ма, қараңыз.</translation>
    </message>
    <message>
        <source>Letter %1 says that already: there is nothing to correct.</source>
        <translation>%1 хатта осылай жазылған: түзететін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <translation>Көрсетіңіз: %1.</translation>
    </message>
    <message>
        <source>%3 is wrong (medium %1). Type it again. %2</source>
        <translation>%3 қате (жеткізгіш: %1). Қайта теріңіз. %2</translation>
    </message>
    <message>
        <source>%2 was wrong too many times: the medium %1 is locked.</source>
        <translation>%2 тым көп рет қате терілді: %1 жеткізгіші бұғатталды.</translation>
    </message>
    <message>
        <source>The owner&apos;s new PIN on the medium %1 is the one that its maker sets for everybody. Choose another one.</source>
        <translation>%1 жеткізгішіндегі иесінің жаңа PIN-коды – өндіруші бәріне бірдей қоятын код. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The name or the password is wrong. Try again in %1 s.</source>
        <translation>Аты немесе құпиясөз қате. %1 секундтан кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1 s.</source>
        <translation>Қате әрекеттер тым көп. %1 секундтан кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>Себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>This cannot be done now (%1): %2.</source>
        <translation>Қазір бұлай істеуге болмайды (%1): %2.</translation>
    </message>
    <message>
        <source>The rows have %1 columns, and from the chosen one on there is room for %2. Nothing was pasted: copy the columns of the table alone, choose the first column and paste again.</source>
        <translation>Жолдарда %1 баған бар, ал таңдалған бағаннан бастап %2 баған ғана сыяды. Ештеңе қойылмады: кестенің өз бағандарын ғана көшіріп, бірінші бағанды таңдаңыз да, қайта қойыңыз.</translation>
    </message>
    <message>
        <source>The medium %1 was not taken in: it is in the register already. If it came back, record its return.</source>
        <translation>%1 жеткізгіші келген деп қабылданбады: ол есепте бар. Ол қайтып келсе, қайтарылғанын жазыңыз.</translation>
    </message>
    <message>
        <source>The document is not the one that was signed.</source>
        <translation>Құжат қол қойылған құжат емес.</translation>
    </message>
    <message>
        <source>The signature is apart from its document. Give the document to verify it.</source>
        <translation>Қолтаңба құжаттан бөлек. Оны тексеру үшін құжатты беріңіз.</translation>
    </message>
    <message>
        <source>The certificate of the signer is missing: %1.</source>
        <translation>Қол қоюшының сертификаты жоқ: %1.</translation>
    </message>
    <message>
        <source>The signature names another certificate than the signer&apos;s.</source>
        <translation>Қолтаңбада қол қоюшының емес, басқа сертификат аталған.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not for signing such an object.</source>
        <translation>%1 сертификаты мұндай объектіге қол қоюға арналмаған.</translation>
    </message>
    <message>
        <source>%1 %2: its signature by %3 proves nothing. SHA-256 and RSA of 2048 bits are the least that is relied on.</source>
        <translation>%1 %2: оның %3 арқылы жасалған қолтаңбасы ештеңені дәлелдемейді. Кемінде SHA-256 және 2048 биттік RSA болғанда ғана сенім артылады.</translation>
    </message>
    <message>
        <source>Whether %1 was revoked is not known: no revocation list of its issuer and no OCSP response tells of it. Add one to the evidence.</source>
        <translation>%1 кері қайтарылған-қайтарылмағаны белгісіз: оны шығарушының кері қайтарылғандар тізімі де, OCSP жауабы да ол туралы айтпайды. Біреуін дәлелдерге қосыңыз.</translation>
    </message>
    <message>
        <source>The root %1 came with the files; nobody here has said that it is trusted. Its SHA-256 is %2: compare it with what its authority publishes, take the root in among the authorities, and verify again.</source>
        <translation>%1 түбірі файлдармен бірге келді; мұнда оған сенім білдірген ешкім жоқ. Оның SHA-256 мәні: %2. Оны куәландырушы орталық жариялағанымен салыстырып, түбірді орталықтардың қатарына қабылдаңыз да, қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>The certificate revocation list of %2 is out of date since %1. Publish or obtain a new one.</source>
        <translation>%2 шығарған ҚТКТ %1 бастап ескірген. Жаңасын жариялаңыз немесе алыңыз.</translation>
    </message>
    <message>
        <source>The time stamp of %2 is tied to its document by %3 alone, which proves nothing any more. SHA-256 is the least that is relied on.</source>
        <translation>%2 уақыт белгісі өз құжатымен тек %3 арқылы байланысқан, ал ол енді ештеңені дәлелдемейді. Кемінде SHA-256 болғанда ғана сенім артылады.</translation>
    </message>
    <message>
        <source>The root %1 came with the files; nobody here has said that it is trusted. Its SHA-256 is %2: compare it with what its authority publishes, put it into the folder of --chain, and verify again.</source>
        <translation>%1 түбірі файлдармен бірге келді; мұнда оған сенім білдірген ешкім жоқ. Оның SHA-256 мәні: %2. Оны куәландырушы орталық жариялағанымен салыстырып, түбірді --chain қалтасына салыңыз да, қайта тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The BIN in the letter is %1, the certificate&apos;s is %2: another body&apos;s.</source>
        <translation>Хаттағы БСН – %1, тіркеу куәлігіндегі – %2: басқа органдікі.</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>Өріс толтырылмаған.</translation>
    </message>
    <message>
        <source>The date %1 has not come yet.</source>
        <translation>%1 күні әлі келген жоқ.</translation>
    </message>
    <message>
        <source>The letter is dated %1, after the day it was received (%2).</source>
        <translation>Хаттың күні %1, алынған күнінен (%2) кейін.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Кестеде жол жоқ.</translation>
    </message>
    <message>
        <source>The IIN has signs that are not digits.</source>
        <translation>ЖСН құрамында цифрдан басқа таңба бар.</translation>
    </message>
    <message>
        <source>The first six digits, %1, are not a date of birth.</source>
        <translation>Алғашқы алты цифр, %1, туған күн емес.</translation>
    </message>
    <message>
        <source>The seventh digit of an IIN cannot be %1.</source>
        <translation>ЖСН жетінші цифры %1 бола алмайды.</translation>
    </message>
    <message>
        <source>The last digit of the IIN is %1; the other digits call for %2.</source>
        <translation>ЖСН соңғы цифры %1, ал басқа цифрлары бойынша %2 болуға тиіс.</translation>
    </message>
    <message>
        <source>No IIN with these digits is ever assigned.</source>
        <translation>Мұндай цифрлары бар ЖСН берілмейді.</translation>
    </message>
    <message>
        <source>This looks like a BIN.</source>
        <translation>БСН-ге ұқсайды.</translation>
    </message>
    <message>
        <source>By the IIN the person was born on %1: nobody alive has such a number.</source>
        <translation>ЖСН бойынша туған күні %1: қазір тірі адамда мұндай нөмір жоқ.</translation>
    </message>
    <message>
        <source>The seventh digit is 0: an old number of a foreigner that does not tell the century of birth.</source>
        <translation>Жетінші цифр 0: шетелдіктің ескі нөмірі, туған ғасыры көрінбейді.</translation>
    </message>
    <message>
        <source>By the IIN the date of birth is %1, in the future.</source>
        <translation>ЖСН бойынша туған күні %1, болашақта.</translation>
    </message>
    <message>
        <source>The BIN has signs that are not digits.</source>
        <translation>БСН құрамында цифрдан басқа таңба бар.</translation>
    </message>
    <message>
        <source>The third and fourth digits of a BIN are a month; here they are %1.</source>
        <translation>БСН үшінші және төртінші цифры – ай, ал мұнда %1.</translation>
    </message>
    <message>
        <source>The fifth digit of a BIN cannot be %1.</source>
        <translation>БСН бесінші цифры %1 бола алмайды.</translation>
    </message>
    <message>
        <source>The sixth digit of a BIN cannot be %1.</source>
        <translation>БСН алтыншы цифры %1 бола алмайды.</translation>
    </message>
    <message>
        <source>The last digit of the BIN is %1; the other digits call for %2.</source>
        <translation>БСН соңғы цифры %1, ал басқа цифрлары бойынша %2 болуға тиіс.</translation>
    </message>
    <message>
        <source>This looks like an IIN.</source>
        <translation>ЖСН-ге ұқсайды.</translation>
    </message>
    <message>
        <source>No BIN with these digits is ever assigned.</source>
        <translation>Мұндай цифрлары бар БСН берілмейді.</translation>
    </message>
    <message>
        <source>The name has no given name after the surname.</source>
        <translation>Тегінен кейін аты жоқ.</translation>
    </message>
    <message>
        <source>“%1” does not belong in a name.</source>
        <translation>Аты-жөнде болмауға тиіс: «%1».</translation>
    </message>
    <message>
        <source>“%1” mixes Cyrillic and Latin letters.</source>
        <translation>«%1» сөзінде кириллица мен латын әріптері араласқан.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Бұл электрондық пошта мекенжайы емес.</translation>
    </message>
    <message>
        <source>The part of the address before @ has letters that a certificate cannot take.</source>
        <translation>Мекенжайдың @ алдындағы бөлігінде тіркеу куәлігінде жол берілмейтін әріптер бар.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Бұл телефон нөмірі емес.</translation>
    </message>
    <message>
        <source>%1 is not a mobile number of Kazakhstan.</source>
        <translation>%1 Қазақстанның ұялы байланыс нөмірі емес.</translation>
    </message>
    <message>
        <source>No region of the list is recognised in “%1”.</source>
        <translation>«%1» ішінен тізімдегі өңір танылмады.</translation>
    </message>
    <message>
        <source>By the place the region is taken to be %1.</source>
        <translation>Елді мекен бойынша алынған өңір: %1.</translation>
    </message>
    <message>
        <source>There is no region with the code %1.</source>
        <translation>%1 коды бар өңір жоқ.</translation>
    </message>
    <message>
        <source>The same person is in row %1 already.</source>
        <translation>Бұл адам %1-жолда бар.</translation>
    </message>
    <message>
        <source>The person has a valid certificate %1, until %2.</source>
        <translation>Адамда %2 дейін қолданыстағы %1 тіркеу куәлігі бар.</translation>
    </message>
    <message>
        <source>A second certificate is issued under the exception: %1.</source>
        <translation>Екінші тіркеу куәлігі ерекше жағдай бойынша беріледі: %1.</translation>
    </message>
    <message>
        <source>An exception is chosen though the person has no valid certificate.</source>
        <translation>Адамда қолданыстағы тіркеу куәлігі болмаса да, ерекше жағдай таңдалған.</translation>
    </message>
    <message>
        <source>The exception holds for a Type-C medium only: %1.</source>
        <translation>Ерекше жағдай тек Type-C жеткізгіші үшін қолданылады: %1.</translation>
    </message>
    <message>
        <source>The exception asks for supporting documents: %1.</source>
        <translation>Ерекше жағдай үшін растайтын құжаттар қажет: %1.</translation>
    </message>
    <message>
        <source>The person holds a Type-C medium already: %1.</source>
        <translation>Адамда Type-C жеткізгіші бар: %1.</translation>
    </message>
    <message>
        <source>The person holds the medium %1; of two media one is Type-C.</source>
        <translation>Адамда %1 жеткізгіші бар; екі жеткізгіштің бірі Type-C болады.</translation>
    </message>
    <message>
        <source>Local executive bodies apply online.</source>
        <translation>Жергілікті атқарушы органдар өтінімді онлайн береді.</translation>
    </message>
    <message>
        <source>The term ended on %1.</source>
        <translation>Мерзім %1 аяқталды.</translation>
    </message>
    <message>
        <source>The working-day calendar has no year %1: the term cannot be counted.</source>
        <translation>Жұмыс күндерінің күнтізбесінде %1 жыл жоқ: мерзімді есептеу мүмкін емес.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2.</source>
        <translation>%1 орталығы куәлігінің мерзімі %2 аяқталады.</translation>
    </message>
    <message>
        <source>The revocation list of %1 is out of date from %2.</source>
        <translation>%1 орталығының ҚТКТ %2 дейін жарамды.</translation>
    </message>
    <message>
        <source>%1 has not published a revocation list yet.</source>
        <translation>%1 орталығы ҚТКТ әлі жарияламаған.</translation>
    </message>
    <message>
        <source>The medium may still have its factory PIN: %1.</source>
        <translation>Жеткізгіште зауыттық PIN-код қалуы мүмкін: %1.</translation>
    </message>
    <message>
        <source>No such certificate of the person with the IIN %1.</source>
        <translation>ЖСН %1 адамда мұндай тіркеу куәлігі жоқ.</translation>
    </message>
    <message>
        <source>The certificate %1 has already been revoked.</source>
        <translation>%1 тіркеу куәлігі кері қайтарып алынып қойған.</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2.</source>
        <translation>%1 тіркеу куәлігінің мерзімі %2 аяқталған.</translation>
    </message>
    <message>
        <source>The letter says “%1”, the certificate “%2”.</source>
        <translation>Хатта «%1», тіркеу куәлігінде «%2».</translation>
    </message>
    <message>
        <source>No ground for the revocation is named.</source>
        <translation>Кері қайтарып алу негізі көрсетілмеген.</translation>
    </message>
    <message>
        <source>There is no ground %1.</source>
        <translation>%1 деген негіз жоқ.</translation>
    </message>
    <message>
        <source>No headings were recognised: the first row was taken as data in the form&apos;s order.</source>
        <translation>Баған атаулары танылмады: бірінші жол нысандағы баған ретімен дерек ретінде алынды.</translation>
    </message>
    <message>
        <source>The column “%1” is not in the form and was left out.</source>
        <translation>«%1» бағаны нысанда жоқ, ол қалдырып кетілді.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>«%1» бағаны жоқ.</translation>
    </message>
    <message>
        <source>An empty row was left out.</source>
        <translation>Бос жол қалдырып кетілді.</translation>
    </message>
    <message>
        <source>%1 may have lost its leading zeros in a spreadsheet; with them it is %2.</source>
        <translation>%1 саны кестеде бастапқы нөлдерін жоғалтуы мүмкін; олармен бірге %2.</translation>
    </message>
    <message>
        <source>Letters were lost in “%1”: they became question marks.</source>
        <translation>«%1» ішінде әріптер жоғалған: орнында сұрау белгілері.</translation>
    </message>
    <message>
        <source>“%1” was not recognised; the usual value was taken.</source>
        <translation>«%1» танылмады; әдеттегі мән алынды.</translation>
    </message>
    <message>
        <source>The hand-over on %1 is before the certificate&apos;s issue on %2.</source>
        <translation>Тапсырылған күні (%1) тіркеу куәлігі берілген күннен (%2) бұрын.</translation>
    </message>
    <message>
        <source>The valid certificate %1 names the same body (BIN %2): it shows no work in two state bodies.</source>
        <translation>Қолданыстағы %1 тіркеу куәлігінде сол мемлекеттік орган көрсетілген (БСН %2): бұл екі мемлекеттік органда жұмыс істеуді көрсетпейді.</translation>
    </message>
    <message>
        <source>The same person waits in letter %1 of %2 (application %3, row %4).</source>
        <translation>Осы адам %2 күнгі %1 хат бойынша да күтіп тұр (%3-өтініш, %4-жол).</translation>
    </message>
    <message>
        <source>When the letter was registered, it could not be told which certificate of the person with the IIN %1 is meant.</source>
        <translation>Хат тіркелген кезде ЖСН %1 тұлғаның қай тіркеу куәлігі көзделгенін анықтау мүмкін болмады.</translation>
    </message>
    <message>
        <source>A certificate of the person is recorded for signing already (serial %1, issue %2).</source>
        <translation>Бұл тұлғаның тіркеу куәлігі қол қоюға жазылып қойған (сериялық нөмірі %1, беру %2).</translation>
    </message>
    <message>
        <source>The medium %1 came with the letter %2 of another body: %3.</source>
        <translation>%1 жеткізгіші басқа органның %2 хатымен келген: %3.</translation>
    </message>
    <message>
        <source>%1 ends on %2, and its revocation list with it: no later nextUpdate was given.</source>
        <translation>%1 мерзімі %2 аяқталады, оның ҚТКТ-сының мерзімі де сонымен бірге аяқталады: nextUpdate одан кеш қойылмады.</translation>
    </message>
    <message>
        <source>The letter is from “%1”; the certificate was issued to an employee of “%2”.</source>
        <translation>Хат «%1» атынан келген, ал тіркеу куәлігі «%2» қызметкеріне берілген.</translation>
    </message>
    <message>
        <source>The person with the IIN %1 has several certificates (%2): %3.</source>
        <translation>ЖСН %1 адамда бірнеше тіркеу куәлігі бар (%2): %3.</translation>
    </message>
    <message>
        <source>The list is not in the publication folder: %1.</source>
        <translation>Тізім жариялау қалтасында жоқ: %1.</translation>
    </message>
    <message>
        <source>What stands in the publication folder is no revocation list: %1.</source>
        <translation>Жариялау қалтасында тұрған файл ҚТКТ емес: %1.</translation>
    </message>
    <message>
        <source>The list in the publication folder is another CA&apos;s: %1.</source>
        <translation>Жариялау қалтасындағы тізім басқа орталықтікі: %1.</translation>
    </message>
    <message>
        <source>The file has other octets than the register&apos;s list %1: it was changed, or made elsewhere.</source>
        <translation>Файлдың мазмұны тіркелімдегі %1-тізімдікінен өзгеше: ол өзгертілген немесе басқа жерде жасалған.</translation>
    </message>
    <message>
        <source>List %1 is published; the register&apos;s last one is %2.</source>
        <translation>%1-тізім жарияланған; тіркелімдегі соңғысы – %2.</translation>
    </message>
    <message>
        <source>List %1 is published, which this register does not know; its own last one is %2.</source>
        <translation>%1-тізім жарияланған, бұл тіркелім оны білмейді; өзінің соңғысы – %2.</translation>
    </message>
    <message>
        <source>Key media that the letter names: %1; rows in its table: %2.</source>
        <translation>Хатта көрсетілген жеткізгіш саны: %1, кестедегі жол саны: %2.</translation>
    </message>
    <message>
        <source>An IIN has 12 digits; digits here: %1.</source>
        <translation>ЖСН 12 цифрдан тұрады, мұндағы цифр саны: %1.</translation>
    </message>
    <message>
        <source>On the day of the application the person&apos;s age was %1; the least age is %2.</source>
        <translation>Өтініш берілген күні адамның жасы: %1; ең төменгі жас: %2.</translation>
    </message>
    <message>
        <source>A BIN has 12 digits; digits here: %1.</source>
        <translation>БСН 12 цифрдан тұрады, мұндағы цифр саны: %1.</translation>
    </message>
    <message>
        <source>Characters: %1; at most %2 fit.</source>
        <translation>Таңба саны: %1; ең көбі %2 сыяды.</translation>
    </message>
    <message>
        <source>Key media that the person holds already: %1; at most %2 are given.</source>
        <translation>Адамда бар жеткізгіш саны: %1; ең көбі %2 беріледі.</translation>
    </message>
    <message>
        <source>Columns in the row: %1; columns needed: %2.</source>
        <translation>Жолдағы баған саны: %1; керегі: %2.</translation>
    </message>
    <message>
        <source>%1 is not the letter&apos;s executor (%2).</source>
        <translation>%1 – хаттың орындаушысы емес (орындаушы: %2).</translation>
    </message>
    <message>
        <source>What is typed here is no day: there is no such date.</source>
        <translation>Мұнда жазылғаны күн емес: мұндай күн жоқ.</translation>
    </message>
    <message>
        <source>This letter, %3 of %4, is registered already: it was received on %2.</source>
        <translation>Бұл хат (%4 күнгі %3) тіркеліп қойған: %2 күні алынған.</translation>
    </message>
    <message>
        <source>Revoked certificates that are not in the published list of %1 yet: %2.</source>
        <translation>%1 орталығының жарияланған тізімінде әлі жоқ, кері қайтарып алынған куәліктер: %2.</translation>
    </message>
    <message>
        <source>The list %2 of %1 is signed and not in the publication folder yet.</source>
        <translation>%1 орталығының %2-тізіміне қол қойылған, бірақ ол жариялау қалтасында әлі жоқ.</translation>
    </message>
    <message>
        <source>The password is too short; characters needed at least: %1.</source>
        <translation>Құпия сөз тым қысқа; кемінде қажет таңба саны: %1.</translation>
    </message>
    <message>
        <source>The password has no Latin letter.</source>
        <translation>Құпия сөзде латын әрпі жоқ.</translation>
    </message>
    <message>
        <source>The password has letters of the alphabet or digits in sequence; at most %1 may follow one another.</source>
        <translation>Құпия сөзде алфавит әріптері немесе сандар қатарынан тұр; қатарынан ең көбі %1 болуы мүмкін.</translation>
    </message>
    <message>
        <source>The password has neither a digit nor a special sign.</source>
        <translation>Құпия сөзде сан да, арнайы таңба да жоқ.</translation>
    </message>
    <message>
        <source>“%1” is not as the structure has it.</source>
        <translation>«%1» құрылымдағыдай емес.</translation>
    </message>
    <message>
        <source>The structure does not offer “%1”.</source>
        <translation>Құрылымда «%1» жоқ.</translation>
    </message>
    <message>
        <source>“%1” is no domain name.</source>
        <translation>«%1» – домендік атау емес.</translation>
    </message>
    <message>
        <source>The domain “%1” is outside the zones of Kazakhstan.</source>
        <translation>«%1» домені Қазақстан аймақтарынан тыс.</translation>
    </message>
    <message>
        <source>Domain names: %1; a certificate holds %2 at most.</source>
        <translation>Домендік атаулар: %1; куәлікке ең көбі %2 сияды.</translation>
    </message>
    <message>
        <source>The certificate writes the domain “%1” as %2.</source>
        <translation>Куәлік «%1» доменін %2 деп жазады.</translation>
    </message>
    <message>
        <source>The key is not where the certificate would say: “%1”.</source>
        <translation>Кілт куәлік айтатын жерде емес: «%1».</translation>
    </message>
    <message>
        <source>Keys in “%1” are not within reach of this workplace.</source>
        <translation>«%1» ішіндегі кілттерге бұл жұмыс орнының қолы жетпейді.</translation>
    </message>
    <message>
        <source>The key is of another algorithm: %1.</source>
        <translation>Кілт басқа алгоритмдікі: %1.</translation>
    </message>
    <message>
        <source>The key has %1 bits.</source>
        <translation>Кілтте %1 бит бар.</translation>
    </message>
    <message>
        <source>The file cannot be read as %1.</source>
        <translation>Файл %1 ретінде оқылмайды.</translation>
    </message>
    <message>
        <source>The request is not signed by the key in it.</source>
        <translation>Сұратуға ондағы кілтпен қол қойылмаған.</translation>
    </message>
    <message>
        <source>This CA has certified the key already, under the serial number %1.</source>
        <translation>Бұл КО кілтті %1 сериялық нөмірімен куәландырып қойған.</translation>
    </message>
    <message>
        <source>The request asks for “%1”: %2. The structure gives it otherwise or not at all.</source>
        <translation>Сұратуда «%1» сұралған: %2. Құрылым оны басқаша береді немесе мүлде бермейді.</translation>
    </message>
    <message>
        <source>%1 differs: the file says “%2”, the certificate will say “%3”.</source>
        <translation>%1 бөлек: файлда «%2», куәлікте «%3» болады.</translation>
    </message>
    <message>
        <source>A certificate of another authority is made from its request or its certificate.</source>
        <translation>Басқа орталықтың куәлігі оның сұратуынан немесе куәлігінен жасалады.</translation>
    </message>
    <message>
        <source>The certificate will end with the CA&apos;s own, on %1.</source>
        <translation>Куәлік КО куәлігімен бірге аяқталады: %1.</translation>
    </message>
    <message>
        <source>The certificate would be valid until %1, its CA until %2.</source>
        <translation>Куәлік %1 дейін жарамды болар еді, КО – %2 дейін.</translation>
    </message>
    <message>
        <source>“%1” does not issue by this structure, or does not sign now.</source>
        <translation>«%1» бұл құрылым бойынша куәлік шығармайды немесе қазір қол қоймайды.</translation>
    </message>
    <message>
        <source>All certificates of “%1” have expired, and a list that is later than that has been made (%2).</source>
        <translation>«%1» берген барлық куәліктің мерзімі өтті және содан кейінгі тізім жасалды (%2).</translation>
    </message>
    <message>
        <source>The subject or the key is that of the CA that signs.</source>
        <translation>Субъект немесе кілт қол қоятын куәландырушы орталықтікі.</translation>
    </message>
    <message>
        <source>The file holds a certificate that is not a CA&apos;s.</source>
        <translation>Файлдағы куәлік куәландырушы орталықтікі емес.</translation>
    </message>
    <message>
        <source>The certificate in the file is valid from %1 to %2 only.</source>
        <translation>Файлдағы куәлік тек %1 бастап %2 дейін жарамды.</translation>
    </message>
    <message>
        <source>No CA that is known here has signed the certificate in the file.</source>
        <translation>Файлдағы куәлікке мұнда белгілі бірде-бір куәландырушы орталық қол қоймаған.</translation>
    </message>
    <message>
        <source>The delta list of %1 is out of date from %2.</source>
        <translation>%1 орталығының дельта-тізімі %2 дейін жарамды.</translation>
    </message>
    <message>
        <source>The medium is “%1”, where this structure lets no key be kept.</source>
        <translation>Жеткізгіш — «%1», бұл құрылым кілтті онда сақтауға жол бермейді.</translation>
    </message>
    <message>
        <source>The program does not know which of the Order&apos;s media this one is, and the certificate must say it.</source>
        <translation>Бағдарлама бұл бұйрықтағы жеткізгіштердің қайсысы екенін білмейді, ал куәлікте ол көрсетілуі керек.</translation>
    </message>
    <message>
        <source>The medium makes no keys of %1.</source>
        <translation>Жеткізгіш %1 кілттерін жасамайды.</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>absent</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>present</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>сыни</translation>
    </message>
    <message>
        <source>not critical</source>
        <translation>сыни емес</translation>
    </message>
    <message>
        <source>once</source>
        <translation>бір рет</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>екі рет</translation>
    </message>
    <message>
        <source>more</source>
        <translation>одан көп</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>куәландырушы орталық</translation>
    </message>
    <message>
        <source>not a CA</source>
        <translation>куәландырушы орталық емес</translation>
    </message>
    <message>
        <source>1 … 20 octets, positive</source>
        <translation>1 … 20 октет, оң сан</translation>
    </message>
    <message>
        <source>0 … 20 octets</source>
        <translation>0 … 20 октет</translation>
    </message>
    <message>
        <source>%1, %2: %3 is needed, %4 is there (%5)</source>
        <translation>%1, %2: керегі: %3, тұрғаны: %4 (%5)</translation>
    </message>
    <message>
        <source>%1; the Order&apos;s misprint %2</source>
        <translation>%1; Бұйрықтың қатесі %2</translation>
    </message>
    <message>
        <source>Made on %1, before the first edition of its structure (in force from %2), by which it is judged.</source>
        <translation>%1 күні, құрылымының бірінші редакциясына дейін (%2 бастап қолданыста) жасалған; сол редакция бойынша бағаланды.</translation>
    </message>
    <message>
        <source>name and serial number, or neither</source>
        <translation>атауы мен сериялық нөмірі бірге, немесе екеуі де болмауы</translation>
    </message>
    <message>
        <source>name alone</source>
        <translation>тек атауы</translation>
    </message>
    <message>
        <source>serial number alone</source>
        <translation>тек сериялық нөмірі</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>тізім болмауы</translation>
    </message>
    <message>
        <source>a list without entries</source>
        <translation>жазбасыз тізім</translation>
    </message>
    <message>
        <source>one OID</source>
        <translation>бір OID</translation>
    </message>
    <message>
        <source>SHA-2, GOST</source>
        <translation>SHA-2, ГОСТ</translation>
    </message>
    <message>
        <source>SHA-1, SHA-2, GOST</source>
        <translation>SHA-1, SHA-2, ГОСТ</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>қаралған</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>қаралмаған</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Checking</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Generating the key pair</source>
        <translation>Кілттер жұбын жасау</translation>
    </message>
    <message>
        <source>Proving possession of the key</source>
        <translation>Кілттің иелігін дәлелдеу</translation>
    </message>
    <message>
        <source>Building the certificate</source>
        <translation>Тіркеу куәлігін құру</translation>
    </message>
    <message>
        <source>Checking against the structure</source>
        <translation>Құрылым бойынша тексеру</translation>
    </message>
    <message>
        <source>Recording before signing</source>
        <translation>Қол қоюға дейін жазу</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Writing to the key medium</source>
        <translation>Жеткізгішке жазу</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Қайта оқып тексеру</translation>
    </message>
    <message>
        <source>Building the revocation list</source>
        <translation>ҚТКТ құру</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Жүктеу</translation>
    </message>
    <message>
        <source>Waiting for a key medium</source>
        <translation>Кілтті ақпаратты жеткізгішті күту</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Қаралмаған</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Being issued</source>
        <translation>Беріліп жатыр</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Жеткізілмеді</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Басталды</translation>
    </message>
    <message>
        <source>Key generated</source>
        <translation>Кілт жасалды</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Жазылды</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>On the medium</source>
        <translation>Жеткізгіште</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Carries a key</source>
        <translation>Кілті бар</translation>
    </message>
    <message>
        <source>With its holder</source>
        <translation>Иесінде</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Қайтаруға жатады</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Failed or lost</source>
        <translation>Істен шыққан немесе жоғалған</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Қолданыста</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Мерзімі аяқталған</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Қайтарып алынған</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Қолма-қол</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пошта байланысы</translation>
    </message>
    <message>
        <source>Special post</source>
        <translation>Арнайы пошта байланысы</translation>
    </message>
    <message>
        <source>The operator, in an envelope</source>
        <translation>Оператор, конвертпен</translation>
    </message>
    <message>
        <source>Administrative civil servant</source>
        <translation>Мемлекеттік әкімшілік қызметші</translation>
    </message>
    <message>
        <source>Political civil servant</source>
        <translation>Мемлекеттік саяси қызметші</translation>
    </message>
    <message>
        <source>USB-A connector</source>
        <translation>USB-A қосқышы</translation>
    </message>
    <message>
        <source>Type-C connector</source>
        <translation>Type-C қосқышы</translation>
    </message>
    <message>
        <source>No exception</source>
        <translation>Ерекше жағдай жоқ</translation>
    </message>
    <message>
        <source>Works in two state bodies</source>
        <translation>Екі мемлекеттік органда жұмыс істейді</translation>
    </message>
    <message>
        <source>Signs issue requests in E-kyzmet</source>
        <translation>«Е-қызмет» жүйесінде шығару сұрау салуларына қол қояды</translation>
    </message>
    <message>
        <source>Works with a second, Type-C medium</source>
        <translation>Екінші, Type-C жеткізгішімен жұмыс істейді</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Root certification authority</source>
        <translation>Негізгі куәландырушы орталық</translation>
    </message>
    <message>
        <source>Certification Authority of State Bodies</source>
        <translation>Мемлекеттік органдардың куәландырушы орталығы</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Хаттың нөмірі</translation>
    </message>
    <message>
        <source>Letter date</source>
        <translation>Хаттың күні</translation>
    </message>
    <message>
        <source>Date received</source>
        <translation>Алынған күні</translation>
    </message>
    <message>
        <source>Date registered</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Мемлекеттік орган</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Басшы</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>Executor&apos;s telephone</source>
        <translation>Орындаушының телефоны</translation>
    </message>
    <message>
        <source>Number of key media</source>
        <translation>Жеткізгіштер саны</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Р/с №</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
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
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Oblast, city, district</source>
        <translation>Облыс, қала, аудан</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Ұялы байланыс нөмірі</translation>
    </message>
    <message>
        <source>Category of servant</source>
        <translation>Қызметші санаты</translation>
    </message>
    <message>
        <source>Kind of medium</source>
        <translation>Жеткізгіш түрі</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Supporting document</source>
        <translation>Растайтын құжат</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1-жол</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>хат</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>Receiver&apos;s document</source>
        <translation>Алушының құжаты</translation>
    </message>
    <message>
        <source>Date of the hand-over</source>
        <translation>Тапсырылған күні</translation>
    </message>
    <message>
        <source>Entering in the register</source>
        <translation>Тізілімге енгізу</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Куәлік</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Файл жазылып жатыр</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
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
        <source>Revoked on</source>
        <translation>Кері қайтарып алынған уақыты</translation>
    </message>
    <message>
        <source>Key medium</source>
        <translation>Кілтті ақпаратты жеткізгіш</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Құрылымы</translation>
    </message>
    <message>
        <source>The file is in the publication folder.</source>
        <translation>Файл жариялау қалтасында тұр.</translation>
    </message>
    <message>
        <source>It is the register&apos;s last list, octet for octet.</source>
        <translation>Бұл – тіркелімдегі соңғы тізім, мазмұны дәлме-дәл.</translation>
    </message>
    <message>
        <source>It has the number of the last list.</source>
        <translation>Нөмірі соңғы тізімдікіндей.</translation>
    </message>
    <message>
        <source>Its signature is this CA&apos;s.</source>
        <translation>Қолтаңбасы осы орталықтікі.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>Мерзімі өтпеген.</translation>
    </message>
    <message>
        <source>It follows its structure.</source>
        <translation>Құрылымына сәйкес келеді.</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Сұраған кезде</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Әрдайым</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>GOST R 34.10-2015</source>
        <translation>ГОСТ Р 34.10-2015</translation>
    </message>
    <message>
        <source>GOST 34.310-2004</source>
        <translation>ГОСТ 34.310-2004</translation>
    </message>
    <message>
        <source>Root CA</source>
        <translation>НКО</translation>
    </message>
    <message>
        <source>UCGO</source>
        <translation>МО КО</translation>
    </message>
    <message>
        <source>The owner, on receipt</source>
        <translation>Иесі, алғаннан кейін</translation>
    </message>
    <message>
        <source>Preparing the key medium</source>
        <translation>Жеткізгішті дайындау</translation>
    </message>
    <message>
        <source>Putting in order</source>
        <translation>Реттеу</translation>
    </message>
    <message>
        <source>Was revoked</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Revoked before the hand-over</source>
        <translation>Тапсырылғанға дейін кері қайтарып алынды</translation>
    </message>
    <message>
        <source>National Certification Authority</source>
        <translation>Ұлттық куәландырушы орталық</translation>
    </message>
    <message>
        <source>NCA</source>
        <translation>ҰКО</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>City or settlement</source>
        <translation>Қала не елді мекен</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Облыс</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Домендік атау</translation>
    </message>
    <message>
        <source>All domain names</source>
        <translation>Барлық домендік атаулар</translation>
    </message>
    <message>
        <source>Information system</source>
        <translation>Ақпараттық жүйе</translation>
    </message>
    <message>
        <source>Registered OID of the information system</source>
        <translation>Ақпараттық жүйенің тіркелген OID-і</translation>
    </message>
    <message>
        <source>Code in the Treasury-Client system</source>
        <translation>«Қазынашылық-Клиент» жүйесіндегі коды</translation>
    </message>
    <message>
        <source>Role in the Treasury-Client system</source>
        <translation>«Қазынашылық-Клиент» жүйесіндегі рөлі</translation>
    </message>
    <message>
        <source>Role of the person</source>
        <translation>Тұлғаның рөлі</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Кілт қайда сақталады</translation>
    </message>
    <message>
        <source>DigitalID identification</source>
        <translation>Сәйкестендіру DigitalID</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>What was verified</source>
        <translation>Не тексерілді</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Оның SHA-256 хеші</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>List No.</source>
        <translation>Тізім №</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Жарамдылық басы</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық соңы</translation>
    </message>
    <message>
        <source>Next one by</source>
        <translation>Келесісі</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>in the file itself</source>
        <translation>файлдың өзінде</translation>
    </message>
    <message>
        <source>was NOT given</source>
        <translation>БЕРІЛМЕГЕН</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Қай уақытқа</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Тексерілген уақыты</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Куәлік</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Не бойынша</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Тізбек</translation>
    </message>
    <message>
        <source>it does not reach a trusted root</source>
        <translation>сенімді түбірге жетпейді</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Қай уақытқа тексерілді</translation>
    </message>
    <message>
        <source>%1, the time of its time stamp</source>
        <translation>%1, уақыт белгісінің уақыты</translation>
    </message>
    <message>
        <source>%1, the moment chosen</source>
        <translation>%1, таңдалған уақыт</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Уақыт белгісі</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орталық</translation>
    </message>
    <message>
        <source>Signature %1: %2</source>
        <translation>%1-қолтаңба: %2</translation>
    </message>
    <message>
        <source>Signature over the document</source>
        <translation>Құжаттың қолтаңбасы</translation>
    </message>
    <message>
        <source>is correct</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Хеш алгоритмі</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <source>Signer&apos;s own clock (proves nothing)</source>
        <translation>Қол қоюшының өз сағаты (ештеңені дәлелдемейді)</translation>
    </message>
    <message>
        <source>Certificate judged as of</source>
        <translation>Куәлік қай уақытқа тексерілді</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>good</source>
        <translation>жарамды</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>кері қайтарып алынған</translation>
    </message>
    <message>
        <source>unknown to the responder</source>
        <translation>OCSP қызметіне белгісіз</translation>
    </message>
    <message>
        <source>What the response says</source>
        <translation>Жауапта не айтылған</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Шығарушы</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Құрылым</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Ең жақыны</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Сәйкес келеді</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Ауытқулар</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>certificates: %1</source>
        <translation>куәліктер: %1</translation>
    </message>
    <message>
        <source>revocation lists: %1</source>
        <translation>ҚТКТ: %1</translation>
    </message>
    <message>
        <source>OCSP answers: %1</source>
        <translation>OCSP жауаптары: %1</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Не бойынша тексерілді</translation>
    </message>
    <message>
        <source>Trusted root</source>
        <translation>Сенімді түбір</translation>
    </message>
    <message>
        <source>%1 (%2), of this workplace&apos;s register</source>
        <translation>%1 (%2), осы жұмыс орнының тізілімінен</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>CA certificates: %1, revocation lists: %2</source>
        <translation>куәландырушы орталықтардың куәліктері: %1, ҚТКТ: %2</translation>
    </message>
    <message>
        <source>Left out, cannot be read</source>
        <translation>Оқылмады, ескерілмеді</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Certification path</source>
        <translation>Куәліктер тізбегі</translation>
    </message>
    <message>
        <source>Certification path of its CA</source>
        <translation>Оның куәландырушы орталығының куәліктер тізбегі</translation>
    </message>
    <message>
        <source>NOT known</source>
        <translation>БЕЛГІСІЗ</translation>
    </message>
    <message>
        <source>NOT known: %1</source>
        <translation>БЕЛГІСІЗ: %1</translation>
    </message>
    <message>
        <source>REVOKED on %1</source>
        <translation>КЕРІ ҚАЙТАРЫП АЛЫНҒАН: %1</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>КЕРІ ҚАЙТАРЫП АЛЫНҒАН</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>жарамды</translation>
    </message>
    <message>
        <source>NOT valid: revoked</source>
        <translation>ЖАРАМСЫЗ: кері қайтарып алынған</translation>
    </message>
    <message>
        <source>NOT valid</source>
        <translation>ЖАРАМСЫЗ</translation>
    </message>
    <message>
        <source>CANNOT be told: something is missing</source>
        <translation>АНЫҚТАУ МҮМКІН ЕМЕС: бірдеңе жетіспейді</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>кері қайтарып алынбаған</translation>
    </message>
    <message>
        <source>not revoked, but: %1</source>
        <translation>кері қайтарып алынбаған, бірақ: %1</translation>
    </message>
    <message>
        <source>root, trusted</source>
        <translation>түбір, сенімді</translation>
    </message>
    <message>
        <source>root, trusted, but: %1</source>
        <translation>түбір, сенімді, бірақ: %1</translation>
    </message>
    <message>
        <source>revocation NOT checked</source>
        <translation>кері қайтарып алыну ТЕКСЕРІЛМЕДІ</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>нөмірсіз</translation>
    </message>
    <message>
        <source>no end named</source>
        <translation>соңы көрсетілмеген</translation>
    </message>
    <message>
        <source>list No. %1 of %2, until %3</source>
        <translation>№ %1 тізім, %2, %3 дейін</translation>
    </message>
    <message>
        <source>delta list No. %1 of %2, until %3, on No. %4</source>
        <translation>№ %1 дельта-тізім, %2, %3 дейін, № %4 тізімге</translation>
    </message>
    <message>
        <source>OCSP answer of %1, until %2, by %3</source>
        <translation>OCSP жауабы, %1, %2 дейін, жауап берген: %3</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>ҚТКТ</translation>
    </message>
    <message>
        <source>Certification request</source>
        <translation>Куәлікке сұрау салу</translation>
    </message>
    <message>
        <source>Signature of a document (CMS)</source>
        <translation>Құжаттың қолтаңбасы (CMS)</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>OCSP жауабы</translation>
    </message>
    <message>
        <source>roots, not trusted among others: %1</source>
        <translation>басқалардың арасындағы түбірлер, оларға сенілмейді: %1</translation>
    </message>
    <message>
        <source>%1 (%2), came with the files, not from the register</source>
        <translation>%1 (%2), тізілімнен емес, файлдармен бірге келген</translation>
    </message>
    <message>
        <source>Root, NOT trusted here</source>
        <translation>Түбір, мұнда оған СЕНІМ ЖОҚ</translation>
    </message>
    <message>
        <source>Protocol of a verification</source>
        <translation>Тексеру хаттамасы</translation>
    </message>
    <message>
        <source>Who verified</source>
        <translation>Тексерген</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Operator&apos;s signature</source>
        <translation>Оператордың қолы</translation>
    </message>
    <message>
        <source>signatures and dates hold; revocation NOT checked throughout</source>
        <translation>қолтаңбалар мен мерзімдер дұрыс; кері қайтарып алыну толық ТЕКСЕРІЛМЕДІ</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Offset from UTC, minutes</source>
        <translation>UTC-ден ауытқу, минут</translation>
    </message>
    <message>
        <source>Folder of the published lists</source>
        <translation>Жарияланған тізімдер қалтасы</translation>
    </message>
    <message>
        <source>Name of the root</source>
        <translation>НКО атауы</translation>
    </message>
    <message>
        <source>Name of the state bodies&apos; authority</source>
        <translation>МО КО атауы</translation>
    </message>
    <message>
        <source>Country in full</source>
        <translation>Елдің толық атауы</translation>
    </message>
    <message>
        <source>The root&apos;s files begin with</source>
        <translation>НКО файлдары атының басы</translation>
    </message>
    <message>
        <source>The state bodies&apos; authority&apos;s files begin with</source>
        <translation>МО КО файлдары атының басы</translation>
    </message>
    <message>
        <source>days, from %1 to %2</source>
        <translation>күн саны, %1–%2 аралығында</translation>
    </message>
    <message>
        <source>minutes, from %1 to %2</source>
        <translation>минут саны, %1–%2 аралығында</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>мыналардың бірі: %1</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>қалта</translation>
    </message>
    <message>
        <source>a host name, for example crl.example.kz</source>
        <translation>хост атауы, мысалы crl.example.kz</translation>
    </message>
    <message>
        <source>a file name: letters a to z, digits, . _ -</source>
        <translation>файл аты: a-дан z-ке дейінгі әріптер, цифрлар, . _ -</translation>
    </message>
    <message>
        <source>a name of 1 to 64 characters</source>
        <translation>1-ден 64-ке дейінгі таңбадан тұратын атау</translation>
    </message>
    <message>
        <source>Show the certificate in the window before it is issued</source>
        <translation>Куәлікті берер алдында терезеде көрсету</translation>
    </message>
    <message>
        <source>Days that the clock may be ahead of the last action</source>
        <translation>Сағат соңғы әрекеттен қанша күн озық бола алады</translation>
    </message>
    <message>
        <source>Who sets the owner&apos;s PIN</source>
        <translation>Иесінің PIN-кодын кім орнатады</translation>
    </message>
    <message>
        <source>Default algorithm</source>
        <translation>Әдепкі алгоритм</translation>
    </message>
    <message>
        <source>Warn before a CA certificate expires (days)</source>
        <translation>Орталық куәлігінің бітуіне қанша күн қалғанда ескерту</translation>
    </message>
    <message>
        <source>Warn before a list expires (days)</source>
        <translation>Тізімнің бітуіне қанша күн қалғанда ескерту</translation>
    </message>
    <message>
        <source>Lock after inactivity (minutes)</source>
        <translation>Әрекетсіздіктен кейін құлыптау (минут)</translation>
    </message>
    <message>
        <source>UCGO website host</source>
        <translation>МО КО сайтының хосты</translation>
    </message>
    <message>
        <source>UCGO lists host</source>
        <translation>МО КО тізімдерінің хосты</translation>
    </message>
    <message>
        <source>OCSP host</source>
        <translation>OCSP хосты</translation>
    </message>
    <message>
        <source>Root CA website host</source>
        <translation>НКО сайтының хосты</translation>
    </message>
    <message>
        <source>Root CA lists host</source>
        <translation>НКО тізімдерінің хосты</translation>
    </message>
    <message>
        <source>Name of the GOST root above the national authority</source>
        <translation>ҰКО үстіндегі GOST түбірінің атауы</translation>
    </message>
    <message>
        <source>Name of the RSA root</source>
        <translation>RSA түбірінің атауы</translation>
    </message>
    <message>
        <source>Name of the national authority (GOST)</source>
        <translation>ҰКО атауы (GOST)</translation>
    </message>
    <message>
        <source>Name of the national authority (RSA)</source>
        <translation>ҰКО атауы (RSA)</translation>
    </message>
    <message>
        <source>Organization of the national authority&apos;s services</source>
        <translation>ҰКО қызметтерінің ұйымы</translation>
    </message>
    <message>
        <source>NCA website host</source>
        <translation>ҰКО сайтының хосты</translation>
    </message>
    <message>
        <source>NCA lists host</source>
        <translation>ҰКО тізімдерінің хосты</translation>
    </message>
    <message>
        <source>NCA OCSP host</source>
        <translation>ҰКО OCSP хосты</translation>
    </message>
    <message>
        <source>The national authority&apos;s files begin with</source>
        <translation>ҰКО файлдары осылай басталады</translation>
    </message>
    <message>
        <source>Days that a list of the state bodies&apos; authority is valid</source>
        <translation>МО КО тізімі неше күн жарамды</translation>
    </message>
    <message>
        <source>Days that a list of the national authority is valid</source>
        <translation>ҰКО тізімі неше күн жарамды</translation>
    </message>
    <message>
        <source>Days that a list of the root is valid</source>
        <translation>НКО тізімі неше күн жарамды</translation>
    </message>
    <message>
        <source>Hours that a delta list is valid</source>
        <translation>Дельта-тізім неше сағат жарамды</translation>
    </message>
    <message>
        <source>An OCSP response that names no end holds (minutes)</source>
        <translation>Соңы көрсетілмеген OCSP жауабының жарамдылығы (минут)</translation>
    </message>
    <message>
        <source>hours, from %1 to %2</source>
        <translation>сағат, %1 – %2</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Certificate</source>
        <translation>Куәлік</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>ҚТКТ</translation>
    </message>
    <message>
        <source>Certification request</source>
        <translation>Куәлікке сұрау салу</translation>
    </message>
    <message>
        <source>Certificates and lists (P7B)</source>
        <translation>Куәліктер мен тізімдер (P7B)</translation>
    </message>
    <message>
        <source>CMS signature</source>
        <translation>CMS қолтаңбасы</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>OCSP жауабы</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Уақыт белгісі</translation>
    </message>
    <message>
        <source>Answer of a time stamping service</source>
        <translation>Уақыт белгісі қызметінің жауабы</translation>
    </message>
    <message>
        <source>Octets of no kind that is known</source>
        <translation>Түрі белгісіз октеттер</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>Объект</translation>
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
        <source>Extensions that it asks for</source>
        <translation>Ол сұрайтын кеңейтулер</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>Кері қайтарып алынған куәліктер</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ішінде не бар</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>Қызметтің жауабы</translation>
    </message>
    <message>
        <source>Answer on a certificate</source>
        <translation>Куәлік туралы жауап</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Жарамдылығының басы</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылығының соңы</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Шығарылған</translation>
    </message>
    <message>
        <source>Next list by</source>
        <translation>Келесі тізім мерзімі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>And more, not shown</source>
        <translation>Көрсетілмегені тағы</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Куәліктер</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>Қайтарып алу тізімдері</translation>
    </message>
    <message>
        <source>That cannot be read</source>
        <translation>Оқылмайтындары</translation>
    </message>
    <message>
        <source>Octets of the document</source>
        <translation>Құжаттың октеттері</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Кім қол қойды</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>Кілт идентификаторы</translation>
    </message>
    <message>
        <source>By the signer&apos;s clock</source>
        <translation>Қол қоюшының сағаты бойынша</translation>
    </message>
    <message>
        <source>Digest algorithm</source>
        <translation>Хеш алгоритмі</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Қолтаңба алгоритмі</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Саясат</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Бір реттік сан (nonce)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Дәлдігі</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Time stamping authority</source>
        <translation>Уақыт белгісі орталығы</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Жауап беруші</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Қайтарып алынған күні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Қай сәтке</translation>
    </message>
    <message>
        <source>Next answer by</source>
        <translation>Келесі жауап мерзімі</translation>
    </message>
    <message>
        <source>Digest of the issuer&apos;s name</source>
        <translation>Шығарушы атауының хеші</translation>
    </message>
    <message>
        <source>Digest of the issuer&apos;s key</source>
        <translation>Шығарушы кілтінің хеші</translation>
    </message>
    <message>
        <source>“Revoked” says, too</source>
        <translation>«Қайтарып алынған» мынаны да білдіреді</translation>
    </message>
    <message>
        <source>Refused, code</source>
        <translation>Бас тартылды, коды</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Қызмет былай дейді</translation>
    </message>
    <message>
        <source>Good: it is not revoked</source>
        <translation>Жарамды: қайтарып алынбаған</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Қайтарып алынған</translation>
    </message>
    <message>
        <source>Unknown to the responder</source>
        <translation>Жауап берушіге белгісіз</translation>
    </message>
    <message>
        <source>It is apart from its signature</source>
        <translation>Ол қолтаңбасынан бөлек</translation>
    </message>
    <message>
        <source>That a certificate was never issued</source>
        <translation>Ондай куәліктің ешқашан берілмегенін</translation>
    </message>
    <message>
        <source>It holds; its certificate was NOT verified</source>
        <translation>Дұрыс; куәлігі ТЕКСЕРІЛГЕН ЖОҚ</translation>
    </message>
    <message>
        <source>by the application</source>
        <translation>өтініш бойынша</translation>
    </message>
    <message>
        <source>made when it is issued</source>
        <translation>берілген кезде жасалады</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Forbidden there</source>
        <translation>Онда тыйым салынған</translation>
    </message>
    <message>
        <source>not always</source>
        <translation>әрдайым емес</translation>
    </message>
    <message>
        <source>as the Order has it</source>
        <translation>Бұйрықтағыдай</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>application</source>
        <translation>өтініш</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>куәландырушы орталық</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>тіркеу куәлігі</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>сағат</translation>
    </message>
    <message>
        <source>revocation list</source>
        <translation>ҚТКТ</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>беру</translation>
    </message>
    <message>
        <source>journal line</source>
        <translation>журнал жолы</translation>
    </message>
    <message>
        <source>key medium</source>
        <translation>кілтті ақпаратты жеткізгіш</translation>
    </message>
    <message>
        <source>revocation letter</source>
        <translation>кері қайтарып алуға өтініш</translation>
    </message>
    <message>
        <source>row</source>
        <translation>жол</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>баптау</translation>
    </message>
    <message>
        <source>signing certification authority</source>
        <translation>қол қоятын куәландырушы орталық</translation>
    </message>
    <message>
        <source>record before signing</source>
        <translation>қол қою алдындағы жазба</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>тоқтатылған</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданған</translation>
    </message>
    <message>
        <source>due back</source>
        <translation>қайтарылуға тиіс</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>аяқталған</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>істен шыққан</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>тапсырылған</translation>
    </message>
    <message>
        <source>holds a certification authority&apos;s key</source>
        <translation>куәландырушы орталықтың кілті сақталған</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>берілген</translation>
    </message>
    <message>
        <source>being issued</source>
        <translation>беріліп жатыр</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>тапсырылмаған</translation>
    </message>
    <message>
        <source>plausible</source>
        <translation>сенімді</translation>
    </message>
    <message>
        <source>received</source>
        <translation>алынған</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартылған</translation>
    </message>
    <message>
        <source>Type-C medium</source>
        <translation>Type-C жеткізгіші</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>шешілмеген</translation>
    </message>
    <message>
        <source>USB-A medium</source>
        <translation>USB-A жеткізгіші</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>оның тіркеу куәлігінің мерзімі өткен</translation>
    </message>
    <message>
        <source>its key is not at this workplace</source>
        <translation>оның кілті бұл жұмыс орнында жоқ</translation>
    </message>
    <message>
        <source>its certificate is not a CA&apos;s</source>
        <translation>бұл куәландырушы орталықтың тіркеу куәлігі емес</translation>
    </message>
    <message>
        <source>it does not sign new certificates</source>
        <translation>ол жаңа тіркеу куәліктеріне қол қоймайды</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>оның тіркеу куәлігі әлі күшіне енбеген</translation>
    </message>
    <message>
        <source>use a software key medium</source>
        <translation>бағдарламалық жеткізгішті пайдалану</translation>
    </message>
    <message>
        <source>make a training chain</source>
        <translation>оқу тізбегін жасау</translation>
    </message>
    <message>
        <source>it has no usable number</source>
        <translation>оның жарамды нөмірі жоқ</translation>
    </message>
    <message>
        <source>its key may not sign certificates and revocation lists</source>
        <translation>оның кілтімен тіркеу куәліктері мен ҚТКТ-ға қол қоюға болмайды</translation>
    </message>
    <message>
        <source>it is not a full list of one CA</source>
        <translation>бұл бір орталықтың толық тізімі емес</translation>
    </message>
    <message>
        <source>it is not self-signed as a root&apos;s is</source>
        <translation>ол негізгі орталықтікіндей өзіне өзі қол қоймаған</translation>
    </message>
    <message>
        <source>it has another issuer</source>
        <translation>оны басқа орталық шығарған</translation>
    </message>
    <message>
        <source>it belongs to another key of the CA</source>
        <translation>ол орталықтың басқа кілтіне тиесілі</translation>
    </message>
    <message>
        <source>it is self-signed, so it is a root&apos;s</source>
        <translation>ол өзіне өзі қол қойған, яғни негізгі орталықтікі</translation>
    </message>
    <message>
        <source>the CA&apos;s key has not signed it</source>
        <translation>оған орталықтың кілтімен қол қойылмаған</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>жауап берілді</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>without errors, to be revoked</source>
        <translation>қатесіз, кері қайтарып алынуы тиіс</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>кері қайтарып алынды</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>ашық кілт</translation>
    </message>
    <message>
        <source>the subject&apos;s name</source>
        <translation>субъектінің атауы</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the name</source>
        <translation>мұндай файл не қалта жоқ; атын тексеріңіз</translation>
    </message>
    <message>
        <source>you have no permission for it; choose another place or ask whoever looks after the computer</source>
        <translation>оған рұқсатыңыз жоқ; басқа орын таңдаңыз немесе компьютерге жауапты адамнан сұраңыз</translation>
    </message>
    <message>
        <source>it is a folder; name a file</source>
        <translation>бұл – қалта; файлды атаңыз</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder; check the path</source>
        <translation>жолдың бір бөлігі қалта емес, файл; жолды тексеріңіз</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>дискіде орын жоқ; орын босатыңыз</translation>
    </message>
    <message>
        <source>the disk takes no changes; choose another place</source>
        <translation>диск тек оқуға арналған; басқа орын таңдаңыз</translation>
    </message>
    <message>
        <source>too many files are open; close other programs</source>
        <translation>тым көп файл ашық; басқа бағдарламаларды жабыңыз</translation>
    </message>
    <message>
        <source>another program uses it; close that and try again</source>
        <translation>оны басқа бағдарлама пайдалануда; оны жауып, қайталаңыз</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>аты тым ұзын; қысқарағын таңдаңыз</translation>
    </message>
    <message>
        <source>its links lead in a circle; check the path</source>
        <translation>сілтемелері шеңбер бойымен айналады; жолды тексеріңіз</translation>
    </message>
    <message>
        <source>something of this name is there already</source>
        <translation>мұндай атпен бірдеңе бұрыннан бар</translation>
    </message>
    <message>
        <source>the device answers with a fault; check the disk</source>
        <translation>құрылғы ақау қайтарады; дискіні тексеріңіз</translation>
    </message>
    <message>
        <source>the operating system refuses it with the fault number</source>
        <translation>операциялық жүйе бас тартты, ақау нөмірі</translation>
    </message>
    <message>
        <source>what was read back is not what was written; check the disk</source>
        <translation>қайта оқылғаны жазылғанымен бірдей емес; дискіні тексеріңіз</translation>
    </message>
    <message>
        <source>there is no certificate in it; name the folder of the chain</source>
        <translation>онда куәлік жоқ; тізбек қалтасын атаңыз</translation>
    </message>
    <message>
        <source>it is not beside the program; install the program again</source>
        <translation>ол бағдарламаның жанында жоқ; бағдарламаны қайта орнатыңыз</translation>
    </message>
    <message>
        <source>the folder is not empty and has no software media; choose another</source>
        <translation>қалта бос емес және онда бағдарламалық жеткізгіш жоқ; басқасын таңдаңыз</translation>
    </message>
    <message>
        <source>the operator&apos;s name</source>
        <translation>оператордың аты</translation>
    </message>
    <message>
        <source>the ground of the refusal</source>
        <translation>бас тарту негізі</translation>
    </message>
    <message>
        <source>the number of key media is below zero</source>
        <translation>жеткізгіштер саны нөлден кем</translation>
    </message>
    <message>
        <source>a journal line is corrected for its own issue only</source>
        <translation>журнал жолы тек өз берілімі бойынша түзетіледі</translation>
    </message>
    <message>
        <source>it is too short; characters needed at least:</source>
        <translation>тым қысқа; ең аз таңба саны:</translation>
    </message>
    <message>
        <source>what should be a certificate or a revocation list</source>
        <translation>куәлік немесе ҚТКТ болуға тиіс нәрсе</translation>
    </message>
    <message>
        <source>the papers&apos; font has no character</source>
        <translation>қағаздар қаріпінде мына таңба жоқ:</translation>
    </message>
    <message>
        <source>the issuer&apos;s revocation list is missing</source>
        <translation>шығарушының ҚТКТ-сы жоқ</translation>
    </message>
    <message>
        <source>the revocation list is not valid yet</source>
        <translation>ҚТКТ әлі күшіне енген жоқ</translation>
    </message>
    <message>
        <source>it is longer than its certificates allow</source>
        <translation>ол куәліктері рұқсат еткеннен ұзын</translation>
    </message>
    <message>
        <source>it has a critical extension that is not known</source>
        <translation>онда белгісіз критикалық кеңейтім бар</translation>
    </message>
    <message>
        <source>the issuer&apos;s key is not for signing what it signed</source>
        <translation>шығарушының кілті бұған қол қоюға арналмаған</translation>
    </message>
    <message>
        <source>revoked otherwise</source>
        <translation>бұрын кері қайтарып алынған</translation>
    </message>
    <message>
        <source>the Order has no structure for its algorithm</source>
        <translation>Бұйрықта оның алгоритміне арналған құрылым жоқ</translation>
    </message>
    <message>
        <source>carries keys that this workplace did not make</source>
        <translation>бұл жұмыс орны жасамаған кілттері бар</translation>
    </message>
    <message>
        <source>it was made later than this computer&apos;s clock says: check the clock</source>
        <translation>ол осы компьютердің сағатындағы уақыттан кейін жасалған: сағатты тексеріңіз</translation>
    </message>
    <message>
        <source>ground of a refusal</source>
        <translation>бас тарту негізі</translation>
    </message>
    <message>
        <source>ground of a revocation</source>
        <translation>кері қайтарып алу негізі</translation>
    </message>
    <message>
        <source>the CA&apos;s last revocation list, or that it has published none</source>
        <translation>орталықтың соңғы ҚТКТ-сы немесе оның ештеңе жарияламағаны туралы белгі</translation>
    </message>
    <message>
        <source>a last revocation list is given, and that there is none</source>
        <translation>соңғы ҚТКТ те берілген, оның жоқ екені де айтылған</translation>
    </message>
    <message>
        <source>the certificate of a CA in it was revoked</source>
        <translation>ондағы КО-ның тіркеу куәлігі кері қайтарып алынған</translation>
    </message>
    <message>
        <source>it is of a kind that is not read here; a certificate, a revocation list or a PKCS#10 request is</source>
        <translation>мұнда оқылмайтын түрдегі файл; тіркеу куәлігі, ҚТКТ немесе PKCS#10 сұрауы оқылады</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>сақталған іздеу</translation>
    </message>
    <message>
        <source>a whole number of days is needed, within</source>
        <translation>күндердің бүтін саны керек, аралығы</translation>
    </message>
    <message>
        <source>a whole number of minutes is needed, within</source>
        <translation>минуттардың бүтін саны керек, аралығы</translation>
    </message>
    <message>
        <source>one of these words is needed:</source>
        <translation>мына сөздердің бірі керек:</translation>
    </message>
    <message>
        <source>a folder is needed</source>
        <translation>қалта керек</translation>
    </message>
    <message>
        <source>a host name is needed, for example crl.example.kz</source>
        <translation>хост атауы керек, мысалы crl.example.kz</translation>
    </message>
    <message>
        <source>a file name is needed: letters a to z, digits, . _ -</source>
        <translation>файл аты керек: a-дан z-ке дейінгі әріптер, цифрлар, . _ -</translation>
    </message>
    <message>
        <source>a name of 1 to 64 characters is needed, without invisible ones and without blanks at its ends</source>
        <translation>1-ден 64-ке дейінгі таңбадан тұратын, көрінбейтін таңбасыз және шеттерінде бос орынсыз атау керек</translation>
    </message>
    <message>
        <source>the training mark stands behind the name; characters left for it:</source>
        <translation>атаудан кейін оқу белгісі тұрады; атауға қалатын таңба саны:</translation>
    </message>
    <message>
        <source>certificates point to the name that is set, since a list was published under it; it stays. The authority:</source>
        <translation>куәліктер қойылған атауға сілтейді, себебі тізім сонымен жарияланған; атау өзгермейді. Орталық:</translation>
    </message>
    <message>
        <source>it is a training CA, and this workplace does real work</source>
        <translation>бұл оқу КО-сы, ал бұл жұмыс орнында нақты жұмыс істеледі</translation>
    </message>
    <message>
        <source>it is a certificate, which is not what is needed here</source>
        <translation>бұл тіркеу куәлігі, ал мұнда басқа файл қажет</translation>
    </message>
    <message>
        <source>it is a revocation list, which is not what is needed here</source>
        <translation>бұл ҚТКТ, ал мұнда басқа файл қажет</translation>
    </message>
    <message>
        <source>it is a PKCS#10 request, which is not what is needed here</source>
        <translation>бұл PKCS#10 сұратуы, ал мұнда басқа файл қажет</translation>
    </message>
    <message>
        <source>not every line has a comma, semicolon or tab between its columns; save the table as CSV, or copy its cells, anew</source>
        <translation>бағандардың арасында үтір, нүктелі үтір немесе табуляция әр жолда жоқ; кестені CSV ретінде қайта сақтаңыз немесе ұяшықтарын қайта көшіріңіз</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed; put it right in the table and try again. It is opened in line</source>
        <translation>тырнақша ашылып, жабылмай қалған; кестеде түзетіп, қайталаңыз. Тырнақша ашылған жол:</translation>
    </message>
    <message>
        <source>something stands between a closing quotation mark and the next column; put it right in the table and try again. It stands in the row that begins in line</source>
        <translation>жабылған тырнақша мен келесі бағанның арасында артық таңба тұр; кестеде түзетіп, қайталаңыз. Ол басталатын жол:</translation>
    </message>
    <message>
        <source>it is no text at all; open it in the program that it comes from and save its table as CSV</source>
        <translation>бұл мәтін емес; оны жасаған бағдарламада ашып, кестесін CSV ретінде сақтаңыз</translation>
    </message>
    <message>
        <source>it is a PDF document; ask for the table as CSV, or type it in</source>
        <translation>бұл PDF құжаты; кестені CSV түрінде сұраңыз немесе қолмен теріңіз</translation>
    </message>
    <message>
        <source>it is a file of a spreadsheet or of a text program (XLSX, DOCX), or an archive (ZIP); open it there and save the table as CSV</source>
        <translation>бұл электрондық кестенің не мәтін бағдарламасының файлы (XLSX, DOCX) немесе мұрағат (ZIP); сонда ашып, кестені CSV ретінде сақтаңыз</translation>
    </message>
    <message>
        <source>it is a file of a spreadsheet or of a text program (XLS, DOC); open it there and save the table as CSV</source>
        <translation>бұл электрондық кестенің не мәтін бағдарламасының файлы (XLS, DOC); сонда ашып, кестені CSV ретінде сақтаңыз</translation>
    </message>
    <message>
        <source>it is a text document (RTF); put its table into a spreadsheet and save that as CSV</source>
        <translation>бұл мәтіндік құжат (RTF); кестесін электрондық кестеге көшіріп, CSV ретінде сақтаңыз</translation>
    </message>
    <message>
        <source>The PIN of the certification authority&apos;s medium</source>
        <translation>Куәландырушы орталық жеткізгішінің PIN-коды</translation>
    </message>
    <message>
        <source>The administrator&apos;s PIN</source>
        <translation>Әкімшінің PIN-коды</translation>
    </message>
    <message>
        <source>The PIN of the medium</source>
        <translation>Жеткізгіштің PIN-коды</translation>
    </message>
    <message>
        <source>One try is left: another mistake locks the medium.</source>
        <translation>Бір ғана мүмкіндік қалды: тағы қателессеңіз, жеткізгіш бұғатталады.</translation>
    </message>
    <message>
        <source>After several wrong tries the medium locks; it does not tell how many are left.</source>
        <translation>Бірнеше рет қателессеңіз, жеткізгіш бұғатталады; қанша мүмкіндік қалғанын ол айтпайды.</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN</source>
        <translation>Иесінің PIN-коды</translation>
    </message>
    <message>
        <source>no row of the letter is refused, so there is no reasoned answer</source>
        <translation>хаттың ешбір жолынан бас тартылмаған, сондықтан дәлелді жауап жоқ</translation>
    </message>
    <message>
        <source>its certificate is not handed over yet; hand it over, or have the certificate revoked, first</source>
        <translation>ондағы тіркеу куәлігі әлі тапсырылмаған; алдымен оны тапсырыңыз немесе тіркеу куәлігін кері қайтарып алыңыз</translation>
    </message>
    <message>
        <source>begun; its key is not made yet</source>
        <translation>басталған, кілті әлі жасалмаған</translation>
    </message>
    <message>
        <source>its key is made, the certificate is not yet</source>
        <translation>кілті жасалған, тіркеу куәлігі әлі жоқ</translation>
    </message>
    <message>
        <source>the certificate is not signed yet</source>
        <translation>тіркеу куәлігіне әлі қол қойылмаған</translation>
    </message>
    <message>
        <source>the certificate is not on its medium yet</source>
        <translation>тіркеу куәлігі жеткізгішке әлі жазылмаған</translation>
    </message>
    <message>
        <source>a certificate is being made on it; go on with the issue, or close it, first</source>
        <translation>оған тіркеу куәлігі беріліп жатыр; алдымен беруді жалғастырыңыз немесе жабыңыз</translation>
    </message>
    <message>
        <source>carries a key</source>
        <translation>кілті бар</translation>
    </message>
    <message>
        <source>the certificate is not handed over yet</source>
        <translation>тіркеу куәлігі әлі тапсырылмаған</translation>
    </message>
    <message>
        <source>it is recorded already what the authority published before</source>
        <translation>куәландырушы орталықтың бұрын не жариялағаны жазылып қойылған</translation>
    </message>
    <message>
        <source>returned; it is formatted on the page “Key media” before it is used again</source>
        <translation>қайтарылған; қайта пайдаланар алдында «Жеткізгіштер» бетінде форматталады</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>құпия сөзді</translation>
    </message>
    <message>
        <source>its certificate policies do not allow it</source>
        <translation>тіркеу куәліктерінің саясаттары бұған жол бермейді</translation>
    </message>
    <message>
        <source>a name in it is not one that its CA may certify</source>
        <translation>ондағы атауды оның КО-сы куәландыра алмайды</translation>
    </message>
    <message>
        <source>the revocation list is not signed by the issuer&apos;s key</source>
        <translation>ҚТКТ берушінің кілтімен қол қойылмаған</translation>
    </message>
    <message>
        <source>the certificate of the revocation list&apos;s signer could not be verified</source>
        <translation>ҚТКТ-ға қол қоюшының тіркеу куәлігін тексеру мүмкін болмады</translation>
    </message>
    <message>
        <source>the revocation lists tell of some reasons of revocation only</source>
        <translation>ҚТКТ-лар кері қайтарудың кейбір себептерін ғана қамтиды</translation>
    </message>
    <message>
        <source>the full list that a delta list adds to is missing</source>
        <translation>айырымдық ҚТКТ толықтыратын толық ҚТКТ жоқ</translation>
    </message>
    <message>
        <source>the OCSP responder does not know the certificate</source>
        <translation>OCSP қызметі бұл тіркеу куәлігін білмейді</translation>
    </message>
    <message>
        <source>the OCSP response is out of date</source>
        <translation>OCSP жауабының мерзімі өткен</translation>
    </message>
    <message>
        <source>the OCSP response is not valid yet</source>
        <translation>OCSP жауабы әлі күшіне енген жоқ</translation>
    </message>
    <message>
        <source>there is no certificate, revocation list or OCSP response to check against in it</source>
        <translation>онда тексеруге негіз болатын куәлік, ҚТКТ немесе OCSP жауабы жоқ</translation>
    </message>
    <message>
        <source>a delta list is only of the national authority</source>
        <translation>дельта-тізім тек ҰКО-да болады</translation>
    </message>
    <message>
        <source>the time since when the key is not to be trusted is not within the certificate&apos;s validity up to now</source>
        <translation>кілтке сенбеу уақыты куәліктің басталуы мен осы сәттің арасында емес</translation>
    </message>
    <message>
        <source>a whole number of hours is needed, within</source>
        <translation>бүтін сағат саны қажет, шегі</translation>
    </message>
    <message>
        <source>the OCSP response is of another certificate</source>
        <translation>OCSP жауабы басқа куәлік туралы</translation>
    </message>
    <message>
        <source>the time stamp is of a later moment</source>
        <translation>уақыт белгісі кейінірек уақытқа жатады</translation>
    </message>
    <message>
        <source>key of a certification authority</source>
        <translation>куәландырушы орталықтың кілті</translation>
    </message>
    <message>
        <source>has its certificate</source>
        <translation>куәлігі бар</translation>
    </message>
    <message>
        <source>the OCSP response contradicts itself about the certificate</source>
        <translation>OCSP жауабы куәлік туралы өзіне-өзі қайшы келеді</translation>
    </message>
    <message>
        <source>the OCSP response has a critical extension that is not known</source>
        <translation>OCSP жауабында белгісіз сыни кеңейтім бар</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Куәлік</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Кері қайтарылғандар тізімі</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>OCSP жауабы</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>one to renew it is begun already; go on with that, or give it up, first</source>
        <translation>оны жаңартатын кілт басталып қойған; алдымен сонымен жалғастырыңыз немесе одан бас тартыңыз</translation>
    </message>
    <message>
        <source>the renewed authority would have another name than its certificate has</source>
        <translation>жаңартылған орталықтың атауы куәлігіндегіден басқаша болар еді</translation>
    </message>
    <message>
        <source>the Order&apos;s structure would give the renewed authority another name than its certificate has</source>
        <translation>Бұйрықтағы құрылым жаңартылған орталыққа куәлігіндегіден басқа атау берер еді</translation>
    </message>
    <message>
        <source>its key was made at this workplace and given up</source>
        <translation>оның кілті осы жұмыс орнында жасалған және одан бас тартылған</translation>
    </message>
    <message>
        <source>it does not say as it must by what a key medium is told; have it put right or taken away, and try again. The fault is at</source>
        <translation>онда кілт жеткізгішінің қай белгілері бойынша танылатыны талап етілгендей жазылмаған; оны түзеттіріңіз не алып тастатыңыз да, әрекетті қайталаңыз. Қате мына жерде:</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Уақыт белгісі</translation>
    </message>
</context>
</TS>
