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
        <source>--%1 needs a value</source>
        <translation>для --%1 нужно значение</translation>
    </message>
    <message>
        <source>something is missing: %1</source>
        <translation>не хватает: %1</translation>
    </message>
    <message>
        <source>too much: %1</source>
        <translation>лишнее: %1</translation>
    </message>
    <message>
        <source>--%1 is needed</source>
        <translation>нужен параметр --%1</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Параметры всех команд:</translation>
    </message>
    <message>
        <source>Exit code: 0 good, 1 found wanting, 2 could not tell or could not be done.</source>
        <translation>Код завершения: 0 — хорошо, 1 — найдены недостатки, 2 — нельзя сказать или нельзя сделать.</translation>
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
        <source>confirm the clock and go on</source>
        <translation>подтвердить часы и продолжать</translation>
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
        <source>no command was named</source>
        <translation>команда не названа</translation>
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
        <source>a certificate or CRL against its structure</source>
        <translation>регистрационное свидетельство или СОРС по структуре</translation>
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
        <source>--%1 takes a file descriptor</source>
        <translation>--%1 принимает номер файлового дескриптора</translation>
    </message>
    <message>
        <source>there is no language %1</source>
        <translation>языка %1 нет</translation>
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
        <source>every field of a certificate, CRL or PKCS#10</source>
        <translation>все поля регистрационного свидетельства, СОРС или PKCS#10</translation>
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
        <source>a certificate, CRL or PKCS#10: signatures and dates</source>
        <translation>регистрационное свидетельство, СОРС или PKCS#10: подписи и сроки</translation>
    </message>
    <message>
        <source>the folder of the CA certificates</source>
        <translation>папка с регистрационными свидетельствами УЦ</translation>
    </message>
    <message>
        <source>a CRL of the certificate&apos;s issuer; may be repeated</source>
        <translation>СОРС издателя; можно повторять</translation>
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
        <source>for training: everything made says so</source>
        <translation>учебное: это видно на всём, что оно выпускает</translation>
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
</context>
</TS>
