<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>acts</name>
    <message>
        <source>Letter registered</source>
        <translation>Письмо зарегистрировано</translation>
    </message>
    <message>
        <source>CA added</source>
        <translation>УЦ добавлен</translation>
    </message>
    <message>
        <source>CA taken in</source>
        <translation>УЦ принят</translation>
    </message>
    <message>
        <source>CA certificate recorded before signing</source>
        <translation>Свидетельство УЦ записано до подписания</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Свидетельство выдано</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>Свидетельство отозвано</translation>
    </message>
    <message>
        <source>Clock accepted as right</source>
        <translation>Часы приняты как верные</translation>
    </message>
    <message>
        <source>Clock confirmed</source>
        <translation>Часы подтверждены</translation>
    </message>
    <message>
        <source>CRL published</source>
        <translation>СОРС опубликован</translation>
    </message>
    <message>
        <source>CRL recorded before signing</source>
        <translation>СОРС записан до подписания</translation>
    </message>
    <message>
        <source>CRL signed</source>
        <translation>СОРС подписан</translation>
    </message>
    <message>
        <source>Issue given up</source>
        <translation>Выдача прекращена</translation>
    </message>
    <message>
        <source>Issue begun</source>
        <translation>Выдача начата</translation>
    </message>
    <message>
        <source>Key pair generated</source>
        <translation>Ключевая пара создана</translation>
    </message>
    <message>
        <source>Issue not delivered</source>
        <translation>Выданное не доставлено</translation>
    </message>
    <message>
        <source>Issue recorded before signing</source>
        <translation>Выдача записана до подписания</translation>
    </message>
    <message>
        <source>Certificate on the medium</source>
        <translation>Свидетельство на носителе</translation>
    </message>
    <message>
        <source>Journal line corrected</source>
        <translation>Строка журнала исправлена</translation>
    </message>
    <message>
        <source>Medium handed over</source>
        <translation>Носитель передан</translation>
    </message>
    <message>
        <source>Medium failed or lost</source>
        <translation>Носитель вышел из строя или утерян</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN-код изменён</translation>
    </message>
    <message>
        <source>Medium prepared</source>
        <translation>Носитель подготовлен</translation>
    </message>
    <message>
        <source>Medium received</source>
        <translation>Носитель принят</translation>
    </message>
    <message>
        <source>Medium returned</source>
        <translation>Носитель возвращён</translation>
    </message>
    <message>
        <source>Operator added</source>
        <translation>Оператор добавлен</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Пароль изменён</translation>
    </message>
    <message>
        <source>Operator signed in</source>
        <translation>Оператор вошёл</translation>
    </message>
    <message>
        <source>Revocation letter registered</source>
        <translation>Письмо об отзыве зарегистрировано</translation>
    </message>
    <message>
        <source>Row accepted</source>
        <translation>Строка принята</translation>
    </message>
    <message>
        <source>Row refused</source>
        <translation>По строке отказано</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Настройка изменена</translation>
    </message>
    <message>
        <source>Workplace made</source>
        <translation>Рабочее место создано</translation>
    </message>
    <message>
        <source>Earlier CRL of an existing CA recorded</source>
        <translation>Записан прежний СОРС действующего УЦ</translation>
    </message>
    <message>
        <source>Row of a revocation letter answered</source>
        <translation>Дан ответ по строке письма об отзыве</translation>
    </message>
    <message>
        <source>Row of a revocation letter corrected</source>
        <translation>Исправлена строка письма об отзыве</translation>
    </message>
    <message>
        <source>Row corrected</source>
        <translation>Строка исправлена</translation>
    </message>
    <message>
        <source>Wrong PIN of a medium</source>
        <translation>Неверный PIN-код носителя</translation>
    </message>
    <message>
        <source>CA signs new certificates again</source>
        <translation>УЦ снова подписывает новые сертификаты</translation>
    </message>
    <message>
        <source>Place of a CA&apos;s key recorded</source>
        <translation>Записано место ключа УЦ</translation>
    </message>
    <message>
        <source>CA signs nothing new any more</source>
        <translation>УЦ больше не подписывает новые сертификаты</translation>
    </message>
    <message>
        <source>Medium lost</source>
        <translation>Носитель утерян</translation>
    </message>
    <message>
        <source>Row of a revocation letter taken back by the body</source>
        <translation>Строка письма об отзыве отозвана самим органом</translation>
    </message>
    <message>
        <source>Saved search deleted</source>
        <translation>Сохранённый поиск удалён</translation>
    </message>
    <message>
        <source>Saved search renamed</source>
        <translation>Сохранённый поиск переименован</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Поиск сохранён</translation>
    </message>
    <message>
        <source>Head of a letter corrected</source>
        <translation>Реквизиты письма исправлены</translation>
    </message>
    <message>
        <source>Head of a revocation letter corrected</source>
        <translation>Реквизиты письма об отзыве исправлены</translation>
    </message>
    <message>
        <source>Order given up</source>
        <translation>Заказ оставлен</translation>
    </message>
    <message>
        <source>Order begun</source>
        <translation>Заказ начат</translation>
    </message>
    <message>
        <source>Certificate delivered</source>
        <translation>Свидетельство выдано</translation>
    </message>
    <message>
        <source>Order recorded before signing</source>
        <translation>Заказ записан до подписания</translation>
    </message>
    <message>
        <source>Order not delivered, its certificate revoked</source>
        <translation>Заказ не доставлен, его свидетельство отозвано</translation>
    </message>
    <message>
        <source>CRL given up before it was signed</source>
        <translation>СОРС оставлен до подписания</translation>
    </message>
    <message>
        <source>Key of a CA given up</source>
        <translation>От ключа УЦ отказались</translation>
    </message>
    <message>
        <source>Key of a CA begun</source>
        <translation>Начато создание ключа УЦ</translation>
    </message>
    <message>
        <source>Root certificate or CA&apos;s request recorded</source>
        <translation>Записано свидетельство корневого УЦ или запрос УЦ</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Ask the body, or name the certificate by its serial number.</source>
        <translation>Уточните у органа или назовите свидетельство по серийному номеру.</translation>
    </message>
    <message>
        <source>Fill it in as the letter has it; if the letter has nothing there, refuse the row.</source>
        <translation>Заполните по письму; если в письме пусто, откажите по строке.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Исправьте дату.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Исправьте одну из двух дат.</translation>
    </message>
    <message>
        <source>Add the employees of the letter.</source>
        <translation>Добавьте работников из письма.</translation>
    </message>
    <message>
        <source>Count the media that came and correct the number, or ask the executor.</source>
        <translation>Пересчитайте полученные носители и исправьте число либо уточните у исполнителя.</translation>
    </message>
    <message>
        <source>Compare with the letter and correct the number.</source>
        <translation>Сверьте с письмом и исправьте номер.</translation>
    </message>
    <message>
        <source>Leave the 12 digits alone.</source>
        <translation>Оставьте только 12 цифр.</translation>
    </message>
    <message>
        <source>One digit or more is mistyped: compare with the letter; if it stands so there, refuse the row.</source>
        <translation>Опечатка в одной или нескольких цифрах: сверьте с письмом; если там так же, откажите по строке.</translation>
    </message>
    <message>
        <source>Compare with the letter; if it stands so there, refuse the row.</source>
        <translation>Сверьте с письмом; если там так же, откажите по строке.</translation>
    </message>
    <message>
        <source>Look whether the IIN and the BIN were exchanged.</source>
        <translation>Проверьте, не перепутаны ли ИИН и БИН.</translation>
    </message>
    <message>
        <source>Such numbers are for training only; compare with the letter.</source>
        <translation>Такие номера только для учёбы; сверьте с письмом.</translation>
    </message>
    <message>
        <source>See the date of birth in the identity document.</source>
        <translation>Дату рождения смотрите в документе, удостоверяющем личность.</translation>
    </message>
    <message>
        <source>Refuse the row on this ground.</source>
        <translation>Откажите по строке по этому основанию.</translation>
    </message>
    <message>
        <source>Write surname, given name and, if any, patronymic.</source>
        <translation>Укажите фамилию, имя и, при наличии, отчество.</translation>
    </message>
    <message>
        <source>Write the name as in the identity document.</source>
        <translation>Запишите имя как в документе, удостоверяющем личность.</translation>
    </message>
    <message>
        <source>Type the word again in one alphabet: letters that look alike are different ones in the register.</source>
        <translation>Наберите слово заново одним алфавитом: похожие буквы в регистре разные.</translation>
    </message>
    <message>
        <source>Shorten the text in agreement with the executor.</source>
        <translation>Сократите текст по согласованию с исполнителем.</translation>
    </message>
    <message>
        <source>Compare with the letter; the address looks like name@body.gov.kz.</source>
        <translation>Сверьте с письмом; адрес имеет вид name@body.gov.kz.</translation>
    </message>
    <message>
        <source>Ask for an address in Latin letters.</source>
        <translation>Запросите адрес латинскими буквами.</translation>
    </message>
    <message>
        <source>Write it as +7 701 000 00 00.</source>
        <translation>Запишите в виде +7 701 000 00 00.</translation>
    </message>
    <message>
        <source>Ask for a mobile number.</source>
        <translation>Запросите номер сотовой связи.</translation>
    </message>
    <message>
        <source>Choose the region; the paper keeps the letter&apos;s text.</source>
        <translation>Выберите регион; в бумаге останется текст письма.</translation>
    </message>
    <message>
        <source>Confirm the region or choose another one.</source>
        <translation>Подтвердите регион или выберите другой.</translation>
    </message>
    <message>
        <source>Choose a region from the list.</source>
        <translation>Выберите регион из списка.</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation>Оставьте одну из двух строк.</translation>
    </message>
    <message>
        <source>Refuse the row, or choose one of the three exceptions if it holds.</source>
        <translation>Откажите по строке или выберите одно из трёх исключений, если оно применимо.</translation>
    </message>
    <message>
        <source>Nothing to do: the choice is recorded with the decision.</source>
        <translation>Ничего делать не нужно: выбор записывается вместе с решением.</translation>
    </message>
    <message>
        <source>Take the choice back.</source>
        <translation>Снимите выбор.</translation>
    </message>
    <message>
        <source>Choose a Type-C medium or another exception.</source>
        <translation>Выберите носитель Type-C или другое исключение.</translation>
    </message>
    <message>
        <source>Name the document that shows it.</source>
        <translation>Укажите подтверждающий документ.</translation>
    </message>
    <message>
        <source>Refuse the row, or record the return or loss of a medium first.</source>
        <translation>Откажите по строке либо сначала запишите возврат или утерю носителя.</translation>
    </message>
    <message>
        <source>Choose a medium without a Type-C connector.</source>
        <translation>Выберите носитель без разъёма Type-C.</translation>
    </message>
    <message>
        <source>Look whether the first medium is due back, or choose a Type-C one.</source>
        <translation>Проверьте, не подлежит ли первый носитель возврату, или выберите Type-C.</translation>
    </message>
    <message>
        <source>Answer the body that it must apply online.</source>
        <translation>Ответьте органу, что заявку нужно подать онлайн.</translation>
    </message>
    <message>
        <source>Deal with the row first.</source>
        <translation>Займитесь строкой в первую очередь.</translation>
    </message>
    <message>
        <source>Install an up-to-date calendar.</source>
        <translation>Установите свежий календарь.</translation>
    </message>
    <message>
        <source>Make a new generation of the authority in time.</source>
        <translation>Заранее подготовьте новое поколение центра.</translation>
    </message>
    <message>
        <source>Publish a new list.</source>
        <translation>Опубликуйте новый список.</translation>
    </message>
    <message>
        <source>Publish a list.</source>
        <translation>Опубликуйте список.</translation>
    </message>
    <message>
        <source>Change the PIN before the hand-over.</source>
        <translation>Смените PIN-код до передачи.</translation>
    </message>
    <message>
        <source>Compare the IIN and the serial number with the letter.</source>
        <translation>Сверьте ИИН и серийный номер с письмом.</translation>
    </message>
    <message>
        <source>Name the serial number of the one that is meant.</source>
        <translation>Укажите серийный номер нужного.</translation>
    </message>
    <message>
        <source>Leave the row out and tell the executor.</source>
        <translation>Исключите строку и сообщите исполнителю.</translation>
    </message>
    <message>
        <source>It need not be revoked; the medium may still be due back.</source>
        <translation>Отзывать не нужно; носитель всё же может подлежать возврату.</translation>
    </message>
    <message>
        <source>Make sure that it is the same person.</source>
        <translation>Убедитесь, что это одно и то же лицо.</translation>
    </message>
    <message>
        <source>Choose the ground that the letter gives.</source>
        <translation>Выберите основание, указанное в письме.</translation>
    </message>
    <message>
        <source>Put the row right in the file and import it again.</source>
        <translation>Исправьте строку в файле и загрузите снова.</translation>
    </message>
    <message>
        <source>Add the column to the file and import it again.</source>
        <translation>Добавьте графу в файл и загрузите снова.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8 and import it again.</source>
        <translation>Сохраните таблицу как CSV в UTF-8 и загрузите снова.</translation>
    </message>
    <message>
        <source>Choose the right value.</source>
        <translation>Выберите верное значение.</translation>
    </message>
    <message>
        <source>Ask the body which one is meant, and put the row right.</source>
        <translation>Уточните у органа, какое имеется в виду, и исправьте строку.</translation>
    </message>
    <message>
        <source>Choose another exception if it holds, or refuse the row; correct the row if a BIN is mistyped.</source>
        <translation>Выберите другое исключение, если оно применимо, или откажите по строке; если в БИН опечатка, исправьте строку.</translation>
    </message>
    <message>
        <source>Refuse one of the two rows, or make sure that the person needs two certificates.</source>
        <translation>Откажите по одной из двух строк или убедитесь, что лицу нужны два регистрационных свидетельства.</translation>
    </message>
    <message>
        <source>Look whether each value stands in its column. Headings that are recognised: %1.</source>
        <translation>Проверьте, что каждое значение стоит в своей графе. Распознаются заголовки: %1.</translation>
    </message>
    <message>
        <source>If the column is needed, give it a heading that is recognised: %2.</source>
        <translation>Если графа нужна, дайте ей распознаваемый заголовок: %2.</translation>
    </message>
    <message>
        <source>Resume issue %2, or close it as not delivered.</source>
        <translation>Продолжите выдачу %2 или закройте её как недоставленную.</translation>
    </message>
    <message>
        <source>Make sure that this body gets back as many media as it sent.</source>
        <translation>Убедитесь, что орган получит обратно столько носителей, сколько прислал.</translation>
    </message>
    <message>
        <source>Have the next generation of the CA certified before that.</source>
        <translation>До этого дня получите сертификат следующего поколения УЦ.</translation>
    </message>
    <message>
        <source>Make sure that this body may ask for it; if not, answer the row instead of revoking.</source>
        <translation>Убедитесь, что этот орган вправе просить об этом; если нет, не отзывайте, а ответьте по строке.</translation>
    </message>
    <message>
        <source>Hand over to the executor, or say why somebody else receives it; the power of attorney must name the receiver.</source>
        <translation>Передайте исполнителю или укажите, почему носитель получает другое лицо; получатель должен быть назван в доверенности.</translation>
    </message>
    <message>
        <source>Choose a ground from the list.</source>
        <translation>Выберите основание из списка.</translation>
    </message>
    <message>
        <source>Publish the last list once more or sign the next one.</source>
        <translation>Опубликуйте последний список ещё раз или подпишите следующий.</translation>
    </message>
    <message>
        <source>Find out who put it there, take it away and publish the last list once more.</source>
        <translation>Выясните, кто его положил, уберите его и опубликуйте последний список ещё раз.</translation>
    </message>
    <message>
        <source>Find out who changed it and keep a copy; then sign and publish the next list.</source>
        <translation>Выясните, кто его изменил, и сохраните копию; затем подпишите и опубликуйте следующий список.</translation>
    </message>
    <message>
        <source>If it was made elsewhere, let this workplace go on from it; if the register was put back from an older copy, put the newest one back.</source>
        <translation>Если он выпущен не здесь, продолжите с него; если регистр восстановлен из более старой копии, верните самую новую.</translation>
    </message>
    <message>
        <source>Fill it in as the letter has it; if the letter has nothing there, ask the body, or return the letter to it.</source>
        <translation>Заполните по письму; если в письме пусто, спросите у органа или верните ему письмо.</translation>
    </message>
    <message>
        <source>Look at it in the list of letters; if this is another one all the same, register it and say why it comes again.</source>
        <translation>Посмотрите его в списке писем; если это всё же другое письмо, зарегистрируйте его и укажите, почему оно поступило снова.</translation>
    </message>
    <message>
        <source>Publish the last list again; it needs no new signature.</source>
        <translation>Опубликуйте последний список ещё раз; подписывать его заново не нужно.</translation>
    </message>
    <message>
        <source>Add characters to it.</source>
        <translation>Добавьте в него знаки.</translation>
    </message>
    <message>
        <source>Add a Latin letter to it.</source>
        <translation>Добавьте в него латинскую букву.</translation>
    </message>
    <message>
        <source>Put something else between them, or choose another password.</source>
        <translation>Поставьте между ними что-нибудь другое или выберите другой пароль.</translation>
    </message>
    <message>
        <source>Add a digit or a special sign, such as a hyphen.</source>
        <translation>Добавьте цифру или специальный символ, например дефис.</translation>
    </message>
    <message>
        <source>Write it so: %2.</source>
        <translation>Запишите так: %2.</translation>
    </message>
    <message>
        <source>Choose one of those that are offered.</source>
        <translation>Выберите одно из предложенных.</translation>
    </message>
    <message>
        <source>Correct the name: labels of letters, digits and hyphens, with dots between them.</source>
        <translation>Исправьте имя: части из букв, цифр и дефисов, между ними точки.</translation>
    </message>
    <message>
        <source>Only names that end in %2 get such a certificate.</source>
        <translation>Такое свидетельство выдаётся только именам, которые оканчиваются на %2.</translation>
    </message>
    <message>
        <source>Leave some out, or order a second certificate.</source>
        <translation>Уберите часть или закажите второе свидетельство.</translation>
    </message>
    <message>
        <source>Nothing to do: it is the same name in Latin letters.</source>
        <translation>Делать ничего не нужно: это то же имя латинскими буквами.</translation>
    </message>
    <message>
        <source>Choose the storage where the key really is, or make the key there.</source>
        <translation>Выберите хранилище, где ключ на самом деле, или создайте ключ там.</translation>
    </message>
    <message>
        <source>Choose another storage.</source>
        <translation>Выберите другое хранилище.</translation>
    </message>
    <message>
        <source>The structure needs %2.</source>
        <translation>Структуре нужен %2.</translation>
    </message>
    <message>
        <source>The structure needs a key of %2 bits.</source>
        <translation>Структуре нужен ключ с числом бит: %2.</translation>
    </message>
    <message>
        <source>Ask for a whole file: DER or PEM.</source>
        <translation>Попросите целый файл: DER или PEM.</translation>
    </message>
    <message>
        <source>Ask for a new request: the applicant does not show that the key is his.</source>
        <translation>Попросите новый запрос: заявитель не показывает, что ключ его.</translation>
    </message>
    <message>
        <source>A new certificate needs a new key.</source>
        <translation>Новому свидетельству нужен новый ключ.</translation>
    </message>
    <message>
        <source>Nothing to do: the structure decides.</source>
        <translation>Делать ничего не нужно: решает структура.</translation>
    </message>
    <message>
        <source>Compare with the application.</source>
        <translation>Сравните с заявкой.</translation>
    </message>
    <message>
        <source>Give the PKCS#10 request or the certificate of that authority.</source>
        <translation>Дайте запрос PKCS#10 или свидетельство этого центра.</translation>
    </message>
    <message>
        <source>Nothing to do: nothing outlives the key that signed it.</source>
        <translation>Делать ничего не нужно: ничто не переживает ключ, которым подписано.</translation>
    </message>
    <message>
        <source>Renew the CA first.</source>
        <translation>Сначала обновите УЦ.</translation>
    </message>
    <message>
        <source>Choose a CA of the same authority and algorithm that signs.</source>
        <translation>Выберите подписывающий УЦ того же центра и алгоритма.</translation>
    </message>
    <message>
        <source>It needs no more lists: it may be retired with its key.</source>
        <translation>Списки ему больше не нужны: его можно вывести из работы вместе с ключом.</translation>
    </message>
    <message>
        <source>Give the request or the certificate of another authority.</source>
        <translation>Дайте запрос или свидетельство другого центра.</translation>
    </message>
    <message>
        <source>Give the certificate of the authority itself.</source>
        <translation>Дайте свидетельство самого центра.</translation>
    </message>
    <message>
        <source>Ask the authority for a PKCS#10 request.</source>
        <translation>Попросите у центра запрос PKCS#10.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s PKCS#10 request instead.</source>
        <translation>Дайте вместо него запрос PKCS#10 этого центра.</translation>
    </message>
    <message>
        <source>Publish a new delta list.</source>
        <translation>Опубликуйте новый дельта-список.</translation>
    </message>
    <message>
        <source>Put in a medium of a kind that the structure has, or choose another structure.</source>
        <translation>Вставьте носитель того вида, который есть в структуре, или выберите другую структуру.</translation>
    </message>
    <message>
        <source>Known by name are: %1. Put in one that is recognised, or have the administrator describe this one, as the help says.</source>
        <translation>По названию известны: %1. Вставьте такой, который распознаётся, или пусть администратор опишет этот, как сказано в справке.</translation>
    </message>
    <message>
        <source>Put in a medium that does, or choose a structure of another algorithm.</source>
        <translation>Вставьте носитель, который их создаёт, или выберите структуру другого алгоритма.</translation>
    </message>
