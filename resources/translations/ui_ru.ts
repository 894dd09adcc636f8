<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>FirstOf</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
</context>
<context>
    <name>FormNotes</name>
    <message>
        <source>%1. %2, %3: the Order has no structure for it.</source>
        <translation>%1. %2, %3: в Приказе нет структуры для него.</translation>
    </message>
    <message>
        <source>%1. %2, %3: it is not of the form that %4 gives:</source>
        <translation>%1. %2, %3: не имеет формы, которую задаёт %4:</translation>
    </message>
    <message>
        <source>%1. %2, %3: it is of the form that %4 gives.</source>
        <translation>%1. %2, %3: имеет форму, которую задаёт %4.</translation>
    </message>
    <message>
        <source>%1. %2, %3: it follows none of the Order&apos;s structures; the nearest is “%4” (%5). Open it to see where it differs.</source>
        <translation>%1. %2, %3: не следует ни одной из структур Приказа; ближайшая — «%4» (%5). Откройте его, чтобы увидеть, чем оно отличается.</translation>
    </message>
    <message>
        <source>%1. %2, %3: it does not follow the structure “%4” (%5):</source>
        <translation>%1. %2, %3: не следует структуре «%4» (%5):</translation>
    </message>
    <message>
        <source>%1. %2, %3: it follows the structure “%4” (%5).</source>
        <translation>%1. %2, %3: следует структуре «%4» (%5).</translation>
    </message>
    <message>
        <source>%1. %2, %3: as far as it was looked at, it is of the form that %4 gives:</source>
        <translation>%1. %2, %3: насколько просмотрено, имеет ту форму, которую задаёт %4:</translation>
    </message>
</context>
<context>
    <name>LintNotes</name>
    <message>
        <source>%1: expected %2, found %3 (%4, octet %5)</source>
        <translation>%1: ожидалось %2, стоит %3 (%4, октет %5)</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3 (%4, octet %5: %6)</source>
        <translation>%1: ожидалось %2, стоит %3 (%4, октет %5: %6)</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>from %1 to %2 characters</source>
        <translation>от %1 до %2 знаков</translation>
    </message>
</context>
<context>
    <name>cameBack</name>
    <message>
        <source>Letter not registered yet</source>
        <translation>Письмо ещё не зарегистрировано</translation>
    </message>
    <message>
        <source>You began this letter before. Go on, or discard it for a new one: “%1”.</source>
        <translation>Вы начали это письмо раньше. Продолжите его или удалите, чтобы начать новое: «%1».</translation>
    </message>
    <message>
        <source>You began this letter on %1. Go on, or discard it for a new one: “%2”.</source>
        <translation>Вы начали это письмо %1. Продолжите его или удалите, чтобы начать новое: «%2».</translation>
    </message>
    <message>
        <source>You began to correct this letter&apos;s head: what you typed is still here.</source>
        <translation>Вы начали исправлять реквизиты этого письма: введённое сохранено.</translation>
    </message>
    <message>
        <source>Go on with the correction…</source>
        <translation>Продолжить исправление…</translation>
    </message>
    <message>
        <source>You began to correct line %1 of the journal: what you typed is still here.</source>
        <translation>Вы начали исправлять строку %1 журнала: введённое сохранилось.</translation>
    </message>
    <message>
        <source>You began to correct row %1 of this letter: what you typed is still here.</source>
        <translation>Вы начали исправлять строку %1 этого письма: введённое сохранилось.</translation>
    </message>
</context>
<context>
    <name>commandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>Показывает эту справку.</translation>
    </message>
    <message>
        <source>The workplace&apos;s folder.</source>
        <translation>Папка рабочего места.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>A file to view.</source>
        <translation>Файл для просмотра.</translation>
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
        <translation>письмо государственного органа с приложением 1 · Ctrl+2, Ctrl+N</translation>
    </message>
    <message>
        <source>a state body&apos;s letter with appendix 7 · Ctrl+5, Ctrl+N</source>
        <translation>письмо государственного органа с приложением 7 · Ctrl+5, Ctrl+N</translation>
    </message>
    <message>
        <source>Take in blank media, or take one back</source>
        <translation>Принять пустые носители или возвращённый</translation>
    </message>
    <message>
        <source>by a scan of the serial number · Ctrl+7</source>
        <translation>сканированием серийного номера · Ctrl+7</translation>
    </message>
    <message>
        <source>Look up a certificate</source>
        <translation>Найти свидетельство</translation>
    </message>
    <message>
        <source>by name, IIN, BIN, serial number or letter · Ctrl+4, Ctrl+F</source>
        <translation>по имени, ИИН, БИН, серийному номеру или письму · Ctrl+4, Ctrl+F</translation>
    </message>
    <message>
        <source>Enter a received application</source>
        <translation>Внести поступившее заявление</translation>
    </message>
    <message>
        <source>Enter a letter of revocation</source>
        <translation>Внести письмо об отзыве</translation>
    </message>
    <message>
        <source>Take in a certification authority</source>
        <translation>Принять удостоверяющий центр</translation>
    </message>
    <message>
        <source>its certificate, and the medium with its key · Ctrl+0, Ctrl+N</source>
        <translation>его свидетельство и носитель с его ключом · Ctrl+0, Ctrl+N</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Certificates</source>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>СОРС</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Key media</source>
        <translation>Ключевые носители</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>home, start, tasks, what is due</source>
        <translation>главная, начало, задачи, сроки</translation>
    </message>
    <message>
        <source>letters, requests, rows, appendix 1</source>
        <translation>заявление, письма, заявки, строки, приложение 1</translation>
    </message>
    <message>
        <source>issue a certificate, hand a medium over</source>
        <translation>выдать свидетельство, выпуск, передать носитель</translation>
    </message>
    <message>
        <source>registration certificate, register, persons</source>
        <translation>регистрационное свидетельство, сертификат, регистр, владельцы</translation>
    </message>
    <message>
        <source>revoke a certificate, withdraw, appendix 7</source>
        <translation>отозвать свидетельство, аннулировать, приложение 7</translation>
    </message>
    <message>
        <source>CRL, list of revoked certificates</source>
        <translation>CRL, список отозванных регистрационных свидетельств</translation>
    </message>
    <message>
        <source>key medium, token, USB stick</source>
        <translation>ключевой носитель, токен, флешка, USB</translation>
    </message>
    <message>
        <source>book, record of what was handed over, appendix 3</source>
        <translation>книга, журнал выдачи, записи о передаче, приложение 3</translation>
    </message>
    <message>
        <source>check a file, a signature, a request or a list</source>
        <translation>проверить файл, подпись, запрос или список</translation>
    </message>
    <message>
        <source>options, preferences, language, colours</source>
        <translation>параметры, опции, язык, цвета</translation>
    </message>
    <message>
        <source>Issue by structure</source>
        <translation>Выдача по структуре</translation>
    </message>
    <message>
        <source>certificate by structure, re-subordinate a CA, PKCS#10, person, legal entity, SSL, information system, VPN, OCSP, TSA</source>
        <translation>свидетельство по структуре, переподчинение центра, PKCS#10, физическое лицо, юридическое лицо, SSL, информационная система, VPN, OCSP, TSP</translation>
    </message>
    <message>
        <source>View a file</source>
        <translation>Просмотр файла</translation>
    </message>
    <message>
        <source>open a certificate, CRL, PKCS#10, P7B, CMS signature, OCSP response, time stamp, DER tree, octets</source>
        <translation>открыть свидетельство, CRL, PKCS#10, P7B, подпись CMS, ответ OCSP, метку времени, дерево DER, октеты</translation>
    </message>
</context>
<context>
    <name>ui::ApplicationsPage</name>
    <message>
        <source>New letter</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>Search the letters</source>
        <translation>Поиск по письмам</translation>
    </message>
    <message>
        <source>Accept the row</source>
        <translation>Принять строку</translation>
    </message>
    <message>
        <source>Refuse the row…</source>
        <translation>Отказать по строке…</translation>
    </message>
    <message>
        <source>Register the letter</source>
        <translation>Зарегистрировать письмо</translation>
    </message>
    <message>
        <source>Check the letter</source>
        <translation>Проверить письмо</translation>
    </message>
    <message>
        <source>Import the table from a CSV file…</source>
        <translation>Загрузить таблицу из файла CSV…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Add a row above</source>
        <translation>Добавить строку выше</translation>
    </message>
    <message>
        <source>Remove the rows chosen</source>
        <translation>Убрать выбранные строки</translation>
    </message>
    <message>
        <source>Correct the row…</source>
        <translation>Исправить строку…</translation>
    </message>
    <message>
        <source>Print or save the application…</source>
        <translation>Печать или сохранение заявления…</translation>
    </message>
    <message>
        <source>Change the decision…</source>
        <translation>Изменить решение…</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Discard the letter being written…</source>
        <translation>Удалить черновик письма…</translation>
    </message>
    <message>
        <source>Sort the letters…</source>
        <translation>Сортировать письма…</translation>
    </message>
    <message>
        <source>Correct the letter&apos;s head…</source>
        <translation>Исправить реквизиты письма…</translation>
    </message>
    <message>
        <source>It is done in the list of letters: go back there first (Esc).</source>
        <translation>Это делается в списке писем: сначала вернитесь туда (Esc).</translation>
    </message>
    <message>
        <source>Open a letter first: choose it in the list and press Enter.</source>
        <translation>Сначала откройте письмо: выберите его в списке и нажмите Enter.</translation>
    </message>
    <message>
        <source>Begin a new letter first (Ctrl+N in the list of letters).</source>
        <translation>Сначала начните новое письмо (Ctrl+N в списке писем).</translation>
    </message>
    <message>
        <source>Refuse the row</source>
        <translation>Отказать по строке</translation>
    </message>
    <message>
        <source>Print or save the reasoned answer…</source>
        <translation>Печать или сохранение мотивированного ответа…</translation>
    </message>
    <message>
        <source>A new letter is open already.</source>
        <translation>Новое письмо уже открыто.</translation>
    </message>
    <message>
        <source>Copy the chosen cells of the table</source>
        <translation>Копировать выбранные ячейки таблицы</translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation>Вставить в таблицу</translation>
    </message>
    <message>
        <source>Save what is being corrected first, or leave it (Esc).</source>
        <translation>Сначала сохраните исправление или выйдите из него (Esc).</translation>
    </message>
    <message>
        <source>No decision on this row is there yet.</source>
        <translation>По этой строке ещё нет решения.</translation>
    </message>
    <message>
        <source>Nothing is being corrected: begin with F2 or Shift+F2.</source>
        <translation>Ничего не исправляется: начните с F2 или Shift+F2.</translation>
    </message>
</context>
<context>
    <name>ui::AskedView</name>
    <message>
        <source>What is asked for, and what the structure gives</source>
        <translation>Что запрошено и что даёт структура</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Расширение</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>The structure gives</source>
        <translation>Даёт структура</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Не запрошено</translation>
    </message>
    <message>
        <source>Nothing: it is left out</source>
        <translation>Ничего: не включается</translation>
    </message>
</context>
<context>
    <name>ui::Authorities</name>
    <message>
        <source>Authorities</source>
        <translation>Удостоверяющие центры</translation>
    </message>
    <message>
        <source>Take in the certification authorities that this workplace goes on with: a signature proves that the key belongs to the certificate.</source>
        <translation>Примите удостоверяющие центры, с которыми продолжит работу это рабочее место: подпись докажет, что ключ принадлежит свидетельству.</translation>
    </message>
    <message>
        <source>Take in the CA of this form</source>
        <translation>Принять УЦ из этой формы</translation>
    </message>
    <message>
        <source>Continue to the &amp;workplace</source>
        <translation>Перейти к &amp;работе</translation>
    </message>
    <message>
        <source>Late&amp;r, on the Settings page</source>
        <translation>По&amp;зже, на странице «Настройки»</translation>
    </message>
</context>
<context>
    <name>ui::BegunOrder</name>
    <message>
        <source>Close the order</source>
        <translation>Закрыть заявку</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>It was broken off. How far it came: %1. It goes on from there, and ends in one certificate only.</source>
        <translation>Выпуск был прерван. На чём остановился: %1. Он продолжится с этого места и закончится только одним свидетельством.</translation>
    </message>
    <message>
        <source>Its key was in the program alone and was not written to its file: close the order, and begin another one. Say what happened.</source>
        <translation>Ключ был только в программе и не записан в файл: закройте заявку и начните другую. Напишите, что произошло.</translation>
    </message>
    <message>
        <source>The certificate is revoked at once: it is on record already.</source>
        <translation>Регистрационное свидетельство сразу отзывается: оно уже записано в реестр.</translation>
    </message>
    <message>
        <source>It is given up: nothing was signed.</source>
        <translation>От него отказались: ничего не подписано.</translation>
    </message>
    <message>
        <source>&amp;Ground of the revocation</source>
        <translation>&amp;Основание отзыва</translation>
    </message>
    <message>
        <source>Ground of the revocation</source>
        <translation>Основание отзыва</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Выберите основание</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Что &amp;произошло</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>C&amp;lose it…</source>
        <translation>&amp;Закрыть…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
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
        <translation>Цепочка</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Сохранить свидетельство</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The certificate&apos;s fields</source>
        <translation>Поля свидетельства</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Копировать значение</translation>
    </message>
    <message>
        <source>Save as DER…</source>
        <translation>Сохранить DER…</translation>
    </message>
    <message>
        <source>Save as PEM…</source>
        <translation>Сохранить PEM…</translation>
    </message>
    <message>
        <source>Back to the certificate before</source>
        <translation>Назад к предыдущему свидетельству</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>DER tree</source>
        <translation>Дерево DER</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>The certificate is revoked: %1. Relying parties will see it in the next revocation list.</source>
        <translation>Свидетельство отозвано: %1. Запись об этом войдёт в следующий СОРС.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Отозвать…</translation>
    </message>
</context>
<context>
    <name>ui::CertificateTable</name>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
</context>
<context>
    <name>ui::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>Name, IIN, BIN, serial number or letter</source>
        <translation>Фамилия, ИИН, БИН, серийный номер или письмо</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Поиск в регистре</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Certificates found</source>
        <translation>Найденные свидетельства</translation>
    </message>
    <message>
        <source>Save the certificate as DER…</source>
        <translation>Сохранить свидетельство в DER…</translation>
    </message>
    <message>
        <source>Save the certificate as PEM…</source>
        <translation>Сохранить свидетельство в PEM…</translation>
    </message>
    <message>
        <source>Copy the value in focus</source>
        <translation>Копировать выбранное значение</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>Found: %1, selected: %2</source>
        <translation>Найдено: %1, выделено: %2</translation>
    </message>
    <message>
        <source>Export the selected as CSV…</source>
        <translation>Выгрузить выделенные в CSV…</translation>
    </message>
    <message>
        <source>Export all found as CSV…</source>
        <translation>Выгрузить все найденные в CSV…</translation>
    </message>
    <message>
        <source>Export certificates</source>
        <translation>Выгрузка свидетельств</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>свидетельства</translation>
    </message>
    <message>
        <source>Certificates in the file: %1. Saved: %2</source>
        <translation>Свидетельств в файле: %1. Сохранено: %2</translation>
    </message>
    <message>
        <source>Open the saved searches</source>
        <translation>Открыть сохранённые поиски</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Rename the saved search in use…</source>
        <translation>Переименовать выбранный поиск…</translation>
    </message>
    <message>
        <source>Delete the saved search in use</source>
        <translation>Удалить выбранный поиск</translation>
    </message>
    <message>
        <source>Show the certificate&apos;s fields</source>
        <translation>Показать поля свидетельства</translation>
    </message>
    <message>
        <source>Show the certificate&apos;s DER tree</source>
        <translation>Показать дерево DER свидетельства</translation>
    </message>
    <message>
        <source>Show the certificate&apos;s chain</source>
        <translation>Показать цепочку свидетельства</translation>
    </message>
    <message>
        <source>Show the certificate&apos;s history</source>
        <translation>Показать историю свидетельства</translation>
    </message>
    <message>
        <source>No certificate was issued here yet. Accepted rows of letters are issued on the page “Issue”.</source>
        <translation>Здесь ещё не выдано ни одного свидетельства. Принятые строки писем выдают на странице «Выдача».</translation>
    </message>
    <message>
        <source>Export all found, or the selected, as CSV…</source>
        <translation>Сохранить всё найденное или выбранное как CSV…</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Копировать строки целиком</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Выделить все строки</translation>
    </message>
    <message>
        <source>Nothing is found that could be written to a file.</source>
        <translation>Не найдено ничего, что можно записать в файл.</translation>
    </message>
    <message>
        <source>Choose a saved search first (Ctrl+Shift+F).</source>
        <translation>Сначала выберите сохранённый поиск (Ctrl+Shift+F).</translation>
    </message>
    <message>
        <source>Choose a certificate in the list first.</source>
        <translation>Сначала выберите свидетельство в списке.</translation>
    </message>
    <message>
        <source>Choose a line of the certificate first.</source>
        <translation>Сначала выберите строку свидетельства.</translation>
    </message>
    <message>
        <source>Nothing stands above this certificate: it is a root&apos;s.</source>
        <translation>Над этим свидетельством ничего нет: оно корневого центра.</translation>
    </message>
    <message>
        <source>Nothing was done about this certificate here: it came from elsewhere.</source>
        <translation>Здесь с этим свидетельством ничего не делали: оно поступило извне.</translation>
    </message>
    <message>
        <source>Sort the certificates…</source>
        <translation>Сортировать свидетельства…</translation>
    </message>
    <message>
        <source>All certificates</source>
        <translation>Все свидетельства</translation>
    </message>
    <message>
        <source>Nothing was found. Names, IIN, BIN, letters and serial numbers from their beginning are searched, organizations are not. Fewer letters find more.</source>
        <translation>Ничего не найдено. Ищется по ФИО, ИИН, БИН, письму и началу серийного номера, но не по организации. Чем меньше букв, тем больше находится.</translation>
    </message>
    <message>
        <source>No certificate is in this state.</source>
        <translation>В этом состоянии нет ни одного свидетельства.</translation>
    </message>
    <message>
        <source>Choose a valid certificate that was issued by structure and not by the state bodies&apos; CA first: its own are revoked by letters, on the page “Revocation”.</source>
        <translation>Сначала выберите действующее свидетельство, выпущенное по структуре не УЦ ГО: его свидетельства отзываются по письмам, на странице «Отзыв».</translation>
    </message>
    <message>
        <source>Revoke the certificate…</source>
        <translation>Отозвать свидетельство…</translation>
    </message>
</context>
<context>
    <name>ui::ChainPane</name>
    <message>
        <source>The chain is being verified.</source>
        <translation>Цепочка проверяется.</translation>
    </message>
    <message>
        <source>The chain holds: its signatures and dates are right up to the root, and nothing in it is revoked.</source>
        <translation>Цепочка верна: подписи и сроки правильны до корня, ничего в ней не отозвано.</translation>
    </message>
    <message>
        <source>By this chain the certificate is not valid.</source>
        <translation>По этой цепочке свидетельство недействительно.</translation>
    </message>
    <message>
        <source>Whether the chain holds cannot be told.</source>
        <translation>Верна ли цепочка, установить нельзя.</translation>
    </message>
    <message>
        <source>The signatures and dates of the chain hold up to the root. Revocation is NOT checked throughout: there is no list of %1.</source>
        <translation>Подписи и сроки цепочки верны до корня. Отзыв проверен НЕ полностью: нет списка следующих центров: %1.</translation>
    </message>
</context>
<context>
    <name>ui::ChainView</name>
    <message>
        <source>The chain of issuers</source>
        <translation>Цепочка издателей</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Удостоверяющий центр</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Его свидетельство</translation>
    </message>
