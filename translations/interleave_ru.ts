<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>In flight</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Loop delay</source>
        <translation>Задержка цикла</translation>
    </message>
    <message>
        <source>How long what falls due waits for the event loop, because a task holds it</source>
        <translation>Сколько ждёт цикла событий то, чему пришло время, пока его занимает задача</translation>
    </message>
    <message>
        <source>threads: no event loop</source>
        <translation>потоки: цикла событий нет</translation>
    </message>
    <message>
        <source>%1 at %2 · peak %3</source>
        <translation>%1 на %2 · пик %3</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>пик %1</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 из %2 на %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 at %2 · longest %3</source>
        <translation>%1 на %2 · самое большее %3</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>самое большее %1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>How many tasks have started and not ended, over time</source>
        <translation>Сколько задач началось и ещё не закончилось, по времени</translation>
    </message>
    <message>
        <source>How many tasks took how long, from their start to their end</source>
        <translation>Сколько задач сколько времени заняли, от начала до конца</translation>
    </message>
    <message>
        <source>How many tasks have ended, in whatever way, over time</source>
        <translation>Сколько задач закончилось, неважно как, по времени</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Line %1: the main program</source>
        <translation>Строка %1: главная программа</translation>
    </message>
    <message numerus="yes">
        <source>Line %1: %n task(s)</source>
        <translation>
            <numerusform>Строка %1: %n задача</numerusform>
            <numerusform>Строка %1: %n задачи</numerusform>
            <numerusform>Строка %1: %n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How many tasks are in a state: &quot;3 × waiting for the answer&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>main</source>
        <extracomment>The main program, on a pill at the end of a line of code; the name of the function</extracomment>
        <translation>main</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>check takes one file: interleave check FILE</source>
        <translation>check принимает один файл: interleave check ФАЙЛ</translation>
    </message>
    <message>
        <source>--lang takes en, pt_BR or ru, not “%1”.</source>
        <translation>--lang принимает en, pt_BR или ru, а не «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists them.</source>
        <translation>Команды «%1» нет; список команд выводит --help.</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>вариант</translation>
    </message>
    <message>
        <source>total</source>
        <translation>время</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>задач/с</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>пик</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибки</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>тайм-аут</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>list takes nothing but --json.</source>
        <translation>list принимает только --json.</translation>
    </message>
    <message>
        <source>%1 %2 of %3  %4</source>
        <translation>%1 %2 из %3  %4</translation>
    </message>
    <message>
        <source>The scenario has no variant “%1”. It has: %2</source>
        <translation>В сценарии нет варианта «%1». Есть: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>run takes one scenario: interleave run ID|FILE. “interleave list” shows the built-in ones.</source>
        <translation>run принимает один сценарий: interleave run ID|ФАЙЛ. Встроенные покажет «interleave list».</translation>
    </message>
    <message>
        <source>--base-url takes an http or https address, not “%1”.</source>
        <translation>--base-url принимает адрес http или https, а не «%1».</translation>
    </message>
    <message>
        <source>--set takes PATH=VALUE, as in tasks.0.count=100, not “%1”.</source>
        <translation>--set принимает ПУТЬ=ЗНАЧЕНИЕ, например tasks.0.count=100, а не «%1».</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 on, not “%1”.</source>
        <translation>--seed принимает целое число не меньше 0, а не «%1».</translation>
    </message>
    <message>
        <source>%1: there is no such folder. Make it first, or choose another.</source>
        <translation>%1: такой папки нет. Создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not “%1”.</source>
        <translation>--theme принимает light или dark, а не «%1».</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, from 320x240 to 16384x16384, not “%1”.</source>
        <translation>--size принимает ШИРИНАxВЫСОТА от 320x240 до 16384x16384, а не «%1».</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.25 to 8, and the picture at most 16384 pixels a side, not “%1”.</source>
        <translation>--scale принимает число от 0.25 до 8 (сторона изображения — не больше 16384 пикселей), а не «%1».</translation>
    </message>
    <message>
        <source>serve takes --port N and --latency MS, nothing else.</source>
        <translation>serve принимает только --port N и --latency МС.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port принимает число от 0 до 65535.</translation>
    </message>
    <message>
        <source>--latency takes milliseconds from 0 to %1.</source>
        <translation>--latency принимает миллисекунды от 0 до %1.</translation>
    </message>
    <message>
        <source>Port %1 on 127.0.0.1 cannot be used: %2</source>
        <translation>Порт %1 на 127.0.0.1 занять не удалось: %2</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The commands work without one: interleave --help</source>
        <translation>Нет дисплея, на котором можно открыть окно. Команды работают и без него: interleave --help</translation>
    </message>
    <message>
        <source>export takes one saved run and the files to write: interleave export RUN.run.json -o FILE</source>
        <translation>export принимает один сохранённый запуск и файлы для записи: interleave export ЗАПУСК.run.json -o ФАЙЛ</translation>
    </message>
    <message>
        <source>%1: no format has this ending. There are: .csv .run.json .%2</source>
        <translation>%1: формата с таким расширением нет. Есть: .csv .run.json .%2</translation>
    </message>
    <message>
        <source>deadlocked</source>
        <translation>дедлок</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не запущено</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <extracomment>%1: a variant&apos;s name; %2: why it failed, a sentence or somebody&apos;s own words</extracomment>
        <translation>Вариант «%1» завершился ошибкой: %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a variant&apos;s name; %2: a sentence, &quot;Deadlock: each waits for the next: ...&quot;</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>--language takes python, cpp or javascript, not “%1”.</source>
        <translation>--language принимает python, cpp или javascript, а не «%1».</translation>
    </message>
    <message>
        <source>There is no variant “%1”; the scenario has: %2.</source>
        <translation>Варианта «%1» нет; в сценарии есть: %2.</translation>
    </message>
    <message>
        <source>Interleave shows what asynchronous execution is.

  interleave [FILE]            opens the window
  interleave list [--json]     the built-in scenarios
  interleave run ID|FILE       runs a scenario and prints a table of its variants
  interleave export RUN        writes pictures and tables of a saved run (.run.json)
  interleave check FILE        says what is wrong in a scenario file
  interleave code ID|FILE --language python|cpp|javascript [--variant NAME] [--pytest|--cmake]
                               prints a variant, the first if none is named, as a program;
                               with --pytest, which is for Python, as a test
                               with --cmake, which is for C++, its CMakeLists.txt
  interleave serve             runs the demo server on 127.0.0.1

Options of run:
  --variant NAME        only this variant (may be repeated)
  --real                steady clock and real requests; otherwise simulated
  --base-url URL        where relative addresses go in a real run; otherwise to the demo server
  --allow-database D    a database that may be changed: sqlite:FILE or postgres:SERVICE (may be repeated)
  --allow-host HOST     a host besides this machine that may be asked (may be repeated)
  --ca-file FILE        certificates that vouch for https servers in a real run, besides the system&apos;s
  --set PATH=VALUE      changes a value of the scenario: --set tasks.0.count=100
  --seed N              seed of the random draws
  -o FILE               writes a result; its ending says which: .csv .run.json .png .svg .pdf (may be repeated)
  --theme light|dark    of pictures
  --size WxH            of pictures: --size 1920x1080
  --scale F             of pictures in pixels: 2 doubles them
  --quiet               prints no table and no progress
Options of export: -o, --theme, --size and --scale, as of run.
Options of serve:
  --port N              otherwise any free one
  --latency MS          before every answer; 100 if not given
Everywhere:
  --lang en|pt_BR|ru    the language of what is printed and drawn
</source>
        <translation>Interleave показывает, что такое асинхронное выполнение.

  interleave [ФАЙЛ]            открывает окно
  interleave list [--json]     встроенные сценарии
  interleave run ID|ФАЙЛ       выполняет сценарий и печатает таблицу вариантов
  interleave export ЗАПУСК     записывает изображения и таблицы сохранённого запуска (.run.json)
  interleave check ФАЙЛ        сообщает, что не так в файле сценария
  interleave code ID|ФАЙЛ --language python|cpp|javascript [--variant ИМЯ] [--pytest|--cmake]
                               печатает вариант (первый, если не назван) как программу;
                               с --pytest, только для Python, — как тест
                               с --cmake, только для C++, — её CMakeLists.txt
  interleave serve             запускает демо-сервер на 127.0.0.1

Параметры run:
  --variant ИМЯ         только этот вариант (можно повторять)
  --real                реальное время и настоящие запросы; иначе время виртуальное
  --base-url URL        куда при реальном запуске ведут относительные адреса; иначе на демо-сервер
  --allow-database D    база данных, которую можно менять: sqlite:ФАЙЛ или postgres:СЛУЖБА (можно повторять)
  --allow-host ХОСТ     хост, кроме этого компьютера, к которому можно обращаться (можно повторять)
  --ca-file ФАЙЛ        сертификаты, которые ручаются за серверы https в реальном времени, кроме системных
  --set ПУТЬ=ЗНАЧЕНИЕ   меняет значение в сценарии: --set tasks.0.count=100
  --seed N              зерно генератора случайных чисел
  -o ФАЙЛ               записывает результат; формат задаёт расширение: .csv .run.json .png .svg .pdf (можно повторять)
  --theme light|dark    тема изображений: светлая или тёмная
  --size ШxВ            размер изображений: --size 1920x1080
  --scale K             масштаб изображений в пикселях: 2 — вдвое больше
  --quiet               не печатает ни таблицу, ни ход выполнения
Параметры export: -o, --theme, --size и --scale, как у run.
Параметры serve:
  --port N              иначе любой свободный
  --latency МС          задержка перед каждым ответом; по умолчанию 100
Для всех команд:
  --lang en|pt_BR|ru    язык текстов в выводе и на изображениях
</translation>
    </message>
    <message>
        <source>code takes a scenario and a language: interleave code ID|FILE --language python|cpp|javascript [--variant NAME] [--pytest|--cmake]</source>
        <translation>code требует сценарий и язык: interleave code ID|ФАЙЛ --language python|cpp|javascript [--variant ИМЯ] [--pytest|--cmake]</translation>
    </message>
    <message>
        <source>Programs in “%1” are not printed by this version; it prints: %2.</source>
        <extracomment>%2: the languages that are, &quot;python, javascript&quot;</extracomment>
        <translation>Программы на «%1» эта версия не печатает; она печатает: %2.</translation>
    </message>
    <message>
        <source>--pytest prints a test for Python: it goes with --language python only.</source>
        <translation>--pytest печатает тест на Python: ключ возможен только вместе с --language python.</translation>
    </message>
    <message>
        <source>--cmake prints the CMakeLists.txt of a C++ program: it goes with --language cpp only.</source>
        <translation>--cmake печатает CMakeLists.txt программы на C++: ключ возможен только вместе с --language cpp.</translation>
    </message>
    <message>
        <source>“%1” ends in a deadlock: a test that runs it would wait for ever. Choose another variant, or leave out --pytest.</source>
        <translation>«%1» кончается взаимной блокировкой: тест с таким запуском ждал бы вечно. Выберите другой вариант или уберите --pytest.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Requests to other hosts</source>
        <translation>Запросы к другим хостам</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> и ещё %1</translation>
    </message>
    <message>
        <source>In real time these requests leave this machine. Make sure that the owner of the host agrees to them, and that the limit is a polite one.</source>
        <translation>В реальном времени эти запросы уйдут за пределы этого компьютера. Убедитесь, что владелец хоста не против и что лимит щадящий.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send up to %1 requests to %2, at most %3 at once?</source>
        <translation>Отправить до %1 запросов на %2, не больше %3 одновременно?</translation>
    </message>