</context>
<context>
    <name>clauses</name>
    <message>
        <source>UCGO rules</source>
        <translation>УЦ ГО</translation>
    </message>
    <message>
        <source>root CA rules</source>
        <translation>КУЦ</translation>
    </message>
    <message>
        <source>National CA rules</source>
        <translation>НУЦ</translation>
    </message>
    <message>
        <source>Labour Code</source>
        <translation>Трудовой кодекс РК</translation>
    </message>
    <message>
        <source>Government resolution No. 406 of 22 May 2007</source>
        <translation>постановление Правительства от 22 мая 2007 года № 406</translation>
    </message>
    <message>
        <source>Government resolution No. 565 of 11 June 2003</source>
        <translation>постановление Правительства от 11 июня 2003 года № 565</translation>
    </message>
    <message>
        <source>the real root certificates</source>
        <translation>настоящие корневые свидетельства</translation>
    </message>
    <message>
        <source>our reading</source>
        <translation>наше прочтение</translation>
    </message>
    <message>
        <source>para %1</source>
        <translation>п. %1</translation>
    </message>
    <message>
        <source>appendix %1</source>
        <translation>приложение %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>таблица %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>графа %1</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>статья %1</translation>
    </message>
    <message>
        <source>%1)</source>
        <translation>пп. %1)</translation>
    </message>
    <message>
        <source>our own limit</source>
        <translation>наш собственный предел</translation>
    </message>
    <message>
        <source>the real certificates</source>
        <translation>действующие свидетельства</translation>
    </message>
