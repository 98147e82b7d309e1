<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>In flight</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Loop delay</source>
        <translation>Atraso do laço</translation>
    </message>
    <message>
        <source>How long what falls due waits for the event loop, because a task holds it</source>
        <translation>Quanto espera pelo laço de eventos o que já devia rodar, porque uma tarefa o segura</translation>
    </message>
    <message>
        <source>threads: no event loop</source>
        <translation>threads: sem laço de eventos</translation>
    </message>
    <message>
        <source>%1 at %2 · peak %3</source>
        <translation>%1 em %2 · pico %3</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>pico %1</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 de %2 em %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 at %2 · longest %3</source>
        <translation>%1 em %2 · no máximo %3</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>How many tasks have started and not ended, over time</source>
        <translation>Quantas tarefas começaram e não terminaram, ao longo do tempo</translation>
    </message>
    <message>
        <source>How many tasks took how long, from their start to their end</source>
        <translation>Quantas tarefas levaram quanto tempo, do início ao fim</translation>
    </message>
    <message>
        <source>How many tasks have ended, in whatever way, over time</source>
        <translation>Quantas tarefas terminaram, seja como for, ao longo do tempo</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Line %1: the main program</source>
        <translation>Linha %1: o programa principal</translation>
    </message>
    <message numerus="yes">
        <source>Line %1: %n task(s)</source>
        <translation>
            <numerusform>Linha %1: %n tarefa</numerusform>
            <numerusform>Linha %1: %n tarefas</numerusform>
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
        <translation>check recebe um arquivo: interleave check ARQUIVO</translation>
    </message>
    <message>
        <source>--lang takes en, pt_BR or ru, not “%1”.</source>
        <translation>--lang aceita en, pt_BR ou ru, não “%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists them.</source>
        <translation>Não existe o comando “%1”; --help lista os que existem.</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>tarefas/s</translation>
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
        <translation>pico</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluídas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhas</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>expiradas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>canceladas</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>list takes nothing but --json.</source>
        <translation>list não aceita nada além de --json.</translation>
    </message>
    <message>
        <source>%1 %2 of %3  %4</source>
        <translation>%1 %2 de %3  %4</translation>
    </message>
    <message>
        <source>The scenario has no variant “%1”. It has: %2</source>
        <translation>O cenário não tem a variante “%1”. Ele tem: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>run takes one scenario: interleave run ID|FILE. “interleave list” shows the built-in ones.</source>
        <translation>run recebe um cenário: interleave run ID|ARQUIVO. “interleave list” mostra os embutidos.</translation>
    </message>
    <message>
        <source>--base-url takes an http or https address, not “%1”.</source>
        <translation>--base-url aceita um endereço http ou https, não “%1”.</translation>
    </message>
    <message>
        <source>--set takes PATH=VALUE, as in tasks.0.count=100, not “%1”.</source>
        <translation>--set aceita CAMINHO=VALOR, como em tasks.0.count=100, não “%1”.</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 on, not “%1”.</source>
        <translation>--seed aceita um número inteiro a partir de 0, não “%1”.</translation>
    </message>
    <message>
        <source>%1: there is no such folder. Make it first, or choose another.</source>
        <translation>%1: essa pasta não existe. Crie-a antes ou escolha outra.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not “%1”.</source>
        <translation>--theme aceita light ou dark, não “%1”.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, from 320x240 to 16384x16384, not “%1”.</source>
        <translation>--size aceita LARGURAxALTURA, de 320x240 a 16384x16384, não “%1”.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.25 to 8, and the picture at most 16384 pixels a side, not “%1”.</source>
        <translation>--scale aceita um número de 0.25 a 8, e a imagem no máximo 16384 pixels de lado, não “%1”.</translation>
    </message>
    <message>
        <source>serve takes --port N and --latency MS, nothing else.</source>
        <translation>serve aceita --port N e --latency MS, e nada mais.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port aceita um número de 0 a 65535.</translation>
    </message>
    <message>
        <source>--latency takes milliseconds from 0 to %1.</source>
        <translation>--latency aceita milissegundos, de 0 a %1.</translation>
    </message>
    <message>
        <source>Port %1 on 127.0.0.1 cannot be used: %2</source>
        <translation>Não é possível usar a porta %1 em 127.0.0.1: %2</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The commands work without one: interleave --help</source>
        <translation>Não há uma tela onde abrir a janela. Os comandos funcionam sem ela: interleave --help</translation>
    </message>
    <message>
        <source>export takes one saved run and the files to write: interleave export RUN.run.json -o FILE</source>
        <translation>export recebe uma execução salva e os arquivos a gravar: interleave export EXECUÇÃO.run.json -o ARQUIVO</translation>
    </message>
    <message>
        <source>%1: no format has this ending. There are: .csv .run.json .%2</source>
        <translation>%1: nenhum formato tem essa extensão. Há: .csv .run.json .%2</translation>
    </message>
    <message>
        <source>deadlocked</source>
        <translation>em deadlock</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciadas</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <extracomment>%1: a variant&apos;s name; %2: why it failed, a sentence or somebody&apos;s own words</extracomment>
        <translation>“%1” falhou: %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a variant&apos;s name; %2: a sentence, &quot;Deadlock: each waits for the next: ...&quot;</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>--language takes python, cpp or javascript, not “%1”.</source>
        <translation>--language aceita python, cpp ou javascript, não “%1”.</translation>
    </message>
    <message>
        <source>There is no variant “%1”; the scenario has: %2.</source>
        <translation>Não há variante “%1”; o cenário tem: %2.</translation>
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
        <translation>O Interleave mostra o que é execução assíncrona.

  interleave [ARQUIVO]         abre a janela
  interleave list [--json]     lista os cenários embutidos
  interleave run ID|ARQUIVO    executa um cenário e imprime uma tabela com as variantes
  interleave export EXECUÇÃO   grava imagens e tabelas de uma execução salva (.run.json)
  interleave check ARQUIVO     diz o que há de errado em um arquivo de cenário
  interleave code ID|ARQUIVO --language python|cpp|javascript [--variant NOME] [--pytest|--cmake]
                               escreve uma variante como programa; a primeira, se não se disser qual;
                               com --pytest, que só vale para Python, como teste
                               com --cmake, que é para C++, o seu CMakeLists.txt
  interleave serve             roda o servidor de demonstração em 127.0.0.1

Opções de run:
  --variant NOME        só esta variante (pode ser repetida)
  --real                relógio real e requisições de verdade; sem ela, tudo é simulado
  --base-url URL        base dos endereços relativos em tempo real; sem ela, o servidor de demonstração
  --allow-database D    um banco de dados que pode ser alterado: sqlite:ARQUIVO ou postgres:SERVIÇO (pode ser repetida)
  --allow-host HOST     um host, além desta máquina, que pode receber requisições (pode ser repetida)
  --ca-file ARQUIVO     certificados que respondem por servidores https em tempo real, além dos do sistema
  --set CAMINHO=VALOR   altera um valor do cenário: --set tasks.0.count=100
  --seed N              semente dos sorteios
  -o ARQUIVO            grava um resultado; a extensão diz qual: .csv .run.json .png .svg .pdf (pode ser repetida)
  --theme light|dark    tema das imagens, claro ou escuro
  --size LxA            tamanho das imagens: --size 1920x1080
  --scale F             escala das imagens em pixels: 2 dobra o tamanho
  --quiet               não imprime a tabela nem o progresso
Opções de export: -o, --theme, --size e --scale, como em run.
Opções de serve:
  --port N              sem ela, qualquer porta livre
  --latency MS          atraso antes de cada resposta; 100 se não for informado
Em todos os comandos:
  --lang en|pt_BR|ru    o idioma do que é impresso e desenhado
</translation>
    </message>
    <message>
        <source>code takes a scenario and a language: interleave code ID|FILE --language python|cpp|javascript [--variant NAME] [--pytest|--cmake]</source>
        <translation>code exige um cenário e uma linguagem: interleave code ID|ARQUIVO --language python|cpp|javascript [--variant NOME] [--pytest|--cmake]</translation>
    </message>
    <message>
        <source>Programs in “%1” are not printed by this version; it prints: %2.</source>
        <extracomment>%2: the languages that are, &quot;python, javascript&quot;</extracomment>
        <translation>Esta versão não gera programas em “%1”; ela gera: %2.</translation>
    </message>
    <message>
        <source>--pytest prints a test for Python: it goes with --language python only.</source>
        <translation>--pytest gera um teste em Python: só vale com --language python.</translation>
    </message>
    <message>
        <source>--cmake prints the CMakeLists.txt of a C++ program: it goes with --language cpp only.</source>
        <translation>--cmake imprime o CMakeLists.txt de um programa em C++: só vale com --language cpp.</translation>
    </message>
    <message>
        <source>“%1” ends in a deadlock: a test that runs it would wait for ever. Choose another variant, or leave out --pytest.</source>
        <translation>“%1” termina em deadlock: um teste que a executasse esperaria para sempre. Escolha outra variante ou omita --pytest.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Requests to other hosts</source>
        <translation>Requisições a outros hosts</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> e mais %1</translation>
    </message>
    <message>
        <source>In real time these requests leave this machine. Make sure that the owner of the host agrees to them, and that the limit is a polite one.</source>
        <translation>Em tempo real, estas requisições saem desta máquina. Certifique-se de que o responsável pelo host está de acordo e de que o limite é moderado.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send up to %1 requests to %2, at most %3 at once?</source>
        <translation>Enviar até %1 requisições para %2, no máximo %3 ao mesmo tempo?</translation>
    </message>
</context>
<context>
    <name>DatabaseConsent</name>
    <message>
        <source>%1, a service of PostgreSQL&apos;s</source>
        <translation>%1, um serviço do PostgreSQL</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Statements to databases</source>
        <translation>Comandos a bancos de dados</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the scenario work on the following?</source>
        <translation>Deixar o cenário trabalhar nos seguintes?</translation>
    </message>
    <message>
        <source>Its statements can change and delete what is in there. Look at them first if the scenario is not your own.</source>
        <translation>Os comandos dele podem alterar e apagar o que há ali. Leia-os antes, se o cenário não for seu.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Before you run it</source>
        <translation>Antes de executar</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>“.%1” is not a format this program writes; use .png, .svg, .pdf or .csv.</source>
        <translation>“.%1” não é um formato que este programa grave; use .png, .svg, .pdf ou .csv.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Table of the tasks (*.csv)</source>
        <translation>Tabela de tarefas (*.csv)</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, linha %2, coluna %3: %4</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>linha %1, coluna %2: %3</translation>
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
        <translation>total</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>tarefas/s</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pico</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluídas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhas</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>expiradas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>canceladas</translation>
    </message>
    <message>
        <source>deadlocked</source>
        <translation>em deadlock</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciadas</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Armadilhas</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Pontes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Seus arquivos</translation>
    </message>
    <message>
        <source>You have run this one.</source>
        <translation>Você já executou este cenário.</translation>
    </message>
</context>
<context>
    <name>Guess</name>
    <message>
        <source>drag to your guess</source>
        <translation>arraste até o seu palpite</translation>
    </message>
    <message>
        <source>your guess %1</source>
        <translation>seu palpite: %1</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Cancelled: there are no times to compare</source>
        <translation>Cancelado: não há tempos para comparar</translation>
    </message>
    <message>
        <source>Too little was done: there are no times to compare</source>
        <translation>Muito pouco foi concluído: não há tempos para comparar</translation>
    </message>
    <message>
        <source>%1 in every variant: no difference</source>
        <translation>%1 em todas as variantes: nenhuma diferença</translation>
    </message>
    <message>
        <source>%1 against %2: hardly a difference</source>
        <translation>%1 contra %2: quase nenhuma diferença</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contra %2</translation>
    </message>
    <message>
        <source>%1 against %2: %3 times sooner</source>
        <translation>%1 contra %2: %3 vezes mais rápido</translation>
    </message>
    <message>
        <source>Deadlocked: there are no times to compare</source>
        <translation>Deadlock: não há tempos a comparar</translation>
    </message>
    <message>
        <source>%1 in every variant that ended well: no difference</source>
        <translation>%1 em cada variante que terminou bem: nenhuma diferença</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>In the timeline: another task, the same task of another variant</source>
        <translation>Na linha do tempo: outra tarefa, a mesma tarefa em outra variante</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Shows what asynchronous execution is: the same tasks one after another, concurrently and in chunks, on one clock.</source>
        <translation>Mostra o que é execução assíncrona: as mesmas tarefas uma depois da outra, concorrentemente e em blocos, no mesmo relógio.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software livre sob a Licença Pública Geral GNU (GPL), versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>About Interleave</source>
        <translation>Sobre o Interleave</translation>
    </message>
    <message>
        <source>In the timeline: scroll, zoom, everything, the newest</source>
        <translation>Na linha do tempo: rolar, ampliar e reduzir, ver tudo, o mais recente</translation>
    </message>
    <message>
        <source>In the timeline: zoom the rows, scroll them</source>
        <translation>Na linha do tempo: ampliar e reduzir as linhas, rolá-las</translation>
    </message>
    <message>
        <source>wheel, with Shift, Ctrl, Alt</source>
        <translation>roda do mouse, com Shift, Ctrl, Alt</translation>
    </message>
    <message>
        <source>In the timeline: zoom, scroll, zoom the rows, scroll them</source>
        <translation>Na linha do tempo: ampliar e reduzir, rolar, ampliar e reduzir as linhas, rolá-las</translation>
    </message>
    <message>
        <source>drag, with Shift</source>
        <translation>arrastar, com Shift</translation>
    </message>
    <message>
        <source>In the timeline: scroll, mark a stretch of time</source>
        <translation>Na linha do tempo: rolar, marcar um intervalo de tempo</translation>
    </message>
    <message>
        <source>While measuring: move the cross-hair, set a mark</source>
        <translation>Ao medir: mover a mira, pôr uma marca</translation>
    </message>