</context>
<context>
    <name>DatabaseConsent</name>
    <message>
        <source>%1, a service of PostgreSQL&apos;s</source>
        <translation>%1, служба PostgreSQL</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, на %2</translation>
    </message>
    <message>
        <source>Statements to databases</source>
        <translation>Команды к базам данных</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the scenario work on the following?</source>
        <translation>Разрешить сценарию работать со следующими базами?</translation>
    </message>
    <message>
        <source>Its statements can change and delete what is in there. Look at them first if the scenario is not your own.</source>
        <translation>Его команды могут изменить и удалить то, что там есть. Если сценарий не ваш, сначала прочитайте их.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запустить</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Before you run it</source>
        <translation>Прежде чем запустить</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>“.%1” is not a format this program writes; use .png, .svg, .pdf or .csv.</source>
        <translation>Программа не записывает формат «.%1»; выберите .png, .svg, .pdf или .csv.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Изображение (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Векторный рисунок (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Документ (*.pdf)</translation>
    </message>
    <message>
        <source>Table of the tasks (*.csv)</source>
        <translation>Таблица задач (*.csv)</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, строка %2, столбец %3: %4</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>total</source>
        <translation>время</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>задач/с</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>пик</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибки</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>тайм-аут</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>deadlocked</source>
        <translation>дедлок</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Подводные камни</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Мосты</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Ваши файлы</translation>
    </message>
    <message>
        <source>You have run this one.</source>
        <translation>Этот сценарий вы уже запускали.</translation>
    </message>
</context>
<context>
    <name>Guess</name>
    <message>
        <source>drag to your guess</source>
        <translation>перетащите к своему прогнозу</translation>
    </message>
    <message>
        <source>your guess %1</source>
        <translation>ваш прогноз: %1</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Cancelled: there are no times to compare</source>
        <translation>Отменено: сравнивать нечего</translation>
    </message>
    <message>
        <source>Too little was done: there are no times to compare</source>
        <translation>Выполнено слишком мало: сравнивать нечего</translation>
    </message>
    <message>
        <source>%1 in every variant: no difference</source>
        <translation>По %1: разницы нет</translation>
    </message>
    <message>
        <source>%1 against %2: hardly a difference</source>
        <translation>%1 против %2: разницы почти нет</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 против %2</translation>
    </message>
    <message>
        <source>%1 against %2: %3 times sooner</source>
        <translation>%1 против %2: в %3× быстрее</translation>
    </message>
    <message>
        <source>Deadlocked: there are no times to compare</source>
        <translation>Дедлок: сравнивать нечего</translation>
    </message>
    <message>
        <source>%1 in every variant that ended well: no difference</source>
        <translation>%1 в каждом варианте, который завершился успешно: разницы нет</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>In the timeline: another task, the same task of another variant</source>
        <translation>На временной шкале: другая задача, та же задача в другом варианте</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Горячие клавиши</translation>
    </message>
    <message>
        <source>Shows what asynchronous execution is: the same tasks one after another, concurrently and in chunks, on one clock.</source>
        <translation>Показывает, что такое асинхронное выполнение: одни и те же задачи одна за другой, конкурентно и порциями — на одной шкале времени.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Свободная программа; лицензия GNU General Public License версии 3 или более поздней.</translation>
    </message>
    <message>
        <source>About Interleave</source>
        <translation>О программе Interleave</translation>
    </message>
    <message>
        <source>In the timeline: scroll, zoom, everything, the newest</source>
        <translation>На временной шкале: прокрутка, масштаб, показать всё, самое новое</translation>
    </message>
    <message>
        <source>In the timeline: zoom the rows, scroll them</source>
        <translation>На временной шкале: масштаб строк, прокрутка строк</translation>
    </message>
    <message>
        <source>wheel, with Shift, Ctrl, Alt</source>
        <translation>колесо, с Shift, Ctrl, Alt</translation>
    </message>
    <message>
        <source>In the timeline: zoom, scroll, zoom the rows, scroll them</source>
        <translation>На временной шкале: масштаб, прокрутка, масштаб строк, прокрутка строк</translation>
    </message>
    <message>
        <source>drag, with Shift</source>
        <translation>перетащить, с Shift</translation>
    </message>
    <message>
        <source>In the timeline: scroll, mark a stretch of time</source>
        <translation>На временной шкале: прокрутка, отметить отрезок времени</translation>
    </message>
    <message>
        <source>While measuring: move the cross-hair, set a mark</source>
        <translation>При измерении: сдвинуть перекрестие, поставить метку</translation>
    </message>
</context>
<context>
    <name>MendWords</name>
    <message>
        <source>“%1” never ends: after %2 all that is left waits for each other.</source>
        <translation>«%1» никогда не завершится: через %2 все оставшиеся ждут друг друга.</translation>
    </message>
    <message>
        <source>“%1” did not end well.</source>
        <translation>«%1» завершился с ошибкой.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” lost %n update(s): one task wrote over what another had written.</source>
        <translation>
            <numerusform>«%1» потерял %n обновление: одна задача записала поверх того, что записала другая.</numerusform>
            <numerusform>«%1» потерял %n обновления: одна задача записала поверх того, что записала другая.</numerusform>
            <numerusform>«%1» потерял %n обновлений: одна задача записала поверх того, что записала другая.</numerusform>
        </translation>
    </message>
    <message>
        <source>In “%1”, only %2 of %3 tasks were done.</source>
        <translation>В «%1» выполнено лишь %2 из %3 задач.</translation>
    </message>
    <message>
        <source>In “%1”, one task held the loop for %2, and nobody else could go on.</source>
        <translation>В «%1» одна задача удерживала цикл %2, и никто другой не мог продолжать.</translation>
    </message>
    <message>
        <source>“%1” ended without an error, and yet something is missing.</source>
        <translation>«%1» завершился без ошибки, и всё же чего-то не хватает.</translation>
    </message>
    <message>
        <source>over after %1, where the other never ends</source>
        <translation>завершается через %1, а тот — никогда</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, как и раньше</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 вместо %2</translation>
    </message>
    <message>
        <source>lost updates: %1 instead of %2</source>
        <translation>потерянных обновлений: %1 вместо %2</translation>
    </message>
    <message>
        <source>tasks done: %1 instead of %2</source>
        <translation>выполнено задач: %1 вместо %2</translation>
    </message>
    <message>
        <source>the loop held for %1 at most instead of %2</source>
        <translation>цикл занят не дольше %1 вместо %2</translation>
    </message>
    <message>
        <source>the loop never held, instead of for %1</source>
        <translation>цикл свободен всё время, а был занят %1</translation>
    </message>
    <message>
        <source>“%1” mends “%2”: %3.</source>
        <extracomment>The mended variant, the broken one, and what differs</extracomment>
        <translation>«%1» исправляет «%2»: %3.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The scenario sends requests to %1, which was not allowed. Without permission only this machine is reached.</source>
        <translation>Сценарий обращается к %1, а это не разрешено. Без разрешения доступен только этот компьютер.</translation>
    </message>
    <message>
        <source>The demo server could not be started: %1</source>
        <translation>Не удалось запустить демо-сервер: %1</translation>
    </message>
    <message>
        <source>The server answered with status %1</source>
        <translation>Сервер ответил кодом %1</translation>
    </message>
    <message>
        <source>The server answered with status %1, not %2</source>
        <translation>Сервер ответил кодом %1, а не %2</translation>
    </message>
    <message>
        <source>No answer within %1 ms</source>
        <translation>Нет ответа за %1 мс</translation>
    </message>
    <message>
        <source>The announced length cannot be true: %1</source>
        <translation>Заявленная длина не может быть верной: %1</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 bytes</source>
        <translation>Ответ неполный: %1 из %2 байт</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 отказывает в соединении</translation>
    </message>
    <message>
        <source>There is no host named %1</source>
        <translation>Нет хоста с именем %1</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an answer</source>
        <translation>Соединение с %1 закрылось без ответа</translation>
    </message>
    <message>
        <source>The connection to %1 ended in the middle of the answer</source>
        <translation>Соединение с %1 оборвалось на середине ответа</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>Нет защищённого соединения с %1: %2</translation>
    </message>
    <message>
        <source>%1 did not react to the attempt to connect</source>
        <translation>%1 не реагирует на попытку соединиться</translation>
    </message>
    <message>
        <source>The exchange with %1 failed: %2</source>
        <translation>Сбой при обмене данными с %1: %2</translation>
    </message>
    <message>
        <source>This is no http or https address: %1</source>
        <translation>Это не адрес http или https: %1</translation>
    </message>
    <message>
        <source>The address names no host: %1</source>
        <translation>В адресе не указан хост: %1</translation>
    </message>
    <message>
        <source>This is no method: %1</source>
        <translation>Это не метод HTTP: %1</translation>
    </message>
    <message>
        <source>This header cannot be sent: %1</source>
        <translation>Такой заголовок отправить нельзя: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>No whole answer from %1 within %2 ms</source>
        <translation>%1 не прислал полный ответ за %2 мс</translation>
    </message>
    <message>
        <source>Still in the queue after %1 ms</source>
        <translation>Всё ещё в очереди спустя %1 мс</translation>
    </message>
    <message>
        <source>The answer is longer than the allowed %1 bytes</source>
        <translation>Ответ длиннее допустимого: больше %1 байт</translation>
    </message>
    <message>
        <source>A redirect to %1 is not allowed</source>
        <translation>Перенаправление на %1 не разрешено</translation>
    </message>
    <message>
        <source>More than %1 redirects</source>
        <translation>Перенаправлений больше %1</translation>
    </message>
    <message>
        <source>There is no built-in scenario “%1”; there are: %2.</source>
        <translation>Встроенного сценария «%1» нет; есть: %2.</translation>
    </message>
    <message>
        <source>There is no built-in scenario “%1”; did you mean “%2”?</source>
        <translation>Встроенного сценария «%1» нет; может быть, «%2»?</translation>
    </message>
    <message>
        <source>Nested too deeply: at most %1 levels of […] and {…}.</source>
        <translation>Слишком глубокая вложенность: допускается не больше %1 уровней […] и {…}.</translation>
    </message>
    <message>
        <source>The number %1 is too large: at most about 1.8e308.</source>
        <translation>Число %1 слишком велико: допускается примерно до 1.8e308.</translation>
    </message>
    <message>
        <source>A \u escape in this text is half of a pair; the other half is missing.</source>
        <translation>В этом тексте последовательность \u — половина суррогатной пары; второй половины нет.</translation>
    </message>
    <message>
        <source>The key “%1” stands here twice; remove one of them.</source>
        <translation>Ключ «%1» встречается здесь дважды; удалите один из них.</translation>
    </message>
    <message>
        <source>JSON has no comma after the last entry: remove the comma before “%1”.</source>
        <translation>В JSON после последнего элемента запятой не бывает: удалите запятую перед «%1».</translation>
    </message>
    <message>
        <source>JSON has no comments: remove “%1”.</source>
        <translation>В JSON нет комментариев: удалите «%1».</translation>
    </message>
    <message>
        <source>Texts stand in straight double quotation marks, &quot;like this&quot;; found “%1”.</source>
        <translation>Текст пишется в прямых двойных кавычках, &quot;вот так&quot;; найдено «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a number in JSON: write a finite number.</source>
        <translation>В JSON «%1» — не число: укажите конечное число.</translation>
    </message>
    <message>
        <source>The scenario has already ended; remove what follows: “%1”.</source>
        <translation>Сценарий уже закончился; удалите то, что следует за ним: «%1».</translation>
    </message>
    <message>
        <source>Expected a value (text in quotation marks, a number, true, false, null, […] or {…}); found “%1”.</source>
        <translation>Ожидалось значение (текст в кавычках, число, true, false, null, […] или {…}); найдено «%1».</translation>
    </message>
    <message>
        <source>The file ends here, where a value is expected. Is it cut off?</source>
        <translation>Файл заканчивается там, где ожидалось значение. Может быть, он обрезан?</translation>
    </message>
    <message>
        <source>Expected a key in quotation marks or “}”; found “%1”.</source>
        <translation>Ожидался ключ в кавычках или «}»; найдено «%1».</translation>
    </message>
    <message>
        <source>The file ends here, where a key or “}” is expected. Is it cut off?</source>
        <translation>Файл заканчивается там, где ожидался ключ или «}». Может быть, он обрезан?</translation>
    </message>
    <message>
        <source>Expected “:” after the key; found “%1”.</source>
        <translation>После ключа ожидалось «:»; найдено «%1».</translation>
    </message>
    <message>
        <source>The file ends here, where “:” is expected. Is it cut off?</source>
        <translation>Файл заканчивается там, где ожидалось «:». Может быть, он обрезан?</translation>
    </message>
    <message>
        <source>Expected “,” or “}” after the value; found “%1”.</source>
        <translation>После значения ожидалось «,» или «}»; найдено «%1».</translation>
    </message>
    <message>
        <source>The file ends here, where “,” or “}” is expected. Is it cut off?</source>
        <translation>Файл заканчивается там, где ожидалось «,» или «}». Может быть, он обрезан?</translation>
    </message>
    <message>
        <source>Expected “,” or “]” after the value; found “%1”.</source>
        <translation>После значения ожидалось «,» или «]»; найдено «%1».</translation>
    </message>
    <message>
        <source>The file ends here, where “,” or “]” is expected. Is it cut off?</source>
        <translation>Файл заканчивается там, где ожидалось «,» или «]». Может быть, он обрезан?</translation>
    </message>
    <message>
        <source>Expected four hexadecimal digits after \u, as in \u00e9.</source>
        <translation>После \u ожидались четыре шестнадцатеричные цифры, например \u00e9.</translation>
    </message>
    <message>
        <source>This \u escape is half of a pair; the other half is missing.</source>
        <translation>Эта последовательность \u — половина суррогатной пары; второй половины нет.</translation>
    </message>
    <message>
        <source>Expected one of \&quot; \\ \/ \b \f \n \r \t \u; found “%1”.</source>
        <translation>Ожидалось одно из: \&quot; \\ \/ \b \f \n \r \t \u; найдено «%1».</translation>
    </message>
    <message>
        <source>The file ends inside a text: its closing quotation mark is missing.</source>
        <translation>Файл заканчивается внутри текста: нет закрывающей кавычки.</translation>
    </message>
    <message>
        <source>Expected a digit after the decimal point; found “%1”.</source>
        <translation>После десятичной точки ожидалась цифра; найдено «%1».</translation>
    </message>
    <message>
        <source>The file ends inside a number. Is it cut off?</source>
        <translation>Файл заканчивается внутри числа. Может быть, он обрезан?</translation>
    </message>
    <message>
        <source>Expected a digit in the exponent; found “%1”.</source>
        <translation>В показателе степени ожидалась цифра; найдено «%1».</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the limit for a scenario.</source>
        <translation>Файл больше %1 МиБ — это предел для сценария.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark: save it as UTF-8 without one.</source>
        <translation>Файл начинается с метки порядка байтов: сохраните его в UTF-8 без BOM.</translation>
    </message>
    <message>
        <source>The file is in UTF-16: save it as UTF-8.</source>
        <translation>Файл в UTF-16: сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>This is not a text file: a zero byte stands here. Expected JSON in UTF-8.</source>
        <translation>Это не текстовый файл: здесь нулевой байт. Ожидался JSON в UTF-8.</translation>
    </message>
    <message>
        <source>The bytes here are not UTF-8: save the file as UTF-8.</source>
        <translation>Байты в этом месте — не UTF-8: сохраните файл в UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty. Expected a scenario: {&quot;interleave&quot;: 1, …}.</source>
        <translation>Файл пуст. Ожидался сценарий: {&quot;interleave&quot;: 1, …}.</translation>
    </message>
    <message>
        <source>A text ends on its line: write \n for a new line and \t for a tab.</source>
        <translation>Текст не переходит на следующую строку: для новой строки пишите \n, для табуляции — \t.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Это не JSON.</translation>
    </message>
    <message>
        <source>Expected an object in {…}; found %1.</source>
        <translation>Ожидался объект в {…}; найдено: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>Здесь не хватает «%1».</translation>
    </message>
    <message>
        <source>Unknown key “%1”; did you mean “%2”?</source>
        <translation>Неизвестный ключ «%1»; может быть, «%2»?</translation>
    </message>
    <message>
        <source>Unknown key “%1”; expected one of: %2.</source>
        <translation>Неизвестный ключ «%1»; ожидался один из: %2.</translation>
    </message>
    <message>
        <source>No entry “%1” in this list of %2; entries count from 0.</source>
        <translation>В этом списке нет элемента «%1»: всего их %2, счёт идёт с 0.</translation>
    </message>
    <message>
        <source>There is nothing below %1 that “%2” could name.</source>
        <translation>Внутри %1 нет ничего, на что указывало бы «%2».</translation>
    </message>
    <message>
        <source>This is not a path to a value. Expected keys and indices from 0 with dots between, as in tasks.0.count.</source>
        <translation>Это не путь к значению. Ожидались ключи и номера (с 0), разделённые точками, например tasks.0.count.</translation>
    </message>
    <message>
        <source>Expected two numbers of milliseconds, as in [40, 160]; found %1.</source>
        <translation>Ожидались два числа миллисекунд, например [40, 160]; найдено: %1.</translation>
    </message>
    <message>
        <source>The lower bound comes first: %1 is more than %2.</source>
        <translation>Сначала указывается нижняя граница: %1 больше, чем %2.</translation>
    </message>
    <message>
        <source>Expected at least one number of milliseconds; the list is empty.</source>
        <translation>Ожидалось хотя бы одно число миллисекунд; список пуст.</translation>
    </message>
    <message>
        <source>Expected milliseconds: a number, or an object with one of uniform, normal, exponential, each; found %1.</source>
        <translation>Ожидались миллисекунды: число или объект с одним из ключей uniform, normal, exponential, each; найдено: %1.</translation>
    </message>
    <message>
        <source>The file is of version %1 of the format; this program reads version %2.</source>
        <translation>Версия формата в файле — %1; эта программа читает версию %2.</translation>
    </message>
    <message>
        <source>Expected 1 to 64 of the characters a-z, 0-9 and “-”; found %1.</source>
        <translation>Ожидалось от 1 до 64 символов из набора a-z, 0-9 и «-»; найдено: %1.</translation>
    </message>
    <message>
        <source>“%1” is a folder; expected a file *.scenario.json.</source>
        <translation>«%1» — папка; ожидался файл *.scenario.json.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Не удалось прочитать файл «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an option of “%2”; it belongs to: %3.</source>
        <translation>У «%2» нет параметра «%1»; он относится к: %3.</translation>
    </message>
    <message>
        <source>A step does one thing: “%1” and “%2” have to be two steps, each in {…} of its own.</source>
        <translation>Шаг делает что-то одно: «%1» и «%2» должны быть двумя шагами, каждый в своих {…}.</translation>
    </message>
    <message>
        <source>Unknown key “%1”; “%2” takes no options.</source>
        <translation>Неизвестный ключ «%1»; у «%2» нет параметров.</translation>
    </message>
    <message>
        <source>Unknown step “%1”; did you mean “%2”?</source>
        <translation>Неизвестный шаг «%1»; может быть, «%2»?</translation>
    </message>
    <message>
        <source>Expected a step in {…}, as in {&quot;sleep&quot;: 1000}; found %1.</source>
        <translation>Ожидался шаг в {…}, например {&quot;sleep&quot;: 1000}; найдено: %1.</translation>
    </message>
    <message>
        <source>Too many tasks: %1 up to here, and a scenario has at most %2.</source>
        <translation>Слишком много задач: до этого места их уже %1, а в сценарии может быть не больше %2.</translation>
    </message>
    <message>
        <source>A task of %1 is called “%2”, too; names have to differ.</source>
        <translation>Задача из %1 тоже называется «%2»; имена должны различаться.</translation>
    </message>
    <message>
        <source>Expected at least one task; the list is empty.</source>
        <translation>Ожидалась хотя бы одна задача; список пуст.</translation>
    </message>
    <message>
        <source>Expected true or false; found %1.</source>
        <translation>Ожидалось true или false; найдено: %1.</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2; found %3.</source>
        <translation>Ожидалось целое число от %1 до %2; найдено: %3.</translation>
    </message>
    <message>
        <source>Expected a number from %1 to %2; found %3.</source>
        <translation>Ожидалось число от %1 до %2; найдено: %3.</translation>
    </message>
    <message>
        <source>Expected text in quotation marks; found %1.</source>
        <translation>Ожидался текст в кавычках; найдено: %1.</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>Этот текст не может быть пустым.</translation>
    </message>
    <message>
        <source>Expected text in quotation marks, or texts by language as in {&quot;en&quot;: &quot;…&quot;}; found %1.</source>
        <translation>Ожидался текст в кавычках или тексты по языкам, например {&quot;en&quot;: &quot;…&quot;}; найдено: %1.</translation>
    </message>
    <message>
        <source>Expected a language&apos;s code such as “en” or “pt_BR”; found “%1”.</source>
        <translation>Ожидался код языка, например «en» или «pt_BR»; найдено «%1».</translation>
    </message>
    <message>
        <source>Expected a path such as /products/{i}, or an address that begins with http:// or https://; found %1.</source>
        <translation>Ожидался путь, например /products/{i}, или адрес, который начинается с http:// или https://; найдено: %1.</translation>
    </message>
    <message>
        <source>%1 is not a valid address: spaces, and braces other than {i}, have to be percent-encoded.</source>
        <translation>%1 — неверный адрес: пробелы и фигурные скобки, кроме {i}, нужно записать через %-кодирование.</translation>
    </message>
    <message>
        <source>Expected a list in […]; found %1.</source>
        <translation>Ожидался список в […]; найдено: %1.</translation>
    </message>
    <message>
        <source>Unknown mode “%1”; expected one of: %2.</source>
        <translation>Неизвестный режим «%1»; ожидался один из: %2.</translation>
    </message>
    <message>
        <source>Unknown mode “%1”; did you mean “%2”?</source>
        <translation>Неизвестный режим «%1»; может быть, «%2»?</translation>
    </message>
    <message>
        <source>“%1” belongs to the mode “%2”, not to “%3”.</source>
        <translation>«%1» относится к режиму «%2», а не «%3».</translation>
    </message>
    <message>
        <source>Two variants are called “%1”; give one of them another “name”.</source>
        <translation>Два варианта называются «%1»; задайте одному из них другое «name».</translation>
    </message>
    <message>
        <source>Expected a value that a question can be about, one of: %1; found %2.</source>
        <translation>Ожидалась величина, о которой можно спросить, одна из: %1; найдено: %2.</translation>
    </message>
    <message>
        <source>There is no variant “%1”; expected one of: %2.</source>
        <translation>Варианта «%1» нет; ожидался один из: %2.</translation>
    </message>
    <message>
        <source>Expected at least one variant; the list is empty.</source>
        <translation>Ожидался хотя бы один вариант; список пуст.</translation>
    </message>
    <message>
        <source>A path such as /products/{i}, or a full http address</source>
        <translation>Путь, например /products/{i}, или полный адрес http</translation>
    </message>
    <message>
        <source>An address has no spaces</source>
        <translation>В адресе не бывает пробелов</translation>
    </message>
    <message>
        <source>A path begins with one slash; another host needs http://</source>
        <translation>Путь начинается с одной косой черты; другому хосту нужно http://</translation>
    </message>
    <message>
        <source>It begins with / or with http:// or https://</source>
        <translation>Адрес начинается с /, http:// или https://</translation>
    </message>
    <message>
        <source>This is not an address: %1</source>
        <translation>Это не адрес: %1</translation>
    </message>
    <message>
        <source>A whole number between %1 and %2</source>
        <translation>Целое число от %1 до %2</translation>
    </message>
    <message>
        <source>A whole number of at most 64 bits, without a sign</source>
        <translation>Целое число без знака, не больше 64 бит</translation>
    </message>
    <message>
        <source>A number between 0 and 100</source>
        <translation>Число от 0 до 100</translation>
    </message>
    <message>
        <source>All tasks together: at most %1</source>
        <translation>Всего задач: не больше %1</translation>
    </message>
    <message>
        <source>Tasks need a name</source>
        <translation>Задачам нужно имя</translation>
    </message>
    <message>
        <source>A name of at most %1 characters</source>
        <translation>Имя не длиннее %1 символов</translation>
    </message>
    <message>
        <source>Other tasks have this name</source>
        <translation>Так уже называются другие задачи</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Выберите хотя бы один</translation>
    </message>
    <message>
        <source>Milliseconds between 0 and %1: 1000, a range 200..400, or one for each: 1000, 5000, 3000</source>
        <translation>Миллисекунды от 0 до %1: 1000, диапазон 200..400 или своё для каждой: 1000, 5000, 3000</translation>
    </message>
    <message>
        <source>The smaller end of a range comes first</source>
        <translation>Сначала указывается меньшая граница диапазона</translation>
    </message>
    <message>
        <source>Only %1 faults are listed; there may be more.</source>
        <translation>Показано ошибок: %1; возможно, есть и другие.</translation>
    </message>
    <message>
        <source>This event is earlier than the beginning of the variant.</source>
        <translation>Это событие раньше начала варианта.</translation>
    </message>
    <message>
        <source>Times go backwards here.</source>
        <translation>Время здесь идёт назад.</translation>
    </message>
    <message>
        <source>There is no task %1: the scenario has %2 tasks, and the first is 0.</source>
        <translation>Задачи %1 нет: задач в сценарии — %2, первая имеет номер 0.</translation>
    </message>
    <message>
        <source>There is no message %1: the variant has %2.</source>
        <translation>Сообщения %1 нет: сообщений в варианте — %2.</translation>
    </message>
    <message>
        <source>Nothing can happen after the end of the variant.</source>
        <translation>После конца варианта ничего произойти не может.</translation>
    </message>
    <message>
        <source>The first event, and no other, is the beginning of the variant.</source>
        <translation>Начало варианта — первое событие, и только оно.</translation>
    </message>
    <message>
        <source>The beginning and the end of a variant are no task&apos;s.</source>
        <translation>Начало и конец варианта не относятся ни к одной задаче.</translation>
    </message>
    <message>
        <source>The end of a variant says how it ended: “done”, “failed”, “cancelled” or “deadlocked”.</source>
        <translation>Конец варианта говорит, чем он закончился: «done», «failed», «cancelled» или «deadlocked».</translation>
    </message>
    <message>
        <source>An event of this kind needs a task.</source>
        <translation>Событию такого вида нужна задача.</translation>
    </message>
    <message>
        <source>Attempts after the first are numbered from 2.</source>
        <translation>Попытки после первой нумеруются с 2.</translation>
    </message>
    <message>
        <source>The task has ended before.</source>
        <translation>Задача уже завершилась раньше.</translation>
    </message>
    <message>
        <source>The task has started before.</source>
        <translation>Задача уже началась раньше.</translation>
    </message>
    <message>
        <source>Expected a message: a text, or a list of texts.</source>
        <translation>Ожидалось сообщение: текст или список текстов.</translation>
    </message>
    <message>
        <source>There are more messages than a run can have.</source>
        <translation>Сообщений больше, чем может быть в одном запуске.</translation>
    </message>
    <message>
        <source>Number %1 of the event is %2; expected a whole number from %3 to %4.</source>
        <translation>Число %1 события — %2; ожидалось целое от %3 до %4.</translation>
    </message>
    <message>
        <source>This version of the program does not know “%1”.</source>
        <translation>Эта версия программы не знает «%1».</translation>
    </message>
    <message>
        <source>This is not a saved run: there are too many values here.</source>
        <translation>Это не сохранённый запуск: здесь слишком много значений.</translation>
    </message>
    <message>
        <source>The saved run ends before here; remove what follows.</source>
        <translation>Сохранённый запуск закончился раньше; удалите то, что следует за ним.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the limit for a saved run.</source>
        <translation>Файл больше %1 МиБ — предела для сохранённого запуска.</translation>
    </message>
    <message>
        <source>The file is empty. Expected a saved run: {&quot;interleave_run&quot;: 1, …}.</source>
        <translation>Файл пуст. Ожидался сохранённый запуск: {&quot;interleave_run&quot;: 1, …}.</translation>
    </message>
    <message>
        <source>Expected “simulated” or “real”; found %1.</source>
        <translation>Ожидалось «simulated» или «real»; найдено %1.</translation>
    </message>
    <message>
        <source>The scenario&apos;s seed is %1; it must be the run&apos;s.</source>
        <translation>Зерно сценария — %1; оно должно совпадать с зерном запуска.</translation>
    </message>
    <message>
        <source>Expected at least one variant.</source>
        <translation>Ожидался хотя бы один вариант.</translation>
    </message>
    <message>
        <source>The scenario has no variant %1.</source>
        <translation>В сценарии нет варианта %1.</translation>
    </message>
    <message>
        <source>Two variants have the name %1.</source>
        <translation>Два варианта называются %1.</translation>
    </message>
    <message>
        <source>The last event of the variant is later than this: at %1.</source>
        <translation>Последнее событие варианта позже этого: в %1.</translation>
    </message>
    <message>
        <source>Expected a list in […].</source>
        <translation>Ожидался список в […].</translation>
    </message>
    <message>
        <source>“%1” is a folder; expected a file *.run.json.</source>
        <translation>«%1» — папка; ожидался файл *.run.json.</translation>
    </message>
    <message>
        <source>Nested too deeply: at most %1 levels of steps in steps.</source>
        <translation>Слишком глубокая вложенность: шагов в шагах — не больше %1 уровней.</translation>
    </message>
    <message>
        <source>There is no task “%1”; “%2” is a single one.</source>
        <translation>Задачи «%1» нет; «%2» — единственная.</translation>
    </message>
    <message>
        <source>There is no task “%1”; did you mean “%2”, which is all of them, with a number from 1 to %3 for one?</source>
        <translation>Задачи «%1» нет; может быть, «%2» — все сразу, или одна с номером от 1 до %3?</translation>
    </message>
    <message>
        <source>There is no task “%1”; expected a name, all of a template as in “req {i}”, or a range as in “req 1..5”.</source>
        <translation>Задачи «%1» нет; ожидалось имя, все задачи шаблона, например «req {i}», или диапазон, например «req 1..5».</translation>
    </message>
    <message>
        <source>There is no task “%1”; did you mean “%2”?</source>
        <translation>Задачи «%1» нет; может быть, «%2»?</translation>
    </message>
    <message>
        <source>Expected the name of a task, such as &quot;A&quot;, &quot;req {i}&quot; or &quot;req 1..5&quot;, or a list of them; found %1.</source>
        <translation>Ожидалось имя задачи, например &quot;A&quot;, &quot;req {i}&quot; или &quot;req 1..5&quot;, либо список имён; найдено %1.</translation>
    </message>
    <message>
        <source>Expected an HTTP method such as GET or POST; found %1.</source>
        <translation>Ожидался метод HTTP, например GET или POST; найдено %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>«%1» не может быть именем заголовка.</translation>
    </message>
    <message>
        <source>A header&apos;s value cannot have line ends or other controls in it.</source>
        <translation>В значении заголовка не может быть переводов строк и других управляющих символов.</translation>
    </message>
    <message>
        <source>Expected a text, a number, true, false or null; found %1.</source>
        <translation>Ожидался текст, число, true, false или null; найдено %1.</translation>
    </message>
    <message>
        <source>Expected the name of a placeholder, letters, digits and “_” without a colon; found “%1”.</source>
        <translation>Ожидалось имя параметра: буквы, цифры и «_», без двоеточия; найдено «%1».</translation>
    </message>
    <message>
        <source>Expected a host and a port from 1 to 65535, as in localhost:7; found %1.</source>
        <translation>Ожидались хост и порт от 1 до 65535, например localhost:7; найдено %1.</translation>
    </message>
    <message>
        <source>Expected a database such as sqlite::memory:, sqlite:FILE or postgres:SERVICE; found %1.</source>
        <translation>Ожидалась база данных, например sqlite::memory:, sqlite:ФАЙЛ или postgres:СЛУЖБА; найдено %1.</translation>
    </message>
    <message>
        <source>“try” needs “except”, “finally” or both beside it.</source>
        <translation>Рядом с «try» нужен «except», «finally» или оба.</translation>
    </message>
    <message>
        <source>A variant has either “mode” or “main”, its own program, not both.</source>
        <translation>У варианта есть либо «mode», либо «main» — собственная программа, но не оба.</translation>
    </message>
    <message>
        <source>“%1” belongs to a mode, and a variant with “main” has none.</source>
        <translation>«%1» относится к режиму, а у варианта с «main» режима нет.</translation>
    </message>
    <message>
        <source>Expected true; found %1.</source>
        <translation>Ожидалось true; найдено %1.</translation>
    </message>
    <message>
        <source>Expected a resource in {…} with one of %1, as in {&quot;semaphore&quot;: 3}; found %2.</source>
        <translation>Ожидался ресурс в {…} с одним из: %1, например {&quot;semaphore&quot;: 3}; найдено %2.</translation>
    </message>
    <message>
        <source>A resource needs a name; this one is empty.</source>
        <translation>Ресурсу нужно имя; здесь оно пустое.</translation>
    </message>
    <message>
        <source>“%1” is of the kind %2; expected one of: %3.</source>
        <translation>«%1» имеет вид %2; ожидался один из: %3.</translation>
    </message>
    <message>
        <source>There is no resource “%1”; “resources” has to have it.</source>
        <translation>Ресурса «%1» нет; его нужно объявить в «resources».</translation>
    </message>
    <message>
        <source>There is no resource “%1”; did you mean “%2”?</source>
        <translation>Ресурса «%1» нет; может быть, «%2»?</translation>
    </message>
    <message>
        <source>waits behind the limit</source>
        <translation>ждёт, пока пропустит лимит</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>ждёт %1</translation>
    </message>
    <message>
        <source>waits for %1, held by %2</source>
        <translation>ждёт %1 (держит %2)</translation>
    </message>
    <message>
        <source>waits for %1, held by %2 and others (%3)</source>
        <translation>ждёт %1 (держат %2 и другие, всего %3)</translation>
    </message>
    <message>
        <source>waits for %1, which nobody sets any more</source>
        <translation>ждёт события %1, которое больше никто не установит</translation>
    </message>
    <message>
        <source>waits at %1 for others who do not come</source>
        <translation>ждёт у барьера %1 других, которые не придут</translation>
    </message>
    <message>
        <source>waits for a place in %1, which stays full</source>
        <translation>ждёт места в очереди %1, но она остаётся полной</translation>
    </message>
    <message>
        <source>waits for something in %1, which stays empty</source>
        <translation>ждёт элемента из очереди %1, но она остаётся пустой</translation>
    </message>
    <message>
        <source>waits for tasks that do not end</source>
        <translation>ждёт задач, которые не завершаются</translation>
    </message>
    <message>
        <source>waits for a worker; all of them are held up</source>
        <translation>ждёт потока из пула, но все они заблокированы</translation>
    </message>
    <message>
        <source>cannot go on</source>
        <translation>не может продолжаться</translation>
    </message>
    <message>
        <source>Deadlock: each waits for the next: %1</source>
        <translation>Дедлок: каждый ждёт следующего: %1</translation>
    </message>
    <message>
        <source>Deadlock: nobody is left who could end these waits: %1</source>
        <translation>Дедлок: закончить эти ожидания больше некому: %1</translation>
    </message>
    <message>
        <source>%1 was not started</source>
        <translation>Задача %1 не была запущена</translation>
    </message>
    <message>
        <source>%1 cannot await itself</source>
        <translation>Задача %1 не может ждать саму себя</translation>
    </message>
    <message>
        <source>%1 already started</source>
        <translation>Задача %1 уже запущена</translation>
    </message>
    <message>
        <source>%1: not started</source>
        <translation>%1: не запущена</translation>
    </message>
    <message>
        <source>%1: pending</source>
        <translation>%1: ещё не завершена</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: отменена</translation>
    </message>
    <message>
        <source>%1: timed out</source>
        <translation>%1: тайм-аут</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: ошибка: %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: выполнена</translation>
    </message>
    <message>
        <source>read %1: %2</source>
        <translation>чтение %1: %2</translation>
    </message>
    <message>
        <source>wrote %1: %2</source>
        <translation>запись %1: %2</translation>
    </message>
    <message>
        <source>Not done within %1 ms</source>
        <translation>Не выполнено за %1 мс</translation>
    </message>
    <message>
        <source>no running event loop</source>
        <translation>нет работающего цикла событий</translation>
    </message>
    <message>
        <source>There is no resource %1: the scenario has %2, and the first is 1.</source>
        <translation>Ресурса %1 нет: ресурсов в сценарии — %2, первый имеет номер 1.</translation>
    </message>
    <message>
        <source>Unknown step “%1”; expected one of: %2.</source>
        <translation>Неизвестный шаг «%1»; ожидался один из: %2.</translation>
    </message>
    <message>
        <source>“%1” is no step of its own; it stands beside one of: %2.</source>
        <translation>«%1» — не отдельный шаг: он указывается рядом с одним из следующих: %2.</translation>
    </message>
    <message>
        <source>The variant was ended after %1 events; it goes on for too long to be recorded.</source>
        <translation>Вариант остановлен после %1 событий: он длится слишком долго, чтобы его записать.</translation>
    </message>
    <message>
        <source>Expected an event: a list of 3 to 6 whole numbers.</source>
        <translation>Ожидалось событие: список из 3–6 целых чисел.</translation>
    </message>
    <message>
        <source>The scenario works on the database %1, which was not allowed. Without permission only databases in memory are used.</source>
        <translation>Сценарий работает с базой данных %1, а это не разрешено. Без разрешения используются только базы данных в памяти.</translation>
    </message>
    <message>
        <source>The database %1 stands in the folder of the scenario&apos;s file, and this scenario is in no file yet. Save it first.</source>
        <translation>База данных %1 лежит в папке файла сценария, а этого сценария ещё нет ни в одном файле. Сначала сохраните его.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Строк: %1</translation>
    </message>
    <message>
        <source>A database&apos;s file stands in the scenario&apos;s own folder, or below it: a path without “..”, “\” and “:” that does not begin with “/”; found %1.</source>
        <translation>Файл базы данных лежит в папке самого сценария или глубже: это путь без «..», «\» и «:», который не начинается с «/»; найдено: %1.</translation>
    </message>
    <message>
        <source>The server of %1 refused the connection. Is it running, and does it listen there?</source>
        <translation>Сервер %1 отклонил соединение. Он запущен и принимает соединения по этому адресу?</translation>
    </message>
    <message>
        <source>The server of %1 is not running on this machine. Is it running, and does it listen there?</source>
        <translation>Сервер %1 на этом компьютере не работает. Он запущен и принимает соединения по этому адресу?</translation>
    </message>
    <message>
        <source>The server of %1 did not answer in time</source>
        <translation>Сервер %1 не ответил вовремя</translation>
    </message>
    <message>
        <source>Nobody has said where the server of %1 is. Describe the service in the program&apos;s settings (Databases) or in ~/.pg_service.conf.</source>
        <translation>Не сказано, где находится сервер %1. Опишите службу в настройках программы («Базы данных») или в ~/.pg_service.conf.</translation>
    </message>
    <message>
        <source>The server of %1 was not found: there is no host of that name</source>
        <translation>Сервер %1 не найден: хоста с таким именем нет</translation>
    </message>
    <message>
        <source>The server of %1 asks for a password. Set PGPASSWORD, or keep it in the program&apos;s settings (Databases).</source>
        <translation>Сервер %1 требует пароль. Задайте PGPASSWORD или сохраните пароль в настройках программы («Базы данных»).</translation>
    </message>
    <message>
        <source>The server of %1 did not accept the user&apos;s name or password</source>
        <translation>Сервер %1 не принял имя пользователя или пароль</translation>
    </message>
    <message>
        <source>The server of %1 has no connection left</source>
        <translation>У сервера %1 не осталось свободных соединений</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2</source>
        <translation>Не удаётся открыть базу данных %1: %2</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Нет соединения с %1: %2</translation>
    </message>
    <message>
        <source>%1 needs Qt&apos;s driver for PostgreSQL. On Debian and Ubuntu it is the package libqt6sql6-psql.</source>
        <translation>Для %1 нужен драйвер Qt для PostgreSQL. В Debian и Ubuntu это пакет libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>%1 needs Qt&apos;s driver for SQLite. On Debian and Ubuntu it is the package libqt6sql6-sqlite.</source>
        <translation>Для %1 нужен драйвер Qt для SQLite. В Debian и Ubuntu это пакет libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; the server may have stopped</source>
        <translation>Соединение с %1 потеряно; возможно, сервер остановлен</translation>
    </message>
    <message>
        <source>The database refused the statement: %1</source>
        <translation>База данных отвергла команду: %1</translation>
    </message>
    <message>
        <source>%1 is locked: another program has been writing to it for %2 s</source>
        <translation>%1 заблокирована: другая программа пишет в неё уже %2 с</translation>
    </message>
    <message>
        <source>ATTACH, DETACH and VACUUM INTO reach other files; a scenario keeps to its own database</source>
        <translation>ATTACH, DETACH и VACUUM INTO обращаются к другим файлам; сценарий ограничен собственной базой данных</translation>
    </message>
    <message>
        <source>The statement has a placeholder :%1, for which “bind” has no value</source>
        <translation>В команде есть место для значения :%1, но в «bind» его нет</translation>
    </message>
    <message>
        <source>“bind” has a value for :%1, which the statement does not have</source>
        <translation>В «bind» есть значение для :%1, которого нет в команде</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>через прокси %1</translation>
    </message>
    <message>
        <source>sent again %1×: the connection was closed before an answer came</source>
        <translation>отправлено повторно %1×: соединение закрылось раньше, чем пришёл ответ</translation>
    </message>
    <message>
        <source>pauses for %1 s, as the server asked (Retry-After)</source>
        <translation>пауза %1 с: так попросил сервер (Retry-After)</translation>
    </message>
    <message>
        <source>The file of certificates cannot be read: %1: %2</source>
        <translation>Не удалось прочитать файл сертификатов: %1: %2</translation>
    </message>
    <message>
        <source>There is no certificate in %1. A file of certificates holds one or more in PEM or DER.</source>
        <translation>В файле %1 нет сертификатов. В таком файле должен быть один или несколько сертификатов в формате PEM или DER.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let the request to %2 through: %3</source>
        <translation>Прокси %1 не пропускает запрос на %2: %3</translation>
    </message>
    <message>
        <source>The server answered with status %1 and asks to be left alone for %2 s</source>
        <translation>Сервер ответил кодом %1 и просит не обращаться к нему %2 с</translation>
    </message>
    <message>
        <source>This is no host and port: %1</source>
        <translation>Это не хост с портом: %1</translation>
    </message>
    <message>
        <source>%1 closed the connection before all was sent</source>
        <translation>%1: соединение закрыто раньше, чем всё было отправлено</translation>
    </message>
    <message>
        <source>The conversation with %1 failed: %2</source>
        <translation>Обмен с %1 не удался: %2</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 ms</source>
        <translation>Нет соединения с %1 за %2 мс</translation>
    </message>
    <message>
        <source>Nothing has come from %1 for %2 ms</source>
        <translation>От %1 ничего не приходит уже %2 мс</translation>
    </message>
    <message>
        <source>Not sent: %1 requests to other hosts are under way, and a run sends no more at once</source>
        <translation>Не отправлено: к другим хостам уже идёт %1 запросов, больше одновременно за один запуск не отправляется</translation>
    </message>
    <message>
        <source>Not sent: this run has sent %1 requests to %2, and a run sends no more</source>
        <translation>Не отправлено: за этот запуск на %2 уже ушло %1 запросов, больше не отправляется</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate was made for another host</source>
        <translation>Нет защищённого соединения с %1: сертификат выдан другому хосту</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate has expired</source>
        <translation>Нет защищённого соединения с %1: срок действия сертификата истёк</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is not valid yet</source>
        <translation>Нет защищённого соединения с %1: сертификат ещё не действует</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate comes from an authority that is not known here</source>
        <translation>Нет защищённого соединения с %1: сертификат выдан центром, который здесь неизвестен</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate has been revoked</source>
        <translation>Нет защищённого соединения с %1: сертификат отозван</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>соединение %1</translation>
    </message>
    <message>
        <source>received %1 B</source>
        <translation>получено %1 Б</translation>
    </message>
    <message>
        <source>sent %1 B back</source>
        <translation>отправлено обратно %1 Б</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is signed by nobody but itself</source>
        <translation>Нет защищённого соединения с %1: сертификат подписан только самим собой</translation>
    </message>
    <message>
        <source>The header of the answer from %1 is longer than the allowed %2 bytes</source>
        <translation>Заголовок ответа от %1 длиннее допустимого: больше %2 байт</translation>
    </message>
    <message>
        <source>The chunks of the answer from %1 do not fit together</source>
        <translation>Части (chunks) ответа от %1 не сходятся друг с другом</translation>
    </message>
    <message>
        <source>What came from %1 is not HTTP</source>
        <translation>То, что пришло от %1, — не HTTP</translation>
    </message>
    <message>
        <source>The header of the answer from %1 breaks the rules of HTTP: %2</source>
        <translation>Заголовок ответа от %1 нарушает правила HTTP: %2</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Computes, ms</source>
        <translation>Вычисляет, мс</translation>
    </message>
    <message>
        <source>Sleeps, ms</source>
        <translation>Спит, мс</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Timeout, ms</source>
        <translation>Тайм-аут, мс</translation>
    </message>
    <message>
        <source>Added delay, ms</source>
        <translation>Задержка, мс</translation>
    </message>
    <message>
        <source>Failures, %</source>
        <translation>Ошибки, %</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Одновременно</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Размер порции</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>In real runs only the demo server does it, not other hosts.</source>
        <translation>При реальном запуске так ведёт себя только демо-сервер, но не другие хосты.</translation>
    </message>
    <message>
        <source>In simulated time only: other hosts cannot be told to do it.</source>
        <translation>Только в виртуальном времени: другим хостам этого не прикажешь.</translation>
    </message>
    <message>
        <source>What the tasks are called. {i} stands for the task&apos;s number.</source>
        <translation>Как называются задачи. Вместо {i} подставляется номер задачи.</translation>
    </message>
    <message>
        <source>How many tasks are made of this template: between 1 and 1,000,000.</source>
        <translation>Сколько задач создаётся по этому шаблону: от 1 до 1&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>A path of the demo server, such as /products/{i} or /people/{i}/, or a full http or https address. {i} stands for the task&apos;s number.</source>
        <translation>Путь на демо-сервере, например /products/{i} или /people/{i}/, либо полный адрес http или https. Вместо {i} подставляется номер задачи.</translation>
    </message>
    <message>
        <source>The request is given up after this time. Empty: it waits as long as it takes.</source>
        <translation>По истечении этого времени запрос прекращается. Пусто — ждёт, сколько потребуется.</translation>
    </message>
    <message>
        <source>Milliseconds: 1000; evenly between two: 200..400; for the tasks in turn: 1000, 5000, 3000; normal: 100 ± 20; exponential: exp 100.</source>
        <translation>Миллисекунды: 1000; равномерно в диапазоне: 200..400; задачам по очереди: 1000, 5000, 3000; нормальное распределение: 100 ± 20; экспоненциальное: exp 100.</translation>
    </message>
    <message>
        <source>How much later every answer comes.</source>
        <translation>На столько позже приходит каждый ответ.</translation>
    </message>
    <message>
        <source>How many of a hundred requests fail.</source>
        <translation>Столько запросов из ста завершаются ошибкой.</translation>
    </message>
    <message>
        <source>Whether this variant is run.</source>
        <translation>Запускать ли этот вариант.</translation>
    </message>
    <message>
        <source>How many tasks the gate lets through at the same time. Empty: all of them.</source>
        <translation>Столько задач семафор пропускает одновременно. Пусто — пропускает все.</translation>
    </message>
    <message>
        <source>How many tasks begin together; the next ones wait for the slowest of them.</source>
        <translation>Столько задач начинаются вместе; следующие ждут самую медленную из них.</translation>
    </message>
    <message>
        <source>Everything random is drawn from it: the same seed gives the same run.</source>
        <translation>Определяет всё случайное: одно и то же зерно даёт один и тот же запуск.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>без ограничений</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Ядра</translation>
    </message>
    <message>
        <source>How many threads take the tasks, one task each at a time.</source>
        <translation>Столько потоков берут задачи — каждый по одной.</translation>
    </message>
    <message>
        <source>How many threads can compute at full speed at the same time.</source>
        <translation>Столько потоков могут одновременно вычислять на полной скорости.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1: pictures end in %2</source>
        <translation>%1: расширение изображения — одно из %2</translation>
    </message>
    <message>
        <source>A picture of %1×%2 pixels at scale %3 cannot be made: 320×240 to 16384×16384, scale 0.25 to 8</source>
        <translation>Нельзя создать изображение %1×%2 пикселей в масштабе %3: допускается от 320×240 до 16384×16384, масштаб от 0,25 до 8</translation>
    </message>
    <message>
        <source>%1: there is not enough memory for the picture</source>
        <translation>%1: для изображения не хватает памяти</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>exactly right</source>
        <translation>в точку</translation>
    </message>
    <message>
        <source>close</source>
        <translation>почти угадали</translation>
    </message>
    <message>
        <source>longer than you thought</source>
        <translation>дольше, чем вы думали</translation>
    </message>
    <message>
        <source>shorter than you thought</source>
        <translation>быстрее, чем вы думали</translation>
    </message>
    <message>
        <source>you said %1, it took %2 – %3</source>
        <extracomment>Two durations and how close they are: &quot;you said 2 s, it took 3 s – longer than you thought&quot;</extracomment>
        <translation>вы сказали %1, вышло %2 — %3</translation>
    </message>
    <message>
        <source>you said %1; it did not come to an end</source>
        <translation>вы сказали %1; до конца не дошло</translation>
    </message>
    <message>
        <source>you said %1</source>
        <translation>вы сказали %1</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>not started</source>
        <translation>не запущена</translation>
    </message>
    <message>
        <source>The task was never started.</source>
        <translation>Задача так и не была запущена.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>создана</translation>
    </message>
    <message>
        <source>The task is scheduled; its first step has not begun.</source>
        <translation>Задача запланирована; её первый шаг ещё не начался.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готова</translation>
    </message>
    <message>
        <source>The task could go on and is in line for the event loop.</source>
        <translation>Задача могла бы продолжить и ждёт своей очереди в цикле событий.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>The task has the event loop.</source>
        <translation>Цикл событий выполняет эту задачу.</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>вычисляет</translation>
    </message>
    <message>
        <source>The task computes and holds the event loop; nobody else runs.</source>
        <translation>Задача вычисляет и занимает цикл событий; остальные стоят.</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>спит</translation>
    </message>
    <message>
        <source>The task waits for a timer.</source>
        <translation>Задача ждёт таймера.</translation>
    </message>
    <message>
        <source>waiting at the gate</source>
        <translation>ждёт у семафора</translation>
    </message>
    <message>
        <source>The task is in line for a limit, a semaphore or a lock.</source>
        <translation>Задача ждёт своей очереди: её держит лимит, семафор или блокировка.</translation>
    </message>
    <message>
        <source>waiting at a barrier</source>
        <translation>ждёт у барьера</translation>
    </message>
    <message>
        <source>The task waits at a barrier until enough others are there, or for an event.</source>
        <translation>Задача ждёт у барьера, пока не соберётся достаточно других, или ждёт события.</translation>
    </message>
    <message>
        <source>waiting for a queue</source>
        <translation>ждёт очередь</translation>
    </message>
    <message>
        <source>The task waits for a queue that is full or empty.</source>
        <translation>Задача ждёт очередь: та заполнена или пуста.</translation>
    </message>
    <message>
        <source>waiting for a task</source>
        <translation>ждёт задачу</translation>
    </message>
    <message>
        <source>The task waits for another task.</source>
        <translation>Задача ждёт другую задачу.</translation>
    </message>
    <message>
        <source>waiting for a connection</source>
        <translation>ждёт соединения</translation>
    </message>
    <message>
        <source>The request has no connection yet.</source>
        <translation>У запроса ещё нет соединения.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>соединяется</translation>
    </message>
    <message>
        <source>The request&apos;s connection is being made.</source>
        <translation>Для запроса устанавливается соединение.</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>ждёт ответа</translation>
    </message>
    <message>
        <source>The request is sent; the first byte of the answer has not come.</source>
        <translation>Запрос отправлен; первый байт ответа ещё не пришёл.</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>получает ответ</translation>
    </message>
    <message>
        <source>The answer is coming in.</source>
        <translation>Приходит ответ.</translation>
    </message>
    <message>
        <source>waiting for the database</source>
        <translation>ждёт базу данных</translation>
    </message>
    <message>
        <source>The task waits for a statement on the database.</source>
        <translation>Задача ждёт выполнения запроса к базе данных.</translation>
    </message>
    <message>
        <source>waiting for a worker</source>
        <translation>ждёт поток из пула</translation>
    </message>
    <message>
        <source>pausing before a retry</source>
        <translation>пауза перед повтором</translation>
    </message>
    <message>
        <source>An attempt failed; the task waits before the next.</source>
        <translation>Попытка не удалась; задача выжидает перед следующей.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнена</translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation>Задача выполнена.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>The task failed.</source>
        <translation>Задача завершилась ошибкой.</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>тайм-аут</translation>
    </message>
    <message>
        <source>The task took longer than it was given.</source>
        <translation>Задача не уложилась в отведённое время.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>The task was cancelled.</source>
        <translation>Задача отменена.</translation>
    </message>
    <message>
        <source>deadlocked</source>
        <translation>дедлок</translation>
    </message>
    <message>
        <source>The task waits for something that can never happen.</source>
        <translation>Задача ждёт того, что никогда не произойдёт.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>loop held</source>
        <translation>цикл занят</translation>
    </message>
    <message>
        <source>retry pause</source>
        <translation>ждёт повтора</translation>
    </message>
    <message>
        <source>The task waits for a thread of its own; all of them are busy.</source>
        <translation>Задача ждёт своего потока: все заняты.</translation>
    </message>
    <message>
        <source>The task could go on; its thread is about to.</source>
        <translation>Задача может продолжать: её поток вот-вот этим займётся.</translation>
    </message>
    <message>
        <source>The task runs on its thread.</source>
        <translation>Задача выполняется в своём потоке.</translation>
    </message>
    <message>
        <source>The task computes on its thread; the others go on.</source>
        <translation>Задача вычисляет в своём потоке; остальные продолжают.</translation>
    </message>
    <message>
        <source>The task waits for a timer, and its thread with it.</source>
        <translation>Задача ждёт таймер, и её поток вместе с ней.</translation>
    </message>
    <message>
        <source>The task waits for steps that it has given to a worker thread.</source>
        <translation>Задача ждёт шаги, которые отдала потоку из пула.</translation>
    </message>
    <message>
        <source>computing, loop held</source>
        <translation>вычисление, цикл занят</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1: %2 of %3 ended · %4 in flight</source>
        <extracomment>A variant&apos;s name, ended tasks, all tasks, tasks in flight</extracomment>
        <translation>%1: завершено %2 из %3 · в работе %4</translation>
    </message>
    <message>
        <source>Cancelled after %1: %2 of %3 tasks had ended</source>
        <translation>Отменено через %1, задач завершено: %2 из %3</translation>
    </message>
    <message>
        <source>Over after %1: %2 of %3 tasks ended</source>
        <translation>Всё закончилось за %1, задач завершено: %2 из %3</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>осталось около %1</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Виртуальное время</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Реальное время</translation>
    </message>
