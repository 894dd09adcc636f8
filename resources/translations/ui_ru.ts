<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>Issue</source>
        <translation>Выдача</translation>
    </message>
</context>
<context>
    <name>ui::CertificateDetail</name>
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
        <source>Serial number</source>
        <translation>Серийный номер</translation>
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
        <source>Revoked</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
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
        <source>Chain</source>
        <translation>Цепочка</translation>
    </message>
    <message>
        <source>The key medium&apos;s history</source>
        <translation>История носителя</translation>
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
        <source>No certificate is chosen</source>
        <translation>Свидетельство не выбрано</translation>
    </message>
    <message>
        <source>Choose one in the table to see all that is known.</source>
        <translation>Выберите его в таблице, чтобы увидеть все сведения.</translation>
    </message>
    <message>
        <source>The certificate&apos;s fields</source>
        <translation>Поля свидетельства</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save as DER…</source>
        <translation>Сохранить DER…</translation>
    </message>
    <message>
        <source>Save as PEM…</source>
        <translation>Сохранить PEM…</translation>
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
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Certificates found</source>
        <translation>Найденные свидетельства</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters find more.</source>
        <translation>Ничего не найдено. Меньше букв — больше найдётся.</translation>
    </message>
    <message>
        <source>No certificate was issued here yet.</source>
        <translation>Здесь ещё не выдано ни одного свидетельства.</translation>
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
        <source>Certificates and revocation lists carry this time. The last act here was at %1.</source>
        <translation>Это время получают свидетельства и СОРС. Последнее действие здесь: %1.</translation>
    </message>
    <message>
        <source>The clock is behind: the last act here was at %1. Close the program and set the clock, or say why it is right.</source>
        <translation>Часы отстают: последнее действие здесь было %1. Закройте программу и поправьте часы или напишите, почему они верны.</translation>
    </message>
    <message>
        <source>The clock is far ahead of the last act here, at %1. Close the program and set the clock, or say why it is right.</source>
        <translation>Часы намного опережают последнее действие здесь (%1). Закройте программу и поправьте часы или напишите, почему они верны.</translation>
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
        <source>The clock is right</source>
        <translation>Часы верны</translation>
    </message>
    <message>
        <source>Go on without signing</source>
        <translation>Продолжить без подписания</translation>
    </message>
</context>
<context>
    <name>ui::CloseForm</name>
    <message>
        <source>The medium is dead or lost</source>
        <translation>Носитель вышел из строя или утерян</translation>
    </message>
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
</context>
<context>
    <name>ui::DoneView</name>
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
        <source>For training</source>
        <translation>Для обучения</translation>
    </message>
    <message>
        <source>For real work</source>
        <translation>Для настоящей работы</translation>
    </message>
    <message>
        <source>&amp;Operator&apos;s name</source>
        <translation>&amp;Имя оператора</translation>
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
        <source>Operator&apos;s name</source>
        <translation>Имя оператора</translation>
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
        <source>Make the workplace</source>
        <translation>Создать рабочее место</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ui::HandOverPanel</name>
    <message>
        <source>Handed over and entered in the journal: %1</source>
        <translation>Передано и внесено в журнал: %1</translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>Сохранение журнала</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>No medium waits for its hand-over</source>
        <translation>Нет носителей, ожидающих передачи</translation>
    </message>
    <message>
        <source>Media chosen: %1</source>
        <translation>Выбрано носителей: %1</translation>
    </message>
    <message>
        <source>Media that wait for their hand-over</source>
        <translation>Носители, ожидающие передачи</translation>
    </message>
    <message>
        <source>&amp;How they go</source>
        <translation>&amp;Способ передачи</translation>
    </message>
    <message>
        <source>How they go</source>
        <translation>Способ передачи</translation>
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
        <source>Service ID card or power of attorney</source>
        <translation>Служебное удостоверение или доверенность</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Save the &amp;journal as PDF…</source>
        <translation>Сохранить &amp;журнал в PDF…</translation>
    </message>
</context>
<context>
    <name>ui::IssueCard</name>
    <message>
        <source>&amp;Skip for now</source>
        <translation>&amp;Пока пропустить</translation>
    </message>
    <message>
        <source>The medium is &amp;dead or lost…</source>
        <translation>&amp;Носитель вышел из строя или утерян…</translation>
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
</context>
<context>
    <name>ui::IssuePage</name>
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
        <source>Skip this certificate for now</source>
        <translation>Пока пропустить это свидетельство</translation>
    </message>
    <message>
        <source>Save the journal as PDF…</source>
        <translation>Сохранить журнал в PDF…</translation>
    </message>
</context>
<context>
    <name>ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>ui::PinForm</name>
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
        <source>I am sure of the PIN: use the &amp;last try</source>
        <translation>Я у&amp;верен в PIN-коде: использовать последнюю попытку</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдать</translation>
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
        <source>The medium in slot %1 is formatted, and two PINs are set: one for its administrator, one for its holder.</source>
        <translation>Носитель в слоте %1 форматируется, и задаются два PIN-кода: администратора и владельца.</translation>
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
        <source>Holder&apos;s &amp;PIN</source>
        <translation>PIN-код &amp;владельца</translation>
    </message>
    <message>
        <source>Holder&apos;s PIN</source>
        <translation>PIN-код владельца</translation>
    </message>
    <message>
        <source>Holder&apos;s PIN once &amp;more</source>
        <translation>PIN-код владельца &amp;ещё раз</translation>
    </message>
    <message>
        <source>Holder&apos;s PIN once more</source>
        <translation>PIN-код владельца ещё раз</translation>
    </message>
    <message>
        <source>Prepare the medium</source>
        <translation>Подготовить носитель</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ui::ReadyTable</name>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
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
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
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
    <name>ui::Shell</name>
    <message>
        <source>Certification authority of state bodies</source>
        <translation>Удостоверяющий центр государственных органов</translation>
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
        <source>You can try again now.</source>
        <translation>Можно попробовать ещё раз.</translation>
    </message>
</context>
<context>
    <name>ui::TaskTable</name>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
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
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>Выдать снова</translation>
    </message>
</context>
<context>
    <name>ui::WaitView</name>
    <message>
        <source>Insert the medium of the certification authority, %1.</source>
        <translation>Вставьте носитель удостоверяющего центра, %1.</translation>
    </message>
    <message>
        <source>Insert the medium %1 again: its issue goes on from where it stopped.</source>
        <translation>Вставьте носитель %1 снова: выдача продолжится с того места, где остановилась.</translation>
    </message>
    <message>
        <source>Insert a free medium: %1.</source>
        <translation>Вставьте свободный носитель: %1.</translation>
    </message>
    <message>
        <source>It is recognised by itself.</source>
        <translation>Он распознаётся сам.</translation>
    </message>
    <message>
        <source>Prepare a blank &amp;medium…</source>
        <translation>Подготовить п&amp;устой носитель…</translation>
    </message>
</context>
<context>
    <name>ui::Window</name>
    <message>
        <source>Kualik</source>
        <translation>Kualik</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Обновить</translation>
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
</TS>