</context>
<context>
    <name>MendWords</name>
    <message>
        <source>“%1” never ends: after %2 all that is left waits for each other.</source>
        <translation>“%1” nunca termina: após %2, só restam tarefas que esperam umas pelas outras.</translation>
    </message>
    <message>
        <source>“%1” did not end well.</source>
        <translation>“%1” não terminou bem.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” lost %n update(s): one task wrote over what another had written.</source>
        <translation>
            <numerusform>“%1” perdeu %n atualização: uma tarefa escreveu por cima do que outra tinha escrito.</numerusform>
            <numerusform>“%1” perdeu %n atualizações: uma tarefa escreveu por cima do que outra tinha escrito.</numerusform>
        </translation>
    </message>
    <message>
        <source>In “%1”, only %2 of %3 tasks were done.</source>
        <translation>Em “%1”, só %2 de %3 tarefas foram concluídas.</translation>
    </message>
    <message>
        <source>In “%1”, one task held the loop for %2, and nobody else could go on.</source>
        <translation>Em “%1”, uma tarefa segurou o laço por %2, e ninguém mais pôde prosseguir.</translation>
    </message>
    <message>
        <source>“%1” ended without an error, and yet something is missing.</source>
        <translation>“%1” terminou sem erro, e mesmo assim falta algo.</translation>
    </message>
    <message>
        <source>over after %1, where the other never ends</source>
        <translation>acaba após %1, enquanto a outra nunca termina</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, como antes</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 em vez de %2</translation>
    </message>
    <message>
        <source>lost updates: %1 instead of %2</source>
        <translation>atualizações perdidas: %1 em vez de %2</translation>
    </message>
    <message>
        <source>tasks done: %1 instead of %2</source>
        <translation>tarefas concluídas: %1 em vez de %2</translation>
    </message>
    <message>
        <source>the loop held for %1 at most instead of %2</source>
        <translation>o laço retido por no máximo %1 em vez de %2</translation>
    </message>
    <message>
        <source>the loop never held, instead of for %1</source>
        <translation>o laço nunca retido, em vez de por %1</translation>
    </message>
    <message>
        <source>“%1” mends “%2”: %3.</source>
        <extracomment>The mended variant, the broken one, and what differs</extracomment>
        <translation>“%1” conserta “%2”: %3.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The scenario sends requests to %1, which was not allowed. Without permission only this machine is reached.</source>
        <translation>O cenário faz requisições a %1, o que não foi permitido. Sem permissão, só esta máquina é acessada.</translation>
    </message>
    <message>
        <source>The demo server could not be started: %1</source>
        <translation>Não foi possível iniciar o servidor de demonstração: %1</translation>
    </message>
    <message>
        <source>The server answered with status %1</source>
        <translation>O servidor respondeu com o status %1</translation>
    </message>
    <message>
        <source>The server answered with status %1, not %2</source>
        <translation>O servidor respondeu com o status %1, não %2</translation>
    </message>
    <message>
        <source>No answer within %1 ms</source>
        <translation>Nenhuma resposta em %1 ms</translation>
    </message>
    <message>
        <source>The announced length cannot be true: %1</source>
        <translation>O tamanho anunciado não pode estar certo: %1</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 bytes</source>
        <translation>Incompleta: %1 de %2 bytes</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 recusou a conexão</translation>
    </message>
    <message>
        <source>There is no host named %1</source>
        <translation>Não existe um host chamado %1</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an answer</source>
        <translation>A conexão com %1 terminou sem resposta</translation>
    </message>
    <message>
        <source>The connection to %1 ended in the middle of the answer</source>
        <translation>A conexão com %1 terminou no meio da resposta</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>Sem conexão segura com %1: %2</translation>
    </message>
    <message>
        <source>%1 did not react to the attempt to connect</source>
        <translation>%1 não reagiu à tentativa de conexão</translation>
    </message>
    <message>
        <source>The exchange with %1 failed: %2</source>
        <translation>A comunicação com %1 falhou: %2</translation>
    </message>
    <message>
        <source>This is no http or https address: %1</source>
        <translation>Isto não é um endereço http ou https: %1</translation>
    </message>
    <message>
        <source>The address names no host: %1</source>
        <translation>O endereço não indica nenhum host: %1</translation>
    </message>
    <message>
        <source>This is no method: %1</source>
        <translation>Isto não é um método: %1</translation>
    </message>
    <message>
        <source>This header cannot be sent: %1</source>
        <translation>Este cabeçalho não pode ser enviado: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No whole answer from %1 within %2 ms</source>
        <translation>Nenhuma resposta completa de %1 em %2 ms</translation>
    </message>
    <message>
        <source>Still in the queue after %1 ms</source>
        <translation>Ainda na fila após %1 ms</translation>
    </message>
    <message>
        <source>The answer is longer than the allowed %1 bytes</source>
        <translation>A resposta passa dos %1 bytes permitidos</translation>
    </message>
    <message>
        <source>A redirect to %1 is not allowed</source>
        <translation>Redirecionamento não permitido: %1</translation>
    </message>
    <message>
        <source>More than %1 redirects</source>
        <translation>Mais de %1 redirecionamentos</translation>
    </message>
    <message>
        <source>There is no built-in scenario “%1”; there are: %2.</source>
        <translation>Não existe o cenário embutido “%1”; existem: %2.</translation>
    </message>
    <message>
        <source>There is no built-in scenario “%1”; did you mean “%2”?</source>
        <translation>Não existe o cenário embutido “%1”; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>Nested too deeply: at most %1 levels of […] and {…}.</source>
        <translation>Aninhamento profundo demais: no máximo %1 níveis de […] e {…}.</translation>
    </message>
    <message>
        <source>The number %1 is too large: at most about 1.8e308.</source>
        <translation>O número %1 é grande demais: o máximo é cerca de 1.8e308.</translation>
    </message>
    <message>
        <source>A \u escape in this text is half of a pair; the other half is missing.</source>
        <translation>Uma sequência \u neste texto é metade de um par; falta a outra metade.</translation>
    </message>
    <message>
        <source>The key “%1” stands here twice; remove one of them.</source>
        <translation>A chave “%1” aparece aqui duas vezes; remova uma delas.</translation>
    </message>
    <message>
        <source>JSON has no comma after the last entry: remove the comma before “%1”.</source>
        <translation>Em JSON não há vírgula depois do último item: remova a vírgula antes de “%1”.</translation>
    </message>
    <message>
        <source>JSON has no comments: remove “%1”.</source>
        <translation>JSON não tem comentários: remova “%1”.</translation>
    </message>
    <message>
        <source>Texts stand in straight double quotation marks, &quot;like this&quot;; found “%1”.</source>
        <translation>Textos ficam entre aspas duplas retas, &quot;assim&quot;; encontrado: “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a number in JSON: write a finite number.</source>
        <translation>“%1” não é um número em JSON: escreva um número finito.</translation>
    </message>
    <message>
        <source>The scenario has already ended; remove what follows: “%1”.</source>
        <translation>O cenário termina antes deste ponto; remova o que vem depois: “%1”.</translation>
    </message>
    <message>
        <source>Expected a value (text in quotation marks, a number, true, false, null, […] or {…}); found “%1”.</source>
        <translation>Esperava-se um valor (texto entre aspas, número, true, false, null, […] ou {…}); encontrado: “%1”.</translation>
    </message>
    <message>
        <source>The file ends here, where a value is expected. Is it cut off?</source>
        <translation>O arquivo termina aqui, onde se esperava um valor. Está incompleto?</translation>
    </message>
    <message>
        <source>Expected a key in quotation marks or “}”; found “%1”.</source>
        <translation>Esperava-se uma chave entre aspas ou “}”; encontrado: “%1”.</translation>
    </message>
    <message>
        <source>The file ends here, where a key or “}” is expected. Is it cut off?</source>
        <translation>O arquivo termina aqui, onde se esperava uma chave ou “}”. Está incompleto?</translation>
    </message>
    <message>
        <source>Expected “:” after the key; found “%1”.</source>
        <translation>Esperava-se “:” depois da chave; encontrado: “%1”.</translation>
    </message>
    <message>
        <source>The file ends here, where “:” is expected. Is it cut off?</source>
        <translation>O arquivo termina aqui, onde se esperava “:”. Está incompleto?</translation>
    </message>
    <message>
        <source>Expected “,” or “}” after the value; found “%1”.</source>
        <translation>Esperava-se “,” ou “}” depois do valor; encontrado: “%1”.</translation>
    </message>
    <message>
        <source>The file ends here, where “,” or “}” is expected. Is it cut off?</source>
        <translation>O arquivo termina aqui, onde se esperava “,” ou “}”. Está incompleto?</translation>
    </message>
    <message>
        <source>Expected “,” or “]” after the value; found “%1”.</source>
        <translation>Esperava-se “,” ou “]” depois do valor; encontrado: “%1”.</translation>
    </message>
    <message>
        <source>The file ends here, where “,” or “]” is expected. Is it cut off?</source>
        <translation>O arquivo termina aqui, onde se esperava “,” ou “]”. Está incompleto?</translation>
    </message>
    <message>
        <source>Expected four hexadecimal digits after \u, as in \u00e9.</source>
        <translation>Esperavam-se quatro dígitos hexadecimais depois de \u, como em \u00e9.</translation>
    </message>
    <message>
        <source>This \u escape is half of a pair; the other half is missing.</source>
        <translation>Esta sequência \u é metade de um par; falta a outra metade.</translation>
    </message>
    <message>
        <source>Expected one of \&quot; \\ \/ \b \f \n \r \t \u; found “%1”.</source>
        <translation>Esperava-se uma destas sequências: \&quot; \\ \/ \b \f \n \r \t \u; encontrado: “%1”.</translation>
    </message>
    <message>
        <source>The file ends inside a text: its closing quotation mark is missing.</source>
        <translation>O arquivo termina dentro de um texto: faltam as aspas que o fecham.</translation>
    </message>
    <message>
        <source>Expected a digit after the decimal point; found “%1”.</source>
        <translation>Esperava-se um dígito depois do ponto decimal; encontrado: “%1”.</translation>
    </message>
    <message>
        <source>The file ends inside a number. Is it cut off?</source>
        <translation>O arquivo termina dentro de um número. Está incompleto?</translation>
    </message>
    <message>
        <source>Expected a digit in the exponent; found “%1”.</source>
        <translation>Esperava-se um dígito no expoente; encontrado: “%1”.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the limit for a scenario.</source>
        <translation>O arquivo passa de %1 MiB, o limite de um cenário.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark: save it as UTF-8 without one.</source>
        <translation>O arquivo começa com um BOM (marca de ordem de bytes): salve-o em UTF-8 sem BOM.</translation>
    </message>
    <message>
        <source>The file is in UTF-16: save it as UTF-8.</source>
        <translation>O arquivo está em UTF-16: salve-o em UTF-8.</translation>
    </message>
    <message>
        <source>This is not a text file: a zero byte stands here. Expected JSON in UTF-8.</source>
        <translation>Isto não é um arquivo de texto: há um byte zero aqui. Esperava-se JSON em UTF-8.</translation>
    </message>
    <message>
        <source>The bytes here are not UTF-8: save the file as UTF-8.</source>
        <translation>Os bytes aqui não são UTF-8: salve o arquivo em UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty. Expected a scenario: {&quot;interleave&quot;: 1, …}.</source>
        <translation>O arquivo está vazio. Esperava-se um cenário: {&quot;interleave&quot;: 1, …}.</translation>
    </message>
    <message>
        <source>A text ends on its line: write \n for a new line and \t for a tab.</source>
        <translation>Um texto termina na própria linha: escreva \n para quebra de linha e \t para tabulação.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Isto não é JSON.</translation>
    </message>
    <message>
        <source>Expected an object in {…}; found %1.</source>
        <translation>Esperava-se um objeto em {…}; encontrado: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>Falta “%1” aqui.</translation>
    </message>
    <message>
        <source>Unknown key “%1”; did you mean “%2”?</source>
        <translation>Chave desconhecida: “%1”; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>Unknown key “%1”; expected one of: %2.</source>
        <translation>Chave desconhecida: “%1”; esperava-se uma destas: %2.</translation>
    </message>
    <message>
        <source>No entry “%1” in this list of %2; entries count from 0.</source>
        <translation>Esta lista de %2 não tem o item “%1”; os itens são contados a partir de 0.</translation>
    </message>
    <message>
        <source>There is nothing below %1 that “%2” could name.</source>
        <translation>Não há nada dentro de %1 que “%2” possa indicar.</translation>
    </message>
    <message>
        <source>This is not a path to a value. Expected keys and indices from 0 with dots between, as in tasks.0.count.</source>
        <translation>Isto não é o caminho de um valor. Esperavam-se chaves e índices a partir de 0, separados por pontos, como em tasks.0.count.</translation>
    </message>
    <message>
        <source>Expected two numbers of milliseconds, as in [40, 160]; found %1.</source>
        <translation>Esperavam-se dois números de milissegundos, como em [40, 160]; encontrado: %1.</translation>
    </message>
    <message>
        <source>The lower bound comes first: %1 is more than %2.</source>
        <translation>O limite inferior vem primeiro: %1 é maior que %2.</translation>
    </message>
    <message>
        <source>Expected at least one number of milliseconds; the list is empty.</source>
        <translation>Esperava-se ao menos um número de milissegundos; a lista está vazia.</translation>
    </message>
    <message>
        <source>Expected milliseconds: a number, or an object with one of uniform, normal, exponential, each; found %1.</source>
        <translation>Esperavam-se milissegundos: um número, ou um objeto com uniform, normal, exponential ou each; encontrado: %1.</translation>
    </message>
    <message>
        <source>The file is of version %1 of the format; this program reads version %2.</source>
        <translation>O arquivo é da versão %1 do formato; este programa lê a versão %2.</translation>
    </message>
    <message>
        <source>Expected 1 to 64 of the characters a-z, 0-9 and “-”; found %1.</source>
        <translation>Esperavam-se de 1 a 64 caracteres entre a-z, 0-9 e “-”; encontrado: %1.</translation>
    </message>
    <message>
        <source>“%1” is a folder; expected a file *.scenario.json.</source>
        <translation>“%1” é uma pasta; esperava-se um arquivo *.scenario.json.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Não é possível ler o arquivo “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an option of “%2”; it belongs to: %3.</source>
        <translation>“%1” não é uma opção de “%2”; pertence a: %3.</translation>
    </message>
    <message>
        <source>A step does one thing: “%1” and “%2” have to be two steps, each in {…} of its own.</source>
        <translation>Um passo faz uma coisa só: “%1” e “%2” têm de ser dois passos, cada um em seu próprio {…}.</translation>
    </message>
    <message>
        <source>Unknown key “%1”; “%2” takes no options.</source>
        <translation>Chave desconhecida: “%1”; “%2” não tem opções.</translation>
    </message>
    <message>
        <source>Unknown step “%1”; did you mean “%2”?</source>
        <translation>Passo desconhecido: “%1”; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>Expected a step in {…}, as in {&quot;sleep&quot;: 1000}; found %1.</source>
        <translation>Esperava-se um passo em {…}, como em {&quot;sleep&quot;: 1000}; encontrado: %1.</translation>
    </message>
    <message>
        <source>Too many tasks: %1 up to here, and a scenario has at most %2.</source>
        <translation>Tarefas demais: %1 até aqui, e um cenário tem no máximo %2.</translation>
    </message>
    <message>
        <source>A task of %1 is called “%2”, too; names have to differ.</source>
        <translation>Uma tarefa de %1 também se chama “%2”; os nomes têm de ser diferentes.</translation>
    </message>
    <message>
        <source>Expected at least one task; the list is empty.</source>
        <translation>Esperava-se ao menos uma tarefa; a lista está vazia.</translation>
    </message>
    <message>
        <source>Expected true or false; found %1.</source>
        <translation>Esperava-se true ou false; encontrado: %1.</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2; found %3.</source>
        <translation>Esperava-se um número inteiro de %1 a %2; encontrado: %3.</translation>
    </message>
    <message>
        <source>Expected a number from %1 to %2; found %3.</source>
        <translation>Esperava-se um número de %1 a %2; encontrado: %3.</translation>
    </message>
    <message>
        <source>Expected text in quotation marks; found %1.</source>
        <translation>Esperava-se um texto entre aspas; encontrado: %1.</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>Este texto não pode ficar vazio.</translation>
    </message>
    <message>
        <source>Expected text in quotation marks, or texts by language as in {&quot;en&quot;: &quot;…&quot;}; found %1.</source>
        <translation>Esperava-se um texto entre aspas, ou textos por idioma, como em {&quot;en&quot;: &quot;…&quot;}; encontrado: %1.</translation>
    </message>
    <message>
        <source>Expected a language&apos;s code such as “en” or “pt_BR”; found “%1”.</source>
        <translation>Esperava-se o código de um idioma, como “en” ou “pt_BR”; encontrado: “%1”.</translation>
    </message>
    <message>
        <source>Expected a path such as /products/{i}, or an address that begins with http:// or https://; found %1.</source>
        <translation>Esperava-se um caminho como /products/{i}, ou um endereço que comece com http:// ou https://; encontrado: %1.</translation>
    </message>
    <message>
        <source>%1 is not a valid address: spaces, and braces other than {i}, have to be percent-encoded.</source>
        <translation>%1 não é um endereço válido: espaços, e chaves que não sejam {i}, têm de estar em percent-encoding.</translation>
    </message>
    <message>
        <source>Expected a list in […]; found %1.</source>
        <translation>Esperava-se uma lista em […]; encontrado: %1.</translation>
    </message>
    <message>
        <source>Unknown mode “%1”; expected one of: %2.</source>
        <translation>Modo desconhecido: “%1”; esperava-se um destes: %2.</translation>
    </message>
    <message>
        <source>Unknown mode “%1”; did you mean “%2”?</source>
        <translation>Modo desconhecido: “%1”; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>“%1” belongs to the mode “%2”, not to “%3”.</source>
        <translation>“%1” pertence ao modo “%2”, não a “%3”.</translation>
    </message>
    <message>
        <source>Two variants are called “%1”; give one of them another “name”.</source>
        <translation>Duas variantes se chamam “%1”; dê outro “name” a uma delas.</translation>
    </message>
    <message>
        <source>Expected a value that a question can be about, one of: %1; found %2.</source>
        <translation>Esperava-se um valor sobre o qual se possa perguntar, um destes: %1; encontrado: %2.</translation>
    </message>
    <message>
        <source>There is no variant “%1”; expected one of: %2.</source>
        <translation>Não existe a variante “%1”; esperava-se uma destas: %2.</translation>
    </message>
    <message>
        <source>Expected at least one variant; the list is empty.</source>
        <translation>Esperava-se ao menos uma variante; a lista está vazia.</translation>
    </message>
    <message>
        <source>A path such as /products/{i}, or a full http address</source>
        <translation>Um caminho como /products/{i}, ou um endereço http completo</translation>
    </message>
    <message>
        <source>An address has no spaces</source>
        <translation>Um endereço não tem espaços</translation>
    </message>
    <message>
        <source>A path begins with one slash; another host needs http://</source>
        <translation>Um caminho começa com uma só barra; outro host precisa de http://</translation>
    </message>
    <message>
        <source>It begins with / or with http:// or https://</source>
        <translation>Começa com / ou com http:// ou https://</translation>
    </message>
    <message>
        <source>This is not an address: %1</source>
        <translation>Isto não é um endereço: %1</translation>
    </message>
    <message>
        <source>A whole number between %1 and %2</source>
        <translation>Um número inteiro entre %1 e %2</translation>
    </message>
    <message>
        <source>A whole number of at most 64 bits, without a sign</source>
        <translation>Um número inteiro de no máximo 64 bits, sem sinal</translation>
    </message>
    <message>
        <source>A number between 0 and 100</source>
        <translation>Um número entre 0 e 100</translation>
    </message>
    <message>
        <source>All tasks together: at most %1</source>
        <translation>Todas as tarefas juntas: no máximo %1</translation>
    </message>
    <message>
        <source>Tasks need a name</source>
        <translation>As tarefas precisam de um nome</translation>
    </message>
    <message>
        <source>A name of at most %1 characters</source>
        <translation>Um nome de no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>Other tasks have this name</source>
        <translation>Outras tarefas já têm este nome</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Escolha ao menos uma</translation>
    </message>
    <message>
        <source>Milliseconds between 0 and %1: 1000, a range 200..400, or one for each: 1000, 5000, 3000</source>
        <translation>Milissegundos entre 0 e %1: 1000, um intervalo 200..400, ou um para cada: 1000, 5000, 3000</translation>
    </message>
    <message>
        <source>The smaller end of a range comes first</source>
        <translation>O menor extremo do intervalo vem primeiro</translation>
    </message>
    <message>
        <source>Only %1 faults are listed; there may be more.</source>
        <translation>Só %1 erros são listados; pode haver mais.</translation>
    </message>
    <message>
        <source>This event is earlier than the beginning of the variant.</source>
        <translation>Este evento é anterior ao início da variante.</translation>
    </message>
    <message>
        <source>Times go backwards here.</source>
        <translation>Aqui o tempo anda para trás.</translation>
    </message>
    <message>
        <source>There is no task %1: the scenario has %2 tasks, and the first is 0.</source>
        <translation>Não existe a tarefa %1: o cenário tem %2 tarefas, e a primeira é a 0.</translation>
    </message>
    <message>
        <source>There is no message %1: the variant has %2.</source>
        <translation>Não existe a mensagem %1: a variante tem %2.</translation>
    </message>
    <message>
        <source>Nothing can happen after the end of the variant.</source>
        <translation>Nada pode acontecer depois do fim da variante.</translation>
    </message>
    <message>
        <source>The first event, and no other, is the beginning of the variant.</source>
        <translation>O primeiro evento, e nenhum outro, é o início da variante.</translation>
    </message>
    <message>
        <source>The beginning and the end of a variant are no task&apos;s.</source>
        <translation>O início e o fim de uma variante não pertencem a nenhuma tarefa.</translation>
    </message>
    <message>
        <source>The end of a variant says how it ended: “done”, “failed”, “cancelled” or “deadlocked”.</source>
        <translation>O fim de uma variante diz como ela terminou: “done”, “failed”, “cancelled” ou “deadlocked”.</translation>
    </message>
    <message>
        <source>An event of this kind needs a task.</source>
        <translation>Um evento deste tipo precisa de uma tarefa.</translation>
    </message>
    <message>
        <source>Attempts after the first are numbered from 2.</source>
        <translation>As tentativas depois da primeira são numeradas a partir de 2.</translation>
    </message>
    <message>
        <source>The task has ended before.</source>
        <translation>A tarefa já terminou antes.</translation>
    </message>
    <message>
        <source>The task has started before.</source>
        <translation>A tarefa já começou antes.</translation>
    </message>
    <message>
        <source>Expected a message: a text, or a list of texts.</source>
        <translation>Era esperada uma mensagem: um texto ou uma lista de textos.</translation>
    </message>
    <message>
        <source>There are more messages than a run can have.</source>
        <translation>Há mais mensagens do que uma execução pode ter.</translation>
    </message>
    <message>
        <source>Number %1 of the event is %2; expected a whole number from %3 to %4.</source>
        <translation>O número %1 do evento é %2; era esperado um inteiro de %3 a %4.</translation>
    </message>
    <message>
        <source>This version of the program does not know “%1”.</source>
        <translation>Esta versão do programa não conhece “%1”.</translation>
    </message>
    <message>
        <source>This is not a saved run: there are too many values here.</source>
        <translation>Isto não é uma execução salva: há valores demais aqui.</translation>
    </message>
    <message>
        <source>The saved run ends before here; remove what follows.</source>
        <translation>A execução salva termina antes daqui; remova o que vem depois.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the limit for a saved run.</source>
        <translation>O arquivo passa de %1 MiB, o limite de uma execução salva.</translation>
    </message>
    <message>
        <source>The file is empty. Expected a saved run: {&quot;interleave_run&quot;: 1, …}.</source>
        <translation>O arquivo está vazio. Era esperada uma execução salva: {&quot;interleave_run&quot;: 1, …}.</translation>
    </message>
    <message>
        <source>Expected “simulated” or “real”; found %1.</source>
        <translation>Era esperado “simulated” ou “real”; há %1.</translation>
    </message>
    <message>
        <source>The scenario&apos;s seed is %1; it must be the run&apos;s.</source>
        <translation>A semente do cenário é %1; ela precisa ser a da execução.</translation>
    </message>
    <message>
        <source>Expected at least one variant.</source>
        <translation>Era esperada ao menos uma variante.</translation>
    </message>
    <message>
        <source>The scenario has no variant %1.</source>
        <translation>O cenário não tem a variante %1.</translation>
    </message>
    <message>
        <source>Two variants have the name %1.</source>
        <translation>Duas variantes têm o nome %1.</translation>
    </message>
    <message>
        <source>The last event of the variant is later than this: at %1.</source>
        <translation>O último evento da variante é posterior a isto: em %1.</translation>
    </message>
    <message>
        <source>Expected a list in […].</source>
        <translation>Era esperada uma lista em […].</translation>
    </message>
    <message>
        <source>“%1” is a folder; expected a file *.run.json.</source>
        <translation>“%1” é uma pasta; era esperado um arquivo *.run.json.</translation>
    </message>
    <message>
        <source>Nested too deeply: at most %1 levels of steps in steps.</source>
        <translation>Aninhamento profundo demais: no máximo %1 níveis de passos dentro de passos.</translation>
    </message>
    <message>
        <source>There is no task “%1”; “%2” is a single one.</source>
        <translation>Não existe a tarefa “%1”; “%2” é uma só.</translation>
    </message>
    <message>
        <source>There is no task “%1”; did you mean “%2”, which is all of them, with a number from 1 to %3 for one?</source>
        <translation>Não existe a tarefa “%1”; você quis dizer “%2”, que são todas, ou uma só, com um número de 1 a %3?</translation>
    </message>
    <message>
        <source>There is no task “%1”; expected a name, all of a template as in “req {i}”, or a range as in “req 1..5”.</source>
        <translation>Não existe a tarefa “%1”; era esperado um nome, todas de um modelo, como em “req {i}”, ou um intervalo, como em “req 1..5”.</translation>
    </message>
    <message>
        <source>There is no task “%1”; did you mean “%2”?</source>
        <translation>Não existe a tarefa “%1”; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>Expected the name of a task, such as &quot;A&quot;, &quot;req {i}&quot; or &quot;req 1..5&quot;, or a list of them; found %1.</source>
        <translation>Era esperado o nome de uma tarefa, como &quot;A&quot;, &quot;req {i}&quot; ou &quot;req 1..5&quot;, ou uma lista deles; há %1.</translation>
    </message>
    <message>
        <source>Expected an HTTP method such as GET or POST; found %1.</source>
        <translation>Era esperado um método HTTP, como GET ou POST; há %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>“%1” não pode ser o nome de um cabeçalho.</translation>
    </message>
    <message>
        <source>A header&apos;s value cannot have line ends or other controls in it.</source>
        <translation>O valor de um cabeçalho não pode conter quebras de linha nem outros caracteres de controle.</translation>
    </message>
    <message>
        <source>Expected a text, a number, true, false or null; found %1.</source>
        <translation>Era esperado um texto, um número, true, false ou null; há %1.</translation>
    </message>
    <message>
        <source>Expected the name of a placeholder, letters, digits and “_” without a colon; found “%1”.</source>
        <translation>Era esperado o nome de um parâmetro: letras, dígitos e “_”, sem dois-pontos; há “%1”.</translation>
    </message>
    <message>
        <source>Expected a host and a port from 1 to 65535, as in localhost:7; found %1.</source>
        <translation>Era esperado um host e uma porta de 1 a 65535, como em localhost:7; há %1.</translation>
    </message>
    <message>
        <source>Expected a database such as sqlite::memory:, sqlite:FILE or postgres:SERVICE; found %1.</source>
        <translation>Era esperado um banco de dados, como sqlite::memory:, sqlite:ARQUIVO ou postgres:SERVIÇO; há %1.</translation>
    </message>
    <message>
        <source>“try” needs “except”, “finally” or both beside it.</source>
        <translation>“try” precisa de “except”, de “finally” ou dos dois ao lado.</translation>
    </message>
    <message>
        <source>A variant has either “mode” or “main”, its own program, not both.</source>
        <translation>Uma variante tem “mode” ou “main”, o seu próprio programa, mas não os dois.</translation>
    </message>
    <message>
        <source>“%1” belongs to a mode, and a variant with “main” has none.</source>
        <translation>“%1” pertence a um modo, e uma variante com “main” não tem modo.</translation>
    </message>
    <message>
        <source>Expected true; found %1.</source>
        <translation>Era esperado true; há %1.</translation>
    </message>
    <message>
        <source>Expected a resource in {…} with one of %1, as in {&quot;semaphore&quot;: 3}; found %2.</source>
        <translation>Era esperado um recurso em {…} com um destes: %1, como em {&quot;semaphore&quot;: 3}; há %2.</translation>
    </message>
    <message>
        <source>A resource needs a name; this one is empty.</source>
        <translation>Um recurso precisa de um nome; este está vazio.</translation>
    </message>
    <message>
        <source>“%1” is of the kind %2; expected one of: %3.</source>
        <translation>“%1” é do tipo %2; era esperado um destes: %3.</translation>
    </message>
    <message>
        <source>There is no resource “%1”; “resources” has to have it.</source>
        <translation>Não existe o recurso “%1”; ele precisa estar em “resources”.</translation>
    </message>
    <message>
        <source>There is no resource “%1”; did you mean “%2”?</source>
        <translation>Não existe o recurso “%1”; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>waits behind the limit</source>
        <translation>espera na fila do limite</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>espera por %1</translation>
    </message>
    <message>
        <source>waits for %1, held by %2</source>
        <translation>espera por %1, em poder de %2</translation>
    </message>
    <message>
        <source>waits for %1, held by %2 and others (%3)</source>
        <translation>espera por %1, em poder de %2 e outras (%3 ao todo)</translation>
    </message>
    <message>
        <source>waits for %1, which nobody sets any more</source>
        <translation>espera pelo evento %1, que ninguém mais vai ativar</translation>
    </message>
    <message>
        <source>waits at %1 for others who do not come</source>
        <translation>espera na barreira %1 por outras que não vêm</translation>
    </message>
    <message>
        <source>waits for a place in %1, which stays full</source>
        <translation>espera por um lugar na fila %1, que continua cheia</translation>
    </message>
    <message>
        <source>waits for something in %1, which stays empty</source>
        <translation>espera por um item da fila %1, que continua vazia</translation>
    </message>
    <message>
        <source>waits for tasks that do not end</source>
        <translation>espera por tarefas que não terminam</translation>
    </message>
    <message>
        <source>waits for a worker; all of them are held up</source>
        <translation>espera por um worker; todos estão presos</translation>
    </message>
    <message>
        <source>cannot go on</source>
        <translation>não pode continuar</translation>
    </message>
    <message>
        <source>Deadlock: each waits for the next: %1</source>
        <translation>Deadlock: cada um espera pelo seguinte: %1</translation>
    </message>
    <message>
        <source>Deadlock: nobody is left who could end these waits: %1</source>
        <translation>Deadlock: não resta ninguém que possa encerrar estas esperas: %1</translation>
    </message>
    <message>
        <source>%1 was not started</source>
        <translation>A tarefa %1 não foi iniciada</translation>
    </message>
    <message>
        <source>%1 cannot await itself</source>
        <translation>A tarefa %1 não pode esperar por si mesma</translation>
    </message>
    <message>
        <source>%1 already started</source>
        <translation>A tarefa %1 já foi iniciada</translation>
    </message>
    <message>
        <source>%1: not started</source>
        <translation>%1: não iniciada</translation>
    </message>
    <message>
        <source>%1: pending</source>
        <translation>%1: pendente</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelada</translation>
    </message>
    <message>
        <source>%1: timed out</source>
        <translation>%1: expirada</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: falhou: %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: concluída</translation>
    </message>
    <message>
        <source>read %1: %2</source>
        <translation>leu %1: %2</translation>
    </message>
    <message>
        <source>wrote %1: %2</source>
        <translation>gravou %1: %2</translation>
    </message>
    <message>
        <source>Not done within %1 ms</source>
        <translation>Não concluído em %1 ms</translation>
    </message>
    <message>
        <source>no running event loop</source>
        <translation>não há laço de eventos em execução</translation>
    </message>
    <message>
        <source>There is no resource %1: the scenario has %2, and the first is 1.</source>
        <translation>Não existe o recurso %1: o cenário tem %2, e o primeiro é o 1.</translation>
    </message>
    <message>
        <source>Unknown step “%1”; expected one of: %2.</source>
        <translation>Passo desconhecido: “%1”; esperava-se um destes: %2.</translation>
    </message>
    <message>
        <source>“%1” is no step of its own; it stands beside one of: %2.</source>
        <translation>“%1” não é um passo por si só; fica ao lado de um destes: %2.</translation>
    </message>
    <message>
        <source>The variant was ended after %1 events; it goes on for too long to be recorded.</source>
        <translation>A variante foi encerrada após %1 eventos; ela dura demais para ser registrada.</translation>
    </message>
    <message>
        <source>Expected an event: a list of 3 to 6 whole numbers.</source>
        <translation>Era esperado um evento: uma lista de 3 a 6 números inteiros.</translation>
    </message>
    <message>
        <source>The scenario works on the database %1, which was not allowed. Without permission only databases in memory are used.</source>
        <translation>O cenário usa o banco de dados %1, o que não foi permitido. Sem permissão, só são usados bancos de dados em memória.</translation>
    </message>
    <message>
        <source>The database %1 stands in the folder of the scenario&apos;s file, and this scenario is in no file yet. Save it first.</source>
        <translation>O banco de dados %1 fica na pasta do arquivo do cenário, e este cenário ainda não está em arquivo nenhum. Salve-o primeiro.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Linhas: %1</translation>
    </message>
    <message>
        <source>A database&apos;s file stands in the scenario&apos;s own folder, or below it: a path without “..”, “\” and “:” that does not begin with “/”; found %1.</source>
        <translation>O arquivo de um banco de dados fica na pasta do próprio cenário ou abaixo dela: um caminho sem “..”, “\” e “:” que não comece com “/”; encontrado: %1.</translation>
    </message>
    <message>
        <source>The server of %1 refused the connection. Is it running, and does it listen there?</source>
        <translation>O servidor de %1 recusou a conexão. Ele está em execução e escuta nesse endereço?</translation>
    </message>
    <message>
        <source>The server of %1 is not running on this machine. Is it running, and does it listen there?</source>
        <translation>O servidor de %1 não está em execução nesta máquina. Ele foi iniciado e escuta nesse endereço?</translation>
    </message>
    <message>
        <source>The server of %1 did not answer in time</source>
        <translation>O servidor de %1 não respondeu a tempo</translation>
    </message>
    <message>
        <source>Nobody has said where the server of %1 is. Describe the service in the program&apos;s settings (Databases) or in ~/.pg_service.conf.</source>
        <translation>Ninguém disse onde fica o servidor de %1. Descreva o serviço nas configurações do programa (Bancos de dados) ou em ~/.pg_service.conf.</translation>
    </message>
    <message>
        <source>The server of %1 was not found: there is no host of that name</source>
        <translation>O servidor de %1 não foi encontrado: não há host com esse nome</translation>
    </message>
    <message>
        <source>The server of %1 asks for a password. Set PGPASSWORD, or keep it in the program&apos;s settings (Databases).</source>
        <translation>O servidor de %1 pede uma senha. Defina PGPASSWORD ou guarde-a nas configurações do programa (Bancos de dados).</translation>
    </message>
    <message>
        <source>The server of %1 did not accept the user&apos;s name or password</source>
        <translation>O servidor de %1 não aceitou o nome do usuário ou a senha</translation>
    </message>
    <message>
        <source>The server of %1 has no connection left</source>
        <translation>O servidor de %1 não tem mais conexões livres</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2</source>
        <translation>Não é possível abrir o banco de dados %1: %2</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Sem conexão com %1: %2</translation>
    </message>
    <message>
        <source>%1 needs Qt&apos;s driver for PostgreSQL. On Debian and Ubuntu it is the package libqt6sql6-psql.</source>
        <translation>%1 precisa do driver do Qt para PostgreSQL. No Debian e no Ubuntu é o pacote libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>%1 needs Qt&apos;s driver for SQLite. On Debian and Ubuntu it is the package libqt6sql6-sqlite.</source>
        <translation>%1 precisa do driver do Qt para SQLite. No Debian e no Ubuntu é o pacote libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; the server may have stopped</source>
        <translation>A conexão com %1 foi perdida; o servidor pode ter parado</translation>
    </message>
    <message>
        <source>The database refused the statement: %1</source>
        <translation>O banco de dados recusou o comando: %1</translation>
    </message>
    <message>
        <source>%1 is locked: another program has been writing to it for %2 s</source>
        <translation>%1 está bloqueado: outro programa grava nele há %2 s</translation>
    </message>
    <message>
        <source>ATTACH, DETACH and VACUUM INTO reach other files; a scenario keeps to its own database</source>
        <translation>ATTACH, DETACH e VACUUM INTO alcançam outros arquivos; um cenário se limita ao seu próprio banco de dados</translation>
    </message>
    <message>
        <source>The statement has a placeholder :%1, for which “bind” has no value</source>
        <translation>O comando tem um marcador :%1, para o qual “bind” não tem valor</translation>
    </message>
    <message>
        <source>“bind” has a value for :%1, which the statement does not have</source>
        <translation>“bind” tem um valor para :%1, que o comando não tem</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>pelo proxy %1</translation>
    </message>
    <message>
        <source>sent again %1×: the connection was closed before an answer came</source>
        <translation>reenviada %1×: a conexão foi fechada antes de chegar uma resposta</translation>
    </message>
    <message>
        <source>pauses for %1 s, as the server asked (Retry-After)</source>
        <translation>pausa de %1 s, como o servidor pediu (Retry-After)</translation>
    </message>
    <message>
        <source>The file of certificates cannot be read: %1: %2</source>
        <translation>Não foi possível ler o arquivo de certificados: %1: %2</translation>
    </message>
    <message>
        <source>There is no certificate in %1. A file of certificates holds one or more in PEM or DER.</source>
        <translation>Não há nenhum certificado em %1. Um arquivo de certificados contém um ou mais, em PEM ou DER.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let the request to %2 through: %3</source>
        <translation>O proxy %1 não deixa passar a requisição para %2: %3</translation>
    </message>
    <message>
        <source>The server answered with status %1 and asks to be left alone for %2 s</source>
        <translation>O servidor respondeu com o status %1 e pede para não ser chamado por %2 s</translation>
    </message>
    <message>
        <source>This is no host and port: %1</source>
        <translation>Isto não é um host com porta: %1</translation>
    </message>
    <message>
        <source>%1 closed the connection before all was sent</source>
        <translation>%1 fechou a conexão antes que tudo fosse enviado</translation>
    </message>
    <message>
        <source>The conversation with %1 failed: %2</source>
        <translation>A conversa com %1 falhou: %2</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 ms</source>
        <translation>Nenhuma conexão com %1 em %2 ms</translation>
    </message>
    <message>
        <source>Nothing has come from %1 for %2 ms</source>
        <translation>Nada chega de %1 há %2 ms</translation>
    </message>
    <message>
        <source>Not sent: %1 requests to other hosts are under way, and a run sends no more at once</source>
        <translation>Não enviada: já há %1 requisições para outros hosts em andamento, e uma execução não envia mais que isso ao mesmo tempo</translation>
    </message>
    <message>
        <source>Not sent: this run has sent %1 requests to %2, and a run sends no more</source>
        <translation>Não enviada: esta execução já enviou %1 requisições para %2, e uma execução não envia mais que isso</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate was made for another host</source>
        <translation>Sem conexão segura com %1: o certificado foi feito para outro host</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate has expired</source>
        <translation>Sem conexão segura com %1: o certificado expirou</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is not valid yet</source>
        <translation>Sem conexão segura com %1: o certificado ainda não é válido</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate comes from an authority that is not known here</source>
        <translation>Sem conexão segura com %1: o certificado vem de uma autoridade que não é conhecida aqui</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate has been revoked</source>
        <translation>Sem conexão segura com %1: o certificado foi revogado</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>conexão %1</translation>
    </message>
    <message>
        <source>received %1 B</source>
        <translation>recebidos %1 B</translation>
    </message>
    <message>
        <source>sent %1 B back</source>
        <translation>devolvidos %1 B</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is signed by nobody but itself</source>
        <translation>Sem conexão segura com %1: o certificado é assinado apenas por ele mesmo</translation>
    </message>
    <message>
        <source>The header of the answer from %1 is longer than the allowed %2 bytes</source>
        <translation>O cabeçalho da resposta de %1 passa dos %2 bytes permitidos</translation>
    </message>
    <message>
        <source>The chunks of the answer from %1 do not fit together</source>
        <translation>Os pedaços (chunks) da resposta de %1 não se encaixam</translation>
    </message>
    <message>
        <source>What came from %1 is not HTTP</source>
        <translation>O que veio de %1 não é HTTP</translation>
    </message>
    <message>
        <source>The header of the answer from %1 breaks the rules of HTTP: %2</source>
        <translation>O cabeçalho da resposta de %1 viola as regras do HTTP: %2</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Computes, ms</source>
        <translation>Calcula, ms</translation>
    </message>
    <message>
        <source>Sleeps, ms</source>
        <translation>Dorme, ms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Timeout, ms</source>
        <translation>Tempo limite, ms</translation>
    </message>
    <message>
        <source>Added delay, ms</source>
        <translation>Atraso extra, ms</translation>
    </message>
    <message>
        <source>Failures, %</source>
        <translation>Falhas, %</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Máximo simultâneo</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Tamanho do bloco</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>In real runs only the demo server does it, not other hosts.</source>
        <translation>Em tempo real, só o servidor de demonstração faz isso, não outros hosts.</translation>
    </message>
    <message>
        <source>In simulated time only: other hosts cannot be told to do it.</source>
        <translation>Só em tempo simulado: não há como pedir isso a outros hosts.</translation>
    </message>
    <message>
        <source>What the tasks are called. {i} stands for the task&apos;s number.</source>
        <translation>Como as tarefas se chamam. {i} é substituído pelo número da tarefa.</translation>
    </message>
    <message>
        <source>How many tasks are made of this template: between 1 and 1,000,000.</source>
        <translation>Quantas tarefas são criadas a partir deste modelo: entre 1 e 1.000.000.</translation>
    </message>
    <message>
        <source>A path of the demo server, such as /products/{i} or /people/{i}/, or a full http or https address. {i} stands for the task&apos;s number.</source>
        <translation>Um caminho do servidor de demonstração, como /products/{i} ou /people/{i}/, ou um endereço http ou https completo. {i} é substituído pelo número da tarefa.</translation>
    </message>
    <message>
        <source>The request is given up after this time. Empty: it waits as long as it takes.</source>
        <translation>Passado este tempo, a requisição é abandonada. Vazio: espera o quanto for preciso.</translation>
    </message>
    <message>
        <source>Milliseconds: 1000; evenly between two: 200..400; for the tasks in turn: 1000, 5000, 3000; normal: 100 ± 20; exponential: exp 100.</source>
        <translation>Milissegundos: 1000; uniforme entre dois valores: 200..400; um para cada tarefa, em rodízio: 1000, 5000, 3000; normal: 100 ± 20; exponencial: exp 100.</translation>
    </message>
    <message>
        <source>How much later every answer comes.</source>
        <translation>Cada resposta chega com este atraso a mais.</translation>
    </message>
    <message>
        <source>How many of a hundred requests fail.</source>
        <translation>Quantas de cada cem requisições falham.</translation>
    </message>
    <message>
        <source>Whether this variant is run.</source>
        <translation>Define se esta variante é executada.</translation>
    </message>
    <message>
        <source>How many tasks the gate lets through at the same time. Empty: all of them.</source>
        <translation>Quantas tarefas o semáforo deixa passar ao mesmo tempo. Vazio: todas.</translation>
    </message>
    <message>
        <source>How many tasks begin together; the next ones wait for the slowest of them.</source>
        <translation>Quantas tarefas começam juntas; as próximas esperam a mais lenta delas.</translation>
    </message>
    <message>
        <source>Everything random is drawn from it: the same seed gives the same run.</source>
        <translation>Tudo o que é aleatório vem dela: a mesma semente dá a mesma execução.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>How many threads take the tasks, one task each at a time.</source>
        <translation>Quantas threads atendem as tarefas, uma tarefa por vez cada uma.</translation>
    </message>
    <message>
        <source>How many threads can compute at full speed at the same time.</source>
        <translation>Quantas threads podem calcular a plena velocidade ao mesmo tempo.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1: pictures end in %2</source>
        <translation>%1: arquivos de imagem terminam em %2</translation>
    </message>
    <message>
        <source>A picture of %1×%2 pixels at scale %3 cannot be made: 320×240 to 16384×16384, scale 0.25 to 8</source>
        <translation>Não é possível criar uma imagem de %1×%2 pixels na escala %3: de 320×240 a 16384×16384, escala de 0.25 a 8</translation>
    </message>
    <message>
        <source>%1: there is not enough memory for the picture</source>
        <translation>%1: não há memória suficiente para a imagem</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>exactly right</source>
        <translation>na mosca</translation>
    </message>
    <message>
        <source>close</source>
        <translation>passou perto</translation>
    </message>
    <message>
        <source>longer than you thought</source>
        <translation>mais do que você pensava</translation>
    </message>
    <message>
        <source>shorter than you thought</source>
        <translation>menos do que você pensava</translation>
    </message>
    <message>
        <source>you said %1, it took %2 – %3</source>
        <extracomment>Two durations and how close they are: &quot;you said 2 s, it took 3 s – longer than you thought&quot;</extracomment>
        <translation>você disse %1, levou %2 – %3</translation>
    </message>
    <message>
        <source>you said %1; it did not come to an end</source>
        <translation>você disse %1; não chegou ao fim</translation>
    </message>
    <message>
        <source>you said %1</source>
        <translation>você disse %1</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>not started</source>
        <translation>não iniciada</translation>
    </message>
    <message>
        <source>The task was never started.</source>
        <translation>A tarefa não chegou a começar.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criada</translation>
    </message>
    <message>
        <source>The task is scheduled; its first step has not begun.</source>
        <translation>A tarefa está agendada; seu primeiro passo ainda não começou.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>The task could go on and is in line for the event loop.</source>
        <translation>A tarefa já pode continuar e está na fila do laço de eventos.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>executando</translation>
    </message>
    <message>
        <source>The task has the event loop.</source>
        <translation>É a vez da tarefa no laço de eventos.</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>calculando</translation>
    </message>
    <message>
        <source>The task computes and holds the event loop; nobody else runs.</source>
        <translation>A tarefa calcula e segura o laço de eventos; nenhuma outra roda.</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>dormindo</translation>
    </message>
    <message>
        <source>The task waits for a timer.</source>
        <translation>A tarefa espera um temporizador.</translation>
    </message>
    <message>
        <source>waiting at the gate</source>
        <translation>esperando no semáforo</translation>
    </message>
    <message>
        <source>The task is in line for a limit, a semaphore or a lock.</source>
        <translation>A tarefa está na fila de um limite, de um semáforo ou de um lock.</translation>
    </message>
    <message>
        <source>waiting at a barrier</source>
        <translation>esperando na barreira</translation>
    </message>
    <message>
        <source>The task waits at a barrier until enough others are there, or for an event.</source>
        <translation>A tarefa espera, em uma barreira, até que haja outras suficientes, ou espera um evento.</translation>
    </message>
    <message>
        <source>waiting for a queue</source>
        <translation>esperando uma fila</translation>
    </message>
    <message>
        <source>The task waits for a queue that is full or empty.</source>
        <translation>A tarefa espera por uma fila que está cheia ou vazia.</translation>
    </message>
    <message>
        <source>waiting for a task</source>
        <translation>esperando uma tarefa</translation>
    </message>
    <message>
        <source>The task waits for another task.</source>
        <translation>A tarefa espera outra tarefa.</translation>
    </message>
    <message>
        <source>waiting for a connection</source>
        <translation>esperando uma conexão</translation>
    </message>
    <message>
        <source>The request has no connection yet.</source>
        <translation>A requisição ainda não tem conexão.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>The request&apos;s connection is being made.</source>
        <translation>A conexão da requisição está sendo estabelecida.</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>esperando a resposta</translation>
    </message>
    <message>
        <source>The request is sent; the first byte of the answer has not come.</source>
        <translation>A requisição foi enviada; o primeiro byte da resposta ainda não chegou.</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>recebendo</translation>
    </message>
    <message>
        <source>The answer is coming in.</source>
        <translation>A resposta está chegando.</translation>
    </message>
    <message>
        <source>waiting for the database</source>
        <translation>esperando o banco de dados</translation>
    </message>
    <message>
        <source>The task waits for a statement on the database.</source>
        <translation>A tarefa espera o banco de dados executar um comando.</translation>
    </message>
    <message>
        <source>waiting for a worker</source>
        <translation>esperando um worker</translation>
    </message>
    <message>
        <source>pausing before a retry</source>
        <translation>pausa antes de nova tentativa</translation>
    </message>
    <message>
        <source>An attempt failed; the task waits before the next.</source>
        <translation>Uma tentativa falhou; a tarefa espera antes da próxima.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation>A tarefa foi concluída.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>The task failed.</source>
        <translation>A tarefa falhou.</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>expirada</translation>
    </message>
    <message>
        <source>The task took longer than it was given.</source>
        <translation>A tarefa passou do tempo limite.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>The task was cancelled.</source>
        <translation>A tarefa foi cancelada.</translation>
    </message>
    <message>
        <source>deadlocked</source>
        <translation>em deadlock</translation>
    </message>
    <message>
        <source>The task waits for something that can never happen.</source>
        <translation>A tarefa espera por algo que nunca vai acontecer.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>loop held</source>
        <translation>laço preso</translation>
    </message>
    <message>
        <source>retry pause</source>
        <translation>pausa entre tentativas</translation>
    </message>
    <message>
        <source>The task waits for a thread of its own; all of them are busy.</source>
        <translation>A tarefa espera uma thread só para ela; todas estão ocupadas.</translation>
    </message>
    <message>
        <source>The task could go on; its thread is about to.</source>
        <translation>A tarefa já pode continuar; sua thread está para retomá-la.</translation>
    </message>
    <message>
        <source>The task runs on its thread.</source>
        <translation>A tarefa roda em sua thread.</translation>
    </message>
    <message>
        <source>The task computes on its thread; the others go on.</source>
        <translation>A tarefa calcula em sua thread; as outras continuam.</translation>
    </message>
    <message>
        <source>The task waits for a timer, and its thread with it.</source>
        <translation>A tarefa espera um temporizador, e sua thread com ela.</translation>
    </message>
    <message>
        <source>The task waits for steps that it has given to a worker thread.</source>
        <translation>A tarefa espera passos que entregou a uma thread do pool.</translation>
    </message>
    <message>
        <source>computing, loop held</source>
        <translation>calculando, laço preso</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1: %2 of %3 ended · %4 in flight</source>
        <extracomment>A variant&apos;s name, ended tasks, all tasks, tasks in flight</extracomment>
        <translation>%1: %2 de %3 terminadas · %4 em andamento</translation>
    </message>
    <message>
        <source>Cancelled after %1: %2 of %3 tasks had ended</source>
        <translation>Cancelado após %1: %2 de %3 tarefas haviam terminado</translation>
    </message>
    <message>
        <source>Over after %1: %2 of %3 tasks ended</source>
        <translation>Fim após %1: %2 de %3 tarefas terminaram</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltam cerca de %1</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Tempo simulado</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Tempo real</translation>
    </message>