</context>
<context>
    <name>SweepChart</name>
    <message>
        <source>Total time over how many at once</source>
        <translation>Общее время от числа одновременных</translation>
    </message>
</context>
<context>
    <name>SweepWords</name>
    <message>
        <source>%1: more than one at once gains nothing; one after another takes %2, too.</source>
        <translation>%1: больше одной сразу не даёт ничего; одна за другой — те же %2.</translation>
    </message>
    <message>
        <source>%1: every place counts up to one for each of the %2 tasks; then it takes %3.</source>
        <translation>%1: выигрыш растёт, пока мест не станет столько, сколько задач (%2); тогда это занимает %3.</translation>
    </message>
    <message>
        <source>%1: beyond %2 at once nothing is gained; with %2 it takes %3.</source>
        <translation>%1: больше %2 сразу — выигрыша нет; при %2 это занимает %3.</translation>
    </message>
    <message>
        <source>%1: no task is done, however many go at once.</source>
        <translation>%1: ни одна задача не выполняется, сколько бы их ни шло сразу.</translation>
    </message>
    <message>
        <source>From %1 on it is worse: with %2 at once only %3 of %4 tasks are done.</source>
        <translation>Начиная с %1 становится хуже: при %2 сразу выполняется лишь %3 из %4 задач.</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>%1 so far</source>
        <translation>уже %1</translation>
    </message>
    <message>
        <source>%1, cancellation requested</source>
        <translation>%1, запрошена отмена</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начата</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершена</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>… %1</source>
        <translation>… %1</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Ждёт: %1</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Запущена: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>Has started %1</source>
        <translation>Запустила: %1</translation>
    </message>
    <message>
        <source>Woken last by %1, at %2</source>
        <translation>Кто разбудил последним: %1, %2</translation>
    </message>
    <message>
        <source>Its cancellation was asked for by %1, at %2</source>
        <translation>Кто запросил отмену: %1, %2</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>вариант</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>created</source>
        <translation>создана</translation>
    </message>
    <message>
        <source>started</source>
        <translation>начата</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>закончена</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>длительность</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>ждала</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>попытки</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>The task; sorted in the scenario&apos;s order</source>
        <translation>Задача; сортируется в порядке сценария</translation>
    </message>
    <message>
        <source>The way of running the tasks</source>
        <translation>Способ выполнения задач</translation>
    </message>
    <message>
        <source>What the task is at the moment that is shown, or how it has ended</source>
        <translation>Что с задачей в показанный момент или чем она закончилась</translation>
    </message>
    <message>
        <source>When it was scheduled</source>
        <translation>Когда задача запланирована</translation>
    </message>
    <message>
        <source>When its first step began</source>
        <translation>Когда начался её первый шаг</translation>
    </message>
    <message>
        <source>When it ended, in whatever way</source>
        <translation>Когда она закончилась, неважно как</translation>
    </message>
    <message>
        <source>From its start to its end, or so far</source>
        <translation>От начала до конца или до сих пор</translation>
    </message>
    <message>
        <source>How much of that it was waiting for anything: timers, locks, answers</source>
        <translation>Сколько из этого она ждала чего-либо: таймеров, блокировок, ответов</translation>
    </message>
    <message>
        <source>How many attempts it made</source>
        <translation>Сколько попыток она сделала</translation>
    </message>
    <message>
        <source>Why it ended as it did, if not well</source>
        <translation>Почему закончилась неудачно, если это так</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>TimeParts</name>
    <message>
        <source>behind the limit</source>
        <translation>в очереди за лимитом</translation>
    </message>
    <message>
        <source>waiting for a lock or semaphore</source>
        <translation>ожидание блокировки или семафора</translation>
    </message>
    <message>
        <source>waiting for a thread</source>
        <translation>ожидание потока</translation>
    </message>
    <message>
        <source>waiting for the first turn</source>
        <translation>ожидание первого хода</translation>
    </message>
    <message>
        <source>waiting for a turn</source>
        <translation>ожидание своего хода</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share, in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>One task after another: waiting was %1 of the time, computing %2.</source>
        <translation>Задачи одна за другой: ожидание заняло %1 времени, вычисления — %2.</translation>
    </message>
    <message>
        <source>%1 times sooner than one task after another (%2).</source>
        <translation>В %1× быстрее, чем задачи одна за другой (%2).</translation>
    </message>
    <message>
        <source>Not sooner than one task after another (%1): nothing was gained.</source>
        <translation>Не быстрее, чем задачи одна за другой (%1): выигрыша нет.</translation>
    </message>
    <message>
        <source>On average, %1 tasks were in flight.</source>
        <translation>В среднем в работе было задач: %1.</translation>
    </message>
    <message>
        <source>With all tasks at once, the ideal is the longest of them, %1</source>
        <translation>Когда все задачи идут сразу, идеал — самая долгая из них, %1</translation>
    </message>
    <message>
        <source>The ideal of %1 tasks on %2 places is ⌈%1/%2⌉ = %3 rounds of %4, that is %5</source>
        <extracomment>Tasks, places, rounds, the time of a round, their product</extracomment>
        <translation>Идеал: задач — %1, мест — %2, ⌈%1/%2⌉ = %3 кругов по %4, то есть %5</translation>
    </message>
    <message>
        <source>%1, but the longest task alone takes %2</source>
        <translation>%1, но одна только самая долгая задача занимает %2</translation>
    </message>
    <message>
        <source>%1; it took %2, %3 longer.</source>
        <extracomment>What the ideal is; the total; how much longer that is, in per cent</extracomment>
        <translation>%1; ушло %2, на %3 больше.</translation>
    </message>
    <message>
        <source>%1; it took only %2, as a short task lets the next one begin early.</source>
        <translation>%1; ушло всего %2: после короткой задачи следующая начинается раньше.</translation>
    </message>
    <message>
        <source>%1; it took %2.</source>
        <translation>%1; ушло %2.</translation>
    </message>
    <message>
        <source>For %1, %2 of the time, one task held the loop by computing or blocking, and no other could go on.</source>
        <translation>%1, то есть %2 времени, одна задача удерживала цикл вычислением или блокирующим вызовом, и остальные не могли продолжать.</translation>
    </message>
    <message>
        <source>Waiting for the slowest of each chunk left places empty for %1 together: that cost %2, %3 of the time.</source>
        <translation>Пока ждали самую медленную задачу каждой порции, места пустовали в сумме %1: это стоило %2, то есть %3 времени.</translation>
    </message>
    <message>
        <source>Places stood empty for %1 together, as the program started tasks later: that cost %2, %3 of the time.</source>
        <translation>Места пустовали в сумме %1, потому что программа запускала задачи позже: это стоило %2, то есть %3 времени.</translation>
    </message>
    <message>
        <source>When no task was left to begin, places stood empty for %1 together: that cost %2, %3 of the time.</source>
        <translation>Когда начинать было уже нечего, места пустовали в сумме %1: это стоило %2, то есть %3 времени.</translation>
    </message>
    <message>
        <source>Tasks in flight waited %1 together for locks and semaphores, which let only some go on.</source>
        <translation>Начатые задачи в сумме %1 ждали блокировок и семафоров, которые пропускают лишь некоторых.</translation>
    </message>
    <message>
        <source>Tasks in flight waited %1 together for other tasks.</source>
        <translation>Начатые задачи в сумме %1 ждали других задач.</translation>
    </message>
    <message>
        <source>Requests waited %1 together for a free connection.</source>
        <translation>Запросы в сумме %1 ждали свободного соединения.</translation>
    </message>
    <message>
        <source>Pauses before retries took %1 together.</source>
        <translation>Паузы перед повторами заняли в сумме %1.</translation>
    </message>
    <message>
        <source>Only %1 of %2 tasks were done: its time does not compare with that of others.</source>
        <translation>Выполнено лишь %1 из %2 задач: это время нельзя сравнивать с другими.</translation>
    </message>
    <message>
        <source>It is as good as it gets: nothing stood empty, and nobody held up the others.</source>
        <translation>Лучше не бывает: ничто не пустовало, и никто не задерживал остальных.</translation>
    </message>
    <message numerus="yes">
        <source>Tasks that computed shared %n core(s) and waited %1 together for one.</source>
        <extracomment>%n is the number of cores</extracomment>
        <translation>
            <numerusform>Вычислявшие задачи делили %n ядро и в сумме ждали его %1.</numerusform>
            <numerusform>Вычислявшие задачи делили %n ядра и в сумме ждали их %1.</numerusform>
            <numerusform>Вычислявшие задачи делили %n ядер и в сумме ждали их %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 – %2× sooner</source>
        <extracomment>A time, and how many times sooner than the slowest: &quot;1.05 s – 2.9× sooner&quot;</extracomment>
        <translation>%1 — в %2× быстрее</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>цикл событий</translation>
    </message>
    <message>
        <source>own scale</source>
        <extracomment>Beside the axis of a variant that is drawn on another time scale than the others</extracomment>
        <translation>свой масштаб</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>мкс</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>нс</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