</context>
<context>
    <name>ui::ClockCheck</name>
    <message>
        <source>Say why the clock is right: the reason goes into the audit.</source>
        <translation>Напишите, почему часы верны: причина войдёт в аудит.</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>Часы верны?</translation>
    </message>
    <message>
        <source>&amp;Why it is right</source>
        <translation>&amp;Почему верны</translation>
    </message>
    <message>
        <source>Why the clock is right</source>
        <translation>Почему часы верны</translation>
    </message>
    <message>
        <source>The clock is behind: the last action here was at %1. Close the program and set the clock, or say why it is right.</source>
        <translation>Часы отстают: последнее действие здесь было %1. Закройте программу и поправьте часы или напишите, почему они верны.</translation>
    </message>
    <message>
        <source>The clock is far ahead of the last action here, at %1. Close the program and set the clock, or say why it is right.</source>
        <translation>Часы намного опережают последнее действие здесь (%1). Закройте программу и поправьте часы или напишите, почему они верны.</translation>
    </message>
    <message>
        <source>Certificates and revocation lists carry this time. The last action here was at %1.</source>
        <translation>Это время получают свидетельства и СОРС. Последнее действие здесь: %1.</translation>
    </message>
    <message>
        <source>The &amp;clock is right</source>
        <translation>&amp;Часы верны</translation>
    </message>
    <message>
        <source>Continue without &amp;signing</source>
        <translation>Продолжить &amp;без подписания</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>ui::CloseForm</name>
    <message>
        <source>The certificate is revoked at once, and the row may be issued again on another medium.</source>
        <translation>Свидетельство сразу отзывается, и по этой строке можно выдать другое, на другом носителе.</translation>
    </message>
    <message>
        <source>Nothing was signed yet: the issue is given up, and the row may be issued on another medium.</source>
        <translation>Ещё ничего не подписано: эта выдача прекращается, и по строке можно выдать на другом носителе.</translation>
    </message>
    <message>
        <source>&amp;Ground of the revocation</source>
        <translation>&amp;Основание отзыва</translation>
    </message>
    <message>
        <source>Ground of the revocation</source>
        <translation>Основание отзыва</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Что &amp;произошло</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>PIN of the &amp;certification authority&apos;s medium</source>
        <translation>PIN-код носителя &amp;удостоверяющего центра</translation>
    </message>
    <message>
        <source>PIN of the certification authority&apos;s medium</source>
        <translation>PIN-код носителя удостоверяющего центра</translation>
    </message>
    <message>
        <source>&amp;Yes, this medium cannot be used any more</source>
        <translation>&amp;Да, этот носитель больше использовать нельзя</translation>
    </message>
    <message>
        <source>Close the issue</source>
        <translation>Закрыть выдачу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Выберите основание</translation>
    </message>
    <message>
        <source>The medium has failed or is lost</source>
        <translation>Носитель вышел из строя или утерян</translation>
    </message>
    <message>
        <source>This issue cannot go on</source>
        <translation>Эта выдача не может продолжаться</translation>
    </message>
    <message>
        <source>Nothing was signed yet: the issue is given up, and its medium counts as failed. The row can then be decided on anew.</source>
        <translation>Ещё ничего не подписано: эта выдача прекращается, а её носитель считается вышедшим из строя. После этого по строке можно заново принять решение.</translation>
    </message>
    <message>
        <source>&amp;Yes, give up this issue and its medium</source>
        <translation>&amp;Да, отказаться от этой выдачи и её носителя</translation>
    </message>
</context>
<context>
    <name>ui::CloseQuestion</name>
    <message>
        <source>A job is under way: %1. Kualik closes only when it is done.</source>
        <translation>Идёт работа: %1. Kualik закроется только после её окончания.</translation>
    </message>
    <message>
        <source>A job is under way. Kualik closes only when it is done.</source>
        <translation>Идёт работа. Kualik закроется только после её окончания.</translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation>Закрыть по окончании</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Не закрывать</translation>
    </message>
    <message>
        <source>Kualik closes by itself when the job is done.</source>
        <translation>Kualik закроется сам, когда работа закончится.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Что нужно сделать?</translation>
    </message>
    <message>
        <source>Search among all actions</source>
        <translation>Поиск среди всех действий</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (сейчас нельзя)</translation>
    </message>
    <message>
        <source>Search the certificates for “%1”</source>
        <translation>Искать «%1» среди свидетельств</translation>
    </message>
</context>
<context>
    <name>ui::CopyView</name>
    <message>
        <source>Copy the value</source>
        <translation>Копировать значение</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Копировать строки целиком</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Выделить все строки</translation>
    </message>
</context>
<context>
    <name>ui::CrlChanges</name>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
</context>
<context>
    <name>ui::CrlContents</name>
    <message>
        <source>List No. %1</source>
        <translation>Список № %1</translation>
    </message>
    <message>
        <source>Issued: %1. Next list by: %2.</source>
        <translation>Выпущен: %1. Следующий до: %2.</translation>
    </message>
    <message>
        <source>It was recorded, but not signed.</source>
        <translation>Записан, но не подписан.</translation>
    </message>
    <message>
        <source>Entries: %1.</source>
        <translation>Записей: %1.</translation>
    </message>
    <message>
        <source>The first %1 are shown; all of them are in its file.</source>
        <translation>Показаны первые %1; все — в файле списка.</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Назад к спискам</translation>
    </message>
</context>
<context>
    <name>ui::CrlHistory</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выпущен</translation>
    </message>
    <message>
        <source>Next list by</source>
        <translation>Следующий до</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Recorded, not signed</source>
        <translation>Записан, не подписан</translation>
    </message>
    <message>
        <source>Signed, not yet in the folder</source>
        <translation>Подписан, в папке ещё нет</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Replaced by a later one</source>
        <translation>Заменён более новым</translation>
    </message>
    <message>
        <source>%1; delta list to %2</source>
        <translation>%1; дельта к списку № %2</translation>
    </message>
    <message>
        <source>%1; out of turn: %2</source>
        <translation>%1; вне очереди: %2</translation>
    </message>