</context>
<context>
    <name>SweepChart</name>
    <message>
        <source>Total time over how many at once</source>
        <translation>Tempo total pelo número simultâneo</translation>
    </message>
</context>
<context>
    <name>SweepWords</name>
    <message>
        <source>%1: more than one at once gains nothing; one after another takes %2, too.</source>
        <translation>%1: mais de uma por vez não traz ganho; uma após a outra também leva %2.</translation>
    </message>
    <message>
        <source>%1: every place counts up to one for each of the %2 tasks; then it takes %3.</source>
        <translation>%1: cada lugar conta até haver um para cada uma das %2 tarefas; então leva %3.</translation>
    </message>
    <message>
        <source>%1: beyond %2 at once nothing is gained; with %2 it takes %3.</source>
        <translation>%1: acima de %2 por vez nada se ganha; com %2 leva %3.</translation>
    </message>
    <message>
        <source>%1: no task is done, however many go at once.</source>
        <translation>%1: nenhuma tarefa é concluída, não importa quantas vão por vez.</translation>
    </message>
    <message>
        <source>From %1 on it is worse: with %2 at once only %3 of %4 tasks are done.</source>
        <translation>A partir de %1 piora: com %2 por vez, só %3 de %4 tarefas são concluídas.</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>%1, cancellation requested</source>
        <translation>%1, cancelamento solicitado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>… %1</source>
        <translation>… %1</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Espera por %1</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Iniciada por %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>Has started %1</source>
        <translation>Iniciou %1</translation>
    </message>
    <message>
        <source>Woken last by %1, at %2</source>
        <translation>Acordada pela última vez por %1, em %2</translation>
    </message>
    <message>
        <source>Its cancellation was asked for by %1, at %2</source>
        <translation>O cancelamento foi pedido por %1, em %2</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>task</source>
        <translation>tarefa</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criada</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>esperou</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>tentativas</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>The task; sorted in the scenario&apos;s order</source>
        <translation>A tarefa; ordenada como no cenário</translation>
    </message>
    <message>
        <source>The way of running the tasks</source>
        <translation>O modo de executar as tarefas</translation>
    </message>
    <message>
        <source>What the task is at the moment that is shown, or how it has ended</source>
        <translation>O estado da tarefa no momento mostrado, ou como ela terminou</translation>
    </message>
    <message>
        <source>When it was scheduled</source>
        <translation>Quando foi agendada</translation>
    </message>
    <message>
        <source>When its first step began</source>
        <translation>Quando começou o primeiro passo</translation>
    </message>
    <message>
        <source>When it ended, in whatever way</source>
        <translation>Quando terminou, seja como for</translation>
    </message>
    <message>
        <source>From its start to its end, or so far</source>
        <translation>Do início ao fim, ou até agora</translation>
    </message>
    <message>
        <source>How much of that it was waiting for anything: timers, locks, answers</source>
        <translation>Quanto disso passou esperando: temporizadores, travas, respostas</translation>
    </message>
    <message>
        <source>How many attempts it made</source>
        <translation>Quantas tentativas fez</translation>
    </message>
    <message>
        <source>Why it ended as it did, if not well</source>
        <translation>Por que terminou assim, se não terminou bem</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>TimeParts</name>
    <message>
        <source>behind the limit</source>
        <translation>retida pelo limite</translation>
    </message>
    <message>
        <source>waiting for a lock or semaphore</source>
        <translation>esperando um lock ou semáforo</translation>
    </message>
    <message>
        <source>waiting for a thread</source>
        <translation>esperando uma thread</translation>
    </message>
    <message>
        <source>waiting for the first turn</source>
        <translation>esperando a primeira vez</translation>
    </message>
    <message>
        <source>waiting for a turn</source>
        <translation>esperando a vez</translation>
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
        <translation>Uma tarefa após a outra: esperar foi %1 do tempo, calcular %2.</translation>
    </message>
    <message>
        <source>%1 times sooner than one task after another (%2).</source>
        <translation>%1 vezes mais cedo do que uma tarefa após a outra (%2).</translation>
    </message>
    <message>
        <source>Not sooner than one task after another (%1): nothing was gained.</source>
        <translation>Não mais cedo do que uma tarefa após a outra (%1): nada se ganhou.</translation>
    </message>
    <message>
        <source>On average, %1 tasks were in flight.</source>
        <translation>Em média, havia %1 tarefas em andamento.</translation>
    </message>
    <message>
        <source>With all tasks at once, the ideal is the longest of them, %1</source>
        <translation>Com todas as tarefas de uma vez, o ideal é a mais longa delas, %1</translation>
    </message>
    <message>
        <source>The ideal of %1 tasks on %2 places is ⌈%1/%2⌉ = %3 rounds of %4, that is %5</source>
        <extracomment>Tasks, places, rounds, the time of a round, their product</extracomment>
        <translation>O ideal de %1 tarefas em %2 lugares é ⌈%1/%2⌉ = %3 rodadas de %4, ou seja, %5</translation>
    </message>
    <message>
        <source>%1, but the longest task alone takes %2</source>
        <translation>%1, mas a tarefa mais longa sozinha leva %2</translation>
    </message>
    <message>
        <source>%1; it took %2, %3 longer.</source>
        <extracomment>What the ideal is; the total; how much longer that is, in per cent</extracomment>
        <translation>%1; levou %2, %3 a mais.</translation>
    </message>
    <message>
        <source>%1; it took only %2, as a short task lets the next one begin early.</source>
        <translation>%1; levou só %2, pois uma tarefa curta deixa a seguinte começar antes.</translation>
    </message>
    <message>
        <source>%1; it took %2.</source>
        <translation>%1; levou %2.</translation>
    </message>
    <message>
        <source>For %1, %2 of the time, one task held the loop by computing or blocking, and no other could go on.</source>
        <translation>Durante %1, %2 do tempo, uma tarefa segurou o laço calculando ou bloqueando, e nenhuma outra pôde prosseguir.</translation>
    </message>
    <message>
        <source>Waiting for the slowest of each chunk left places empty for %1 together: that cost %2, %3 of the time.</source>
        <translation>Esperar a mais lenta de cada bloco deixou lugares vazios por %1 ao todo: isso custou %2, %3 do tempo.</translation>
    </message>
    <message>
        <source>Places stood empty for %1 together, as the program started tasks later: that cost %2, %3 of the time.</source>
        <translation>Lugares ficaram vazios por %1 ao todo, pois o programa iniciou tarefas mais tarde: isso custou %2, %3 do tempo.</translation>
    </message>
    <message>
        <source>When no task was left to begin, places stood empty for %1 together: that cost %2, %3 of the time.</source>
        <translation>Quando não havia mais tarefas a começar, lugares ficaram vazios por %1 ao todo: isso custou %2, %3 do tempo.</translation>
    </message>
    <message>
        <source>Tasks in flight waited %1 together for locks and semaphores, which let only some go on.</source>
        <translation>Tarefas em andamento esperaram ao todo %1 por locks e semáforos, que só deixam algumas prosseguir.</translation>
    </message>
    <message>
        <source>Tasks in flight waited %1 together for other tasks.</source>
        <translation>Tarefas em andamento esperaram ao todo %1 por outras tarefas.</translation>
    </message>
    <message>
        <source>Requests waited %1 together for a free connection.</source>
        <translation>Requisições esperaram ao todo %1 por uma conexão livre.</translation>
    </message>
    <message>
        <source>Pauses before retries took %1 together.</source>
        <translation>As pausas antes de novas tentativas levaram ao todo %1.</translation>
    </message>
    <message>
        <source>Only %1 of %2 tasks were done: its time does not compare with that of others.</source>
        <translation>Só %1 de %2 tarefas foram concluídas: o tempo não se compara com o das outras variantes.</translation>
    </message>
    <message>
        <source>It is as good as it gets: nothing stood empty, and nobody held up the others.</source>
        <translation>Melhor não fica: nada ficou vazio, e ninguém atrasou os outros.</translation>
    </message>
    <message numerus="yes">
        <source>Tasks that computed shared %n core(s) and waited %1 together for one.</source>
        <extracomment>%n is the number of cores</extracomment>
        <translation>
            <numerusform>As tarefas que calculavam dividiram %n núcleo e esperaram ao todo %1 por ele.</numerusform>
            <numerusform>As tarefas que calculavam dividiram %n núcleos e esperaram ao todo %1 por um.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 – %2× sooner</source>
        <extracomment>A time, and how many times sooner than the slowest: &quot;1.05 s – 2.9× sooner&quot;</extracomment>
        <translation>%1 – %2× mais rápido</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>laço de eventos</translation>
    </message>
    <message>
        <source>own scale</source>
        <extracomment>Beside the axis of a variant that is drawn on another time scale than the others</extracomment>
        <translation>escala própria</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>VariantNames</name>
    <message>
        <source>as completed</source>
        <translation>conforme terminam</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>async server</source>
        <translation>servidor assíncrono</translation>
    </message>
    <message>
        <source>await, then call</source>
        <translation>await, depois chamadas</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>com await</translation>
    </message>
    <message>
        <source>awaited, gathered</source>
        <translation>com await, juntas</translation>
    </message>
    <message>
        <source>awaiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>com recuo</translation>
    </message>
    <message>
        <source>blocking, gathered</source>
        <translation>bloqueante, juntas</translation>
    </message>
    <message>
        <source>blocking, in a row</source>
        <translation>bloqueante, em sequência</translation>
    </message>
    <message>
        <source>call, then await</source>
        <translation>chamadas, depois await</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>comprehension</source>
        <translation>comprehension</translation>
    </message>
    <message>
        <source>fetch, then store</source>
        <translation>buscar, depois gravar</translation>
    </message>
    <message>
        <source>first only</source>
        <translation>só a primeira</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>esquecida</translation>
    </message>
    <message>
        <source>four gathered</source>
        <translation>quatro juntas</translation>
    </message>
    <message>
        <source>four tasks</source>
        <translation>quatro tarefas</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>semáforo</translation>
    </message>
    <message>
        <source>gate of 100</source>
        <translation>semáforo de 100</translation>
    </message>
    <message>
        <source>gather</source>
        <translation>gather</translation>
    </message>
    <message>
        <source>gathered</source>
        <translation>juntos</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>gulosa</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>sem interferência</translation>
    </message>
    <message>
        <source>limit 1</source>
        <translation>limite 1</translation>
    </message>
    <message>
        <source>limit 10</source>
        <translation>limite 10</translation>
    </message>
    <message>
        <source>limit 100</source>
        <translation>limite 100</translation>
    </message>
    <message>
        <source>limit 30</source>
        <translation>limite 30</translation>
    </message>
    <message>
        <source>new each time</source>
        <translation>nova a cada vez</translation>
    </message>
    <message>
        <source>no backoff</source>
        <translation>sem recuo</translation>
    </message>
    <message>
        <source>no starter</source>
        <translation>sem largada</translation>
    </message>
    <message>
        <source>on the loop</source>
        <translation>no laço</translation>
    </message>
    <message>
        <source>on two workers</source>
        <translation>em dois workers</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>um de cada vez</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>um por um</translation>
    </message>
    <message>
        <source>one order</source>
        <translation>uma só ordem</translation>
    </message>
    <message>
        <source>one seller</source>
        <translation>um vendedor</translation>
    </message>
    <message>
        <source>one session</source>
        <translation>uma sessão</translation>
    </message>
    <message>
        <source>one statement</source>
        <translation>um comando</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>store meanwhile</source>
        <translation>gravar enquanto busca</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>com timeout</translation>
    </message>
    <message>
        <source>two awaits</source>
        <translation>dois awaits</translation>
    </message>
    <message>
        <source>two in a row</source>
        <translation>duas em sequência</translation>
    </message>
    <message>
        <source>two orders</source>
        <translation>duas ordens</translation>
    </message>
    <message>
        <source>two sellers</source>
        <translation>dois vendedores</translation>
    </message>
    <message>
        <source>two tasks</source>
        <translation>duas tarefas</translation>
    </message>
    <message>
        <source>with a barrier</source>
        <translation>com barreira</translation>
    </message>
    <message>
        <source>with a starter</source>
        <translation>com largada</translation>
    </message>
    <message>
        <source>with lock</source>
        <translation>com lock</translation>
    </message>
    <message>
        <source>with sleep(0)</source>
        <translation>com sleep(0)</translation>
    </message>
    <message>
        <source>with the GIL</source>
        <translation>com o GIL</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sem barreira</translation>
    </message>
    <message>
        <source>without lock</source>
        <translation>sem lock</translation>
    </message>
    <message>
        <source>without the GIL</source>
        <translation>sem o GIL</translation>
    </message>