</context>
<context>
    <name>VariantNames</name>
    <message>
        <source>as completed</source>
        <translation>по мере готовности</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>опрос</translation>
    </message>
    <message>
        <source>async server</source>
        <translation>асинхронный сервер</translation>
    </message>
    <message>
        <source>await, then call</source>
        <translation>await, потом вызовы</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>с await</translation>
    </message>
    <message>
        <source>awaited, gathered</source>
        <translation>с await, вместе</translation>
    </message>
    <message>
        <source>awaiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>с паузами</translation>
    </message>
    <message>
        <source>blocking, gathered</source>
        <translation>блокирующие, вместе</translation>
    </message>
    <message>
        <source>blocking, in a row</source>
        <translation>блокирующие, подряд</translation>
    </message>
    <message>
        <source>call, then await</source>
        <translation>вызовы, потом await</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>с отменой</translation>
    </message>
    <message>
        <source>comprehension</source>
        <translation>включение</translation>
    </message>
    <message>
        <source>fetch, then store</source>
        <translation>загрузить, потом сохранить</translation>
    </message>
    <message>
        <source>first only</source>
        <translation>только первый</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>забытая</translation>
    </message>
    <message>
        <source>four gathered</source>
        <translation>четыре вместе</translation>
    </message>
    <message>
        <source>four tasks</source>
        <translation>четыре задачи</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>семафор</translation>
    </message>
    <message>
        <source>gate of 100</source>
        <translation>семафор на 100</translation>
    </message>
    <message>
        <source>gather</source>
        <translation>gather</translation>
    </message>
    <message>
        <source>gathered</source>
        <translation>вместе</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>жадная</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>без вмешательства</translation>
    </message>
    <message>
        <source>limit 1</source>
        <translation>лимит 1</translation>
    </message>
    <message>
        <source>limit 10</source>
        <translation>лимит 10</translation>
    </message>
    <message>
        <source>limit 100</source>
        <translation>лимит 100</translation>
    </message>
    <message>
        <source>limit 30</source>
        <translation>лимит 30</translation>
    </message>
    <message>
        <source>new each time</source>
        <translation>каждый раз новая</translation>
    </message>
    <message>
        <source>no backoff</source>
        <translation>без пауз</translation>
    </message>
    <message>
        <source>no starter</source>
        <translation>без стартёра</translation>
    </message>
    <message>
        <source>on the loop</source>
        <translation>в цикле</translation>
    </message>
    <message>
        <source>on two workers</source>
        <translation>в двух рабочих потоках</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>по одному</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>один за другим</translation>
    </message>
    <message>
        <source>one order</source>
        <translation>один порядок</translation>
    </message>
    <message>
        <source>one seller</source>
        <translation>один продавец</translation>
    </message>
    <message>
        <source>one session</source>
        <translation>одна сессия</translation>
    </message>
    <message>
        <source>one statement</source>
        <translation>один запрос</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>терпеливая</translation>
    </message>
    <message>
        <source>program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>store meanwhile</source>
        <translation>сохранять попутно</translation>
    </message>
    <message>
        <source>test</source>
        <translation>тест</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>с тайм-аутом</translation>
    </message>
    <message>
        <source>two awaits</source>
        <translation>два await</translation>
    </message>
    <message>
        <source>two in a row</source>
        <translation>два подряд</translation>
    </message>
    <message>
        <source>two orders</source>
        <translation>два порядка</translation>
    </message>
    <message>
        <source>two sellers</source>
        <translation>два продавца</translation>
    </message>
    <message>
        <source>two tasks</source>
        <translation>две задачи</translation>
    </message>
    <message>
        <source>with a barrier</source>
        <translation>с барьером</translation>
    </message>
    <message>
        <source>with a starter</source>
        <translation>со стартёром</translation>
    </message>
    <message>
        <source>with lock</source>
        <translation>с блокировкой</translation>
    </message>
    <message>
        <source>with sleep(0)</source>
        <translation>с sleep(0)</translation>
    </message>
    <message>
        <source>with the GIL</source>
        <translation>с GIL</translation>
    </message>
    <message>
        <source>without</source>
        <translation>без барьера</translation>
    </message>
    <message>
        <source>without lock</source>
        <translation>без блокировки</translation>
    </message>
    <message>
        <source>without the GIL</source>
        <translation>без GIL</translation>
    </message>
