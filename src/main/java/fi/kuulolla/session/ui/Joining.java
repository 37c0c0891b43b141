package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How to join, as large as the place allows: the picture for phones, the address and the code for those who type. */
final class Joining extends Div {

    Joining(Words words, JoinAddress address) {
        addClassName("ck-joining");
        Div qr = Controls.styled(new Div(QrPicture.of(address.url(), words.t("join.qr"))), "ck-qr");
        Div text = Controls.styled(new Div(), "ck-stack");
        text.add(
                Controls.meta(words.t("join.scan")),
                Controls.styled(new Paragraph(address.host()), "ck-address"),
                Controls.styled(new Span(address.code()), "ck-code"));
        if (!address.reachable()) {
            text.add(new Warning(words.t("join.unreachable")));
        }
        add(qr, text);
    }
}