</context>
<context>
    <name>contents</name>
    <message>
        <source>Public key</source>
        <translation>Открытый ключ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Key identifier of the owner</source>
        <translation>Идентификатор ключа владельца</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Использование ключа</translation>
    </message>
    <message>
        <source>Period of use of the private key</source>
        <translation>Срок использования закрытого ключа</translation>
    </message>
    <message>
        <source>Alternative name of the subject</source>
        <translation>Дополнительное имя субъекта</translation>
    </message>
    <message>
        <source>Alternative name of the issuer</source>
        <translation>Дополнительное имя издателя</translation>
    </message>
    <message>
        <source>Basic constraints</source>
        <translation>Основные ограничения</translation>
    </message>
    <message>
        <source>Number of the revocation list</source>
        <translation>Номер СОРС</translation>
    </message>
    <message>
        <source>Reason of the revocation</source>
        <translation>Причина отзыва</translation>
    </message>
    <message>
        <source>Number of the list that this one adds to</source>
        <translation>Номер СОРС, который дополняет этот список</translation>
    </message>
    <message>
        <source>Distribution point of this list</source>
        <translation>Точка распространения этого списка</translation>
    </message>
    <message>
        <source>Where revocation lists are</source>
        <translation>Точки распространения СОРС</translation>
    </message>
    <message>
        <source>Certificate policies</source>
        <translation>Политики регистрационного свидетельства</translation>
    </message>
    <message>
        <source>Key identifier of the issuer</source>
        <translation>Идентификатор ключа издателя</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Расширенное использование ключа</translation>
    </message>
    <message>
        <source>Where delta revocation lists are</source>
        <translation>Точки распространения разностных СОРС</translation>
    </message>
    <message>
        <source>Access to the issuer&apos;s services</source>
        <translation>Доступ к сервисам издателя</translation>
    </message>
    <message>
        <source>Its revocation is not checked</source>
        <translation>Отзыв не проверяется</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Общее имя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Идентификационный номер</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Unit of the organization</source>
        <translation>Подразделение организации</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Вид деятельности</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Given name or patronymic</source>
        <translation>Имя или отчество</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>User identifier</source>
        <translation>Идентификатор пользователя</translation>
    </message>
    <message>
        <source>Part of the domain</source>
        <translation>Часть домена</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Цифровая подпись</translation>
    </message>
    <message>
        <source>Non-repudiation</source>
        <translation>Неотрекаемость</translation>
    </message>
    <message>
        <source>Key encipherment</source>
        <translation>Шифрование ключей</translation>
    </message>
    <message>
        <source>Data encipherment</source>
        <translation>Шифрование данных</translation>
    </message>
    <message>
        <source>Key agreement</source>
        <translation>Согласование ключа</translation>
    </message>
    <message>
        <source>Signing certificates</source>
        <translation>Подпись регистрационных свидетельств</translation>
    </message>
    <message>
        <source>Signing revocation lists</source>
        <translation>Подпись СОРС</translation>
    </message>
    <message>
        <source>Only to encipher</source>
        <translation>Только для шифрования</translation>
    </message>
    <message>
        <source>Only to decipher</source>
        <translation>Только для расшифрования</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>Удостоверяющий центр</translation>
    </message>
    <message>
        <source>Not a certification authority</source>
        <translation>Не удостоверяющий центр</translation>
    </message>
    <message>
        <source>Authorities below it, at most</source>
        <translation>Нижестоящих центров не больше</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указана</translation>
    </message>
    <message>
        <source>The key is compromised</source>
        <translation>Ключ скомпрометирован</translation>
    </message>
    <message>
        <source>The authority&apos;s key is compromised</source>
        <translation>Ключ центра скомпрометирован</translation>
    </message>
    <message>
        <source>The owner&apos;s data or place of work changed</source>
        <translation>Изменились данные или место работы владельца</translation>
    </message>
    <message>
        <source>Replaced by another one</source>
        <translation>Заменено другим</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Больше не нужно</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>In force again</source>
        <translation>Снова действует</translation>
    </message>
    <message>
        <source>A right was withdrawn</source>
        <translation>Право отозвано</translation>
    </message>
    <message>
        <source>The attribute authority&apos;s key is compromised</source>
        <translation>Ключ центра атрибутов скомпрометирован</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>Идентификатор ключа</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Доменное имя</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Сетевой адрес</translation>
    </message>
    <message>
        <source>Proof of a server&apos;s identity</source>
        <translation>Проверка подлинности сервера</translation>
    </message>
    <message>
        <source>Proof of a client&apos;s identity</source>
        <translation>Проверка подлинности клиента</translation>
    </message>
    <message>
        <source>Signing programs</source>
        <translation>Подпись программ</translation>
    </message>
    <message>
        <source>Secure e-mail</source>
        <translation>Защищённая электронная почта</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Метки времени</translation>
    </message>
    <message>
        <source>Signing OCSP answers</source>
        <translation>Подпись ответов OCSP</translation>
    </message>
    <message>
        <source>Status service</source>
        <translation>Сервис проверки статуса</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate</source>
        <translation>Свидетельство издателя</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Текст политики</translation>
    </message>
    <message>
        <source>Notice to the user</source>
        <translation>Уведомление пользователя</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Алгоритм подписи</translation>
    </message>
    <message>
        <source>Next list by</source>
        <translation>Следующий список</translation>
    </message>
    <message>
        <source>Not to be trusted since</source>
        <translation>Не следует доверять с</translation>
    </message>
    <message>
        <source>Parameters of the key</source>
        <translation>Параметры ключа</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действительно с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действительно по</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выпущен</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>Отозванные свидетельства</translation>
    </message>
    <message>
        <source>Issuer&apos;s unique identifier</source>
        <translation>Уникальный идентификатор издателя</translation>
    </message>
    <message>
        <source>Owner&apos;s unique identifier</source>
        <translation>Уникальный идентификатор владельца</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Stopped by the operator; nothing further was changed.</source>
        <translation>Остановлено оператором; дальше ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some space and try again.</source>
        <translation>Диск заполнен: %1 не записан. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten.</source>
        <translation>%1 уже существует и не будет перезаписан.</translation>
    </message>
    <message>
        <source>The program&apos;s data file %1 is damaged: %2. Reinstall the program.</source>
        <translation>Файл данных программы %1 повреждён: %2. Переустановите программу.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>Недостаточно памяти. Закройте другие программы и повторите.</translation>
    </message>
    <message>
        <source>Something failed inside the program. The log says what; tell whoever looks after the program.</source>
        <translation>Внутренняя ошибка программы. Подробности в журнале работы; сообщите тому, кто сопровождает программу.</translation>
    </message>
    <message>
        <source>The algorithm %1 is not supported.</source>
        <translation>Алгоритм %1 не поддерживается.</translation>
    </message>
    <message>
        <source>The key is not a valid key of its algorithm.</source>
        <translation>Ключ не является допустимым ключом своего алгоритма.</translation>
    </message>
    <message>
        <source>The signature is not valid: the data were changed or signed with another key.</source>
        <translation>Подпись неверна: данные изменены или подписаны другим ключом.</translation>
    </message>
    <message>
        <source>A signature just made does not verify and was not used. Check the token before going on.</source>
        <translation>Только что созданная подпись не проходит проверку и не использована. Проверьте токен, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>Закрытый ключ не соответствует регистрационному свидетельству.</translation>
    </message>
    <message>
        <source>The password is wrong or the data are damaged.</source>
        <translation>Неверный пароль или данные повреждены.</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate is missing: %1.</source>
        <translation>Нет регистрационного свидетельства издателя: %1.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Срок действия регистрационного свидетельства истёк %1.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1.</source>
        <translation>Регистрационное свидетельство действует только с %1.</translation>
    </message>
    <message>
        <source>The certificate was revoked on %1.</source>
        <translation>Регистрационное свидетельство отозвано %1.</translation>
    </message>
    <message>
        <source>The chain of certificates is not valid: %1.</source>
        <translation>Цепочка регистрационных свидетельств недействительна: %1.</translation>
    </message>
    <message>
        <source>The certificate does not follow the structure %1 (errors: %2) and was not signed.</source>
        <translation>Регистрационное свидетельство не соответствует структуре %1 (ошибок: %2) и не подписано.</translation>
    </message>
    <message>
        <source>The structure %1 is not known.</source>
        <translation>Структура %1 неизвестна.</translation>
    </message>
    <message>
        <source>The structure does not take this value of %1: %2.</source>
        <translation>Структура не допускает такое значение %1: %2.</translation>
    </message>
    <message>
        <source>The module %1 is not yet supported.</source>
        <translation>Модуль %1 пока не поддерживается.</translation>
    </message>
    <message>
        <source>The module %1 could not be loaded: %2.</source>
        <translation>Не удалось загрузить модуль %1: %2.</translation>
    </message>
    <message>
        <source>The key medium %1 is not connected. Put it in and try again.</source>
        <translation>Носитель ключевой информации %1 не подключён. Подключите его и повторите.</translation>
    </message>
    <message>
        <source>The key medium %1 was pulled out. Put it in again and go on with the same row.</source>
        <translation>Носитель %1 был извлечён. Подключите его снова и продолжите ту же строку.</translation>
    </message>
    <message>
        <source>There is no room left on the key medium %1. Delete what is not needed or take another one.</source>
        <translation>На носителе %1 нет места. Удалите ненужное или возьмите другой.</translation>
    </message>
    <message>
        <source>The key medium %1 is write-protected.</source>
        <translation>Носитель %1 защищён от записи.</translation>
    </message>
    <message>
        <source>The key medium %1 is not initialised. Prepare it first.</source>
        <translation>Носитель %1 не инициализирован. Сначала подготовьте его.</translation>
    </message>
    <message>
        <source>The key medium %1 is used by another program. Close it and try again.</source>
        <translation>Носитель %1 занят другой программой. Закройте её и повторите.</translation>
    </message>
    <message>
        <source>The key medium %1 answered with an error (%2). Try again; if it happens again, take another one.</source>
        <translation>Носитель %1 ответил ошибкой (%2). Повторите; если ошибка повторится, возьмите другой.</translation>
    </message>
    <message>
        <source>Enter the PIN of the key medium %1 first.</source>
        <translation>Сначала введите PIN-код носителя %1.</translation>
    </message>
    <message>
        <source>The key medium %1 has no key %2.</source>
        <translation>На носителе %1 нет ключа %2.</translation>
    </message>
    <message>
        <source>The key medium %1 cannot do %2. Take one that can.</source>
        <translation>Носитель %1 не поддерживает %2. Возьмите подходящий.</translation>
    </message>
    <message>
        <source>What was read back from the key medium %1 differs from what was written. Try again or take another one.</source>
        <translation>Прочитанное с носителя %1 отличается от записанного. Повторите или возьмите другой.</translation>
    </message>
    <message>
        <source>There is no register at %1. Choose its folder or make a workplace first.</source>
        <translation>В %1 нет регистра. Укажите его папку или сначала создайте рабочее место.</translation>
    </message>
    <message>
        <source>The register %1 is damaged and was not changed. Restore it from a backup.</source>
        <translation>Регистр %1 повреждён и не изменён. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The register %1 was made by a newer program (version %2; this one knows %3). Install the newer program.</source>
        <translation>Регистр %1 создан более новой программой (версия %2; эта знает %3). Установите новую программу.</translation>
    </message>
    <message>
        <source>The register %1 is used by another program. Close it and try again.</source>
        <translation>Регистр %1 занят другой программой. Закройте её и повторите.</translation>
    </message>
    <message>
        <source>The register refused the change: %1.</source>
        <translation>Регистр не принял изменение: %1.</translation>
    </message>
    <message>
        <source>The keyring %1 is damaged. Restore it from a backup.</source>
        <translation>Связка ключей %1 повреждена. Восстановите её из резервной копии.</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>Оператора %1 нет.</translation>
    </message>
    <message>
        <source>This password cannot be used: %1.</source>
        <translation>Этот пароль не подходит: %1.</translation>
    </message>
    <message>
        <source>Only a training workplace may do this: %1.</source>
        <translation>Это допускается только на учебном рабочем месте: %1.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock (%1) does not agree with the last entry (%2). Set the clock, or confirm it as right; until then nothing is signed.</source>
        <translation>Часы компьютера (%1) расходятся с последней записью (%2). Поправьте часы или подтвердите их; до этого ничего не подписывается.</translation>
    </message>
    <message>
        <source>Confirm the date and time (%1) before the first signature of the day.</source>
        <translation>Подтвердите дату и время (%1) перед первой подписью за день.</translation>
    </message>
    <message>
        <source>Not found: %1 %2.</source>
        <translation>Не найдено: %1 %2.</translation>
    </message>
    <message>
        <source>There are findings that must be put right first: %1.</source>
        <translation>Сначала нужно устранить замечания, их число: %1.</translation>
    </message>
    <message>
        <source>A certificate has already been issued for row %1.</source>
        <translation>По строке %1 регистрационное свидетельство уже выдано.</translation>
    </message>
    <message>
        <source>This key already has a certificate (serial number %1). Generate a new key pair.</source>
        <translation>На этот ключ уже выдано регистрационное свидетельство (серийный номер %1). Создайте новую пару ключей.</translation>
    </message>
    <message>
        <source>The certificate %1 has already been revoked.</source>
        <translation>Регистрационное свидетельство %1 уже отозвано.</translation>
    </message>
    <message>
        <source>The certification authority %1 cannot sign: %2.</source>
        <translation>Удостоверяющий центр %1 не может подписывать: %2.</translation>
    </message>
    <message>
        <source>The certificate would be valid until %1, longer than its authority&apos;s (%2).</source>
        <translation>Регистрационное свидетельство действовало бы до %1, дольше свидетельства центра (%2).</translation>
    </message>
    <message>
        <source>The revocation list %1 would come after %2: a list never goes backwards.</source>
        <translation>СОРС № %1 вышел бы после № %2: номер списка никогда не идёт назад.</translation>
    </message>
    <message>
        <source>The working-day calendar has no year %1. Install an up-to-date calendar.</source>
        <translation>В календаре рабочих дней нет %1 года. Установите свежий календарь.</translation>
    </message>
    <message>
        <source>The font %1 is missing. Install the package %2 and start again.</source>
        <translation>Нет шрифта %1. Установите пакет %2 и запустите программу снова.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be taken in: %2.</source>
        <translation>Регистрационное свидетельство %1 нельзя принять: %2.</translation>
    </message>
    <message>
        <source>This list cannot be taken for the last one of %1: %2. Obtain the list that was published last.</source>
        <translation>Этот список нельзя принять как последний СОРС центра %1: %2. Получите список, опубликованный последним.</translation>
    </message>
    <message>
        <source>The certificate to be signed and the request made on the medium differ in %1. Nothing was signed. Close this issue as not delivered and issue the row again.</source>
        <translation>Регистрационное свидетельство, которое нужно подписать, и запрос, созданный на носителе, расходятся: %1. Ничего не подписано. Закройте эту выдачу как недоставленную и выдайте по строке заново.</translation>
    </message>
    <message>
        <source>Row %1 says that already: there is nothing to correct.</source>
        <translation>В строке %1 это уже указано: исправлять нечего.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
    <message>
        <source>This is not right: %1.</source>
        <translation>Задано неверно: %1.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not what is needed here (a file may be DER or PEM).</source>
        <translation>%1: файл повреждён или не того вида, что нужен здесь (файл может быть DER или PEM).</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another place, or ask for the right to write there.</source>
        <translation>Папку %1 создать не удалось. Выберите другое место или попросите право записи туда.</translation>
    </message>
    <message>
        <source>This workplace has no certification authority yet. Make training ones or take an existing one in.</source>
        <translation>На этом рабочем месте ещё нет удостоверяющего центра. Создайте учебные или примите существующий.</translation>
    </message>
    <message>
        <source>It is not known which revocation list %1 has published last, so nothing is published for it. Give that list, or say that there is none.</source>
        <translation>Неизвестно, какой СОРС центр %1 опубликовал последним, поэтому для него ничего не публикуется. Укажите этот список или сообщите, что его нет.</translation>
    </message>
    <message>
        <source>The new list would be of %1, but the last one is of %2, which is later. If the clock was wrong then and is right now, publish and say so.</source>
        <translation>Новый список был бы от %1, а последний — от %2, то есть позже. Если часы тогда были неверны, а сейчас верны, подтвердите это и опубликуйте.</translation>
    </message>
    <message>
        <source>Row %1 has been decided on already: %2, %3, by %4. To change the decision, give the reason.</source>
        <translation>По строке %1 решение уже принято: %2, %3, %4. Чтобы изменить решение, укажите причину.</translation>
    </message>
    <message>
        <source>%2: one try is left (medium %1); another mistake locks the medium. Confirm that you want to try.</source>
        <translation>%2: осталась одна попытка (носитель %1); ещё одна ошибка заблокирует носитель. Подтвердите, что хотите попробовать.</translation>
    </message>
    <message>
        <source>%2 must be changed first (medium %1).</source>
        <translation>%2 нужно сначала сменить (носитель %1).</translation>
    </message>
    <message>
        <source>%3 must have from %1 to %2 characters.</source>
        <translation>%3 должен содержать от %1 до %2 знаков.</translation>
    </message>
    <message>
        <source>%2: the medium %1 does not take it. Choose another one.</source>
        <translation>%2: носитель %1 такой не принимает. Выберите другой.</translation>
    </message>
    <message>
        <source>%1 is not a CSV table: %2.</source>
        <translation>%1 не таблица CSV: %2.</translation>
    </message>
    <message>
        <source>The table has %1 rows; at most %2 are taken from one letter. Nothing was imported: see whether it is the table of this letter alone.</source>
        <translation>В таблице строк: %1; из одного письма берётся не более %2. Ничего не загружено: проверьте, только ли это таблица этого письма.</translation>
    </message>
    <message>
        <source>The characters of %1 cannot be read: its encoding is not recognised. Save the table as CSV in UTF-8 and import it again.</source>
        <translation>Символы файла %1 нельзя прочитать: кодировка не распознана. Сохраните таблицу как CSV в кодировке UTF-8 и загрузите снова.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MiB and was not read. See whether it is the right file.</source>
        <translation>Файл %1 больше %2 МиБ и не прочитан. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>Letter %1 says that already: there is nothing to correct.</source>
        <translation>В письме %1 так и написано: исправлять нечего.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <translation>Укажите %1.</translation>
    </message>
    <message>
        <source>%3 is wrong (medium %1). Type it again. %2</source>
        <translation>%3 неверен (носитель %1). Введите его ещё раз. %2</translation>
    </message>
    <message>
        <source>%2 was wrong too many times: the medium %1 is locked.</source>
        <translation>%2 слишком много раз введён неверно: носитель %1 заблокирован.</translation>
    </message>
    <message>
        <source>The owner&apos;s new PIN on the medium %1 is the one that its maker sets for everybody. Choose another one.</source>
        <translation>Новый PIN-код владельца на носителе %1 — тот, что изготовитель ставит всем. Выберите другой.</translation>
    </message>
    <message>
        <source>The name or the password is wrong. Try again in %1 s.</source>
        <translation>Неверное имя или пароль. Повторите через %1 с.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1 s.</source>
        <translation>Слишком много неверных попыток. Повторите через %1 с.</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>This cannot be done now (%1): %2.</source>
        <translation>Сейчас это сделать нельзя (%1): %2.</translation>
    </message>
    <message>
        <source>The rows have %1 columns, and from the chosen one on there is room for %2. Nothing was pasted: copy the columns of the table alone, choose the first column and paste again.</source>
        <translation>Столбцов в строках: %1. Начиная с выбранного столбца, помещается: %2. Ничего не вставлено: скопируйте только столбцы таблицы, выберите первый столбец и вставьте ещё раз.</translation>
    </message>
    <message>
        <source>The medium %1 was not taken in: it is in the register already. If it came back, record its return.</source>
        <translation>Носитель %1 не принят как поступивший: он уже числится на учёте. Если его вернули, запишите возврат.</translation>
    </message>
    <message>
        <source>The document is not the one that was signed.</source>
        <translation>Документ не тот, который был подписан.</translation>
    </message>
    <message>
        <source>The signature is apart from its document. Give the document to verify it.</source>
        <translation>Подпись хранится отдельно от документа. Чтобы проверить её, укажите документ.</translation>
    </message>
    <message>
        <source>The certificate of the signer is missing: %1.</source>
        <translation>Нет сертификата подписавшего: %1.</translation>
    </message>
    <message>
        <source>The signature names another certificate than the signer&apos;s.</source>
        <translation>В подписи назван не сертификат подписавшего, а другой.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not for signing such an object.</source>
        <translation>Сертификат %1 не предназначен для подписания такого объекта.</translation>
    </message>
    <message>
        <source>%1 %2: its signature by %3 proves nothing. SHA-256 and RSA of 2048 bits are the least that is relied on.</source>
        <translation>%1 %2: подпись по %3 ничего не доказывает. Наименьшее, на что полагаются, — SHA-256 и RSA в 2048 бит.</translation>
    </message>
    <message>
        <source>Whether %1 was revoked is not known: no revocation list of its issuer and no OCSP response tells of it. Add one to the evidence.</source>
        <translation>Отозван ли %1, не известно: о нём не говорит ни список отзыва его издателя, ни ответ OCSP. Добавьте один из них к доказательствам.</translation>
    </message>
    <message>
        <source>The root %1 came with the files; nobody here has said that it is trusted. Its SHA-256 is %2: compare it with what its authority publishes, take the root in among the authorities, and verify again.</source>
        <translation>Корень %1 поступил с файлами; здесь никто не сказал, что ему доверяют. Его SHA-256: %2. Сравните его с опубликованным его удостоверяющим центром, примите корень в число центров и проверьте ещё раз.</translation>
    </message>
    <message>
        <source>The certificate revocation list of %2 is out of date since %1. Publish or obtain a new one.</source>
        <translation>СОРС, изданный %2, устарел с %1. Опубликуйте или получите новый.</translation>
    </message>
    <message>
        <source>The time stamp of %2 is tied to its document by %3 alone, which proves nothing any more. SHA-256 is the least that is relied on.</source>
        <translation>Метка времени %2 связана со своим документом только через %3, а это больше ничего не доказывает. Наименьшее, на что полагаются, — SHA-256.</translation>
    </message>
    <message>
        <source>The root %1 came with the files; nobody here has said that it is trusted. Its SHA-256 is %2: compare it with what its authority publishes, put it into the folder of --chain, and verify again.</source>
        <translation>Корень %1 поступил с файлами; здесь никто не сказал, что ему доверяют. Его SHA-256: %2. Сравните его с опубликованным его удостоверяющим центром, положите корень в папку --chain и проверьте ещё раз.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The BIN in the letter is %1, the certificate&apos;s is %2: another body&apos;s.</source>
        <translation>БИН в письме – %1, в регистрационном свидетельстве – %2: другого органа.</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>Поле не заполнено.</translation>
    </message>
    <message>
        <source>The date %1 has not come yet.</source>
        <translation>Дата %1 ещё не наступила.</translation>
    </message>
    <message>
        <source>The letter is dated %1, after the day it was received (%2).</source>
        <translation>Письмо датировано %1, позже дня получения (%2).</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>В таблице нет строк.</translation>
    </message>
    <message>
        <source>The IIN has signs that are not digits.</source>
        <translation>В ИИН есть знаки, кроме цифр.</translation>
    </message>
    <message>
        <source>The first six digits, %1, are not a date of birth.</source>
        <translation>Первые шесть цифр, %1, не дата рождения.</translation>
    </message>
    <message>
        <source>The seventh digit of an IIN cannot be %1.</source>
        <translation>Седьмая цифра ИИН не может быть %1.</translation>
    </message>
    <message>
        <source>The last digit of the IIN is %1; the other digits call for %2.</source>
        <translation>Последняя цифра ИИН %1, а по остальным должна быть %2.</translation>
    </message>
    <message>
        <source>No IIN with these digits is ever assigned.</source>
        <translation>ИИН с такими цифрами не присваивается.</translation>
    </message>
    <message>
        <source>This looks like a BIN.</source>
        <translation>Похоже на БИН.</translation>
    </message>
    <message>
        <source>By the IIN the person was born on %1: nobody alive has such a number.</source>
        <translation>По ИИН дата рождения %1: у ныне живущих такого номера нет.</translation>
    </message>
    <message>
        <source>The seventh digit is 0: an old number of a foreigner that does not tell the century of birth.</source>
        <translation>Седьмая цифра 0: старый номер иностранца, век рождения по нему не виден.</translation>
    </message>
    <message>
        <source>By the IIN the date of birth is %1, in the future.</source>
        <translation>По ИИН дата рождения %1, в будущем.</translation>
    </message>
    <message>
        <source>The BIN has signs that are not digits.</source>
        <translation>В БИН есть знаки, кроме цифр.</translation>
    </message>
    <message>
        <source>The third and fourth digits of a BIN are a month; here they are %1.</source>
        <translation>Третья и четвёртая цифры БИН – месяц, а здесь %1.</translation>
    </message>
    <message>
        <source>The fifth digit of a BIN cannot be %1.</source>
        <translation>Пятая цифра БИН не может быть %1.</translation>
    </message>
    <message>
        <source>The sixth digit of a BIN cannot be %1.</source>
        <translation>Шестая цифра БИН не может быть %1.</translation>
    </message>
    <message>
        <source>The last digit of the BIN is %1; the other digits call for %2.</source>
        <translation>Последняя цифра БИН %1, а по остальным должна быть %2.</translation>
    </message>
    <message>
        <source>This looks like an IIN.</source>
        <translation>Похоже на ИИН.</translation>
    </message>
    <message>
        <source>No BIN with these digits is ever assigned.</source>
        <translation>БИН с такими цифрами не присваивается.</translation>
    </message>
    <message>
        <source>The name has no given name after the surname.</source>
        <translation>После фамилии нет имени.</translation>
    </message>
    <message>
        <source>“%1” does not belong in a name.</source>
        <translation>Не место в имени: «%1».</translation>
    </message>
    <message>
        <source>“%1” mixes Cyrillic and Latin letters.</source>
        <translation>В слове «%1» смешаны кириллица и латиница.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Это не адрес электронной почты.</translation>
    </message>
    <message>
        <source>The part of the address before @ has letters that a certificate cannot take.</source>
        <translation>Часть адреса перед @ содержит буквы, недопустимые в регистрационном свидетельстве.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Это не номер телефона.</translation>
    </message>
    <message>
        <source>%1 is not a mobile number of Kazakhstan.</source>
        <translation>%1 не номер сотовой связи Казахстана.</translation>
    </message>
    <message>
        <source>No region of the list is recognised in “%1”.</source>
        <translation>В «%1» не распознан ни один регион списка.</translation>
    </message>
    <message>
        <source>By the place the region is taken to be %1.</source>
        <translation>По населённому пункту взят регион: %1.</translation>
    </message>
    <message>
        <source>There is no region with the code %1.</source>
        <translation>Региона с кодом %1 нет.</translation>
    </message>
    <message>
        <source>The same person is in row %1 already.</source>
        <translation>Это же лицо уже есть в строке %1.</translation>
    </message>
    <message>
        <source>The person has a valid certificate %1, until %2.</source>
        <translation>У лица есть действующее регистрационное свидетельство %1, до %2.</translation>
    </message>
    <message>
        <source>A second certificate is issued under the exception: %1.</source>
        <translation>Второе регистрационное свидетельство выдаётся по исключению: %1.</translation>
    </message>
    <message>
        <source>An exception is chosen though the person has no valid certificate.</source>
        <translation>Выбрано исключение, хотя действующего регистрационного свидетельства у лица нет.</translation>
    </message>
    <message>
        <source>The exception holds for a Type-C medium only: %1.</source>
        <translation>Исключение действует только для носителя Type-C: %1.</translation>
    </message>
    <message>
        <source>The exception asks for supporting documents: %1.</source>
        <translation>Для исключения нужны подтверждающие документы: %1.</translation>
    </message>
    <message>
        <source>The person holds a Type-C medium already: %1.</source>
        <translation>У лица уже есть носитель Type-C: %1.</translation>
    </message>
    <message>
        <source>The person holds the medium %1; of two media one is Type-C.</source>
        <translation>У лица есть носитель %1; из двух носителей один – Type-C.</translation>
    </message>
    <message>
        <source>Local executive bodies apply online.</source>
        <translation>Местные исполнительные органы подают заявки онлайн.</translation>
    </message>
    <message>
        <source>The term ended on %1.</source>
        <translation>Срок истёк %1.</translation>
    </message>
    <message>
        <source>The working-day calendar has no year %1: the term cannot be counted.</source>
        <translation>В календаре рабочих дней нет %1 года: срок не посчитать.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2.</source>
        <translation>Срок свидетельства центра %1 истекает %2.</translation>
    </message>
    <message>
        <source>The revocation list of %1 is out of date from %2.</source>
        <translation>СОРС центра %1 действует до %2.</translation>
    </message>
    <message>
        <source>%1 has not published a revocation list yet.</source>
        <translation>Центр %1 ещё не публиковал СОРС.</translation>
    </message>
    <message>
        <source>The medium may still have its factory PIN: %1.</source>
        <translation>У носителя может быть заводской PIN-код: %1.</translation>
    </message>
    <message>
        <source>No such certificate of the person with the IIN %1.</source>
        <translation>У лица с ИИН %1 такого регистрационного свидетельства нет.</translation>
    </message>
    <message>
        <source>The certificate %1 has already been revoked.</source>
        <translation>Регистрационное свидетельство %1 уже отозвано.</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2.</source>
        <translation>Срок регистрационного свидетельства %1 истёк %2.</translation>
    </message>
    <message>
        <source>The letter says “%1”, the certificate “%2”.</source>
        <translation>В письме «%1», в регистрационном свидетельстве «%2».</translation>
    </message>
    <message>
        <source>No ground for the revocation is named.</source>
        <translation>Не указано основание отзыва.</translation>
    </message>
    <message>
        <source>There is no ground %1.</source>
        <translation>Основания %1 нет.</translation>
    </message>
    <message>
        <source>No headings were recognised: the first row was taken as data in the form&apos;s order.</source>
        <translation>Заголовки не распознаны: первая строка взята как данные в порядке граф формы.</translation>
    </message>
    <message>
        <source>The column “%1” is not in the form and was left out.</source>
        <translation>Графы «%1» нет в форме, она пропущена.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Нет графы «%1».</translation>
    </message>
    <message>
        <source>An empty row was left out.</source>
        <translation>Пустая строка пропущена.</translation>
    </message>
    <message>
        <source>%1 may have lost its leading zeros in a spreadsheet; with them it is %2.</source>
        <translation>Число %1 могло потерять начальные нули в таблице; с ними оно %2.</translation>
    </message>
    <message>
        <source>Letters were lost in “%1”: they became question marks.</source>
        <translation>В «%1» потеряны буквы: вместо них знаки вопроса.</translation>
    </message>
    <message>
        <source>“%1” was not recognised; the usual value was taken.</source>
        <translation>«%1» не распознано; взято обычное значение.</translation>
    </message>
    <message>
        <source>The hand-over on %1 is before the certificate&apos;s issue on %2.</source>
        <translation>Дата передачи (%1) раньше даты выдачи регистрационного свидетельства (%2).</translation>
    </message>
    <message>
        <source>The valid certificate %1 names the same body (BIN %2): it shows no work in two state bodies.</source>
        <translation>В действующем регистрационном свидетельстве %1 указан тот же государственный орган (БИН %2): работы в двух государственных органах из него не видно.</translation>
    </message>
    <message>
        <source>The same person waits in letter %1 of %2 (application %3, row %4).</source>
        <translation>Это же лицо ожидает и по письму %1 от %2 (заявление %3, строка %4).</translation>
    </message>
    <message>
        <source>When the letter was registered, it could not be told which certificate of the person with the IIN %1 is meant.</source>
        <translation>При регистрации письма нельзя было определить, какое регистрационное свидетельство лица с ИИН %1 имеется в виду.</translation>
    </message>
    <message>
        <source>A certificate of the person is recorded for signing already (serial %1, issue %2).</source>
        <translation>Свидетельство этого лица уже записано для подписания (серийный номер %1, выдача %2).</translation>
    </message>
    <message>
        <source>The medium %1 came with the letter %2 of another body: %3.</source>
        <translation>Носитель %1 пришёл с письмом %2 другого органа: %3.</translation>
    </message>
    <message>
        <source>%1 ends on %2, and its revocation list with it: no later nextUpdate was given.</source>
        <translation>Срок %1 истекает %2, вместе с ним и срок его СОРС: более поздний nextUpdate не указан.</translation>
    </message>
    <message>
        <source>The letter is from “%1”; the certificate was issued to an employee of “%2”.</source>
        <translation>Письмо от органа «%1», а в регистрационном свидетельстве указана организация «%2».</translation>
    </message>
    <message>
        <source>The person with the IIN %1 has several certificates (%2): %3.</source>
        <translation>У лица с ИИН %1 несколько регистрационных свидетельств (%2): %3.</translation>
    </message>
    <message>
        <source>The list is not in the publication folder: %1.</source>
        <translation>Списка нет в папке публикации: %1.</translation>
    </message>
    <message>
        <source>What stands in the publication folder is no revocation list: %1.</source>
        <translation>В папке публикации стоит не СОРС: %1.</translation>
    </message>
    <message>
        <source>The list in the publication folder is another CA&apos;s: %1.</source>
        <translation>Список в папке публикации — другого центра: %1.</translation>
    </message>
    <message>
        <source>The file has other octets than the register&apos;s list %1: it was changed, or made elsewhere.</source>
        <translation>Содержимое файла не то, что у списка № %1 в регистре: он изменён или сделан в другом месте.</translation>
    </message>
    <message>
        <source>List %1 is published; the register&apos;s last one is %2.</source>
        <translation>Опубликован список № %1; последний в регистре — № %2.</translation>
    </message>
    <message>
        <source>List %1 is published, which this register does not know; its own last one is %2.</source>
        <translation>Опубликован список № %1, которого этот регистр не знает; его последний — № %2.</translation>
    </message>
    <message>
        <source>Key media that the letter names: %1; rows in its table: %2.</source>
        <translation>В письме указано носителей: %1, строк в таблице: %2.</translation>
    </message>
    <message>
        <source>An IIN has 12 digits; digits here: %1.</source>
        <translation>ИИН состоит из 12 цифр, здесь цифр: %1.</translation>
    </message>
    <message>
        <source>On the day of the application the person&apos;s age was %1; the least age is %2.</source>
        <translation>Возраст лица на день подачи заявления: %1; наименьший возраст: %2.</translation>
    </message>
    <message>
        <source>A BIN has 12 digits; digits here: %1.</source>
        <translation>БИН состоит из 12 цифр, здесь цифр: %1.</translation>
    </message>
    <message>
        <source>Characters: %1; at most %2 fit.</source>
        <translation>Знаков: %1; помещается не более %2.</translation>
    </message>
    <message>
        <source>Key media that the person holds already: %1; at most %2 are given.</source>
        <translation>У лица уже есть носителей: %1; выдаётся не более %2.</translation>
    </message>
    <message>
        <source>Columns in the row: %1; columns needed: %2.</source>
        <translation>Столбцов в строке: %1; нужно: %2.</translation>
    </message>
    <message>
        <source>%1 is not the letter&apos;s executor (%2).</source>
        <translation>%1 — не исполнитель письма (исполнитель: %2).</translation>
    </message>
    <message>
        <source>What is typed here is no day: there is no such date.</source>
        <translation>Такой даты не существует.</translation>
    </message>
    <message>
        <source>This letter, %3 of %4, is registered already: it was received on %2.</source>
        <translation>Это письмо, %3 от %4, уже зарегистрировано: получено %2.</translation>
    </message>
    <message>
        <source>Revoked certificates that are not in the published list of %1 yet: %2.</source>
        <translation>Отозванные свидетельства, которых ещё нет в опубликованном списке центра %1: %2.</translation>
    </message>
    <message>
        <source>The list %2 of %1 is signed and not in the publication folder yet.</source>
        <translation>Список № %2 центра %1 подписан, но в папке публикации его ещё нет.</translation>
    </message>
    <message>
        <source>The password is too short; characters needed at least: %1.</source>
        <translation>Пароль слишком короткий; нужно знаков, не менее: %1.</translation>
    </message>
    <message>
        <source>The password has no Latin letter.</source>
        <translation>В пароле нет латинской буквы.</translation>
    </message>
    <message>
        <source>The password has letters of the alphabet or digits in sequence; at most %1 may follow one another.</source>
        <translation>В пароле подряд идут буквы алфавита или цифры; подряд может быть не более %1.</translation>
    </message>
    <message>
        <source>The password has neither a digit nor a special sign.</source>
        <translation>В пароле нет ни цифры, ни специального символа.</translation>
    </message>
    <message>
        <source>“%1” is not as the structure has it.</source>
        <translation>«%1» не такое, как в структуре.</translation>
    </message>
    <message>
        <source>The structure does not offer “%1”.</source>
        <translation>В структуре нет «%1».</translation>
    </message>
    <message>
        <source>“%1” is no domain name.</source>
        <translation>«%1» – не доменное имя.</translation>
    </message>
    <message>
        <source>The domain “%1” is outside the zones of Kazakhstan.</source>
        <translation>Домен «%1» вне зон Казахстана.</translation>
    </message>
    <message>
        <source>Domain names: %1; a certificate holds %2 at most.</source>
        <translation>Доменных имён: %1; в свидетельстве их не больше %2.</translation>
    </message>
    <message>
        <source>The certificate writes the domain “%1” as %2.</source>
        <translation>В свидетельстве домен «%1» записан как %2.</translation>
    </message>
    <message>
        <source>The key is not where the certificate would say: “%1”.</source>
        <translation>Ключ не там, где сказало бы свидетельство: «%1».</translation>
    </message>
    <message>
        <source>Keys in “%1” are not within reach of this workplace.</source>
        <translation>Ключи в «%1» недоступны этому рабочему месту.</translation>
    </message>
    <message>
        <source>The key is of another algorithm: %1.</source>
        <translation>Ключ другого алгоритма: %1.</translation>
    </message>
    <message>
        <source>The key has %1 bits.</source>
        <translation>В ключе бит: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read as %1.</source>
        <translation>Файл не читается как %1.</translation>
    </message>
    <message>
        <source>The request is not signed by the key in it.</source>
        <translation>Запрос подписан не тем ключом, который в нём.</translation>
    </message>
    <message>
        <source>This CA has certified the key already, under the serial number %1.</source>
        <translation>Этот УЦ уже заверил ключ под серийным номером %1.</translation>
    </message>
    <message>
        <source>The request asks for “%1”: %2. The structure gives it otherwise or not at all.</source>
        <translation>Запрос просит «%1»: %2. Структура даёт это иначе или не даёт вовсе.</translation>
    </message>
    <message>
        <source>%1 differs: the file says “%2”, the certificate will say “%3”.</source>
        <translation>%1 отличается: в файле «%2», в свидетельстве будет «%3».</translation>
    </message>
    <message>
        <source>A certificate of another authority is made from its request or its certificate.</source>
        <translation>Свидетельство другого центра делается из его запроса или его свидетельства.</translation>
    </message>
    <message>
        <source>The certificate will end with the CA&apos;s own, on %1.</source>
        <translation>Свидетельство окончится вместе со свидетельством УЦ: %1.</translation>
    </message>
    <message>
        <source>The certificate would be valid until %1, its CA until %2.</source>
        <translation>Свидетельство действовало бы до %1, а УЦ – до %2.</translation>
    </message>
    <message>
        <source>“%1” does not issue by this structure, or does not sign now.</source>
        <translation>«%1» не выпускает по этой структуре или сейчас не подписывает.</translation>
    </message>
    <message>
        <source>All certificates of “%1” have expired, and a list that is later than that has been made (%2).</source>
        <translation>Все свидетельства «%1» истекли, и список позднее этого сделан (%2).</translation>
    </message>
    <message>
        <source>The subject or the key is that of the CA that signs.</source>
        <translation>Субъект или ключ — того же центра, который подписывает.</translation>
    </message>
    <message>
        <source>The file holds a certificate that is not a CA&apos;s.</source>
        <translation>В файле свидетельство не удостоверяющего центра.</translation>
    </message>
    <message>
        <source>The certificate in the file is valid from %1 to %2 only.</source>
        <translation>Свидетельство в файле действительно только с %1 по %2.</translation>
    </message>
    <message>
        <source>No CA that is known here has signed the certificate in the file.</source>
        <translation>Свидетельство в файле не подписано ни одним известным здесь центром.</translation>
    </message>
    <message>
        <source>The delta list of %1 is out of date from %2.</source>
        <translation>Дельта-список центра %1 действует до %2.</translation>
    </message>
    <message>
        <source>The medium is “%1”, where this structure lets no key be kept.</source>
        <translation>Носитель — «%1», а эта структура не допускает хранения ключа на нём.</translation>
    </message>
    <message>
        <source>The program does not know which of the Order&apos;s media this one is, and the certificate must say it.</source>
        <translation>Программа не знает, какой это из носителей приказа, а в свидетельстве он должен быть назван.</translation>
    </message>
    <message>
        <source>The medium makes no keys of %1.</source>
        <translation>Носитель не создаёт ключей %1.</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>absent</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>present</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>критическое</translation>
    </message>
    <message>
        <source>not critical</source>
        <translation>не критическое</translation>
    </message>
    <message>
        <source>once</source>
        <translation>один раз</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>дважды</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>удостоверяющий центр</translation>
    </message>
    <message>
        <source>not a CA</source>
        <translation>не удостоверяющий центр</translation>
    </message>
    <message>
        <source>1 … 20 octets, positive</source>
        <translation>1 … 20 октетов, положительное</translation>
    </message>
    <message>
        <source>0 … 20 octets</source>
        <translation>0 … 20 октетов</translation>
    </message>
    <message>
        <source>%1, %2: %3 is needed, %4 is there (%5)</source>
        <translation>%1, %2: ожидалось: %3, стоит: %4 (%5)</translation>
    </message>
    <message>
        <source>%1; the Order&apos;s misprint %2</source>
        <translation>%1; опечатка Приказа %2</translation>
    </message>
    <message>
        <source>Made on %1, before the first edition of its structure (in force from %2), by which it is judged.</source>
        <translation>Создано %1, до первой редакции своей структуры (действует с %2); оценено по ней.</translation>
    </message>
    <message>
        <source>name and serial number, or neither</source>
        <translation>имя и серийный номер вместе, либо ни того ни другого</translation>
    </message>
    <message>
        <source>name alone</source>
        <translation>только имя</translation>
    </message>
    <message>
        <source>serial number alone</source>
        <translation>только серийный номер</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>отсутствие списка</translation>
    </message>
    <message>
        <source>a list without entries</source>
        <translation>список без записей</translation>
    </message>
    <message>
        <source>one OID</source>
        <translation>один OID</translation>
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
        <translation>просмотрено</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>не просмотрено</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Generating the key pair</source>
        <translation>Создание пары ключей</translation>
    </message>
    <message>
        <source>Proving possession of the key</source>
        <translation>Доказательство владения ключом</translation>
    </message>
    <message>
        <source>Building the certificate</source>
        <translation>Построение регистрационного свидетельства</translation>
    </message>
    <message>
        <source>Checking against the structure</source>
        <translation>Проверка по структуре</translation>
    </message>
    <message>
        <source>Recording before signing</source>
        <translation>Запись до подписания</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Writing to the key medium</source>
        <translation>Запись на носитель</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Контрольное чтение</translation>
    </message>
    <message>
        <source>Building the revocation list</source>
        <translation>Построение СОРС</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Waiting for a key medium</source>
        <translation>Ожидание носителя ключевой информации</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Не рассмотрено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Being issued</source>
        <translation>Выдаётся</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Key generated</source>
        <translation>Ключ создан</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>On the medium</source>
        <translation>На носителе</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Прекращён</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Carries a key</source>
        <translation>С ключом</translation>
    </message>
    <message>
        <source>With its holder</source>
        <translation>У владельца</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Подлежит возврату</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращён</translation>
    </message>
    <message>
        <source>Failed or lost</source>
        <translation>Вышел из строя или утерян</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Нарочно</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Почтовая связь</translation>
    </message>
    <message>
        <source>Special post</source>
        <translation>Специальная почтовая связь</translation>
    </message>
    <message>
        <source>The operator, in an envelope</source>
        <translation>Оператор, в конверте</translation>
    </message>
    <message>
        <source>Administrative civil servant</source>
        <translation>Административный государственный служащий</translation>
    </message>
    <message>
        <source>Political civil servant</source>
        <translation>Политический государственный служащий</translation>
    </message>
    <message>
        <source>USB-A connector</source>
        <translation>Разъём USB-A</translation>
    </message>
    <message>
        <source>Type-C connector</source>
        <translation>Разъём Type-C</translation>
    </message>
    <message>
        <source>No exception</source>
        <translation>Без исключения</translation>
    </message>
    <message>
        <source>Works in two state bodies</source>
        <translation>Работает в двух государственных органах</translation>
    </message>
    <message>
        <source>Signs issue requests in E-kyzmet</source>
        <translation>Подписывает запросы на выпуск в «Е-қызмет»</translation>
    </message>
    <message>
        <source>Works with a second, Type-C medium</source>
        <translation>Работает со вторым носителем Type-C</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Root certification authority</source>
        <translation>Корневой удостоверяющий центр</translation>
    </message>
    <message>
        <source>Certification Authority of State Bodies</source>
        <translation>Удостоверяющий центр государственных органов</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Номер письма</translation>
    </message>
    <message>
        <source>Letter date</source>
        <translation>Дата письма</translation>
    </message>
    <message>
        <source>Date received</source>
        <translation>Дата получения</translation>
    </message>
    <message>
        <source>Date registered</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Государственный орган</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Executor&apos;s telephone</source>
        <translation>Телефон исполнителя</translation>
    </message>
    <message>
        <source>Number of key media</source>
        <translation>Количество носителей</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№ п/п</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Oblast, city, district</source>
        <translation>Область, город, район</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Номер сотовой связи</translation>
    </message>
    <message>
        <source>Category of servant</source>
        <translation>Категория служащего</translation>
    </message>
    <message>
        <source>Kind of medium</source>
        <translation>Вид носителя</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Supporting document</source>
        <translation>Подтверждающий документ</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Receiver&apos;s document</source>
        <translation>Документ получателя</translation>
    </message>
    <message>
        <source>Date of the hand-over</source>
        <translation>Дата передачи</translation>
    </message>
    <message>
        <source>Entering in the register</source>
        <translation>Внесение в реестр</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Key medium</source>
        <translation>Носитель ключевой информации</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>The file is in the publication folder.</source>
        <translation>Файл есть в папке публикации.</translation>
    </message>
    <message>
        <source>It is the register&apos;s last list, octet for octet.</source>
        <translation>Это последний список регистра, содержимое совпадает полностью.</translation>
    </message>
    <message>
        <source>It has the number of the last list.</source>
        <translation>Номер — последнего списка.</translation>
    </message>
    <message>
        <source>Its signature is this CA&apos;s.</source>
        <translation>Подпись — этого центра.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>Срок не истёк.</translation>
    </message>
    <message>
        <source>It follows its structure.</source>
        <translation>Соответствует своей структуре.</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>По запросу</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
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
        <translation>КУЦ РК</translation>
    </message>
    <message>
        <source>UCGO</source>
        <translation>УЦ ГО</translation>
    </message>
    <message>
        <source>The owner, on receipt</source>
        <translation>Владелец, по получении</translation>
    </message>
    <message>
        <source>Preparing the key medium</source>
        <translation>Подготовка носителя</translation>
    </message>
    <message>
        <source>Putting in order</source>
        <translation>Упорядочивание</translation>
    </message>
    <message>
        <source>Was revoked</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Revoked before the hand-over</source>
        <translation>Отозвано до передачи</translation>
    </message>
    <message>
        <source>National Certification Authority</source>
        <translation>Национальный удостоверяющий центр</translation>
    </message>
    <message>
        <source>NCA</source>
        <translation>НУЦ</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>City or settlement</source>
        <translation>Город или населённый пункт</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Доменное имя</translation>
    </message>
    <message>
        <source>All domain names</source>
        <translation>Все доменные имена</translation>
    </message>
    <message>
        <source>Information system</source>
        <translation>Информационная система</translation>
    </message>
    <message>
        <source>Registered OID of the information system</source>
        <translation>Зарегистрированный OID информационной системы</translation>
    </message>
    <message>
        <source>Code in the Treasury-Client system</source>
        <translation>Код в системе «Казначейство-Клиент»</translation>
    </message>
    <message>
        <source>Role in the Treasury-Client system</source>
        <translation>Роль в системе «Казначейство-Клиент»</translation>
    </message>
    <message>
        <source>Role of the person</source>
        <translation>Роль лица</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Где хранится ключ</translation>
    </message>
    <message>
        <source>DigitalID identification</source>
        <translation>Идентификация DigitalID</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>What was verified</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Его SHA-256</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>List No.</source>
        <translation>Список №</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Next one by</source>
        <translation>Следующий до</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>in the file itself</source>
        <translation>в самом файле</translation>
    </message>
    <message>
        <source>was NOT given</source>
        <translation>НЕ предоставлен</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На момент</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>По чему</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Цепочка</translation>
    </message>
    <message>
        <source>it does not reach a trusted root</source>
        <translation>не доходит до доверенного корня</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Проверено на момент</translation>
    </message>
    <message>
        <source>%1, the time of its time stamp</source>
        <translation>%1, время её метки времени</translation>
    </message>
    <message>
        <source>%1, the moment chosen</source>
        <translation>%1, выбранный момент</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Метка времени</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Signature %1: %2</source>
        <translation>Подпись %1: %2</translation>
    </message>
    <message>
        <source>Signature over the document</source>
        <translation>Подпись документа</translation>
    </message>
    <message>
        <source>is correct</source>
        <translation>верна</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Алгоритм хеширования</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <source>Signer&apos;s own clock (proves nothing)</source>
        <translation>Часы подписавшего (ничего не доказывают)</translation>
    </message>
    <message>
        <source>Certificate judged as of</source>
        <translation>Свидетельство проверено на момент</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>good</source>
        <translation>действительно</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>unknown to the responder</source>
        <translation>службе OCSP неизвестно</translation>
    </message>
    <message>
        <source>What the response says</source>
        <translation>Что сказано в ответе</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Ближайшая</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Соответствует</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Отклонения</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>certificates: %1</source>
        <translation>свидетельств: %1</translation>
    </message>
    <message>
        <source>revocation lists: %1</source>
        <translation>СОРС: %1</translation>
    </message>
    <message>
        <source>OCSP answers: %1</source>
        <translation>ответов OCSP: %1</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>По чему проверено</translation>
    </message>
    <message>
        <source>Trusted root</source>
        <translation>Доверенный корень</translation>
    </message>
    <message>
        <source>%1 (%2), of this workplace&apos;s register</source>
        <translation>%1 (%2), из реестра этого рабочего места</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>CA certificates: %1, revocation lists: %2</source>
        <translation>свидетельств центров: %1, СОРС: %2</translation>
    </message>
    <message>
        <source>Left out, cannot be read</source>
        <translation>Не прочитан, пропущен</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Certification path</source>
        <translation>Цепочка свидетельств</translation>
    </message>
    <message>
        <source>Certification path of its CA</source>
        <translation>Цепочка свидетельств его центра</translation>
    </message>
    <message>
        <source>NOT known</source>
        <translation>НЕ известно</translation>
    </message>
    <message>
        <source>NOT known: %1</source>
        <translation>НЕ известно: %1</translation>
    </message>
    <message>
        <source>REVOKED on %1</source>
        <translation>ОТОЗВАНО %1</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>ОТОЗВАНО</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>действительно</translation>
    </message>
    <message>
        <source>NOT valid: revoked</source>
        <translation>НЕДЕЙСТВИТЕЛЬНО: отозвано</translation>
    </message>
    <message>
        <source>NOT valid</source>
        <translation>НЕДЕЙСТВИТЕЛЬНО</translation>
    </message>
    <message>
        <source>CANNOT be told: something is missing</source>
        <translation>УСТАНОВИТЬ НЕЛЬЗЯ: чего-то не хватает</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>не отозвано</translation>
    </message>
    <message>
        <source>not revoked, but: %1</source>
        <translation>не отозвано, но: %1</translation>
    </message>
    <message>
        <source>root, trusted</source>
        <translation>корень, доверенный</translation>
    </message>
    <message>
        <source>root, trusted, but: %1</source>
        <translation>корень, доверенный, но: %1</translation>
    </message>
    <message>
        <source>revocation NOT checked</source>
        <translation>отзыв НЕ проверен</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>no end named</source>
        <translation>конец не указан</translation>
    </message>
    <message>
        <source>list No. %1 of %2, until %3</source>
        <translation>список № %1 от %2, до %3</translation>
    </message>
    <message>
        <source>delta list No. %1 of %2, until %3, on No. %4</source>
        <translation>дельта-список № %1 от %2, до %3, к № %4</translation>
    </message>
    <message>
        <source>OCSP answer of %1, until %2, by %3</source>
        <translation>ответ OCSP от %1, до %2, дал %3</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>СОРС</translation>
    </message>
    <message>
        <source>Certification request</source>
        <translation>Запрос на свидетельство</translation>
    </message>
    <message>
        <source>Signature of a document (CMS)</source>
        <translation>Подпись документа (CMS)</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>Ответ OCSP</translation>
    </message>
    <message>
        <source>roots, not trusted among others: %1</source>
        <translation>корней среди прочего, им доверия нет: %1</translation>
    </message>
    <message>
        <source>%1 (%2), came with the files, not from the register</source>
        <translation>%1 (%2), поступил с файлами, а не из реестра</translation>
    </message>
    <message>
        <source>Root, NOT trusted here</source>
        <translation>Корень, которому здесь НЕ доверяют</translation>
    </message>
    <message>
        <source>Protocol of a verification</source>
        <translation>Протокол проверки</translation>
    </message>
    <message>
        <source>Who verified</source>
        <translation>Кто проверил</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Operator&apos;s signature</source>
        <translation>Подпись оператора</translation>
    </message>
    <message>
        <source>signatures and dates hold; revocation NOT checked throughout</source>
        <translation>подписи и сроки верны; отзыв проверен НЕ полностью</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Offset from UTC, minutes</source>
        <translation>Смещение от UTC, минут</translation>
    </message>
    <message>
        <source>Folder of the published lists</source>
        <translation>Папка опубликованных списков</translation>
    </message>
    <message>
        <source>Name of the root</source>
        <translation>Название КУЦ</translation>
    </message>
    <message>
        <source>Name of the state bodies&apos; authority</source>
        <translation>Название УЦ ГО</translation>
    </message>
    <message>
        <source>Country in full</source>
        <translation>Полное название страны</translation>
    </message>
    <message>
        <source>The root&apos;s files begin with</source>
        <translation>Начало имён файлов КУЦ</translation>
    </message>
    <message>
        <source>The state bodies&apos; authority&apos;s files begin with</source>
        <translation>Начало имён файлов УЦ ГО</translation>
    </message>
    <message>
        <source>days, from %1 to %2</source>
        <translation>число дней, от %1 до %2</translation>
    </message>
    <message>
        <source>minutes, from %1 to %2</source>
        <translation>число минут, от %1 до %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>одно из: %1</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>a host name, for example crl.example.kz</source>
        <translation>имя хоста, например crl.example.kz</translation>
    </message>
    <message>
        <source>a file name: letters a to z, digits, . _ -</source>
        <translation>имя файла: буквы от a до z, цифры, . _ -</translation>
    </message>
    <message>
        <source>a name of 1 to 64 characters</source>
        <translation>название от 1 до 64 знаков</translation>
    </message>
    <message>
        <source>Show the certificate in the window before it is issued</source>
        <translation>Показывать свидетельство в окне перед выдачей</translation>
    </message>
    <message>
        <source>Days that the clock may be ahead of the last action</source>
        <translation>На сколько дней часы могут опережать последнее действие</translation>
    </message>
    <message>
        <source>Who sets the owner&apos;s PIN</source>
        <translation>Кто задаёт PIN-код владельца</translation>
    </message>
    <message>
        <source>Default algorithm</source>
        <translation>Алгоритм по умолчанию</translation>
    </message>
    <message>
        <source>Warn before a CA certificate expires (days)</source>
        <translation>За сколько дней предупреждать об окончании свидетельства центра</translation>
    </message>
    <message>
        <source>Warn before a list expires (days)</source>
        <translation>За сколько дней предупреждать об окончании списка</translation>
    </message>
    <message>
        <source>Lock after inactivity (minutes)</source>
        <translation>Блокировать после бездействия (минут)</translation>
    </message>
    <message>
        <source>UCGO website host</source>
        <translation>Хост сайта УЦ ГО</translation>
    </message>
    <message>
        <source>UCGO lists host</source>
        <translation>Хост списков УЦ ГО</translation>
    </message>
    <message>
        <source>OCSP host</source>
        <translation>Хост OCSP</translation>
    </message>
    <message>
        <source>Root CA website host</source>
        <translation>Хост сайта КУЦ</translation>
    </message>
    <message>
        <source>Root CA lists host</source>
        <translation>Хост списков КУЦ</translation>
    </message>
    <message>
        <source>Name of the GOST root above the national authority</source>
        <translation>Имя корня GOST над НУЦ</translation>
    </message>
    <message>
        <source>Name of the RSA root</source>
        <translation>Имя корня RSA</translation>
    </message>
    <message>
        <source>Name of the national authority (GOST)</source>
        <translation>Имя НУЦ (GOST)</translation>
    </message>
    <message>
        <source>Name of the national authority (RSA)</source>
        <translation>Имя НУЦ (RSA)</translation>
    </message>
    <message>
        <source>Organization of the national authority&apos;s services</source>
        <translation>Организация служб НУЦ</translation>
    </message>
    <message>
        <source>NCA website host</source>
        <translation>Хост сайта НУЦ</translation>
    </message>
    <message>
        <source>NCA lists host</source>
        <translation>Хост списков НУЦ</translation>
    </message>
    <message>
        <source>NCA OCSP host</source>
        <translation>Хост OCSP НУЦ</translation>
    </message>
    <message>
        <source>The national authority&apos;s files begin with</source>
        <translation>Файлы НУЦ начинаются с</translation>
    </message>
    <message>
        <source>Days that a list of the state bodies&apos; authority is valid</source>
        <translation>Сколько дней действует список УЦ ГО</translation>
    </message>
    <message>
        <source>Days that a list of the national authority is valid</source>
        <translation>Сколько дней действует список НУЦ</translation>
    </message>
    <message>
        <source>Days that a list of the root is valid</source>
        <translation>Сколько дней действует список КУЦ</translation>
    </message>
    <message>
        <source>Hours that a delta list is valid</source>
        <translation>Сколько часов действует дельта-список</translation>
    </message>
    <message>
        <source>An OCSP response that names no end holds (minutes)</source>
        <translation>Срок действия ответа OCSP без указанного конца (минут)</translation>
    </message>
    <message>
        <source>hours, from %1 to %2</source>
        <translation>часы, от %1 до %2</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Certificate</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>СОРС</translation>
    </message>
    <message>
        <source>Certification request</source>
        <translation>Запрос на свидетельство</translation>
    </message>
    <message>
        <source>Certificates and lists (P7B)</source>
        <translation>Свидетельства и списки (P7B)</translation>
    </message>
    <message>
        <source>CMS signature</source>
        <translation>Подпись CMS</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>Ответ OCSP</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Метка времени</translation>
    </message>
    <message>
        <source>Answer of a time stamping service</source>
        <translation>Ответ службы меток времени</translation>
    </message>
    <message>
        <source>Octets of no kind that is known</source>
        <translation>Октеты неизвестного вида</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Алгоритмы</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Расширения</translation>
    </message>
    <message>
        <source>Extensions that it asks for</source>
        <translation>Запрошенные расширения</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>Отозванные свидетельства</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Что внутри</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Подписавший</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>Ответ службы</translation>
    </message>
    <message>
        <source>Answer on a certificate</source>
        <translation>Ответ о свидетельстве</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Издан</translation>
    </message>
    <message>
        <source>Next list by</source>
        <translation>Следующий список до</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>And more, not shown</source>
        <translation>И ещё, не показано</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>Списки отозванных</translation>
    </message>
    <message>
        <source>That cannot be read</source>
        <translation>Что не читается</translation>
    </message>
    <message>
        <source>Octets of the document</source>
        <translation>Октетов документа</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>Идентификатор ключа</translation>
    </message>
    <message>
        <source>By the signer&apos;s clock</source>
        <translation>По часам подписавшего</translation>
    </message>
    <message>
        <source>Digest algorithm</source>
        <translation>Алгоритм хеша</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Алгоритм подписи</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Одноразовое число (nonce)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time stamping authority</source>
        <translation>Центр меток времени</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На момент</translation>
    </message>
    <message>
        <source>Next answer by</source>
        <translation>Следующий ответ до</translation>
    </message>
    <message>
        <source>Digest of the issuer&apos;s name</source>
        <translation>Хеш имени издателя</translation>
    </message>
    <message>
        <source>Digest of the issuer&apos;s key</source>
        <translation>Хеш ключа издателя</translation>
    </message>
    <message>
        <source>“Revoked” says, too</source>
        <translation>«Отозвано» говорит и то</translation>
    </message>
    <message>
        <source>Refused, code</source>
        <translation>Отказано, код</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Служба сообщает</translation>
    </message>
    <message>
        <source>Good: it is not revoked</source>
        <translation>Годно: не отозвано</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Unknown to the responder</source>
        <translation>Неизвестно отвечающему</translation>
    </message>
    <message>
        <source>It is apart from its signature</source>
        <translation>Он отдельно от подписи</translation>
    </message>
    <message>
        <source>That a certificate was never issued</source>
        <translation>Что свидетельство никогда не выдавалось</translation>
    </message>
    <message>
        <source>It holds; its certificate was NOT verified</source>
        <translation>Верна; свидетельство НЕ проверено</translation>
    </message>
    <message>
        <source>by the application</source>
        <translation>по заявке</translation>
    </message>
    <message>
        <source>made when it is issued</source>
        <translation>создаётся при выдаче</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Forbidden there</source>
        <translation>Там запрещено</translation>
    </message>
    <message>
        <source>not always</source>
        <translation>не всегда</translation>
    </message>
    <message>
        <source>as the Order has it</source>
        <translation>как в Приказе</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>application</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>удостоверяющий центр</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>регистрационное свидетельство</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>revocation list</source>
        <translation>СОРС</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>выдача</translation>
    </message>
    <message>
        <source>journal line</source>
        <translation>строка журнала</translation>
    </message>
    <message>
        <source>key medium</source>
        <translation>носитель ключевой информации</translation>
    </message>
    <message>
        <source>revocation letter</source>
        <translation>заявление на отзыв</translation>
    </message>
    <message>
        <source>row</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>настройка</translation>
    </message>
    <message>
        <source>signing certification authority</source>
        <translation>подписывающий удостоверяющий центр</translation>
    </message>
    <message>
        <source>record before signing</source>
        <translation>запись перед подписанием</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>прекращено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>due back</source>
        <translation>подлежит возврату</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>вышел из строя</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>holds a certification authority&apos;s key</source>
        <translation>хранит ключ удостоверяющего центра</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>выдано</translation>
    </message>
    <message>
        <source>being issued</source>
        <translation>выдаётся</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>plausible</source>
        <translation>достоверно</translation>
    </message>
    <message>
        <source>received</source>
        <translation>получен</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>Type-C medium</source>
        <translation>носитель Type-C</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>USB-A medium</source>
        <translation>носитель USB-A</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>срок его свидетельства истёк</translation>
    </message>
    <message>
        <source>its key is not at this workplace</source>
        <translation>его ключа нет на этом рабочем месте</translation>
    </message>
    <message>
        <source>its certificate is not a CA&apos;s</source>
        <translation>это не свидетельство удостоверяющего центра</translation>
    </message>
    <message>
        <source>it does not sign new certificates</source>
        <translation>он не подписывает новые свидетельства</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>его свидетельство ещё не действует</translation>
    </message>
    <message>
        <source>use a software key medium</source>
        <translation>использовать программный носитель</translation>
    </message>
    <message>
        <source>make a training chain</source>
        <translation>создать учебную цепочку</translation>
    </message>
    <message>
        <source>it has no usable number</source>
        <translation>у него нет пригодного номера</translation>
    </message>
    <message>
        <source>its key may not sign certificates and revocation lists</source>
        <translation>его ключом нельзя подписывать свидетельства и СОРС</translation>
    </message>
    <message>
        <source>it is not a full list of one CA</source>
        <translation>это не полный список одного центра</translation>
    </message>
    <message>
        <source>it is not self-signed as a root&apos;s is</source>
        <translation>оно не самоподписано, как у корневого центра</translation>
    </message>
    <message>
        <source>it has another issuer</source>
        <translation>его выпустил другой центр</translation>
    </message>
    <message>
        <source>it belongs to another key of the CA</source>
        <translation>он относится к другому ключу центра</translation>
    </message>
    <message>
        <source>it is self-signed, so it is a root&apos;s</source>
        <translation>оно самоподписано, то есть корневого центра</translation>
    </message>
    <message>
        <source>the CA&apos;s key has not signed it</source>
        <translation>он не подписан ключом центра</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>дан ответ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>without errors, to be revoked</source>
        <translation>без ошибок, подлежит отзыву</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>открытый ключ</translation>
    </message>
    <message>
        <source>the subject&apos;s name</source>
        <translation>имя субъекта</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the name</source>
        <translation>такого файла или папки нет; проверьте имя</translation>
    </message>
    <message>
        <source>you have no permission for it; choose another place or ask whoever looks after the computer</source>
        <translation>у вас нет на это прав; выберите другое место или обратитесь к тому, кто обслуживает компьютер</translation>
    </message>
    <message>
        <source>it is a folder; name a file</source>
        <translation>это папка; назовите файл</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder; check the path</source>
        <translation>часть пути — файл, а не папка; проверьте путь</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>диск заполнен; освободите место</translation>
    </message>
    <message>
        <source>the disk takes no changes; choose another place</source>
        <translation>диск только для чтения; выберите другое место</translation>
    </message>
    <message>
        <source>too many files are open; close other programs</source>
        <translation>открыто слишком много файлов; закройте другие программы</translation>
    </message>
    <message>
        <source>another program uses it; close that and try again</source>
        <translation>занято другой программой; закройте её и повторите</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>имя слишком длинное; выберите короче</translation>
    </message>
    <message>
        <source>its links lead in a circle; check the path</source>
        <translation>ссылки ведут по кругу; проверьте путь</translation>
    </message>
    <message>
        <source>something of this name is there already</source>
        <translation>что-то с таким именем там уже есть</translation>
    </message>
    <message>
        <source>the device answers with a fault; check the disk</source>
        <translation>устройство отвечает сбоем; проверьте диск</translation>
    </message>
    <message>
        <source>the operating system refuses it with the fault number</source>
        <translation>операционная система отказала, номер сбоя</translation>
    </message>
    <message>
        <source>what was read back is not what was written; check the disk</source>
        <translation>прочитано не то, что было записано; проверьте диск</translation>
    </message>
    <message>
        <source>there is no certificate in it; name the folder of the chain</source>
        <translation>в ней нет свидетельств; назовите папку цепочки</translation>
    </message>
    <message>
        <source>it is not beside the program; install the program again</source>
        <translation>рядом с программой его нет; установите программу заново</translation>
    </message>
    <message>
        <source>the folder is not empty and has no software media; choose another</source>
        <translation>папка не пуста, и программных носителей в ней нет; выберите другую</translation>
    </message>
    <message>
        <source>the operator&apos;s name</source>
        <translation>имя оператора</translation>
    </message>
    <message>
        <source>the ground of the refusal</source>
        <translation>основание отказа</translation>
    </message>
    <message>
        <source>the number of key media is below zero</source>
        <translation>число носителей меньше нуля</translation>
    </message>
    <message>
        <source>a journal line is corrected for its own issue only</source>
        <translation>строка журнала исправляется только по своей выдаче</translation>
    </message>
    <message>
        <source>it is too short; characters needed at least:</source>
        <translation>слишком короткий; символов нужно не меньше:</translation>
    </message>
    <message>
        <source>what should be a certificate or a revocation list</source>
        <translation>то, что должно быть свидетельством или СОРС</translation>
    </message>
    <message>
        <source>the papers&apos; font has no character</source>
        <translation>в шрифте бумаг нет символа</translation>
    </message>
    <message>
        <source>the issuer&apos;s revocation list is missing</source>
        <translation>нет СОРС издателя</translation>
    </message>
    <message>
        <source>the revocation list is not valid yet</source>
        <translation>СОРС ещё не действует</translation>
    </message>
    <message>
        <source>it is longer than its certificates allow</source>
        <translation>она длиннее, чем разрешают её свидетельства</translation>
    </message>
    <message>
        <source>it has a critical extension that is not known</source>
        <translation>в ней неизвестное критичное расширение</translation>
    </message>
    <message>
        <source>the issuer&apos;s key is not for signing what it signed</source>
        <translation>ключ издателя не предназначен для такой подписи</translation>
    </message>
    <message>
        <source>revoked otherwise</source>
        <translation>отозвано ранее</translation>
    </message>
    <message>
        <source>the Order has no structure for its algorithm</source>
        <translation>в Приказе нет структуры для его алгоритма</translation>
    </message>
    <message>
        <source>carries keys that this workplace did not make</source>
        <translation>на нём ключи, созданные не этим рабочим местом</translation>
    </message>
    <message>
        <source>it was made later than this computer&apos;s clock says: check the clock</source>
        <translation>он создан позже, чем показывают часы этого компьютера: проверьте часы</translation>
    </message>
    <message>
        <source>ground of a refusal</source>
        <translation>основание отказа</translation>
    </message>
    <message>
        <source>ground of a revocation</source>
        <translation>основание отзыва</translation>
    </message>
    <message>
        <source>the CA&apos;s last revocation list, or that it has published none</source>
        <translation>последний СОРС центра или указание, что он ничего не публиковал</translation>
    </message>
    <message>
        <source>a last revocation list is given, and that there is none</source>
        <translation>указан и последний СОРС, и то, что его нет</translation>
    </message>
    <message>
        <source>the certificate of a CA in it was revoked</source>
        <translation>свидетельство УЦ в ней отозвано</translation>
    </message>
    <message>
        <source>it is of a kind that is not read here; a certificate, a revocation list or a PKCS#10 request is</source>
        <translation>файл такого вида здесь не читается; читаются регистрационное свидетельство, СОРС и запрос PKCS#10</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>сохранённый поиск</translation>
    </message>
    <message>
        <source>a whole number of days is needed, within</source>
        <translation>нужно целое число дней в пределах</translation>
    </message>
    <message>
        <source>a whole number of minutes is needed, within</source>
        <translation>нужно целое число минут в пределах</translation>
    </message>
    <message>
        <source>one of these words is needed:</source>
        <translation>нужно одно из этих слов:</translation>
    </message>
    <message>
        <source>a folder is needed</source>
        <translation>нужна папка</translation>
    </message>
    <message>
        <source>a host name is needed, for example crl.example.kz</source>
        <translation>нужно имя хоста, например crl.example.kz</translation>
    </message>
    <message>
        <source>a file name is needed: letters a to z, digits, . _ -</source>
        <translation>нужно имя файла: буквы от a до z, цифры, . _ -</translation>
    </message>
    <message>
        <source>a name of 1 to 64 characters is needed, without invisible ones and without blanks at its ends</source>
        <translation>нужно название от 1 до 64 знаков, без невидимых знаков и без пробелов по краям</translation>
    </message>
    <message>
        <source>the training mark stands behind the name; characters left for it:</source>
        <translation>за названием стоит учебная пометка; на него остаётся знаков:</translation>
    </message>
    <message>
        <source>certificates point to the name that is set, since a list was published under it; it stays. The authority:</source>
        <translation>на заданное имя ссылаются свидетельства, под ним уже опубликован список; оно не меняется. Центр:</translation>
    </message>
    <message>
        <source>it is a training CA, and this workplace does real work</source>
        <translation>это учебный УЦ, а на этом рабочем месте ведётся настоящая работа</translation>
    </message>
    <message>
        <source>it is a certificate, which is not what is needed here</source>
        <translation>это свидетельство, а здесь нужен другой файл</translation>
    </message>
    <message>
        <source>it is a revocation list, which is not what is needed here</source>
        <translation>это СОРС, а здесь нужен другой файл</translation>
    </message>
    <message>
        <source>it is a PKCS#10 request, which is not what is needed here</source>
        <translation>это запрос PKCS#10, а здесь нужен другой файл</translation>
    </message>
    <message>
        <source>not every line has a comma, semicolon or tab between its columns; save the table as CSV, or copy its cells, anew</source>
        <translation>не в каждой строке есть запятая, точка с запятой или табуляция между столбцами; сохраните таблицу как CSV или скопируйте её ячейки заново</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed; put it right in the table and try again. It is opened in line</source>
        <translation>кавычка открыта и не закрыта; исправьте в таблице и повторите. Кавычка открыта в строке</translation>
    </message>
    <message>
        <source>something stands between a closing quotation mark and the next column; put it right in the table and try again. It stands in the row that begins in line</source>
        <translation>между закрывающей кавычкой и следующим столбцом стоит лишнее; исправьте в таблице и повторите. Запись начинается в строке</translation>
    </message>
    <message>
        <source>it is no text at all; open it in the program that it comes from and save its table as CSV</source>
        <translation>это вообще не текст; откройте его в программе, где он создан, и сохраните таблицу как CSV</translation>
    </message>
    <message>
        <source>it is a PDF document; ask for the table as CSV, or type it in</source>
        <translation>это документ PDF; попросите таблицу в формате CSV или введите её вручную</translation>
    </message>
    <message>
        <source>it is a file of a spreadsheet or of a text program (XLSX, DOCX), or an archive (ZIP); open it there and save the table as CSV</source>
        <translation>это файл электронной таблицы или текстового редактора (XLSX, DOCX) либо архив (ZIP); откройте его там и сохраните таблицу как CSV</translation>
    </message>
    <message>
        <source>it is a file of a spreadsheet or of a text program (XLS, DOC); open it there and save the table as CSV</source>
        <translation>это файл электронной таблицы или текстового редактора (XLS, DOC); откройте его там и сохраните таблицу как CSV</translation>
    </message>
    <message>
        <source>it is a text document (RTF); put its table into a spreadsheet and save that as CSV</source>
        <translation>это текстовый документ (RTF); перенесите его таблицу в электронную таблицу и сохраните её как CSV</translation>
    </message>
    <message>
        <source>The PIN of the certification authority&apos;s medium</source>
        <translation>PIN-код носителя удостоверяющего центра</translation>
    </message>
    <message>
        <source>The administrator&apos;s PIN</source>
        <translation>PIN-код администратора</translation>
    </message>
    <message>
        <source>The PIN of the medium</source>
        <translation>PIN-код носителя</translation>
    </message>
    <message>
        <source>One try is left: another mistake locks the medium.</source>
        <translation>Осталась одна попытка: ещё одна ошибка заблокирует носитель.</translation>
    </message>
    <message>
        <source>After several wrong tries the medium locks; it does not tell how many are left.</source>
        <translation>После нескольких ошибок носитель заблокируется; сколько попыток осталось, он не сообщает.</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN</source>
        <translation>PIN-код владельца</translation>
    </message>
    <message>
        <source>no row of the letter is refused, so there is no reasoned answer</source>
        <translation>ни по одной строке письма не отказано, мотивированного ответа нет</translation>
    </message>
    <message>
        <source>its certificate is not handed over yet; hand it over, or have the certificate revoked, first</source>
        <translation>свидетельство на нём ещё не передано; сначала передайте его или отзовите свидетельство</translation>
    </message>
    <message>
        <source>begun; its key is not made yet</source>
        <translation>начато, ключ ещё не создан</translation>
    </message>
    <message>
        <source>its key is made, the certificate is not yet</source>
        <translation>ключ создан, свидетельства ещё нет</translation>
    </message>
    <message>
        <source>the certificate is not signed yet</source>
        <translation>свидетельство ещё не подписано</translation>
    </message>
    <message>
        <source>the certificate is not on its medium yet</source>
        <translation>свидетельство ещё не записано на носитель</translation>
    </message>
    <message>
        <source>a certificate is being made on it; go on with the issue, or close it, first</source>
        <translation>на нём выдаётся свидетельство; сначала продолжите выдачу или закройте её</translation>
    </message>
    <message>
        <source>carries a key</source>
        <translation>с ключом</translation>
    </message>
    <message>
        <source>the certificate is not handed over yet</source>
        <translation>свидетельство ещё не передано</translation>
    </message>
    <message>
        <source>it is recorded already what the authority published before</source>
        <translation>уже записано, что удостоверяющий центр публиковал раньше</translation>
    </message>
    <message>
        <source>returned; it is formatted on the page “Key media” before it is used again</source>
        <translation>возвращён; перед новым использованием его форматируют на странице «Ключевые носители»</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>пароль</translation>
    </message>
    <message>
        <source>its certificate policies do not allow it</source>
        <translation>политики регистрационных свидетельств этого не допускают</translation>
    </message>
    <message>
        <source>a name in it is not one that its CA may certify</source>
        <translation>имя в нём не из тех, которые вправе удостоверять его УЦ</translation>
    </message>
    <message>
        <source>the revocation list is not signed by the issuer&apos;s key</source>
        <translation>СОРС подписан не ключом издателя</translation>
    </message>
    <message>
        <source>the certificate of the revocation list&apos;s signer could not be verified</source>
        <translation>регистрационное свидетельство подписавшего СОРС проверить не удалось</translation>
    </message>
    <message>
        <source>the revocation lists tell of some reasons of revocation only</source>
        <translation>СОРС охватывают лишь некоторые причины отзыва</translation>
    </message>
    <message>
        <source>the full list that a delta list adds to is missing</source>
        <translation>нет полного СОРС, который дополняет разностный СОРС</translation>
    </message>
    <message>
        <source>the OCSP responder does not know the certificate</source>
        <translation>службе OCSP это регистрационное свидетельство неизвестно</translation>
    </message>
    <message>
        <source>the OCSP response is out of date</source>
        <translation>ответ OCSP просрочен</translation>
    </message>
    <message>
        <source>the OCSP response is not valid yet</source>
        <translation>ответ OCSP ещё не действует</translation>
    </message>
    <message>
        <source>there is no certificate, revocation list or OCSP response to check against in it</source>
        <translation>в нём нет свидетельства, СОРС или ответа OCSP, по которым можно проверять</translation>
    </message>
    <message>
        <source>a delta list is only of the national authority</source>
        <translation>дельта-списки есть только у НУЦ</translation>
    </message>
    <message>
        <source>the time since when the key is not to be trusted is not within the certificate&apos;s validity up to now</source>
        <translation>время, с которого ключу нет доверия, не между началом свидетельства и этим моментом</translation>
    </message>
    <message>
        <source>a whole number of hours is needed, within</source>
        <translation>нужно целое число часов, в пределах</translation>
    </message>
    <message>
        <source>the OCSP response is of another certificate</source>
        <translation>ответ OCSP относится к другому свидетельству</translation>
    </message>
    <message>
        <source>the time stamp is of a later moment</source>
        <translation>метка времени относится к более позднему моменту</translation>
    </message>
    <message>
        <source>key of a certification authority</source>
        <translation>ключ удостоверяющего центра</translation>
    </message>
    <message>
        <source>has its certificate</source>
        <translation>имеет своё свидетельство</translation>
    </message>
    <message>
        <source>the OCSP response contradicts itself about the certificate</source>
        <translation>ответ OCSP противоречит сам себе об этом свидетельстве</translation>
    </message>
    <message>
        <source>the OCSP response has a critical extension that is not known</source>
        <translation>в ответе OCSP есть неизвестное критическое расширение</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Список отзыва</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>Ответ OCSP</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>one to renew it is begun already; go on with that, or give it up, first</source>
        <translation>ключ для его обновления уже начат; сначала продолжите с ним или откажитесь от него</translation>
    </message>
    <message>
        <source>the renewed authority would have another name than its certificate has</source>
        <translation>у обновлённого центра было бы другое имя, чем в его свидетельстве</translation>
    </message>
    <message>
        <source>the Order&apos;s structure would give the renewed authority another name than its certificate has</source>
        <translation>структура из Приказа дала бы обновлённому центру другое имя, чем в его свидетельстве</translation>
    </message>
    <message>
        <source>its key was made at this workplace and given up</source>
        <translation>его ключ создан на этом рабочем месте, и от него отказались</translation>
    </message>
    <message>
        <source>it does not say as it must by what a key medium is told; have it put right or taken away, and try again. The fault is at</source>
        <translation>в нём не так, как нужно, сказано, по чему узнаётся ключевой носитель; пусть его исправят или уберут, затем повторите. Ошибка здесь:</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Метка времени</translation>
    </message>
</context>
</TS>