</context>
<context>
    <name>VariantWords</name>
    <message>
        <source>Sequential</source>
        <translation>Последовательно</translation>
    </message>
    <message>
        <source>Sequential, awaited</source>
        <translation>Последовательно, await</translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation>Конкурентно</translation>
    </message>
    <message>
        <source>Chunked</source>
        <translation>Порциями</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A mode and its number: &quot;Concurrent · 30&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>one finishes, the next begins</source>
        <translation>конец одной — начало следующей</translation>
    </message>
    <message>
        <source>one by one, the loop is free</source>
        <translation>по одной, но цикл свободен</translation>
    </message>
    <message>
        <source>a gate lets %1 through</source>
        <translation>семафор пропускает до %1</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>все сразу</translation>
    </message>
    <message>
        <source>waits for the slowest of %1</source>
        <translation>ждёт самую медленную из %1</translation>
    </message>
    <message>
        <source>the first failure cancels the rest</source>
        <translation>первая ошибка отменяет остальные</translation>
    </message>
    <message>
        <source>a few threads share the tasks</source>
        <translation>у каждого потока своя задача</translation>
    </message>
    <message>
        <source>threads: %1; one at a time computes</source>
        <translation>потоков: %1; вычисляет один</translation>
    </message>
    <message>
        <source>threads: %1, cores: %2</source>
        <translation>потоков: %1, ядер: %2</translation>
    </message>
    <message>
        <source>a program of its own</source>
        <translation>своя программа</translation>
    </message>
    <message>
        <source>Ended in a deadlock</source>
        <translation>Закончилось дедлоком</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Ошибка: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>lock “%1”</source>
        <extracomment>A shared object of the scenario with its name. What follows waits for it, takes it, gives it back.</extracomment>
        <translation>блокировку «%1»</translation>
    </message>
    <message>
        <source>semaphore “%1”</source>
        <translation>семафор «%1»</translation>
    </message>
    <message>
        <source>event “%1”</source>
        <translation>событие «%1»</translation>
    </message>
    <message>
        <source>barrier “%1”</source>
        <translation>барьера «%1»</translation>
    </message>
    <message>
        <source>queue “%1”</source>
        <translation>очередь «%1»</translation>
    </message>
    <message>
        <source>many others</source>
        <translation>многие другие</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting at the limit of %1</source>
        <translation>ждёт: предел — %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>ждёт %1</translation>
    </message>
    <message>
        <source>waiting for %1, held by %2</source>
        <translation>ждёт %1, держит: %2</translation>
    </message>
    <message>
        <source>waiting at %1</source>
        <translation>ждёт у %1</translation>
    </message>
    <message>
        <source>waiting to put into %1</source>
        <translation>ждёт: заполнена %1</translation>
    </message>
    <message>
        <source>waiting to take from %1</source>
        <translation>ждёт: пуста %1</translation>
    </message>
    <message>
        <source>waiting until one of these ends: %1</source>
        <translation>ждёт конца одной из: %1</translation>
    </message>
    <message>
        <source>%1 waits at the limit, which lets %2 through at a time.</source>
        <translation>%1 ждёт очереди: предел пропускает одновременно %2.</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <translation>%1 ждёт %2.</translation>
    </message>
    <message>
        <source>%1 waits for %2, held by %3.</source>
        <translation>%1 ждёт %2, держит: %3.</translation>
    </message>
    <message>
        <source>%1 waits at %2 until %3 are there.</source>
        <translation>%1 ждёт у %2, пока не соберётся %3.</translation>
    </message>
    <message>
        <source>%1 waits until somebody sets %2.</source>
        <translation>%1 ждёт, пока кто-нибудь не установит %2.</translation>
    </message>
    <message>
        <source>%1 waits to put something into %2, which is full.</source>
        <translation>%1 хочет положить, но %2 заполнена.</translation>
    </message>
    <message>
        <source>%1 waits to take something from %2, which is empty.</source>
        <translation>%1 хочет взять, но %2 пуста.</translation>
    </message>
    <message>
        <source>%1 waits until one of these ends: %2.</source>
        <translation>%1 ждёт конца одной из: %2.</translation>
    </message>
    <message>
        <source>%1 waits for the end of %2.</source>
        <translation>%1 ждёт, пока не завершится %2.</translation>
    </message>
    <message>
        <source>%1 could go on, but %2 holds the event loop.</source>
        <translation>%1 может продолжать, но цикл событий занимает %2.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>holders of a lock</comment>
        <translation>%1, затем %2</translation>
    </message>
    <message>
        <source>the main program</source>
        <translation>главная программа</translation>
    </message>
    <message>
        <source>It holds the event loop meanwhile.</source>
        <translation>Тем временем она занимает цикл событий.</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>Computing was %1 % of the sequential run: on one thread, concurrency cannot give that back.</source>
        <translation>Вычисления заняли %1&#xa0;% последовательного запуска: в одном потоке конкурентность этого времени не вернёт.</translation>
    </message>
    <message>
        <source>Waiting was %1 % of the sequential run: that is what concurrency gives back.</source>
        <translation>Ожидание заняло %1&#xa0;% последовательного запуска: это время и возвращает конкурентность.</translation>
    </message>
    <message>
        <source>Together the tasks waited %1 within %2: most of the waiting went on at the same time.</source>
        <translation>В сумме задачи ждали %1, хотя прошло %2: ожидания большей частью шли одновременно.</translation>
    </message>