</context>
<context>
    <name>VariantWords</name>
    <message>
        <source>Sequential</source>
        <translation>Sequencial</translation>
    </message>
    <message>
        <source>Sequential, awaited</source>
        <translation>Sequencial, com await</translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation>Concorrente</translation>
    </message>
    <message>
        <source>Chunked</source>
        <translation>Em blocos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A mode and its number: &quot;Concurrent · 30&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>one finishes, the next begins</source>
        <translation>uma termina, a próxima começa</translation>
    </message>
    <message>
        <source>one by one, the loop is free</source>
        <translation>uma a uma, com o laço livre</translation>
    </message>
    <message>
        <source>a gate lets %1 through</source>
        <translation>um semáforo deixa passar %1</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>todas de uma vez</translation>
    </message>
    <message>
        <source>waits for the slowest of %1</source>
        <translation>espera a mais lenta de %1</translation>
    </message>
    <message>
        <source>the first failure cancels the rest</source>
        <translation>a primeira falha cancela as demais</translation>
    </message>
    <message>
        <source>a few threads share the tasks</source>
        <translation>poucas por vez, cada uma em uma thread</translation>
    </message>
    <message>
        <source>threads: %1; one at a time computes</source>
        <translation>threads: %1; uma por vez calcula</translation>
    </message>
    <message>
        <source>threads: %1, cores: %2</source>
        <translation>threads: %1, núcleos: %2</translation>
    </message>
    <message>
        <source>a program of its own</source>
        <translation>um programa próprio</translation>
    </message>
    <message>
        <source>Ended in a deadlock</source>
        <translation>Terminou em deadlock</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>lock “%1”</source>
        <extracomment>A shared object of the scenario with its name. What follows waits for it, takes it, gives it back.</extracomment>
        <translation>o lock “%1”</translation>
    </message>
    <message>
        <source>semaphore “%1”</source>
        <translation>o semáforo “%1”</translation>
    </message>
    <message>
        <source>event “%1”</source>
        <translation>o evento “%1”</translation>
    </message>
    <message>
        <source>barrier “%1”</source>
        <translation>na barreira “%1”</translation>
    </message>
    <message>
        <source>queue “%1”</source>
        <translation>a fila “%1”</translation>
    </message>
    <message>
        <source>many others</source>
        <translation>muitas outras</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting at the limit of %1</source>
        <translation>esperando no limite de %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>esperando %1</translation>
    </message>
    <message>
        <source>waiting for %1, held by %2</source>
        <translation>esperando %1, em poder de %2</translation>
    </message>
    <message>
        <source>waiting at %1</source>
        <translation>esperando %1</translation>
    </message>
    <message>
        <source>waiting to put into %1</source>
        <translation>esperando: %1 está cheia</translation>
    </message>
    <message>
        <source>waiting to take from %1</source>
        <translation>esperando: %1 está vazia</translation>
    </message>
    <message>
        <source>waiting until one of these ends: %1</source>
        <translation>esperando que uma destas termine: %1</translation>
    </message>
    <message>
        <source>%1 waits at the limit, which lets %2 through at a time.</source>
        <translation>%1 espera no limite, que deixa passar %2 por vez.</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <translation>%1 espera %2.</translation>
    </message>
    <message>
        <source>%1 waits for %2, held by %3.</source>
        <translation>%1 espera %2, em poder de %3.</translation>
    </message>
    <message>
        <source>%1 waits at %2 until %3 are there.</source>
        <translation>%1 espera %2 até que sejam %3.</translation>
    </message>
    <message>
        <source>%1 waits until somebody sets %2.</source>
        <translation>%1 espera que alguém sinalize %2.</translation>
    </message>
    <message>
        <source>%1 waits to put something into %2, which is full.</source>
        <translation>%1 quer pôr algo, mas %2 está cheia.</translation>
    </message>
    <message>
        <source>%1 waits to take something from %2, which is empty.</source>
        <translation>%1 quer tirar algo, mas %2 está vazia.</translation>
    </message>
    <message>
        <source>%1 waits until one of these ends: %2.</source>
        <translation>%1 espera que uma destas termine: %2.</translation>
    </message>
    <message>
        <source>%1 waits for the end of %2.</source>
        <translation>%1 espera o fim de %2.</translation>
    </message>
    <message>
        <source>%1 could go on, but %2 holds the event loop.</source>
        <translation>%1 já poderia continuar, mas %2 segura o laço de eventos.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>holders of a lock</comment>
        <translation>%1, depois %2</translation>
    </message>
    <message>
        <source>the main program</source>
        <translation>o programa principal</translation>
    </message>
    <message>
        <source>It holds the event loop meanwhile.</source>
        <translation>Enquanto isso, segura o laço de eventos.</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>Computing was %1 % of the sequential run: on one thread, concurrency cannot give that back.</source>
        <translation>O cálculo tomou %1% da execução sequencial: em uma só thread, a concorrência não recupera esse tempo.</translation>
    </message>
    <message>
        <source>Waiting was %1 % of the sequential run: that is what concurrency gives back.</source>
        <translation>A espera tomou %1% da execução sequencial: é esse o tempo que a concorrência recupera.</translation>
    </message>
    <message>
        <source>Together the tasks waited %1 within %2: most of the waiting went on at the same time.</source>
        <translation>Somadas, as tarefas esperaram %1 em %2: a maior parte das esperas aconteceu ao mesmo tempo.</translation>
    </message>
