<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodePanel</name>
    <message numerus="yes">
        <source>Line %1: %n task(s)</source>
        <translation>
            <numerusform>Line %1: %n task</numerusform>
            <numerusform>Line %1: %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseConsent</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MendWords</name>
    <message numerus="yes">
        <source>“%1” lost %n update(s): one task wrote over what another had written.</source>
        <translation>
            <numerusform>“%1” lost %n update: one task wrote over what another had written.</numerusform>
            <numerusform>“%1” lost %n updates: one task wrote over what another had written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>Tasks that computed shared %n core(s) and waited %1 together for one.</source>
        <extracomment>%n is the number of cores</extracomment>
        <translation>
            <numerusform>Tasks that computed shared %n core and waited %1 together for it.</numerusform>
            <numerusform>Tasks that computed shared %n cores and waited %1 together for one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interleave::CodePanel</name>
    <message numerus="yes">
        <source>%n task(s) selected:</source>
        <translation>
            <numerusform>%n task selected:</numerusform>
            <numerusform>%n tasks selected:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interleave::ParametersPanel</name>
    <message numerus="yes">
        <source>%n more kinds of tasks can be changed in the file.</source>
        <translation>
            <numerusform>%n more kind of task can be changed in the file.</numerusform>
            <numerusform>%n more kinds of tasks can be changed in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more steps can be changed in the file.</source>
        <translation>
            <numerusform>%n more step can be changed in the file.</numerusform>
            <numerusform>%n more steps can be changed in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interleave::TaskFilterBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>How many tasks are found</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
</TS>