</context>
<context>
    <name>interleave::Actions</name>
    <message>
        <source>Real time cannot be stopped</source>
        <translation>Реальное время не остановить</translation>
    </message>
    <message>
        <source>Runs the scenario (F5)</source>
        <translation>Запускает сценарий (F5)</translation>
    </message>
    <message>
        <source>Cannot run: %1</source>
        <translation>Запуск невозможен: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Про&amp;должить</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Пау&amp;за</translation>
    </message>
    <message>
        <source>Goes on (Space)</source>
        <translation>Продолжает (Пробел)</translation>
    </message>
    <message>
        <source>Stops time (Space)</source>
        <translation>Останавливает время (Пробел)</translation>
    </message>
    <message>
        <source>Lets the next thing happen, and waits (F10)</source>
        <translation>Выполняет следующее событие и ждёт (F10)</translation>
    </message>
    <message>
        <source>Cancels everything that goes on (Esc)</source>
        <translation>Отменяет всё, что выполняется (Esc)</translation>
    </message>
    <message>
        <source>Asks only the selected task to end (Del)</source>
        <translation>Запрашивает отмену только выбранной задачи (Del)</translation>
    </message>
    <message>
        <source>Writes the comparison as a picture, or its tasks as a table (Ctrl+E)</source>
        <translation>Сохраняет сравнение как изображение или его задачи как таблицу (Ctrl+E)</translation>
    </message>
    <message>
        <source>Nothing to export before the first run</source>
        <translation>Экспорт станет доступен после первого запуска</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Пуск</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Шаг</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Cancel selected &amp;task</source>
        <translation>Отменить &amp;выбранную задачу</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Search scenarios</source>
        <translation>&amp;Поиск сценариев</translation>
    </message>
    <message>
        <source>&amp;Reset parameters</source>
        <translation>&amp;Сбросить параметры</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Показать &amp;всё</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Горячие клавиши</translation>
    </message>
    <message>
        <source>&amp;About Interleave</source>
        <translation>&amp;О программе Interleave</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>О &amp;библиотеке Qt</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Виртуальное</translation>
    </message>
    <message>
        <source>Virtual time: exact, and the same at every run</source>
        <translation>Виртуальное время: точное и одинаковое при каждом запуске</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Реальное</translation>
    </message>
    <message>
        <source>Real requests, real computing, in real time</source>
        <translation>Настоящие запросы и вычисления в реальном времени</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>Writes the run as a file that can be opened again and exported</source>
        <translation>Сохраняет запуск в файл, который можно снова открыть и экспортировать</translation>
    </message>
    <message>
        <source>Nothing to save before the first run</source>
        <translation>Сохранение станет доступно после первого запуска</translation>
    </message>
    <message>
        <source>Save r&amp;un as…</source>
        <translation>Сохранить &amp;запуск как…</translation>
    </message>
    <message>
        <source>&amp;Databases…</source>
        <translation>&amp;Базы данных…</translation>
    </message>
    <message>
        <source>Trusted &amp;certificates…</source>
        <translation>Доверенные &amp;сертификаты…</translation>
    </message>
    <message>
        <source>A file of certificates that vouch for servers, besides this system&apos;s</source>
        <translation>Файл сертификатов, которым можно доверять вдобавок к системным</translation>
    </message>
    <message>
        <source>Answer the &amp;question</source>
        <translation>Ответить на &amp;вопрос</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Спросить сно&amp;ва</translation>
    </message>
    <message>
        <source>&amp;Forget which scenarios were run</source>
        <translation>&amp;Забыть, какие сценарии запускались</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;Find tasks</source>
        <translation>&amp;Найти задачи</translation>
    </message>
    <message>
        <source>&amp;Next task found</source>
        <translation>С&amp;ледующая найденная задача</translation>
    </message>
    <message>
        <source>&amp;Previous task found</source>
        <translation>&amp;Предыдущая найденная задача</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Показать в&amp;ыбранное</translation>
    </message>
    <message>
        <source>The stretch that is marked, or the chosen task, or everything</source>
        <translation>Отмеченный отрезок, или выбранная задача, или всё</translation>
    </message>
    <message>
        <source>Zoom to &amp;task</source>
        <translation>Показать &amp;задачу</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Измерить</translation>
    </message>
    <message>
        <source>Two clicks measure the time between them; they snap to events</source>
        <translation>Два щелчка измеряют время между ними; они притягиваются к событиям</translation>
    </message>
    <message>
        <source>&amp;Lanes by slot</source>
        <translation>&amp;Дорожки по слотам</translation>
    </message>
    <message>
        <source>As many lanes as tasks were in flight at once, in place of one for each task</source>
        <translation>Столько дорожек, сколько задач выполнялось одновременно, вместо одной на каждую задачу</translation>
    </message>
    <message>
        <source>Break it a&amp;gain</source>
        <translation>С&amp;ломать снова</translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation>&amp;Исправить</translation>
    </message>
    <message>
        <source>Applies the cure for what is wrong, or takes it back (Ctrl+M)</source>
        <translation>Применяет средство от ошибки или отменяет его (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>interleave::Certificates</name>
    <message>
        <source>Trusted certificates</source>
        <translation>Доверенные сертификаты</translation>
    </message>
    <message>
        <source>In real time a server is trusted when an authority of this system vouches for it.</source>
        <translation>В реальном времени серверу доверяют, если за него ручается центр сертификации, известный этой системе.</translation>
    </message>
    <message>
        <source>In real time a server is trusted when an authority of this system vouches for it, or one of this file:
%1</source>
        <translation>В реальном времени серверу доверяют, если за него ручается центр сертификации, известный этой системе, или центр из этого файла:
%1</translation>
    </message>
    <message>
        <source>A server of your own, for tests, may have a certificate of its own: choose the file of the authority that made it (PEM or DER). The check itself cannot be turned off.</source>
        <translation>У вашего собственного сервера для тестов может быть свой сертификат: выберите файл центра, который его выдал (PEM или DER). Саму проверку отключить нельзя.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Forget the file</source>
        <translation>Забыть файл</translation>
    </message>
    <message>
        <source>A file of certificates</source>
        <translation>Файл сертификатов</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Сертификаты (*.pem *.crt *.cer *.der);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>interleave::ChartsView</name>
    <message>
        <source>Chart: %1</source>
        <translation>График: %1</translation>
    </message>
</context>
<context>
    <name>interleave::CodePanel</name>
    <message>
        <source>While it runs, the lines are lit on which tasks are.</source>
        <translation>Во время выполнения подсвечиваются строки, на которых находятся задачи.</translation>
    </message>
    <message>
        <source>Click a lit line, or press Enter on it, to select its tasks.</source>
        <translation>Щёлкните подсвеченную строку или нажмите на ней Enter, чтобы выбрать её задачи.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) selected:</source>
        <translation>
            <numerusform>Выбрана %n задача:</numerusform>
            <numerusform>Выбраны %n задачи:</numerusform>
            <numerusform>Выбрано %n задач:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Variant that is shown as a program</source>
        <translation>Вариант, показанный как программа</translation>
    </message>
    <message>
        <source>Copies the whole program</source>
        <translation>Копирует всю программу</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Writes the program to a file</source>
        <translation>Записывает программу в файл</translation>
    </message>
