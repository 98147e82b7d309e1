// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/keysdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QMessageBox>

namespace interleave {

namespace {

struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(KeysDialog)
};

QString line(const QString &keys, const QString &what)
{
    return QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
}

void showText(const char *name, const QString &title, const QString &text, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::RichText);
    box->setText(text);
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace

void showKeys(const QList<QAction *> &actions, QWidget *parent)
{
    QString table = QStringLiteral("<table cellpadding='2'>");
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        QString what = action->text();
        what.remove(u'&').remove(u'…');
        table += line(keys.mid(0, 2).join(QStringLiteral(", ")), what);
    }
    table += line(QStringLiteral("↑ ↓ PgUp PgDn"),
                  KeyWords::tr("In the timeline: another task, the same task of another variant"));
    table += line(QStringLiteral("← → + − Home End"),
                  KeyWords::tr("In the timeline: scroll, zoom, everything, the newest"));
    table += line(QStringLiteral("Ctrl+↑ ↓, Shift+↑ ↓"), KeyWords::tr("In the timeline: zoom the rows, scroll them"));
    table += line(KeyWords::tr("wheel, with Shift, Ctrl, Alt"),
                  KeyWords::tr("In the timeline: zoom, scroll, zoom the rows, scroll them"));
    table += line(KeyWords::tr("drag, with Shift"), KeyWords::tr("In the timeline: scroll, mark a stretch of time"));
    table += line(QStringLiteral("← → Enter"), KeyWords::tr("While measuring: move the cross-hair, set a mark"));
    showText("keys", KeyWords::tr("Keys"), table + QStringLiteral("</table>"), parent);
}

void showAbout(QWidget *parent)
{
    const QString text =
        QStringLiteral("<h3>Interleave %1</h3><p>%2</p><p>%3</p>")
            .arg(QCoreApplication::applicationVersion().toHtmlEscaped(),
                 KeyWords::tr("Shows what asynchronous execution is: the same tasks one after another, "
                              "concurrently and in chunks, on one clock."),
                 KeyWords::tr("Free software under the GNU General Public License, version 3 or later."));
    showText("about", KeyWords::tr("About Interleave"), text, parent);
}

} // namespace interleave