</context>
<context>
    <name>interleave::Actions</name>
    <message>
        <source>Real time cannot be stopped</source>
        <translation>O tempo real não pode ser parado</translation>
    </message>
    <message>
        <source>Runs the scenario (F5)</source>
        <translation>Executa o cenário (F5)</translation>
    </message>
    <message>
        <source>Cannot run: %1</source>
        <translation>Não é possível executar: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Goes on (Space)</source>
        <translation>Faz o tempo continuar (Espaço)</translation>
    </message>
    <message>
        <source>Stops time (Space)</source>
        <translation>Para o tempo (Espaço)</translation>
    </message>
    <message>
        <source>Lets the next thing happen, and waits (F10)</source>
        <translation>Avança só até o próximo evento e espera (F10)</translation>
    </message>
    <message>
        <source>Cancels everything that goes on (Esc)</source>
        <translation>Cancela tudo o que está em andamento (Esc)</translation>
    </message>
    <message>
        <source>Asks only the selected task to end (Del)</source>
        <translation>Pede só à tarefa selecionada que termine (Del)</translation>
    </message>
    <message>
        <source>Writes the comparison as a picture, or its tasks as a table (Ctrl+E)</source>
        <translation>Grava a comparação como imagem, ou suas tarefas como tabela (Ctrl+E)</translation>
    </message>
    <message>
        <source>Nothing to export before the first run</source>
        <translation>Só há o que exportar depois da primeira execução</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Pa&amp;sso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel selected &amp;task</source>
        <translation>Cancelar &amp;tarefa selecionada</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Search scenarios</source>
        <translation>&amp;Buscar cenários</translation>
    </message>
    <message>
        <source>&amp;Reset parameters</source>
        <translation>&amp;Restaurar parâmetros</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Interleave</source>
        <translation>&amp;Sobre o Interleave</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Virtual time: exact, and the same at every run</source>
        <translation>Tempo virtual: exato e igual a cada execução</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Real requests, real computing, in real time</source>
        <translation>Requisições e cálculos de verdade, em tempo real</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Seguir o sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Writes the run as a file that can be opened again and exported</source>
        <translation>Salva a execução num arquivo que pode ser reaberto e exportado</translation>
    </message>
    <message>
        <source>Nothing to save before the first run</source>
        <translation>Nada a salvar antes da primeira execução</translation>
    </message>
    <message>
        <source>Save r&amp;un as…</source>
        <translation>Salvar execuçã&amp;o como…</translation>
    </message>
    <message>
        <source>&amp;Databases…</source>
        <translation>&amp;Bancos de dados…</translation>
    </message>
    <message>
        <source>Trusted &amp;certificates…</source>
        <translation>&amp;Certificados confiáveis…</translation>
    </message>
    <message>
        <source>A file of certificates that vouch for servers, besides this system&apos;s</source>
        <translation>Um arquivo de certificados que atestam servidores, além dos deste sistema</translation>
    </message>
    <message>
        <source>Answer the &amp;question</source>
        <translation>Responder à per&amp;gunta</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Perguntar de no&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Forget which scenarios were run</source>
        <translation>&amp;Esquecer quais cenários foram executados</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nenhuma</translation>
    </message>
    <message>
        <source>&amp;Find tasks</source>
        <translation>&amp;Localizar tarefas</translation>
    </message>
    <message>
        <source>&amp;Next task found</source>
        <translation>&amp;Próxima tarefa encontrada</translation>
    </message>
    <message>
        <source>&amp;Previous task found</source>
        <translation>Tarefa encontrada an&amp;terior</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Ampliar a &amp;seleção</translation>
    </message>
    <message>
        <source>The stretch that is marked, or the chosen task, or everything</source>
        <translation>O intervalo marcado, ou a tarefa escolhida, ou tudo</translation>
    </message>
    <message>
        <source>Zoom to &amp;task</source>
        <translation>Ampliar a &amp;tarefa</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Two clicks measure the time between them; they snap to events</source>
        <translation>Dois cliques medem o tempo entre eles; encaixam-se nos eventos</translation>
    </message>
    <message>
        <source>&amp;Lanes by slot</source>
        <translation>&amp;Faixas por vaga</translation>
    </message>
    <message>
        <source>As many lanes as tasks were in flight at once, in place of one for each task</source>
        <translation>Tantas faixas quantas tarefas estiveram em andamento ao mesmo tempo, em vez de uma para cada tarefa</translation>
    </message>
    <message>
        <source>Break it a&amp;gain</source>
        <translation>Estra&amp;gar de novo</translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation>&amp;Consertar</translation>
    </message>
    <message>
        <source>Applies the cure for what is wrong, or takes it back (Ctrl+M)</source>
        <translation>Aplica o remédio para o que está errado, ou o desfaz (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>interleave::Certificates</name>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <source>In real time a server is trusted when an authority of this system vouches for it.</source>
        <translation>Em tempo real, um servidor é confiável quando uma autoridade deste sistema o atesta.</translation>
    </message>
    <message>
        <source>In real time a server is trusted when an authority of this system vouches for it, or one of this file:
%1</source>
        <translation>Em tempo real, um servidor é confiável quando uma autoridade deste sistema o atesta, ou uma deste arquivo:
%1</translation>
    </message>
    <message>
        <source>A server of your own, for tests, may have a certificate of its own: choose the file of the authority that made it (PEM or DER). The check itself cannot be turned off.</source>
        <translation>Um servidor seu, para testes, pode ter um certificado próprio: escolha o arquivo da autoridade que o emitiu (PEM ou DER). A verificação em si não pode ser desligada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Forget the file</source>
        <translation>Esquecer o arquivo</translation>
    </message>
    <message>
        <source>A file of certificates</source>
        <translation>Um arquivo de certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>interleave::ChartsView</name>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
</context>
<context>
    <name>interleave::CodePanel</name>
    <message>
        <source>While it runs, the lines are lit on which tasks are.</source>
        <translation>Durante a execução, acendem-se as linhas em que há tarefas.</translation>
    </message>
    <message>
        <source>Click a lit line, or press Enter on it, to select its tasks.</source>
        <translation>Clique em uma linha acesa, ou tecle Enter nela, para selecionar as suas tarefas.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) selected:</source>
        <translation>
            <numerusform>%n tarefa selecionada:</numerusform>
            <numerusform>%n tarefas selecionadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Linguagem do programa</translation>
    </message>
    <message>
        <source>Variant that is shown as a program</source>
        <translation>Variante mostrada como programa</translation>
    </message>
    <message>
        <source>Copies the whole program</source>
        <translation>Copia o programa inteiro</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Writes the program to a file</source>
        <translation>Grava o programa em um arquivo</translation>
    </message>