</context>
<context>
    <name>interleave::CodeSaver</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>%1 programs (*%2)</source>
        <translation>Программы на %1 (*%2)</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Сохранение программы</translation>
    </message>
    <message>
        <source>Replace the CMakeLists.txt beside it with the one that builds the program as main.cpp?</source>
        <translation>Заменить лежащий рядом CMakeLists.txt тем, который собирает программу как main.cpp?</translation>
    </message>
    <message>
        <source>Write the CMakeLists.txt that builds the program as main.cpp beside it?</source>
        <translation>Записать рядом CMakeLists.txt, который собирает программу как main.cpp?</translation>
    </message>
</context>
<context>
    <name>interleave::CodeView</name>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Line %1: nobody</source>
        <translation>Строка %1: никого</translation>
    </message>
</context>
<context>
    <name>interleave::CompareField</name>
    <message>
        <source>Compare %1</source>
        <translation>Сравнивать: %1</translation>
    </message>
</context>
<context>
    <name>interleave::DatabasesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Пароль…</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Базы данных</translation>
    </message>
    <message>
        <source>Where the servers are that a scenario names as postgres:SERVICE. What is left empty, and services that are not listed, PostgreSQL&apos;s library looks up: in the environment and in ~/.pg_service.conf.</source>
        <translation>Где находятся серверы, которые сценарий называет postgres:СЛУЖБА. То, что оставлено пустым, и службы, которых нет в списке, библиотека PostgreSQL ищет в переменных окружения и в ~/.pg_service.conf.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The password for “%1”. It is kept in the system&apos;s key store; an empty one is forgotten.</source>
        <translation>Пароль для «%1». Он хранится в системном хранилище ключей; пустой пароль забывается.</translation>
    </message>
    <message>
        <source>The password for “%1” is forgotten.</source>
        <translation>Пароль для «%1» забыт.</translation>
    </message>
    <message>
        <source>The password for “%1” is kept.</source>
        <translation>Пароль для «%1» сохранён.</translation>
    </message>
    <message>
        <source>The key store did not take it: %1. The environment variable %2 can have the password instead.</source>
        <translation>Хранилище ключей его не приняло: %1. Вместо этого пароль можно задать в переменной окружения %2.</translation>
    </message>
    <message>
        <source>A service&apos;s name has letters, digits, “.”, “_” and “-” in it, not “%1”.</source>
        <translation>В имени службы могут быть латинские буквы, цифры, «.», «_» и «-», а не «%1».</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» встречается дважды.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, not “%1”.</source>
        <translation>Порт — это число от 1 до 65535, а не «%1».</translation>
    </message>
</context>
<context>
    <name>interleave::ExplainPanel</name>
    <message>
        <source>What the scenario shows</source>
        <translation>Что показывает сценарий</translation>
    </message>
</context>
<context>
    <name>interleave::FaultDialog</name>
    <message>
        <source>Invalid scenario</source>
        <translation>Это не сценарий</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Ошибки</translation>
    </message>
</context>
<context>
    <name>interleave::FiguresPart</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>The chart that was chosen last, beside the summary of the variants</source>
        <translation>Последний выбранный график рядом со сводкой вариантов</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>The tasks as a table, which can be sorted, copied and exported</source>
        <translation>Задачи в виде таблицы: её можно сортировать, копировать и экспортировать</translation>
    </message>
</context>
<context>
    <name>interleave::FileFlow</name>
    <message>
        <source>%1 cannot be opened:</source>
        <translation>Не удалось открыть %1:</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Сохранить сценарий</translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json)</source>
        <translation>Сценарии (*.scenario.json)</translation>
    </message>
    <message>
        <source>Such a scenario cannot be saved:</source>
        <translation>Такой сценарий нельзя сохранить:</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>The parameters of this scenario have changed.</source>
        <translation>Параметры сценария изменены.</translation>
    </message>
    <message>
        <source>Save them as a file, or go on without them?</source>
        <translation>Сохранить их в файл или продолжить без сохранения?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Invalid saved run</source>
        <translation>Неверный сохранённый запуск</translation>
    </message>
    <message>
        <source>Open a scenario or a saved run</source>
        <translation>Открыть сценарий или сохранённый запуск</translation>
    </message>
    <message>
        <source>Scenarios and saved runs (*.scenario.json *.run.json *.json);;All files (*)</source>
        <translation>Сценарии и сохранённые запуски (*.scenario.json *.run.json *.json);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>interleave::GalleryPanel</name>
    <message>
        <source>Search scenarios</source>
        <translation>Поиск сценариев</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>No scenario has these words.</source>
        <translation>Нет сценариев с такими словами.</translation>
    </message>
    <message>
        <source>Looks in titles, summaries, ids and groups</source>
        <translation>Ищет в заголовках, описаниях, идентификаторах и группах</translation>
    </message>
</context>
<context>
    <name>interleave::LoopModel</name>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Ready, in order</source>
        <translation>Готовы, по порядку</translation>
    </message>
    <message>
        <source>Waiting for I/O</source>
        <translation>Ждут ввода-вывода</translation>
    </message>
    <message>
        <source>Waiting for a gate or a lock</source>
        <translation>Ждут семафор или блокировку</translation>
    </message>
    <message>
        <source>Waiting for an event or at a barrier</source>
        <translation>Ждут события или у барьера</translation>
    </message>
    <message>
        <source>Waiting for a queue</source>
        <translation>Ждут очередь</translation>
    </message>
    <message>
        <source>Waiting for tasks</source>
        <translation>Ждут другие задачи</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>Ждут базу данных</translation>
    </message>
    <message>
        <source>Waiting for a thread</source>
        <translation>Ждут поток</translation>
    </message>
    <message>
        <source>Waiting for a worker</source>
        <translation>Ждут рабочий поток</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Спят</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Таймеры</translation>
    </message>
    <message>
        <source>Worker threads, %1 of %2 free</source>
        <translation>Рабочие потоки: свободно %1 из %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>It holds the event loop: nobody else runs.</source>
        <translation>Занимает цикл событий: больше никто не выполняется.</translation>
    </message>
    <message>
        <source>The timer has been due for %1; the event loop has not come to it.</source>
        <translation>Таймер сработал %1 назад, но цикл событий до него ещё не дошёл.</translation>
    </message>
    <message>
        <source>Its time limit is up in %1.</source>
        <translation>До истечения её срока: %1.</translation>
    </message>
    <message>
        <source>Its timer is due in %1.</source>
        <translation>До срабатывания её таймера: %1.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In a part of the event loop&apos;s picture in which there is no task at the moment</extracomment>
        <translation>никого</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ ещё %1</translation>
    </message>
</context>
<context>
    <name>interleave::LoopPanel</name>
    <message>
        <source>Event loop</source>
        <translation>Цикл событий</translation>
    </message>
    <message>
        <source>Threads at %1</source>
        <translation>Потоки: %1</translation>
    </message>
    <message>
        <source>Event loop at %1</source>
        <translation>Цикл событий: %1</translation>
    </message>
    <message>
        <source>Shows what the event loop has before it</source>
        <translation>Показать, что предстоит циклу событий</translation>
    </message>
    <message>
        <source>Folds this panel</source>
        <translation>Свернуть эту панель</translation>
    </message>
    <message>
        <source>Variant whose event loop is shown</source>
        <translation>Вариант, цикл событий которого показан</translation>
    </message>
</context>
<context>
    <name>interleave::MainWindow</name>
    <message>
        <source>Simulated, seed %1.</source>
        <translation>Виртуальное время, зерно %1.</translation>
    </message>
    <message>
        <source>Real time.</source>
        <translation>Реальное время.</translation>
    </message>
    <message>
        <source>%1[*] – Interleave</source>
        <extracomment>The window&apos;s title; [*] stands where unsaved changes are marked</extracomment>
        <translation>%1[*] — Interleave</translation>
    </message>
    <message>
        <source>Cannot run: %1</source>
        <translation>Запуск невозможен: %1</translation>
    </message>
    <message>
        <source>Press F5 to run</source>
        <translation>Нажмите F5, чтобы запустить</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>Nothing to export before the first run</source>
        <translation>Экспорт станет доступен после первого запуска</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Экспорт сравнения</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Interleave</source>
        <translation>Interleave</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Объяснение</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Временная шкала</translation>
    </message>
    <message>
        <source>Run (F5) shows here what every task does, and when</source>
        <translation>После запуска (F5) здесь будет видно, что и когда делает каждая задача</translation>
    </message>
    <message>
        <source>Nothing to save before the first run</source>
        <translation>Сохранение станет доступно после первого запуска</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Сохранить запуск</translation>
    </message>
    <message>
        <source>Saved runs (*.run.json)</source>
        <translation>Сохранённые запуски (*.run.json)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что если</translation>
    </message>
    <message>
        <source>Export the tasks</source>
        <translation>Экспорт задач</translation>
    </message>
