package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.workshop.WorkshopView;

/**
 * What somebody without a device takes home: the code of their note, the way to its answer, and whom to call. It is known only now,
 * so that it can be printed at once. What stands on paper says nothing of the note.
 */
final class AnswerSlip extends Div {
    private final Words words;
    private final JoinAddress address;

    AnswerSlip(Words words, JoinAddress address) {
        this.words = words;
        this.address = address;
        addClassName("ck-slip");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(String code, WorkshopView workshop) {
        String url = address.answer(code);
        removeAll();
        Anchor link = new Anchor(url, address.host() + "/a");
        link.addClassName("ck-onScreen");
        Div told = new Div(
                onScreen(new H3(words.t("assisted.saved"))),
                onPaper(new H3(words.t("assisted.paper.title"))),
                onPaper(new Paragraph(workshop.title())),
                onScreen(new Paragraph(words.t("assisted.slip"))),
                onPaper(new Paragraph(words.t("assisted.paper.how", address.host() + "/a"))),
                Controls.styled(new Span(code), "ck-code"),
                link);
        if (!workshop.contact().isBlank()) {
            told.add(onPaper(new Paragraph(words.t("assisted.paper.call", workshop.contact()))));
        }
        NativeButton print = Controls.button("print", words.t("assisted.print"), () -> {});
        print.getElement().setAttribute("data-print", ".ck-slip");
        told.add(onScreen(print));
        add(
                Controls.styled(new Div(QrPicture.of(url, words.t("assisted.qr"))), "ck-qr"),
                Controls.styled(told, "ck-stack"));
        setVisible(true);
    }

    private static <T extends com.vaadin.flow.component.HtmlComponent> T onScreen(T part) {
        part.addClassName("ck-onScreen");
        return part;
    }

    private static <T extends com.vaadin.flow.component.HtmlComponent> T onPaper(T part) {
        part.addClassName("ck-onPaper");
        return part;
    }
}
