// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/openwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTranslator>

using namespace interleave;

class WindowLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguageChangesWithoutARestart();
    void theThemeChangesEverything();
    void everyControlHasANameForTheBlind();
    void itFitsASmallScreen();
    void longerWordsFitToo();
    void layoutIsRemembered();
};

void WindowLookTest::theLanguageChangesWithoutARestart()
{
    OpenWindow w;
    const QString english = w.window->windowTitle();
    for (QAction *action : w.actions().languages->actions()) {
        if (action->data().toString() == QStringLiteral("ru"))
            action->trigger();
    }
    QCOMPARE(w.language.code(), QStringLiteral("ru"));
    QCOMPARE(w.settings.language(), QStringLiteral("ru"));
    QVERIFY(w.window->windowTitle() != english);
    QVERIFY(w.child<QLabel>("world")->text().contains(QStringLiteral("Русский")));
    QCOMPARE(QLocale().language(), QLocale::Russian);
    w.actions().languages->actions().at(1)->trigger();
    QCOMPARE(w.window->windowTitle(), english);
}

void WindowLookTest::theThemeChangesEverything()
{
    OpenWindow w;
    const QColor light = w.window->palette().color(QPalette::Window);
    w.actions().themes->actions().at(2)->trigger();
    QVERIFY(w.settings.theme() == ThemeChoice::Dark);
    QVERIFY(w.window->palette().color(QPalette::Window).lightness() < light.lightness());
    w.actions().themes->actions().at(1)->trigger();
    QCOMPARE(w.window->palette().color(QPalette::Window), light);
}

void WindowLookTest::everyControlHasANameForTheBlind()
{
    OpenWindow w{QStringLiteral("twenty-products")};
    for (const QWidget *widget : w.window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                           widget->inherits("QTabBar") || widget->inherits("QMenuBar") ||
                           widget->inherits("QScrollBar");
        QVERIFY2(named, qPrintable(QStringLiteral("%1 “%2” in %3")
                                       .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                            QLatin1String(widget->parentWidget()->metaObject()->className()))));
    }
}

void WindowLookTest::itFitsASmallScreen()
{
    OpenWindow w{QStringLiteral("ninety-people")};
    QVERIFY2(w.window->minimumSizeHint().width() <= 1100,
             qPrintable(QString::number(w.window->minimumSizeHint().width())));
    QVERIFY2(w.window->minimumSizeHint().height() <= 680,
             qPrintable(QString::number(w.window->minimumSizeHint().height())));
}

void WindowLookTest::longerWordsFitToo()
{
    // Translations are longer than English by a third, and more where words are short.
    class Longer : public QTranslator
    {
    public:
        QString translate(const char *, const char *source, const char *, int) const override
        {
            const QString text = QString::fromUtf8(source);
            return text + QString(2 + text.size() / 3, u'm');
        }
        bool isEmpty() const override { return false; }
    };
    OpenWindow w{QStringLiteral("ninety-people")};
    Longer longer;
    QCoreApplication::installTranslator(&longer);
    QCoreApplication::sendPostedEvents();
    QVERIFY(w.actions().run->text().endsWith(u'm'));
    const QSize least = w.window->minimumSizeHint();
    QVERIFY2(least.width() <= 1280 && least.height() <= 700,
             qPrintable(QStringLiteral("%1×%2").arg(least.width()).arg(least.height())));
    QCoreApplication::removeTranslator(&longer);
}

void WindowLookTest::layoutIsRemembered()
{
    OpenWindow w;
    w.window->resize(1111, 777);
    QVERIFY(w.window->close());
    MainWindow again(w.settings, w.language);
    QCOMPARE(again.size(), QSize(1111, 777));
}

QTEST_MAIN(WindowLookTest)
#include "tst_windowlook.moc"