</context>
<context>
    <name>interleave::MendCard</name>
    <message>
        <source>Break it again</source>
        <translation>Сломать снова</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Takes the cured variant away and runs the rest (Ctrl+M)</source>
        <translation>Убирает исправленный вариант и запускает остальные (Ctrl+M)</translation>
    </message>
    <message>
        <source>Adds the cured variant to what is compared and runs it (Ctrl+M)</source>
        <translation>Добавляет исправленный вариант к сравнению и запускает (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>interleave::MendFlow</name>
    <message>
        <source>What has changed is told when all has ended.</source>
        <translation>Что изменилось, будет сказано, когда всё завершится.</translation>
    </message>
</context>
<context>
    <name>interleave::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Запуск</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Jump</source>
        <translation>&amp;Переход</translation>
    </message>
    <message>
        <source>&amp;Own scale</source>
        <translation>Свой &amp;масштаб</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>П&amp;оказатели</translation>
    </message>
</context>
<context>
    <name>interleave::ParameterField</name>
    <message>
        <source>Changed; it was empty</source>
        <translation>Изменено; было пусто</translation>
    </message>
    <message>
        <source>Changed; it was %1</source>
        <translation>Изменено; было: %1</translation>
    </message>
</context>
<context>
    <name>interleave::ParametersPanel</name>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Task “%1”</source>
        <translation>Задача «%1»</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Randomness</source>
        <translation>Случайность</translation>
    </message>
    <message numerus="yes">
        <source>%n more kinds of tasks can be changed in the file.</source>
        <translation>
            <numerusform>Ещё %n вид задач можно изменить в файле.</numerusform>
            <numerusform>Ещё %n вида задач можно изменить в файле.</numerusform>
            <numerusform>Ещё %n видов задач можно изменить в файле.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay and failures of other hosts exist in simulated time only.</source>
        <translation>Для других хостов задержка и ошибки действуют только в виртуальном времени.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Gives the scenario back as it was</source>
        <translation>Возвращает сценарий в исходный вид</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message numerus="yes">
        <source>%n more steps can be changed in the file.</source>
        <translation>
            <numerusform>Ещё %n шаг можно изменить в файле.</numerusform>
            <numerusform>Ещё %n шага можно изменить в файле.</numerusform>
            <numerusform>Ещё %n шагов можно изменить в файле.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interleave::QuestionCard</name>
    <message>
        <source> ms</source>
        <extracomment>A unit, with the space before it</extracomment>
        <translation> мс</translation>
    </message>
    <message>
        <source>Your guess in milliseconds</source>
        <translation>Ваш прогноз в миллисекундах</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Takes the number as your guess (Enter)</source>
        <translation>Принимает число как ваш прогноз (Enter)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Goes on without an answer</source>
        <translation>Продолжить без ответа</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>or drag the mark on the timeline</source>
        <translation>или перетащите метку на временной шкале</translation>
    </message>
    <message>
        <source>Forgets your guesses and the run, and asks again</source>
        <translation>Забывает ваши прогнозы и этот запуск и спрашивает снова</translation>
    </message>
</context>
<context>
    <name>interleave::QuestionFlow</name>
    <message>
        <source>Before you run it: %1</source>
        <extracomment>Above a question: the name of the variant it is about</extracomment>
        <translation>Перед запуском: %1</translation>
    </message>
    <message>
        <source>Before you run it, %1 of %2: %3</source>
        <extracomment>Number, how many, and the variant it is about</extracomment>
        <translation>Перед запуском, %1 из %2: %3</translation>
    </message>
    <message>
        <source>Your guess – run (F5) to see how long it takes</source>
        <translation>Ваш прогноз — запустите (F5), чтобы узнать, сколько выйдет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>interleave::ReplayActions</name>
    <message>
        <source>There is no other after this moment</source>
        <translation>После этого момента больше нет</translation>
    </message>
    <message>
        <source>There is no other before this moment</source>
        <translation>До этого момента больше нет</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>Следующая ошибка</translation>
    </message>
    <message>
        <source>Previous failure</source>
        <translation>Предыдущая ошибка</translation>
    </message>
    <message>
        <source>Next cancellation</source>
        <translation>Следующая отмена</translation>
    </message>
    <message>
        <source>Previous cancellation</source>
        <translation>Предыдущая отмена</translation>
    </message>
    <message>
        <source>Next wake-up</source>
        <translation>Следующее пробуждение</translation>
    </message>
    <message>
        <source>Previous wake-up</source>
        <translation>Предыдущее пробуждение</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A button&apos;s tip: what it does, and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>Остановить воспроизведение</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Replay backward</source>
        <translation>Воспроизвести назад</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Следующее событие</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Предыдущее событие</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>К началу</translation>
    </message>
    <message>
        <source>To the end, and on</source>
        <translation>К концу и дальше</translation>
    </message>
    <message>
        <source>Event-loop panel</source>
        <translation>Панель цикла событий</translation>
    </message>
</context>
<context>
    <name>interleave::ReplayPart</name>
    <message>
        <source>At %1 – %2: %3 of %4 ended · %5 in flight</source>
        <extracomment>The status line while an earlier moment is shown: the moment, a variant&apos;s name, ended tasks, all tasks, tasks in flight</extracomment>
        <translation>Момент %1 — %2: завершено %3 из %4 · в работе %5</translation>
    </message>
</context>
<context>
    <name>interleave::Ruler</name>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>С %1 по %2: %3</translation>
    </message>
</context>
<context>
    <name>interleave::SpeedSlider</name>
    <message>
        <source>Simulated seconds a second: %1</source>
        <translation>Виртуальных секунд за секунду: %1</translation>
    </message>
    <message>
        <source>Real time goes at its own speed</source>
        <translation>Реальное время идёт со своей скоростью</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
</context>
<context>
    <name>interleave::StoryModel</name>
    <message>
        <source>note: %1</source>
        <translation>заметка: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>попытка %1</translation>
    </message>
    <message>
        <source>cancellation requested</source>
        <translation>запрошена отмена</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длилось</translation>
    </message>
    <message>
        <source>cancellation raised in it</source>
        <translation>отмена дошла до задачи</translation>
    </message>
    <message>
        <source>clean-up begins</source>
        <translation>уборка началась</translation>
    </message>
    <message>
        <source>clean-up ended</source>
        <translation>уборка закончилась</translation>
    </message>
    <message>
        <source>got %1</source>
        <extracomment>took or gave back a lock or a place of a semaphore: &quot;got lock “left”&quot;</extracomment>
        <translation>берёт %1</translation>
    </message>
    <message>
        <source>gave back %1</source>
        <translation>отдаёт %1</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>устанавливает %1</translation>
    </message>
    <message>
        <source>cleared %1</source>
        <translation>сбрасывает %1</translation>
    </message>
    <message>
        <source>its steps begin on a worker thread</source>
        <translation>её шаги начались в потоке из пула</translation>
    </message>
    <message>
        <source>its steps on the worker thread have ended</source>
        <translation>её шаги в потоке из пула закончились</translation>
    </message>
    <message>
        <source>must be done by %1</source>
        <extracomment>a time limit has been set: &quot;must be done by 1.5 s&quot;</extracomment>
        <translation>должно быть готово к %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>read aloud where a cell is empty: a moment or a length that there is not</extracomment>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>interleave::SummaryModel</name>
    <message>
        <source>The way of running the tasks</source>
        <translation>Способ выполнения задач</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>вариант</translation>
    </message>
    <message>
        <source>From the beginning to the end of the last task</source>
        <translation>От начала до конца последней задачи</translation>
    </message>
    <message>
        <source>total</source>
        <translation>время</translation>
    </message>
    <message>
        <source>Ended tasks a second</source>
        <translation>Сколько задач завершается за секунду</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>задач/с</translation>
    </message>
    <message>
        <source>Half of the tasks took at most this long</source>
        <translation>Половина задач уложилась в это время</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>95 of 100 tasks took at most this long</source>
        <translation>95 задач из 100 уложились в это время</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>99 of 100 tasks took at most this long</source>
        <translation>99 задач из 100 уложились в это время</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>The most tasks in flight at the same time</source>
        <translation>Наибольшее число задач, бывших в работе одновременно</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>пик</translation>
    </message>
    <message>
        <source>Tasks that ended well</source>
        <translation>Успешно выполненные задачи</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>Tasks that failed</source>
        <translation>Задачи, завершившиеся ошибкой</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибки</translation>
    </message>
    <message>
        <source>Tasks that took too long and were given up</source>
        <translation>Задачи, прерванные по тайм-ауту</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>тайм-аут</translation>
    </message>
    <message>
        <source>Tasks that were cancelled</source>
        <translation>Отменённые задачи</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Tasks that wait for each other for ever</source>
        <translation>Задачи, которые вечно ждут друг друга</translation>
    </message>
    <message>
        <source>deadlocked</source>
        <translation>дедлок</translation>
    </message>
    <message>
        <source>Tasks that never began</source>
        <translation>Задачи, которые так и не начались</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не запущено</translation>
    </message>
</context>
<context>
    <name>interleave::SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Summary of the variants</source>
        <translation>Итоги по вариантам</translation>
    </message>
</context>
<context>
    <name>interleave::TaskFilterBar</name>
    <message>
        <source>not ended</source>
        <translation>не завершена</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the tasks found is chosen: &quot;3 of 20&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>How many tasks are found</extracomment>
        <translation>
            <numerusform>Найдена %n</numerusform>
            <numerusform>Найдено %n</numerusform>
            <numerusform>Найдено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Find tasks</source>
        <translation>Поиск задач</translation>
    </message>
    <message>
        <source>Name of a task</source>
        <translation>Имя задачи</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Была</translation>
    </message>
    <message>
        <source>Tasks that have been in one of these states for a while</source>
        <translation>Задачи, которые какое-то время были в одном из этих состояний</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Tasks that ended in one of these ways</source>
        <translation>Задачи, которые завершились одним из этих способов</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>Duration from, in milliseconds</source>
        <translation>Длительность от, в миллисекундах</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Duration to, in milliseconds</source>
        <translation>Длительность до, в миллисекундах</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>The task found before (Shift+F3)</source>
        <translation>Предыдущая найденная задача (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>The next task found (F3)</source>
        <translation>Следующая найденная задача (F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Только эти</translation>
    </message>
    <message>
        <source>Leaves all other tasks out of timeline, charts and tables</source>
        <translation>Убирает все остальные задачи со шкалы, графиков и таблиц</translation>
    </message>
    <message>
        <source>Shows all tasks again (Esc)</source>
        <translation>Снова показывает все задачи (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>interleave::TaskPanel</name>
    <message>
        <source>Click a bar in the timeline, or choose one with the arrow keys, to see what its task did and what it waited for.</source>
        <translation>Щёлкните по полосе на временной шкале или выберите её стрелками, чтобы увидеть, что делала задача и чего она ждала.</translation>
    </message>
    <message>
        <source>Cancel this task</source>
        <translation>Отменить эту задачу</translation>
    </message>
    <message>
        <source>Asks only this task to end (Del)</source>
        <translation>Запрашивает отмену только этой задачи (Del)</translation>
    </message>
    <message>
        <source>What the task did</source>
        <translation>Что делала задача</translation>
    </message>
    <message>
        <source>Why is it waiting?</source>
        <translation>Почему ждёт?</translation>
    </message>
</context>
<context>
    <name>interleave::TaskTable</name>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>What every task of every variant is at the moment that is shown</source>
        <translation>Состояние каждой задачи каждого варианта в показанный момент</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copies the rows that are selected</source>
        <translation>Копирует выделенные строки</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Writes these rows, in this order, as a table (.csv)</source>
        <translation>Записывает эти строки в этом порядке как таблицу (.csv)</translation>
    </message>
    <message>
        <source>Sort by this column, &amp;ascending</source>
        <translation>Сортировать по этому столбцу, по &amp;возрастанию</translation>
    </message>
    <message>
        <source>Sort by this column, &amp;descending</source>
        <translation>Сортировать по этому столбцу, по &amp;убыванию</translation>
    </message>
</context>
<context>
    <name>interleave::TimeBar</name>
    <message>
        <source>Where the time went: %1</source>
        <translation>На что ушло время: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>What tasks did, how long together, and its share: &quot;asleep: 3 s, 60 %&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>interleave::TimePanel</name>
    <message>
        <source>When a variant has ended, this says what its tasks spent their time on, what that gained, and why not more.</source>
        <translation>Когда вариант завершится, здесь будет сказано, на что его задачи потратили время, что это дало и почему не больше.</translation>
    </message>
    <message>
        <source>Told when the variant has ended.</source>
        <translation>Будет сказано, когда вариант завершится.</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>На что ушло время</translation>
    </message>
</context>
<context>
    <name>interleave::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Временная шкала</translation>
    </message>
    <message>
        <source>Event loop of %1</source>
        <translation>Цикл событий: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>started at %1, took %2</source>
        <translation>начало: %1, длительность: %2</translation>
    </message>
    <message>
        <source>%1: the tasks run on threads, without an event loop</source>
        <translation>%1: задачи выполняются в потоках, без цикла событий</translation>
    </message>
    <message>
        <source>Event loop of %1, held by %2</source>
        <translation>Цикл событий: %1; занимает %2</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>interleave::ToolBar</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
</context>
<context>
    <name>interleave::TransportBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>live</source>
        <translation>вживую</translation>
    </message>
    <message>
        <source>the run goes on meanwhile; L catches up with it</source>
        <translation>запуск тем временем продолжается; L — догнать его</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Скорость воспроизведения</translation>
    </message>
    <message>
        <source>How fast the replay plays: times the run&apos;s own time</source>
        <translation>Скорость воспроизведения: во сколько раз быстрее собственного времени запуска</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>To the next failure, cancellation or wake-up</source>
        <translation>К следующей ошибке, отмене или пробуждению</translation>
    </message>
</context>
<context>
    <name>interleave::VariantChips</name>
    <message>
        <source>Compare %1</source>
        <translation>Сравнивать: %1</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Участвует в сравнении</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не участвует в сравнении</translation>
    </message>
    <message>
        <source>Variants to compare</source>
        <translation>Варианты для сравнения</translation>
    </message>
</context>
<context>
    <name>interleave::WhatIfFlow</name>
    <message>
        <source>Guess first, or skip the question: what is seen here would answer it.</source>
        <translation>Сначала ответьте на вопрос или пропустите его: здесь виден ответ.</translation>
    </message>
    <message>
        <source>The curve is simulated. The timeline follows the sliders in simulated time only; real runs begin with Run (F5).</source>
        <translation>Кривая рассчитана в виртуальном времени. Временная шкала следует за ползунками только в нём; реальный прогон начинается кнопкой «Пуск» (F5).</translation>
    </message>
    <message>
        <source>The timeline follows the sliders at once. They change the parameters, as the form does.</source>
        <translation>Временная шкала сразу следует за ползунками. Они меняют параметры, как и форма.</translation>
    </message>
    <message>
        <source>None of the variants compared has a limit, a chunk or threads to vary: there is no curve.</source>
        <translation>Ни у одного из сравниваемых вариантов нет лимита, порции или потоков, которые можно менять: кривой нет.</translation>
    </message>
    <message>
        <source>For more than %1 tasks there is no curve: dozens of runs would take too long.</source>
        <translation>Если задач больше %1, кривой нет: десятки прогонов заняли бы слишком много времени.</translation>
    </message>
</context>
<context>
    <name>interleave::WhatIfPanel</name>
    <message>
        <source>Total time over how many at once</source>
        <translation>Общее время от числа одновременных</translation>
    </message>
    <message>
        <source>This scenario has no number that a slider could change. Its file can be edited.</source>
        <translation>В этом сценарии нет чисел, которые можно менять ползунком. Его файл можно править.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что если</translation>
    </message>
</context>
<context>
    <name>interleave::WhatIfSlider</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A slider&apos;s name: whose parameter it is, and which: &quot;Concurrent: at most at once&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
