<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>kualikctl</name>
    <message>
        <source>unknown option --%1</source>
        <translation>неизвестный параметр --%1</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>у --%1 нет значения</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Параметры всех команд:</translation>
    </message>
    <message>
        <source>the folder of the workplace</source>
        <translation>папка рабочего места</translation>
    </message>
    <message>
        <source>who signs in</source>
        <translation>кто входит</translation>
    </message>
    <message>
        <source>passwords are lines of file descriptor N</source>
        <translation>пароли — строки файлового дескриптора N</translation>
    </message>
    <message>
        <source>PINs are lines of file descriptor N</source>
        <translation>PIN-коды — строки файлового дескриптора N</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>ответить одним объектом JSON</translation>
    </message>
    <message>
        <source>the language of messages</source>
        <translation>язык сообщений</translation>
    </message>
    <message>
        <source>show how a command is used</source>
        <translation>показать, как пользоваться командой</translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation>неизвестная команда %1</translation>
    </message>
    <message>
        <source>Usage: kualikctl COMMAND …</source>
        <translation>Вызов: kualikctl КОМАНДА …</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Вызов: %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>%1: %2 at %3 (offset %4): expected %5, found %6 [%7]</source>
        <translation>%1: %2, место %3 (смещение %4): ожидалось %5, найдено %6 [%7]</translation>
    </message>
    <message>
        <source>%1 (%2): wanting</source>
        <translation>%1 (%2): есть недостатки</translation>
    </message>
    <message>
        <source>%1 (%2): good</source>
        <translation>%1 (%2): хорошо</translation>
    </message>
    <message>
        <source>which structure; else the one that fits best</source>
        <translation>какая структура; иначе самая подходящая</translation>
    </message>
    <message>
        <source>the certificate of its issuer</source>
        <translation>регистрационное свидетельство его издателя</translation>
    </message>
    <message>
        <source>kualikctl --help lists the commands.</source>
        <translation>Список команд: kualikctl --help.</translation>
    </message>
    <message>
        <source>the folder of kualik.so, for openssl -provider-path</source>
        <translation>папка с kualik.so, для openssl -provider-path</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>расширения</translation>
    </message>
    <message>
        <source>, critical</source>
        <translation>, критичное</translation>
    </message>
    <message>
        <source>object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>регистрационное свидетельство</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>серийный номер</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>действует с</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>действует до</translation>
    </message>
    <message>
        <source>signature algorithm</source>
        <translation>алгоритм подписи</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>открытый ключ</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>издатель</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>revocation list</source>
        <translation>СОРС</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>выпущен</translation>
    </message>
    <message>
        <source>next update</source>
        <translation>следующее обновление</translation>
    </message>
    <message>
        <source>revoked certificates: %1</source>
        <translation>отозвано регистрационных свидетельств: %1</translation>
    </message>
    <message>
        <source>certification request</source>
        <translation>запрос PKCS#10</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>структура</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>wanting</source>
        <translation>есть недостатки</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>нельзя сказать</translation>
    </message>
    <message>
        <source>not a certificate, left out of the chain: %1</source>
        <translation>не регистрационное свидетельство, в цепочку не взято: %1</translation>
    </message>
    <message>
        <source>judge at this time (RFC 3339), not now</source>
        <translation>судить на этот момент (RFC 3339), а не сейчас</translation>
    </message>
    <message>
        <source>the audit is whole: %1 entries</source>
        <translation>журнал аудита цел, записей: %1</translation>
    </message>
    <message>
        <source>the audit is broken from entry %1 on</source>
        <translation>журнал аудита нарушен начиная с записи %1</translation>
    </message>
    <message>
        <source>last hash</source>
        <translation>последний хеш</translation>
    </message>
    <message>
        <source>is the audit&apos;s chain of hashes whole?</source>
        <translation>цела ли цепочка хешей аудита?</translation>
    </message>
    <message>
        <source>what was done, when and by whom, a thousand entries</source>
        <translation>что, когда и кем сделано, тысяча записей</translation>
    </message>
    <message>
        <source>begin after this entry</source>
        <translation>начать после этой записи</translation>
    </message>
    <message>
        <source>the clock may be right</source>
        <translation>часы могут быть верны</translation>
    </message>
    <message>
        <source>the clock is behind the last act: nothing is signed</source>
        <translation>часы отстают от последнего действия: ничего не подписывается</translation>
    </message>
    <message>
        <source>the clock is far ahead of the last act: nothing is signed</source>
        <translation>часы далеко впереди последнего действия: ничего не подписывается</translation>
    </message>
    <message>
        <source>confirmed for today</source>
        <translation>подтверждены на сегодня</translation>
    </message>
    <message>
        <source>may the clock be right?</source>
        <translation>могут ли часы быть верны?</translation>
    </message>
    <message>
        <source>the operator looked: the clock is right today</source>
        <translation>оператор проверил: часы сегодня верны</translation>
    </message>
    <message>
        <source>the clock is right although it stops signing</source>
        <translation>часы верны, хотя подписание остановлено</translation>
    </message>
    <message>
        <source>the reason, for the audit</source>
        <translation>причина, для аудита</translation>
    </message>
    <message>
        <source>nothing was found</source>
        <translation>ничего не найдено</translation>
    </message>
    <message>
        <source>certificates by name, IIN, BIN, serial number or letter</source>
        <translation>регистрационные свидетельства по имени, ИИН, БИН, серийному номеру или письму</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Пароль (%1)</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>the workplace was made: %1</source>
        <translation>рабочее место создано: %1</translation>
    </message>
    <message>
        <source>a new workplace with its first operator</source>
        <translation>новое рабочее место с первым оператором</translation>
    </message>
    <message>
        <source>%1 may sign in now</source>
        <translation>%1 теперь может входить</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>the password of %1 was changed</source>
        <translation>пароль изменён: %1</translation>
    </message>
    <message>
        <source>who may sign in</source>
        <translation>кто может входить</translation>
    </message>
    <message>
        <source>a new operator, by one who signs in</source>
        <translation>новый оператор; добавляет тот, кто входит</translation>
    </message>
    <message>
        <source>a new password of the operator who signs in</source>
        <translation>новый пароль входящего оператора</translation>
    </message>
    <message>
        <source>wrong passwords since the last sign-in: %1</source>
        <translation>неверных паролей с последнего входа: %1</translation>
    </message>
    <message>
        <source>the keyring was changed by somebody else, or is an old one</source>
        <translation>связка ключей изменена кем-то другим или устарела</translation>
    </message>
    <message>
        <source>the clock: %1; the last act: %2</source>
        <translation>часы: %1; последнее действие: %2</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>день не определён</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>no row waits for an answer</source>
        <translation>строк, ожидающих ответа, нет</translation>
    </message>
    <message>
        <source>second certificate</source>
        <translation>второе регистрационное свидетельство</translation>
    </message>
    <message>
        <source>nothing to object to</source>
        <translation>замечаний нет</translation>
    </message>
    <message>
        <source>rows that wait for an answer, overdue first</source>
        <translation>строки, ожидающие ответа, сначала просроченные</translation>
    </message>
    <message>
        <source>a letter with its rows and their states</source>
        <translation>письмо с его строками и их состояниями</translation>
    </message>
    <message>
        <source>every finding on a registered letter</source>
        <translation>все замечания к зарегистрированному письму</translation>
    </message>
    <message>
        <source>letter %1 was registered under number %2, rows: %3</source>
        <translation>письмо %1 зарегистрировано под номером %2, строк: %3</translation>
    </message>
    <message>
        <source>nothing was stored; rows: %1</source>
        <translation>ничего не сохранено; строк: %1</translation>
    </message>
    <message>
        <source>register a letter of appendix 1, checked</source>
        <translation>зарегистрировать письмо по приложению 1 с проверкой</translation>
    </message>
    <message>
        <source>the letter&apos;s number</source>
        <translation>номер письма</translation>
    </message>
    <message>
        <source>its date, YYYY-MM-DD</source>
        <translation>дата письма, ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>the day it came</source>
        <translation>день поступления</translation>
    </message>
    <message>
        <source>the state body</source>
        <translation>государственный орган</translation>
    </message>
    <message>
        <source>its head, who signed</source>
        <translation>его руководитель, подписавший письмо</translation>
    </message>
    <message>
        <source>the executor</source>
        <translation>исполнитель</translation>
    </message>
    <message>
        <source>and the executor&apos;s phone</source>
        <translation>телефон исполнителя</translation>
    </message>
    <message>
        <source>how many media came with it</source>
        <translation>сколько носителей приложено</translation>
    </message>
    <message>
        <source>the table&apos;s rows from a CSV file</source>
        <translation>строки таблицы из файла CSV</translation>
    </message>
    <message>
        <source>name;IIN;BIN;organization;position;region;e-mail;phone[;administrative|political[;usb-a|type-c]]; may be repeated</source>
        <translation>ФИО;ИИН;БИН;организация;должность;регион;e-mail;телефон[;administrative|political[;usb-a|type-c]]; можно повторять</translation>
    </message>
    <message>
        <source>check only, store nothing</source>
        <translation>только проверить, ничего не сохранять</translation>
    </message>
    <message>
        <source>rows with errors, too: they can only be refused</source>
        <translation>и строки с ошибками: по ним возможен только отказ</translation>
    </message>
    <message>
        <source>row %1 was accepted: %2</source>
        <translation>строка %1 принята: %2</translation>
    </message>
    <message>
        <source>row %1 was not accepted: %2</source>
        <translation>строка %1 не принята: %2</translation>
    </message>
    <message>
        <source>row %1 was refused: %2</source>
        <translation>по строке %1 отказано: %2</translation>
    </message>
    <message>
        <source>accept rows of a letter, checked once more</source>
        <translation>принять строки письма после повторной проверки</translation>
    </message>
    <message>
        <source>this row; may be repeated</source>
        <translation>эта строка; можно повторять</translation>
    </message>
    <message>
        <source>every row without a decision</source>
        <translation>все строки, по которым нет решения</translation>
    </message>
    <message>
        <source>the region; else what the text says</source>
        <translation>регион; иначе берётся из текста</translation>
    </message>
    <message>
        <source>what kind of servant</source>
        <translation>категория служащего</translation>
    </message>
    <message>
        <source>the medium&apos;s connector</source>
        <translation>разъём носителя</translation>
    </message>
    <message>
        <source>why a second certificate may be issued</source>
        <translation>основание для второго регистрационного свидетельства</translation>
    </message>
    <message>
        <source>the document that shows it</source>
        <translation>подтверждающий документ</translation>
    </message>
    <message>
        <source>refuse rows of a letter on a ground of paragraph 11</source>
        <translation>отказать по строкам письма на основании пункта 11</translation>
    </message>
    <message>
        <source>what exactly</source>
        <translation>что именно</translation>
    </message>
    <message>
        <source>the letter&apos;s table as appendix 1</source>
        <translation>таблица письма по форме приложения 1</translation>
    </message>
    <message>
        <source>New PIN of the CA media</source>
        <translation>Новый PIN-код носителей УЦ</translation>
    </message>
    <message>
        <source>which CA: its number, name or published name</source>
        <translation>какой УЦ: номер, название или имя публикации</translation>
    </message>
    <message>
        <source>which CA: the one of this algorithm</source>
        <translation>какой УЦ: с этим алгоритмом</translation>
    </message>
    <message>
        <source>, signs nothing new</source>
        <translation>, новое не подписывает</translation>
    </message>
    <message>
        <source>key medium</source>
        <translation>носитель ключа</translation>
    </message>
    <message>
        <source>the certification authorities of the workplace</source>
        <translation>удостоверяющие центры рабочего места</translation>
    </message>
    <message>
        <source>the CAs of a training workplace, where init broke off</source>
        <translation>УЦ учебного рабочего места с того места, где прервался init</translation>
    </message>
    <message>
        <source>the PIN of the CA media, the same as before</source>
        <translation>PIN-код носителей УЦ, тот же, что и раньше</translation>
    </message>
    <message>
        <source>take an existing CA in by its certificate</source>
        <translation>принять существующий УЦ по его регистрационному свидетельству</translation>
    </message>
    <message>
        <source>it is a root</source>
        <translation>это корневой УЦ</translation>
    </message>
    <message>
        <source>where its private key is</source>
        <translation>где его закрытый ключ</translation>
    </message>
    <message>
        <source>it signs nothing new</source>
        <translation>новое не подписывает</translation>
    </message>
    <message>
        <source>the CAs&apos; certificates as DER files, roots first</source>
        <translation>регистрационные свидетельства УЦ файлами DER, сначала корневые</translation>
    </message>
    <message>
        <source>the folder to write to</source>
        <translation>папка для записи</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>revoked at</source>
        <translation>время отзыва</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>цепочка</translation>
    </message>
    <message>
        <source>the key medium&apos;s history</source>
        <translation>история носителя ключа</translation>
    </message>
    <message>
        <source>written: %1</source>
        <translation>записано: %1</translation>
    </message>
    <message>
        <source>a certificate of the register: fields, status, chain</source>
        <translation>регистрационное свидетельство из регистра: поля, состояние, цепочка</translation>
    </message>
    <message>
        <source>a certificate of the register as a file, DER</source>
        <translation>регистрационное свидетельство из регистра файлом DER</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>файл для записи</translation>
    </message>
    <message>
        <source>PEM instead of DER</source>
        <translation>PEM вместо DER</translation>
    </message>
    <message>
        <source>PINs, a line each: %1</source>
        <translation>PIN-коды, по одному в строке: %1</translation>
    </message>
    <message>
        <source>%1: list %2, revoked: %3, %4</source>
        <translation>%1: СОРС %2, отозвано: %3, %4</translation>
    </message>
    <message>
        <source>%1: list %2 would have %3 entries, new ones: %4</source>
        <translation>%1: в СОРС %2 будет записей: %3, новых: %4</translation>
    </message>
    <message>
        <source>never signed</source>
        <translation>не подписан</translation>
    </message>
    <message>
        <source>sign and publish the next revocation list of a CA</source>
        <translation>подписать и опубликовать следующий СОРС УЦ</translation>
    </message>
    <message>
        <source>each CA medium&apos;s, once</source>
        <translation>каждого носителя УЦ, по одному разу</translation>
    </message>
    <message>
        <source>what the next revocation list would have</source>
        <translation>что будет в следующем СОРС</translation>
    </message>
    <message>
        <source>publish the last signed list once more</source>
        <translation>опубликовать последний подписанный СОРС ещё раз</translation>
    </message>
    <message>
        <source>the revocation lists made so far, newest first</source>
        <translation>выпущенные СОРС, сначала новые</translation>
    </message>
    <message>
        <source>try a PIN although a mistake would lock the medium</source>
        <translation>ввести PIN-код, хотя ошибка заблокирует носитель</translation>
    </message>
    <message>
        <source>PIN of the medium %1</source>
        <translation>PIN-код носителя %1</translation>
    </message>
    <message>
        <source>PIN of the medium %1 (%2)</source>
        <translation>PIN-код носителя %1 (%2)</translation>
    </message>
    <message>
        <source>journal line %1: %2, medium %3</source>
        <translation>строка журнала %1: %2, носитель %3</translation>
    </message>
    <message>
        <source>nothing waits for its hand-over</source>
        <translation>ничто не ожидает передачи</translation>
    </message>
    <message>
        <source>to the executor, by hand</source>
        <translation>исполнителю нарочно</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>почтовой связью</translation>
    </message>
    <message>
        <source>by special post</source>
        <translation>специальной почтовой связью</translation>
    </message>
    <message>
        <source>who received it</source>
        <translation>кто получил</translation>
    </message>
    <message>
        <source>the receiver&apos;s identity card or power of attorney</source>
        <translation>служебное удостоверение или доверенность получателя</translation>
    </message>
    <message>
        <source>on this day; else today</source>
        <translation>в этот день; иначе сегодня</translation>
    </message>
    <message>
        <source>hand media over: a journal line each</source>
        <translation>выдать носители: на каждый строка журнала</translation>
    </message>
    <message>
        <source>for training: everything made says so, CAs of its own</source>
        <translation>для обучения: на всём это указано, свои УЦ</translation>
    </message>
    <message>
        <source>with --training: the new PIN of the CA media</source>
        <translation>с --training: новый PIN-код носителей УЦ</translation>
    </message>
    <message>
        <source>no issue waits for its next step</source>
        <translation>выдач, ожидающих следующего шага, нет</translation>
    </message>
    <message>
        <source>issue %1: %2</source>
        <translation>выдача %1: %2</translation>
    </message>
    <message>
        <source>issue to one accepted row, on a medium of your choice</source>
        <translation>выдать по одной принятой строке на выбранном носителе</translation>
    </message>
    <message>
        <source>the holder&apos;s medium</source>
        <translation>носитель владельца</translation>
    </message>
    <message>
        <source>the earlier certificate was not delivered</source>
        <translation>прежнее регистрационное свидетельство не вручено</translation>
    </message>
    <message>
        <source>the CA medium&apos;s, the holder&apos;s medium&apos;s</source>
        <translation>носителя УЦ, носителя владельца</translation>
    </message>
    <message>
        <source>go on with an issue from its last step</source>
        <translation>продолжить выдачу с последнего шага</translation>
    </message>
    <message>
        <source>the CA medium&apos;s (until it has signed), the holder&apos;s</source>
        <translation>носителя УЦ (пока он не подписал), владельца</translation>
    </message>
    <message>
        <source>the medium is dead or gone: close its issue</source>
        <translation>носитель вышел из строя или утерян: закрыть выдачу</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>что случилось</translation>
    </message>
    <message>
        <source>the CA medium&apos;s, where it has not signed yet</source>
        <translation>носителя УЦ, если он ещё не подписал</translation>
    </message>
    <message>
        <source>a letter&apos;s certificates and requests as files</source>
        <translation>регистрационные свидетельства и запросы письма файлами</translation>
    </message>
    <message>
        <source>the certificates: ROW_IIN.cer</source>
        <translation>регистрационные свидетельства: СТРОКА_ИИН.cer</translation>
    </message>
    <message>
        <source>the requests: ROW_IIN.p10</source>
        <translation>запросы: СТРОКА_ИИН.p10</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>issued: %1, not issued: %2</source>
        <translation>выдано: %1, не выдано: %2</translation>
    </message>
    <message>
        <source>put in a free medium: %1</source>
        <translation>вставьте свободный носитель: %1</translation>
    </message>
    <message>
        <source>issue to the accepted rows of a letter, in order</source>
        <translation>выдать по принятым строкам письма по порядку</translation>
    </message>
    <message>
        <source>only this row; may be repeated</source>
        <translation>только эта строка; можно повторять</translation>
    </message>
    <message>
        <source>do not wait where no free medium is there</source>
        <translation>не ждать, если свободного носителя нет</translation>
    </message>
    <message>
        <source>the CA medium&apos;s, then one for each row&apos;s medium</source>
        <translation>носителя УЦ, затем носителя каждой строки</translation>
    </message>
    <message>
        <source>issue by the CA of this algorithm</source>
        <translation>выдать через УЦ с этим алгоритмом</translation>
    </message>
    <message>
        <source>row %1 %2: %3 on the medium %4, %5 ms</source>
        <translation>строка %1 %2: %3, носитель %4, %5 мс</translation>
    </message>
    <message>
        <source>handed over on this day or later</source>
        <translation>переданные в этот день или позже</translation>
    </message>
    <message>
        <source>handed over on this day or earlier</source>
        <translation>переданные в этот день или раньше</translation>
    </message>
    <message>
        <source>the journal of appendix 3</source>
        <translation>журнал приложения 3</translation>
    </message>
    <message>
        <source>a new line that corrects an earlier one</source>
        <translation>новая строка, исправляющая прежнюю</translation>
    </message>
    <message>
        <source>the journal as appendix 3</source>
        <translation>журнал по форме приложения 3</translation>
    </message>
    <message>
        <source>not initialised</source>
        <translation>не инициализирован</translation>
    </message>
    <message>
        <source>PIN locked</source>
        <translation>PIN-код заблокирован</translation>
    </message>
    <message>
        <source>holds a CA&apos;s key</source>
        <translation>с ключом УЦ</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободен</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>не свободен</translation>
    </message>
    <message>
        <source>no medium is connected</source>
        <translation>носителей не подключено</translation>
    </message>
    <message>
        <source>Administrator PIN, slot %1</source>
        <translation>PIN-код администратора, слот %1</translation>
    </message>
    <message>
        <source>New PIN, slot %1</source>
        <translation>Новый PIN-код, слот %1</translation>
    </message>
    <message>
        <source>slot %1: the medium %2 is ready</source>
        <translation>слот %1: носитель %2 готов</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новый PIN-код</translation>
    </message>
    <message>
        <source>the PIN of the medium %1 was changed</source>
        <translation>PIN-код носителя %1 изменён</translation>
    </message>
    <message>
        <source>the key media that are connected</source>
        <translation>подключённые носители ключа</translation>
    </message>
    <message>
        <source>the medium in this slot</source>
        <translation>носитель в этом слоте</translation>
    </message>
    <message>
        <source>so many that are not initialised</source>
        <translation>столько неинициализированных</translation>
    </message>
    <message>
        <source>the slot is this module&apos;s</source>
        <translation>слот этого модуля</translation>
    </message>
    <message>
        <source>the medium&apos;s label</source>
        <translation>метка носителя</translation>
    </message>
    <message>
        <source>an initialised one, too: all on it is lost</source>
        <translation>и инициализированный: всё на нём пропадёт</translation>
    </message>
    <message>
        <source>for each medium its administrator PIN, its new PIN</source>
        <translation>для каждого носителя: PIN-код администратора, новый PIN-код</translation>
    </message>
    <message>
        <source>change a medium&apos;s PIN</source>
        <translation>сменить PIN-код носителя</translation>
    </message>
    <message>
        <source>the PIN, the new PIN</source>
        <translation>PIN-код, новый PIN-код</translation>
    </message>
    <message>
        <source>no medium is due back</source>
        <translation>носителей к возврату нет</translation>
    </message>
    <message>
        <source>media came</source>
        <translation>носители поступили</translation>
    </message>
    <message>
        <source>its connector</source>
        <translation>его разъём</translation>
    </message>
    <message>
        <source>with this letter</source>
        <translation>с этим письмом</translation>
    </message>
    <message>
        <source>its holder gave a medium back</source>
        <translation>владелец вернул носитель</translation>
    </message>
    <message>
        <source>for the record</source>
        <translation>для учёта</translation>
    </message>
    <message>
        <source>media due back, those overdue first</source>
        <translation>носители к возврату, сначала просроченные</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>файл PDF для записи</translation>
    </message>
    <message>
        <source>revoked: %1, %2</source>
        <translation>отозвано: %1, %2</translation>
    </message>
    <message>
        <source>nothing was left to revoke</source>
        <translation>отзывать больше нечего</translation>
    </message>
    <message>
        <source>no letter waits for its revocations</source>
        <translation>писем, ожидающих отзыва, нет</translation>
    </message>
    <message>
        <source>revoke what a registered letter asks for</source>
        <translation>отозвать то, о чём просит зарегистрированное письмо</translation>
    </message>
    <message>
        <source>letters with revocations to come, overdue first</source>
        <translation>письма, ожидающие отзыва, сначала просроченные</translation>
    </message>
    <message>
        <source>the letter as appendix 7</source>
        <translation>письмо по форме приложения 7</translation>
    </message>
    <message>
        <source>register a letter of appendix 7, checked</source>
        <translation>зарегистрировать письмо по приложению 7 с проверкой</translation>
    </message>
    <message>
        <source>the day it was registered</source>
        <translation>день регистрации</translation>
    </message>
    <message>
        <source>IIN;GROUND[;name;BIN;organization;serial]; may be repeated; what is left out is taken from the certificate</source>
        <translation>ИИН;ОСНОВАНИЕ[;ФИО;БИН;организация;серийный номер]; можно повторять; неуказанное берётся из регистрационного свидетельства</translation>
    </message>
    <message>
        <source>what the operator may set, and how it is set</source>
        <translation>настройки, доступные оператору, и их значения</translation>
    </message>
    <message>
        <source>change a setting; the audit keeps the change</source>
        <translation>изменить настройку; изменение остаётся в аудите</translation>
    </message>
    <message>
        <source>the clock: %1</source>
        <translation>часы: %1</translation>
    </message>
    <message>
        <source>its revocation lists go on after number %1 of %2, revoked there: %3</source>
        <translation>его СОРС продолжаются после номера %1 от %2, отозвано в нём: %3</translation>
    </message>
    <message>
        <source>it has never published a revocation list: the first one is number 1</source>
        <translation>он никогда не публиковал СОРС: первый получит номер 1</translation>
    </message>
    <message>
        <source>the certificate deviates from its structure, nothing was changed; to take it in as it is: --accept-deviations</source>
        <translation>регистрационное свидетельство отклоняется от своей структуры, ничего не изменено; принять его как есть: --accept-deviations</translation>
    </message>
    <message>
        <source>nothing is published for it until its last revocation list is given: kualikctl ca last-crl --ca %1</source>
        <translation>для него ничего не публикуется, пока не указан его последний СОРС: kualikctl ca last-crl --ca %1</translation>
    </message>
    <message>
        <source>it has published no revocation list so far</source>
        <translation>он до сих пор не публиковал СОРС</translation>
    </message>
    <message>
        <source>the last revocation list that it has published</source>
        <translation>последний СОРС, который он опубликовал</translation>
    </message>
    <message>
        <source>although it deviates from its structure</source>
        <translation>хотя оно отклоняется от своей структуры</translation>
    </message>
    <message>
        <source>after which revocation list those of an existing CA go on</source>
        <translation>после какого СОРС продолжаются списки существующего УЦ</translation>
    </message>
    <message>
        <source>although the last list says a later time than now</source>
        <translation>хотя в последнем списке время позже нынешнего</translation>
    </message>
    <message>
        <source>the folder was made: %1</source>
        <translation>папка создана: %1</translation>
    </message>
    <message>
        <source>with --training: no CAs of its own, one is adopted</source>
        <translation>с --training: без своих УЦ, принимается существующий</translation>
    </message>
    <message>
        <source>no reason in the revocation list</source>
        <translation>в СОРС причина не указывается</translation>
    </message>
    <message>
        <source>reason in the revocation list: %1 (our reading)</source>
        <translation>причина в СОРС: %1 (наше толкование)</translation>
    </message>
    <message>
        <source>row %1 was put right: %2</source>
        <translation>строка %1 исправлена: %2</translation>
    </message>
    <message>
        <source>row %1 was left as it is: %2</source>
        <translation>строка %1 оставлена без изменений: %2</translation>
    </message>
    <message>
        <source>row %1 is closed with an answer: %2, %3</source>
        <translation>строка %1 закрыта с ответом: %2, %3</translation>
    </message>
    <message>
        <source>put a row of a registered letter right</source>
        <translation>исправить строку зарегистрированного письма</translation>
    </message>
    <message>
        <source>this row</source>
        <translation>эта строка</translation>
    </message>
    <message>
        <source>the document that says so</source>
        <translation>документ-основание</translation>
    </message>
    <message>
        <source>surname, given name, patronymic</source>
        <translation>фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>the person&apos;s IIN</source>
        <translation>ИИН лица</translation>
    </message>
    <message>
        <source>the state body&apos;s BIN</source>
        <translation>БИН государственного органа</translation>
    </message>
    <message>
        <source>see “revoke grounds”</source>
        <translation>см. «revoke grounds»</translation>
    </message>
    <message>
        <source>the certificate that is meant</source>
        <translation>имеющееся в виду регистрационное свидетельство</translation>
    </message>
    <message>
        <source>close a row that cannot be revoked, with its reason</source>
        <translation>закрыть строку, которую нельзя исполнить, с указанием причины</translation>
    </message>
    <message>
        <source>what the body is told</source>
        <translation>что сообщается органу</translation>
    </message>
    <message>
        <source>rows with errors, too: they stay open</source>
        <translation>и со строками с ошибками: они остаются открытыми</translation>
    </message>
    <message>
        <source>row %1 was NOT revoked: %2</source>
        <translation>по строке %1 отзыв НЕ выполнен: %2</translation>
    </message>
    <message>
        <source>row %1 was closed before: %2 (%3)</source>
        <translation>строка %1 закрыта ранее: %2 (%3)</translation>
    </message>
    <message>
        <source>row %1 has no errors and was NOT revoked either: %2</source>
        <translation>в строке %1 ошибок нет, но отзыв тоже НЕ выполнен: %2</translation>
    </message>
    <message>
        <source>revoke the rows without errors now: --good-rows</source>
        <translation>отозвать сейчас по строкам без ошибок: --good-rows</translation>
    </message>
    <message>
        <source>although other rows have errors: they stay open</source>
        <translation>хотя в других строках есть ошибки: они остаются открытыми</translation>
    </message>
    <message>
        <source>application %1</source>
        <translation>заявление %1</translation>
    </message>
    <message>
        <source>region chosen</source>
        <translation>выбранный регион</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>in the certificate</source>
        <translation>в регистрационном свидетельстве</translation>
    </message>
    <message>
        <source>the regions and their codes, for --region</source>
        <translation>регионы и их коды, для --region</translation>
    </message>
    <message>
        <source>why this letter is registered a second time</source>
        <translation>почему это письмо регистрируется во второй раз</translation>
    </message>
    <message>
        <source>why a decision made before is changed</source>
        <translation>почему изменяется принятое ранее решение</translation>
    </message>
    <message>
        <source>put a typing mistake of a row right, before it is issued</source>
        <translation>исправить опечатку в строке до выдачи</translation>
    </message>
    <message>
        <source>the row&apos;s number in the letter</source>
        <translation>номер строки в письме</translation>
    </message>
    <message>
        <source>column 2</source>
        <translation>графа 2</translation>
    </message>
    <message>
        <source>column 3</source>
        <translation>графа 3</translation>
    </message>
    <message>
        <source>column 4</source>
        <translation>графа 4</translation>
    </message>
    <message>
        <source>column 5</source>
        <translation>графа 5</translation>
    </message>
    <message>
        <source>column 6</source>
        <translation>графа 6</translation>
    </message>
    <message>
        <source>column 8</source>
        <translation>графа 8</translation>
    </message>
    <message>
        <source>column 9</source>
        <translation>графа 9</translation>
    </message>
    <message>
        <source>column 7 as the letter has it</source>
        <translation>графа 7, как в письме</translation>
    </message>
    <message>
        <source>with errors, too: the row can only be refused then</source>
        <translation>даже с ошибками: по такой строке можно только отказать</translation>
    </message>
    <message>
        <source>row %1 was corrected; it is to be decided on: %2</source>
        <translation>строка %1 исправлена, по ней нужно принять решение: %2</translation>
    </message>
    <message>
        <source>row %1 was not corrected: %2</source>
        <translation>строка %1 не исправлена: %2</translation>
    </message>
    <message>
        <source>“%1” was given; needed: %2</source>
        <translation>дано «%1», а нужно: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2; “%3” was given</source>
        <translation>--%1 принимает: %2; а дано «%3»</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>одно из: %1</translation>
    </message>
    <message>
        <source>a date, for example 2026-07-25</source>
        <translation>дата, например 2026-07-25</translation>
    </message>
    <message>
        <source>a whole number, for example 3</source>
        <translation>целое число, например 3</translation>
    </message>
    <message>
        <source>--%1 or --%2</source>
        <translation>--%1 или --%2</translation>
    </message>
    <message>
        <source>--%1 and --%2 were given; only one of them may be</source>
        <translation>даны и --%1, и --%2; можно только одно</translation>
    </message>
    <message>
        <source>a number from the list, for example 3</source>
        <translation>номер из списка, например 3</translation>
    </message>
    <message>
        <source>the value after --%1: %2</source>
        <translation>значение после --%1: %2</translation>
    </message>
    <message>
        <source>a word after “%1”: %2</source>
        <translation>слово после «%1»: %2</translation>
    </message>
    <message>
        <source>unknown command %1 %2; after “%1” comes one of: %3</source>
        <translation>неизвестная команда %1 %2; после «%1» одно из: %3</translation>
    </message>
    <message>
        <source>too much was given: %1</source>
        <translation>дано лишнее: %1</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>команду</translation>
    </message>
    <message>
        <source>kualikctl %1 --help shows how it is used.</source>
        <translation>Как вызывать: kualikctl %1 --help</translation>
    </message>
    <message>
        <source>the letter&apos;s number in “application list”</source>
        <translation>номер письма из «application list»</translation>
    </message>
    <message>
        <source>the row&apos;s id in “application show --json”</source>
        <translation>id строки из «application show --json»</translation>
    </message>
    <message>
        <source>the issue&apos;s number in “issue list”</source>
        <translation>номер выдачи из «issue list»</translation>
    </message>
    <message>
        <source>the letter&apos;s number in “revoke list”</source>
        <translation>номер письма из «revoke list»</translation>
    </message>
    <message>
        <source>the line&apos;s id in “journal list --json”</source>
        <translation>id строки из «journal list --json»</translation>
    </message>
    <message>
        <source>the medium&apos;s serial number in “media list”</source>
        <translation>серийный номер носителя из «media list»</translation>
    </message>
    <message>
        <source>the certificate&apos;s serial number in hex, or its number in the register: see “find”</source>
        <translation>серийный номер свидетельства в hex или его номер в регистре: см. «find»</translation>
    </message>
    <message>
        <source>a file, DER or PEM</source>
        <translation>файл, DER или PEM</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Пример:</translation>
    </message>
    <message>
        <source>Exit code:</source>
        <translation>Код завершения:</translation>
    </message>
    <message>
        <source>looked at and found wanting</source>
        <translation>проверено, найдены недостатки</translation>
    </message>
    <message>
        <source>could not tell, or could not be done; a part may be done: the answer says which</source>
        <translation>не удалось определить или выполнить; часть может быть выполнена: ответ говорит какая</translation>
    </message>
    <message>
        <source>kualikctl COMMAND --help shows its options and an example.</source>
        <translation>kualikctl COMMAND --help показывает параметры команды и пример.</translation>
    </message>
    <message>
        <source>the descriptor of --%1-fd cannot be read</source>
        <translation>дескриптор --%1-fd не читается</translation>
    </message>
    <message>
        <source>the line of --%1-fd is too long to be one</source>
        <translation>строка --%1-fd слишком длинная</translation>
    </message>
    <message>
        <source>the line is empty or there is none (--%1-fd, or the terminal)</source>
        <translation>строка пуста или её нет (--%1-fd или терминал)</translation>
    </message>
    <message>
        <source>the terminal does not answer; use --%1-fd N</source>
        <translation>терминал не отвечает; укажите --%1-fd N</translation>
    </message>
    <message>
        <source>there is no terminal to ask on; use --%1-fd N</source>
        <translation>нет терминала, чтобы спросить; укажите --%1-fd N</translation>
    </message>
    <message>
        <source>The two are not the same. %1</source>
        <translation>Введено по-разному. %1</translation>
    </message>
    <message>
        <source>a time, for example 2026-07-25T12:00:00Z</source>
        <translation>время, например 2026-07-25T12:00:00Z</translation>
    </message>
    <message>
        <source>--operator NAME, because several may sign in: %1</source>
        <translation>--operator NAME, так как операторов несколько: %1</translation>
    </message>
    <message>
        <source>only one of --by-hand, --post, --special-post may be given</source>
        <translation>можно только одно из --by-hand, --post, --special-post</translation>
    </message>
    <message>
        <source>a serial number in hex</source>
        <translation>серийный номер в hex</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Слот</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>blank media, not listed (--all lists them): %1</source>
        <translation>пустые носители, не показаны (--all покажет): %1</translation>
    </message>
    <message>
        <source>blank media, too</source>
        <translation>и пустые носители</translation>
    </message>
    <message>
        <source>no medium is in slot %1; slots with a medium: %2 (see kualikctl media list --all)</source>
        <translation>в слоте %1 нет носителя; слоты с носителями: %2 (см. kualikctl media list --all)</translation>
    </message>
    <message>
        <source>--module PATH, because several modules have a slot %1</source>
        <translation>--module PATH, так как слот %1 есть у нескольких модулей</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>целое число от 1</translation>
    </message>
    <message>
        <source>--count %1, but only %2 blank media are connected (see kualikctl media list --all)</source>
        <translation>--count %1, но пустых носителей подключено только %2 (см. kualikctl media list --all)</translation>
    </message>
    <message>
        <source>--erase, because the medium in slot %1 is formatted already; formatting it anew destroys every key and certificate on it</source>
        <translation>--erase, так как носитель в слоте %1 уже отформатирован; новое форматирование уничтожит все ключи и свидетельства на нём</translation>
    </message>
    <message>
        <source>prepared: %1; not prepared, slots: %2</source>
        <translation>подготовлено: %1; не подготовлены, слоты: %2</translation>
    </message>
    <message>
        <source>To go on: kualikctl media prepare --slot N for each of these slots, with --erase where it was formatted by now.</source>
        <translation>Чтобы продолжить: kualikctl media prepare --slot N для каждого из этих слотов, с --erase, если он уже отформатирован.</translation>
    </message>
    <message>
        <source>Everything on these media will be destroyed; slots: %1</source>
        <translation>Всё на этих носителях будет уничтожено; слоты: %1</translation>
    </message>
    <message>
        <source>format media and set their PINs: all that is on them is lost</source>
        <translation>отформатировать носители и задать их PIN-коды: всё на них теряется</translation>
    </message>
    <message>
        <source>a serial number</source>
        <translation>серийный номер</translation>
    </message>
    <message>
        <source>the serial number %1 was given twice</source>
        <translation>серийный номер %1 дан дважды</translation>
    </message>
    <message>
        <source>%1 is in no slot now: the number was taken as it was typed; compare it with the medium</source>
        <translation>%1 сейчас нет ни в одном слоте: номер взят как набран; сверьте его с носителем</translation>
    </message>
    <message>
        <source>the letter %1 names %2 key media; %3 came with it so far</source>
        <translation>в письме %1 указано носителей: %2; пока с ним пришло: %3</translation>
    </message>
    <message>
        <source>more than the letter names: count them and ask the executor</source>
        <translation>больше, чем в письме: пересчитайте их и спросите исполнителя</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Subject and details</source>
        <translation>Объект и подробности</translation>
    </message>
    <message>
        <source>Due back by</source>
        <translation>Вернуть до</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Принимает</translation>
    </message>
    <message>
        <source>--row %1, but the letter has no such row</source>
        <translation>--row %1, но такой строки в письме нет</translation>
    </message>
    <message>
        <source>the workplace was made, its CAs were not; go on with: kualikctl ca train</source>
        <translation>рабочее место создано, его УЦ — нет; продолжите: kualikctl ca train</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решение принято</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>%1 is the number of an issue and of a medium; name it by --application ID --row N</source>
        <translation>%1 — номер и выдачи, и носителя; укажите её через --application ID --row N</translation>
    </message>
    <message>
        <source>ISSUE|SERIAL or --application</source>
        <translation>ISSUE|SERIAL или --application</translation>
    </message>
    <message>
        <source>ISSUE|SERIAL and --%1 were given; only one of them may be</source>
        <translation>даны и ISSUE|SERIAL, и --%1; можно только одно</translation>
    </message>
    <message>
        <source>issue %1: letter %2, row %3, %4, medium %5</source>
        <translation>выдача %1: письмо %2, строка %3, %4, носитель %5</translation>
    </message>
    <message>
        <source>Hand these media over: %1?</source>
        <translation>Выдать эти носители: %1?</translation>
    </message>
    <message>
        <source>the media of this letter that are ready</source>
        <translation>готовые носители этого письма</translation>
    </message>
    <message>
        <source>the issue&apos;s number in “issue list”, or the medium&apos;s serial number</source>
        <translation>номер выдачи из «issue list» или серийный номер носителя</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>waiting for hand-over (kualikctl journal handover):</source>
        <translation>ожидают передачи (kualikctl journal handover):</translation>
    </message>
    <message>
        <source>issues that wait for their next step or the hand-over</source>
        <translation>выдачи, ожидающие следующего шага или передачи</translation>
    </message>
    <message>
        <source>to hand them over: %1</source>
        <translation>чтобы выдать: %1</translation>
    </message>
    <message>
        <source>the certificate %1 of %2 on the medium %3 is still valid; to revoke it, register the body&apos;s letter: kualikctl revoke add</source>
        <translation>регистрационное свидетельство %1 (%2) на носителе %3 ещё действует; чтобы отозвать его, зарегистрируйте письмо органа: kualikctl revoke add</translation>
    </message>
    <message>
        <source>The medium %1 (%2) is not due back. Record its return?</source>
        <translation>Носитель %1 (%2) не подлежит возврату. Записать возврат?</translation>
    </message>
    <message>
        <source>Record the return of the medium %1 (%2)?</source>
        <translation>Записать возврат носителя %1 (%2)?</translation>
    </message>
    <message>
        <source>why it comes though it is not due back</source>
        <translation>почему возвращён, хотя возврату не подлежит</translation>
    </message>
    <message>
        <source>Although the certificate is valid (--second):</source>
        <translation>Хотя регистрационное свидетельство действует (--second):</translation>
    </message>
    <message>
        <source>with supporting documents (--proof)</source>
        <translation>с подтверждающими документами (--proof)</translation>
    </message>
    <message>
        <source>the grounds of paragraph 11 and its exceptions</source>
        <translation>основания пункта 11 и исключения из него</translation>
    </message>
    <message>
        <source>why its certificate is revoked: see “revoke grounds”</source>
        <translation>основание отзыва свидетельства: см. «revoke grounds»</translation>
    </message>
    <message>
        <source>see “application grounds”</source>
        <translation>см. «application grounds»</translation>
    </message>
    <message>
        <source>corrects line %1: %2</source>
        <translation>исправляет строку %1: %2</translation>
    </message>
    <message>
        <source>--from %1 is after --to %2</source>
        <translation>--from %1 позже, чем --to %2</translation>
    </message>
    <message>
        <source>line %1 was corrected by line %2 already: that one is corrected now</source>
        <translation>строка %1 уже исправлена строкой %2: теперь исправляется она</translation>
    </message>
    <message>
        <source>the journal has no lines in this period</source>
        <translation>в журнале за этот период нет строк</translation>
    </message>
    <message>
        <source>give it with %1</source>
        <translation>укажите его: %1</translation>
    </message>
    <message>
        <source>medium %1</source>
        <translation>носитель %1</translation>
    </message>
    <message>
        <source>the medium %1 was NOT handed over</source>
        <translation>носитель %1 НЕ передан</translation>
    </message>
    <message>
        <source>the PIN was set by: %1 (setting %2)</source>
        <translation>PIN-код установил: %1 (настройка %2)</translation>
    </message>
    <message>
        <source>where the letter itself is wrong, register it as it is and refuse those rows: --as-received</source>
        <translation>если ошибка в самом письме, зарегистрируйте его как есть и откажите по этим строкам: --as-received</translation>
    </message>
    <message>
        <source>a workplace is there already; where its CAs were not made, go on with: kualikctl ca train</source>
        <translation>рабочее место уже создано; если его УЦ не созданы, продолжите: kualikctl ca train</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>выдача</translation>
    </message>
    <message>
        <source>several CAs are called %1; give the number of one, as ca list has it</source>
        <translation>название %1 есть у нескольких УЦ; укажите номер одного из них, его показывает ca list</translation>
    </message>
    <message>
        <source>to let it sign new certificates: kualikctl ca activate %1</source>
        <translation>чтобы он подписывал новые сертификаты: kualikctl ca activate %1</translation>
    </message>
    <message>
        <source>record on which medium a CA&apos;s private key is now</source>
        <translation>записать, на каком носителе теперь закрытый ключ УЦ</translation>
    </message>
    <message>
        <source>let a CA sign new certificates</source>
        <translation>разрешить УЦ подписывать новые сертификаты</translation>
    </message>
    <message>
        <source>a CA signs nothing new; its revocation lists go on</source>
        <translation>УЦ не подписывает ничего нового; его списки отозванных продолжаются</translation>
    </message>
    <message>
        <source>the PIN of the medium</source>
        <translation>PIN-код носителя</translation>
    </message>
    <message>
        <source>it is lost: nobody can give it back</source>
        <translation>он утерян: вернуть его некому</translation>
    </message>
    <message>
        <source>the list %2 of %1 is here, so it has published lists; where a later one was published, give that</source>
        <translation>список %2 центра %1 уже здесь, значит, он публиковал списки; если был опубликован более поздний, укажите его</translation>
    </message>
    <message>
        <source>it is recorded already that %1 had published no list; nothing is left to say</source>
        <translation>уже записано, что %1 не публиковал списков; добавлять нечего</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (по умолчанию)</translation>
    </message>
    <message>
        <source>let a setting be what it is where nobody sets it</source>
        <translation>вернуть настройке значение, с которого она начинается</translation>
    </message>
    <message>
        <source>cannot tell: no structure fits; the nearest is %1 (%2), to hold it against that: --structure %1</source>
        <translation>сказать нельзя: ни одна структура не подходит; ближайшая — %1 (%2), чтобы сверить с ней: --structure %1</translation>
    </message>
    <message>
        <source>If the list that is published was made elsewhere, let this workplace go on from it: kualikctl ca last-crl %1 --ca %2</source>
        <translation>Если опубликованный список выпущен не здесь, продолжите с него: kualikctl ca last-crl %1 --ca %2</translation>
    </message>
    <message>
        <source>the answer could not be written whole; what was done stays done, see kualikctl audit list</source>
        <translation>ответ не удалось записать целиком; сделанное остаётся в силе, см. kualikctl audit list</translation>
    </message>
    <message>
        <source>letter %1 of %2, %3, asks for these revocations:</source>
        <translation>письмо %1 от %2, %3, просит отозвать:</translation>
    </message>
    <message>
        <source>A revocation cannot be undone. Revoke these certificates: %1?</source>
        <translation>Отзыв нельзя отменить. Отозвать эти регистрационные свидетельства: %1?</translation>
    </message>
    <message>
        <source>a row that the body took back is closed with --withdrawn</source>
        <translation>строку, которую орган отозвал сам, закрывают с --withdrawn</translation>
    </message>
    <message>
        <source>the body took the row back; --why names its paper</source>
        <translation>орган сам отозвал строку; --why называет его документ</translation>
    </message>
    <message>
        <source>numbers of the rows to be put right or answered: %1</source>
        <translation>номера строк, которые надо исправить или на которые надо ответить: %1</translation>
    </message>
    <message>
        <source>numbers of the open rows: %1</source>
        <translation>номера открытых строк: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>no letter asks for revocations</source>
        <translation>писем об отзыве нет</translation>
    </message>
    <message>
        <source>closed letters, too, the newest first</source>
        <translation>и закрытые письма, начиная с новых</translation>
    </message>
    <message>
        <source>revocation letter %1</source>
        <translation>письмо об отзыве %1</translation>
    </message>
    <message>
        <source>why</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>last act</source>
        <translation>последнее действие</translation>
    </message>
    <message>
        <source>a revocation letter: what became of each row</source>
        <translation>письмо об отзыве: что стало с каждой строкой</translation>
    </message>
    <message>
        <source>now publish the revocation list: kualikctl crl publish</source>
        <translation>теперь опубликуйте список отозванных свидетельств: kualikctl crl publish</translation>
    </message>
    <message>
        <source>%1 by %2 (%3)</source>
        <translation>%1 до %2 (%3)</translation>
    </message>
    <message>
        <source>media due back: %1</source>
        <translation>подлежат возврату носители: %1</translation>
    </message>
    <message>
        <source>--why TEXT, because the medium %1 is not due back</source>
        <translation>--why TEXT, так как носитель %1 не подлежит возврату</translation>
    </message>
    <message>
        <source>--%1 takes %2; number %3 of them has another number of parts: %4</source>
        <translation>для --%1 нужно: %2; в %3-м по счёту другое число частей: %4</translation>
    </message>
    <message>
        <source>confirm the clock, and answer yes to what is asked before an act that cannot be undone</source>
        <translation>подтвердить часы и ответить «да» на вопросы перед действием, которое нельзя отменить</translation>
    </message>
    <message>
        <source>reason in the revocation list: %1</source>
        <translation>причина в СОРС: %1</translation>
    </message>
    <message>
        <source>--no-ca is of use with --training only</source>
        <translation>--no-ca применяется только вместе с --training</translation>
    </message>
    <message>
        <source>the CA&apos;s number in “ca list”</source>
        <translation>номер УЦ из «ca list»</translation>
    </message>
    <message>
        <source>by hand to somebody else than the letter&apos;s executor: why, for the audit</source>
        <translation>нарочно не исполнителю письма: почему, для аудита</translation>
    </message>
    <message>
        <source>There is no free medium of the row&apos;s kind in any slot: put in a prepared one, or prepare one.</source>
        <translation>Ни в одном слоте нет свободного носителя нужного вида: вставьте подготовленный или подготовьте новый.</translation>
    </message>
    <message>
        <source>all that is found as a file for a spreadsheet</source>
        <translation>всё найденное файлом для электронной таблицы</translation>
    </message>
    <message>
        <source>%1: list %2 is published as it should be, %3</source>
        <translation>%1: список № %2 опубликован как следует, %3</translation>
    </message>
    <message>
        <source>%1: list %2 is NOT published as it should be, %3</source>
        <translation>%1: список № %2 опубликован НЕ так, как следует, %3</translation>
    </message>
    <message>
        <source>read back what is published, against the register</source>
        <translation>прочитать опубликованное и сверить с регистром</translation>
    </message>
    <message>
        <source>NAME;IIN;BIN;ORGANIZATION;POSITION;REGION;EMAIL;PHONE[;CATEGORY[;MEDIUM]], %1 to %2 parts</source>
        <translation>ФИО;ИИН;БИН;ОРГАНИЗАЦИЯ;ДОЛЖНОСТЬ;РЕГИОН;ПОЧТА;ТЕЛЕФОН[;КАТЕГОРИЯ[;НОСИТЕЛЬ]], частей от %1 до %2</translation>
    </message>
    <message>
        <source>why another letter has the same number, date and body</source>
        <translation>почему есть ещё письмо с тем же номером, датой и органом</translation>
    </message>
    <message>
        <source>letter %1 was corrected</source>
        <translation>письмо %1 исправлено</translation>
    </message>
    <message>
        <source>letter %1 was not corrected</source>
        <translation>письмо %1 не исправлено</translation>
    </message>
    <message>
        <source>put right what stands above a letter&apos;s table</source>
        <translation>исправить реквизиты письма, стоящие над таблицей</translation>
    </message>
    <message>
        <source>IIN;GROUND[;NAME[;BIN[;ORGANIZATION[;SERIAL]]]]</source>
        <translation>ИИН;ОСНОВАНИЕ[;ФИО[;БИН[;ОРГАНИЗАЦИЯ[;СЕРИЙНЫЙ НОМЕР]]]]</translation>
    </message>
    <message>
        <source>the reasoned answer on the refused rows</source>
        <translation>мотивированный ответ по строкам с отказом</translation>
    </message>
    <message>
        <source>Record that the medium %1 (%2) has failed or is lost?</source>
        <translation>Записать, что носитель %1 (%2) вышел из строя или утерян?</translation>
    </message>
    <message>
        <source>a medium has failed or is lost</source>
        <translation>носитель вышел из строя или утерян</translation>
    </message>
    <message>
        <source>media not to be handed over any more: %1</source>
        <translation>больше не передаются носители: %1</translation>
    </message>
    <message>
        <source>This cannot be done now: the medium was returned; it is formatted before it is used again.</source>
        <translation>Сейчас это сделать нельзя: носитель возвращён; перед новым использованием его форматируют.</translation>
    </message>
    <message>
        <source>national CAs, and the roots above them, as well</source>
        <translation>также национальные УЦ и корни над ними</translation>
    </message>
    <message>
        <source>it is the national authority, under another name</source>
        <translation>это национальный удостоверяющий центр под другим именем</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>good; its certificate was NOT verified</source>
        <translation>верна; её сертификат НЕ проверен</translation>
    </message>
    <message>
        <source>certificates: %1</source>
        <translation>сертификатов: %1</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>метка времени</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>политика</translation>
    </message>
    <message>
        <source>digest algorithm</source>
        <translation>алгоритм хэширования</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>хэш</translation>
    </message>
    <message>
        <source>nonce</source>
        <translation>одноразовое число</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>служба</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>подписал</translation>
    </message>
    <message>
        <source>key identifier</source>
        <translation>идентификатор ключа</translation>
    </message>
    <message>
        <source>signer&apos;s clock</source>
        <translation>часы подписавшего</translation>
    </message>
    <message>
        <source>certificates and lists (P7B)</source>
        <translation>сертификаты и списки (P7B)</translation>
    </message>
    <message>
        <source>CMS signature</source>
        <translation>подпись CMS</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>octets: %1</source>
        <translation>октетов: %1</translation>
    </message>
    <message>
        <source>apart from the signature</source>
        <translation>отдельно от подписи</translation>
    </message>
    <message>
        <source>revocation lists: %1</source>
        <translation>списков отзыва: %1</translation>
    </message>
    <message>
        <source>that cannot be read: %1</source>
        <translation>не читается: %1</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>unknown to the responder</source>
        <translation>неизвестен ответчику</translation>
    </message>
    <message>
        <source>revoked on</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>на момент</translation>
    </message>
    <message>
        <source>issuer&apos;s name hash</source>
        <translation>хэш имени издателя</translation>
    </message>
    <message>
        <source>issuer&apos;s key hash</source>
        <translation>хэш ключа издателя</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>ответ OCSP</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>refused (%1, RFC 6960 4.2.1)</source>
        <translation>отказ (%1, RFC 6960 4.2.1)</translation>
    </message>
    <message>
        <source>responder</source>
        <translation>ответчик</translation>
    </message>
    <message>
        <source>a certificate that was never issued counts as revoked</source>
        <translation>сертификат, который не выпускался, считается отозванным</translation>
    </message>
    <message>
        <source>answer of a time stamping service</source>
        <translation>ответ службы меток времени</translation>
    </message>
    <message>
        <source>refused (%1, RFC 3161 2.4.2)</source>
        <translation>отказ (%1, RFC 3161 2.4.2)</translation>
    </message>
    <message>
        <source>a structure&apos;s id in “structures”</source>
        <translation>идентификатор структуры из списка «structures»</translation>
    </message>
    <message>
        <source>which edition of it; else the one in force when it was made</source>
        <translation>какая её редакция; иначе действовавшая, когда объект был создан</translation>
    </message>
    <message>
        <source>by the Order letter for letter, its misprints not read</source>
        <translation>по Приказу буква в букву, без прочтения опечаток</translation>
    </message>
    <message>
        <source>%1: %2 at %3 (offset %4: %8): expected %5, found %6 [%7]</source>
        <translation>%1: %2, место %3 (смещение %4: %8): ожидалось %5, найдено %6 [%7]</translation>
    </message>
    <message>
        <source>extensions that it asks for</source>
        <translation>запрошенные расширения</translation>
    </message>
    <message>
        <source>to its end</source>
        <translation>до конца</translation>
    </message>
    <message>
        <source>there are more elements, which are not shown</source>
        <translation>есть и другие элементы, они не показаны</translation>
    </message>
    <message>
        <source>neither DER nor BER from offset %1 on</source>
        <translation>начиная со смещения %1 это не DER и не BER</translation>
    </message>
    <message>
        <source>every field of a certificate, CRL, PKCS#10, P7B, CMS signature, OCSP response or time stamp</source>
        <translation>все поля сертификата, списка отзыва, PKCS#10, P7B, подписи CMS, ответа OCSP или метки времени</translation>
    </message>
    <message>
        <source>the tree of its octets as well</source>
        <translation>и дерево его октетов</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>одно из этих</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>запрещено</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>постоянное</translation>
    </message>
    <message>
        <source>form field</source>
        <translation>поле формы</translation>
    </message>
    <message>
        <source>authority&apos;s setting</source>
        <translation>настройка центра</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>вычисляется</translation>
    </message>
    <message>
        <source>from the key identifier</source>
        <translation>из идентификатора ключа</translation>
    </message>
    <message>
        <source>random</source>
        <translation>случайный</translation>
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
        <translation>действует с</translation>
    </message>
    <message>
        <source>place in the Order</source>
        <translation>место в Приказе</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>misprints read</source>
        <translation>прочитанные опечатки</translation>
    </message>
    <message>
        <source>key sizes</source>
        <translation>длины ключа</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка текста</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Наличие</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Не длиннее</translation>
    </message>
    <message>
        <source>Misprint</source>
        <translation>Опечатка</translation>
    </message>
    <message>
        <source>or also: %1</source>
        <translation>может быть и: %1</translation>
    </message>
    <message>
        <source>at most %1 names, in: %2</source>
        <translation>не более %1 имён, в зонах: %2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
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
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Place in the Order</source>
        <translation>Место в Приказе</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Субъект</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Расширение</translation>
    </message>
    <message>
        <source>Extension of an entry</source>
        <translation>Расширение записи</translation>
    </message>
    <message>
        <source>the Order&apos;s structures, and the rows of one of them</source>
        <translation>структуры Приказа и строки одной из них</translation>
    </message>
    <message>
        <source>one object of each of the Order&apos;s structures, issued in a training workplace that is thrown away</source>
        <translation>по одному объекту каждой структуры Приказа; выпускаются в учебном рабочем месте, которое затем удаляется</translation>
    </message>
    <message>
        <source>where the files go</source>
        <translation>куда записать файлы</translation>
    </message>
    <message>
        <source>the delta list: what was revoked since the full one</source>
        <translation>дельта-список: отозванное после полного списка</translation>
    </message>
    <message>
        <source>delta list to %1</source>
        <translation>дельта к списку %1</translation>
    </message>
    <message>
        <source>out of turn, and why; the audit keeps the reason</source>
        <translation>вне очереди и почему; причина остаётся в аудите</translation>
    </message>
    <message>
        <source>the order&apos;s number in “order list”</source>
        <translation>номер заявки в списке «order list»</translation>
    </message>
    <message>
        <source>nothing stands against the order</source>
        <translation>против заявки ничего нет</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>Пароль файла ключа</translation>
    </message>
    <message>
        <source>--%1 is of use with --key-file only</source>
        <translation>--%1 имеет смысл только вместе с --key-file</translation>
    </message>
    <message>
        <source>the file is protected by 3DES and SHA-1, which is weak by today&apos;s measure</source>
        <translation>файл защищён 3DES и SHA-1, по нынешним меркам это слабо</translation>
    </message>
    <message>
        <source>serial number: %1</source>
        <translation>серийный номер: %1</translation>
    </message>
    <message>
        <source>where the key file is put</source>
        <translation>куда записать файл ключа</translation>
    </message>
    <message>
        <source>the key file by 3DES and SHA-1, which is weak</source>
        <translation>файл ключа с 3DES и SHA-1, это слабо</translation>
    </message>
    <message>
        <source>the certificate as a file, DER</source>
        <translation>свидетельство файлом, DER</translation>
    </message>
    <message>
        <source>everything that stands against an order by a structure</source>
        <translation>всё, что против заявки по структуре</translation>
    </message>
    <message>
        <source>the certificate as an order would make it now</source>
        <translation>свидетельство, каким его сейчас сделала бы заявка</translation>
    </message>
    <message>
        <source>issue a certificate by a structure, without a letter</source>
        <translation>выпустить свидетельство по структуре, без письма</translation>
    </message>
    <message>
        <source>no order waits for its next step</source>
        <translation>нет заявок, которые ждут следующего шага</translation>
    </message>
    <message>
        <source>its key was made for a file that was not written, and is gone; close it: kualikctl order close %1</source>
        <translation>её ключ был создан для файла, который не записан, и утрачен; закройте её: kualikctl order close %1</translation>
    </message>
    <message>
        <source>orders by a structure that wait for their next step</source>
        <translation>заявки по структуре, которые ждут следующего шага</translation>
    </message>
    <message>
        <source>go on with an order from its last step</source>
        <translation>продолжить заявку с последнего шага</translation>
    </message>
    <message>
        <source>an order that goes no further: what was signed is revoked</source>
        <translation>заявка, которая дальше не пойдёт: подписанное отзывается</translation>
    </message>
    <message>
        <source>several: --value once for each</source>
        <translation>несколько: --value для каждого</translation>
    </message>
    <message>
        <source>1 or nothing</source>
        <translation>1 или ничего</translation>
    </message>
    <message>
        <source>no CA that signs here issues by it</source>
        <translation>ни один подписывающий здесь центр по ней не выпускает</translation>
    </message>
    <message>
        <source>CAs that issue by it:</source>
        <translation>центры, которые по ней выпускают:</translation>
    </message>
    <message>
        <source>what an order by a structure asks for, and its choices</source>
        <translation>что спрашивает заявка по структуре, и варианты</translation>
    </message>
    <message>
        <source>where the key is may be said once: %1</source>
        <translation>где ключ, указывается один раз: %1</translation>
    </message>
    <message>
        <source>--value %1 was given twice</source>
        <translation>--value %1 указано дважды</translation>
    </message>
    <message>
        <source>no CA that signs here issues by %1; see ca list</source>
        <translation>ни один подписывающий здесь центр не выпускает по %1; см. ca list</translation>
    </message>
    <message>
        <source>a value of the form, see “order fields”; may be repeated</source>
        <translation>значение формы, см. «order fields»; можно повторять</translation>
    </message>
    <message>
        <source>the applicant&apos;s PKCS#10, DER or PEM</source>
        <translation>PKCS#10 заявителя, DER или PEM</translation>
    </message>
    <message>
        <source>another CA&apos;s certificate (DER, PEM, Base64 or P7B), whose name and key go under the root&apos;s name</source>
        <translation>свидетельство другого центра (DER, PEM, Base64 или P7B), его имя и ключ заверяются от имени корневого</translation>
    </message>
    <message>
        <source>the holder&apos;s medium: its key is made there</source>
        <translation>носитель владельца: ключ создаётся на нём</translation>
    </message>
    <message>
        <source>the key is made here, for a file</source>
        <translation>ключ создаётся здесь, для файла</translation>
    </message>
    <message>
        <source>valid for so many days, where the Order says nothing</source>
        <translation>действует столько дней, если Приказ об этом молчит</translation>
    </message>
    <message>
        <source>%1: asked for %2, and given</source>
        <translation>%1: запрошено %2, даётся</translation>
    </message>
    <message>
        <source>%1: asked for %2; not given</source>
        <translation>%1: запрошено %2; не даётся</translation>
    </message>
    <message>
        <source>%1: asked for %2; given: %3</source>
        <translation>%1: запрошено %2; даётся %3</translation>
    </message>
    <message>
        <source>%1: %2: expected %3, found %4 [%5]</source>
        <translation>%1: %2: ожидалось %3, найдено %4 [%5]</translation>
    </message>
    <message>
        <source>subject of the file</source>
        <translation>субъект в файле</translation>
    </message>
    <message>
        <source>%1: in the file %2, in the order %3</source>
        <translation>%1: в файле %2, в заявке %3</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>order %1, %2: %3, %4</source>
        <translation>заявка %1, %2: %3, %4</translation>
    </message>
    <message>
        <source>A revocation cannot be undone. Revoke this certificate?</source>
        <translation>Отзыв нельзя отменить. Отозвать это свидетельство?</translation>
    </message>
    <message>
        <source>revoke one certificate that no letter asks for</source>
        <translation>отозвать одно свидетельство, о котором нет письма</translation>
    </message>
    <message>
        <source>why it is revoked: see “revoke grounds”</source>
        <translation>почему отзывается: см. «revoke grounds»</translation>
    </message>
    <message>
        <source>the application that asks for it</source>
        <translation>заявление, в котором об этом просят</translation>
    </message>
    <message>
        <source>nothing to check against in it, left out: %1</source>
        <translation>проверять по нему нечего, пропущен: %1</translation>
    </message>
    <message>
        <source>--chain DIR, or --workplace DIR for the CAs of its register</source>
        <translation>--chain DIR или --workplace DIR для центров её реестра</translation>
    </message>
    <message>
        <source>a certificate, CRL, PKCS#10, CMS signature, OCSP response or time stamp: signatures, dates, revocation</source>
        <translation>свидетельство, CRL, PKCS#10, подпись CMS, ответ OCSP или метка времени: подписи, сроки, отзыв</translation>
    </message>
    <message>
        <source>the folder of the CA certificates; without it those of the workplace&apos;s register, and its lists</source>
        <translation>папка свидетельств центров; без неё — свидетельства и списки реестра рабочего места</translation>
    </message>
    <message>
        <source>a CRL or delta CRL of the certificate&apos;s issuer, or of a CA above it; may be repeated</source>
        <translation>CRL или дельта-CRL издателя свидетельства или центра над ним; можно повторять</translation>
    </message>
    <message>
        <source>an OCSP response; may be repeated</source>
        <translation>ответ OCSP; можно повторять</translation>
    </message>
    <message>
        <source>a file, or a folder of files, of any of these, or P7B; may be repeated</source>
        <translation>файл или папка файлов любого из этих видов или P7B; можно повторять</translation>
    </message>
    <message>
        <source>what a signature or a time stamp apart from it is of</source>
        <translation>документ, к которому относится отдельная подпись или метка времени</translation>
    </message>
    <message>
        <source>how long an OCSP response holds that names no end</source>
        <translation>сколько действует ответ OCSP, в котором не указан конец</translation>
    </message>
    <message>
        <source>write what was checked, and with what, as a PDF file</source>
        <translation>записать в файл PDF, что и по чему проверено</translation>
    </message>
    <message>
        <source>the path does not reach a trusted root</source>
        <translation>цепочка не доходит до доверенного корня</translation>
    </message>
    <message>
        <source>time stamp of %1 by %2: %3</source>
        <translation>метка времени %1, %2: %3</translation>
    </message>
    <message>
        <source>signed by %1: %2</source>
        <translation>подписал %1: %2</translation>
    </message>
    <message>
        <source>its certificate as of %1, the time of its time stamp</source>
        <translation>его свидетельство на %1, время метки времени</translation>
    </message>
    <message>
        <source>its certificate as of %1, the moment chosen</source>
        <translation>его свидетельство на %1, выбранный момент</translation>
    </message>
    <message>
        <source>it says of %1: %2</source>
        <translation>о %1 сказано: %2</translation>
    </message>
    <message>
        <source>begun, nothing is signed yet</source>
        <translation>начата, ещё ничего не подписано</translation>
    </message>
    <message>
        <source>on record for its signature</source>
        <translation>записана для подписи</translation>
    </message>
    <message>
        <source>signed, but not with its holder&apos;s key yet</source>
        <translation>подписано, но ещё не вместе с ключом владельца</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>revoked at once</source>
        <translation>сразу отозвано</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>от неё отказались</translation>
    </message>
    <message>
        <source>with --medium, or of a request from here: its PIN</source>
        <translation>с --medium или по запросу отсюда: его PIN-код</translation>
    </message>
    <message>
        <source>its key is not made yet</source>
        <translation>ключ ещё не создан</translation>
    </message>
    <message>
        <source>waits for its certificate</source>
        <translation>ждёт своего свидетельства</translation>
    </message>
    <message>
        <source>its certificate is not signed yet</source>
        <translation>свидетельство ещё не подписано</translation>
    </message>
    <message>
        <source>has its certificate</source>
        <translation>имеет своё свидетельство</translation>
    </message>
    <message>
        <source>key %1, %2, %3, on medium %4: %5</source>
        <translation>ключ %1, %2, %3, на носителе %4: %5</translation>
    </message>
    <message>
        <source>the request as a file, PKCS#10, DER</source>
        <translation>запрос файлом, PKCS#10, DER</translation>
    </message>
    <message>
        <source>the request is in the register; to write it elsewhere: kualikctl ca resume %1 --out FILE</source>
        <translation>запрос в регистре; чтобы записать его в другое место: kualikctl ca resume %1 --out FILE</translation>
    </message>
    <message>
        <source>the root&apos;s desk certifies it by an order; then: kualikctl ca adopt CERTIFICATE</source>
        <translation>его удостоверяет корневой центр по заявке; затем: kualikctl ca adopt CERTIFICATE</translation>
    </message>
    <message>
        <source>a root asks nobody: --out is of no use with it</source>
        <translation>корневой центр никого не спрашивает: --out с ним не нужен</translation>
    </message>
    <message>
        <source>--years is of use with a root only</source>
        <translation>--years применяется только с корневым центром</translation>
    </message>
    <message>
        <source>the algorithm of its key</source>
        <translation>алгоритм его ключа</translation>
    </message>
    <message>
        <source>where its key is made</source>
        <translation>где создаётся его ключ</translation>
    </message>
    <message>
        <source>how long a root is valid</source>
        <translation>сколько лет действует корневой центр</translation>
    </message>
    <message>
        <source>make a root: its key, and a certificate signed by it</source>
        <translation>создать корневой центр: ключ и подписанное им свидетельство</translation>
    </message>
    <message>
        <source>it is the root above the national authority</source>
        <translation>это корневой центр над национальным</translation>
    </message>
    <message>
        <source>make a CA&apos;s key and the request that a root certifies</source>
        <translation>создать ключ УЦ и запрос, который удостоверит корневой центр</translation>
    </message>
    <message>
        <source>of the national authority, not the state bodies&apos;</source>
        <translation>национального центра, а не центра госорганов</translation>
    </message>
    <message>
        <source>a new key and certificate for a CA; of the old one only the revocation lists go on</source>
        <translation>новый ключ и свидетельство УЦ; у прежнего продолжаются только списки отозванных</translation>
    </message>
    <message>
        <source>no key waits for its certificate</source>
        <translation>нет ключей, ждущих свидетельства</translation>
    </message>
    <message>
        <source>keys of CAs that wait for their next step</source>
        <translation>ключи УЦ, ждущие следующего шага</translation>
    </message>
    <message>
        <source>go on with a CA&apos;s key from its last step</source>
        <translation>продолжить с ключом УЦ с последнего шага</translation>
    </message>
    <message>
        <source>the PIN of the medium, until the request is there</source>
        <translation>PIN-код носителя, пока нет запроса</translation>
    </message>
    <message>
        <source>a CA&apos;s key goes no further: no certificate of it comes</source>
        <translation>отказаться от ключа УЦ: его свидетельства не будет</translation>
    </message>
    <message>
        <source>out of turn: %1</source>
        <translation>вне очереди: %1</translation>
    </message>
    <message>
        <source>%1: delta list %2 is published as it should be, %3</source>
        <translation>%1: дельта-список № %2 опубликован как следует, %3</translation>
    </message>
    <message>
        <source>%1: delta list %2 is NOT published as it should be, %3</source>
        <translation>%1: дельта-список № %2 опубликован НЕ так, как следует, %3</translation>
    </message>
    <message>
        <source>the key&apos;s number in “ca begun”</source>
        <translation>номер ключа из «ca begun»</translation>
    </message>
    <message>
        <source>a certificate, CRL or PKCS#10 against its structure; what holds them, by its RFC as well</source>
        <translation>свидетельство, CRL или PKCS#10 против своей структуры; то, что их содержит, — и против своего RFC</translation>
    </message>
    <message>
        <source>its own form by %1: wanting</source>
        <translation>собственная форма по %1: есть недостатки</translation>
    </message>
    <message>
        <source>its own form by %1: good</source>
        <translation>собственная форма по %1: хорошо</translation>
    </message>
    <message>
        <source>%1. revocation list of %2</source>
        <translation>%1. СОРС: %2</translation>
    </message>
    <message>
        <source>%1. time stamp of %2</source>
        <translation>%1. метка времени: %2</translation>
    </message>
    <message>
        <source>%1. certificate of %2</source>
        <translation>%1. свидетельство: %2</translation>
    </message>
    <message>
        <source>cannot tell: the Order has no structure for its algorithm</source>
        <translation>сказать нельзя: в Приказе нет структуры для его алгоритма</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>    the key is not to be trusted since %1</source>
        <translation>    ключу нельзя доверять с %1</translation>
    </message>
    <message>
        <source>the day since when the key is not to be trusted, where that is known; the list says so</source>
        <translation>день, с которого ключу нельзя доверять, если он известен; он указывается в списке</translation>
    </message>
    <message>
        <source>each authority&apos;s grounds and what names each</source>
        <translation>основания каждого удостоверяющего центра и как они называются</translation>
    </message>
    <message>
        <source>of what the root, the state bodies&apos; or the national CA issued: root, state-bodies, national</source>
        <translation>для выданного КУЦ, УЦ ГО или НУЦ: root, state-bodies, national</translation>
    </message>
    <message>
        <source>cannot tell: signatures and dates hold, but revocation was NOT checked throughout; give the missing lists (--crl) or OCSP responses (--ocsp)</source>
        <translation>сказать нельзя: подписи и сроки верны, но отзыв проверен НЕ полностью; дайте недостающие списки (--crl) или ответы OCSP (--ocsp)</translation>
    </message>
    <message>
        <source>the key was given up</source>
        <translation>от него отказались</translation>
    </message>
    <message>
        <source>the key is begun; to go on with it: kualikctl ca resume %1 --out FILE</source>
        <translation>ключ начат; чтобы продолжить с ним: kualikctl ca resume %1 --out FILE</translation>
    </message>
    <message>
        <source>the key is begun; to go on with it: kualikctl ca resume %1</source>
        <translation>ключ начат; чтобы продолжить с ним: kualikctl ca resume %1</translation>
    </message>
    <message>
        <source>cannot tell: its own form by %1 is good as far as it was looked at</source>
        <translation>сказать нельзя: собственная форма по %1 хороша, насколько её просмотрели</translation>
    </message>
    <message>
        <source>--invalid-since was given twice for row %1</source>
        <translation>--invalid-since дан дважды для строки %1</translation>
    </message>
    <message>
        <source>the day since when the key of a row is not to be trusted, where that is known; may be repeated</source>
        <translation>день, с которого ключу строки нельзя доверять, если он известен; можно повторять</translation>
    </message>
    <message>
        <source>revocation NOT checked throughout</source>
        <translation>отзыв проверен НЕ полностью</translation>
    </message>
</context>
</TS>
