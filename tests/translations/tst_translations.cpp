// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

// A message of a .ts file.
struct Entry
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one a plural form
    QString type;             ///< "unfinished", "vanished", "obsolete", or empty
};

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    while (!(xml.isEndElement() && xml.name() == QLatin1String("message")) && !xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            entry.source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            entry.translations << xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            entry.type = xml.attributes().value(QLatin1String("type")).toString();
            xml.readNext();
            if (xml.isCharacters() && !xml.text().trimmed().isEmpty())
                entry.translations << xml.text().toString();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("message"))
            entries << readMessage(xml, context);
    }
    return entries;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(\\d|n|L\\d)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void everyTextOfTheSourcesIsTranslated_data() { languages(); }
    void everyTextOfTheSourcesIsTranslated()
    {
        QFETCH(QString, language);
        const QList<Entry> entries = updated(language);
        QVERIFY2(language == QLatin1String("en") || entries.size() > 100, "lupdate found no sources");
        QStringList missing;
        for (const Entry &entry : entries) {
            if (!entry.type.isEmpty() || entry.translations.isEmpty() || entry.translations.contains(QString()))
                missing << entry.context + QStringLiteral(": ") + entry.source;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("not translated into %1 (target update-translations lists "
                                                              "them in the .ts file):\n").arg(language)
                                               + missing.join(u'\n')));
    }

    void everyTranslationHasThePlaceholdersOfItsSource_data() { languages(); }
    void everyTranslationHasThePlaceholdersOfItsSource()
    {
        QFETCH(QString, language);
        for (const Entry &entry : updated(language)) {
            for (const QString &translation : entry.translations) {
                // A plural form may do without the number: "one task".
                QStringList wanted = placeholders(entry.source);
                QStringList found = placeholders(translation);
                wanted.removeAll(QStringLiteral("%n"));
                found.removeAll(QStringLiteral("%n"));
                QVERIFY2(found == wanted, qPrintable(entry.source + QStringLiteral(" -> ") + translation));
            }
        }
    }

    void mnemonicsAndEllipsesAreKept_data() { languages(); }
    void mnemonicsAndEllipsesAreKept()
    {
        QFETCH(QString, language);
        for (const Entry &entry : updated(language)) {
            for (const QString &translation : entry.translations)
                QVERIFY2(entry.source.endsWith(u'…') == translation.endsWith(u'…'), qPrintable(translation));
        }
    }

    void everyVariantOfTheBuiltInScenariosHasAName_data() { languages(); }
    void everyVariantOfTheBuiltInScenariosHasAName()
    {
        QFETCH(QString, language);
        if (language == QLatin1String("en"))
            QSKIP("English says what the files say");
        QSet<QString> known;
        for (const Entry &entry : updated(language)) {
            if (entry.context == QLatin1String("VariantNames"))
                known.insert(entry.source);
        }
        QSet<QString> given;
        const QDir folder(QStringLiteral(INTERLEAVE_SOURCE_DIR "/resources/scenarios"));
        for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.scenario.json")})) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonArray variants = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("variants")).toArray();
            for (const QJsonValue &variant : variants) {
                if (const QString name = variant[QStringLiteral("name")].toString(); !name.isEmpty())
                    given.insert(name);
            }
        }
        QVERIFY(given.size() > 40);
        QCOMPARE(given - known, QSet<QString>());
        QCOMPARE(known - given, QSet<QString>());
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "pt_BR", "ru"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    // The language's file as it would be after an update from the sources.
    QList<Entry> updated(const QString &language)
    {
        const QString root = QStringLiteral(INTERLEAVE_SOURCE_DIR);
        const QString copy = m_folder.filePath(QStringLiteral("interleave_%1.ts").arg(language));
        if (!QFile::exists(copy)) {
            QFile::copy(root + QStringLiteral("/translations/interleave_%1.ts").arg(language), copy);
            QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-extensions"),
                                  QStringLiteral("cpp,h"), QStringLiteral("-I"), root, root + QStringLiteral("/core"), root + QStringLiteral("/app"),
                                  QStringLiteral("-ts"), copy};
            if (language == QLatin1String("en"))
                arguments.prepend(QStringLiteral("-pluralonly"));
            if (QProcess::execute(QStringLiteral(INTERLEAVE_LUPDATE), arguments) != 0)
                return {};
        }
        return entriesOf(copy);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