</context>
<context>
    <name>interleave::CodeSaver</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>%1 programs (*%2)</source>
        <translation>Programas em %1 (*%2)</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Salvar o programa</translation>
    </message>
    <message>
        <source>Replace the CMakeLists.txt beside it with the one that builds the program as main.cpp?</source>
        <translation>Substituir o CMakeLists.txt que está ao lado pelo que compila o programa como main.cpp?</translation>
    </message>
    <message>
        <source>Write the CMakeLists.txt that builds the program as main.cpp beside it?</source>
        <translation>Gravar ao lado o CMakeLists.txt que compila o programa como main.cpp?</translation>
    </message>
</context>
<context>
    <name>interleave::CodeView</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Line %1: nobody</source>
        <translation>Linha %1: ninguém</translation>
    </message>
</context>
<context>
    <name>interleave::CompareField</name>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
</context>
<context>
    <name>interleave::DatabasesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Senha…</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bancos de dados</translation>
    </message>
    <message>
        <source>Where the servers are that a scenario names as postgres:SERVICE. What is left empty, and services that are not listed, PostgreSQL&apos;s library looks up: in the environment and in ~/.pg_service.conf.</source>
        <translation>Onde ficam os servidores que um cenário chama de postgres:SERVIÇO. O que ficar vazio, e os serviços que não estiverem na lista, a biblioteca do PostgreSQL procura no ambiente e em ~/.pg_service.conf.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The password for “%1”. It is kept in the system&apos;s key store; an empty one is forgotten.</source>
        <translation>A senha para “%1”. Ela é guardada no chaveiro do sistema; uma senha vazia é esquecida.</translation>
    </message>
    <message>
        <source>The password for “%1” is forgotten.</source>
        <translation>A senha para “%1” foi esquecida.</translation>
    </message>
    <message>
        <source>The password for “%1” is kept.</source>
        <translation>A senha para “%1” foi guardada.</translation>
    </message>
    <message>
        <source>The key store did not take it: %1. The environment variable %2 can have the password instead.</source>
        <translation>O chaveiro não a aceitou: %1. Em vez disso, a variável de ambiente %2 pode conter a senha.</translation>
    </message>
    <message>
        <source>A service&apos;s name has letters, digits, “.”, “_” and “-” in it, not “%1”.</source>
        <translation>O nome de um serviço tem letras, dígitos, “.”, “_” e “-”; não “%1”.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, not “%1”.</source>
        <translation>Uma porta é um número de 1 a 65535, não “%1”.</translation>
    </message>
