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
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>Списки отозванных</translation>
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
    <name>ui::CrlHistory</name>
    <message>
        <source>recorded, not signed</source>
        <translation>записан, не подписан</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
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
        <source>Next one until</source>
        <translation>Следующий до</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
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
        <translation>Список № %1 опубликован, записей: %2, файл: %3</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>Списки отозванных</translation>
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
        <source>Lists so far</source>
        <translation>Прежние списки</translation>
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
    <name>ui::MonthChart</name>
    <message>
        <source>Certificates issued this month: %1</source>
        <translation>Выдано свидетельств в этом месяце: %1</translation>
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
    <name>ui::StatusLine</name>
    <message>
        <source>No certification authority here yet</source>
        <translation>Удостоверяющих центров здесь ещё нет</translation>
    </message>
    <message>
        <source>Revocation lists until %1</source>
        <translation>СОРС действуют до %1</translation>
    </message>
    <message>
        <source>A revocation list is not published yet</source>
        <translation>СОРС ещё не опубликован</translation>
    </message>
    <message>
        <source>Key media in: %1</source>
        <translation>Вставлено носителей: %1</translation>
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
</context>
<context>
    <name>ui::TodayPage</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Ничто не ждёт вашего внимания.</translation>
    </message>
    <message>
        <source>%1 · letter %2</source>
        <translation>%1 · письмо %2</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>день неизвестен</translation>
    </message>
    <message>
        <source>Applications to answer</source>
        <translation>Заявления, ждущие ответа</translation>
    </message>
    <message>
        <source>Paragraph 7</source>
        <translation>Пункт 7</translation>
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
        <source>Paragraph 23</source>
        <translation>Пункт 23</translation>
    </message>
    <message>
        <source>Media due back</source>
        <translation>Носители к возврату</translation>
    </message>
    <message>
        <source>Paragraphs 24 and 25</source>
        <translation>Пункты 24 и 25</translation>
    </message>
    <message>
        <source>Certificates that run out within 30 days</source>
        <translation>Свидетельства, истекающие в течение 30 дней</translation>
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
</TS>