</context>
<context>
    <name>ui::CrlPage</name>
    <message>
        <source>Sign the next list and put it into the publication folder: so a revocation takes effect in its time (%1; Ctrl+Enter).</source>
        <translation>Подписать следующий список и положить его в папку публикации: так отзыв вступает в силу в срок (%1; Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Put the last signed list into the folder once more (%1; Ctrl+Shift+Enter).</source>
        <translation>Положить последний подписанный список в папку ещё раз (%1; Ctrl+Shift+Enter).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>СОРС</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Удостоверяющий центр</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Удостоверяющий центр</translation>
    </message>
    <message>
        <source>&amp;PIN of the authority&apos;s medium</source>
        <translation>&amp;PIN-код носителя центра</translation>
    </message>
    <message>
        <source>PIN of the authority&apos;s medium</source>
        <translation>PIN-код носителя центра</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>Подписать и опубликовать</translation>
    </message>
    <message>
        <source>No authority signs here</source>
        <translation>Здесь нет подписывающего центра</translation>
    </message>
    <message>
        <source>The next list: number %1</source>
        <translation>Следующий список: № %1</translation>
    </message>
    <message>
        <source>Entries: %1, of them new since the last list: %2. Valid from now until %3. It goes to %4.</source>
        <translation>Записей: %1, из них новых после последнего списка: %2. Действует с этого момента до %3. Место: %4.</translation>
    </message>
    <message>
        <source>Publish the last one again</source>
        <translation>Опубликовать последний снова</translation>
    </message>
    <message>
        <source>Verify what I published</source>
        <translation>Проверить опубликованное</translation>
    </message>
    <message>
        <source>Take in an authority first, with the medium that holds its key.</source>
        <translation>Сначала введите удостоверяющий центр вместе с носителем его ключа.</translation>
    </message>
    <message>
        <source>New in the next list</source>
        <translation>Новое в следующем списке</translation>
    </message>
    <message>
        <source>List %1 is published. Entries: %2. File: %3</source>
        <translation>СОРС № %1 опубликован. Записей: %2. Файл: %3</translation>
    </message>
    <message>
        <source>The lists of an authority come here. Take one in on the page “Settings” first.</source>
        <translation>Здесь появятся СОРС удостоверяющего центра. Сначала примите его на странице «Настройки».</translation>
    </message>
    <message>
        <source>An authority whose medium is in signs a list; where the page asks for the PIN of the medium, type it first.</source>
        <translation>СОРС подписывает УЦ, носитель которого вставлен; если страница просит PIN-код носителя, сначала введите его.</translation>
    </message>
    <message>
        <source>This authority has no published list yet.</source>
        <translation>У этого УЦ ещё нет опубликованного СОРС.</translation>
    </message>
    <message>
        <source>Previous lists: %1</source>
        <translation>Прежние списки: %1</translation>
    </message>
    <message>
        <source>Previous lists</source>
        <translation>Прежние списки</translation>
    </message>
    <message>
        <source>No list has been published here yet. Insert the authority&apos;s medium and press “Sign and publish”.</source>
        <translation>Здесь ещё не опубликовано ни одного списка. Вставьте носитель центра и нажмите «Подписать и опубликовать».</translation>
    </message>
    <message>
        <source>The next list was not read</source>
        <translation>Следующий список не прочитан</translation>
    </message>
    <message>
        <source>The next list is being read</source>
        <translation>Следующий список читается</translation>
    </message>
    <message>
        <source>Read it again with F5.</source>
        <translation>Прочитайте снова: F5.</translation>
    </message>
    <message>
        <source>Show what is in the chosen list</source>
        <translation>Показать, что в выбранном списке</translation>
    </message>
    <message>
        <source>Copy the value in focus</source>
        <translation>Копировать выбранное значение</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Копировать строки целиком</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Выделить все строки</translation>
    </message>
    <message>
        <source>Choose one of the previous lists first.</source>
        <translation>Сначала выберите один из прежних списков.</translation>
    </message>
    <message>
        <source>Open one of the previous lists and choose a line in it first.</source>
        <translation>Сначала откройте один из прежних списков и выберите в нём строку.</translation>
    </message>
    <message>
        <source>Leave the list that is open first (Esc).</source>
        <translation>Сначала выйдите из открытого списка (Esc).</translation>
    </message>
    <message>
        <source>Publish a delta list</source>
        <translation>Опубликовать дельта-список</translation>
    </message>
    <message>
        <source>Sign a list of what was revoked since the last full one, and put it beside that one.</source>
        <translation>Подписать список отозванного после последнего полного и положить его рядом с тем.</translation>
    </message>
    <message>
        <source>&amp;Why out of turn</source>
        <translation>Почему &amp;вне очереди</translation>
    </message>
    <message>
        <source>Why out of turn</source>
        <translation>Почему вне очереди</translation>
    </message>
    <message>
        <source>What happened; the audit keeps it</source>
        <translation>Что случилось; аудит это сохранит</translation>
    </message>
    <message>
        <source>Out of &amp;turn…</source>
        <translation>Вне о&amp;череди…</translation>
    </message>
    <message>
        <source>Not out of &amp;turn</source>
        <translation>По о&amp;череди</translation>
    </message>
    <message>
        <source>A list at once, for a reason that is recorded with it: what is signed and published below has it.</source>
        <translation>Список сразу, по причине, которая записывается вместе с ним: её получает то, что ниже подписывается и публикуется.</translation>
    </message>
    <message>
        <source>The national authority has delta lists, once it has a full one and its medium is in; where the page asks for the PIN, type it first.</source>
        <translation>Дельта-списки есть у НУЦ, когда у него есть полный список и вставлен носитель; если страница спрашивает PIN, сначала введите его.</translation>
    </message>
    <message>
        <source>Choose an authority that signs lists here first.</source>
        <translation>Сначала выберите центр, который подписывает здесь списки.</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPane</name>
    <message>
        <source>Choose the region</source>
        <translation>Выберите регион</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Строка не выбрана</translation>
    </message>
    <message>
        <source>IIN %1 · BIN %2</source>
        <translation>ИИН %1 · БИН %2</translation>
    </message>
    <message>
        <source>Choose one in the table to decide on it.</source>
        <translation>Выберите её в таблице, чтобы принять решение.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Key medium</source>
        <translation>Носитель</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Исключение</translation>
    </message>
    <message>
        <source>Why the decision changes</source>
        <translation>Почему решение меняется</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Отказать…</translation>
    </message>
    <message>
        <source>Refuse the row</source>
        <translation>Отказать по строке</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change the decision…</source>
        <translation>Изменить решение…</translation>
    </message>
    <message>
        <source>Why a second valid certificate is issued all the same (%1).</source>
        <translation>Почему второе действующее свидетельство всё же выдаётся (%1).</translation>
    </message>
    <message>
        <source>It decides how soon the certificate is due (%1).</source>
        <translation>Определяет срок выдачи свидетельства (%1).</translation>
    </message>
    <message>
        <source>What the row says, until its certificate is issued (F2).</source>
        <translation>То, что записано в строке, пока её свидетельство не выдано (F2).</translation>
    </message>
    <message>
        <source>Correct the row…</source>
        <translation>Исправить строку…</translation>
    </message>
    <message>
        <source>Choose the ground on which the row is refused.</source>
        <translation>Выберите основание, по которому отказано по строке.</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Выберите основание</translation>
    </message>
    <message>
        <source>Accept this row and go to the next: its certificate has a term from the day the letter came (%1; Ctrl+Enter).</source>
        <translation>Принять эту строку и перейти к следующей: срок свидетельства идёт со дня получения письма (%1; Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Choose the ground (%1; Ctrl+Shift+Enter).</source>
        <translation>Выбрать основание (%1; Ctrl+Shift+Enter).</translation>
    </message>
    <message>
        <source>The state body is answered in writing, with the ground (%1; Ctrl+Enter).</source>
        <translation>Государственному органу отвечают письменно, с основанием (%1; Ctrl+Enter).</translation>
    </message>
    <message>
        <source>What you typed before is still here: see that it still holds.</source>
        <translation>Введённое раньше ещё здесь: проверьте, верно ли оно.</translation>
    </message>
    <message>
        <source>The row was corrected just now: see what it says, then decide on it.</source>
        <translation>Строку только что исправили: посмотрите, что в ней теперь, и затем примите решение.</translation>
    </message>
    <message>
        <source>Note for the reasoned answer</source>
        <translation>Примечание для мотивированного ответа</translation>
    </message>
    <message>
        <source>The row was corrected, and what you had chosen for it is dropped: see what it says, then decide on it.</source>
        <translation>Строка исправлена, и то, что вы для неё выбрали, отброшено: посмотрите, что в ней, и затем решите.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Drop what is chosen here: the decision stays as it is. Esc keeps it for later.</source>
        <translation>Отбросить выбранное здесь: решение остаётся прежним. Esc сохранит выбранное на потом.</translation>
    </message>
    <message>
        <source>The row itself has errors: correct it. Where the letter says so, refuse the row.</source>
        <translation>Ошибки в самой строке: исправьте её. Если так в самом письме, откажите по строке.</translation>
    </message>
    <message>
        <source>The errors above stand against what is chosen here. Choose otherwise, or refuse the row.</source>
        <translation>Ошибки выше относятся к выбранному здесь. Выберите иначе или откажите по строке.</translation>
    </message>
    <message>
        <source>No choice here helps against the errors above. Do what they say, or refuse the row.</source>
        <translation>Выбор здесь не устраняет ошибки выше. Сделайте то, что в них сказано, или откажите по строке.</translation>
    </message>
    <message>
        <source>What you typed before is still here: the ground and the note of the refusal are behind “Refuse…”.</source>
        <translation>Введённое раньше ещё здесь: основание и примечание отказа откроет кнопка «Отказать…».</translation>
    </message>
    <message>
        <source>Decided: %1, %2</source>
        <translation>Решение принято: %1, %2</translation>
    </message>
    <message>
        <source>Why it was changed: %1</source>
        <translation>Почему изменено: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Отказано: %1</translation>
    </message>
    <message>
        <source>A refusal of this row was begun: “Refuse…” goes on with it. To accept the row all the same, go to “Accept”.</source>
        <translation>По этой строке начат отказ: его продолжит кнопка «Отказать…». Чтобы всё же принять строку, перейдите к кнопке «Принять».</translation>
    </message>
    <message>
        <source>Note for the reasoned answer, in Kazakh</source>
        <translation>Примечание для мотивированного ответа, на казахском</translation>
    </message>
</context>
<context>
    <name>ui::DerView</name>
    <message>
        <source>The certificate&apos;s octets</source>
        <translation>Байты свидетельства</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
</context>
<context>
    <name>ui::DocumentRow</name>
    <message>
        <source>The document that was signed</source>
        <translation>Подписанный документ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Doc&amp;ument</source>
        <translation>До&amp;кумент</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>The document that the signature is of</source>
        <translation>Документ, к которому относится подпись</translation>
    </message>
    <message>
        <source>Choose the docume&amp;nt…</source>
        <translation>Выбрать доку&amp;мент…</translation>
    </message>
</context>
<context>
    <name>ui::DoneView</name>
    <message>
        <source>Take the medium out: the hand-over comes by itself.</source>
        <translation>Выньте носитель: передача откроется сама.</translation>
    </message>
    <message>
        <source>Take the medium out: the next row comes by itself.</source>
        <translation>Выньте носитель: следующая строка откроется сама.</translation>
    </message>
    <message>
        <source>On to the hand-over</source>
        <translation>Перейти к передаче</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>The certificate is on the medium and was read back.
Serial number: %1
Medium: %2</source>
        <translation>Свидетельство записано на носитель и прочитано обратно.
Серийный номер: %1
Носитель: %2</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Показать свидетельство</translation>
    </message>
    <message>
        <source>It stands on the page “Certificates” (Ctrl+O).</source>
        <translation>Оно на странице «Свидетельства» (Ctrl+O).</translation>
    </message>
</context>
<context>
    <name>ui::EmployeeCorrection</name>
    <message>
        <source>The row has errors: nothing is changed yet. Where the letter itself says so, keep it as received and refuse the row.</source>
        <translation>В строке есть ошибки: пока ничего не изменено. Если так написано в самом письме, оставьте её без изменений и откажите по ней.</translation>
    </message>
    <message>
        <source>Keep as received</source>
        <translation>Оставить без изменений</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправляется</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>ui::EntriesView</name>
    <message>
        <source>Revoked certificates of the list</source>
        <translation>Отозванные свидетельства списка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceRow</name>
    <message>
        <source>A&amp;dd evidence…</source>
        <translation>&amp;Добавить файл для сверки…</translation>
    </message>
    <message>
        <source>Checked against the register&apos;s CA certificates and latest revocation lists.</source>
        <translation>Проверяется по свидетельствам центров и последним СОРС из регистра.</translation>
    </message>
    <message>
        <source>Checked against the register&apos;s CA certificates and latest revocation lists, and: %1</source>
        <translation>Проверяется по свидетельствам центров и последним СОРС из регистра, а также по: %1</translation>
    </message>
    <message>
        <source>Verify without the added evidence</source>
        <translation>Проверить без добавленных файлов</translation>
    </message>
    <message>
        <source>Verify as of another &amp;time</source>
        <translation>&amp;Проверить на другой момент времени</translation>
    </message>
    <message>
        <source>Time as of which to verify</source>
        <translation>На какое время проверять</translation>
    </message>
    <message>
        <source>Drop the added evidence</source>
        <translation>Убрать добавленное</translation>
    </message>
    <message>
        <source>Day as of which to verify</source>
        <translation>На какой день проверять</translation>
    </message>
    <message>
        <source>A CA certificate, a revocation list or an OCSP response</source>
        <translation>Свидетельство центра, СОРС или ответ OCSP</translation>
    </message>
    <message>
        <source>Certificates, lists and OCSP responses (*.cer *.crt *.der *.pem *.crl *.p7b *.ocsp *.ors);;All files (*)</source>
        <translation>Свидетельства, списки и ответы OCSP (*.cer *.crt *.der *.pem *.crl *.p7b *.ocsp *.ors);;Все файлы (*)</translation>
    </message>
    <message>
        <source>A folder of certificates, revocation lists and OCSP responses</source>
        <translation>Папка со свидетельствами, СОРС и ответами OCSP</translation>
    </message>
    <message>
        <source>Add a fo&amp;lder…</source>
        <translation>Добавить п&amp;апку…</translation>
    </message>
    <message>
        <source>Add a folder of evidence</source>
        <translation>Добавить папку с файлами для сверки</translation>
    </message>
</context>
<context>
    <name>ui::FieldsView</name>
    <message>
        <source>The certificate</source>
        <translation>Свидетельство</translation>
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
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>is made from the key</source>
        <translation>вычисляется по ключу</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>В регистре</translation>
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
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Key medium</source>
        <translation>Носитель ключевой информации</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвано</translation>
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
        <source>%1, critical</source>
        <translation>%1, критическое</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>Отозванные свидетельства</translation>
    </message>
</context>
<context>
    <name>ui::FindingList</name>
    <message>
        <source>What the check found</source>
        <translation>Что нашла проверка</translation>
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
        <translation>(строки %1)</translation>
    </message>
    <message>
        <source>(rows %1 and %2 more)</source>
        <translation>(строки %1 и ещё %2)</translation>
    </message>
</context>
<context>
    <name>ui::FirstStart</name>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation>Пароли не совпадают. Введите оба ещё раз.</translation>
    </message>
    <message>
        <source>A new workplace</source>
        <translation>Новое рабочее место</translation>
    </message>
    <message>
        <source>A training workplace</source>
        <translation>Учебное рабочее место</translation>
    </message>
    <message>
        <source>A workplace for real work</source>
        <translation>Рабочее место для настоящей работы</translation>
    </message>
    <message>
        <source>There is no workplace in %1 yet. Which one do you want to make?</source>
        <translation>В %1 ещё нет рабочего места. Какое создать?</translation>
    </message>
    <message>
        <source>Its certification authorities and media are made now. Everything it prints and signs says that it is for training. The password is also the PIN of the authorities&apos; media: note it down.</source>
        <translation>Его удостоверяющие центры и носители создаются сейчас. Всё, что оно печатает и подписывает, помечено как учебное. Пароль служит и PIN-кодом носителей центров: запишите его.</translation>
    </message>
    <message>
        <source>You are its first operator. Existing certification authorities are taken in afterwards, each with the medium that holds its key. The password cannot be recovered: keep it where only you find it.</source>
        <translation>Вы его первый оператор. Действующие удостоверяющие центры вводятся потом, каждый с носителем своего ключа. Пароль восстановить нельзя: храните его там, где найдёте только вы.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Password once &amp;more</source>
        <translation>Пароль &amp;ещё раз</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Type the operator&apos;s full name: it stands on papers.</source>
        <translation>Введите полное имя оператора: оно стоит на бумагах.</translation>
    </message>
    <message>
        <source>Operator&apos;s full name</source>
        <translation>Полное имя оператора</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>не менее %1 знаков</translation>
    </message>
    <message>
        <source>For &amp;training</source>
        <translation>Для &amp;обучения</translation>
    </message>
    <message>
        <source>For &amp;real work</source>
        <translation>Для &amp;настоящей работы</translation>
    </message>
    <message>
        <source>&amp;Operator&apos;s full name, as on papers</source>
        <translation>Полное &amp;имя оператора, как на бумагах</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Make the &amp;workplace</source>
        <translation>&amp;Создать рабочее место</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>There is still no workplace in %1.</source>
        <translation>В %1 по-прежнему нет рабочего места.</translation>
    </message>
    <message>
        <source>If you have one there, on a network perhaps: connect it, then look again.</source>
        <translation>Если оно у вас там есть, например в сети: подключите его и посмотрите снова.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Посмотреть снова</translation>
    </message>
</context>
<context>
    <name>ui::GridView</name>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
</context>
<context>
    <name>ui::GroundLine</name>
    <message>
        <source>Ground of row %1</source>
        <translation>Основание строки %1</translation>
    </message>
    <message>
        <source>Ground of row %1, the same as in the table</source>
        <translation>Основание строки %1, то же, что в таблице</translation>
    </message>
</context>
<context>
    <name>ui::HandOverPanel</name>
    <message>
        <source>Print the lines for signature…</source>
        <translation>Печать строк для подписи…</translation>
    </message>
    <message>
        <source>Handed over and entered in the journal: %1</source>
        <translation>Передано и внесено в журнал: %1</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>Media chosen: %1</source>
        <translation>Выбрано носителей: %1</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>&amp;Получатель</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>The state body of the letter</source>
        <translation>Государственный орган из письма</translation>
    </message>
    <message>
        <source>&amp;Document of the receiver</source>
        <translation>&amp;Документ получателя</translation>
    </message>
    <message>
        <source>Document of the receiver</source>
        <translation>Документ получателя</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>&amp;Why not the letter&apos;s executor</source>
        <translation>П&amp;очему не исполнитель письма</translation>
    </message>
    <message>
        <source>Why not the letter&apos;s executor</source>
        <translation>Почему не исполнитель письма</translation>
    </message>
    <message>
        <source>What you typed before is still here: see that it still holds.</source>
        <translation>Введённое раньше ещё здесь: проверьте, верно ли оно.</translation>
    </message>
    <message>
        <source>Issue journal</source>
        <translation>Журнал учёта выдачи</translation>
    </message>
    <message>
        <source>No media are waiting to be handed over</source>
        <translation>Нет носителей, ожидающих передачи</translation>
    </message>
    <message>
        <source>Media waiting to be handed over</source>
        <translation>Носители, ожидающие передачи</translation>
    </message>
    <message>
        <source>A medium appears here when its certificate is written on it. Issue the accepted rows on the tab before this one.</source>
        <translation>Носитель появится здесь, когда на него запишут свидетельство. Выдайте принятые строки на соседней вкладке.</translation>
    </message>
    <message>
        <source>Written since for the same letter, and not chosen: %1 (%2).</source>
        <translation>По этому же письму с тех пор записано и не выбрано: %1 (%2).</translation>
    </message>
    <message>
        <source>Choose them, too</source>
        <translation>Выбрать и их</translation>
    </message>
    <message>
        <source>Way of &amp;hand-over</source>
        <translation>Спосо&amp;б передачи</translation>
    </message>
    <message>
        <source>Way of hand-over</source>
        <translation>Способ передачи</translation>
    </message>
    <message>
        <source>Of %1, on the page “Certificates” (Ctrl+O).</source>
        <translation>%1: на странице «Свидетельства» (Ctrl+O).</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Показать свидетельство</translation>
    </message>
    <message>
        <source>Service ID, power of attorney</source>
        <translation>Удостоверение или доверенность</translation>
    </message>
    <message>
        <source>Hand over the medium</source>
        <translation>Передать носитель</translation>
    </message>
    <message>
        <source>Hand over %1 media</source>
        <translation>Передать носители: %1</translation>
    </message>
    <message>
        <source>Hand over the medium to %1</source>
        <translation>Передать носитель: %1</translation>
    </message>
    <message>
        <source>Hand over %1 media to %2</source>
        <translation>Передать носители (%1): %2</translation>
    </message>
    <message>
        <source>Choose all of letter %1</source>
        <translation>Выбрать все из письма %1</translation>
    </message>
    <message>
        <source>Choose all of the letter</source>
        <translation>Выбрать все из письма</translation>
    </message>
    <message>
        <source>Choose the media that go now</source>
        <translation>Выберите носители, которые передаются сейчас</translation>
    </message>
    <message>
        <source>The certificate of %1 is revoked, and the medium is recorded as failed. The row may be issued again on the tab before this one.</source>
        <translation>Свидетельство отозвано (%1), носитель записан как вышедший из строя. По строке можно выдать новое на предыдущей вкладке.</translation>
    </message>
    <message>
        <source>Its certificate is revoked on a ground (Ctrl+D).</source>
        <translation>Его свидетельство отзывается с основанием (Ctrl+D).</translation>
    </message>
    <message>
        <source>Choose that medium alone in the list first (Ctrl+D).</source>
        <translation>Сначала выберите в списке один этот носитель (Ctrl+D).</translation>
    </message>
    <message>
        <source>A medium has failed or is lost…</source>
        <translation>Носитель вышел из строя или утерян…</translation>
    </message>
</context>
<context>
    <name>ui::HeadCorrection</name>
    <message>
        <source>What you typed before is still here. Cancel drops it.</source>
        <translation>Введённое раньше ещё здесь. «Отмена» удалит его.</translation>
    </message>
    <message>
        <source>The letter has errors: nothing is changed yet.</source>
        <translation>В письме есть ошибки: пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Another letter of this body has this number and date. If there really are two, save it all the same: your reason is recorded.</source>
        <translation>У этого органа есть другое письмо с таким номером и датой. Если их действительно два, всё равно сохраните: ваша причина будет записана.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Correct the head of letter %1</source>
        <translation>Исправить реквизиты письма %1</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправляется</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Both are kept, and your reason (Ctrl+S).</source>
        <translation>Сохраняется и то и другое, и ваша причина (Ctrl+S).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Letter %1 was not corrected. %2</source>
        <translation>Письмо %1 не исправлено. %2</translation>
    </message>
    <message>
        <source>It has errors.</source>
        <translation>Есть ошибки.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help: F1 opens and closes it</source>
        <translation>Справка: F1 открывает и закрывает</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Справка об этой странице</translation>
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
        <translation>Что было сделано</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>why it was changed: %1</source>
        <translation>почему изменено: %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>нарочно</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>почтовой связью</translation>
    </message>
    <message>
        <source>by special post</source>
        <translation>специальной почтовой связью</translation>
    </message>
</context>
<context>
    <name>ui::IssueCard</name>
    <message>
        <source>&amp;Skip for now</source>
        <translation>&amp;Пока пропустить</translation>
    </message>
    <message>
        <source>Everything is issued. Hand the media over on the next tab.</source>
        <translation>Всё выдано. Передайте носители на соседней вкладке.</translation>
    </message>
    <message>
        <source>Rows of letters come here when they are accepted.</source>
        <translation>Здесь появляются принятые строки писем.</translation>
    </message>
    <message>
        <source>Nothing waits to be issued</source>
        <translation>Выдавать пока нечего</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <translation>Свидетельство %1 из %2</translation>
    </message>
    <message>
        <source>%1, %2
Letter %3, row %4. Medium: %5</source>
        <translation>%1, %2
Письмо %3, строка %4. Носитель: %5</translation>
    </message>
    <message>
        <source>Pre&amp;view the certificate</source>
        <translation>П&amp;росмотр свидетельства</translation>
    </message>
    <message>
        <source>The me&amp;dium has failed or is lost…</source>
        <translation>&amp;Носитель вышел из строя или утерян…</translation>
    </message>
    <message>
        <source>The issue on the medium %1 was interrupted. Type the PIN and go on: it continues from where it stopped.</source>
        <translation>Выдача на носитель %1 прервалась. Введите PIN-код и продолжите: она пойдёт с того места, где остановилась.</translation>
    </message>
    <message>
        <source>Take the medium that was set aside</source>
        <translation>Взять отложенный носитель</translation>
    </message>
    <message>
        <source>Take another medium</source>
        <translation>Взять другой носитель</translation>
    </message>
    <message>
        <source>This issue cannot go on: close it (Ctrl+D). Its row can then be decided on anew, on the page “Applications”.</source>
        <translation>Эта выдача не может продолжаться: закройте её (Ctrl+D). После этого по её строке можно заново принять решение на странице «Заявления».</translation>
    </message>
    <message>
        <source>Close the &amp;issue…</source>
        <translation>Закрыть &amp;выдачу…</translation>
    </message>
</context>
<context>
    <name>ui::IssuePage</name>
    <message>
        <source>Make the key and the certificate on this medium (%1; Ctrl+Enter).</source>
        <translation>Создать на этом носителе ключ и свидетельство (%1; Ctrl+Enter).</translation>
    </message>
    <message>
        <source>It stays due, and comes again after the others (%1; Ctrl+Right).</source>
        <translation>Срок остаётся, строка придёт снова после других (%1; Ctrl+Right).</translation>
    </message>
    <message>
        <source>Close this issue; what is signed is revoked on a ground (%1; Ctrl+D).</source>
        <translation>Закрыть эту выдачу; подписанное отзывается с основанием (%1; Ctrl+D).</translation>
    </message>
    <message>
        <source>Write a line of the journal for each medium chosen (%1; Ctrl+Enter).</source>
        <translation>Записать в журнал строку на каждый выбранный носитель (%1; Ctrl+Enter).</translation>
    </message>
    <message>
        <source>By hand, or by post or special post to the state body (%1).</source>
        <translation>Нарочно либо почтой или спецсвязью в государственный орган (%1).</translation>
    </message>
    <message>
        <source>By hand it is the executor whom the letter names (%1).</source>
        <translation>Нарочно получает исполнитель, названный в письме (%1).</translation>
    </message>
    <message>
        <source>What the receiver shows (%1).</source>
        <translation>Документ, который предъявляет получатель (%1).</translation>
    </message>
    <message>
        <source>Format a blank medium for this person (%1; Ctrl+M).</source>
        <translation>Отформатировать пустой носитель для этого человека (%1; Ctrl+M).</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>To be issued: %1</source>
        <translation>К выдаче: %1</translation>
    </message>
    <message>
        <source>To be handed over: %1</source>
        <translation>К передаче: %1</translation>
    </message>
    <message>
        <source>Certificates to be issued</source>
        <translation>Свидетельства к выдаче</translation>
    </message>
    <message>
        <source>Show what is to be issued</source>
        <translation>Показать, что предстоит выдать</translation>
    </message>
    <message>
        <source>Show what is to be handed over</source>
        <translation>Показать, что предстоит передать</translation>
    </message>
    <message>
        <source>Sort what is to be issued…</source>
        <translation>Сортировать то, что выдаётся…</translation>
    </message>
    <message>
        <source>It belongs to another step of an issue: the page says which step comes now.</source>
        <translation>Это относится к другому шагу выдачи: какой шаг сейчас, говорит страница.</translation>
    </message>
    <message>
        <source>It belongs to the hand-over (Ctrl+H), where a medium must be chosen.</source>
        <translation>Это относится к передаче (Ctrl+H), где нужно выбрать носитель.</translation>
    </message>
    <message>
        <source>A row appears here when it is accepted. Open a letter on the page “Applications” and accept its rows.</source>
        <translation>Строка появится здесь, когда её примут. Откройте письмо на странице «Заявления» и примите его строки.</translation>
    </message>
    <message>
        <source>A certificate must be issued first: the green card leads to it, and so does the hand-over (Ctrl+H).</source>
        <translation>Сначала нужно выдать свидетельство: к нему ведут зелёная карточка и вкладка передачи (Ctrl+H).</translation>
    </message>
    <message>
        <source>Copy the value in focus</source>
        <translation>Копировать выбранное значение</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Копировать строки целиком</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Выделить все строки</translation>
    </message>
    <message>
        <source>Nothing was handed over here since you signed in. Lines of before are printed on the page “Journal”: choose them there.</source>
        <translation>С вашего входа здесь ничего не передавали. Прежние строки печатают на странице «Журнал»: выберите их там.</translation>
    </message>
</context>
<context>
    <name>ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stops what is running (Shift+Esc)</source>
        <translation>Останавливает то, что выполняется (Shift+Esc)</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Остановить то, что выполняется</translation>
    </message>
    <message>
        <source>Nothing is running now that could be stopped.</source>
        <translation>Сейчас не выполняется ничего, что можно остановить.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
</context>
<context>
    <name>ui::JournalPage</name>
    <message>
        <source>Lines: %1</source>
        <translation>Строк: %1</translation>
    </message>
    <message>
        <source>Nothing was handed over in these days. A line is written when a medium is handed over on the page “Issue”.</source>
        <translation>В эти дни ничего не передавалось. Строка пишется, когда носитель передаётся на странице «Выдача».</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters find more.</source>
        <translation>Ничего не найдено. Попробуйте короче.</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>Correct the line…</source>
        <translation>Исправить строку…</translation>
    </message>
    <message>
        <source>User, letter, medium or receiver</source>
        <translation>Пользователь, письмо, носитель или получатель</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Поиск по журналу</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>п&amp;о</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Печать или сохранение…</translation>
    </message>
    <message>
        <source>Print or save the journal…</source>
        <translation>Печать или сохранение журнала…</translation>
    </message>
    <message>
        <source>Enter the new line</source>
        <translation>Внести новую строку</translation>
    </message>
    <message>
        <source>Sort the journal…</source>
        <translation>Сортировать журнал…</translation>
    </message>
    <message>
        <source>Issue journal</source>
        <translation>Журнал учёта выдачи</translation>
    </message>
    <message>
        <source>A day is missing. Write it like %1.</source>
        <translation>Дата не указана. Запишите её так: %1.</translation>
    </message>
    <message>
        <source>There is no such day: %2. Write it like %1.</source>
        <translation>Такой даты нет: %2. Запишите дату так: %1.</translation>
    </message>
    <message>
        <source>The days are the wrong way round: “From” is later than “to”.</source>
        <translation>Даты перепутаны: начальная позже конечной.</translation>
    </message>
    <message>
        <source>No line was written in these days.</source>
        <translation>В эти дни не записано ни одной строки.</translation>
    </message>
    <message>
        <source>No line is being corrected: choose one and press F2 first.</source>
        <translation>Ни одна строка не исправляется: сначала выберите строку и нажмите F2.</translation>
    </message>
    <message>
        <source>Line %1 was replaced: line %2 stands in its place, and is the one to be corrected.</source>
        <translation>Строка %1 заменена: вместо неё действует строка %2, её и исправляют.</translation>
    </message>
    <message>
        <source>Line %1 was entered in place of line %2.</source>
        <translation>Вместо строки %2 внесена строка %1.</translation>
    </message>
    <message>
        <source>“Print or save” takes the whole book of these days: the search does not count.</source>
        <translation>«Печать или сохранение» берёт всю книгу этих дней: поиск не учитывается.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Print the lines for signature…</source>
        <translation>Печать строк для подписи…</translation>
    </message>
    <message>
        <source>Choose a line first, and no more than one.</source>
        <translation>Сначала выберите одну строку.</translation>
    </message>
    <message>
        <source>Choose the lines first.</source>
        <translation>Сначала выберите строки.</translation>
    </message>
    <message>
        <source>Print the lines for signature (%1)…</source>
        <translation>Печать строк для подписи (%1)…</translation>
    </message>
</context>
<context>
    <name>ui::JournalTable</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Государственный орган</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Key medium</source>
        <translation>Носитель</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>вместо %1</translation>
    </message>
    <message>
        <source>see %1</source>
        <translation>см. %1</translation>
    </message>
    <message>
        <source>Line %1 was entered in place of line %2.</source>
        <translation>Вместо строки %2 внесена строка %1.</translation>
    </message>
    <message>
        <source>Line %1 was replaced by line %2, which says what is right.</source>
        <translation>Строка %1 заменена строкой %2: верно то, что в ней.</translation>
    </message>
</context>
<context>
    <name>ui::KeyFileForm</name>
    <message>
        <source>3DES and SHA-1 protect it so: whoever has the file guesses its password with little effort. Only for programs that open nothing newer.</source>
        <translation>Так его защищают 3DES и SHA-1: у кого есть файл, тот легко подберёт пароль. Только для программ, которые не открывают ничего новее.</translation>
    </message>
    <message>
        <source>Where the key file is written</source>
        <translation>Куда записать файл ключа</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them again.</source>
        <translation>Пароли не совпадают. Наберите их снова.</translation>
    </message>
    <message>
        <source>The password was typed already. To change it, type another one.</source>
        <translation>Пароль уже набран. Чтобы изменить его, наберите другой.</translation>
    </message>
    <message>
        <source>&amp;To which folder</source>
        <translation>&amp;В какую папку</translation>
    </message>
    <message>
        <source>To which folder</source>
        <translation>В какую папку</translation>
    </message>
    <message>
        <source>Ch&amp;oose where…</source>
        <translation>&amp;Указать где…</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>П&amp;ароль файла</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>The password a&amp;gain</source>
        <translation>Пароль &amp;ещё раз</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>For old programs (3DES and SHA-1)</source>
        <translation>Для старых программ (3DES и SHA-1)</translation>
    </message>
</context>
<context>
    <name>ui::KeyForm</name>
    <message>
        <source>It is made on a key medium here</source>
        <translation>Создаётся здесь на носителе ключа</translation>
    </message>
    <message>
        <source>In a request from a file (PKCS#10)</source>
        <translation>В запросе из файла (PKCS#10)</translation>
    </message>
    <message>
        <source>In the CA&apos;s certificate from a file</source>
        <translation>В свидетельстве центра из файла</translation>
    </message>
    <message>
        <source>It is made here for a file (PKCS#12, JKS)</source>
        <translation>Создаётся здесь для файла (PKCS#12, JKS)</translation>
    </message>
    <message>
        <source>%1: %2, as the structure gives it</source>
        <translation>%1: %2, как и даёт структура</translation>
    </message>
    <message>
        <source>%1: asked for %2; it is not given</source>
        <translation>%1: запрошено %2; не даётся</translation>
    </message>
    <message>
        <source>%1: asked for %2; given is %3</source>
        <translation>%1: запрошено %2; даётся %3</translation>
    </message>
    <message>
        <source>%1: in the file %2, on this page %3</source>
        <translation>%1: в файле %2, на этой странице %3</translation>
    </message>
    <message>
        <source>Put in a free medium for the key: it is recognised by itself.</source>
        <translation>Вставьте свободный носитель для ключа: он распознаётся сам.</translation>
    </message>
    <message>
        <source>Choose the file of the request, or drop it on the page.</source>
        <translation>Выберите файл запроса или перетащите его на страницу.</translation>
    </message>
    <message>
        <source>Choose the file of the CA&apos;s certificate, or drop it on the page.</source>
        <translation>Выберите файл свидетельства центра или перетащите его на страницу.</translation>
    </message>
    <message>
        <source>Say into which folder the key file is written, and type its password twice.</source>
        <translation>Укажите, в какую папку записать файл ключа, и дважды наберите его пароль.</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.der *.pem *.p7b *.p7c *.b64);;All files (*)</source>
        <translation>Свидетельства (*.cer *.crt *.der *.pem *.p7b *.p7c *.b64);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Requests (*.p10 *.csr *.req *.der *.pem);;All files (*)</source>
        <translation>Запросы (*.p10 *.csr *.req *.der *.pem);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Its subject is taken over as it stands in the file: %1</source>
        <translation>Субъект берётся таким, какой он в файле: %1</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>&amp;Where the key is</source>
        <translation>&amp;Где ключ</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Где ключ</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Носитель</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Носитель</translation>
    </message>
    <message>
        <source>None is in that is free</source>
        <translation>Свободный носитель не вставлен</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Drop it here, or choose it</source>
        <translation>Перетащите сюда или выберите</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
        <source>What the request asks for, beside what the structure gives</source>
        <translation>Что запрошено и что даёт структура</translation>
    </message>
    <message>
        <source>Where the file says something else than this page</source>
        <translation>В чём файл расходится с этой страницей</translation>
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
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>The screen is in this language now.</source>
        <translation>Экран сейчас на этом языке.</translation>
    </message>
</context>
<context>
    <name>ui::LastTry</name>
    <message>
        <source>One try of the PIN is left: another mistake locks the medium.</source>
        <translation>Осталась одна попытка ввода PIN-кода: ещё одна ошибка заблокирует носитель.</translation>
    </message>
    <message>
        <source>I am sure of the PIN: use the &amp;last try</source>
        <translation>PIN-код точно &amp;верен: использовать последнюю попытку</translation>
    </message>
    <message>
        <source>%1: one try is left. Another mistake locks the medium.</source>
        <translation>%1: осталась одна попытка. Ещё одна ошибка заблокирует носитель.</translation>
    </message>
</context>
<context>
    <name>ui::LetterList</name>
    <message>
        <source>A letter is being written and not registered yet.</source>
        <translation>Одно письмо ещё заполняется и не зарегистрировано.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters find more.</source>
        <translation>Ничего не найдено. Попробуйте короче.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>Register a letter with the table of appendix 1 (Ctrl+N).</source>
        <translation>Зарегистрировать письмо с таблицей приложения 1 (Ctrl+N).</translation>
    </message>
    <message>
        <source>Letter, state body, name, IIN or BIN</source>
        <translation>Письмо, государственный орган, фамилия, ИИН или БИН</translation>
    </message>
    <message>
        <source>Search the letters</source>
        <translation>Поиск по письмам</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Все письма</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>No letter has been entered yet. Enter a received letter with “New letter” (Ctrl+N).</source>
        <translation>Писем пока нет. Поступившее письмо внесите кнопкой «Новое письмо» (Ctrl+N).</translation>
    </message>
    <message>
        <source>No letters are waiting. Enter a received letter with “New letter” (Ctrl+N).</source>
        <translation>Ожидающих писем нет. Поступившее письмо внесите кнопкой «Новое письмо» (Ctrl+N).</translation>
    </message>
    <message>
        <source>Waiting letters</source>
        <translation>Ожидающие письма</translation>
    </message>
    <message>
        <source>Waiting rows</source>
        <translation>Ожидающие строки</translation>
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
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>Cannot be counted</source>
        <translation>Нельзя рассчитать</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, просрочено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Государственный орган</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The day by which the certificates are due (%1).</source>
        <translation>День, к которому должны быть выданы свидетельства (%1).</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Revoked on %1</source>
        <translation>Отозвано %1</translation>
    </message>
    <message>
        <source>Handed over, and revoked on %1</source>
        <translation>Передано и отозвано %1</translation>
    </message>
</context>
<context>
    <name>ui::LetterView</name>
    <message>
        <source>Decided. Rows still undecided: %1.</source>
        <translation>Решение принято. Ещё не рассмотрено строк: %1.</translation>
    </message>
    <message>
        <source>All rows are decided. Certificates can be issued now.</source>
        <translation>Все строки рассмотрены. Теперь можно выдавать свидетельства.</translation>
    </message>
    <message>
        <source>Letter %1 of %2</source>
        <translation>Письмо %1 от %2</translation>
    </message>
    <message>
        <source>%1 · received %2 · head: %3 · executor: %4, %5 · media: %6</source>
        <translation>%1 · получено %2 · руководитель: %3 · исполнитель: %4, %5 · носителей: %6</translation>
    </message>
    <message>
        <source>Back to the list (Esc).</source>
        <translation>Назад к списку (Esc).</translation>
    </message>
    <message>
        <source>The letter&apos;s table as appendix 1 (Ctrl+P).</source>
        <translation>Таблица письма в виде приложения 1 (Ctrl+P).</translation>
    </message>
    <message>
        <source>Rows of the letter</source>
        <translation>Строки письма</translation>
    </message>
    <message>
        <source>Row %1 was corrected. It is to be decided on.</source>
        <translation>Строка %1 исправлена. По ней нужно принять решение.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Print the application…</source>
        <translation>Печать заявления…</translation>
    </message>
    <message>
        <source>The head of the letter was corrected.</source>
        <translation>Реквизиты письма исправлены.</translation>
    </message>
    <message>
        <source>Correct the letter&apos;s head…</source>
        <translation>Исправить реквизиты письма…</translation>
    </message>
    <message>
        <source>What stands above the table, at any time (Shift+F2).</source>
        <translation>То, что стоит над таблицей, в любое время (Shift+F2).</translation>
    </message>
    <message>
        <source>This row is not decided on any more: its certificate is being issued or was issued.</source>
        <translation>По этой строке решение больше не принимается: её свидетельство выдаётся или уже выдано.</translation>
    </message>
    <message>
        <source>All rows are decided. Print the reasoned answer for the refused ones.</source>
        <translation>Все строки рассмотрены. Напечатайте мотивированный ответ по отказанным.</translation>
    </message>
    <message>
        <source>Print the reasoned answer…</source>
        <translation>Печать мотивированного ответа…</translation>
    </message>
    <message>
        <source>Reasoned answer</source>
        <translation>Мотивированный ответ</translation>
    </message>
    <message>
        <source>The letter counts from another day now. What was chosen for its rows and not decided yet is dropped: choose it again.</source>
        <translation>Срок по письму теперь считается с другого дня. То, что было выбрано по его строкам, но ещё не решено, сброшено: выберите заново.</translation>
    </message>
    <message>
        <source>One reasoned answer for all refused rows of the letter (%1); Ctrl+Shift+P.</source>
        <translation>Один мотивированный ответ по всем отказанным строкам письма (%1); Ctrl+Shift+P.</translation>
    </message>
    <message>
        <source>No row of this letter is refused: no reasoned answer is needed.</source>
        <translation>Ни по одной строке этого письма нет отказа: мотивированный ответ не нужен.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>application</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>All rows are decided.</source>
        <translation>Все строки рассмотрены.</translation>
    </message>
    <message>
        <source>All rows are decided. Print the reasoned answer for the refused ones; certificates of the accepted ones can be issued now.</source>
        <translation>Все строки рассмотрены. Напечатайте мотивированный ответ по отказанным; по принятым можно выдавать свидетельства.</translation>
    </message>
    <message>
        <source>Go to issue</source>
        <translation>Перейти к выдаче</translation>
    </message>
    <message>
        <source>Enter goes to the row&apos;s decision, Ctrl+Enter accepts the row.</source>
        <translation>Enter переходит к решению по строке, Ctrl+Enter принимает строку.</translation>
    </message>
</context>
<context>
    <name>ui::LineCorrection</name>
    <message>
        <source>Correct line %1</source>
        <translation>Исправить строку %1</translation>
    </message>
    <message>
        <source>&amp;Handed over on</source>
        <translation>&amp;Дата передачи</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>&amp;Получатель</translation>
    </message>
    <message>
        <source>&amp;Document of the receiver</source>
        <translation>Докуме&amp;нт получателя</translation>
    </message>
    <message>
        <source>Why it is &amp;corrected</source>
        <translation>По&amp;чему исправляется</translation>
    </message>
    <message>
        <source>Enter the new line</source>
        <translation>Внести новую строку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What you typed before is still here. Cancel drops it.</source>
        <translation>Введённое раньше ещё здесь. «Отмена» удалит его.</translation>
    </message>
    <message>
        <source>Line %1 was not corrected. %2</source>
        <translation>Строка %1 не исправлена. %2</translation>
    </message>
    <message>
        <source>The line is kept; a new line records the correct details.</source>
        <translation>Строка остаётся; правильные сведения вносятся новой строкой.</translation>
    </message>
    <message>
        <source>Write the day of the hand-over like %1.</source>
        <translation>Запишите день передачи так: %1.</translation>
    </message>
    <message>
        <source>Deli&amp;vered by</source>
        <translation>Спосо&amp;б передачи</translation>
    </message>
    <message>
        <source>You typed this before line %1 was entered: compare the two first. Cancel drops it.</source>
        <translation>Это набрано до того, как внесена строка %1: сначала сравните. «Отмена» удалит набранное.</translation>
    </message>
</context>
<context>
    <name>ui::MediaPage</name>
    <message>
        <source>Choose the connector of the medium %1, and the letter if it came with one.</source>
        <translation>Выберите разъём носителя %1, а если он пришёл с письмом, то и письмо.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Without a letter</source>
        <translation>Без письма</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 came</source>
        <translation>%1, %2: поступило %3 из %4</translation>
    </message>
    <message>
        <source>The medium %1 was never here. Compare the number with the medium; if it is new, take it in.</source>
        <translation>Носитель %1 не числится на учёте. Сверьте номер с носителем; если он новый, примите его.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Came back: %1, %2</source>
        <translation>Возвращён: %1, %2</translation>
    </message>
    <message>
        <source>Taken in: %1 (%2)</source>
        <translation>Принят: %1 (%2)</translation>
    </message>
    <message>
        <source>Key media</source>
        <translation>Ключевые носители</translation>
    </message>
    <message>
        <source>What a scan is to do</source>
        <translation>Что сделать при сканировании</translation>
    </message>
    <message>
        <source>find it, or take back what is due</source>
        <translation>найти; подлежащий возврату принять обратно</translation>
    </message>
    <message>
        <source>take in what came</source>
        <translation>принять поступивший</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>&amp;Серийный номер</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>&amp;With the letter</source>
        <translation>С &amp;письмом</translation>
    </message>
    <message>
        <source>With the letter</source>
        <translation>С письмом</translation>
    </message>
    <message>
        <source>&amp;Connector</source>
        <translation>&amp;Разъём</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Разъём</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>П&amp;оказать</translation>
    </message>
    <message>
        <source>Which media are shown</source>
        <translation>Какие носители показаны</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>Find a medium, or take it back</source>
        <translation>Найти носитель или принять обратно</translation>
    </message>
    <message>
        <source>Take in media that came</source>
        <translation>Принять поступившие носители</translation>
    </message>
    <message>
        <source>Sort the media…</source>
        <translation>Сортировать носители…</translation>
    </message>
    <message>
        <source>Holder or serial number</source>
        <translation>Владелец или серийный номер</translation>
    </message>
    <message>
        <source>Search the media</source>
        <translation>Поиск носителей</translation>
    </message>
    <message>
        <source>Search the media by holder</source>
        <translation>Найти носители по владельцу</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters find more.</source>
        <translation>Ничего не найдено. Попробуйте короче.</translation>
    </message>
    <message>
        <source>Choose a medium in the table first, one that this can happen to.</source>
        <translation>Сначала выберите в таблице носитель, с которым это может случиться.</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>Сканируйте или введите</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each medium scanned is recorded as one that came.</source>
        <translation>Каждый отсканированный носитель записывается как поступивший.</translation>
    </message>
    <message>
        <source>What is scanned is shown below; what is due back is recorded as returned.</source>
        <translation>Отсканированный носитель показан ниже; подлежащий возврату записывается возвращённым.</translation>
    </message>
    <message>
        <source>“%1” was read as the medium %2, due back from %3. Compare the number with the medium; if it is that one, take it back.</source>
        <translation>«%1» прочитано как носитель %2, его должен вернуть владелец: %3. Сверьте номер с носителем; если это он, примите его обратно.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Принять обратно</translation>
    </message>
    <message>
        <source>A scan &amp;is to</source>
        <translation>При с&amp;канировании</translation>
    </message>
    <message>
        <source>Returned, to be formatted</source>
        <translation>Возвращён, форматировать</translation>
    </message>
    <message>
        <source>All media</source>
        <translation>Все носители</translation>
    </message>
    <message>
        <source>There are no media yet. Those that came are taken in by a scan: choose “take in what came” above.</source>
        <translation>Носителей ещё нет. Поступившие принимают сканированием: выберите выше «принять поступивший».</translation>
    </message>
    <message>
        <source>None is blank and ready. Media that came are taken in by a scan: choose “take in what came” above.</source>
        <translation>Пустых готовых носителей нет. Поступившие принимают сканированием: выберите выше «принять поступивший».</translation>
    </message>
    <message>
        <source>None waits with a key on it. One does from the issue to its hand-over.</source>
        <translation>Носителей с ключом, ожидающих передачи, нет. Здесь носитель стоит от выпуска свидетельства до передачи.</translation>
    </message>
    <message>
        <source>None is with a holder. Media are handed over on the page “Issue”.</source>
        <translation>У владельцев носителей нет. Передают их на странице «Выдача».</translation>
    </message>
    <message>
        <source>None is due back. One is when its certificate is revoked.</source>
        <translation>Подлежащих возврату носителей нет. Носитель возвращают, когда отозвано его свидетельство.</translation>
    </message>
    <message>
        <source>None is to be formatted. Media come here when they are taken back.</source>
        <translation>Форматировать нечего. Сюда попадают носители, принятые обратно.</translation>
    </message>
    <message>
        <source>None has failed or is lost. That is recorded on a medium’s card.</source>
        <translation>Вышедших из строя и утерянных носителей нет. Это записывают в карточке носителя.</translation>
    </message>
    <message>
        <source>The medium %1 was not opened: another one is being formatted. Open it again when that has ended.</source>
        <translation>Носитель %1 не открыт: форматируется другой. Когда форматирование закончится, откройте его снова.</translation>
    </message>
</context>
<context>
    <name>ui::MediaTable</name>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Due back by</source>
        <translation>Вернуть до</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, просрочено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>ui::MediumPane</name>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>The certificate of %1 on it is valid until %2. Only a letter that asks for its revocation ends it.</source>
        <translation>Свидетельство на нём (%1) действует до %2. Прекращает его только письмо об отзыве.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>It is not due back. Record that it was returned?</source>
        <translation>Его возврат не требовался. Записать, что он возвращён?</translation>
    </message>
    <message>
        <source>Record that it has failed? Nothing is issued on it afterwards.</source>
        <translation>Записать, что он вышел из строя? После этого на него ничего не выдаётся.</translation>
    </message>
    <message>
        <source>Record that it is lost? Its return will no longer be required.</source>
        <translation>Записать, что он утерян? Возврата больше не потребуется.</translation>
    </message>
    <message>
        <source>Say first what happened.</source>
        <translation>Сначала напишите, что произошло.</translation>
    </message>
    <message>
        <source>What happene&amp;d</source>
        <translation>Что прои&amp;зошло</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>&amp;Returned</source>
        <translation>&amp;Возвращён</translation>
    </message>
    <message>
        <source>&amp;Failed…</source>
        <translation>В&amp;ышел из строя…</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>&amp;Утерян…</translation>
    </message>
    <message>
        <source>History of the medium</source>
        <translation>История носителя</translation>
    </message>
    <message>
        <source>It is back at the workplace (%1; Ctrl+B).</source>
        <translation>Носитель снова на рабочем месте (%1; Ctrl+B).</translation>
    </message>
    <message>
        <source>It has failed, and is still to be returned (%1; Ctrl+D).</source>
        <translation>Вышел из строя, но всё равно подлежит возврату (%1; Ctrl+D).</translation>
    </message>
    <message>
        <source>Nobody has it: its return is no longer required (%1; Ctrl+Shift+D).</source>
        <translation>Его ни у кого нет: возврата больше не потребуется (%1; Ctrl+Shift+D).</translation>
    </message>
    <message>
        <source>It has failed at the workplace (Ctrl+D).</source>
        <translation>Он вышел из строя на рабочем месте (Ctrl+D).</translation>
    </message>
    <message>
        <source>It was at the workplace, and is gone (Ctrl+Shift+D).</source>
        <translation>Он был на рабочем месте и пропал (Ctrl+Shift+D).</translation>
    </message>
    <message>
        <source>For&amp;mat…</source>
        <translation>&amp;Форматировать…</translation>
    </message>
    <message>
        <source>Everything on it is lost, and the next certificate can be issued on it (Ctrl+M).</source>
        <translation>Всё на нём будет стёрто, после этого на него можно выдать следующее свидетельство (Ctrl+M).</translation>
    </message>
    <message>
        <source>It is formatted: a certificate can be issued on it.</source>
        <translation>Он отформатирован: на него можно выдать свидетельство.</translation>
    </message>
    <message>
        <source>It is formatted, and its number is %1 now: a certificate can be issued on it.</source>
        <translation>Он отформатирован, теперь его номер %1: на него можно выдать свидетельство.</translation>
    </message>
    <message>
        <source>Record that it was returned?</source>
        <translation>Записать, что он возвращён?</translation>
    </message>
    <message>
        <source>Reason (require&amp;d)</source>
        <translation>Причина (обя&amp;зательно)</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Причина (обязательно)</translation>
    </message>
    <message>
        <source>Say first why it is returned: it is not due back.</source>
        <translation>Сначала напишите, почему он возвращён: его возврат не требовался.</translation>
    </message>
</context>
<context>
    <name>ui::MonthChart</name>
    <message>
        <source>Certificates issued this month: %1</source>
        <translation>Выдано свидетельств в этом месяце: %1</translation>
    </message>
    <message>
        <source>Day %1: %2</source>
        <translation>%1-го числа: %2</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
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
        <translation>Загрузить таблицу письма</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Таблицы (*.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Rows have errors. Put right what was mistyped. Where the letter itself is wrong, register it as it came and refuse those rows.</source>
        <translation>В строках есть ошибки. Исправьте опечатки. Если ошибка в самом письме, зарегистрируйте его без изменений и откажите по этим строкам.</translation>
    </message>
    <message>
        <source>Register as received</source>
        <translation>Зарегистрировать без изменений</translation>
    </message>
    <message>
        <source>The letter has errors: nothing is registered yet. Choose one below to go to its place.</source>
        <translation>В письме есть ошибки: ничего ещё не зарегистрировано. Выберите ошибку ниже, чтобы перейти к ней.</translation>
    </message>
    <message>
        <source>Back to the list (Esc). What is written here stays.</source>
        <translation>Назад к списку (Esc). Написанное здесь останется.</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>Forget what is written here and begin anew.</source>
        <translation>Забыть написанное и начать заново.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Загрузить CSV…</translation>
    </message>
    <message>
        <source>The table from a file in place of this one; a file can be dropped on the table, too (Ctrl+O).</source>
        <translation>Таблица из файла вместо этой; файл можно и перетащить на таблицу (Ctrl+O).</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check everything, also what is not filled in yet (F7).</source>
        <translation>Проверить всё, и ещё не заполненное (F7).</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Why the letter is registered once more</source>
        <translation>Почему письмо регистрируется ещё раз</translation>
    </message>
    <message>
        <source>The table of appendix 1</source>
        <translation>Таблица приложения 1</translation>
    </message>
    <message>
        <source>Forget everything that is written here? It cannot be brought back.</source>
        <translation>Удалить всё, что здесь написано? Вернуть это будет нельзя.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Put the letter into the register: its rows have a term from the day it was received (%1; Ctrl+S).</source>
        <translation>Внести письмо в регистр: срок его строк идёт со дня получения (%1; Ctrl+S).</translation>
    </message>
    <message>
        <source>“%1” was for the letter that you discarded: nothing of it is here.</source>
        <translation>Файл «%1» был для письма, черновик которого вы удалили: здесь из него ничего нет.</translation>
    </message>
    <message>
        <source>The rows of “%1” are in the table now, and nothing is registered yet. Look at them, then register the letter.</source>
        <translation>Строки файла «%1» уже в таблице, но ещё ничего не зарегистрировано. Просмотрите их и зарегистрируйте письмо.</translation>
    </message>
    <message>
        <source>A file is still being read into the table: nothing is registered yet. Register the letter when its rows are there.</source>
        <translation>Файл ещё читается в таблицу: пока ничего не зарегистрировано. Зарегистрируйте письмо, когда его строки будут в ней.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Удалить черновик…</translation>
    </message>
    <message>
        <source>The heading line was left out; the columns are in the places that it names.</source>
        <translation>Строка заголовков пропущена; столбцы вставлены на места, которые она называет.</translation>
    </message>
    <message>
        <source>%1 Not in this table, and left out: %2.</source>
        <translation>%1 В этой таблице таких столбцов нет, они пропущены: %2.</translation>
    </message>
    <message>
        <source>Checked: no errors.</source>
        <translation>Проверено: ошибок нет.</translation>
    </message>
    <message>
        <source>Checked: no errors. Remarks: %1.</source>
        <translation>Проверено: ошибок нет. Замечаний: %1.</translation>
    </message>
    <message>
        <source>Type, or paste rows from a spreadsheet (Ctrl+V). Ctrl+D fills down, Insert adds a row above, Ctrl+Delete removes rows, Ctrl+Z and Ctrl+Y undo and redo, Ctrl+Tab leaves the table.</source>
        <translation>Вводите или вставьте строки из электронной таблицы (Ctrl+V). Ctrl+D заполняет вниз, Insert добавляет строку выше, Ctrl+Delete убирает строки, Ctrl+Z и Ctrl+Y отменяют и повторяют, Ctrl+Tab выходит из таблицы.</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y or Ctrl+Shift+Z)</source>
        <translation>Повторить (Ctrl+Y или Ctrl+Shift+Z)</translation>
    </message>
</context>
<context>
    <name>ui::NewRevocation</name>
    <message>
        <source>Rows have errors. Put right what was mistyped. Where the letter itself is wrong, register it as it came and answer those rows.</source>
        <translation>В строках есть ошибки. Исправьте опечатки. Если ошибка в самом письме, зарегистрируйте его без изменений и дайте ответ по этим строкам.</translation>
    </message>
    <message>
        <source>Register as received</source>
        <translation>Зарегистрировать без изменений</translation>
    </message>
    <message>
        <source>New letter of revocation</source>
        <translation>Новое письмо об отзыве</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation>&amp;Добавить лицо</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить лицо</translation>
    </message>
    <message>
        <source>Name, IIN or serial number; Enter adds the first</source>
        <translation>ФИО, ИИН или серийный номер; Enter добавляет первого</translation>
    </message>
    <message>
        <source>Found: %1. Enter adds: %2</source>
        <translation>Найдено: %1. Enter добавляет: %2</translation>
    </message>
    <message>
        <source>Added: %1. Choose the ground in the row.</source>
        <translation>Добавлено: %1. Выберите основание в строке.</translation>
    </message>
    <message>
        <source>Valid certificates found</source>
        <translation>Найденные действующие свидетельства</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>&amp;Why this letter comes a second time</source>
        <translation>По&amp;чему письмо поступило второй раз</translation>
    </message>
    <message>
        <source>Why this letter comes a second time</source>
        <translation>Почему письмо поступило второй раз</translation>
    </message>
    <message>
        <source>Forget everything that is written here? It cannot be brought back.</source>
        <translation>Удалить всё, что здесь написано? Вернуть это будет нельзя.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The letter has errors: nothing is registered yet. Choose one below to go to its place.</source>
        <translation>В письме есть ошибки: ничего ещё не зарегистрировано. Выберите ошибку ниже, чтобы перейти к ней.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Put the letter into the register: from this day on the term of the revocation runs (%1; Ctrl+S).</source>
        <translation>Внести письмо в регистр: с этого дня идёт срок отзыва (%1; Ctrl+S).</translation>
    </message>
    <message>
        <source>No valid certificate is found.</source>
        <translation>Действующего свидетельства не найдено.</translation>
    </message>
    <message>
        <source>No valid certificate is found: that of %1 is revoked already.</source>
        <translation>Действующего свидетельства не найдено: свидетельство на имя «%1» уже отозвано.</translation>
    </message>
    <message>
        <source>As the letter has it, only an IIN of 12 digits can be added.</source>
        <translation>Как в письме, можно добавить только ИИН из 12 цифр.</translation>
    </message>
    <message>
        <source>Enter adds this IIN as the letter has it.</source>
        <translation>Enter добавит этот ИИН, как он записан в письме.</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Удалить черновик…</translation>
    </message>
</context>
<context>
    <name>ui::NoteTable</name>
    <message>
        <source>right: %1</source>
        <translation>верно: %1</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>неверно: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>предупреждение: %1</translation>
    </message>
</context>
<context>
    <name>ui::OctetTreeView</name>
    <message>
        <source>The object&apos;s octets</source>
        <translation>Октеты объекта</translation>
    </message>
</context>
<context>
    <name>ui::OctetsPane</name>
    <message>
        <source>The tree goes on; its first %1 elements are shown.</source>
        <translation>Дерево продолжается; показаны первые элементы: %1.</translation>
    </message>
    <message>
        <source>From octet %1 on it is neither DER nor BER.</source>
        <translation>Начиная с октета %1 это не DER и не BER.</translation>
    </message>
    <message>
        <source>Octets from %1, %2 of them; the first %3 are shown</source>
        <translation>Октеты с %1, всего %2; показаны первые %3</translation>
    </message>
    <message>
        <source>Octets from %1, %2 of them</source>
        <translation>Октеты с %1, всего %2</translation>
    </message>
</context>
<context>
    <name>ui::OrderDone</name>
    <message>
        <source>Save the certificate</source>
        <translation>Сохранить свидетельство</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>It is given up: nothing was signed.</source>
        <translation>От него отказались: ничего не подписано.</translation>
    </message>
    <message>
        <source>The certificate and its key are in the file %1: %2
Serial number: %3</source>
        <translation>Свидетельство и его ключ в файле %1: %2
Серийный номер: %3</translation>
    </message>
    <message>
        <source>The certificate is issued: %1
Serial number: %2</source>
        <translation>Свидетельство выдано: %1
Серийный номер: %2</translation>
    </message>
    <message>
        <source>The certificate is on the medium and was read back: %1
Serial number: %2
Medium: %3</source>
        <translation>Свидетельство на носителе и прочитано обратно: %1
Серийный номер: %2
Носитель: %3</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation>&amp;Сохранить свидетельство…</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Показать свидетельство</translation>
    </message>
    <message>
        <source>It stands on the page “Certificates” (Ctrl+O).</source>
        <translation>Оно на странице «Свидетельства» (Ctrl+O).</translation>
    </message>
    <message>
        <source>Another one by this structure</source>
        <translation>Ещё одно по этой структуре</translation>
    </message>
    <message>
        <source>The certificate is revoked. Publish a list: nobody knows of it before.
Serial number: %1</source>
        <translation>Свидетельство отозвано. Опубликуйте список: до этого об отзыве никто не знает.
Серийный номер: %1</translation>
    </message>
</context>
<context>
    <name>ui::OrderForm</name>
    <message>
        <source>What you typed before is still here: see that it still holds.</source>
        <translation>Введённое раньше ещё здесь: проверьте, верно ли оно.</translation>
    </message>
    <message>
        <source>What was typed here goes.</source>
        <translation>Всё, что здесь набрано, пропадёт.</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Очистить форму</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation>Подписывает: %1</translation>
    </message>
    <message>
        <source>No authority that issues by it signs at this workplace. One that is there already is taken in on the page “Settings”.</source>
        <translation>На этом рабочем месте не подписывает ни один центр, который выдаёт по этой структуре. Существующий центр принимается на странице «Настройки».</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>&amp;Подписывает</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>S&amp;how the certificate</source>
        <translation>П&amp;оказать свидетельство</translation>
    </message>
    <message>
        <source>&amp;Empty the form…</source>
        <translation>О&amp;чистить форму…</translation>
    </message>
</context>
<context>
    <name>ui::OrderRun</name>
    <message>
        <source>Issue…</source>
        <translation>Выдать…</translation>
    </message>
    <message>
        <source>The certificate is signed and entered in the register. It cannot be taken back, only revoked.</source>
        <translation>Свидетельство будет подписано и внесено в регистр. Отменить это нельзя, можно только отозвать.</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
</context>
<context>
    <name>ui::OwnKeyForm</name>
    <message>
        <source>Make the &amp;key</source>
        <translation>Создать кл&amp;юч</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Сохранить запрос</translation>
    </message>
    <message>
        <source>Written to %1. The root&apos;s desk certifies it by an order; then take the certificate in on this page: its key is found by itself.</source>
        <translation>Записано: %1. Корневой центр удостоверяет его по заявке; затем примите свидетельство на этой странице: ключ найдётся сам.</translation>
    </message>
    <message>
        <source>No certificate of this key will be taken in any more. The key itself stays on its medium.</source>
        <translation>Свидетельство этого ключа больше не будет принято. Сам ключ остаётся на носителе.</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Отказаться</translation>
    </message>
    <message>
        <source>It is given up.</source>
        <translation>От него отказались.</translation>
    </message>
    <message>
        <source>A root, which certifies itself</source>
        <translation>Корневой центр, удостоверяющий себя сам</translation>
    </message>
    <message>
        <source>The CA of the state bodies: a request to its root</source>
        <translation>Центр госорганов: запрос корневому центру</translation>
    </message>
    <message>
        <source>The national CA: a request to its root</source>
        <translation>Национальный центр: запрос корневому центру</translation>
    </message>
    <message>
        <source>Renew: %1 (%2)</source>
        <translation>Обновить: %1 (%2)</translation>
    </message>
    <message>
        <source>Waits for its certificate: %1 (%2)</source>
        <translation>Ждёт свидетельства: %1 (%2)</translation>
    </message>
    <message>
        <source>Broken off: %1 (%2)</source>
        <translation>Прервано: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, valid until %2.</source>
        <translation>%1, действует до %2.</translation>
    </message>
    <message>
        <source>Its key is on the medium %1.</source>
        <translation>Его ключ на носителе %1.</translation>
    </message>
    <message>
        <source>It goes on with the key on the medium %1.</source>
        <translation>Продолжится с ключом на носителе %1.</translation>
    </message>
    <message>
        <source>A new key is made on the medium %1.</source>
        <translation>На носителе %1 будет создан новый ключ.</translation>
    </message>
    <message>
        <source>It signs its own certificate, and the root is an authority of this workplace at once.</source>
        <translation>Он подпишет своё свидетельство, и корневой центр сразу станет центром этого рабочего места.</translation>
    </message>
    <message>
        <source>Its request is then saved for the desk of the root.</source>
        <translation>Затем его запрос сохраняется для корневого центра.</translation>
    </message>
    <message>
        <source>Once it has its certificate, the old one signs nothing new any more; its revocation lists go on.</source>
        <translation>Когда свидетельство будет здесь, прежний центр больше не подпишет ничего нового; его списки отозванных продолжатся.</translation>
    </message>
    <message>
        <source>&amp;Save its request…</source>
        <translation>&amp;Сохранить запрос…</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Продолжить…</translation>
    </message>
    <message>
        <source>Make the ke&amp;y…</source>
        <translation>Создать &amp;ключ…</translation>
    </message>
    <message>
        <source>%1 is an authority of this workplace now. Its first list will be number 1.</source>
        <translation>%1 теперь центр этого рабочего места. Его первый список будет номером 1.</translation>
    </message>
    <message>
        <source>The key is made. Save its request and take it to the desk of the root.</source>
        <translation>Ключ создан. Сохраните его запрос и отнесите корневому центру.</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Что создаётся</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <source>Valid for how many years</source>
        <translation>Сколько лет действует</translation>
    </message>
    <message>
        <source>The medium for its key</source>
        <translation>Носитель для его ключа</translation>
    </message>
    <message>
        <source>PIN of that medium</source>
        <translation>PIN-код этого носителя</translation>
    </message>
    <message>
        <source>It is the root above the national authority</source>
        <translation>Это корневой центр над национальным</translation>
    </message>
    <message>
        <source>Choose a medium</source>
        <translation>Выберите носитель</translation>
    </message>
    <message>
        <source>Gi&amp;ve it up…</source>
        <translation>&amp;Отказаться…</translation>
    </message>
    <message>
        <source>Choose what is made</source>
        <translation>Выберите, что создаётся</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>On this page there is nothing now that it could be done with.</source>
        <translation>На этой странице сейчас нет ничего, с чем это можно сделать.</translation>
    </message>
</context>
<context>
    <name>ui::PartsView</name>
    <message>
        <source>What it holds</source>
        <translation>Что внутри</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>ui::PersonRows</name>
    <message>
        <source>Ground of row %1</source>
        <translation>Основание строки %1</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Выберите основание</translation>
    </message>
    <message>
        <source>Persons whose certificates are to be revoked</source>
        <translation>Лица, чьи свидетельства отзываются</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>The people whose certificates the letter names appear here. Find each above by name, IIN or serial number; Enter adds the first.</source>
        <translation>Здесь появятся те, чьи свидетельства названы в письме. Найдите каждого выше по имени, ИИН или серийному номеру; Enter добавит первого.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
</context>
<context>
    <name>ui::PinForm</name>
    <message>
        <source>The PIN of the medium %1 was typed already.</source>
        <translation>PIN-код носителя %1 уже введён, вводить его снова не нужно.</translation>
    </message>
    <message>
        <source>PIN of the &amp;certification authority&apos;s medium %1, once a session</source>
        <translation>PIN-код носителя &amp;удостоверяющего центра %1, один раз за сеанс</translation>
    </message>
    <message>
        <source>PIN of the certification authority&apos;s medium</source>
        <translation>PIN-код носителя удостоверяющего центра</translation>
    </message>
    <message>
        <source>&amp;PIN of the medium %1</source>
        <translation>&amp;PIN-код носителя %1</translation>
    </message>
    <message>
        <source>PIN of the medium</source>
        <translation>PIN-код носителя</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдать</translation>
    </message>
</context>
<context>
    <name>ui::PinsAsked</name>
    <message>
        <source>Insert the medium %1 of the certification authority.</source>
        <translation>Вставьте носитель %1 удостоверяющего центра.</translation>
    </message>
    <message>
        <source>Insert the medium %1 again.</source>
        <translation>Вставьте носитель %1 снова.</translation>
    </message>
</context>
<context>
    <name>ui::PrepareForm</name>
    <message>
        <source>The two PINs differ. Type both again.</source>
        <translation>PIN-коды не совпадают. Введите оба ещё раз.</translation>
    </message>
    <message>
        <source>Prepare a blank medium</source>
        <translation>Подготовка пустого носителя</translation>
    </message>
    <message>
        <source>&amp;Administrator&apos;s PIN</source>
        <translation>PIN-код &amp;администратора</translation>
    </message>
    <message>
        <source>Administrator&apos;s PIN</source>
        <translation>PIN-код администратора</translation>
    </message>
    <message>
        <source>Prepare the medium</source>
        <translation>Подготовить носитель</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Owner&apos;s &amp;PIN</source>
        <translation>PIN-код &amp;владельца</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>PIN-код владельца</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN once more</source>
        <translation>PIN-код владельца ещё раз</translation>
    </message>
    <message>
        <source>The medium is being prepared. It may need a minute. Leave it in its place.</source>
        <translation>Носитель готовится. Это может занять минуту. Не вынимайте его.</translation>
    </message>
    <message>
        <source>Format the medium %1</source>
        <translation>Форматировать носитель %1</translation>
    </message>
    <message>
        <source>It came back, and what is on it is lost: type the administrator&apos;s PIN that it has.</source>
        <translation>Он возвращён, и всё, что на нём есть, будет стёрто: введите его нынешний PIN-код администратора.</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>слот %1</translation>
    </message>
    <message>
        <source>It is formatted, and two PINs are set: the administrator&apos;s and the owner&apos;s first one. The owner then sets another, with the program of the medium&apos;s maker.</source>
        <translation>Он форматируется, и задаются два PIN-кода: администратора и первый PIN-код владельца. Затем владелец задаёт другой в программе изготовителя носителя.</translation>
    </message>
    <message>
        <source>It is formatted, and two PINs are set: the administrator&apos;s and the owner&apos;s. The owner gets it in an envelope.</source>
        <translation>Он форматируется, и задаются два PIN-кода: администратора и владельца. Владелец получает свой в конверте.</translation>
    </message>
    <message>
        <source>Me&amp;dium</source>
        <translation>&amp;Носитель</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Носитель</translation>
    </message>
    <message>
        <source>Medium: %1</source>
        <translation>Носитель: %1</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Administrator&apos;s PIN once more</source>
        <translation>PIN-код администратора ещё раз</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>Choose the medium</source>
        <translation>Выберите носитель</translation>
    </message>
    <message>
        <source>No medium to be prepared is in a slot.</source>
        <translation>В слотах нет носителя, который можно подготовить.</translation>
    </message>
    <message>
        <source>This medium is not there any more: %1. Put it in again or choose another one; what is typed stays.</source>
        <translation>Этого носителя больше нет на месте: %1. Подключите его снова или выберите другой; набранное сохраняется.</translation>
    </message>
</context>
<context>
    <name>ui::PreviewView</name>
    <message>
        <source>%1: expected %2, found %3 (%4)</source>
        <translation>%1: ожидается %2, указано %3 (%4)</translation>
    </message>
    <message>
        <source>It follows its structure: nothing was found against it.</source>
        <translation>Соответствует структуре: замечаний нет.</translation>
    </message>
    <message>
        <source>The certificate as it will be made. Nothing is made or signed yet.</source>
        <translation>Таким будет свидетельство. Пока ничего не создано и не подписано.</translation>
    </message>
    <message>
        <source>Building the certificate…</source>
        <translation>Свидетельство строится…</translation>
    </message>
    <message>
        <source>The fields of the certificate to be made</source>
        <translation>Поля будущего свидетельства</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>На&amp;зад</translation>
    </message>
    <message>
        <source>&amp;Issue this certificate</source>
        <translation>&amp;Выдать это свидетельство</translation>
    </message>
    <message>
        <source>It follows its structure. Found besides:</source>
        <translation>Соответствует структуре. Кроме того, найдено:</translation>
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
        <translation>Здесь ещё не подписан и не принят ни один список.</translation>
    </message>
    <message>
        <source>In the publication folder</source>
        <translation>В папке публикации</translation>
    </message>
    <message>
        <source>&amp;Verify what I published</source>
        <translation>Проверить &amp;опубликованное</translation>
    </message>
    <message>
        <source>What is right and wrong with what is published</source>
        <translation>Что верно и что неверно в опубликованном</translation>
    </message>
    <message>
        <source>Not published yet: %1.</source>
        <translation>Ещё не опубликовано: %1.</translation>
    </message>
    <message>
        <source>%1: no list is published yet.</source>
        <translation>%1: СОРС ещё не опубликован.</translation>
    </message>
    <message>
        <source>list %1 is published correctly: its content and number are the register&apos;s, it is signed by the CA, valid until %2, and follows its structure.</source>
        <translation>список № %1 опубликован как следует: содержимое и номер те же, что в регистре, подпись центра, действует до %2, структура соблюдена.</translation>
    </message>
    <message>
        <source>list %1 is NOT published correctly.</source>
        <translation>список № %1 опубликован НЕ так, как следует.</translation>
    </message>
    <message>
        <source>Stopped by the operator. NOT everything published is correct. Lists verified so far: %1, wrong: %2.</source>
        <translation>Остановлено оператором. НЕ всё опубликованное верно. Пока проверено списков: %1, с ошибками: %2.</translation>
    </message>
    <message>
        <source>NOT everything published is correct. Lists verified: %1, wrong: %2.</source>
        <translation>НЕ всё опубликованное верно. Проверено списков: %1, с ошибками: %2.</translation>
    </message>
    <message>
        <source>Stopped by the operator before every list was verified. Verified so far, and correct: %1.</source>
        <translation>Остановлено оператором, проверены не все списки. Пока проверено, и всё верно: %1.</translation>
    </message>
    <message>
        <source>Everything published is correct. Lists verified: %1.</source>
        <translation>Всё опубликованное верно. Проверено списков: %1.</translation>
    </message>
    <message>
        <source>delta list %1 is published correctly: its content and number are the register&apos;s, it is signed by the CA, valid until %2, and follows its structure.</source>
        <translation>дельта-список № %1 опубликован как следует: содержимое и номер те же, что в регистре, подпись центра, действует до %2, структура соблюдена.</translation>
    </message>
    <message>
        <source>delta list %1 is NOT published correctly.</source>
        <translation>дельта-список № %1 опубликован НЕ так, как следует.</translation>
    </message>
</context>
<context>
    <name>ui::ReadyTable</name>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Госорган</translation>
    </message>
    <message>
        <source>Key medium</source>
        <translation>Носитель</translation>
    </message>
</context>
<context>
    <name>ui::RevocationCorrection</name>
    <message>
        <source>Choose the ground</source>
        <translation>Выберите основание</translation>
    </message>
    <message>
        <source>The person&apos;s only valid one</source>
        <translation>Единственный действительный у этого лица</translation>
    </message>
    <message>
        <source>The document that says so</source>
        <translation>Документ, который это подтверждает</translation>
    </message>
</context>
<context>
    <name>ui::RevocationList</name>
    <message>
        <source>A letter is being written and not registered yet.</source>
        <translation>Одно письмо ещё заполняется и не зарегистрировано.</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Писем: %1</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>&amp;Closed letters, too</source>
        <translation>Показывать и &amp;закрытые</translation>
    </message>
    <message>
        <source>Letters that ask for revocations</source>
        <translation>Письма об отзыве</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>There was no letter yet that asks for a revocation. Enter a received letter with “New letter” (Ctrl+N).</source>
        <translation>Писем об отзыве ещё не было. Поступившее письмо внесите кнопкой «Новое письмо» (Ctrl+N).</translation>
    </message>
    <message>
        <source>No letter waits for its revocations. Enter a received letter with “New letter” (Ctrl+N); the closed ones are shown with “Closed letters, too”.</source>
        <translation>Нет писем, ожидающих отзыва. Поступившее письмо внесите кнопкой «Новое письмо» (Ctrl+N); закрытые видны с отметкой «Показывать и закрытые».</translation>
    </message>
</context>
<context>
    <name>ui::RevocationPage</name>
    <message>
        <source>New letter of revocation</source>
        <translation>Новое письмо об отзыве</translation>
    </message>
    <message>
        <source>Revoke what the letter asks for…</source>
        <translation>Отозвать свидетельства по письму…</translation>
    </message>
    <message>
        <source>Register the letter</source>
        <translation>Зарегистрировать письмо</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить лицо</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Correct the row…</source>
        <translation>Исправить строку…</translation>
    </message>
    <message>
        <source>Print or save the letter…</source>
        <translation>Печать или сохранение письма…</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Close the row: it cannot be done</source>
        <translation>Закрыть строку: исполнить нельзя</translation>
    </message>
    <message>
        <source>Close the row: the body took it back</source>
        <translation>Закрыть строку: орган отозвал просьбу</translation>
    </message>
    <message>
        <source>Discard the letter being written…</source>
        <translation>Удалить черновик письма…</translation>
    </message>
    <message>
        <source>Sort the letters…</source>
        <translation>Сортировать письма…</translation>
    </message>
    <message>
        <source>Correct the letter&apos;s head…</source>
        <translation>Исправить реквизиты письма…</translation>
    </message>
    <message>
        <source>It is done in the list of letters: go back there first (Esc).</source>
        <translation>Это делается в списке писем: сначала вернитесь туда (Esc).</translation>
    </message>
    <message>
        <source>Open a letter first: choose it in the list and press Enter.</source>
        <translation>Сначала откройте письмо: выберите его в списке и нажмите Enter.</translation>
    </message>
    <message>
        <source>Begin a new letter first (Ctrl+N in the list of letters).</source>
        <translation>Сначала начните новое письмо (Ctrl+N в списке писем).</translation>
    </message>
    <message>
        <source>A new letter is open already.</source>
        <translation>Новое письмо уже открыто.</translation>
    </message>
    <message>
        <source>Save what is being corrected first, or leave it (Esc).</source>
        <translation>Сначала сохраните исправление или выйдите из него (Esc).</translation>
    </message>
    <message>
        <source>No row of this letter can be revoked now.</source>
        <translation>Сейчас ни по одной строке этого письма отозвать нельзя.</translation>
    </message>
    <message>
        <source>Choose a row first that is not revoked yet.</source>
        <translation>Сначала выберите строку, по которой ещё не отозвано.</translation>
    </message>
    <message>
        <source>Choose a row first that is still open.</source>
        <translation>Сначала выберите строку, которая ещё открыта.</translation>
    </message>
    <message>
        <source>Nothing is being corrected: begin with F2 or Shift+F2.</source>
        <translation>Ничего не исправляется: начните с F2 или Shift+F2.</translation>
    </message>
    <message>
        <source>revoke a certificate</source>
        <translation>отозвать свидетельство, аннулировать</translation>
    </message>
</context>
<context>
    <name>ui::RevocationTable</name>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Государственный орган</translation>
    </message>
    <message>
        <source>Open rows</source>
        <translation>Открытые строки</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Cannot be counted</source>
        <translation>Не вычислить</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, просрочено</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>ui::RevocationView</name>
    <message>
        <source>A revocation cannot be undone. Revoke the certificates of: %1?</source>
        <translation>Отзыв нельзя отменить. Отозвать свидетельства (владельцы: %1)?</translation>
    </message>
    <message>
        <source>Revoke: %1</source>
        <translation>Отозвать свидетельств: %1</translation>
    </message>
    <message>
        <source>Publish the list…</source>
        <translation>Опубликовать СОРС…</translation>
    </message>
    <message>
        <source>Revoke: %1…</source>
        <translation>Отозвать свидетельств: %1…</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>Исполнить нельзя</translation>
    </message>
    <message>
        <source>The body took it back</source>
        <translation>Орган отозвал просьбу</translation>
    </message>
    <message>
        <source>Rows of the letter</source>
        <translation>Строки письма</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Letter %1 of %2</source>
        <translation>Письмо %1 от %2</translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>зарегистрировано: %1</translation>
    </message>
    <message>
        <source>executor: %1, %2</source>
        <translation>исполнитель: %1, %2</translation>
    </message>
    <message>
        <source>to be done by %1</source>
        <translation>исполнить до %1</translation>
    </message>
    <message>
        <source>What the row says, until it is revoked (F2).</source>
        <translation>То, что записано в строке, пока свидетельство не отозвано (F2).</translation>
    </message>
    <message>
        <source>The row was corrected.</source>
        <translation>Строка исправлена.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Печать или сохранение…</translation>
    </message>
    <message>
        <source>The head of the letter was corrected.</source>
        <translation>Реквизиты письма исправлены.</translation>
    </message>
    <message>
        <source>Correct the letter&apos;s head…</source>
        <translation>Исправить реквизиты письма…</translation>
    </message>
    <message>
        <source>What stands above the table, at any time (Shift+F2).</source>
        <translation>То, что стоит над таблицей, в любое время (Shift+F2).</translation>
    </message>
    <message>
        <source>Do not revoke</source>
        <translation>Не отзывать</translation>
    </message>
    <message>
        <source>Revoke what the letter asks for, in its term (%1; Ctrl+Enter). It asks once more.</source>
        <translation>Отозвать свидетельства по письму в его срок (%1; Ctrl+Enter). Будет ещё один вопрос.</translation>
    </message>
    <message>
        <source>A revocation cannot be undone. Revoke the certificate of %1?</source>
        <translation>Отзыв нельзя отменить. Отозвать свидетельство (владелец: %1)?</translation>
    </message>
    <message>
        <source>Revoked: %1. Relying parties will see it in the next revocation list.</source>
        <translation>Отозвано свидетельств: %1. Запись об этом войдёт в следующий СОРС.</translation>
    </message>
    <message>
        <source>Media to be returned by %1: %2.</source>
        <translation>Носители к возврату до %1: %2.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Revoked otherwise</source>
        <translation>Отозвано ранее</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Дан ответ</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Letter %1: %2</source>
        <translation>Письмо %1: %2</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>Revoked: %1. The last revocation list says so.</source>
        <translation>Отозвано свидетельств: %1. Запись об этом есть в последнем СОРС.</translation>
    </message>
    <message>
        <source>Not to be handed over any more: the media %1. They are formatted on the page “Key media”.</source>
        <translation>Больше не передаются носители: %1. Их форматируют на странице «Ключевые носители».</translation>
    </message>
    <message>
        <source>Why it is not &amp;revoked</source>
        <translation>По&amp;чему не отзывается</translation>
    </message>
    <message>
        <source>Why it is not revoked: it cannot be done, or the body took it back</source>
        <translation>Почему не отзывается: исполнить нельзя или орган отозвал просьбу</translation>
    </message>
    <message>
        <source>The key of %1 cannot have lost its trust on %2: a day from %3, when the certificate begins, to %4 is needed.</source>
        <translation>Ключ %1 не мог утратить доверие %2: нужен день с %3, когда начинается свидетельство, по %4.</translation>
    </message>
    <message>
        <source>%1 (key not to be trusted since %2)</source>
        <translation>%1 (ключу нельзя доверять с %2)</translation>
    </message>
    <message>
        <source>&amp;Key not to be trusted since</source>
        <translation>&amp;Ключу нет доверия с</translation>
    </message>
    <message>
        <source>The day since when the key is not to be trusted, where the papers say so: the revocation list tells it</source>
        <translation>День, с которого ключу нельзя доверять, если так сказано в документах: он указывается в СОРС</translation>
    </message>
</context>
<context>
    <name>ui::RevokeForm</name>
    <message>
        <source>A revocation cannot be undone. Revoke the certificate of %1?</source>
        <translation>Отзыв нельзя отменить. Отозвать свидетельство (владелец: %1)?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Do not revoke</source>
        <translation>Не отзывать</translation>
    </message>
    <message>
        <source>&amp;Ground of the revocation</source>
        <translation>&amp;Основание отзыва</translation>
    </message>
    <message>
        <source>Ground of the revocation</source>
        <translation>Основание отзыва</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Выберите основание</translation>
    </message>
    <message>
        <source>The &amp;application that asks for it</source>
        <translation>&amp;Заявление, которое об этом просит</translation>
    </message>
    <message>
        <source>The application that asks for it</source>
        <translation>Заявление, которое об этом просит</translation>
    </message>
    <message>
        <source>&amp;Key not to be trusted since (where the application says so)</source>
        <translation>&amp;Ключу нет доверия с (если это сказано в заявлении)</translation>
    </message>
    <message>
        <source>Key not to be trusted since (where the application says so)</source>
        <translation>Ключу нет доверия с (если это сказано в заявлении)</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
</context>
<context>
    <name>ui::RowCorrection</name>
    <message>
        <source>The row has errors: nothing is changed yet.</source>
        <translation>В строке есть ошибки: пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>What you typed before is still here. Cancel drops it.</source>
        <translation>Введённое раньше ещё здесь. «Отмена» удалит его.</translation>
    </message>
    <message>
        <source>Correct row %1</source>
        <translation>Исправление строки %1</translation>
    </message>
    <message>
        <source>Row %1 (%2) was not corrected. %3</source>
        <translation>Строка %1 (%2) не исправлена. %3</translation>
    </message>
    <message>
        <source>It has errors.</source>
        <translation>Есть ошибки.</translation>
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
        <translation>Содержимое буфера обмена</translation>
    </message>
</context>
<context>
    <name>ui::RowTable</name>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>It has errors: choose it, and they are named beside the table.</source>
        <translation>Есть ошибки: выберите строку, они названы рядом с таблицей.</translation>
    </message>
    <message>
        <source>%1, has errors</source>
        <translation>%1, есть ошибки</translation>
    </message>
</context>
<context>
    <name>ui::SavedSearches</name>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Переименовать «%1»…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>Дайте поиску название.</translation>
    </message>
    <message>
        <source>Another search has this name. Choose another one.</source>
        <translation>Так уже называется другой поиск. Выберите другое название.</translation>
    </message>
    <message>
        <source>The search “%1” was deleted.</source>
        <translation>Поиск «%1» удалён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>New name of the search</source>
        <translation>Новое название поиска</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Название поиска</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ui::ScreenGroup</name>
    <message>
        <source>This screen</source>
        <translation>Этот экран</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>The language and the colours change at once. Every other setting is stored when you press “Save” or Enter.</source>
        <translation>Язык и цвета меняются сразу. Остальные настройки сохраняются по кнопке «Сохранить» или клавише Enter.</translation>
    </message>
</context>
<context>
    <name>ui::SettingRow</name>
    <message>
        <source>Drop the change</source>
        <translation>Отменить правку</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Вернуть по умолчанию</translation>
    </message>
    <message>
        <source>The default again: %1.</source>
        <translation>Снова по умолчанию: %1.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>По умолчанию: %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The screen shows it from the next sign-in on.</source>
        <translation>На экране это видно со следующего входа.</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>СОРС</translation>
    </message>
    <message>
        <source>The authorities in certificates</source>
        <translation>Центры в свидетельствах</translation>
    </message>
    <message>
        <source>Certificates and lists made from now on say so; those that are out stay as they are.</source>
        <translation>Так будет написано в новых свидетельствах и списках; выпущенные ранее не меняются.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Удостоверяющие центры</translation>
    </message>
    <message>
        <source>Take in a CA…</source>
        <translation>Принять УЦ…</translation>
    </message>
    <message>
        <source>Take in a certification authority</source>
        <translation>Принять удостоверяющий центр</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Назад к настройкам</translation>
    </message>
    <message>
        <source>Take in the CA of this form</source>
        <translation>Принять УЦ из этой формы</translation>
    </message>
    <message>
        <source>Choose the folder of published lists…</source>
        <translation>Выбрать папку опубликованных списков…</translation>
    </message>
    <message>
        <source>Open the form first (Ctrl+N).</source>
        <translation>Сначала откройте форму (Ctrl+N).</translation>
    </message>
    <message>
        <source>A certification authority that is there already is taken in with the medium that holds its key. A new one&apos;s key, or that of its next generation, is made here.</source>
        <translation>Существующий удостоверяющий центр принимается с носителем его ключа. Ключ нового центра или его следующего поколения создаётся здесь.</translation>
    </message>
    <message>
        <source>Make or renew a CA&apos;s key…</source>
        <translation>Создать или обновить ключ УЦ…</translation>
    </message>
    <message>
        <source>Make the key of this form</source>
        <translation>Создать ключ из этой формы</translation>
    </message>
    <message>
        <source>Open the form first (Ctrl+Shift+N).</source>
        <translation>Сначала откройте форму (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>A CA&apos;s own key</source>
        <translation>Собственный ключ УЦ</translation>
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
        <translation>Рабочее место: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be done now. %2</source>
        <translation>«%1» сейчас выполнить нельзя. %2</translation>
    </message>
    <message>
        <source>The workplace has not been used for a while: it locks in %1 seconds. Any key keeps it open.</source>
        <translation>Рабочим местом давно не пользуются: через %1 с оно заблокируется. Любая клавиша оставит его открытым.</translation>
    </message>
</context>
<context>
    <name>ui::SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Workplace: %1</source>
        <translation>Рабочее место: %1</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Оператор</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The password is missing: type it.</source>
        <translation>Пароль не введён: введите его.</translation>
    </message>
    <message>
        <source>The name or the password is wrong. You can try again now.</source>
        <translation>Имя или пароль неверны. Теперь можно попробовать ещё раз.</translation>
    </message>
    <message>
        <source>There were too many wrong tries. You can try again now.</source>
        <translation>Было слишком много неверных попыток. Теперь можно попробовать ещё раз.</translation>
    </message>
    <message>
        <source>The register is being opened. After an update of Kualik this takes longer, once.</source>
        <translation>Реестр открывается. После обновления Kualik это один раз длится дольше.</translation>
    </message>
    <message>
        <source>The program still finishes what was begun before the lock. The names come then by themselves, and you can sign in.</source>
        <translation>Программа ещё завершает то, что было начато до блокировки. Затем имена появятся сами, и вы сможете войти.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>Make a &amp;new workplace there…</source>
        <translation>Создать там &amp;новое рабочее место…</translation>
    </message>
    <message>
        <source>It locked itself, for nobody used it for a while.</source>
        <translation>Оно заблокировалось само: некоторое время им никто не пользовался.</translation>
    </message>
    <message>
        <source>The operator locked it.</source>
        <translation>Его заблокировал оператор.</translation>
    </message>
    <message>
        <source>Workplace for training (%1): %2</source>
        <translation>Учебное рабочее место (%1): %2</translation>
    </message>
    <message>
        <source>The workplace is locked</source>
        <translation>Рабочее место заблокировано</translation>
    </message>
</context>
<context>
    <name>ui::StartFault</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Kualik does not start</source>
        <translation>Kualik не запускается</translation>
    </message>
    <message>
        <source>Certificates are built and checked by these files: with a damaged one nothing is begun. The workplace was not touched.</source>
        <translation>По этим файлам свидетельства составляются и проверяются: с повреждённым файлом ничего не начинается. Рабочее место не затронуто.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>No certification authority here yet</source>
        <translation>Удостоверяющих центров здесь ещё нет</translation>
    </message>
    <message>
        <source>Revocation lists not published yet: %1 of %2</source>
        <translation>СОРС ещё не опубликован: у %1 из %2</translation>
    </message>
    <message>
        <source>Authorities&apos; media in: %1 of %2, PIN given: %3</source>
        <translation>Вставлено носителей УЦ: %1 из %2, PIN введён: %3</translation>
    </message>
    <message>
        <source>The authority&apos;s medium is not in</source>
        <translation>Носитель УЦ не вставлен</translation>
    </message>
    <message>
        <source>The authority&apos;s medium is in, its PIN not given</source>
        <translation>Носитель УЦ вставлен, PIN не введён</translation>
    </message>
    <message>
        <source>The authority&apos;s medium is in, its PIN given</source>
        <translation>Носитель УЦ вставлен, PIN введён</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Other key media in: %1</source>
        <translation>Вставлено других носителей: %1</translation>
    </message>
    <message>
        <source>%1, ended: %2</source>
        <translation>%1, срок истёк: %2</translation>
    </message>
    <message>
        <source>%1, ends soon: %2</source>
        <translation>%1, срок скоро истекает: %2</translation>
    </message>
    <message>
        <source>%1, until %2; a CA&apos;s certificate ends soon</source>
        <translation>%1, действует до %2; срок свидетельства УЦ скоро истекает</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, действует до %2</translation>
    </message>
    <message>
        <source>Revocation lists: up to %1 old</source>
        <translation>СОРС: старейший выпущен %1 назад</translation>
    </message>
    <message>
        <source>Revocation list %1: %2 old</source>
        <translation>СОРС № %1: выпущен %2 назад</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1; a CA&apos;s certificate has ended</source>
        <translation>%1; срок свидетельства УЦ истёк</translation>
    </message>
    <message>
        <source>%1; a newer list is not in the folder yet</source>
        <translation>%1; более нового списка ещё нет в папке</translation>
    </message>
    <message>
        <source>%1; revocations are not in a list yet</source>
        <translation>%1; отозванных ещё нет в списке</translation>
    </message>
    <message>
        <source>Revocation lists: made just now</source>
        <translation>СОРС: выпущены только что</translation>
    </message>
    <message>
        <source>Revocation list %1: made just now</source>
        <translation>СОРС № %1: выпущен только что</translation>
    </message>
    <message>
        <source>Other key media in: %1, blank: %2</source>
        <translation>Вставлено других носителей: %1, пустых: %2</translation>
    </message>
</context>
<context>
    <name>ui::StructurePane</name>
    <message>
        <source>The one that it fits best</source>
        <translation>Та, которой он ближе всего</translation>
    </message>
    <message>
        <source>The Order has no structure for it.</source>
        <translation>В Приказе для него нет структуры.</translation>
    </message>
    <message>
        <source>Its structure is being checked…</source>
        <translation>Его структура проверяется…</translation>
    </message>
    <message>
        <source>It follows none of the Order&apos;s structures. The nearest is “%1” (%2); against that:</source>
        <translation>Не следует ни одной структуре Приказа. Ближайшая — «%1» (%2); против неё:</translation>
    </message>
    <message>
        <source>It does not follow the structure “%1” (%2):</source>
        <translation>Не следует структуре «%1» (%2):</translation>
    </message>
    <message>
        <source>It follows the structure “%1” (%2).</source>
        <translation>Следует структуре «%1» (%2).</translation>
    </message>
    <message>
        <source>&amp;Against the structure</source>
        <translation>&amp;Против структуры</translation>
    </message>
    <message>
        <source>As the Order is printed, misprints and all</source>
        <translation>Как Приказ напечатан, с опечатками</translation>
    </message>
    <message>
        <source>What the structure&apos;s check found</source>
        <translation>Что нашла проверка структуры</translation>
    </message>
    <message>
        <source>Its structure could not be checked.</source>
        <translation>Его структуру не удалось проверить.</translation>
    </message>
    <message>
        <source>Its form could not be checked.</source>
        <translation>Его форму не удалось проверить.</translation>
    </message>
    <message>
        <source>Its form is being checked…</source>
        <translation>Его форма проверяется…</translation>
    </message>
    <message>
        <source>It is not of the form that %1 gives:</source>
        <translation>Оно не имеет той формы, которую задаёт %1:</translation>
    </message>
    <message>
        <source>It is of the form that %1 gives.</source>
        <translation>Оно имеет ту форму, которую задаёт %1.</translation>
    </message>
    <message>
        <source>As far as it was looked at, it is of the form that %1 gives:</source>
        <translation>Насколько просмотрено, оно имеет ту форму, которую задаёт %1:</translation>
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
        <translation>Начато: ещё ничего не подписано</translation>
    </message>
    <message>
        <source>On record for its signature</source>
        <translation>Записано для подписи</translation>
    </message>
    <message>
        <source>Signed: not with its holder&apos;s key yet</source>
        <translation>Подписано: ещё не у ключа владельца</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Revoked at once</source>
        <translation>Сразу отозвано</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Begun and not finished</source>
        <translation>Начатые и не законченные</translation>
    </message>
    <message>
        <source>A CA under the root</source>
        <translation>Центр, подчинённый корневому</translation>
    </message>
    <message>
        <source>The authority itself</source>
        <translation>Сам удостоверяющий центр</translation>
    </message>
    <message>
        <source>SSL server of an individual</source>
        <translation>SSL-сервер физического лица</translation>
    </message>
    <message>
        <source>SSL server of a legal person</source>
        <translation>SSL-сервер юридического лица</translation>
    </message>
    <message>
        <source>Information system of an individual</source>
        <translation>Информационная система физического лица</translation>
    </message>
    <message>
        <source>Information system of a legal person</source>
        <translation>Информационная система юридического лица</translation>
    </message>
    <message>
        <source>Treasury-Client</source>
        <translation>ИС «Казначейство-Клиент»</translation>
    </message>
    <message>
        <source>OCSP responder</source>
        <translation>Служба OCSP</translation>
    </message>
    <message>
        <source>Time stamp authority</source>
        <translation>Служба меток времени</translation>
    </message>
    <message>
        <source>VPN device</source>
        <translation>Устройство VPN</translation>
    </message>
    <message>
        <source>User of a state body</source>
        <translation>Пользователь государственного органа</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Физическое лицо</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>Юридическое лицо</translation>
    </message>
    <message>
        <source>Not issued at this workplace</source>
        <translation>На этом рабочем месте не выпускается</translation>
    </message>
</context>
<context>
    <name>ui::StructuresPage</name>
    <message>
        <source>Issue by structure</source>
        <translation>Выдача по структуре</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Структуры</translation>
    </message>
    <message>
        <source>Choose another structure</source>
        <translation>Выбрать другую структуру</translation>
    </message>
    <message>
        <source>Copy the value in focus</source>
        <translation>Копировать выбранное значение</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Копировать строки целиком</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Выделить все строки</translation>
    </message>
    <message>
        <source>It belongs to another step of an issue: the page says which step comes now.</source>
        <translation>Это относится к другому шагу выдачи: какой шаг сейчас, говорит страница.</translation>
    </message>
    <message>
        <source>The key must be in a file: choose so in “Where the key is”.</source>
        <translation>Ключ должен быть в файле: выберите это в поле «Где ключ».</translation>
    </message>
</context>
<context>
    <name>ui::TakeInForm</name>
    <message>
        <source>The CA&apos;s certificate</source>
        <translation>Свидетельство УЦ</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.der *.pem);;All files (*)</source>
        <translation>Свидетельства (*.cer *.crt *.der *.pem);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Its last revocation list</source>
        <translation>Его последний СОРС</translation>
    </message>
    <message>
        <source>Revocation lists (*.crl *.der *.pem);;All files (*)</source>
        <translation>СОРС (*.crl *.der *.pem);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 is taken in.</source>
        <translation>Принят: %1.</translation>
    </message>
    <message>
        <source>Its lists go on after number %1, with %2 entries.</source>
        <translation>Его списки продолжаются после номера %1, записей: %2.</translation>
    </message>
    <message>
        <source>Its first list will be number 1.</source>
        <translation>Первый список будет под номером 1.</translation>
    </message>
    <message>
        <source>First the root, then the authority that it certified.</source>
        <translation>Сначала КУЦ, затем центр, который он удостоверил.</translation>
    </message>
    <message>
        <source>A root: %1, valid until %2.</source>
        <translation>КУЦ: %1, действует до %2.</translation>
    </message>
    <message>
        <source>%1, certified by %2, valid until %3.</source>
        <translation>%1, удостоверен %2, действует до %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No authority is here yet.</source>
        <translation>Здесь ещё нет ни одного центра.</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>Уже здесь: %1</translation>
    </message>
    <message>
        <source>The medium with its key</source>
        <translation>Носитель с его ключом</translation>
    </message>
    <message>
        <source>PIN of that medium</source>
        <translation>PIN-код этого носителя</translation>
    </message>
    <message>
        <source>Not here: only its certificate</source>
        <translation>Не здесь: только свидетельство</translation>
    </message>
    <message>
        <source>They go on after its last one</source>
        <translation>Продолжаются после последнего</translation>
    </message>
    <message>
        <source>It has never published one</source>
        <translation>Он ни разу не публиковал СОРС</translation>
    </message>
    <message>
        <source>It signs new certificates here</source>
        <translation>Подписывает здесь новые свидетельства</translation>
    </message>
    <message>
        <source>The certificate deviates from the Order&apos;s structure; nothing was changed yet. If it is the right one, take it in as it is: the audit keeps what deviates.</source>
        <translation>Свидетельство отклоняется от структуры Приказа; пока ничего не изменено. Если это нужное свидетельство, примите его как есть: отклонения останутся в аудите.</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Отклонения</translation>
    </message>
    <message>
        <source>Its previous revocation lists</source>
        <translation>Его прежние СОРС</translation>
    </message>
    <message>
        <source>Take it in &amp;as it is</source>
        <translation>Принять как &amp;есть</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Вы&amp;брать…</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>The medium was taken out; nothing was changed. Once it is in again, choose it here and type its PIN.</source>
        <translation>Носитель извлечён; ничего не изменено. Подключив его снова, выберите его здесь и введите PIN-код.</translation>
    </message>
    <message>
        <source>%1, certified by %2: of the key that was made here, on the medium %3.</source>
        <translation>%1, удостоверен %2: ключ создан здесь, на носителе %3.</translation>
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
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only the first %1 are shown here.</source>
        <translation>Здесь показаны только первые %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Продолжить: %1</translation>
    </message>
</context>
<context>
    <name>ui::TaskTable</name>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>Выдать снова</translation>
    </message>
    <message>
        <source>Issue on Type-C</source>
        <translation>Выдать на Type-C</translation>
    </message>
    <message>
        <source>Issue on USB-A</source>
        <translation>Выдать на USB-A</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>ui::TimeLeft</name>
    <message>
        <source>About %1 s left</source>
        <translation>Осталось около %1 с</translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation>Осталось около %1 мин</translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message>
        <source>no day</source>
        <translation>день неизвестен</translation>
    </message>
    <message>
        <source>Applications to answer</source>
        <translation>Заявления, ждущие ответа</translation>
    </message>
    <message>
        <source>%1 · medium %2</source>
        <translation>%1 · носитель %2</translation>
    </message>
    <message>
        <source>Certificates not on their media yet</source>
        <translation>Свидетельства, ещё не записанные на носитель</translation>
    </message>
    <message>
        <source>Letter %1, %2</source>
        <translation>Письмо %1, %2</translation>
    </message>
    <message>
        <source>Revocations asked for</source>
        <translation>Запрошенные отзывы</translation>
    </message>
    <message>
        <source>Media due back</source>
        <translation>Носители к возврату</translation>
    </message>
    <message>
        <source>list %1 until %2</source>
        <translation>СОРС № %1 до %2</translation>
    </message>
    <message>
        <source>no list published</source>
        <translation>СОРС не опубликован</translation>
    </message>
    <message>
        <source>%1; certificate until %2</source>
        <translation>%1; свидетельство до %2</translation>
    </message>
    <message>
        <source>Certification authorities</source>
        <translation>Удостоверяющие центры</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Issued this month</source>
        <translation>Выдано в этом месяце</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Wrong passwords since the last sign-in: %1. If they were not yours, tell whoever answers for this workplace.</source>
        <translation>Неверных паролей с последнего входа: %1. Если вводили их не вы, сообщите тому, кто отвечает за это рабочее место.</translation>
    </message>
    <message>
        <source>The file of the operators&apos; keys was changed by somebody else, or is an old one. If nobody put a copy back, tell whoever answers for this workplace.</source>
        <translation>Файл ключей операторов изменён кем-то другим или устарел. Если никто не возвращал его копию, сообщите тому, кто отвечает за это рабочее место.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Its certificate ends on %1.</source>
        <translation>Срок его свидетельства истекает %1.</translation>
    </message>
    <message>
        <source>Its revocation list is valid until %1.</source>
        <translation>Его СОРС действует до %1.</translation>
    </message>
    <message>
        <source>It has not published a revocation list yet.</source>
        <translation>Он ещё не публиковал СОРС.</translation>
    </message>
    <message>
        <source>What you can do next</source>
        <translation>Что можно сделать дальше</translation>
    </message>
    <message>
        <source>Nothing waits for you: all is done.</source>
        <translation>Вас ничто не ждёт: всё сделано.</translation>
    </message>
    <message>
        <source>No certification authority here yet. Take in its certificate before you issue.</source>
        <translation>Удостоверяющего центра здесь пока нет. Прежде чем выдавать, примите его свидетельство.</translation>
    </message>
    <message>
        <source>Take in a CA…</source>
        <translation>Принять УЦ…</translation>
    </message>
    <message>
        <source>%1 (%2, since %3)</source>
        <translation>%1 (%2, с %3 г.)</translation>
    </message>
    <message>
        <source>Certificates that run out within %1 days</source>
        <translation>Свидетельства, истекающие в течение %1 дней</translation>
    </message>
    <message>
        <source>Continue with the first thing to do</source>
        <translation>Продолжить первое из дел</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>application</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>номера ещё нет</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Письмо: %1</translation>
    </message>
    <message>
        <source>%1 · begun on %2</source>
        <translation>%1 · начато %2</translation>
    </message>
    <message>
        <source>Letters begun and not registered</source>
        <translation>Начатые письма, не зарегистрированы</translation>
    </message>
    <message>
        <source>I have read it: back to “%1”</source>
        <translation>Прочитано: назад на страницу «%1»</translation>
    </message>
    <message>
        <source>Its certificate ended on %1.</source>
        <translation>Срок его свидетельства истёк %1.</translation>
    </message>
    <message>
        <source>Its revocation list ended on %1.</source>
        <translation>Срок его СОРС истёк %1.</translation>
    </message>
    <message>
        <source>Its list %1 is signed and not in the folder yet.</source>
        <translation>Его СОРС № %1 подписан, но в папке его ещё нет.</translation>
    </message>
    <message>
        <source>Revoked and not in its published list yet: %1.</source>
        <translation>Отозвано, но в его опубликованном списке ещё нет: %1.</translation>
    </message>
    <message>
        <source>list %1 ended on %2</source>
        <translation>срок СОРС № %1 истёк %2</translation>
    </message>
    <message>
        <source>%1; certificate ended on %2</source>
        <translation>%1; срок свидетельства истёк %2</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>принять решение</translation>
    </message>
    <message>
        <source>to be issued</source>
        <translation>выдать</translation>
    </message>
    <message>
        <source>the issue is to be finished</source>
        <translation>закончить начатую выдачу</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>передать</translation>
    </message>
    <message>
        <source>%1 · %2 · letter %3</source>
        <translation>%1 · %2 · письмо %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Issued this month: %1</source>
        <translation>Выдано в этом месяце: %1</translation>
    </message>
    <message>
        <source>No letter and no medium waits, but an authority or its revocation list does: see the card “Certification authorities”.</source>
        <translation>Ни письма, ни носители не ждут, но внимания требует центр или его СОРС: смотрите карточку «Удостоверяющие центры».</translation>
    </message>
    <message>
        <source>Its delta list ended on %1.</source>
        <translation>Срок его дельта-списка истёк %1.</translation>
    </message>
    <message>
        <source>Its delta list is valid until %1.</source>
        <translation>Его дельта-список действует до %1.</translation>
    </message>
    <message>
        <source>%1; delta list %2 ended on %3</source>
        <translation>%1; срок дельта-списка № %2 истёк %3</translation>
    </message>
    <message>
        <source>%1; delta list %2 until %3</source>
        <translation>%1; дельта-список № %2 до %3</translation>
    </message>
    <message>
        <source>Orders begun and not finished</source>
        <translation>Заявки начатые и не законченные</translation>
    </message>
</context>
<context>
    <name>ui::ValueForm</name>
    <message>
        <source>What the certificate says</source>
        <translation>Что стоит в свидетельстве</translation>
    </message>
    <message>
        <source>%1 (if there is one)</source>
        <translation>%1 (если есть)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Written as %1.</source>
        <translation>Пишется так: %1.</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>По одному в строке.</translation>
    </message>
    <message>
        <source>It will stand there in capitals.</source>
        <translation>Там будет стоять прописными буквами.</translation>
    </message>
    <message>
        <source>%1 stands there as %2</source>
        <translation>%1 там стоит как %2</translation>
    </message>
    <message>
        <source>It is empty: fill it in.</source>
        <translation>Поле пустое: заполните его.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Digits: %1.</source>
        <translation>Цифр: %1.</translation>
    </message>
    <message>
        <source>%1 Each # is a digit.</source>
        <translation>%1 Каждый # — цифра.</translation>
    </message>
</context>
<context>
    <name>ui::VerdictView</name>
    <message>
        <source>Its signatures and dates hold, up to a root, and it is not revoked.</source>
        <translation>Подписи и сроки верны до самого корня, свидетельство не отозвано.</translation>
    </message>
    <message>
        <source>Its signature and dates hold, and so does its CA, up to a root.</source>
        <translation>Подпись и сроки верны по всей цепочке до корневого центра.</translation>
    </message>
    <message>
        <source>It is signed with the key that it asks a certificate for.</source>
        <translation>Он подписан тем самым ключом, для которого запрошено свидетельство.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What the structure&apos;s check found</source>
        <translation>Что нашла проверка по структуре</translation>
    </message>
    <message>
        <source>The Order has no structure for its algorithm.</source>
        <translation>В Приказе нет структуры для его алгоритма.</translation>
    </message>
    <message>
        <source>Verified as of %1</source>
        <translation>Проверено на %1</translation>
    </message>
    <message>
        <source>Do not rely on it. The reason is below.</source>
        <translation>Полагаться на него нельзя. Причина ниже.</translation>
    </message>
    <message>
        <source>Something needed is missing; it is named below. Add it to the evidence.</source>
        <translation>Для проверки не хватает того, что названо ниже; добавьте это для сверки.</translation>
    </message>
    <message>
        <source>The certificate is valid</source>
        <translation>Свидетельство действительно</translation>
    </message>
    <message>
        <source>The revocation list is valid</source>
        <translation>СОРС действителен</translation>
    </message>
    <message>
        <source>The request is signed correctly</source>
        <translation>Запрос подписан верно</translation>
    </message>
    <message>
        <source>The certificate is not valid: it is revoked</source>
        <translation>Свидетельство недействительно: отозвано</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Свидетельство недействительно</translation>
    </message>
    <message>
        <source>The revocation list is not valid</source>
        <translation>СОРС недействителен</translation>
    </message>
    <message>
        <source>The request is not signed correctly</source>
        <translation>Запрос подписан неверно</translation>
    </message>
    <message>
        <source>Cannot tell whether it is valid</source>
        <translation>Действительность определить нельзя</translation>
    </message>
    <message>
        <source>the key is compromised</source>
        <translation>ключ скомпрометирован</translation>
    </message>
    <message>
        <source>the authority&apos;s key is compromised</source>
        <translation>ключ удостоверяющего центра скомпрометирован</translation>
    </message>
    <message>
        <source>the owner&apos;s data or place of work changed</source>
        <translation>изменились данные или место работы владельца</translation>
    </message>
    <message>
        <source>it is replaced by another one</source>
        <translation>оно заменено другим</translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation>оно больше не нужно</translation>
    </message>
    <message>
        <source>it is suspended</source>
        <translation>его действие приостановлено</translation>
    </message>
    <message>
        <source>a right was withdrawn</source>
        <translation>право отозвано</translation>
    </message>
    <message>
        <source>the attribute authority&apos;s key is compromised</source>
        <translation>ключ центра атрибутов скомпрометирован</translation>
    </message>
    <message>
        <source>The list gives no reason.</source>
        <translation>Причина в списке не указана.</translation>
    </message>
    <message>
        <source>The reason: %1.</source>
        <translation>Причина: %1.</translation>
    </message>
    <message>
        <source>It is in list No. %1.</source>
        <translation>Оно в списке № %1.</translation>
    </message>
    <message>
        <source>It follows none of the Order&apos;s structures. The nearest is “%1” (%2); against that:</source>
        <translation>Не соответствует ни одной структуре Приказа. Ближайшая — «%1» (%2); сравнение с ней:</translation>
    </message>
    <message>
        <source>It is meant to follow the structure “%1” (%2), and does not:</source>
        <translation>Должен соответствовать структуре «%1» (%2), но не соответствует:</translation>
    </message>
    <message>
        <source>It follows the structure “%1” (%2).</source>
        <translation>Соответствует структуре «%1» (%2).</translation>
    </message>
    <message>
        <source>The signature is valid</source>
        <translation>Подпись действительна</translation>
    </message>
    <message>
        <source>The OCSP response is valid</source>
        <translation>Ответ OCSP действителен</translation>
    </message>
    <message>
        <source>The time stamp is valid</source>
        <translation>Метка времени действительна</translation>
    </message>
    <message>
        <source>The signature is not valid: a certificate is revoked</source>
        <translation>Подпись недействительна: свидетельство отозвано</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>Подпись недействительна</translation>
    </message>
    <message>
        <source>The OCSP response is not valid</source>
        <translation>Ответ OCSP недействителен</translation>
    </message>
    <message>
        <source>The time stamp is not valid</source>
        <translation>Метка времени недействительна</translation>
    </message>
    <message>
        <source>It is a root that is trusted here; its signature and dates hold.</source>
        <translation>Это доверенный здесь корень; его подпись и сроки верны.</translation>
    </message>
    <message>
        <source>The document is as it was signed, and each signer&apos;s certificate held, up to a root, and was not revoked.</source>
        <translation>Документ такой, каким его подписали; свидетельство каждого подписавшего действовало, вплоть до корня, и не было отозвано.</translation>
    </message>
    <message>
        <source>Whoever signed it may answer for this CA. What it says of the certificate stands beside.</source>
        <translation>Подписавший вправе отвечать за этот центр. Что сказано о свидетельствое, стоит рядом.</translation>
    </message>
    <message>
        <source>The document is the one that was stamped, and the authority&apos;s certificate held, up to a root.</source>
        <translation>Документ — тот, на который поставлена метка; свидетельство центра действовало, вплоть до корня.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its time stamp: %1</source>
        <translation>Её метка времени: %1</translation>
    </message>
    <message>
        <source>%1: its certificate was judged as of %2, the time of its time stamp</source>
        <translation>%1: свидетельство проверено на %2, время метки времени</translation>
    </message>
    <message>
        <source>The document that it is of is missing. Choose it above, or drop it here.</source>
        <translation>Нет документа, к которому она относится. Выберите его выше или перетащите сюда.</translation>
    </message>
    <message>
        <source>Its path ends in a root that is not trusted here. What to do stands below.</source>
        <translation>Его путь ведёт к корню, которому здесь не доверяют. Что делать, сказано ниже.</translation>
    </message>
    <message>
        <source>Signatures and dates are correct; revocation NOT checked throughout</source>
        <translation>Подписи и сроки верны; отзыв проверен НЕ полностью</translation>
    </message>
    <message>
        <source>So it cannot be told whether it is valid: of a certificate in its path no revocation list tells. Which is missing stands below; add it to the evidence.</source>
        <translation>Поэтому сказать, действительно ли оно, нельзя: о свидетельстве его пути не говорит ни один список отзыва. Какого не хватает, сказано ниже; добавьте его к доказательствам.</translation>
    </message>
</context>
<context>
    <name>ui::VerifyPage</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выпущен</translation>
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
        <source>Revoked certificates</source>
        <translation>Отозвано свидетельств</translation>
    </message>
    <message>
        <source>The list goes on; the first %1 are shown. kualikctl show has all.</source>
        <translation>Список продолжается; показаны первые %1. Все — в kualikctl show.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверка</translation>
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
        <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
        <source>The fields of what was verified</source>
        <translation>Поля проверенного</translation>
    </message>
    <message>
        <source>Copy the value in focus</source>
        <translation>Копировать выбранное значение</translation>
    </message>
    <message>
        <source>Choose a file to verify…</source>
        <translation>Выбрать файл для проверки…</translation>
    </message>
    <message>
        <source>Next list by</source>
        <translation>Следующий до</translation>
    </message>
    <message>
        <source>Add evidence to check against…</source>
        <translation>Добавить файл для сверки…</translation>
    </message>
    <message>
        <source>Verify without the added evidence</source>
        <translation>Проверить без добавленных файлов</translation>
    </message>
    <message>
        <source>Verify as of another time</source>
        <translation>Проверить на другой момент времени</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Копировать строки целиком</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Выделить все строки</translation>
    </message>
    <message>
        <source>A day is missing. Write it like %1.</source>
        <translation>Дата не указана. Запишите её так: %1.</translation>
    </message>
    <message>
        <source>There is no such day: %2. Write it like %1.</source>
        <translation>Такой даты нет: %2. Запишите дату так: %1.</translation>
    </message>
    <message>
        <source>A certificate, list, request, signature or response to verify</source>
        <translation>Свидетельство, список, запрос, подпись или ответ для проверки</translation>
    </message>
    <message>
        <source>What is signed (*.cer *.crt *.der *.pem *.crl *.p10 *.csr *.req *.cms *.p7s *.p7m *.sig *.ocsp *.ors *.tsr *.tst);;All files (*)</source>
        <translation>Всё подписанное (*.cer *.crt *.der *.pem *.crl *.p10 *.csr *.req *.cms *.p7s *.p7m *.sig *.ocsp *.ors *.tsr *.tst);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Protocol of a verification</source>
        <translation>Протокол проверки</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>протокол</translation>
    </message>
    <message>
        <source>A certificate, list, request, signature, OCSP response or time stamp</source>
        <translation>Свидетельство, список, запрос, подпись, ответ OCSP или метка времени</translation>
    </message>
    <message>
        <source>Choose a file, drop one here, or type its name and press Enter. Several dropped together: the first is verified, the others are evidence; a signature finds its document by itself.</source>
        <translation>Выберите файл, перетащите его сюда или введите имя и нажмите Enter. Из нескольких проверяется первый, остальные — для сверки; подпись сама находит свой документ.</translation>
    </message>
    <message>
        <source>&amp;Print the protocol…</source>
        <translation>Напечатать п&amp;ротокол…</translation>
    </message>
    <message>
        <source>Add a folder of evidence…</source>
        <translation>Добавить папку с файлами для сверки…</translation>
    </message>
    <message>
        <source>Choose the document that was signed…</source>
        <translation>Выбрать подписанный документ…</translation>
    </message>
    <message>
        <source>Print the protocol of the verification…</source>
        <translation>Напечатать протокол проверки…</translation>
    </message>
</context>
<context>
    <name>ui::ViewerPage</name>
    <message>
        <source>%1 is in the list: %2</source>
        <translation>%1 есть в списке: %2</translation>
    </message>
    <message>
        <source>%1 is not in the list.</source>
        <translation>%1 нет в списке.</translation>
    </message>
    <message>
        <source>A file to view</source>
        <translation>Файл для просмотра</translation>
    </message>
    <message>
        <source>Certificates, lists, requests, signatures, answers and stamps (*.cer *.crt *.der *.pem *.crl *.p10 *.csr *.req *.p7b *.p7s *.p7m *.cms *.ors *.tsr *.tst);;All files (*)</source>
        <translation>Свидетельства, списки, запросы, подписи, ответы и метки (*.cer *.crt *.der *.pem *.crl *.p10 *.csr *.req *.p7b *.p7s *.p7m *.cms *.ors *.tsr *.tst);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the object</source>
        <translation>Сохранение объекта</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>Сначала откройте файл.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Сначала выберите строку.</translation>
    </message>
    <message>
        <source>It came from a file by itself.</source>
        <translation>Он сам по себе в файле.</translation>
    </message>
    <message>
        <source>Choose something in a file that holds several.</source>
        <translation>Выберите что-нибудь в файле, где их несколько.</translation>
    </message>
    <message>
        <source>The Order has structures of certificates, lists and requests.</source>
        <translation>В Приказе есть структуры свидетельств, списков и запросов.</translation>
    </message>
    <message>
        <source>Only a request asks for something.</source>
        <translation>Запрашивает что-либо только запрос.</translation>
    </message>
    <message>
        <source>Only a revocation list has entries.</source>
        <translation>Записи есть только в СОРС.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>What it holds (%1)</source>
        <translation>Что внутри (%1)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>View a file</source>
        <translation>Просмотр файла</translation>
    </message>
    <message>
        <source>Drop a file anywhere on the window, or choose one: a certificate, a revocation list, a request, a P7B file, a signature, an OCSP response or a time stamp.</source>
        <translation>Перетащите файл в любое место окна или выберите его: свидетельство, СОРС, запрос, файл P7B, подпись, ответ OCSP или метку времени.</translation>
    </message>
    <message>
        <source>The object&apos;s fields</source>
        <translation>Поля объекта</translation>
    </message>
    <message>
        <source>Views of the object</source>
        <translation>Виды объекта</translation>
    </message>
    <message>
        <source>&amp;Find a serial number</source>
        <translation>&amp;Найти серийный номер</translation>
    </message>
    <message>
        <source>Find a serial number</source>
        <translation>Найти серийный номер</translation>
    </message>
    <message>
        <source>Choose a file to view…</source>
        <translation>Выбрать файл для просмотра…</translation>
    </message>
    <message>
        <source>Back to what held it</source>
        <translation>Назад к тому, где он лежал</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Проверить его</translation>
    </message>
    <message>
        <source>Save as DER…</source>
        <translation>Сохранить как DER…</translation>
    </message>
    <message>
        <source>Save as PEM…</source>
        <translation>Сохранить как PEM…</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Копировать значение</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Открыть выбранное</translation>
    </message>
    <message>
        <source>Show the object&apos;s fields</source>
        <translation>Показать поля объекта</translation>
    </message>
    <message>
        <source>Show what it holds</source>
        <translation>Показать, что внутри</translation>
    </message>
    <message>
        <source>Hold it against another structure</source>
        <translation>Сравнить с другой структурой</translation>
    </message>
    <message>
        <source>Show what the request asks for</source>
        <translation>Показать, что запрошено</translation>
    </message>
    <message>
        <source>Go to the object&apos;s octets</source>
        <translation>Перейти к октетам объекта</translation>
    </message>
    <message>
        <source>As the Order is printed, misprints and all</source>
        <translation>Как Приказ напечатан, с опечатками</translation>
    </message>
    <message>
        <source>Find a serial number in the list</source>
        <translation>Найти серийный номер в списке</translation>
    </message>
    <message>
        <source>Copy whole lines</source>
        <translation>Копировать строки целиком</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Выделить все строки</translation>
    </message>
    <message>
        <source>A certificate, list, request, signature, OCSP response or time stamp from a file can be verified: save what came out of another object first.</source>
        <translation>Проверить можно свидетельство, список, запрос, подпись, ответ OCSP или метку времени из файла: то, что вышло из другого объекта, сначала сохраните.</translation>
    </message>
</context>
<context>
    <name>ui::WaitNotice</name>
    <message>
        <source>The program does something else first. What you asked for comes then by itself.</source>
        <translation>Программа сначала заканчивает другое дело. То, что вы запросили, появится затем само.</translation>
    </message>
    <message>
        <source>Waiting for: %1. What you asked for comes then by itself.</source>
        <translation>Ожидание: %1. То, что вы запросили, появится затем само.</translation>
    </message>
</context>
<context>
    <name>ui::WaitView</name>
    <message>
        <source>Insert the medium %1 again: its issue goes on from where it stopped.</source>
        <translation>Вставьте носитель %1 снова: выдача продолжится с того места, где остановилась.</translation>
    </message>
    <message>
        <source>It is recognised by itself.</source>
        <translation>Он распознаётся сам.</translation>
    </message>
    <message>
        <source>Prepare a blank &amp;medium…</source>
        <translation>Подготовить п&amp;устой носитель…</translation>
    </message>
    <message>
        <source>Insert a free medium with a USB-A connector for %1.</source>
        <translation>Вставьте свободный носитель с разъёмом USB-A. Владелец: %1.</translation>
    </message>
    <message>
        <source>Insert a free medium with a Type-C connector for %1.</source>
        <translation>Вставьте свободный носитель с разъёмом Type-C. Владелец: %1.</translation>
    </message>
    <message>
        <source>The medium %1 is locked: too many wrong PINs. Remove it and insert another free medium.</source>
        <translation>Носитель %1 заблокирован: слишком много неверных PIN-кодов. Выньте его и вставьте другой свободный носитель.</translation>
    </message>
    <message>
        <source>Insert the medium %1 of the certification authority.</source>
        <translation>Вставьте носитель %1 удостоверяющего центра.</translation>
    </message>
    <message>
        <source>There is no room left on the medium %1, and no other can take its place in this issue. Delete there what is not needed and type the PIN; or press “The medium has failed or is lost…” and issue on another one.</source>
        <translation>На носителе %1 нет места, и другим его в этой выдаче не заменить. Удалите на нём ненужное и введите PIN-код; или нажмите «Носитель вышел из строя или утерян…» и выдайте на другой.</translation>
    </message>
    <message>
        <source>Format the &amp;medium %1…</source>
        <translation>&amp;Форматировать носитель %1…</translation>
    </message>
    <message>
        <source>It is recognised by itself. One that is in can be prepared.</source>
        <translation>Он распознаётся сам. Можно подготовить и один из вставленных.</translation>
    </message>
</context>
<context>
    <name>ui::Window</name>
    <message>
        <source>Kualik</source>
        <translation>Kualik</translation>
    </message>
    <message>
        <source>Close Kualik</source>
        <translation>Закрыть Kualik</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Справка об этой странице</translation>
    </message>
    <message>
        <source>Lock the workplace</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Найти действие</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>Обновить страницу</translation>
    </message>
    <message>
        <source>what is new, update, reload</source>
        <translation>обновить, что нового, перечитать</translation>
    </message>
    <message>
        <source>colour scheme, theme, appearance, automatic</source>
        <translation>цветовая схема, тема, оформление, автоматически</translation>
    </message>
    <message>
        <source>light colour scheme, light theme, white, day</source>
        <translation>светлая цветовая схема, светлая тема, белый, день</translation>
    </message>
    <message>
        <source>dark colour scheme, dark theme, black, night</source>
        <translation>тёмная цветовая схема, тёмная тема, чёрный, ночь</translation>
    </message>
    <message>
        <source>high contrast colour scheme, contrast theme</source>
        <translation>высокий контраст, контрастная цветовая схема, контрастная тема</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Цвета: %1</translation>
    </message>
</context>
<context>
    <name>ui::WorkView</name>
    <message>
        <source>Signing in to the medium</source>
        <translation>Вход на носитель</translation>
    </message>
    <message>
        <source>A medium may need a minute. Leave it in its place.</source>
        <translation>Носителю может понадобиться минута. Не вынимайте его.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>Остановить после этого шага</translation>
    </message>
</context>
<context>
    <name>ui::look::Banner</name>
    <message>
        <source>Success</source>
        <translation>Успешно</translation>
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
        <translation>Это не дата. Запишите её так: %1.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
</context>
<context>
    <name>ui::look::choice</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
</context>
<context>
    <name>ui::look::sorting</name>
    <message>
        <source>Sort the table</source>
        <translation>Сортировать таблицу</translation>
    </message>
    <message>
        <source>In the original order</source>
        <translation>Без сортировки</translation>
    </message>
</context>
<context>
    <name>ui::media</name>
    <message>
        <source>At the workplace, nobody&apos;s</source>
        <translation>На рабочем месте, ничей</translation>
    </message>
    <message>
        <source>due back by %1</source>
        <translation>вернуть до %1</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked before the hand-over. Format the medium before it is used again, or record what is wrong with it.</source>
        <translation>Свидетельство (%1) отозвано до передачи. Перед новым использованием отформатируйте носитель или запишите, что с ним не так.</translation>
    </message>
    <message>
        <source>It came back with its key. Format it before it is used again, or record what is wrong with it.</source>
        <translation>Он вернулся со своим ключом. Перед повторным использованием отформатируйте его или запишите, что с ним не так.</translation>
    </message>
</context>
<context>
    <name>ui::papers::PaperPreview</name>
    <message>
        <source>The page before (Page Up)</source>
        <translation>Предыдущая страница (Page Up)</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>The next page (Page Down)</source>
        <translation>Следующая страница (Page Down)</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>The page as wide as the window (Ctrl+1)</source>
        <translation>Страница во всю ширину окна (Ctrl+1)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>The whole page at once (Ctrl+0)</source>
        <translation>Вся страница сразу (Ctrl+0)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Into a file (Ctrl+S)</source>
        <translation>В файл (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>On a printer of this computer (Ctrl+P)</source>
        <translation>На принтере этого компьютера (Ctrl+P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>Назад к странице (Esc)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Идёт печать…</translation>
    </message>
    <message>
        <source>The printer did not take the paper. See that it is on and chosen, and print again; or save the paper as PDF.</source>
        <translation>Принтер не принял документ. Проверьте, что он включён и выбран, и напечатайте снова; или сохраните документ как PDF.</translation>
    </message>
    <message>
        <source>Given to the printer, pages: %1</source>
        <translation>Передано на принтер, страниц: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>The first page (Home)</source>
        <translation>Первая страница (Home)</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>Последняя страница</translation>
    </message>
    <message>
        <source>The last page (End)</source>
        <translation>Последняя страница (End)</translation>
    </message>
    <message>
        <source>The paper is still being printed or saved. The preview closes by itself when that is done; if something goes wrong, it stays and says so.</source>
        <translation>Документ ещё печатается или сохраняется. Когда это закончится, просмотр закроется сам; если что-то пойдёт не так, он останется и скажет об этом.</translation>
    </message>
    <message>
        <source>In Kazakh, as Order 595/НҚ gives this form</source>
        <translation>На казахском: так эта форма дана в приказе № 595/НҚ</translation>
    </message>
    <message>
        <source>In Kazakh. Order 595/НҚ has no form for this letter: it is put in the Order&apos;s words.</source>
        <translation>На казахском языке. Формы для этого письма в приказе № 595/НҚ нет, текст составлен словами приказа.</translation>
    </message>
    <message>
        <source>In the language of the screen. Order 595/НҚ has no form for a protocol of a verification.</source>
        <translation>На языке экрана. В Приказе 595/НҚ нет формы протокола проверки.</translation>
    </message>
</context>
</TS>