</context>
<context>
    <name>interleave::ExplainPanel</name>
    <message>
        <source>What the scenario shows</source>
        <translation>O que o cenário mostra</translation>
    </message>
</context>
<context>
    <name>interleave::FaultDialog</name>
    <message>
        <source>Invalid scenario</source>
        <translation>Cenário inválido</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Erros</translation>
    </message>
</context>
<context>
    <name>interleave::FiguresPart</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>The chart that was chosen last, beside the summary of the variants</source>
        <translation>O gráfico escolhido por último, ao lado do resumo das variantes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>The tasks as a table, which can be sorted, copied and exported</source>
        <translation>As tarefas em uma tabela que pode ser ordenada, copiada e exportada</translation>
    </message>
</context>
<context>
    <name>interleave::FileFlow</name>
    <message>
        <source>%1 cannot be opened:</source>
        <translation>Não é possível abrir %1:</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Salvar o cenário</translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json)</source>
        <translation>Cenários (*.scenario.json)</translation>
    </message>
    <message>
        <source>Such a scenario cannot be saved:</source>
        <translation>O cenário não pode ser salvo assim:</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não foi salvo</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>The parameters of this scenario have changed.</source>
        <translation>Os parâmetros deste cenário foram alterados.</translation>
    </message>
    <message>
        <source>Save them as a file, or go on without them?</source>
        <translation>Salvar as alterações em um arquivo ou continuar sem elas?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Continuar sem elas</translation>
    </message>
    <message>
        <source>Invalid saved run</source>
        <translation>Execução salva inválida</translation>
    </message>
    <message>
        <source>Open a scenario or a saved run</source>
        <translation>Abrir um cenário ou uma execução salva</translation>
    </message>
    <message>
        <source>Scenarios and saved runs (*.scenario.json *.run.json *.json);;All files (*)</source>
        <translation>Cenários e execuções salvas (*.scenario.json *.run.json *.json);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>interleave::GalleryPanel</name>
    <message>
        <source>Search scenarios</source>
        <translation>Buscar cenários</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>No scenario has these words.</source>
        <translation>Nenhum cenário tem estas palavras.</translation>
    </message>
    <message>
        <source>Looks in titles, summaries, ids and groups</source>
        <translation>Procura em títulos, resumos, ids e grupos</translation>
    </message>
</context>
<context>
    <name>interleave::LoopModel</name>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Ready, in order</source>
        <translation>Prontas, em ordem</translation>
    </message>
    <message>
        <source>Waiting for I/O</source>
        <translation>Esperando E/S</translation>
    </message>
    <message>
        <source>Waiting for a gate or a lock</source>
        <translation>Esperando um semáforo ou um lock</translation>
    </message>
    <message>
        <source>Waiting for an event or at a barrier</source>
        <translation>Esperando um evento ou numa barreira</translation>
    </message>
    <message>
        <source>Waiting for a queue</source>
        <translation>Esperando uma fila</translation>
    </message>
    <message>
        <source>Waiting for tasks</source>
        <translation>Esperando tarefas</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>Esperando o banco de dados</translation>
    </message>
    <message>
        <source>Waiting for a thread</source>
        <translation>Esperando uma thread</translation>
    </message>
    <message>
        <source>Waiting for a worker</source>
        <translation>Esperando uma thread de trabalho</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Dormindo</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Temporizadores</translation>
    </message>
    <message>
        <source>Worker threads, %1 of %2 free</source>
        <translation>Threads de trabalho: %1 de %2 livres</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It holds the event loop: nobody else runs.</source>
        <translation>Ela ocupa o laço de eventos: ninguém mais executa.</translation>
    </message>
    <message>
        <source>The timer has been due for %1; the event loop has not come to it.</source>
        <translation>O temporizador venceu há %1; o laço de eventos ainda não chegou a ele.</translation>
    </message>
    <message>
        <source>Its time limit is up in %1.</source>
        <translation>O prazo dela acaba em %1.</translation>
    </message>
    <message>
        <source>Its timer is due in %1.</source>
        <translation>O temporizador dela vence em %1.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In a part of the event loop&apos;s picture in which there is no task at the moment</extracomment>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ mais %1</translation>
    </message>
</context>
<context>
    <name>interleave::LoopPanel</name>
    <message>
        <source>Event loop</source>
        <translation>Laço de eventos</translation>
    </message>
    <message>
        <source>Threads at %1</source>
        <translation>Threads: %1</translation>
    </message>
    <message>
        <source>Event loop at %1</source>
        <translation>Laço de eventos: %1</translation>
    </message>
    <message>
        <source>Shows what the event loop has before it</source>
        <translation>Mostra o que o laço de eventos tem pela frente</translation>
    </message>
    <message>
        <source>Folds this panel</source>
        <translation>Recolhe este painel</translation>
    </message>
    <message>
        <source>Variant whose event loop is shown</source>
        <translation>Variante cujo laço de eventos é mostrado</translation>
    </message>
</context>
<context>
    <name>interleave::MainWindow</name>
    <message>
        <source>Simulated, seed %1.</source>
        <translation>Simulado, semente %1.</translation>
    </message>
    <message>
        <source>Real time.</source>
        <translation>Tempo real.</translation>
    </message>
    <message>
        <source>%1[*] – Interleave</source>
        <extracomment>The window&apos;s title; [*] stands where unsaved changes are marked</extracomment>
        <translation>%1[*] – Interleave</translation>
    </message>
    <message>
        <source>Cannot run: %1</source>
        <translation>Não é possível executar: %1</translation>
    </message>
    <message>
        <source>Press F5 to run</source>
        <translation>Pressione F5 para executar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>Nothing to export before the first run</source>
        <translation>Só há o que exportar depois da primeira execução</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar a comparação</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Interleave</source>
        <translation>Interleave</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Run (F5) shows here what every task does, and when</source>
        <translation>Executar (F5) mostra aqui o que cada tarefa faz, e quando</translation>
    </message>
    <message>
        <source>Nothing to save before the first run</source>
        <translation>Nada a salvar antes da primeira execução</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Salvar a execução</translation>
    </message>
    <message>
        <source>Saved runs (*.run.json)</source>
        <translation>Execuções salvas (*.run.json)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>Export the tasks</source>
        <translation>Exportar as tarefas</translation>
    </message>
</context>
<context>
    <name>interleave::MendCard</name>
    <message>
        <source>Break it again</source>
        <translation>Estragar de novo</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Consertar</translation>
    </message>
    <message>
        <source>Takes the cured variant away and runs the rest (Ctrl+M)</source>
        <translation>Tira a variante consertada e executa o resto (Ctrl+M)</translation>
    </message>
    <message>
        <source>Adds the cured variant to what is compared and runs it (Ctrl+M)</source>
        <translation>Acrescenta a variante consertada à comparação e executa (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>interleave::MendFlow</name>
    <message>
        <source>What has changed is told when all has ended.</source>
        <translation>O que mudou é dito quando tudo termina.</translation>
    </message>
</context>
<context>
    <name>interleave::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Jump</source>
        <translation>&amp;Saltar</translation>
    </message>
    <message>
        <source>&amp;Own scale</source>
        <translation>Escala &amp;própria</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Números</translation>
    </message>
</context>
<context>
    <name>interleave::ParameterField</name>
    <message>
        <source>Changed; it was empty</source>
        <translation>Alterado; estava vazio</translation>
    </message>
    <message>
        <source>Changed; it was %1</source>
        <translation>Alterado; era %1</translation>
    </message>
</context>
<context>
    <name>interleave::ParametersPanel</name>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Task “%1”</source>
        <translation>Tarefa “%1”</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Randomness</source>
        <translation>Aleatoriedade</translation>
    </message>
    <message numerus="yes">
        <source>%n more kinds of tasks can be changed in the file.</source>
        <translation>
            <numerusform>Mais %n tipo de tarefa pode ser alterado no arquivo.</numerusform>
            <numerusform>Mais %n tipos de tarefa podem ser alterados no arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay and failures of other hosts exist in simulated time only.</source>
        <translation>Atraso e falhas de outros hosts só existem em tempo simulado.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Gives the scenario back as it was</source>
        <translation>Devolve o cenário ao que era</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message numerus="yes">
        <source>%n more steps can be changed in the file.</source>
        <translation>
            <numerusform>Mais %n passo pode ser alterado no arquivo.</numerusform>
            <numerusform>Mais %n passos podem ser alterados no arquivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interleave::QuestionCard</name>
    <message>
        <source> ms</source>
        <extracomment>A unit, with the space before it</extracomment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Your guess in milliseconds</source>
        <translation>Seu palpite em milissegundos</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Takes the number as your guess (Enter)</source>
        <translation>Usa o número como seu palpite (Enter)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Goes on without an answer</source>
        <translation>Segue sem resposta</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>or drag the mark on the timeline</source>
        <translation>ou arraste a marca na linha do tempo</translation>
    </message>
    <message>
        <source>Forgets your guesses and the run, and asks again</source>
        <translation>Esquece seus palpites e a execução e pergunta de novo</translation>
    </message>
</context>
<context>
    <name>interleave::QuestionFlow</name>
    <message>
        <source>Before you run it: %1</source>
        <extracomment>Above a question: the name of the variant it is about</extracomment>
        <translation>Antes de executar: %1</translation>
    </message>
    <message>
        <source>Before you run it, %1 of %2: %3</source>
        <extracomment>Number, how many, and the variant it is about</extracomment>
        <translation>Antes de executar, %1 de %2: %3</translation>
    </message>
    <message>
        <source>Your guess – run (F5) to see how long it takes</source>
        <translation>Seu palpite – execute (F5) para ver quanto leva</translation>
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
        <translation>Não há outro depois deste momento</translation>
    </message>
    <message>
        <source>There is no other before this moment</source>
        <translation>Não há outro antes deste momento</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>Próxima falha</translation>
    </message>
    <message>
        <source>Previous failure</source>
        <translation>Falha anterior</translation>
    </message>
    <message>
        <source>Next cancellation</source>
        <translation>Próximo cancelamento</translation>
    </message>
    <message>
        <source>Previous cancellation</source>
        <translation>Cancelamento anterior</translation>
    </message>
    <message>
        <source>Next wake-up</source>
        <translation>Próximo despertar</translation>
    </message>
    <message>
        <source>Previous wake-up</source>
        <translation>Despertar anterior</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A button&apos;s tip: what it does, and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>Pausar a reprodução</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Replay backward</source>
        <translation>Reproduzir para trás</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Próximo evento</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Ao início</translation>
    </message>
    <message>
        <source>To the end, and on</source>
        <translation>Ao fim, e adiante</translation>
    </message>
    <message>
        <source>Event-loop panel</source>
        <translation>Painel do laço de eventos</translation>
    </message>
</context>
<context>
    <name>interleave::ReplayPart</name>
    <message>
        <source>At %1 – %2: %3 of %4 ended · %5 in flight</source>
        <extracomment>The status line while an earlier moment is shown: the moment, a variant&apos;s name, ended tasks, all tasks, tasks in flight</extracomment>
        <translation>Em %1 – %2: %3 de %4 terminadas · %5 em andamento</translation>
    </message>
</context>
<context>
    <name>interleave::Ruler</name>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>De %1 a %2: %3</translation>
    </message>
</context>
<context>
    <name>interleave::SpeedSlider</name>
    <message>
        <source>Simulated seconds a second: %1</source>
        <translation>Segundos simulados por segundo: %1</translation>
    </message>
    <message>
        <source>Real time goes at its own speed</source>
        <translation>O tempo real corre na sua própria velocidade</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>interleave::StoryModel</name>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>cancellation requested</source>
        <translation>cancelamento solicitado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>cancellation raised in it</source>
        <translation>cancelamento lançado nela</translation>
    </message>
    <message>
        <source>clean-up begins</source>
        <translation>a limpeza começa</translation>
    </message>
    <message>
        <source>clean-up ended</source>
        <translation>a limpeza terminou</translation>
    </message>
    <message>
        <source>got %1</source>
        <extracomment>took or gave back a lock or a place of a semaphore: &quot;got lock “left”&quot;</extracomment>
        <translation>pegou %1</translation>
    </message>
    <message>
        <source>gave back %1</source>
        <translation>devolveu %1</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>sinalizou %1</translation>
    </message>
    <message>
        <source>cleared %1</source>
        <translation>limpou %1</translation>
    </message>
    <message>
        <source>its steps begin on a worker thread</source>
        <translation>seus passos começam em uma thread do pool</translation>
    </message>
    <message>
        <source>its steps on the worker thread have ended</source>
        <translation>seus passos na thread do pool terminaram</translation>
    </message>
    <message>
        <source>must be done by %1</source>
        <extracomment>a time limit has been set: &quot;must be done by 1.5 s&quot;</extracomment>
        <translation>deve terminar até %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>read aloud where a cell is empty: a moment or a length that there is not</extracomment>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>interleave::SummaryModel</name>
    <message>
        <source>The way of running the tasks</source>
        <translation>O modo de executar as tarefas</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>From the beginning to the end of the last task</source>
        <translation>Do começo até o fim da última tarefa</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Ended tasks a second</source>
        <translation>Tarefas terminadas por segundo</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>tarefas/s</translation>
    </message>
    <message>
        <source>Half of the tasks took at most this long</source>
        <translation>Metade das tarefas levou no máximo este tempo</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>95 of 100 tasks took at most this long</source>
        <translation>95 de cada 100 tarefas levaram no máximo este tempo</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>99 of 100 tasks took at most this long</source>
        <translation>99 de cada 100 tarefas levaram no máximo este tempo</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>The most tasks in flight at the same time</source>
        <translation>O maior número de tarefas em andamento ao mesmo tempo</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pico</translation>
    </message>
    <message>
        <source>Tasks that ended well</source>
        <translation>Tarefas que terminaram bem</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluídas</translation>
    </message>
    <message>
        <source>Tasks that failed</source>
        <translation>Tarefas que falharam</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhas</translation>
    </message>
    <message>
        <source>Tasks that took too long and were given up</source>
        <translation>Tarefas que passaram do tempo limite e foram abandonadas</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>expiradas</translation>
    </message>
    <message>
        <source>Tasks that were cancelled</source>
        <translation>Tarefas que foram canceladas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>canceladas</translation>
    </message>
    <message>
        <source>Tasks that wait for each other for ever</source>
        <translation>Tarefas que esperam umas pelas outras para sempre</translation>
    </message>
    <message>
        <source>deadlocked</source>
        <translation>em deadlock</translation>
    </message>
    <message>
        <source>Tasks that never began</source>
        <translation>Tarefas que não chegaram a começar</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciadas</translation>
    </message>
</context>
<context>
    <name>interleave::SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Summary of the variants</source>
        <translation>Resumo das variantes</translation>
    </message>
</context>
<context>
    <name>interleave::TaskFilterBar</name>
    <message>
        <source>not ended</source>
        <translation>não terminou</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the tasks found is chosen: &quot;3 of 20&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>How many tasks are found</extracomment>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Find tasks</source>
        <translation>Localizar tarefas</translation>
    </message>
    <message>
        <source>Name of a task</source>
        <translation>Nome de uma tarefa</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Esteve</translation>
    </message>
    <message>
        <source>Tasks that have been in one of these states for a while</source>
        <translation>Tarefas que passaram algum tempo em um destes estados</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Tasks that ended in one of these ways</source>
        <translation>Tarefas que terminaram de uma destas formas</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Duration from, in milliseconds</source>
        <translation>Duração de, em milissegundos</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Duration to, in milliseconds</source>
        <translation>Duração até, em milissegundos</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>The task found before (Shift+F3)</source>
        <translation>A tarefa encontrada anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The next task found (F3)</source>
        <translation>A próxima tarefa encontrada (F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Só estas</translation>
    </message>
    <message>
        <source>Leaves all other tasks out of timeline, charts and tables</source>
        <translation>Deixa todas as outras tarefas fora da linha do tempo, dos gráficos e das tabelas</translation>
    </message>
    <message>
        <source>Shows all tasks again (Esc)</source>
        <translation>Mostra todas as tarefas de novo (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>interleave::TaskPanel</name>
    <message>
        <source>Click a bar in the timeline, or choose one with the arrow keys, to see what its task did and what it waited for.</source>
        <translation>Clique em uma barra da linha do tempo, ou escolha uma com as setas, para ver o que a tarefa fez e o que ela esperou.</translation>
    </message>
    <message>
        <source>Cancel this task</source>
        <translation>Cancelar esta tarefa</translation>
    </message>
    <message>
        <source>Asks only this task to end (Del)</source>
        <translation>Pede só a esta tarefa que termine (Del)</translation>
    </message>
    <message>
        <source>What the task did</source>
        <translation>O que a tarefa fez</translation>
    </message>
    <message>
        <source>Why is it waiting?</source>
        <translation>Por que está esperando?</translation>
    </message>
</context>
<context>
    <name>interleave::TaskTable</name>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>What every task of every variant is at the moment that is shown</source>
        <translation>O que cada tarefa de cada variante é no momento mostrado</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the rows that are selected</source>
        <translation>Copia as linhas selecionadas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes these rows, in this order, as a table (.csv)</source>
        <translation>Grava estas linhas, nesta ordem, como tabela (.csv)</translation>
    </message>
    <message>
        <source>Sort by this column, &amp;ascending</source>
        <translation>Ordenar por esta coluna, &amp;crescente</translation>
    </message>
    <message>
        <source>Sort by this column, &amp;descending</source>
        <translation>Ordenar por esta coluna, &amp;decrescente</translation>
    </message>
</context>
<context>
    <name>interleave::TimeBar</name>
    <message>
        <source>Where the time went: %1</source>
        <translation>Para onde foi o tempo: %1</translation>
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
        <translation>Quando uma variante termina, aqui se lê em que suas tarefas gastaram o tempo, o que se ganhou com isso e por que não mais.</translation>
    </message>
    <message>
        <source>Told when the variant has ended.</source>
        <translation>Só é dito quando a variante termina.</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Para onde foi o tempo</translation>
    </message>
</context>
<context>
    <name>interleave::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Event loop of %1</source>
        <translation>Laço de eventos de %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>started at %1, took %2</source>
        <translation>começou aos %1, levou %2</translation>
    </message>
    <message>
        <source>%1: the tasks run on threads, without an event loop</source>
        <translation>%1: as tarefas rodam em threads, sem laço de eventos</translation>
    </message>
    <message>
        <source>Event loop of %1, held by %2</source>
        <translation>Laço de eventos de %1, preso por %2</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>em %1: %2</translation>
    </message>
</context>
<context>
    <name>interleave::ToolBar</name>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>interleave::TransportBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ao vivo</translation>
    </message>
    <message>
        <source>the run goes on meanwhile; L catches up with it</source>
        <translation>a execução continua; L a alcança</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Velocidade da reprodução</translation>
    </message>
    <message>
        <source>How fast the replay plays: times the run&apos;s own time</source>
        <translation>Velocidade da reprodução: vezes o tempo da própria execução</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>To the next failure, cancellation or wake-up</source>
        <translation>À próxima falha, ao próximo cancelamento ou despertar</translation>
    </message>
</context>
<context>
    <name>interleave::VariantChips</name>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Entra na comparação</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fica de fora</translation>
    </message>
    <message>
        <source>Variants to compare</source>
        <translation>Variantes a comparar</translation>
    </message>
</context>
<context>
    <name>interleave::WhatIfFlow</name>
    <message>
        <source>Guess first, or skip the question: what is seen here would answer it.</source>
        <translation>Primeiro dê um palpite, ou pule a pergunta: o que se vê aqui daria a resposta.</translation>
    </message>
    <message>
        <source>The curve is simulated. The timeline follows the sliders in simulated time only; real runs begin with Run (F5).</source>
        <translation>A curva é simulada. A linha do tempo só acompanha os controles em tempo simulado; execuções reais começam com Executar (F5).</translation>
    </message>
    <message>
        <source>The timeline follows the sliders at once. They change the parameters, as the form does.</source>
        <translation>A linha do tempo acompanha os controles na hora. Eles mudam os parâmetros, como o formulário.</translation>
    </message>
    <message>
        <source>None of the variants compared has a limit, a chunk or threads to vary: there is no curve.</source>
        <translation>Nenhuma das variantes comparadas tem limite, bloco ou threads a variar: não há curva.</translation>
    </message>
    <message>
        <source>For more than %1 tasks there is no curve: dozens of runs would take too long.</source>
        <translation>Para mais de %1 tarefas não há curva: dezenas de execuções demorariam demais.</translation>
    </message>
</context>
<context>
    <name>interleave::WhatIfPanel</name>
    <message>
        <source>Total time over how many at once</source>
        <translation>Tempo total pelo número simultâneo</translation>
    </message>
    <message>
        <source>This scenario has no number that a slider could change. Its file can be edited.</source>
        <translation>Este cenário não tem números que um controle deslizante possa mudar. O arquivo pode ser editado.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
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
